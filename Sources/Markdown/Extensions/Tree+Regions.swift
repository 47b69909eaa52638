extension Tree {
    /// Makes regions of what stands between `{{if: …}}`, `{{else}}` and `{{/if}}`, or around a claim:
    /// inside a paragraph, or around blocks when each tag stands in a paragraph of its own.
    mutating func findRegions() {
        var rewriter = TreeRewriter()
        for parent in nodes.indices where nodes[parent].kind.isContainer {
            if onlyChild(of: parent).flatMap(tag(at:)) != nil, nodes[parent].kind.isParagraph { continue }
            findRegions(in: parent, &rewriter)
        }
        nodes = rewriter.applied(to: nodes)
    }

    private struct OpenRegion {
        let child: Int
        let isClaim: Bool
        var steps: [(child: Int, steps: [TreeRewriter.Step])]
    }

    private mutating func findRegions(in parent: Int, _ rewriter: inout TreeRewriter) {
        var open: [OpenRegion] = []
        for child in children(of: parent) {
            let isBlock = nodes[child].kind.isParagraph
            guard let tag = isBlock ? onlyChild(of: child).flatMap(tag(at:)) : tag(at: child) else {
                continue
            }
            let span = nodes[child].span
            switch tag {
            case .condition(let condition):
                let steps: [TreeRewriter.Step] = [
                    .open(.conditional(isBlock: isBlock), span),
                    .open(.branch(condition: condition, isBlock: isBlock), span),
                ]
                open.append(OpenRegion(child: child, isClaim: false, steps: [(child, steps)]))
            case .claim(let condition):
                open.append(
                    OpenRegion(
                        child: child, isClaim: true, steps: [(child, [.open(.claim(condition), span)])]))
            case .otherwise:
                guard let last = open.indices.last, !open[last].isClaim else {
                    faults.append(Fault(.strayTag("else"), at: span))
                    continue
                }
                open[last].steps.append(
                    (child, [.close, .open(.branch(condition: nil, isBlock: isBlock), span)]))
            case .endCondition, .endClaim:
                guard let region = open.last, region.isClaim == (tag == .endClaim) else {
                    faults.append(Fault(.strayTag(tag == .endClaim ? "/claim" : "/if"), at: span))
                    continue
                }
                open.removeLast()
                for part in region.steps { rewriter.replace(part.child, with: part.steps) }
                rewriter.replace(child, with: region.isClaim ? [.close] : [.close, .close])
            }
        }
        for region in open {
            faults.append(
                Fault(.unclosedRegion(region.isClaim ? "claim" : "if"), at: nodes[region.child].span))
        }
    }

    private func tag(at index: Int) -> RegionTag? {
        guard case .placeholder(.tag(let tag)) = nodes[index].kind else { return nil }
        return tag
    }
}
