import Content
import Diagnostics
import Testing

@testable import Confidentiality

/// Where something confidential may hide, and how: every kind of secret in every place under every disguise.
private enum Hiding {
    static let dossier = """
        name: Bibliotheek Wilgenmeer
        short-name: Wilgenmeer
        formerly: [Leeszaal Oudewilg]
        municipality: Slootbeek
        employees: 34
        leaders: 3
        contact: {name: Jesse van Rietdonk, role: directeur, email: jesse.rietdonk@wilgenmeer.example}
        rounds:
          - measurement: 2026-najaar
            checked-by: Madelief Oosterhof
            consultant: Tycho Brandwijk
            summary: De raad van toezicht wil dat er dit jaar niets meer verandert.
            letter: |
              Beste Jesse,

              Je vertelde dat twee teams elkaar al maanden niet meer spreken.
            observations:
              - Achter de balie hangt een lijst met wie er te laat kwam.
              - {text: Niemand durft te bellen., dimension: veiligheid}
            strengths: [Op donderdag ruimt iedereen samen de jeugdhoek op en praat bij.]
            exclude:
              - {recommendation: rondje, reason: De teamleider vertrekt in mei na een ruzie over roosters.}
            adjust:
              - {recommendation: uur, title: Geef het avondteam eerst zijn eigen sleutel terug van het magazijn}
            actions:
              - title: Laat de nieuwe teamleider niet alleen met het avondteam
                owner: manager
                sign-of-success: Het avondteam heeft drie weken achter elkaar samen gegeten.
                note: De huur van het filiaal bleek al een jaar niet betaald.
            outcomes:
              - action: 2
                title: Reserveer een leeruur
                note: Het uur verviel omdat twee mensen elkaar niet willen zien.
        """

    /// What is secret, and how somebody would write it in a public text.
    static let secrets: [(what: String, words: String)] = [
        ("name", "Bibliotheek Wilgenmeer"), ("short name", "Wilgenmeer"), ("slug", "wilgenplas"),
        ("former name", "Leeszaal Oudewilg"), ("contact", "Jesse van Rietdonk"),
        ("mail", "jesse.rietdonk@wilgenmeer.example"), ("checked by", "Madelief Oosterhof"),
        ("consultant", "Tycho Brandwijk"), ("place and number", "In Slootbeek werken 34 mensen."),
        ("summary", "De raad van toezicht wil dat er dit jaar niets meer verandert."),
        ("letter", "Twee teams elkaar al maanden niet meer spreken"),
        ("observation", "Achter de balie hangt een lijst met wie er te laat kwam."),
        ("short observation", "Niemand durft te bellen."),
        ("strength", "Op donderdag ruimt iedereen samen de jeugdhoek op"),
        ("reason", "De teamleider vertrekt in mei na een ruzie over roosters."),
        ("adjusted title", "Geef het avondteam eerst zijn eigen sleutel terug"),
        ("own action", "Laat de nieuwe teamleider niet alleen met het avondteam"),
        ("sign", "Het avondteam heeft drie weken achter elkaar samen gegeten."),
        ("note", "De huur van het filiaal bleek al een jaar niet betaald."),
        ("note on an outcome", "Het uur verviel omdat twee mensen elkaar niet willen zien."),
    ]

    /// Texts of the project, with a hole.
    static let places: [(path: String, text: String)] = [
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n§\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n## Kop\n\n- een\n- §\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n> §\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n## §\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n| a | b |\n|---|---|\n| c | § |\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n> [!TIP] §\n> Tekst.\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\nTekst.[^1]\n\n[^1]: Zie ook: §\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\nBegrip\n: §\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n**§**\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n```\n§\n```\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n`§`\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n<div>\n§\n</div>\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n<!-- § -->\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n![§](../../assets/a.png)\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\n---\n\n[hier](b.md \"§\")\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: \"§\"\n---\n\nTekst.\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\nsummary: |\n  Kort.\n  §\n---\n\nTekst.\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\nsymptoms:\n  - \"§\"\n---\n\nTekst.\n"),
        ("content/artikelen/leren/a.md", "---\ntitle: A\nonbekend: {diep: [\"§\"]}\n---\n\nTekst.\n"),
        ("content/boekje.yml", "parts:\n  - title: Een\n    promise: \"§\"\n"),
        ("content/boekje/voorwoord.md", "# Vooraf\n\n§\n"),
        ("content/site.yml", "title: A\ncolophon:\n  - \"§\"\n"),
        ("content/begrippen.yml", "- {key: a, term: A, definition: \"§\"}\n"),
        ("content/literatuur.yml", "a:\n  title: \"§\"\n"),
        ("content/beleid/a.md", "---\ntitle: A\n---\n\nTekst.\n\n§\n"),
        ("content/scan/instrument.yml", "dimensions:\n  - {id: a, title: \"§\"}\n"),
        ("content/branche/2026-11-16.json", "{\n  \"lessons\": [\"§\"]\n}\n"),
        ("content/assets/a.svg", "<svg><title>A</title><text>§</text></svg>"),
        ("content/assets/a.svg", "<svg><desc>§</desc></svg>"),
        ("content/assets/tabel.csv", "a;b\n1;§\n"),
        ("templates/site/page.mustache", "<footer>{{title}} <span>§</span></footer>"),
        ("templates/site/page.mustache", "<a title=\"§\" href=\"/\">x</a>"),
        ("templates/assets/site.css", "/* § */\n"),
        ("templates/booklet/booklet.typ", "= §\n"),
    ]

    static func find(_ text: String, at path: String, speech: [String] = ["bibliotheek"]) -> [Leak] {
        var texts = ["content/vertrouwelijk/bibliotheken/wilgenplas.yml": dossier]
        let isTemplate = path.hasPrefix("templates/")
        if !isTemplate { texts[path] = text }
        let files = MemoryFiles(texts)
        let fence = Fence(SecretsReader.read(files), speech: ParticipantSpeech(words: speech))
        return fence.leaks(in: PublicTexts(files, templates: isTemplate ? [(path, text)] : []))
    }
}

@Suite("What is confidential is found where it hides")
struct HidingPlaceTests {
    @Test("every kind of secret in every place, at its line", arguments: Hiding.places.indices)
    func places(index: Int) throws {
        let (path, hole) = Hiding.places[index]
        let line =
            try #require(
                hole.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("§") })
            + 1
        for (what, words) in Hiding.secrets {
            let cut = try #require(hole.firstIndex(of: "§"))
            let text = hole[..<cut] + words + hole[hole.index(after: cut)...]
            let found = Hiding.find(String(text), at: path)
            #expect(!found.isEmpty, "\(what) in \(path):\n\(text)")
            #expect(
                found.allSatisfy { $0.location.file == path && $0.location.line == line },
                "\(what): \(found.map(\.location)) in\n\(text)")
        }
    }

    @Test(
        "a name under every disguise",
        arguments: [
            "WILGENMEER", "wilgenmeer", "Wílgenmëer", "Wilgen\u{AD}meer", "Wilgen&shy;meer",
            "Wilgen&#8203;meer",
            "Wilgen&#x200d;meer", "W&#105;lgenmeer", "Wilgen-meer", "Wilgen‑meer", "*Wilgen*meer",
            "Wilgen**meer**",
            "[Wilgen](b.md)meer", "~~Wilgen~~meer", "Wilgen<b>meer</b>", "Wilgen<!-- -->meer", "Wіlgеnmееr",
            "Ｗilgenmeer",
            "𝐖𝐢𝐥𝐠𝐞𝐧𝐦𝐞𝐞𝐫", "Wilgen\nmeer", "Wilgen\\\nmeer", "Wilgen-\nmeer", "Wilgenmeers", "Wilgenmeerse",
            "Wilgenmeer’s", "Wilgen[^1]meer\n\n[^1]: n",
            "[x](https://example.nl/wilgenmeer)", "[x](https://example.nl/wilgen%6Deer)",
            "[x](https://example.nl/wilgen%2Dmeer)",
            "![een foto](../../assets/wilgenmeer.png)", "[woord]{.begrip=wilgenmeer}", "`wilgen`meer",
            "{{count employees: Wilgenmeer|andere}}", "<img alt=\"Wilgenmeer\" src=\"a.png\">",
            "<span title='Wilgen&shy;meer'>x</span>", "bron [@kyndt, Wilgenmeer]",
        ])
    func names(disguised: String) {
        let text = "---\ntitle: A\n---\n\nLees \(disguised)\n"
        #expect(Hiding.find(text, at: "content/artikelen/leren/a.md").count == 1)
    }

    @Test(
        "a quotation under every disguise",
        arguments: [
            "achter de balie hangt een lijst met wie er te laat kwam",
            "Achter *de balie* hangt een **lijst** met wie",
            "Achter de [balie](b.md) hangt een lijst", "Achter de balie[^1] hangt een lijst\n\n[^1]: n",
            "Achter de balie\nhangt een lijst", "Achter de balie  \nhangt een lijst",
            "Achter de balie: hangt. Een lijst!",
            "Achter de toonbank hangt een lijst met wie er te laat kwam",
            "Achter de balie hangt een bord met wie er te laat kwam",
            "Achter de balie hangt een lijst over wie te laat kwam", "Áchter dé balie hangt een lijst",
            "Achter de balie<br>hangt een lijst", "Achter de balie {{participant.one}} hangt een lijst",
        ])
    func quotations(disguised: String) {
        let text = "---\ntitle: A\n---\n\n\(disguised)\n"
        #expect(Hiding.find(text, at: "content/artikelen/leren/a.md").count == 1)
    }

    @Test(
        "the name of a file or a folder is public too",
        arguments: [
            "content/artikelen/wilgenmeer/a.md", "content/artikelen/leren/over-wilgenmeer.md",
            "content/assets/wilgen_meer.svg",
        ])
    func fileNames(path: String) {
        #expect(!Hiding.find("", at: path).isEmpty)
    }

    @Test(
        "a dossier with a fault counts with all of its values, whatever the fault",
        arguments: [
            "name: Bibliotheek Wilgenmeer\nemployees: dertig\ncontact: Jesse van Rietdonk\n",
            "name: Bibliotheek Wilgenmeer\ncontact: {naam: Jesse van Rietdonk}\n",
            "name: [Bibliotheek Wilgenmeer\ncontact: {name: Jesse van Rietdonk\n",
            "name: Bibliotheek Wilgenmeer\n\tcontact: &x Jesse van Rietdonk\n",
            "nmae: Bibliotheek Wilgenmeer\nkontakt: {nm: \"Jesse van Rietdonk\"}\nname: x\nname: y\n",
            "- Bibliotheek Wilgenmeer\n- Jesse van Rietdonk\n",
        ])
    func faultyDossiers(yaml: String) {
        let files = MemoryFiles([
            "content/vertrouwelijk/bibliotheken/w.yml": yaml,
            "content/artikelen/leren/a.md":
                "---\ntitle: A\n---\n\nBij Wilgenmeer\n\nwerkt Jesse van Rietdonk\n",
        ])
        let fence = Fence(SecretsReader.read(files), speech: ParticipantSpeech(words: ["bibliotheek"]))
        #expect(Set(fence.leaks(in: PublicTexts(files, templates: [])).map(\.location.line)) == [5, 7])
    }

    @Test("what is for participants alone may hold their words, and not the names of others")
    func recommendations() {
        let path = "content/aanbevelingen/a.md"
        #expect(Hiding.find("---\ntitle: A\n---\n\nBij Wilgenmeer\n", at: path).count == 1)
        #expect(Hiding.find("---\ntitle: A\n---\n\nNiemand durft te bellen.\n", at: path).isEmpty)
    }
}

@Suite("What stands in a dossier is known whatever stands beside it")
struct DossierValueTests {
    private func found(_ dossier: String, _ sentence: String) -> Int {
        let files = MemoryFiles([
            "content/vertrouwelijk/bibliotheken/zz.yml": dossier,
            "content/artikelen/leren/a.md": "---\ntitle: A\n---\n\n\(sentence)\n",
        ])
        let fence = Fence(
            SecretsReader.read(files), speech: ParticipantSpeech(words: ["bibliotheek"]),
            openly: { PublicTexts(files, templates: []).words(ofFileAt: $0) })
        return fence.leaks(in: PublicTexts(files, templates: [])).count
    }

    @Test(
        "a person, with titles, roles and others in the same value",
        arguments: [
            "Xander Zwirrelink (directeur)", "Xander Zwirrelink, directeur", "drs. Xander Zwirrelink MSc",
            "Xander Zwirrelink en Tjitte Ruyter", "mevrouw X. Zwirrelink / Xander Zwirrelink",
            "Zwirrelink, Xander", "X.F. (Xander) Zwirrelink", "Xander Zwirrelink-Ruyter",
        ])
    func persons(value: String) {
        for sentence in ["Dank aan Xander Zwirrelink.", "Dank aan X. Zwirrelink.", "Dank aan Zwirrelink, X."]
        {
            #expect(found("contact: {name: \"\(value)\"}", sentence) == 1, "\(sentence)")
        }
    }

    @Test(
        "a telephone number, however it is grouped",
        arguments: ["0612345678", "06 1234 5678", "06-12 34 56 78", "+31 6 12345678", "+31612345678"])
    func telephone(text: String) {
        #expect(found("contact: {name: Xander Zwirrelink, phone: 06-12345678}", "Bel \(text).") == 1)
    }

    @Test("an address within a text, an owner by name, a comment")
    func others() {
        #expect(
            found("observations: [Mail naar p.kwast@zwirrel.nl als het kan.]", "Zie p.kwast@zwirrel.nl") == 1)
        #expect(found("actions: [{owner: Quirine Zwammerdink}]", "Dank Quirine Zwammerdink.") == 1)
        #expect(found("name: x # wordt Quirine Zwammerdink", "Dank Quirine Zwammerdink.") == 1)
    }

    @Test("a place with a number in words or with a point in it")
    func numbers() {
        #expect(found("municipality: Brinkmeer\nemployees: 1370", "In Brinkmeer werken 1.370 mensen.") == 1)
        #expect(
            found("municipality: Brinkmeer\nemployees: 34", "In Brinkmeer werken vierendertig mensen.") == 1)
        #expect(found("municipality: Best\nemployees: 30", "Plan het best over 30 dagen.") == 0)
        #expect(found("municipality: Best\nemployees: 30", "Er werken 30 mensen in Best.") == 1)
    }

    @Test(
        "a name written together with something else",
        arguments: [
            "[x](https://www.kwardelomeldert.nl)", "#KwardeloMeldert",
            "![x](../../assets/kwardelomeldert2026.svg)",
            "K w a r d e l o  m e l d e r t", "[x](https://x.nl/?q=50%&n=%4Bwardelo-Meldert)",
        ])
    func together(text: String) {
        #expect(found("name: Kwardelo Meldert", text) == 1)
    }

    @Test(
        "a text in brackets, between quotation marks or before a comma",
        arguments: [
            "Zo (de koffie is lauw) gaat het.", "‘De koffie is lauw’, zei ze.",
            "De koffie is lauw, en dat blijft zo.",
        ])
    func clauses(text: String) {
        #expect(found("observations: [De koffie is lauw.]", text) == 1)
    }

    @Test("braces hide nothing in what is no template, nor does another encoding")
    func hidden() {
        #expect(found("name: Kwardelo", "<p>{{ a</p><p>Kwardelo</p>") == 1)
        #expect(found("name: Kwardelo", "<x-a title=\"{{Kwardelo}}\">b</x-a>") == 1)
        #expect(found("name: Kwardelo", "Kwar<nobr>delo</nobr> en &#75wardelo") >= 1)
    }

    @Test("small words that many sentences share are nobody's own")
    func smallWords() {
        let dossier = "observations: [Aan het eind van de dag is iedereen moe.]"
        #expect(found(dossier, "Aan het eind van de week is het niet leeg.") == 0)
    }

    @Test("a quotation that names its article is no secret there, whatever stands beside it")
    func quotation() {
        let words = "Vraag elke maandag aan je collega wat er deze week mis ging en wat dat leerde."
        let letter =
            "letter: |\n  Beste lezer,\n\n  > \(words)\n  > — [A](../../artikelen/leren/a.md)\n\n  Doe dat dus ook.\n"
        #expect(found(letter, "Eerst dit. \(words) En daarna meer.") == 0)
    }
}

@Suite("The name of a new participant is weighed")
struct NameWeightTests {
    @Test("an ordinary word is told from a name, each with the number of public texts")
    func weights() {
        let files = MemoryFiles([
            "content/artikelen/leren/a.md": "---\ntitle: A\n---\n\nWat werkt het best? Bij Wilgenmeer.\n",
            "content/artikelen/leren/b.md": "---\ntitle: B\n---\n\nZo gaat het best.\n",
        ])
        let folder = "content/vertrouwelijk/bibliotheken"
        let weights = NameWeight.weigh(
            [
                "\(folder)/best.yml": "name: Bibliotheek Best\nshort-name: Best\n",
                "\(folder)/w.yml": "name: Wilgenmeer\n", "\(folder)/x.yml": "name: Bibliotheek Slootbeek\n",
            ], speech: ParticipantSpeech(words: ["bibliotheek"]), in: PublicTexts(files, templates: []))
        #expect(
            weights.map { "\($0.name) \($0.texts) \($0.isOrdinary)" } == [
                "best 2 true", "Wilgenmeer 1 false",
            ])
    }
}
