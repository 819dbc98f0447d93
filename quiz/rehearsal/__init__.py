"""Bots that play a rehearsal: what each of them does next, and when."""
