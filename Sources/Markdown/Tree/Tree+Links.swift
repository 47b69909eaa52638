public import Diagnostics

/// A link or image as its author wrote it.
public struct LinkReference: Sendable, Hashable {
    /// The destination as written, escapes and entities resolved: `../veiligheid/fouten.md#kop`.
    public let destination: String
    /// Where the link begins.
    public let location: SourceLocation
    /// How many scalars of that line it covers.
    public let length: Int
    /// Whether it is an image.
    public let isImage: Bool

    /// A reference that stands elsewhere than in Markdown.
    public init(destination: String, location: SourceLocation, length: Int, isImage: Bool) {
        self.destination = destination
        self.location = location
        self.length = length
        self.isImage = isImage
    }
}

extension Tree {
    /// The link or image at an index, if it still leads to an address.
    func linkReference(at index: Int) -> LinkReference? {
        switch nodes[index].kind {
        case .link(.address(let destination), _):
            reference(to: destination, at: index, isImage: false)
        case .image(.address(let destination), _, _):
            reference(to: destination, at: index, isImage: true)
        default: nil
        }
    }

    private func reference(to destination: String, at index: Int, isImage: Bool) -> LinkReference {
        LinkReference(
            destination: destination, location: location(of: index),
            length: Int(nodes[index].span.length), isImage: isImage)
    }

    /// The same tree with every address replaced by what it stands for in a publication.
    ///
    /// - Parameter size: how large the picture of an image is, where that is known.
    public func resolvingLinks(
        sizes size: (LinkReference) -> PictureSize? = { _ in nil },
        _ resolve: (LinkReference) -> LinkTarget
    ) -> Tree {
        var resolved = self
        for index in nodes.indices {
            guard let reference = linkReference(at: index) else { continue }
            let target = resolve(reference)
            switch nodes[index].kind {
            case .link(_, let title): resolved.nodes[index].kind = .link(target, title: title)
            case .image(_, let title, _):
                resolved.nodes[index].kind = .image(target, title: title, size: size(reference))
            default: break
            }
        }
        return resolved
    }
}
