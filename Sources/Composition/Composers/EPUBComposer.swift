import Content
import Markdown

/// Arranges the booklet for reading systems, from the values of the printed one.
struct EPUBComposer {
    let view: BookletView
    let booklet: Booklet
    let open: OpenContent
    /// What is known of the printed booklet, for its page numbers and its cover.
    let print: PrintFacts?

    private var names: EPUBNames {
        EPUBNames(
            chapters: booklet.articles,
            hasGlossary: !open.glossary.isEmpty)
    }

    func publication(identifier: String) -> EPUBPublication {
        let sections = sections
        let pictures = open.assets.map { (EPUBNames.picture($0), $0) }
        return EPUBPublication(
            documents: documents(of: sections), date: booklet.date,
            pictures: Dictionary(pictures) { first, _ in first },
            cover: print?.cover == nil ? nil : EPUBNames.coverPicture, book: colophon,
            language: view.language,
            description: view.subtitle, identifier: identifier)
    }

    /// A document before it is framed: what it is called in the contents and in print.
    private struct Section {
        let name: String
        let title: String
        let template: String
        /// The label of the same place in print.
        let label: String?
        /// What reading systems call such a place.
        var landmark: String?
        /// Whether it stands below the section before it in the contents.
        var isChapter = false
        let frame: (EPUBFrame) -> any ViewModel
    }

    private func section<Main: ViewModel>(
        _ name: String, _ title: String, _ template: String, label: String?, landmark: String? = nil,
        isChapter: Bool = false, _ main: Main
    ) -> Section {
        Section(
            name: name, title: title, template: "epub/" + template, label: label, landmark: landmark,
            isChapter: isChapter
        ) { EPUBFramed(frame: $0, main: main) }
    }

    /// Everything but the contents, in the order of reading.
    private var sections: [Section] {
        [cover].compactMap { $0 } + [
            section("colofon.xhtml", "Colofon", "colophon", label: "colofon", colophon),
            section(
                "leeswijzer.xhtml", "Zo werkt dit boekje", "guide", label: "leeswijzer",
                EPUBGuideView(index: indexEntries.isEmpty ? nil : Self.index)),
        ] + [foreword].compactMap { $0 } + body + [complaintIndex, glossary].compactMap { $0 }
    }

    private static let index = "klachtenwijzer.xhtml"

    private var cover: Section? {
        guard print?.cover != nil else { return nil }
        let words = [view.title, view.subtitle].compactMap { $0 }.joined(separator: ". ")
        return section(
            EPUBNames.cover, "Omslag", "cover", label: nil, landmark: "cover",
            EPUBCoverView(picture: EPUBNames.coverPicture, alternative: words))
    }

    private var colophon: EPUBColophonView {
        EPUBColophonView(
            title: view.title, subtitle: view.subtitle, edition: view.edition, date: view.date,
            publisher: view.publisher, isbn: booklet.isbnOfEPUB, colophon: view.colophon)
    }

    private var foreword: Section? {
        view.foreword.map {
            section("voorwoord.xhtml", $0.title, "foreword", label: "voorwoord", landmark: "foreword", $0)
        }
    }

    /// Part openers, each with its chapters.
    private var body: [Section] {
        zip(view.parts, booklet.parts).flatMap { part, plan in
            let chapters = part.chapters.map { chapter in
                section(
                    chapter.label + ".xhtml", chapter.title, "chapter", label: chapter.label, isChapter: true,
                    chapter)
            }
            let opener = section(
                "deel-\(part.number).xhtml", "Deel \(part.number): \(part.title)", "part",
                label: "deel-\(part.number)", landmark: part.number == 1 ? "bodymatter" : nil,
                EPUBPartView(
                    number: part.number, title: part.title, promise: part.promise,
                    chapters: part.chapters.map {
                        EPUBPartView.ChapterLink(
                            number: $0.number, title: $0.title, href: $0.label + ".xhtml",
                            symptom: $0.symptoms.first)
                    }))
            return [opener] + chapters
        }
    }

    private var indexEntries: [EPUBIndexView.IndexEntry] {
        view.parts.flatMap(\.chapters).flatMap { chapter in
            chapter.symptoms.map {
                EPUBIndexView.IndexEntry(symptom: $0, title: chapter.title, href: chapter.label + ".xhtml")
            }
        }
    }

    private var complaintIndex: Section? {
        indexEntries.isEmpty
            ? nil
            : section(
                Self.index, "Klachtenwijzer", "index", label: "klachtenwijzer", landmark: "index",
                EPUBIndexView(entries: indexEntries))
    }

    private var glossary: Section? {
        guard !open.glossary.isEmpty else { return nil }
        return section(
            EPUBNames.glossary, "Begrippen", "glossary", label: "begrippen", landmark: "glossary",
            GlossaryView(
                title: "Begrippen",
                terms: open.glossary.map(GlossaryView.TermView.init)))
    }
}

// MARK: - Documents

extension EPUBComposer {
    /// The contents stand where print has them: after the colophon.
    private func documents(of sections: [Section]) -> [EPUBDocument] {
        let contents = section(
            EPUBNames.contents, "Inhoud", "contents", label: "inhoud", landmark: "toc",
            self.contents(of: sections))
        let place = sections.firstIndex { $0.label == "colofon" }.map { $0 + 1 } ?? 0
        let all = sections[..<place] + [contents] + sections[place...]
        let rules = ProseRules(links: ProseLinks(place: .epub(names), site: open.site), open: open)
        return all.map { section in
            EPUBDocument(
                name: section.name, template: section.template,
                view: section.frame(
                    EPUBFrame(
                        title: section.title, book: view.title, language: view.language, notice: view.notice,
                        printPage: page(of: section))),
                rules: rules)
        }
    }

    private func page(of section: Section) -> Int? { section.label.flatMap { print?.labels[$0] } }

    private func contents(of sections: [Section]) -> EPUBContentsView {
        var entries: [EPUBContentsView.ContentsEntry] = []
        for section in sections {
            guard section.isChapter, let last = entries.popLast() else {
                entries.append(
                    EPUBContentsView.ContentsEntry(title: section.title, href: section.name, chapters: []))
                continue
            }
            entries.append(
                EPUBContentsView.ContentsEntry(
                    title: last.title, href: last.href,
                    chapters: last.chapters + [LinkView(title: section.title, href: section.name)]))
        }
        let own = print?.labels["inhoud"].map { (EPUBNames.contents, $0) }
        let pages =
            (sections.compactMap { section in page(of: section).map { (section.name, $0) } }
            + [own].compactMap { $0 }).sorted { $0.1 < $1.1 }
        return EPUBContentsView(
            entries: entries,
            landmarks: [EPUBContentsView.Landmark(kind: "toc", title: "Inhoud", href: EPUBNames.contents)]
                + sections.compactMap { section in
                    section.landmark.map {
                        EPUBContentsView.Landmark(kind: $0, title: section.title, href: section.name)
                    }
                },
            pages: pages.map { LinkView(title: String($0.1), href: "\($0.0)#blz-\($0.1)") })
    }
}
