import Diagnostics
import Testing

@testable import Markdown

@Suite("Locations")
struct LocationTests {
    private func places(_ text: String, linesBefore: Int = 0) -> [String] {
        let source = MarkdownSource(file: "a.md", text: text, linesBefore: linesBefore)
        return Outline(of: Tree(parsing: source)).links.map {
            "\($0.destination) \($0.location.line):\($0.location.column)+\($0.length)"
        }
    }

    @Test("a link is found at its first bracket and covers its tail")
    func simple() {
        #expect(places("Zie [dit](x.md \"titel\") en dat.") == ["x.md 1:5+19"])
    }

    @Test("lines before the text count")
    func frontMatter() {
        #expect(places("a\n[b](c)", linesBefore: 7) == ["c 9:1+6"])
    }

    @Test("columns count scalars, not bytes")
    func scalars() {
        #expect(places("één 😀 ![é](b.png)") == ["b.png 1:7+11"])
    }

    @Test("a byte order mark takes no column")
    func byteOrderMark() {
        #expect(places("\u{FEFF}[b](c)") == ["c 1:1+6"])
    }

    @Test("line endings of every kind end one line", arguments: ["\n", "\r", "\r\n"])
    func lineEndings(ending: String) {
        #expect(places(["a", "b [c](d)", "", "[e](f)"].joined(separator: ending)) == ["d 2:3+6", "f 4:1+6"])
    }

    @Test("escapes and entities before a link take the room they take in the file")
    func escapes() {
        #expect(places(#"\* &eacute; &amp;amp; &nGt; & &nope; \\[b](c)"#) == ["c 1:40+6"])
    }

    @Test("a lazy line and a deeper line have their own columns")
    func lazy() {
        #expect(places("> - a\nlui [b](c)") == ["c 2:5+6"])
        #expect(places("> a\n>      diep [b](c)") == ["c 2:13+6"])
        #expect(places("1.  a\n\t  [b](c)") == ["c 2:4+6"])
    }

    @Test("what libcmark loses count of does not matter: breaks, titles, definitions, code over lines")
    func miscounted() {
        #expect(places("a\\\n[b](c)") == ["c 2:1+6"])
        #expect(places("[a](b\n\"t\") [c](d)") == ["b 1:1+5", "d 2:6+6"])
        #expect(places("[x]: y\n\n  [z]: y\n'titel\nverder'\ntekst [x]") == ["y 6:7+3"])
        #expect(places("`a\nb` <b\nc> [d](e)") == ["e 3:4+6"])
        #expect(places("kop [a](b)\n[c](d)\n===") == ["b 1:5+6", "d 2:1+6"])
    }

    @Test("a link over several lines starts on its first and covers the rest of that line")
    func severalLines() {
        #expect(places("> zie [een\n> twee](c) [d](e)") == ["c 1:7+4", "e 2:12+6"])
    }

    @Test("references, automatic addresses and images inside links are found")
    func kinds() {
        #expect(
            places("a [b][c] [c][] [c] <http://d> [![e](f)](g)\n\n[c]: h")
                == ["h 1:3+6", "h 1:10+5", "h 1:16+3", "http://d 1:20+10", "g 1:31+12", "f 1:32+7"])
    }

    @Test("nested quotes and lists with tabs have right columns for blocks")
    func blocks() {
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: ">\t- # kop\n>\n>\t  ## onder"))
        let headings = Outline(of: tree).headings.map { "\($0.title) \($0.location)" }
        #expect(headings == ["kop a.md:1:5", "onder a.md:3:5"])
    }

    @Test("a mark at a random place in random Markdown is found where it stands")
    func random() throws {
        var generator = Lottery(seed: 2026)
        var found = 0
        for round in 0..<4000 {
            let mark = generator.pick([
                "[merk](doel)", "![merk](doel)", "<x:doel>", "[merk]( <doel>\n'titel')",
            ])
            let text = generator.document(with: mark)
            var reader = BlockReader(SourceLines(text))
            reader.read()
            #expect(reader.unlocated.isEmpty, "round \(round):\n\(text)")
            let links = Outline(of: Tree(parsing: MarkdownSource(file: "a.md", text: text))).links
            guard let link = links.first(where: { $0.destination.hasSuffix("doel") }) else { continue }
            found += 1
            #expect(link.location == place(of: mark, in: text), "round \(round):\n\(text)")
        }
        #expect(found > 1500)
    }

    /// Where a mark stands, found by looking for it; a mark of two lines is looked for by its first.
    private func place(of mark: String, in text: String) -> Diagnostics.SourceLocation? {
        let sought = Array(mark.unicodeScalars.prefix { $0 != "\n" })
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let scalars = Array(line.unicodeScalars)
            guard scalars.count >= sought.count else { continue }
            for start in 0...scalars.count - sought.count where scalars[start...].starts(with: sought) {
                return Diagnostics.SourceLocation(file: "a.md", line: number + 1, column: start + 1)
            }
        }
        return nil
    }
}

/// Random choices that are the same in every run.
struct Lottery: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &self) ?? ""
    }

    private static let prefixes = [
        "", "", "", "> ", ">", ">\t", "> > ", "- ", "  ", "   ", "    ", "\t", " \t", "1. ", "12)  ", "-\t",
        "# ",
        "> - ", ">   > ", ">      ", "      ", "*\t> ", "[d]: /u\n", "[d]: <u> 'x\ny'\n",
    ]
    private static let words = [
        "woord", "één", "😀", "\\*", "\\", "\\\\", "&eacute;", "&amp;", "&", "&amp;amp;", "&#65;",
        "&NotEqualTilde;",
        "&fjlig;", "*", "**", "_", "`", "``", "`a b`", "[d]", "[d][d]", "![", "]", "[", "(x", "<b>",
        "<b\nc=d>", "<i:j>",
        " ", "  ", "\t", "!", "\u{A0}", "#", "***", "~~", "é\u{301}", "[a](b \"c\")", "[a](b\n(c))",
        "<!-- x -->",
        "\\`", "&copy", "ij", "\"", "'", "(", ")", "&Tab;", "|", "x",
    ]
    private static let lineEnds = ["\n", "\n", "  \n", "\\\n", " \n", "\n\n", "\n===\n", "\n---\n"]

    /// A document of a few lines with the mark somewhere in it.
    mutating func document(with mark: String) -> String {
        var text = ""
        let lines = Int.random(in: 1...5, using: &self)
        let marked = Int.random(in: 0..<lines, using: &self)
        for line in 0..<lines {
            for _ in 0..<Int.random(in: 0...2, using: &self) { text += pick(Self.prefixes) }
            for _ in 0..<Int.random(in: 0...4, using: &self) { text += pick(Self.words) }
            // The letter keeps a backslash or `!` before the mark from becoming a part of it.
            if line == marked { text += "z" + mark }
            for _ in 0..<Int.random(in: 0...4, using: &self) { text += pick(Self.words) }
            text += pick(Self.lineEnds)
        }
        return text
    }
}
