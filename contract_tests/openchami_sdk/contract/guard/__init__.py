"""What a run may send to its target, and what of it belongs to the run."""
