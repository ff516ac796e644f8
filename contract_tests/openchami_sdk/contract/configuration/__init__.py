"""What a run is asked to do: its target, its level and its settings."""
