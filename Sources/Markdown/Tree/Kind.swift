/// What a node is, in the terms of the CommonMark specification.
///
/// What holds more than one text lies elsewhere (`indirect`), so that a node is small: trees are copied often.
public enum Kind: Sendable, Hashable {
    case document
    case blockQuote
    case list(ListStyle)
    case item
    case paragraph
    /// The id is unique in the document; see ``HeadingIDs``. What is online only is left out in print.
    indirect case heading(level: Int, id: String, isOnline: Bool = false)
    indirect case codeBlock(info: String, literal: String)
    case htmlBlock(String)
    case thematicBreak

    /// A footnote, at the end of its document in the order of the first references.
    indirect case footnote(FootnoteNumber)
    /// Rows, perhaps after a caption.
    case table(id: String? = nil)
    case tableRow(isHeader: Bool)
    case tableCell(TableCell)
    /// An item of a checklist.
    case task(isDone: Bool)
    /// What is said of a table or a picture.
    case caption
    /// A box beside the argument; its title comes first, when it has one of its own.
    case callout(Callout)
    case calloutTitle
    case definitionList
    case definitionTerm
    case definition
    /// A picture that stands alone, with its caption.
    indirect case figure(FigureStyle)
    /// Text that is shown when a condition holds, block or inline: branches.
    case conditional(isBlock: Bool)
    /// A branch with its condition; the last may do without: "else".
    indirect case branch(condition: String?, isBlock: Bool)
    /// Words that the data must bear out.
    case claim(String)

    case text(String)
    /// Text written with an escape or a character reference: it stands for itself, never for markup.
    case literal(String)
    /// A value that the publication puts in.
    indirect case placeholder(Placeholder)
    indirect case footnoteReference(FootnoteNumber)
    case strikethrough
    /// Words with attributes of their own: `[woord]{.begrip=term}`.
    indirect case span(Attributes)
    /// Sources referred to: `[@kyndt2015, p. 12]`.
    case citation([Citation])
    case softBreak
    case lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis
    case strong
    /// A title that is written but empty is not `nil`.
    indirect case link(LinkTarget, title: String?)
    /// Its description is its children; its size is known where its file is.
    indirect case image(LinkTarget, title: String?, size: PictureSize? = nil)
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
        case .emphasis, .strong, .link, .image, .strikethrough, .span: true
        case .footnote, .table, .tableRow, .tableCell, .task, .caption, .callout, .calloutTitle: true
        case .definitionList, .definitionTerm, .definition, .figure: true
        case .conditional, .branch, .claim: true
        case .codeBlock, .htmlBlock, .thematicBreak: false
        case .text, .literal, .softBreak, .lineBreak, .code, .htmlInline: false
        case .placeholder, .footnoteReference, .citation: false
        }
    }

    /// Whether this is a block; else it is an inline.
    public var isBlock: Bool {
        switch self {
        case .document, .blockQuote, .list, .item, .paragraph, .heading: true
        case .codeBlock, .htmlBlock, .thematicBreak: true
        case .footnote, .table, .tableRow, .tableCell, .task, .caption, .callout, .calloutTitle: true
        case .definitionList, .definitionTerm, .definition, .figure: true
        case .conditional(let isBlock), .branch(_, let isBlock): isBlock
        case .emphasis, .strong, .link, .image, .strikethrough, .span, .claim: false
        case .text, .literal, .softBreak, .lineBreak, .code, .htmlInline: false
        case .placeholder, .footnoteReference, .citation: false
        }
    }

    // Asked of every node: a pattern costs less than comparing whole values.
    var isParagraph: Bool { if case .paragraph = self { true } else { false } }
    var isBlockQuote: Bool { if case .blockQuote = self { true } else { false } }
    var isItem: Bool { if case .item = self { true } else { false } }
    var isSoftBreak: Bool { if case .softBreak = self { true } else { false } }
    var isLineBreak: Bool { if case .lineBreak = self { true } else { false } }

    /// Whether its children are inlines.
    var holdsInlines: Bool {
        switch self {
        case .paragraph, .heading, .tableCell, .caption, .calloutTitle, .definitionTerm: true
        default: false
        }
    }
}
