"""The subcommands of `python -m openchami_sdk.testing`, a module each.

Each has `HELP`; `add_options`, which takes the subcommand's own parser; `check`, which ends the
program with status 2 if options contradict each other; and `start`, which returns the running
server and the lines to print about it.
"""
