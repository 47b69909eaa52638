import Content
import Diagnostics
import Markdown

extension OpenContent {
    /// Who made the pictures of an article, each once, in the order of reading.
    func credits(of article: Article) -> [String] {
        unique([article.picture?.rights.credit].compactMap { $0 } + creditsOfText(of: article))
    }

    /// The line for a colophon; none where no maker is known. A printed chapter has no picture at its head.
    func creditLine(for articles: [Article], inPrint: Bool) -> [String] {
        let credits = unique(articles.flatMap { inPrint ? creditsOfText(of: $0) : self.credits(of: $0) })
        return credits.isEmpty ? [] : ["Beeld: " + credits.joined(separator: "; ")]
    }

    private func creditsOfText(of article: Article) -> [String] {
        article.outline.links.compactMap { link in
            guard link.isImage,
                case .asset(let path) = ContentLink(link.destination, from: link.location.file)
            else { return nil }
            return pictureRights[path]?.credit
        }
    }

    private func unique(_ credits: [String]) -> [String] {
        var seen: Set<String> = []
        return credits.filter { seen.insert($0).inserted }
    }
}
