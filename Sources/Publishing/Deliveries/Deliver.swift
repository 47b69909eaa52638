import Advice
import Composition
import Content
package import Diagnostics
import Foundation

/// What delivering came to.
package struct DeliveryResult: Sendable {
    /// One advice, and where it is kept.
    package struct Item: Sendable {
        package let slug: String
        /// From the project's root.
        package let folder: String
        /// Whether it went out now, and not in an earlier run.
        package let isNew: Bool
    }

    package let log: DiagnosticLog
    /// In the order in which they were asked for; empty when nothing was delivered.
    package let items: [Item]
    /// The folder to send from, from the project's root.
    package let shippingFolder = DeliveriesValidator.shippingFolder
}

/// Delivers final advices: makes them as `build` does, keeps them where nothing changes them any more, and makes the
/// folder to send from anew. All of them, or none.
///
/// An advice that went out before with the same words and numbers is only put in that folder again.
package func deliver(
    _ slugs: [String], of project: Project, _ options: BuildOptions,
    progress: @escaping BuildProgress = { _ in }
) async -> DeliveryResult {
    var log = DiagnosticLog()
    let output = OutputFolder(project.output)
    var options = options
    options.only = [.advice]
    options.libraries = Set(slugs)
    if let objection = output.objection(for: project.root) {
        log.report(objection)
        return DeliveryResult(log: log, items: [])
    }
    guard let composed = ComposedEdition(project, options, log: &log) else {
        return DeliveryResult(log: log, items: [])
    }
    let counter = DeliveryCounter(composed, downloads: output.downloads)
    var seen: Set<String> = []
    let advices = slugs.filter { seen.insert($0).inserted }.compactMap { counter.advice($0, log: &log) }
    guard advices.count == seen.count else { return DeliveryResult(log: log, items: []) }
    let result = await make(composed, into: output, options, log, progress)
    log = result.log
    guard result.isPublished, result.failedAdvices.isEmpty else { return DeliveryResult(log: log, items: []) }
    do {
        let orders = try advices.map { try counter.order($0, from: output, on: options.today, log: &log) }
        try DeliveryRoom(in: ConfidentialFolder(of: project)).send(
            orders.compactMap(\.package), Shipment(orders.map(\.item)))
        return DeliveryResult(
            log: log,
            items: orders.map {
                DeliveryResult.Item(
                    slug: $0.item.advice.slug, folder: $0.delivery.folder, isNew: $0.package != nil)
            })
    } catch let taken as LockIsTaken {
        log.report(.confidentialFolderIsBusy(taken.holder))
    } catch let delivered as DeliveryRoom.AlreadyDelivered {
        log.report(.deliveredMeanwhile(delivered.folder))
    } catch {
        log.report(.cannotWrite(DeliveriesValidator.folder, error))
    }
    return DeliveryResult(log: log, items: [])
}

/// Looks at the counter whether an advice may go out, and hands over what does.
struct DeliveryCounter {
    private let composed: ComposedEdition
    private let downloads: Downloads
    private let scorer: Scorer?

    /// What goes out for one participant; without a package when it did before.
    struct Order {
        let delivery: Delivery
        let item: Shipment.Item
        let package: DeliveryRoom.Package?
    }

    init(_ composed: ComposedEdition, downloads: Downloads) {
        self.composed = composed
        self.downloads = downloads
        scorer = composed.scorer
    }

    /// The advice of a participant if it may go out; else it is said why not.
    func advice(_ slug: String, log: inout DiagnosticLog) -> AdvicePublication? {
        if composed.objection(to: slug, log: &log) { return nil }
        guard let advice = composed.edition.advices.first(where: { $0.slug == slug }) else {
            log.report(.stopped(slug))
            return nil
        }
        var inner = DiagnosticLog(for: .advice(slug))
        if !advice.isFinal { inner.report(.notFinal(advice)) }
        if advice.isGroundless { inner.report(.noGround(advice)) }
        if let delivery = composed.shelf.delivery(of: advice) {
            let view = try? composed.sources.data(of: advice, booklet: downloads.booklet, log: &inner)
            if view != composed.shelf.bytes(of: .view, in: delivery) {
                inner.report(.deliveredOtherwise(advice, delivery))
            }
        }
        if advice.recipient.contact?.email == nil { inner.report(.noAddress(advice)) }
        if composed.edition.booklet != nil, downloads.booklet == nil { inner.report(.noBookletYet(advice)) }
        log.absorb(inner)
        return inner.hasErrors ? nil : advice
    }

    /// What goes out, from the documents that were just made.
    func order(
        _ advice: AdvicePublication, from output: OutputFolder, on day: Day, log: inout DiagnosticLog
    ) throws -> Order {
        let folder = "adviezen/\(advice.slug)/"
        let publication = PublicationID.advice(advice.slug).description
        var documents: [String: [UInt8]] = [:]
        for (path, entry) in output.manifest.files
        where entry.publication == publication && path.hasPrefix(folder) {
            documents[String(path.dropFirst(folder.count))] = [UInt8](
                try Data(contentsOf: output.url.appending(path: path)))
        }
        let item = Shipment.Item(advice: advice, documents: documents)
        if let delivery = composed.shelf.delivery(of: advice) {
            return Order(delivery: delivery, item: item, package: nil)
        }
        let record = advice.asDelivered(on: day)
        var kept: [DeliveryFile: [UInt8]] = [
            .view: try composed.sources.data(of: advice, booklet: output.downloads.booklet, log: &log),
            .record: Array(try record.json().utf8),
        ]
        if let scorer {
            let explanation = Explanation(advice, scorer: scorer)
            let language = composed.manuscript.open.site.messageLanguage
            kept[.explanation] = Array(try explanation.answer(as: .json).utf8)
            kept[.explanationText] = Array(try explanation.answer(as: .text(language)).utf8)
        }
        let delivery = Delivery(record)
        let files = documents.merging(kept.map { ($0.key.rawValue, $0.value) }) { $1 }
        return Order(
            delivery: delivery, item: item, package: DeliveryRoom.Package(delivery, files: files))
    }
}
