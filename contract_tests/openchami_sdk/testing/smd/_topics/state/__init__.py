"""The components, how they are grouped and locked, and who is told of their changes."""
