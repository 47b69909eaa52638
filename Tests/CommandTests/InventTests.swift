import Foundation
import Testing

/// A branch of 500 in a project of its own, made once.
private actor LargeBranch {
    static let shared = LargeBranch()
    private var folder: URL?

    func root() throws -> URL {
        if let folder { return folder }
        let root = FileManager.default.temporaryDirectory.appending(path: "leren-500-\(UUID().uuidString)")
        for name in ["site.yml", "trajecten.yml", "scan/instrument.yml"] {
            let copy = root.appending(path: "content/\(name)")
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: Run.package.appending(path: "content/\(name)"), to: copy)
        }
        let program = Run.executable.deletingLastPathComponent().appending(path: "leren-invent")
        let result = try Run.program(
            program,
            ["--participants", "500", "--seed", "7", "--root", root.path(percentEncoded: false)])
        try #require(result.code == 0, "\(result.errors)")
        folder = root
        return root
    }
}

@Suite("leren-invent", .serialized)
struct InventTests {
    private static func names(in root: URL) throws -> [String] {
        let folder = root.appending(path: "content/vertrouwelijk/bibliotheken").path(percentEncoded: false)
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yml") }
            .map { String($0.dropLast(4)) }
    }

    @Test("invents 500 participants that can be frozen")
    func large() async throws {
        let root = try await LargeBranch.shared.root()
        #expect(try Self.names(in: root).count == 500)
        let result = try Run.leren(
            "freeze", "--root", root.path(percentEncoded: false), "--date", "2026-11-16")
        #expect(result.code == 0, "\(result.errors)")
    }

    @Test(
        "names none, of 48 or of 500, after a place that exists",
        .enabled(if: Judge.hasPlaces, "no list of places: run make test"))
    func places() async throws {
        let large = try Self.names(in: await LargeBranch.shared.root())
        let small = try Self.names(in: Run.package)
        #expect(small.count == 48)
        let result = try Judge.run("check-places.py", words: small + large)
        #expect(result.code == 0, "\(result.output)\(result.errors)")
        let real = try Judge.run("check-places.py", words: ["hazelveld", "ütrecht", "Den-Bosch", "Meppel"])
        #expect(real.code == 1 && real.output.split(separator: "\n").count == 3, "\(real.output)")
    }
}
