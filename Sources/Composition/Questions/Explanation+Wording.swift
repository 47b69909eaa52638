import Advice
import Diagnostics

// The words of an explanation, Dutch and English side by side.

extension Judgement.Outcome {
    /// A stable name for files.
    var key: String {
        switch self {
        case .chosen: "chosen"
        case .excluded: "excluded"
        case .ruleUnmet: "rule-unmet"
        case .scoreHidden: "score-hidden"
        case .conflicts: "conflicts"
        case .noRoom: "no-room"
        case .notNeeded: "not-needed"
        }
    }

    var ground: Ground? {
        if case .chosen(let ground) = self { ground } else { nil }
    }
}

extension Ground {
    /// A stable name for files.
    var key: String {
        switch self {
        case .rule: "rule"
        case .fallback: "fallback"
        case .withoutScores: "without-scores"
        case .consultant: "consultant"
        }
    }

    fileprivate var why: Message {
        switch self {
        case .rule: Message(nl: "gekozen: de regel gaat op", en: "chosen: its rule holds")
        case .fallback:
            Message(
                nl: "gekozen om aan te vullen: er gaan te weinig andere regels op",
                en: "chosen to fill: too few other rules hold")
        case .withoutScores:
            Message(
                nl: "gekozen omdat er geen score getoond mag worden",
                en: "chosen because no score may be shown")
        case .consultant(let reason):
            Message(nl: "de adviseur neemt haar op: \(reason)", en: "the consultant includes it: \(reason)")
        }
    }
}

extension Judgement {
    /// Why the outcome is what it is.
    func why(isRuled: Bool) -> Message {
        switch outcome {
        case .chosen(let ground): ground.why
        case .excluded(let reason):
            Message(nl: "de adviseur laat haar weg: \(reason)", en: "the consultant leaves it out: \(reason)")
        case .ruleUnmet where !isRuled:
            Message(
                nl: "niet gekozen: zonder regel komt zij er alleen in als de adviseur het wil",
                en: "not chosen: without a rule it is included by the consultant only")
        case .ruleUnmet where evaluation?.truth == .unknown:
            Message(
                nl: "niet gekozen: de regel is niet te beantwoorden",
                en: "not chosen: its rule cannot be answered")
        case .ruleUnmet:
            Message(nl: "niet gekozen: de regel gaat niet op", en: "not chosen: its rule does not hold")
        case .scoreHidden:
            Message(
                nl: "niet gekozen: de score van haar dimensie mag niet getoond worden",
                en: "not chosen: the score of its dimension may not be shown")
        case .conflicts(let other):
            Message(
                nl: "niet gekozen: gaat niet samen met \(other)", en: "not chosen: conflicts with \(other)")
        case .noRoom:
            Message(nl: "niet gekozen: andere zijn dringender", en: "not chosen: others are more urgent")
        case .notNeeded:
            Message(
                nl: "niet gekozen: zij vult alleen aan, en dat is hier niet nodig",
                en: "not chosen: it only fills, and that is not needed here")
        }
    }
}

extension StrengthJudgement.Verdict {
    /// A stable name for files.
    var key: String {
        switch self {
        case .strength: "strength"
        case .foundation: "foundation"
        case .noRoom: "no-room"
        case .belowFloor: "below-floor"
        case .ruleHolds: "rule-holds"
        case .isPoint: "is-point"
        case .notAbove: "not-above"
        }
    }

    /// Why it is said, or not.
    func wording(floor: String) -> Message {
        switch self {
        case .strength:
            Message(
                nl: "gaat goed: \(floor) of hoger, en geen regel noemt het een probleem",
                en: "goes well: \(floor) or higher, and no rule calls it a problem")
        case .foundation:
            Message(
                nl: "om op te bouwen: net onder \(floor), en geen regel noemt het een probleem",
                en: "to build on: just below \(floor), and no rule calls it a problem")
        case .noRoom:
            Message(nl: "niet genoemd: andere zijn hoger", en: "not named: others are higher")
        case .belowFloor:
            Message(nl: "niet genoemd: lager dan \(floor)", en: "not named: lower than \(floor)")
        case .ruleHolds(let rule):
            Message(
                nl: "niet genoemd: de regel van \(rule) noemt het een probleem",
                en: "not named: the rule of \(rule) calls it a problem")
        case .isPoint:
            Message(nl: "niet genoemd: het is een punt", en: "not named: it is a point to work on")
        case .notAbove(let point):
            Message(
                nl: "niet genoemd: niet hoger dan het punt \(point)",
                en: "not named: no higher than the point \(point)")
        }
    }
}

extension SuppressionReason {
    /// Why there is no number, for whoever made the advice.
    var wording: Message {
        switch told {
        case .tooFewRespondents, .complementary:
            Message(nl: "verborgen: te weinig antwoorden", en: "suppressed: too few answers")
        case .tooFewLeaders:
            Message(nl: "verborgen: te weinig leidinggevenden", en: "suppressed: too few leaders")
        case .notMeasured: Message(nl: "niet gemeten", en: "not measured")
        }
    }
}

extension UnknownReason {
    /// Why a term has no value.
    var wording: Message {
        switch self {
        case .suppressed(let reason): reason.wording
        case .noEarlierScore: Message(nl: "geen eerdere score", en: "no earlier score")
        case .noBranchMean: Message(nl: "geen gemiddelde van de branche", en: "no mean of the branch")
        case .notStated: Message(nl: "niet bekend", en: "not known")
        }
    }
}

extension Truth {
    /// As an answer.
    var wording: Message {
        switch self {
        case .yes: Message(nl: "ja", en: "yes")
        case .no: Message(nl: "nee", en: "no")
        case .unknown: Message(nl: "onbekend", en: "unknown")
        }
    }
}

extension Brink {
    /// How near it was.
    var wording: Message {
        switch self {
        case .justHeld: Message(nl: "net wel", en: "only just")
        case .justMissed: Message(nl: "net niet", en: "just not")
        }
    }
}

extension ExplainedDecision.Kind {
    var wording: Message {
        switch self {
        case .include: Message(nl: "opgenomen", en: "included")
        case .exclude: Message(nl: "weggelaten", en: "left out")
        case .adjust: Message(nl: "aangepast", en: "adjusted")
        case .action: Message(nl: "eigen actie", en: "own action")
        }
    }
}
