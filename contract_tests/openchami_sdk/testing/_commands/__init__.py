"""The words of `python -m openchami_sdk.testing`, a module each.

Each has `HELP`; `add_options`, which takes the word's own parser; `check`, which ends the program
with status 2 where options do not fit together; and `start`, which returns what runs and the lines
to print about it.
"""
