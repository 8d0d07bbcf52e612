"""De adressenlijst van de corporatie."""

TEXTS: dict[str, str] = {}
