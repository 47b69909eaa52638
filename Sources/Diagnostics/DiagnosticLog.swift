/// Collects the diagnostics of a run; each log stamps its scope on what it takes.
public struct DiagnosticLog: Sendable {
    /// The scope of what is reported here.
    public let scope: Scope
    private var taken: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    /// An empty log for faults of one scope.
    public init(for scope: Scope = .edition) {
        self.scope = scope
    }

    /// Takes a diagnostic, once.
    public mutating func report(_ diagnostic: Diagnostic) {
        var stamped = diagnostic
        stamped.scope = scope
        take(stamped)
    }

    /// Takes everything another log holds, scopes unchanged.
    public mutating func absorb(_ other: DiagnosticLog) {
        for diagnostic in other.taken { take(diagnostic) }
    }

    /// Runs `work` with a log of a narrower scope and takes over what it reported.
    public mutating func within<Result>(
        _ scope: Scope, _ work: (inout DiagnosticLog) throws -> Result
    ) rethrows -> Result {
        var inner = DiagnosticLog(for: scope)
        defer { absorb(inner) }
        return try work(&inner)
    }

    private mutating func take(_ diagnostic: Diagnostic) {
        if known.insert(diagnostic).inserted { taken.append(diagnostic) }
    }

    /// All diagnostics: by place, then gravity, then identifier; those without a place first.
    public var diagnostics: [Diagnostic] {
        taken.sorted { $0.sortKey < $1.sortKey }
    }

    /// Whether anything here is an error.
    public var hasErrors: Bool { taken.contains { $0.severity == .error } }

    /// Whether anything here is a warning.
    public var hasWarnings: Bool { taken.contains { $0.severity == .warning } }

    /// The scopes in which an error was reported.
    public var faultyScopes: Set<Scope> {
        Set(taken.lazy.filter { $0.severity == .error }.map(\.scope))
    }
}

extension Diagnostic {
    fileprivate var sortKey: SortKey {
        SortKey(
            location: location ?? SourceLocation(file: "", line: 0, column: 0),
            severity: severity.rank, identifier: identifier, summary: summary.en,
            scope: scope.description)
    }
}

private struct SortKey: Comparable {
    let location: SourceLocation
    let severity: Int
    let identifier: String
    let summary: String
    let scope: String

    static func < (left: SortKey, right: SortKey) -> Bool {
        (left.location, left.severity, left.identifier, left.summary, left.scope)
            < (right.location, right.severity, right.identifier, right.summary, right.scope)
    }
}

extension Diagnostic.Severity {
    fileprivate var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}
