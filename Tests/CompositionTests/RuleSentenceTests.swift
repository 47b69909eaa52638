import Advice
import Content
import Diagnostics
import Foundation
import Testing

@testable import Composition

@Suite("A rule in words")
struct RuleSentenceTests {
    private let shipped: Shipped
    private let instrument: Instrument

    init() throws {
        shipped = try Shipped()
        instrument = try #require(shipped.content.open.instrument)
    }

    private func rule(_ clauses: String...) throws -> Rule {
        var log = DiagnosticLog()
        let reader = ConditionReader(Vocabulary(instrument))
        let conditions = clauses.compactMap {
            reader.condition($0, at: SourceLocation(file: "a.md"), log: &log)
        }
        try #require(conditions.count == clauses.count, "\(log.diagnostics)")
        return try #require(Rule(conditions.map(Rule.Clause.condition)))
    }

    /// What a reader gets who has these values; of all others nothing is known.
    private func sentence(_ rule: Rule, _ values: [String: String]) -> String {
        let sentence = RuleSentence(
            instrument: instrument, trajectory: { $0 },
            value: { term in
                values[term.description].map { text in
                    DecimalValue(text).map(TermValue.number) ?? .word(text)
                } ?? .unknown(.notStated)
            }, answers: { _ in "15 antwoorden" })
        return
            (sentence.facts(of: rule) + [sentence.limit(of: rule, for: "dit")]
            + [sentence.whose([rule])].compactMap { $0 }).joined(separator: " ")
    }

    @Test("of one score says the score, the answers, the limit and whose it is")
    func single() throws {
        #expect(
            try sentence(rule("score(leiding) < 3.3"), ["score(leiding)": "2.1"])
                == "Jullie score op leiding is 2,1 (15 antwoorden). Vanaf 3,3 hadden we dit niet aangeraden. "
                + "Die grens is een afspraak van de adviseurs en geen norm.")
    }

    @Test(
        "of each relation says where it ends",
        arguments: [
            ("<", "Vanaf 3,3"), ("<=", "Boven 3,3"), (">", "Tot en met 3,3"), (">=", "Onder 3,3"),
        ])
    func relations(relation: String, end: String) throws {
        let value = relation.hasPrefix("<") ? "2.1" : "4.2"
        #expect(
            try sentence(rule("score(leiding) \(relation) 3.3"), ["score(leiding)": value])
                .contains("\(end) hadden we dit niet aangeraden."))
    }

    @Test("of more parts says what was so and the whole rule")
    func parts() throws {
        #expect(
            try sentence(
                rule("score(leiding) < 3.3", "employees >= 20 or not known(change(leiding))"),
                ["score(leiding)": "2.1", "employees": "42", "change(leiding)": "-0.4"])
                == "Jullie score op leiding is 2,1 (15 antwoorden). Bij jullie werken 42 mensen. "
                + "We raden dit aan als de score op leiding lager is dan 3,3 en (het aantal medewerkers ten minste 20 is "
                + "of het verschil met de vorige meting op leiding niet bekend is). "
                + "Die grens is een afspraak van de adviseurs en geen norm.")
    }

    @Test("tells no value that the rule could not see")
    func hidden() throws {
        let text = try sentence(
            rule("score(leiding) < 3.3 or score(veiligheid) < 3.3"), ["score(leiding)": "2.1"])
        #expect(text.hasPrefix("Jullie score op leiding is 2,1 (15 antwoorden). We raden dit aan als"))
    }

    @Test("another rule is another sentence, for each part that can be another")
    func mutations() throws {
        let texts = shipped.content.confidential.recommendations
        for text in texts {
            guard let rule = text.recommendation.rule else { continue }
            let original = self.sentence(rule, values(holding: rule))
            for other in try mutants(of: rule) {
                #expect(sentence(other, values(holding: rule)) != original, "\(text.recommendation.id)")
            }
        }
    }

    /// The rule with another relation, another limit, another term or the opposite in one place.
    private func mutants(of rule: Rule) throws -> [Rule] {
        let source = "\(rule.condition)"
        var sources: [String] = []
        for (old, new) in [
            (" < ", " >= "), (" >= ", " < "), ("3.3", "3.4"), ("3.0", "2.9"), ("3.5", "3.4"),
            ("leiding", "veiligheid"), ("samen-leren", "leiding"), ("eigen-regie", "leiding"),
        ] {
            if source.contains(old) { sources.append(source.replacing(old, with: new, maxReplacements: 1)) }
        }
        sources.append("not (\(source))")
        return try sources.map { try self.rule($0) }
    }

    /// Values with which the comparisons of a rule hold.
    private func values(holding rule: Rule) -> [String: String] {
        var values: [String: String] = [:]
        for step in rule.condition.evaluate({ _ in .unknown(.notStated) }).steps {
            guard case .comparison(let comparison) = step.question,
                case .number(let limit) = comparison.operand
            else { continue }
            let below = comparison.relation == .less || comparison.relation == .atMost
            let value = DecimalValue(thousandths: limit.thousandths + (below ? -400 : 400))
            values["\(comparison.term)"] = value.description
        }
        return values
    }

    @Test("the rules that come with leren read as they should")
    func golden() throws {
        let lines = shipped.content.confidential.recommendations.sorted {
            $0.recommendation.id < $1.recommendation.id
        }
        .map { text -> String in
            let rule = text.recommendation.rule
            return "\(text.recommendation.id)\n  \(rule.map { "\($0.condition)" } ?? "geen regel")\n  "
                + (rule.map { sentence($0, values(holding: $0)) } ?? "-")
        }
        let found = lines.joined(separator: "\n") + "\n"
        let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/rules/expected.txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(found.utf8).write(to: golden)
            Issue.record("recorded the sentences; run again without RECORD_GOLDEN")
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == found)
    }
}
