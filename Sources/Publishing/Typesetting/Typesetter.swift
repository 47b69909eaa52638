import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Runs worker processes and gives each its jobs, one after the other: a document uses little more than one core.
///
/// A job that kills or hangs its worker is lost; the worker is started again for the next one.
struct Typesetter: Sendable {
    /// The Python that has the typesetter.
    let python: URL
    /// The worker's script.
    let worker: URL
    /// The folder with the only fonts it may use.
    let fonts: URL
    /// How long one job may take. Far more than any needs: it only tells a hang.
    let timeLimit: Duration
    /// What all of these are, as one hash; part of the key of every PDF.
    let fingerprint: String

    init(python: URL, worker: URL, fonts: URL, timeLimit: Duration) {
        self.python = python
        self.worker = worker
        self.fonts = fonts
        self.timeLimit = timeLimit
        fingerprint = Self.fingerprint(python: python, worker: worker, fonts: fonts)
        Self.makeBrokenPipesErrors()
    }

    /// Writing to a worker that has died is an error of that write, and not the end of this process.
    private static func makeBrokenPipesErrors() { _ = signal(SIGPIPE, SIG_IGN) }

    /// How many jobs make it worth while to start one more worker: it has to load Typst and the fonts first.
    private static let jobsPerWorker = 4

    /// Runs all jobs and answers their outcomes in the same order.
    ///
    /// - Parameter done: called with the id of each job that was answered, from any of the workers.
    func run(
        _ requests: [any WorkerJob], done: @escaping @Sendable (_ id: String) -> Void = { _ in }
    ) async -> [TypesettingOutcome] {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let workers = max(1, min(cores, requests.count / Self.jobsPerWorker))
        return await withTaskGroup(of: (Int, [TypesettingOutcome]).self) { group in
            for worker in 0..<workers {
                let share = stride(from: worker, to: requests.count, by: workers).map { requests[$0] }
                group.addTask { (worker, await runAll(share, done: done)) }
            }
            var shares: [[TypesettingOutcome]] = Array(repeating: [], count: workers)
            for await (worker, outcomes) in group { shares[worker] = outcomes }
            return requests.indices.map { shares[$0 % workers][$0 / workers] }
        }
    }

    /// Gives jobs to one worker after another until none is left.
    private func runAll(
        _ requests: [any WorkerJob], done: @Sendable (_ id: String) -> Void
    ) async -> [TypesettingOutcome] {
        var outcomes: [TypesettingOutcome] = []
        while outcomes.count < requests.count {
            let finished = await runUntilLoss(Array(requests[outcomes.count...]), done: done)
            outcomes += finished
            if case .lost(.notStarted) = finished.last {
                let missing = requests.count - outcomes.count
                outcomes += finished.suffix(1).flatMap { Array(repeating: $0, count: missing) }
            }
        }
        return outcomes
    }

    /// Gives jobs to one worker process until all are done or one is lost; at least one outcome.
    private func runUntilLoss(
        _ requests: [any WorkerJob], done: @Sendable (_ id: String) -> Void
    ) async -> [TypesettingOutcome] {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(python.path(percentEncoded: false))),
                // Isolated: what runs is ours, whatever PYTHONPATH, PYTHONHOME or the working folder hold.
                arguments: [
                    "-I", "-B", "-X", "utf8", worker.path(percentEncoded: false), "--fonts",
                    fonts.path(percentEncoded: false),
                ],
                environment: .inherit,
                input: .inputWriter, output: .sequence, error: .string(limit: 65_536)
            ) { execution in
                await watching(execution) { watchdog in
                    await converse(with: execution, about: requests, watchedBy: watchdog, done: done)
                }
            }
            return result.closureResult.outcomes(
                of: requests.count, standardError: result.standardError, timeLimit: timeLimit)
        } catch {
            return [.lost(.notStarted(details: "\(error)"))]
        }
    }

    private func converse(
        with execution: Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>,
        about requests: [any WorkerJob], watchedBy watchdog: Watchdog,
        done: @Sendable (_ id: String) -> Void
    ) async -> Conversation {
        var conversation = Conversation()
        var lines = execution.standardOutput.strings(bufferingPolicy: .unbounded).makeAsyncIterator()
        do {
            guard let greeting = try await lines.next() else { return conversation }
            conversation.isGreeted =
                (try? JSONDecoder().decode(WorkerGreeting.self, from: Data(greeting.utf8))) != nil
            for request in requests {
                await watchdog.feed()
                _ = try await execution.standardInputWriter.write(try request.line)
                guard let line = try await lines.next() else { break }
                conversation.answers.append(
                    try JSONDecoder().decode(WorkerAnswer.self, from: Data(line.utf8)))
                done(request.id)
            }
            try await execution.standardInputWriter.finish()
        } catch {
            conversation.trouble = "\(error)"
        }
        return conversation
    }

    /// Runs `work` beside a watchdog that kills the process when nothing comes for the time limit.
    private func watching(
        _ execution: Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>,
        _ work: (Watchdog) async -> Conversation
    ) async -> Conversation {
        let watchdog = Watchdog(patience: timeLimit)
        async let guarding: Void = watchdog.watch {
            try? execution.send(signal: .kill)
        }
        var conversation = await work(watchdog)
        await watchdog.dismiss()
        await guarding
        conversation.timedOut = await watchdog.hasBitten
        return conversation
    }
}

/// What was said between us and one worker process.
struct Conversation: Sendable {
    var isGreeted = false
    var answers: [WorkerAnswer] = []
    var timedOut = false
    var trouble: String?

    /// One outcome per answer and, when answers are missing, the loss of the job that was asked last.
    func outcomes(of asked: Int, standardError: String, timeLimit: Duration) -> [TypesettingOutcome] {
        var outcomes = answers.map(TypesettingOutcome.init)
        guard outcomes.count < asked else { return outcomes }
        let details = [trouble, standardError.isEmpty ? nil : String(standardError.suffix(600))]
            .compactMap { $0 }.joined(separator: "\n")
        if timedOut {
            outcomes.append(.lost(.timedOut(seconds: Int(timeLimit.components.seconds))))
        } else if !isGreeted {
            outcomes.append(.lost(.notStarted(details: details)))
        } else {
            outcomes.append(.lost(.crashed(details: details)))
        }
        return outcomes
    }
}
