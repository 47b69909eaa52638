/// The booklet as it lies on sheets to fold: its pages are all that the template puts there.
package struct FoldedSheetView: ViewModel {
    let title: String
    let language: String
    /// A multiple of four.
    let pages: Int
    /// The page after trimming, in millimetres.
    let size: BookletView.Size

    package static let fields: [ViewField<FoldedSheetView>] = [
        ViewField("title", \.title), ViewField(exact: "language", \.language), ViewField("pages", \.pages),
        ViewField("size", \.size),
    ]
}
