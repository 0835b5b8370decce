import ArgumentParser

/// A first argument that is no subcommand, and the one that was probably meant.
struct UnknownCommand: Equatable {
    /// Letters to add and to take off, at most, from what was typed to what was meant.
    private static let mostSlips = 3

    /// Letters of what was typed that are shown.
    private static let mostShown = 40

    let name: String
    let meant: String?

    /// Nothing where the arguments begin with a subcommand or an option, or are none.
    ///
    ///     serch → search      stat → stats      frobnicate → nothing like it
    init?(_ arguments: some Sequence<String>) {
        let names = JostarCommand.configuration.subcommands.compactMap {
            $0.configuration.commandName
        }
        guard let first = arguments.first(where: { _ in true }), !first.hasPrefix("-"),
            !names.contains(first), first != "help"
        else { return nil }
        name = first.count > Self.mostShown ? first.prefix(Self.mostShown) + "\u{2026}" : first
        // Comparing costs the square of the letters, and the first argument may be a whole text.
        let alike = names.filter { abs($0.count - first.count) <= Self.mostSlips }
        let near = alike.map { (slips: $0.difference(from: first.lowercased()).count, name: $0) }
            .filter { $0.slips <= min(Self.mostSlips, $0.name.count / 2) }
        meant = near.min { ($0.slips, $0.name) < ($1.slips, $1.name) }?.name
    }
}
