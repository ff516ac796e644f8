"""Where tokens come from: the grants, and tokens from other sources."""
