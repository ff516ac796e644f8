"""The user for whom a service works."""
