"""Reference data that ships, each with its source."""
