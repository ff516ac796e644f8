"""What programs do with many calls: at once, in batches, until a state, with progress."""
