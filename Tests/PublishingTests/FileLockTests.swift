import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("A lock")
struct FileLockTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "leren-test-\(UUID().uuidString)")
    private var place: URL { folder.appending(path: ".leren-lock") }
    private var holderFile: URL { folder.appending(path: ".leren-lock-holder") }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func close() { try? FileManager.default.removeItem(at: folder) }

    private var left: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    }

    @Test("is held by one, who says which process it is and since when; afterwards nothing is left of it")
    func holder() throws {
        defer { close() }
        do {
            let lock = try FileLock(once: place)
            let taken = #expect(throws: LockIsTaken.self) {
                try FileLock.blocking(at: place, patience: .zero)
            }
            #expect(taken?.holder?.process == getpid())
            #expect(taken?.holder?.host.isEmpty == false)
            #expect(taken?.holder?.since.hasPrefix("20") == true)
            withExtendedLifetime(lock) {}
        }
        #expect(left.isEmpty)
        _ = try FileLock(once: place)
    }

    @Test("is waited for", .timeLimit(.minutes(5)))
    func waiting() async throws {
        defer { close() }
        let place = place
        let lock = try FileLock(once: place)
        let next = Task { try await FileLock.waiting(at: place, patience: .seconds(200)) }
        try await Task.sleep(for: .milliseconds(200))
        withExtendedLifetime(lock) {}
        _ = consume lock
        _ = try await next.value
    }

    @Test("is never held by two of many who want it at once", .timeLimit(.minutes(10)))
    func many() async throws {
        defer { close() }
        let place = place
        let counter = folder.appending(path: "teller")
        try Data("0".utf8).write(to: counter)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<10 {
                        let lock = try await FileLock.waiting(at: place, patience: .seconds(500))
                        let count = Int(try String(contentsOf: counter, encoding: .utf8)) ?? -1000
                        await Task.yield()
                        try Data(String(count + 1).utf8).write(to: counter)
                        withExtendedLifetime(lock) {}
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try String(contentsOf: counter, encoding: .utf8) == "80")
        #expect(left == ["teller"])
    }

    @Test("that another computer holds on a disk without locks is taken, one of a dead process is free")
    func holderFiles() throws {
        defer { close() }
        try Data("1\nelders.example\n2026-05-01T10:00:00Z\n\n".utf8).write(to: holderFile)
        let taken = #expect(throws: LockIsTaken.self) { try FileLock(once: place) }
        #expect(
            taken?.holder?.inWords.nl == "proces 1 op computer 'elders.example', sinds 2026-05-01T10:00:00Z")
        let own = LockHolder.own
        // A number that no process has, and our own number at another birth.
        for text in [
            "4194999\n\(own.host)\n2026-05-01T10:00:00Z\n\n",
            "\(own.process)\n\(own.host)\n2026-05-01T10:00:00Z\n1\n",
        ] {
            try Data(text.utf8).write(to: holderFile)
            _ = try FileLock(once: place)
            #expect(left.isEmpty)
        }
    }
}

@Suite("Changes that belong together")
struct JournalTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "leren-test-\(UUID().uuidString)")
    private let name = ".leren-journal"

    private func write(_ text: String, to path: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Every file with what is in it.
    private func state() throws -> [String: String] {
        var state: [String: String] = [:]
        let base = folder.path(percentEncoded: false)
        for case let path as String in FileManager.default.enumerator(atPath: base) ?? .init() {
            let url = folder.appending(path: path)
            guard (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true else {
                continue
            }
            state[path] = try String(contentsOf: url, encoding: .utf8)
        }
        return state
    }

    private func prepare() throws -> Journal {
        try write("oud", to: "a/een.txt")
        try write("oud", to: "weg.txt")
        try write("oud", to: "map/x.txt")
        try write("nieuw", to: "klaar/0")
        try write("nieuw", to: "klaar/1/x.txt")
        try write("nieuw", to: "klaar/2/y.txt")
        return Journal(
            moves: [
                Journal.Move(from: "klaar/0", to: "a/een.txt"), Journal.Move(from: "klaar/1", to: "map"),
                Journal.Move(from: "klaar/2", to: "b/dicht"),
            ], removals: ["weg.txt"], closed: ["b/dicht"])
    }

    private let wanted = ["a/een.txt": "nieuw", "map/x.txt": "nieuw", "b/dicht/y.txt": "nieuw"]

    private func close() {
        try? FileSystem.setMode(of: folder.appending(path: "b/dicht"), to: 0o700)
        try? FileManager.default.removeItem(at: folder)
    }

    @Test("are all made, and nothing of ours is left")
    func whole() throws {
        defer { close() }
        try prepare().carryOut(in: folder, as: name)
        #expect(try state() == wanted)
    }

    @Test("are finished by who finds the list, wherever it was broken off", arguments: 0..<6)
    func brokenOff(step: Int) throws {
        defer { close() }
        let journal = try prepare()
        try FileSystem.write(try JSONEncoder().encode(journal), to: folder.appending(path: name), mode: 0o600)
        let steps: [() throws -> Void] = [
            { try FileSystem.replace(at("a/een.txt"), with: at("klaar/0")) },
            { try FileSystem.replace(at(".map.leren-old"), with: at("map")) },
            { try FileSystem.replace(at("map"), with: at("klaar/1")) },
            {
                try FileManager.default.createDirectory(at: at("b"), withIntermediateDirectories: true)
                try FileSystem.replace(at("b/dicht"), with: at("klaar/2"))
            },
            { try FileManager.default.removeItem(at: at("weg.txt")) },
            { try FileSystem.setMode(of: at("b/dicht"), to: 0o500) },
        ]
        for done in steps.prefix(step + 1) { try done() }
        let found = try #require(try Journal.unfinished(in: folder, as: name))
        #expect(found == journal)
        try found.finish(in: folder, as: name)
        #expect(try state() == wanted)
    }

    private func at(_ path: String) -> URL { folder.appending(path: path) }

    @Test("never reach outside the folder, whatever a list says")
    func outside() throws {
        defer { close() }
        try write(#"{"closed":[],"moves":[],"removals":["../buiten.txt"]}"#, to: name)
        #expect(throws: Journal.DamagedJournal.self) { try Journal.unfinished(in: folder, as: name) }
    }
}
