public import Diagnostics

/// Reads conditions: the one door through which text becomes a ``Condition``.
public struct ConditionReader: Sendable {
    /// The names that may be used.
    public let vocabulary: Vocabulary

    /// A reader for the names of a project.
    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// Reads one condition.
    ///
    /// - Parameters:
    ///   - text: the condition as it is written.
    ///   - location: where its first character stands, so that diagnostics point into it.
    ///   - log: takes every fault found, and warnings for comparisons that never or always hold.
    /// - Returns: the condition, or nothing when it has an error.
    public func condition(
        _ text: String, at location: SourceLocation, log: inout DiagnosticLog
    ) -> Condition? {
        var parser = ConditionParser(ConditionText(text, at: location), vocabulary: vocabulary)
        let condition = parser.parse()
        for fault in parser.faults { log.report(fault) }
        return parser.faults.contains { $0.severity == .error } ? nil : condition
    }
}
