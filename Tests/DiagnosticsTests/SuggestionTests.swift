import Diagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "a slip of the fingers finds the name that was meant",
        arguments: [
            ("leerklimat", "leerklimaat"), ("titel", "title"), ("summray", "summary"), ("TITLE", "title"),
        ])
    func nearest(typed: String, meant: String) {
        #expect(Suggestion.nearest(to: typed, in: ["title", "summary", "leerklimaat", "date"]) == meant)
    }

    @Test("a word that resembles nothing gets no suggestion")
    func nothingNear() {
        #expect(Suggestion.nearest(to: "kleur", in: ["title", "summary"]) == nil)
    }
}
