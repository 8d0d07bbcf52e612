"""One resident's dossier, for that resident: on a terminal, as a page, on paper, and for programs."""
