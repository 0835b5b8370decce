import ArgumentParser

/// Which index a command works on.
struct IndexOption: ParsableArguments {
    @Option(
        name: .customLong("index"),
        help: ArgumentHelp("The folder of the index.", valueName: "dir"),
        completion: .directory)
    var path = "index"
}
