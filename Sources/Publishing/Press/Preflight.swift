import Diagnostics

/// The look before printing: what a printer would send back, and what is good to know.
struct Preflight: Sendable {
    /// A picture below this looks coarse in print; below the other it looks broken. Pixels per inch.
    static let (coarse, broken) = (300, 150)

    let inspection: PressInspection
    /// The page after trimming and the bleed around it, in millimetres.
    let width: Int
    let height: Int
    let bleed: Int
    /// The PDF, as messages name it.
    let path: String

    /// Every fault, in the order of the report; an error is what a printer would send back.
    var diagnostics: [Diagnostic] {
        var found: [Diagnostic] = []
        if inspection.encrypted { found.append(.preflight(.encrypted, path)) }
        if !inspection.pages.count.isMultiple(of: 4) {
            found.append(.preflight(.pageCount(inspection.pages.count), path))
        }
        if bleed < 3 { found.append(.preflight(.bleed(bleed), path)) }
        if let page = inspection.pages.firstIndex(where: { !hasSoundBoxes($0) }) {
            found.append(.preflight(.boxes(page: page + 1), path))
        }
        for font in inspection.fonts where !font.embedded {
            found.append(.preflight(.font(font.name), path))
        }
        for picture in inspection.pictures where picture.resolution < Self.coarse {
            let isBroken = picture.resolution < Self.broken
            found.append(
                .preflight(.picture(page: picture.page, picture.resolution, isBroken: isBroken), path))
        }
        return found
    }

    /// The report that goes with the files, in the language of those who order printing.
    var report: String {
        let resolutions = inspection.pictures.map(\.resolution)
        let facts = [
            ("bestand", String(path.split(separator: "/").last ?? "")),
            ("pdf-versie", inspection.version),
            ("bladzijden", "\(inspection.pages.count)"),
            ("schoongesneden", "\(width) × \(height) mm"),
            ("afloop", "\(bleed) mm, met snijtekens"),
            (
                "lettertypen",
                "\(inspection.fonts.count), \(inspection.fonts.allSatisfy(\.embedded) ? "alle" : "niet alle") ingesloten"
            ),
            ("kleurruimten", inspection.colourSpaces.joined(separator: ", ")),
            ("foto's", resolutions.min().map { "\(resolutions.count), de grofste \($0) ppi" } ?? "geen"),
        ]
        let width = facts.map(\.0.count).max() ?? 0
        let lines = facts.map { name, value in
            name + String(repeating: " ", count: width - name.count + 2) + value
        }
        let faults = diagnostics.map { "- " + $0.summary.nl }
        return
            (["Controle voor de drukker", ""] + lines + ["", "Opmerkingen", ""]
            + (faults.isEmpty ? ["geen"] : faults)
            + [
                "", "De kleuren zijn RGB; de drukker zet ze om naar CMYK.",
                "Deze controle is van leren zelf. Vraag de drukker om een proef.", "",
            ]).joined(separator: "\n")
    }

    /// Whether trim and bleed have the asked sizes, to a tenth of a millimetre, and lie inside the sheet.
    private func hasSoundBoxes(_ page: PressInspection.Page) -> Bool {
        guard let trim = page.trim, let bleed = page.bleed, trim.count == 4, bleed.count == 4,
            page.media.count == 4
        else { return false }
        let around = zip(trim, bleed).map { abs($0 - $1) }
        return isNear(trim[2] - trim[0], width) && isNear(trim[3] - trim[1], height)
            && around.allSatisfy { isNear($0, self.bleed) }
            && bleed[0] >= page.media[0] && bleed[1] >= page.media[1] && bleed[2] <= page.media[2]
            && bleed[3] <= page.media[3]
    }

    private func isNear(_ points: Double, _ millimetres: Int) -> Bool {
        abs(points / 72 * 25.4 - Double(millimetres)) < 0.1
    }
}

/// What can be wrong with a PDF for a press.
enum PreflightFault {
    case encrypted
    case pageCount(Int)
    case bleed(Int)
    case boxes(page: Int)
    case font(String)
    case picture(page: Int, Int, isBroken: Bool)
}

extension Diagnostic {
    fileprivate static func preflight(_ fault: PreflightFault, _ path: String) -> Diagnostic {
        let place = SourceLocation(file: path)
        switch fault {
        case .encrypted:
            return .error(
                "press-encrypted", at: place, nl: "de pdf is versleuteld", en: "the PDF is encrypted",
                help: nil)
        case .pageCount(let pages):
            return .error(
                "press-page-count", at: place,
                nl: "\(pages) bladzijden is geen veelvoud van vier",
                en: "\(pages) pages is no multiple of four",
                help: Message(
                    nl: "een geniet boekje bestaat uit vellen van vier bladzijden",
                    en: "a stapled booklet is made of sheets of four pages"))
        case .bleed(let bleed):
            return .error(
                "press-bleed", at: place, nl: "de afloop is \(bleed) mm; een drukker wil er 3",
                en: "the bleed is \(bleed) mm; a printer wants 3",
                help: Message(
                    nl: "zet 'bleed: 3' in content/boekje.yml", en: "put 'bleed: 3' in content/boekje.yml"))
        case .boxes(let page):
            return .error(
                "press-boxes", at: place,
                nl: "de snijmaat of de afloop van bladzijde \(page) klopt niet",
                en: "the trim or the bleed of page \(page) is not right",
                help: Message(
                    nl: "verander in het sjabloon de maat van de bladzijde niet",
                    en: "do not change the size of the page in the template"))
        case .font(let name):
            return .error(
                "press-font", at: place, nl: "het lettertype '\(name)' is niet ingesloten",
                en: "the font '\(name)' is not embedded",
                help: Message(nl: "gebruik een ander lettertype", en: "use another font"))
        case .picture(let page, let resolution, let isBroken):
            let (nl, en) = (
                "de foto op bladzijde \(page) heeft \(resolution) ppi",
                "the picture on page \(page) has \(resolution) ppi"
            )
            let help = Message(
                nl: "neem een grotere foto; \(Preflight.coarse) ppi drukt scherp",
                en: "take a larger picture; \(Preflight.coarse) ppi prints sharply")
            return isBroken
                ? .error("press-resolution", at: place, nl: nl, en: en, help: help)
                : .warning("press-resolution", at: place, nl: nl, en: en, help: help)
        }
    }
}
