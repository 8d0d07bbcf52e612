"""De zinnen waarmee een verslag voor buiten begint."""

TEXTS: dict[str, str] = {
    "letter.stands.first": "{what}, op {on}: {title} {now} ({figure}); er is nog geen eerder verslag om mee te vergelijken.",
    "letter.stands.hidden": "{what}, op {on}: {title} {now} ({figure}); op {then} {before}.",
    "letter.stands.same": "{what}, op {on}: {title} {now} ({figure}), net zoveel als op {then}.",
    "letter.stands.more": "{what}, op {on}: {title} {now} ({figure}), {by} meer dan op {then}, toen {before}.",
    "letter.stands.less": "{what}, op {on}: {title} {now} ({figure}), {by} minder dan op {then}, toen {before}.",
    "letter.happened": "Van {since} tot en met {until}: {what}.",
    "letter.happened.one": "{title} {now} ({figure})",
    "letter.and": "en",
    "letter.rest.most": "Verder veranderde het meest: {title}, van {before} naar {now} ({figure}).",
    "letter.rest.same": "Van de andere getoonde cijfers veranderde er geen.",
    "letter.rest.greatest": "Daarvan is het grootst: {title} {now} ({figure}).",
    "letter.rest.hidden": "De andere cijfers worden niet genoemd, omdat er anders iemand te herkennen is.",
    "letter.not_told": "(niet genoemd)",
    "letter.fewer": "minder dan {than}",
}
