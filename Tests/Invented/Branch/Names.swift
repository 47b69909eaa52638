import Advice

extension NameParts {
    /// So many different places, none of them real as far as we know.
    ///
    /// Beginnings go round, so that a small branch has no two places that begin alike.
    func places(_ count: Int, without taken: Set<String>, from draw: Draw) throws(TooManyNames) -> [String] {
        var draw = draw.stream("places")
        let beginnings = draw.shuffled(places.beginnings)
        let endings = draw.shuffled(places.endings)
        let offsets = beginnings.map { _ in draw.below(endings.count) }
        let refused = taken.union(places.avoided ?? [])
        var names: [String] = []
        for round in endings.indices {
            for (index, beginning) in beginnings.enumerated() where names.count < count {
                let name = beginning + endings[(offsets[index] + round) % endings.count]
                if !refused.contains(name) { names.append(name) }
            }
        }
        guard names.count == count else { throw TooManyNames(asked: count, available: names.count) }
        return names
    }

    /// So many people; given names go round.
    func persons(_ count: Int, from draw: Draw) -> [String] {
        var draw = draw.stream("persons")
        let given = draw.shuffled(people.given ?? [])
        let families = draw.shuffled(
            people.beginnings.flatMap { start in people.endings.map { start + $0 } })
        guard !given.isEmpty, !families.isEmpty else { return [] }
        return (0..<count).map { "\(given[$0 % given.count]) \(families[$0 % families.count])" }
    }
}

/// More participants than names can be made for.
struct TooManyNames: Error, CustomStringConvertible {
    let asked: Int
    let available: Int
    var description: String { "there are \(available) names for \(asked) participants" }
}
