import Content
package import Diagnostics
import Foundation

/// Finds the line that a diagnostic points at, for printing it.
package struct SourceLines: Sendable {
    private let read: @Sendable (String) -> String?

    /// Lines of the files of a project and of its templates.
    package init(_ project: Project) {
        let files = DiskFiles(root: project.root)
        let root = project.root
        self.init { path in
            if let file = try? files.file(at: path) { return file.text }
            let url = path.hasPrefix("/") ? URL(filePath: path) : root.appending(path: path)
            return try? String(contentsOf: url, encoding: .utf8)
        }
    }

    init(project files: DiskFiles) {
        self.init { path in (try? files.file(at: path))?.text }
    }

    private init(_ read: @escaping @Sendable (String) -> String?) {
        self.read = read
    }

    /// The text of the line, if it can still be read.
    package func line(at location: SourceLocation) -> String? {
        guard let text = read(location.file) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(location.line - 1) else { return nil }
        return String(lines[location.line - 1])
    }
}
