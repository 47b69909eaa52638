import Diagnostics

/// One tag of a Mustache template, of the kinds we allow.
struct MustacheTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// `{{name}}`: escaped.
        case variable
        /// `{{{name}}}` or `{{&name}}`: as it is.
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{<name}}`: a layout, with blocks inside.
        case parent
        /// `{{$name}}`
        case block
        /// `{{/name}}`
        case end
        /// `{{>name}}`
        case partial
    }

    let kind: Kind
    let name: String
    let location: SourceLocation

    var length: Int { name.unicodeScalars.count }
}

/// A tag with what stands inside it.
struct MustacheNode: Sendable {
    let tag: MustacheTag
    let children: [MustacheNode]
}
