import Advice

/// Which of two numbers comes first in a date that does not begin with its year.
package enum DateOrder: String, Sendable, Hashable, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
}

/// Decides the order of day and month by a whole column.
struct DateOrderDecision {
    /// `nil` where the column does not tell, and it matters.
    let order: DateOrder?

    /// - Parameter isInside: whether a day lies in the measurement, and not in the future.
    init(_ texts: [String], isInside: (CalendarDate) -> Bool) {
        // What reads the same in both orders tells nothing.
        let both = texts.map { text in
            DateOrder.allCases.map { SubmissionTime(text, order: $0) }
        }.filter { $0[0] != $0[1] }
        let isReadable = DateOrder.allCases.indices.map { index in both.allSatisfy { $0[index] != nil } }
        if both.isEmpty || isReadable[0] != isReadable[1] {
            order = isReadable[0] ? .dayFirst : .monthFirst
            return
        }
        guard isReadable[0] else {
            // Neither order reads all; the cells that day first cannot read are named.
            order = .dayFirst
            return
        }
        let inside = DateOrder.allCases.indices.map { index in
            both.allSatisfy { times in
                if case .day(let day) = times[index] { return isInside(day) }
                return true
            }
        }
        if inside[0] != inside[1] {
            order = inside[0] ? .dayFirst : .monthFirst
        } else if texts.contains(where: SubmissionTime.hasHalfDays) {
            order = .monthFirst
        } else {
            order = inside[0] ? .dayFirst : nil
        }
    }
}
