extension HTMLWriter {
    mutating func openTask(isDone: Bool) {
        if renderer.isExact {
            startBlock("<li><input type=\"checkbox\"\(isDone ? " checked=\"\"" : "") disabled=\"\" /> ")
        } else {
            let name = isDone ? "gedaan" : "te doen"
            startBlock(
                "<li class=\"task\"><span role=\"img\" aria-label=\"\(name)\">\(isDone ? "☑" : "☐")</span> ")
        }
    }

    func hasTitle(_ callout: Int) -> Bool {
        callout + 1 < tree.nodes[callout].end && tree.nodes[callout + 1].kind == .calloutTitle
    }

    /// The kind is said in words before its title: colour alone says nothing.
    mutating func openCallout(_ callout: Callout, hasTitle: Bool) {
        startBlock(
            "<aside class=\"callout callout-\(callout.key)\">\n<p class=\"callout-title\"><span>\(callout.title)"
        )
        out.write(hasTitle ? ":</span> " : "</span></p>\n")
    }

    mutating func openFigure(_ style: FigureStyle) {
        startBlock("<figure")
        writeID(style.id)
        let classes = [style.width.map { "w-\($0)" }, style.isWide ? "wide" : nil].compactMap { $0 }
        if !classes.isEmpty { out.write(" class=\"\(classes.joined(separator: " "))\"") }
        out.write(">\n")
    }
}

extension Placeholder {
    /// The placeholder as its author wrote it, for documents that were not given their values.
    var written: String {
        switch self {
        case .value(let path): "{{\(path)}}"
        case .count(let path, let one, let many): "{{count \(path): \(one)|\(many)}}"
        case .tag(.condition(let condition)): "{{if: \(condition)}}"
        case .tag(.otherwise): "{{else}}"
        case .tag(.endCondition): "{{/if}}"
        case .tag(.claim(let condition)): "{{claim: \(condition)}}"
        case .tag(.endClaim): "{{/claim}}"
        }
    }
}
