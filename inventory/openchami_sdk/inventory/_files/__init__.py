"""The files that are loaded: what they say, and what is wrong with them."""
