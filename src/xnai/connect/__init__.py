"""Sets other programs up to ask xnai, and changes nothing else in their files."""
