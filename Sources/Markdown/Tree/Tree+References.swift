public import Diagnostics

extension Tree {
    /// The keys of the sources that the document refers to, in the order of the first reference.
    public var citedKeys: [String] {
        var seen: Set<String> = []
        return nodes.flatMap { node -> [String] in
            guard case .citation(let citations) = node.kind else { return [] }
            return citations.map(\.key)
        }.filter { seen.insert($0).inserted }
    }

    /// The same tree with every citation as author and year; an unknown key is an error at its place.
    ///
    /// - Parameter labels: `Kyndt e.a., 2015` for each key of the literature list.
    public func labelingCitations(_ labels: [String: String], log: inout DiagnosticLog) -> Tree {
        var labelled = self
        for index in nodes.indices {
            guard case .citation(let citations) = nodes[index].kind else { continue }
            labelled.nodes[index].kind = .citation(
                citations.map { citation in
                    var citation = citation
                    citation.label = labels[citation.key]
                    if citation.label == nil {
                        log.report(
                            .unknownSource(citation.key, labels.keys.sorted(), at: location(of: index)))
                    }
                    return citation
                })
        }
        return labelled
    }

    /// The same tree with words for links that have none: `[](#fig-profiel)` → "figuur 3".
    ///
    /// - Parameter words: what to say of a place; nothing when there is none, which is an error here.
    public func fillingEmptyLinks(
        log: inout DiagnosticLog, with words: (_ destination: String) -> String?
    ) -> Tree {
        var rewriter = TreeRewriter()
        for index in nodes.indices {
            guard case .link(.address(let address), _) = nodes[index].kind, nodes[index].end == index + 1
            else {
                continue
            }
            let span = nodes[index].span
            if let text = words(address) {
                rewriter.replace(
                    index, with: [.open(nodes[index].kind, span), .leaf(.literal(text), span), .close])
            } else {
                log.report(.emptyLink(address, at: location(of: index), length: Int(span.length)))
            }
        }
        var filled = self
        filled.nodes = rewriter.applied(to: nodes)
        return filled
    }
}

extension Diagnostic {
    fileprivate static func unknownSource(_ key: String, _ keys: [String], at location: SourceLocation)
        -> Diagnostic
    {
        .error(
            "unknown-source", at: location, nl: "de bron '\(key)' staat niet in de literatuurlijst",
            en: "the source '\(key)' is not in the literature list",
            help: Suggestion.help(for: key, among: keys))
    }

    fileprivate static func emptyLink(_ address: String, at location: SourceLocation, length: Int)
        -> Diagnostic
    {
        .error(
            "empty-link", at: location, length: length,
            nl: "de link naar '\(address)' heeft geen tekst, en er is geen titel voor",
            en: "the link to '\(address)' has no words, and there is no title for it",
            help: Message(nl: "schrijf woorden tussen de haken", en: "write words between the brackets"))
    }
}
