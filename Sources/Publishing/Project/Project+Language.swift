import Content
package import Diagnostics

extension Project {
    /// The language of `site.yml`, for when neither the call nor the system asks for one.
    package var language: Language {
        var ignored = DiagnosticLog()
        let site = validateSite(DiskFiles(root: root), log: &ignored)
        return site?.messageLanguage ?? .dutch
    }
}

extension Site {
    /// The language of messages and of what is made for inside use.
    var messageLanguage: Language { language.hasPrefix("nl") ? .dutch : .english }
}
