"""TokenSmith's tokens, and the state in which a service keeps them."""
