import Foundation
import Testing

@Suite(
    "The questionnaire of our own content",
    .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make"),
    .serialized)
struct QuestionnaireTests {
    private func words(_ name: String) async throws -> [String] {
        let output = try await RealEdition.shared.output()
        return try Judge.pages(of: output.appending(path: "intern/vragenlijst/\(name).pdf")).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// The statements in `instrument.yml`: those that everybody reads, and those in other words for leaders.
    private func statements() throws -> (general: [String], leaders: [String]) {
        let text = try String(
            contentsOf: Run.package.appending(path: "content/scan/instrument.yml"), encoding: .utf8)
        let lines = text.split(separator: "\n")
        let after = { (key: String) in
            lines.filter { $0.hasPrefix(key) }.map {
                String($0.dropFirst(key.count)).replacing("'", with: "")
            }
        }
        return (after("        text: "), after("          directie: "))
    }

    @Test("asks every statement in the words of its roles, on three pages that say whose answers see whom")
    func printed() async throws {
        let (general, leaders) = try statements()
        #expect(general.count == 28 && leaders.count == 4)
        for (name, own) in [
            ("vragenlijst-medewerker-vrijwilliger", general), ("vragenlijst-directie-hrm-manager", leaders),
        ] {
            let pages = try await words(name)
            #expect(pages.count == 3)
            // Statements that run on are set beside their circles: the numbers of these stand between their words.
            let text = pages.joined(separator: " ").replacing(/\s[1-5]\b/, with: "")
                .replacing("'", with: "").replacing("’", with: "")
            for statement in own { #expect(text.contains(statement), "\(name): \(statement)") }
            for word in ["helemaal", "mee eens", "weet niet / n.v.t.", "ken ik", "doe ik", "wil ik"] {
                #expect(text.contains(word), "\(name): \(word)")
            }
            #expect(pages.allSatisfy { $0.contains("Vertrouwelijk") })
            #expect(!text.lowercased().contains("anoniem"))
        }
    }

    @Test("promises on paper what it promises in the e-mail")
    func sameWords() async throws {
        let letter = try String(
            contentsOf: try await RealEdition.shared.output().appending(
                path: "intern/vragenlijst/uitnodiging.txt"), encoding: .utf8)
        let page = try #require(try await words("vragenlijst-medewerker-vrijwilliger").first)
        let squeezed = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
        let paragraphs = letter.split(separator: "\n").filter { !$0.hasPrefix("Onderwerp") }
        #expect(paragraphs.count > 8)
        for paragraph in paragraphs { #expect(squeezed(page).contains(squeezed(String(paragraph)))) }
    }

    @Test("is made alone by a command of its own, which says where it is")
    func command() throws {
        let output = FileManager.default.temporaryDirectory.appending(
            path: "leren-vragen-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let folder = output.path(percentEncoded: false)
        let result = try Run.leren(
            ["questionnaire", "--output", folder, "--lang", "en"] + RealEdition.day)
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.errors.contains("warning[closed-measurement]"))
        let paths = result.output.split(separator: "\n").map(String.init)
        #expect(paths.count == 6)
        #expect(
            paths.allSatisfy {
                $0.contains("/intern/vragenlijst/") && FileManager.default.fileExists(atPath: $0)
            })
        #expect(!FileManager.default.fileExists(atPath: folder + "/site"))
    }
}
