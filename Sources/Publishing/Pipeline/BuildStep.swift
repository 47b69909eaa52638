import Composition
import Synchronization

/// A document that a build is done with: made, taken over, or failed.
package struct BuildStep: Sendable {
    package let document: String
    /// How many are done with this one.
    package let number: Int
    /// How many there will be, as far as that is known beforehand.
    package let total: Int
}

/// Says what a build is doing, one call at a time.
package typealias BuildProgress = @Sendable (BuildStep) -> Void

/// Counts documents as they are done, whichever of several workers is done with them.
final class StepCounter: Sendable {
    private let done = Mutex(0)
    private let total: Int
    private let progress: BuildProgress

    init(of total: Int, telling progress: @escaping BuildProgress) {
        self.total = total
        self.progress = progress
    }

    func count(_ document: String) {
        done.withLock { number in
            number += 1
            progress(BuildStep(document: document, number: number, total: max(number, total)))
        }
    }
}

extension Edition {
    /// How many documents a build makes of this edition when nothing fails.
    func documents(asked options: BuildOptions) -> Int {
        // The booklet to read and its EPUB, to print and to fold.
        let ofBooklet = booklet != nil && options.asks(for: .booklet) ? 4 : 0
        let ofReport = report != nil && options.asks(for: .report) ? 1 : 0
        let forms = options.asks(for: .questionnaire) ? questionnaire?.forms.count ?? 0 : 0
        return ofBooklet + ofReport + forms + advices.count { options.asksForAdvice(to: $0.slug) }
    }
}
