"""What is checked, one file a subject. `make contract` runs these against a target."""
