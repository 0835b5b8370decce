#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <sys/stat.h>

struct jar_reader {
    struct archive *archive;
    void *context;
    jar_read_function read;
    jar_seek_function seek;
    bool is_broken;
};

static la_ssize_t read_input(struct archive *archive, void *data, const void **buffer) {
    struct jar_reader *reader = data;
    const uint8_t *bytes = NULL;
    ptrdiff_t count = reader->read(reader->context, &bytes);
    if (count < 0) {
        archive_set_error(archive, 5, "the input can't be read");
        return ARCHIVE_FATAL;
    }
    *buffer = bytes;
    return count;
}

static la_int64_t seek_input(struct archive *archive, void *data, la_int64_t offset, int whence) {
    (void)archive;
    struct jar_reader *reader = data;
    int64_t place = reader->seek(reader->context, offset, whence);
    return place < 0 ? ARCHIVE_FATAL : place;
}

/* Formats that carry articles; filters that are libraries, none that starts a program. */
static void choose(struct archive *archive, bool is_single) {
    if (is_single) {
        archive_read_support_filter_bzip2(archive);
        archive_read_support_filter_xz(archive);
        archive_read_support_filter_lzma(archive);
        archive_read_support_filter_zstd(archive);
        archive_read_support_filter_lz4(archive);
        archive_read_support_filter_compress(archive);
        archive_read_support_format_raw(archive);
    } else {
        archive_read_support_format_zip(archive);
        archive_read_support_format_tar(archive);
        archive_read_support_format_7zip(archive);
        archive_read_support_format_rar(archive);
        archive_read_support_format_rar5(archive);
    }
}

struct jar_reader *jar_open(void *context, jar_read_function read, jar_seek_function seek,
                            bool is_single) {
    struct jar_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL) {
        return NULL;
    }
    reader->context = context;
    reader->read = read;
    reader->seek = seek;
    reader->archive = archive_read_new();
    if (reader->archive == NULL) {
        free(reader);
        return NULL;
    }
    choose(reader->archive, is_single);
    if (seek != NULL) {
        archive_read_set_seek_callback(reader->archive, seek_input);
    }
    archive_read_set_read_callback(reader->archive, read_input);
    archive_read_set_callback_data(reader->archive, reader);
    reader->is_broken = archive_read_open1(reader->archive) < ARCHIVE_WARN;
    return reader;
}

static enum jar_result result_of(struct jar_reader *reader, la_ssize_t status) {
    if (status == ARCHIVE_EOF) {
        return jar_end;
    }
    if (status >= ARCHIVE_WARN) {
        return jar_ok;
    }
    if (status == ARCHIVE_FATAL) {
        reader->is_broken = true;
        return jar_fatal;
    }
    return jar_failed;
}

enum jar_result jar_next(struct jar_reader *reader, struct jar_member *member) {
    member->path = NULL;
    member->size = -1;
    member->is_file = false;
    member->is_folder = false;
    member->is_encrypted = false;
    if (reader->is_broken) {
        return jar_fatal;
    }
    struct archive_entry *entry = NULL;
    enum jar_result result = result_of(reader, archive_read_next_header(reader->archive, &entry));
    if (entry == NULL || result == jar_end || result == jar_fatal) {
        return result == jar_ok ? jar_end : result;
    }
    member->path = archive_entry_pathname_utf8(entry);
    if (member->path == NULL) {
        member->path = archive_entry_pathname(entry);
    }
    if (archive_entry_size_is_set(entry)) {
        member->size = archive_entry_size(entry);
    }
    mode_t type = archive_entry_filetype(entry);
    member->is_file = (type == AE_IFREG || type == 0) && archive_entry_hardlink(entry) == NULL;
    member->is_folder = type == AE_IFDIR;
    member->is_encrypted = archive_entry_is_data_encrypted(entry) != 0;
    return result;
}

enum jar_result jar_data(struct jar_reader *reader, uint8_t *buffer, size_t capacity,
                         size_t *written) {
    *written = 0;
    if (reader->is_broken) {
        return jar_fatal;
    }
    la_ssize_t count = archive_read_data(reader->archive, buffer, capacity);
    if (count >= 0) {
        *written = (size_t)count;
        return jar_ok;
    }
    enum jar_result result = result_of(reader, count);
    return result == jar_ok ? jar_failed : result;
}

int64_t jar_consumed(struct jar_reader *reader) { return archive_filter_bytes(reader->archive, -1); }

const char *jar_message(struct jar_reader *reader) {
    const char *message = archive_error_string(reader->archive);
    return message != NULL ? message : "unknown error";
}

void jar_close(struct jar_reader *reader) {
    if (reader == NULL) {
        return;
    }
    archive_read_free(reader->archive);
    free(reader);
}
