"""What a run is asked to do: its target, how far it may go, its own settings."""
