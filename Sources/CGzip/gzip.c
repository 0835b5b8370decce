#include "CGzip.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { gzip_window = 15 + 16, least_room = 1 << 16 };

static bool make_room(struct jgz_bytes *expanded, size_t *capacity, size_t limit) {
    if (*capacity - expanded->length >= least_room) {
        return true;
    }
    size_t wanted = *capacity * 2 + 2 * least_room;
    if (wanted > limit + least_room) {
        wanted = limit + least_room;
    }
    if (wanted <= expanded->length) {
        return false;
    }
    uint8_t *bytes = realloc(expanded->bytes, wanted);
    if (bytes == NULL) {
        return false;
    }
    expanded->bytes = bytes;
    *capacity = wanted;
    return true;
}

enum jgz_outcome jgz_expand(const uint8_t *bytes, size_t length, size_t limit,
                            struct jgz_bytes *expanded) {
    memset(expanded, 0, sizeof *expanded);
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (length > UINT_MAX || inflateInit2(&stream, gzip_window) != Z_OK) {
        return jgz_no_memory;
    }
    size_t capacity = 0;
    enum jgz_outcome outcome = jgz_done;
    stream.next_in = (Bytef *)(uintptr_t)bytes;
    stream.avail_in = (uInt)length;
    for (;;) {
        if (!make_room(expanded, &capacity, limit)) {
            outcome = jgz_no_memory;
            break;
        }
        size_t room = capacity - expanded->length;
        room = room > INT_MAX ? INT_MAX : room;
        stream.next_out = expanded->bytes + expanded->length;
        stream.avail_out = (uInt)room;
        int status = inflate(&stream, Z_NO_FLUSH);
        expanded->length += room - stream.avail_out;
        if (expanded->length > limit) {
            outcome = jgz_too_large;
            break;
        }
        if (status == Z_STREAM_END) {
            /* Another member, or padding. */
            bool more = stream.avail_in > 1 && stream.next_in[0] == 0x1F
                && stream.next_in[1] == 0x8B;
            if (!more || inflateReset(&stream) != Z_OK) {
                break;
            }
        } else if (status != Z_OK) {
            outcome = jgz_damaged;
            break;
        }
    }
    inflateEnd(&stream);
    return outcome;
}

void jgz_free(struct jgz_bytes *expanded) {
    if (expanded != NULL) {
        free(expanded->bytes);
        memset(expanded, 0, sizeof *expanded);
    }
}
