import Foundation
import Testing

/// The files of this repository, as the tests that keep its house rules read them.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct File {
        /// From the root: `Sources/Advice/Scores/Score.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The target that the file belongs to.
        var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

        /// The modules it imports, whatever the access.
        var imports: Set<String> {
            let places = lines.filter { $0.hasPrefix("import ") || $0.contains(" import ") }
            return Set(
                places.compactMap { line in
                    let words = line.split(separator: " ")
                    guard let place = words.firstIndex(of: "import"), place <= 2 else { return nil }
                    let named = words[(place + 1)...].first {
                        !["struct", "func", "enum", "class"].contains($0)
                    }
                    return named.map { String($0.prefix { $0 != "." && $0 != ";" }) }
                })
        }

        /// The lines of code that hold one of these texts, as `path:line: text`; comments may name anything.
        func places(
            of wanted: [String], ignoringCase: Bool = false, among isWanted: (String) -> Bool = { _ in true }
        )
            -> [String]
        {
            let options: String.CompareOptions = ignoringCase ? [.caseInsensitive] : [.literal]
            // Most files hold none of them; only the others are looked at line by line.
            guard wanted.contains(where: { text.range(of: $0, options: options) != nil }) else { return [] }
            return lines.enumerated().compactMap { number, line in
                let line = String(line)
                guard !line.drop(while: { $0 == " " }).hasPrefix("//"), isWanted(line),
                    wanted.contains(where: { line.range(of: $0, options: options) != nil })
                else { return nil }
                return "\(path):\(number + 1): \(line)"
            }
        }
    }

    static func swiftFiles(below folder: String) throws -> [File] {
        try files(below: folder) { $0.hasSuffix(".swift") }
    }

    static func files(below folder: String, where isWanted: (String) -> Bool) throws -> [File] {
        let found = FileManager.default.enumerator(
            atPath: root.appending(path: folder).path(percentEncoded: false))
        let names = (found?.compactMap { $0 as? String } ?? []).filter(isWanted).sorted()
        try #require(!names.isEmpty, "no files below \(folder)")
        return try names.map { name in
            let path = "\(folder)/\(name)"
            return File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
        }
    }
}
