"""A document for a partner: made of the categories that are covered, and of nothing else."""
