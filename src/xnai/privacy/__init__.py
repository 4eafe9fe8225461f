"""Which conversations stay on this machine: `guard` decides, by what `secrets` and `paths` find."""
