/* What is in an archive (zip, tar, 7z, rar), or in a compressed file (bzip2, xz, zstd, lz4)?
 *
 * A plain C face over libarchive; its own headers stay private.
 *  1. Input comes from two functions that the caller gives; output is read a piece at a time, so
 *     that memory doesn't grow with the archive.
 *  2. Nothing is ever written to disk, no other program is started.
 *  3. A reader belongs to one thread at a time; different readers to any. */
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The next bytes of the input: their number, 0 at the end, -1 for an error. They must stay as they
 * are until the next call. */
typedef ptrdiff_t (*jar_read_function)(void *context, const uint8_t **bytes);

/* Moves to a place in the input as lseek does (SEEK_SET, SEEK_CUR, SEEK_END) and returns it, or -1. */
typedef int64_t (*jar_seek_function)(void *context, int64_t offset, int whence);

enum jar_result {
    jar_ok = 0,
    jar_end = 1,
    jar_failed = 2, /* this member can't be read, the next may be */
    jar_fatal = 3   /* nothing more can be read */
};

struct jar_member {
    const char *path; /* valid until the next call; may be NULL */
    int64_t size;     /* -1 where it isn't known yet */
    bool is_file;
    bool is_folder;
    bool is_encrypted;
};

struct jar_reader;

/* Opens an archive, or with `is_single` one compressed file, which has one member.
 * `seek` may be NULL. NULL where memory runs out. Errors show at the first jar_next. */
struct jar_reader *jar_open(void *context, jar_read_function read, jar_seek_function seek,
                            bool is_single);

/* Goes to the next member. */
enum jar_result jar_next(struct jar_reader *reader, struct jar_member *member);

/* Reads on in the member; `written` is 0 at its end. */
enum jar_result jar_data(struct jar_reader *reader, uint8_t *buffer, size_t capacity,
                         size_t *written);

/* Bytes of the input that were used so far. */
int64_t jar_consumed(struct jar_reader *reader);

/* What went wrong last, in libarchive's words; never NULL, valid until the next call. */
const char *jar_message(struct jar_reader *reader);

/* Frees the reader; NULL is fine. */
void jar_close(struct jar_reader *reader);

#endif
