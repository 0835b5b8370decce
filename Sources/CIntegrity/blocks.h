/* Blocks that were read and found sound, kept to be read again without a call of the system. */
#ifndef CINTEGRITY_BLOCKS_H
#define CINTEGRITY_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Copies a block of a file that is kept, if it is; `file` is a number that no other file ever had in
 * this process. `length` is the bytes wanted, at most those of the block. Any thread. */
bool jin_kept_block(uint64_t file, uint64_t block, void *buffer, size_t length);

/* Keeps a sound block, in place of another one where there is no room. Any thread. */
void jin_keep_block(uint64_t file, uint64_t block, const void *bytes, size_t length);

#endif
