"""Serving on loopback: servers, control routes, time."""
