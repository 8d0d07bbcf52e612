"""What holds whatever the storage: pure rules and value types. Imports the standard library only."""
