import Content
package import Diagnostics

extension Project {
    /// The language of `site.yml`, for when neither the call nor the system asks for one.
    package var language: Language {
        var ignored = DiagnosticLog()
        let site = validateSite(DiskFiles(root: root), log: &ignored)
        return site.map { $0.language.hasPrefix("nl") ? .dutch : .english } ?? .dutch
    }
}
