"""The checks of boot-service, one module a subject."""
