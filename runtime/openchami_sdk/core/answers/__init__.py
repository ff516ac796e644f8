"""What an answer means: a value, or an error in words."""
