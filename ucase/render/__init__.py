"""How it looks: rows and words in, text out. Knows no storage and no Typer."""
