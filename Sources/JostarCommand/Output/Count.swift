/// Numbers of things in words.
enum Count {
    /// `1 article`, `2 articles`.
    static func of(_ number: Int, _ one: String, _ several: String? = nil) -> String {
        "\(number) " + (number == 1 ? one : several ?? one + "s")
    }
}
