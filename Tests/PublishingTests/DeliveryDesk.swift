import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

/// The small project with final advices, to deliver from.
struct DeliveryDesk {
    let workshop: Workshop
    let confidential: URL

    static let dossier = "content/vertrouwelijk/bibliotheken/noordwerf.yml"
    static let shelf = "content/vertrouwelijk/verzonden/noordwerf/2026-04-10-v1"

    /// Both advices of the small project, made final.
    init() throws {
        workshop = try Workshop()
        confidential = workshop.root.appending(path: "content/vertrouwelijk")
        for slug in ["noordwerf", "zuidwerf"] {
            try workshop.replace(
                "status: concept", with: "status: definitief\n    checked-by: Fenna Voorbeeld",
                in: "content/vertrouwelijk/bibliotheken/\(slug).yml")
        }
    }

    /// Closed folders are opened first, so that they can be removed.
    func close() {
        for case let name as String in FileManager.default.enumerator(atPath: confidential.path) ?? .init() {
            let path = confidential.appending(path: name).path
            try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        }
        workshop.close()
    }

    func deliver(_ slugs: String...) async throws -> DeliveryResult {
        await Publishing.deliver(
            slugs, of: workshop.project, BuildOptions(today: try Day("2026-05-01")))
    }

    /// Every file below a folder of the confidential folder, by its path there.
    func files(below folder: String) -> [String: Data] {
        let root = confidential.appending(path: folder)
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            files[name] = try? Data(contentsOf: root.appending(path: name))
        }
        return files
    }

    func explain(_ slug: String, in language: Language) throws -> String {
        let answer = Publishing.explain(
            slug, of: workshop.project, as: .text(language), BuildOptions(today: try Day("2026-05-01")))
        return try #require(answer.text, "\(answer.log.diagnostics)")
    }

    func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(
            atPath: workshop.root.appending(path: path).path)[.posixPermissions] as? Int
    }

    /// Changes a delivered file although it is closed.
    func tamper(_ name: String, _ change: (String) -> String) throws {
        let url = workshop.root.appending(path: "\(Self.shelf)/\(name)")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        try Data(change(text).utf8).write(to: url)
    }
}
