import Advice
import Content

// Who made it and how, what it cannot say, and the words it uses.
extension AdvicePublication {
    var accountability: [String] {
        [
            makers,
            choice + " Wat \(consultant) toevoegde of aanpaste, staat erbij.",
            measurement.deleteAfter.map {
                "De antwoorden op de vragenlijst bewaren we tot en met \($0.inWords)."
                    + (plan.restsOnScores ? " Daarna blijven alleen de scores over." : "")
            },
        ].compactMap { $0 }
    }

    /// How the recommendations came about.
    private var choice: String {
        plan.restsOnScores
            ? "De aanbevelingen zijn gekozen met vaste regels: de laagste scores eerst, verdeeld over wat nu kan, "
                + "wat binnen drie maanden kan en wat een jaar vraagt."
            : "Zonder scores kiezen vaste regels de aanbevelingen die dan het meest helpen."
    }

    private var makers: String? {
        switch (round.consultant, round.checkedBy) {
        case (let consultant?, let checker?):
            "Dit advies is gemaakt door \(consultant) en nagekeken door \(checker)."
        case (let consultant?, nil): "Dit advies is gemaakt door \(consultant)."
        case (nil, let checker?): "Dit advies is nagekeken door \(checker)."
        case (nil, nil): nil
        }
    }

    var limits: [String] {
        let word = open.site.participant
        let noticeable = standing.thresholds.noticeable.asScore
        let scores = [
            "De scores zijn meningen van mensen die de vragenlijst invulden. Wie niet invulde, telt niet mee.",
            instrument.isValidated
                ? "De vragenlijst is gevalideerd."
                : "De vragenlijst is nieuw geschreven en niet gevalideerd. Gebruik de scores om te praten, "
                    + "niet om te rangschikken.",
            "Een verschil kleiner dan \(noticeable) noemen we ongeveer gelijk.",
        ]
        let without = ["Dit advies rust niet op cijfers."] + [ground].compactMap { $0 }
        return (plan.restsOnScores ? scores : without) + [
            "Dit advies is vertrouwelijk. Alleen \(word.article.rawValue) \(word.one) bepaalt met wie het wordt "
                + "gedeeld."
        ]
    }

    /// The words of the glossary that stand in a text, in alphabetical order.
    func glossary(of view: ViewValue) -> [AdviceView.TermView] {
        let words = view.words
        let places = Dictionary(grouping: words.indices) { words[$0] }
        return open.glossary.filter { term in
            term.forms.contains { form in
                let sought = form.inWords
                return sought.first.flatMap { places[$0] }?.contains { words[$0...].starts(with: sought) }
                    ?? false
            }
        }.map { AdviceView.TermView(term: $0.term, definition: $0.definition) }
    }
}

extension ViewValue {
    /// All words that readers get, in small letters and in order.
    fileprivate var words: [Substring] {
        switch self {
        case .absent, .flag, .number, .drawing: []
        case .text(let text): text.inWords
        case .prose(let prose): prose.body.writtenText?.inWords ?? []
        case .list(let elements): elements.flatMap(\.words)
        case .record(let fields): fields.sorted { $0.key < $1.key }.flatMap(\.value.words)
        }
    }
}

extension String {
    fileprivate var inWords: [Substring] {
        Substring(lowercased()).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "&" }
    }
}
