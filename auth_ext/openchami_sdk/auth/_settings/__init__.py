"""Settings: arguments, environment, configuration files."""
