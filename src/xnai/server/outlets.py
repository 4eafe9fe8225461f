"""Where alerts go besides events: a note on the desktop, and a POST to an address of the user's.

An alert holds the name of a rule and numbers, no word of any request. A webhook is asked only where
the configuration names it and lists its host; it is written down like all else that leaves this
machine, before it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import anyio
import httpx2
import orjson

from xnai.core.alerts import Alert
from xnai.core.chat import Usage
from xnai.core.ports import Egress, Sending

TRIES: Final = 3
PATIENCE_S: Final = 5.0
_WORDS: Final = {
    "p95_s": "95th percentile of the response time, seconds",
    "error_rate": "share of requests that failed",
    "fallback_rate": "share of requests of which a tier could not answer",
    "acceptance_drop": "fall of the share of accepted answers",
    "memory_share": "share of the memory budget that engines hold",
    "queue_age_s": "longest wait in the queue, seconds",
}


def words(alert: Alert) -> str:
    """One alert for people."""
    what, value = _WORDS[alert.rule], f"{alert.value:.3g}"
    if alert.change == "raised":
        return f"{what}: {value}, the limit is {alert.limit:.3g}"
    return f"{what}: {value}, over; the worst was {alert.worst:.3g}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Desktop:
    """Shows a note, by `program`, as the desktop does."""

    program: str

    async def __call__(self, alert: Alert) -> None:
        """See `xnai.server.alerting.Outlet`."""
        urgency = "normal" if alert.change == "raised" else "low"
        command = [self.program, "--app-name=xnai", f"--urgency={urgency}", "xnai", words(alert)]
        await anyio.run_process(command, check=True, start_new_session=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Webhook:
    """Posts alerts as JSON to an address; no redirect is followed, and no proxy used.

    Args:
        pause_s: after a try that failed, times its number.
    """

    url: str
    egress: Egress
    pause_s: float = 1.0

    async def __call__(self, alert: Alert) -> None:
        """See `xnai.server.alerting.Outlet`."""
        body = orjson.dumps(
            {
                "source": "xnai",
                "rule": alert.rule,
                "state": alert.change,
                "value": alert.value,
                "limit": alert.limit,
                "worst": alert.worst,
                "text": words(alert),
            }
        )
        host = urlsplit(self.url).hostname or ""
        sending = Sending(
            request_id=f"alert-{alert.rule}",
            model="alerts",
            host=host,
            body=body,
            reserved=0.0,
            budget=None,
        )
        number = await self.egress.begin(sending)
        outcome = "failed"
        try:
            await self._post(body)
            outcome = "answered"
        finally:
            with anyio.CancelScope(shield=True):
                usage = Usage(prompt_tokens=0, completion_tokens=0)
                await self.egress.end(number, outcome=outcome, usage=usage)

    async def _post(self, body: bytes) -> None:
        headers = {"content-type": "application/json"}
        async with httpx2.AsyncClient(timeout=PATIENCE_S, trust_env=False) as client:
            for number in range(1, TRIES + 1):
                try:
                    answer = await client.post(self.url, content=body, headers=headers)
                    answer.raise_for_status()
                except httpx2.HTTPError:
                    if number == TRIES:
                        raise
                    await anyio.sleep(number * self.pause_s)
                else:
                    return
