import Composition
import Crypto
import Diagnostics
import Foundation
import Rendering

/// Makes PDFs: lays out each job's private folder, lets the worker typeset, and takes over what did not change.
struct PrintRoom: Sendable {
    let typesetter: Typesetter?
    let staging: StagedEdition
    /// The list of the last edition, to take over from; empty to make everything.
    let last: Manifest
    /// Told of every document that is done.
    let steps: StepCounter

    /// A finished PDF, staged.
    struct Made: Sendable {
        let job: TypesettingJob
        let facts: PrintFacts
        let typeset: Manifest.Typeset
        let isReused: Bool
    }

    /// Runs jobs; an answer each, in their order. What goes wrong is for the caller to report in its scope.
    func run(_ jobs: [TypesettingJob]) async throws -> [Result<Made, PrintFailure>] {
        var results: [Result<Made, PrintFailure>?] = jobs.map { job in try? reuse(job).map { .success($0) } }
        let open = jobs.indices.filter { results[$0] == nil }
        for index in jobs.indices where results[index] != nil { steps.count(jobs[index].output.text) }
        guard let typesetter else {
            for index in open { results[index] = .failure(.noTypesetter) }
            return results.compactMap { $0 }
        }
        let requests = try open.map { try layOut(jobs[$0], number: $0) }
        defer { for request in requests { try? FileManager.default.removeItem(atPath: request.root) } }
        let outcomes = await typesetter.run(requests) { steps.count($0) }
        for (index, outcome) in zip(open, outcomes) { results[index] = finish(jobs[index], outcome) }
        return results.map { $0 ?? .failure(.lost(.notStarted(details: ""))) }
    }

    /// SHA-256 of everything that goes into the PDF: equal key, equal bytes, no work.
    private func key(of job: TypesettingJob) -> String {
        var hasher = SHA256()
        let cover = job.cover.map { "\($0.output.text)@\($0.resolution)" } ?? ""
        let head = [
            Tool.version, typesetter?.fingerprint ?? "", job.output.text, job.main,
            job.standards.joined(separator: ","), String(job.timestamp), cover,
            job.press.map { "\($0.bleed)+\($0.slug)" } ?? "",
        ]
        hasher.update(data: Data(head.joined(separator: "\u{0}").utf8))
        for (path, bytes) in job.files.sorted(by: { $0.key < $1.key }) {
            hasher.update(data: Data("\u{0}\(path)\u{0}\(bytes.count)\u{0}".utf8))
            hasher.update(data: bytes)
        }
        return SHA256.hexadecimal(hasher.finalize())
    }

    private func reuse(_ job: TypesettingJob) throws -> Made? {
        let key = key(of: job)
        guard let known = last.typeset[job.output.text], known.key == key else { return nil }
        for path in [job.output, job.cover?.output].compactMap({ $0 }) {
            guard let bytes = staging.lastBytes(of: path),
                last.files[path.text]?.sha256 == SHA256.hex(of: bytes)
            else { return nil }
        }
        for path in [job.output, job.cover?.output].compactMap({ $0 }) { try staging.reuse(path) }
        return made(
            job, pages: known.pages, labels: known.labels, inspection: known.inspection, isReused: true)
    }

    /// Writes the job's files to a folder of its own: the typesetter can read nothing else.
    private func layOut(_ job: TypesettingJob, number: Int) throws -> WorkerRequest {
        let root = staging.workFolder.appending(path: String(number))
        for (path, bytes) in job.files.sorted(by: { $0.key < $1.key }) {
            let url = root.appending(path: path)
            try FileSystem.makeFolder(url.deletingLastPathComponent(), mode: 0o700)
            try FileSystem.write(bytes, to: url, mode: 0o600)
        }
        for path in [job.output, job.cover?.output].compactMap({ $0 }) { try staging.makeFolder(for: path) }
        return WorkerRequest(
            id: job.output.text, root: root.path(percentEncoded: false), main: job.main,
            output: staging.url(of: job.output).path(percentEncoded: false), standards: job.standards,
            timestamp: job.timestamp, facts: true,
            cover: job.cover.map {
                WorkerRequest.Cover(
                    page: 1, ppi: $0.resolution,
                    output: staging.url(of: $0.output).path(percentEncoded: false))
            }, press: job.press.map { WorkerRequest.Press(bleed: $0.bleed, slug: $0.slug) })
    }

    private func finish(_ job: TypesettingJob, _ outcome: TypesettingOutcome) -> Result<Made, PrintFailure> {
        switch outcome {
        case .made(let pages, let labels, let inspection, let warnings):
            if let first = warnings.first { return .failure(.refused(message: first, details: "")) }
            guard
                let made = made(
                    job, pages: pages, labels: labels, inspection: inspection, isReused: false)
            else {
                return .failure(.lost(.crashed(details: "")))
            }
            return .success(made)
        case .refused(let message, let details):
            return .failure(.refused(message: message, details: details))
        case .read:
            return .failure(.lost(.crashed(details: "")))
        case .lost(let loss):
            return .failure(.lost(loss))
        }
    }

    private func made(
        _ job: TypesettingJob, pages: Int, labels: [String: Int], inspection: PressInspection?, isReused: Bool
    ) -> Made? {
        let path = staging.url(of: job.output).path(percentEncoded: false)
        guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int else {
            return nil
        }
        let address = { (path: OutputPath) in String(path.text.dropFirst("site/".count)) }
        return Made(
            job: job,
            facts: PrintFacts(
                address: address(job.output), pages: pages, size: size, labels: labels,
                cover: job.cover.map { address($0.output) }),
            typeset: Manifest.Typeset(
                key: key(of: job), pages: pages, labels: labels, inspection: inspection),
            isReused: isReused)
    }
}

/// Why a PDF was not made.
enum PrintFailure: Error, Sendable {
    case noTypesetter
    case refused(message: String, details: String)
    case lost(TypesettingOutcome.Loss)
}
