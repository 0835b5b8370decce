#include "CCompression.h"

#include <brotli/decode.h>
#include <libdeflate.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct jcm_decoder {
    enum jcm_kind kind;
    z_stream zlib;
    BrotliDecoderState *brotli;
};

static int window_bits(enum jcm_kind kind) {
    switch (kind) {
    case jcm_gzip:
        return MAX_WBITS + 16;
    case jcm_deflate:
        return -MAX_WBITS;
    default:
        return MAX_WBITS;
    }
}

struct jcm_decoder *jcm_open(enum jcm_kind kind) {
    struct jcm_decoder *decoder = calloc(1, sizeof *decoder);
    if (decoder == NULL) {
        return NULL;
    }
    decoder->kind = kind;
    int ready;
    if (kind == jcm_brotli) {
        decoder->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
        ready = decoder->brotli != NULL;
    } else {
        ready = inflateInit2(&decoder->zlib, window_bits(kind)) == Z_OK;
    }
    if (!ready) {
        free(decoder);
        return NULL;
    }
    return decoder;
}

static enum jcm_state decode_brotli(struct jcm_decoder *decoder, const uint8_t *input,
                                    size_t length, size_t *used, uint8_t *output, size_t capacity,
                                    size_t *written) {
    if (decoder->brotli == NULL) {
        return jcm_damaged;
    }
    const uint8_t *next_in = input;
    uint8_t *next_out = output;
    size_t left = length;
    size_t room = capacity;
    BrotliDecoderResult result =
        BrotliDecoderDecompressStream(decoder->brotli, &left, &next_in, &room, &next_out, NULL);
    *used = length - left;
    *written = capacity - room;
    if (result == BROTLI_DECODER_RESULT_ERROR) {
        return jcm_damaged;
    }
    return result == BROTLI_DECODER_RESULT_SUCCESS ? jcm_end : jcm_more;
}

enum jcm_state jcm_decode(struct jcm_decoder *decoder, const uint8_t *input, size_t length,
                          size_t *used, uint8_t *output, size_t capacity, size_t *written) {
    *used = 0;
    *written = 0;
    if (decoder->kind == jcm_brotli) {
        return decode_brotli(decoder, input, length, used, output, capacity, written);
    }
    z_stream *stream = &decoder->zlib;
    size_t taken = length > UINT_MAX ? UINT_MAX : length;
    size_t room = capacity > UINT_MAX ? UINT_MAX : capacity;
    /* zlib's interface isn't const, but it never writes to its input. */
    stream->next_in = (Bytef *)(uintptr_t)input;
    stream->avail_in = (uInt)taken;
    stream->next_out = output;
    stream->avail_out = (uInt)room;
    int result = inflate(stream, Z_NO_FLUSH);
    *used = taken - stream->avail_in;
    *written = room - stream->avail_out;
    switch (result) {
    case Z_STREAM_END:
        return jcm_end;
    case Z_OK:
    case Z_BUF_ERROR:
        return jcm_more;
    default:
        return jcm_damaged;
    }
}

void jcm_restart(struct jcm_decoder *decoder) {
    if (decoder->kind == jcm_brotli) {
        BrotliDecoderDestroyInstance(decoder->brotli);
        decoder->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    } else {
        inflateReset(&decoder->zlib);
    }
}

bool jcm_gunzip(const uint8_t *input, size_t length, size_t *used, uint8_t *output,
                size_t capacity, size_t *written) {
    *used = 0;
    *written = 0;
    struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    if (decompressor == NULL) {
        return false;
    }
    enum libdeflate_result result = libdeflate_gzip_decompress_ex(decompressor, input, length,
                                                                  output, capacity, used, written);
    libdeflate_free_decompressor(decompressor);
    return result == LIBDEFLATE_SUCCESS;
}

void jcm_close(struct jcm_decoder *decoder) {
    if (decoder == NULL) {
        return;
    }
    if (decoder->kind == jcm_brotli) {
        BrotliDecoderDestroyInstance(decoder->brotli);
    } else {
        inflateEnd(&decoder->zlib);
    }
    free(decoder);
}
