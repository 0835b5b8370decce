/* Arrays that grow. A failed allocation is remembered and everything after it does nothing. */
#ifndef JHT_BUFFER_H
#define JHT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    uint8_t *bytes;
    size_t length;
    size_t capacity;
    bool failed;
};

static inline bool buffer_reserve(struct buffer *buffer, size_t more) {
    if (buffer->failed) {
        return false;
    }
    if (buffer->capacity - buffer->length >= more) {
        return true;
    }
    size_t capacity = buffer->capacity * 2 + more + 64;
    uint8_t *bytes = realloc(buffer->bytes, capacity);
    if (bytes == NULL) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

static inline void buffer_add(struct buffer *buffer, const void *bytes, size_t length) {
    if (length > 0 && buffer_reserve(buffer, length)) {
        memcpy(buffer->bytes + buffer->length, bytes, length);
        buffer->length += length;
    }
}

static inline void buffer_byte(struct buffer *buffer, uint8_t byte) {
    if (buffer_reserve(buffer, 1)) {
        buffer->bytes[buffer->length++] = byte;
    }
}

#endif
