/// A sign directly behind a word that makes another name of it: `C++`, `C#`, `A+`, `Disney+`.
///
/// One or two plus signs or one number sign, behind which neither a letter nor a digit follows; letters of
/// scripts without spaces and of Korean may, as does the number of a version behind two plus signs. The
/// sign is no part of the token, so that `Disney` finds `Disney+`: who indexes adds the word with its sign at
/// the same place, and a query asks for that.
///
///     C++ → c, with ++      F# → f, with #      Disney＋ → disney, with +      C++11 → c, with ++; 11
///     a+b → a; b            C+zinc → c; zinc    1+1 → 1; 1                      #tag# → tag
public struct WordSign: Hashable, Sendable {
    enum Kind: UInt8 {
        case plus
        case twoPluses
        case number
    }

    /// A plus sign as it is written in a folded form.
    static let plus = UInt8(ascii: "+")
    /// A number sign as it is written in a folded form.
    static let number = UInt8(ascii: "#")

    let place: UInt32
    let textEnd: UInt32
    let kind: Kind

    /// Which token of its text it stands behind, from 0.
    public var token: Int { Int(place) }

    /// UTF-8 byte offset in the original text, past the sign.
    public var end: Int { Int(textEnd) }

    /// The sign as folded: `+`, `++` or `#`.
    public var text: String {
        switch kind {
        case .plus: "+"
        case .twoPluses: "++"
        case .number: "#"
        }
    }

    /// Whether a folded form is one with its sign, told by its last byte: no word ends so by itself.
    public static func ends(_ form: some BidirectionalCollection<UInt8>) -> Bool {
        form.last == plus || form.last == number
    }

    /// A folded form and its sign: `c++` → `c`, `++`; the sign is empty where there is none.
    public static func parted(_ form: String) -> (word: String, sign: String) {
        var word = form[...]
        while ends(word.utf8) { word.removeLast() }
        return (String(word), String(form[word.endIndex...]))
    }
}
