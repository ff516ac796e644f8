"""What is checked: the modules that pytest runs against a target, one a subject."""
