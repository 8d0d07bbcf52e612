"""The reports: what each figure is, declared once, with the numbers that the queries count."""
