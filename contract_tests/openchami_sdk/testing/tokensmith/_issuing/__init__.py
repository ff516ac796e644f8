"""What TokenSmith issues and keeps: keys, tokens, families."""
