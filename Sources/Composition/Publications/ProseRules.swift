import Content
package import Diagnostics
package import Markdown

/// Everything that prose means in one publication: where its links lead, what its values are, how its sources and
/// terms are named, and whether what is only for screens is in it.
package struct ProseRules: Sendable {
    let links: ProseLinks
    let references: ProseReferences
    /// The sizes of pictures by their paths.
    let pictures: [String: PictureSize]
    let data: ProseData
    /// Whether sections headed `{.online}` are in it.
    let includesOnline: Bool

    init(
        links: ProseLinks, open: OpenContent, data: ProseData = .none, includesOnline: Bool = true,
        counting starts: [String: CaptionCount] = [:]
    ) {
        self.links = links
        self.data = data
        self.includesOnline = includesOnline
        pictures = open.pictures.mapValues(\.size)
        references = ProseReferences(open, links.place, starts)
    }

    /// Whether several bodies stand on one page, so that their ids must differ.
    package var sharesPage: Bool { links.sharesPage }

    /// The tree as this publication shows it: values put in, links and terms resolved, Dutch typography.
    ///
    /// - Parameter pictures: takes the address of every picture in the text.
    package func resolve(_ tree: Tree, pictures: inout Set<String>, log: inout DiagnosticLog) -> Tree {
        var found: Set<String> = []
        let shown = (includesOnline ? tree : tree.withoutOnlineSections())
            .resolvingValues(data.answers, log: &log)
        let words = references.words(in: shown)
        let resolved =
            shown
            .numberingCaptions(after: references.starts[tree.file] ?? CaptionCount())
            .fillingEmptyLinks(log: &log, with: words)
            .resolvingLinks(sizes: size(of:)) { reference in
                let target = links.target(of: reference)
                if reference.isImage, case .address(let address) = target { found.insert(address) }
                return target
            }
            .labelingCitations(references.citations, log: &log)
            .linkingTerms(references.glossary, log: &log, to: links.target(ofTerm:))
            .typeset(log: &log)
        pictures.formUnion(found)
        return resolved
    }

    private func size(of reference: LinkReference) -> PictureSize? {
        guard reference.isImage,
            case .asset(let path) = ContentLink(reference.destination, from: reference.location.file)
        else { return nil }
        return pictures[path]
    }
}
