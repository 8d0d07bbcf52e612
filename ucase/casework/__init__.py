"""What a case manager does: the use cases that change something, one file per step of the method."""
