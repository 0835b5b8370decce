// The library itself: versions, and what it needs of the process.
#ifndef CXAPIAN_LIBRARY_H
#define CXAPIAN_LIBRARY_H

#include "bytes.h"

CX_BEGIN

/// Grows with every change of this header that a compiled caller would notice.
#define CX_ABI_VERSION 1

/// `CX_ABI_VERSION` as it was when the shim was compiled.
int32_t cx_abi_version(void) CX_NOEXCEPT;

/// The version of Xapian at run time, such as "1.4.22"; NUL-terminated and static.
const char *cx_library_version(void) CX_NOEXCEPT;

/// Ignores SIGXFSZ and SIGPIPE in the whole process, so that a full quota or a closed pipe is an
/// error of the write and not the death of the process. Only a program should call it.
bool cx_ignore_signals(void) CX_NOEXCEPT;

CX_END

#endif
