"""Run by Alembic: the connection and its transaction come from ``ucase.storage.migrate``."""

from alembic import context
from alembic.runtime.migration import MigrationInfo

from ucase.storage.models import Record, map_all

map_all()


def tell(ctx: object, step: MigrationInfo, heads: object, run_args: object) -> None:  # noqa: ARG001
    """Let whoever waits know that one more migration is done."""
    told = context.config.attributes.get("tell")
    if told is not None:
        told(step.up_revision_id)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
    on_version_apply=tell,
)
context.run_migrations()
