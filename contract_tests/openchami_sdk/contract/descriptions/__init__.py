"""The described operations, and whether an answer is one that is described."""
