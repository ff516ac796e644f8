"""The checks of BSS, one module a subject."""
