"""What every table has, and how Python types become columns."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated

from sqlalchemy import Date, DateTime, Dialect, Enum, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

# A partial index names its condition for SQLite here, for PostgreSQL in the migration only: to mention that
# dialect in a model imports all of it, a quarter of the time that a command takes to write.

# Names from the first migration on: batch migrations can only drop what has a name.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """A moment in UTC. SQLite has no time zones, so it is written without and read back with one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


def choice(kind: type[StrEnum], name: str) -> Enum:
    """A column type for a closed list: stored by value, kept closed by a CHECK on every database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        name=name,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


Key = Annotated[int, mapped_column(Integer, primary_key=True, sort_order=-1)]


class Record(DeclarativeBase):
    """The base of every mapped class: a key, when it was made, and a version against lost updates."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {str: Text, date: Date, datetime: Instant}  # noqa: RUF012 (SQLAlchemy's form)

    id: Mapped[Key]
    created_at: Mapped[datetime] = mapped_column(Instant, sort_order=100)
    version: Mapped[int] = mapped_column(Integer, default=1, sort_order=101)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, object]:  # noqa: N805 (a class, as SQLAlchemy calls it)
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}
