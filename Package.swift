// swift-tools-version: 6.0
// Jostar: full-text search for news archives in any script. Licence: GPL-2.0-or-later.
import PackageDescription

/// Warnings stop the build where `make check` and continuous integration ask for it.
let strict = Context.environment["JOSTAR_WARNINGS_AS_ERRORS"] == "1"

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

/// The fuzz targets need libFuzzer to link: `make fuzz` asks for them.
let fuzzing = Context.environment["JOSTAR_FUZZING"] == "1"
let fuzzProducts: [Product] = [.executable(name: "jostar-fuzz", targets: ["FuzzProgram"])]
let fuzzTargets: [Target] = [
    .target(
        name: "FuzzTargets", dependencies: ["Articles", "Ingestion", "Querying", "TestSupport"],
        path: "Fuzzing/Targets", swiftSettings: settings),
    .executableTarget(
        name: "FuzzProgram", dependencies: ["FuzzTargets"], path: "Fuzzing/Program"),
]

let cWarnings = ["-Wall", "-Wextra"] + (strict ? ["-Werror"] : [])
let cSettings: [CSetting] = strict ? [.unsafeFlags(cWarnings)] : []
let cxxSettings: [CXXSetting] = strict ? [.unsafeFlags(cWarnings)] : []

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// A Swift library target; the list of its dependencies is the rule of ARCHITECTURE.md.
func library(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of one module.
func tests(_ module: String, _ others: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: module + "Tests",
        dependencies: [.byName(name: module), "TestSupport"] + others,
        swiftSettings: settings
    )
}

let package = Package(
    name: "jostar",
    products: [
        .library(name: "Xapian", targets: ["Xapian"]),
        .library(name: "Jostar", targets: ["Jostar"]),
        .executable(name: "jostar", targets: ["JostarMain"]),
    ] + (fuzzing ? fuzzProducts : []),
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // C and C++ behind plain C headers.
        .target(
            name: "CXapianShim", path: "CXapianShim", publicHeadersPath: "include",
            cSettings: cSettings, cxxSettings: cxxSettings,
            linkerSettings: [.linkedLibrary("xapian"), .linkedLibrary("deflate")]),
        .target(
            name: "CICU", cSettings: cSettings,
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
        .target(
            name: "CCharsets", cSettings: cSettings,
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
        .target(
            name: "CCalendars", cSettings: cSettings,
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
        .target(
            name: "CLanguages", cxxSettings: cxxSettings,
            linkerSettings: [.linkedLibrary("cld2")]),
        .systemLibrary(
            name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CHTML", dependencies: ["CLibxml2"], cSettings: cSettings),
        .target(
            name: "CArchive", cSettings: cSettings, linkerSettings: [.linkedLibrary("archive")]),
        .target(
            name: "CCompression", cSettings: cSettings,
            linkerSettings: [
                .linkedLibrary("z"), .linkedLibrary("deflate"), .linkedLibrary("brotlidec"),
            ]),
        .target(name: "CProcess", cSettings: cSettings),
        .target(
            name: "CXML", dependencies: ["CLibxml2"], cSettings: cSettings,
            linkerSettings: [.linkedLibrary("xml2")]),

        .target(name: "CIntegrity", cSettings: cSettings),

        // Level 1: each stands alone.
        library("Xapian", ["CXapianShim"], exclude: ["README.md"]),
        library("TextAnalysis", ["CICU"], exclude: ["README.md"]),
        library("Articles", []),

        // Level 2.
        library("Schema", ["TextAnalysis"]),
        library(
            "Ingestion",
            [
                "Articles", "CArchive", "CCalendars", "CCharsets", "CCompression", "CHTML",
                "CLanguages",
                "CProcess", "CXML",
            ], exclude: ["README.md"]),
        library("Passages", ["Articles", "TextAnalysis"]),

        // Level 3.
        library("Indexing", ["Articles", "CIntegrity", "Schema", "TextAnalysis", "Xapian"]),
        library("Querying", ["Schema", "TextAnalysis", "Xapian"]),

        // The library people import, the command, the program.
        library(
            "Jostar",
            [
                "Articles", "Indexing", "Ingestion", "Passages", "Querying", "Schema",
                "TextAnalysis", "Xapian",
            ]),
        library(
            "JostarCommand",
            ["Articles", "Indexing", "Ingestion", "Jostar", "Querying", argumentParser]),
        .executableTarget(
            name: "JostarMain", dependencies: ["JostarCommand"], swiftSettings: settings),

        // Tests mirror the modules.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("Xapian", ["CXapianShim"]),
        tests("TextAnalysis", ["CICU"]),
        tests("Articles"),
        tests("Schema"),
        tests("Ingestion", ["Articles", "CHTML"]),
        tests("Passages", ["Articles", "TextAnalysis"]),
        tests("Indexing", ["Articles", "Schema", "TextAnalysis", "Xapian"]),
        tests("Querying", ["Schema", "TextAnalysis", "Xapian"]),
        tests("Jostar", ["Articles", "Indexing"]),
        tests("JostarCommand"),
    ] + (fuzzing ? fuzzTargets : []),
    cLanguageStandard: .c11,
    cxxLanguageStandard: .cxx17
)
