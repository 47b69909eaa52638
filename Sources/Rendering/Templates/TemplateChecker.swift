import Composition
import Diagnostics

/// Checks every name in a template, its partials and its layout against the shape it will be given.
///
/// Against the shape and not against a value: a name that is wrong is found also when the values of today
/// would not have shown it.
struct TemplateChecker {
    private let trees: [String: MustacheTree]
    private var open: [String] = []
    /// The blocks whose content is being looked at.
    private var filling: Set<String> = []
    private var log: DiagnosticLog

    /// What a block of a layout is filled with, and which template filled it.
    private typealias Blocks = [String: [MustacheNode]]

    init(_ trees: [String: MustacheTree], log: DiagnosticLog) {
        self.trees = trees
        self.log = log
    }

    /// Diagnoses the template `name` as one that gets a value of `shape`.
    mutating func check(_ name: String, against shape: Shape) -> DiagnosticLog {
        guard let tree = trees[name] else { return log }
        open = [name]
        check(tree.nodes, in: [shape], blocks: [:])
        return log
    }

    private mutating func check(_ nodes: [MustacheNode], in stack: [Shape], blocks: Blocks) {
        for node in nodes {
            switch node.tag.kind {
            case .variable, .unescaped:
                checkVariable(node.tag, in: stack)
            case .section, .inverted:
                checkSection(node, in: stack, blocks: blocks)
            case .block:
                checkBlock(node, in: stack, blocks: blocks)
            case .partial:
                enter(node.tag, in: stack, blocks: blocks)
            case .parent:
                enterLayout(node, in: stack, blocks: blocks)
            case .end:
                continue
            }
        }
    }

    private mutating func checkBlock(_ node: MustacheNode, in stack: [Shape], blocks: Blocks) {
        guard let content = blocks[node.tag.name] else {
            check(node.children, in: stack, blocks: blocks)
            return
        }
        guard filling.insert(node.tag.name).inserted else {
            log.report(.blockInItself(node.tag))
            return
        }
        check(content, in: stack, blocks: blocks)
        filling.remove(node.tag.name)
    }

    private mutating func enterLayout(_ node: MustacheNode, in stack: [Shape], blocks: Blocks) {
        var filled = blocks
        let offered = trees[node.tag.name].map { Self.blockNames(of: $0.nodes) } ?? []
        for child in node.children {
            guard child.tag.kind == .block else {
                log.report(.outsideBlock(child.tag))
                continue
            }
            if !offered.isEmpty, !offered.contains(child.tag.name) {
                log.report(.unknownName(child.tag, among: offered, what: .block))
            }
            if filled[child.tag.name] == nil { filled[child.tag.name] = child.children }
        }
        enter(node.tag, in: stack, blocks: filled)
    }

    private mutating func enter(_ tag: MustacheTag, in stack: [Shape], blocks: Blocks) {
        guard let tree = trees[tag.name] else {
            log.report(.unknownName(tag, among: trees.keys.sorted(), what: .partial))
            return
        }
        if let first = open.firstIndex(of: tag.name) {
            log.report(.partialCycle(tag, path: open[first...] + [tag.name]))
            return
        }
        open.append(tag.name)
        check(tree.nodes, in: stack, blocks: blocks)
        open.removeLast()
    }

    private mutating func checkVariable(_ tag: MustacheTag, in stack: [Shape]) {
        guard let shape = resolve(tag, in: stack) else { return }
        switch (shape.unwrapped, tag.kind) {
        case (.text, .variable), (.number, .variable), (.prose, .unescaped), (.drawing, .unescaped):
            return
        case (.text, _), (.number, _):
            log.report(.unescapedText(tag))
        case (.prose, _), (.drawing, _):
            log.report(.escapedMarkup(tag))
        case (.flag, _), (.list, _), (.record, _), (.optional, _):
            log.report(.notPrintable(tag))
        }
    }

    private mutating func checkSection(_ node: MustacheNode, in stack: [Shape], blocks: Blocks) {
        guard let shape = resolve(node.tag, in: stack) else { return }
        guard node.tag.kind == .section else {
            check(node.children, in: stack, blocks: blocks)
            return
        }
        switch shape.unwrapped {
        case .list(let element): check(node.children, in: stack + [element], blocks: blocks)
        case .flag: check(node.children, in: stack, blocks: blocks)
        case let inner: check(node.children, in: stack + [inner], blocks: blocks)
        }
    }

    /// The shape a name stands for: innermost record first, as Mustache looks.
    private mutating func resolve(_ tag: MustacheTag, in stack: [Shape]) -> Shape? {
        if tag.name == "." { return stack.last }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var shape: Shape?
        for (index, part) in parts.enumerated() {
            let keys = index == 0 ? Self.visible(in: stack) : (shape?.unwrapped.keys ?? [:])
            guard let next = keys[part] else {
                log.report(.unknownName(tag, among: keys.keys.sorted(), what: .value))
                return nil
            }
            shape = next
        }
        return shape
    }

    private static func visible(in stack: [Shape]) -> [String: Shape] {
        stack.reduce(into: [:]) { names, shape in
            names.merge(shape.unwrapped.keys) { _, inner in inner }
        }
    }

    private static func blockNames(of nodes: [MustacheNode]) -> [String] {
        nodes.flatMap { node in
            (node.tag.kind == .block ? [node.tag.name] : []) + blockNames(of: node.children)
        }
    }
}

extension Shape {
    fileprivate var unwrapped: Shape {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }

    fileprivate var keys: [String: Shape] {
        if case .record(let fields) = self { fields } else { [:] }
    }
}
