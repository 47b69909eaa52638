/// Words that stand in every text and make no sentence anybody's own.
enum SmallWords {
    static let all: [String] = """
        aan achter af al alle alleen allemaal als andere anders bij binnen boven buiten daar daarna daarom dan dat de
        deze die dit doe doen doet door dus een eens elk elke en er ergens even ga gaan gaat geen geven had hadden
        hangt heb hebben heeft hen het hier hij hoe hoort hun ieder iedere iedereen iemand iets ik in is je jij jou
        jouw jullie kan kon komen komt kunnen kunt laat later maar maak maakt mag me mee meer men met mensen mij mijn
        minder moet moeten na naar naast nee niemand niet niets nog nooit nu of om omdat ons onze ook op over per
        samen soms staan staat steeds te tegen toch toe tot tussen twee uit vaak vaker van vanaf veel vier voor
        vooraf waar waarom waren was wat we week weer weken wel welke wie wij wil willen word worden wordt ze zelf
        zich zij zijn zo zoals zonder zou zullen dag dagen drie vijf eerste tweede nieuwe keer per maand jaar eind begin
        uur team ding iemands mens dienst andere minuten
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
