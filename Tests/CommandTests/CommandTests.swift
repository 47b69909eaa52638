import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
    @Test("a wrong option ends with 2 and says which")
    func usage() throws {
        let result = try Run.leren("build", "--onyl", "site", "--lang", "en")
        #expect(result.code == 2)
        #expect(result.errors.contains("--onyl"))
    }

    @Test("a folder without a project ends with 1 and names the file that is missing")
    func noProject() throws {
        let empty = FileManager.default.temporaryDirectory.appending(path: "leren-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: empty) }
        let result = try Run.leren("check", "--root", empty.path(percentEncoded: false), "--lang", "en")
        #expect(result.code == 1)
        #expect(result.errors.contains("content/site.yml:1:1: error[missing-file]"))
    }

    @Test("the version goes to standard output")
    func version() throws {
        let result = try Run.leren("--version")
        #expect(result.code == 0 && result.output.hasPrefix("leren "))
    }

    @Test("render reads Markdown on standard input and writes HTML")
    func render() throws {
        let result = try Run.leren("render", "--commonmark", input: "*hallo* <b>ruw</b>\n")
        #expect(result.output == "<p><em>hallo</em> <b>ruw</b></p>\n" && result.code == 0)
    }

    @Test("messages follow --lang, else the system, else the project")
    func language() throws {
        let nowhere = "/nergens-\(UUID().uuidString)"
        let help = { (environment: [String: String], arguments: [String]) in
            try Run.leren(["check", "--root", nowhere] + arguments, environment: environment).errors
        }
        #expect(try help(["LANG": "nl_NL.UTF-8"], []).contains("bestaat niet"))
        #expect(try help(["LANG": "en_GB.UTF-8"], []).contains("does not exist"))
        #expect(try help(["LANG": "C"], []).contains("bestaat niet"))
        #expect(try help(["LANG": "nl_NL.UTF-8"], ["--lang", "en"]).contains("does not exist"))
    }

    @Test("JSON diagnostics go to standard output, one array")
    func json() throws {
        let result = try Run.leren("check", "--root", "/nergens", "--json", "--lang", "en")
        let list = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        #expect(list?.first?["identifier"] as? String == "missing-file")
    }
}
