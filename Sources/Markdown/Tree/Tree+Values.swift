public import Diagnostics

/// What a publication answers when prose asks for a value.
public enum ProseValue: Sendable, Hashable {
    /// The value, formatted for readers; inserted as text, never as markup.
    case text(String)
    /// The value exists and may not be shown.
    case suppressed
    /// Nothing has this path; with the likely one, if any.
    case unknown(suggestion: String?)
}

/// What a publication answers when prose asks for a condition.
public enum ProseTruth: Sendable, Hashable {
    case holds
    case fails
    /// A value in it is suppressed: nothing that depends on it is shown.
    case unknown
    /// It is no condition; with what is wrong with it.
    case invalid(Message)
}

/// The answers of a publication to what its prose asks.
public struct ProseAnswers {
    let value: (_ path: String) -> ProseValue
    /// A number for `count`; nothing when the path has none.
    let count: (_ path: String) -> Int?
    let truth: (_ condition: String) -> ProseTruth

    /// Answers by path and by condition, both as written.
    public init(
        value: @escaping (_ path: String) -> ProseValue, count: @escaping (_ path: String) -> Int?,
        truth: @escaping (_ condition: String) -> ProseTruth
    ) {
        self.value = value
        self.count = count
        self.truth = truth
    }
}

extension Tree {
    /// The conditions in the prose with their places, for checking without data.
    public var conditions: [(text: String, location: SourceLocation)] {
        nodes.indices.compactMap { index in
            switch nodes[index].kind {
            case .branch(let condition?, _): (condition, location(of: index))
            case .claim(let condition): (condition, location(of: index))
            default: nil
            }
        }
    }

    /// Every branch of every `{{if}}` in the prose; without a condition, it is an `{{else}}`.
    public var branches: [(index: Int, condition: String?, location: SourceLocation)] {
        nodes.indices.compactMap { index in
            guard case .branch(let condition, _) = nodes[index].kind else { return nil }
            return (index, condition, location(of: index))
        }
    }

    /// The indices of the ``branches`` that stay with these answers.
    public func chosenBranches(_ answers: ProseAnswers) -> Set<Int> {
        var resolver = ValueResolver(tree: self, answers: answers)
        _ = resolver.resolve()
        return resolver.isChosen
    }

    /// The paths of the values in the prose with their places, for checking without data.
    public var valuePaths: [(path: String, location: SourceLocation)] {
        nodes.indices.compactMap { index in
            switch nodes[index].kind {
            case .placeholder(.value(let path)), .placeholder(.count(let path, _, _)):
                (path, location(of: index))
            default: nil
            }
        }
    }

    /// The same tree with values for placeholders and only the branches that hold.
    ///
    /// Unknown paths, suppressed values outside a condition that leaves them out, conditions that are none
    /// and claims that the data do not bear out are errors at their place.
    public func resolvingValues(_ answers: ProseAnswers, log: inout DiagnosticLog) -> Tree {
        var resolver = ValueResolver(tree: self, answers: answers)
        var resolved = self
        resolved.nodes = resolver.resolve()
        for problem in resolver.problems { log.report(problem) }
        return resolved
    }
}

/// One pass of putting in values.
private struct ValueResolver {
    let tree: Tree
    let answers: ProseAnswers
    var problems: [Diagnostic] = []
    private var rewriter = TreeRewriter()

    init(tree: Tree, answers: ProseAnswers) {
        self.tree = tree
        self.answers = answers
    }

    mutating func resolve() -> [Node] {
        var index = 0
        while index < tree.nodes.count {
            index = resolve(at: index)
        }
        return rewriter.applied(to: tree.nodes)
    }

    /// Deals with one node and gives the next: what does not hold is never asked for its values.
    private mutating func resolve(at index: Int) -> Int {
        let node = tree.nodes[index]
        switch node.kind {
        case .placeholder(.value(let path)):
            if let text = text(for: path, at: index) {
                rewriter.replace(index, with: [.leaf(.literal(text), node.span)])
            }
        case .placeholder(.count(let path, let one, let many)):
            if let count = answers.count(path) {
                rewriter.replace(index, with: [.leaf(.literal(count == 1 ? one : many), node.span)])
            } else {
                _ = text(for: path, at: index, asCount: true)
            }
        case .conditional:
            choose(among: tree.children(of: index))
            rewriter.replace(index, with: [.children])
        case .branch:
            guard isChosen.contains(index) else {
                rewriter.replace(index, with: [])
                return node.end
            }
            rewriter.replace(index, with: [.children])
        case .claim(let condition):
            check(condition, at: index)
            rewriter.replace(index, with: [.children])
        default: break
        }
        return index + 1
    }

    private(set) var isChosen: Set<Int> = []

    private mutating func choose(among branches: [Int]) {
        for branch in branches {
            guard case .branch(let condition?, _) = tree.nodes[branch].kind else {
                isChosen.insert(branch)
                return
            }
            switch answers.truth(condition) {
            case .holds:
                isChosen.insert(branch)
                return
            case .fails: continue
            // Neither branch may tell what the suppressed value is.
            case .unknown: return
            case .invalid(let reason):
                problems.append(.invalidCondition(condition, reason, at: tree.location(of: branch)))
                return
            }
        }
    }

    private mutating func check(_ condition: String, at index: Int) {
        switch answers.truth(condition) {
        case .holds: break
        case .fails, .unknown: problems.append(.unprovenClaim(condition, at: tree.location(of: index)))
        case .invalid(let reason):
            problems.append(.invalidCondition(condition, reason, at: tree.location(of: index)))
        }
    }

    private mutating func text(for path: String, at index: Int, asCount: Bool = false) -> String? {
        let length = Int(tree.nodes[index].span.length)
        switch answers.value(path) {
        case .text(let text):
            if asCount { problems.append(.notACount(path, at: tree.location(of: index), length: length)) }
            return text
        case .suppressed:
            problems.append(.suppressedValue(path, at: tree.location(of: index), length: length))
        case .unknown(let suggestion):
            problems.append(.unknownValue(path, suggestion, at: tree.location(of: index), length: length))
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unknownValue(
        _ path: String, _ suggestion: String?, at location: SourceLocation, length: Int
    ) -> Diagnostic {
        .error(
            "unknown-value", at: location, length: length, nl: "de tekst vraagt om '\(path)', dat er niet is",
            en: "the text asks for '\(path)', which there is not",
            help: suggestion.map { Message(nl: "bedoel je '\($0)'?", en: "did you mean '\($0)'?") })
    }

    fileprivate static func suppressedValue(_ path: String, at location: SourceLocation, length: Int)
        -> Diagnostic
    {
        .error(
            "suppressed-value", at: location, length: length,
            nl: "'\(path)' mag niet worden getoond: er zijn te weinig antwoorden",
            en: "'\(path)' may not be shown: there are too few answers",
            help: Message(
                nl: "zet er {{if: known(\(path))}} … {{/if}} omheen",
                en: "put {{if: known(\(path))}} … {{/if}} around it"))
    }

    fileprivate static func notACount(_ path: String, at location: SourceLocation, length: Int) -> Diagnostic
    {
        .error(
            "not-a-count", at: location, length: length, nl: "'\(path)' is geen aantal",
            en: "'\(path)' is no number",
            help: Message(
                nl: "kies een waarde die een geheel getal is", en: "choose a value that is a whole number"))
    }

    fileprivate static func invalidCondition(
        _ condition: String, _ reason: Message, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "invalid-condition", at: location, nl: "'\(condition)' is geen voorwaarde: \(reason.nl)",
            en: "'\(condition)' is no condition: \(reason.en)")
    }

    fileprivate static func unprovenClaim(_ condition: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "unproven-claim", at: location, nl: "de cijfers dragen deze bewering niet: '\(condition)'",
            en: "the figures do not bear out this claim: '\(condition)'",
            help: Message(nl: "pas de tekst aan bij de cijfers", en: "make the text agree with the figures"))
    }
}
