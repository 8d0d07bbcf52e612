"""What the user types. One small file per noun; ``main.py`` is the only exit."""
