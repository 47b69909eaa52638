import Content
import Crypto
import Diagnostics
import Foundation
import Rendering

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder to stage in, and the lock beside it that says whose it is.
private struct StagingPlace {
    let folder: URL
    let lock: URL

    private static let ending = "staging"

    init(below parent: URL, as prefix: String) {
        folder = parent.appending(path: prefix + Self.ending)
        lock = parent.appending(path: prefix + "lock")
    }

    /// The place to which a folder of this name belongs.
    init?(stagedAt name: String, below parent: URL) {
        guard name.hasSuffix("." + Self.ending) else { return nil }
        self.init(below: parent, as: String(name.dropLast(Self.ending.count)))
    }
}

/// A new edition while it is being made, in a hidden folder beside the output it will replace.
struct StagedEdition: Sendable {
    /// Where the files of the new edition are written.
    let folder: URL
    let output: OutputFolder
    private let lock: FileLock

    /// Takes the lock, clears what a killed build left, and makes an empty staging folder.
    init(for output: OutputFolder, patience: Duration = FileLock.patience) async throws {
        let place = try Self.place(of: output)
        let lock = try await FileLock.waiting(at: place.lock, patience: patience)
        try Self.settle(output)
        try self.init(for: output, at: place, lock)
    }

    /// The same for who may block a thread.
    init(blockingFor output: OutputFolder) throws {
        let place = try Self.place(of: output)
        let lock = try FileLock.blocking(at: place.lock)
        try Self.settle(output)
        try self.init(for: output, at: place, lock)
    }

    /// An edition that is made to see whether it can be, and thrown away.
    ///
    /// - Parameter workshop: the project's own folder for what is no part of it, `.leren`; the system's temporary
    ///   folder where that cannot be made. What a killed run left there goes.
    init(rehearsing output: OutputFolder, in workshop: URL) throws {
        var parent = workshop
        do { try FileSystem.makeFolder(parent, mode: 0o700) } catch {
            parent = FileManager.default.temporaryDirectory.appending(path: "leren-\(getuid())")
            try FileSystem.makeFolder(parent, mode: 0o700)
        }
        try FileSystem.setMode(of: parent, to: 0o700)
        Self.clearLeftovers(in: parent)
        let place = StagingPlace(below: parent, as: "check-\(getpid())-\(UUID().uuidString.prefix(8)).")
        try self.init(for: output, at: place, try FileLock(once: place.lock))
    }

    private init(for output: OutputFolder, at place: StagingPlace, _ lock: FileLock) throws {
        self.output = output
        self.lock = lock
        folder = place.folder
        if FileSystem.exists(folder) { try FileManager.default.removeItem(at: folder) }
        Interruption.add(folder)
        try FileSystem.makeFolder(folder, mode: 0o700)
    }

    private static func place(of output: OutputFolder) throws -> StagingPlace {
        let parent = output.url.deletingLastPathComponent()
        try FileSystem.makeFolder(parent, mode: 0o755)
        return StagingPlace(below: parent, as: ".\(output.url.lastPathComponent).leren-")
    }

    /// Removes rehearsals of which nobody holds the lock: their process was killed.
    private static func clearLeftovers(in parent: URL) {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: parent.path(percentEncoded: false))) ?? []
        for name in names {
            guard name.hasPrefix("check-"), let place = StagingPlace(stagedAt: name, below: parent),
                let lock = try? FileLock(once: place.lock)
            else { continue }
            try? FileManager.default.removeItem(at: place.folder)
            withExtendedLifetime(lock) {}
        }
    }

    /// The private folder for the typesetter's jobs; never published.
    var workFolder: URL { folder.appending(path: ".work") }

    /// Where a file of the edition stands while it is staged.
    func url(of path: OutputPath) -> URL { folder.appending(path: path.text) }

    /// Lets the files of publications that are not made again stand as they were.
    func carryOver(_ isCarried: (_ path: String, _ publication: String) -> Bool) throws -> Manifest {
        var carried = Manifest()
        let last = output.manifest
        for (path, entry) in last.files where isCarried(path, entry.publication) {
            guard let outputPath = OutputPath(path) else { continue }
            let source = output.url.appending(path: path)
            guard FileManager.default.fileExists(atPath: source.path(percentEncoded: false)) else { continue }
            try makeFolder(for: outputPath)
            try FileSystem.linkOrCopy(source, to: url(of: outputPath))
            carried.files[path] = entry
            carried.typeset[path] = last.typeset[path]
        }
        return carried
    }

    /// The bytes of a file of the last edition.
    func lastBytes(of path: OutputPath) -> Data? {
        try? Data(contentsOf: output.url.appending(path: path.text))
    }

    /// Takes over one file of the last edition because nothing that goes into it changed.
    func reuse(_ path: OutputPath) throws {
        try makeFolder(for: path)
        try FileSystem.linkOrCopy(output.url.appending(path: path.text), to: url(of: path))
    }

    /// Writes one finished file of the edition.
    func write(_ bytes: [UInt8], to path: OutputPath) throws {
        try makeFolder(for: path)
        try FileSystem.write(bytes, to: url(of: path), mode: path.isConfidential ? 0o600 : 0o644)
    }

    func makeFolder(for path: OutputPath) throws {
        try FileSystem.makeFolder(
            url(of: path).deletingLastPathComponent(), mode: path.isConfidential ? 0o700 : 0o755)
    }

    /// Puts the new edition in the place of the old one, in one step where the disk can, and clears the old one away.
    func publish(_ manifest: Manifest) throws -> Replacement {
        try? FileManager.default.removeItem(at: workFolder)
        try keepTimesOfUnchangedFiles(manifest)
        try write(manifest)
        try restrictFolders()
        if output.exists { try carryOverForeignFiles() }
        try FileSystem.flush(folder)
        Interruption.remove(folder)
        return try Interruption.waiting { try replaceOutput() }
    }

    /// Puts one file for inside use into the last edition, which stays as it is otherwise.
    ///
    /// The file is on no list, so that the next edition comes without it.
    func add(_ file: RenderedFile) throws {
        try write(file.bytes, to: file.path)
        let target = output.url.appending(path: file.path.text)
        try FileSystem.makeFolder(
            target.deletingLastPathComponent(), mode: file.path.isConfidential ? 0o700 : 0o755)
        try FileSystem.replace(target, with: url(of: file.path))
    }

    private func write(_ manifest: Manifest) throws {
        let bytes = try manifest.encoded()
        let old = output.url.appending(path: Manifest.name)
        let new = folder.appending(path: Manifest.name)
        // It names every participant.
        if FileStatus(of: old)?.mode == Self.manifestMode, let last = try? Data(contentsOf: old),
            last == bytes
        {
            try FileSystem.linkOrCopy(old, to: new)
        } else {
            try FileSystem.write(bytes, to: new, mode: Self.manifestMode)
        }
    }

    /// Removes everything that was staged; the last edition was never touched.
    func discard() {
        Interruption.remove(folder)
        // The next start still needs it.
        guard !isHalfway else { return }
        try? FileManager.default.removeItem(at: folder)
    }

    private func keepTimesOfUnchangedFiles(_ manifest: Manifest) throws {
        let last = output.manifest
        for (path, entry) in manifest.files where last.files[path]?.sha256 == entry.sha256 {
            let old = output.url.appending(path: path)
            let new = folder.appending(path: path)
            guard let bytes = try? Data(contentsOf: old), entry.sha256 == SHA256.hex(of: bytes) else {
                continue
            }
            try FileManager.default.removeItem(at: new)
            try FileSystem.linkOrCopy(old, to: new)
        }
    }

    private static let manifestMode = 0o600

    /// Opens what is public and closes what is not. The output folder itself may be somebody else's: it keeps its rights.
    private func restrictFolders() throws {
        try FileSystem.setMode(of: folder, to: FileStatus(of: output.url)?.mode ?? 0o755)
        for name in Manifest.ownedFolders {
            let url = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { continue }
            try FileSystem.setMode(
                of: url, to: OutputPath.confidentialFolders.contains(name) ? 0o700 : 0o755)
        }
    }

    /// Everything in the output that is not the build's own: the README, and what somebody put beside it.
    private func carryOverForeignFiles() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: output.url.path(percentEncoded: false))
        for name in names where name != Manifest.name && !Manifest.ownedFolders.contains(name) {
            try linkTree(from: output.url.appending(path: name), to: folder.appending(path: name))
        }
    }

    private func linkTree(from source: URL, to target: URL) throws {
        let type = try FileManager.default.attributesOfItem(atPath: source.path(percentEncoded: false))[.type]
        guard type as? FileAttributeType == .typeDirectory else {
            try FileSystem.linkOrCopy(source, to: target)
            return
        }
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path(percentEncoded: false)) {
            try linkTree(from: source.appending(path: name), to: target.appending(path: name))
        }
        if let mode = FileStatus(of: source)?.mode { try FileSystem.setMode(of: target, to: mode) }
    }
}

extension StagedEdition: Sink {
    func take(_ file: RenderedFile) throws { try write(file.bytes, to: file.path) }
}

extension SHA256 {
    /// The hash of bytes in lower-case hexadecimal.
    static func hex(of bytes: some DataProtocol) -> String { hexadecimal(hash(data: bytes)) }

    /// A finished hash in lower-case hexadecimal.
    static func hexadecimal(_ digest: SHA256Digest) -> String {
        digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
