import Advice
import Composition
import Content
import Diagnostics
import Rendering

extension Production {
    /// Lets advices that went out stand as they were delivered, byte for byte, and takes them off the list to make.
    ///
    /// Where their words or numbers would be others now, it is said: that takes a new version.
    mutating func keepDelivered(_ wanted: inout [AdvicePublication], booklet: PrintFacts?) throws {
        var others: [AdvicePublication] = []
        for advice in wanted {
            guard let delivery = shelf.delivery(of: advice) else {
                others.append(advice)
                continue
            }
            var inner = DiagnosticLog(for: .advice(advice.slug))
            let view = try sources.data(of: advice, booklet: booklet, log: &inner)
            if view != shelf.bytes(of: .view, in: delivery) {
                inner.report(.deliveredAdviceKept(advice, delivery))
            }
            log.absorb(inner)
            if inner.hasErrors {
                failedAdvices.insert(advice.slug)
            } else {
                try stage(delivery, of: advice)
            }
        }
        wanted = others
    }

    private mutating func stage(_ delivery: Delivery, of advice: AdvicePublication) throws {
        for name in shelf.documents(of: delivery) {
            let target = "adviezen/\(advice.slug)/\(name)"
            guard let bytes = shelf.bytes(named: name, in: delivery), let path = OutputPath(target) else {
                continue
            }
            try stage(bytes, at: path, of: PublicationID.advice(advice.slug).description)
            steps.count(target)
        }
        keptAdvices.append((advice, delivery))
        documents += 1
        reused += 1
        pages += 1
    }

    /// Says of advices that went out whether they would only look different now, by their HTML.
    mutating func lookAtDelivered(_ renderer: PageRenderer) {
        for (advice, delivery) in keptAdvices {
            // What is wrong in its prose has been said when its words were compared.
            var said = DiagnosticLog(for: .advice(advice.slug))
            let page = renderer.render(advice, booklet: downloads.booklet, log: &said)?.bytes
            let isSaid = log.diagnostics.contains {
                $0.scope == .advice(advice.slug) && $0.identifier == Diagnostic.deliveredAdviceKeptName
            }
            if !isSaid, page != shelf.bytes(of: .page, in: delivery) {
                log.within(.advice(advice.slug)) { $0.report(.deliveredLookKept(advice, delivery)) }
            }
        }
    }
}

extension Sources {
    /// The view of an advice as JSON, its prose as words: what is kept of it and compared.
    func data(
        of advice: AdvicePublication, booklet: PrintFacts?, log: inout DiagnosticLog
    ) throws -> [UInt8] {
        try ViewJSON(reading: proseReader).json(
            of: advice.view(booklet: booklet), rules: advice.rules, as: .text, log: &log) + Array("\n".utf8)
    }
}

extension Diagnostic {
    fileprivate static let deliveredAdviceKeptName = "delivered-advice-kept"

    fileprivate static func deliveredAdviceKept(
        _ advice: AdvicePublication, _ delivery: Delivery
    ) -> Diagnostic {
        .warning(
            deliveredAdviceKeptName, at: advice.place,
            nl:
                "dit advies is verzonden (\(delivery.inWords.nl)) en zou nu anders zijn; het verzondene blijft",
            en: "this advice was delivered (\(delivery.inWords.en)) and would be different now; what was "
                + "delivered stays",
            help: .raiseVersion(of: advice, above: delivery))
    }

    fileprivate static func deliveredLookKept(
        _ advice: AdvicePublication, _ delivery: Delivery
    ) -> Diagnostic {
        .note(
            "delivered-look-kept", at: advice.place,
            nl:
                "dit advies is verzonden (\(delivery.inWords.nl)); het zou er nu anders uitzien, met dezelfde "
                + "woorden en cijfers",
            en: "this advice was delivered (\(delivery.inWords.en)); it would look different now, with the "
                + "same words and numbers")
    }
}

extension Message {
    /// How to make an advice that went out anew, and how to see what would be different.
    static func raiseVersion(of advice: AdvicePublication, above delivery: Delivery) -> Message {
        let next = delivery.advice.version + 1
        return Message(
            nl: "zet 'version: \(next)' in de ronde; 'leren diff \(advice.slug)' laat zien wat er verandert",
            en: "put 'version: \(next)' in the round; 'leren diff \(advice.slug)' shows what changes")
    }
}

extension Delivery {
    /// Its version and date, for in a sentence.
    var inWords: Message {
        Message(
            nl: "versie \(advice.version) van \(advice.date)",
            en: "version \(advice.version) of \(advice.date)")
    }
}
