"""Benchmarks, run by hand: `make bench`. Figures are medians on whatever machine this is."""
