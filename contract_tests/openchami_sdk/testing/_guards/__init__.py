"""How the services check tokens: SMD and BSS with keys, SMD with TokenSmith's middleware."""
