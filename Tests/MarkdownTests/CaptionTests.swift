import Diagnostics
import Testing

@testable import Markdown

@Suite("Figures and tables with numbers")
struct CaptionTests {
    private func tree(_ text: String) -> Tree { Tree(parsing: MarkdownSource(file: "a.md", text: text)) }

    private static let text = """
        ![a](a.svg "Eerste"){#fig-a}

        ![los](b.svg)

        ## Op het scherm {.online}

        ![c](c.svg "Tweede"){#fig-c}

        ## Overal

        ![d](d.svg){#fig-d}

        | x |
        |---|
        | 1 |

        Table: Cijfers {#tab-x}
        """

    @Test("what has a caption or an id is counted, figures and tables apart, and says so")
    func numbers() {
        let html = HTMLRenderer().render(tree(Self.text).numberingCaptions())
        for caption in [
            "<figcaption><strong>Figuur\u{A0}1.</strong> Eerste</figcaption>",
            "<figcaption><strong>Figuur\u{A0}2.</strong> Tweede</figcaption>",
            "<figcaption><strong>Figuur\u{A0}3.</strong></figcaption>",
            "<caption><strong>Tabel\u{A0}1.</strong> Cijfers</caption>",
        ] { #expect(html.contains(caption), "\(caption)") }
        #expect(html.contains("<figure>\n<img src=\"b.svg\" alt=\"los\">\n</figure>"))
    }

    @Test(
        "a reference and its caption bear the same number, whatever came before and whatever print leaves out"
    )
    func references() {
        var before = CaptionCount()
        before.add(.figure)
        before.add(.figure)
        let whole = Outline(of: tree(Self.text))
        let print = tree(Self.text).withoutOnlineSections().numberingCaptions(after: before)
        #expect(whole.reference(to: "fig-d", after: CaptionCount(), inPrint: false) == "figuur\u{A0}3")
        #expect(whole.reference(to: "fig-d", after: before, inPrint: true) == "figuur\u{A0}4")
        #expect(HTMLRenderer().render(print).contains("Figuur\u{A0}4."))
        #expect(whole.reference(to: "fig-c", after: before, inPrint: true) == nil)
        #expect(whole.count(after: before, inPrint: true).figures == 4)
        #expect(whole.places == ["op-het-scherm", "overal", "fig-a", "fig-c", "fig-d", "tab-x"])
        #expect(whole.isInPrint("overal") && !whole.isInPrint("op-het-scherm") && !whole.isInPrint("fig-c"))
    }

    @Test("a picture keeps its place free before it has come")
    func sizes() {
        let sized = tree("![a](a.png)").resolvingLinks(
            sizes: { _ in PictureSize(width: 3, height: 4) }, { .address($0.destination) })
        #expect(
            HTMLRenderer().render(sized).contains("<img src=\"a.png\" alt=\"a\" width=\"3\" height=\"4\">"))
        #expect(HTMLRenderer(.xhtml).render(sized).contains(" width=\"3\" height=\"4\" />"))
    }

    @Test("places in a book bear labels of their own; headings keep their ids besides")
    func labels() {
        let typst = TypstRenderer(placePrefix: "a-").render(
            tree("## Kop\n\n![a](a.svg){#fig}\n\nx[^1]\n\n[^1]: n"))
        #expect(typst.contains("#md-heading(2, \"kop\", place: \"a-kop\")[Kop];"))
        #expect(typst.contains("#md-figure(auto, false, \"a-fig\")"))
        #expect(typst.contains("#md-footnote(\"a-noot-1\")"))
    }

    @Test("a table that fits on any page is not divided, a long one is")
    func divided() {
        let small = "| a | b |\n|---|---|\n| 1 | 2 |\n"
        let long = small + String(repeating: "| woorden | en nog meer woorden |\n", count: 20)
        #expect(TypstRenderer().render(tree(small)).contains("whole: true"))
        #expect(!TypstRenderer().render(tree(long)).contains("whole: true"))
    }

    @Test("in an e-book a note is one to its reading systems, on a page it is one to its browsers")
    func notes() {
        let text = "a[^1]\n\n[^1]: noot"
        let book = HTMLRenderer(.xhtml).render(tree(text))
        #expect(book.contains("epub:type=\"noteref\" role=\"doc-noteref\">1</a>"))
        #expect(book.contains("<section class=\"footnotes\" epub:type=\"footnotes\" aria-label=\"Noten\">"))
        #expect(
            book.contains(
                "<li>\n<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"noot-1\">\n<p>noot <a href"))
        #expect(book.contains("role=\"doc-backlink\"") && book.contains("</aside>\n</li>\n</ol>\n</section>"))
        #expect(!HTMLRenderer().render(tree(text)).contains("epub:"))
    }
}
