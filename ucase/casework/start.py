"""Starting to work: who sits at this desk."""

from ucase.casework.lookup import manager_named
from ucase.domain.bsn import refuse_bsn
from ucase.domain.errors import Invalid
from ucase.domain.text import one_line
from ucase.storage.work import Work

MOST = 200


def name_manager(work: Work, name: str) -> str:
    """Put the case manager on the list; gives the name as it is kept there.

    Raises :class:`Invalid` for a name that is empty, too long, or holds a BSN.
    """
    name = one_line(name)
    if not name or len(name) > MOST:
        raise Invalid("name_long" if name else "name_empty", field="manager", most=MOST)
    refuse_bsn(name, "manager")
    return manager_named(work, name)[0].name
