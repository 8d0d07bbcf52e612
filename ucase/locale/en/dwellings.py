"""The corporation's address list."""

TEXTS: dict[str, str] = {}
