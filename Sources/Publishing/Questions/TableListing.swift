import Content
package import Diagnostics
import Foundation

/// What is read of a workbook or a CSV, cell by cell, before anything is made of it: `leren data table`.
///
/// It shows names and addresses when the file holds them.
package struct TableListing: Sendable {
    /// How it is printed.
    package enum Form: Sendable, Hashable {
        case text(Language)
        case json
    }

    package let log: DiagnosticLog
    private let path: String
    private let contents: TableContents?

    /// - Parameters:
    ///   - file: as the user wrote it.
    ///   - sheet: the name of a sheet, hidden or not; all when absent.
    package init(of file: String, sheet: String?) {
        var log = DiagnosticLog()
        let handedIn = HandedInFile(file)
        path = handedIn.path
        let reader = TableReader(path: path, place: TablePlace(sheet: sheet)) { _ in [] }
        contents = handedIn.bytes(log: &log).flatMap { reader.contents($0, log: &log) }
        self.log = log
    }

    /// Writes the listing, a row at a time: a whole one may be large.
    package func write(as form: Form, to write: (String) -> Void) throws {
        guard let contents else { return }
        switch form {
        case .text(let language): writeText(contents, language, to: write)
        case .json: try writeJSON(contents, to: write)
        }
    }

    // MARK: - To read

    private func writeText(_ contents: TableContents, _ language: Language, to write: (String) -> Void) {
        for sheet in contents.sheets {
            write(title(of: sheet, contents.dialect).text(in: language) + "\n")
            for row in sheet.rows {
                for cell in row.cells {
                    let place = SourceLocation.letters(ofColumn: cell.column) + String(row.number)
                    let kind = Self.word(for: cell.kind).text(in: language)
                    write("\(place)\t\(kind)\t\(Self.visible(cell.text))\n")
                }
            }
        }
    }

    private func title(of sheet: TableContents.Sheet, _ dialect: TableContents.Dialect?) -> Message {
        let cells = sheet.rows.reduce(0) { $0 + $1.cells.count }
        guard let name = sheet.name, dialect == nil else {
            let mark = dialect?.separator.name ?? Message(nl: "", en: "")
            let letters = dialect?.encoding == .utf8 ? "UTF-8" : "Windows-1252"
            return Message(
                nl: "\(path): CSV met \(mark.nl), \(letters), rijen: \(sheet.rows.count), cellen: \(cells)",
                en: "\(path): CSV with \(mark.en), \(letters), rows: \(sheet.rows.count), cells: \(cells)")
        }
        let hidden = sheet.isHidden ? (nl: ", verborgen", en: ", hidden") : (nl: "", en: "")
        return Message(
            nl: "\(path): blad '\(name)'\(hidden.nl), rijen: \(sheet.rows.count), cellen: \(cells)",
            en: "\(path): sheet '\(name)'\(hidden.en), rows: \(sheet.rows.count), cells: \(cells)")
    }

    private static func word(for kind: TableContents.Kind) -> Message {
        switch kind {
        case .text: Message(nl: "tekst", en: "text")
        case .number: Message(nl: "getal", en: "number")
        case .percentage: Message(nl: "percentage", en: "percentage")
        case .boolean: Message(nl: "waar of niet", en: "true or not")
        case .date: Message(nl: "moment", en: "moment")
        case .duration: Message(nl: "duur", en: "duration")
        case .error: Message(nl: "fout", en: "error")
        case .uncomputed: Message(nl: "formule zonder uitkomst", en: "formula without value")
        }
    }

    /// A text on one line, in which nothing tells the terminal what to do.
    private static func visible(_ text: String) -> String {
        var visible = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": visible += "⏎"
            case "\t": visible += "⇥"
            case _ where scalar.properties.generalCategory == .control:
                visible += "\\u{\(String(scalar.value, radix: 16))}"
            case _ where scalar.properties.generalCategory == .format:
                visible += "\\u{\(String(scalar.value, radix: 16))}"
            default: visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    // MARK: - For programs

    private struct Head: Encodable {
        let file: String
        let encoding: String?
        let separator: String?
    }

    private struct SheetHead: Encodable {
        let name: String?
        let hidden: Bool
    }

    private struct Entry: Encodable {
        let cell: String
        let column: Int
        let row: Int
        let kind: String
        let text: String
    }

    /// One object; a cell a line, so that two listings can be compared.
    private func writeJSON(_ contents: TableContents, to write: (String) -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func object(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        let head = Head(
            file: path,
            encoding: contents.dialect.map { $0.encoding == .utf8 ? "utf-8" : "windows-1252" },
            separator: contents.dialect.map { String($0.separator.rawValue) })
        write(try object(head).dropLast() + ",\"sheets\":[")
        for (index, sheet) in contents.sheets.enumerated() {
            let start = try object(SheetHead(name: sheet.name, hidden: sheet.isHidden)).dropLast()
            write((index == 0 ? "\n" : ",\n") + start + ",\"cells\":[")
            var isFirst = true
            for row in sheet.rows {
                for cell in row.cells {
                    let entry = Entry(
                        cell: SourceLocation.letters(ofColumn: cell.column) + String(row.number),
                        column: cell.column, row: row.number, kind: cell.kind.rawValue, text: cell.text)
                    write((isFirst ? "\n" : ",\n") + (try object(entry)))
                    isFirst = false
                }
            }
            write("]}")
        }
        write("]}\n")
    }
}

extension Table.Separator {
    /// Several of them, as a user calls them.
    var name: Message {
        switch self {
        case .comma: Message(nl: "komma’s", en: "commas")
        case .semicolon: Message(nl: "puntkomma’s", en: "semicolons")
        case .tab: Message(nl: "tabs", en: "tabs")
        case .bar: Message(nl: "verticale strepen", en: "vertical bars")
        }
    }
}
