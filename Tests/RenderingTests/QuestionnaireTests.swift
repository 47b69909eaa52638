import Composition
import Content
import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite("The files of the questionnaire")
struct QuestionnaireTests {
    private func files() throws -> [String: String] {
        var log = DiagnosticLog()
        let set = TemplateSet(try Workshop.templates(), log: &log)
        let renderer = PageRenderer(
            set, reading: Workshop.reader(Workshop.shipped), allowsHTML: false, fonts: WebFonts([:]))
        let questionnaire = try #require(try Workshop.edition(Workshop.shipped).questionnaire)
        let files = renderer.render(questionnaire, log: &log)
        #expect(!log.hasErrors)
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path.text, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("are a table for each wording, the e-mail and one page, in a confidential folder")
    func names() throws {
        let paths = try files().keys.sorted()
        #expect(
            paths
                == [
                    "uitnodiging.txt", "vragenlijst-directie-hrm-manager.csv",
                    "vragenlijst-medewerker-vrijwilliger.csv", "vragenlijst.html",
                ].map { "intern/vragenlijst/" + $0 })
        #expect(paths.allSatisfy { OutputPath($0)?.isConfidential == true })
    }

    @Test("say the same words of the invitation in the e-mail and on the page")
    func words() throws {
        let files = try files()
        let letter = try #require(files["intern/vragenlijst/uitnodiging.txt"])
        let page = try #require(files["intern/vragenlijst/vragenlijst.html"])
        #expect(letter.hasPrefix("Voorbeeld met verzonnen gegevens\n\nOnderwerp: Hoe leren jullie"))
        for words in ["gemiddelden van minstens 5 mensen", "tot en met 31 oktober 2028", "vertrouwelijk"] {
            #expect(letter.contains(words) && page.contains(words), "\(words)")
        }
        #expect(!letter.contains("**") && !letter.contains("{{"))
    }

    @Test("have a page that holds together and needs nothing besides itself")
    func page() throws {
        let page = try #require(try files()["intern/vragenlijst/vragenlijst.html"])
        let markup = Markup(page)
        #expect(markup.faults == [])
        #expect(markup.elements["script"] == nil && markup.attributes["style"] == nil)
        #expect(markup.elements["img"] == nil && markup.attributes["src"] == nil)
        // Two wordings of 28 statements, 10 forms with three boxes each, a workplace and a role.
        #expect(page.components(separatedBy: "<th scope=\"row\">").count - 1 == 2 * (28 + 30 + 2))
    }

    @Test(
        "open in a spreadsheet as what they are: text with its quotes, and nothing to calculate",
        arguments: [
            ("a b", "a b"), ("a;b", "\"a;b\""), ("zeg \"ja\"", "\"zeg \"\"ja\"\"\""), ("a\nb", "\"a\nb\""),
            ("=1+1", "'=1+1"), ("+31", "'+31"), ("@x", "'@x"), ("-3", "-3"), ("-3 (nee)", "'-3 (nee)"),
            ("-", "'-"), ("=\"a;b\"", "\"'=\"\"a;b\"\"\""), ("", ""),
        ])
    func cell(text: String, written: String) {
        let bytes = SpreadsheetText(rows: [[text, "x"]]).bytes
        #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}\(written);x\r\n")
    }

    @Test("begin with a byte order mark, so that é stays é")
    func mark() {
        #expect(Array(SpreadsheetText(rows: [["é"]]).bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    }
}
