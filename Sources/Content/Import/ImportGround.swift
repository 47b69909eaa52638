package import Advice
package import Diagnostics

/// What an import rests on: the questionnaire, the codebook, the dossiers and the measurements there are.
package struct ImportGround: Sendable {
    package let instrument: Instrument
    package let codebook: Codebook
    /// The sound dossiers.
    package let dossiers: [Dossier]
    /// Every participant with a dossier, sound or not.
    package let participants: Set<ParticipantID>
    package let trajectories: [Trajectory]
    /// What went out.
    package let deliveries: [Delivery]
    package let participantWords: ParticipantWords
    /// The measurements that have a description.
    package private(set) var measurements: [MeasurementRecord]

    /// Reads what an import needs; `nil` with diagnostics when questionnaire or codebook are not usable.
    ///
    /// Faults elsewhere (an article, another dossier) do not stand in the way, and are not reported here.
    package init?(_ files: some ContentFiles, today: CalendarDate, log: inout DiagnosticLog) {
        var faults = DiagnosticLog(for: log.scope)
        defer { log.absorb(faults) }
        let site = validateSite(files, log: &faults)
        let instrument = InstrumentValidator.validate(files, log: &faults)
        guard let site, let instrument else {
            if !faults.hasErrors { faults.report(.noInstrument) }
            return nil
        }
        var elsewhere = DiagnosticLog()
        let options = ValidationOptions(today: today, showsDrafts: true)
        let confidential = Content.validate(files, options, log: &elsewhere)?.confidential
        let known = Set((confidential?.participants ?? []).compactMap { try? ParticipantID($0) })
        let codebook = CodebookValidator(instrument: instrument, participants: known.isEmpty ? nil : known)
            .validate(files, log: &faults)
        guard !faults.hasErrors else { return nil }
        self.instrument = instrument
        self.codebook = codebook
        dossiers = confidential?.dossiers ?? []
        participants = known
        trajectories = confidential?.trajectories ?? []
        deliveries = confidential?.deliveries ?? []
        participantWords = site.participant
        measurements = MeasurementRecord.all(in: files)
    }

    package func measurement(_ id: MeasurementID) -> MeasurementRecord? { measurements.first { $0.id == id } }

    /// What the questionnaire asks now.
    var asked: AskedQuestions { AskedQuestions(instrument, codebook) }

    /// What a measurement is compared with: what its own earlier imports asked, else the newest one before it.
    func askedBefore(_ record: MeasurementRecord) -> (id: MeasurementID, asked: AskedQuestions)? {
        if let asked = record.asked { return (record.id, asked) }
        return measurements.filter { $0.date < record.date }.sorted { $0.date > $1.date }.lazy
            .compactMap { other in other.asked.map { (other.id, $0) } }.first
    }

    /// Adds a measurement that is to be made; `false` where there is one of that name already.
    package mutating func add(_ new: NewMeasurement) -> Bool {
        guard measurement(new.id) == nil, let record = MeasurementRecord(new) else { return false }
        measurements.append(record)
        return true
    }

    /// How many people were invited to answer in a measurement, where the dossier says so.
    func invited(_ participant: ParticipantID, to measurement: MeasurementID) -> (Int?, apart: Int?) {
        let round = dossiers.first { $0.id == participant }?.rounds.first { $0.measurement == measurement }
        return (round?.invited, round?.invitedApart)
    }

    /// What participants are called in exports; a name that two of them bear is left out.
    var participantLabels: [FoldedLabel: ParticipantID] {
        var owners: [FoldedLabel: Set<ParticipantID>] = [:]
        for id in participants { owners[FoldedLabel(id.description), default: []].insert(id) }
        for dossier in dossiers {
            for name in [dossier.name, dossier.shortName, dossier.inSentence] + dossier.formerly {
                owners[FoldedLabel(name), default: []].insert(dossier.id)
            }
        }
        return owners.filter { $0.value.count == 1 }.compactMapValues(\.first)
            .merging(codebook.participants) { $1 }
    }

    /// Tells what the columns of an export hold.
    package var recognition: ColumnRecognition {
        ColumnRecognition(
            instrument: instrument, codebook: codebook,
            participantWords: [participantWords.one, participantWords.many])
    }
}

/// The description of a measurement, as far as imports read and write it.
package struct MeasurementRecord: Sendable {
    package let id: MeasurementID
    package let title: String
    let date: CalendarDate
    let closed: CalendarDate?
    /// When its answers were forgotten.
    package let forgotten: CalendarDate?
    /// Mixed into the keys of rows, so that they cannot be computed from row numbers.
    let salt: String?
    let imports: [ImportRecord]
    /// What was asked, as its imports noted it.
    let asked: AskedQuestions?
    let text: String

    /// The description's file, and that of the answers, from the project's root.
    package static func paths(of id: MeasurementID) -> (description: String, answers: String) {
        let path = "\(MeasurementValidator.folder)/\(id)"
        return ("\(path).yml", "\(path).csv")
    }

    /// Every description that can be read; what is wrong with the others, `leren check` tells.
    package static func all(in files: some ContentFiles) -> [MeasurementRecord] {
        MeasurementValidator.names(in: files).compactMap { name in
            guard let id = try? MeasurementID(name) else { return nil }
            var ignored = DiagnosticLog()
            return files.file(at: paths(of: id).description, log: &ignored).flatMap { Self($0, id: id) }
        }
    }

    init?(_ new: NewMeasurement) {
        var lines = ["title: \(YAMLScalar.text(new.title))", "date: \(new.start)"]
        if let closed = new.closed { lines.append("closed: \(closed)") }
        lines.append("delete-after: \(new.deleteAfter)")
        let text = lines.joined(separator: "\n") + "\n"
        self.init(SourceFile(path: Self.paths(of: new.id).description, text: text), id: new.id)
    }

    private init?(_ file: SourceFile, id: MeasurementID) {
        var log = DiagnosticLog()
        guard let root = readYAML(file, log: &log), var map = MapReader(root, start: file.start, log: &log),
            let title = map.text("title", log: &log), let date = map.date("date", log: &log)
        else { return nil }
        self.id = id
        self.title = title
        self.date = date
        closed = map.optionalDate("closed", log: &log)
        forgotten = map.optionalDate("forgotten", log: &log)
        salt = map.optionalText("salt", log: &log)
        imports = map.list("imports", log: &log).compactMap { ImportRecord($0, log: &log) }
        asked = AskedQuestions(&map, log: &log)
        text = file.text
        // A closing day that cannot be read must not let late answers in.
        if log.hasErrors { return nil }
    }
}

/// A measurement that an import makes.
package struct NewMeasurement: Sendable {
    let id: MeasurementID
    let title: String
    let start: CalendarDate
    let closed: CalendarDate?
    /// The last day on which its answers may be kept.
    let deleteAfter: CalendarDate

    package init(
        id: MeasurementID, title: String, start: CalendarDate, closed: CalendarDate?,
        deleteAfter: CalendarDate
    ) {
        self.id = id
        self.title = title
        self.start = start
        self.closed = closed
        self.deleteAfter = deleteAfter
    }
}

/// One import, as the measurement remembers it.
package struct ImportRecord: Sendable, Hashable {
    package let id: Slug
    /// The name of the file that was read.
    package let source: String
    package let date: CalendarDate
    package let rows: Int
    /// Rows that were kept out because they came after the measurement was closed.
    package let late: Int
    /// Rows that were kept out because nobody finished them.
    package let incomplete: Int

    init(id: Slug, source: String, date: CalendarDate, rows: Int, late: Int, incomplete: Int) {
        self.id = id
        self.source = source
        self.date = date
        self.rows = rows
        self.late = late
        self.incomplete = incomplete
    }

    init?(_ node: YAMLNode, log: inout DiagnosticLog) {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let id = map.text("id", log: &log).flatMap { try? Slug($0) }
        let source = map.text("source", log: &log)
        let date = map.date("date", log: &log)
        let count = 0...100_000_000
        let rows = map.integer("rows", in: count, default: 0, log: &log)
        let late = map.integer("late", in: count, default: 0, log: &log)
        let incomplete = map.integer("incomplete", in: count, default: 0, log: &log)
        map.reportUnknownKeys(log: &log)
        guard let id, let source, let date else { return nil }
        self.init(id: id, source: source, date: date, rows: rows, late: late, incomplete: incomplete)
    }
}

extension Diagnostic {
    fileprivate static var noInstrument: Diagnostic {
        .error(
            "missing-file", at: SourceLocation(file: InstrumentValidator.path),
            nl: "er is geen vragenlijst om antwoorden bij te lezen",
            en: "there is no instrument to read answers for",
            help: Message(
                nl: "maak \(InstrumentValidator.path)", en: "make \(InstrumentValidator.path)"))
    }
}
