"""Models behind a URL: one connection, three APIs.

`wire` is what an API is; `openai_wire`, `anthropic_wire` and `ollama_wire` are pure. `endpoint`
asks, `breaker` remembers who failed, `thoughts` what a model thought, `bill` counts tokens and
money, `engine` is the `ChatModel` of one model, `fleet` the `EnginePool` of local and remote ones
together.
"""
