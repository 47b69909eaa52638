/// What one template gets: named fields, declared once, from which both shape and values follow.
package protocol ViewModel: ViewEncodable {
    /// Every key of the view, in the order of reading.
    static var fields: [ViewField<Self>] { get }
}

extension ViewModel {
    package static var shape: Shape {
        .record(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.shape) }))
    }

    package var viewValue: ViewValue {
        .record(Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.name, $0.value(self)) }))
    }
}

/// One key of a view: its name in templates, its shape, and how to get its value.
package struct ViewField<Model>: Sendable {
    /// The name that templates use, kebab-case.
    package let name: String
    let shape: Shape
    let value: @Sendable (Model) -> ViewValue

    /// A key whose value is a property of the model.
    package init<Value: ViewEncodable>(_ name: String, _ path: any KeyPath<Model, Value> & Sendable) {
        self.name = name
        self.shape = Value.shape
        self.value = { $0[keyPath: path].viewValue }
    }

    /// A key with text for machines, which comes out as it was typed: an address, a name of a place, a class.
    package init(exact name: String, _ path: any KeyPath<Model, String> & Sendable) {
        self.init(name: name, shape: .text) { .text($0[keyPath: path]) }
    }

    /// The same where it may be absent.
    package init(exact name: String, _ path: any KeyPath<Model, String?> & Sendable) {
        self.init(name: name, shape: .optional(.text)) { $0[keyPath: path].map(ViewValue.text) ?? .absent }
    }

    /// Several of them.
    package init(exact name: String, _ path: any KeyPath<Model, [String]> & Sendable) {
        self.init(name: name, shape: .list(.text)) { .list($0[keyPath: path].map(ViewValue.text)) }
    }

    /// A list and, beside it, the flag `has-<name>` for headings that depend on it.
    package static func list<Element: ViewEncodable>(
        _ name: String, _ path: any KeyPath<Model, [Element]> & Sendable
    ) -> [ViewField] {
        [
            ViewField(name, path),
            ViewField("has-\(name)", flag: { !$0[keyPath: path].isEmpty }),
        ]
    }

    /// The same key in a view that holds this model as a part.
    func within<Outer>(_ path: any KeyPath<Outer, Model> & Sendable) -> ViewField<Outer> {
        ViewField<Outer>(name: name, shape: shape) { value($0[keyPath: path]) }
    }

    private init(name: String, shape: Shape, value: @escaping @Sendable (Model) -> ViewValue) {
        self.name = name
        self.shape = shape
        self.value = value
    }

    private init(_ name: String, flag: @escaping @Sendable (Model) -> Bool) {
        self.name = name
        self.shape = .flag
        self.value = { .flag(flag($0)) }
    }
}
