// Reads that are checked. Xapian's blocks carry no checksums and its reads can't be hooked, but they
// all go through `pread`, and a program's own `pread` comes before that of libc.
#define _GNU_SOURCE
#include "CIntegrity.h"
#include "blocks.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// A file under watch. `held` keeps the inode, so that its number can't come to stand for another file.
struct watched {
    dev_t device;
    ino_t inode;
    int held;
    // Told apart from every other file that was ever watched.
    uint64_t number;
    // The list of checksums, mapped: looking one up must not cost a call of the system.
    const uint8_t *checksums;
    size_t checksum_bytes;
    uint64_t size;
    uint64_t first;
    char *path;
};

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static struct watched *files;
static size_t capacity;
static atomic_size_t count;
static uint64_t last_number;
static pthread_mutex_t damage_lock = PTHREAD_MUTEX_INITIALIZER;
static struct jin_damage last_damage;

static ssize_t plain_pread(int descriptor, void *buffer, size_t length, off_t offset) {
    return syscall(SYS_pread64, descriptor, buffer, length, offset);
}

static struct watched *find(const struct stat *status) {
    for (size_t i = 0; i < count; i++) {
        if (files[i].inode == status->st_ino && files[i].device == status->st_dev) {
            return &files[i];
        }
    }
    return NULL;
}

// Lets go of files that were removed: whoever still reads one keeps its inode.
static void forget_removed(void) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        struct stat status;
        if (fstat(files[i].held, &status) == 0 && status.st_nlink > 0) {
            files[kept++] = files[i];
        } else {
            close(files[i].held);
            munmap((void *)files[i].checksums, files[i].checksum_bytes);
            free(files[i].path);
        }
    }
    count = kept;
}

static int add(const struct watched *file) {
    if (count == capacity) {
        size_t wanted = capacity == 0 ? 64 : 2 * capacity;
        struct watched *grown = realloc(files, wanted * sizeof *grown);
        if (grown == NULL) {
            return ENOMEM;
        }
        files = grown;
        capacity = wanted;
    }
    files[count] = *file;
    files[count].number = ++last_number;
    count++;
    return 0;
}

static int map(const char *path, struct watched *file) {
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (descriptor < 0 || fstat(descriptor, &status) != 0 || status.st_size == 0) {
        int failure = descriptor < 0 ? errno : EIO;
        if (descriptor >= 0) {
            close(descriptor);
        }
        return failure;
    }
    file->checksum_bytes = (size_t)status.st_size;
    void *mapped = mmap(NULL, file->checksum_bytes, PROT_READ, MAP_SHARED, descriptor, 0);
    int failure = mapped == MAP_FAILED ? errno : 0;
    close(descriptor);
    if (failure == 0) {
        file->checksums = mapped;
    }
    return failure;
}

int jin_watch(const char *path, uint64_t size, const char *checksums, uint64_t first) {
    struct watched file = {.held = open(path, O_PATH | O_CLOEXEC), .size = size, .first = first};
    if (file.held < 0) {
        return errno;
    }
    struct stat status;
    int failure = fstat(file.held, &status) == 0 ? 0 : errno;
    file.device = status.st_dev;
    file.inode = status.st_ino;
    pthread_rwlock_wrlock(&lock);
    forget_removed();
    if (failure != 0 || find(&status) != NULL) {
        pthread_rwlock_unlock(&lock);
        close(file.held);
        return failure;
    }
    failure = map(checksums, &file);
    file.path = strdup(path);
    if (failure == 0) {
        failure = file.path == NULL ? ENOMEM : add(&file);
    }
    pthread_rwlock_unlock(&lock);
    if (failure != 0) {
        close(file.held);
        if (file.checksums != NULL) {
            munmap((void *)file.checksums, file.checksum_bytes);
        }
        free(file.path);
    }
    return failure;
}

static bool is_sound(const struct watched *file, uint64_t block, const void *bytes, size_t length) {
    uint64_t place = file->first + 8 * block;
    if (place + 8 > file->checksum_bytes) {
        return false;
    }
    const uint8_t *stored = file->checksums + place;
    uint64_t expected = 0;
    for (int i = 7; i >= 0; i--) {
        expected = expected << 8 | stored[i];
    }
    return jin_hash(bytes, length) == expected;
}

// Whether all blocks that a read touched are as they were written.
static bool check(const struct watched *file, int descriptor, const uint8_t *buffer, uint64_t offset,
                  uint64_t length) {
    uint64_t end = offset + length;
    for (uint64_t block = offset / JIN_BLOCK; block * JIN_BLOCK < end; block++) {
        uint64_t start = block * JIN_BLOCK;
        uint64_t stop = start + JIN_BLOCK < file->size ? start + JIN_BLOCK : file->size;
        bool sound = start < stop;
        if (sound && start >= offset && stop <= end) {
            sound = is_sound(file, block, buffer + (start - offset), stop - start);
        } else if (sound) {
            uint8_t whole[JIN_BLOCK];
            size_t wanted = stop - start;
            sound = plain_pread(descriptor, whole, wanted, (off_t)start) == (ssize_t)wanted &&
                    is_sound(file, block, whole, wanted);
        }
        if (!sound) {
            pthread_mutex_lock(&damage_lock);
            strncpy(last_damage.path, file->path, sizeof last_damage.path - 1);
            last_damage.offset = start;
            pthread_mutex_unlock(&damage_lock);
            return false;
        }
    }
    return true;
}

// Whether a read is of one whole block, as those of libxapian are.
static bool is_block(const struct watched *file, size_t length, off64_t offset) {
    return offset >= 0 && offset % JIN_BLOCK == 0 && length == JIN_BLOCK &&
           (uint64_t)offset + JIN_BLOCK <= file->size;
}

// A read of a file under watch.
static ssize_t checked_pread(const struct watched *file, int descriptor, void *buffer, size_t length,
                             off64_t offset, bool keeps) {
    const uint64_t block = (uint64_t)offset / JIN_BLOCK;
    const bool is_kept = keeps && is_block(file, length, offset);
    if (is_kept && jin_kept_block(file->number, block, buffer, length)) {
        return (ssize_t)length;
    }
    ssize_t got = plain_pread(descriptor, buffer, length, offset);
    if (got <= 0) {
        return got;
    }
    if (!check(file, descriptor, buffer, (uint64_t)offset, (uint64_t)got)) {
        errno = EIO;
        return -1;
    }
    if (is_kept && (size_t)got == length) {
        jin_keep_block(file->number, block, buffer, length);
    }
    return got;
}

static ssize_t any_pread(int descriptor, void *buffer, size_t length, off64_t offset, bool keeps) {
    struct stat status;
    if (count == 0 || fstat(descriptor, &status) != 0) {
        return plain_pread(descriptor, buffer, length, offset);
    }
    pthread_rwlock_rdlock(&lock);
    const struct watched *file = find(&status);
    ssize_t got = file != NULL ? checked_pread(file, descriptor, buffer, length, offset, keeps) : 0;
    pthread_rwlock_unlock(&lock);
    return file != NULL ? got : plain_pread(descriptor, buffer, length, offset);
}

// By this name libxapian reads.
ssize_t pread(int descriptor, void *buffer, size_t length, off_t offset) {
    return any_pread(descriptor, buffer, length, offset, true);
}

// By this one those read who keep blocks themselves: a second copy would be for nothing.
ssize_t pread64(int descriptor, void *buffer, size_t length, off64_t offset) {
    return any_pread(descriptor, buffer, length, offset, false);
}

bool jin_last_damage(struct jin_damage *damage) {
    pthread_mutex_lock(&damage_lock);
    *damage = last_damage;
    pthread_mutex_unlock(&damage_lock);
    return damage->path[0] != '\0';
}
