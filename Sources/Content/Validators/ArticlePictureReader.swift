import Diagnostics
import Markdown

/// Reads `image` with `alt`, `credit` and `permission` from an article's front matter.
struct ArticlePictureReader {
    let assets: Assets
    /// The article's file: the picture's path counts from there, as in its text.
    let file: String

    func read(_ map: inout MapReader, log: inout DiagnosticLog) -> ArticlePicture? {
        let image = map.node("image")
        let description = description(in: &map, isRequired: image != nil, log: &log)
        let credit = map.optionalText("credit", log: &log)
        let permission = map.optionalText("permission", log: &log)
        guard let image else {
            // Words about a picture that is not there would disappear unseen.
            if description != nil || credit != nil || permission != nil { _ = map.required("image") }
            return nil
        }
        guard let written = image.text(log: &log),
            let (path, picture) = picture(written, at: image, log: &log), let description
        else { return nil }
        let noted = assets.rights[path]
        return ArticlePicture(
            path: path, picture: picture, description: description,
            rights: PictureRights(
                credit: credit ?? noted?.credit, permission: permission ?? noted?.permission,
                source: noted?.source))
    }

    /// `alt: ""` says that the picture is decoration; nothing said is a fault.
    private func description(
        in map: inout MapReader, isRequired: Bool, log: inout DiagnosticLog
    ) -> String? {
        guard let node = isRequired ? map.required("alt") : map.node("alt") else { return nil }
        if case .scalar(let text, .quoted) = node.value, text.trimmingBlanks().isEmpty { return "" }
        return node.text(log: &log)
    }

    private func picture(
        _ written: String, at node: YAMLNode, log: inout DiagnosticLog
    ) -> (path: String, picture: Picture)? {
        guard case .asset(let path) = ContentLink(written, from: file), assets.files.contains(path) else {
            log.report(
                .brokenLink(
                    LinkReference(
                        destination: written, location: node.location, length: node.length, isImage: true),
                    known: assets.files.sorted()))
            return nil
        }
        let found = assets.picture(at: path, usedAt: node.location, length: node.length, log: &log)
        return found.map { (path, $0) }
    }
}
