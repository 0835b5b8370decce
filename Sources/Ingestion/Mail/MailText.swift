/// Text of a message in the charset that it names.
enum MailText {
    static func decode(_ bytes: [UInt8], charset: String?) -> String {
        let name = charset?.lowercased() ?? ""
        if name != "", name != "us-ascii", name != "utf-8", name != "utf8", name != "unknown-8bit",
            let text = TextDecoder.convert(bytes, name)
        {
            return text.text
        }
        return TextDecoder.decode(bytes)?.text ?? String(decoding: bytes, as: UTF8.self)
    }
}
