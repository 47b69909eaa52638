import Diagnostics
import Markdown

/// Checks where the links of a text lead, from outlines alone.
struct LinkValidator {
    /// The places in every article that can be linked to, by article; faulty articles have none.
    let articles: [ArticleID: Set<String>]
    let themes: [String: Set<String>]
    /// Articles that exist and have an error of their own: a link to one is no second error.
    let faulty: Set<ArticleID>
    let unpublished: Set<ArticleID>
    let assets: Assets

    /// Reports what is wrong in a text without a page of its own: links, and what rendering would leave out.
    func check(_ text: MarkdownSource, rawHTML: HTMLRenderer.RawHTML = .drop, log: inout DiagnosticLog) {
        check(text.outline(rawHTML: rawHTML, log: &log), log: &log)
    }

    /// Reports every link of `outline` that leads nowhere.
    func check(_ outline: Outline, log: inout DiagnosticLog) {
        let own = outline.places
        for link in outline.links {
            switch ContentLink(link.destination, from: link.location.file) {
            case .external:
                if link.isImage { log.report(.externalPicture(link)) }
            case .anchor(let id):
                if !id.isEmpty, !own.contains(id) { log.report(.unknownAnchor(id, link, known: own)) }
            case .article(let id, let anchor):
                check(id, anchor, link, log: &log)
            case .theme(let slug, let anchor):
                guard let headings = themes[slug] else {
                    log.report(
                        .brokenLink(
                            link,
                            known: themes.keys.sorted().map { "\(ArticlesValidator.folder)/\($0)/index.md" }))
                    continue
                }
                check(anchor, among: headings, link, log: &log)
            case .asset(let path):
                check(path, link, log: &log)
            case .elsewhere:
                log.report(.brokenLink(link, known: []))
            }
        }
    }

    private func check(_ path: String, _ link: LinkReference, log: inout DiagnosticLog) {
        guard assets.files.contains(path) else {
            log.report(.brokenLink(link, known: assets.files.sorted()))
            return
        }
        guard link.isImage else {
            if let fault = assets.fault(ofLinkedTo: path) {
                log.report(.unpublishable(path, fault, at: link.location, length: link.length))
            }
            return
        }
        _ = assets.picture(at: path, usedAt: link.location, length: link.length, log: &log)
        if assets.rights[path]?.credit == nil { log.report(.pictureWithoutCredit(path, link)) }
    }

    private func check(_ id: ArticleID, _ anchor: String?, _ link: LinkReference, log: inout DiagnosticLog) {
        if faulty.contains(id) { return }
        if unpublished.contains(id) {
            log.report(.linkToUnpublished(link))
        } else if let headings = articles[id] {
            check(anchor, among: headings, link, log: &log)
        } else {
            let known = Set(articles.keys).union(faulty).map { "\(ArticlesValidator.folder)/\($0).md" }
            log.report(.brokenLink(link, known: known.sorted()))
        }
    }

    private func check(
        _ anchor: String?, among headings: Set<String>, _ link: LinkReference, log: inout DiagnosticLog
    ) {
        guard let anchor, !headings.contains(anchor) else { return }
        log.report(.unknownAnchor(anchor, link, known: headings))
    }
}

extension Diagnostic {
    fileprivate static func externalPicture(_ link: LinkReference) -> Diagnostic {
        .error(
            "external-picture", at: link.location, length: link.length,
            nl: "deze afbeelding staat niet in het project", en: "this picture is not in the project",
            help: Message(
                nl: "zet haar in content/assets en schrijf het pad: ../../assets/naam.png",
                en: "put it in content/assets and write the path: ../../assets/name.png"))
    }

    fileprivate static func pictureWithoutCredit(_ path: String, _ link: LinkReference) -> Diagnostic {
        let name = String(path.dropFirst(Assets.folder.count + 1))
        return .note(
            "no-credit", at: link.location, length: link.length,
            nl: "nergens staat wie '\(name)' maakte", en: "nothing says who made '\(name)'",
            help: Message(
                nl: "schrijf het in content/beeld.yml", en: "write it in content/beeld.yml"))
    }

    static func brokenLink(_ link: LinkReference, known: [String]) -> Diagnostic {
        let near = Self.nearestPath(to: link, among: known)
        return .error(
            "broken-link", at: link.location, length: link.length,
            nl: "de link naar '\(link.destination)' leidt nergens heen",
            en: "the link to '\(link.destination)' leads nowhere",
            help: near.map { Message(nl: "bedoelde je '\($0)'?", en: "did you mean '\($0)'?") }
                ?? Message(
                    nl: "schrijf het pad vanaf dit bestand: ../thema/artikel.md",
                    en: "write the path from this file: ../theme/article.md"))
    }

    /// The path that was probably meant, as it would be written in the same file.
    private static func nearestPath(to link: LinkReference, among known: [String]) -> String? {
        let written = String(link.destination.prefix { $0 != "#" })
        let name = written.split(separator: "/").last.map(String.init) ?? ""
        let paths = known.map { relativePath(to: $0, from: link.location.file) }
        // Every theme is an `index.md`: there only the folder tells one from another.
        guard name != "index.md" else { return Suggestion.nearest(to: written, in: paths) }
        let names = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        let meant = names.contains(name) ? name : Suggestion.nearest(to: name, in: names)
        return meant.flatMap(names.firstIndex).map { paths[$0] }
    }

    /// A path from the project's root as it is written in a file: `../samen/proef.md`.
    private static func relativePath(to target: String, from file: String) -> String {
        let here = file.split(separator: "/").dropLast()
        let there = target.split(separator: "/")
        let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared))
            .joined(separator: "/")
    }

    fileprivate static func unknownAnchor(_ id: String, _ link: LinkReference, known: Set<String>)
        -> Diagnostic
    {
        .error(
            "unknown-anchor", at: link.location, length: link.length,
            nl: "er is geen kop, figuur of tabel '#\(id)'",
            en: "there is no heading, figure or table '#\(id)'",
            help: Suggestion.help(for: id, among: known.sorted()))
    }

    fileprivate static func linkToUnpublished(_ link: LinkReference) -> Diagnostic {
        .error(
            "link-to-draft", at: link.location, length: link.length,
            nl: "'\(link.destination)' is nog niet gepubliceerd",
            en: "'\(link.destination)' is not published yet",
            help: Message(
                nl: "haal de link weg, of publiceer het artikel",
                en: "remove the link, or publish the article"))
    }
}
