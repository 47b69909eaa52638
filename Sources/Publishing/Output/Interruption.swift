import Foundation
import Synchronization

/// What is to be cleared when somebody breaks a run off.
package enum Interruption {
    /// Files and folders that are ours as long as the run lasts.
    private static let ours = Mutex<Set<URL>>([])

    static func add(_ url: URL) { ours.withLock { _ = $0.insert(url) } }
    static func remove(_ url: URL) { ours.withLock { _ = $0.remove(url) } }

    /// Does something that must not be broken off halfway: who breaks the run off waits for it.
    static func waiting<Result>(for steps: () throws -> Result) rethrows -> Result {
        try ours.withLock { _ in try steps() }
    }

    /// Clears what is ours, for a run that ends now. Nothing more can be begun after this.
    package static func end(_ exit: () -> Never) -> Never {
        ours.withLock { ours -> Never in
            // Folders first: a lock tells others that they are not yet gone.
            for url in ours.sorted(by: { $0.path() > $1.path() }) where !url.path().hasSuffix("lock") {
                try? FileManager.default.removeItem(at: url)
            }
            for url in ours { try? FileManager.default.removeItem(at: url) }
            exit()
        }
    }
}
