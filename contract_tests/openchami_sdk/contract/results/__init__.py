"""What a run saw, what that means, and the report."""
