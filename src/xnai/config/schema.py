"""The JSON Schema of `xnai.yaml`, for editors.

    python -m xnai.config.schema > src/xnai/config/xnai.schema.json

It is laxer than the loader where a file may lean on a preset: what must be there in the end may
then be missing from the file.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from xnai.core.config import Config

_MERGED = ("LlamaModel", "RemoteModel", "HubFile")
"""Parts that are merged with a preset's, so that a file may give some of their keys only."""


def json_schema() -> dict[str, Any]:
    """The schema, as JSON Schema draft 2020-12."""
    schema = Config.model_json_schema()
    for name in _MERGED:
        del schema["$defs"][name]["required"]
    models = schema["properties"]["models"]["additionalProperties"]
    # Without required keys an entry can fit more than one kind of model.
    models["anyOf"] = models.pop("oneOf")
    del models["discriminator"]
    del schema["required"]
    schema["anyOf"] = [{"required": ["preset"]}, {"required": ["models", "tiers"]}]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "xnai.yaml",
    }


def schema_text() -> str:
    """The schema as the text of `xnai.schema.json`."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
