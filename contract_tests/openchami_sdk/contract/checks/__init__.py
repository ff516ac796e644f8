"""The checks: the modules that pytest runs against a target, one for each subject."""
