import Advice
import Foundation
import Testing

/// Linear bounds on unknown sums, as `survey.py bounds` reads them.
struct Problem: Encodable {
    /// A sum of weighted unknowns, by place.
    typealias Terms = [[Double]]

    struct Fact: Encodable {
        let terms: Terms
        let low: Double
        let high: Double
    }

    struct Target: Encodable {
        let name: String
        let terms: Terms
    }

    let name: String
    let bounds: [[Double]]
    var facts: [Fact]
    let targets: [Target]
}

struct Range: Decodable {
    let name: String
    let low: Double
    let high: Double
}

/// What everything published about one dimension says of the sums that nobody published.
///
/// An unknown is the sum of the means of the people of one role group at one participant. The adversary is given more
/// than anybody has: how many people stand behind each unknown, and every exact printed n.
struct Adversary {
    let branch: InventedBranch
    let dimension: Advice.Dimension

    private var cells: [(participant: Int, group: Int, people: Double)] {
        branch.numbers.indices.flatMap { participant in
            branch.numbers[participant].indices.compactMap { group in
                let people = Double(branch.numbers[participant][group])
                return people > 0 ? (participant, group, people) : nil
            }
        }
    }

    /// A printed mean of `people`, or of so many participants, holds a sum between these.
    private func fact(_ terms: Problem.Terms, mean: DecimalValue, of number: Double) -> Problem.Fact {
        Problem.Fact(terms: terms, low: (mean.double - 0.05) * number, high: (mean.double + 0.05) * number)
    }

    /// The mean of a participant in unknowns.
    func mean(of participant: Int) -> Problem.Terms {
        let people = Double(branch.numbers[participant].reduce(0, +))
        return cells.indices.filter { cells[$0].participant == participant }.map { [Double($0), 1 / people] }
    }

    /// What holds of a group at the participants whose score is shown.
    private func sum(of group: Int) -> (terms: Problem.Terms, people: Double) {
        let places = cells.indices.filter {
            cells[$0].group == group && branch.isShown(cells[$0].participant, dimension.id)
        }
        return (places.map { [Double($0), 1] }, places.reduce(0) { $0 + cells[$1].people })
    }

    /// What one advice says, and the branch figures in their public file.
    func problem(holding own: Int, figures: DimensionFigures) -> Problem {
        let scale = branch.instrument.scale
        let participants = branch.participants.indices
        let shown = participants.filter { branch.isShown($0, dimension.id) }
        var facts: [Problem.Fact] = []
        if let value = branch.score(of: own, dimension.id).value {
            facts.append(fact(mean(of: own), mean: value, of: 1))
        }
        if let cell = figures.cell {
            facts.append(
                fact(shown.flatMap { mean(of: $0) }, mean: cell.mean, of: Double(cell.participants)))
        }
        var targets = participants.filter { branch.numbers[$0].reduce(0, +) < 5 && !mean(of: $0).isEmpty }
            .map { Problem.Target(name: "participant \($0)", terms: mean(of: $0)) }
        for (place, role) in figures.roles.enumerated() {
            let (terms, people) = sum(of: place)
            if let cell = role.cell {
                facts.append(fact(terms, mean: cell.mean, of: people))
            } else if people > 0, people < 5 || terms.count < 5 {
                targets.append(
                    Problem.Target(name: "group \(role.id)", terms: terms.map { [$0[0], 1 / people] }))
            }
        }
        return Problem(
            name: "\(dimension.id), advice \(own)",
            bounds: cells.map { [Double(scale.lowest) * $0.people, Double(scale.highest) * $0.people] },
            facts: facts, targets: targets)
    }
}

@Suite(
    "An adversary with every public file and one advice",
    .enabled(if: Pandas.isInstalled, "no scipy: run make test"))
struct AdversaryTests {
    private func ranges(_ problems: [Problem]) throws -> [Range] {
        struct Answer: Decodable { let ranges: [Range] }
        return try Pandas.withFolder { folder in
            let path = try Pandas.write(problems, to: folder.appending(path: "problems.json"))
            let result = try Pandas.survey("bounds", path)
            #expect(result.code == 0, "\(result.output)")
            return try JSONDecoder().decode([Answer].self, from: Data(result.output.utf8)).flatMap(\.ranges)
        }
    }

    private func problems(_ branch: InventedBranch, _ figures: BranchFigures? = nil) throws -> [Problem] {
        // Through the file, as an adversary has it.
        let figures = try BranchFigures(json: (figures ?? branch.figures).json()).measurements[0]
        return try branch.instrument.dimensions.filter { $0.about == .everyone }.flatMap { dimension in
            let published = try #require(figures.figures(for: dimension.id))
            return branch.participants.indices.map {
                Adversary(branch: branch, dimension: dimension).problem(holding: $0, figures: published)
            }
        }
    }

    @Test("cannot narrow a mean that is hidden for its own n below one scale point", arguments: 1...12)
    func holds(seed: UInt64) throws {
        let ranges = try ranges(problems(InventedBranch(seed: seed)))
        #expect(!ranges.isEmpty)
        for range in ranges { #expect(range.high - range.low >= 1, "\(range)") }
    }

    @Test("finds a participant that a branch mean includes though its score is hidden")
    func plantedParticipant() throws {
        // Four shown participants of five people and one of four; whoever has all advices can subtract.
        let branch = try InventedBranch(numbers: [[5], [5], [5], [5], [4]], roles: ["medewerker"], seed: 1)
        let dimension = try #require(branch.instrument.dimensions.first)
        let adversary = Adversary(branch: branch, dimension: dimension)
        var problem = adversary.problem(holding: 0, figures: branch.figures.measurements[0].dimensions[0])
        let everyone = branch.participants.indices
        let leak = everyone.reduce(0) { $0 + branch.exactMean(of: $1, dimension.id) } / 5
        problem.facts += everyone.dropLast().compactMap { place in
            branch.score(of: place, dimension.id).value.map {
                Problem.Fact(
                    terms: adversary.mean(of: place), low: $0.double - 0.05, high: $0.double + 0.05)
            }
        }
        // Holding every advice, one can tell the shown participants; the hidden one not.
        #expect(try ranges([problem]).allSatisfy { $0.name != "participant 4" || $0.high - $0.low >= 1 })
        let printed = DecimalValue(rounding: leak, decimals: 1).double
        problem.facts.append(
            Problem.Fact(
                terms: everyone.flatMap { adversary.mean(of: $0) }, low: 5 * (printed - 0.05),
                high: 5 * (printed + 0.05)))
        let found = try ranges([problem])
        #expect(found.contains { $0.name == "participant 4" && $0.high - $0.low < 1 }, "\(found)")
    }

    @Test("finds a role group when the other group beside it stays shown")
    func plantedGroup() throws {
        // Four managers who agree with nearly everything, and so few others that a subtraction is sharp.
        let numbers = [[5, 1], [5, 1], [5, 1], [5, 1], [5, 0]]
        let branch = try InventedBranch(
            numbers: numbers, roles: ["medewerker", "manager"], seed: 2, managersAgree: true)
        let dimension = try #require(branch.instrument.dimensions.first)
        let sound = try problems(branch).filter { $0.name.hasPrefix("\(dimension.id),") }
        for range in try ranges(sound) { #expect(range.high - range.low >= 1, "\(range)") }
        let staff = branch.exactMean(ofGroup: 0, dimension.id)
        let leaking = sound.map { problem in
            var problem = problem
            let terms = numbers.indices.flatMap { participant in
                Adversary(branch: branch, dimension: dimension).mean(of: participant)
                    .prefix(1).map { [$0[0], 1.0] }
            }
            problem.facts.append(
                Problem.Fact(terms: terms, low: 25 * (staff - 0.05), high: 25 * (staff + 0.05)))
            return problem
        }
        let found = try ranges(leaking)
        #expect(found.contains { $0.name == "group manager" && $0.high - $0.low < 1 }, "\(found)")
    }
}
