"""Measurements against the alternatives, as ratios taken in one run: `python -m benchmarks`."""
