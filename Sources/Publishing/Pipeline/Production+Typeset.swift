import Composition
import Confidentiality
import Content
import Diagnostics
import Foundation
import Rendering

extension Production {
    /// Makes the PDFs. The booklet comes first: advices refer to its pages.
    mutating func typeset() async throws {
        let room = PrintRoom(
            typesetter: typesetter, staging: staging, last: options.usesCache ? last : Manifest(),
            steps: steps)
        let renderer = PrintRenderer(
            templates, reading: sources.proseReader, pictures: sources.files.bytes, glyphs: sources.glyphCheck
        )
        try await typesetBooklet(renderer, room)
        let booklet = manifest.facts(of: "site/downloads/boekje.pdf", in: staging.folder)
        let report = try await typesetReport(renderer, room)
        downloads = Downloads(
            booklet: booklet, epub: manifest.epubFacts(in: staging.folder),
            report: report ?? manifest.facts(of: "site/downloads/rapport.pdf", in: staging.folder))
        try await typesetAdvices(renderer, room, booklet: booklet)
        try await typesetQuestionnaire(renderer, room)
    }

    var typesetter: Typesetter? {
        guard let python = sources.toolbox.python, let worker = sources.toolbox.worker,
            let fonts = sources.toolbox.fonts
        else { return nil }
        return Typesetter(
            python: python, worker: worker, fonts: fonts, timeLimit: options.typesettingLimit)
    }

    private mutating func typesetBooklet(_ renderer: PrintRenderer, _ room: PrintRoom) async throws {
        guard makes(.booklet, .booklet), let booklet = edition.booklet else { return }
        guard let job = try job(of: .booklet, { renderer.job(for: booklet, log: &$0) }),
            let made = try await make(job, for: .booklet, room)
        else { return }
        try check(made, against: booklet.limits)
        if !withheld.contains(.booklet) { try makeEPUB(of: booklet, beside: made.facts) }
        if withheld.contains(.booklet) { return try withhold(.press) }
        try stageLastingNames(of: booklet)
        try await typesetPress(booklet, reading: made, renderer, room)
    }

    /// A chapter that runs over, or a booklet that is too thick, is known only now.
    private mutating func check(_ made: PrintRoom.Made, against limits: SpreadLimits) throws {
        var inner = DiagnosticLog(for: .booklet)
        limits.report(on: made.facts, to: &inner)
        log.absorb(inner)
        if inner.hasErrors { try withhold(.booklet) }
    }

    private mutating func typesetReport(_ renderer: PrintRenderer, _ room: PrintRoom) async throws
        -> PrintFacts?
    {
        guard makes(.report, .report), let report = edition.report else { return nil }
        guard let job = try job(of: .report, { renderer.job(for: report, log: &$0) }) else { return nil }
        return try await make(job, for: .report, room)?.facts
    }

    /// A job without an error in its prose; where there is one, the last files stand.
    mutating func job(
        of publication: PublicationID, _ make: (inout DiagnosticLog) -> TypesettingJob?
    ) throws -> TypesettingJob? {
        var inner = DiagnosticLog(for: publication.scope)
        let job = make(&inner)
        log.absorb(inner)
        if inner.hasErrors { try withhold(publication) }
        return inner.hasErrors ? nil : job
    }

    /// Makes one public PDF; where that fails, its last files stand.
    mutating func make(
        _ job: TypesettingJob, for publication: PublicationID, _ room: PrintRoom
    ) async throws -> PrintRoom.Made? {
        for (name, bytes) in job.publicTexts {
            var words = FoldedText(file: job.output.text)
            if name.hasSuffix(".json") {
                words.add(typesetting: bytes)
                leaks += fence.leaks(in: words)
            } else {
                leaks += fence.check(String(decoding: bytes, as: UTF8.self), in: name)
            }
        }
        guard let result = try await room.run([job]).first else { return nil }
        switch result {
        case .success(let made):
            try take(made, for: publication)
            return made
        case .failure(let failure):
            report(failure, of: job, in: publication)
            try withhold(publication)
            return nil
        }
    }

    private mutating func typesetAdvices(
        _ renderer: PrintRenderer, _ room: PrintRoom, booklet: PrintFacts?
    ) async throws {
        var wanted = edition.advices.filter { options.asksForAdvice(to: $0.slug) }
        try keepDelivered(&wanted, booklet: booklet)
        // A few at a time: what waits to be typeset fits in memory, however many participants there are.
        for start in stride(from: 0, to: wanted.count, by: Self.advicesAtOnce) {
            let batch = Array(wanted[start..<min(start + Self.advicesAtOnce, wanted.count)])
            try await typeset(batch, renderer, room, booklet: booklet)
        }
    }

    private static let advicesAtOnce = 32

    private mutating func typeset(
        _ advices: [AdvicePublication], _ renderer: PrintRenderer, _ room: PrintRoom, booklet: PrintFacts?
    ) async throws {
        let drafts = try await concurrently(advices, atOnce: options.jobs) { advice in
            var inner = DiagnosticLog(for: .advice(advice.slug))
            return (job: renderer.job(for: advice, booklet: booklet, log: &inner), log: inner)
        }
        var jobs: [(AdvicePublication, TypesettingJob)] = []
        for (advice, draft) in zip(advices, drafts) {
            log.absorb(draft.log)
            if let job = draft.job, !draft.log.hasErrors {
                jobs.append((advice, job))
            } else {
                failedAdvices.insert(advice.slug)
            }
        }
        let results = try await room.run(jobs.map(\.1))
        for ((advice, job), result) in zip(jobs, results) {
            switch result {
            case .success(let made):
                try take(made, for: .advice(advice.slug))
                printedAdvices.append(advice)
            case .failure(let failure):
                report(failure, of: job, in: .advice(advice.slug))
                failedAdvices.insert(advice.slug)
            }
        }
    }

    mutating func take(_ made: PrintRoom.Made, for publication: PublicationID) throws {
        for path in [made.job.output, made.job.cover?.output].compactMap({ $0 }) {
            let bytes = [UInt8](try Data(contentsOf: staging.url(of: path)))
            list(bytes, at: path, of: publication.description)
        }
        manifest.typeset[made.job.output.text] = made.typeset
        documents += 1
        reused += made.isReused ? 1 : 0
    }

    /// A typesetter that is not there is one fault, however many PDFs it should make.
    mutating func report(
        _ failure: PrintFailure, of job: TypesettingJob, in publication: PublicationID
    ) {
        let scope: Scope
        switch failure {
        case .noTypesetter, .lost(.notStarted): scope = .typesetter
        case .refused, .lost: scope = publication.scope
        }
        log.within(scope) { $0.report(.notPrinted(job, failure)) }
    }
}

extension TypesettingJob {
    /// The files with words that go into the PDF.
    fileprivate var publicTexts: [(name: String, bytes: [UInt8])] {
        files.filter { $0.key.hasSuffix(".json") || $0.key.contains("/drawings/") }
            .sorted { $0.key < $1.key }
            .map { ($0.key, Array($0.value)) }
    }
}
