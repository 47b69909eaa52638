import Diagnostics

extension Tree {
    /// Reports pictures that say nothing to who cannot see them. Without a description a picture is decoration:
    /// fine for one that merely stands there, a fault for one that a caption, a name or a link calls content.
    func reportSilentPictures(to log: inout DiagnosticLog) {
        var linkEnd = 0
        for index in nodes.indices {
            switch nodes[index].kind {
            case .link:
                linkEnd = nodes[index].end
                let holdsPicture = descendants(of: index).contains { isPicture($0) }
                if holdsPicture, plainText(in: index).allSatisfy(\.isWhitespace) {
                    log.report(
                        .silentPicture(.link, at: location(of: index), length: length(of: index)))
                }
            case .figure(let style):
                guard isPicture(index + 1), isSilent(index + 1) else { continue }
                let isContent = style.id != nil || caption(of: index) != nil
                log.report(
                    .silentPicture(
                        isContent ? .figure : .decoration, at: location(of: index + 1),
                        length: length(of: index + 1)))
            case .image:
                let isInFigure = index > 0 && isFigure(index - 1)
                guard !isInFigure, index >= linkEnd, isSilent(index) else { continue }
                log.report(.silentPicture(.decoration, at: location(of: index), length: length(of: index)))
            default: break
            }
        }
    }

    private func isPicture(_ index: Int) -> Bool {
        if index < nodes.count, case .image = nodes[index].kind { true } else { false }
    }

    private func isFigure(_ index: Int) -> Bool {
        if case .figure = nodes[index].kind { true } else { false }
    }

    private func isSilent(_ index: Int) -> Bool { plainText(in: index).allSatisfy(\.isWhitespace) }

    /// Reports a figure or table whose id belongs to something before it: a reference could mean either.
    func reportDoubleIDs(to log: inout DiagnosticLog) {
        var ids: Set<String> = []
        for case .heading(_, let id, _) in nodes.lazy.map(\.kind) { ids.insert(id) }
        for index in nodes.indices {
            let id: String? =
                switch nodes[index].kind {
                case .figure(let style): style.id
                case .table(let id): id
                default: nil
                }
            guard let id, !ids.insert(id).inserted else { continue }
            log.report(.doubleID(id, at: location(of: index)))
        }
    }
}

/// Where a picture without a description stands.
private enum SilentPlace {
    case decoration, figure, link
}

extension Diagnostic {
    fileprivate static func silentPicture(_ place: SilentPlace, at location: SourceLocation, length: Int)
        -> Diagnostic
    {
        let help = Message(
            nl: "schrijf wat er te zien is: ![Twee mensen aan de balie](…)",
            en: "write what there is to see: ![Two people at the desk](…)")
        switch place {
        case .decoration:
            return .note(
                "decorative-picture", at: location, length: length,
                nl: "deze afbeelding heeft geen beschrijving en telt als versiering",
                en: "this picture has no description and counts as decoration", help: help)
        case .figure:
            return .error(
                "missing-description", at: location, length: length,
                nl: "deze figuur heeft geen beschrijving voor wie haar niet ziet",
                en: "this figure has no description for who cannot see it", help: help)
        case .link:
            return .error(
                "missing-description", at: location, length: length,
                nl: "deze link is een afbeelding zonder beschrijving: niemand hoort waar hij heen leidt",
                en: "this link is a picture without a description: nobody hears where it leads", help: help)
        }
    }

    static func doubleID(_ id: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "double-id", at: location, nl: "de naam '#\(id)' is al van iets anders in deze tekst",
            en: "the name '#\(id)' belongs to something else in this text already",
            help: Message(nl: "kies een andere naam", en: "choose another name"))
    }
}
