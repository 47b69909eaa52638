import Foundation
import Rendering

extension Toolbox {
    /// Every template and asset, a project's own before the shipped one of the same name.
    func templates(root: URL) -> [TemplateFile] {
        var found: [String: TemplateFile] = [:]
        for folder in templateFolders {
            for name in Self.files(below: folder) where found[name] == nil {
                let url = folder.appending(path: name)
                guard let bytes = try? Data(contentsOf: url) else { continue }
                found[name] = TemplateFile(
                    name: name, path: Self.shown(url, root: root), bytes: [UInt8](bytes))
            }
        }
        return found.values.sorted { $0.name < $1.name }
    }

    private static func files(below folder: URL) -> [String] {
        let folder = folder.resolvingSymlinksInPath()
        let path = folder.path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            let values = try? folder.appending(path: name).resourceValues(forKeys: [.isRegularFileKey])
            return values?.isRegularFile == true && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }.sorted()
    }

    /// The path from the project's root where the file lies below it.
    private static func shown(_ url: URL, root: URL) -> String {
        let path = url.standardizedFileURL.path(percentEncoded: false)
        let prefix = root.standardizedFileURL.path(percentEncoded: false)
        let folder = prefix.hasSuffix("/") ? prefix : prefix + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }
}
