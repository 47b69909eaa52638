/// Renders the words of a document alone: for the search index, descriptions and the fence.
///
/// Blocks stand on lines of their own; raw HTML and addresses are left out, descriptions of images kept.
public struct PlainTextRenderer: Sendable {
    /// A renderer; there is nothing to set.
    public init() {}

    /// The words of a document.
    public func render(_ tree: Tree) -> String {
        var text = ""
        for node in tree.nodes {
            if node.kind.isBlock, let last = text.utf8.last, last != .lineFeed { text += "\n" }
            switch node.kind {
            case .text(let literal), .code(let literal): text += literal
            case .codeBlock(_, let literal): text += literal
            case .softBreak: text += " "
            case .lineBreak: text += "\n"
            case .document, .blockQuote, .list, .item, .paragraph, .heading: break
            case .htmlBlock, .htmlInline, .thematicBreak: break
            case .emphasis, .strong, .link, .image: break
            }
        }
        if let last = text.utf8.last, last != .lineFeed { text += "\n" }
        return text
    }
}
