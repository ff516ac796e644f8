"""Compares upstream's descriptions with ours."""
