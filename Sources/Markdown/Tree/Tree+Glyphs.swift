public import Diagnostics

extension Tree {
    /// Reports each character that no font has once, where it first stands in the source.
    ///
    /// A typesetter would refuse the whole document for it, or leave an empty box.
    public func reportMissingGlyphs(
        in coverage: FontCoverage, of source: MarkdownSource, to log: inout DiagnosticLog
    ) {
        var known: Set<Unicode.Scalar> = []
        var index = nodes.startIndex
        while index < nodes.endIndex {
            for scalar in coverage.missing(in: drawnText(of: index)) where known.insert(scalar).inserted {
                log.report(.characterWithoutFont(scalar, at: place(of: scalar, from: index, in: source)))
            }
            index = isShownPicture(index) ? nodes[index].end : index + 1
        }
    }

    /// The words of a node itself.
    private func drawnText(of index: Int) -> String {
        switch nodes[index].kind {
        case .text(let text), .literal(let text), .code(let text), .codeBlock(_, let text): text
        case .citation(let citations): citations.words
        default: ""
        }
    }

    /// A description is read out and not drawn.
    private func isShownPicture(_ index: Int) -> Bool {
        guard case .image(let source, _, _) = nodes[index].kind, case .address = source.ifSafe(forImage: true)
        else { return false }
        return true
    }

    /// Where a character stands in its node as it was written, or else where its node begins: it may have come from
    /// a character reference or from data.
    private func place(of scalar: Unicode.Scalar, from index: Int, in source: MarkdownSource)
        -> Diagnostics.SourceLocation
    {
        let start = location(of: index)
        let height = drawnText(of: index).utf8.count { $0 == .lineFeed } + 1
        let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .dropFirst(start.line - source.linesBefore - 1).prefix(height + 1)
        for (below, line) in lines.enumerated() {
            let before = below == 0 ? start.column - 1 : 0
            guard let offset = line.unicodeScalars.dropFirst(before).firstOffset(of: scalar) else { continue }
            return SourceLocation(file: file, line: start.line + below, column: before + offset + 1)
        }
        return start
    }
}

extension Substring.UnicodeScalarView {
    fileprivate func firstOffset(of scalar: Unicode.Scalar) -> Int? {
        firstIndex(of: scalar).map { distance(from: startIndex, to: $0) }
    }
}

extension Diagnostic {
    /// No font for print has a character.
    public static func characterWithoutFont(_ scalar: Unicode.Scalar, at location: SourceLocation?)
        -> Diagnostic
    {
        let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
        let name = scalar.properties.name.map { ", \($0)" } ?? ""
        return .error(
            "character-without-font", at: location,
            nl: "geen lettertype voor de pdf heeft het teken '\(scalar)' (\(code)\(name))",
            en: "no font for the PDF has the character '\(scalar)' (\(code)\(name))",
            help: Message(nl: "vervang het teken", en: "use another character"))
    }
}
