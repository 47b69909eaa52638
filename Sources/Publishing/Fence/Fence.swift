import Diagnostics

/// Something confidential that must not stand in a public file.
struct Secret: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case name, contact, observation
    }

    let kind: Kind
    let text: String
    /// The file it comes from.
    let source: String
}

/// The second wall between confidential and public: it reads the text that enters each public file and
/// stops the edition when it meets a name, a contact or a run of six words of an observation.
struct Fence: Sendable {
    /// This many words in a row of a longer confidential text are a quotation.
    static let quotedWords = 6

    /// The confidential phrases by their first word.
    private let phrases: [String: [Phrase]]

    private struct Phrase: Sendable, Hashable {
        let words: [String]
        let kind: Secret.Kind
        let source: String
    }

    init(_ secrets: [Secret]) {
        var phrases: [String: Set<Phrase>] = [:]
        for secret in secrets {
            for words in Self.phrases(of: secret) {
                guard let first = words.first else { continue }
                phrases[first, default: []].insert(
                    Phrase(words: words, kind: secret.kind, source: secret.source))
            }
        }
        self.phrases = phrases.mapValues {
            $0.sorted { ($0.words.count, $0.source) < ($1.words.count, $1.source) }
        }
    }

    private static func phrases(of secret: Secret) -> [[String]] {
        let words = FoldedWords(secret.text).words
        switch secret.kind {
        case .name, .contact:
            return words.isEmpty ? [] : [words]
        case .observation:
            guard words.count >= quotedWords else { return [] }
            return (0...(words.count - quotedWords)).map { Array(words[$0..<($0 + quotedWords)]) }
        }
    }

    /// What of the confidential stands in a text, one diagnostic a source.
    func check(_ text: String, in file: String) -> [Diagnostic] {
        let folded = FoldedWords(text)
        var found: [Diagnostic] = []
        var seen: Set<Phrase> = []
        for (index, word) in folded.words.enumerated() {
            guard let candidates = phrases[word] else { continue }
            for phrase in candidates where !seen.contains(phrase) {
                guard folded.words[index...].starts(with: phrase.words) else { continue }
                seen.insert(phrase)
                found.append(.leak(phrase.kind, from: phrase.source, in: file, line: folded.lines[index]))
            }
        }
        return found
    }
}

extension Diagnostic {
    /// Names the file, the place and the source, and not the secret itself.
    fileprivate static func leak(_ kind: Secret.Kind, from source: String, in file: String, line: Int)
        -> Diagnostic
    {
        let what =
            switch kind {
            case .name: Message(nl: "een naam", en: "a name")
            case .contact: Message(nl: "een contactgegeven", en: "a contact")
            case .observation: Message(nl: "zes woorden achter elkaar", en: "six words in a row")
            }
        return .error(
            "confidential-leak", at: SourceLocation(file: file, line: line),
            nl: "hier staat \(what.nl) uit '\(source)' in een openbaar bestand",
            en: "\(what.en) from '\(source)' stands here in a public file",
            help: Message(
                nl: "haal het weg uit de tekst; niets is gepubliceerd",
                en: "remove it from the text; nothing was published"))
    }
}
