package import Diagnostics

/// Where `site.yml` says that the confidential folder lies. It is read apart from the rest: a fault elsewhere in that
/// file must not send answers to another folder.
package enum ConfidentialSetting: Sendable, Hashable {
    /// `content/vertrouwelijk`.
    case usual
    /// A path that runs from `content/`, and its place in `site.yml`.
    case elsewhere(String, SourceLocation, length: Int)
    /// There is no `site.yml` that can be read.
    case unknown

    package init(_ files: some ContentFiles) {
        self = Self.read(files) ?? .unknown
    }

    private static func read(_ files: some ContentFiles) -> ConfidentialSetting? {
        var ignored = DiagnosticLog()
        guard let file = files.file(at: SiteValidator.path, log: &ignored),
            let root = readYAML(file, log: &ignored),
            var map = MapReader(root, start: file.start, log: &ignored)
        else { return nil }
        guard let node = map.node("confidential") else { return .usual }
        return node.text(log: &ignored).map { .elsewhere($0, node.location, length: node.length) }
    }

    /// The path, when it is not the usual one.
    package var path: String? {
        switch self {
        case .elsewhere(let path, _, length: _): path
        case .usual, .unknown: nil
        }
    }
}
