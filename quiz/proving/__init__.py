"""The proof by running: answer keys held against what Python itself says."""
