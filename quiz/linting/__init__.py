"""The linter: what a careful reader would say about a pack that is valid."""
