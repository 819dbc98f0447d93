"""Puzzlers: a live team quiz about Python."""
