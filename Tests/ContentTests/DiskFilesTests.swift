import Diagnostics
import Foundation
import Testing

@testable import Content

/// A folder that is there for one test.
struct TemporaryFolder: ~Copyable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "leren-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func link(_ path: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appending(path: path).path(percentEncoded: false), withDestinationPath: destination)
    }
}

@Suite("A project on disk")
struct DiskFilesTests {
    private func skipped(_ files: DiskFiles) -> [String] {
        files.passedOver.map { "\($0.identifier) \($0.location?.file ?? "-")" }
    }

    @Test("files are listed by their path from the root, sorted, hidden ones left out")
    func listing() throws {
        let folder = try TemporaryFolder()
        for path in ["site.yml", "b/z.md", "b/a.md", ".git/x", "b/.DS_Store", "b2/c.md"] {
            try folder.write("x", to: "content/" + path)
        }
        let files = DiskFiles(root: folder.url)
        #expect(
            files.paths(below: "content")
                == ["content/b/a.md", "content/b/z.md", "content/b2/c.md", "content/site.yml"])
        #expect(files.paths(below: "content/b") == ["content/b/a.md", "content/b/z.md"])
        #expect(files.passedOver.isEmpty)
        #expect(try files.file(at: "content/site.yml").text == "x")
    }

    @Test("what office programs and shared drives leave behind is passed over with a word")
    func leftBehind() throws {
        let folder = try TemporaryFolder()
        for name in ["~$x.yml", "Thumbs.db", "desktop.ini", "a.md~"] {
            try folder.write("x", to: "content/" + name)
        }
        let files = DiskFiles(root: folder.url)
        #expect(files.paths(below: "content").isEmpty)
        #expect(
            skipped(files).sorted()
                == ["Thumbs.db", "a.md~", "desktop.ini", "~$x.yml"].map { "passed-over content/" + $0 })
    }

    @Test(
        "names with spaces, quotes, line breaks and percent signs are names",
        arguments: [
            "een twee.md", "a'b\".md", "regel\nbreuk.md", "100%25.md", "a#b?.md", "é.md", "e\u{301}.md",
            "😀.md",
        ])
    func names(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("tekst", to: "content/" + name)
        let files = DiskFiles(root: folder.url)
        #expect(files.paths(below: "content").map { Array($0.utf8) } == [Array("content/\(name)".utf8)])
        #expect(try files.file(at: "content/" + name).text == "tekst")
    }

    @Test("a link inside the folder is followed, one that leads outside is refused")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("binnen", to: "content/a/x.md")
        try folder.write("buiten", to: "geheim.md")
        try folder.write("buiten", to: "content-oud/y.md")
        try folder.link("content/binnen.md", to: "a/x.md")
        try folder.link("content/buiten.md", to: "../geheim.md")
        try folder.link("content/buur.md", to: "../content-oud/y.md")
        try folder.link("content/map", to: "../content-oud")
        try folder.link("content/weg.md", to: "nergens.md")
        let files = DiskFiles(root: folder.url)
        #expect(files.paths(below: "content") == ["content/a/x.md", "content/binnen.md"])
        #expect(
            skipped(files).sorted()
                == [
                    "link-outside-project content/buiten.md", "link-outside-project content/buur.md",
                    "link-outside-project content/map", "not-a-file content/weg.md",
                ])
        #expect(try files.file(at: "content/binnen.md").text == "binnen")
        for path in ["content/buiten.md", "content/buur.md", "content/map/y.md", "content/../geheim.md"] {
            #expect(throws: FileFault.self, "\(path)") { try files.file(at: path) }
        }
    }

    @Test("a link is not followed out of the folder it stands in, wherever that leads")
    func linksBetweenFolders() throws {
        let folder = try TemporaryFolder()
        try folder.write("antwoorden", to: "content/vertrouwelijk/metingen/a.csv")
        try folder.write("tekst", to: "content/beleid/tekst.md")
        try folder.write("plaat", to: "content/assets/foto/plaat.txt")
        try folder.link("content/assets/meer", to: "../vertrouwelijk")
        try folder.link("content/assets/a.csv", to: "../vertrouwelijk/metingen/a.csv")
        try folder.link("content/assets/foto/om.csv", to: "../../assets/../vertrouwelijk/metingen/a.csv")
        try folder.link("content/assets/foto/tekst.md", to: "../../beleid/tekst.md")
        try folder.link("content/assets/plaat.txt", to: "foto/plaat.txt")
        let files = DiskFiles(root: folder.url)
        #expect(
            files.paths(below: "content/assets")
                == ["content/assets/foto/plaat.txt", "content/assets/plaat.txt"])
        #expect(
            skipped(files).sorted()
                == [
                    "link-outside-project content/assets/a.csv",
                    "link-outside-project content/assets/foto/om.csv",
                    "link-outside-project content/assets/foto/tekst.md",
                    "link-outside-project content/assets/meer",
                ])
        #expect(throws: FileFault.missing) { try files.file(at: "content/assets/a.csv") }
    }

    @Test("a folder is visited once, however many links lead to it", .timeLimit(.minutes(10)))
    func loop() throws {
        let folder = try TemporaryFolder()
        for one in 0..<4 {
            try folder.write("x", to: "content/assets/d\(one)/x.md")
            for other in 0..<4 { try folder.link("content/assets/d\(one)/naar\(other)", to: "../d\(other)") }
        }
        try folder.link("content/assets/lus", to: ".")
        let files = DiskFiles(root: folder.url)
        #expect(files.paths(below: "content") == (0..<4).map { "content/assets/d\($0)/x.md" })
        #expect(skipped(files).count { $0.hasPrefix("link-to-folder") } == 16)
    }

    @Test("the confidential folder is known by itself, and not by another name that it has as well")
    func confidentialByAnotherName() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/assets/geheim/a.yml")
        let files = DiskFiles(
            root: folder.url, confidential: folder.url.appending(path: "content/assets/geheim"))
        #expect(files.paths(below: "content") == ["content/vertrouwelijk/a.yml"])
    }

    @Test("a folder that cannot be read is an error, and no empty folder")
    func unreadableFolder() throws {
        struct Refused: Error {}
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/a/x.md")
        try folder.write("x", to: "content/dicht/y.md")
        var visited: Set<FileStatus.Identity> = []
        let walk = FolderWalk(
            of: folder.url.appending(path: "content"), shownAs: "content", visited: &visited
        ) {
            if $0.hasSuffix("dicht") { throw Refused() }
            return try FileManager.default.contentsOfDirectory(atPath: $0)
        }
        #expect(walk.files == ["content/a/x.md"])
        #expect(walk.diagnostics.map(\.identifier) == ["unreadable-folder"])
        #expect(walk.diagnostics.first?.location?.file == "content/dicht")
    }

    @Test(
        "names that other systems do not tell apart are an error that names both",
        arguments: [
            ("Foto.png", "foto.png"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("ÉÉN.md", "e\u{301}én.md"),
        ])
    func alike(one: String, other: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/\(one)")
        try folder.write("x", to: "content/\(other)")
        try folder.write("x", to: "content/anders.md")
        // A disk that does not tell them apart holds one file.
        try #require(
            try FileManager.default.contentsOfDirectory(
                atPath: folder.url.appending(path: "content").path(percentEncoded: false)
            ).count == 3)
        let files = DiskFiles(root: folder.url)
        #expect(files.passedOver.map(\.identifier) == ["names-alike"])
        let said = Data((files.passedOver.first?.summary.nl ?? "").utf8)
        #expect([one, other].allSatisfy { said.range(of: Data($0.utf8)) != nil })
    }

    @Test("a file is found by its name however an accent in it is stored")
    func otherForm() throws {
        let folder = try TemporaryFolder()
        try folder.write("tekst", to: "content/cafe\u{301}.md")
        #expect(try DiskFiles(root: folder.url).file(at: "content/caf\u{E9}.md").text == "tekst")
    }

    @Test("a pipe is no file, and waiting for one does not hang a build", .timeLimit(.minutes(10)))
    func pipe() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/site.yml")
        let path = folder.url.appending(path: "content/pijp.md").path(percentEncoded: false)
        try #require(unsafe mkfifo(path, 0o600) == 0)
        let files = DiskFiles(root: folder.url)
        #expect(skipped(files) == ["not-a-file content/pijp.md"])
        #expect(throws: FileFault.missing) { try files.file(at: "content/pijp.md") }
    }

    @Test("a file that may not be read, or is too large for a text, is a fault of that file")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/dicht.md")
        try folder.write(String(repeating: "x", count: DiskFiles.largestText + 1), to: "content/groot.md")
        let locked = folder.url.appending(path: "content/dicht.md").path(percentEncoded: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: locked)
        let files = DiskFiles(root: folder.url)
        #expect(throws: FileFault.tooLarge(bytes: 8_000_001, limit: 8_000_000)) {
            try files.file(at: "content/groot.md")
        }
        // Somebody with all rights may read everything.
        guard getuid() != 0 else { return }
        #expect(throws: FileFault.self) { try files.file(at: "content/dicht.md") }
    }

    @Test("a confidential folder elsewhere takes the place of the one inside")
    func confidential() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        try folder.write("oud", to: "content/vertrouwelijk/metingen/a.yml")
        try folder.write("x", to: "content/site.yml")
        try elsewhere.write("nieuw", to: "metingen/b.yml")
        let files = DiskFiles(root: folder.url, confidential: elsewhere.url)
        #expect(
            files.paths(below: "content") == ["content/site.yml", "content/vertrouwelijk/metingen/b.yml"])
        #expect(try files.file(at: "content/vertrouwelijk/metingen/b.yml").text == "nieuw")
        #expect(throws: FileFault.self) { try files.file(at: "content/vertrouwelijk/metingen/a.yml") }
    }

    @Test("a project that is not there has no files and no faults of its own")
    func absent() {
        let files = DiskFiles(root: URL(filePath: "/nergens/te/vinden"))
        #expect(files.paths(below: "content").isEmpty)
        #expect(throws: FileFault.missing) { try files.file(at: "content/site.yml") }
    }
}
