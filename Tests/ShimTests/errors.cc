// The guard, the classifier and the error structure.
#include "check.hpp"
#include "tests.hpp"

#include "../../CXapianShim/convert.hpp"
#include "../../CXapianShim/guard.hpp"

#include <stdexcept>
#include <vector>

namespace shim_tests {
namespace {

struct ForeignError : Xapian::RuntimeError {
    explicit ForeignError(const std::string &text)
        : Xapian::RuntimeError(text, "somewhere",
                               "\x7f"
                               "ForeignError",
                               0) {}
};

template <typename Thrown> cx_code thrown(const Thrown &exception) {
    Failure error;
    EXPECT(!cx::guard(&error, [&] { throw exception; }));
    EXPECT(!cx::guard(nullptr, [&] { throw exception; }));
    return error.code;
}

void every_class() {
#define CX_TEST(CLASS, CODE)                                                                       \
    {                                                                                              \
        EXPECT(thrown(Xapian::CLASS("message", "context", 2)) == CODE);                            \
        Failure error;                                                                             \
        const std::string message("zero \0 byte", 11);                                             \
        EXPECT(!cx_error_raise(CODE, lend(message), lend("context"), 13, &error));                 \
        EXPECT(error.code == CODE && error.system_error == 13);                                    \
        EXPECT(text(error.type) == #CLASS && text(error.message) == message);                      \
        EXPECT(text(error.context) == "context");                                                  \
        EXPECT(text(error.system_message) == "Permission denied");                                 \
        EXPECT(cx_error_class_name(CODE) == std::string(#CLASS));                                  \
    }
    CX_FOR_EACH_CLASS(CX_TEST)
#undef CX_TEST
}

void other_exceptions() {
    EXPECT(thrown(std::bad_alloc()) == CX_OUT_OF_MEMORY);
    EXPECT(thrown(std::length_error("long")) == CX_STANDARD_EXCEPTION);
    EXPECT(thrown(42) == CX_UNKNOWN);
    EXPECT(thrown(std::string("text")) == CX_UNKNOWN);
    EXPECT(thrown(ForeignError("from a later version")) == CX_UNKNOWN);
    // What really happens when a length from a damaged file is believed.
    EXPECT(code_of([](cx_error *error) {
               return cx::guard(error, [] { std::string().reserve(SIZE_MAX); });
           }) == CX_STANDARD_EXCEPTION);
    const cx_code codes[] = {CX_OUT_OF_MEMORY, CX_STANDARD_EXCEPTION, CX_UNKNOWN, 4711, -1};
    for (cx_code code : codes) {
        Failure error;
        EXPECT(!cx_error_raise(code, {}, {}, 0, &error));
        EXPECT(error.code == (code == 4711 || code == -1 ? CX_UNKNOWN : code));
        EXPECT(cx_error_class_name(code) == nullptr);
    }
    EXPECT(cx_error_raise(CX_OK, {}, {}, 0, nullptr));
}

void success_and_reuse() {
    cx_error error{};
    EXPECT(cx::guard(&error, [&] { EXPECT(error.code == CX_UNKNOWN); }));
    EXPECT(error.code == CX_OK && error.storage == nullptr);
    EXPECT(!cx_error_raise(CX_RANGE, lend("x"), {}, 0, &error));
    cx_error_clear(&error);
    cx_error_clear(&error);
    cx_error_clear(nullptr);
    EXPECT(error.code == CX_OK && error.message.length == 0);
}

void retries_are_bounded() {
    Xapian::Database database(std::string(), Xapian::DB_BACKEND_INMEMORY);
    int runs = 0;
    Failure error;
    EXPECT(!cx::guard(&error, [&] {
        cx::on_newest(database, [&](Xapian::Database &) {
            ++runs;
            throw Xapian::DatabaseModifiedError("again");
        });
    }));
    EXPECT(error.code == CX_DATABASE_MODIFIED && runs == 4);
    runs = 0;
    EXPECT(cx::on_newest(database, [&](Xapian::Database &) {
               if (++runs < 4) {
                   throw Xapian::DatabaseModifiedError("again");
               }
               return runs;
           }) == 4);
}

} // namespace

void test_errors() {
    every_class();
    other_exceptions();
    success_and_reuse();
    retries_are_bounded();
}

} // namespace shim_tests
