"""GGUF files as large and as slow as real ones, without real weights; for development only."""
