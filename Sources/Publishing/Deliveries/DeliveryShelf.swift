import Composition
import Content
import Crypto
import Diagnostics

/// The files of a delivered advice that the program itself reads again; the others are its documents.
enum DeliveryFile: String, CaseIterable {
    /// The view model: every sentence and number.
    case view = "advies.json"
    /// The document as a page.
    case page = "advies.html"
    /// The document to print.
    case print = "advies.pdf"
    /// Why each recommendation is in it, for programs.
    case explanation = "uitleg.json"
    /// The same to read.
    case explanationText = "uitleg.txt"
    /// What is remembered of it.
    case record = "scores.json"
    /// SHA-256 of all the others, in the form that `sha256sum --check` reads.
    case hashes = "hashes.txt"

    /// Whether it is for the participant.
    var isDocument: Bool { self == .page || self == .print }
}

/// The advices that went out, as they lie in the confidential folder, each held against its own hashes.
struct DeliveryShelf: Sendable {
    /// In the order in which they went out. One that was tampered with is among them; its advice is stopped.
    let deliveries: [Delivery]
    private let files: DiskFiles

    /// Reports every file that is not what went out, in the scope of its advice.
    init(_ files: DiskFiles, _ deliveries: [Delivery], log: inout DiagnosticLog) {
        self.files = files
        self.deliveries = deliveries
        for delivery in deliveries {
            log.within(.advice(delivery.slug)) { verify(delivery, log: &$0) }
        }
    }

    /// The delivered advice with the same participant, measurement and version; `nil` when it never went out.
    func delivery(of advice: AdvicePublication) -> Delivery? {
        deliveries.last { $0.slug == advice.slug && advice.isAdvice(of: $0) }
    }

    /// What went out last to a participant.
    func newest(of slug: String) -> Delivery? { deliveries.last { $0.slug == slug } }

    func bytes(of file: DeliveryFile, in delivery: Delivery) -> [UInt8]? {
        bytes(named: file.rawValue, in: delivery)
    }

    func bytes(named name: String, in delivery: Delivery) -> [UInt8]? {
        files.bytes(at: "\(delivery.folder)/\(name)")
    }

    /// The names of the files that are for the participant.
    func documents(of delivery: Delivery) -> [String] {
        hashes(of: delivery).keys.filter { DeliveryFile(rawValue: $0)?.isDocument ?? true }.sorted()
    }

    private func hashes(of delivery: Delivery) -> [String: String] {
        let bytes = bytes(of: .hashes, in: delivery) ?? []
        return HashList(String(decoding: bytes, as: UTF8.self)).hashes
    }

    private func verify(_ delivery: Delivery, log: inout DiagnosticLog) {
        let hashes = hashes(of: delivery)
        let required = [DeliveryFile.view, .page, .print, .record].map(\.rawValue)
        for name in Set(hashes.keys).union(required).sorted() {
            let path = "\(delivery.folder)/\(name)"
            guard let bytes = bytes(named: name, in: delivery) else {
                log.report(.deliveredFileMissing(path))
                continue
            }
            let found = SHA256.hex(of: bytes)
            if found != hashes[name] { log.report(.deliveredFileChanged(path, hashes[name], found)) }
        }
        for path in files.paths(below: delivery.folder) {
            let name = String(path.dropFirst(delivery.folder.count + 1))
            if hashes[name] == nil, DeliveryFile(rawValue: name) == nil {
                log.report(.deliveredFileAdded(path))
            }
        }
    }
}

/// Hashes by the name of their file.
struct HashList {
    let hashes: [String: String]

    init(of files: [String: [UInt8]]) {
        hashes = files.mapValues { SHA256.hex(of: $0) }
    }

    init(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: "  ", maxSplits: 1) }
        hashes = Dictionary(lines.filter { $0.count == 2 }.map { (String($0[1]), String($0[0])) }) { $1 }
    }

    /// A line a file, as `sha256sum` writes it.
    var text: String {
        hashes.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
    }
}

extension Diagnostic {
    fileprivate static func deliveredFileChanged(_ path: String, _ sent: String?, _ found: String)
        -> Diagnostic
    {
        .error(
            "delivered-file-changed", at: SourceLocation(file: path),
            nl: "dit bestand is niet meer wat verzonden is: \(sent ?? "niet vermeld") is nu \(found)",
            en: "this file is no longer what was delivered: \(sent ?? "not listed") is now \(found)",
            help: restoreDelivery)
    }

    fileprivate static func deliveredFileMissing(_ path: String) -> Diagnostic {
        .error(
            "delivered-file-missing", at: SourceLocation(file: path),
            nl: "dit bestand van een verzonden advies is weg", en: "this file of a delivered advice is gone",
            help: restoreDelivery)
    }

    fileprivate static func deliveredFileAdded(_ path: String) -> Diagnostic {
        .warning(
            "delivered-file-added", at: SourceLocation(file: path),
            nl: "dit bestand hoort niet bij wat verzonden is",
            en: "this file is no part of what was delivered",
            help: Message(nl: "zet het ergens anders neer", en: "put it somewhere else"))
    }
}
