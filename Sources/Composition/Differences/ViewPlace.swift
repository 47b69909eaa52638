/// The places of an advice as its makers call them.
enum ViewPlace {
    /// The step that stands for the order of a list.
    static let order = "order"

    /// What a step of a path is called; the title of an element is its own name.
    private static func name(_ step: String) -> String { names[step] ?? step }

    /// A path for readers: `Aanbevelingen › Reserveer een leeruur › Waarom`.
    static func words(for path: [String]) -> String {
        // A point has a letter, where the advice as a whole has one to its reader.
        path.filter { !structure.contains($0) }.enumerated().map {
            $0 > 0 && $1 == "letter" ? "Aanduiding" : name($1)
        }
        .joined(separator: " › ")
    }

    /// Where a key stands among others: as a reader meets it; unknown ones come last.
    static func rank(of key: String) -> Int { ranks[key] ?? places.count }

    /// Whether a key only says again what another says, or is for templates alone.
    static func isRepetition(_ key: String) -> Bool {
        repetitions.contains(key) || key.hasPrefix("has-") || key.hasPrefix("is-")
    }

    /// Steps that say nothing to a reader beside the one before them.
    private static let structure: Set<String> = ["rows", "cells", "sentences", "lines"]

    private static let repetitions: Set<String> = [
        "running", "iso", "key", "id", "svg", "language", "address", "alternative",
    ]

    private static let names = Dictionary(uniqueKeysWithValues: places)
    private static let ranks = Dictionary(
        uniqueKeysWithValues: places.enumerated().map { ($0.element.0, $0.offset) })

    /// In the order of reading, the document first and then the parts of its parts.
    private static let places: [(String, String)] = [
        ("order", "Volgorde"),
        ("title", "Titel"), ("heading", "Kop"), ("participant", "Deelnemer"), ("date", "Datum"),
        ("version", "Versie"), ("status", "Status"), ("consultant", "Adviseur"),
        ("checked-by", "Nagekeken door"), ("confidential", "Vertrouwelijk"), ("publisher", "Uitgever"),
        ("notice", "Let op"), ("letter", "Brief"), ("summary", "Samenvatting"),
        ("measured", "Hoe is er gemeten"), ("agreements", "Vorige afspraken"), ("changes", "Verandering"),
        ("profile", "Profiel"), ("without-scores", "Zonder scores"), ("strengths", "Wat goed gaat"),
        ("without-strength", "Als niets goed heet"),
        ("strengths-of-consultant", "Wat werkt, volgens de adviseur"), ("foundations", "Om op te bouwen"),
        ("according-to", "Volgens wie"), ("observations", "Observaties"),
        ("recommendations", "Aanbevelingen"), ("points", "Adviespunten"), ("plan", "Actieplan"),
        ("readers", "Per lezer"), ("accountability", "Verantwoording"), ("limits", "Grenzen"),
        ("glossary", "Begrippen"),
        ("number", "Nummer"), ("name", "Naam"), ("short-name", "Korte naam"),
        ("in-sentence", "Naam in een zin"), ("municipality", "Plaats"), ("text", "Tekst"),
        ("quick-win", "Snel resultaat"), ("measurement", "Meting"), ("sentences", "Zinnen"),
        ("caution", "Voorbehoud"), ("ground", "Waarop het rust"), ("choice", "Keuze"), ("scale", "Schaal"),
        ("caption", "Bijschrift"), ("columns", "Kolommen"),
        ("rows", "Rijen"), ("header", "Rij"), ("cells", "Cellen"), ("sentence", "Zin"),
        ("dimension", "Dimensie"), ("about", "Waarover"), ("reason", "Waarom"), ("symptoms", "Wat merk je"),
        ("evidence", "Waaraan zie je het"), ("explanation", "Uitleg"), ("why", "Waarom jullie"),
        ("body", "Wat te doen"),
        ("phases", "Fasen"), ("phase", "Fase"), ("label", "Naam"), ("period", "Termijn"),
        ("actions", "Acties"), ("owner", "Wie"), ("owned", "Eigen acties"), ("involved", "Meedoen"),
        ("deadline", "Wanneer"), ("effort", "Inspanning"), ("cost", "Kosten"),
        ("sign-of-success", "Hieraan zie je het"), ("question", "Vraag"), ("article", "Artikel"),
        ("articles", "Lezen"), ("booklet-page", "Bladzijde in het boekje"), ("outcome", "Wat kwam ervan"),
        ("note", "Notitie"), ("mark", "Van de adviseur"), ("groups", "Groepen"), ("lines", "Regels"),
        ("nothing", "Niets"),
        ("term", "Begrip"), ("definition", "Betekenis"),
    ]

    /// Whether a key has a name for readers, or needs none.
    static func isKnown(_ key: String) -> Bool { names[key] != nil || isRepetition(key) }
}
