extension Tree {
    /// Makes a picture that is alone in its paragraph a figure: its title is the caption, and
    /// `{#id width=60% .breed}` after it says how it is set.
    mutating func findFigures() {
        var rewriter = TreeRewriter()
        for index in nodes.indices where nodes[index].kind.isParagraph {
            let image = index + 1
            guard image < nodes[index].end, case .image(let source, let title, _) = nodes[image].kind else {
                continue
            }
            var attributes = Attributes()
            if nodes[image].end < nodes[index].end {
                let rest = nodes[image].end
                guard nodes[rest].end == nodes[index].end, case .text(let text) = nodes[rest].kind,
                    let (words, found) = Self.attributes(endingIn: text), words.isEmpty
                else { continue }
                attributes = found
                noteFaults(of: found, behind: .figure, in: nodes[rest])
                rewriter.replace(rest, with: [])
            }
            let style = FigureStyle(attributes)
            let span = nodes[image].span
            rewriter.replace(index, with: [.open(.figure(style), nodes[index].span), .children, .close])
            var steps: [TreeRewriter.Step] = [.open(.image(source, title: nil), span), .children, .close]
            if let title, !title.isEmpty {
                steps += [.open(.caption, span), .leaf(.text(title), span), .close]
            }
            rewriter.replace(image, with: steps)
        }
        nodes = rewriter.applied(to: nodes)
    }
}

extension FigureStyle {
    /// A width is rounded to steps of five, for pages may not set styles of their own.
    init(_ attributes: Attributes) {
        id = attributes.id
        isWide = attributes.classes.contains("breed")
        width = attributes.values["width"].flatMap { written in
            guard written.hasSuffix("%"), let share = Double(written.dropLast()), share > 0, share <= 100
            else { return nil }
            return max(5, Int((share / 5).rounded()) * 5)
        }
    }
}
