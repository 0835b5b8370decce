import CXapianShim
import TestSupport
import Testing
import Xapian

@Suite struct LifetimeTests {
    @Test func resultsOutliveTheDatabase() throws {
        let folder = try TemporaryDirectory()
        let path = try makeDatabase(in: folder, siege)
        func search() throws -> (MatchSet, Query) {
            let query = Query.phrase(["the", "siege"])
            let database = try Database(path: path)
            var request = SearchRequest(query)
            request.includesData = true
            request.positionTerms = ["siege"]
            let result = try database.search(request)
            try database.close()
            return (result, query)
        }
        let (result, query) = try search()
        #expect(result.matches.map(\.data.text) == ["first"])
        #expect(result.matches.map(\.positions) == [[[2]]])
        #expect(try found(query, in: Database(path: path)) == [1])
    }

    @Test func usingAClosedDatabaseThrows() throws {
        let folder = try TemporaryDirectory()
        let path = try makeDatabase(in: folder, siege)
        // Swift's compiler doesn't let a closed database be used; C and C++ do.
        let bytes = Array(path.utf8)
        let opened = bytes.withUnsafeBufferPointer {
            var lent = cx_bytes(data: $0.baseAddress, length: $0.count)
            return cx_database_open(&lent, 1, nil)
        }
        let database = try #require(opened)
        #expect(cx_database_close(database, nil))
        var error = cx_error()
        var request = cx_request()
        request.collapse_slot = UInt32.max
        var all = cx_query_node()
        all.operation = cx_operator(CX_QUERY_ALL)
        withUnsafePointer(to: &all) { node in
            request.query.nodes = node
            request.query.node_count = 1
            request.limit = 10
            #expect(cx_database_search(database, &request, &error) == nil)
        }
        #expect(
            XapianError(consuming: &error, operation: "search").code == .databaseClosed)
        #expect(cx_database_close(database, nil))
        cx_database_free(database)
    }

    @Test func freeingNothingIsAllowed() {
        cx_database_free(nil)
        cx_writer_free(nil)
        cx_match_set_free(nil)
        cx_term_list_free(nil)
        cx_number_list_free(nil)
        cx_blob_free(nil)
        cx_stemmer_free(nil)
        cx_error_clear(nil)
        var error = cx_error()
        cx_error_clear(&error)
        cx_error_clear(&error)
        #expect(error.code == 0)
    }

    @Test func closingInTheMiddleKeepsWhatWasAdded() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path)
        try writer.add(document("one"))
        try writer.commit()
        let reader = try Database(path: path)
        try writer.add(document("two"))
        try writer.close()
        #expect(try reader.documentCount == 1)
        try reader.close()
        #expect(try Database(path: path).documentCount == 2)
    }
}
