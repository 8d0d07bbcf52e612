"""ucase: a case tracker for social casework during herstructurering."""

__version__ = "0.1.0"
