import Advice

/// What the cell of an item or of a box means.
enum AnswerMeaning: Hashable {
    /// The whole number, as it is stored.
    case answer(Int)
    case none
    case offTheScale(Int)
    case unknown
}

/// Reads answers by the codebook, then as numbers, then by the few words that can mean only one thing.
struct AnswerVocabulary {
    private let scale: AnswerScale
    private let labels: [FoldedLabel: Codebook.Answer]
    private let yesNo: [FoldedLabel: Bool]
    /// The labels as they are written, with their scores, for suggestions.
    let known: [(label: String, answer: Codebook.Answer)]
    /// Whether the codebook says what an empty box is.
    let emptyBox: Bool?

    init(_ instrument: Instrument, _ codebook: Codebook) {
        scale = instrument.scale
        var labels: [FoldedLabel: Codebook.Answer] = [:]
        for word in Self.noAnswer { labels[FoldedLabel(word)] = Codebook.Answer.none }
        for (label, score) in [(scale.lowestLabel, scale.lowest), (scale.highestLabel, scale.highest)] {
            // As survey tools write the ends of a scale: `helemaal eens`, `5 (helemaal eens)`, `5 = helemaal eens`.
            let forms = [
                "\(label)", "\(score) (\(label))", "\(score) = \(label)", "\(score) - \(label)",
                "\(score) \(label)",
            ]
            for form in forms { labels[FoldedLabel(form)] = .score(score) }
        }
        self.labels = labels.merging(codebook.answers) { $1 }
        yesNo = Self.usualYesNo.merging(codebook.yesNo) { $1 }
        known =
            [(scale.lowestLabel, .score(scale.lowest)), (scale.highestLabel, .score(scale.highest))]
            + codebook.writtenAnswers.compactMap { label in
                codebook.answers[FoldedLabel(label)].map { (label, $0) }
            }
        emptyBox = codebook.yesNo[Codebook.emptyCell]
    }

    /// An answer on the scale.
    func answer(_ text: String) -> AnswerMeaning {
        if text.isEmpty { return .none }
        switch labels[FoldedLabel(text)] {
        case .score(let score): return .answer(score)
        case .some(.none): return .none
        case nil: break
        }
        guard let number = wholeNumber(text) ?? Self.codeNumber(text).map({ scale.lowest + $0 - 1 }) else {
            return .unknown
        }
        return scale.contains(number) ? .answer(number) : .offTheScale(number)
    }

    /// A box: ticked or not.
    func box(_ text: String) -> AnswerMeaning {
        if text.isEmpty { return .none }
        let label = FoldedLabel(text)
        if let isTicked = yesNo[label] { return .answer(isTicked ? 1 : 0) }
        return labels[label] == Codebook.Answer.none ? .none : .unknown
    }

    /// Which answer of its question an answer code of LimeSurvey is: `A1`, `AO01`.
    static func codeNumber(_ text: String) -> Int? {
        let rest =
            text.uppercased().hasPrefix("AO")
            ? text.dropFirst(2) : text.uppercased().hasPrefix("A") ? text.dropFirst() : ""
        guard (1...2).contains(rest.utf8.count), rest.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(rest), number > 0
        else { return nil }
        return number
    }

    /// Whether a word says that nothing was ticked.
    static func saysNothing(_ label: FoldedLabel) -> Bool { nothing.contains(label) }

    private static let nothing = Set(
        [
            "geen", "geen van deze", "geen van alle", "geen van bovenstaande", "none", "none of these",
            "none of the above",
        ]
        .map { FoldedLabel($0) })

    /// `4`, `4,0` and `4.00`; a percentage where the scale runs to a hundred.
    private func wholeNumber(_ text: String) -> Int? {
        var digits = Substring(text)
        if digits.hasSuffix("%"), scale.lowest == 0, scale.highest == 100 {
            digits = digits.dropLast()
            while digits.hasSuffix(" ") { digits = digits.dropLast() }
        }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let whole = parts.first, parts.count <= 2, (1...9).contains(whole.utf8.count) else {
            return nil
        }
        if parts.count == 2 {
            guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
        }
        // A sign as well: a scale may run from -2 to 2. A plus is no number but a formula.
        return whole.hasPrefix("+") ? nil : Int(whole)
    }

    private static let noAnswer = [
        "weet niet", "weet ik niet", "n.v.t.", "nvt", "niet van toepassing", "weet niet/n.v.t.",
        "weet niet / n.v.t.", "geen antwoord", "no answer", "n/a", "not applicable", "don't know",
    ]

    private static let usualYesNo: [FoldedLabel: Bool] = {
        var words: [FoldedLabel: Bool] = [:]
        for word in ["ja", "yes", "j", "y", "1", "waar", "true", "x"] { words[FoldedLabel(word)] = true }
        for word in ["nee", "no", "n", "0", "onwaar", "false"] { words[FoldedLabel(word)] = false }
        return words
    }()
}
