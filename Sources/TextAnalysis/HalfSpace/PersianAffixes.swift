/// The Persian affixes that are written joined, apart or with a half-space.
///
/// Source: the affix spacing rules of Hazm's Normalizer (Sobhe, github.com/roshan-research/hazm), and for
/// بی and the possessives of the plural the orthography of the Persian Academy
/// (دستور خط فارسی, 1384). Forms are as folded: آ is ا.
enum PersianAffixes {
    /// Before a stem: the signs of the present and imperfect, and "without".
    static let prefixes: Set<String> = ["می", "نمی", "بی"]

    /// After any stem: plural, plural with ezafe or possessive, comparison, agent.
    static let suffixes: Set<String> = [
        "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان",
        "تر", "تری", "ترین", "گر", "گری",
    ]

    /// After a stem that ends in silent heh only: the copula, possessives, the indefinite.
    static let suffixesAfterHeh: Set<String> = [
        "ام", "ات", "اش", "ای", "ایم", "اید", "اند", "امان", "اتان", "اشان", "ایی",
    ]
}
