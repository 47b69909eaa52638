import Foundation
import Testing

@Suite(
    "The edition of our own content", .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make"),
    .serialized)
struct RealEditionTests {
    @Test("has a site, a booklet, a report and two documents for every dossier")
    func complete() async throws {
        let output = try await RealEdition.shared.output()
        let files = Set(try RealEdition.files(in: output).keys)
        let dossiers = try FileManager.default.contentsOfDirectory(
            atPath: Run.package.appending(path: "content/vertrouwelijk/bibliotheken").path(
                percentEncoded: false)
        ).filter { $0.hasSuffix(".yml") }.map { $0.dropLast(4) }
        #expect(dossiers.count == 48)
        #expect(Set(RealEdition.sample.map { $0[...] }).isSubset(of: dossiers))
        #expect(files.filter { $0.hasSuffix("MISLUKT.txt") } == [])
        for slug in dossiers {
            #expect(
                files.contains("adviezen/\(slug)/advies.pdf")
                    && files.contains("adviezen/\(slug)/advies.html"))
        }
        #expect(
            files.isSuperset(of: [
                "site/index.html", "site/downloads/boekje.pdf", "site/downloads/rapport.pdf",
                "drukwerk/boekje-drukker.pdf", "drukwerk/boekje-vouwblad.pdf", "drukwerk/controle.txt",
            ]))
    }

    @Test("has the same bytes in another folder, time zone, locale and umask")
    func reproducible() async throws {
        let output = try await RealEdition.shared.output()
        let elsewhere = FileManager.default.temporaryDirectory.appending(path: "elders \(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: elsewhere) }
        let project = elsewhere.appending(path: "een map")
        try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Run.package.appending(path: "content"), to: project.appending(path: "content"))
        let arguments = [
            "build", "--root", project.path(percentEncoded: false), "--date", "2026-11-20", "--no-cache",
            "-j", "1",
        ]
        let quoted = ([Run.executable.path(percentEncoded: false)] + arguments).map { "'\($0)'" }
        let result = try Run.program(
            URL(filePath: "/bin/sh"), ["-c", "umask 077; cd /; " + quoted.joined(separator: " ")],
            environment: ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"])
        try #require(result.code == 0, "\(result.errors)")
        let here = try RealEdition.files(in: output)
        let there = try RealEdition.files(in: project.appending(path: "output"))
        #expect(here.keys.sorted() == there.keys.sorted())
        for (path, bytes) in here where there[path] != bytes { Issue.record("\(path) differs") }
    }

    @Test("holds no style attribute and no script of anybody else")
    func noStyleAttribute() async throws {
        for (path, bytes) in try RealEdition.files(in: await RealEdition.shared.output()) {
            guard path.hasSuffix(".html") || path.hasSuffix(".svg") else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains(" style="), "\(path)")
            #expect(!text.contains("src=\"http") && !text.contains("<script src=\"//"), "\(path)")
        }
    }

    @Test("says everywhere that invented data is invented")
    func invented() async throws {
        let output = try await RealEdition.shared.output()
        let notice = "Voorbeeld met verzonnen gegevens"
        for (path, bytes) in try RealEdition.files(in: output, endingWith: ".html")
        where path.hasPrefix("adviezen/") || path.contains("rapport/") {
            #expect(String(decoding: bytes, as: UTF8.self).contains(notice), "\(path)")
        }
        for path in try RealEdition.files(in: output, endingWith: ".pdf").keys where !path.contains("boekje")
        {
            for page in try Judge.pages(of: output.appending(path: path)) {
                #expect(page.contains(notice), "a page of \(path)")
            }
        }
    }

    @Test("lets no name or contact of a participant into what is public")
    func nothingLeaks() async throws {
        let site = try await RealEdition.shared.output().appending(path: "site")
        let dossiers = Run.package.appending(path: "content/vertrouwelijk/bibliotheken")
        var secrets: [String] = []
        for (name, bytes) in try RealEdition.files(in: dossiers, endingWith: ".yml") {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            secrets.append(String(name.dropLast(4)))
            secrets += lines.filter { $0.hasPrefix("short-name: ") }
                .map { $0.drop { $0 != " " }.dropFirst().lowercased() }
            secrets += lines.filter { $0.hasPrefix("contact: {name: ") }
                .map { $0.dropFirst("contact: {name: ".count).prefix { $0 != "," }.lowercased() }
        }
        #expect(secrets.count == 3 * 48)
        for (path, bytes) in try RealEdition.files(in: site) {
            let text =
                path.hasSuffix(".pdf")
                ? try Judge.pages(of: site.appending(path: path)).joined()
                : String(decoding: bytes, as: UTF8.self)
            let lowercased = text.lowercased()
            for secret in Set(secrets) where lowercased.range(of: secret, options: .literal) != nil {
                Issue.record("\(secret) in \(path)")
            }
        }
    }
}

@Suite(
    "Independent judges find nothing", .enabled(if: RealEdition.hasJudges, "no judges: run make test"),
    .serialized)
struct JudgeTests {
    @Test("the Nu validator, in the HTML and CSS of site, advices and questionnaire")
    func html() async throws {
        let output = try await RealEdition.shared.output()
        for folder in ["site", "adviezen", "intern"] {
            let result = try Judge.run("check-html.sh", output.appending(path: folder))
            #expect(result.code == 0, "\(result.output)\(result.errors)")
        }
    }

    @Test("lychee, in links, anchors and pictures")
    func links() async throws {
        let result = try Judge.run(
            "check-links.sh", await RealEdition.shared.output().appending(path: "site"))
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test(
        "axe in a browser, light and dark, 320 and 1280 pixels wide, on the site and the questionnaire",
        arguments: ["site", "intern"])
    func axe(folder: String) async throws {
        let result = try Judge.run("check-axe.py", await RealEdition.shared.output().appending(path: folder))
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test("axe likewise, on one advice of each kind")
    func axeOnAdvices() async throws {
        let result = try Judge.run("check-axe.py", await RealEdition.shared.sampledAdvices())
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test("pdfinfo, pdffonts, qpdf and outloud, in every PDF to read, and in one advice of each kind")
    func pdf() async throws {
        let output = try await RealEdition.shared.output()
        let paths = try RealEdition.files(in: output, endingWith: ".pdf").keys.sorted()
            .filter { !$0.hasPrefix("drukwerk/") && !$0.hasPrefix("adviezen/") }
        #expect(paths.contains("site/downloads/boekje.pdf") && paths.contains("site/downloads/rapport.pdf"))
        let advices = try await RealEdition.shared.sampledAdvices().map { $0.appending(path: "advies.pdf") }
        let result = try Judge.run(
            "check-pdf.py", paths.map { output.appending(path: $0) } + advices)
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test("pdfinfo, pdffonts and qpdf, in what goes to the printer")
    func press() async throws {
        let folder = try await RealEdition.shared.output().appending(path: "drukwerk")
        let press = folder.appending(path: "boekje-drukker.pdf")
        let tool = { (name: String, arguments: [String], pdf: URL) in
            try Run.program(
                URL(filePath: "/usr/bin/env"), [name] + arguments + [pdf.path(percentEncoded: false)])
        }
        let boxes = try tool("pdfinfo", ["-box", "-f", "1", "-l", "999"], press).output
            .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        let pages = try #require(
            boxes.first { $0.hasPrefix("Pages: ") }.flatMap { Int($0.dropFirst("Pages: ".count)) })
        #expect(pages.isMultiple(of: 4) && boxes.contains("PDF version: 1.7"))
        // 148 × 210 mm, 3 mm of bleed and 6 mm for the marks, in points.
        for page in 1...pages {
            #expect(boxes.contains("Page \(page) MediaBox: 0.00 0.00 470.55 646.30"))
            #expect(boxes.contains("Page \(page) BleedBox: 17.01 17.01 453.54 629.29"))
            #expect(boxes.contains("Page \(page) TrimBox: 25.51 25.51 445.04 620.79"))
        }
        for pdf in [press, folder.appending(path: "boekje-vouwblad.pdf")] {
            #expect(try tool("qpdf", ["--check"], pdf).code == 0)
            let fonts = try tool("pdffonts", [], pdf).output.split(separator: "\n").dropFirst(2)
            #expect(
                !fonts.isEmpty
                    && fonts.allSatisfy { $0.contains(" yes yes yes ") || $0.contains(" yes yes no ") })
        }
    }

    @Test("each of them does find what is wrong")
    func judgesCanFail() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "leren-bad-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = """
            <!DOCTYPE html><html><head><title>x</title></head><body>
            <p><a href="weg.html">x</a> <img src="weg.png"><blink>x</blink></p></body></html>
            """
        try Data(page.utf8).write(to: folder.appending(path: "index.html"))
        try Data("%PDF-1.4\n".utf8).write(to: folder.appending(path: "x.pdf"))
        for judge in ["check-html.sh", "check-links.sh", "check-axe.py"] {
            #expect(try Judge.run(judge, folder).code != 0, "\(judge)")
        }
        #expect(try Judge.run("check-pdf.py", folder.appending(path: "x.pdf")).code != 0)
    }
}
