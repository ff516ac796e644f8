"""The user a service works for."""
