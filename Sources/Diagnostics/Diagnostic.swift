/// Something the user should know about their content, with its place and the likely way to mend it.
public struct Diagnostic: Sendable, Hashable {
    /// How grave a diagnostic is.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Stops the publications that its scope concerns.
        case error
        /// Published all the same, unless `--strict`.
        case warning
        /// For those who ask with `-v`.
        case note
    }

    /// How grave it is.
    public let severity: Severity
    /// A stable kebab-case name of the rule: `unknown-key`.
    public let identifier: String
    /// Where it is; absent only when no file is concerned.
    public let location: SourceLocation?
    /// How many scalars on that line it covers, at least 1.
    public let length: Int
    /// What is wrong, quoting the input; lower case, no full stop.
    public let summary: Message
    /// The single most likely fix.
    public let help: Message?
    /// What it lies in; stamped by the log that takes it.
    public internal(set) var scope: Scope

    /// Whether its line may be shown; not where that would tell what is confidential.
    public private(set) var showsLine = true

    /// The same diagnostic, printed without the line it points at.
    public var withoutItsLine: Diagnostic {
        var diagnostic = self
        diagnostic.showsLine = false
        return diagnostic
    }

    /// A diagnostic of the edition until a log of a narrower scope takes it.
    public init(
        _ severity: Severity, _ identifier: String, at location: SourceLocation?, length: Int = 1,
        _ summary: Message, help: Message? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.location = location
        self.length = max(1, length)
        self.summary = summary
        self.help = help
        self.scope = .edition
    }

    /// An error: see ``Severity/error``.
    public static func error(
        _ identifier: String, at location: SourceLocation?, length: Int = 1, nl: String, en: String,
        help: Message? = nil
    ) -> Diagnostic {
        Diagnostic(.error, identifier, at: location, length: length, Message(nl: nl, en: en), help: help)
    }

    /// A warning: see ``Severity/warning``.
    public static func warning(
        _ identifier: String, at location: SourceLocation?, length: Int = 1, nl: String, en: String,
        help: Message? = nil
    ) -> Diagnostic {
        Diagnostic(.warning, identifier, at: location, length: length, Message(nl: nl, en: en), help: help)
    }

    /// A note: see ``Severity/note``.
    public static func note(
        _ identifier: String, at location: SourceLocation?, length: Int = 1, nl: String, en: String,
        help: Message? = nil
    ) -> Diagnostic {
        Diagnostic(.note, identifier, at: location, length: length, Message(nl: nl, en: en), help: help)
    }
}
