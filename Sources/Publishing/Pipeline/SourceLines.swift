import Content
package import Diagnostics
import Foundation
import Synchronization

/// Finds the line that a diagnostic points at, for printing it.
///
/// Only lines of the project and of its confidential folder are shown: a path that leads elsewhere has none, and neither
/// has a file that is too large for a text.
package final class SourceLines: Sendable {
    private let read: @Sendable (String) -> String?
    /// The file that was asked for last: messages about one file come together.
    private let last = Mutex<(path: String, lines: [Substring])?>(nil)

    /// Lines of the files of a project and of its templates.
    package convenience init(_ project: Project) {
        let files = DiskFiles(root: project.root, confidential: project.confidentialFolderElsewhere)
        let templates = DiskFiles(root: project.root, folder: Project.templatesFolder)
        self.init { path in
            let isTemplate = path.hasPrefix(Project.templatesFolder + "/")
            return (try? (isTemplate ? templates : files).file(at: path))?.text
        }
    }

    convenience init(project files: DiskFiles) {
        self.init { path in (try? files.file(at: path))?.text }
    }

    private init(_ read: @escaping @Sendable (String) -> String?) {
        self.read = read
    }

    /// The text of the line, if it can still be read.
    package func line(at location: SourceLocation) -> String? {
        last.withLock { last in
            if last?.path != location.file {
                let lines = read(location.file)?.split(separator: "\n", omittingEmptySubsequences: false)
                last = (location.file, lines ?? [])
            }
            guard let lines = last?.lines, lines.indices.contains(location.line - 1) else { return nil }
            return String(lines[location.line - 1])
        }
    }
}

extension Project {
    static let templatesFolder = "templates"
}
