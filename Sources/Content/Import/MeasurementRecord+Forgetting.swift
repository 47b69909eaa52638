package import Advice
package import Diagnostics

extension MeasurementRecord {
    /// Where the scores of a measurement are kept when its answers are forgotten, from the project's root.
    package static func scoresPath(of id: MeasurementID) -> String {
        FrozenScoresValidator.path(of: id.description)
    }

    /// The description with the day on which the answers were forgotten; every other line stays as it is.
    package func forgotten(on day: CalendarDate, log: inout DiagnosticLog) -> String? {
        MeasurementDescription(self).text(forgotten: day, log: &log)
    }
}
