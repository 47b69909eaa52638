import Foundation

/// Writes into the confidential folder: files that only their owner reads, each all at once or not at all.
struct ConfidentialFolder {
    let url: URL

    private static let warning = """
        VERTROUWELIJK: NIET PUBLICEREN

        In deze map staan de antwoorden op de scan en de dossiers van de deelnemers.
        Zet deze map nooit op een website, in een openbare map of in een openbare bijlage.

        """

    /// Writes texts by their path below the folder; nothing takes its place before all of them are on the disk.
    func write(_ texts: [String: String]) throws {
        try makeFolder(url)
        let notice = url.appending(path: "NIET-PUBLICEREN.txt")
        if !FileManager.default.fileExists(atPath: notice.path(percentEncoded: false)) {
            try FileSystem.write(Self.warning.utf8, to: notice, mode: 0o600)
        }
        var staged: [(from: URL, to: URL)] = []
        defer { for file in staged { try? FileManager.default.removeItem(at: file.from) } }
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
            let target = url.appending(path: path)
            let folder = target.deletingLastPathComponent()
            try makeFolder(folder)
            let hidden = Self.staging(of: target)
            staged.append((hidden, target))
            try FileSystem.write(text.utf8, to: hidden, mode: 0o600)
        }
        for file in staged { try FileSystem.replace(file.to, with: file.from) }
    }

    /// Removes a file, and a half-written one that a killed run may have left of it.
    func remove(_ path: String) throws {
        let target = url.appending(path: path)
        let hidden = Self.staging(of: target)
        for file in [hidden, target]
        where FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
            try FileManager.default.removeItem(at: file)
        }
    }

    private static func staging(of target: URL) -> URL {
        target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).leren-staging")
    }

    /// A folder of the user's own keeps its rights; one that is made here is closed to others.
    private func makeFolder(_ folder: URL) throws {
        if FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) { return }
        try FileSystem.makeFolder(folder, mode: 0o700)
    }
}
