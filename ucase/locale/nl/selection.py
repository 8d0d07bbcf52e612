"""Welke huishoudens een casus krijgen, en wie bij elkaar wil blijven."""

TEXTS: dict[str, str] = {
    "decision.take-up": "oppakken",
    "decision.decline": "niet oppakken",
    "decision.wait": "wachten",
}
