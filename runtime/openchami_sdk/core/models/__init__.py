"""Models: the base of all of them, and how one becomes another."""
