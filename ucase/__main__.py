"""``python -m ucase``."""

from ucase.cli.main import run

run()
