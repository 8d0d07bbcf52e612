"""Who wants to stay near whom."""

TEXTS: dict[str, str] = {}
