package import Content
import Diagnostics
import Markdown

/// Reads everything confidential from the confidential folder, whatever is wrong with its files.
package struct SecretsReader {
    private static let confidential = "content/vertrouwelijk"
    /// What lies beside dossiers and is none: answers, scores, what was sent, and the fence's own files.
    private static let others = [
        "metingen/", "scores/", "verzonden/", "verzending/", "hek.yml", "namen.yml", "NIET-",
    ]
    private let files: any ContentFiles

    private static func isDossier(_ path: String) -> Bool {
        let name = path.dropFirst(confidential.count + 1)
        return !others.contains { name.hasPrefix($0) }
            && [".yml", ".yaml", ".md", ".txt", ".bak"].contains { path.hasSuffix($0) }
    }
    private var secrets = Secrets()

    /// The secrets of a project.
    package static func read(_ files: some ContentFiles) -> Secrets {
        var reader = SecretsReader(files: files)
        for path in files.paths(below: confidential) where isDossier(path) { reader.readDossier(at: path) }
        reader.readDelivered()
        NamesFile.read(files, into: &reader.secrets)
        return reader.secrets
    }

    private init(files: some ContentFiles) { self.files = files }

    private mutating func readDossier(at path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let slug = name.split(separator: ".").first.map(String.init) ?? name
        secrets.all.append(Secret(.name, slug, from: path))
        guard let file = try? files.file(at: path) else {
            secrets.unreadable.append(path)
            return
        }
        var ignored = DiagnosticLog()
        guard path.hasSuffix(".yml"), let root = YAMLReader(path: path).read(file.text, log: &ignored) else {
            return readLines(of: file)
        }
        var facts: [String] = []
        var places: [String] = []
        walk(root, facts: &facts, places: &places, path)
        secrets.all += places.map { Secret(.place(facts: facts), $0, from: path) }
        readComments(of: file)
    }

    /// What is noted behind a `#` is as confidential as the rest.
    private mutating func readComments(of file: SourceFile) {
        for line in file.text.split(separator: "\n") {
            guard let mark = line.firstRange(of: "# ") else { continue }
            take(unknown: String(line[mark.upperBound...]), file.path)
        }
    }

    private mutating func walk(
        _ root: YAMLNode, facts: inout [String], places: inout [String], _ path: String
    ) {
        var rest: [(node: YAMLNode, key: String?, parent: String?)] = [(root, nil, nil)]
        while let (node, key, parent) = rest.popLast() {
            switch node.value {
            case .map(let entries):
                // The keys of a map that hangs below a list or another map are judged by the nearest name above.
                rest += entries.reversed().map { ($0.value, $0.key, key) }
            case .list(let items):
                rest += items.reversed().map { ($0, key, parent) }
            case .scalar(let text, _):
                take(text, DossierKey(key ?? "", below: parent), &facts, &places, path)
            }
        }
    }

    private mutating func take(
        _ text: String, _ key: DossierKey, _ facts: inout [String], _ places: inout [String], _ path: String
    ) {
        guard !text.isEmpty else { return }
        for word in text.split(whereSeparator: { " \n\t<>(),;\"".contains($0) }) where word.contains("@") {
            let address = word.hasSuffix(".") ? word.dropLast() : word
            secrets.all.append(Secret(.contact, String(address), from: path))
        }
        if text.contains("@"), !text.contains(" ") { return }
        switch key {
        case .name: secrets.all.append(Secret(.name, text, from: path))
        case .person: secrets.all.append(Secret(.person, text, from: path))
        case .contact: secrets.all.append(Secret(.contact, text, from: path))
        case .place: places.append(text)
        case .fact: if text.utf8.count > 1 { facts.append(text) }
        case .open: break
        case .brief:
            // An owner by name, an effort in words of the consultant's own.
            if text.first?.isUppercase == true { secrets.all.append(Secret(.person, text, from: path)) }
            if text.split(separator: " ").count > 3 { take(words: text, path) }
        case .words: take(words: text, path)
        case .unknown: take(unknown: text, path)
        }
    }

    /// A value without a key that we know: what looks like a name counts as one.
    private mutating func take(unknown text: String, _ path: String) {
        let count = text.split(separator: " ").count
        if count <= 4, text.first?.isUppercase == true {
            secrets.all.append(Secret(.name, text, from: path))
            if count > 1 { secrets.all.append(Secret(.person, text, from: path)) }
        }
        for name in Self.names(in: text) where name != text {
            secrets.all.append(Secret(.person, name, from: path))
        }
        take(words: text, path)
    }

    private static let particles: Set<String> = ["van", "de", "der", "den", "ter", "ten", "het"]

    /// Rows of words with capitals, which are names of people where nobody says what they are.
    private static func names(in text: String) -> [String] {
        var names: [String] = []
        var row: [Substring] = []
        func end() {
            while let last = row.last, particles.contains(last.lowercased()) { row.removeLast() }
            if row.count(where: { $0.first?.isUppercase == true }) > 1 {
                names.append(row.joined(separator: " "))
            }
            row = []
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.first?.isUppercase == true || (!row.isEmpty && particles.contains(String(word))) {
                row.append(word)
            } else {
                end()
            }
            if let last = word.last, ".,;:)".contains(last) { end() }
        }
        end()
        return names
    }

    /// Markdown of the consultant's: a quotation that links to its article is looked for there.
    private mutating func take(words text: String, _ path: String) {
        guard text.contains(">"), text.contains("](") else {
            secrets.all.append(Secret(.words, text, from: path))
            return
        }
        let tree = Tree(parsing: MarkdownSource(file: path, text: text))
        let quotes = tree.quotations(from: path)
        secrets.quotations += quotes.map {
            Secrets.Quotation(words: $0.words, article: $0.article, source: path)
        }
        secrets.all.append(Secret(.words, text, from: path))
    }

    /// A file that is no YAML: keys are guessed line by line, and everything counts.
    private mutating func readLines(of file: SourceFile) {
        var facts: [String] = []
        var places: [String] = []
        for line in file.text.split(separator: "\n") {
            for part in line.split(whereSeparator: { "{},[]".contains($0) }) {
                let (key, value) = Self.pair(in: part)
                take(value, DossierKey(key, below: nil), &facts, &places, file.path)
                // What the fault made of a key or a value is not known: each piece may be a name.
                for piece in ([value] + Self.pieces(of: part))
                where !piece.isEmpty && piece.contains(where: \.isLetter) {
                    take(unknown: piece, file.path)
                }
            }
        }
        secrets.all += places.map { Secret(.place(facts: facts), $0, from: file.path) }
        secrets.all.append(Secret(.words, file.text, from: file.path))
    }

    private static func pair(in part: Substring) -> (key: String, value: String) {
        let part = part.drop { " \t-".contains($0) }
        let trimmed = String(part.reversed().drop { $0.isWhitespace }.reversed())
        guard let colon = trimmed.firstIndex(of: ":") else { return ("", trimmed.unquoted) }
        let key = trimmed[..<colon]
        guard !key.contains(" ") else { return ("", trimmed.unquoted) }
        let value = trimmed[trimmed.index(after: colon)...].drop { $0 == " " }
        // Marks of YAML that we do not read: an anchor, a tag.
        let bare =
            value.first.map { "&!*".contains($0) } == true ? value.drop { $0 != " " }.dropFirst() : value
        return (String(key).unquoted, String(bare).unquoted)
    }

    private static func pieces(of part: Substring) -> [String] {
        part.split(separator: ": ").flatMap { $0.split(separator: " = ") }.map { piece in
            String(piece.drop { " \t-".contains($0) }).unquoted
        }
    }

    /// Who got an advice is a participant, whatever became of its dossier.
    private mutating func readDelivered() {
        let folder = "content/vertrouwelijk/verzonden"
        let slugs = Set(
            files.paths(below: folder).compactMap {
                $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init)
            })
        let known = Set(secrets.all.map(\.text))
        secrets.all += slugs.subtracting(known).sorted().map { Secret(.name, $0, from: "\(folder)/\($0)") }
    }
}

extension String {
    fileprivate var unquoted: String {
        trimmed { $0 == "\"" || $0 == "'" }
    }

    private func trimmed(_ isDropped: (Character) -> Bool) -> String {
        String(drop(while: isDropped).reversed().drop(while: isDropped).reversed())
    }
}

extension Tree {
    /// The block quotes that link to an article, with their words and that article's file.
    fileprivate func quotations(from path: String) -> [(words: String, article: String)] {
        var found: [(words: String, article: String)] = []
        var index = 0
        while index < nodes.count {
            defer { index += 1 }
            guard case .blockQuote = nodes[index].kind else { continue }
            let inside = descendants(of: index)
            let article = inside.lazy.compactMap { position -> String? in
                guard case .link(.address(let target), _) = nodes[position].kind,
                    case .article(let id, _) = ContentLink(target, from: path)
                else { return nil }
                return "content/artikelen/\(id).md"
            }.first
            if let article {
                found.append((words(in: inside), article))
                index = nodes[index].end - 1
            }
        }
        return found
    }

    private func words(in range: Range<Int>) -> String {
        var text = ""
        for node in nodes[range] {
            switch node.kind {
            case .text(let words), .literal(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            case .paragraph: text += "\n"
            default: break
            }
        }
        return text
    }
}
