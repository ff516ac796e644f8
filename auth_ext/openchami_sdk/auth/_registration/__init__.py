"""Clients at ORY Hydra's admin API."""
