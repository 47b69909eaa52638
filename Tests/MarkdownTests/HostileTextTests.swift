import Foundation
import Testing

@testable import Markdown

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Untrusted text")
struct HostileTextTests {
    static let texts = [
        "</title><script>alert(1)</script>", "#eval(\"x\")", "#read(\"/etc/passwd\")", "$x$", "]]>",
        "\"><img src=x onerror=y>",
        "'\"`*_{{x}}", "<!--", "\\", "]; #panic() [", "&lt;script&gt;",
    ]

    @Test("becomes no element and no attribute, wherever it stands", arguments: texts, [true, false])
    func elements(text: String, isEscaped: Bool) throws {
        let tree = try tree(with: text, isEscaped: isEscaped)
        for html in [HTMLRenderer().render(tree), HTMLRenderer(.xhtml).render(tree)] {
            let tags = html.matches(of: /<\/?([^\s>\/]*)/).map { String($0.output.1) }
            #expect(Set(tags).isSubset(of: Self.ours), "\(Set(tags).subtracting(Self.ours))")
        }
    }

    @Test("leaves XHTML well-formed, with the attributes that we write", arguments: texts, [true, false])
    func wellFormed(text: String, isEscaped: Bool) throws {
        let body = HTMLRenderer(.xhtml).render(try tree(with: text, isEscaped: isEscaped))
        let reader = AttributeReader()
        let parser = XMLParser(
            data: Data(
                "<body xmlns:epub=\"http://www.idpf.org/2007/ops\">\(body)</body>".utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))\n\(body)")
        #expect(reader.names.isSubset(of: Self.attributes), "\(reader.names.subtracting(Self.attributes))")
    }

    @Test("is shown as it is when it is escaped", arguments: texts)
    func shown(text: String) throws {
        let plain = PlainTextRenderer().render(try tree(with: text, isEscaped: true))
        #expect(
            plain.split(separator: text, omittingEmptySubsequences: false).count - 1 == Self.places,
            "\(plain)")
    }

    /// The places where plain text shows it: all but a link's title and the description of a figure with a caption.
    private static let places = 24

    private static let ours: Set<String> = [
        "a", "aside", "br", "caption", "code", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure",
        "h1",
        "img", "li", "ol", "p", "section", "span", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]
    private static let attributes: Set<String> = [
        "alt", "aria-label", "class", "epub:type", "href", "id", "role", "scope", "src", "title",
        "xmlns:epub",
    ]

    private func tree(with text: String, isEscaped: Bool) throws -> Tree {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/hostile/places.md")
        let escaped = text.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) ? "\\\($0)" : "\($0)" }
            .joined()
        let markdown = try String(contentsOf: file, encoding: .utf8)
            .replacing("HIER", with: isEscaped ? escaped : text)
        return Tree(parsing: MarkdownSource(file: "a.md", text: markdown))
    }
}

/// Gathers the names of attributes.
private final class AttributeReader: NSObject, XMLParserDelegate {
    private(set) var names: Set<String> = []

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName qName: String?, attributes: [String: String]
    ) {
        names.formUnion(attributes.keys)
    }
}
