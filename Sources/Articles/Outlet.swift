/// Who published an article.
public struct Outlet: Hashable, Sendable {
    /// The name counted and filtered by: a site's name, or its host without `www.`.
    public var name: String
    /// What the masthead calls it, where that is other than `name`.
    public var masthead: String?

    /// An outlet by name, with its masthead where that differs.
    public init(name: String, masthead: String? = nil) {
        self.name = name
        self.masthead = masthead
    }
}
