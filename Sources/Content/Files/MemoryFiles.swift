package import Diagnostics

/// A project in memory, for tests and for pieces of text that are on no disk.
package struct MemoryFiles: ContentFiles {
    private let texts: [String: String]

    /// Files by their path from the project's root.
    package init(_ texts: [String: String]) {
        self.texts = texts
    }

    package func paths(below folder: String) -> [String] {
        texts.keys.filter { $0.hasPrefix(folder + "/") }.sorted()
    }

    package func file(at path: String) throws(FileFault) -> SourceFile {
        guard let text = texts[path] else { throw .missing }
        return SourceFile(path: path, text: text)
    }

    package var passedOver: [Diagnostic] { [] }
}
