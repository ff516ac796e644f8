"""The checks of SMD, one module a subject."""
