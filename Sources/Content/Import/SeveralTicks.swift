import Advice

/// Reads a cell that holds several ticks: `a, b` of Google Forms, `a;b;` of Microsoft Forms.
///
/// The words that can stand there are known, so a title that itself holds a comma does not fall apart.
struct SeveralTicks<Option: Hashable> {
    /// The longest first, so that none is taken for the beginning of another.
    private let options: [(label: String, option: Option)]

    init(_ options: [(String, Option)]) {
        self.options = options.map { (FoldedLabel($0.0).text, $0.1) }.sorted { $0.0.count > $1.0.count }
    }

    /// What is ticked, and whether something stood there that is none of the options.
    func ticks(in cell: String) -> (ticked: Set<Option>, hasOther: Bool) {
        var rest = Substring(FoldedLabel(cell).text)
        var ticked: Set<Option> = []
        var hasOther = false
        while true {
            rest = rest.drop { Self.isMark($0) }
            if rest.isEmpty { return (ticked, hasOther) }
            if let found = options.first(where: { begins(rest, with: $0.label) }) {
                ticked.insert(found.option)
                rest = rest.dropFirst(found.label.count)
            } else {
                let word = rest.prefix { $0 != "," && $0 != ";" }
                if !AnswerVocabulary.saysNothing(FoldedLabel(word)) { hasOther = true }
                rest = rest.dropFirst(word.count)
            }
        }
    }

    private func begins(_ text: Substring, with label: String) -> Bool {
        guard text.hasPrefix(label) else { return false }
        let next = text.dropFirst(label.count).drop { ".?!:… ".contains($0) }
        return next.isEmpty || next.first == "," || next.first == ";"
    }

    private static func isMark(_ character: Character) -> Bool { ",; .?!:…".contains(character) }
}
