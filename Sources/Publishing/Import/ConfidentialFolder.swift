import Foundation

/// Writes into the confidential folder: files that only their owner reads, and all changes of a command or none.
struct ConfidentialFolder: Sendable {
    let url: URL
    /// Where the frozen figures lie, which are written under the same lock.
    private let figures: URL

    init(of project: Project) {
        url = project.confidentialFolder
        figures = project.root.appending(path: Project.branchFolder)
    }

    /// Where everything new lies until all of it is on the disk.
    static let staging = ".leren-staging"
    private static let journal = ".leren-journal"

    private static let warning = """
        VERTROUWELIJK: NIET PUBLICEREN

        In deze map staan de antwoorden op de scan en de dossiers van de deelnemers.
        Zet deze map nooit op een website, in een openbare map of in een openbare bijlage.

        """

    /// Lets nobody else write here while the lock is held; makes the folder where there is none.
    ///
    /// What a killed run had begun is finished or cleared first.
    func lock(patience: Duration = FileLock.patience) throws -> FileLock {
        // A folder of the user's own keeps its rights; one that is made here is closed to others.
        try FileSystem.makeFolder(url, mode: 0o700)
        let lock = try FileLock.blocking(at: lockFile, patience: patience)
        try settle()
        return lock
    }

    /// Finishes what a killed run had begun, for who only reads. Does nothing where there is nothing to do.
    func settleIfNeeded(patience: Duration = FileLock.patience) throws {
        let isHalfway = FileSystem.exists(url.appending(path: Self.journal))
        // A lock that nobody holds is left behind as well.
        let isLeft =
            FileSystem.exists(url.appending(path: Self.staging)) || FileSystem.exists(lockFile)
            || !draftsOfFigures.isEmpty
        guard isHalfway || isLeft, FileSystem.exists(url) else { return }
        do {
            let lock = try FileLock.blocking(at: lockFile, patience: isHalfway ? patience : .zero)
            defer { withExtendedLifetime(lock) {} }
            try settle()
        } catch {
            // Somebody is getting something ready, or may not be helped here: nothing has changed yet.
            if FileSystem.exists(url.appending(path: Self.journal)) { throw error }
        }
    }

    private var lockFile: URL { url.appending(path: ".leren-lock") }

    private func settle() throws {
        if let journal = try Journal.unfinished(in: url, as: Self.journal) {
            try journal.finish(in: url, as: Self.journal)
        }
        try clearStaging()
        for draft in draftsOfFigures { try FileManager.default.removeItem(at: draft) }
    }

    /// Figures that were not ready when a run was killed.
    private var draftsOfFigures: [URL] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: figures.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasPrefix(".") && $0.hasSuffix(Self.staging) }.sorted().map {
            figures.appending(path: $0)
        }
    }

    /// Writes frozen figures beside their place and moves them there, for who holds the lock.
    func write(figures json: String, named name: String) throws {
        try FileManager.default.createDirectory(at: figures, withIntermediateDirectories: true)
        let draft = figures.appending(path: ".\(name)\(Self.staging)")
        try FileSystem.write(json.utf8, to: draft, mode: 0o644, isFlushed: true)
        try FileSystem.replace(figures.appending(path: name), with: draft)
        try FileSystem.flushNames(in: figures)
    }

    /// An empty folder for what is being made.
    func makeStaging() throws -> URL {
        try clearStaging()
        let staging = url.appending(path: Self.staging)
        try FileSystem.makeFolder(staging, mode: 0o700)
        return staging
    }

    /// Removes what is no longer needed of it; a change that was begun and not finished still needs all of it.
    func clearStaging() throws {
        guard !FileSystem.exists(url.appending(path: Self.journal)) else { return }
        for name in [Self.staging, Self.journal + Journal.draftSuffix] {
            let file = url.appending(path: name)
            if FileSystem.exists(file) { try FileManager.default.removeItem(at: file) }
        }
    }

    /// Writes texts by their path below the folder and removes others: all of it or nothing.
    ///
    /// Only for who holds the lock.
    func write(_ texts: [String: String], removing removals: [String] = []) throws {
        let staging = try makeStaging()
        defer { try? clearStaging() }
        var texts = texts
        let notice = "NIET-PUBLICEREN.txt"
        if !FileSystem.exists(url.appending(path: notice)) { texts[notice] = Self.warning }
        var journal = Journal(removals: removals)
        for (number, (path, text)) in texts.sorted(by: { $0.key < $1.key }).enumerated() {
            try FileSystem.write(
                text.utf8, to: staging.appending(path: String(number)), mode: 0o600, isFlushed: true)
            journal.moves.append(Journal.Move(from: "\(Self.staging)/\(number)", to: path))
        }
        try FileSystem.flushNames(in: staging)
        try carryOut(journal)
    }

    /// Does what a list says, for who holds the lock and has flushed what is to be moved.
    func carryOut(_ journal: Journal) throws {
        try Interruption.waiting { try journal.carryOut(in: url, as: Self.journal) }
    }
}
