"""How the settings look."""

from ucase.domain.settings import REGISTRY, Settings
from ucase.locale import t
from ucase.render.listing import Column, Listing


def listing(settings: Settings, path: object) -> Listing:
    """Every setting with its value, what ships, what it rests on and what it means."""
    rows = [
        (
            one.key,
            one.kind.write(settings[one]),
            one.kind.write(one.default),
            one.source,
            t("setting." + one.key),
        )
        for one in REGISTRY.values()
    ]
    return Listing(
        schema="ucase.settings/1",
        columns=(
            Column("setting", t("settings.column.setting"), keep=True),
            Column("value", t("settings.column.value"), keep=True),
            Column("default", t("settings.column.default"), spare=2),
            Column("source", t("column.source"), spare=3),
            Column("meaning", t("settings.column.meaning")),
        ),
        rows=rows,
        head={},
        title=t("settings.title"),
        notes=(t("settings.note", path=path), t("settings.own_proposal")),
        emphasis=lambda row: "bold" if row[1] != row[2] else "",
    )
