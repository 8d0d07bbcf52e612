"""Starting to work: who sits at this desk."""

from ucase.casework.lookup import manager_named
from ucase.domain.wording import a_name
from ucase.storage.work import Work


def name_manager(work: Work, name: str) -> str:
    """Put the case manager on the list; gives the name as it stands there already, in that spelling."""
    return manager_named(work, a_name(name, "manager"))[0].name
