extension Shape {
    /// A value of this shape that has everything: optionals present, two elements in every list.
    ///
    /// Typst templates are compiled against it, so that a name is missed before a reader misses it.
    package var fullestSample: ViewValue { sample(isFullest: true) }

    /// A value of this shape that has as little as it may: optionals absent, lists empty.
    package var emptiestSample: ViewValue { sample(isFullest: false) }

    private func sample(isFullest: Bool) -> ViewValue {
        switch self {
        case .flag: .flag(isFullest)
        case .number: .number(1)
        case .text: .text("Voorbeeld")
        case .prose: .prose(.sample)
        case .drawing: .drawing(.sample)
        case .list(let element):
            .list(isFullest ? [element.sample(isFullest: true), element.sample(isFullest: true)] : [])
        case .record(let fields): .record(fields.mapValues { $0.sample(isFullest: isFullest) })
        case .optional(let wrapped): isFullest ? wrapped.sample(isFullest: true) : .absent
        }
    }
}
