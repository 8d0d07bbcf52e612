"""Run by Alembic: the connection and its transaction come from ``ucase.storage.migrate``."""

from alembic import context

from ucase.storage.models import Record, map_all

map_all()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
)
context.run_migrations()
