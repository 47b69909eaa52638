package import Diagnostics

/// What becomes of the columns of a participants' list when it is read.
package func participantTreatments(of headings: [String], _ ground: ImportGround) -> [Table.Treatment] {
    let words = [ground.participantWords.one, ground.participantWords.many]
    return headings.map { ParticipantColumn($0, words: words) == nil ? .drop : .keep }
}

/// Understands a participants' list and works out which dossiers it makes and changes. Nothing is written.
///
/// Participants that the list does not name stay as they are.
package func importParticipants(
    _ table: Table, _ files: some ContentFiles, _ ground: ImportGround, log: inout DiagnosticLog
) -> [DossierChange]? {
    guard let list = ParticipantList(table, ground, log: &log) else { return nil }
    return list.participants.compactMap { listed in
        let path = "\(DossierValidator.folder)/\(listed.id).yml"
        let edit = DossierEdit(listed: listed, ground: ground, path: path)
        if listed.isNew { return edit.newDossier }
        return files.file(at: path, log: &log).flatMap { edit.change($0, log: &log) }
    }.sorted { $0.participant < $1.participant }
}
