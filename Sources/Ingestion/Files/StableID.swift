/// Identifiers made from a file's place, for articles whose source gives them none.
///
/// 60 bits of a 64-bit hash as 12 characters of Crockford's base 32 in lower case: the same path
/// always gives the same identifier, and a million files collide with a chance of about 4 in 10^7.
enum StableID {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The identifier of a file, or of one of its records.
    static func make(path: String, record: Int? = nil) -> String {
        // A zero byte can't stand in a path: it keeps file 1 record 23 apart from file 12 record 3.
        let name = path + (record.map { "\0\($0)" } ?? "")
        let hash = mixed(WordHash(name.utf8).value)
        let characters = (0..<12).map { alphabet[Int((hash >> (UInt64($0) * 5)) & 31)] }
        return String(decoding: characters, as: UTF8.self)
    }

    /// Spreads the hash over all its bits (the finaliser of MurmurHash3).
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var mixed = hash
        mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ (mixed >> 33)
    }
}
