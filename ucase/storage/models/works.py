"""The works: the project for which a corporation renovates or demolishes."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from ucase.storage.models.base import Record


class Project(Record):
    """A set of dwellings that is renovated or demolished as one."""

    __tablename__ = "project"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
