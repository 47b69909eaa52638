import Content
import Diagnostics
import Testing

@testable import Confidentiality

/// A fence that knows one participant of a branch of libraries.
func fence(
    name: String = "Bibliotheek ’t Höfke", short: String = "’t Höfke", more: [Secret] = [],
    allowed: [String] = [],
    ordinary: Set<String> = ["best", "een", "de", "brug", "lezen", "leren", "zuid", "nl", "div"]
) -> Fence {
    let secrets = Secrets(
        [
            Secret(.name, name, from: "hofke.yml"), Secret(.name, short, from: "hofke.yml"),
            Secret(.person, "Wobbe van der Proefstra", from: "hofke.yml"),
            Secret(.contact, "d.vries@example.nl", from: "hofke.yml"),
            Secret(.words, "Op de planning stond geen enkele dienst zonder balie.", from: "hofke.yml"),
            Secret(.words, "De directeur is ziek.", from: "hofke.yml"),
        ] + more)
    return Fence(
        secrets,
        speech: ParticipantSpeech(words: ["bibliotheek", "bibliotheken"]),
        allowed: allowed, openly: { _ in nil }, ordinary: OrdinaryWords(ordinary))
}

extension Fence {
    /// What is found in a plain text.
    func found(_ text: String) -> [Leak] {
        var words = FoldedText(file: "a.md")
        words.add(text, line: 1, column: 1)
        words.endBlock()
        return leaks(in: words)
    }
}

@Suite("The fence")
struct FenceTests {
    @Test(
        "finds a name whatever its case, accents, quotes, endings, hyphens and alphabet",
        arguments: [
            "bij BIBLIOTHEEK ’T HOFKE", "in 't höfke.", "’t Höfkes balie", "de ’t Höfkese aanpak",
            "’t Höfke’s balie",
            "’t Höf\u{AD}ke", "’t Höf\u{200B}ke", "’t Höf-ke", "’t Höf\nke", "’t Нӧfkе", "’t Ｈöfke",
            "’t H\u{2060}öf\u{200D}ke",
        ])
    func names(text: String) {
        #expect(fence().found(text).map(\.secret.kind) == [.name])
    }

    @Test(
        "finds a person in the ways that people are written",
        arguments: [
            "Wobbe van der Proefstra", "Proefstra, Wobbe van der", "Van der Proefstra, Wobbe",
            "W. van der Proefstra",
            "Wobbe van\nder Proefstra", "mevrouw Van der Proefstra", "de heer Proefstra zei",
            "Proefstra, W. van der",
        ])
    func persons(text: String) {
        #expect(fence().found(text).map(\.secret.kind) == [.person])
    }

    @Test(
        "finds a text by six words in a row, by more with one changed, and a short one where it fills a sentence",
        arguments: [
            "Daar stond op de planning stond geen enkele dienst meer.",
            "Op het rooster stond geen enkele dienst zonder balie.",
            "Op de planning stond nog één enkele dienst zonder balie, en toen: op de planning stond geen enkele balie",
            "Wat speelt er? De directeur is ziek. En verder niets.", "De directeur is ziek",
        ])
    func texts(text: String) {
        #expect(fence().found(text).contains { $0.secret.kind == .words })
    }

    @Test(
        "lets pass what is part of a name, of a sentence or of a quotation",
        arguments: [
            "bibliotheek t hofkesteeg", "geen enkele dienst zonder balie", "de vries",
            "Wobbe zei dat Van der Berg kwam",
            "De directeur is ziek geweest toen het misging", "proefstra",
        ])
    func passes(text: String) {
        #expect(fence().found(text).isEmpty)
    }

    @Test("a block ends a name and a quotation")
    func blocks() {
        var words = FoldedText(file: "a.md")
        words.add("Op de planning stond", line: 1, column: 1)
        words.endBlock()
        words.add("geen enkele dienst zonder balie, Wobbe van der", line: 3, column: 1)
        words.endBlock()
        words.add("Proefstra", line: 5, column: 1)
        words.endBlock()
        #expect(fence().leaks(in: words).isEmpty)
    }

    @Test("tells each leak once, at its place, and never the secret")
    func place() throws {
        let found = fence().found("een\ntwee bibliotheek 't hofke, 't hofke\ndrie 't hofke")
        #expect(found.map(\.location.description) == ["a.md:2:21", "a.md:3:9"])
        let diagnostic = try #require(found.first?.diagnostic)
        #expect(diagnostic.identifier == "confidential-leak" && !diagnostic.showsLine)
        #expect(
            diagnostic.summary.en.contains("hofke.yml")
                && !diagnostic.summary.en.lowercased().contains("'t h"))
    }

    @Test(
        "a name that is an ordinary word counts beside the participant's word",
        arguments: [
            "bij Bibliotheek Best", "de bibliotheek in Best", "BIBLIOTHEEK BEST",
            "alle bibliotheken van Best",
            "de Bibliotheek\nBest",
        ])
    func ordinaryNames(text: String) {
        #expect(fence(name: "Bibliotheek Best", short: "Best").found(text).count == 1)
    }

    @Test(
        "and nowhere else",
        arguments: [
            "Wat werkt het best?", "Best lastig. De bibliotheek. Best goed.",
            "dat kan een bibliotheek best doen",
            "Best practices in de bibliotheek",
        ])
    func ordinaryWords(text: String) {
        #expect(fence(name: "Bibliotheek Best", short: "Best").found(text).isEmpty)
    }

    @Test(
        "names of ordinary words give no false alarm",
        arguments: [
            ("De Brug", "Over de brug liep een bibliotheek"),
            ("Een", "Een bibliotheek leert van een bibliotheek"),
            ("Lezen", "In de bibliotheek lezen mensen"), ("leren", "bibliotheken leren van elkaar"),
            ("nl", "zie www.example.nl"), ("div", "<div>"), ("Zuid", "naar het zuiden van Zuid-Holland"),
        ])
    func falseAlarms(name: String, text: String) {
        #expect(fence(name: name, short: name).found(text).isEmpty)
    }

    @Test("a place is told only together with a number of the participant")
    func places() {
        let place = Secret(.place(facts: ["34", "20"]), "Wilgenmeer", from: "w.yml")
        let fence = fence(more: [place])
        #expect(fence.found("In Wilgenmeer werken 34 mensen.").count == 1)
        #expect(fence.found("In Wilgenmeer werken veel mensen, in Rotterdam 340.").isEmpty)
    }

    @Test("what somebody let pass is no leak, and what is longer still is")
    func exceptions() {
        let fence = fence(allowed: ["Wobbe van der Proefstra"])
        #expect(fence.found("Met dank aan Wobbe van der Proefstra.").isEmpty)
        #expect(fence.found("Met dank aan W. van der Proefstra.").count == 1)
    }

    @Test("a secret that quotes an article openly is none there, as long as the words are the same")
    func quotations() {
        let words = "Vraag elke week wat iemand leerde en schrijf dat op."
        var secrets = Secrets([Secret(.words, words, from: "a.yml")])
        secrets.quotations = [.init(words: words, article: "vragen.md", source: "a.yml")]
        func found(_ text: String, inArticle article: String) -> [Leak] {
            Fence(secrets, openly: { _ in FoldedText(of: article) }).found(text)
        }
        #expect(found("Tip. \(words) Klaar.", inArticle: "Tip. \(words) Klaar.").isEmpty)
        #expect(found("Tip. \(words) Klaar.", inArticle: "Vraag soms wat.").count == 1)
    }
}
