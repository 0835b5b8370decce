/* Runs another program on untrusted input, within limits.
 *
 *  1. Never through a shell; the program gets its arguments as they are, and an empty signal mask.
 *  2. It may use only so much memory and processor time, write no files and no core.
 *  3. Every function may be called from any thread at once. */
#ifndef CPROCESS_H
#define CPROCESS_H

#include <stddef.h>
#include <stdint.h>

struct jpr_limits {
    uint64_t memory_bytes;
    uint64_t processor_seconds;
};

/* Starts `path` with `arguments` (ended by NULL), `input` as its standard input, and pipes for its
 * output and errors, which the caller closes. Returns its process id, or -1 with errno set. */
int jpr_start(const char *path, char *const arguments[], int input, struct jpr_limits limits,
              int *output, int *errors);

/* Waits for it to end. Returns its exit status, or 128 + signal where one ended it. */
int jpr_wait(int process);

/* Ends it at once. */
void jpr_kill(int process);

#endif
