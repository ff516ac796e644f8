"""What the commands of the package share: their ends, the parser, logging, the version."""
