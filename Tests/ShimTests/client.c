/* The header used from strict C99: write a document, find it again. Gives 0, or the failing step.
 */
#include "CXapianShim.h"

#include <string.h>

int cx_c99_client(const char *path, size_t length);

static cx_bytes lend(const char *text) {
    cx_bytes bytes;
    bytes.data = (const uint8_t *)text;
    bytes.length = strlen(text);
    return bytes;
}

static int write_one(cx_bytes path) {
    cx_posting posting = {0, 5, true, 1, 1};
    cx_document document;
    uint32_t id = 0;
    cx_error error;
    cx_writer *writer = cx_writer_open(path, CX_CREATE | CX_NO_SYNC, &error);
    if (writer == NULL) {
        cx_error_clear(&error);
        return 1;
    }
    memset(&document, 0, sizeof document);
    document.arena = lend("siege");
    document.postings = &posting;
    document.posting_count = 1;
    document.data = lend("found");
    if (!cx_writer_add(writer, &document, &id, NULL) || id != 1 || !cx_writer_close(writer, NULL)) {
        cx_writer_free(writer);
        return 2;
    }
    cx_writer_free(writer);
    return 0;
}

static int find_it(cx_bytes path) {
    cx_query_node node;
    cx_request request;
    cx_match_set *result;
    int step = 3;
    cx_database *database = cx_database_open(&path, 1, NULL);
    if (database == NULL) {
        return step;
    }
    memset(&node, 0, sizeof node);
    node.operation = CX_QUERY_TERM;
    node.number = 1;
    node.text.length = 5;
    memset(&request, 0, sizeof request);
    request.query.arena = lend("siege");
    request.query.nodes = &node;
    request.query.node_count = 1;
    request.limit = 1;
    request.collapse_slot = CX_NO_SLOT;
    request.includes_data = true;
    result = cx_database_search(database, &request, NULL);
    cx_database_free(database);
    if (result != NULL && result->match_count == 1 && result->matches[0].data.length == 5 &&
        memcmp(result->arena + result->matches[0].data.offset, "found", 5) == 0) {
        step = 0;
    }
    cx_match_set_free(result);
    return step;
}

int cx_c99_client(const char *path, size_t length) {
    cx_bytes bytes;
    int step;
    bytes.data = (const uint8_t *)path;
    bytes.length = length;
    step = write_one(bytes);
    return step != 0 ? step : find_it(bytes);
}
