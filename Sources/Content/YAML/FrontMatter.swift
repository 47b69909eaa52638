import Diagnostics

/// A Markdown file with YAML between two `---` lines on top.
struct FrontMatter {
    /// The YAML; absent when the file does not begin with `---`.
    let node: YAMLNode?
    /// What follows the closing line.
    let body: String
    /// How many lines of the file stand before the body.
    let linesBefore: Int

    /// Splits and reads; `nil` with a diagnostic when the front matter is missing, open or no YAML.
    init?(of file: SourceFile, log: inout DiagnosticLog) {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, Self.isFence(first) else {
            log.report(.missingFrontMatter(at: file.start))
            return nil
        }
        guard let close = lines.dropFirst().firstIndex(where: Self.isFence) else {
            log.report(.openFrontMatter(at: file.start))
            return nil
        }
        let yaml = lines[1..<close].joined(separator: "\n")
        var inner = DiagnosticLog(for: log.scope)
        node = YAMLReader(path: file.path, linesBefore: 1).read(yaml, log: &inner)
        log.absorb(inner)
        if inner.hasErrors { return nil }
        body = lines[(close + 1)...].joined(separator: "\n")
        linesBefore = close + 1
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}

extension Diagnostic {
    fileprivate static func missingFrontMatter(at location: SourceLocation) -> Diagnostic {
        .error(
            "missing-front-matter", at: location,
            nl: "bovenaan ontbreken de gegevens tussen twee regels met '---'",
            en: "the file does not begin with front matter between two '---' lines",
            help: Message(
                nl: "begin het bestand met '---', 'title: …' en weer '---'",
                en: "begin the file with '---', 'title: …' and '---' again"))
    }

    fileprivate static func openFrontMatter(at location: SourceLocation) -> Diagnostic {
        .error(
            "open-front-matter", at: location, length: 3,
            nl: "de gegevens die hier beginnen, worden nergens afgesloten",
            en: "the front matter that begins here is never closed",
            help: Message(
                nl: "zet een regel '---' onder de gegevens", en: "put a line '---' below the front matter"))
    }
}
