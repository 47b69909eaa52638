import Advice

/// Makes the figure of a profile: the picture, the sentence that says the same, and the table.
struct ProfileComposer {
    /// One dimension with what may be printed of it.
    struct Row {
        let title: String
        let earlier: DecimalValue?
        let current: DecimalValue?
        let branch: DecimalValue?
        /// Said where there is no score.
        let note: String?
        /// The number of answers or participants behind the score, as it may be printed.
        let count: String
        /// 0 where it is not noticeable.
        let change: DecimalValue?
        /// What those say who are counted apart; absent where they have no line.
        var apart: Score?

        /// The same as it is printed.
        var apartText: String { apart?.value?.asScore ?? apart?.reason?.note ?? ProfileComposer.none }

        /// Where there is no score, nothing stands beside it either.
        var shownBranch: DecimalValue? { current == nil ? nil : branch }
    }

    let id: String
    let caption: String
    let scale: AnswerScale
    let rows: [Row]
    /// What the score of now is called: `Nu`, `Gemiddelde`.
    let currentTitle: String
    let earlierTitle: String
    let countTitle: String
    /// How the branch mean is introduced; absent where nothing is compared.
    let branchTitle: String?
    let notice: String?
    /// Who is counted apart, as the head of their column; absent where they have no line.
    var apartTitle: String?

    /// What a reader sees where a table has nothing.
    fileprivate static let none = "–"

    private var hasEarlier: Bool { rows.contains { $0.earlier != nil } }
    private var hasBranch: Bool { branchTitle != nil && rows.contains { $0.shownBranch != nil } }

    var view: FigureView {
        FigureView(
            id: id, caption: caption, alternative: alternative, sentence: sentence, notice: notice,
            drawing: .profile(drawing), columns: columns, rows: rows.map(tableRow))
    }

    private var drawing: ProfileFigure {
        ProfileFigure(
            id: id, lowest: scale.lowest, highest: scale.highest,
            rows: rows.map { row in
                ProfileFigure.Row(
                    label: row.title, earlier: row.earlier, current: row.current,
                    branch: hasBranch ? row.shownBranch : nil, note: row.current == nil ? row.note : nil)
            })
    }

    private var columns: [String] {
        ["Dimensie"] + (hasEarlier ? [earlierTitle] : []) + [currentTitle]
            + (hasEarlier ? ["Verandering"] : []) + (hasBranch ? [branchTitle ?? ""] : []) + [countTitle]
            + [apartTitle].compactMap { $0 }
    }

    private func tableRow(_ row: Row) -> FigureView.Row {
        let none = Self.none
        return FigureView.Row(
            header: row.title,
            cells: (hasEarlier ? [row.earlier?.asScore ?? none] : [])
                + [row.current?.asScore ?? row.note ?? none]
                + (hasEarlier ? [row.change?.asChange ?? none] : [])
                + (hasBranch ? [row.shownBranch?.asScore ?? none] : []) + [row.count]
                + (apartTitle == nil ? [] : [row.apartText]))
    }

    /// Everything that the picture shows, row by row.
    private var alternative: String {
        let lines = rows.map { row in
            guard let current = row.current else { return "\(row.title): \(row.note ?? "niet getoond")." }
            let beside = [
                row.earlier.map { "\(Dutch.midSentence(earlierTitle)) \($0.asScore)" },
                hasBranch ? row.branch.map { "branche \($0.asScore)" } : nil,
                apartTitle.flatMap { title in
                    row.apart?.value.map { "\(Dutch.midSentence(title)) \($0.asScore)" }
                },
            ].compactMap { $0 }
            return "\(row.title) \(current.asScore)"
                + (beside.isEmpty ? "." : " (\(beside.joined(separator: ", "))).")
        }
        let span = "Scores op een schaal van \(scale.lowest) tot en met \(scale.highest)."
        return ([span] + lines).joined(separator: " ")
    }

    /// The table for a spreadsheet, its heads first: numbers as numbers, and nothing where there is none.
    var spreadsheet: [[String]] {
        let table =
            [columns]
            + rows.map { row in
                [row.title] + (hasEarlier ? [row.earlier?.asScore ?? ""] : [])
                    + [row.current?.asScore ?? row.note ?? ""]
                    + (hasEarlier ? [change(row)] : [])
                    + (hasBranch ? [row.shownBranch?.asScore ?? ""] : [])
                    + [row.count == Self.none ? "" : row.count]
                    + (apartTitle == nil ? [] : [row.apartText == Self.none ? "" : row.apartText])
            } + (notice.map { [[$0]] } ?? [])
        return table.map { $0.map(Dutch.cell) }
    }

    private func change(_ row: Row) -> String {
        guard let change = row.change else { return "" }
        return change == DecimalValue(0) ? change.asChange : change.text(decimals: 1, mark: ",")
    }

    private var sentence: String {
        let shown = rows.compactMap { row in row.current.map { (title: row.title, value: $0) } }
        guard let highest = shown.map(\.value).max(), let lowest = shown.map(\.value).min() else {
            return "Er waren te weinig antwoorden om scores te tonen."
        }
        guard highest > lowest else { return "Alle getoonde scores zijn \(highest.asScore)." }
        let best = Dutch.enumeration(shown.filter { $0.value == highest }.map(\.title))
        let worst = Dutch.enumeration(shown.filter { $0.value == lowest }.map(\.title))
        return
            "De hoogste score is \(highest.asScore): \(best). De laagste score is \(lowest.asScore): \(worst)."
    }
}
