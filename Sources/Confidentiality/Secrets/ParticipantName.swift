package import Content

/// How a branch speaks of its participants, as the fence needs it.
package struct ParticipantSpeech: Sendable {
    /// `bibliotheek`, `bibliotheken`; folded.
    let words: [String]

    package init(_ participant: ParticipantWords?) {
        self.init(words: participant.map { [$0.one, $0.many] } ?? [])
    }

    init(words: [String]) { self.words = words.map { FoldedText(of: $0).folded.joined() } }
}

/// The words by which a participant is known, and what must stand with them.
struct ParticipantName {
    /// What makes a row of words a name.
    enum Sign: Sendable, Hashable {
        /// They are a name wherever they stand.
        case itself
        /// They are ordinary words, and a name only with capitals or in an address, where case says nothing.
        case capitals
        /// They are ordinary words without the participant's word: a name only with capitals.
        case capitalsInText
        /// An ordinary word, and a name only with a capital inside a sentence.
        case capitalInSentence
    }

    /// Whether it is made of ordinary words, so that it is a name only beside the participant's word.
    let isOrdinary: Bool
    /// Folded words and when they count.
    let ways: [(words: [String], sign: Sign)]

    /// Words that are part of many names.
    private static let common: Set<String> = [
        "de", "het", "t", "stichting", "openbare", "ob", "vereniging", "cooperatie", "bv", "nv", "regio",
    ]
    private static let between: [[String]] = [[], ["in"], ["van"], ["te"], ["uit"], ["op"], ["regio"]]

    /// - Parameter words: the folded words of the name in order.
    init(_ words: [String], _ speech: ParticipantSpeech, _ ordinary: OrdinaryWords) {
        let isAside: (String) -> Bool = { speech.words.contains($0) || Self.common.contains($0) }
        // What is left tells this participant from another; words in between stay.
        let core = Array(words.drop(while: isAside).reversed().drop(while: isAside).reversed())
        var ways: [([String], Sign)] = []
        if core.isEmpty {
            // "Het Bedrijf": it tells nobody from another.
            self.ways = []
            isOrdinary = true
            return
        }
        isOrdinary = !core.contains { !ordinary.contains($0) && !isAside($0) }
        if !isOrdinary {
            ways.append((core, .itself))
            // In an address words are written together.
            if core.count > 1, core.joined().utf8.count >= 8 { ways.append(([core.joined()], .itself)) }
        } else {
            let holdsWord = words.contains { speech.words.contains($0) }
            if holdsWord || words.count > 1 { ways.append((words, holdsWord ? .capitals : .capitalsInText)) }
            for word in speech.words { ways.append(([word + core.joined()], .itself)) }
            for word in speech.words {
                for between in Self.between { ways.append(([word] + between + core, .capitals)) }
            }
            if core != words, !holdsWord {
                for word in speech.words { ways.append(([word] + words, .capitals)) }
            }
        }
        self.ways = ways.map { (words: $0.0, sign: $0.1) }
    }
}
