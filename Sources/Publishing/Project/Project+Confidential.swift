import Content
import Diagnostics
import Foundation

extension Project {
    /// The folder that holds what is confidential, wherever it lies.
    var confidentialFolder: URL {
        confidentialFolderElsewhere ?? root.appending(path: "content/vertrouwelijk/")
    }

    /// Where `site.yml` says that the confidential folder lies; `nil` when it has its usual place.
    var confidentialFolderElsewhere: URL? {
        var ignored = DiagnosticLog()
        return validateSite(DiskFiles(root: root), log: &ignored)?.confidentialFolder.map {
            URL(filePath: $0, relativeTo: root.appending(path: "content/")).standardizedFileURL
        }
    }
}
