"""Generated requests: how many, how they are sent, what their answers mean."""
