/// A place in a view where sentences or numbers are others than they were.
package struct ViewDifference: Sendable, Hashable, Encodable {
    /// The keys that lead there; an element of a list goes by its title.
    package let path: [String]
    /// The same for readers: `Aanbevelingen › Reserveer een leeruur › Waarom`.
    package let place: String
    /// The sentences and numbers that were there and no longer are, in their order.
    package let removed: [String]
    /// Those that are there now and were not.
    package let added: [String]
}

extension ViewDifference {
    /// What changed between two states of one view, in the order of reading.
    ///
    /// Prose and other texts are compared sentence by sentence. Elements of lists belong together by their title, not by
    /// their place, so that one recommendation more does not make all the others look new.
    package static func between(_ old: ViewValue, _ new: ViewValue) -> [ViewDifference] {
        ViewComparison(path: []).differences(old.withNamedCells, new.withNamedCells)
    }
}

/// Compares two values at one place of a view.
private struct ViewComparison {
    let path: [String]

    func differences(_ old: ViewValue, _ new: ViewValue) -> [ViewDifference] {
        if old == new { return [] }
        switch (old, new) {
        case (.record(let old), .record(let new)):
            return Set(old.keys).union(new.keys).filter { !ViewPlace.isRepetition($0) }
                .sorted { (ViewPlace.rank(of: $0), $0) < (ViewPlace.rank(of: $1), $1) }
                .flatMap { inside($0).differences(old[$0] ?? .absent, new[$0] ?? .absent) }
        case (.list(let old), .list(let new)):
            return lists(old, new)
        default:
            return change(from: old.sentences, to: new.sentences)
        }
    }

    private func inside(_ step: String) -> ViewComparison { ViewComparison(path: path + [step]) }

    private func lists(_ old: [ViewValue], _ new: [ViewValue]) -> [ViewDifference] {
        let (before, after) = (old.compactMap(\.title), new.compactMap(\.title))
        // Without a title each, or with one twice, they are only a series of sentences.
        guard before.count == old.count, after.count == new.count, Set(before).count == old.count,
            Set(after).count == new.count
        else { return change(from: old.flatMap(\.sentences), to: new.flatMap(\.sentences)) }
        let known = Dictionary(uniqueKeysWithValues: zip(before, old))
        let kept = Set(after)
        let gone = zip(before, old).filter { !kept.contains($0.0) }
            .flatMap { inside($0.0).change(from: $0.1.sentences, to: []) }
        let others = zip(after, new).flatMap { title, element in
            known[title].map { inside(title).differences($0, element) }
                ?? inside(title).change(from: [], to: element.sentences)
        }
        return order(before.filter(kept.contains), after.filter { known[$0] != nil }) + gone + others
    }

    private func order(_ before: [String], _ after: [String]) -> [ViewDifference] {
        before == after ? [] : inside(ViewPlace.order).change(from: before, to: after)
    }

    private func change(from old: [String], to new: [String]) -> [ViewDifference] {
        let isOrder = path.last == ViewPlace.order
        let changes = new.difference(from: old)
        let removed = isOrder ? old : changes.removals.map(element)
        let added = isOrder ? new : changes.insertions.map(element)
        if removed.isEmpty && added.isEmpty { return [] }
        let place = ViewPlace.words(for: path)
        return [ViewDifference(path: path, place: place, removed: removed, added: added)]
    }

    private func element(_ change: CollectionDifference<String>.Change) -> String {
        switch change {
        case .insert(_, let sentence, _), .remove(_, let sentence, _): sentence
        }
    }
}

extension ViewValue {
    /// What an element of a list is known by.
    fileprivate var title: String? {
        guard case .record(let fields) = self else { return nil }
        for key in ["title", "header", "label", "term", "heading", "phase"] {
            switch fields[key] {
            case .text(let title): return title
            case .record(let inner):
                if let title = ViewValue.record(inner).title { return title }
            default: continue
            }
        }
        return nil
    }

    /// Every sentence and number in it, in the order of reading.
    fileprivate var sentences: [String] {
        switch self {
        case .absent, .prose, .drawing: []
        case .flag(let flag): [flag ? "ja" : "nee"]
        case .number(let number): [String(number)]
        case .text(let text): text.sentences
        case .list(let elements): elements.flatMap(\.sentences)
        case .record(let fields):
            fields.filter { !ViewPlace.isRepetition($0.key) }
                .sorted { (ViewPlace.rank(of: $0.key), $0.key) < (ViewPlace.rank(of: $1.key), $1.key) }
                .flatMap(\.value.sentences)
        }
    }
}
