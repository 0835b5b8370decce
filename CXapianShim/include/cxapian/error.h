// How a failure is told: one code for each of Xapian's classes, and what it said.
#ifndef CXAPIAN_ERROR_H
#define CXAPIAN_ERROR_H

#include "bytes.h"

CX_BEGIN

/// One of the numbers below. They are stable: new ones are added at the end.
typedef int32_t cx_code;

enum {
    CX_OK = 0,
    CX_ASSERTION = 1,
    CX_INVALID_ARGUMENT = 2,
    CX_INVALID_OPERATION = 3,
    CX_UNIMPLEMENTED = 4,
    CX_DATABASE = 5,
    CX_DATABASE_CORRUPT = 6,
    CX_DATABASE_CREATE = 7,
    CX_DATABASE_LOCK = 8,
    CX_DATABASE_MODIFIED = 9,
    CX_DATABASE_OPENING = 10,
    CX_DATABASE_VERSION = 11,
    CX_DOC_NOT_FOUND = 12,
    CX_FEATURE_UNAVAILABLE = 13,
    CX_INTERNAL = 14,
    CX_NETWORK = 15,
    CX_NETWORK_TIMEOUT = 16,
    CX_QUERY_PARSER = 17,
    CX_SERIALISATION = 18,
    CX_RANGE = 19,
    CX_WILDCARD = 20,
    CX_DATABASE_NOT_FOUND = 21,
    CX_DATABASE_CLOSED = 22,
    CX_OUT_OF_MEMORY = 23,
    CX_STANDARD_EXCEPTION = 24,
    /// Where every call begins: a failure that nobody classified is never taken for success.
    CX_UNKNOWN = 25
};

/// What went wrong. Every function overwrites it; after a failure it owns memory until
/// `cx_error_clear`.
typedef struct cx_error {
    cx_code code;
    /// `errno` of the system call behind it, or 0 where there was none or it isn't known.
    int32_t system_error;
    /// The name of the C++ class.
    cx_bytes type;
    /// What Xapian says, for people.
    cx_bytes message;
    /// Where it happened: a path, the address of a server; often empty.
    cx_bytes context;
    /// The text for `system_error`.
    cx_bytes system_message;
    void *CX_NULLABLE storage;
} cx_error;

/// Frees what the error owns and sets it to zero; legal on one that is zero, and twice.
void cx_error_clear(cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The name of the C++ class that a code stands for, NUL-terminated and static; NULL for numbers
/// that aren't codes of a class.
const char *CX_NULLABLE cx_error_class_name(cx_code code) CX_NOEXCEPT;

/// Throws the exception of a code inside the guard that all functions share, so that a caller can
/// test what it makes of each. Gives back `false`, except for `CX_OK`, which throws nothing.
bool cx_error_raise(cx_code code, cx_bytes message, cx_bytes context, int32_t system_error,
                    cx_error *CX_NULLABLE error) CX_NOEXCEPT;

CX_END

#endif
