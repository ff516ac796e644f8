"""The command `openchami-inventory`."""
