"""TokenSmith's tokens, and the state that a service lives on."""
