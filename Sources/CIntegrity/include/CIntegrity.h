/* What keeps a damaged index from giving wrong answers: a hash, reads that are checked, and a last
 * word before a crash. */
#ifndef CINTEGRITY_H
#define CINTEGRITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/* Bytes of a block with a checksum of its own: a block of a glass table, so that a read is one hash. */
#define JIN_BLOCK 8192

/* XXH3, 64 bits (xxHash 0.8), the same on every machine. Any thread. */
uint64_t jin_hash(const void *_Nullable bytes, size_t length);

/* Watches a file that never changes: every `pread` of this process that meets a block of it whose
 * hash isn't the one on record fails with EIO, whoever calls it, libxapian too.
 *
 * `checksums` is a file that holds the hashes of the blocks from the byte `first` on, eight bytes each,
 * lowest first; `size` is the bytes of the file. Watching ends when the file is removed. Watching what
 * is watched already costs one look at the file. Any thread.
 *
 * Returns 0, or the errno of what failed; then the file is read unchecked. */
int jin_watch(const char *file, uint64_t size, const char *checksums, uint64_t first);

/* Where a watched read met damage last in this process. */
struct jin_damage {
    char path[512];
    uint64_t offset;
};

/* Copies the last damage; false where there was none. Any thread. */
bool jin_last_damage(struct jin_damage *damage);

/* From now on a memory fault, or another signal that ends a program for its own mistake, writes one
 * line and a hint to standard error and ends the process with exit status 2. It does so only
 * while an index is named by `jin_set_index`; otherwise the signal does what it always did. */
void jin_report_crashes(void);

/* Names the index that the process reads. Any thread, one at a time. */
void jin_set_index(const char *path);

/* Runs a function in a child process and waits for it, at most so many seconds.
 *
 * Returns what the function returned (0 to 100), 128 + the signal that ended the child, or -1 where no
 * child could be made. Only for a process with one thread. */
int jin_run_apart(int (*body)(void *_Nullable), void *_Nullable argument, unsigned seconds);

#pragma clang assume_nonnull end

#endif
