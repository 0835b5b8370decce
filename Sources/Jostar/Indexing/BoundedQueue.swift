import Dispatch
import Synchronization

/// A queue between threads whose elements weigh no more together than a limit.
///
/// An element over the limit goes in when nothing else is there. Any number of threads may push and
/// pop.
final class BoundedQueue<Element: Sendable>: Sendable {
    private struct State {
        var elements: [(element: Element, weight: Int)] = []
        var first = 0
        var weight = 0
        var waiting = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Adds an element, once there is room for it.
    func push(_ element: Element, weight: Int = 0) {
        while true {
            let isIn = state.withLock { state in
                if state.weight > 0, state.weight + weight > limit {
                    state.waiting += 1
                    return false
                }
                state.elements.append((element, weight))
                state.weight += weight
                return true
            }
            if isIn { break }
            room.wait()
        }
        filled.signal()
    }

    /// Takes the oldest element, once there is one; nothing when the queue is closed and empty, or
    /// when a time has passed.
    func pop(withinMilliseconds time: Int? = nil) -> Element? {
        let deadline = time.map { DispatchTime.now() + .milliseconds($0) } ?? .distantFuture
        guard filled.wait(timeout: deadline) == .success else { return nil }
        return state.withLock { state in
            guard state.first < state.elements.count else {
                // Closed: the next one who waits is woken too.
                filled.signal()
                return nil
            }
            let (element, weight) = state.elements[state.first]
            state.first += 1
            if state.first == state.elements.count {
                state.elements.removeAll(keepingCapacity: true)
                state.first = 0
            } else if state.first > 64 {
                state.elements.removeFirst(state.first)
                state.first = 0
            }
            state.weight -= weight
            for _ in 0..<state.waiting { room.signal() }
            state.waiting = 0
            return element
        }
    }

    /// Says that nothing more will come.
    func close() { filled.signal() }
}
