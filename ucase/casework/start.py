"""Starting to work: who sits at this desk."""

from ucase.casework.lookup import manager_named
from ucase.domain.errors import Invalid
from ucase.domain.wording import a_line
from ucase.storage.work import Work


def manager_name(name: str) -> str:
    """The name as it can be kept. Raises :class:`Invalid`: empty, too long, or it holds a BSN."""
    name = a_line(name, "manager")
    if not name:
        raise Invalid("name_empty", field="manager")
    return name


def name_manager(work: Work, name: str) -> str:
    """Put the case manager on the list; gives the name as it stands there already, in that spelling."""
    return manager_named(work, manager_name(name))[0].name
