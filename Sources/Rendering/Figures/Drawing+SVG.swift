import Composition

extension Drawing {
    /// The picture, for a page and for print alike: presentation attributes for paper, classes for screens.
    var svg: String {
        switch self {
        case .profile(let figure): ProfileDrawing(figure).svg
        }
    }
}
