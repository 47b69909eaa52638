import Diagnostics

/// Finds files in the content that nothing reads: most are typing slips in a name.
struct StrayFiles {
    /// The booklet, which names its foreword; `nil` when there is none or when it is not usable.
    let booklet: Booklet?

    /// Warns of every file below `content/` that is passed over.
    func report(_ files: some ContentFiles, log: inout DiagnosticLog) {
        for path in files.paths(below: "content") where !isRead(path) {
            log.report(.strayFile(path, ending: Self.ending(in: path)))
        }
    }

    private func isRead(_ path: String) -> Bool {
        // A booklet with a fault cannot say whether a text is its foreword.
        if booklet == nil, path.hasPrefix("content/boekje/") { return true }
        if path == booklet?.foreword?.body.path || Self.single.contains(path)
            || path.hasPrefix(Assets.folder + "/")
        {
            return true
        }
        guard let rule = Self.folders.first(where: { path.hasPrefix($0.folder + "/") }) else {
            // What else stands in the confidential folder is nobody's business but its owner's.
            return path.hasPrefix("content/vertrouwelijk/")
        }
        return rule.endings.contains { path.hasSuffix("." + $0) }
    }

    private static func ending(in path: String) -> String? {
        folders.first { path.hasPrefix($0.folder + "/") }?.endings.first ?? (isText(path) ? "yml" : nil)
    }

    private static func isText(_ path: String) -> Bool {
        single.contains { $0.dropLast(4) == path.prefix { $0 != "." } }
    }

    private static let single: Set<String> = [
        SiteValidator.path, BookletValidator.path, LiteratureValidator.path, GlossaryValidator.path,
        InstrumentValidator.path, TrajectoryValidator.path, PictureRightsValidator.path,
        InvitationValidator.path,
        CodebookValidator.path, EditorialLists.wordsPath, EditorialLists.jargonPath,
    ]

    private static let folders: [(folder: String, endings: [String])] = [
        (ArticlesValidator.folder, ["md"]), (RecommendationValidator.folder, ["md"]),
        (PolicyValidator.folder, ["md"]), (BranchFiguresValidator.folder, ["json"]),
        (MeasurementValidator.folder, ["yml", "csv"]), (DossierValidator.folder, ["yml"]),
    ]
}

extension Diagnostic {
    fileprivate static func strayFile(_ path: String, ending: String?) -> Diagnostic {
        .warning(
            "stray-file", at: SourceLocation(file: path), nl: "dit bestand wordt niet gelezen",
            en: "this file is not read",
            help: ending.map {
                Message(
                    nl: "laat de naam eindigen op .\($0), of haal het bestand weg",
                    en: "let the name end in .\($0), or remove the file")
            }
                ?? Message(
                    nl: "haal het weg uit content/, of zet het bij de plaatjes in content/assets",
                    en: "remove it from content/, or put it with the pictures in content/assets"))
    }
}
