import Markdown

/// A value as a template gets it, still free of any template language.
package indirect enum ViewValue: Sendable, Hashable {
    case absent
    case flag(Bool)
    case number(Int)
    case text(String)
    /// Markdown that `Rendering` turns into the language of the template at hand.
    case prose(Prose)
    /// A picture that `Rendering` draws.
    case drawing(Drawing)
    case list([ViewValue])
    case record([String: ViewValue])
}

/// What a template may ask of a value: its keys, its elements, whether it can be absent.
///
/// Template names are checked against shapes, not against the values that happen to be there.
package indirect enum Shape: Sendable, Hashable {
    case flag
    case number
    case text
    case prose
    case drawing
    case list(Shape)
    case record([String: Shape])
    case optional(Shape)
}

/// Something that has a place in a view model.
package protocol ViewEncodable: Sendable {
    /// What every value of this type looks like.
    static var shape: Shape { get }
    /// This value; always of the type's shape.
    var viewValue: ViewValue { get }
}

/// Text in a view is read by people, wherever it was typed: this is the one place where it is set in Dutch typography.
/// What only machines read is a field that says `exact`.
extension String: ViewEncodable {
    package static var shape: Shape { .text }
    package var viewValue: ViewValue { .text(inDutchTypography) }
}

extension Int: ViewEncodable {
    package static var shape: Shape { .number }
    package var viewValue: ViewValue { .number(self) }
}

extension Bool: ViewEncodable {
    package static var shape: Shape { .flag }
    package var viewValue: ViewValue { .flag(self) }
}

extension Optional: ViewEncodable where Wrapped: ViewEncodable {
    package static var shape: Shape { .optional(Wrapped.shape) }
    package var viewValue: ViewValue { self?.viewValue ?? .absent }
}

extension Array: ViewEncodable where Element: ViewEncodable {
    package static var shape: Shape { .list(Element.shape) }
    package var viewValue: ViewValue { .list(map(\.viewValue)) }
}

extension Prose: ViewEncodable {
    package static var shape: Shape { .prose }
    package var viewValue: ViewValue { .prose(self) }
}

extension Drawing: ViewEncodable {
    package static var shape: Shape { .drawing }
    package var viewValue: ViewValue { .drawing(self) }
}
