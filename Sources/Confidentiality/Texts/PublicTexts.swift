package import Content
import Diagnostics
import Markdown

/// The texts of a project that readers get to see, each as folded words with the places where an editor mends them.
package struct PublicTexts: Sendable {
    /// A text that becomes public: a file of the content, or a template.
    package struct Item: Sendable {
        package let path: String
        /// Its text when it is no file of the content.
        let text: String?
        /// Whether it goes to participants alone, so that only names of others are out of place in it.
        package let isForParticipants: Bool
    }

    /// What is read of the content and never shown to a reader of the public publications.
    private static let unpublished = [
        "content/vertrouwelijk/", "content/scan/codeboek.yml", "content/scan/uitnodiging.md",
        "content/woordenlijst.txt", "content/jargon.txt",
    ]
    private static let forParticipants = "content/aanbevelingen/"
    private static let textual = [
        "md", "yml", "yaml", "json", "txt", "csv", "svg", "html", "xml", "css", "mustache", "typ", "js",
    ]

    package let items: [Item]
    private let files: any ContentFiles

    /// - Parameter templates: the templates and style sheets, by the path that messages name.
    package init(_ files: some ContentFiles, templates: [(path: String, text: String)]) {
        self.files = files
        let content = files.paths(below: "content").filter { path in
            !Self.unpublished.contains { path.hasPrefix($0) }
        }
        items =
            content.map {
                Item(path: $0, text: nil, isForParticipants: $0.hasPrefix(Self.forParticipants))
            } + templates.map { Item(path: $0.path, text: $0.text, isForParticipants: false) }
    }

    /// The words of a file of the content; `nil` when there is none.
    package func words(ofFileAt path: String) -> FoldedText? {
        items.first { $0.path == path }.map(words)
    }

    /// The words of one text. A file in another encoding than ours is read in the likeliest: it may be published as it is.
    package func words(of item: Item) -> FoldedText {
        var words = FoldedText(file: item.path)
        if item.text == nil { words.add(path: item.path) }
        let ending = item.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard Self.textual.contains(ending), let text = item.text ?? written(at: item.path)
        else {
            return words
        }
        switch ending {
        case "md": words.add(markdown: text, path: item.path)
        case "yml", "yaml": words.add(yaml: text, path: item.path, linesBefore: 0)
        case "svg", "html", "xml", "mustache":
            var markup = MarkupReader(text, ending == "mustache" ? .template : .written)
            markup.read(into: &words)
        case "csv":
            words.add(running: text)
            words.add(cells: text)
        case "txt": words.add(running: text)
        default: words.add(plain: text)
        }
        words.endBlock()
        return words
    }
}

extension PublicTexts {
    private static let longest = 8_000_000

    private func written(at path: String) -> String? {
        if let file = try? files.file(at: path) { return file.text }
        guard let bytes = files.header(of: path, atMost: Self.longest), bytes.count > 1 else { return nil }
        let isBig = bytes[0] == 0xFE && bytes[1] == 0xFF
        if isBig || (bytes[0] == 0xFF && bytes[1] == 0xFE) {
            var units: [UInt16] = []
            for index in stride(from: 2, to: bytes.count - 1, by: 2) {
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                units.append(isBig ? first << 8 | second : second << 8 | first)
            }
            return String(decoding: units, as: UTF16.self)
        }
        // Each byte a letter: what Windows and older systems write.
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}

extension FoldedText {
    /// Names of files become addresses.
    fileprivate mutating func add(path: String) {
        for part in path.split(separator: "/").dropFirst() { add(address: String(part), line: 1, column: 1) }
    }

    /// A file with front matter.
    fileprivate mutating func add(markdown text: String, path: String) {
        var lines = 0
        var body = text[...]
        if text.hasPrefix("---\n"), let end = text.range(of: "\n---", after: 4) {
            let matter = text[text.index(text.startIndex, offsetBy: 4)..<end.lowerBound]
            add(yaml: String(matter), path: path, linesBefore: 1)
            let rest = text[end.upperBound...]
            body = rest.firstIndex(of: "\n").map { rest[rest.index(after: $0)...] } ?? ""
            lines = text[..<body.startIndex].utf8.count { $0 == 0x0A }
        }
        let source = MarkdownSource(file: path, text: String(body), linesBefore: lines)
        let fences = Set(
            body.split(separator: "\n", omittingEmptySubsequences: false).enumerated().lazy.filter {
                _, line in
                line.contains("```") || line.contains("~~~")
            }.map { $0.offset + 1 + lines })
        add(Tree(parsing: source), fences: fences)
    }

    /// Every value, wherever it hangs. What is no YAML counts word by word.
    fileprivate mutating func add(yaml text: String, path: String, linesBefore: Int) {
        var ignored = DiagnosticLog()
        guard let root = YAMLReader(path: path, linesBefore: linesBefore).read(text, log: &ignored) else {
            add(text, line: linesBefore + 1, column: 1)
            return endBlock()
        }
        var rest = [root]
        while let node = rest.popLast() {
            switch node.value {
            case .map(let entries): rest += entries.reversed().map(\.value)
            case .list(let items): rest += items.reversed()
            case .scalar(let text, _): add(value: text, at: node.textStart, path: path)
            }
        }
    }

    private mutating func add(value text: String, at place: SourceLocation, path: String) {
        endBlock()
        let isMarked = text.utf8.contains { byte in "*_[<`&\\~".utf8.contains(byte) }
        if isMarked {
            let tree = Tree(parsing: MarkdownSource(file: path, text: text, linesBefore: place.line - 1))
            add(tree)
        } else {
            add(text, line: place.line, column: place.column)
        }
        endBlock()
    }

    /// Text whose lines were broken by a program: an empty line ends a block.
    fileprivate mutating func add(running text: String) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy(\.isWhitespace) { endBlock() }
            add(line, line: number + 1, column: 1)
            breakLine()
        }
        endBlock()
    }

    /// The cells of a table, each by itself: a sentence may fill one.
    fileprivate mutating func add(cells text: String) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for cell in line.split(whereSeparator: { ",;\t".contains($0) }) {
                add(cell, line: number + 1, column: 1)
                endBlock()
            }
        }
    }

    /// Tables, figures in JSON, style sheets: each line by itself.
    package mutating func add(plain text: String) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            add(line.contains("\\u") ? Substring(line.withoutEscapes) : line, line: number + 1, column: 1)
            endBlock()
        }
    }
}

extension Substring {
    /// `\u00e9` as the character it stands for.
    fileprivate var withoutEscapes: String {
        var text = ""
        var rest = self
        while let slash = rest.firstIndex(of: "\\") {
            text += rest[..<slash]
            rest = rest[slash...].dropFirst()
            if rest.first == "u", let code = UInt32(rest.dropFirst().prefix(4), radix: 16),
                let scalar = Unicode.Scalar(code)
            {
                text.unicodeScalars.append(scalar)
                rest = rest.dropFirst(5)
            }
        }
        return text + rest
    }
}

extension String {
    /// Where a piece of text first stands after some bytes.
    fileprivate func range(of piece: String, after offset: Int) -> Range<String.Index>? {
        guard utf8.count >= offset else { return nil }
        return self[utf8.index(startIndex, offsetBy: offset - 1)...].firstRange(of: piece)
    }
}
