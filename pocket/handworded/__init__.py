"""Requests for small Python functions as people word them; see the README beside this file."""
