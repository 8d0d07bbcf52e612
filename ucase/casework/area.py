"""Areas outside those that ship: a wijk, subwijk or buurt elsewhere."""

import re
from typing import NamedTuple

from sqlalchemy import or_, select

from ucase.casework.lookup import find_area
from ucase.domain.errors import Invalid, Refused
from ucase.domain.text import fold
from ucase.domain.vocabulary import AreaKind
from ucase.domain.wording import a_line
from ucase.storage.models import Area, AreaAlias
from ucase.storage.work import Work

# CBS codes: GM and 4 digits, WK and 6, BU and 8 (DOMAIN §6). A subwijk has none.
CODES = {
    AreaKind.MUNICIPALITY: re.compile(r"GM\d{4}"),
    AreaKind.WIJK: re.compile(r"WK\d{6}"),
    AreaKind.BUURT: re.compile(r"BU\d{8}"),
}
PARENTS = {
    AreaKind.MUNICIPALITY: (),
    AreaKind.WIJK: (AreaKind.MUNICIPALITY,),
    AreaKind.SUBWIJK: (AreaKind.WIJK,),
    AreaKind.BUURT: (AreaKind.WIJK, AreaKind.SUBWIJK),
}


class AddedArea(NamedTuple):
    """What was added; the municipality when it was made along with it."""

    name: str
    new_municipality: str | None


def add_area(
    work: Work,
    name: str,
    kind: AreaKind,
    *,
    within: str | None,
    code: str | None,
    year: int | None,
    aliases: list[str],
) -> AddedArea:
    """Add an area. A wijk may name its municipality, which is made when it is new; the rest must exist.

    Raises :class:`Invalid` for a code that is not of the kind or a missing parent, :class:`Refused` when
    the area is there already.
    """
    name = a_line(name, "name")
    within = a_line(within, "within") if within else None
    aliases = [a_line(alias, "alias") for alias in aliases]
    if not fold(name):
        raise Invalid("name_empty", field="name")
    code = code.strip().upper() if code else None
    if code and not (kind in CODES and CODES[kind].fullmatch(code)):
        raise Invalid("area_code", field="code")
    parent, is_new = find_parent(work, kind, within)
    refuse_known(work, [name, *aliases], kind, parent, code)
    area = Area(
        kind=kind,
        name=name,
        key=fold(name),
        code=code,
        parent_id=parent.id if parent else None,
        wijk_id=parent.wijk_id if parent else None,
        year=year,
    )
    work.add(area)
    if kind is AreaKind.WIJK:
        area.wijk_id = area.id
    work.session.add_all(
        AreaAlias(area_id=area.id, name=alias, key=fold(alias)) for alias in aliases if fold(alias)
    )
    work.session.flush()
    return AddedArea(area.name, parent.name if parent and is_new else None)


def find_parent(work: Work, kind: AreaKind, within: str | None) -> tuple[Area | None, bool]:
    """The area that the new one lies in, of a kind that can hold it; True tells that it was made."""
    if not PARENTS[kind]:
        return None, False
    if not within:
        raise Invalid("area_within", field="within", kinds=", ".join(PARENTS[kind]))
    if kind is AreaKind.WIJK:
        municipality = work.session.scalars(
            select(Area).where(Area.kind == AreaKind.MUNICIPALITY, Area.key == fold(within))
        ).first()
        if municipality is not None:
            return municipality, False
        municipality = Area(kind=AreaKind.MUNICIPALITY, name=within, key=fold(within))
        work.add(municipality)
        return municipality, True
    parent = find_area(work, within, "within")
    if parent.kind not in PARENTS[kind]:
        raise Invalid("area_within", field="within", kinds=", ".join(PARENTS[kind]))
    return parent, False


def refuse_known(work: Work, names: list[str], kind: AreaKind, parent: Area | None, code: str | None) -> None:
    """Raise :class:`Refused` for an area that could not be told from one that is there.

    The same name may stand elsewhere only when both have a CBS code to be named by.
    """
    keys = [fold(name) for name in names if fold(name)]
    same_name = work.session.scalars(
        select(Area)
        .outerjoin(AreaAlias, AreaAlias.area_id == Area.id)
        .where(or_(Area.key.in_(keys), AreaAlias.key.in_(keys)))
        .distinct()
    ).all()
    here = any(one.kind == kind and one.parent_id == (parent.id if parent else None) for one in same_name)
    nameless = any(code is None or one.code is None for one in same_name)
    same_code = code and work.session.scalars(select(Area.id).where(Area.code == code)).first()
    if here or nameless or same_code:
        raise Refused("area_known")
