package import Advice

/// A folder below `verzonden/`: an advice as it went out. Confidential.
package struct Delivery: Sendable, Hashable {
    /// Where it stands: `content/vertrouwelijk/verzonden/noordrand/2026-11-20-v1`.
    package let folder: String
    /// What is remembered of it.
    package let advice: DeliveredAdvice

    /// An advice with its folder.
    package init(_ advice: DeliveredAdvice) {
        self.advice = advice
        folder = "\(DeliveriesValidator.folder)/\(advice.participant)/\(advice.date)-v\(advice.version)"
    }

    /// The participant's slug.
    package var slug: String { advice.participant.description }

    /// Whether it is the advice of this round.
    ///
    /// Measurement and version name an advice. Its date does not: who changes that alone sends out another document
    /// under the same number. Nor may two rounds share a folder.
    package func isAdvice(of round: Round) -> Bool {
        advice.version == round.version
            && (advice.measurement == round.measurement || advice.date == round.date)
    }
}
