import Crypto
import Foundation

/// What the last edition put in the output folder: the list that says which files are the build's own.
struct Manifest: Codable, Sendable, Equatable {
    /// One file of an edition.
    struct Entry: Codable, Sendable, Equatable {
        /// The publication it belongs to; carried over with it.
        let publication: String
        /// SHA-256 of the bytes, hexadecimal.
        let sha256: String
    }

    /// A finished typesetting job: with the same key there is nothing to do again.
    struct Typeset: Codable, Sendable, Equatable {
        /// SHA-256 of everything that went into the job.
        let key: String
        let pages: Int
        let labels: [String: Int]
        /// What was found in a PDF for a press.
        let inspection: PressInspection?
    }

    /// The file's name in the output folder.
    static let name = ".leren-edition"

    /// The folders that belong to the build.
    static let ownedFolders = ["site", "drukwerk", "adviezen", "intern"]

    var files: [String: Entry] = [:]
    /// By the path of the PDF.
    var typeset: [String: Typeset] = [:]

    /// Set when nobody's name was known to the fence: such an edition is not to be packed or published.
    var isWithoutNames: Bool?

    /// The hash that stands for the bytes of a file.
    static func hash(_ bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }

    /// The bytes on disk: JSON with sorted keys.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// The manifest in a folder; `nil` when there is none, empty when it cannot be understood
    /// (an older or damaged list makes everything anew).
    static func read(in folder: URL) -> Manifest? {
        guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
        return (try? JSONDecoder().decode(Manifest.self, from: bytes)) ?? Manifest()
    }
}
