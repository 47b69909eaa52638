import Composition
import Content
import Diagnostics
import Foundation
import Rendering

extension Production {
    /// Makes what goes to the printer and to the office printer, from a booklet that was made just now.
    mutating func typesetPress(
        _ booklet: BookletPublication, reading: PrintRoom.Made, _ renderer: PrintRenderer, _ room: PrintRoom
    ) async throws {
        guard makes(.press, .booklet),
            let press = try job(of: .press, { renderer.pressJob(for: booklet, log: &$0) })
        else { return }
        guard let made = try await make(press, for: .press, room) else { return }
        try preflight(made, of: booklet)
        let bytes = [UInt8](try Data(contentsOf: staging.url(of: reading.job.output)))
        guard !withheld.contains(.press),
            let folded = try job(
                of: .press,
                { renderer.foldedJob(for: booklet, reading: bytes, pages: reading.facts.pages, log: &$0) })
        else { return }
        _ = try await make(folded, for: .press, room)
    }

    /// What a printer would send back does not go there: the last files stand.
    private mutating func preflight(_ made: PrintRoom.Made, of booklet: BookletPublication) throws {
        guard let inspection = made.typeset.inspection else { return }
        let size = booklet.size
        let preflight = Preflight(
            inspection: inspection, width: size.width, height: size.height, bleed: booklet.bleed,
            path: "output/" + made.job.output.text)
        let found = preflight.diagnostics
        log.within(.press) { log in
            for diagnostic in found { log.report(diagnostic) }
        }
        if found.contains(where: { $0.severity == .error }) {
            try withhold(.press)
        } else if let path = OutputPath("drukwerk/controle.txt") {
            try stage(Array(preflight.report.utf8), at: path, of: PublicationID.press.description)
        }
    }
}
