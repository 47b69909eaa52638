extension OrdinaryWords {
    /// Folded words in alphabetical order: of our own texts, and typed for this purpose.
    static let list = """
        aa aal aalbers aalscholver aalsmeer aalst aalten aan aanbied aanbieden aanbieding aanbiedingen
        aanbod aandacht aandeel aandelen aangaan aangaande aangeboden aangemeld aangenomen aangepast
        aangeraden aangesloten aangesproken aangetoond aangevraagd aangewezen aangezien aanhoren aanjager
        aanjagers aankan aankunnen aanleiding aanloop aanmeld aanmelden aanmelding aanmeldingen aanmodderen
        aannemen aanpak aanpakken aanpas aanpassen aanpassing aanpassingen aanpast aanraden aansluiten
        aansluiting aanspreken aantal aantallen aantekeningen aantonen aanvraag aanvragen aanvullen
        aanvulling aanwezig aanwezigheid aanwijzen aanzetten aap aardappel aardappelen aardappels aardbei
        aardbeien aarde aardig aardige aardrijkskunde aaron abbr abel abonnement abonnementen about above
        abrikoos absolute academie academies academy accent accept accepteert accordeon account accountant
        accounts accu acht achter achteraan achteraf achterberg achterblijvers achtergrond achtergronden
        achterhoek achterin achterkant achternaam achterste achteruit achterveld achtkant achtkarspelen
        achtmaal achtste achttien acteur acteurs actie actief acties actieve action active activeren
        activiteit activiteiten actrice actueel actuele ad adagio adam additioneel address addressee adel
        adelaar adem ademen admin administratie adres adressen adriaan adriaanse adriana adventure advice
        advies adviezen adviseren adviseur adviseurs advocaat advocaten af afbeelding afbeeldingen afdeling
        afdelingen afdrukken afgedrukt afgehandeld afgekeken afgelopen afgemeld afgenomen afgerond
        afgeschreven afgesloten afgesproken afgestraft afgestudeerd afgewezen afghanistan afhaakt afhandelen
        afhangt afhankelijk afkeer afkijken afkomst aflevering afloop afmaken afmelden afnemen afrika
        afronden afscheid afschuiven afsluiten afspraak afspraken afspreekt afspreken afstand afstanden
        after afval afvalt afvinken afwassen afwijkt afwisselend afzondering afzonderlijk agenda agendas
        agent agenten agile agnes agora agree ahead ahmed ai air aisha aken akker akkers akkoord akkoorden
        al albanie albatros albert alblasserdam alblasserwaard albrandswaard aldus alex alexander alfa
        alfabet algemeen algemene algerije algoritme algoritmen algoritmes ali alice alida alinea alkmaar
        all alle allebei alleen alleenstaand allegro allemaal allen allerlei alles alliance alliantie alma
        almelo almere alpen alpha alphen als alsmede alsof alt altena alternate altijd alvast alvorens
        alweer amandel amazone ambacht ambachten ambassadeur ambassadeurs amber ambitie ambities ambtenaar
        ambtenaren ambulance ameland amerika amerikaans amerikaanse amersfoort amet amina amstel amstelveen
        amsterdam amy an analyse analyseren analyses analysis analytic analytical ananas anbi anchor and
        ander andere anderen anderhalf andermans anders anderstalig anderstalige andijvie andorra andre
        andrea andreas anemoon angela angola angst angsten anita anja anker ankerplaats ankers anna annalen
        anne anneke annelies annemarie annemiek anouk ans answered antarctica anti antillen antje anton
        antoon antwerpen antwoord antwoordde antwoorden antwoordt apart apeldoorn apen apex api apk apollo
        apotheek apotheker app apparaat apparaten appartement appel appels append appingedam apple
        applicatie applicaties apps april aqua aquarius arabie arabisch arabische arbeidsovereenkomst arcade
        arcadia archief archieven archipel architect architecten ardennen are area arena arend arenden
        arends argentinie argus argusvlinder aria ariadne arie arjan arjen ark arm arme armen armenie armer
        armoede arnhem arnold array art arthur article articles artificial artikel artikelen arts artsen
        aruba as ascii aside asp aspect aspecten asperge aspx assen assistant assistent assistenten
        assortiment asten astrid astro async at atalanta atelier aten athena athene atlantis atlas atletiek
        atmosfeer atoom aubergine audience audio audit augmented augustus aurora australie auteur auteurs
        auteursavond author auto autocomplete autofocus automatisch automatische automatisering autos avalon
        avg avi avond avonddienst avonddiensten avonden avondeten avondkrachten avondster avondwerk
        avonturen avonturiers avontuur aw await award awards away axel azerbeidzjan azie azijn baak baan
        baarle baarn baars baas baby babys back backend background backup badge badkamer bahrein bak bakel
        baken bakens bakfiets bakken bakker bakkers baksteen bakt bakte bal balans baldwin balie baliedienst
        baliemedewerker baliemedewerkers balies balievraag balk balken balkon ballast ballen ballet ballon
        bamboe banaan bananen band banden bands banen bang bange bangladesh banier bank banken banner bar
        barbara barbecue barcelona barendrecht barends barneveld baron baronie bart bas base based baseren
        bash basic basilicum basis basisschool basisvaardigheden basisvaardigheid basketbal bastion bathroom
        batterij baz bdi bdo be bea beacon beantwoord beantwoorden beantwoordt beatrix beauty bed bedacht
        bedanken bedankt bedden bedding bedek bedekt bedenk bedenken bedenker bedenkt bedoel bedoeld
        bedoelde bedoelen bedoeling bedoelt bedrag bedragen bedreigd bedreigen bedrijf bedrijfsarts
        bedrijfsplan bedrijven bedum beek beekdaelen beeld beelddenker beelden beemster been beer beesel
        beetje before begeleid begeleidde begeleiden begeleider begeleiders begeleiding begeleidt begin
        beginnen beginnend beginnende beginner beginners beginnersversie begint begon begonnen begreep
        begrepen begrijp begrijpelijk begrijpelijke begrijpen begrijpt begrip begrippen begroeten begroot
        begroten begroting behaald behaalt behalen behalve behandel behandeld behandelde behandelen
        behandeling behandelt behavior behaviors beheer beheerd beheerde beheert behelzen beheren behoedzaam
        behoefte behoeften behoorde behoort behoren behoud behouden behoudens behoudt behulpzaam beide
        beiden beige beinvloeden beitel bekeek bekeken beken bekend bekende bekennen bekentenis beker bekers
        bekijk bekijken bekijkt bekwaam bel belang belangen belangrijk belangrijke belangrijker
        belangrijkste belangstelling belasting belastingen beleefd beleid beleidsplannen beleving belfort
        belgie belgisch belgische bellen belofte belonen beloning beloof beloofd beloofde belooft beloond
        beloven belt bemanning bemoedigen ben benaderd benaderen benadering benadrukken beneden benen benin
        benoemd benoemen bent benut benutten benzine beoordeel beoordeeld beoordeelde beoordeelt beoordelen
        beoordeling beoordelingsgesprek bep bepaal bepaald bepaalde bepaalt bepalen beperk beperken beperkt
        beperkte beraad bereid bereiden bereidheid bereidt bereik bereikbaar bereikbaarheid bereiken bereikt
        bereikte bereken berekend berekenen beren berend berg bergeijk bergen bericht berichten berk berkel
        berkelland berken berlijn bern bernard bernheze beroep beroepen bert berust bes bescheiden bescherm
        beschermd beschermde beschermen beschermend beschermt beschikbaar beschikbare beschikken beschikking
        beschouwd beschouwen beschreef beschreven beschrijf beschrijft beschrijven beschrijving besef
        beseffen beslis beslissen beslissing beslissingen beslist besliste besloot besloten besluit
        besluiten bespaar bespaard besparen besprak bespreek bespreekt bespreken besproken bessen best
        bestaan bestaande bestaat bestand bestanden beste besteden besteding besteed besteedde besteedt
        bestel besteld bestelde bestellen bestellijst bestelling bestelt bestond bestonden bestrijden
        bestseller bestsellers bestuderen besturen bestuur bestuurd bestuurder bestuurders bestuurslid beta
        betaal betaald betaalde betaalden betaalt betalen betalend betaling beteken betekende betekenen
        betekenis betekent beter betere beters beton betreffen betreffende betreft betrek betrekken betrekt
        betrof betrok betrokken betrokkene betrokkenen betrokkenheid betrouwbaar betrouwbare betuttelen
        betuwe betwijfelen beuk beuken beuningen beurs beurt beurten bevalt bevat bevatte bevatten
        beveiliging beveland bever bevers beverwijk bevestig bevestigd bevestigde bevestigen bevestigt
        bevoegd bewaakt bewaar bewaard bewaarde bewaart bewaren beweeg beweegt bewees bewegen beweging
        bewegingen bewerken bewerkt bewezen bewijs bewijst bewijzen bewogen bewondering bewoner bewoners
        bewoog bewust bewustwording beyond bezat bezem bezet bezieling bezig bezit bezitten bezocht
        bezochten bezoek bezoekcijfers bezoeken bezoeker bezoekers bezoekersgroep bezoekt bezorgd bezorgen
        bezuinigen bezuiniging bezwaar bhutan bi bianca bidden bieb biebs biechten biechtstoel bied bieden
        biedt bier biesbosch biet big biggen bij bijdrage bijdragen bijeenkomst bijeenkomsten bijen
        bijgedragen bijgehouden bijgewerkt bijhouden bijl bijlage bijlagen bijlmer bijna bijrol bijsluiter
        bijsnijden bijv bijvoorbeeld bijwerken bijzonder bijzondere bike bilal bilt bilthoven bin bind
        binden bindmiddel bingo binnen binnenhof binnenin binnenkant binnenkomt binnenlopen binnenstad bio
        biologie biologisch biologische bioscoop bioscopen bird birgit bisschop bit bitcoin bits bitter
        bittere biz blaas black blad bladel bladen bladeren bladert bladwijzer bladzijde bladzijden blank
        blaricum blauw blauwdruk blauwe blazen bleef bleek bleeker bleken bleven blies blij blijdschap blije
        blijer blijf blijft blijk blijkbaar blijken blijkt blijven blijvend blijvende blik bliksem blikveld
        blind blinde block blockchain blockquote bloed bloei bloeide bloeien bloeit bloem bloemen
        bloemendaal bloemenveld bloemkool bloesem blog bloggen blogs blok blokje blokken blom blue blues
        bluetooth blume blunders blz bmp board boaz bob bocht bod bodegraven bodem boden body boedapest boeg
        boeien boeiend boeiende boeit boek boekel boeken boekenclub boekenkast boekenlegger boekensteunen
        boekenwurm boekhandel boekhouder boekje boekjes boekwerk boekwinkel boer boerderij boerderijen
        boeren boerenkool boerin boersma boete boetes bogen bok bol bold bolivia bolsward bolwerk bomen
        bommelerwaard bon bonaire bond bonen bong bonnen bont bonte bonus bood boodschap boodschappen boog
        boogschutter book booking books bookstore bool boolean boom boomgaard boon boonstra boor boorne boos
        boosheid boost boot bord borden border borduren boren borgen borger borging boris borne borrel
        borsele borst bos bosbes bosch boskant bosma bosnie bossen bot boten boter boterbloem boterham
        botswana botten bottleneck bottom bouma bout bouw bouwde bouwden bouwen bouwman bouwmeester bouwspel
        bouwsteen bouwstenen bouwt boven bovenaan bovendien bovenkant box boxmeer boxtel boy boze br braaf
        braam braassem brabant brabantse bracht brachten brainstorm brak braken bram bramen branch branche
        brand branding brandnetel brandt brandtrap brandweer brandweerman bravo bravoure brazilie break
        breda brede breder bredere breed breedste breedte breek breekt bregje brei breien brein breken
        bremen breng brengen brengt breugel breukelen bridge brief briefje briefjes brielle bries brieven
        brievenbus bright bril brillen brink brits britse britt brittannie broccoli brochure brochures
        broden broec broederschap broedplaats broek broeke broeken broekhuizen broer broers broertje brommer
        bron bronckhorst bronnen brons bronwater brood broodje brouwer brouwershaven browser browsers brug
        brugfunctie brugge bruggen bruggenbouwer bruid bruidegom bruikbaar bruikbare bruiloft bruin bruine
        bruisen bruisend bruisende bruist brummen brunch brunssum brussel brutaal bsn btw buddy budget
        buffer bui buien buig buigen buijs buik buikpijn build building buis buiten buitengewoon buitenkant
        buitenpost buizen buizerd bulgarije bunnik bunschoten burcht bureau buren burgemeester burger
        burgers burgum burundi bus buschauffeur business bussen bussum button buur buurman buurt buurten
        buurthuis buurvrouw bv by byte bytes cacao cache cachet cadeau cadeaubon cadeaus cafe cafes cake
        call calls cambodja camelot camera cameras camp campagne campagnes can canada cancel canonical
        canvas cao capaciteit capelle capital caption car card care career careers caribisch caritas carla
        carnaval carolien carousel cars cart case cash cashflow casper castricum catalogus catch categorie
        categorieen catering catharina cato cecilia ceder cel cello cement cent center centra centraal
        centrale centre centrum cerasoli ceres certainty certificaat certificaten cgi chaam chairman
        challenge champignon champion chance change channel chantal chapters char charity charlois charlotte
        charset chat chatbot chatprogramma chatten chauffeur check checked checken checklist checkout chef
        chic chicago chief chili china chinees chinese chocola chocolade choice chris christelijk
        christelijke christiaan christina chrome cijfer cijfers cipres circa circular cirkel cirkels citadel
        cite citroen citroenen citroentje city claire class classic claudia clever client clienten clone
        close cloud club clubs coach coachen coaches coalitie coby code coder codes coding coen coevorden
        coffee coffield cofinanciering col cola colgroup collectie collecties collectieve collega collegas
        college colofon colombia colophon color cols colspan column com combinatie combineren comet comic
        comics comment commercieel commerciele commissie commissies commit commitment common communicatie
        communiceren communities community companies company comparing comparison compass competentie
        competenties competitie compleet complete compliance compositie computer computers concept concepten
        concepts concert concerten concludeerde concluderen conclusie conclusies concordia conditie
        conditions conducteur confederatie conference conferentie config conflicts conform congo congres
        connect connected connection connections conny consent console consortium const constantijn
        constructie construction consult consultancy consultant consultatie consulting contact contacten
        contactgegevens content context continue contour contra contract contracten control controle
        controleer controleert controleren convenant cookie cookiebar cookies cool cooperatie coordinator
        coordinatoren copyright copywriter cor cornelis cornelissen correct correcte corrie cosmos cost
        costa count courgette course courses craft crafts cranendonck create creatief creatieve creating
        creative creativity creator creeert creeren crisis criteria criterium critical cross crossorigin
        crowdfunding crypto css csv cuba cuijk culemborg cultureel culturele culturen cultuur curacao cursus
        cursusaanbod cursusbudget cursusdag cursusmap cursussen customer cw cyprus daal daalde daalder daalt
        daan daar daarbij daarboven daardoor daarentegen daarheen daarin daarmee daarna daarnaar daarnaast
        daarom daaronder daarop daarover daaruit daarvan daarvoor dacht dachten dadelijk dag dagdeel
        dagdelen dagelijks dagen dageraad daglicht dagpauwoog dak daken dal dalem dalen dalfsen dam dame
        damen dames dammen dan dance daniel daniella dank dankbaarheid dankjewel dankuwel dankzij dans
        dansen danser dansers danst danste dantumadiel daphne dapper dappere dark das dashboard dashed
        dassen dat data database databases datalist date datum datums dauw david day days dd de deadline
        deal deals debat debatteren debbie debug december decline deden deed deeg deel deelde deelgenomen
        deelnemen deelnemer deelnemers deelt deeltijders def default defer definieren definitie definitief
        definitieve definition deftig deg degelijke dek deken dekker dekkers del delen delend delete
        delfland delfshaven delft delfzijl delivery delta deluxe demo democratie den denekamp denemarken
        denk denken denkend denker denkers denkmodellen denkt denktank dennen dennis deploy deprez derde
        dergelijk dergelijke derhalve dertien dertig description design designer designs desktop deskundig
        deskundige deskundigen desnoods desondanks details deugd deur deuren deurne deurwaarder dev
        developer developers developing development deventer dewi deze dezelfde dfn dharma dhr dialog
        dialoog diamant diamanten diana dicht dichtbij dichtdoen dichte dichter dichters dichtlaat dick dict
        didactisch die diederik diemen dien diende dienen dienst diensten dienstrooster dienstroosters
        dienstverband dienstverlening dient diep diepe dieper diepere diepste diepte dier dierbaar dierbare
        dieren dieuwertje digid digipunt digitaal digitaals digital digitale digitaliseren digitalisering
        dijk dijken dijkman dijkstra dik dikke dikker dikkere dimension dimensions dina diner ding dingen
        dinkel dinkelland dinner dino dinosaurus dinsdag dinsdagavond dinsdagen dinsdagochtend dintel
        diploma diplomas dir direct directeur directie directions director dirk disabled disclaimer discount
        discussie display distel dit div diversiteit dl dmg dns do dobbelsteen doc docent docenten doch
        dochter dochters docs document documenten docx doe doei doel doelen doelgericht doelgroep
        doelgroepen doelpunt doen doener doesburg doet doetinchem doing dokkum dokter dokters dolfijn
        dolfijnen dollard dolor dom domain domburg domein domeinen dominee dominicaanse domme dommel
        dommelen donau donder donderdag dongen donk donker donkerblauw donkere dood doof dooi dook door
        doordat doorgaan doorgaat doorgegaan doorgegeven doorgestuurd doorgeven doorlopen doorn doornenburg
        doorreis doorstart doorsturen doorvertellen doorvertelt doorzet doorzicht doorzichtig doos dora
        dordrecht dorien doris dorp dorpen dorpshuis dorst dossier dossiers dotted double dove download
        downloaden dozen dozijn dr draad draag draagt draagvlak draaiboek draaiboeken draaien draaipunt
        draait draak drachten draden dragen draggable draken dream dreams drechterland drechtsteden dreef
        dreigen drempel drempels drenthe drents drie driehoek drieluik driemaal driespan driesprong driessen
        driestroom drievoud drijfveer drijfveren drimmelen dringend drink drinken drinkt droeg droegen droge
        drogen dromen drone drones dronk dronken dronten droog droogte droom droomde droomt drop drost drs
        druif druiven druk drukke drukken drukker drukste drukt drukte drum drums druten dt dubbel dubbele
        dublin duet duidelijk duidelijke duidelijker duif duik duiken duim duimen duin duinen duits duitse
        duitsland duiveland duiven duizel duizend dukaat dun dunne dunner duo dure duren durf durfde durft
        durven dus dusseldorf dutch duur duurde duurder duurste duurstede duurt duurzaam duurzaamheid
        duurzame duw duwde duwen duwt dwars dwingen dylan dynamics dynamiek dyslectisch earth easy eb ebook
        ebooks eby ec echo echt echte echter echtgenoot echtpaar eco ecologisch economie economisch
        economische ecuador ed edam eddy ede edel edele edelsteen eden edge edit edith edition edmondson edu
        educatie educatief educatieve edwin eefje eekhoorn eekhoorns eelco eelde eem eemnes eems eemsdelta
        een eend eenden eendracht eenentwintig eenheid eenhoorn eenmaal eens eensgezind eentje eenvoudig
        eenvoudige eenvoudiger eenzaamheid eer eerder eerdere eergisteren eerlijk eerlijke eerlijkheid
        eersel eerst eerste eet eeuw eeuwen eeuwig eeuwige eeuwigheid effect effecten effectonderzoek
        effectueren effort egbert egel egels egypte ei eieren eifel eigen eigenaar eigenaren eigenlijk
        eigens eigenschap eigenschappen eigenwijze eijk eijsden eik eiken eiland eilanden eind einddatum
        einde eindelijk eindeloos eindhoven eindig eindigde eindigen eindigt eindjes eis eisen eist eiste
        ekster elan eland elbe elburg elders elegant elektricien elektriciteit elektronisch elektronische
        element elementen elena elf elfde elias elif eline elisa elisabeth elise elk elkaar elkaars elke
        ella elleboog ellen els elsa else elske elst elysium elzen em email embed emilia emily emiraten emma
        emmeloord emmen emmer emmy employee employees empoweren en enctype end ene energie energy eng engel
        engeland engels engelse engineer engineering english enig enige enigszins enjoy enkel enkele
        enkelvoud enkhuizen enquete enquetes ens enschede enter enthousiast enthousiaste entree env enz eos
        epe epen epos epsilon epub er eraan erachter eraf eraut erbij erebaantje erf erfenis erfgoed erg
        ergens ergo erheen eric erik erin eritrea erken erkend erkende erkennen erkenning erkent ermee
        ermelo erna ernaar ernaast ernst ernstig ernstige erom eromheen erop erover error ertoe ertussenin
        eruit ervaar ervaart ervan ervaren ervaring ervaringen ervoer ervoor erwt erwten es escape esch
        esdoorn esmee esther estimate estland etc eten ethiopie etiket etiketten etten eu euro europa
        europees europese eustatius eva evaluatie eveline even evenals eveneens evenement evenementen
        evengoed event events eventueel evenveel evenwel evenwicht evers evert evertsen everyone evi
        evidence exact examen examens example excalibur excel excelleren except excuus exe executive
        expeditie experiment experimenteren expert expertise experts expo export expositie express extends
        exterior extra ezel ezels faber fablab fabriek fabrieken facet facetten facilitating faciliteert
        faciliteren factor facturen factuur fair faith fakkel falen fallback false familie families family
        fantasie fantastisch fantastische fantasy faq fase fasen fashion fast fatima fauna favicon fax
        fazant februari federatie feedback feedbackmaat feelgood feest feestdag feesten feijenoord feit
        feitelijk feiten felice femke feniks fenna ferdinand ferry festival festivals fiction fides field
        fieldset fien fiets fietsen fietsenstalling fietspad fietst fietste figcaption figure figuur
        figuurlijk fiji fijn fijne fijner fijnste file filiaal filialen filipijnen film filmen filmpje
        filmpjes films filmt filosoof filter filters final finale finally financial financieel financiele
        financien find finland finn fintech fire firewall first fit fitness fitzpatrick five fivelingo fixed
        fixme flat flats fles flessen fleur flevoland flex flexibel flexibele flexible float floor floortje
        flora florence florijn floris flow flower fluisteren fluit fluiten flyer focus folder folderrek
        follow fonds fondsen font fontein fonts foo food foodtruck footer for force forel forest foreword
        fork form formal formeel formele forms formulier formulieren forte fortuna forum forums forward foto
        fotograaf fotografen fotograferen fotos foundation four fout foute fouten fr framboos frame frameset
        framework franeker frank frankfurt frankrijk frans franse fred frederik frederique free freek
        freelance freelancer freelancers french fresh friends fries friese friesland friet frikandel frisse
        frl frogeli from front frontend froukje fruit fryske fryslan ftp full fullstack fun func functie
        functies function functioneren functioneringsgesprek fundament funding future fuut fysiek fysieke ga
        gaaf gaan gaande gaar gaard gaasperplas gaasterland gaat gaf galerie gallery galm gambia game gamen
        games gaming gamma gang gangen gans ganzen ganzenveer garage garandeer garandeert garanderen garden
        garderobe garnaal gas gast gasten gastheer gasthuis gastvrij gastvrije gat gate gave gaven gea
        geadviseerd geantwoord gebak gebakken gebaseerd gebeur gebeurd gebeurde gebeuren gebeurt gebeurtenis
        gebied gebieden gebleken gebleven gebloeid geboden geboekt gebonden geboorte geboortedatum
        geboortejaar gebouw gebouwd gebouwen gebracht gebrek gebroken gebruik gebruiken gebruikend gebruiker
        gebruikers gebruikersnaam gebruikt gebruikte gebruikten gecombineerd gecontroleerd gecreeerd gedaald
        gedaan gedacht gedachte gedachten gedanst gedeeld gedeelde gedeeltelijk gedicht gedichten gediend
        gedownload gedraaid gedrag gedragen gedronken gedroomd gedrukt geduld geduldig geduldige gedurende
        gedurfd geduurd geduwd geef geeft geeindigd geeist geel geen geertje geertruidenberg geerts geest
        geesten gefietst gegaan gegarandeerd gegeten gegeven gegevens gegooid gegraven gegrepen gegroeid
        gegroet gehaald gehaaste gehad gehakt gehandeld gehangen gehecht geheel geheim geheimen gehele
        geheten geholpen gehoopt gehoord gehouden gehucht gehuild gehuurd geinformeerd geinspireerd
        geinteresseerd geinvesteerd geit geiten gejaagd gek gekaft gekeerd gekeken gekend gekke geklaagd
        gekleurd gekleurde geklommen geklonken geklopt geknipt gekocht gekomen gekookt gekost gekozen
        gekregen gekund gelachen gelaten geld gelden geldend geldende gelderland geldig geldige geldrop
        geldt gele geleden geleefd geleen geleend geleerd geleerde gelegd gelegen gelegenheid geleid geleken
        gelet geletterdheid geleverd gelezen gelijk gelijke gelijkheid gelijkwaardigheid geloof geloofd
        geloofde gelooft gelopen gelost geloven gelre geluid geluiden geluisterd geluk gelukkig gelukt
        gemaakt gemakkelijk gemakkelijke gember gemeenschap gemeenschappen gemeente gemeentehuis
        gemeentelijk gemeentelijke gemeenten gemeenteraad gemeld gemerkt gemert gemeten gemiddeld gemiddelde
        gemiddelden gemist gemoeten gemogen gemopperd gemotiveerd genees genemuiden generatie generaties
        generational genezen geniet genieten genk gennep genoeg genoemd genomen genoot genootschap genoten
        gent geoefend geopend geordend georganiseerd georgenson georgie gepakt gepast gepensioneerde
        geplaatst geplakt gepland geplukt gepoetst gepraat gepresenteerd gepresteerd geprint geprobeerd
        geproduceerd geproefd gepubliceerd geraakt geraden gerard gerda gereageerd gerealiseerd gerecht
        gerechten gered gereden gereedschap geregeld geregistreerd gereisd gerekend gerend gereserveerd
        gericht german geroepen geroken gerrie gerrit gerritsen gerritsma gerst gert geruild gerust
        geschapen gescheiden geschenen geschenk gescheurd geschiedenis geschikt geschikte geschilderd
        geschonken geschoten geschoven geschreven geschrokken geslaagd geslagen geslapen gesloten gesmolten
        gesnapt gesneden gespaard gespeeld gesport gesprek gesprekken gespreksleider gesproken gesprongen
        gestaan gestart gestegen gesteld gestemd gesteund gestimuleerd gestoken gestolen gestopt gestopte
        gestorven gestreden gestreefd gestudeerd gestuurd get getal getallen getekend geteld getest getij
        getijde getikt getild getoetst getoond getraind getreden getroffen getrokken getrouwd getypt geul
        geurts gevaar gevaarlijk gevaarlijke geval gevalideerd gevallen gevangen gevaren geven gevierd
        gevlogen gevochten gevoel gevoeld gevoelens gevoerd gevolg gevolgd gevolgen gevonden gevormd
        gevraagd gevuld gewaardeerd gewaarschuwd gewacht gewandeld gewassen geweest geweigerd geweken gewekt
        geweldig geweldige gewelf gewend gewenst gewerkt geweten gewezen gewicht gewijzigd gewild gewisseld
        gewogen gewone gewonnen gewoon gewoond gewoons gewoonte gewoontes gewoonweg geworden geworpen
        geworven gezaaid gezakt gezamenlijk gezegd gezeild gezel gezellig gezellige gezet gezeten gezicht
        gezichten gezien gezin gezinnen gezocht gezond gezonde gezonden gezonder gezondheid gezongen gezorgd
        gezwegen gezwommen ghana gids gidsen giessendam gieten giethoorn gif gift giga gijs gilde gilden
        gilze ging gingen giraf giraffe giraffen girl gist gisteren git gitaar give glad gladde glas glazen
        glijbaan glijden glijdt glimlach glimlachen glimmen glimt global gluren go goed goede goedgekeurd
        goedkeuren goedkoop goedkope goedkoper goeree goes goirle gold golf golfslag golven gonnie good
        googelen gooi gooide gooien gooise gooit goor goossens gordijn gordijnen gorecht gorilla gorinchem
        gorredijk goud gouda gouden gouwe gov graaf graaft graag graal graan gracht grachten grafiek graft
        grammar grammatica granen grap graphic grappen grappig grappige gras gratis grave graven great green
        greep greet greetje grens grenzen grevelingen grid griekenland griep grietje griffioen grijp grijpen
        grijpt grijs grijze groef groei groeide groeien groeiend groeikracht groeit groen groene groener
        groenland groenlo groente groenten groep groepen groet groeten groette grond gronden grondslag
        groningen groot grootmoeder grootouders grootst grootste grootvader grot grote groter grotere group
        groups grow growth grutto guatemala guest guests guinee gul gulden gulle gulpen gum gunstig gunstige
        guus guyana gym gymnasium gymzaal gz haag haai haaien haak haaksbergen haal haalbaar haalde haalt
        haan haar haaren haarlem haarlemmermeer haas haast haasten haat habermehl hackathon hacken hacker
        hacks had hadden hage hagedis hagel hagelslag hagen hair haiti haken hakken hal halderberge halen
        half halfjaar halfuur halfweg hallen hallo hals halsteren halte haltes halve halveer halverwege ham
        hamburg hamer hamers hamza han hand handbal handdoek handel handelaar handelde handelen handeling
        handelingen handelt handen handig handige handiger handje handleiding handleidingen handmatig
        handschoen hanen hang hangen hangt hank hanna hannah hanneke hans hap haperde hapert hapje hapjes
        happy harbor harbour hard harde hardenberg harder harderwijk hardinxveld hardop hardst hardware
        haren haring haringvliet hark harlingen harm harmonie harnas harp harrie harry hart harten hash
        hashtag hassan hasselt hattem haven havens haver havik having havo hazelaar hazelnoot hazen hbo head
        header headers health healthy heart heb hebben hebt heden heeft heel heelal heem heemskerk heemstede
        heen heenweg heer heerde heerenveen heerhugowaard heerlen heerlijk heerlijke heers heersen heerst
        heerste hees heet heette heeze hef hefboom heffen hei heide height heijden heijmans heilig heilige
        heiloo heim heimwee hein hek hekken helaas helden helder heldere hele heleen helemaal helena helft
        helikopter helios hellendoorn hellevoetsluis helm helmond help helpdesk helpen helpend helpt
        helsinki hem hemd hemel hemelsblauw hemelvaart hen hendrik hendrika hendriks hendriksen hengelo henk
        henriette hens hera herberg herder herders here heren herfst hergebruiken herhaal herhaald herhaalde
        herhaalt herhalen herinner herinnerd herinnerde herinneren herinnering herinneringen
        herinneringsbrief herinnert herken herkend herkende herkennen herkent herkomst herman hermans
        hermelijn hermes hero heroes hersenen herstel hersteld herstelde herstellen herstelt hert herten
        hertog hertogenbosch herzegovina herzien hestia het hete heten hetty hetzelfde heumen heup heusden
        heuvel heuvelland heuvelrug heuvels hex hgroup hidden hide hiel hield hielden hielp hielpen hier
        hierbij hierboven hierdoor hierin hiermee hierna hiernaast hieronder hierop hierover hieruit hiervan
        hiervoor highest highlight highlights hij hilde hillegom hilvarenbeek hilversum himalaya hindeloopen
        hinderen hindernis hing hingen hip hiring historisch historische hit hits hitte hockey hoe hoed
        hoeden hoef hoeft hoek hoeksche hoeksteen hoekstra hoera hoest hoeve hoeveel hoeveelheid hoeven
        hoever hoewel hoezo hof hofman hofstee hofstra hoge hogeland hoger hogere hogeschool hoi hokjes
        holland hollands hollandse holten home hommel hond honden honderd honderdste honduras hongarije
        honger honing hoofd hoofddorp hoofden hoofdstuk hoofdstukken hoofdzakelijk hoog hoogendoorn
        hoogeveen hoogezand hoogland hoogst hoogste hoogstens hoogte hooguit hoop hoopt hoopte hoor hoorde
        hoorden hoorn hoort hope hopelijk hopen horen horizon horloge horst host hostel hosting hot hotel
        hotels hou houd houden houdt house hout houten houvast hoven hover how hr href hrm htm html http
        https hub hubert hugo huid huidig huidige huil huilde huilen huilt huis huisarts huisman huisregels
        huiswerk huiswerkuur huizen hulp hulpmiddel hulpmiddelen hulsel hulst human humanistisch humeur
        humeurige hummel humor hun hunsingo hunze huppelen huren hutspot huub huur huurde huurformulier
        huurt huwelijk hyacint hybrid hype hypes hypotheek iban ibrahim ico icon iconen icoon id ida idea
        ideaal ideal ideale ideas idee ideeen ideeenbus identiteitsbewijs identity ido ieder iedere iedereen
        iemand iep iepen ierland iets if iframe ignis ijmuiden ijs ijsbeer ijsje ijsland ijssel ijsselmeer
        ijsselstein ijsselstreek ijsvogel ijverig ijzel ijzer ijzeren ik ike ilse image images imam img
        immers impact implementatie implementeert implementeren import improvements impuls in ina inbrenger
        inburgeraar inburgering incentive incidental inclusie inclusief inclusieve indeelt indeling
        inderdaad index india indien indigo individuals indonesie indoor indruk industrie industry ineens
        influencer info informal informatie informatiepunt informatietrends informeel informeer informeert
        informele informeren ing inge ingeleverd ingelogd ingenieur ingenieurs ingepland ingericht
        ingeschreven ingesteld ingeval ingevoerd ingevuld ingevulde ingewikkeld ingewikkelde ingezet
        ingezien ingrid inherit inhoud initial initiatief initiatieven initieren inkomen inkomsten inkoop
        inkt inktvis inleiding inleverbalie inleverband inleveren inline inlog inlogcode inloggen inloop
        inloopspreekuur inmiddels innemen inner innovatie innovaties innovation innovative input inrichten
        inruimen ins inschrijft inschrijven inschrijving inschrijvingen insert inspiratie inspireer
        inspireerde inspireert inspireren inspirerend inspirerende inspraak install instantie instanties
        instappen instellen instelling instellingen instrument instrumenten int integer integratie
        integreren integrity intelligence intelligent intelligentie inter interessant interessante
        interesseer interesseren interior internationaal international internationale internet intervisie
        intervisiegroep intervisiegroepen intra intranet introduceren intussen invaller investeer investeert
        investeren investigation investing investor investors invloedrijk invoeren invoering invulde
        invullen inwerken inwerkplan inwerkprogramma inwerkt inwoner inwoners inzake inzet inzetbaarheid
        inzetten inzicht inzichten inzien io ip ipsum ir irak iran irene iris irma is isa isabel isabella
        islamitisch island israel issue issues istanbul it italiaans italiaanse italic italie item itemprop
        items itemscope itemtype ivo ivoorkust ivy ja jaag jaagt jaap jaar jaargesprek jaargesprekken
        jaarlijks jaaropleiding jaarplan jaarplanning jaarrekening jaarrooster jaartal jaarverslag
        jaarverslagen jack jacob jacobs jacobsen jacobus jacqueline jade jagen jager jagers jaloezie jam
        jamaica james jammer jan janneke jannie janny jansen janssen janssens jantien januari janus japan
        jaren jarig jas jasmijn jasper jaspers jassen jassenrekken java javascript jazz je jeanne jegens
        jelle jelmer jemen jenny jens jeroen jerome jesse jet jetske jette jeugd jeugdafdeling jezelf jij
        jip jo joanna job jobrotation jobs joeg joep joey johan johanna johannes join jolanda jonas jonathan
        jong jonge jongen jongens jonger jongere jongeren jongleren jongst jongste jonker joods joop joost
        jordanie joris jos josephine joshua jou joure journalist journalisten jouw jouwe joyce jpeg jpg js
        json jsp jubileum judith judo juf juffen juist juiste jules juli julia julian juliana julie jullie
        jump juni junior juno jupiter jurgen juridisch juridische jurk jurre just juweel kaag kaars kaarsen
        kaart kaarten kaartje kaartjes kaartspel kaas kabel kabeljauw kabels kabinet kade kader kaders kades
        kaft kajuit kaleidoscoop kalender kalf kalm kalmeer kalmeren kameel kamer kameraad kameroen kamers
        kamp kampen kampioen kampioenen kampkotter kan kanaal kanalen kaneel kangoeroe kano kans kansen
        kansrijk kansrijke kant kanten kantine kantoor kantoren kapel kapelle kapellen kapitein kapot kappa
        kapper kappers kar karakter karate karel karen karin karma karper karton kassa kassasysteem kassier
        kast kastanje kasteel kastelen kasten kastje kat katalysator katholiek katholieke katoen katrol
        katten katwijk kazachstan kazen kbd keek keel keer keerde keert kees kei keien keizer keizers keken
        kelder kelders kemp kempen kemphaan ken kende kenden kenia kenmerk kenmerken kennelijk kennemerland
        kennen kennis kenniscentrum kennisgemaakt kenniskring kennislunch kennislunches kennismaken kent
        keren kerk kerken kerkhof kerkrade kern kernwaarde kernwaarden kers kersen kerst kerstmis ket
        ketchup ketel ketting kettingen keuken keukens keulen keurmerk keuze keuzes kever kevers kevin key
        keynote keys keywords khadija kids kiel kiem kiemen kier kieren kies kiest kieviet kievit kiezen
        kijk kijken kijkt kijkvraag kijkvragen kijkwijzer kikker kikkers kilometer kim kind
        kinderdagverblijf kinderdijk kinderen kinderfeest kinderopvang kinderziektes kindje king kip kippen
        kirsten kist kisten kit kitchen kitten kiwi klaag klaagde klaagt klaar klaartje klaas klacht
        klachten klachtenregeling klachtenwijzer klad klagen klank klanken klant klanten klantenservice
        klantgericht klaproos klarinet klas klassen klassiek klassieke klaver klavers klavertje kleding
        kleed kleermaker klei klein kleine kleineert kleiner kleinere kleinkind kleinkinderen kleinst
        kleinste kleinzoon klem kleren kleur kleurde kleuren kleurrijk kleurrijke kleurt kleuter kleuters
        klik klikken klikt klim klimaat klimmen klimop klimt kliniek klink klinken klinkt klok klokken klom
        klommen klonk klooster kloosters klop kloppen klopt klopte klus klussen kluut knap knappe kneepjes
        knelpunt knepenkaart knepenkaarten knie knieen knikker knikt knip knippen knipt knipte knoflook
        knoop knooppunt knop knopen knoppen know knowledge known knuffel knuffelen knus knutselt koala kocht
        kochten koe koeien koek koekje koekjes koekoek koel koele koelkast koen koepel koester koesteren
        koets koeweit koffie koggenland kok koken koks kolk kolom kolommen kom komeet komen komende
        komkommer komma kompaan kompas komt kon konden konijn konijnen koning koningen koningin koninginnen
        koningsdag koninkrijk kooistra kook kookt kookte kookwekker kool koolmees koop koopman koopmans
        koopt koor koorts koos kop kopen kopenhagen koper kopie kopieerapparaat kopieermachine kopje kopjes
        koploper koptelefoon korea koren korenbloem korfbal korhoen korreltje kort korte korter kortere
        korting kortingen kortom kortrijk kortst kortste kosmos kosovo kost kosteloos kosten koster kostte
        kotlin kou koud koude kouder koudste kozen kraai kraaien kraan krab krabben kracht krachten krachtig
        krachtige krakeel kralendijk kralingen kramer kranen krant kranten kratten kreeft kreeg kreek kregen
        krekel kreken krijg krijgen krijgt krijt krimpen krimpenerwaard kring kringen kristal kristallen
        kritisch kritische kroatie kroeg kroket krokodil krokus krom kromme kronen kroniek kroon kruid
        kruiden kruin kruiningen kruip kruipen kruipt kruisen kruispunt kruiwagen kubus kuchen kudde kuijper
        kuijpers kuiken kuiper kuipers kun kunde kunnen kunst kunsten kunstenaar kunstenaars kunstmatige
        kunstwerk kunt kus kussen kust kuste kusten kustlijn kvk kwadraat kwadrant kwal kwaliteit kwam
        kwamen kwantiteit kwart kwartaal kwartet kwartier kwartieren kwartslag kwast kweekvijver kweken
        kwestie kwets kwetsen kwijt kwint kyndt la laadklep laag laagdrempelig laagdrempelige laaggeletterd
        laaggeletterden laaggeletterdheid laagst laagste laan laar laarbeek laars laarzen laat laatst
        laatste lab label laboratorium labs lach lachen lacht lachte ladder ladders laden lading laf lag
        lage lagen lager lagere laken lam lambda lammeren lammers lamp lampen lanceren land landelijk
        landelijke landen landerd landgraaf landschap landschappen landsmeer lanen lang lange langedijk
        langer langere langs langskomen langst langste langstraat language langzaam langzame langzamer lanka
        lans lansingerland lantaarn laos laptop laptops lara laren lars las lasersnijder lassen last lasten
        lastig lastige lat late laten later launch laura lauren lauwersmeer lave lavendel law layout lazen
        lazy lea leader leaders leadership leads lean learn learning lease leden leder leef leefde leefden
        leeft leeftijd leeftijden leeg leeggegooid leek leen leende leenders leent leer leerambassadeur
        leerambassadeurs leerculturen leercultuur leerdam leerde leerden leerdoel leerdoelen leergang
        leergedrag leergesprek leergesprekken leerhuis leerinterventie leerklus leerkluskaart leerklussen
        leerkracht leerkrachten leerkring leerlab leerlijn leerling leerlingen leermomenten leerpartner
        leerpartners leerplan leerplein leerpotje leerspeurtocht leerstijl leerstijlen leert leertijd
        leertype leeruren leeruur leervoorkeur leervoorkeuren leervraag leervragen leerwens leerwensen
        leerwerkplaats leerzaamste lees leesbaar leesbare leesbevordering leesclub leesclubs leeshoek
        leeskring leeslust leesplek leesplezier leest leestafel leestijd leesvoer leeswijzer leeszaal leeuw
        leeuwarden leeuwen leeuwerik lef left leg legal legde legden lege legend legende leggen legt leid
        leidde leiden leidend leidende leider leiderdorp leiders leiderschap leiding leidinggeeft
        leidinggeven leidinggevende leidinggevenden leidraad leidschendam leidsman leidt leila lek leken
        lekkende lekker lekkerder lekkere lelie lelies lelijk lelijke lelystad lemmer lenen lengte length
        lennart lente leo leon leonie lepel lepelaar lepels leraar leraren lerares leren lerend lerende les
        lesdagen leslokaal lesplan lesprogramma lessen lesstof let letland lette letten letter lettergreep
        letterkunde letterlijk letters leudal leugen leuk leuke leuker leukere leukers leukst leukste leunen
        leur leusden leuven level leven levend levende levendig levendige levensfase lever leverancier
        leveranciers leverde leveren levering levert levi lex lezen lezend lezer lezers lezing lezingen li
        lia liam libanon libel libelle liberia libie libraries library license lichaam lichamen licht
        lichtbaken lichtblauw lichte lichten lichtenvoorde lichter lichtpunt lichtste lid lidia lidmaatschap
        lidmaatschappen liechtenstein lied liederen liedje liedjes lief liefde liefdewerk liefhebber liefst
        liefste lieke lien liep liepen lies liesbeth lieshout liesje liet lieten lieve lieveheersbeestje
        liever life lifehack lift lig liggen light lighting ligt lijden lijk lijken lijkt lijm lijmen lijn
        lijnen lijst lijsten lijster lijstje lijstjes like likken lila lily limburg limit limited limonade
        lina linda linde linden linge lingewaard liniaal link linkerknop links linksaf linnen lint linze lip
        lippen lis lisa lissabon lisse list listening literatuur litouwen liv live living lizzy loading
        local localhost locatie locaties lochem lodewijk loefzijde loenen loes log loggen login logistics
        logo logout lokaal lokale lokalen loket lol lola lombardo londen lonen long longen longitudinal loo
        loodgieter loods loon loondienst loop loopbaan loopt looptijd loot lopen lopende lopik loppersum
        lorem lorenzo los losgelaten losmaken losse lossen losser lost loste lot loten lotte lotus louis
        louise lounge love loven lowest lubbers luc luca lucas lucassen lucht luchtballon luchten luchthaven
        lucia lucifer lucy lui luid luide luidste luidt luie luik luipaard luister luisterboek luisterboeken
        luisterde luisteren luistert lukken lukt lukte luna lunch lunchen lunches lunchroom lust luuk luwte
        lux luxemburg lyceum lynn lyon maag maagd maaike maak maakplaats maakt maakte maakten maaltijd
        maaltijden maan maand maandag maandelijks maanden maar maarssen maart maarten maartje maas maasdriel
        maasgouw maashorst maassluis maastricht maat maatje maatjes maatregel maatregelen maatschap
        maatschappelijk maatschappelijke maatschappij maatschappijen maatwerk mac macedonie machine machines
        machinist macht machtig machtige macro madagaskar made madelief madeliefje madrid maes mag magazijn
        magazijnmedewerker magazine magazines mager magnolia mail mailadres mailbox mailen mailgroep mails
        mailt mailtje mailto main mais make maken maker makerplaats makerplaatsen makers makerspace
        makerspaces making makkelijk makkelijke makkelijker malawi maleisie mali malta man management
        managementoverleg manager managers mand mandarijn manden manga manier manieren mannen manon mantel
        mantelzorg mantelzorger mantelzorgers many map mapje mappen marc marcel marco marga margin margot
        margraten margreet margriet maria marie marieke marijke marijn mario marit marjan marjolein mark
        markant markante markermeer marketing markiezaat markt markten markthal marktplaats marlies marloes
        marokko marquee marren mars marseille marsick marten martens marter martha martijn martin mason mast
        mat match matching maten materiaal math mathijs mathilde matige matras matrix matroos mats matter
        matthijs maud mauritius maurits mavo max maxi maxima maximaal maximale maxlength mayonaise mbo md me
        meander meaning mechelen medaille mede mededelingen medelijden medemblik medewerker medewerkers
        media medicijn medicijnen medisch medische mee meebracht meededen meedeed meedenken meedenkt meedoen
        meedraaien meedraait meegedaan meegedacht meegemaakt meegenomen meegerekend meegewerkt meehelpt
        meekijken meekijkt meel meelezen meeloopt meelopen meemaken meeneemt meenemen meent meer meerderheid
        meermaals meers meerssen meertalig meertalige mees meest meestal meeste meesten meester meesters
        meet meetbaar meeting meeuw meeuwen meewerken mega mehmet mei meidoorn meier meierij meierijstad
        meijer meisje meisjes meld meldde melden meldt melk melle melodie meloen member members membership
        men meneer meng mengen menig menige mening meningen menno mens mensen mentor mentoraat mentored
        mentoren mentorgesprek mentoring menu menus meppel mercurius merel merels meren merge merk merken
        merkt merkte merkteken merlijn merlin mertens merwede meryem mes message messen met meta metaal
        metalen meteen meten meteoor meteoriet meter metgezel method methode methoden methodes meting
        metingen metro metselaar meubel meubels meulen mevr mevrouw mexico meyer mezelf mezen mia michael
        michel michiel michielsgestel mick micro microfoon middag middagen middel middelaar middelburg
        middelen middelharnis midden middenin mieke miep mier mierden mieren mierlo migrant mij mijdrecht
        mijlpaal mijn mijzelf mikken mila milaan milan milieu milieuvriendelijk miljard miljoen mill
        millennial milou min mind minder minderheid minerva mini minimaal minimale minimum minister
        ministerie ministers minlength minst minste minstens minuten minuut miriam mirjam mirror mis misgaan
        misging mislukking mislukt mislukten misschien missen misser missers missie mission mist miste
        mistral mits mixen mobiel mobiele mobieltje mobile mocht mochten mock model modellen modern moderne
        module moe moed moeder moederdag moeders moedig moedige moeilijk moeilijke moeilijker moeite moer
        moerdijk moeren moerman moest moesten moet moeten mogelijk mogelijke mogelijkheden mogelijkheid
        mogen mohamed mohammed mok mol moldavie molecuul molen molenaar molenhoek molenlanden molens mollen
        moment momenten monaco mond monden mondige monding mongolie monique monitoren monnickendam monnik
        mono monospace monster montenegro montferland montfoort month monument monumenten mooi mooie mooier
        mooiere mooist mooiste mook moon mopperen moppert more morgen morgenrood morgenster morris mos
        moskee moskou mossel mosterd motivatie motiveren motor motoren mountain mov movie mozaiek mozambique
        mp mpeg mr ms mug muggen muiden muis muizen mulder multi multidisciplinary multiple munchen munster
        munt muren murphy mus musea museum music musical mussen mustafa muts muur muziek muzikant muzikanten
        my myanmar mythe na naaien naaimachine naaister naald naalden naaldwijk naam naar naarden naarmate
        naast nabespreekt nabespreken nabespreking nabesprekingen nabij nacht nachtegaal nachten
        nachtvlinder nadat nadeel nadelen nadenken nadia nadir nadoen nagedacht nagedragen nagekomen nagel
        nagelezen nagels nail najaar nalatenschap nam name namelijk namen namens namibie nan nano naomi
        narcis narcissen naspelen nassau nat natalie nathan nationaal national nationale natte natural
        nature natuur natuurkunde natuurlijk natuurlijke natuurwet nauta nautilus nav navigeren nazorg
        nebula neder nederland nederlanden nederlander nederlanders nederlands nederlandse nederweert nee
        neef neefje neem neemt neen neer negatief negatieve negen negende negentien negentig neigen nek nel
        nelleke nemen neo nepal nepbezoekers nepklant nepnieuws neptunus nergens nes nest nesten nestje net
        nette netwerk netwerken netwerkoverleg network neus neushoorn neuzen nevel neven new news newsletter
        next ng nicaragua nice nicht nichten nick nico nicole niels niemand nienke nier nieren niers niet
        nietjes niets niettemin nieuw nieuwe nieuwegein nieuwer nieuwere nieuwjaar nieuwkomer nieuwkomers
        nieuwkoop nieuwland nieuws nieuwsbrief nieuwsbrieven nieuwsgierig nieuwsgierige nieuwsgierigheid
        nieuwst nieuwste niger nigeria nijhuis nijkerk nijl nijland nijlpaard nijmegen nijs nijverdal nike
        niks nil nina nirvana nissewaard niveau niveaus nl no noah noardeast noch nochtans nodig nodige noem
        noemde noemen noemt nofollow nog nogal noindex nominee non nonaka none nonfiction nooduitgang
        noodzaak noodzakelijk noodzakelijke nooit noopener noor noord noordeinde noordelijk noorden
        noordenveld noorderlicht noordhoek noordoost noordoostpolder noordster noordwaard noordwest
        noordwijk noordzee noortje noorwegen noot nootdorp nora noreferrer normaal normal normale noscript
        not notaris note noteer noten noteren noticeable nout nova novel november now nr nu nuchter nuchtere
        nucleus nuenen nul null nummer nummers nunspeet nuth nuttig nuttige nv oase ober object
        observatorium oceaan oceanie ochtend ochtenden ochtendgloren octaaf octant odoorn odt odyssee oefen
        oefende oefenden oefenen oefening oefeningen oefenronde oefent oefentijd oefenuur oeganda oegstgeest
        oekraiens oekraine oertijd oester oever oevers oezbekistan of office officer offset ofschoon ogen
        ogenblik ogg oirschot oisterwijk oke oktober ol olaf old oldambt oldebroek oldenzaal older olga olie
        olifant olifanten oliver olivia olivier olm olst olympus om oma oman omar omas omdat omega omgaan
        omgang omgegaan omgekeerd omgekeerde omgeving omheen omhoog omlaag ommen ommuring omni omroep
        omruimen omstandigheden omstandigheid omstreeks omtrent omvat omvatten omzet omzicht omzien on
        onafhankelijk onafhankelijke onafhankelijkheid onbekend onbeleefd onbetaald onboarding onchange
        onclick ondanks onder onderaan onderbanken onderbouwd onderbouwen onderdeel onderdelen onderhandelen
        onderhavig onderhoud onderhouden onderhoudt onderkant onderling ondernam onderneem onderneemt
        ondernemen ondernemend ondernemende ondernemer ondernemers onderneming ondernemingen ondernomen
        onderschatten onderscheid onderscheiden onderscheidt ondersteun ondersteund ondersteunde
        ondersteunen ondersteuning ondersteuningsinstelling ondersteunt onderstrepen onderteken ondertekend
        ondertekenen ondertiteling ondertussen onderweg onderwerp onderwerpen onderwijs onderwijst
        onderwijzen onderzocht onderzochte onderzochten onderzoek onderzoeken onderzoeker onderzoekers
        onderzoekt ondiep onduidelijk onduidelijke one oneerlijk ongebonden ongeduldig ongeldig ongelezen
        ongelijk ongeluk ongeschikt ongeschreven ongetwijfeld ongeveer ongezond onhandig onlangs online
        onload onmiddellijk onmogelijk ons onsubmit onszelf ontbijt ontbijten ontbrak ontbreekt ontbreken
        ontdek ontdekken ontdekker ontdekking ontdekkingen ontdekt ontdekte ontdekuur ontevreden ontginnen
        onthoud onthouden onthoudt ontmoet ontmoeten ontmoeting ontmoetingen ontmoetingsplek ontmoette
        ontplooien ontsluiten ontsnappen ontspannen ontspanning ontstaan ontstaat ontstond ontstonden
        ontvang ontvangen ontvangst ontvangt ontving ontvingen ontvouwen ontwerp ontwerpen ontwerper
        ontwerpers ontwerpt ontwierp ontwikkel ontwikkelaar ontwikkelaars ontwikkeld ontwikkelde ontwikkelen
        ontwikkeling ontwikkelingen ontwikkelt ontworpen ontzorgen onveilig onverrichter onweer onwil onze
        onzichtbaar onzin oog oogmerk oogpunt oogst ooievaar ooievaars ooit ook oom ooms oor oordeel oorlog
        oorsprong oorspronkelijke oorzaak oorzaken oost oostburg oosteinde oostelijk oosten oostende
        oostenrijk oosterhout oosterhuis oosterschelde oosterwolde ooststellingwerf oostzaan op opa opacity
        opas opbouw opbouwen opdat opdoen opdracht opdrachten open openbaar openbare opende openen openheid
        opening openingstijd openingstijden openstaat opent opera operatie operator opereren opgebouwd
        opgedaan opgegeven opgehaald opgeleid opgelost opgeloste opgenomen opgericht opgeruimd opgeslagen
        opgestart opgesteld opgevallen opgeven opgevoed opgevolgd opgezegd opgezocht ophalen ophangen
        opleiden opleiding opleidingen opleidingsbudget opleidingsfonds opleidingsfondsen opleidingsgids
        opleidingslijst opleidingsplan opleidingspotje opleidingswensen opleverde opleverden opleveren
        oplevert oplossen oplossing oplossingen oplossingsgericht opmaat opmeer opmerking opmerkingen
        opnemen opnieuw oppakken oprichten oproep oproepkracht oproepkrachten opruimen opruimmiddag
        opruimuur opschrijft opschrijven opslaan opsplitsen opstap opstarten opsteekt opstellen opsterland
        opt optellen optelt optgroup optima optimaliseren optimistisch optimum option options opvallen
        opvang opvatting opviel opvoeden opvoeding opvolgen opvolger opvolgers opwaarts opzeggen opzet opzij
        opzoeken or oranje orchidee orde orden ordenen ordening order oren org organic organisatie
        organisaties organiseer organiseerde organiseert organiseren organizational orgel original orion
        orkaan orkest orkesten os oscar oslo oss otten otter otters otto oud oude ouder oudere ouderen
        ouderengesprek ouderkerk ouders ouderwets oudewater oudjaar oudst oudste our out outcomes outdoor
        outer outlet outlook output outside oven over overal overbetuwe overbruggen overdracht
        overdrachtsdocument overdragen overeenkomst overflakkee overgang overgave overgedragen overgenomen
        overgeslagen overheid overig overige overigens overijssel overkant overleeft overleg overlegd
        overleggen overleven overloon overmorgen overneemt overnemen overslaan oversteek overstroming
        overtocht overtuig overtuigd overtuigen overtuigt overvallen overwegen overwegend overwerk overwerkt
        overwinnen overzicht owen owner paal paar paard paarden paardenbloem paars paarse pack package pact
        pad paddenstoel padding paden page pages pagina paginas pak pakhuis pakistan pakken pakket pakketten
        pakt pakte paleis paleizen palen palestina palet paling palm pan panama panda panel pannen
        pannenkoek pannenkoeken panorama panter papegaai papendrecht papier papieren paprika parachute
        paradijs paraguay param paramaribo paraplu paraplubak parasol pardon parel parels parent parijs park
        parkeer parkeerplaats parken parkeren parking parkstad parlement parnas parnassus part participant
        participants participation partij partijen partner partners partnerschap partnership parts party pas
        pascal pasen pashler pasje paspoort pass passaat passage passen passend passende passie passief
        password past pasta paste pastoor patat patch path patient patienten patrick patrijs patronen
        patroon pattern paul paus pauw pauwoog pauze pax pdf pedaal pedagogisch pedagogy peel peelland peer
        peeters pegasus peinzen peize pekela peking pen pennen penning penningmeester pensioen people peper
        pepijn per percentage peren perfect perfecte performance periode periodes peripheral perkament perl
        perron persbericht persberichten perseus person personeel personeelsdossier personeelszaken personen
        persoon persoonlijk persoonlijke perspectief peru perzik pesten pet peter peters peterselie petra
        peuter peuters peuterspeelzaal phase philip phoenix phone photo php piano piazza pictogram picture
        piek pieken piekeren piekert pien piepje piept piet pieter pieters pietersen pijl pijlen pijler
        pijlers pijn pijnacker pil piloot pim pincode pindakaas pinguin pinksteren pinnen pionier pioniers
        pit pitch pittig pittige pizza plaats plaatselijk plaatsen plaatsgevonden plaatst plaatste
        plaatsvinden place placeholder plafond plagen plak plakken plakkertje plakt plakte plan plande
        planeet planetarium planeten plank planken plannen planner planning plant planten plantte plas
        plassen plastic plat plataan platform platformen platforms platte play player playlist plein pleinen
        pleister pleiten plek plekke plekken pleun plezier plicht plichten plichtpleging ploegen plugin pluk
        plukken plukt plukte plus pluto png podcast podcasts podium poel poem poes poetry poets poetsen
        poezen poezie poffertjes poging pogingen poi point pol polanyi polder polders polen policy politie
        politiek politieke pols poly pomona pomp pompoen pont pony pools poolse poolster poort poorten
        poortugaal poortwachter poot pop poppen populair populier popup port portugal positie positief
        posities positieve position post postbode posten poster postinitieel postma postzegel pot poten
        potje potloden potlodenfabriek potlood potten power powered ppt pptx praag praat praatgroep praatte
        prachtig prachtige practice practices praktijk praktijken praktijkervaring praktisch praktische
        praten pre precies preek prefetch prei preload premium prentenboek prentenboeken presentatie
        presentaties presentator presenteer presenteerde presenteert presenteren prestaties presteer
        presteerde presteren presto pret prettig prettigst previous priester prijs prijzen prik prikbord
        prima prince principe principes prins prinsen prinses prinsessen print printen printer printers
        prisma privacy privacyverklaring private prive prize pro proactief probeer probeerde probeert
        proberen probleem problem problemen procedure procedures procent procenten proces process processen
        prod produceer produceren product producten productie products proef proefde proefdraaien proefkaart
        proefkaarten proefproject proeft proeftuin proeven proevenlijst prof professional professionals
        professioneel professionele profiel profielen profile programma programmas programmeren programmeur
        programmeurs progress project projecten projectgroep projectleiding projects prometheus promise
        promotie prompt pronk proost protected protest protestants proteus prototype provinciaal provinciale
        provincie provincies proxy proza pruim pruimen pruis psychologische pt puber public publicatie
        publicaties publiceer publiceert publiceren publiek publieke publisher puck pull puls punt punten
        puppy pure purmerend push put putten puur puzzel puzzelen puzzels px python qatar qua quality quasar
        quattro queen query quest question quick quinten quiz quo quotient raad raadde raadgever raadhuis
        raadsel raadslid raadt raaf raak raakpunt raakt raakte raakvlak raalte raam raar rabbi rachel racket
        rad rademaker raden raderen radijs radio rail rails raise raken raket ram ramadan ramen ramp rand
        randstad rap rapport rapportcijfer rapporten rapporteren rar rare rat rating ratten rauw rauwe raven
        razendsnel reactie reacties read reader readers reading readme readonly reageer reageerde reageert
        reageren realiseren reality recent recente recept recepten recht rechtdoor rechte rechten rechter
        rechters rechts rechtsaf recruitment recycle recyclen recycling red redacteur redacteuren redactie
        redde redden redelijk reden redenen redeneren redt reduce ree reed reeds reeen reek reeks reel reest
        reeuwijk reflecteren reflectie regel regelde regelen regelingen regelmatig regelmatige regels regelt
        regen regenboog regende regenen regent regering regex regge regie regio regionaal regionale regios
        regisseur register registratie registreer registreren reiderland reiger reigers reimerswaal rein
        reinier reinigen reis reisde reiskosten reist reistijd reizen reizend reiziger reizigers reken
        rekende rekenen rekening rekeningen rekensommetje rekent rel relatie relaties relative relax release
        rem remco remmen remote remove ren renate rende rene renkum rennen rens renswoude rent rental rep
        repair repaircafe repareren reply report reporting republiek reputatie request required research
        reserved reserveer reserveert reserveren reservering reserveringen resonantie resource resources
        respect respondents response responsive rest restaurant restaurants resultaat resultaatgericht
        resultaten retro return reusel review reviews rgb rgba rheden rhenen rhone rhoon ria rianne rica
        richard richt richting richtingen rick ridder ridderkerk ridders riem riep riepen riet rietveld
        right rights rij rijbewijs rijd rijden rijdt rijen rijk rijkdom rijke rijker rijksdaalder rijkste
        rijn rijp rijpe rijsel rijssen rijst rijswijk rik ring ringen rise risico risicos risk rit rita
        ritme ritten river rivier rivieren rivierenland roa road rob robert robijn robin robot robotics
        robotkast robots rock rode roden roedel roeiboot roeien roel roeland roelof roelofs roemenie roep
        roepen roept roer roerdalen roeren roermond rogge rok roken rol rolde role roles rollen rolstoel
        roman romans rome romijn rommelhoek rommelt ronald rond ronde ronden rondes rondje rondleiding
        rondom ronduit rondvraag rood roodborst roodborstje rooij rook rooklucht room rooms roos roosendaal
        roosmarijn rooster roosteren roostermaker roostermakers roosters root rosa rosalie rosanne rotation
        rotonde rots rotsen rotte rotterdam route routebeschrijving routekaart routes row rows rowspan roy
        royaal roze rozema rozemarijn rozen rozenburg rozendaal rp rss rt rtf rubber ruben rubriek ruby
        rucphen rudolf rug rugtas rugzak ruijters ruik ruiken ruikt ruil ruilafspraak ruilde ruilen
        ruilmaand ruilt ruilweken ruim ruimde ruimen ruimt ruimte ruimtes ruiter rumoerig run runner running
        runt rups rupsen rural rusland russisch rust rusten rustiek rustig rustige rustigste rustte rutger
        ruth rutten ruud ruw ruwe ruzie ruziemaken ruzies rwanda saai saaie saar saba sabine safari safety
        saffier saga sage sahara sakura salade salamander salaris sale sales salland salon salvador sam
        samantha samen samengaat samengesteld samengevat samengewerkt samenhang samenhangt samenkracht
        samenleving samenloop samenspel samenspraak samenstellen samenstelling samenvatten samenvatting
        samenwerken samenwerking samenwerkingen samira samoa samp samuel sander sanders sandra sanne sans
        saoedi sap sappemeer sara sarah sarcastische saskia sassenheim saturnus saus save saxofoon scale
        scaleup scan scannen scanner scepter schaaf schaak schaakbord schaal schaamte schaap schaar schaars
        schaatsen schaduw schaduwchef schagen schakel schakelaar schakels schaken schalen schamen schande
        schans schapen scharen schat schatkamer schatkist schatten schatting scheef scheelt scheen scheid
        scheiden scheidsrechter scheidt scheikunde schelde schelden schema schemering schenk schenken
        schenkt schep schepen scheppen schept scherm schermen scherp scherpe scherpenzeel scherpzinnig
        schets schetsen scheur scheuren scheurt scheut scheveningen schie schiedam schiep schiermonnikoog
        schiet schieten schijn schijnbaar schijnen schijnt schild schilden schilder schilderde schilderen
        schilderij schilderijen schilders schildert schildpad schinnen schip schiphol schipper schippers
        schitterend schitterende schoen schoenen schoenmaker scholekster scholen scholier scholieren
        scholing scholten schommel schone schoner schonk schoof school schoolklas schoolplein schoon schoot
        schop schoppen schor schorpioen schotland schouder schouders schouten schouwburg schouwen schrap
        schrappen schrapt schreef schreeuwen schreven schrift schriften schriftje schrijf schrijft schrijven
        schrijver schrijvers schrik schrikken schrikt schrobben schroef schroeven schroevendraaier schrok
        schudden schuif schuift schuiven schuld schulden schuldige schuren schut schuur schuurde science
        scoort scooter scope score scores screen script scrum sea search sebastiaan seconde seconden
        secretaresse secretaris section sector sectoren sectors security sedert segers seine seizoen
        seizoenen select selected selecteren selectie self selma sem semi seminar send senegal senior
        senioren seniorenklas september ser serie series serieus serieuze serif server serveren servers
        service servicepunt services servie sessie sessies session set setting settings setup sextant sfeer
        sfeervol share shell shift shine shirt shop short show sidebar siebe siem sien sieraad sieraden sies
        sigma sign signaal signalen signaleren signatuur signeertafel sikkema silhouet silver silvia simon
        simone simpel simpele simpelveld simple sinaasappel sinds singapore singel sint sinterklaas sirius
        sit site sitemap sittard situatie situaties six size sizes sjaak sjaal sjiek sjoerd sjors skill
        skills sky sla slaag slaagde slaagt slaan slaap slaapkamer slaapt slaat slag slagen slager slagers
        slak slakken slam slang slangen slank slap slapen slecht slechte slechter slechts slechtst slechtste
        slechtziend slechtziende slee slepen sleutel sleutels slice slider slides sliedrecht sliep sliepen
        slijp slijpen slikken slim slimme slimmer slimmerik slimste slinge slingers slochteren sloeg sloegen
        sloot slot sloten sloterdijk slotte slovenie slowakije sluis sluiskil sluit sluiten sluizen smaak
        smaakt smaakte smaken smal small smalle smaller smallingerland smaragd smart smartphone smeden smelt
        smelten smeren smid smit smits smolt snap snappen snapt snapte snapten snavel sneed sneek sneeuw
        sneeuwen sneeuwklokje snel snelheid snelle sneller snellere snelst snelste snelweg sneuvelt snijd
        snijden snijder snijders snijdt snippers snoeien snoek snoep snoepen sociaal social sociale
        socialization societeit socket soedan soep soepel soepele soest sofie software sok sokken sol
        soldaat soldaten solid solliciteren solo solution solutions somalie someren sommige sommigen soms
        son sonja soort soorten sophie sorry sort sorteren soul source sources sowieso spa spaans spaanse
        spaar spaarde spaarne spaart space spade spakenburg span spanish spanje spankeren spannen spannend
        spannende spannender spanning spar sparen spark sparren speaker speaking specht speciaal special
        speciale specialist specialisten spectrum speech speel speelde speelden speelgoed speelplaats
        speelster speelt speeltuin speeltuinen speelveld speer spek spel speldje spelen spelend speler
        spelers spellen spellenavond spelletje spelletjes spelling spellingcontrole spelmiddag spelregel
        sperwer spes speurtocht sphinx spiegel spiegelen spiegels spiekbriefje spieken spier spieren
        spijkenisse spijker spijkers spijt spil spilfiguur spin spinazie spinnen spirit spitten split
        splitsen sponsor sponsoring sponsors spoor spoort sporen sport sporten sporthal sports sportte sprak
        sprake spraken spread spreek spreekt spreekuur spreeuw spreken sprekend sprekende spreker spring
        springbron springen springplank springt sprinkhaan sprint sprong sprongen sprookje sprookjes
        sprookjesbos spuiten spullen sql sr src srcset sri ssh ssl ssst sta staal staan staart staat stack
        stad stadhuis stadion stadshagen stadskanaal staff stage stages stagiair stagiaires staging stak
        stakeholder stakeholders staken stal stalen stam stammen stamppot stand standaardlijst standard
        standpunt standvast stap stapel stapels staphorst stappen stappenplan star stars start starten
        startend starter startkaartje startmiddag startpagina startpunt startte startup staten statia static
        station stations status statuten stavoren stede stedelijk stedelijke steden steeds steeg steek
        steekt steel steelt steen steenbergen steenbok steenwijk steenwijkerland stefan stegen steiger
        steigeren steil steile stein steken stekker stel stelde stelden stelen stella stellen stelling
        stellingwerven stelt stelten stem stemde stemmen stempel stempelkaarten stemronde stemt stenen step
        stephanie steps ster stereotypes sterf sterft sterk sterke sterken sterker sterkere sterkste stern
        sterren sterrenbeeld sterrenwacht sterven steun steunde steunen steunpunt steunt steven stevig
        stevige sticht stichten stichting stichtingen stichtse sticker sticky stiekem stien stier stierf
        stift stijf stijg stijgen stijgt stijl stijlen stijn stil stille stilletjes stilstaat stilte
        stilvalt stimuleer stimuleert stimuleren stimulerend stippen stockholm stoel stoelen stoer stoere
        stof stoffen stofzuigen stofzuiger stolk stond stonden stop stopcontact stoplicht stoppen stopt
        stopte store storen stories storing storingen storingsboek storingslijst storm stormen storten story
        storytelling str straal straalt straat straf strafbank strak strakke straks stralen stralend strand
        stranden strandt strange strategie strategisch straten stream streaming streed streef streefde
        streeft streek streepje streepjes street streken streng strength stress streven strijd strijden
        strijdt strijken string strip stripboek strips stromen stroming strong strooien stroom stroomt
        stroop stroopwafel structuur struik struiken stub studeer studeerde studeert student studenten
        students studeren studie studiedag studiedagen studiegids studies studiezaal studio studios study
        stuiver stuk stukje stukken sturen stuur stuurde stuurman stuurt stuwkracht style styles stylesheet
        sub subject submit subscribe subscription subsidie subsidies subtitle succes success successen
        succesvol succesvolle sudwest suiker sum summary summit sun sup super supervisor support surfen
        suriname susan susanne sussen sustainable susteren suus suze sven svg swart swift switch sydney
        sylvia symbolen symbool symfonie symptoms synagoge synergie syrie systeem system systematic systemen
        systems szw taak taakruil taal taalcafe taalcoach taalfeest taalhuis taalles taalvrijwilliger taart
        taarten tabblad tabel tabellen tabindex table tablet tablets tachtig tacit tafel tafels tag tagline
        tags taiwan tak take taken takken talen talent talenten talents tam tamelijk tand tandarts tanden
        tandwiel tandwielen tang tangen tanja tanken tante tantes tanzania tar target targets tarief
        tarieven tarwe tas tassen tasten tax taxi tbody tcp td te tea teach teacher team teambuilding
        teamdagen teamklimaat teamleden teamleider teams teamwork tech techniek technisch technische techno
        technologie technologieen technology teen tegel tegelen tegelijk tegelijkertijd tegels tegen
        tegengeluid tegenhoudt tegenkomt tegenop tegenover tegenspraak tegenspreken tegenstelling tegenstem
        tegenviel tegenwoordig tehuis teken tekende tekenen tekening tekeningen tekent tekort tekst teksten
        tel telde telefoon telefoonafspraak telefoonlijst telefoons telefoontje televisie telkens tellen
        telling telt tempel tempels temperatuur template tempo ten teneinde tenen tenminste tennis tennissen
        tenslotte tentoonstelling tentoonstellingen tenzij ter terechtkan terechtkomt terechtkunt term
        termijn terms terneuzen terp terpstra terra terrein terreinen terschelling terug terugdenkt
        teruggekeerd teruggekomen teruggeven terugkeergarantie terugkeren terugkerende terugkijken
        terugkijkt terugkomen terugkomt terugkwamen terugweg terwijl tess tessa test testaccount testen
        testing tests testte teun teunis teunissen teveel tevens tevoren tevreden texel text textarea
        teylingen tezamen tfoot th thailand thans that the thea thead theater theaters thee theems thema
        themas theme theo theodoor theorie therapie there these theta thijs thijssen think thinking this
        tholen thomas those thread three thresholds thriller throw thuis thuisbasis thuishaven thuispagina
        thuiswerk thuiszorg tibet ticket tickets tiel tien tiende tiener tieners ties tijd tijdbewaker
        tijdelijk tijden tijdens tijdje tijdschrift tijdschriften tijger tijgers tijm tijn tijs tikken til
        tilburg tilde tillen tilt tim time timemanagement timmer timmeren timmerman timmermans timmert tina
        tineke tip tips titan titel titels title tjonger tls to tobias toch tocht tochten today todo toe
        toegang toegankelijk toegankelijke toegankelijkheid toegankelijkheidsverklaring toegeeft toegelicht
        toegenomen toegepast toegeschreven toegestaan toegevoegd toegevoegde toekomst toekomstbeeld
        toekomstig toekomstige toelichten toelichting toen toenemen toepassen toepassing toepassingen
        toernooi toeslag toeslagen toestaan toestand toestel toestemming toets toetsen toetsenbord toetst
        toeval toevallig toeverlaat toevoegen toezeggingen tof toffe together togo token tokio tol tolk
        tolken tom tomaat tomaten toneel toneelstuk tonen tong tongen tool toolbox toolkit tools toon toonde
        toont toor toorts toos top topavond topic topics toppen toren torens torenspits tot totaal totale
        totdat touch tour tourist tours touw touwen town tr traag traan track trad traditie tradities trage
        train trainde trainen trainer trainers training trainingen traint traject trajecten tram trampoline
        trams tranen trans transfer translate transport transportbusjes trap trappen travel treden tree
        treed treedt trees tref treffen treffer trefpunt treft trein treinen treinkaartje trek trekken
        trekker trekt trend trending trendkwartier trends trendverdeling treuren tri tribune trick tricks
        trijntje trio trip triton trof trok trokken trommel trommelen trommels trompet troon trophy trots
        trotse trouw trouwde trouwe trouwen trouwens trouwt trucks true trui truien trust truus try ts
        tsjaad tsjechie tubbergen tuin tuinder tuindorp tuinen tuinman tuk tulp tulpen tunesie tuple turf
        turft turfweek turfweken turkije turkoois turks turkse turnen turnhout turven tussen tussendoor
        tutti tv twaalf twaalfde twee tweede tweeen tweeentwintig tweehonderd tweeling tweelingen tweemaal
        tweespan tweesprong tweet tweetal tweetalig tweetallen twente twenterand twijfel twijfelde twijfelen
        twijfels twijfelt twijg twintig twintigers twintigste twitter twitteren two txt tynaarlo typ type
        typecursus typen typt typte tytsjerksteradiel ubbink uden udp ui uien uil uilen uit uitblinkers
        uitbreiden uitdagen uitdagend uitdaging uitdagingen uiteindelijk uiteraard uiterlijk uiterst uitgaan
        uitgangspunt uitgave uitgaven uitgebreid uitgedaagd uitgeest uitgegaan uitgegeven uitgelachen
        uitgeleend uitgelegd uitgelogd uitgenodigd uitgeschreven uitgeven uitgever uitgeverij uitgevers
        uitgevoerd uitgewerkt uitgewisseld uithoorn uithuizen uitkering uitkijk uitkijktoren uitkomst
        uitkomsten uitleen uitleensysteem uitleentermijn uitleest uitleg uitlegde uitleggen uitlenen
        uitloggen uitloopt uitmaakt uitnodigen uitnodiging uitnodigingen uitprobeerde uitproberen uitrollen
        uitschrijven uitslag uitspraak uitstapje uitstekend uitstekende uitvinden uitvinder uitvoeren
        uitvoering uitweg uitwerken uitwisselen uitwisseling uitwisselt uitzending uitzendingen uitzicht
        uitzoeken uitzoekt uitzondering uk ul ultra ulysses undefined unicode unie uniek unieke union
        unisono unit unity universiteit university unset unsubscribe up update updated updaten updates
        upgrade upload uploaden uranus urban uren urenstaten uri urk url urls ursula uruguay us usb user
        users utf utopia utrecht utrechtse uur uurlijks uurtje uw vaag vaak vaakst vaals vaandel vaar
        vaardigheden vaardigheid vaart vaarten vaas vacature vacaturebank vacatures vacht vader vaderdag
        vaders vadis vage vak vakantie vakantieplannen vakanties vakbekwaam vakbonden vaker vakgenoten
        vakgroep vakken vakman vakmensen vakwerk val valentijn valerie validated validatie valk valken
        valkenburg valkenswaard valkuilen vallei vallen vals valse valt value values van vanaf vanavond
        vandaag vandaan vang vangen vangt vanille vanmiddag vanmorgen vannacht vanuit vanwege vanzelf var
        varen variant varianten variatie varieren varken varkens vast vaste vaster vastgelegd vastgesteld
        vastleggen vastligt vastloopt vaststaat vaststellen vastzit vazen vecht vechten vechtstreek vector
        veeg veegde veegt veel veelbelovend veelgehoord veelgestelde veen veendam veenendaal veenstra veer
        veerboot veere veerhuis veerpont veerse veertien veertig vegan vegen veghel veilig veilige veiliger
        veiligheid vel veld velde velden veldhoven veldhuis veldhuizen veldman vele velen vellen velsen
        veluwe veluwemeer ven venen venetie venezuela venlo venray venster vensters venture venus vera veraf
        verander veranderd veranderde veranderen verandering veranderingen verandert verankeren
        verantwoordelijk verantwoordelijke verantwoordelijkheid verantwoorden verantwoording verband
        verbanddoos verbanden verbazen verbazing verbeek verbeelden verbeelding verbergen verbeter verbeterd
        verbeterde verbeteren verbetering verbeteringen verbeterplannen verbeterpunten verbetert verbieden
        verbind verbinden verbindend verbindende verbinder verbinding verbindingen verbindt verboden verbond
        verbonden verbouwen verbouwing verbreden verbruggen verburg verdacht verdedigen verdedigt verdeel
        verdeeld verdeelde verdeelt verdelen verder verderop verdien verdiend verdiende verdienen verdient
        verdiepen verdieping verdiept verdriet verdrietig verdrietige verdween verdwenen verdwijn verdwijnen
        verdwijnt vereiste vereisten veren verenig verenigd verenigde verenigen vereniging verenigingen
        verenigt verf verfijnen verfraaien vergaderen vergadering vergaderingen vergaderkamer vergadert
        vergat vergeet vergeleek vergeleken vergelijk vergelijkbaar vergelijkbare vergelijken vergelijking
        vergelijkt vergeten vergezicht vergroot vergrootte vergroten vergunnen vergunning verhaal verhalen
        verheffen verheugen verhinderen verhoeven verhogen verhoog verhoogd verhoogde verhoogt verhoor
        verhouding verhuis verhuisd verhuisde verhuist verhuizen verhuren verhuur verhuurd verhuurde
        verhuurt veritas verjaardag verkeer verkeerd verkeerde verken verkend verkennen verkenning verkerk
        verkiezing verkiezingen verklaar verklaard verklaarde verklaart verklaren verklaring verkleinen
        verkocht verkochten verkoop verkoopt verkopen verkoper verkopers verkoudheid verlaag verlaagd
        verlaagt verlaat verlagen verlang verlangde verlangen verlangt verlaten verleden verleen verleend
        verleende verleent verlegen verlenen verleng verlengd verlengde verlengen verlenging verlengt
        verliep verlies verliest verliet verliezen verliezer verlof verloop verloopt verloor verlopen
        verloren vermaken vermeden vermeed vermeer vermeld vermelden vermeldt vermenigvuldigen vermeulen
        vermijd vermijden vermijdt verminder verminderd verminderen vermindert vermoedelijk vermoeden
        vermoeid vernietigen vernieuw vernieuwd vernieuwde vernieuwen vernieuwend vernieuwende vernieuwing
        vernieuwt veronique veroorzaak veroorzaakt veroorzaken veroveren verplaats verplaatsen verplaatst
        verpleegkundige verpleegkundigen verpleger verplicht verplichte verplichten verplichtend
        verplichting verraden verrassen verrassend verrassende verrassing verrast verraste verrijk verrijken
        verrijkt vers verscheen verschenen verschijn verschijnen verschijnt verschil verschilde verschillen
        verschillend verschillende verschilt verschoor verschuift verschuiven verse versie versieren versies
        version verslaan verslag verslagen verspreid verspreiden verspreiding verspreidt versteeg versterk
        versterken versterkt versterkte versturen verstuur verstuurd verstuurt vertaal vertaald vertaalde
        vertaalt vertalen vertaler vertalers vertaling vertegenwoordigen vertegenwoordiger vertel verteld
        vertelde vertelden vertellen verteller vertellers vertelling vertelt vertonen vertrek vertrekken
        vertrekker vertrekt vertrok vertrokken vertrouw vertrouwd vertrouwde vertrouwelijk vertrouwen
        vertrouwenspersoon vertrouwt vervallen vervalt vervang vervangen vervanging vervangt verveling
        verving vervoer vervoerd vervoeren vervoert vervolg vervolgens vervul vervuld vervullen vervult
        verwacht verwachten verwachting verwachtingen verwachtte verwarmen verwarming verwees verwelkomen
        verwennen verwerk verwerken verwerking verwerkt verwerkte verwerven verwezen verwijder verwijderd
        verwijderde verwijderen verwijdert verwijs verwijst verwijzen verwijzend verwijzing verwonderen
        verwondering verworven verzamel verzameld verzamelde verzamelen verzameling verzamelt verzekerd
        verzekeren verzekering verzekeringen verzend verzenden verzending verzendt verzet verzin verzinnen
        verzocht verzoek verzoeken verzoekt verzonden verzonnen verzorg verzorgd verzorgde verzorgen
        verzorgt veste vestiging vestigingen vesting vet vette veulen vh via vianen victor victoria video
        videos viel vielen vier vierde vieren vierhoek vierkant vierkante vierspan viersprong viert vies
        vietnam view viewport vieze vijf vijfde vijfheerenlanden vijftien vijftig vijftigste vijl vijver
        vijvers villa vilt vince vincent vind vinden vindt ving vinger vingers vink vinken vintage violet
        viool viooltje virtual virtueel virtuele virtus virus vis visa visie vision visited visscher vissen
        visser vissers vita vizier vlaams vlaamse vlaanderen vlaardingen vlag vlaggen vlak vlakbij vlakke
        vlam vlaming vlammen vlechten vleermuis vlees vleugel vleugels vlieg vliegen vlieger vliegers vliegt
        vliegtuig vliegtuigen vliegveld vliegwiel vlieland vlier vliet vlijtig vlinder vlinders vlissingen
        vlo vloed vloedlijn vloeien vloer vloeren vlog vlogen vloggen vlonder vloog vloot vlot vluchteling
        vluchtelingen vocht vochtig voed voeden voeding voedsel voedselbank voedt voegen voel voelde voelden
        voelen voelt voer voerde voeren voerendaal voert voet voetbal voetballen voeten vof vogel vogels
        vogeltje voice void vol volbrengen voldeed voldoen voldoende voldoet volendam volg volgde volgden
        volgen volgend volgende volgens volger volgers volgorde volgt volharden volhouden volk volkeren
        volle volledig volledige voller volleybal volop voltooid voltooien voluit volunteer volunteers
        volwassene volwassenen vond vonden vonk vonkje vonnis voogd voor vooraan vooraf vooral voorbeeld
        voorbeelden voorbereid voorbereiden voorbij voorburg voordat voordeed voordeel voordelen voordeur
        voordoen voorgekomen voorgelegd voorgelezen voorgesteld voorgoed voorhoede voorhout voorjaar
        voorkant voorkeur voorkomen voorlaatste voorleesuur voorleesuurtje voorleggen voorlezen voorloper
        voorlopig voorn voornaam voornaamste voornamelijk voorne voornemens vooroordelen voorraad
        voorschoten voorspellen voorst voorste voorstel voorstellen voorstelling voorstellingen voort
        voortaan voortbouwt voortdurend voortgang voortgezet voortrekker voorts voortzetten vooruit
        vooruitblik vooruitgang vooruitzicht voorwaarde voorwaarden voorwaarts voorwoord voorzichtig
        voorzichtige voorzien voorziening voorzieningen voorzitter voorzitters vorig vorige vork vorken vorm
        vormde vormen vorming vormt vorst vos vossen voucher vouwen vox vraag vraagbaak vraagbaken
        vraaggericht vraagt vraagteken vrachtwagen vrachtwagens vragen vragenlijst vragenlijsten vrede
        vreemd vreemde vrees vreten vreugde vreugdenhil vrezen vriend vriendelijk vriendelijke vrienden
        vriendin vriendinnen vriendschap vries vriezenveen vrij vrijblijvend vrijdag vrijdagmiddag vrije
        vrijhaven vrijheid vrijmaakt vrijstelling vrijwillig vrijwilliger vrijwilligers vroeg vroege vroegen
        vroeger vrolijk vroom vrouw vrouwen vrucht vruchten vught vuil vuile vuistregel vul vulde vullen
        vult vuren vuur vuurtoren vw vwo waadhoeke waag waagde waagt waaien waal waalre waalwijk waar
        waaraan waarbij waarborgen waard waarde waardeer waardeert waarden waarderen waardering waardevol
        waardevolle waardigheid waardoor waarheen waarheid waarin waarmee waarna waarnaar waarnemen waarom
        waaronder waarop waarover waarschijnlijk waarschuw waarschuwen waarschuwing waarschuwt waaruit
        waarvan waarvoor wacht wachten wachter wachters wachtte wachtwoord wachtwoorden wad wadden
        waddeneilanden waddenzee waddinxveen wafel wafels wagen wagenaar wageningen wagens waken wal
        walcheren wales walk wallonie walnoot walvis wand wandel wandelde wandelen wandelgangen wandeling
        wandelt wanden wanneer want wanting wantrouwen wapen wapens ware waren warm warme warmer warmhartig
        warmste warmte warn warning warschau was wasdom wash washington wasmachine wassen wassenaar wast
        waste wat water waterkant waterland waterlijn waterman watermolen waterrad watertrappelen waterval
        wav wave waves way wbr wc we web webdesign weber webinars webmaster webp webshop webshops website
        websites webwinkel wedde wedden wedding wederom wederzijds wedstrijd wedstrijden weef weeg
        weegschaal weegt week weekend weer weergegeven weergeven weerklank weerspiegelen weert wees weesp
        weet weetje weetjes weg wegen wegens weggaan weggaat weggenomen weghalen wegnemen wegstopt wegwijzen
        wegwijzer wei weide weiden weiger weigeren weigert weinig weinige wek wekelijks weken wekken wekt
        wekte wel welgelegen welk welke welkom wellicht wellness welput welvaart welzijn wen wend wende
        wenden wending wendt wendy wenen wenger wennen wens wensen wenst wenste went wentelen werd werden
        wereld werelden wereldwijd wereldwijde werf werft werk werkdag werken werkend werkendam werkende
        werkenden werkgever werkgevers werkgroep werkgroepen werking werkmail werknemer werknemers
        werkomgeving werkoverleg werkplaats werkplaatsen werkplek werkplekleren werksessies werkstuk werkt
        werkte werkten werktijd werkveld werkvloer werkvorm werkvraag werkvragen werkwijze werp werpen werpt
        werven wesp wessel wessels west westelijk westen westerhof westerkwartier westerschelde westerveld
        westervoort westerwolde westfriesland westland weststellingwerf westvoorne wet weten wetenschap
        wetenschappelijk wetenschappelijke wetenschappen wetenschapper wethouder wethouders wetten weven
        wever wevers wezel wezen what when where which while white who why widget width wie wiebelde wieden
        wiegers wiel wielen wiens wier wierden wierf wierp wiersma wies wifi wij wijchen wijdemeren wijhe
        wijk wijkcentra wijkcentrum wijken wijkt wijn wijngaard wijs wijsheid wijsneus wijst wijze wijzen
        wijzer wijzig wijzigde wijzigen wijziging wijzigingen wijzigt wikkelen wil wild wilde wilden wilg
        wilgen wilgenroosje wilhelmina willem willemijn willems willemse willemstad willen wilma wilt wim
        wimpel win wind winden windmolen window windows winkel winkelen winkelier winkels winnaar winnaars
        winnen winner winschoten winst winsten winsum wint winter winterkoning winters winterswijk wip
        wishlist wiskunde wissel wisseldag wisselde wisselen wisseling wisselt wist wisten wit with within
        witlof witte wittem woede woensdag woensdagen woensdrecht woerden wol wolden wolf wolfson wolk
        wolken wolters wolvega wolven woman women won wonderen wondersysteem wonen wonend woning woningen
        wonnen woog woon woonde woonden woonhuis woonkamer woont woord woorden woordenboek woordenschat
        woordkunst word worden wording words wordt work workers working workplace works workshop workshops
        workum world worm wormen wormerland worst worstelen worstelt wortel wortelen wortels wou woud wouden
        woudenberg woudstra wouter wouw wow writer writing wulp www xander xls xlsx xml yaml yara yasmin
        year years yes yield yoga yoghurt york you young your youssef youth yusuf yvette yvonne zaad zaadje
        zaag zaai zaaide zaaien zaailing zaait zaak zaal zaan zaandam zaanstad zaanstreek zacht zachte
        zachter zachtjes zadel zaden zag zagen zak zake zakelijk zakelijke zaken zakken zakt zakte zal zalen
        zalf zalig zalm zaltbommel zambia zand zandbak zandloper zandvoort zanger zangeres zangers zanten
        zara zat zaten zaterdag ze zebra zee zeeen zeegat zeehond zeehonden zeeland zeeman zeemeeuw zeep
        zeepaard zeer zeester zeewind zeewolde zefier zeg zegel zegelring zegenen zegevieren zegge zeggen
        zegt zei zeiden zeil zeilboot zeilde zeilen zeilt zeist zeker zekerheid zelden zelf zelfs
        zelfservice zelfstandig zelfstandige zelfstandigheid zelfvertrouwen zend zenden zender zenders zendt
        zenit zephyr zeppelin zes zesde zestien zestig zet zetel zette zetten zeur zeuren zeus zeven
        zevenaar zevende zevensprong zevenster zeventien zeventig zich zicht zichtbaar zichtbare zichzelf
        zie ziek zieke ziekenhuis ziekenhuizen ziekte ziekten ziel zielen zien zierikzee ziet zij zijde
        zijkant zijlstra zijn zilver zilveren zimbabwe zin zing zingen zingt zink zinken zinkt zinnen zinvol
        zinvolle zip zit zitten zo zoals zocht zochten zodanig zodat zodra zoe zoek zoeken zoekmachine
        zoekresultaat zoekt zoekterm zoektocht zoemen zoenen zoet zoete zoetermeer zoeterwoude zogeheten
        zogenaamd zoiets zolang zolder zomaar zomer zomerleesactie zomers zometeen zon zond zondag
        zondagavond zonde zonden zonder zonen zong zongen zonk zonnebloem zonnebloemen zonnepaneel
        zonneschijn zonnestraal zonnewijzer zonsondergang zonsopgang zoom zoon zorg zorgde zorgen zorgend
        zorgt zorgverlener zorgvuldig zorgvuldige zorgzaam zorgzame zou zouden zout zoute zoveel zover zucht
        zuid zuidelijk zuidema zuiden zuidhorn zuidlaren zuidoost zuidplas zuidwest zuidwesthoek zuigen zuil
        zuilen zuinig zuiver zuivere zul zulk zulke zullen zult zundert zure zus zusje zussen zuster zusters
        zutphen zuur zwaai zwaaien zwaan zwaar zwaard zwaarder zwaarst zwaarste zwak zwakke zwakker zwaluw
        zwaluwe zwaluwen zwanen zware zwart zwarte zwartewaterland zweden zweef zweefvlieger zweeg zwem
        zwembad zwemmen zwemt zwerm zweten zweven zwijg zwijgen zwijgt zwijndrecht zwitserland zwolle zwom
        zwommen zzp zzpers
        """
}
