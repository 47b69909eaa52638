import Diagnostics

/// The tags of one template as they lie inside each other.
struct MustacheTree: Sendable {
    let nodes: [MustacheNode]

    /// Sections may lie this deep inside each other.
    static let deepest = 32

    /// Reads a template; `nil` with diagnostics when its sections do not close as they open.
    init?(_ file: TemplateFile, log: inout DiagnosticLog) {
        var scanner = MustacheScanner(file)
        var faults = DiagnosticLog(for: log.scope)
        let tags = scanner.tags(log: &faults)
        var open: [(tag: MustacheTag, children: [MustacheNode])] = []
        var top: [MustacheNode] = []
        for tag in tags {
            switch tag.kind {
            case .section, .inverted, .parent, .block:
                open.append((tag, []))
                if open.count > Self.deepest {
                    log.report(.tooDeep(tag))
                    return nil
                }
            case .end:
                guard let last = open.popLast() else {
                    faults.report(.unopenedSection(tag))
                    continue
                }
                if last.tag.name != tag.name { faults.report(.wrongEnd(tag, opened: last.tag)) }
                let node = MustacheNode(tag: last.tag, children: last.children)
                if open.isEmpty { top.append(node) } else { open[open.count - 1].children.append(node) }
            case .variable, .unescaped, .partial:
                let node = MustacheNode(tag: tag, children: [])
                if open.isEmpty { top.append(node) } else { open[open.count - 1].children.append(node) }
            }
        }
        if let last = open.last { faults.report(.unclosedSection(last.tag)) }
        log.absorb(faults)
        guard !faults.hasErrors else { return nil }
        nodes = top
    }
}

extension Diagnostic {
    static func malformedTag(at location: SourceLocation) -> Diagnostic {
        .error(
            "malformed-tag", at: location, length: 2, nl: "dit is geen tag die leren kent",
            en: "this is not a tag that leren knows",
            help: Message(
                nl:
                    "gebruik {{naam}}, {{{naam}}}, {{#naam}}…{{/naam}}, {{^naam}}, {{>deel}}, {{<opmaak}} of {{$blok}}",
                en:
                    "use {{name}}, {{{name}}}, {{#name}}…{{/name}}, {{^name}}, {{>partial}}, {{<layout}} or {{$block}}"
            ))
    }

    fileprivate static func tooDeep(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "nested-too-deeply", at: tag.location, length: tag.length,
            nl: "'\(tag.name)' ligt dieper dan \(MustacheTree.deepest) secties",
            en: "'\(tag.name)' lies deeper than \(MustacheTree.deepest) sections",
            help: Message(nl: "sluit secties eerder", en: "close sections earlier"))
    }

    fileprivate static func unopenedSection(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "unopened-section", at: tag.location, length: tag.length,
            nl: "hier sluit '\(tag.name)', dat nergens begon", en: "'\(tag.name)' ends here but never began",
            help: Message(nl: "haal de tag weg", en: "remove the tag"))
    }

    fileprivate static func wrongEnd(_ tag: MustacheTag, opened: MustacheTag) -> Diagnostic {
        .error(
            "wrong-section-end", at: tag.location, length: tag.length,
            nl:
                "hier sluit '\(tag.name)', maar '\(opened.name)' van regel \(opened.location.line) staat nog open",
            en: "'\(tag.name)' ends here, but '\(opened.name)' of line \(opened.location.line) is still open",
            help: Message(nl: "schrijf {{/\(opened.name)}}", en: "write {{/\(opened.name)}}"))
    }

    fileprivate static func unclosedSection(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "unclosed-section", at: tag.location, length: tag.length,
            nl: "de sectie '\(tag.name)' wordt niet gesloten",
            en: "the section '\(tag.name)' is never closed",
            help: Message(nl: "zet er {{/\(tag.name)}} achter", en: "put {{/\(tag.name)}} after it"))
    }
}
