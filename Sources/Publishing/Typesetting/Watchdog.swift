/// Waits for a process that has stopped answering.
actor Watchdog {
    private let patience: Duration
    private var lastFed: ContinuousClock.Instant
    private var isDismissed = false

    /// Whether the patience ran out.
    private(set) var hasBitten = false

    init(patience: Duration) {
        self.patience = patience
        lastFed = .now
    }

    /// Says that there was an answer and the next job begins.
    func feed() { lastFed = .now }

    /// Ends the watch.
    func dismiss() { isDismissed = true }

    /// Returns when dismissed; calls `bite` once when nothing was fed for too long.
    func watch(_ bite: @Sendable () -> Void) async {
        while !isDismissed {
            if ContinuousClock.now - lastFed > patience {
                hasBitten = true
                bite()
                return
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }
}
