import Composition
import Content
package import Diagnostics
import Markdown

/// Reads every text as a second reader would: spelling, long sentences, skipped levels of headings, jargon, and
/// examples that do not say whether they are invented. Notes only.
package func proofread(_ project: Project, _ options: BuildOptions) async -> DiagnosticLog {
    // What is wrong with the content itself, the build tells.
    var ignored = DiagnosticLog()
    var log = DiagnosticLog()
    let sources = Sources(project, log: &ignored)
    let validation = ValidationOptions(today: options.today, showsDrafts: options.showsDrafts)
    guard let manuscript = validate(sources.files, validation, log: &ignored) else { return log }
    let lists = EditorialLists(sources.files, log: &log)
    let notes = ProseNotes(lists)
    var words: [Word] = []
    for text in manuscript.texts {
        guard let source = sources.files.source(of: text.body, log: &ignored) else { continue }
        let tree = Tree(parsing: source)
        for note in notes.notes(on: tree, withCases: text.isArticle) { log.report(note) }
        words += tree.sentences.flatMap(\.words)
    }
    await checkSpelling(of: words, lists, &log)
    return log
}

/// Notes each unknown word once, where it stands first.
private func checkSpelling(of words: [Word], _ lists: EditorialLists, _ log: inout DiagnosticLog) async {
    var places: [String: Word] = [:]
    var counts: [String: Int] = [:]
    for word in words where !word.isCode {
        // Hunspell knows the apostrophe of typewriters.
        let letters = word.letters.replacing("’", with: "'")
        let isWord = letters.contains(where: \.isLetter) && !letters.contains(where: \.isNumber)
        guard isWord, !lists.words.contains(letters.lowercased()) else { continue }
        if places[letters] == nil { places[letters] = word }
        counts[letters, default: 0] += 1
    }
    let asked = places.keys.sorted()
    guard let unknown = await SpellChecker(dictionary: "nl").unknown(among: asked) else {
        return log.report(.spellingNotChecked)
    }
    for (letters, suggestions) in unknown.sorted(by: { $0.key < $1.key }) {
        // A compound with hyphens is answered by the part that is unknown.
        guard let whole = places[letters] != nil ? letters : asked.first(where: { $0.contains(letters) }),
            let word = places[whole]
        else { continue }
        log.report(.spelling(letters, counts[whole] ?? 1, suggestions, at: word))
    }
}

extension Manuscript {
    /// Every text that readers get, with whether it is an article.
    fileprivate var texts: [(body: Body, isArticle: Bool)] {
        let others =
            open.themes.map(\.body) + open.policies.map(\.body) + confidential.recommendations.map(\.body)
            + [open.booklet?.foreword?.body, open.invitation?.body].compactMap { $0 }
        return open.articles.map { ($0.body, true) } + others.map { ($0, false) }
    }
}

extension Diagnostic {
    fileprivate static func spelling(
        _ letters: String, _ count: Int, _ suggestions: [String], at word: Word
    ) -> Diagnostic {
        let list = suggestions.prefix(3).map { "'\($0)'" }
        let often = count > 1
        return .note(
            "spelling", at: word.location, length: word.text.unicodeScalars.count,
            nl: "het woordenboek kent '\(letters)' niet" + (often ? "; het staat er \(count) keer" : ""),
            en: "the dictionary does not know '\(letters)'" + (often ? "; it is there \(count) times" : ""),
            help: Message(
                nl: (list.isEmpty ? "" : "bedoelde je \(list.joined(separator: " of "))? ")
                    + "Een goed woord zet je in \(EditorialLists.wordsPath)",
                en: (list.isEmpty ? "" : "did you mean \(list.joined(separator: " or "))? ")
                    + "A good word goes into \(EditorialLists.wordsPath)"))
    }

    fileprivate static var spellingNotChecked: Diagnostic {
        .note(
            "spelling-not-checked", at: nil, nl: "de spelling is niet nagekeken: hunspell is er niet",
            en: "spelling was not checked: hunspell is not there",
            help: Message(
                nl: "installeer hunspell met het Nederlandse woordenboek: apt install hunspell hunspell-nl",
                en: "install hunspell with the Dutch dictionary: apt install hunspell hunspell-nl"))
    }
}
