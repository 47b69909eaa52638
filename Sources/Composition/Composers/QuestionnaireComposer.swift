package import Advice
import Content
import Markdown

/// Makes the questionnaire to send out, from the instrument and the invitation.
struct QuestionnaireComposer {
    let open: OpenContent

    func publication() -> QuestionnairePublication? {
        guard let instrument = open.instrument, let invitation = open.invitation else { return nil }
        let wordings = Wording.all(of: instrument)
        let forms = zip(wordings, Wording.fileNames(of: wordings)).map { wording, name in
            QuestionnairePublication.Form(
                name: name, view: form(wording, instrument, invitation),
                table: QuestionTable(wording, instrument, participant: open.site.participant))
        }
        let page = QuestionnairePageView(
            title: "Vragenlijst: \(instrument.title)", language: open.site.language,
            publisher: open.site.publisher, confidential: Self.confidential, notice: notice(invitation),
            subject: invitation.subject, invitation: Prose(invitation.body),
            wordings: zip(wordings, forms).map { wording, form in
                QuestionnairePageView.WordingView(
                    id: form.name, title: subtitle(wording),
                    files: ["pdf", "csv"].map {
                        LinkView(title: "\(form.name).\($0)", href: "\(form.name).\($0)")
                    },
                    groups: form.table.groups(below: form.name))
            },
            imprint: imprint(instrument))
        return QuestionnairePublication(
            forms: forms, page: page, letter: Prose(invitation.body), subject: invitation.subject,
            notice: notice(invitation), date: invitation.date, closed: invitation.closed, open: open,
            data: data(instrument, invitation))
    }

    private static let confidential = "Vertrouwelijk"

    private func notice(_ invitation: Invitation) -> String? {
        invitation.isInvented ? Notice.invented : nil
    }

    /// What the invitation may ask for.
    private func data(_ instrument: Instrument, _ invitation: Invitation) -> ProseData {
        let values = InvitationWord.allCases.compactMap { word in
            value(of: word, instrument, invitation).map { (word.rawValue, $0) }
        }
        return ProseData(words: Dictionary(uniqueKeysWithValues: values), reader: nil) { _ in
            .unknown(.notStated)
        }
    }

    private func value(
        of word: InvitationWord, _ instrument: Instrument, _ invitation: Invitation
    ) -> String? {
        switch word {
        case .threshold: String(instrument.thresholds.respondents)
        case .keepUntil: invitation.keepUntil?.inWords
        case .closed: invitation.closed?.inWords
        case .contact: invitation.contact
        case .minutes: String(Self.minutes(for: instrument))
        case .one: open.site.participant.one
        case .many: open.site.participant.many
        case .article: open.site.participant.article.rawValue
        case .publisher: open.site.publisher
        }
    }

    /// How long answering takes: ten seconds a statement or form and two minutes to read, in steps of five minutes.
    /// Our estimate; better said too long than too short.
    static func minutes(for instrument: Instrument) -> Int {
        let seconds = (instrument.items.count + (instrument.forms?.list.count ?? 0)) * 10 + 120
        return (seconds + 299) / 300 * 5
    }

    private func subtitle(_ wording: Wording) -> String {
        wording.roles.isEmpty
            ? "Vragenlijst" : "Vragenlijst voor \(Dutch.enumeration(wording.roles.map(\.title)))"
    }

    private func imprint(_ instrument: Instrument) -> String {
        "\(instrument.title), versie \(instrument.version)."
            + (instrument.isValidated ? "" : " De vragenlijst is niet gevalideerd.")
    }
}

// MARK: - On paper

extension QuestionnaireComposer {
    /// With more answers than these a row of circles does not fit, and people write a number.
    private static let mostCircles = 7

    func form(
        _ wording: Wording, _ instrument: Instrument, _ invitation: Invitation
    ) -> QuestionnaireFormView {
        QuestionnaireFormView(
            title: instrument.title, subtitle: subtitle(wording), language: open.site.language,
            publisher: open.site.publisher, confidential: Self.confidential, notice: notice(invitation),
            subject: invitation.subject, invitation: Prose(invitation.body),
            participant: open.site.participant.one,
            roles: wording.roles.count > 1 ? wording.roles.map(\.title) : [],
            scale: scale(instrument.scale), parts: parts(of: instrument, wording),
            forms: instrument.forms.map { forms in
                QuestionnaireFormView.FormsView(
                    question: forms.question, words: FormAspect.allCases.map(forms.word(for:)),
                    list: forms.list.map(\.title))
            },
            handIn: invitation.handIn ?? invitation.contact, closed: invitation.closed.map(DateView.init),
            imprint: imprint(instrument))
    }

    private func scale(_ scale: AnswerScale) -> QuestionnaireFormView.ScaleView {
        let points =
            scale.highest - scale.lowest < Self.mostCircles ? Array(scale.lowest...scale.highest) : []
        return QuestionnaireFormView.ScaleView(
            lowest: scale.text(of: scale.lowest).printed, highest: scale.text(of: scale.highest).printed,
            points: points.map {
                QuestionnaireFormView.PointView(number: String($0).printed, label: scale.label(of: $0))
            },
            none: QuestionTable.none)
    }

    /// Statements are numbered through, so that a sheet on paper is typed over without a slip.
    private func parts(of instrument: Instrument, _ wording: Wording) -> [QuestionnaireFormView.PartView] {
        var number = 0
        return instrument.dimensions.map { dimension in
            QuestionnaireFormView.PartView(
                title: dimension.title,
                items: dimension.items.map { item in
                    number += 1
                    return QuestionnaireFormView.ItemView(
                        number: number, text: wording.texts[item.id] ?? item.text)
                })
        }
    }
}

extension String {
    /// With a real minus.
    fileprivate var printed: String { replacing(/^-/, with: "−") }
}

extension AnswerScale {
    /// What an answer means; only the ends say.
    func label(of answer: Int) -> String? {
        if answer == lowest { return lowestLabel }
        return answer == highest ? highestLabel : nil
    }

    /// `1 (helemaal niet mee eens)`, `2`.
    func text(of answer: Int) -> String {
        label(of: answer).map { "\(answer) (\($0))" } ?? String(answer)
    }
}

/// The questionnaire, composed.
package struct QuestionnairePublication: Sendable {
    /// One wording: what stands on paper and in the table.
    package struct Form: Sendable {
        /// The name of its files, without an ending.
        package let name: String
        package let view: QuestionnaireFormView
        package let table: QuestionTable
    }

    /// The wordings, in the order of the roles.
    package let forms: [Form]
    /// Everything on one page.
    package let page: QuestionnairePageView
    /// The text of the e-mail, and its subject.
    package let letter: Prose
    package let subject: String
    package let notice: String?
    /// When the measurement begins.
    package let date: CalendarDate
    /// The last day of answering.
    package let closed: CalendarDate?
    let open: OpenContent
    let data: ProseData

    /// What the invitation means, the same words on paper, on the page and in the e-mail.
    package var rules: ProseRules {
        ProseRules(links: ProseLinks(place: .document, site: open.site), open: open, data: data)
    }
}
