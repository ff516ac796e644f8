"""The checks that are made for every described operation."""
