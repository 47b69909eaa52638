extension HTMLWriter {
    /// A table that is too wide scrolls by itself, also by keyboard. A group and no region: a page with many
    /// tables does not have as many landmarks.
    mutating func openTable(_ index: Int, id: String?) {
        isInTableBody = false
        if !renderer.isExact, renderer.dialect == .html {
            startBlock("<div class=\"scroll\" role=\"group\" aria-label=\"")
            write(tree.caption(of: index).map(tree.plainText(in:)) ?? "Tabel")
            out.write("\" tabindex=\"0\">\n")
        }
        startBlock("<table")
        if !renderer.isExact { writeID(id) }
        out.write(">\n")
    }

    mutating func writeID(_ id: String?) {
        guard let id else { return }
        out.write(" id=\"")
        write(renderer.idPrefix + id)
        out.write("\"")
    }

    mutating func closeTable() {
        if isInTableBody { startBlock("</tbody>\n") }
        isInTableBody = false
        startBlock("</table>\n")
        if !renderer.isExact, renderer.dialect == .html { out.write("</div>\n") }
    }

    mutating func openRow(isHeader: Bool) {
        if isHeader {
            startBlock("<thead>\n")
        } else if !isInTableBody {
            isInTableBody = true
            startBlock("<tbody>\n")
        }
        startBlock("<tr>\n")
    }

    mutating func closeRow(isHeader: Bool) {
        startBlock(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    mutating func openCell(_ cell: TableCell) {
        startBlock(cell.heading == .none ? "<td" : "<th")
        if !renderer.isExact {
            switch cell.heading {
            case .none: break
            case .column: out.write(" scope=\"col\"")
            case .row: out.write(" scope=\"row\"")
            }
        }
        if let side = cell.alignment.side {
            out.write(renderer.isExact ? " align=\"\(side)\"" : " class=\"\(side)\"")
        }
        out.write(">")
    }

    mutating func openCaption(within open: [Int]) {
        if open.count > 1, case .table = tree.nodes[open[open.count - 2]].kind {
            startBlock("<caption>")
            captions.append("</caption>\n")
        } else {
            startBlock("<figcaption>")
            captions.append("</figcaption>\n")
        }
    }
}

extension TableCell.Alignment {
    fileprivate var side: String? {
        switch self {
        case .none: nil
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }
}
