// A table of blocks in memory: each place holds the last block that fell on it.
//
// A search of some words reads four hundred blocks of the tables, most of them the same few above the
// leaves; a call of the system and a hash for each was a fifth of its time.
#include "blocks.h"
#include "CIntegrity.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// 16 MB at most, taken as blocks come.
enum { places = 2048, locks = 64 };

struct kept {
    // 0 for none.
    uint64_t file;
    uint64_t block;
    size_t length;
    uint8_t *bytes;
};

static struct kept table[places];
static pthread_mutex_t mutexes[locks] = {[0 ... locks - 1] = PTHREAD_MUTEX_INITIALIZER};

static size_t place_of(uint64_t file, uint64_t block) {
    // Neighbours fall on different places; so do the same blocks of different files.
    return (size_t)((block + file * 0x9E3779B97F4A7C15U) % places);
}

bool jin_kept_block(uint64_t file, uint64_t block, void *buffer, size_t length) {
    size_t place = place_of(file, block);
    pthread_mutex_t *mutex = &mutexes[place % locks];
    pthread_mutex_lock(mutex);
    const struct kept *kept = &table[place];
    bool found = kept->file == file && kept->block == block && kept->length >= length;
    if (found) {
        memcpy(buffer, kept->bytes, length);
    }
    pthread_mutex_unlock(mutex);
    return found;
}

void jin_keep_block(uint64_t file, uint64_t block, const void *bytes, size_t length) {
    if (length > JIN_BLOCK) {
        return;
    }
    size_t place = place_of(file, block);
    pthread_mutex_t *mutex = &mutexes[place % locks];
    pthread_mutex_lock(mutex);
    struct kept *kept = &table[place];
    if (kept->bytes == NULL) {
        kept->bytes = malloc(JIN_BLOCK);
    }
    if (kept->bytes != NULL) {
        memcpy(kept->bytes, bytes, length);
        kept->file = file;
        kept->block = block;
        kept->length = length;
    }
    pthread_mutex_unlock(mutex);
}
