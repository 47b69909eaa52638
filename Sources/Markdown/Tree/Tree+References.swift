public import Diagnostics

/// The words of a glossary, as prose uses them.
public struct GlossaryIndex: Sendable, Hashable {
    /// The key of the term that each written form belongs to, forms in lower case.
    let forms: [String: String]
    let keys: Set<String>
    /// The forms of several words, the longest first, by their first word.
    private let phrases: [Substring: [String]]

    /// - Parameter forms: for each written form (`leercultuur`, `leerculturen`) the key of its term.
    public init(forms: [String: String]) {
        self.forms = Dictionary(forms.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: min)
        keys = Set(forms.values)
        let several = self.forms.keys.filter { $0.contains(" ") }.sorted { ($0.count, $1) > ($1.count, $0) }
        phrases = Dictionary(grouping: several) { $0.prefix { $0 != " " } }
    }

    /// The longest form that begins with the word in `range`: its term, and how far it reaches.
    func term(at range: Range<String.Index>, in text: String) -> (key: String, range: Range<String.Index>)? {
        let word = text[range].lowercased()
        for phrase in phrases[word[...]] ?? [] {
            // What stands between the words may be any one space: typography makes some of them no-break spaces.
            guard
                let end = text.index(
                    range.lowerBound, offsetBy: phrase.count, limitedBy: text.endIndex),
                end == text.endIndex || !(text[end].isLetter || text[end].isNumber),
                text[range.lowerBound..<end].lowercased().replacing("\u{A0}", with: " ") == phrase,
                let key = forms[phrase]
            else { continue }
            return (key, range.lowerBound..<end)
        }
        return forms[word].map { ($0, range) }
    }
}

extension Tree {
    /// The same tree with the first use of every term linked, and `[own words]{.begrip=term}` everywhere.
    ///
    /// Not in headings, links, captions or what says `{.geen-begrip}`. An unknown term is an error at its place.
    public func linkingTerms(
        _ glossary: GlossaryIndex, log: inout DiagnosticLog, to target: (_ key: String) -> LinkTarget
    ) -> Tree {
        var rewriter = TreeRewriter()
        var used: Set<String> = []
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            switch node.kind {
            case .heading, .link, .image, .caption, .calloutTitle, .definitionTerm: index = node.end
            case .span(let attributes):
                if let key = attributes.values["begrip"] {
                    if glossary.keys.contains(key) {
                        used.insert(key)
                        rewriter.replace(
                            index,
                            with: [.open(.link(target(key), title: nil), node.span), .children, .close])
                    } else {
                        log.report(.unknownTerm(key, glossary.keys.sorted(), at: location(of: index)))
                    }
                }
                index = node.end
            case .text(let text):
                let steps = linkedSteps(for: text, at: node.span, glossary, &used, target)
                if let steps { rewriter.replace(index, with: steps) }
                index += 1
            default: index += 1
            }
        }
        var linked = self
        linked.nodes = rewriter.applied(to: nodes)
        return linked
    }

    private func linkedSteps(
        for text: String, at span: Span, _ glossary: GlossaryIndex, _ used: inout Set<String>,
        _ target: (String) -> LinkTarget
    ) -> [TreeRewriter.Step]? {
        var steps: [TreeRewriter.Step] = []
        var done = text.startIndex
        func place(_ range: Range<String.Index>) -> Span {
            let before = text[..<range.lowerBound].unicodeScalars.count
            return Span(
                line: Int(span.line), column: Int(span.column) + before,
                length: text[range].unicodeScalars.count)
        }
        for word in text.words {
            guard word.lowerBound >= done, let (key, range) = glossary.term(at: word, in: text),
                used.insert(key).inserted
            else { continue }
            if done < range.lowerBound {
                let before = done..<range.lowerBound
                steps.append(.leaf(.text(String(text[before])), place(before)))
            }
            steps += [
                .open(.link(target(key), title: nil), place(range)),
                .leaf(.text(String(text[range])), place(range)), .close,
            ]
            done = range.upperBound
        }
        guard !steps.isEmpty else { return nil }
        if done < text.endIndex {
            steps.append(.leaf(.text(String(text[done...])), place(done..<text.endIndex)))
        }
        return steps
    }

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
    fileprivate static func unknownTerm(_ key: String, _ keys: [String], at location: SourceLocation)
        -> Diagnostic
    {
        .error(
            "unknown-term", at: location, nl: "het begrip '\(key)' staat niet in de begrippenlijst",
            en: "the term '\(key)' is not in the glossary", help: Suggestion.help(for: key, among: keys))
    }

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

extension String {
    /// The ranges of the words: a letter, and the letters, digits and hyphens behind it.
    fileprivate var words: [Range<Index>] {
        var words: [Range<Index>] = []
        var start: Index?
        for index in indices {
            let character = self[index]
            if let first = start {
                if character.isLetter || character.isNumber || character == "-" { continue }
                words.append(first..<index)
                start = nil
            } else if character.isLetter {
                start = index
            }
        }
        if let start { words.append(start..<endIndex) }
        return words
    }
}
