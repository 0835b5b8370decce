import TestSupport
import Testing

@testable import Ingestion

@Suite struct JSONScannerTests {
    private func members(_ json: String, _ wanted: Set<String> = ["a", "b"]) throws(JSONFault)
        -> [String: JSONValue]
    {
        try Array(json.utf8).withUnsafeBufferPointer { (bytes) throws(JSONFault) in
            try JSONScanner.members(of: bytes, wanted: wanted.contains)
        }
    }

    @Test(
        arguments: [
            (#"{}"#, nil), (#" { "a" : null } "#, .null), (#"{"a":true}"#, .bool(true)),
            (#"{"a":12345678901234567890123}"#, .number("12345678901234567890123")),
            (#"{"a":-1.5e+3}"#, .number("-1.5e+3")), (#"{"a":""}"#, .string("")),
            (
                #"{"a":"caf\u00e9 \ud83d\ude00 \"x\" \\ \/ \n\t"}"#,
                .string("café 😀 \"x\" \\ / \n\t")
            ),
            (#"{"a":"\ud83d alone"}"#, .string("\u{FFFD} alone")),
            (
                #"{"a":[1,"x",[],{}]}"#,
                .array([.number("1"), .string("x"), .array([]), .object([:])])
            ),
            (#"{"a":1,"a":2}"#, .number("2")), (#"{"z":{"a":[1,{"b":"}"}]},"a":3}"#, .number("3")),
            (#"{"a":{"name":"x"}}"#, .object(["name": .string("x")])),
        ] as [(String, JSONValue?)])
    func reads(_ json: String, _ value: JSONValue?) throws {
        #expect(try members(json)["a"] == value)
    }

    @Test(arguments: [
        "", "[]", "{", #"{"a""#, #"{"a":}"#, #"{"a":1"#, #"{"a":1}}"#, #"{"a":"x}"#, #"{a:1}"#,
        #"{"a":1,}"#, #"{"a":[1,]}"#, #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"z":tru,"a":1}"#,
        #"{"z":[}],"a":1}"#, #"{"a":1 "b":2}"#, #"{"a":01x}"#,
    ])
    func refuses(_ json: String) {
        #expect(throws: JSONFault.self) { try members(json) }
    }

    @Test func namesThePlaceOfAFault() throws {
        let fault = try #require(throws: JSONFault.self) { try members(#"{"a":"x\q"}"#) }
        #expect(fault.offset == 7)
    }

    @Test func deepNestingIsAFaultAndNoCrash() {
        let deep = #"{"a":"# + String(repeating: "[", count: 200_000)
        #expect(throws: JSONFault.self) { try members(deep) }
        #expect(throws: JSONFault.self) { try members(deep, []) }
    }

    @Test func anyBytesAreReadOrRefused() {
        var generator = SeededGenerator()
        let alphabet = Array(#"{}[]":,\u0a1e-.tn "#.utf8) + [0xFF, 0xC3]
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...40, using: &generator)
            let bytes =
                [123] + (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            let keys = bytes.withUnsafeBufferPointer {
                (try? JSONScanner.members(of: $0, wanted: { $0 == "a" }))?.keys.sorted()
            }
            #expect(keys == nil || keys == [] || keys == ["a"], "seed \(generator.seed)")
        }
    }
}
