import Testing

@testable import Composition

@Suite("What changed between two states of a view")
struct ViewDifferenceTests {
    private func differences(_ old: ViewValue, _ new: ViewValue) -> [String] {
        ViewDifference.between(old, new).map { difference in
            difference.place + difference.removed.map { " -\($0)" }.joined()
                + difference.added.map { " +\($0)" }.joined()
        }
    }

    private func action(_ title: String, owner: String = "de directeur", number: Int = 1) -> ViewValue {
        .record(["title": .text(title), "owner": .text(owner), "number": .number(number)])
    }

    @Test("the same is no difference")
    func same() {
        let view = ViewValue.record(["plan": .list([action("Plan een uur")]), "notice": .absent])
        #expect(differences(view, view) == [])
    }

    @Test("of a text only the sentences that differ, in their order")
    func sentences() {
        #expect(
            differences(
                .record(["body": .text("Begin klein. Vraag het na! Stop dan.")]),
                .record(["body": .text("Begin klein. Vraag het twee keer na! Stop dan.\nEn herhaal.")]))
                == ["Wat te doen -Vraag het na! +Vraag het twee keer na! +En herhaal."])
    }

    @Test("a decimal number, a quotation and brackets do not end a sentence in the middle")
    func endsOfSentences() {
        #expect(
            "Jullie scoren 2.2 op \"tijd.\" Dat telt (zie 1.). Ja".sentences == [
                "Jullie scoren 2.2 op \"tijd.\"", "Dat telt (zie 1.).", "Ja",
            ])
    }

    @Test("an element more leaves the others alone, and only their numbers differ")
    func insertion() {
        let old = ViewValue.record(["plan": .list([action("A"), action("B", number: 2)])])
        let new = ViewValue.record([
            "plan": .list([action("C"), action("A", number: 2), action("B", number: 3)])
        ])
        #expect(
            differences(old, new) == [
                "Actieplan › C +C +1 +de directeur", "Actieplan › A › Nummer -1 +2",
                "Actieplan › B › Nummer -2 +3",
            ])
    }

    @Test("an element that is gone is said with what stood in it")
    func removal() {
        #expect(
            differences(
                .record(["plan": .list([action("A"), action("B")])]),
                .record(["plan": .list([action("A", owner: "HRM")])]))
                == ["Actieplan › B -B -1 -de directeur", "Actieplan › A › Wie -de directeur +HRM"])
    }

    @Test("another order is a difference of its own")
    func order() {
        #expect(
            differences(
                .record([
                    "strengths": .list([.record(["title": .text("A")]), .record(["title": .text("B")])])
                ]),
                .record([
                    "strengths": .list([.record(["title": .text("B")]), .record(["title": .text("A")])])
                ]))
                == ["Wat goed gaat › Volgorde -A -B +B +A"])
    }

    @Test("elements without a title, or with one twice, are compared as sentences")
    func untitled() {
        #expect(
            differences(
                .record(["observations": .list([.text("Een. Twee."), .text("Drie.")])]),
                .record(["observations": .list([.text("Een."), .text("Drie."), .text("Vier.")])]))
                == ["Observaties -Twee. +Vier."])
        let twice = ViewValue.record(["plan": .list([action("A"), action("A", number: 2)])])
        #expect(
            differences(twice, .record(["plan": .list([action("A"), action("A", number: 3)])]))
                == ["Actieplan -2 +3"])
    }

    private func table(_ columns: [String], _ cells: [String]) -> ViewValue {
        .record([
            "profile": .record([
                "columns": .list(columns.map(ViewValue.text)),
                "rows": .list([
                    .record(["header": .text("Tijd"), "cells": .list(cells.map(ViewValue.text))])
                ]),
            ])
        ])
    }

    @Test("a cell of a table is said with its column")
    func cells() {
        let columns = ["Dimensie", "Score", "Antwoorden"]
        #expect(
            differences(table(columns, ["4,0", "41"]), table(columns, ["4,1", "41"]))
                == ["Profiel › Tijd -Score: 4,0 +Score: 4,1"])
    }

    @Test("the letter of a point is not the letter to the reader")
    func letters() {
        let point = { (letter: String) in
            ViewValue.record([
                "points": .list([.record(["title": .text("Tijd"), "letter": .text(letter)])])
            ])
        }
        #expect(
            differences(point("A"), point("B")) == ["Adviespunten › Tijd › Aanduiding -A +B"])
    }

    @Test("what comes or goes as a whole is said with all its sentences")
    func optionals() {
        #expect(
            differences(
                .record(["notice": .absent, "letter": .text("Beste Fenna.")]),
                .record(["notice": .text("Verzonnen."), "letter": .absent]))
                == ["Let op +Verzonnen.", "Brief -Beste Fenna."])
    }

    @Test("what only repeats another place is left out")
    func repetitions() {
        #expect(
            differences(
                .record(["running": .text("v1"), "has-plan": .flag(true), "version": .text("1")]),
                .record(["running": .text("v2"), "has-plan": .flag(false), "version": .text("2")]))
                == ["Versie -1 +2"])
    }

    @Test("every key of an advice has a name for readers")
    func names() {
        #expect(Self.keys(of: AdviceView.shape).filter { !ViewPlace.isKnown($0) }.sorted() == [])
    }

    private static func keys(of shape: Shape) -> Set<String> {
        switch shape {
        case .flag, .number, .text, .prose, .drawing: []
        case .list(let inner), .optional(let inner): keys(of: inner)
        case .record(let fields): fields.reduce(into: []) { $0.formUnion(keys(of: $1.value).union([$1.key])) }
        }
    }
}
