"""Wie bij wie in de buurt wil blijven."""

TEXTS: dict[str, str] = {}
