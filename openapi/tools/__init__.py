"""Build the descriptions, generate the clients, compare with upstream.

Run as `python -m openapi.tools` from the repository's root; see `openapi/README.md`.
"""
