"""Finding, reading and explaining configuration files.

Covers `xnai.yaml`, the presets in this package (files of the same shape, to be read as examples),
errors with file and line, and the JSON Schema for editors. The shape itself and its limits are in
`xnai.core.config`. Importing this room is cheap: what parses is loaded by the first call.
"""

from xnai.config.files import LoadedConfig, discover, load_config
from xnai.config.shipped import preset_names, preset_text

__all__ = ["LoadedConfig", "discover", "load_config", "preset_names", "preset_text"]
