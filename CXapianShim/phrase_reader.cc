#include "phrase_reader.hpp"

#include <algorithm>

namespace cx {

std::shared_ptr<const PositionFiles> position_files(const OpenDatabase &database) {
    auto files = std::make_shared<PositionFiles>();
    for (size_t i = 0; i != database.shards.size(); ++i) {
        if (database.positions[i] != nullptr) {
            (*files)[database.shards[i].get_uuid()] = database.positions[i];
        }
    }
    return files;
}

PhraseReader::PhraseReader(const std::vector<std::string> &terms, const PositionFiles &files,
                           const Xapian::Database &database)
    : database_(database) {
    const auto found = files.find(database.get_uuid());
    file_ = found != files.end() ? found->second : nullptr;
    for (uint32_t place = 0; place != terms.size(); ++place) {
        const std::string &name = terms[place];
        const auto same = std::find_if(terms_.begin(), terms_.end(),
                                       [&](const Term &term) { return term.name == name; });
        if (same != terms_.end()) {
            same->places.push_back(place);
            continue;
        }
        terms_.push_back({name, term_hash(name), {place}, database.get_termfreq(name),
                          database.postlist_begin(name), database.postlist_end(name), {}});
    }
    std::sort(terms_.begin(), terms_.end(), [](const Term &one, const Term &other) {
        return one.frequency < other.frequency;
    });
    const double all = std::max(1.0, double(database.get_doccount()));
    double together = all;
    for (const Term &term : terms_) {
        together *= term.frequency / all;
    }
    // As Xapian guesses how many of the documents with all terms hold the phrase.
    estimate_ = std::min(most(), static_cast<Xapian::doccount>(together / 4 + 0.5));
    find();
}

void PhraseReader::next() {
    ++terms_.front().at;
    find();
}

void PhraseReader::skip_to(Xapian::docid id) {
    if (!at_end() && document() < id) {
        terms_.front().at.skip_to(id);
        find();
    }
}

void PhraseReader::find() {
    while (!at_end() && !holds()) {
        ++terms_.front().at;
    }
}

// Whether the document with the rarest term that has been come to holds the phrase.
bool PhraseReader::holds() {
    const Xapian::docid id = document();
    for (size_t i = 1; i < terms_.size(); ++i) {
        Term &term = terms_[i];
        if (term.at != term.end) {
            term.at.skip_to(id);
        }
        if (term.at == term.end || *term.at != id) {
            return false;
        }
    }
    for (Term &term : terms_) {
        read(term, id);
    }
    return has_start();
}

Xapian::termcount PhraseReader::frequency() const {
    Xapian::termcount least = terms_.front().at.get_wdf();
    for (const Term &term : terms_) {
        least = std::min(least, term.at.get_wdf());
    }
    return least;
}

void PhraseReader::read(Term &term, Xapian::docid id) {
    term.positions.clear();
    if (file_ != nullptr) {
        file_->read(id, term.hash, term.positions);
        return;
    }
    const auto end = database_.positionlist_end(id, term.name);
    for (auto at = database_.positionlist_begin(id, term.name); at != end; ++at) {
        term.positions.push_back(*at);
    }
}

bool PhraseReader::has_start() const {
    const auto fewest =
        std::min_element(terms_.begin(), terms_.end(), [](const Term &one, const Term &other) {
            return one.positions.size() < other.positions.size();
        });
    for (const uint32_t position : fewest->positions) {
        const uint32_t first = fewest->places.front();
        if (position >= first && stands(position - first)) {
            return true;
        }
    }
    return false;
}

// Whether the phrase stands from a position on.
bool PhraseReader::stands(uint32_t start) const {
    for (const Term &term : terms_) {
        for (const uint32_t place : term.places) {
            if (!std::binary_search(term.positions.begin(), term.positions.end(), start + place)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace cx
