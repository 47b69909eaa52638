import Foundation
import Rendering

/// What the worker is asked: one JSON object a line.
protocol WorkerJob: Encodable, Sendable {
    var id: String { get }
}

extension WorkerJob {
    var line: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
        }
    }
}

/// A document to typeset, for the worker.
struct WorkerRequest: WorkerJob {
    struct Cover: Encodable {
        let page: Int
        let ppi: Int
        let output: String
    }

    struct Press: Encodable {
        let bleed: Double
        let slug: Double
    }

    let id: String
    let root: String
    let main: String
    let output: String
    let standards: [String]
    let timestamp: Int
    let facts: Bool
    let cover: Cover?
    let press: Press?
}

/// The worker's answer to one job.
struct WorkerAnswer: Decodable, Sendable {
    struct Facts: Decodable, Sendable {
        let pages: Int
        let labels: [String: Int]
    }

    let id: String
    let ok: Bool
    let facts: Facts?
    let inspection: PressInspection?
    let text: PDFText?
    let message: String?
    let diagnostic: String?
    let hints: [String]?
    let warnings: [String]?
}

/// What the worker says when it is ready for jobs.
struct WorkerGreeting: Decodable, Sendable {
    let ready: Bool
    let typst: String
}
