"""Compile every query definition to SQL text: ``python -m ucase.queries.compile`` rewrites the files."""

from sqlalchemy import Dialect, Select
from sqlalchemy.dialects import postgresql, sqlite

from ucase.queries import COMPILED
from ucase.queries.definitions import QUERIES

DIALECTS: dict[str, Dialect] = {
    "sqlite": sqlite.dialect(paramstyle="named"),
    "postgresql": postgresql.psycopg.dialect(),  # type: ignore[no-untyped-call]
}


def compiled(query: Select[tuple[object, ...]], dialect: str) -> str:
    """The SQL text of one definition."""
    return str(query.compile(dialect=DIALECTS[dialect])) + "\n"


def write_all() -> None:
    """Write the text of every query, and remove what no definition stands behind."""
    for dialect in DIALECTS:
        folder = COMPILED / dialect
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.sql"):
            if old.stem not in QUERIES:
                old.unlink()
        for name, query in QUERIES.items():
            (folder / f"{name}.sql").write_text(compiled(query, dialect), encoding="utf-8")


if __name__ == "__main__":
    write_all()
