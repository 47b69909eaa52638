import Advice
import Content
import Diagnostics
import Markdown

/// The values that prose of one publication may ask for.
struct ProseData: Sendable {
    /// What stands behind a path that is no term of the condition language: `participant.name`.
    let words: [String: String]
    /// The names that conditions may use; absent where there is no data at all.
    let reader: ConditionReader?
    /// What a term is.
    let value: @Sendable (Term) -> TermValue

    /// Prose that has no data: an article.
    static let none = ProseData(words: [:], reader: nil) { _ in .unknown(.notStated) }

    var answers: ProseAnswers {
        ProseAnswers(value: text(at:), count: count(at:), truth: truth(of:))
    }

    private func text(at path: String) -> ProseValue {
        if let text = words[path] { return .text(text) }
        guard let term = term(path) else {
            return .unknown(suggestion: Suggestion.nearest(to: path, in: words.keys.sorted()))
        }
        return switch value(term) {
        case .number(let number): .text(term.formatted(number))
        case .word(let word): .text(word)
        case .unknown: .suppressed
        }
    }

    private func count(at path: String) -> Int? {
        guard let term = term(path), case .number(let number) = value(term) else { return nil }
        return number.thousandths.isMultiple(of: 1000) ? number.thousandths / 1000 : nil
    }

    private func truth(of condition: String) -> ProseTruth {
        guard let reader else { return .invalid(Self.nothingKnown) }
        var log = DiagnosticLog()
        guard let read = reader.condition(condition, at: SourceLocation(file: ""), log: &log) else {
            return .invalid(log.diagnostics.first { $0.severity == .error }?.summary ?? Self.nothingKnown)
        }
        return switch read.evaluate(value).truth {
        case .yes: .holds
        case .no: .fails
        case .unknown: .unknown
        }
    }

    /// A term is read as a condition asks for it: the language has one parser.
    private func term(_ path: String) -> Term? {
        var ignored = DiagnosticLog()
        guard
            case .known(let term) = reader?.condition(
                "known(\(path))", at: SourceLocation(file: ""), log: &ignored)
        else { return nil }
        return term
    }

    private static let nothingKnown = Message(
        nl: "in deze tekst zijn geen gegevens bekend", en: "no data is known in this text")
}

extension Term {
    /// The number as Dutch readers get it: scores with one decimal, counts whole, rates in per cents.
    fileprivate func formatted(_ number: DecimalValue) -> String {
        switch self {
        case .score, .change, .gapToBranch: number.text(decimals: 1, mark: ",").replacing("-", with: "−")
        case .responseRate: number.text(decimals: 0) + "%"
        case .rank, .employees, .measurements, .trajectory: number.text(decimals: 0)
        }
    }
}
