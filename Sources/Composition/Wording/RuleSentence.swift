import Advice

/// A rule in Dutch, for who gets what it selects: what was so, and from where on it would not have been advised.
///
/// It is made from the condition itself, so that it changes when the rule does. Only values that are known and
/// printed elsewhere in the advice stand in it; what is hidden has no value and makes no rule hold.
struct RuleSentence {
    let instrument: Instrument
    /// The title of a kind of trajectory.
    let trajectory: (String) -> String
    let value: (Term) -> TermValue
    /// How many people a score rests on, in words: `15 antwoorden`.
    let answers: (DimensionID) -> String?

    /// What was so, a sentence for each part of the rule that holds: *Jullie score op leiding is 2,1 (15 antwoorden).*
    func facts(of rule: Rule) -> [String] {
        var seen: Set<String> = []
        return held(in: rule.condition, negated: false).map(fact).filter { seen.insert($0).inserted }
    }

    /// Where the rule ends: *Vanaf 3,3 hadden we dit niet aangeraden.*
    ///
    /// - Parameter subject: what would not have been advised: `dit`, `actie 2`.
    func limit(of rule: Rule, for subject: String) -> String {
        if let ends = ends(of: rule.condition) {
            return Dutch.startingSentence("\(Dutch.alternatives(ends)) hadden we \(subject) niet aangeraden.")
        }
        return "We raden \(subject) aan als \(words(rule.condition, negated: false))."
    }

    /// Says whose the limits are; absent for a rule without a score in it.
    func whose(_ rules: [Rule]) -> String? {
        let limits = Set(
            rules.flatMap { comparisons(in: $0.condition) }.filter(\.term.isMeasured).map(\.description))
        if limits.isEmpty { return nil }
        return limits.count == 1
            ? "Die grens is een afspraak van de adviseurs en geen norm."
            : "Die grenzen zijn afspraken van de adviseurs en geen normen."
    }

    // MARK: - What was so

    /// A question that came out as the rule wants it.
    private struct Held {
        let question: Evaluation.Question
        let isNegated: Bool
    }

    private func held(in condition: Condition, negated: Bool) -> [Held] {
        switch condition {
        case .comparison(let comparison):
            let truth = condition.evaluate(value).truth
            return truth == (negated ? .no : .yes)
                ? [Held(question: .comparison(comparison), isNegated: negated)] : []
        case .known(let term):
            return value(term).isKnown == negated ? [] : [Held(question: .known(term), isNegated: negated)]
        case .not(let inner): return held(in: inner, negated: !negated)
        case .all(let parts), .any(let parts): return parts.flatMap { held(in: $0, negated: negated) }
        }
    }

    private func fact(_ held: Held) -> String {
        switch held.question {
        case .comparison(let comparison): return fact(comparison.term)
        case .known(let term):
            return held.isNegated
                ? "Van \(name(term)) weten we niets." : "We kennen \(name(term))."
        }
    }

    private func fact(_ term: Term) -> String {
        switch (term, value(term)) {
        case (.score(let id), .number(let score)):
            let count = answers(id).map { " (\($0))" } ?? ""
            return "Jullie score op \(title(id)) is \(score.asScore)\(count)."
        case (.change(let id), .number(let change)):
            if change == DecimalValue(0) {
                return "Jullie score op \(title(id)) is ongeveer gelijk gebleven."
            }
            return "Jullie score op \(title(id)) is \(change.magnitude.asScore) "
                + (change > DecimalValue(0) ? "hoger" : "lager") + " dan in de vorige meting."
        case (.gapToBranch(let id), .number(let gap)):
            if gap == DecimalValue(0) {
                return "Jullie score op \(title(id)) is gelijk aan het gemiddelde van de branche."
            }
            return "Jullie score op \(title(id)) ligt \(gap.magnitude.asScore) "
                + (gap > DecimalValue(0) ? "boven" : "onder") + " het gemiddelde van de branche."
        case (.rank(let id), .number(let rank)):
            return rank == DecimalValue(1)
                ? "Van jullie scores is die op \(title(id)) de laagste."
                : "Van laag naar hoog staat \(title(id)) bij jullie op plaats \(rank.asWhole)."
        case (.responseRate, .number(let rate)):
            return "Van de mensen die de vragenlijst kregen, vulde \(rate.asWhole)% haar in."
        case (.employees, .number(let count)):
            return count == DecimalValue(1)
                ? "Bij jullie werkt 1 mens." : "Bij jullie werken \(count.asWhole) mensen."
        case (.measurements, .number(let count)):
            return count == DecimalValue(1)
                ? "Jullie hebben één keer gemeten." : "Jullie hebben \(count.asWhole) keer gemeten."
        case (.trajectory, .word(let word)): return "Jullie traject is \(trajectory(word))."
        case (_, .number), (_, .word), (_, .unknown): return "Van \(name(term)) weten we niets."
        }
    }

    // MARK: - Where it ends

    /// Where each part of a row of comparisons ends; `nil` for a rule that is no such row.
    private func ends(of condition: Condition) -> [String]? {
        switch condition {
        case .comparison(let comparison): return end(of: comparison).map { [$0] }
        case .all(let parts):
            let ends = parts.map { part -> String? in
                if case .comparison(let comparison) = part { end(of: comparison) } else { nil }
            }
            // A bare number would not say of which score it is.
            let known = ends.compactMap { $0 }
            return parts.count == 1 && known.count == 1 ? known : nil
        case .known, .not, .any: return nil
        }
    }

    private func end(of comparison: Comparison) -> String? {
        guard case .score = comparison.term, case .number(let limit) = comparison.operand else { return nil }
        switch comparison.relation {
        case .less: return "vanaf \(limit.asScore)"
        case .atMost: return "boven \(limit.asScore)"
        case .more: return "tot en met \(limit.asScore)"
        case .atLeast: return "onder \(limit.asScore)"
        case .equal, .unequal: return nil
        }
    }

    // MARK: - The rule in words

    private func words(_ condition: Condition, negated: Bool) -> String {
        switch condition {
        case .comparison(let comparison): return words(comparison, negated: negated)
        case .known(let term): return "\(name(term)) \(negated ? "niet " : "")bekend is"
        case .not(let inner): return words(inner, negated: !negated)
        case .all(let parts): return row(parts, joinedBy: negated ? "of" : "en", negated: negated)
        case .any(let parts): return row(parts, joinedBy: negated ? "en" : "of", negated: negated)
        }
    }

    private func row(_ parts: [Condition], joinedBy word: String, negated: Bool) -> String {
        let words = parts.map { part in
            let text = self.words(part, negated: negated)
            switch part {
            case .all(let inner) where inner.count > 1, .any(let inner) where inner.count > 1:
                return "(\(text))"
            case .comparison, .known, .not, .all, .any: return text
            }
        }
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }

    private func words(_ comparison: Comparison, negated: Bool) -> String {
        let relation = negated ? comparison.relation.opposite : comparison.relation
        let operand: String
        switch comparison.operand {
        case .word(let word):
            return "\(name(comparison.term)) \(relation == .equal ? "" : "niet ")\(trajectory(word)) is"
        case .number(let number): operand = comparison.term.isMeasured ? number.asScore : number.asWhole
        }
        let unit = comparison.term == .responseRate ? "%" : ""
        switch relation {
        case .less: return "\(name(comparison.term)) lager is dan \(operand)\(unit)"
        case .atMost: return "\(name(comparison.term)) ten hoogste \(operand)\(unit) is"
        case .more: return "\(name(comparison.term)) hoger is dan \(operand)\(unit)"
        case .atLeast: return "\(name(comparison.term)) ten minste \(operand)\(unit) is"
        case .equal: return "\(name(comparison.term)) \(operand)\(unit) is"
        case .unequal: return "\(name(comparison.term)) geen \(operand)\(unit) is"
        }
    }

    private func name(_ term: Term) -> String {
        switch term {
        case .score(let id): "de score op \(title(id))"
        case .change(let id): "het verschil met de vorige meting op \(title(id))"
        case .rank(let id): "de plaats van \(title(id)), van laag naar hoog,"
        case .gapToBranch(let id): "het verschil met de branche op \(title(id))"
        case .responseRate: "de respons"
        case .employees: "het aantal medewerkers"
        case .measurements: "het aantal metingen"
        case .trajectory: "het traject"
        }
    }

    private func title(_ id: DimensionID) -> String {
        instrument.dimension(id).map { Dutch.midSentence($0.title) } ?? id.description
    }

    private func comparisons(in condition: Condition) -> [Comparison] {
        switch condition {
        case .comparison(let comparison): [comparison]
        case .known: []
        case .not(let inner): comparisons(in: inner)
        case .all(let parts), .any(let parts): parts.flatMap(comparisons)
        }
    }
}

extension Term {
    /// Whether it is measured in scale points, so that its limits are a matter of agreement.
    fileprivate var isMeasured: Bool {
        switch self {
        case .score, .change, .gapToBranch: true
        case .rank, .responseRate, .employees, .measurements, .trajectory: false
        }
    }
}

extension Comparison.Relation {
    fileprivate var opposite: Comparison.Relation {
        switch self {
        case .less: .atLeast
        case .atMost: .more
        case .more: .atMost
        case .atLeast: .less
        case .equal: .unequal
        case .unequal: .equal
        }
    }
}

extension DecimalValue {
    /// A whole number, or with its decimals where it is none.
    fileprivate var asWhole: String {
        text(decimals: thousandths.isMultiple(of: 1000) ? 0 : 1, mark: ",")
    }
}

extension Dutch {
    /// `a`, `a of b`, `a, b of c`.
    static func alternatives(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " of " + last
    }
}
