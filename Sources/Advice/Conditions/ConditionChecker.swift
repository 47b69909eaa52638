import Diagnostics

/// Judges whether a comparison makes sense: the right kind of operand, and neither never nor always true.
struct ConditionChecker {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    func faults(in comparison: Comparison) -> [ConditionFault] {
        switch (values(of: comparison.term), comparison.operand) {
        case (.numbers(let numbers), .number(let operand)):
            judge(comparison, with: operand, against: numbers)
        case (.numbers, .word):
            [.needsNumber(comparison)]
        case (.words, .number):
            [.needsWord(comparison)]
        case (.words(let words), .word(let word)):
            if comparison.relation.isOrder {
                [.unordered(comparison)]
            } else {
                words.contains(word) ? [] : [.unknownTrajectory(word, known: words)]
            }
        }
    }

    /// What a term can be.
    private enum Values {
        case numbers(Numbers)
        case words([String])
    }

    /// The printed numbers a term can be: a lowest, perhaps a highest, and the step between them.
    private struct Numbers {
        let lowest: DecimalValue
        let highest: DecimalValue?
        let step: DecimalValue

        func contains(_ number: DecimalValue) -> Bool {
            number >= lowest && (highest.map { number <= $0 } ?? true)
                && (number - lowest).thousandths.isMultiple(of: step.thousandths)
        }
    }

    private func values(of term: Term) -> Values {
        let tenth = DecimalValue(thousandths: 100)
        let (lowest, highest) = (
            DecimalValue(vocabulary.scale.lowest), DecimalValue(vocabulary.scale.highest)
        )
        let width = highest - lowest
        return switch term {
        case .score:
            .numbers(Numbers(lowest: lowest, highest: highest, step: tenth))
        case .change, .gapToBranch:
            .numbers(Numbers(lowest: DecimalValue(0) - width, highest: width, step: tenth))
        case .rank:
            .numbers(whole(from: 1, to: max(1, vocabulary.dimensions.count)))
        case .responseRate:
            .numbers(whole(from: 0, to: 100))
        case .employees, .measurements:
            .numbers(whole(from: 0, to: nil))
        case .trajectory:
            .words(vocabulary.trajectories.map(\.slug.text))
        }
    }

    private func whole(from lowest: Int, to highest: Int?) -> Numbers {
        Numbers(
            lowest: DecimalValue(lowest), highest: highest.map { DecimalValue($0) }, step: DecimalValue(1))
    }

    private func judge(
        _ comparison: Comparison, with operand: DecimalValue, against numbers: Numbers
    ) -> [ConditionFault] {
        let range = Self.describe(comparison.term, numbers)
        switch outcome(of: comparison.relation, with: operand, in: numbers) {
        case .yes: return [.alwaysTrue(comparison, range: range)]
        case .no: return [.impossible(comparison, range: range)]
        case .unknown: return []
        }
    }

    /// The answer that the range alone gives; unknown when it depends on the participant.
    private func outcome(
        of relation: Comparison.Relation, with operand: DecimalValue, in numbers: Numbers
    ) -> Truth {
        switch relation {
        case .equal:
            return numbers.contains(operand) ? .unknown : .no
        case .unequal:
            return !outcome(of: .equal, with: operand, in: numbers)
        case .less, .atMost, .more, .atLeast:
            let atLowest = relation.holds(numbers.lowest, operand)
            // Without a highest value, large enough values answer as infinity does.
            let atHighest =
                numbers.highest.map { relation.holds($0, operand) }
                ?? (relation == .more || relation == .atLeast)
            return atLowest == atHighest ? Truth(atLowest) : .unknown
        }
    }

    private static func describe(_ term: Term, _ numbers: Numbers) -> Message {
        let whole = numbers.step == DecimalValue(1)
        let (kind, sort) =
            whole
            ? ("een heel getal", "a whole number")
            : ("een getal met één decimaal", "a number with one decimal")
        guard let highest = numbers.highest else {
            return Message(
                nl: "'\(term.name)' is \(kind) vanaf \(numbers.lowest)",
                en: "'\(term.name)' is \(sort) from \(numbers.lowest)")
        }
        return Message(
            nl: "'\(term.name)' is \(kind) van \(numbers.lowest) tot en met \(highest)",
            en: "'\(term.name)' is \(sort) from \(numbers.lowest) to \(highest)")
    }
}
