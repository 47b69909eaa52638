package import Diagnostics

/// A project in memory, for tests and for pieces of text that are on no disk.
package struct MemoryFiles: ContentFiles {
    private let texts: [String: String]
    private let pictures: [String: [UInt8]]

    /// Files by their path from the project's root: texts, and what is no text.
    package init(_ texts: [String: String], pictures: [String: [UInt8]] = [:]) {
        self.texts = texts
        self.pictures = pictures
    }

    package func paths(below folder: String) -> [String] {
        (Array(texts.keys) + pictures.keys).filter { $0.hasPrefix(folder + "/") }.sorted()
    }

    package func file(at path: String) throws(FileFault) -> SourceFile {
        guard let text = texts[path] else { throw .missing }
        return SourceFile(path: path, text: text)
    }

    package func header(of path: String, atMost count: Int) -> [UInt8]? {
        (pictures[path] ?? texts[path].map { Array($0.utf8) }).map { Array($0.prefix(count)) }
    }

    package var passedOver: [Diagnostic] { [] }
}
