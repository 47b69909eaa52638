package import Diagnostics
package import Markdown

/// What a second reader would remark on a text. Remarks, never faults: the author decides.
package struct ProseNotes: Sendable {
    /// Longer sentences are read twice, or not at all.
    package static let longestSentence = 25

    private let lists: EditorialLists

    package init(_ lists: EditorialLists) {
        self.lists = lists
    }

    /// Notes on long sentences, skipped levels of headings, jargon and invented cases that do not say so.
    ///
    /// - Parameter isInvented: where cases are to say whether they are invented: in articles.
    package func notes(on tree: Tree, withCases: Bool) -> [Diagnostic] {
        let sentences = tree.sentences
        return sentences.compactMap(Self.length) + levels(of: tree) + sentences.flatMap(jargon)
            + (withCases ? cases(in: tree) : [])
    }

    private static func length(of sentence: Sentence) -> Diagnostic? {
        let count = sentence.words.count { $0.text.contains { $0.isLetter || $0.isNumber } }
        guard count > longestSentence, let first = sentence.words.first else { return nil }
        return .note(
            "long-sentence", at: first.location, length: first.text.unicodeScalars.count,
            nl: "deze zin heeft \(count) woorden", en: "this sentence has \(count) words",
            help: Message(
                nl: "knip hem in tweeën: tot \(longestSentence) woorden leest prettig",
                en: "cut it in two: up to \(longestSentence) words are easy to read"))
    }

    private func levels(of tree: Tree) -> [Diagnostic] {
        var before = 1
        return Outline(of: tree).headings.compactMap { heading in
            defer { before = heading.level }
            guard heading.level > before + 1 else { return nil }
            return .note(
                "skipped-heading-level", at: heading.location, length: heading.level,
                nl: "na een kop van niveau \(before) komt er een van niveau \(heading.level)",
                en: "a heading of level \(before) is followed by one of level \(heading.level)",
                help: Message(
                    nl: "maak er \(String(repeating: "#", count: before + 1)) van",
                    en: "make it \(String(repeating: "#", count: before + 1))"))
        }
    }

    private func jargon(in sentence: Sentence) -> [Diagnostic] {
        sentence.words.compactMap { word in
            guard !word.isCode, let plainer = lists.plainer[word.letters.lowercased()] else { return nil }
            return .note(
                "jargon", at: word.location, length: word.text.unicodeScalars.count,
                nl: "'\(word.letters)' kan eenvoudiger", en: "there is a plainer word for '\(word.letters)'",
                help: Message(nl: "schrijf '\(plainer)'", en: "write '\(plainer)'"))
        }
    }

    /// A case is told below a heading, or under a title, that says whether it happened.
    private func cases(in tree: Tree) -> [Diagnostic] {
        tree.examples.compactMap { example in
            let says = [example.title, example.heading].contains { title in
                Self.honest.contains { title.lowercased().contains($0) }
            }
            if says { return nil }
            return .note(
                "case-without-origin", at: example.location, length: 1,
                nl: "dit voorbeeld zegt niet of het bedacht is",
                en: "this example does not say whether it is invented",
                help: Message(
                    nl: "zet het onder een kop 'Bedacht voorbeeld', of geef het die titel",
                    en: "put it below a heading 'Bedacht voorbeeld', or give it that title"))
        }
    }

    private static let honest = ["bedacht", "verzonnen", "echt gebeurd", "uit de praktijk"]
}

extension Word {
    /// The word without the punctuation at its ends.
    package var letters: String {
        let isLetter = { (character: Character) in character.isLetter || character.isNumber }
        guard let first = text.firstIndex(where: isLetter), let last = text.lastIndex(where: isLetter) else {
            return ""
        }
        return String(text[first...last])
    }
}
