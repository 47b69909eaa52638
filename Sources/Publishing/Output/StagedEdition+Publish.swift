import Content
import Foundation

/// How a new edition took the place of the old one.
enum Replacement: Sendable {
    /// In one step: at no moment is either of them missing.
    case exchange
    /// By two names, one after the other, on a disk that cannot exchange folders.
    case renames
    /// Folder by folder, because the output folder itself cannot be moved: a mount point.
    case inPlace
}

extension StagedEdition {
    /// Puts a finished edition where the old one is, in the best way that the disk has.
    ///
    /// Where that takes more than one step, a list says what is to be done, and the next start finishes it.
    func replaceOutput() throws -> Replacement {
        guard output.exists else {
            try FileSystem.replace(output.url, with: folder)
            try FileSystem.flushNames(in: output.url.deletingLastPathComponent())
            return .exchange
        }
        do {
            try FileSystem.exchange(folder, output.url)
            try FileManager.default.removeItem(at: folder)
            return .exchange
        } catch let refusal as FileSystemError where refusal.isOfTheDisk {
            return try replaceWithoutExchange()
        }
    }

    private func replaceWithoutExchange() throws -> Replacement {
        guard !isMountPoint else { return try replaceInPlace() }
        do {
            try journalOfRenames.carryOut(in: parent, as: Self.journal(of: output))
            return .renames
        } catch let refusal as FileSystemError where refusal.isOfTheDisk && FileSystem.exists(folder) {
            // Nothing was moved yet.
            try FileManager.default.removeItem(at: parent.appending(path: Self.journal(of: output)))
            return try replaceInPlace()
        }
    }

    /// Whether putting this edition in place was begun and not finished.
    var isHalfway: Bool { FileSystem.exists(parent.appending(path: Self.journal(of: output))) }

    private var parent: URL { output.url.deletingLastPathComponent() }

    private var journalOfRenames: Journal {
        Journal(moves: [Journal.Move(from: folder.lastPathComponent, to: output.url.lastPathComponent)])
    }

    private var isMountPoint: Bool {
        guard let own = FileStatus(of: output.url), let above = FileStatus(of: parent) else { return false }
        return !own.identity.isOnDisk(of: above.identity)
    }

    /// Copies what is ours into the output folder, out of sight, and then lets it take its place folder by folder.
    private func replaceInPlace() throws -> Replacement {
        let ready = output.url.appending(path: Self.ready)
        if FileSystem.exists(ready) { try FileManager.default.removeItem(at: ready) }
        try FileSystem.makeFolder(ready, mode: 0o700)
        var journal = Journal()
        for name in Manifest.ownedFolders + [Manifest.name] {
            let source = folder.appending(path: name)
            if FileSystem.exists(source) {
                try copyTree(from: source, to: ready.appending(path: name))
                journal.moves.append(Journal.Move(from: "\(Self.ready)/\(name)", to: name))
            } else if FileSystem.exists(output.url.appending(path: name)) {
                journal.removals.append(name)
            }
        }
        journal.removals.append(Self.ready)
        try FileSystem.flush(ready)
        try journal.carryOut(in: output.url, as: Self.journalInside)
        return .inPlace
    }

    /// Copies with rights and times; links are not made, for this is another disk.
    private func copyTree(from source: URL, to target: URL) throws {
        guard let status = FileStatus(of: source) else { return }
        if status.kind == .folder {
            try FileSystem.makeFolder(target, mode: status.mode)
            for name in try FileManager.default.contentsOfDirectory(
                atPath: source.path(percentEncoded: false))
            {
                try copyTree(from: source.appending(path: name), to: target.appending(path: name))
            }
            return
        }
        try FileSystem.write(try Data(contentsOf: source), to: target, mode: status.mode)
        let times = try FileManager.default.attributesOfItem(atPath: source.path(percentEncoded: false))
        if let time = times[.modificationDate] {
            try FileManager.default.setAttributes(
                [.modificationDate: time], ofItemAtPath: target.path(percentEncoded: false))
        }
    }

    // MARK: - What a killed run left

    private static let ready = ".leren-ready"
    private static let journalInside = ".leren-journal"

    private static func journal(of output: OutputFolder) -> String {
        ".\(output.url.lastPathComponent).leren-journal"
    }

    /// Finishes or clears what a killed run left of putting an edition in place, for who holds the lock.
    static func settle(_ output: OutputFolder) throws {
        let parent = output.url.deletingLastPathComponent()
        for (base, name) in [(parent, journal(of: output)), (output.url, journalInside)] {
            try Journal.unfinished(in: base, as: name)?.finish(in: base, as: name)
            let draft = base.appending(path: name + Journal.draftSuffix)
            if FileSystem.exists(draft) { try FileManager.default.removeItem(at: draft) }
        }
        let ready = output.url.appending(path: ready)
        if FileSystem.exists(ready) { try FileManager.default.removeItem(at: ready) }
    }
}

extension FileSystemError {
    /// Whether the disk cannot do what was asked, whoever asks.
    fileprivate var isOfTheDisk: Bool {
        [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EBUSY, EXDEV, EPERM].contains(code)
    }
}
