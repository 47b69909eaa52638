import Advice
import Composition
import Testing

@testable import Composition
@testable import Rendering

@Suite("The drawing of a profile")
struct DrawingTests {
    /// Rows of thousandths: before, now, branch.
    private func svg(
        _ rows: [(label: String, earlier: Int?, now: Int?, branch: Int?)], lowest: Int = 1, highest: Int = 5
    ) -> String {
        func value(_ thousandths: Int?) -> DecimalValue? { thousandths.map(DecimalValue.init(thousandths:)) }
        return Drawing.profile(
            ProfileFigure(
                id: "profiel", lowest: lowest, highest: highest,
                rows: rows.map {
                    ProfileFigure.Row(
                        label: $0.label, earlier: value($0.earlier), current: value($0.now),
                        branch: value($0.branch), note: $0.now == nil ? "te weinig antwoorden" : nil)
                })
        ).svg
    }

    @Test("it is whole, and has neither styles nor scripts nor addresses")
    func whole() {
        let markup = Markup(svg([("Tijd & <ruimte>", 2400, 2800, 3100), ("Leiding", nil, nil, nil)]))
        #expect(markup.faults == [])
        #expect(markup.attributes["style"] == nil && markup.attributes["href"] == nil)
        #expect(Set(markup.elements.keys).isSubset(of: ["svg", "g", "line", "circle", "text"]))
    }

    @Test("text in it stays text")
    func escaped() {
        let text = svg([("</text><script>alert(1)</script>\"'&", nil, 2800, nil)])
        #expect(text.contains("&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;”‘&amp;"))
        #expect(Markup(text).elements["script"] == nil)
    }

    @Test("a row without a score has a note and no mark")
    func suppressed() {
        let text = svg([("Leiding", nil, nil, nil)])
        #expect(text.contains("te weinig antwoorden"))
        #expect(!text.contains("<circle") && !text.contains("profile-value"))
    }

    @Test("what prints the same is drawn the same: no coordinate tells more than one decimal")
    func printed() throws {
        let thresholds = Thresholds.least
        let close = try #require(ShownScore(mean: 3.2499, respondents: 12, thresholds: thresholds))
        let other = try #require(ShownScore(mean: 3.1501, respondents: 9, thresholds: thresholds))
        #expect(
            svg([("Tijd", nil, close.value.thousandths, nil)])
                == svg([("Tijd", nil, other.value.thousandths, nil)]))
    }

    @Test("higher scores stand further to the right, and the ends of the scale are in the picture")
    func places() {
        let places = [1000, 2500, 3300, 5000].compactMap { value in
            Markup(svg([("Tijd", nil, value, nil)])).attributes["cx"]?.first.flatMap(Double.init)
        }
        #expect(places == places.sorted() && Set(places).count == 4)
        #expect(places.allSatisfy { (10...430).contains($0) })
    }

    @Test(
        "nothing is drawn outside the picture, on whatever scale",
        arguments: [(1, 5), (0, 100), (1, 2), (-3, 3), (1, 11)])
    func bounds(lowest: Int, highest: Int) {
        for value in [lowest - 1, lowest, highest, highest + 1] {
            let markup = Markup(
                svg([("Tijd", value * 1000, value * 1000, value * 1000)], lowest: lowest, highest: highest))
            #expect(markup.faults == [])
            for name in ["cx", "x1", "x2"] {
                #expect(
                    (markup.attributes[name] ?? []).compactMap(Double.init).allSatisfy {
                        (0...440).contains($0)
                    })
            }
        }
    }

    @Test("the legend names what is in the picture, and only that")
    func legend() {
        let both = svg([("Tijd", 2400, 2800, 3100)])
        #expect(both.contains(">vorige meting<") && both.contains(">branche<") && both.contains(">nu<"))
        #expect(!svg([("Tijd", nil, 2800, nil)]).contains("profile-legend"))
        #expect(!svg([("Tijd", nil, 2800, 3100)]).contains("vorige meting"))
    }

    @Test("a scale is numbered at every step, a long one at its ends")
    func scale() {
        func numbers(_ lowest: Int, _ highest: Int) -> Int {
            svg([("T", nil, 2000, nil)], lowest: lowest, highest: highest).split(separator: "profile-scale")
                .count - 1
        }
        #expect(numbers(1, 5) == 5 && numbers(0, 10) == 11 && numbers(0, 100) == 2 && numbers(1, 2) == 2)
    }
}
