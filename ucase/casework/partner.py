"""Organisations that have a part in the casework: corporations and partners, with the names they go by."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import or_, select

from ucase.casework.changes import Change, Editor
from ucase.casework.lookup import find_organisation
from ucase.domain.dates import Leaning
from ucase.domain.errors import Invalid, Refused, UsageProblem
from ucase.domain.intake import dated
from ucase.domain.text import fold
from ucase.domain.vocabulary import choose
from ucase.domain.wording import a_line, a_name
from ucase.domain.works import OrganisationKind
from ucase.storage.models import Organisation, OrganisationAlias
from ucase.storage.work import Work


class Edited(NamedTuple):
    """An organisation as it was added or changed."""

    name: str
    changes: list[Change]


def add_partner(
    work: Work, name: str, kind: OrganisationKind, wanted: Mapping[str, str], aliases: Sequence[str] = ()
) -> Edited:
    """Add an organisation; ``wanted`` may hold ``valid_from`` and ``valid_until``.

    Raises :class:`Refused` when an organisation goes by this name or one of the aliases already.
    """
    name = checked_name(a_name(name, "name"))
    refuse_taken(work, [name], None)
    partner = Organisation(kind=kind, name=name, key=fold(name))
    work.add(partner)
    return set_fields(work, partner, wanted, aliases or None)


def edit_partner(
    work: Work, said: str, wanted: Mapping[str, str], aliases: Sequence[str] | None = None
) -> Edited:
    """Change an organisation; an empty date empties it. ``aliases`` take the place of all that it had.

    The name that it had becomes an alias, so that whoever still uses it finds the organisation.
    """
    if not wanted and aliases is None:
        raise UsageProblem("nothing_to_edit_partner")
    return set_fields(work, find_organisation(work, said), wanted, aliases)


def set_fields(
    work: Work, partner: Organisation, wanted: Mapping[str, str], aliases: Sequence[str] | None
) -> Edited:
    """Set each field to what its rule makes of the value; the aliases after the name."""
    editor = PartnerEditor(work, partner)
    for field, value in wanted.items():
        editor.set(field, a_line(value, field))
    if aliases is not None:
        editor.set_aliases([a_line(alias, "alias") for alias in aliases])
    if partner.valid_from and partner.valid_until and partner.valid_until < partner.valid_from:
        raise Invalid("valid_period", field="valid_until")
    work.session.flush()
    return Edited(partner.name, editor.changes)


class PartnerEditor(Editor):
    """Sets fields of one organisation."""

    def __init__(self, work: Work, partner: Organisation) -> None:
        super().__init__()
        self.work = work
        self.partner = partner

    def set(self, field: str, value: str) -> None:
        """Set one field to what its rule makes of the value."""
        {
            "name": self.set_name,
            "kind": self.set_kind,
            "valid_from": self.set_valid_from,
            "valid_until": self.set_valid_until,
        }[field](value)

    def set_name(self, value: str) -> None:
        before, name = self.partner.name, checked_name(a_name(value, "name"))
        refuse_taken(self.work, [name], self.partner.id)
        self.changed("name", before, name)
        self.partner.name, self.partner.key = name, fold(name)
        if fold(before) != fold(name):
            self.set_aliases([*self.aliases(), before])

    def set_kind(self, value: str) -> None:
        kind = choose(OrganisationKind, value, "kind")
        self.changed("kind", self.partner.kind, kind)
        self.partner.kind = kind

    def set_valid_from(self, value: str) -> None:
        day = self.day(value, "valid_from", Leaning.PAST)
        self.changed("valid_from", self.partner.valid_from, day)
        self.partner.valid_from = day

    def set_valid_until(self, value: str) -> None:
        day = self.day(value, "valid_until", Leaning.FUTURE)
        self.changed("valid_until", self.partner.valid_until, day)
        self.partner.valid_until = day

    def day(self, value: str, field: str, leaning: Leaning) -> date | None:
        """A date, or none for an empty value."""
        return dated(value, self.work.clock.today, leaning, field) if value else None

    def aliases(self) -> list[str]:
        """The other names that it has, in the order in which it got them."""
        return [row.name for row in self.alias_rows()]

    def alias_rows(self) -> Iterable[OrganisationAlias]:
        """The rows of those names."""
        self.work.session.flush()
        return self.work.session.scalars(
            select(OrganisationAlias)
            .where(OrganisationAlias.organisation_id == self.partner.id)
            .order_by(OrganisationAlias.id)
        )

    def set_aliases(self, names: Sequence[str]) -> None:
        """Make these its other names, each once; empty ones and its own name are left out."""
        wanted: dict[str, str] = {}
        for name in names:
            if fold(name) not in ("", self.partner.key):
                wanted.setdefault(fold(name), name)
        refuse_taken(self.work, list(wanted.values()), self.partner.id, "alias")
        rows = list(self.alias_rows())
        self.changed("alias", ", ".join(row.name for row in rows), ", ".join(wanted.values()))
        for row in rows:
            if row.key not in wanted:
                self.work.session.delete(row)
        known = {row.key for row in rows}
        self.work.session.add_all(
            OrganisationAlias(organisation_id=self.partner.id, name=name, key=key)
            for key, name in wanted.items()
            if key not in known
        )


def checked_name(name: str) -> str:
    """A name that something is left of when it is compared."""
    if not fold(name):
        raise Invalid("name_empty", field="name")
    return name


def refuse_taken(work: Work, names: Sequence[str], own: int | None, field: str = "name") -> None:
    """Raise :class:`Refused` when another organisation goes by one of these names."""
    keys = [fold(name) for name in names]
    other = work.session.scalars(
        select(Organisation.name)
        .outerjoin(OrganisationAlias, OrganisationAlias.organisation_id == Organisation.id)
        .where(
            or_(Organisation.key.in_(keys), OrganisationAlias.key.in_(keys)), Organisation.id != (own or 0)
        )
        .limit(1)
    ).first()
    if other is not None:
        raise Refused("partner_known", field=field, partner=other)
