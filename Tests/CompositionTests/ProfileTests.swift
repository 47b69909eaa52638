import Advice
import Testing

@testable import Composition

@Suite("The figure of a profile")
struct ProfileTests {
    /// A row in tenths of a point.
    private func row(
        _ title: String, earlier: Int? = nil, now: Int?, branch: Int? = nil, change: Int? = nil
    ) -> ProfileComposer.Row {
        func value(_ tenths: Int?) -> DecimalValue? { tenths.map { DecimalValue(thousandths: $0 * 100) } }
        return ProfileComposer.Row(
            title: title, earlier: value(earlier), current: value(now), branch: value(branch),
            note: now == nil ? "te weinig antwoorden" : nil, count: now == nil ? "–" : "12",
            change: value(change))
    }

    private func figure(_ rows: [ProfileComposer.Row], branch: String? = nil) throws -> FigureView {
        try composer(rows, branch: branch).view
    }

    private func composer(
        _ rows: [ProfileComposer.Row], branch: String? = nil
    ) throws -> ProfileComposer {
        ProfileComposer(
            id: "profiel", caption: "De leercultuur",
            scale: try AnswerScale(lowest: 1, highest: 5, lowestLabel: "nee", highestLabel: "ja"), rows: rows,
            currentTitle: "Nu", earlierTitle: "Vorige meting", countTitle: "Antwoorden", branchTitle: branch,
            notice: nil)
    }

    @Test("the sentence and the alternative say what the table says")
    func words() throws {
        let figure = try figure([row("Tijd", now: 28), row("Leiding", now: 41), row("Regie", now: 35)])
        #expect(figure.columns == ["Dimensie", "Nu", "Antwoorden"])
        #expect(figure.rows.map(\.cells) == [["2,8", "12"], ["4,1", "12"], ["3,5", "12"]])
        #expect(figure.sentence == "De hoogste score is 4,1: Leiding. De laagste score is 2,8: Tijd.")
        #expect(
            figure.alternative == "Scores op een schaal van 1 tot en met 5. Tijd 2,8. Leiding 4,1. Regie 3,5."
        )
    }

    @Test("a suppressed row shows a note and no number, in the table, the words and the drawing")
    func suppressed() throws {
        let figure = try figure(
            [row("Tijd", now: 28, branch: 31), row("Leiding", now: nil, branch: 33)], branch: "Branche")
        #expect(figure.rows[1].cells == ["te weinig antwoorden", "–", "–"])
        #expect(figure.sentence.contains("Leiding") == false)
        #expect(figure.alternative.hasSuffix("Tijd 2,8 (branche 3,1). Leiding: te weinig antwoorden."))
        guard case .profile(let drawing) = figure.drawing else { return }
        #expect(drawing.rows[1].current == nil && drawing.rows[1].earlier == nil)
        #expect(drawing.rows[0].branch != nil && drawing.rows[1].branch == nil)
        #expect(drawing.rows[1].note == "te weinig antwoorden")
    }

    @Test("with an earlier measurement the table has both and the change")
    func earlier() throws {
        let figure = try figure([
            row("Tijd", earlier: 24, now: 28, change: 4), row("Leiding", now: 41),
            row("Regie", earlier: 33, now: 35, change: 0),
        ])
        #expect(figure.columns == ["Dimensie", "Vorige meting", "Nu", "Verandering", "Antwoorden"])
        #expect(
            figure.rows.map(\.cells) == [
                ["2,4", "2,8", "+0,4", "12"], ["–", "4,1", "–", "12"],
                ["3,3", "3,5", "ongeveer gelijk", "12"],
            ])
    }

    @Test("for a spreadsheet a change is a number, and what is missing is empty")
    func spreadsheet() throws {
        let rows = try composer([
            row("Tijd", earlier: 32, now: 28, change: -4), row("Leiding", now: nil),
            row("Regie", earlier: 33, now: 35, change: 0),
        ]).spreadsheet
        #expect(
            rows == [
                ["Dimensie", "Vorige meting", "Nu", "Verandering", "Antwoorden"],
                ["Tijd", "3,2", "2,8", "-0,4", "12"], ["Leiding", "", "te weinig antwoorden", "", ""],
                ["Regie", "3,3", "3,5", "ongeveer gelijk", "12"],
            ])
    }

    @Test("the branch has a column only where something compares")
    func branch() throws {
        #expect(
            try figure([row("Tijd", now: 28)], branch: "Branche").columns == ["Dimensie", "Nu", "Antwoorden"])
        let figure = try figure(
            [row("Tijd", now: 28, branch: 31), row("Leiding", now: 30)], branch: "Branche")
        #expect(figure.columns == ["Dimensie", "Nu", "Branche", "Antwoorden"])
        #expect(figure.rows.map(\.cells) == [["2,8", "3,1", "12"], ["3,0", "–", "12"]])
    }

    @Test("equal scores, ties and no scores at all have their own sentences")
    func special() throws {
        #expect(
            try figure([row("A", now: 30), row("B", now: 30)]).sentence == "Alle getoonde scores zijn 3,0.")
        #expect(
            try figure([row("A", now: 30), row("B", now: 30), row("C", now: 20)]).sentence
                == "De hoogste score is 3,0: A en B. De laagste score is 2,0: C.")
        #expect(
            try figure([row("A", now: nil)]).sentence == "Er waren te weinig antwoorden om scores te tonen.")
    }

    @Test("every row has as many cells as there are columns")
    func rectangular() throws {
        for (_, view) in try Shipped().views() {
            guard case .record(let fields) = view.viewValue, case .record(let figure)? = fields["profile"],
                case .list(let columns)? = figure["columns"], case .list(let rows)? = figure["rows"]
            else { continue }
            for case .record(let row) in rows {
                guard case .list(let cells)? = row["cells"] else { continue }
                #expect(cells.count + 1 == columns.count)
            }
        }
    }
}
