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
            case .image(.address(let address), _):
                reportUnsafe(address, at: index, isImage: true, to: &log)
            default: break
            }
        }
    }

    private func length(of index: Int) -> Int {
        Int(nodes[index].span.length)
    }

    private func reportUnsafe(_ address: String, at index: Int, isImage: Bool, to log: inout DiagnosticLog) {
        if AddressSafety.isSafe(address, forImage: isImage) { return }
        log.report(.unsafeAddress(address, at: location(of: index), length: length(of: index)))
    }
}

extension Diagnostic {
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
