import Advice
import Diagnostics

/// The `.yml` of a measurement, in which an import writes `salt`, `asked`, `labels` and `imports` and nothing else:
/// comments and the order of keys stay as they are.
struct MeasurementDescription {
    let record: MeasurementRecord

    init(_ record: MeasurementRecord) {
        self.record = record
    }

    /// The new text.
    ///
    /// - Parameter keepingDate: whether nothing changed; then the date of the former import stands, so that importing
    ///   the same file again changes no byte.
    func text(
        salt: String, asked: AskedQuestions, adding entry: ImportRecord, keepingDate: Bool,
        log: inout DiagnosticLog
    ) -> String? {
        var imports = record.imports
        if let index = imports.firstIndex(where: { $0.id == entry.id }) {
            imports[index] = keepingDate ? entry.dated(imports[index].date) : entry
        } else {
            imports.append(entry)
        }
        var lines = record.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.trimmingBlanks().isEmpty == true { lines.removeLast() }
        lines = Self.replacing("salt", in: lines, with: ["salt: \(salt)"])
        let questions = asked.lines
        lines = Self.replacing("asked", in: lines, with: questions.asked)
        lines = Self.replacing("labels", in: lines, with: questions.labels)
        lines = Self.replacing("imports", in: lines, with: ["imports:"] + imports.map(Self.line))
        let text = lines.joined(separator: "\n") + "\n"
        guard isRead(text, salt: salt, asked: asked, imports: imports) else {
            log.report(.cannotEdit(MeasurementRecord.paths(of: record.id).description))
            return nil
        }
        return text
    }

    /// The text with the day on which the answers were forgotten.
    func text(forgotten day: CalendarDate, log: inout DiagnosticLog) -> String? {
        var lines = record.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.trimmingBlanks().isEmpty == true { lines.removeLast() }
        let text =
            Self.replacing("forgotten", in: lines, with: ["forgotten: \(day)"]).joined(separator: "\n") + "\n"
        let path = MeasurementRecord.paths(of: record.id).description
        let written = MeasurementRecord.all(in: MemoryFiles([path: text])).first
        guard let written, written.forgotten == day, written.title == record.title,
            written.date == record.date, written.imports == record.imports
        else {
            log.report(.cannotEdit(path))
            return nil
        }
        return text
    }

    /// What was written must be what is read: a file in an unusual form is left alone.
    private func isRead(
        _ text: String, salt: String, asked: AskedQuestions, imports: [ImportRecord]
    ) -> Bool {
        let path = MeasurementRecord.paths(of: record.id)
        let files = MemoryFiles([path.description: text, path.answers: ""])
        guard let written = MeasurementRecord.all(in: files).first else { return false }
        return written.salt == salt && written.imports == imports && written.asked == asked
            && written.title == record.title
            && written.date == record.date && written.closed == record.closed
    }

    private static func line(_ entry: ImportRecord) -> String {
        "  - {id: \(entry.id), source: \(YAMLScalar.quoted(entry.source)), date: \(entry.date), "
            + "rows: \(entry.rows), late: \(entry.late), incomplete: \(entry.incomplete)}"
    }

    /// Puts `block` where a top-level key and the lines below it stand, or at the end.
    static func replacing(_ key: String, in lines: [String], with block: [String]) -> [String] {
        guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return lines + block }
        let rest = lines[(start + 1)...]
        let end = rest.firstIndex { !$0.hasPrefix(" ") && !$0.hasPrefix("- ") && $0 != "-" } ?? lines.endIndex
        return lines[..<start] + block + lines[end...]
    }
}

extension ImportRecord {
    fileprivate func dated(_ date: CalendarDate) -> ImportRecord {
        ImportRecord(id: id, source: source, date: date, rows: rows, late: late, incomplete: incomplete)
    }
}

/// Texts as they are written in YAML.
enum YAMLScalar {
    /// Between double quotation marks, with everything that YAML or a terminal could take amiss as an escape.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                out += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// Bare where nobody can misread it, else in quotation marks: letters, digits, spaces and hyphens.
    static func text(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || " -.'’()/&@".unicodeScalars.contains(scalar)
            } && text.first?.isLetter == true && text.last != " " && !text.contains(" #")
            && !["true", "false", "null", "yes", "no"].contains(text.lowercased())
        return isPlain ? text : quoted(text)
    }
}

extension Diagnostic {
    static func cannotEdit(_ path: String) -> Diagnostic {
        .error(
            "cannot-edit", at: SourceLocation(file: path),
            nl: "dit bestand is zo geschreven dat 'leren' er niets veilig in kan veranderen",
            en: "this file is written in a way that 'leren' cannot change safely",
            help: Message(
                nl: "schrijf elke sleutel op een eigen regel: 'sleutel: waarde'",
                en: "write every key on a line of its own: 'key: value'"))
    }
}
