"""Where the cases are kept: a file of one's own, or a PostgreSQL database of a team."""

from pathlib import Path
from typing import NamedTuple, Self

from ucase.domain.backups import Rule
from ucase.domain.errors import Invalid
from ucase.domain.key import Key


class Place(NamedTuple):
    """Exactly one of ``path`` and ``url`` is set; ``key`` only where it is known to the caller already.

    ``rule`` says which backups of a file are kept.
    """

    path: Path | None = None
    url: str | None = None
    key: Key | None = None
    rule: Rule = Rule()

    @classmethod
    def rehearsal(cls, folder: str) -> Self:
        """A file that does not stay, with a key that nobody but this run has."""
        return cls(path=Path(folder) / "rehearsal.db", key=Key.new())

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``, as the compiled queries are called."""
        return "sqlite" if self.url is None else "postgresql"

    @property
    def file(self) -> Path:
        """The path of the file; only for a place that has one."""
        if self.path is None:
            raise ValueError("a server has no file")
        return self.path

    def __str__(self) -> str:
        """For messages: a URL is shown without its password."""
        if self.url is None:
            return str(self.path)
        scheme, _, rest = self.url.partition("://")
        authority, slash, database = rest.partition("?")[0].partition("/")
        return f"{scheme}://{authority.rpartition('@')[2]}{slash}{database}"


SERVERS = ("postgresql", "postgres", "postgresql+psycopg")


def read_place(text: str) -> Place:
    """Read what ``--db``, ``UCASE_DB`` or the configuration says: a path, or a ``postgresql://`` URL.

    Raises :class:`Invalid` for any other kind of URL: taken as a path, its password would be shown.
    """
    scheme, found, rest = text.partition("://")
    if found:
        if scheme.lower() not in SERVERS:
            raise Invalid("database_url", field="db")
        return Place(url=f"postgresql://{rest}")
    if "password=" in text:
        raise Invalid("database_url", field="db")
    return Place(path=Path(text).expanduser())
