import Composition
import Content
import Diagnostics

extension Diagnostic {
    static func notFinal(_ advice: AdvicePublication) -> Diagnostic {
        .error(
            "advice-not-final", at: advice.place,
            nl: "dit advies is nog een concept", en: "this advice is still a concept",
            help: Message(
                nl: "is het nagekeken? zet 'status: definitief' en 'checked-by: …' in de ronde",
                en: "has it been checked? put 'status: definitief' and 'checked-by: …' in the round"))
    }

    static func noGround(_ advice: AdvicePublication) -> Diagnostic {
        .error(
            "advice-without-ground", at: advice.place,
            nl: "dit advies heeft nog geen grond", en: "this advice has no ground yet",
            help: Message(
                nl: "schrijf op wat je in het gesprek hoorde, minstens twee zinnen",
                en: "write down what you heard in the talk, at least two sentences"))
    }

    static func deliveredOtherwise(_ advice: AdvicePublication, _ delivery: Delivery) -> Diagnostic {
        .error(
            "delivered-otherwise", at: advice.place,
            nl: "\(delivery.inWords.nl) is al verzonden, met andere woorden of cijfers",
            en: "\(delivery.inWords.en) was delivered already, with other words or numbers",
            help: .raiseVersion(of: advice, above: delivery))
    }

    static func noAddress(_ advice: AdvicePublication) -> Diagnostic {
        .warning(
            "no-address", at: advice.source,
            nl: "er staat geen e-mailadres in dit dossier; in de verzendlijst blijft het leeg",
            en: "there is no e-mail address in this dossier; it stays empty in the list to send",
            help: Message(
                nl: "voeg toe: 'contact: {name: …, email: …}'", en: "add: 'contact: {name: …, email: …}'"))
    }

    static func noBookletYet(_ advice: AdvicePublication) -> Diagnostic {
        .warning(
            "booklet-not-made", at: advice.place,
            nl: "het boekje is nog niet gemaakt, dus dit advies noemt er geen bladzijden van",
            en: "the booklet has not been made yet, so this advice names no pages of it",
            help: Message(
                nl: "maak eerst de hele uitgave met 'leren build'",
                en: "make the whole edition first with 'leren build'"))
    }

    static var noEditionYet: Diagnostic {
        .error(
            "no-edition", at: nil, nl: "er is nog geen uitgave om deze pagina in te zetten",
            en: "there is no edition yet to put this page in",
            help: Message(nl: "maak haar eerst met 'leren build'", en: "make it first with 'leren build'"))
    }

    static func deliveredMeanwhile(_ folder: String) -> Diagnostic {
        .error(
            "delivered-meanwhile", at: SourceLocation(file: folder),
            nl: "een andere opdracht heeft dit advies zojuist verzonden",
            en: "another command delivered this advice a moment ago",
            help: Message(nl: "geef de opdracht opnieuw", en: "give the command again"))
    }
}
