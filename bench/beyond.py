"""Requests that the embedded ladder cannot meet, to teach the calibration what they look like.

Other languages, long algorithms, programs of many files, talk beyond its own. The only right answer
is to say so (`REFUSAL`, the words the models are trained on): any code counts as wrong.
Written for the calibration alone; no training or test set has them.
"""

from __future__ import annotations

from typing import Final

REFUSAL: Final = "I only write short Python functions, so I cannot help with that."

REQUESTS: Final = (
    # other languages
    "Write a Rust function that parses a semver string into a struct, with errors.",
    "In JavaScript, debounce(fn, ms) please, with a cancel method.",
    "Give me a C function that reverses a linked list in place.",
    "Write a Go HTTP handler that returns the current time as JSON.",
    "SQL: the three customers with the most orders in each country.",
    "Bash one-liner that finds the ten largest files under a folder.",
    "Implement a thread-safe queue in Java with wait and notify.",
    "TypeScript type that makes every property of T optional, deeply.",
    "Write a Haskell function for the sieve of Eratosthenes.",
    "A regex for ISO dates, only the regex.",
    "CSS to center a div horizontally and vertically.",
    "Write me a Dockerfile for a Flask app with gunicorn.",
    "Makefile rule that builds every .c file into build/.",
    "Kotlin data class for a user, with validation of the email.",
    "write a c++ template for a fixed size ring buffer",
    "yaml for a github workflow that runs pytest on 3 versions",
    # long algorithms
    "Implement dijkstra(graph, source) with a heap; return distances and predecessors.",
    "Write lru_cache as a class LRU(capacity) with get and put in O(1).",
    "Write an A* search on a grid with obstacles, eight directions and a heuristic of your choice.",
    "knapsack(weights, values, capacity): best value by dynamic programming, and the chosen items.",
    "Write a recursive descent parser for arithmetic with + - * / and parentheses; evaluate it.",
    "Implement merge sort and quick sort and compare their running times on random lists.",
    "edit_distance(a, b) with substitutions, insertions, deletions and transpositions.",
    "Solve the n queens problem; return all boards for n.",
    "Implement a trie with insert, search, startswith and delete.",
    "Write a sudoku solver with constraint propagation and backtracking.",
    "topological_sort(graph) that raises ValueError on a cycle and names the cycle.",
    "Compute the strongly connected components of a directed graph (Tarjan).",
    "Multiply two matrices with Strassen's algorithm, any size.",
    "Huffman coding: encode(text) and decode(bits, tree).",
    "Find the longest common subsequence of two strings and print one.",
    "Write a red-black tree with insertion and deletion.",
    "Implement fft(xs) recursively for lengths that are powers of two.",
    "minimax with alpha-beta pruning for tic-tac-toe",
    "Levenshtein automaton that accepts all words within distance 2.",
    "convex_hull(points) by Graham scan, points in counter-clockwise order",
    # programs, libraries, systems
    "Build a REST API with FastAPI for a todo list, with SQLite and tests.",
    "Write a Django model and view for blog posts with tags and comments.",
    "Train a small convolutional network on MNIST with PyTorch.",
    "Scrape the headlines of a news site and store them in a CSV file every hour.",
    "Write an asyncio chat server that broadcasts messages to all clients.",
    "Read a CSV with pandas, group by month and plot the sums with matplotlib.",
    "Write a context manager that measures time and logs it as JSON with structlog.",
    "Implement a decorator retry(times, delay) with exponential backoff and jitter.",
    "A class BankAccount with deposit, withdraw, a history and thread safety.",
    "Write a command line tool with argparse that resizes all images in a folder.",
    "Write a generator that yields lines of a huge gzip file without loading it.",
    "Design a database schema for a hotel booking system.",
    "Write a Kafka consumer with exactly-once processing.",
    "Make a snake game with pygame.",
    "Encrypt a file with AES-GCM, key from a password by scrypt.",
    "Parse a PDF invoice and extract the total and the due date.",
    "Send an email with an attachment through SMTP with TLS.",
    "refactor this 2000 line module into packages and keep the api stable",
    # talk
    "What is the difference between TCP and UDP?",
    "Explain monads to a beginner.",
    "Why is the sky blue?",
    "Summarise the plot of Hamlet in three sentences.",
    "Which laptop should I buy for machine learning?",
    "How do I negotiate a higher salary?",
    "Compare PostgreSQL and MongoDB for an online shop.",
    "What are the pros and cons of microservices?",
    "Prove that the square root of two is irrational.",
    "Write a haiku about recursion.",
    "How does garbage collection work in CPython?",
    "Translate 'good morning' into Japanese.",
    "What happens when I type a URL into a browser?",
    "Plan a week of vegetarian dinners.",
    "When did the Roman empire fall?",
    "Solve x^2 - 5x + 6 = 0 and show the steps.",
)
"""Each is sent as it stands."""
