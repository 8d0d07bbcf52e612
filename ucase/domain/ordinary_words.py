"""Dutch words that are surnames as well, so that a lower-case one in a text says nothing about anybody.

Our own list, put together by hand: it need not be complete. A surname that is missing here is marked in a
text where it was only a word, and the user writes the text otherwise or says why it is nobody.
"""

_TRADES = """
aannemer bakker bakkers barbier bisschop boer bouwer brouwer buurman chauffeur dokter drukker graaf graver
heer herder hertog hovenier jager kapper keizer klerk knecht koch kok koning koopman koster kramer kuiper
leenman leerling leger meester metselaar molenaar monnik notaris paus prins ridder ruiter schepper schilder
schipper schoenmaker scholier schrijver slager smid snijder soldaat speelman steenhouwer stuurman timmer
timmerman tuinman veerman visser voerman voogd voorzitter wachter wagenmaker werkman wever winkelman zager
zanger
"""
_NATURE = """
aarde akker appel arend as baars beek beer berg bergen bever bij blad bliksem bloem bloemen bock boezem boom
boomgaard boon bos braam brand bron buizerd bunt dal dam das dauw dennen dijk dijken donder donk donker duif
duin eik eiken els emmer es ezel gaal gans ganzen geit graan gras haan haas hagel haring haven hazelaar
heide herfst heuvel hoek hof hollander hond hoorn hop horst ijs ijzer kalf kamp kat kers kikker koe konijn
kool korenaar krab kreeft kwast laan lam land leeuw lelie lente linde linden maan meer meeuw meren mier mist
mol mos muis mus naald nacht oever olie olm os paard paling pauw peer plas plein poel polder populier raaf
raam ram rat regen reiger riet roos rozen rups slak sloot sneeuw snoek specht spin spreeuw steen stenen
stier storm strand stroom struik tak tarwe tuin uil valk vallei veen veld velden ven vink vis vissen vlieg
vliet vogel vogels vos vuur wal water weg wei weide weiland wilg wind winter wolf wolk wolken wortel woud
zand zee zomer zon zwaan zwijn
"""
_LOOKS = """
aardig best beter bitter blank blauw blij boos breed bruin dapper dik dol dood droog duur echt eerlijk eigen
fijn flink fris frisch geel gek gelijk gerust gezond goed grauw grijs groen groot groote groter haastig hard
heet helder hoog hoogte jong jonge jongen jonger kaal kalm kind kinderen klein kleine klomp kort krom kromme
kwaad laag lang lange langen last leuk licht lief links los luid mager mild moed mooi naakt nat nieuw nieuwe
nuchter open oud oude oudste paars rap recht rechts rijk rijke rond rood rust scheef scherp schoon schuin
slap slecht slim snel sober somber stark sterk stil stille stout streng stuk taai teer trots trouw vast vet
vies vlug vol vrede vreemd vriend vrij vrijheid vroeg vrolijk vroom waar waarheid warm week wijs wild wilde
wit witte wonder zacht zalig zeker zoet zuiver zuur zwaar zwak zwart
"""
_THINGS = """
anker april augustus avond baan bak bal balk balken band bank beker bekker bel beurs bier bijl blok bocht
bode boek boog boord bord borst bot brink broek broer brood brug buren burg burger bus buur cent centrum
contact cornet dag dagen december deel dekker deur deuren dinsdag donderdag dorp dorst draad draak duivel
eeuw eind engel engelen februari feest fles fluit gast geest geld geluk gerecht gevel gift god goud grond
haak haard hak hal hals hamer hand handel hart haver heerlijk hek hel held helm hemel hengel hoed hoofd hout
huis huur jaar januari juli juni kaars kaas kamer kan kant kapel kas kasteel keer keet kelder kerk kerken
kerst ketel ketting keur keus kist klaver kleed klink klok klooster knoop knop koek koel koffer koffie kogel
kom kooi kop korf korst kost kraal kraan krans kroon kruik kruis kruit kuil kunst kus kwint lamp lans leer
lepel les letter lijn lijst lood loon loop lot maandag maart maas maat macht mand mantel marken markt mast
meel mei melk mes middel midden moeder molen mond moord mout muil munt muren muts muur nagel nest net niets
nood noot november oktober oom oor oord oorlog oven paal pad pan park pas pasen pater pen peper pijl pijp
plaat plaats plank poort pop post pot prijs proef pronk punt put raad rad ramp rand rang reus rib riem ring
roest rok rol rook rose rug schaal schaap schaar schade schat scheper schild schip schoen schol school
schoot schot schuit schuur september slag slot smaak spaan spiegel spijker spits spoor staal staat stad staf
stam stap steeg steek stek stel stempel ster sterren stoel stof stok stoop straat straten streep strijd
tafel tand tang tas teken tempel thee thuis tijd toe tol ton toon top toren touw tram trap trein tromp troon
troost uur vaart vader val vat veer vel venster verdriet vijver vinger vlag vlak vlam vlees vloed vloer voet
vork vraag vracht vreugd vrijdag vrouw vuist wagen want wapen wet wieg wiel wijk wijn winkel winst woensdag
wol wonen woning zaad zaal zadel zak zaterdag zegel zeil zondag zorg zout zwaard
"""
_ANY_WORD = """
aan achter alles altijd anders bang bedacht bedenksel beide bent bijna black blijft boven brown buiten bush
buurt church cook daar dames dank day denk denkbeeld doe dubbel eerst eerste elke enkel even fictief field
fox friend gaan gaat gaf geen gemeen genoeg gewoon gezin gezinnen good green haar haast half hall hebben
heeft heel heren hier hoe hoor houdt hun ieder iedereen iemand illustratie inderdaad kapot kerkhof kijk king
komt laat lake later leef long loopt maak maal maar mag maken meest meestal mens mensen minder modaal mode
moet moon naast niemand niet noch nodig nooit onder ouder ouders over overal paar praat price rice rijd
samen schuld schulden sinds slaap slapen small snow soms spel spreek staan steeds stone stop street summer
tegen terug test testen trek tussen uit vaak veel verder verloren verzinsel verzonnen vind voel voor
voorbeeld voorbij waarom wacht wachten walker waters weer weinig wel werk white wie wil wilt wood woon world
young zeg zelf zijn zit zonder zorgen
"""
_WITH_A_CAPITAL = """
amerikaans amsterdam arabisch belg belgisch berber brabant cazas chinees duits duitser duitsland engeland
engels engelsman europa europees frankrijk frans fransman fries friesland gelderland habion holland hollands
italiaans italie kerst limburg marokkaan marokkaans marokko mitros nederland nederlander nederlands noord
noorden oekraiens oekraine oost oosten papiaments pasen polen pool pools portaal ramadan rotterdam rus
russisch somalisch spaans spanje ssh surinaams suriname syrie syrisch tigrinya turk turkije turks utrecht
utrechts vlaams west westen woonin zeeland zuid zuiden
"""
ORDINARY = frozenset(f"{_TRADES} {_NATURE} {_LOOKS} {_THINGS} {_ANY_WORD}".split())
"""Surnames that are words as well, folded."""

ALWAYS_CAPITAL = frozenset(_WITH_A_CAPITAL.split())
"""Surnames with a capital in a text about anything: countries, languages, parts of a city, corporations."""
