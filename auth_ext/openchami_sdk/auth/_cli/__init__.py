"""The command `openchami-auth`."""
