"""What programs do with many calls: wait for a state, send in batches, show progress."""
