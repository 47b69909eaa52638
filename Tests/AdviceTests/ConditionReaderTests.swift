import Advice
import Diagnostics
import Testing

@Suite("Reading conditions")
struct ConditionReaderTests {
    private let place = SourceLocation(file: "leeruur.md", line: 5, column: 5)

    private func read(_ text: String) throws -> (condition: Condition?, diagnostics: [Diagnostic]) {
        let reader = try ConditionReader(
            Vocabulary(
                Sample.instrument(["tijd-en-ruimte", "veiligheid"]),
                trajectories: [TrajectoryID("kort-advies")]))
        var log = DiagnosticLog(for: .recommendation("leeruur"))
        let condition = reader.condition(text, at: place, log: &log)
        return (condition, log.diagnostics)
    }

    @Test(
        "a condition is read, and written with the fewest parentheses",
        arguments: [
            ("score(tijd-en-ruimte) < 3.0", "score(tijd-en-ruimte) < 3"),
            ("score( veiligheid )>=3.5", "score(veiligheid) >= 3.5"),
            ("known(change(veiligheid))", "known(change(veiligheid))"),
            ("change(veiligheid) < -0.3", "change(veiligheid) < -0.3"),
            ("rank(veiligheid) = 1 or rank(veiligheid) = 2", "rank(veiligheid) = 1 or rank(veiligheid) = 2"),
            ("gap-to-branch(veiligheid) <= -0.5", "gap-to-branch(veiligheid) <= -0.5"),
            ("response-rate < 40 and employees > 100", "response-rate < 40 and employees > 100"),
            ("trajectory = kort-advies", "trajectory = kort-advies"),
            ("not (measurements = 1 or employees > 5)", "not (measurements = 1 or employees > 5)"),
            ("((measurements = 1))", "measurements = 1"),
            (
                "(employees > 1 and employees > 2) and employees > 3",
                "employees > 1 and employees > 2 and employees > 3"
            ),
            (
                "employees > 1 or employees > 2 and not employees > 3",
                "employees > 1 or employees > 2 and not employees > 3"
            ),
            (
                "(employees > 1 or employees > 2) and employees > 3",
                "(employees > 1 or employees > 2) and employees > 3"
            ),
            ("not not known(employees)", "not not known(employees)"),
            ("employees\n  > 3", "employees > 3"),
        ])
    func sound(text: String, written: String) throws {
        let (condition, diagnostics) = try read(text)
        #expect(condition?.description == written)
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "a fault is told at its place, with the likely way to mend it",
        arguments: [
            (
                "score(tijd-en-ruimt) < 3", "unknown-dimension", "      ^^^^^^^^^^^^^",
                "did you mean 'tijd-en-ruimte'?"
            ),
            ("scoer(veiligheid) < 3", "unknown-term", "^^^^^", "did you mean 'score'?"),
            ("score < 3", "malformed-condition", "^^^^^", "write 'score(tijd-en-ruimte)'"),
            ("employees(veiligheid) < 3", "malformed-condition", "^^^^^^^^^", "write 'employees'"),
            ("score(veiligheid) < 3,5", "decimal-comma", "                    ^^^", "write '3.5'"),
            ("score(veiligheid) ≤ 3", "malformed-condition", "                  ^", "write '<='"),
            ("score(veiligheid) == 3", "malformed-condition", "                  ^^", "write '='"),
            ("employees > 3 en employees < 5", "malformed-condition", "              ^^", "write 'and'"),
            ("employees > 3 && employees < 5", "malformed-condition", "              ^^", "write 'and'"),
            ("niet employees > 3", "unknown-term", "^^^^", "write 'not'"),
            ("3 < score(veiligheid)", "malformed-condition", "^", "put the number last: 'score(…) > 3'"),
            ("(employees > 3", "malformed-condition", "^", nil),
            ("employees > 3)", "malformed-condition", "             ^", nil),
            ("employees >", "malformed-condition", "           ^", nil),
            ("known employees", "malformed-condition", "      ^^^^^^^^^", nil),
            ("", "malformed-condition", "^", "write 'score(tijd-en-ruimte) < 3.0'"),
            ("employees > 1.2345", "malformed-condition", "            ^^^^^^", nil),
            (
                "trajectory = lang-advies", "unknown-trajectory", "^^^^^^^^^^^^^^^^^^^^^^^^",
                "choose from: kort-advies"
            ),
            ("trajectory < kort-advies", "mismatched-comparison", "^^^^^^^^^^^^^^^^^^^^^^^^", nil),
            ("trajectory = 3", "mismatched-comparison", "^^^^^^^^^^^^^^", nil),
            ("score(veiligheid) < laag", "mismatched-comparison", "^^^^^^^^^^^^^^^^^^^^^^^^", nil),
        ] as [(String, String, String, String?)])
    func faulty(text: String, identifier: String, carets: String, help: String?) throws {
        let (condition, diagnostics) = try read(text)
        #expect(condition == nil)
        let found = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(found.identifier == identifier)
        #expect(found.severity == .error)
        #expect(found.location?.line == 5)
        #expect(found.location?.column == 5 + carets.prefix { $0 == " " }.count)
        #expect(found.length == carets.count { $0 == "^" })
        #expect(found.help?.en == help)
        #expect(found.scope == .recommendation("leeruur"))
    }

    @Test("every unknown name in a condition is told, not only the first")
    func allNames() throws {
        let (_, diagnostics) = try read("score(tijd) < 3 and (scoer(veiligheid) > 2 or trajectory = lang)")
        #expect(diagnostics.map(\.identifier) == ["unknown-dimension", "unknown-term", "unknown-trajectory"])
    }

    @Test(
        "a comparison that can never hold is a warning",
        arguments: [
            "score(veiligheid) < 1", "score(veiligheid) > 5", "score(veiligheid) >= 5.1",
            "score(veiligheid) = 3.25",
            "rank(veiligheid) = 3", "rank(veiligheid) < 1", "change(veiligheid) > 4", "response-rate > 100",
            "employees < 0", "measurements = 1.5",
        ])
    func impossible(text: String) throws {
        let (condition, diagnostics) = try read(text)
        #expect(condition != nil)
        #expect(diagnostics.map(\.identifier) == ["impossible-condition"])
        #expect(diagnostics.map(\.severity) == [.warning])
    }

    @Test(
        "a comparison that always holds is a warning",
        arguments: [
            "score(veiligheid) <= 5", "score(veiligheid) >= 1", "score(veiligheid) != 3.25",
            "rank(veiligheid) < 3",
            "gap-to-branch(veiligheid) >= -4", "response-rate <= 100", "employees >= 0",
        ])
    func always(text: String) throws {
        let (condition, diagnostics) = try read(text)
        #expect(condition != nil)
        #expect(diagnostics.map(\.identifier) == ["always-true-condition"])
    }

    @Test("the warning says what the term can be")
    func range() throws {
        let help = try read("score(veiligheid) > 5").diagnostics.first?.help
        #expect(help?.nl == "'score' is een getal met één decimaal van 1 tot en met 5")
    }

    @Test(
        "deep nesting and long text end in a diagnostic",
        arguments: [
            String(repeating: "(", count: 900), String(repeating: "not ", count: 400) + "employees > 1",
            String(repeating: "employees > 1 and ", count: 200_000), String(repeating: "((", count: 200_000),
        ])
    func bounded(text: String) throws {
        let (condition, diagnostics) = try read(text)
        #expect(condition == nil)
        #expect(diagnostics.map(\.identifier) == ["malformed-condition"])
    }

    @Test("no text makes the reader crash, and none without a condition goes without an error")
    func survives() throws {
        let pieces = [
            "score", "(", ")", "veiligheid", "<", "<=", "=", "!", "3", "3,0", "-", "-1", ".", "and", "or",
            "not", "known",
            "\n", "\u{0}", "é", "👍", "trajectory", "employees",
        ]
        var state: UInt64 = 7
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count] + (state >> 20 & 1 == 0 ? " " : "")
            }
            let (condition, diagnostics) = try read(text)
            #expect((condition == nil) == diagnostics.contains { $0.severity == .error }, "\(text)")
            guard let condition else { continue }
            #expect(try read(condition.description).condition == condition, "\(text)")
        }
    }

    @Test("a fault on a later line is told on that line")
    func laterLine() throws {
        let found = try read("employees > 3\nand scoer(veiligheid) < 2").diagnostics.first
        #expect(found?.location == SourceLocation(file: "leeruur.md", line: 6, column: 5))
    }
}
