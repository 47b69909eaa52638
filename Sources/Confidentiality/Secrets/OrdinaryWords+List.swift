extension OrdinaryWords {
    /// Folded words in alphabetical order: of our own texts, and typed for this purpose.
    static let list = """
        aan aanbieden aanbod aandacht aangaan aangaande aangepast aanhoren aanjager aanjagers aankan
        aankunnen aanmelden aanmodderen aanpak aanpakken aanpassen aanpast aantal aantekeningen aanvraag
        aanvragen aanvullen aanzetten aardappels aardig about accepteert account accountant acht achter
        achteraf achterberg achterblijvers achterin achterkant achterste achterveld achtmaal actie action
        activiteit activiteiten actueel additioneel addressee administratie adressen advies adviezen
        adviseur af afdeling afdelingen afgekeken afgelopen afgeschreven afgesproken afgestraft afgestudeerd
        afgewezen afhaakt afhangt afkijken afloop afmaken afscheid afschuiven afspraak afspraken afspreekt
        after afvalt afvinken afwijkt afwisselend afzondering agenda akkoord al alfabet alle allebei alleen
        allemaal allerlei alles als alsof altijd alvast alvorens alweer ambassadeur ambassadeurs analyse
        analyses analysis analytic analytical and ander andere anderen anderhalf andermans anders answered
        antwoord antwoorden apart app apparaat apparaten appel arbeidsovereenkomst archief architect armen
        article articles artikel artikelen assen at audience auteursavond author avond avonddienst
        avonddiensten avonden avondkrachten avondwerk avonturiers axel baak baas baldwin balie baliedienst
        baliemedewerker baliemedewerkers balies balievraag balk ballast bang bank banken base based basis
        basisschool beantwoord beantwoordt bedacht bedanken bedenk bedenker bedenkt bedoeld bedoeling
        bedoelt bedrag bedreigd bedrijf bedrijfsarts bedrijfsplan beek beeld beelddenker beetje begeleid
        begeleider begeleiding begeleidt begin beginnen beginnende beginner beginners beginnersversie begint
        begon begonnen begrijpt begrip begrippen begroot begroting behalve behandeling behandelt behavior
        behaviors behelzen beheren beide bekeken bekend bekende bekennen bekentenis bekijken bel belangrijk
        belangrijkste beleidsplannen belfort bellen belofte beloning belooft belt ben benen bent beoordeelt
        beoordelen beoordeling beoordelingsgesprek bepaal bepaald bepalen bereid bereidheid bereikt berg
        bergen bericht berichten beroep berust beschermt beschrijft beschrijven beslis beslissen beslist
        besloten besluit bespreek bespreekt bespreken besproken best bestaan bestaande bestaat bestand beste
        besteden bestellijst bestuur betaalde betaalden betaalt betalen betekent beter betere beters
        betreffende betrokkene betrokkenen betrokkenheid betuttelen beurt beurten bevalt bevatten bewaakt
        bewaar bewaart bewaren bewerkt bewezen bewijs bewijst bewijzen bewust bewustwording bezet bezig
        bezoek bezoekcijfers bezoeker bezoekers bezoekersgroep bezuinigen bezuiniging bezwaar biechten
        biechtstoel bied bieden biedt bij bijeenkomst bijeenkomsten bijhouden bijlage bijna bijrol
        bijsluiter bijsnijden bijvoorbeeld bijzonder bijzondere binnen binnenhof binnenkomt binnenlopen
        binnenstad bladert bladzijde bladzijden bleef bleek bleken blij blijf blijft blijken blijkt blijven
        blijvend blik bloemen bloemenveld blok blokje blume blunders blz bodegraven boeit boek boekel boeken
        boekensteunen boekje boete bong book bord borgen borger borging borrel boskant boterham bottleneck
        bouwden bouwspel bouwsteen bouwstenen boven bovenaan boze braaf bracht branche brand brandt
        brandtrap brengen brengt brief briefje briefjes brievenbus broekhuizen bron bronnen brood broodje
        brouwershaven brug bruikbaar bruikbare bruist budget buikpijn buiten buitenpost buren bus
        buschauffeur business buurt buurthuis buurvrouw calls cao care career case cerasoli certainty
        certificaat chapters chatprogramma check checklist cijfer cijfers coffield cofinanciering
        collectieve collega college colophon commitment common communities community companies company
        comparing comparison competenties computers concludeerde conclusies conferentie conflicts conform
        congres contact contract contracten controle cost create creating critical cross cursus cursusaanbod
        cursusbudget cursusdag cursusmap cursussen daar daarbij daarmee daarna daarnaar daarnaast daarom
        daarop daarover daarvan daarvoor dacht dag dagdeel dagdelen dagen dalem dalen dan dank dat data date
        datum datums de december deden deed deel deelnemer deelnemers deelt deeltijders definition degelijke
        dek delen den denk denken denkmodellen denkt deprez derde derhalve dertien dertig description
        desnoods deur deuren developing development deze dezelfde dicht dichtdoen dichte dichtlaat die
        dienst diensten dienstrooster dienstroosters dienstverband dienstverlening diep dieren digitaal
        digitaals digitale dikkere dimension dimensions ding dingen dinsdag dinsdagavond dinsdagen
        dinsdagochtend diploma direct directeur directie directions discussie dit div diversiteit docent doe
        doel doelen doen doener doet doing dom dommelen donderdag dongen donk door doorgaan doorgaat doorn
        doornenburg doorvertellen doorvertelt doorzet dorst draagvlak draaiboek draaiboeken draaien draait
        dragen drempel drempels drie drink druk drukke drukken drukste drukte dubbel duidelijk duiken duim
        duizel dun durf durfde durft durven dus duur duurt duurzame dynamics eby ec echt echte echter ede
        edition edmondson educatie een eenmaal eens eentje eenvoudige eenvoudiger eerder eerdere eerlijk
        eerst eerste eet eeuw effect effectonderzoek effectueren effort eigen eigenaar eigenlijk eigens
        eigenschap eigenwijze eind einddatum einde eindeloos eindig eindigt eindjes eisen elders elf elk
        elkaar elkaars elke employee employees empoweren en ene energie eng enige enquete enquetes ens enter
        enthousiast epen er eraan erachter eraf eraut erbij erebaantje erg ergens erheen erin erkend erkende
        erkenning ermee erna ernaar ernaast erom eromheen erop erover ertussenin eruit ervan ervaren
        ervaring ervaringen ervoor estimate etiket etiketten euro evaluatie even everyone evidence example
        excelleren excuus experiment experimenteren expert extra facilitating faciliteert faciliteren
        fallback false feedback feedbackmaat feest feiten field fietsenstalling fijn filialen film filmpje
        filmpjes filmt filosoof financial fitzpatrick folder folderrek fonds fondsen for foreword formal
        formeel formele forms formulier formulieren foto fout fouten frisse frogeli from functie functies
        functioneren functioneringsgesprek future ga gaan gaande gaat gaf games gang garderobe gast gastheer
        gat gaven gebeurd gebeurde gebeuren gebeurt gebleven geboortejaar gebouw gebouwd gebrek gebruiken
        gebruikt gecontroleerd gedaan gedacht gedachte gedeeld gedeelde gedraaid gedrag geef geeft geel geen
        gegeten gegevens gehaald gehaaste gehad gehecht gehoord geinspireerd gekaft gekozen geld gelden
        geldt geleden geleerd geleerde gelezen gelijk geloofd geluid geluk gelukt gemeente gemeenten gemeten
        gemiddeld gemiddelden gemist gemopperd gemotiveerd generaties generational genoeg genoemd geopend
        georgenson gepensioneerde gepland geprobeerd geregeld gericht geruild gerust geschiedenis geschreven
        geschrokken geslaagd gesprek gesprekken gespreksleider gestolen gestopt gestopte gestuurd getal
        getallen getest getikt getoetst gevaar gevalideerd geven gevoerd gevolg gevraagd gewaardeerd geweten
        gewone gewoon gewoons gewoonte gewoontes gezamenlijk gezegd gezellig gezien gezocht gezond gids
        gieten giethoorn ging gingen glijdt glimmen glimt goed goede goedgekeurd goedkoop goedkoper gold
        gooi gooien gooit goor gouda graaf graag gracht graft gratis grave griffioen groeien groeit groen
        groene groep groepen groet grond groot grootste grote groter grotere group groups gulpen gunstige
        haai haal haalbaar haalt haar haast habermehl had hadden halen half halfjaar halfuur halfweg
        halsteren halve halveer halverwege han hand handel handen handig handige handje handleiding hangen
        hangt hank haperde hapert hard hardop haren health heb hebben hebt heden heeft heel heen heenweg
        heer heerlijk hees heet heide height helden hele helemaal helft help helpdesk helpen helpt hem hen
        hens herinneringsbrief herkent hertogenbosch het hetzelfde hield hielp hier hiermee hierna hieronder
        hierover hiervan highest hij hindernis hingen hoe hoef hoeft hoek hoeveel hoeven hokjes honderd
        hoofddorp hoofdstuk hoogland hoogte hooguit hoor hoorde hoorden hoorn hoort hopen horen horst houd
        houden houdt houten hrm huis huisregels huiswerkuur huizen hulp hulpmiddel hulsel hulst human humeur
        humeurige hun huurformulier huurt hype hypes id idee ideeen identity ieder iedereen iemand iets ik
        immers implementatie implementeert implementeren improvements in inbrenger incentive incidental
        indeelt indeling indien individuals industry ineens informal informatie informatietrends informeel
        informele ingepland ingericht ingevoerd ingevulde initieren inkoop inleverbalie inleverband inloggen
        innemen innovatie innovation inrichten inruimen inschrijft inschrijven inschrijving inschrijvingen
        instappen instelling intelligentie intervisie intervisiegroep intervisiegroepen intranet intussen
        invaller investigation investing invloedrijk invoeren invoering invulde inwerken inwerkplan
        inwerkprogramma inwerkt inzake inzetbaarheid is items ja jaar jaargesprek jaargesprekken jaarlijks
        jaaropleiding jaarplan jaarplanning jaarrooster jaarverslag jammer jaren jassen jassenrekken je
        jeugd jeugdafdeling jezelf jij jobrotation jonge jongere jongeren jongleren jongste jou jouw jouwe
        juf juist juiste jullie juni kaart kaarten kaartje kaartjes kaft kalm kalmeer kalmeren kamer kampen
        kampkotter kan kans kansen kant kanten kantine kantoor kapot karakter karton kassa kassasysteem kast
        kastje keek keer keken kelder ken kennen kennis kennislunch kennislunches kent keren kern keuze key
        kier kieren kies kiest kiezen kijk kijken kijkt kijkvraag kijkvragen kijkwijzer kilometer kind
        kinderen kinderfeest kinderziektes kip klaar klacht klachtenwijzer klad klagen klant klas klein
        kleine kleineert kleiner kleinste kleinzoon klem kleur kleuren kleurt klikt klimmen klinkt kloppen
        klopt klus klussen kneepjes knelpunt knepenkaart knepenkaarten knikt knop knoppen knowledge known
        knuffel knutselt koffie kolommen kom komen komende komma komt kon kookwekker koos kopen kopie
        kopieerapparaat kopieermachine korreltje kort korte korter kortere kortst kost kosten koud krachten
        krakeel kratten kreeg kregen krijg krijgen krijgt kring kritische kruin kruipt kuchen kun kunnen
        kunst kunstmatige kunt kwaliteit kwam kwamen kwart kwartaal kwartier kwartieren kwartslag kwetsen
        kwijt kyndt la laadklep laag laar laat laatst laatste label lachen lacht lachte laden lag lage
        landelijke landsmeer lang langer langere langs langskomen language laptop lasersnijder last lastig
        lastige lat laten later lave leaders leads learning leeftijd leeg leeggegooid leek leen leer
        leerambassadeur leerambassadeurs leerculturen leercultuur leerde leerden leerdoel leerdoelen
        leergang leergedrag leergesprek leergesprekken leerinterventie leerklus leerkluskaart leerklussen
        leerkring leerling leermomenten leerpartner leerpartners leerpotje leerspeurtocht leerstijl
        leerstijlen leert leertijd leertype leeruren leeruur leervoorkeur leervoorkeuren leervraag
        leervragen leerwens leerwensen leerzaamste lees leesbare leesclub leest leestijd leeszaal leg legden
        lege leggen legt leidde leiden leiding leidinggeeft leidinggeven leidinggevende leidinggevenden lek
        lekkende lekker lemmer leraar leren lerende les lesdagen leslokaal lesplan lesprogramma lessen let
        letten letters leuk leuke leukers leunen level leven levensfase leverancier leveranciers leverde
        levert lezen lezer lezers li licht lichter lid liedjes liefdewerk liefhebber liefst liep liepen
        lieshout liet liever lift liggen ligt lijken lijkt lijn lijst lijstje lijstjes linkerknop links list
        locatie loenen lombardo longitudinal loo loon loondienst loop loopbaan loopt looptijd lopen lopende
        los losgelaten losmaken losse lossen lost loven lowest lucht luidste luidt luisterboeken luisteren
        luistert lukt lukte lunch lunchen lunches maak maakt maakte maakten maand maandag maanden maar maart
        maat maatje maatjes made mag magazijn magazijnmedewerker mager mail mailbox mailgroep mailt mailtje
        maken makerplaats makerplaatsen makerspace makerspaces makkelijk makkelijke makkelijker malta man
        management managementoverleg manager managers manier manieren many map mapje markt marsick maten
        materiaal matige matter md me meaning mede mededelingen medewerker medewerkers media medicijn mee
        meebracht meededen meedeed meedenken meedenkt meedoen meedraaien meedraait meegerekend meehelpt
        meekijken meekijkt meelezen meeloopt meelopen meeneemt meenemen meer meers meest meestal meeste meet
        melden mening mens mensen mentor mentoraat mentored mentoren mentorgesprek mentoring merk merken
        merkt merkte met meta meteen meten methode meting metingen mezelf middag middagen middelburg
        middelen midden mij mijn millennial minder minimum ministerie minst minstens minuten minuut mis
        misgaan misging mislukking mislukt mislukten misschien missen misser missers mist miste mits mocht
        model modellen moe moed moeilijk moeilijker moeite moest moet moeten mogelijk mogen mok molenhoek
        moment momenten mondige monitoren monster mooi mooie mopperen moppert morgen motivatie muis
        multidisciplinary muren murphy muur mythe na naaimachine naam naar naast nabespreekt nabespreken
        nabespreking nabesprekingen nadenken nadoen nagedragen nagekomen nagelezen najaar namelijk namen
        naspelen natuurwet nazorg nee neefje neem neemt neer negen negentien negentig nemen nepbezoekers
        nepklant nepnieuws nergens nes net nette netwerk netwerkoverleg ng niemand niet nietjes niets nieuw
        nieuwe nieuwere nieuwkomer nieuwkomers nieuwkoop nieuws nieuwsbrieven nieuwsgierigheid nieuwste niks
        nl nochtans nodig noem noemen noemt nog non nonaka nooduitgang nooit noord noordeinde noordhoek
        nootdorp normaal note noteer noticeable november nr nu nul nuttig ochtend ochtenden oefenden oefenen
        oefening oefeningen oefenronde oefentijd oefenuur of ogen older om omdat omgekeerd omgekeerde
        omgeving omheen omruimen onbeleefd onbetaald onboarding onder onderbouwd onderdeel onderhavig
        onderscheidt ondersteuningsinstelling ondertiteling onderwerp onderwerpen onderzocht onderzochte
        onderzoek onderzoeken onderzoekers onduidelijk onduidelijke one ongelezen ongeluk ongeschreven
        ongeveer onhandig online ons onszelf ontbrak ontbreekt ontbreken ontdekt ontdekuur onthouden
        onthoudt ontplooien ontvangen ontvangst ontwikkelen ontwikkeling onveilig onverrichter onwil onze
        oogst ooit ook oordeel oorspronkelijke oorzaak oorzaken oost oosteinde op opa opdracht open openbare
        openen opening openingstijden openstaat opent opgelost opgeloste opgeruimd ophangen opleiden
        opleiding opleidingsbudget opleidingsfonds opleidingsfondsen opleidingsgids opleidingslijst
        opleidingsplan opleidingspotje opleidingswensen opleverde opleverden opleveren oplevert oplossing
        oplossingen opmerking opnieuw oppakken oproepkracht oproepkrachten opruimen opruimmiddag opruimuur
        opschrijft opschrijven opsplitsen opsteekt optellen optelt optimaliseren opviel opvolger opvolgers
        opzet opzij opzoeken oranje orden ordenen ordening order organisatie organisaties organiseren
        organizational oud oude ouder oudere ouderen ouderengesprek ouders outcomes outside over overal
        overdracht overdrachtsdocument overgave overgeslagen overheid overleg overleggen overloon overneemt
        overnemen overslaan overvallen overwerk overwerkt overzicht owner paar pagina pakken pakt pakte
        papier papieren paraplubak participant participants participation partner partners partnership parts
        pas pashler passen passende past paste patronen patroon pauze pdf pedagogy pensioen people per
        percentage performance peripheral personeel personeelsdossier personeelszaken personen persoon
        persoonlijk persoonlijke pet peuters phase piekert piepje piept pijlen pizza plaats plakkertje plakt
        plan plannen planner planning plant pleister plek plekke plekken plezier plicht plichtpleging
        podcasts podium poi polanyi populair post postinitieel pot potje potloden potlodenfabriek praat
        praatgroep practice praktijk praktijkervaring praktisch praten precies preek presentatie prestaties
        presteerde prettig prettigst prik prikbord prima printer privacy proactief probeer probeerde
        probeert proberen probleem problem procent procenten proef proefdraaien proefkaart proefkaarten
        proefproject proeven proevenlijst programma project projecten projectgroep projectleiding promise
        protest provinciale provincie psychologische publisher punt punten putten question raad raadsel
        raakt raam raar raden raken ramp rapportcijfer razendsnel reactie recept recht rechts redden
        redelijk reden redt reek reeks reflecteren reflectie regel regelen regelingen regels regelt regen
        regie reiskosten reist reistijd reizen reken rekenen rekensommetje rent rep repaircafe research
        reserveer reserveringen resource respondents rest resultaten review richt richting ridderkerk rij
        rijp risico roa robotkast roep roept rol role roles rollen rommelhoek rommelt rond ronde rondes
        rondje rondleiding rondvraag rooklucht rooster roosteren roostermaker roostermakers roosters
        rotation rozenburg rug ruijters ruil ruilafspraak ruilde ruilen ruilmaand ruilt ruilweken ruim
        ruimte rumoerig runt rustig rustige rustigste ruzie ruzies safety samen samengaat samenhang
        samenhangt samenstelling samenwerken samenwerking sarcastische scale scan scannen schaal schaars
        schaduwchef schande schatten schatting scheef scheelt schema schenkt scherm schiet schieten scholen
        scholier scholing school schoolklas schor schrap schrappen schrapt schreef schreeuwen schrift
        schriftje schrijf schrijft schrijven schrik schroevendraaier schuif schuift schuiven schuld schulden
        schuldige schuurde scoort score scores sectors seizoen seniorenklas ser serieus services short sign
        signalen signeertafel simpel simpele sinds site six size sla slaat slag slecht slechte sleutel
        sleutels slides slingers sloot sloten slotte sluis sluit sluiten smaak smal snap snapt snapte
        snapten snel sneller snelst sneuvelt snijden snijder snijdt snippers sociale socialization soep
        solliciteren sommige soms son soort soorten sources sowieso spakenburg spankeren spannend spannender
        speech speelde speelt speldje spellenavond spellingcontrole spelmiddag spelregel speurtocht
        spiekbriefje spieken sprak sprake spraken spread spreek spreekt spreekuur spreken spreker spullen
        ssst sta staan staat stadskanaal stagiair stakeholder stakeholders stand standaardlijst stap stapel
        stapels stappen stappenplan startkaartje startmiddag steeds steeg steekt stekker stel stelde stellen
        stelt stelten stem stempel stempelkaarten stemronde stereotypes sterk steun steunt stevig
        stichtingen stiekem stift stijl stijlen stil stille stilletjes stilstaat stilvalt stippen stoel
        stoelen stond stonden stop stopcontact stoppen stopt storen storing storingen storingsboek
        storingslijst straf strafbank straks strandt strange streepje streepjes streng strength studenten
        studeren studie studiedag studiedagen studiegids studies studiezaal study stuk stukje stukken sturen
        stuur stuurt styles subject subsidie subsidies subtitle succes success summary sussen symptoms
        synergie systeem systematic szw taak taakruil taal taalcafe taalfeest taalles taart tablet tachtig
        tacit tafel tagline tags taken te team teamdagen teamklimaat teamleden teamleider teams tegelen
        tegelijk tegen tegengeluid tegenhoudt tegenkomt tegenop tegenover tegenspreken tegenstem tegenviel
        teken tekent tekort tekst tel telefoon telefoonafspraak telefoonlijst telefoontje tellen telling
        telt tempo ten teneinde tenslotte tentoonstelling tenzij ter terechtkan terechtkomt terechtkunt term
        terug terugdenkt terugkeergarantie terugkerende terugkijken terugkijkt terugkomen terugkomt
        terugkwamen terugweg test testaccount testen tevens tevoren tevreden text the thee thema theorie
        thresholds thuis thuiswerk tien tijd tijdbewaker tijden tijdens tijdje tillen time timemanagement
        tip tips title toch tocht toe toegeeft toegepast toegeschreven toekomst toen toepassen toepassing
        toeslagen toestemming toets toetsenbord toetst toeval toevallig toezeggingen tolk tong topavond tot
        trainer training traject transfer transportbusjes trap treinkaartje trekker trekt trend
        trendkwartier trends trendverdeling trots true tuindorp tuk turf turft turfweek turfweken turven
        tussen tussendoor twaalf twee tweede tweeen tweeentwintig tweehonderd tweetal tweetallen twijfels
        twintig twintigers type typecursus typt uit uitblinkers uitdagend uitdaging uitgave uitgelachen
        uitgelegd uitgenodigd uitgeven uitkomst uitkomsten uitleensysteem uitleest uitleg uitlegde uitleggen
        uitloopt uitmaakt uitnodiging uitnodigingen uitprobeerde uitrollen uitslag uitstapje uitvinden
        uitvoeren uitweg uitwisselt uitzoeken uitzoekt uitzondering union updated uren urenstaten url uur
        uurtje vaag vaak vaakst vaardigheid vaas vader vak vakantie vakantieplannen vakbekwaam vakbonden
        vaker vakgenoten vakgroep vakken vakwerk validated validatie valkenburg valkuilen vallen valt van
        vanaf vandaag vandaan vanwege vanzelf variant varianten vast vaste vaster vastleggen vastligt
        vastloopt vaststaat vastzit veel veelbelovend veelgehoord veen veertig veilig veilige veiligheid vel
        veldhuizen vellen ven veranderd veranderen verandering veranderingen verandert verankeren
        verantwoorden verantwoording verband verbanddoos verbanden verbazen verbazing verbeteren
        verbeterplannen verbeterpunten verbetert verbouwing verdacht verdedigt verdeel verdeelt verder
        verderop verdient verdieping verdween verdwenen verdwijnen verdwijnt vergaderen vergaderkamer
        vergadert vergeet vergelijkt vergeten verhaal verhalen verheffen verhoor verhouding verhuist
        verhuurde verkeerde verklaring verkopen verkoper verleden verliest verliezen verlof verloren vermijd
        vernieuwen verplaatsen verplaatst verpleegkundigen verplicht verplichte verraste verschenen
        verschijnen verschijnt verschil verschillen verschillende verschuift versie version verslag
        verspreid vertel verteld vertelde vertelden vertellen vertellers vertelt vertrek vertrekken
        vertrekker vertrekt vertrouwelijk vertrouwen vertrouwenspersoon vertrouwt vervallen vervalt
        vervanging vervangt vervolg verwacht verwarming verwerkt verwerven verwijderen verwijs verworven
        verzamelt verzet verzoek vestiging vestigingen veulen via video vier vierde vijf vijftien vijftigste
        vilt vind vinden vindt vinger vingers vinken vlak vliegt vloer voedselbank voelen voelt voerde
        voeren voert vol voldeed volg volgen volgend volgende volgens volger volgers volgorde volgt
        volhouden volle voluit vond vonden vonnis voor vooraf vooral voorbeeld voorbeelden voorbij voordat
        voordeed voordeel voordeur voordoen voorgoed voorkeur voorleesuur voorlezen voornemens vooroordelen
        voorst voorste voorstel voortaan voortbouwt voorwoord voorzichtig voorzichtige vorig vorige vorm
        vormen vraag vraagbaak vraagbaken vraagt vraagteken vrachtwagens vragen vragenlijst vragenlijsten
        vreten vriend vriendelijk vries vrij vrijdag vrijdagmiddag vrijmaakt vrijstelling vrijwillig
        vrijwilliger vrijwilligers vroeg vroegen vuistregel vul vullen vult vuren waar waaraan waarbij waard
        waarde waardoor waarheen waarin waarmee waarom waarop waarover waarschijnlijk waarvoor wacht wachten
        wachtwoord wachtwoorden wandelgangen wandeling wanneer want wanting waren was wassenaar wat
        watertrappelen wc we webinars wedde wedstrijd weegschaal week weer weet weetje weetjes weg wegen
        weggaan weggaat weggenomen weghalen wegnemen wegstopt wegwijzer weinig weken wel welgelegen welk
        welke welkom wenger wens wensen werd wereld werk werkdag werken werkenden werkgever werkgevers
        werkgroep werkmail werkomgeving werkoverleg werkplaats werkplek werkplekleren werksessies werkstuk
        werkt werkte werktijd werkvloer werkvorm werkvraag werkvragen werkwijze west wet weten wetenschap
        wethouder wetten when width wie wiebelde wiel wij wijk wijkt wijs wijst wil wilde wilden willen wilt
        winkel winnaar winst wint winter wiskunde wissel wisseldag wisselen wisseling wist wisten with
        within woensdagen wolfson wonderen wondersysteem woord woorden woordenboek worden wording wordt work
        workers workplace workshop worstelt woudenberg woudstra wouw year years zaal zacht zag zake zaken
        zat ze zeeland zeg zegge zeggen zegt zei zeker zelden zelf zelfservice zes zestig zet zetten zeur
        zeven zeventig zich zichtbaar zichzelf zie ziek ziekte zien ziet zij zijn zin zinnen zit zitten zo
        zoals zochten zodat zodra zoek zoeken zoekt zolang zomaar zomerleesactie zondag zondagavond zonde
        zonder zorg zorgen zorgt zou zouden zout zoveel zucht zuid zwaar zwaarst zwijg zwijgt
        """
}
