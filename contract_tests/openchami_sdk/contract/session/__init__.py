"""What the checks use: clients, requests, tokens and assertions."""
