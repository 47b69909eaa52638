import CArena
import CCMark

/// What libcmark made of a text: the only owner of its pointers, read once from front to back.
///
/// Plain values come out and the memory is freed on every path. No other file imports CCMark.
@safe
struct CMarkDocument: ~Copyable {
    enum Event {
        /// Its lines in the text and its column in bytes, all from 1; right for blocks only.
        case enter(Kind, line: Int, byteColumn: Int, endLine: Int)
        case leave
    }

    private let iterator: OpaquePointer
    /// The memory of the whole document.
    private let arena: OpaquePointer?
    /// What libcmark answers for a link without a title; a title written as `""` lies elsewhere.
    private let absentTitle: UnsafePointer<CChar>?

    init(_ bytes: [UInt8]) {
        var arena: OpaquePointer?
        let iterator = unsafe bytes.withUnsafeBytes { buffer in
            unsafe leren_parse(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, &arena)
        }
        unsafe self.iterator = iterator
        unsafe self.arena = arena
        let untitled = unsafe cmark_node_new(CMARK_NODE_LINK)
        unsafe absentTitle = cmark_node_get_title(untitled)
        unsafe cmark_node_free(untitled)
    }

    deinit {
        unsafe leren_arena_free(arena)
    }

    /// The next step of the walk; nothing at its end.
    mutating func next() -> Event? {
        let step = unsafe cmark_iter_next(iterator)
        if step == CMARK_EVENT_EXIT { return .leave }
        guard step == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(iterator) else { return nil }
        return unsafe .enter(
            kind(of: node), line: Int(cmark_node_get_start_line(node)),
            byteColumn: Int(cmark_node_get_start_column(node)), endLine: Int(cmark_node_get_end_line(node)))
    }

    private func kind(of node: OpaquePointer) -> Kind {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: unsafe .list(listStyle(of: node))
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK:
            unsafe .codeBlock(info: text(cmark_node_get_fence_info(node)), literal: literal(of: node))
        case CMARK_NODE_HTML_BLOCK: unsafe .htmlBlock(literal(of: node))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: unsafe .heading(level: Int(cmark_node_get_heading_level(node)), id: "")
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: unsafe .text(literal(of: node))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: unsafe .code(literal(of: node))
        case CMARK_NODE_HTML_INLINE: unsafe .htmlInline(literal(of: node))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: unsafe .link(address(of: node), title: title(of: node))
        case CMARK_NODE_IMAGE: unsafe .image(address(of: node), title: title(of: node))
        default: .document
        }
    }

    private func listStyle(of node: OpaquePointer) -> ListStyle {
        let isTight = unsafe cmark_node_get_list_tight(node) != 0
        guard unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
            return ListStyle(marker: .bullet, isTight: isTight)
        }
        let closes = unsafe cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM
        let start = unsafe Int(cmark_node_get_list_start(node))
        return ListStyle(
            marker: .number(start: start, closes ? .parenthesis : .period), isTight: isTight)
    }

    private func address(of node: OpaquePointer) -> LinkTarget {
        unsafe .address(text(cmark_node_get_url(node)))
    }

    private func title(of node: OpaquePointer) -> String? {
        let title = unsafe cmark_node_get_title(node)
        return unsafe title == absentTitle ? nil : text(title)
    }

    private func literal(of node: OpaquePointer) -> String {
        unsafe text(cmark_node_get_literal(node))
    }

    private func text(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters = unsafe characters else { return "" }
        return unsafe String(cString: characters)
    }
}
