"""Whether what is in the file is right: pages, references, version, and what is kept twice for speed."""

from collections.abc import Iterator

from ucase.domain.checkup import Finding
from ucase.domain.stage import ENDED
from ucase.domain.text import fold
from ucase.storage.checks.examined import Examined, fail, ok, shown, warn
from ucase.storage.door import HEAD, KNOWN, stamped_version

FOLDED = ("area", "area_alias", "case_manager", "organisation", "organisation_alias", "project")
"""Tables in which a name stands a second time, folded, to be found by."""


def file_there(examined: Examined) -> Iterator[Finding]:
    """Whether there is a file at all, and it opens."""
    if examined.place.path is not None and not examined.place.path.exists():
        from ucase.storage.backup_folder import has_backups

        path = shown(examined.place.path)
        if has_backups(examined.place.path):
            yield fail("file", "vanished", path=path)
        else:
            yield warn("file", "none_yet", path=path)
        return
    stamped = stamped_version(examined.connection)
    yield ok("file", "opens") if stamped is not None else fail("file", "not_ours")


def integrity(examined: Examined) -> Iterator[Finding]:
    """Whether every page and index is right; of an encrypted file also whether every page is authentic."""
    if examined.place.dialect != "sqlite":
        return
    found = examined.connection.execute("PRAGMA integrity_check(20)").fetchall()
    if found == [("ok",)]:
        yield ok("integrity", "pages_sound")
    else:
        yield fail("integrity", "damaged", count=len(found))


def references(examined: Examined) -> Iterator[Finding]:
    """Whether every row that points to another finds it; PostgreSQL sees to that itself."""
    if examined.place.dialect != "sqlite":
        return
    found = examined.connection.execute("PRAGMA foreign_key_check").fetchall()
    if found:
        yield fail("foreign_keys", "references_broken", count=len(found), table=found[0][0])
    else:
        yield ok("foreign_keys", "references_sound")


def schema_version(examined: Examined) -> Iterator[Finding]:
    """Whether the file is of this program's age."""
    stamped = stamped_version(examined.connection)
    if stamped == HEAD:
        yield ok("schema_version", "current", version=HEAD)
    elif stamped is not None and stamped > HEAD:
        yield fail("schema_version", "newer", version=stamped, known=HEAD)
    elif stamped in KNOWN:
        yield warn("schema_version", "older", version=stamped, known=HEAD)


def search(examined: Examined) -> Iterator[Finding]:
    """Whether everything is found by its name: the folded names are those of the names."""
    if stamped_version(examined.connection) != HEAD:
        return
    wrong = 0
    for table in FOLDED:
        rows = examined.connection.execute(f'SELECT name, key FROM "{table}"')
        wrong += sum(1 for name, key in rows if fold(name) != key)
    yield fail("search", "names_wrong", count=wrong) if wrong else ok("search", "names_sound")


def summaries(examined: Examined) -> Iterator[Finding]:
    """Whether what is kept for the figures agrees with what it stands for: stages, the wijk of an area."""
    if stamped_version(examined.connection) != HEAD:
        return
    ended = ", ".join(f"'{one.value}'" for one in ENDED)
    (stages,) = examined.connection.execute(
        f'SELECT count(*) FROM "case" c WHERE (c.stage IN ({ended})) = EXISTS '
        "(SELECT 1 FROM episode e WHERE e.case_id = c.id AND e.closed_on IS NULL)"
    ).fetchone()
    (areas,) = examined.connection.execute(
        "SELECT count(*) FROM area a LEFT JOIN area p ON p.id = a.parent_id WHERE "
        "(a.kind = 'wijk' AND (a.wijk_id IS NULL OR a.wijk_id <> a.id)) OR "
        "(a.kind IN ('subwijk', 'buurt') AND p.kind = 'wijk' AND (a.wijk_id IS NULL OR a.wijk_id <> p.id))"
    ).fetchone()
    if stages or areas:
        yield fail("summaries", "summaries_disagree", cases=stages, areas=areas)
    else:
        yield ok("summaries", "summaries_sound")
