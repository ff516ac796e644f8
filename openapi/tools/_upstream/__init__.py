"""Upstream's own descriptions, held against ours."""
