"""The described operations, and whether an answer fits its description."""
