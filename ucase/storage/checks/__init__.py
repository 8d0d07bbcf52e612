"""What ``ucase doctor`` checks: a small function for each thing, one module for each family."""
