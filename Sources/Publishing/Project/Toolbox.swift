import Foundation
import Markdown

/// Where the things are that an edition needs besides its content: templates, fonts, the typesetter.
///
/// They are looked for in the project, in `$LEREN_HOME`, and in the folders above the executable, in that order;
/// templates file by file, so that a project overrides only what it changes.
struct Toolbox: Sendable {
    /// The folders that are searched, nearest first.
    let homes: [URL]

    init(project: Project, environment: [String: String] = ProcessInfo.processInfo.environment) {
        var homes = [project.root]
        if let places = project.homes {
            self.homes = homes + places
            return
        }
        if let home = environment["LEREN_HOME"], !home.isEmpty { homes.append(URL(filePath: home)) }
        homes += Self.foldersAboveExecutable
        self.homes = homes
    }

    /// The folders with templates, nearest first.
    var templateFolders: [URL] { homes.map { $0.appending(path: "templates") }.filter(Self.isFolder) }

    /// The Python of `.venv`, which has the typesetter.
    var python: URL? { first(".venv/bin/python", where: FileManager.default.isExecutableFile) }

    /// The fonts for print.
    var fonts: URL? { folder(".venv/fonts") }

    /// The characters that the fonts for print have; `nil` where that was not written down.
    var coverage: FontCoverage? {
        guard let list = fonts?.appending(path: "coverage.txt"),
            let text = try? String(contentsOf: list, encoding: .utf8)
        else { return nil }
        return FontCoverage(text)
    }

    /// The subsets of the fonts for the web, by file name; `nil` where they are not installed.
    var webFonts: [String: [UInt8]]? {
        guard let folder = folder(".venv/webfonts"),
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: folder.path(percentEncoded: false))
        else { return nil }
        let fonts = names.filter { $0.hasSuffix(".woff2") }.compactMap { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { (name, [UInt8]($0)) }
        }
        return Dictionary(uniqueKeysWithValues: fonts)
    }

    /// The script that runs the typesetter.
    var worker: URL? {
        first("leren_Publishing.resources/typeset.py", where: FileManager.default.fileExists)
            ?? first("Sources/Publishing/Resources/typeset.py", where: FileManager.default.fileExists)
    }

    private func folder(_ path: String) -> URL? {
        homes.map { $0.appending(path: path) }.first(where: Self.isFolder)
    }

    private func first(_ path: String, where exists: (String) -> Bool) -> URL? {
        homes.map { $0.appending(path: path) }.first { exists($0.path(percentEncoded: false)) }
    }

    private static func isFolder(_ url: URL) -> Bool {
        let target = url.resolvingSymlinksInPath()
        return (try? target.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    }

    private static var foldersAboveExecutable: [URL] {
        guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
        var folders: [URL] = []
        var folder = executable.deletingLastPathComponent()
        while folder.pathComponents.count > 1, folders.count < 8 {
            folders.append(folder)
            folder = folder.deletingLastPathComponent()
        }
        return folders
    }
}
