import Crypto
import Diagnostics
import Foundation
import Rendering

/// A new edition while it is being made, in a hidden folder beside the output it will replace.
struct StagedEdition: Sendable {
    /// Where the files of the new edition are written.
    let folder: URL
    private let output: OutputFolder
    private let lock: BuildLock
    /// What else to remove in the end.
    private let scratch: URL?

    /// Takes the lock, clears what a killed build left, and makes an empty staging folder.
    ///
    /// - Parameter isRehearsal: stage in the system's temporary folder, for a run that publishes nothing.
    init(for output: OutputFolder, isRehearsal: Bool) throws {
        self.output = output
        let parent =
            isRehearsal
            ? FileManager.default.temporaryDirectory.appending(path: "leren-\(UUID().uuidString)")
            : output.url.deletingLastPathComponent()
        scratch = isRehearsal ? parent : nil
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let prefix = ".\(output.url.lastPathComponent).leren-"
        lock = try BuildLock(at: parent.appending(path: prefix + "lock"))
        folder = parent.appending(path: prefix + "staging")
        if FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) {
            try FileManager.default.removeItem(at: folder)
        }
        try FileSystem.makeFolder(folder, mode: 0o700)
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
        let parent = url(of: path).deletingLastPathComponent()
        if !FileManager.default.fileExists(atPath: parent.path(percentEncoded: false)) {
            try FileSystem.makeFolder(parent, mode: path.isConfidential ? 0o700 : 0o755)
        }
    }

    /// Puts the new edition in the place of the old one, in one step, and clears the old one away.
    func publish(_ manifest: Manifest) throws {
        try? FileManager.default.removeItem(at: workFolder)
        try keepTimesOfUnchangedFiles(manifest)
        try write(manifest)
        try restrictFolders()
        if output.exists { try carryOverForeignFiles() }
        try FileSystem.flush(folder)
        if output.exists {
            try FileSystem.exchange(folder, output.url)
            try FileManager.default.removeItem(at: folder)
        } else {
            try FileManager.default.moveItem(at: folder, to: output.url)
        }
    }

    /// Puts one file for inside use into the last edition, which stays as it is otherwise.
    ///
    /// The file is on no list, so that the next edition comes without it.
    func add(_ file: RenderedFile) throws {
        try write(file.bytes, to: file.path)
        let target = output.url.appending(path: file.path.text)
        let folder = target.deletingLastPathComponent()
        if !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) {
            try FileSystem.makeFolder(folder, mode: file.path.isConfidential ? 0o700 : 0o755)
        }
        try FileSystem.replace(target, with: url(of: file.path))
    }

    private func write(_ manifest: Manifest) throws {
        let bytes = try manifest.encoded()
        let old = output.url.appending(path: Manifest.name)
        let new = folder.appending(path: Manifest.name)
        if let last = try? Data(contentsOf: old), last == bytes {
            try FileSystem.linkOrCopy(old, to: new)
        } else {
            try FileSystem.write(bytes, to: new, mode: 0o644)
        }
    }

    /// Removes everything that was staged; the last edition was never touched.
    func discard() {
        try? FileManager.default.removeItem(at: folder)
        if let scratch { try? FileManager.default.removeItem(at: scratch) }
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

    private func restrictFolders() throws {
        try FileSystem.makeFolder(folder, mode: 0o755)
        for name in Manifest.ownedFolders {
            let url = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { continue }
            try FileSystem.makeFolder(
                url, mode: OutputPath.confidentialFolders.contains(name) ? 0o700 : 0o755)
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
