import Diagnostics

extension Tree {
    /// Reports what looks like markup and is shown as it was typed: a slip of the fingers that readers would see.
    ///
    /// What was written with a backslash in front is meant to be shown, and is not looked at.
    func reportLeftovers(to log: inout DiagnosticLog) {
        for index in nodes.indices {
            switch nodes[index].kind {
            case .text(let text):
                guard text.utf8.contains(where: \.mayBeLeftOver) else { continue }
                reportBraces(in: text, at: index, to: &log)
            case .paragraph: reportTable(index, to: &log)
            case .blockQuote: reportCallout(index, to: &log)
            case .item: reportTask(index, to: &log)
            default: break
            }
        }
    }

    private func reportBraces(in text: String, at index: Int, to log: inout DiagnosticLog) {
        for tag in ["{{", "}}"] {
            for range in text.ranges(of: tag) {
                log.report(.loosePlaceholder(tag, at: place(of: range, in: text, at: index)))
            }
        }
        for range in text.ranges(of: "[@") {
            log.report(.looseCitation(at: place(of: range, in: text, at: index)))
        }
        for start in ["{.", "{#", "{width="] {
            for range in text.ranges(of: start)
            where range.upperBound < text.endIndex && text[range.upperBound].isLetter || start.hasSuffix("=")
            {
                log.report(.looseAttributes(at: place(of: range, in: text, at: index), length: start.count))
            }
        }
    }

    private func place(of range: Range<String.Index>, in text: String, at index: Int) -> SourceLocation {
        let start = location(of: index)
        // A caption comes from a picture's title, of which the place is not known.
        guard text.unicodeScalars.count == length(of: index) else { return start }
        let before = text[..<range.lowerBound].unicodeScalars.count
        return SourceLocation(file: file, line: start.line, column: start.column + before)
    }

    /// Two lines that begin with a bar, or one that could part a head from its rows, and no table.
    private func reportTable(_ paragraph: Int, to log: inout DiagnosticLog) {
        var barred = 0
        var isLineStart = true
        var child = paragraph + 1
        while child < nodes[paragraph].end {
            if nodes[child].kind.isSoftBreak {
                isLineStart = true
            } else if isLineStart {
                isLineStart = false
                var text = ""
                if case .text(let words) = nodes[child].kind { text = words }
                barred = text.utf8.first == UInt8(ascii: "|") ? barred + 1 : 0
                if barred == 2 || text.looksLikeDelimiterRow {
                    log.report(.noTable(at: location(of: child), length: length(of: child)))
                    return
                }
            }
            child = nodes[child].end
        }
    }

    /// The first words of a block whose first child is a paragraph, and where they stand.
    private func opening(of block: Int) -> (text: String, index: Int)? {
        guard block + 2 < nodes[block].end, nodes[block + 1].kind.isParagraph,
            case .text(let text) = nodes[block + 2].kind
        else { return nil }
        return (text, block + 2)
    }

    private func reportCallout(_ quote: Int, to log: inout DiagnosticLog) {
        guard let (text, index) = opening(of: quote), text.utf8.starts(with: "[!".utf8),
            let close = text.firstIndex(of: "]")
        else { return }
        log.report(.unknownCallout(String(text[...close]), at: location(of: index)))
    }

    private func reportTask(_ item: Int, to log: inout DiagnosticLog) {
        guard let (text, index) = opening(of: item),
            let box = ["[ ]", "[x]", "[X]", "[]"].first(where: { text.utf8.starts(with: $0.utf8) })
        else { return }
        log.report(.noTask(at: location(of: index), length: box.count))
    }
}

extension UInt8 {
    fileprivate var mayBeLeftOver: Bool {
        switch self {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "|"): true
        default: false
        }
    }
}

extension String {
    /// Whether nothing stands in it but what parts the head of a table from its rows.
    fileprivate var looksLikeDelimiterRow: Bool {
        utf8.contains(UInt8(ascii: "|")) && utf8.count { $0 == UInt8(ascii: "-") } >= 3
            && utf8.allSatisfy(\.mayBelongToDelimiterRow)
    }
}

extension Diagnostic {
    fileprivate static func loosePlaceholder(_ tag: String, at location: SourceLocation) -> Diagnostic {
        let isOpen = tag == "{{"
        return .error(
            "loose-placeholder", at: location, length: 2,
            nl: "bij '\(tag)' hoort '\(isOpen ? "}}" : "{{")' op dezelfde regel",
            en: "'\(tag)' needs '\(isOpen ? "}}" : "{{")' on the same line",
            help: Message(
                nl: "maak het af, of schrijf \(isOpen ? "\\{\\{" : "\\}\\}") om de tekens te laten zien",
                en: "finish it, or write \(isOpen ? "\\{\\{" : "\\}\\}") to show the characters"))
    }

    fileprivate static func looseCitation(at location: SourceLocation) -> Diagnostic {
        .warning(
            "loose-citation", at: location, length: 2, nl: "deze bronverwijzing is niet af",
            en: "this citation is not finished",
            help: Message(nl: "schrijf [@sleutel] of [@sleutel, p. 12]", en: "write [@key] or [@key, p. 12]"))
    }

    fileprivate static func looseAttributes(at location: SourceLocation, length: Int) -> Diagnostic {
        .warning(
            "loose-braces", at: location, length: length,
            nl: "deze accolades horen nergens bij en komen zo in de tekst",
            en: "these braces belong to nothing and are shown as they are",
            help: Message(
                nl: "schrijf bijvoorbeeld ## Kop {.online} of [woord]{.begrip=term}",
                en: "write for instance ## Heading {.online} or [word]{.begrip=term}"))
    }

    fileprivate static func noTable(at location: SourceLocation, length: Int) -> Diagnostic {
        .warning(
            "no-table", at: location, length: length,
            nl: "dit wordt geen tabel", en: "this is no table",
            help: Message(
                nl: "zet direct onder de kop een regel als |---|---|, met evenveel vakjes als de kop",
                en: "put a line like |---|---| right below the head, with as many cells as the head"))
    }

    fileprivate static func unknownCallout(_ written: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "unknown-callout", at: location, length: written.unicodeScalars.count,
            nl: "'\(written)' is geen kader", en: "'\(written)' is no box",
            help: Suggestion.help(for: written, among: Callout.allCases.map { "[!\($0.rawValue)]" }))
    }

    fileprivate static func noTask(at location: SourceLocation, length: Int) -> Diagnostic {
        .warning(
            "no-task", at: location, length: length, nl: "dit wordt geen vakje om af te vinken",
            en: "this is no box to tick",
            help: Message(
                nl: "schrijf '- [ ] taak' of '- [x] taak', met een spatie achter het vakje",
                en: "write '- [ ] task' or '- [x] task', with a space behind the box"))
    }
}
