/// What a node is, in the terms of the CommonMark specification.
public enum Kind: Sendable, Hashable {
    case document
    case blockQuote
    case list(ListStyle)
    case item
    case paragraph
    /// The id is unique in the document; see ``HeadingIDs``.
    case heading(level: Int, id: String)
    case codeBlock(info: String, literal: String)
    case htmlBlock(String)
    case thematicBreak

    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis
    case strong
    /// A title that is written but empty is not `nil`.
    case link(LinkTarget, title: String?)
    /// Its description is its children.
    case image(LinkTarget, title: String?)
}

/// How a list is marked and spaced.
public struct ListStyle: Sendable, Hashable {
    /// What stands before an item.
    public enum Marker: Sendable, Hashable {
        case bullet
        case number(start: Int, Delimiter)
    }

    /// What stands after an item's number.
    public enum Delimiter: Sendable, Hashable {
        case period
        case parenthesis
    }

    /// What stands before its items.
    public let marker: Marker
    /// Whether its paragraphs are set without space between them.
    public let isTight: Bool
}

/// Where a link leads, or where an image comes from.
public enum LinkTarget: Sendable, Hashable {
    /// An address: as written by the author, or as the publication made it.
    case address(String)
    /// A place in the same publication, by its label.
    case label(String)
    /// Nowhere: only the words are shown.
    case none
}

extension Kind {
    /// Whether nodes of this kind can have children.
    public var isContainer: Bool {
        switch self {
        case .document, .blockQuote, .list, .item, .paragraph, .heading: true
        case .emphasis, .strong, .link, .image: true
        case .codeBlock, .htmlBlock, .thematicBreak: false
        case .text, .softBreak, .lineBreak, .code, .htmlInline: false
        }
    }

    /// Whether this is a block; else it is an inline.
    public var isBlock: Bool {
        switch self {
        case .document, .blockQuote, .list, .item, .paragraph, .heading: true
        case .codeBlock, .htmlBlock, .thematicBreak: true
        case .emphasis, .strong, .link, .image: false
        case .text, .softBreak, .lineBreak, .code, .htmlInline: false
        }
    }
}
