"""Words that stand beside a surname or beside a noun, by which the one is told from the other."""


def words(several: str) -> frozenset[str]:
    """Words that are written down in a row."""
    return frozenset(several.split())


DETERMINERS = words(
    "de het een t n die dat dit deze elke elk iedere ieder geen onze ons uw mijn zijn haar hun je jouw "
    "jullie welke welk alle nieuwe oude grote kleine the a an this that every no our your my his her their"
)
"""After one of these a noun is a noun."""

HUMAN_VERBS = words(
    "heeft had woont woonde dealt dealde drinkt dronk gebruikt gebruikte vervuilt vervuilde schreeuwt "
    "schreeuwde scheldt schold slaat sloeg bedreigt bedreigde mishandelt mishandelde steelt stal klaagt "
    "klaagde zegt zei vertelt vertelde vindt vond denkt dacht weigert weigerde betaalt betaalde huurt "
    "huurde verhuurt verhuurde slaapt sliep verzamelt verzamelde hamstert blowt blowde gokt gokte belt "
    "belde ruziet weet wist eet wil wilde wou durft durfde rijdt werkt werkte verhuist verhuisde kweekt "
    "kweekte hoort ziet zag doet deed helpt meldt meldde pest pestte mist liegt loog lijdt leed "
    "verwaarloost has had lives lived says said deals drinks complains owes uses"
)
"""What one person does, and a thing does not."""

VERBS_OF_ONE = HUMAN_VERBS | words(
    "is was wordt werd kan kon zal zou moet moest mag mocht gaat ging komt kwam blijft bleef staat stond "
    "zit zat ligt lag loopt liep krijgt kreeg maakt maakte geeft gaf laat liet houdt hield neemt nam vraagt "
    "vroeg leeft veroorzaakt zorgt gooit zet can will must"
)
"""What one person or one thing does."""

MAY_COME_FIRST = words(
    "is was wordt werd blijft bleef kan kon zal zou moet moest mag mocht gaat komt staat zit"
)
"""Behind what is no subject these come before it: "Groot is de zorg"."""

SUBJECTS = words("de het er dat dit die deze men je we wij ze zij hij ik u")
"""With these the subject begins that comes behind the verb."""

EVERYBODY = words("iedereen niemand men je we ik")
"""These come behind the verb of a day or of stuff: "Zondag heeft iedereen rust"."""

IS = words("is was wordt werd blijft")
"""Between a name or a thing and its state."""

STATES_OF_PEOPLE = words(
    "opgepakt aangehouden gearresteerd verslaafd ziek overleden agressief verward dement dakloos dronken "
    "alcoholist dealer psychotisch depressief werkloos zwanger gescheiden opgenomen uitgezet ontruimd "
    "bedreigd mishandeld arrested addicted"
)
"""What one notes about a person ("is opgepakt")."""

STATES_OF_THINGS = words(
    "stuk kapot dicht vol leeg open defect donker vies vuil glad gevaarlijk onveilig druk gesloten klaar "
    "ver laag smal verdwenen afgesloten gesloopt gerenoveerd duur versleten verstopt lek scheef nat koud "
    "broken closed dark dirty empty full"
)
"""What one notes about a thing ("lamp kapot")."""

CLOSED = words("dicht gesloten failliet")
"""What one notes about a shop."""

SEEN = words("gezien gespot gesignaleerd gevonden gehoord gevangen aangereden seen")
"""What one notes about an animal."""

SAYINGS = frozenset({("boer", "zoekt", "vrouw")})
"""Whole phrases that begin with such a word."""

KIN = words("buur buurman broer kind moeder vader oom vriend vrouw jongen gast gezin mens")
"""People in relation to others: "Visser en vrouw" are no row of words."""

FAMILY = words("gezin familie kinderen zoon dochter broers zussen zaak")
"""What is joined to a surname by a hyphen: "de Bakker-kinderen"."""

TOLD_BY_NAME = words("huurder huurster bewoner bewoonster weduwe weduwnaar opa oma tante oom huishouden")
"""Who is followed by a name: "huurder bos"."""

BELONG_TO_SOMEBODY = words(
    "zoon dochter vrouw man moeder vader broer zus gezin kinderen kind vriend vriendin hond woning huis "
    "weduwe buren"
)
"""Whoever or whatever is "van visser"."""

RELATIVES = words("vrouw man gezin kinderen kind zoon dochter moeder vader broer zus vriend vriendin hond")
"""Who goes with a person: "visser en zijn vrouw"."""
