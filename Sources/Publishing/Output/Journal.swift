import Content
import Foundation
import Rendering

/// Changes to a folder that belong together: all of them or none, also when the run is killed or the power fails.
///
/// Everything new is written and flushed first, out of the way. Then this list is written, and from that moment the
/// change counts: who finds the list finishes it. Every step may be done a second time.
struct Journal: Codable, Sendable, Equatable {
    /// A file or folder that is ready and takes its place, or the place of what is there.
    struct Move: Codable, Sendable, Equatable {
        let from: String
        let to: String
    }

    var moves: [Move] = []
    /// Files that go.
    var removals: [String] = []
    /// Folders that nobody changes any more.
    var closed: [String] = []

    /// What the list is called while it is being written.
    static let draftSuffix = "-draft"

    private var paths: [String] { moves.flatMap { [$0.from, $0.to] } + removals + closed }

    /// Writes the list and does what it says.
    ///
    /// - Parameter base: the folder that all paths run from.
    /// - Parameter name: the name of the list in it.
    func carryOut(in base: URL, as name: String) throws {
        let list = base.appending(path: name)
        let draft = base.appending(path: name + Self.draftSuffix)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try FileSystem.write(try encoder.encode(self), to: draft, mode: 0o600, isFlushed: true)
        try FileSystem.replace(list, with: draft)
        try FileSystem.flushNames(in: base)
        try finish(in: base, as: name)
    }

    /// The list of a change that was begun and not finished; throws where it cannot be understood.
    static func unfinished(in base: URL, as name: String) throws -> Journal? {
        let list = base.appending(path: name)
        guard FileSystem.exists(list) else { return nil }
        let journal = try JSONDecoder().decode(Journal.self, from: try Data(contentsOf: list))
        // Nothing outside the folder is touched, whatever the list says.
        guard journal.paths.allSatisfy({ OutputPath($0) != nil }) else { throw DamagedJournal() }
        return journal
    }

    struct DamagedJournal: Error {}

    /// Does what is left to do, and removes the list.
    func finish(in base: URL, as name: String) throws {
        for move in moves { try place(move, in: base) }
        // What stays of it is on the disk before anything goes.
        try Self.flushNames(of: moves.map(\.to), in: base)
        for path in removals {
            let url = base.appending(path: path)
            if FileSystem.exists(url) { try FileManager.default.removeItem(at: url) }
        }
        for path in closed { try FileSystem.setMode(of: base.appending(path: path), to: 0o500) }
        try Self.flushNames(of: removals + closed, in: base)
        for move in moves {
            let to = base.appending(path: move.to)
            let old = Self.aside(to)
            guard FileSystem.exists(old) else { continue }
            // Without a new one, the old one goes back.
            if FileSystem.exists(to) {
                try FileManager.default.removeItem(at: old)
            } else {
                try FileSystem.replace(to, with: old)
            }
        }
        try FileManager.default.removeItem(at: base.appending(path: name))
        try FileSystem.flushNames(in: base)
    }

    /// A file replaces another by its name alone; a folder needs the place to be free.
    private func place(_ move: Move, in base: URL) throws {
        let (from, to) = (base.appending(path: move.from), base.appending(path: move.to))
        guard let ready = FileStatus(of: from) else { return }
        try FileSystem.makeFolder(to.deletingLastPathComponent(), mode: 0o700)
        if ready.kind == .folder, FileSystem.exists(to) {
            let old = Self.aside(to)
            if FileSystem.exists(old) { try FileManager.default.removeItem(at: old) }
            try FileSystem.replace(old, with: to)
        }
        try FileSystem.replace(to, with: from)
    }

    private static func flushNames(of paths: [String], in base: URL) throws {
        let folders = paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
        for folder in Set(folders).sorted() {
            let url = folder.isEmpty ? base : base.appending(path: folder)
            if FileSystem.exists(url) { try FileSystem.flushNames(in: url) }
        }
    }

    /// Where a folder waits until another has taken its place.
    private static func aside(_ url: URL) -> URL {
        url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).leren-old")
    }
}
