extension [Citation] {
    /// The citation as readers see it: `(Kyndt e.a., 2015, p. 12; Marsick, 2009)`.
    var words: String {
        let parts = map { citation in
            (citation.label ?? citation.key) + (citation.locator.map { ", " + $0 } ?? "")
        }
        return "(" + parts.joined(separator: "; ") + ")"
    }
}
