/// How soon what was read becomes part of the index.
///
/// The first articles soon, since whoever starts a run looks at what comes of it, and a run that is killed early
/// should leave something; later ones in larger segments, which cost less.
enum PublishingPace {
    /// A builder closes a segment at this age, after so many others.
    static func oldestSegment(_ made: Int) -> Duration {
        .seconds(made == 0 ? 3 : 30)
    }

    /// Publishing waits so long after the last time, at first after the start: a short run publishes once.
    static func interval(isFirst: Bool) -> Duration { .seconds(isFirst ? 2 : 5) }
}
