#include "phrase.hpp"

#include "phrase_reader.hpp"

namespace cx {

namespace {

// Says which documents hold a phrase.
class PhraseSource final : public Xapian::PostingSource {
  public:
    PhraseSource(std::vector<std::string> terms, std::shared_ptr<const PositionFiles> files)
        : terms_(std::move(terms)), files_(std::move(files)) {}

    void init(const Xapian::Database &database) override {
        reader_ = std::make_unique<PhraseReader>(terms_, *files_, database);
        is_started_ = false;
    }
    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return reader_->estimate(); }
    Xapian::doccount get_termfreq_max() const override { return reader_->most(); }
    void next(double) override {
        if (is_started_) {
            reader_->next();
        }
        is_started_ = true;
    }
    void skip_to(Xapian::docid id, double) override {
        is_started_ = true;
        reader_->skip_to(id);
    }
    bool at_end() const override { return reader_->at_end(); }
    Xapian::docid get_docid() const override { return reader_->document(); }
    PhraseSource *clone() const override { return new PhraseSource(terms_, files_); }

  private:
    std::vector<std::string> terms_;
    std::shared_ptr<const PositionFiles> files_;
    std::unique_ptr<PhraseReader> reader_;
    bool is_started_ = false;
};

} // namespace

std::unique_ptr<Xapian::PostingSource> phrase_source(const std::vector<std::string> &terms,
                                                     const OpenDatabase &database) {
    return std::make_unique<PhraseSource>(terms, position_files(database));
}

Xapian::Query phrase(const std::vector<std::string> &terms, const OpenDatabase &database) {
    using Query = Xapian::Query;
    return Query(Query::OP_FILTER, Query(Query::OP_AND, terms.begin(), terms.end()),
                 Query(phrase_source(terms, database).release()->release()));
}

} // namespace cx
