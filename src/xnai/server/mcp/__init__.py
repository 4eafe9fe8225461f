"""The Model Context Protocol: the ladder as tools, resources and prompts of the SDK `mcp` 2.x.

What the tools do (`desk`), what they are told and say (`words`), what they remember (`memory`) and
how far an answer has come (`progress`) know nothing of the SDK. It is imported by `protocol` and
`door` alone, which are imported where somebody connects: it takes as long to load as all the rest.
"""
