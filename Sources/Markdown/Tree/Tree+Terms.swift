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
        // Where the containers end that are open.
        var ends = [nodes.count]
        var index = 0
        while index < nodes.count {
            while let end = ends.last, end <= index { ends.removeLast() }
            let node = nodes[index]
            switch node.kind {
            case .heading, .link, .image, .caption, .calloutTitle, .definitionTerm:
                reportUnknownTerms(inside: index, glossary, &log)
                index = node.end
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
                reportUnknownTerms(inside: index, glossary, &log)
                index = node.end
            case .text:
                let run = ProseRun(nodes[index..<(ends.last ?? nodes.count)])
                let terms = run.terms(of: glossary, without: &used)
                for (part, steps) in run.steps(linking: terms, to: target) {
                    rewriter.replace(part, with: steps)
                }
                index = run.end
            default:
                if node.kind.isContainer { ends.append(node.end) }
                index += 1
            }
        }
        var linked = self
        linked.nodes = rewriter.applied(to: nodes)
        return linked
    }

    /// Terms in places that bear no links: at least they exist.
    private func reportUnknownTerms(inside index: Int, _ glossary: GlossaryIndex, _ log: inout DiagnosticLog)
    {
        for inner in descendants(of: index) {
            guard case .span(let attributes) = nodes[inner].kind, let key = attributes.values["begrip"],
                !glossary.keys.contains(key)
            else { continue }
            log.report(.unknownTerm(key, glossary.keys.sorted(), at: location(of: inner)))
        }
    }
}

/// Neighbouring texts as one text, with a space for each end of a line between them: a term may go on there.
private struct ProseRun {
    /// A text, and where it lies in the run, in UTF-8.
    private struct Part {
        let node: Int
        let span: Span
        let range: Range<Int>
    }

    private var parts: [Part] = []
    private var text = ""
    /// The index after its last node.
    private(set) var end: Int

    /// The texts at the front of some siblings.
    init(_ siblings: ArraySlice<Node>) {
        end = siblings.startIndex
        for index in siblings.indices {
            if case .text(let words) = siblings[index].kind {
                let start = text.utf8.count
                text += words
                parts.append(Part(node: index, span: siblings[index].span, range: start..<text.utf8.count))
            } else if siblings[index].kind.isSoftBreak {
                text += " "
            } else {
                break
            }
            end = index + 1
        }
    }

    /// The terms in it that were not used before, each with its place in UTF-8.
    func terms(of glossary: GlossaryIndex, without used: inout Set<String>) -> [(
        key: String, range: Range<Int>
    )] {
        var terms: [(key: String, range: Range<Int>)] = []
        var done = text.startIndex
        for word in text.words {
            guard word.lowerBound >= done, let (key, range) = glossary.term(at: word, in: text),
                used.insert(key).inserted
            else { continue }
            terms.append((key, offset(of: range.lowerBound)..<offset(of: range.upperBound)))
            done = range.upperBound
        }
        return terms
    }

    /// What becomes of the texts in which terms stand. The link to a term that goes on after the end of a line begins
    /// in one text and ends in another.
    func steps(
        linking terms: [(key: String, range: Range<Int>)], to target: (String) -> LinkTarget
    ) -> [(node: Int, steps: [TreeRewriter.Step])] {
        parts.compactMap { part in
            let terms = terms.filter { $0.range.overlaps(part.range) }
            guard !terms.isEmpty else { return nil }
            var steps: [TreeRewriter.Step] = []
            var position = part.range.lowerBound
            for term in terms {
                let inside = term.range.clamped(to: part.range)
                steps += leaf(position..<inside.lowerBound, of: part)
                if term.range.lowerBound >= part.range.lowerBound {
                    steps.append(.open(.link(target(term.key), title: nil), place(of: inside, in: part)))
                }
                steps += leaf(inside, of: part)
                if term.range.upperBound <= part.range.upperBound { steps.append(.close) }
                position = inside.upperBound
            }
            return (part.node, steps + leaf(position..<part.range.upperBound, of: part))
        }
    }

    private func leaf(_ range: Range<Int>, of part: Part) -> [TreeRewriter.Step] {
        range.isEmpty ? [] : [.leaf(.text(String(words(range))), place(of: range, in: part))]
    }

    private func place(of range: Range<Int>, in part: Part) -> Span {
        let before = words(part.range.lowerBound..<range.lowerBound).unicodeScalars.count
        return Span(
            line: Int(part.span.line), column: Int(part.span.column) + before,
            length: words(range).unicodeScalars.count)
    }

    private func words(_ range: Range<Int>) -> Substring {
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }

    private func offset(of index: String.Index) -> Int {
        text.utf8.distance(from: text.startIndex, to: index)
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
