import Testing

@testable import Content

@Suite("Sources")
struct SourceTests {
    @Test(
        "are named in a sentence by one name, two names, or the first and others",
        arguments: [
            ("Eraut, M.", "Eraut, 2000"), ("Baldwin, T. T., & Ford, J. K.", "Baldwin en Ford, 2000"),
            ("Ng, T. W. H. & Feldman, D. C.", "Ng en Feldman, 2000"),
            ("Jansen, A. en de Vries, B.", "Jansen en de Vries, 2000"),
            ("Kyndt, E., Govaerts, N., Smet, K., & Dochy, F.", "Kyndt e.a., 2000"),
            (
                "Ministerie van Onderwijs, Cultuur en Wetenschap",
                "Ministerie van Onderwijs, Cultuur en Wetenschap, 2000"
            ),
            ("Onderwijs en Arbeidsmarkt (ROA)", "Onderwijs en Arbeidsmarkt (ROA), 2000"), (", ", ", , 2000"),
        ])
    func shortLabel(author: String, label: String) {
        let source = Source(key: "k", author: author, year: "2000", title: "T", container: nil, url: nil)
        #expect(source.shortLabel == label)
    }
}
