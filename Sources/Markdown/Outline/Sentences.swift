public import Diagnostics

/// A word as it is written, with its punctuation, and its place in the file.
public struct Word: Sendable, Hashable {
    /// The word with the punctuation that touches it.
    public let text: String
    /// Where its first letter stands.
    public let location: SourceLocation
    /// Whether it is code or an address: no word of a language.
    public let isCode: Bool
}

/// Words up to a full stop, or to the end of their block.
public struct Sentence: Sendable, Hashable {
    /// In reading order; never empty.
    public let words: [Word]
}

extension Tree {
    /// The sentences of all text in reading order: of paragraphs, headings, cells and captions.
    public var sentences: [Sentence] {
        var reader = SentenceReader()
        var index = 0
        while index < nodes.count {
            let kind = nodes[index].kind
            if kind.isBlock { reader.endBlock() }
            switch kind {
            case .text(let text), .literal(let text): reader.read(text, at: location(of: index))
            case .code(let text): reader.readCode(text, at: location(of: index))
            case .placeholder: reader.readCode("{{}}", at: location(of: index))
            case .softBreak, .lineBreak: reader.endWord()
            default: break
            }
            index += 1
        }
        reader.endBlock()
        return reader.sentences
    }
}

/// Puts words together, also where emphasis begins or ends inside one, and sentences of words.
private struct SentenceReader {
    private(set) var sentences: [Sentence] = []
    private var words: [Word] = []
    private var word = ""
    private var start: SourceLocation?
    private var hasCode = false

    mutating func read(_ text: String, at location: SourceLocation) {
        var column = location.column
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                endWord()
            } else {
                if start == nil {
                    start = SourceLocation(file: location.file, line: location.line, column: column)
                }
                word.unicodeScalars.append(scalar)
            }
            column += 1
        }
    }

    mutating func readCode(_ text: String, at location: SourceLocation) {
        start = start ?? location
        word += text
        hasCode = true
    }

    mutating func endWord() {
        guard let location = start else { return }
        if let last = words.last, last.endsSentence, word.first?.isLowercase == false { endSentence() }
        let isAddress = word.contains("://") || word.contains("www.") || word.contains("@")
        words.append(Word(text: word, location: location, isCode: hasCode || isAddress))
        word = ""
        start = nil
        hasCode = false
    }

    mutating func endBlock() {
        endWord()
        endSentence()
    }

    private mutating func endSentence() {
        if !words.isEmpty { sentences.append(Sentence(words: words)) }
        words = []
    }
}

extension Word {
    /// Whether it ends as a sentence does, perhaps within quotation marks or brackets.
    fileprivate var endsSentence: Bool {
        let end = text.reversed().first { !"’”\"')]".contains($0) }
        return end.map { ".?!…:".contains($0) } ?? false
    }
}

/// A box with an example, and the titles that tell what kind of example it is.
public struct Example: Sendable, Hashable {
    /// Its own title; empty when it has none.
    public let title: String
    /// The last heading before it; empty when there is none.
    public let heading: String
    /// Where the box begins.
    public let location: SourceLocation
}

extension Tree {
    /// The examples in reading order.
    public var examples: [Example] {
        var heading = ""
        return nodes.indices.compactMap { index in
            switch nodes[index].kind {
            case .heading:
                heading = plainText(in: index)
                return nil
            case .callout(.example):
                let title = index + 1 < nodes.count && nodes[index + 1].kind == .calloutTitle
                return Example(
                    title: title ? plainText(in: index + 1) : "", heading: heading,
                    location: location(of: index))
            default: return nil
            }
        }
    }
}
