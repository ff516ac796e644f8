"""The checks that every described operation goes through."""
