/* What was in this gzip file?
 *
 * A plain C face over zlib; zlib's own header stays private. Every function may be called from any
 * thread at once, and none keeps a pointer it was given. */
#ifndef CGZIP_H
#define CGZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How an expansion ended. Bytes that came out before damage are kept. */
enum jgz_outcome {
    jgz_done = 0,
    jgz_damaged = 1,     /* the data is cut off or not gzip */
    jgz_too_large = 2,   /* more than `limit` bytes */
    jgz_no_memory = 3,
};

struct jgz_bytes {
    uint8_t *bytes;
    size_t length;
};

/* Expands all members of a gzip file. */
enum jgz_outcome jgz_expand(const uint8_t *bytes, size_t length, size_t limit,
                            struct jgz_bytes *expanded);

/* Frees what jgz_expand allocated and zeroes it. */
void jgz_free(struct jgz_bytes *expanded);

#endif
