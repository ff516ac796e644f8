"""Tokens shared by processes and hosts."""
