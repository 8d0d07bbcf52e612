"""Dutch words that are surnames as well, and what each says about itself where it stands without an article.

Our own lists, put together by hand: they need not be complete. A surname that is missing here is marked in a
text where it was only a word, and the user writes the text otherwise or says why it is nobody.
"""

_PEOPLE = """
aannemer bakker barbier bekker bisschop bode boer bouwer broer brouwer burger buur buurman chauffeur cook
dekker dokter drukker duivel engel friend gast graaf graver heer held herder hertog hollander hovenier jager
jongen kapper keizer kind king klerk knecht koch kok koning koopman koster kramer kuiper leenman leerling
meester mens metselaar moeder molenaar monnik notaris oom pater paus prins reus ridder ruiter scheper
schepper schilder schipper schoenmaker scholier schrijver slager smid snijder soldaat speelman steenhouwer
stuurman timmer timmerman tuinman vader veerman visser voerman voogd voorzitter vriend vrouw wachter
wagenmaker walker werkman wever winkelman zager zanger
"""
_ANIMALS = """
arend baars beer bever bock buizerd bunt das draak duif ezel fox gans geit haan haas haring hond kalf kat
kikker koe konijn krab kreeft lam leeuw meeuw mier mol muis mus olm os paard pauw raaf ram rat reiger rups
schaap slak snoek specht spin spreeuw stier uil valk vink vis vlieg vogel vos wolf zwaan zwijn
"""
_THINGS = """
akker anker appel baan bak bal balk band bank bedenksel beek beker bel berg beurs bijl blad bloem blok bocht
boek boezem boog boom boomgaard boon boord bord borst bos bot braam brink broek bron brug burg bus bush
buurt cent centrum church cornet dal dam denkbeeld deur dijk donk dorp draad duin eik els emmer enkel es
field fles fluit gerecht gevel gezin gift god grond haak haard hak hal hall hals hamer hand hart haven
hazelaar hek hel helm hemel hengel heuvel hoed hof hoofd hoorn horst kaars kamer kamp kapel kas kasteel keet
kelder kerk kerkhof kers ketel ketting keur keus kist klaver kleed klok klomp klooster knoop knop koek koel
koffer kogel kom kooi kop korenaar korf korst kraal kraan krans kroon kruik kruis kuil kus kwast kwint laan
lake lamp lans leger lelie lepel les letter lijn lijst maas maat mand mantel markt mast mes middel midden
molen moon muil munt muts muur naald nagel nest oever oor oord oven paal pad pan park peer pen pijl pijp
plaat plaats plank plas plein poel polder poort populier pot pronk put raad raam rad ramp rand rang rib riem
ring rok rol roos rose rug schaal schaar schat schild schip schoen schol schoot schot schuit schuur slag
sloot slot smaak spaan spel spiegel spijker spoor staat stad staf stam stap steeg steek steen stek stel
stempel ster stoel stok stone stoop strand streep street strijd struik tak tand tang tas teken tempel test
tol ton toon top toren touw tram trap trein tromp troon tuin vaart vallei vat veer vel veld ven venster
verzinsel vijver vinger vlag vlak vlam vliet vloer voet vork vuist wagen wal wapen wei weide weiland wieg
wiel wijk wilg winkel wolk wonder woning wood world wortel zaal zadel zak zwaard
"""
_LOOSE = """
aardig bang bedacht best beter bitter black blank blauw blij boos breed brown bruin dapper dik dol donker
dood droog dubbel duur echt eerlijk eerst eerste eigen fictief fijn flink fris frisch geel gek gelijk gemeen
gerust gewoon gezond goed good grauw green grijs groen groot groote groter haastig half hard heel heerlijk
heet helder hoog jong jonge jonger kaal kalm kapot klein kleine kort krom kromme kwaad laag lang lange leuk
licht lief links long los luid mager mild minder modaal mooi naakt nat nieuw nieuwe nuchter open oud oude
oudste paars rap recht rechts rijk rijke rond rood scheef scherp schoon schuin slap slecht slim small snel
sober somber stark sterk stil stille stout streng stuk taai teer trots trouw vast veel verloren verzonnen
vet vies vlug vol vreemd vrij vroeg vrolijk vroom waar warm weinig white wijs wild wilde wit witte young
zacht zalig zeker zoet zuiver zuur zwaar zwak zwart
bakkers balken bergen bloemen buren dagen dames dennen deuren dijken eiken engelen ganzen gezinnen heren
kerken kinderen langen linden marken mensen meren muren ouders rozen schulden stenen sterren straten velden
vissen vogels waters wolken zorgen
"""
_VERBS = """
blijft denk doe gaan gaat gaf hebben heeft hoor houdt kan kijk komt laat leef loop loopt maak mag maken moet
praat rijd slapen spreek staan testen trek vind voel wacht wachten wil wilt wonen woon zeg zijn zit
"""
_MASS = """
aarde april augustus avond bier bliksem brand brood contact dag dauw december deel dinsdag donder donderdag
dorst eeuw eind februari feest gaal geest geld geluk goud graan gras haast hagel handel haver heide herfst
hoek hoogte hop hout huis huur ijs ijzer illustratie jaar januari juli juni kaas kant keer kerst klink
koffie kool kost kruit kunst land last leer lente linde lood loon lot maal maan maandag maart macht meel
meer mei melk mist mode moed mond moord mos mout nacht net niets nood noot november oktober olie oorlog paar
paling pas pasen peper pop post price prijs proef punt regen rice riet roest rook rust schade school schuld
september slaap sneeuw snow spits staal stof stop storm straat stroom summer tafel tarwe thee thuis tijd
troost uur val veen verdriet vlees vloed voorbeeld vraag vracht vrede vreugd vrijdag vrijheid vuur waarheid
water week weg werk wet wijn wind winst winter woensdag wol woud zaad zand zaterdag zee zegel zeil zomer zon
zondag zorg zout
"""
_LITTLE_WORDS = """
aan achter af al alles als altijd an and anders as at be beide bent bij bijna boven buiten but by da daar
dan dank dat day de den der des die dit do dus een eer elk elke en er even for from geen genoeg haar had he
het hier hij hoe how hun ieder iedereen iemand if ik in inderdaad is it ja je la later le maar me meest
meestal men met mij min mr na naast nee niemand niet no noch nodig nog non nooit not nou nu of off om on
onder one ook op or ouder our out over overal per samen she sinds so soms steeds te tegen ten ter terug tja
toe too tot tussen two uit uw vaak van verder via voor voorbij vs waarom want was wat we weer wel who wie
wij you ze zelf zij zo zonder zou
"""
_WITH_A_CAPITAL = """
amerikaans amsterdam arabisch belg belgisch berber brabant cazas chinees duits duitser duitsland engeland
engels engelsman europa europees frankrijk frans fransman fries friesland gelderland habion holland hollands
italiaans italie kerst limburg marokkaan marokkaans marokko mitros nederland nederlander nederlands noord
noorden oekraiens oekraine oost oosten papiaments pasen polen pool pools portaal ramadan rotterdam rus
russisch somalisch spaans spanje ssh surinaams suriname syrie syrisch tigrinya turk turkije turks utrecht
utrechts vlaams west westen woonin zeeland zuid zuiden
"""

PEOPLE = frozenset(_PEOPLE.split())
"""What people are called by their work or kin: one of them takes an article, so "Visser dealt" is a name."""

ANIMALS = frozenset(_ANIMALS.split())
"""One animal takes an article as well, but for what is seen of it: "Vos gezien bij de containers"."""

THINGS = frozenset(_THINGS.split())
"""One thing takes an article as well, but for what is noted about it: "Lamp kapot", "Park is donker"."""

LOOSE = frozenset(_LOOSE.split())
"""Qualities and plurals begin a sentence without an article, but no verb of one person follows them: "Groot
probleem", "Kinderen spelen"."""

VERBS = frozenset(_VERBS.split())
"""As do verbs: "Kan er iets aan gedaan worden?"."""

MASS = frozenset(_MASS.split())
"""Stuff, times and what cannot be counted: a subject by itself ("Zorg is duur") that does not do what people
do."""

LITTLE_WORDS = frozenset(_LITTLE_WORDS.split())
"""What any sentence may begin with. It is a surname only after a title."""

ORDINARY = PEOPLE | ANIMALS | THINGS | LOOSE | VERBS | MASS | LITTLE_WORDS
"""Surnames that are words as well, folded."""

ALWAYS_CAPITAL = frozenset(_WITH_A_CAPITAL.split())
"""Surnames with a capital in a text about anything: countries, languages, parts of a city, corporations."""
