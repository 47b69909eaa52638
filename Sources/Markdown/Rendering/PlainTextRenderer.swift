/// Renders the words of a document alone: for the search index, descriptions and the fence.
///
/// Blocks stand on lines of their own; raw HTML and addresses are left out, descriptions of images kept.
public struct PlainTextRenderer: Sendable {
    /// A renderer; there is nothing to set.
    public init() {}

    /// The words of a document.
    public func render(_ tree: Tree) -> String {
        var text = ""
        var noteNumber = ""
        for node in tree.nodes {
            if node.kind.isBlock, let last = text.utf8.last, last != .lineFeed { text += "\n" }
            if node.kind.holdsInlines {
                text += noteNumber
                noteNumber = ""
            }
            switch node.kind {
            case .text(let literal), .literal(let literal), .code(let literal): text += literal
            case .codeBlock(_, let literal): text += literal
            case .softBreak: text += " "
            case .lineBreak: text += "\n"
            case .citation(let citations): text += citations.words
            case .placeholder(let placeholder): text += placeholder.written
            case .callout(let callout): text += callout.title + "\n"
            case .footnote(let note): noteNumber = "[\(note.number)] "
            case .footnoteReference(let note): text += "[\(note.number)]"
            default: break
            }
        }
        if let last = text.utf8.last, last != .lineFeed { text += "\n" }
        return text
    }
}
