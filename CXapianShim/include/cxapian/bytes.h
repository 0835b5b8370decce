// Bytes in and out, and the marks that open and close every header.
#ifndef CXAPIAN_BYTES_H
#define CXAPIAN_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
#define CX_EXTERN_BEGIN extern "C" {
#define CX_EXTERN_END }
#define CX_NOEXCEPT noexcept
#else
#define CX_EXTERN_BEGIN
#define CX_EXTERN_END
#define CX_NOEXCEPT
#endif

#if defined(__clang__)
#define CX_NULLABLE _Nullable
#define CX_NONNULL _Nonnull
#define CX_BEGIN                                                                                   \
    CX_EXTERN_BEGIN                                                                                \
    _Pragma("clang diagnostic push")                                                               \
        _Pragma("clang diagnostic ignored \"-Wnullability-extension\"")                            \
            _Pragma("clang assume_nonnull begin")
#define CX_END _Pragma("clang assume_nonnull end") _Pragma("clang diagnostic pop") CX_EXTERN_END
#else
#define CX_NULLABLE
#define CX_NONNULL
#define CX_BEGIN CX_EXTERN_BEGIN
#define CX_END CX_EXTERN_END
#endif

CX_BEGIN

/// Bytes lent to a function for the length of the call.
typedef struct cx_bytes {
    const uint8_t *CX_NULLABLE data;
    size_t length;
} cx_bytes;

/// A range of bytes within an arena.
typedef struct cx_slice {
    size_t offset;
    size_t length;
} cx_slice;

/// Bytes that the caller owns; freed with `cx_blob_free`.
typedef struct cx_blob {
    const uint8_t *CX_NULLABLE data;
    size_t length;
} cx_blob;

void cx_blob_free(cx_blob *CX_NULLABLE blob) CX_NOEXCEPT;

CX_END

#endif
