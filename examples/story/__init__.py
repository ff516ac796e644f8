"""The parts of `demo.py`: what is printed, and the story on each release."""
