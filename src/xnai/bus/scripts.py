"""What Redis does in one step, in its own language.

Each script is all or nothing to everybody who looks on. Times are of Redis's clock alone, so that
the clocks of machines need not agree. A task has a state of its own (`names.task`): `deadline`,
`attempts`, `done`, `cancelled`; and an entry in one stream until it is done.

1. A task is put into a stream once, however often it is submitted.
2. Only one attempt writes an end; a task that has one is never begun again.
3. An attempt is counted before a worker hears of it: what kills workers ends among the dead.

They reach the state of a task by its id, so they need one Redis, not a cluster.
"""

from __future__ import annotations

from typing import Final

GROUP: Final = "workers"

_NOW: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
"""

_BURY: Final = """
local function bury(stream, entry, why, fields)
  redis.call('XADD', dead, 'MAXLEN', '~', dead_max, '*',
    'id', fields.id or '', 'reply', fields.reply or '', 'body', fields.body or '',
    'tier', fields.tier or '', 'why', why, 'from', stream)
  redis.call('XTRIM', dead, 'MINID', now - 604800000) -- a week
  redis.call('XACK', stream, group, entry)
  redis.call('XDEL', stream, entry)
end
"""

SUBMIT: Final = f"""
-- KEYS: state, stream, both common streams of the tier
-- ARGV: id, reply, tier, body, left ms, kept ms, most waiting, channel
if redis.call('EXISTS', KEYS[1]) == 1 then return {{'known', 0}} end
local waiting = redis.call('XLEN', KEYS[3]) + redis.call('XLEN', KEYS[4])
if waiting >= tonumber(ARGV[7]) then return {{'busy', waiting}} end
{_NOW}
redis.call('HSET', KEYS[1], 'deadline', now + ARGV[5], 'attempts', 0)
redis.call('PEXPIRE', KEYS[1], ARGV[5] + ARGV[6])
redis.call('XADD', KEYS[2], '*', 'id', ARGV[1], 'reply', ARGV[2], 'tier', ARGV[3], 'body', ARGV[4])
redis.call('PUBLISH', ARGV[8], ARGV[3])
return {{'sent', waiting}}
"""

TAKE: Final = f"""
-- KEYS: the dead, then streams in order
-- ARGV: worker, group, most tasks, most attempts, lease ms, whether to reclaim, state prefix,
--       most dead, most bytes
local me, group, room = ARGV[1], ARGV[2], tonumber(ARGV[3])
local most_attempts, lease, prefix = tonumber(ARGV[4]), ARGV[5], ARGV[7]
local dead, dead_max, most_bytes = KEYS[1], ARGV[8], tonumber(ARGV[9])
{_NOW}
{_BURY}
local taken = {{}}
local function begin(stream, entry)
  local fields = {{}}
  for i = 1, #entry[2], 2 do fields[entry[2][i]] = entry[2][i + 1] end
  if not fields.id or not fields.body then
    return bury(stream, entry[1], 'It has no id or no body.', fields)
  end
  local state = prefix .. fields.id
  local known = redis.call('HMGET', state, 'done', 'cancelled', 'deadline', 'attempts')
  if known[1] or known[2] or not known[3] or now > tonumber(known[3]) then
    redis.call('XACK', stream, group, entry[1])
    redis.call('XDEL', stream, entry[1])
    return
  end
  local why
  if #fields.body > most_bytes then
    why = 'it has ' .. #fields.body .. ' bytes, and workers read at most ' .. most_bytes .. '.'
    fields.body = string.sub(fields.body, 1, 4096)
  elseif tonumber(known[4]) >= most_attempts then
    why = known[4] .. ' attempts ended without an answer.'
  end
  if why then
    redis.call('HSET', state, 'done', 'dead')
    bury(stream, entry[1], why, fields)
    if fields.reply and fields.reply ~= '' then
      redis.call('XADD', fields.reply, '*', 'id', fields.id, 'dead', why)
      redis.call('PEXPIRE', fields.reply, 600000)
    end
    return
  end
  local attempt = redis.call('HINCRBY', state, 'attempts', 1)
  taken[#taken + 1] = {{
    stream, entry[1], fields.id, fields.reply or '', fields.body, attempt, known[3] - now,
  }}
end
for i = 2, #KEYS do
  if ARGV[6] == '1' and #taken < room then
    local found = redis.call('XAUTOCLAIM', KEYS[i], group, me, lease, '0-0',
      'COUNT', room - #taken)
    for _, entry in ipairs(found[2]) do begin(KEYS[i], entry) end
  end
end
for i = 2, #KEYS do
  while #taken < room do
    local found = redis.call('XREADGROUP', 'GROUP', group, me, 'COUNT', room - #taken,
      'STREAMS', KEYS[i], '>')
    if not found then break end
    for _, entry in ipairs(found[1][2]) do begin(KEYS[i], entry) end
  end
end
return taken
"""

FRAME: Final = """
-- KEYS: reply, state; ARGV: id, attempt, frame number, deltas, most kept, kept ms
redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[5], '*',
  'id', ARGV[1], 'attempt', ARGV[2], 'frame', ARGV[3], 'deltas', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
local known = redis.call('HMGET', KEYS[2], 'done', 'cancelled')
return (known[1] or known[2]) and 1 or 0
"""

FINISH: Final = """
-- KEYS: reply, state, stream
-- ARGV: id, attempt, frame number, deltas, most kept, kept ms, end, group, entry
local first = redis.call('HSETNX', KEYS[2], 'done', ARGV[2])
if first == 1 then
  redis.call('PEXPIRE', KEYS[2], ARGV[6])
  redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[5], '*',
    'id', ARGV[1], 'attempt', ARGV[2], 'frame', ARGV[3], 'deltas', ARGV[4], 'end', ARGV[7])
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
end
redis.call('XACK', KEYS[3], ARGV[8], ARGV[9])
redis.call('XDEL', KEYS[3], ARGV[9])
return first
"""

DROP: Final = """
-- KEYS: state, stream; ARGV: group, entry
local known = redis.call('HMGET', KEYS[1], 'done', 'cancelled')
if not (known[1] or known[2]) then return 0 end
redis.call('XACK', KEYS[2], ARGV[1], ARGV[2])
return redis.call('XDEL', KEYS[2], ARGV[2])
"""

GIVE_BACK: Final = """
-- For another worker, or this one later. KEYS: stream, common stream, state
-- ARGV: group, entry, channel, whether the attempt counts, worker
local held = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[2], ARGV[2], 1)
local found = redis.call('XRANGE', KEYS[1], ARGV[2], ARGV[2])
if #found == 0 or #held == 0 or held[1][2] ~= ARGV[5] then return 0 end
if ARGV[4] == '0' then redis.call('HINCRBY', KEYS[3], 'attempts', -1) end
redis.call('XADD', KEYS[2], '*', unpack(found[1][2]))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
redis.call('XDEL', KEYS[1], ARGV[2])
redis.call('PUBLISH', ARGV[3], '')
return 1
"""

BURY: Final = f"""
-- KEYS: the dead, stream, state, reply; ARGV: group, entry, most dead, why, id, kept ms,
--       worker
local held = redis.call('XPENDING', KEYS[2], ARGV[1], ARGV[2], ARGV[2], 1)
if #held == 0 or held[1][2] ~= ARGV[7] then return 0 end
local dead, dead_max, group = KEYS[1], ARGV[3], ARGV[1]
{_NOW}
{_BURY}
local found = redis.call('XRANGE', KEYS[2], ARGV[2], ARGV[2])
local first = redis.call('HSETNX', KEYS[3], 'done', 'dead')
redis.call('PEXPIRE', KEYS[3], ARGV[6])
if #found > 0 then
  local fields = {{}}
  for i = 1, #found[1][2], 2 do fields[found[1][2][i]] = found[1][2][i + 1] end
  bury(KEYS[2], ARGV[2], ARGV[4], fields)
end
if first == 1 and KEYS[4] ~= '' then
  redis.call('XADD', KEYS[4], '*', 'id', ARGV[5], 'dead', ARGV[4])
  redis.call('PEXPIRE', KEYS[4], ARGV[6])
end
return first
"""

BEAT: Final = f"""
-- KEYS: workers, beats; ARGV: worker, what it announces, group, then stream and entry of each task
{_NOW}
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], now, ARGV[1])
-- Gives the places, from 0, of tasks that others have by now.
local lost = {{}}
for i = 4, #ARGV, 2 do
  local held = redis.call('XPENDING', ARGV[i], ARGV[3], ARGV[i + 1], ARGV[i + 1], 1)
  if #held == 1 and held[1][2] == ARGV[1] then
    redis.call('XCLAIM', ARGV[i], ARGV[3], ARGV[1], 0, ARGV[i + 1], 'JUSTID')
  else
    lost[#lost + 1] = (i - 4) / 2
  end
end
return lost
"""

ADOPT: Final = f"""
-- What lies in the own streams of workers that were not heard of goes to the common ones.
-- Who holds tasks still is looked at again, until others have claimed them.
-- KEYS: workers, beats; ARGV: lease ms, group, queries, escalations, channel
{_NOW}
local moved = 0
for _, worker in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now - ARGV[1])) do
  local said = redis.call('HGET', KEYS[1], worker)
  local readable, announced = pcall(cjson.decode, said or '')
  local held = false
  for tier, _ in pairs(readable and announced.tiers or {{}}) do
    local own = ARGV[3] .. ':' .. tier .. '@' .. worker
    for _, entry in ipairs(redis.call('XRANGE', own, '-', '+')) do
      redis.call('XADD', ARGV[3] .. ':' .. tier, '*', unpack(entry[2]))
      moved = moved + 1
    end
    redis.call('DEL', own)
    for _, common in ipairs({{ARGV[3] .. ':' .. tier, ARGV[4] .. ':' .. tier}}) do
      local pending = redis.pcall('XPENDING', common, ARGV[2], '-', '+', 1, worker)
      if #pending > 0 then
        held = true
      elseif not pending.err then
        redis.call('XGROUP', 'DELCONSUMER', common, ARGV[2], worker)
      end
    end
  end
  if not held then
    redis.call('HDEL', KEYS[1], worker)
    redis.call('ZREM', KEYS[2], worker)
  end
end
if moved > 0 then redis.call('PUBLISH', ARGV[5], '') end
return moved
"""

CENSUS: Final = f"""
-- KEYS: workers, beats; ARGV: lease ms. Gives worker, its beat, what it announced; of the living.
{_NOW}
local found = {{}}
local alive = redis.call('ZRANGEBYSCORE', KEYS[2], now - ARGV[1], '+inf', 'WITHSCORES')
for i = 1, #alive, 2 do
  found[#found + 1] = alive[i]
  found[#found + 1] = alive[i + 1]
  found[#found + 1] = redis.call('HGET', KEYS[1], alive[i]) or ''
end
return found
"""

CANCEL: Final = """
-- KEYS: state; ARGV: id, channel
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HSET', KEYS[1], 'cancelled', 1) end
redis.call('PUBLISH', ARGV[2], ARGV[1])
return 1
"""
