"""The token manager: one token a source and process."""
