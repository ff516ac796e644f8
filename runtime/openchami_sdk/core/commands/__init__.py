"""What the commands of the package share: their ends, logging, the version."""
