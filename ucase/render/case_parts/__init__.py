"""The parts of a case: each as lines of the screen, as a record for programs, or as events."""
