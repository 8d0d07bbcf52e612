"""The sentences with which a report for outside begins."""

TEXTS: dict[str, str] = {
    "letter.stands.first": "{what}, on {on}: {title} {now} ({figure}); there is no earlier report yet to compare with.",
    "letter.stands.hidden": "{what}, on {on}: {title} {now} ({figure}); on {then} {before}.",
    "letter.stands.same": "{what}, on {on}: {title} {now} ({figure}), as many as on {then}.",
    "letter.stands.more": "{what}, on {on}: {title} {now} ({figure}), {by} more than on {then}, when it was {before}.",
    "letter.stands.less": "{what}, on {on}: {title} {now} ({figure}), {by} less than on {then}, when it was {before}.",
    "letter.happened": "From {since} up to {until}: {what}.",
    "letter.happened.one": "{title} {now} ({figure})",
    "letter.and": "and",
    "letter.rest.most": "Besides, what changed most: {title}, from {before} to {now} ({figure}).",
    "letter.rest.same": "None of the other figures that are shown changed.",
    "letter.rest.greatest": "The greatest of them: {title} {now} ({figure}).",
    "letter.rest.hidden": "The other figures are not told, for somebody could be known by them.",
    "letter.not_told": "(not told)",
    "letter.fewer": "fewer than {than}",
}
