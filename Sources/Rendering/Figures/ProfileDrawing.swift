import Advice
import Composition

/// Draws a profile: a row a dimension on one scale, a ring for the measurement before, a disc for the one now,
/// a thin line between them, a tick for the branch, and the score in text at the end of the row.
///
/// Coordinates come from printed values only, so a picture tells no more than its table.
struct ProfileDrawing {
    private let figure: ProfileFigure

    init(_ figure: ProfileFigure) {
        self.figure = figure
    }

    private enum Layout {
        static let width = 440
        static let left = 10
        static let right = 430
        static let rowHeight = 46
        static let axisHeight = 24
        static let legendHeight = 26
    }

    private enum Ink {
        static let ink = "#1d2327"
        static let teal = "#0b5563"
        static let grey = "#5b656b"
        static let paper = "#fffdf8"
        static let line = "#c9c2b4"
    }

    private static let font = "Source Sans, Source Sans Pro, sans-serif"

    private var hasEarlier: Bool { figure.rows.contains { $0.earlier != nil } }
    private var hasBranch: Bool { figure.rows.contains { $0.branch != nil } }

    var svg: String {
        let rowsEnd = Layout.legendHeight + figure.rows.count * Layout.rowHeight
        let height = rowsEnd + Layout.axisHeight
        let rows = figure.rows.enumerated().map { row($1, top: Layout.legendHeight + $0 * Layout.rowHeight) }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Layout.width) \(height)" \
            font-family="\(Self.font)" font-size="14" aria-hidden="true" focusable="false">
            \(legend)
            \(rows.joined(separator: "\n"))
            \(scaleNumbers(y: rowsEnd + 14))
            </svg>
            """
    }

    private func row(_ row: ProfileFigure.Row, top: Int) -> String {
        let axis = top + 30
        var parts = [
            text(row.label, x: Layout.left, y: top + 16, class: "profile-label"), track(y: axis),
        ]
        if let branch = row.branch { parts.append(tick(at: branch, y: axis)) }
        if let earlier = row.earlier, let current = row.current {
            parts.append(
                "<line class=\"profile-change\" x1=\"\(x(earlier))\" y1=\"\(axis)\" x2=\"\(x(current))\" "
                    + "y2=\"\(axis)\" stroke=\"\(Ink.teal)\" stroke-width=\"2\"/>")
        }
        if let earlier = row.earlier { parts.append(ring(at: earlier, y: axis)) }
        if let current = row.current {
            parts.append(disc(at: current, y: axis))
            parts.append(
                text(
                    current.text(decimals: 1, mark: ","), x: Layout.right, y: top + 16,
                    class: "profile-value",
                    extra: " text-anchor=\"end\" font-weight=\"600\""))
        } else {
            parts.append(
                text(
                    row.note ?? "", x: Layout.right, y: top + 16, class: "profile-note",
                    extra: " text-anchor=\"end\" font-style=\"normal\"", colour: Ink.grey))
        }
        return "<g class=\"profile-row\">\(parts.joined())</g>"
    }

    // MARK: - Marks

    private func track(y: Int) -> String {
        let steps = figure.highest - figure.lowest
        let marks = (steps <= 10 ? Array(0...max(1, steps)) : [0, steps]).map { step in
            let place = x(DecimalValue(figure.lowest + step))
            return
                "<line class=\"profile-axis\" x1=\"\(place)\" y1=\"\(y - 3)\" x2=\"\(place)\" y2=\"\(y + 3)\" "
                + "stroke=\"\(Ink.grey)\" stroke-width=\"0.75\"/>"
        }
        return
            "<line class=\"profile-axis\" x1=\"\(Layout.left)\" y1=\"\(y)\" x2=\"\(Layout.right)\" y2=\"\(y)\" "
            + "stroke=\"\(Ink.grey)\" stroke-width=\"0.75\"/>" + marks.joined()
    }

    private func ring(at value: DecimalValue, y: Int) -> String {
        "<circle class=\"profile-first\" cx=\"\(x(value))\" cy=\"\(y)\" r=\"6\" fill=\"none\" "
            + "stroke=\"\(Ink.grey)\" stroke-width=\"2.5\"/>"
    }

    private func disc(at value: DecimalValue, y: Int) -> String {
        "<circle class=\"profile-second\" cx=\"\(x(value))\" cy=\"\(y)\" r=\"7\" fill=\"\(Ink.teal)\"/>"
    }

    private func tick(at value: DecimalValue, y: Int) -> String {
        "<line class=\"profile-branch\" x1=\"\(x(value))\" y1=\"\(y - 10)\" x2=\"\(x(value))\" y2=\"\(y + 10)\" "
            + "stroke=\"\(Ink.ink)\" stroke-width=\"2\"/>"
    }

    // MARK: - Words

    private var legend: String {
        var marks: [(mark: String, width: Int, words: String)] = []
        if hasEarlier { marks.append((circle(class: "profile-first", hollow: true), 100, "vorige meting")) }
        marks.append((circle(class: "profile-second", hollow: false), hasEarlier ? 60 : 60, "nu"))
        if hasBranch {
            marks.append(
                (
                    "<line class=\"profile-branch\" x1=\"6\" y1=\"4\" x2=\"6\" y2=\"18\" stroke=\"\(Ink.ink)\" "
                        + "stroke-width=\"2\"/>", 80, "branche"
                ))
        }
        guard marks.count > 1 else { return "" }
        var place = Layout.left
        let parts = marks.map { mark in
            defer { place += mark.width + 30 }
            return "<g transform=\"translate(\(place) 0)\">\(mark.mark)"
                + text(mark.words, x: 18, y: 16, class: "profile-label") + "</g>"
        }
        return "<g class=\"profile-legend\">\(parts.joined())</g>"
    }

    private func circle(class name: String, hollow: Bool) -> String {
        let paint =
            hollow
            ? "fill=\"none\" stroke=\"\(Ink.grey)\" stroke-width=\"2.5\"" : "fill=\"\(Ink.teal)\""
        return "<circle class=\"\(name)\" cx=\"6\" cy=\"11\" r=\"6\" \(paint)/>"
    }

    private func scaleNumbers(y: Int) -> String {
        let steps = figure.highest - figure.lowest
        let numbers =
            steps <= 10
            ? Array(figure.lowest...max(figure.lowest + 1, figure.highest)) : [figure.lowest, figure.highest]
        return numbers.map { number in
            text(
                String(number), x: x(DecimalValue(number)), y: y, class: "profile-scale",
                extra: " text-anchor=\"middle\" font-size=\"12\"", colour: Ink.grey)
        }.joined()
    }

    private func text(
        _ words: String, x: some CustomStringConvertible, y: Int, class name: String, extra: String = "",
        colour: String = Ink.ink
    ) -> String {
        "<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" fill=\"\(colour)\"\(extra)>\(words.escapedForXML)</text>"
    }

    // MARK: - Scale

    /// The place of a value on the scale, to a tenth of a unit.
    private func x(_ value: DecimalValue) -> String {
        let inner = Double(Layout.right - Layout.left - 20)
        let share = (value.double - Double(figure.lowest)) / Double(max(1, figure.highest - figure.lowest))
        let place = Double(Layout.left + 10) + inner * min(1, max(0, share))
        return DecimalValue(rounding: place, decimals: 1).text(decimals: 1)
    }
}

extension String {
    /// The text with the characters that XML and HTML read as their own replaced.
    var escapedForXML: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
