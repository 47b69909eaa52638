import Diagnostics

/// The second wall between confidential and public: it looks for everything confidential in the words of public texts.
package struct Fence: Sendable {
    private var vocabulary: Vocabulary
    private var names = NameIndex()
    private var quotations: QuotationIndex
    /// Words that somebody let pass, with the reason, until a day.
    private var exceptions = NameIndex()
    private let secrets: [Secret]

    /// - Parameters:
    ///   - openly: the words of an article that a confidential text quotes by name.
    ///   - allowed: words that may stand in public texts, as `hek.yml` says.
    package init(
        _ secrets: Secrets, speech: ParticipantSpeech = ParticipantSpeech(nil), allowed: [String] = [],
        openly: (_ article: String) -> FoldedText? = { _ in nil }
    ) {
        self.init(secrets, speech: speech, allowed: allowed, openly: openly, ordinary: .shipped)
    }

    init(
        _ secrets: Secrets, speech: ParticipantSpeech, allowed: [String],
        openly: (_ article: String) -> FoldedText?, ordinary: OrdinaryWords
    ) {
        self.secrets = secrets.all
        var vocabulary = Vocabulary()
        quotations = QuotationIndex(small: Set(SmallWords.all.map { vocabulary.number(of: $0) }))
        self.vocabulary = vocabulary
        var quoted: [String: Set<UInt64>] = [:]
        for quotation in secrets.quotations {
            guard let article = openly(quotation.article) else { continue }
            let words = Set(QuotationIndex.rows(of: self.vocabulary.numbers(of: article)))
            let own = QuotationIndex.rows(of: self.vocabulary.numbers(of: FoldedText(of: quotation.words)))
            quoted[quotation.source, default: []].formUnion(own.intersection(words))
        }
        for (number, secret) in secrets.all.enumerated() {
            add(secret, number, speech, ordinary, open: quoted[secret.source] ?? [])
        }
        for words in allowed {
            exceptions.add(
                self.vocabulary.numbers(of: FoldedText(of: words)), .itself, facts: [], runsOverStops: true,
                secret: 0)
        }
    }

    private mutating func add(
        _ secret: Secret, _ number: Int, _ speech: ParticipantSpeech, _ ordinary: OrdinaryWords,
        open: Set<UInt64>
    ) {
        let text = FoldedText(of: secret.text)
        switch secret.kind {
        case .words:
            quotations.add(
                vocabulary.numbers(of: text), text.words.map(\.gap), except: open, secret: number)
            for sentence in text.sentences where sentence.count < text.words.count {
                quotations.add(
                    sentence: sentence.map { vocabulary.add(text.letters(of: $0)) }, secret: number)
            }
        case .contact:
            add([text.folded] + TelephoneNumber.ways(secret.text), .itself, number, runsOverStops: true)
        case .person:
            for words in PersonText(secret.text).names.flatMap({ FoldedText(of: $0).forms }) {
                let ways = PersonName(words).ways.filter { way in
                    way.count > 1 || !way.allSatisfy(ordinary.contains)
                }
                add(ways, .itself, number, runsOverStops: true)
            }
        case .name:
            let other = secret.text.replacing("&", with: " en ")
            for words in text.forms + (other == secret.text ? [] : FoldedText(of: other).forms) {
                for way in ParticipantName(words, speech, ordinary).ways {
                    add([way.words], way.sign, number, runsOverStops: false)
                }
            }
        case .place(let facts):
            let facts = facts.flatMap(FactNumber.ways).map { vocabulary.number(of: $0) }
            guard !facts.isEmpty else { return }
            for fact in facts { names.heed(fact) }
            for words in text.forms {
                let sign: ParticipantName.Sign =
                    words.allSatisfy(ordinary.contains) ? .capitalInSentence : .itself
                names.add(
                    words.map { vocabulary.number(of: $0) }, sign, facts: facts, runsOverStops: false,
                    secret: number)
            }
        }
    }

    private mutating func add(
        _ ways: [[String]], _ sign: ParticipantName.Sign, _ secret: Int, runsOverStops: Bool
    ) {
        for way in ways {
            names.add(
                way.map { vocabulary.number(of: $0) }, sign, facts: [], runsOverStops: runsOverStops,
                secret: secret)
        }
    }

    /// What of the confidential stands in a text: one diagnostic a leak, at its place.
    ///
    /// - Parameter namesOnly: whether only names, persons and contacts are looked for.
    package func leaks(in text: FoldedText, namesOnly: Bool = false, isSource: Bool = false) -> [Leak] {
        let known = KnownWords(text, vocabulary, names: names.occurring)
        var hits = names.hits(in: known)
        if !namesOnly { hits += quotations.hits(in: known) }
        guard !hits.isEmpty else { return [] }
        let allowed = exceptions.hits(in: known).map(\.words)
        hits.removeAll { hit in
            allowed.contains {
                $0.lowerBound <= hit.words.lowerBound && hit.words.upperBound <= $0.upperBound
            }
        }
        var told: Set<Told> = []
        return Self.merged(hits).compactMap { hit in
            let words = hit.words.map { text.word($0) }.joined(separator: " ")
            let first = text.words[hit.words.lowerBound]
            // The same words on one line are mended together.
            guard told.insert(Told(line: first.line, words: words)).inserted else { return nil }
            return Leak(
                secret: secrets[hit.secret], location: text.location(of: hit.words.lowerBound), words: words,
                isInSource: isSource)
        }
    }

    private struct Told: Hashable {
        let line: Int32
        let words: String
    }

    /// What stands in the texts that become public, in their order.
    package func leaks(in texts: PublicTexts) -> [Leak] {
        texts.items.flatMap { item in
            leaks(in: texts.words(of: item), namesOnly: item.isForParticipants, isSource: true)
        }
    }

    /// Overlapping hits are one leak, told by the longest of them.
    private static func merged(_ hits: [Hit]) -> [Hit] {
        let sorted = hits.sorted {
            ($0.words.lowerBound, -$0.words.count, $0.secret) < (
                $1.words.lowerBound, -$1.words.count, $1.secret
            )
        }
        var merged: [Hit] = []
        for hit in sorted {
            guard let last = merged.last, hit.words.lowerBound < last.words.upperBound else {
                merged.append(hit)
                continue
            }
            merged[merged.count - 1] = Hit(
                words: last.words.lowerBound..<max(last.words.upperBound, hit.words.upperBound),
                secret: last.secret)
        }
        return merged
    }
}

extension Vocabulary {
    fileprivate mutating func number(of word: String) -> UInt32 { add(Array(word.utf8)) }

    fileprivate mutating func numbers(of text: FoldedText) -> [UInt32] {
        text.words.indices.map { add(text.letters(of: $0)) }
    }
}

extension FoldedText {
    /// A text that is no file.
    init(of text: String) {
        self.init(file: "")
        add(text, line: 1, column: 1)
        endBlock()
    }

    /// A word as text.
    func word(_ index: Int) -> String { String(decoding: letters(of: index), as: UTF8.self) }

    var folded: [String] { words.indices.map(word) }

    /// Its sentences, as ranges of words.
    var sentences: [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in words.indices where index > 0 && words[index].gap >= .sentence {
            sentences.append(start..<index)
            start = index
        }
        return words.isEmpty ? [] : sentences + [start..<words.count]
    }

    /// The words of a name as they are written, and with the parts that hyphens divide as one.
    var forms: [[String]] {
        var joined: [String] = []
        for index in words.indices {
            if words[index].gap == .joint, index > 0 {
                joined[joined.count - 1] += word(index)
            } else {
                joined.append(word(index))
            }
        }
        return joined == folded ? [folded] : [folded, joined]
    }
}

extension Fence {
    /// What stands in a finished file: a page, a part of an EPUB, a drawing, the text of a linked document.
    ///
    /// A coarse second look, by words alone; what the texts themselves hold is known by ``leaks(in:namesOnly:)``.
    package func check(_ text: String, in file: String) -> [Leak] {
        var words = FoldedText(file: file)
        let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if ["html", "xhtml", "svg", "opf", "ncx", "xml"].contains(ending) {
            var markup = MarkupReader(text, .finished)
            markup.read(into: &words)
        } else {
            words.add(plain: text)
        }
        return leaks(in: words)
    }
}
