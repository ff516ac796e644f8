"""Where tokens come from: the grants, and tokens that somebody else got."""
