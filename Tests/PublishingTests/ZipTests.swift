import Advice
import Foundation
import Testing

@testable import Publishing

@Suite("Zip archives")
struct ZipTests {
    private let entries = [
        ZipEntry(path: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true),
        ZipEntry(path: "EPUB/één.txt", bytes: Array(String(repeating: "leren ", count: 500).utf8)),
        ZipEntry(path: "EPUB/leeg.txt", bytes: []),
    ]

    @Test("Python reads every entry back, at noon of its day, without extra fields")
    func read() throws {
        let bytes = try ZipWriter.archive(entries, day: try CalendarDate("2026-11-01"))
        let report = try Self.report(on: bytes)
        #expect(
            report == """
                mimetype method 0 extra 0 time (2026, 11, 1, 12, 0, 0) 20 bytes from 20
                EPUB/één.txt method 8 extra 0 time (2026, 11, 1, 12, 0, 0) 3000 bytes from less
                EPUB/leeg.txt method 8 extra 0 time (2026, 11, 1, 12, 0, 0) 0 bytes from less

                """)
    }

    @Test("the first file can be told from the bytes: its name and content stand where EPUB wants them")
    func magic() throws {
        let bytes = try ZipWriter.archive(entries, day: try CalendarDate("2026-11-01"))
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test("the same entries give the same bytes")
    func same() throws {
        let day = try CalendarDate("2026-11-01")
        #expect(try ZipWriter.archive(entries, day: day) == ZipWriter.archive(entries, day: day))
    }

    @Test(
        "a day that DOS cannot write becomes the nearest that it can",
        arguments: ["1970-01-02", "2300-01-02"])
    func days(day: String) throws {
        let report = try Self.report(
            on: ZipWriter.archive([entries[0]], day: try CalendarDate(day)))
        #expect(report.contains(day < "1980" ? "(1980, 1, 2, " : "(2107, 1, 2, "))
    }

    @Test("a name that is there already is refused")
    func twice() throws {
        #expect(throws: ZipError.self) {
            try ZipWriter.archive([entries[0], entries[0]], day: try CalendarDate("2026-11-01"))
        }
    }

    /// What Python's `zipfile` says of an archive, a line an entry.
    private static func report(on bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "leren-\(UUID().uuidString).zip")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as archive:
                assert archive.testzip() is None
                for i in archive.infolist():
                    stored = str(i.compress_size) if i.compress_type == 0 else "less" if i.compress_size < i.file_size + 3 else "more"
                    print(i.filename, "method", i.compress_type, "extra", len(i.extra), "time", i.date_time,
                          len(archive.read(i)), "bytes from", stored)
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-X", "utf8", "-c", script, file.path(percentEncoded: false)]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: text, as: UTF8.self)
    }
}
