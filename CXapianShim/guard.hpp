// The one place where exceptions end.
#pragma once

#include "include/cxapian/error.h"

// Xapian's concrete classes, each before those it inherits from, with the code of each. A test
// compares the list with the header that is installed.
#define CX_FOR_EACH_CLASS(X)                                                                       \
    X(AssertionError, CX_ASSERTION)                                                                \
    X(InvalidArgumentError, CX_INVALID_ARGUMENT)                                                   \
    X(InvalidOperationError, CX_INVALID_OPERATION)                                                 \
    X(UnimplementedError, CX_UNIMPLEMENTED)                                                        \
    X(DatabaseCorruptError, CX_DATABASE_CORRUPT)                                                   \
    X(DatabaseCreateError, CX_DATABASE_CREATE)                                                     \
    X(DatabaseLockError, CX_DATABASE_LOCK)                                                         \
    X(DatabaseModifiedError, CX_DATABASE_MODIFIED)                                                 \
    X(DatabaseVersionError, CX_DATABASE_VERSION)                                                   \
    X(DatabaseNotFoundError, CX_DATABASE_NOT_FOUND)                                                \
    X(DatabaseOpeningError, CX_DATABASE_OPENING)                                                   \
    X(DatabaseClosedError, CX_DATABASE_CLOSED)                                                     \
    X(DatabaseError, CX_DATABASE)                                                                  \
    X(DocNotFoundError, CX_DOC_NOT_FOUND)                                                          \
    X(FeatureUnavailableError, CX_FEATURE_UNAVAILABLE)                                             \
    X(InternalError, CX_INTERNAL)                                                                  \
    X(NetworkTimeoutError, CX_NETWORK_TIMEOUT)                                                     \
    X(NetworkError, CX_NETWORK)                                                                    \
    X(QueryParserError, CX_QUERY_PARSER)                                                           \
    X(SerialisationError, CX_SERIALISATION)                                                        \
    X(RangeError, CX_RANGE)                                                                        \
    X(WildcardError, CX_WILDCARD)

namespace cx {

// Sets the error to the unknown failure, without looking at what it held.
void begin(cx_error *error) noexcept;

// Sets the error to what the exception in flight says. Only inside a catch block.
void classify(cx_error *error) noexcept;

// Runs the body of a function; `false` and a filled error if it throws anything at all.
template <typename Body> bool guard(cx_error *error, Body &&body) noexcept {
    begin(error);
    try {
        body();
    } catch (...) {
        classify(error);
        return false;
    }
    if (error != nullptr) {
        error->code = CX_OK;
    }
    return true;
}

} // namespace cx
