import Foundation
import Testing

@Suite(
    "The advices of our own content, as they are read",
    .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make"), .serialized)
struct AdviceDocumentTests {
    @Test("an advice has at most 16 pages, its summary on the first right-hand one and its plan on one sheet")
    func pages() async throws {
        for advice in try await AdviceDocument.all() {
            #expect((8...16).contains(advice.pages.count), "\(advice.slug)")
            #expect(advice.pages[2].contains("Het advies in één minuut"), "\(advice.slug)")
            let sheets = advice.pages.filter { $0.contains("Zo zie je dat het lukt") }
            #expect(sheets.count == 1, "the plan of \(advice.slug)")
        }
    }

    @Test("no page ends with a heading, and none has a heading alone; the last has at least six lines")
    func headings() async throws {
        for advice in try await AdviceDocument.all() {
            let headings = Set(advice.headings)
            #expect(headings.count > 10)
            // The contents list before page 4 names headings.
            for (place, page) in advice.pages.enumerated().dropFirst(3) {
                let lines = advice.lines(of: page)
                #expect(lines.count >= 2, "\(advice.slug), page \(place + 1)")
                let last = lines.last?.drop { $0.isNumber || $0.isWhitespace } ?? ""
                #expect(!headings.contains(String(last)), "\(advice.slug), page \(place + 1): \(last)")
            }
            #expect(advice.lines(of: advice.pages.last ?? "").count >= 6, "\(advice.slug)")
        }
    }

    @Test("a point stands on one page or on a spread that lies open")
    func spreads() async throws {
        for advice in try await AdviceDocument.all() {
            let notes = advice.pages.indices.filter { advice.pages[$0].contains("Ruimte voor jullie") }
            let starts = advice.pages.indices.filter { advice.pages[$0].contains("Wat is er aan de hand?") }
            let plan = try #require(
                advice.pages.indices.dropFirst(3).first {
                    advice.lines(of: advice.pages[$0]).contains { $0.hasPrefix("Actieplan") }
                })
            for (start, next) in zip(starts, starts.dropFirst() + [plan]) {
                let taken = (start..<next).filter { !notes.contains($0) }.count
                #expect(taken <= 2, "\(advice.slug), page \(start + 1)")
                if taken == 2 { #expect(start % 2 == 1, "\(advice.slug), page \(start + 1)") }
            }
        }
    }

    @Test("nothing is empty, and one is not many")
    func wording() async throws {
        for advice in try await AdviceDocument.all() {
            for empty in [
                /<(ul|ol|dl|p|tbody)[^>]*>\s*<\/\1>/, /<(h)[1-6][^>]*>[^<]*<\/h[1-6]>\s*<\/section>/,
            ] {
                #expect(advice.html.firstMatch(of: empty) == nil, "\(advice.slug)")
            }
            let many = #/\b1 (mensen|medewerkers|antwoorden|vragen|afspraken|acties)\b/#
            let text = advice.htmlText + advice.pages.joined()
            #expect(text.firstMatch(of: many) == nil, "\(advice.slug)")
            #expect(!text.contains("{{") && !text.contains("nil"), "\(advice.slug)")
        }
    }

    private static let steps = [
        "Wat merk je?", "Wat is er aan de hand?", "Eerste hulp", "Behandeling", "Nazorg",
    ]

    @Test("every number on paper is in the data of the page, or counts pages", arguments: RealEdition.sample)
    func numbers(slug: String) async throws {
        let output = try await RealEdition.shared.output()
        let data = try Run.leren(
            ["data", "page", "adviezen/\(slug)", "--output", output.path(percentEncoded: false)]
                + RealEdition.day)
        let known = Set(data.output.numbers)
        let advice = try AdviceDocument(output.appending(path: "adviezen/\(slug)"))
        let headings = Set(advice.headings + ["Het advies in één minuut"])
        var traced = 0
        for line in advice.pages.flatMap(advice.lines) {
            // A line of the contents list, and the scale below the figure.
            let words = line.drop { $0.isNumber || $0.isWhitespace }
            if headings.contains(String(words)) || words.isEmpty { continue }
            // The mark before a step of first aid.
            let isStep = Self.steps.contains { words.hasPrefix($0) }
            for number in (isStep ? String(words) : line).numbers {
                #expect(known.contains(number), "\(number) in '\(line)'")
                traced += 1
            }
        }
        #expect(traced > 50 && !known.contains("987"))
    }

    @Test("no advice holds the name, the contact or a word of another's visit")
    func strangers() async throws {
        let dossiers = try Self.dossiers()
        #expect(dossiers.count == 48)
        for advice in try await AdviceDocument.all() {
            let own = try #require(dossiers[advice.slug])
            let runs = advice.runs(of: [1, 2, 6])
            #expect(own.names.isSubset(of: runs), "\(advice.slug) names itself")
            #expect(!own.quotes.isDisjoint(with: runs), "\(advice.slug) quotes itself")
            for (slug, other) in dossiers where slug != advice.slug {
                let found = other.names.union(other.contacts).union(other.quotes.subtracting(own.quotes))
                    .intersection(runs)
                #expect(found.isEmpty, "\(slug) in \(advice.slug): \(found)")
            }
        }
    }

    /// What must stay with one participant.
    private struct Dossier {
        var names: Set<String> = []
        var contacts: Set<String> = []
        /// The first six words of each sentence of the consultant's.
        var quotes: Set<String> = []

        init(slug: String, text: String) {
            names = [slug]
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
                switch line.trimmingCharacters(in: .whitespaces).prefix(8) {
                case "short-na": names.insert(parts[1].inWords.joined(separator: " "))
                case "contact:":
                    let name = parts[1].dropFirst("{name: ".count).prefix { $0 != "," }
                    contacts.insert(String(name).inWords.joined(separator: " "))
                case let start where start.hasPrefix("- ") && !start.hasPrefix("- title"):
                    let words = line.replacing("- text: ", with: "").description.inWords
                    if words.count >= 6 { quotes.insert(words.prefix(6).joined(separator: " ")) }
                default: break
                }
            }
        }
    }

    private static func dossiers() throws -> [String: Dossier] {
        let folder = Run.package.appending(path: "content/vertrouwelijk/bibliotheken")
        return Dictionary(
            uniqueKeysWithValues: try RealEdition.files(in: folder, endingWith: ".yml").map { name, bytes in
                let slug = String(name.dropLast(4))
                return (slug, Dossier(slug: slug, text: String(decoding: bytes, as: UTF8.self)))
            })
    }
}
