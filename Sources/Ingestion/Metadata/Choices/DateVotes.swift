internal import Articles

/// Settles on a day where a page says it in several places.
///
/// Each place votes for its day by how far it is to be trusted: linked data and Open Graph for 3, address
/// 2.4, visible dates for less. A moment stamped in UTC also speaks, slightly less, for the days before and
/// after that it is in other zones, so that a local day on the page or in the address wins over it. The day
/// with most votes wins; one place of little weight isn't enough, and of two days as strong the earlier
/// is the day of first publication. Days after the visit don't count; days older than the web need two
/// places.
struct DateVotes {
    /// A day as one place gives it.
    struct Vote {
        let date: ArticleDate
        let weight: Double
        let provenance: Provenance
        let evidence: String?
    }

    /// Least weight that makes a day known.
    private static let enough = 1.2
    private static let neighbour = 0.97
    /// What a whole day in the page's own address weighs.
    static let address = 2.4

    let plausibility: DatePlausibility
    private(set) var votes: [Vote] = []

    init(plausibility: DatePlausibility) { self.plausibility = plausibility }

    /// Adds a place; days that can't be are left out.
    mutating func add(
        _ date: ArticleDate?, _ weight: Double, _ provenance: Provenance, _ evidence: String?
    ) {
        guard let date, date.day != nil, plausibility.isPlausible(date) || plausibility.isOld(date)
        else { return }
        votes.append(
            Vote(date: date, weight: weight, provenance: provenance, evidence: evidence))
    }

    /// The day that wins; nothing where the evidence is thin.
    func winner() -> Fact<ArticleDate>? {
        var scores: [String: Double] = [:]
        for vote in votes {
            for (day, share) in Self.days(of: vote.date) {
                scores[day, default: 0] += share * vote.weight
            }
        }
        let stated = Set(votes.map(\.date.dayKey))
        let best = scores.filter { stated.contains($0.key) && $0.value >= Self.enough }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best else { return nil }
        let day = redated(best.key) ?? best.key
        let supporters = votes.filter { $0.date.dayKey == day }
        guard let first = supporters.max(by: { $0.weight < $1.weight }) else { return nil }
        if plausibility.isOld(first.date), Set(supporters.map(\.provenance)).count < 2 {
            return nil
        }
        // Of those that name the day, the one that says the minute too, best with its zone.
        let timed = supporters.filter { $0.date.hour != nil }.max { one, other in
            let zones = (one.date.utcOffset != nil, other.date.utcOffset != nil)
            return zones.0 == zones.1 ? one.weight < other.weight : zones.1
        }
        let chosen = timed ?? first
        return Fact(chosen.date, from: chosen.provenance, evidence: chosen.evidence)
    }

    /// The day in the address, where that is well before the day that won: systems put the day of first
    /// publication there, and keep it when the article is dated anew.
    private func redated(_ day: String) -> String? {
        guard
            let address = votes.first(where: { $0.provenance == .url && $0.weight == Self.address }
            ),
            address.date.dayKey < day,
            let winner = votes.first(where: { $0.date.dayKey == day }),
            let one = EpochTime.seconds(of: address.date),
            let other = EpochTime.seconds(of: winner.date), other - one > 2 * 86_400
        else { return nil }
        return address.date.dayKey
    }

    /// The days that a moment may be in some zone, with their shares.
    private static func days(of date: ArticleDate) -> [(String, Double)] {
        var days = [(date.dayKey, 1.0)]
        guard date.utcOffset == 0, let hour = date.hour,
            let seconds = EpochTime.seconds(of: date)
        else { return days }
        if hour >= 10, let next = EpochTime.date(seconds: seconds + 86_400) {
            days.append((next.dayKey, neighbour))
        }
        if hour < 12, let last = EpochTime.date(seconds: seconds - 86_400) {
            days.append((last.dayKey, neighbour))
        }
        return days
    }
}
