"""Killing the program at random moments, and looking whether what it acknowledged is lost or half."""
