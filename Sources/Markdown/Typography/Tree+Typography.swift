public import Diagnostics

extension Tree {
    /// The same tree in Dutch typography; marks that may be meant in two ways are noted.
    public func typeset(log: inout DiagnosticLog) -> Tree {
        var typographer = Typographer()
        var set = self
        var codeEnd = 0
        for index in nodes.indices {
            let kind = nodes[index].kind
            if kind.isBlock { typographer.startBlock() }
            switch kind {
            case .text(let text) where index >= codeEnd:
                let plain = typographer.set(text, at: index, followedBy: character(after: index))
                if plain != text { set.nodes[index].kind = .text(plain) }
            case .text(let text), .literal(let text): typographer.pass(text.last ?? " ")
            case .link(.address(let address), _) where isBare(index, address): codeEnd = nodes[index].end
            case .softBreak, .lineBreak: typographer.pass(" ")
            case .code, .image, .placeholder, .footnoteReference, .citation: typographer.pass("x")
            default: break
            }
        }
        for doubt in typographer.doubts {
            let place = location(of: doubt.index)
            log.report(
                .doubtfulQuote(
                    doubt.mark,
                    at: SourceLocation(file: file, line: place.line, column: place.column + doubt.column)))
        }
        return set
    }

    /// Whether a link shows its own address.
    private func isBare(_ index: Int, _ address: String) -> Bool {
        let words = plainText(in: index)
        return address.hasSuffix(words) && words.contains(".")
    }

    /// The character that a reader sees after a text.
    private func character(after index: Int) -> Character {
        var next = index + 1
        while next < nodes.count {
            if nodes[next].kind.isBlock { return " " }
            switch nodes[next].kind {
            case .text(let text), .literal(let text), .code(let text):
                if let first = text.first { return first }
            case .softBreak, .lineBreak: return " "
            case .placeholder, .image: return "x"
            default: break
            }
            next += 1
        }
        return " "
    }
}

extension Diagnostic {
    fileprivate static func doubtfulQuote(_ mark: Character, at location: SourceLocation) -> Diagnostic {
        .note(
            "doubtful-quote", at: location, nl: "het is niet duidelijk of \(mark) hier opent of sluit",
            en: "it is not clear whether \(mark) opens or closes here",
            help: Message(
                nl: "schrijf het teken zelf: “ ” ‘ of ’", en: "write the character itself: “ ” ‘ or ’"))
    }
}
