#include "include/cxapian/stem.h"

#include "convert.hpp"
#include "guard.hpp"

namespace {

// A stemmer and the last stem, which is what it lends out.
struct Stemmer {
    Xapian::Stem stem;
    std::string last;

    explicit Stemmer(const std::string &language) : stem(language) {}
};

using StemmerHandle = cx::Handle<cx_stemmer, 0x7374656d, Stemmer>;

} // namespace

cx_stemmer *cx_stemmer_create(cx_bytes language, cx_error *error) noexcept {
    cx_stemmer *handle = nullptr;
    cx::guard(error, [&] { handle = new StemmerHandle(cx::string(language)); });
    return handle;
}

void cx_stemmer_free(cx_stemmer *stemmer) noexcept { StemmerHandle::free(stemmer); }

bool cx_stemmer_borrow_stem(cx_stemmer *stemmer, cx_bytes word, cx_bytes *out,
                            cx_error *error) noexcept {
    *out = cx_bytes{};
    return cx::guard(error, [&] {
        Stemmer &state = StemmerHandle::of(stemmer);
        state.last = state.stem(cx::string(word));
        *out = cx_bytes{cx::bytes(state.last), state.last.size()};
    });
}

bool cx_stemmer_languages(cx_blob **out, cx_error *error) noexcept {
    *out = nullptr;
    return cx::guard(error, [&] { *out = new cx::Blob(Xapian::Stem::get_available_languages()); });
}
