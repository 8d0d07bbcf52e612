"""Looking up what a filter names: areas, projects, case managers."""

from sqlalchemy import or_, select

from ucase.queries.definitions.rules import ZERO, number, word
from ucase.storage.models import Area, AreaAlias, CaseManager, Project, ProjectAlias

QUERIES = {
    "area_named": select(Area.id, Area.kind, Area.name, Area.code, Area.wijk_id)
    .outerjoin(AreaAlias, AreaAlias.area_id == Area.id)
    .where(or_(Area.key == word("key"), AreaAlias.key == word("key"), Area.code == word("code")))
    .distinct(),
    "wijken": select(Area.id, Area.name, Area.code).where(Area.wijk_id == Area.id).order_by(Area.id),
    # A name of now, else one that a project had before: no key is both.
    "project_named": select(Project.id, Project.name).where(
        or_(
            Project.key == word("key"),
            Project.id
            == select(ProjectAlias.project_id).where(ProjectAlias.key == word("key")).scalar_subquery(),
        )
    ),
    "project_numbered": select(Project.id).where(Project.id == number("project")),
    "project_numbers": select(Project.id, Project.name)
    .order_by(Project.id.desc())
    .limit(number("most"))
    .offset(ZERO),
    "manager_named": select(CaseManager.id, CaseManager.name).where(CaseManager.key == word("key")),
    "area_keys": select(Area.key, Area.name).order_by(Area.id),
    "project_keys": select(Project.key, Project.name).order_by(Project.id),
    "project_keys_before": select(ProjectAlias.key, Project.name)
    .join(Project, Project.id == ProjectAlias.project_id)
    .order_by(ProjectAlias.id),
}
