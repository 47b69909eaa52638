/// A figure or table that has a number: one with a caption, or with an id to refer to it by.
public struct Captioned: Sendable, Hashable {
    /// What it is; figures and tables are counted apart.
    public enum Sort: Sendable, Hashable {
        case figure, table
    }

    /// What it is.
    public let sort: Sort
    /// Its name in cross-references: `fig-profiel`.
    public let id: String?
    /// Whether it stands in a section that print leaves out.
    public let isOnline: Bool
}

/// How many figures and tables came before, where several documents count through.
public struct CaptionCount: Sendable, Hashable {
    /// Figures so far.
    public private(set) var figures = 0
    /// Tables so far.
    public private(set) var tables = 0

    /// Nothing yet.
    public init() {}

    /// Counts one more and gives its number, from 1.
    @discardableResult
    public mutating func add(_ sort: Captioned.Sort) -> Int {
        switch sort {
        case .figure:
            figures += 1
            return figures
        case .table:
            tables += 1
            return tables
        }
    }
}

extension Captioned.Sort {
    /// As a reference says it in a sentence: `figuur 3`. Word and number stay on one line.
    func words(_ number: Int) -> String { (self == .figure ? "figuur" : "tabel") + "\u{A0}\(number)" }

    /// As a caption says it: `Figuur 3.`
    func label(_ number: Int) -> String { (self == .figure ? "Figuur" : "Tabel") + "\u{A0}\(number)." }
}

extension Outline {
    /// What a cross-reference says of a figure or table: `figuur 3`; nothing when there is none of that id.
    ///
    /// - Parameters:
    ///   - count: what came before this document.
    ///   - inPrint: whether sections for screens only are left out.
    public func reference(to id: String, after count: CaptionCount, inPrint: Bool) -> String? {
        var count = count
        for captioned in captioned where !(inPrint && captioned.isOnline) {
            let number = count.add(captioned.sort)
            if captioned.id == id { return captioned.sort.words(number) }
        }
        return nil
    }

    /// How far the count is after this document.
    public func count(after count: CaptionCount, inPrint: Bool) -> CaptionCount {
        var count = count
        for captioned in captioned where !(inPrint && captioned.isOnline) { count.add(captioned.sort) }
        return count
    }
}

extension Tree {
    /// The figures and tables that have a number, in order.
    var captioned: [Captioned] {
        let online = onlineSections
        return nodes.indices.compactMap { index in
            guard let (sort, id) = numbered(index) else { return nil }
            return Captioned(sort: sort, id: id, isOnline: online.contains { $0.contains(index) })
        }
    }

    /// The same tree with a number before every caption, and as the caption of what has only an id.
    ///
    /// - Parameter count: what came before this document.
    public func numberingCaptions(after count: CaptionCount = CaptionCount()) -> Tree {
        var count = count
        var rewriter = TreeRewriter()
        for index in nodes.indices {
            guard let (sort, _) = numbered(index) else { continue }
            let caption = caption(of: index)
            let span = nodes[caption ?? index].span
            let label: [TreeRewriter.Step] = [
                .open(.strong, span), .leaf(.literal(sort.label(count.add(sort))), span), .close,
            ]
            if let caption {
                rewriter.replace(
                    caption,
                    with: [.open(.caption, span)] + label + [.leaf(.text(" "), span), .children, .close])
                continue
            }
            let alone = [.open(.caption, span)] + label + [.close]
            let (before, after) = sort == .table ? (alone, []) : ([], alone)
            rewriter.replace(
                index, with: [.open(nodes[index].kind, span)] + before + [.children] + after + [.close])
        }
        var numbered = self
        numbered.nodes = rewriter.applied(to: nodes)
        return numbered
    }

    private func numbered(_ index: Int) -> (sort: Captioned.Sort, id: String?)? {
        switch nodes[index].kind {
        case .figure(let style) where style.id != nil || caption(of: index) != nil: (.figure, style.id)
        case .table(let id) where id != nil || caption(of: index) != nil: (.table, id)
        default: nil
        }
    }

    func caption(of index: Int) -> Int? {
        children(of: index).first { if case .caption = nodes[$0].kind { true } else { false } }
    }
}
