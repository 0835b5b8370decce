#include "include/cxapian/library.h"

#include <csignal>
#include <xapian.h>

int32_t cx_abi_version(void) noexcept { return CX_ABI_VERSION; }

const char *cx_library_version(void) noexcept { return Xapian::version_string(); }

bool cx_ignore_signals(void) noexcept {
    return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && std::signal(SIGPIPE, SIG_IGN) != SIG_ERR;
}
