import Diagnostics

extension Diagnostic {
    static func unreadableSecrets(_ path: String) -> Diagnostic {
        .error(
            "unreadable-secrets", at: SourceLocation(file: path),
            nl: "dit bestand is niet te lezen: niemand weet welke namen er niet openbaar mogen worden",
            en: "this file cannot be read: nobody knows which names must not become public",
            help: Message(
                nl: "sla het op als UTF-8; adviezen maak je intussen met --only advice",
                en: "save it as UTF-8; advices can be made meanwhile with --only advice"))
    }

    static var fenceWithoutNames: Diagnostic {
        .warning(
            "fence-without-names", at: nil,
            nl: "er is een branche maar er zijn geen namen: niemand let op namen in de openbare teksten",
            en: "there is a branch but there are no names: nothing watches for names in the public texts",
            help: Message(
                nl:
                    "vraag om namen.yml ('leren names') en zet het in de vertrouwelijke map, of bouw waar de dossiers zijn",
                en:
                    "ask for namen.yml ('leren names') and put it in the confidential folder, or build where the dossiers are"
            ))
    }

    static func oldNames(_ day: String, figures: String) -> Diagnostic {
        .warning(
            "old-names", at: SourceLocation(file: "content/vertrouwelijk/namen.yml"),
            nl:
                "deze namen zijn van \(day) en de branchecijfers van \(figures): er kunnen deelnemers ontbreken",
            en: "these names are of \(day) and the branch figures of \(figures): participants may be missing",
            help: Message(
                nl: "vraag om een nieuw bestand, gemaakt met 'leren names'",
                en: "ask for a new file, made with 'leren names'"))
    }
}
