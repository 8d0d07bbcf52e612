"""Where it is kept: models, connection, transaction, migrations. Knows the domain and nothing above it."""
