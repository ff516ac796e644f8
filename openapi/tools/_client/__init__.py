"""From a description to the code of its client."""
