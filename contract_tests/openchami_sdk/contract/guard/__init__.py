"""Which requests a run may send to its target, and which objects belong to the run."""
