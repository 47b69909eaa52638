public import Diagnostics

extension Tree {
    /// Reports what the renderers leave out, so that nothing an author wrote disappears unseen:
    /// raw HTML, unless it is kept, and addresses that no reader may be led to.
    public func reportOmissions(to log: inout DiagnosticLog, rawHTML: HTMLRenderer.RawHTML = .drop) {
        for index in nodes.indices {
            switch nodes[index].kind {
            case .htmlBlock, .htmlInline:
                if rawHTML == .drop {
                    log.report(.rawHTMLDropped(at: location(of: index), length: length(of: index)))
                }
            case .link(.address(let address), _):
                reportUnsafe(address, at: index, isImage: false, to: &log)
                reportInnerLink(in: index, to: &log)
            case .image(.address(let address), _, _):
                reportInnerNote(in: index, to: &log)
                reportUnsafe(address, at: index, isImage: true, to: &log)
            case .text(let text): reportMissingNotes(in: text, at: index, to: &log)
            case .span(let attributes):
                if attributes.values["begrip"] != nil { reportInnerLink(in: index, to: &log) }
                for fault in attributes.faults(of: .words) {
                    log.report(.fault(fault, at: location(of: index), length: length(of: index)))
                }
            default: break
            }
        }
        for fault in faults {
            let location = SourceLocation(
                file: file, line: Int(fault.span.line), column: Int(fault.span.column))
            log.report(.fault(fault.what, at: location, length: Int(fault.span.length)))
        }
        reportLeftovers(to: &log)
        reportSilentPictures(to: &log)
        reportDoubleIDs(to: &log)
    }

    /// Nothing can be pressed inside what can be pressed.
    private func reportInnerLink(in index: Int, to log: inout DiagnosticLog) {
        let inner = descendants(of: index).first { inner in
            switch nodes[inner].kind {
            case .link, .footnoteReference: true
            case .span(let attributes): attributes.values["begrip"] != nil
            default: false
            }
        }
        if let inner {
            log.report(.innerLink(at: location(of: inner), length: length(of: inner)))
        } else if case .span = nodes[index].kind, plainText(in: index).isEmpty {
            log.report(.wordlessTerm(at: location(of: index), length: length(of: index)))
        }
    }

    /// A description is read out; nothing leads anywhere from it.
    private func reportInnerNote(in picture: Int, to log: inout DiagnosticLog) {
        for inner in descendants(of: picture) {
            guard case .footnoteReference = nodes[inner].kind else { continue }
            log.report(.innerLink(at: location(of: inner), length: length(of: inner)))
        }
    }

    /// A reference to a note that there is not was left as text.
    private func reportMissingNotes(in text: String, at index: Int, to log: inout DiagnosticLog) {
        guard text.utf8.contains(UInt8(ascii: "^")) else { return }
        for match in text.matches(of: /\[\^([^\]\s]+)\]/) {
            let place = location(of: index)
            let column = place.column + text[..<match.range.lowerBound].unicodeScalars.count
            log.report(
                .missingNote(
                    String(match.output.1), at: SourceLocation(file: file, line: place.line, column: column),
                    length: text[match.range].unicodeScalars.count))
        }
    }

    func length(of index: Int) -> Int {
        Int(nodes[index].span.length)
    }

    private func reportUnsafe(_ address: String, at index: Int, isImage: Bool, to log: inout DiagnosticLog) {
        if AddressSafety.isSafe(address, forImage: isImage) { return }
        log.report(.unsafeAddress(address, at: location(of: index), length: length(of: index)))
    }
}

extension Diagnostic {
    fileprivate static func missingNote(_ label: String, at location: SourceLocation, length: Int)
        -> Diagnostic
    {
        .error(
            "missing-note", at: location, length: length, nl: "er is geen noot '\(label)'",
            en: "there is no note '\(label)'",
            help: Message(
                nl: "schrijf hem onder de tekst: [^\(label)]: …",
                en: "write it below the text: [^\(label)]: …"))
    }

    fileprivate static func innerLink(at location: SourceLocation, length: Int) -> Diagnostic {
        .error(
            "inner-link", at: location, length: length,
            nl: "in een link of een beschrijving kan geen link, noot of begrip staan",
            en: "a link or a description cannot hold a link, a note or a term",
            help: Message(nl: "zet het erachter", en: "put it behind"))
    }

    fileprivate static func wordlessTerm(at location: SourceLocation, length: Int) -> Diagnostic {
        .error(
            "wordless-term", at: location, length: length, nl: "deze link naar een begrip heeft geen woorden",
            en: "this link to a term has no words",
            help: Message(nl: "schrijf [woord]{.begrip=term}", en: "write [word]{.begrip=term}"))
    }

    fileprivate static func fault(_ fault: Fault.What, at location: SourceLocation, length: Int) -> Diagnostic
    {
        switch fault {
        case .unreferencedNote(let label):
            .error(
                "unused-note", at: location, length: length,
                nl: "niets in de tekst verwijst naar noot '\(label)'",
                en: "nothing in the text refers to note '\(label)'",
                help: Message(nl: "zet [^\(label)] in de tekst", en: "put [^\(label)] in the text"))
        case .doubleNote(let label):
            .error(
                "double-note", at: location, length: length, nl: "noot '\(label)' staat er al",
                en: "there is a note '\(label)' already",
                help: Message(nl: "geef deze noot een andere naam", en: "give this note another name"))
        case .doubleID(let id):
            .doubleID(id, at: location)
        case .strayTag(let tag):
            .error(
                "stray-tag", at: location, length: length,
                nl: "{{\(tag)}} heeft geen begin in dezelfde alinea of hetzelfde blok",
                en: "{{\(tag)}} has no beginning in the same paragraph or block")
        case .unclosedRegion(let tag):
            .error(
                "unclosed-tag", at: location, length: length,
                nl: "{{\(tag): …}} heeft geen einde in dezelfde alinea of hetzelfde blok",
                en: "{{\(tag): …}} has no end in the same paragraph or block",
                help: Message(nl: "sluit af met {{/\(tag)}}", en: "end it with {{/\(tag)}}"))
        case .swallowedLine:
            .error(
                "swallowed-line", at: location, length: length,
                nl: "deze regel valt weg: met een dubbele punt achter ']' is het een link",
                en: "this line is left out: with a colon behind ']' it is a link",
                help: Message(nl: "laat de dubbele punt weg", en: "leave out the colon"))
        case .extraCell:
            .error(
                "extra-cell", at: location, length: length,
                nl: "dit vakje valt weg: de kop van de tabel heeft minder vakjes",
                en: "this cell is left out: the head of the table has fewer cells",
                help: Message(
                    nl: "geef de kop een vakje meer, of schrijf \\| voor een streep in de tekst",
                    en: "give the head one more cell, or write \\| for a bar in the text"))
        case .unknownAttribute(let name, let known):
            .error(
                "unknown-attribute", at: location, length: length,
                nl: "'\(name)' tussen accolades doet hier niets", en: "'\(name)' in braces does nothing here",
                help: Suggestion.help(for: name, among: known))
        case .invalidWidth(let width):
            .error(
                "invalid-width", at: location, length: length,
                nl: "'\(width)' is geen breedte", en: "'\(width)' is no width",
                help: Message(
                    nl: "schrijf een percentage tot 100: width=60%",
                    en: "write a percentage up to 100: width=60%"))
        }
    }

    fileprivate static func rawHTMLDropped(at location: SourceLocation, length: Int) -> Diagnostic {
        .warning(
            "raw-html", at: location, length: length,
            nl: "HTML in de tekst is weggelaten", en: "HTML in the text is left out",
            help: Message(
                nl: "schrijf het in Markdown, of zet een \\ voor de '<' om het teken te laten zien",
                en: "write it in Markdown, or put a \\ before the '<' to show the character"))
    }

    fileprivate static func unsafeAddress(
        _ address: String, at location: SourceLocation, length: Int
    ) -> Diagnostic {
        let shown = String(address.prefix(40))
        return .warning(
            "unsafe-address", at: location, length: length,
            nl: "de link naar '\(shown)' is weggelaten: zo'n adres kan iets uitvoeren of lezen bij de lezer",
            en:
                "the link to '\(shown)' is left out: such an address can run or read something at the reader's",
            help: Message(nl: "gebruik een adres met https://", en: "use an address with https://"))
    }
}
