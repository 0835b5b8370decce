#include "include/cxapian/error.h"

#include "convert.hpp"
#include "guard.hpp"

#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <xapian.h>

namespace cx {

void begin(cx_error *error) noexcept {
    if (error != nullptr) {
        *error = cx_error{};
        error->code = CX_UNKNOWN;
    }
}

namespace {

// Copies the texts into one block; an error whose texts don't fit in memory still has its code.
void fill(cx_error *error, cx_code code, const char *type, int system_error,
          const std::string &message, const std::string &context, const char *system) noexcept {
    if (error == nullptr) {
        return;
    }
    error->code = code;
    error->system_error = system_error;
    const char *texts[] = {type, message.data(), context.data(), system};
    const size_t lengths[] = {std::strlen(type), message.size(), context.size(),
                              system != nullptr ? std::strlen(system) : 0};
    cx_bytes *fields[] = {&error->type, &error->message, &error->context, &error->system_message};
    size_t total = 0;
    for (size_t length : lengths) {
        total += length;
    }
    auto *storage = static_cast<uint8_t *>(std::malloc(total != 0 ? total : 1));
    if (storage == nullptr) {
        return;
    }
    error->storage = storage;
    for (size_t i = 0; i != 4; ++i) {
        if (lengths[i] != 0) {
            std::memcpy(storage, texts[i], lengths[i]);
        }
        *fields[i] = cx_bytes{storage, lengths[i]};
        storage += lengths[i];
    }
}

// Xapian keeps `errno` to itself and shows only its text, so that the number is found by the text.
int number_of(const char *system) noexcept {
    constexpr int last = 133;
    for (int number = 1; system != nullptr && number <= last; ++number) {
        const char *text = std::strerror(number);
        if (text != nullptr && std::strcmp(text, system) == 0) {
            return number;
        }
    }
    return 0;
}

void fill(cx_error *error, cx_code code, const Xapian::Error &thrown) noexcept {
    const char *system = nullptr;
    try {
        system = thrown.get_error_string();
    } catch (...) {
        // The text for errno is worth less than the error itself.
    }
    fill(error, code, thrown.get_type(), number_of(system), thrown.get_msg(), thrown.get_context(),
         system);
}

void fill_standard(cx_error *error, cx_code code, const std::exception &thrown) noexcept {
    const char *mangled = typeid(thrown).name();
    int failure = 0;
    char *readable = abi::__cxa_demangle(mangled, nullptr, nullptr, &failure);
    try {
        fill(error, code, readable != nullptr ? readable : mangled, 0, thrown.what(), std::string(),
             nullptr);
    } catch (...) {
        // No memory for the message: the code will do.
        if (error != nullptr) {
            error->code = code;
        }
    }
    std::free(readable);
}

} // namespace

void classify(cx_error *error) noexcept {
    try {
        throw;
    }
#define CX_CATCH(CLASS, CODE)                                                                      \
    catch (const Xapian::CLASS &thrown) {                                                          \
        fill(error, CODE, thrown);                                                                 \
    }
    CX_FOR_EACH_CLASS(CX_CATCH)
#undef CX_CATCH
    catch (const Xapian::Error &thrown) {
        fill(error, CX_UNKNOWN, thrown);
    }
    catch (const std::bad_alloc &thrown) {
        fill_standard(error, CX_OUT_OF_MEMORY, thrown);
    }
    catch (const std::exception &thrown) {
        fill_standard(error, CX_STANDARD_EXCEPTION, thrown);
    }
    catch (...) {
        // Stays the unknown failure that it began as.
    }
}

} // namespace cx

void cx_error_clear(cx_error *error) noexcept {
    if (error != nullptr) {
        std::free(error->storage);
        *error = cx_error{};
    }
}

const char *cx_error_class_name(cx_code code) noexcept {
    switch (code) {
#define CX_NAME(CLASS, CODE)                                                                       \
    case CODE:                                                                                     \
        return #CLASS;
        CX_FOR_EACH_CLASS(CX_NAME)
#undef CX_NAME
    default:
        return nullptr;
    }
}

bool cx_error_raise(cx_code code, cx_bytes message, cx_bytes context, int32_t system_error,
                    cx_error *error) noexcept {
    return cx::guard(error, [&] {
        const std::string text = cx::string(message);
        const std::string place = cx::string(context);
        switch (code) {
        case CX_OK:
            return;
#define CX_THROW(CLASS, CODE)                                                                      \
    case CODE:                                                                                     \
        throw Xapian::CLASS(text, place, system_error);
            CX_FOR_EACH_CLASS(CX_THROW)
#undef CX_THROW
        case CX_OUT_OF_MEMORY:
            throw std::bad_alloc();
        case CX_STANDARD_EXCEPTION:
            throw std::length_error(text);
        default:
            throw code;
        }
    });
}
