package import Advice
import Diagnostics

/// What an import makes of one measurement: the rows before and after, and the two files to write.
package struct MeasurementImport: Sendable {
    package let measurement: MeasurementID
    package let title: String
    package let name: Slug
    package let added: Int
    package let changed: Int
    package let gone: Int
    package let unchanged: Int
    package let late: Int
    package let incomplete: Int
    /// How many answers of each participant the measurement holds before and after, and how many people were
    /// invited; who was invited and has no answers stands in it with none.
    package let participants: [Tally]
    /// The new description and the new answers, in full.
    package let description: String
    package let answers: String

    package struct Tally: Sendable, Hashable {
        package let participant: ParticipantID
        /// How many answers the measurement held before this import.
        package let before: Int
        package let respondents: Int
        package let invited: Int?
        /// Of those who are counted apart.
        package let respondentsApart: Int
        package let invitedApart: Int?
        /// How many answers of the former import are not in this one.
        package let gone: Int

        /// How many answers it holds afterwards, those apart too.
        package var after: Int { respondents + respondentsApart }

        /// Whether somebody would miss answers: some are gone, or none are left.
        package var loses: Bool { gone > 0 || (before > 0 && after == 0) }
    }

    /// Whether anything would be written that is not there.
    package var changesAnything: Bool { added + changed + gone > 0 }
}

/// Puts the rows of an export in the place of those that the same import brought before.
struct MeasurementMerge {
    let record: MeasurementRecord
    let name: Slug
    let existing: [NormalisedRow]
    let ground: ImportGround
    let request: AnswersRequest

    private var salt: String { record.salt ?? request.freshSalt }

    /// `nil` with diagnostics when the rows cannot have come from this import, or are too many.
    func merge(
        _ reading: RowReading, path: String, log: inout DiagnosticLog
    ) -> MeasurementImport? {
        var faults = DiagnosticLog(for: log.scope)
        defer { log.absorb(faults) }
        let rows = reading.rows.filter { $0.measurement == record.id }.map(normalised)
            .sorted { $0.key < $1.key }
        let before = existing.filter { $0.belongs(to: name) }
        let others = existing.filter { !$0.belongs(to: name) }
        check(rows, before: before, others: others, path: path, log: &faults)
        let asked = ground.asked
        if let before = ground.askedBefore(record) {
            let place = SourceLocation(file: path)
            for change in asked.changes(since: before.asked) {
                faults.report(.changedQuestion(change, since: before.id, at: place))
            }
        }
        let tallies = tallies(before: before, others: others, rows: rows)
        for tally in tallies { checkInvited(tally, log: &faults) }
        if !request.replaces, !isOther(rows, before), let loss = AnswerLoss(tallies) {
            faults.report(.vanishedAnswers(loss, at: path))
        }
        let (late, incomplete) = (reading.late[record.id] ?? 0, reading.incomplete[record.id] ?? 0)
        let entry = ImportRecord(
            id: name, source: request.fileName, date: request.today, rows: rows.count, late: late,
            incomplete: incomplete)
        let known = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
        let isSame = Set(before) == Set(rows)
        guard
            let description = MeasurementDescription(record).text(
                salt: salt, asked: asked, adding: entry, keepingDate: isSame, log: &faults)
        else { return nil }
        return MeasurementImport(
            measurement: record.id, title: record.title, name: name,
            added: rows.count { known[$0.key] == nil },
            changed: rows.count { row in known[row.key].map { !$0.says(theSameAs: row) } ?? false },
            gone: Set(before.map(\.key)).subtracting(rows.map(\.key)).count,
            unchanged: rows.count { row in known[row.key]?.says(theSameAs: row) ?? false },
            late: late, incomplete: incomplete, participants: tallies, description: description,
            answers: NormalisedAnswers(rows: others + rows).text(ground.instrument))
    }

    private func normalised(_ row: ReadRow) -> NormalisedRow {
        NormalisedRow(
            key: NormalisedRow.key(of: request.rowKey(salt, row.row), in: name),
            participant: row.participant, role: row.role.description, answers: row.answers)
    }

    private func tallies(
        before: [NormalisedRow], others: [NormalisedRow], rows: [NormalisedRow]
    ) -> [MeasurementImport.Tally] {
        let kept = Dictionary(grouping: others, by: \.participant).mapValues(\.count)
        let old = Dictionary(grouping: before, by: \.participant)
        let new = Dictionary(grouping: rows, by: \.participant).mapValues(\.count)
        let apartRoles = Set(ground.instrument.rolesApart.map(\.description))
        let apart = Dictionary(
            grouping: (others + rows).filter { apartRoles.contains($0.role) }, by: \.participant
        ).mapValues(\.count)
        let keys = Set(rows.map(\.key))
        let expected = ground.dossiers.filter { dossier in
            dossier.rounds.contains { $0.measurement == record.id }
        }.map(\.id)
        let all = Set(expected).union(kept.keys).union(old.keys).union(new.keys)
        return all.sorted().map { participant in
            let rest = kept[participant] ?? 0
            let former = old[participant] ?? []
            let invited = ground.invited(participant, to: record.id)
            let apart = apart[participant] ?? 0
            return MeasurementImport.Tally(
                participant: participant, before: rest + former.count,
                respondents: rest + (new[participant] ?? 0) - apart, invited: invited.0,
                respondentsApart: apart, invitedApart: invited.apart,
                gone: former.count { !keys.contains($0.key) })
        }
    }

    /// Whether none of the rows came with the former import of that name.
    private func isOther(_ rows: [NormalisedRow], _ before: [NormalisedRow]) -> Bool {
        let keys = Set(before.map(\.key))
        return !before.isEmpty && !rows.isEmpty && !rows.contains { keys.contains($0.key) }
    }

    private func check(
        _ rows: [NormalisedRow], before: [NormalisedRow], others: [NormalisedRow], path: String,
        log: inout DiagnosticLog
    ) {
        if !request.replaces, isOther(rows, before),
            let loss = AnswerLoss(tallies(before: before, others: others, rows: rows))
        {
            log.report(.otherSurvey(name, before.count, loss, at: path))
        }
        let byHash = Dictionary(others.map { ($0.hash, $0) }) { first, _ in first }
        let twice = rows.filter { row in byHash[row.hash]?.says(theSameAs: row) ?? false }
        if let first = twice.first, let other = byHash[first.hash] {
            let name = String(other.key.dropLast(NormalisedRow.hashLength + 1))
            log.report(.importedBefore(as: name, twice.count, at: path))
        }
    }

    private func checkInvited(_ tally: MeasurementImport.Tally, log: inout DiagnosticLog) {
        guard let dossier = ground.dossiers.first(where: { $0.id == tally.participant }) else { return }
        let groups = [
            ("invited", tally.respondents, tally.invited),
            ("invited-apart", tally.respondentsApart, tally.invitedApart),
        ]
        for (key, answers, invited) in groups {
            guard let invited, answers > invited else { continue }
            log.report(.moreThanInvited(tally.participant, answers, invited, key, dossier: dossier.path))
        }
    }
}

extension Diagnostic {
    fileprivate static func otherSurvey(
        _ name: Slug, _ rows: Int, _ loss: AnswerLoss, at path: String
    ) -> Diagnostic {
        .error(
            "other-survey", at: SourceLocation(file: path),
            nl:
                "geen enkele rij hoort bij de \(rows) rijen die eerder als '\(name)' zijn ingelezen; die zouden verdwijnen: \(loss.list.nl)",
            en:
                "no row belongs to the \(rows) rows that were imported as '\(name)' before; those would vanish: \(loss.list.en)",
            help: Message(
                nl: "is dit een andere enquête? Geef haar een eigen naam: --as \(name)-2. Of geef --replace",
                en: "is this another survey? Give it a name of its own: --as \(name)-2. Or give --replace"))
    }

    fileprivate static func vanishedAnswers(_ loss: AnswerLoss, at path: String) -> Diagnostic {
        .error(
            "vanished-answers", at: SourceLocation(file: path),
            nl: "\(loss.gone) eerder ingelezen antwoorden zouden verdwijnen: \(loss.list.nl)",
            en: "\(loss.gone) answers that were imported before would vanish: \(loss.list.en)",
            help: Message(
                nl:
                    "is dit de hele export? Is het een andere enquête, geef dan een naam met --as; horen ze weg, geef dan --replace",
                en:
                    "is this the whole export? If it is another survey, give a name with --as; if they should go, give --replace"
            ))
    }

    fileprivate static func importedBefore(as name: String, _ rows: Int, at path: String) -> Diagnostic {
        .error(
            "imported-before", at: SourceLocation(file: path),
            nl: "\(rows) van deze rijen zijn al ingelezen, als '\(name)'",
            en: "\(rows) of these rows have been imported already, as '\(name)'",
            help: Message(nl: "geef --as \(name)", en: "give --as \(name)"))
    }

    fileprivate static func moreThanInvited(
        _ participant: ParticipantID, _ answers: Int, _ invited: Int, _ key: String, dossier: String
    ) -> Diagnostic {
        .error(
            "more-than-invited", at: SourceLocation(file: dossier),
            nl: "'\(participant)' heeft \(answers) antwoorden, en \(invited) mensen waren uitgenodigd",
            en: "'\(participant)' has \(answers) answers, and \(invited) people were invited",
            help: Message(
                nl: "klopt '\(key)' in het dossier? Zijn er rijen van een ander bij?",
                en: "is '\(key)' in the dossier right? Are there rows of somebody else?"))
    }
}
