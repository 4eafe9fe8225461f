"""Tiers that are served by other processes, through streams of Redis.

director   asks: an engine whose model is behind Redis
worker     serves: takes tasks, answers them with its own engines
task       what goes over the wire, and its version; frames, what comes back
splice     one answer out of several attempts
placement  who is given a task
scripts    what Redis does in one step; link, the connection
"""
