"""The token manager: one token for each source in a process."""
