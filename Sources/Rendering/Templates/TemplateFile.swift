import Diagnostics

/// One template as it was read: its name among the templates, its path for messages, its text.
package struct TemplateFile: Sendable, Hashable {
    /// The path below `templates/`: `site/article.mustache`.
    package let name: String
    /// The path that diagnostics show.
    package let path: String
    /// The file's bytes; templates are texts, assets may be pictures.
    package let bytes: [UInt8]

    /// A template or an asset.
    package init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }

    /// The bytes as text; what is no UTF-8 shows as replacement characters.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The place of the first character.
    var start: SourceLocation { SourceLocation(file: path) }
}
