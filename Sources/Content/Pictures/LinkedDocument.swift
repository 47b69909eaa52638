package import Diagnostics

/// A file that is no picture and that readers may fetch, because a text links to it.
package enum LinkedDocument: String, Sendable, Hashable, CaseIterable {
    case pdf, text = "txt", table = "csv"

    /// Larger files are not for readers, and cannot be looked through (bytes).
    package static let largest = 50_000_000

    /// Tells by its name and its first bytes what a file is.
    init(header bytes: [UInt8], name: String) throws(DocumentFault) {
        let ending =
            name.split(separator: ".").count > 1 ? name.split(separator: ".").last?.lowercased() ?? "" : ""
        guard let kind = LinkedDocument(rawValue: ending) else { throw Self.fault(ending, bytes) }
        let isPDF = bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil
        let isText = !isPDF && !bytes.contains(0) && Self.signatures.allSatisfy { !bytes.starts(with: $0) }
        guard kind == .pdf ? isPDF : isText else { throw .misnamed(ending) }
        self = kind
    }

    private static func fault(_ ending: String, _ bytes: [UInt8]) -> DocumentFault {
        if office.contains(ending) { return .office }
        let isPacked = archives.contains(ending) || signatures.contains { bytes.starts(with: $0) }
        return isPacked ? .archive : .unknown(ending)
    }

    private static let office: Set<String> = [
        "doc", "docm", "docx", "dot", "dotx", "key", "numbers", "odg", "odp", "ods", "odt", "pages", "pot",
        "potx",
        "pps", "ppsx", "ppt", "pptm", "pptx", "pub", "rtf", "vsd", "vsdx", "xls", "xlsb", "xlsm", "xlsx",
        "xltx",
    ]

    private static let archives: Set<String> = ["7z", "bz2", "gz", "jar", "rar", "tar", "tgz", "xz", "zip"]

    /// How packed files begin: ZIP, the older Office, gzip, 7z, RAR, xz, bzip2.
    private static let signatures: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B],
        [0x37, 0x7A, 0xBC, 0xAF], Array("Rar!".utf8), [0xFD, 0x37, 0x7A, 0x58], Array("BZh".utf8),
    ]
}

/// Why a file is not for readers to fetch.
package enum DocumentFault: Error, Sendable, Hashable {
    case unreadable
    case office
    case archive
    case unknown(String)
    /// The name promises what the file is not.
    case misnamed(String)
    case tooLarge
}

extension Diagnostic {
    package static func unpublishable(
        _ path: String, _ fault: DocumentFault, at location: SourceLocation, length: Int = 1
    ) -> Diagnostic {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        func error(_ identifier: String, _ nl: String, _ en: String, _ help: Message) -> Diagnostic {
            .error(
                identifier, at: location, length: length, nl: "'\(name)' \(nl)", en: "'\(name)' \(en)",
                help: help)
        }
        switch fault {
        case .unreadable:
            return error(
                "unreadable-file", "kan niet gelezen worden", "cannot be read",
                Message(nl: "controleer de rechten van het bestand", en: "check the permissions of the file"))
        case .office:
            return error(
                "office-file", "is een Office-bestand; daar staat vaak meer in dan je ziet",
                "is an Office file; it often holds more than you see", saveAsPDF)
        case .archive:
            return error(
                "archive", "is een ingepakt bestand; wat erin zit, kan niet gecontroleerd worden",
                "is an archive; what is in it cannot be checked", saveAsPDF)
        case .unknown(let ending):
            return error(
                "unknown-kind-of-file",
                ending.isEmpty
                    ? "heeft een naam zonder soort"
                    : "is van een soort die niet gepubliceerd wordt: \(ending)",
                ending.isEmpty
                    ? "has a name without a kind" : "is of a kind that is not published: \(ending)",
                Message(
                    nl: "sla het op als PDF, of maak er een afbeelding, .txt of .csv van",
                    en: "save it as PDF, or make it a picture, .txt or .csv"))
        case .misnamed(let ending):
            return error(
                "misnamed-file", "heet .\(ending) en is dat niet",
                "is called .\(ending) and is something else",
                Message(nl: "sla het opnieuw op als \(ending)", en: "save it again as \(ending)"))
        case .tooLarge:
            let limit = LinkedDocument.largest / 1_000_000
            return error(
                "file-too-large", "is te groot: hooguit \(limit) MB", "is too large: at most \(limit) MB",
                Message(nl: "maak het kleiner, of verdeel het", en: "make it smaller, or divide it"))
        }
    }

    private static let saveAsPDF = Message(nl: "sla het op als PDF", en: "save it as PDF")
}
