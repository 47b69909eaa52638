/// Works on several elements at once, each begun when one before it is done; the results come in their order.
func concurrently<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element], atOnce limit: Int, _ work: @escaping @Sendable (Element) async throws -> Outcome
) async throws -> [Outcome] {
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
        var outcomes: [Outcome?] = Array(repeating: nil, count: elements.count)
        for (index, element) in elements.enumerated() {
            if index >= limit, let (done, outcome) = try await group.next() { outcomes[done] = outcome }
            group.addTask { (index, try await work(element)) }
        }
        for try await (done, outcome) in group { outcomes[done] = outcome }
        return outcomes.compactMap { $0 }
    }
}
