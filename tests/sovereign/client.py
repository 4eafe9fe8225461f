"""A client of a server on the same machine: prints what it answered. Standard library only."""

import json
import sys
import urllib.error
import urllib.request

ASKED = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"


def main() -> None:
    url, token, *models = sys.argv[1:]
    answers = [fetched(f"{url}/health", token, None)]
    for model in models:
        body = {"model": model, "messages": [{"role": "user", "content": ASKED}]}
        answers.append(fetched(f"{url}/v1/chat/completions", token, body))
    sys.stdout.write(json.dumps(answers))


def fetched(url: str, token: str, body: dict | None) -> dict:
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
    asked = urllib.request.Request(url, body and json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)


if __name__ == "__main__":
    main()
