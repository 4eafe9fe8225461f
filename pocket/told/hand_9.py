"""Requests by the ninth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "ints",
        {
            "even_numbers": (
                "right_side(houses) ~ Postman here. Even house numbers are on my side of the street, the odd ones are Karl's. Out of the morning's pile {sig} gives mine, in the order they were in.",
                "pairs_only(bibs) ~ {sig}: drop whatever can't be halved without a remainder",
                "tram_b(trams) ~ Depot rule: trams with an even number go to hall B. Who goes to hall B today? {f} takes all the numbers and says, don't shuffle them.",
                "splittable(pots) ~ we chop every poker pot between two players, so only the pots that split clean, no leftover chip. {sig}",
            ),
            "sorted_ascending": (
                "queue_order(bibs) ~ Starters line up by bib, lowest first. {sig}. New list please, don't touch mine",
                "slow_to_fast(fps) ~ worst fps up top, best at the bottom: {f}",
                "put_in_order(donations) ~ The treasurer, bless her, wants the donations on the page from the tiniest to the most generous. Nothing may be lost, two people who gave the same are two lines. (Could|Would) you write {sig}?",
                "steigend(heights) ~ Hello, please [make ]one function {sig}, gives back the heights of the pylons climbing, small in front, big behind.",
            ),
            "sum_of_numbers": (
                "pot(bets) ~ everyone shoves chips in the middle. how big is the pot? {sig}",
                "honey_total(hives) ~ {x} = kilos per hive. What did we harvest altogether? That's {sig}.",
                "raised(gifts) ~ Charity run. Each runner brings in an envelope, I type in what is inside, and in the end the mayor wants one figure for the newspaper: everything put together. Name the function {f}.",
                "add_up(downloads) ~ sum. nothing else. {sig}",
            ),
            "odd_numbers": (
                "left_over_one(hands) ~ Give me those that leave somebody without a partner, i.e. the ones you can't split in two. {sig}",
                "uneven_lifts(lifts) ~ On odd days I grease the lifts with odd numbers. {f} should pick them out of the lift numbers, same sequence as I walk past them.",
                "odd_side(doors) ~ {sig} → every door that is not on the even side",
                "strange_ones(values) ~ throw the evens out , i keep the rest . {sig} thx",
            ),
            "divisible_by": (
                "full_crates(catches, per_crate=k) ~ fish go {k} to a crate and I hate half crates. Which of the catches fill crates exactly? {sig}",
                "clean_tables(groups) ~ Tables seat {k}. Groups that fill their tables with not one chair empty and nobody standing: {sig} returns those group sizes.",
                "checkpoints(kms) ~ there is a drink station every {k} km, so from the kilometre marks in {x} keep those at which one stands, that is multiples of {k}. {sig}",
                "zero_rest(xs, d=k) ~ filter n where n mod {k} is 0, call it {sig}",
            ),
            "doubled": (
                "matched(gifts) ~ A sponsor matches every donation, so each is worth twice what was given. {sig}",
                "two_panels(watts) ~ we put a second identical panel next to every old one; expected output per spot is therefore two times what stands in {x}. {f}",
                'raise_all(bets) ~ "Double or nothing" and everybody won. New stacks: {sig}',
                "there_and_back(legs) ~ legs = one way. I want there and back for each leg. {sig}, list in, list out, same length.",
            ),
            "sorted_descending": (
                "ranking(fps) ~ Benchmarks. Fastest card tops the table. {sig}",
                "chip_order(stacks) ~ {f}: chip leader first, short stack last, everybody in between where they belong",
                "most_listened(plays) ~ My podcast has 80 episodes, and I got the play counts in publication order, which says nothing. Could {sig} bring the hits to the front and let the flops sink to the end?",
                "fallend(weights) ~ Fish on the ice: biggest at the front, then always smaller. I give the weights. {sig}",
            ),
            "first_numbers": (
                "podium(finishers, places=k) ~ {x} comes in already by finish. Only the front {k} get a medal. {sig}",
                "early_splits(splits) ~ i only care about the start of the race, the opening {k} splits, cut off the rest. {f}",
                "first_trams(departures) ~ {k} trams leave before the gate is closed; the others wait. From the departures, in the given order, {sig} is those that get out",
                "preview(rows, n=k) ~ like head -n, for a list: {sig}. shorter list → whatever there is",
            ),
            "average": (
                "mean_pressure(systolic) ~ My doctor looks at the mean of my evening readings, not at single ones. {sig}; if I was lazy and wrote nothing then 0.0",
                "per_hive(kilos) ~ How much honey does one hive give, on average? {sig} ‹no hives: 0.0›",
                "typical_gift(gifts) ~ add them, divide by how many. empty → 0.0. {f}",
                "pace(splits) ~ {sig} -- arithmetic mean of the km splits as float, and 0.0 before the race has begun",
            ),
            "count_of_numbers": (
                "rides(waits) ~ One entry per ride on the ski lift. So how many times did I go up? {sig}",
                "donors(gifts) ~ i don't care how much they gave, how (MANY|many people) gave. {f}",
                "days_logged(readings) ~ The pressure diary is useless below twenty entries, says the nurse. How many entries do I have? {sig}",
                "size(runs) ~ number of runs recorded, duplicates and zeros included. {sig}",
            ),
            "positive_numbers": (
                "in_the_black(nights) ~ Poker results per night, plus or minus. I'd rather remember only the nights I came home with more than I left. {sig}",
                "real_yield(hours) ~ inverters report 0 or even -1 at night, keep what is really production, above nought. {f}",
                "deposits(moves) ~ {sig}: from the account movements those that brought money in. Zero is not money.",
                "winners(deltas) ~ which deltas are above 0?? {sig}",
            ),
            "at_least": (
                "market_size(cm, legal=k) ~ the harbour law says: a fish below {k} goes back into the water. {sig} gives what may stay in the bucket",
                "hypertensive(readings) ~ nurse here, {k} or higher is a flag for us. Flagged readings only, in diary order: {f}",
                "big_donors(gifts) ~ Anybody who gave {k} or above gets their name on the bench. Amounts only please. {sig}",
                "playable(fps, floor=k) ~ no stutter pls: throw out every fps below {k}, {k} itself is ok. {sig}",
            ),
            "between": (
                "good_zone(readings, low=a, high=b) ~ Green zone runs from {a} up to {b}, borders are green too. {sig} lists the readings in it.",
                "age_class(ages) ~ Our race has one class: {a} to {b} years, and yes, both birthdays count in. {f} leaves only these runners' ages",
                "not_too_much(bets) ~ house limits: a bet under {a} is refused, one over {b} is refused, all else stands. Return the bets that stand. {sig}",
                "mid_size(kg, lo=a, hi=b) ~ The restaurant takes only fish of {a}..{b} kg inclusive. {sig}",
            ),
            "absolute_numbers": (
                "swing(nights) ~ up 40 or down 40, at my table that is a 40 swing. {sig} turns the results into swings",
                "distance_off(errors) ~ I don't mind whether a tram was early, minus, or late, plus. By how many minutes was each off? {sig}",
                "sizes(changes) ~ lose the minus signs {f}",
                "betraege(bookings) ~ For the audit one needs only the amounts of the bookings, without the sign. Order remains. {sig}",
            ),
            "largest_numbers": (
                "top_cards(scores, n=k) ~ which {k} scores win? best of all in front. {sig}",
                "generous(gifts) ~ Thank-you letters go to the {k} highest donations. Hand them to me beginning with the very highest. {f}",
                "best_days(kwh) ~ roof panels, one kWh figure a day. for bragging i need my {k} sunniest, record first, then the next and so on. {sig}",
                "trophy_fish(kilos, hooks=k) ~ I hang up {k} fish, one per hook, heaviest left, going down. {sig}",
            ),
            "two_sum_indices": (
                "pair_up(chips, pot=k) ~ Two players' chips must make the pot exactly. Which seats? {sig} answers with the two seat indexes, first pair that works scanning from the left, otherwise an empty list",
                "gift_card(prices) ~ i've a {k} euro voucher & want to burn it on exactly two things. give me where they are in {x}, smaller index first, or an empty list when no two fit. first match wins. {f}",
                "counterweight(loads, balance=k) ~ Find i before j with load i plus load j equal to {k}; answer as a list of i and j, lowest i, then lowest j; nothing found, empty list. {sig}",
                "two_hives(kilos) ~ The buyer wants {k} kg out of two different hives, no more and no less. Positions of the first two hives that do it? {sig}, and if none do, just an empty list",
            ),
            "running_totals": (
                "thermometer(gifts) ~ You know these donation thermometers? After each gift I paint how far we are by now. {sig} lists the painted levels.",
                "elapsed(splits) ~ from km splits to race clock at each km. {sig}",
                "season_so_far(harvest) ~ {f}: week by week honey in, and for every week what the season has given up to and including it",
                "cum(xs) ~ cumsum without numpy. {sig}",
            ),
            "median": (
                "middle_reading(systolic) ~ One crazy reading and the mean is junk. Give the middle one when they are lined up, or halfway between the two middle ones. {sig}. 0.0 for an empty diary",
                "median_fps(runs) ~ {f}, median, float, 0.0 on no data",
                "typical_episode(minutes) ~ Half of my episodes should be longer and half shorter than it: that's {sig}. With an even number of episodes take the mean of the two central ones; no episodes at all, 0.0",
                "mediane(parts) ~ Bonjour, I would need the median of the finishing times, the function is {sig}, it gives 0.0 if nobody has finished",
            ),
            "trimmed_mean": (
                "jury(marks) ~ Ski jumping style: lowest mark out, highest mark out, mean of the others. {sig}, 0.0 if that leaves nobody",
                "fair_fps(runs) ~ one warm-up run is garbage and one is luck. strike the min and the max, once each, average what remains. nothing remains → 0.0. {f}",
                "calm_pressure(readings) ~ Doctor says ignore my single worst and my single best reading and average the others. {sig} ... if I have not more than two then 0.0",
                "honest_price(offers) ~ Every fish auction has one idiot below and one above. Without these two, what is the mean offer? {sig}. 0.0 if only idiots came",
            ),
            "average_without_value": (
                "no_error(readings, code=k) ~ the cuff writes the error code {k} into the diary when it slipped. mean of everything which is not that; 0.0 if all were. {sig}",
                'working_panels(kwh) ~ {k} in {x} means "sensor dead", so don\'t let it spoil the mean. {f}: mean of the rest, or 0.0 without a rest.',
                "avg_real(plays) ~ Exclude {k} wherever it occurs, then average. Nothing left? 0.0. {sig}",
                "usual_gift(gifts, standard=k) ~ Most members give {k}, the standard sum. What do those give, on average, who give something else? {sig}, 0.0 if there are none of those",
            ),
            "group_by_remainder": (
                "halls(trams, halls=k) ~ a tram sleeps in the hall you get by tram number mod {k}, the number of halls. {sig}: dict, hall to list of its trams",
                "heats(bibs) ~ Starting blocks are by bib modulo {k}. Build me the dict: remainder to the bibs having it, bibs in the order given, no key for a block without runners. {f}",
                "shard(ids, shards=k) ~ bucket ids on id % {k}, dict of lists, only non-empty buckets. {sig}",
                "by_seat(hands) ~ we deal round {k} seats so hand number n belongs to the seat n mod {k}. who gets which hands? dict from seat to hands. {sig}",
            ),
            "best_profit": (
                "dream_trade(prices) ~ Buy one day, sell some later day, one trade only. The most I could have made, 0 if it only went down? {sig}",
                "max_gain(quotes) ~ {f}: biggest later minus earlier over {x}, never under 0",
                "climb(fps) ~ How far did any driver version ever outdo an older one? Versions in release order, fps each. Largest gain from an older to a newer one, else 0. {sig}",
                "too_late(rates) ~ I always change my zlotys on the wrong day. With the daily rates in hand, (tell me|I'd like to know) the maximum I would win buying once and selling once afterwards; if no gain is possible 0. {sig}",
            ),
            "biggest_jump": (
                "worst_step(splits) ~ Steady pace is all. By how much do two successive splits differ at most, faster or slower doesn't matter? {sig} — fewer than two splits, 0",
                "shock(readings) ~ largest absolute difference over consecutive readings, 0 when there's nothing to compare. {f}",
                "spike(prices) ~ Fish prices, one a morning. The wildest overnight change, whether up or down, as a plain size: {sig}. With one morning or none it is 0",
                "cliff(plays) ~ {sig}: from one episode to the next, what was the most violent change in plays ‹size only; 0 if there is no next›",
            ),
            "raised_by_percent": (
                "price_rise(menu, pct=k) ~ Diesel is up, so all fish prices go up {k} percent, whole euros, use round. {sig}",
                "overclock(fps) ~ if overclocking gives {k}% on everything, what would each benchmark show? nearest whole. {f}",
                "with_tax(amounts) ~ Every amount plus {k} percent of itself, rounded to an integer. {sig}.",
                "next_year(harvest, growth=k) ~ Beekeepers are optimists: each hive gives {k} percent more next year, rounded to whole kilos. {sig}, please",
            ),
            "count_in_range": (
                "normal_days(readings, low=a, high=b) ~ how many of my readings were fine? fine = {a} to {b}, the two limits included. {sig}",
                "takers(prices) ~ Between {a} and {b}, ends included, is what I'd pay. At how many stalls can I buy? {f} gets the prices",
                "band(splits) ~ number of km run in {a} to {b} seconds inclusive; {sig}",
                "mid_donors(gifts, lo=a, hi=b) ~ The tax office asks for the number of gifts not under {a} and not over {b}. Just the number. {sig}",
            ),
            "positions_of": (
                "empty_nets(hauls) ~ Which hauls, counted from zero, brought in exactly {k} fish? All of them, {sig}",
                "find_all(hand, card=k) ~ {sig}: at which indices does {k} turn up in the hand? none → empty list",
                "stops(lifts, stuck=k) ~ The lift log shows speed {k} whenever it is stuck. I (want|need) every place in the log with this value, beginning with place 0. {sig}",
                "where_is(plays, target=k) ~ Not only the first one! every index holding {k}, {sig}",
            ),
            "without_value": (
                "no_dummy(readings, dummy=k) ~ old diary app wrote {k} as a dummy where i forgot to measure.. kick all dummies out, keep the rest as is. {sig}",
                "skip_thirteen(seats) ~ Superstition: nobody sits on {k}. {f} gives my seat list back minus it, wherever it stands",
                "discard(hand, card=k) ~ I throw away every {k}, and hold the other cards in the order they were dealt. {sig}",
                "purge(ids, bad=k) ~ remove all occurrences, not just one; don't mutate. {sig}",
            ),
            "sum_of_largest": (
                "top_sponsors(gifts, n=k) ~ What do our {k} greatest benefactors bring in between them? {sig}",
                "best_three(jumps) ~ Only a jumper's {k} best jumps count, added together. {f} gets all his jumps",
                "carry(kilos, arms=k) ~ i can carry {k} fish, one per arm lol and of course i grab the heaviest. how many kilos is that in total? {sig}",
                "peak_load(kwh, days=k) ~ {sig}: add up the {k} strongest days",
            ),
            "has_duplicates": (
                "cheater(cards) ~ Someone has brought his own ace. True if any card is in the deal twice or more: {sig}",
                "double_booked(trams) ~ {f} must shout True as soon as one tram has been put on the plan two times",
                "bib_clash(bibs) ~ We printed the bibs in a hurry. Is there a bib that two runners wear? {sig}, yes/no",
                "not_unique(ids) ~ ids should be unique, are they NOT? bool. {sig}",
            ),
            "largest_adjacent_product": (
                "neighbour_boost(panels) ~ {x} are factors along a string of panels. Multiply each with the one to its right; how large does it get? {sig}, and 0 with less than two panels",
                "combo(cards) ~ game rule: you play two cards lying side by side & score one times the other. max score? nothing to pair = 0. {f}",
                "strongest_couple(hives) ~ {sig} → max of x«i» times x«i+1»; 0 if no such pair",
                "best_touching(ns) ~ Find the pair standing next to each other whose product beats every other such pair, tell me only the product. 0 when there is no pair. {sig}",
            ),
            "strictly_rising": (
                "always_more(harvest) ~ Has each year's honey beaten the year before? A tie is a no. {sig}",
                "overclock_helps(fps) ~ clock up a notch, rerun, clock up a notch, rerun. True only if every single notch gave more fps than the last {f}",
                "raises_ok(bets) ~ At our poker table a raise must top the previous bet, calling doesn't count as a raise. Are these raises all legal? {sig}",
                "growing(audience) ~ {sig} returns True iff no episode had the same or fewer listeners than its predecessor",
            ),
            "percent_over": (
                'too_high(readings, limit=k) ~ Doctor: "what percentage of your readings was above {k}?" Me: "uh". So, {sig}. 0.0 for no readings',
                "smooth_share(fps) ~ percent of frames rendering faster than {k} fps; empty → 0.0. {f}",
                "late_share(delays, tolerance=k) ~ A tram is late when it is more than {k} minutes behind. 0 to 100, how much of the fleet was late? {sig}, and on a day without trams 0.0",
                "generous_part(gifts) ~ I should report which part of the gifts exceeds {k} euros, in per cent. It is {sig}. Without gifts it is 0.0.",
            ),
            "all_in_range": (
                "diary_ok(readings, low=a, high=b) ~ one bad value and the answer is no. bad: under {a} or over {b}. {sig}",
                "safe_wind(gusts) ~ The chairlift may run if no gust leaves the span {a} to {b}, the ends are still allowed. May it? {f} from the gusts",
                "within_spec(volts, lo=a, hi=b) ~ assert-style helper: {sig}, True when each is in the closed interval",
                "even_pace(splits) ~ Did I really stay between {a} and {b} seconds, edges included, on every km? {sig} shall tell me honestly.",
            ),
            "joined_over": (
                "big_pots_text(pots, floor=k) ~ For the club newsletter I need a string of the pots larger than {k}, put together with '{s}'. {sig}",
                "alarm_text(temps, limit=k, sep=s) ~ text message to the admin: all gpu temps hotter than {k}, glued with {s} {sig}",
                "hits(plays, glue=s) ~ episodes that got more than {k} plays, I print their play counts on one line with whatever glue I choose. {sig}",
                "heavy_label(kilos, least=k, sep=s) ~ The label on the ice box: weights over {k}, joined by {s}. {sig} returns it as text",
            ),
            "second_lowest": (
                "runner_up(times) ~ silver medal time. ties for gold are still gold. {sig}, 0 if there isnt a second time",
                "next_cheapest(prices) ~ The cheapest stall is always a swindle, so I want the second cheapest price; if several share the cheapest they're all swindlers. {f} ‹0 if no other price›",
                "second_min(xs) ~ min of what is left after deleting every copy of the min; 0 if nothing is left. {sig}",
                "second_calmest(readings) ~ Not my lowest reading, the next higher one which is different from it. {sig}. In case all are the same or the diary is blank: 0",
            ),
            "majority_element": (
                "outvoted(votes) ~ Absolute majority or it's -1. {x} are the candidate numbers on the ballots. {sig}",
                "chair(ballots) ~ The statutes of our ski club, paragraph 4: elected is who unites more than half of the ballots on himself. Half is not enough. {f} returns who, and -1 when we must vote again.",
                "dominant_route(trips) ~ If one tram route makes over 50% of the trips return it, else minus one. {sig}",
                "more_than_half(rolls) ~ is there a number that fills more than half the list? gimme, or -1. {sig}",
            ),
            "non_zero": (
                "sunny_hours(watts) ~ kill the zeros ‹night›, leave everything else incl. negatives. {sig}",
                "real_gifts(envelopes) ~ Some envelopes are empty. It's embarrassing. {f} gives me only those that had something in them, or from which, don't ask, something had to be taken",
                "played(nights) ~ A 0 means I stayed home. Nights I played, win or lose: {sig}",
                "drop_blank(rows) ~ n != 0, order kept. {sig}",
            ),
            "decreased": (
                "net_weight(boxes, tare=k) ~ The crate weighs {k} itself. Fish only, please: {sig}",
                "after_rake(pots) ~ house takes {k} from each pot. {f} = what's left of each",
                "corrected(readings, offset=k) ~ My cuff shows too much, always by {k}. {sig} sets all readings right",
                "handicap(times, bonus=k) ~ {sig}: every runner over 60 gets {k} knocked off the time; all times given are theirs",
            ),
            "smallest_numbers": (
                "fastest(times, n=k) ~ lowest {k} times, quickest first. {sig}",
                "weak_panels(kwh) ~ Which {k} panels should be cleaned? The ones that give least, weakest of all at the front. {f} hands back their kWh",
                "cheap_fish(prices, pieces=k) ~ Pension is small. I take {k} fish, the cheapest ones, going up in price. {sig}",
                "flops(plays, n=k) ~ From the play counts my {k} worst, starting at the very worst → {sig}",
            ),
            "chunks": (
                "gondolas(skiers) ~ A gondola takes {k} skiers, the last one may leave with fewer. {f}: skiers in the queue to lists of who rides together",
                "weeks(readings, days=k) ~ cut the diary in pieces of {k} days, whatever is left over is a piece too. {sig}",
                "pages(ids, size=k) ~ pagination: {sig} → list of pages",
                "deal(deck, n=k) ~ not round the table! Player one gets the first {k} cards off the deck, the next player the next {k} etc., last may be short. {sig}",
            ),
            "index_of_largest": (
                "best_card(fps) ~ I don't need the fps, I need WHICH run was fastest, 0-based, earliest if tied, -1 if no runs. {sig}",
                "hit_episode(plays) ~ {f}: argmax, first hit, -1 for empty",
                "queen_hive(kilos) ~ My hives stand in a line and I number them from 0. Which has made the most honey? The foremost, in case several did; -1 without hives. {sig}",
                "sunniest(kwh) ~ Position of the record day. {sig} ¶ - first position is 0 ¶ - two record days: the earlier ¶ - no days: -1",
            ),
            "sum_of_squares": (
                "energy(offsets) ~ each one times itself, all that added up: {sig}",
                "penalty(delays) ~ A delay of 3 hurts 9, a delay of 10 hurts 100, a tram one minute early hurts 1 too. How much does the day hurt? {f}",
                "sq_norm(v) ~ squared euclidean length of {x}. {sig}",
                "crate_area(sides) ~ The crates in my fish hall are square and I have the side lengths. What floor do they take in total? {sig}",
            ),
            "count_over": (
                "flagged(readings, limit=k) ~ Times my pressure went past {k}? {sig}, a count",
                "long_queue(waits) ~ We refund a skier's coffee when he waits longer than {k} minutes. Coffees to refund = {f}",
                "whales(gifts, limit=k) ~ how many gifts beat {k} ‹equal is not beating›. {sig}",
                "hot(temps, t=k) ~ count n in {x} with n greater than {k}. {sig}",
            ),
            "is_sorted": (
                "in_line(bibs) ~ Did they line up properly, nobody with a bib lower than the person in front? Same bib twice is alright. {sig}, True or False",
                "dates_ok(days) ~ An accountant asks: do the entries ever go back in time? {sig} says True if they never do. Two on one day is fine.",
                "is_asc(a) ~ check non-decreasing. {sig}",
                "no_lap_back(clock) ~ race clock must not run backwards, standing still is okay. True when it behaves {f}",
            ),
            "sum_without_extremes": (
                "points(marks) ~ Ski jump style points: cross out a highest mark and a lowest mark, total of the rest. {sig}",
                "clean_harvest(hives) ~ My best hive is boasting and my worst is ill. Kilos of all hives together without these two: {sig}",
                "robust_sum(xs) ~ sum minus one max minus one min, 0 if there are two or fewer. {f}",
                "no_luck(nights) ~ what would i have won at poker altogether w/o my single luckiest night & my single unluckiest one {sig}",
            ),
            "longest_rising_streak": (
                "hot_streak(plays) ~ longest stretch of episodes each of which outdid the previous one. length only. {sig}",
                "getting_slower(splits) ~ When I tire, each km takes longer than the km before. What's the longest such patch in {x}, counted in kilometres with its first one included? {f}",
                "bull_run(prices) ~ {sig} → how many mornings the longest uninterrupted climb of fish prices covers, first morning of the climb included; equal prices break it",
                "warmup(temps) ~ longest contiguous strictly increasing run; return its length, 0 if empty. {sig}",
            ),
            "moving_average": (
                "smooth(readings, days=k) ~ The diary zigzags too much for my eyes. A mean of each {k} readings in a row, sliding on by one. {sig}",
                "rolling(fps) ~ rolling mean, window {k}, only full windows. {f}",
                "trend_line(plays, width=k) ~ sliding-window averages of the play counts, each window {k} wide. {sig}",
                "week_mean(kwh, w=k) ~ For every {k} consecutive days of solar yield I would like the mean, first window starts on the first day, last one ends on the last. {sig}",
            ),
            "percentages_of_total": (
                "slices(gifts) ~ For a pie chart. What percent of everything did each donor give, rounded to whole? Total zero → all zeros. {sig}",
                "chip_share(stacks) ~ who holds how much of the chips on the table, in % without decimals, seat by seat. nobody has chips: zeros. {f}",
                "hive_part(kilos) ~ Each hive as a whole-number percentage of the complete harvest ‹if there was no honey at all, a 0 for each›. {sig}",
                "listen_share(plays) ~ round‹100 * part / whole› for all parts; guard whole == 0 with zeros. {sig}",
            ),
            "share_of_positive": (
                "luck(nights) ~ on what fraction of nights do i leave the table with a win? 0 to 1. never played 0.0. {sig}",
                "daylight(watts) ~ {f}: how big a part, between 0 and 1, of the samples is above zero. no samples: 0.0",
                "late_fraction(delays) ~ Minutes behind schedule, negative if a tram was early, nil on time. I need the proportion of late ones as a decimal fraction; 0.0 if no tram ran. {sig}",
                "up_days(changes) ~ positives divided by everything ‹0.0 on empty› {sig}",
            ),
            "has_pair_with_sum": (
                "exact_change(prices, budget=k) ~ Can I buy two different fish and leave with an empty purse? I have {k} in it. {sig} yes or no",
                "pot_match(stacks) ~ True if some two players together hold {k} chips. No player counts with himself. {f}",
                "two_sum_exists(xs, target=k) ~ just existence, no indices. two distinct positions adding to {k}? {sig}",
                "balanced_chair(weights, limit=k) ~ The two-seater ski lift tests need two people weighing precisely {k} together. Is there such a couple among them? {sig}",
            ),
            "lowest_so_far": (
                "cheapest_yet(prices) ~ Every market morning I chalk up the lowest price seen up to that day, today included. {sig}: the chalked prices",
                "best_time_yet(times) ~ Personal best after each race: it only ever goes down. From all my finishing times make {f}.",
                "cummin(xs) ~ cumulative minimum, same length as {x}, {sig}",
            ),
            "parity_counts": (
                "sides(houses) ~ Two numbers in a list: doors on the even side, doors on the odd side. {sig}",
                "even_vs_odd(rolls) ~ {f} → list of length 2, first the tally of evens, second the tally of odds",
                "balance_check(bibs) ~ We start even bibs at the left gate and odd bibs at the right one. How many people will be at each gate, left first? {sig}",
            ),
            "level_labels": (
                "traffic_light(readings, lo=a, hi=b) ~ for my grandma's diary: next to each reading the word 'low' if under {a}, 'high' if over {b}, else 'mid'. {sig}",
                "tags(fps) ~ tag every run: 'low' below {a} fps, 'high' above {b}, 'mid' for the remainder, borders are 'mid'. {f}",
                "judge_prices(prices, cheap=a, dear=b) ~ One word per fish stall. cheaper than {a}: 'low'. dearer than {b}: 'high'. Anything else: 'mid'. {sig}",
            ),
            "second_to_last": (
                "before_final(splits) ~ What was my km just ahead of the final one? {sig}, 0 if i ran one or none",
                "last_but_one(gifts) ~ {f}: penultimate entry, else 0",
                "yesterday(kwh) ~ today's yield sits at the end of {x} and isn't complete, so I'd like the figure right in front of it; 0 if there isn't one. {sig}",
            ),
            "ends_swapped": (
                "trade_places(seats) ~ Whoever sits far left and whoever sits far right change chairs; the middle stays put. {sig} returns the new seating",
                "engine_change(cars) ~ Tram depot: the car at the head goes to the tail and the car at the tail goes to the head. Nothing else moves. A single car stays as it is. {f}",
                "flip_ends(a) ~ swap {x}«0» and {x}«-1» in a copy. {sig}",
            ),
            "with_total_appended": (
                "bill(items) ~ Under the positions a bill has the sum, so {sig} gives the same amounts plus one more, namely what they come to",
                "diary_sum(gifts) ~ donations list, then as its last element the grand total {f}",
                "harvest_sheet(kilos) ~ I need one column for the printer: each hive's kilos, and right at the bottom all of it together. {sig}",
            ),
            "without_every_nth": (
                "eliminate(players, step=k) ~ Counting-out game: we go along the row once and count 1 to {k} over and over; whoever gets {k} leaves the table, no closing of gaps. Who remains? {sig}",
                "thin(samples, n=k) ~ drop positions {k}, 2*{k}, 3*{k}... ‹1-based›. {sig}",
                "skip_service(trams, interval=k) ~ Of the trams in {x}, those standing at place {k} and at its multiples, first place being 1, go to the workshop. {sig} lists the ones which do not",
            ),
            "percent_change_overall": (
                "growth(listeners) ~ How much, in percent with one digit after the point, has my audience grown from the very first episode to the latest? minus if it shrank. {sig}; can't tell because empty or first was 0 → 0.0",
                "season_change(harvest) ~ {f}: first year versus last year in %, round to 1 decimal. If there's no first year, or it was zero, 0.0",
                "driver_gain(fps) ~ Only endpoints matter. ‹new - old› / old * 100, one decimal; 0.0 if old is zero or missing. {sig}",
            ),
            "min_max_sum": (
                "summary(gifts) ~ dict please, keys 'min' 'max' 'sum', all 0 when no one gave. {sig}",
                "diary_stats(kwh) ~ In the evening the panel screen shows three things: worst day under 'min', best day under 'max', everything together under 'sum'. Before the first day three zeros. {f} should build this dictionary.",
                "report(waits) ~ {sig} returns «min, max, sum» of the waiting minutes, but as a dict with exactly those three names; zeros for an empty {x}",
            ),
            "running_averages": (
                "mean_so_far(splits) ~ after each km my watch shows the average pace up to here, two decimals. {sig}",
                "season_mean(kilos) ~ {f} → for position i the mean of everything from the start through i, round‹…, 2›",
                "progressive(readings) ~ Nurse's chart. Next to each reading stands the average of it and all earlier ones, rounded to 2 places. {sig}",
            ),
            "peaks": (
                "sunny_spells(kwh) ~ A day is a peak if the day before and the day after both gave less. First and last day can't be. Give the yields of the peaks: {sig}",
                "summits(heights) ~ Ski map: heights along a trail. Which heights are tops, so higher than the point just left and the point just right? {f}, no edges",
                "local_max(xs) ~ strict local maxima, interior only, the values not the indices. {sig}",
            ),
            "without_ends": (
                "body(rows) ~ first row is a header total, last row a footer total. strip both. {sig}",
                "inner_stops(stops) ~ {f}: the stops between the two termini",
                "no_bookends(episodes) ~ My pilot and my farewell show don't count. What's left of the plays if I leave out these two, the very first and the very last? {sig}",
            ),
            "cents_as_dollars": (
                "price_tags(cents) ~ {x} is in cents, the tags read like '$12.05'. One tag for each. {sig}",
                "show_gifts(amounts) ~ The donation form stores cents. For the thank-you page I want strings with a dollar sign in front and always two digits behind the point. {f}",
                "fmt_usd(cents) ~ int cents → '$%.2f', list to list, {sig}",
            ),
            "least_common_number": (
                "rarest(cards) ~ which card shows up least? ties: the one i saw first. no cards: 0. {sig}",
                "lonely_route(trips) ~ Route numbers of today's trips. Return the route with the fewest trips, of several the one that stands first in {x}; 0 on strike days. {f}",
                "rare_weight(fish) ~ {sig} finds the weight that occurs the least often. If there's a draw the earlier one wins. Nothing caught, 0.",
            ),
            "below_average": (
                "lazy_hives(kilos) ~ A hive is lazy when it gives less than the mean of all. The kilos of lazy ones, {sig}",
                "under_mean(plays) ~ {f}: keep what is strictly under the mean",
                "dusty_panels(watts) ~ Which outputs fall short of the average output? They need a wipe. {sig}, order of the roof",
            ),
            "balances_from": (
                "bankroll(nights, start=k) ~ I sat down with {k} in my pocket. Every night adds or takes. What's in the pocket after each night? {sig}",
                "account(moves, opening=k) ~ opening balance {k} + movements → balance after each movement, opening itself isn't listed. {sig}",
                "hall_count(moves) ~ At dawn {k} trams are in the depot. {x} says how many came, or with a minus left, hour by hour. Write {f} which tells the count in the depot after every hour.",
            ),
            "window_maximums": (
                "worst_of(readings, days=k) ~ For any {k} days in a row the highest reading of them, windows overlap; empty if my diary is shorter. {sig}",
                "peaks_by_window(fps, w=k) ~ sliding max, window {k}. {sig}. too short: empty list",
                "top_gust(gusts) ~ Lift operators watch {k} gusts at a time, moving on one by one. {f}: the strongest in each such view",
            ),
            "contains_all_of": (
                "full_hand(hand, needed=o) ~ Do I hold every card that's needed? {sig} true/false, more cards don't hurt",
                "complete(parked, roster=o) ~ All trams in {o} should be among the parked ones. Are they? {sig}",
                "superset(xs, must=o) ~ is nothing of {o} missing in {x}? [as ]bool {sig}",
            ),
            "days_until_warmer": (
                "wait_for_better(kwh) ~ for each day: how many days till one with more sun comes along? 0 if it never comes. {sig}",
                "next_bigger_distance(bids) ~ {f} → per index, distance to the next strictly greater value on the right, zero where there's none",
                "patience(prices) ~ As a fisherman I ask each morning how many mornings I should have waited for a higher price; never higher, then 0. {sig} gives the answer for every morning.",
            ),
            "has_no_gaps": (
                "straight(cards) ~ is it a straight? every rank from my smallest to my biggest card, once, no pair, any order. no cards counts as yes. {sig}",
                "complete_run(receipts) ~ The auditor checks that receipt numbers run through from lowest to highest with none missing and none twice, though they may be shuffled. No receipts is no problem. {f}: bool",
                "contiguous(ids) ~ True iff sorted ids are lo, lo+1, …, hi. vacuous truth on empty. {sig}",
            ),
            "histogram_lines": (
                "star_chart(rolls) ~ '4: ***' means 4 came three times. One such line per value that occurs, smallest value on top. {sig}",
                "catch_diagram(sizes) ~ I'd hang a little picture in the stall: for each fish size in rising order its number, colon, blank and as many asterisks as there were fish of it. {f} returns the lines",
                "hist(xs) ~ ascii histogram, list of strings 'value: ***', sorted by value, one star per hit. {sig}",
            ),
            "not_divisible_by": (
                "no_drink(kms, every=k) ~ water stands at the multiples of {k}. where must i run dry? {sig} from the km marks",
                "uneven_pots(pots, players=k) ~ Pots that can't be shared equally among {k} of us cause quarrels. List the quarrels: {sig}",
                "drop_multiples(ns) ~ remove n if {k} divides n. {f}",
            ),
            "remainders": (
                "loose_fish(catches, crate=k) ~ After packing full crates of {k}, how many fish lie loose from each catch? {sig}",
                "leftover_jars(kilos) ~ {f}: what stays over per hive once you've filled buckets of {k} kg",
                "mod_all(ids, m=k) ~ id % {k}, elementwise. {sig}",
            ),
            "rotated_left": (
                "pass_button(seats, moves=k) ~ The dealer button moves on {k} chairs: the front {k} players go to the back of the list, in order. {sig}",
                "shift(shifts) ~ take the first {k} off the front and hang them behind the rest, as they are. {f}",
                "next_week(roster, n=k) ~ roster for the depot turns: whoever had the first {k} places is now at the end. {sig}",
            ),
            "index_of_value": (
                "find_me(bibs, mine=k) ~ where's my bib in the results, counting from 0? earliest one. -1 = i dnf'd. {sig}",
                "locate(xs, wanted=k) ~ linear search, {sig}, index or -1",
                "tram_place(track) ~ Tram {k} is wanted urgently. Which place on the track, front being zero, or minus one if it's out? {f}",
            ),
            "joined_numbers_lists": (
                "both_baskets(mine, wifes=o) ~ my catch first, behind it my wife's, one list, no sorting. {sig}",
                "append_diary(old, new=o) ~ The second notebook continues the first. Write {sig} that pastes the one behind the other.",
                "concat(a, b=o) ~ concatenate {x} and {o}, inputs untouched: {sig}",
            ),
            "average_of_largest": (
                "top_mean(jumps, n=k) ~ mean of my {k} best jumps; 0.0 if i never jumped; fewer jumps than that? take what there is. {sig}",
                "peak_power(watts) ~ {f}: the {k} strongest samples averaged, 0.0 without samples",
                "big_gift_mean(gifts, n=k) ~ What is a big donor worth to us? By that I mean the average over the {k} largest gifts. {sig}, no gifts is 0.0",
            ),
            "strictly_falling": (
                "always_lower(readings) ~ Pills work if every reading is below the one before it, equal doesn't count. Do they? {sig}",
                "speeding_up(splits) ~ negative split all the way: each km quicker than the previous. {f} true or false",
                "auction_down(prices) ~ A Dutch auction for fish only goes down, never standing still. Was it a proper one? {sig}",
            ),
            "interleaved_with_zeros": (
                "pauses(sets) ~ after each work interval comes a rest, written 0, also behind the last. {sig}",
                "spaced(xs) ~ {sig}: a, 0, b, 0, c, 0",
                "gap_cars(trams) ~ On the track plan there must be an empty place, that is a nought, behind every tram. {f} makes the plan from the tram list.",
            ),
            "over_doubled": (
                "match_big(gifts, limit=k) ~ The bank doubles each donation beyond {k}; smaller ones, or exactly that, remain the same. {sig}",
                "bonus(plays) ~ if it's more than {k}, times two, else leave it {f}",
                "big_pots(pots, limit=k) ~ House special: pots over {k} pay twice. List of what all pots pay. {sig}",
            ),
            "sum_weighted_by_position": (
                "place_points(chips) ~ first value once, second twice, third three times and so on, total it. {sig}",
                "checksum(digits) ~ Position counts from 1. Multiply each entry by its position and add up the lot. {f}",
                "ramp(kwh) ~ later days matter more: weight 1, 2, 3, … from the start; give the weighted sum {sig}",
            ),
            "prefixed_numbers": (
                "bib_names(bibs, letter=s) ~ the start list shows '{s}' right before each number. strings please. {sig}",
                "tram_ids(trams, p=s) ~ Our system wants {s} stuck on the front of each tram number. {sig} turns the numbers into such texts.",
                "labels(ns) ~ '{s}' + n for all n. {f}",
            ),
            "missing_numbers": (
                "lost_tags(tags) ~ Hive tags go 1, 2, 3 … up to the highest I can find. Which have fallen off? {sig}, rising",
                "absent(bibs) ~ who didn't start? numbers from 1 to the biggest bib seen that aren't in {x}. {f}",
                "gaps(ids) ~ {sig} = every integer of 1..max not present",
            ),
            "average_change": (
                "per_week(kilos) ~ By how much, on average, does the value alter from one weighing to the next? sign kept, {sig}, 0.0 if I weighed less than two times",
                "drift(readings) ~ {f}: mean step between neighbours, so last minus first over the number of steps. 0.0 with no step",
                "slope(plays) ~ How many plays do I gain per episode, averaged over all the moves from each episode to its successor? Losing is negative. {sig}; fewer than two episodes 0.0",
            ),
            "groups_of_consecutive": (
                "runs(cards) ~ cut my hand, as it lies, wherever the next card isn't exactly one higher. list of the pieces. {sig}",
                "day_blocks(days) ~ Days I measured my pressure, as day numbers. Days that follow each other directly belong in one block; {f} gives the list of blocks",
                "ranges(ids) ~ split {x} into maximal +1 runs, list of lists. {sig}",
            ),
            "count_records": (
                "records(jumps) ~ Hill record = longer than all jumps before it today. First jumper always has it. How many records fell? {sig}",
                "times_broken(donations) ~ {f} – how often was a gift bigger than every gift before, opening gift included",
                "pb_count(plays) ~ number of new all-time highs in the series, the first is one. {sig}",
            ),
            "count_wins": (
                "hands_won(mine, yours=o) ~ my card vs your card, hand by hand. how many did i win? tie = not won. {sig}",
                "beats(new, old=o) ~ At how many of the benchmarks, compared one to one, does the new card get more fps than the old? {sig}",
                "better_days(roof_a, roof_b=o) ~ Two roofs, same days. Days on which the first one gave strictly more. Count! {sig}",
            ),
            "peak_positions": (
                "when_peaks(kwh) ~ On which days, day 0 is first, was the yield above both the day before and the day after? {sig}; border days can't",
                "tops(heights) ~ {f}: indexes, not values, of strict local maxima, ends out",
                "rush(riders) ~ The station counts riders per hour. I need the indices of hours busier than the hour before and the hour after. {sig}, first and last hour never qualify",
            ),
            "mean_absolute_deviation": (
                "unsteady(splits) ~ how far is a split from the mean split, on average? distance without sign. {sig}, none = 0.0",
                "mad(xs) ~ mean of abs of n minus mean, 0.0 on empty {f}",
                "restless(readings) ~ Step 1, mean of all readings. Step 2, how far each lies from it, up or down alike. Step 3, the mean of those distances. {sig}; no readings → 0.0",
            ),
            "count_sublists_with_sum": (
                "stretches(kms, goal=k) ~ In how many ways can I choose some legs in a row, one leg is fine, that make {k} km altogether? {sig}",
                "subarrays(a, target=k) ~ # of contiguous non-empty slices summing to {k}. {sig}",
                "train_cuts(cars) ~ {f} counts the unbroken pieces of {x} whose total is {k}",
            ),
            "count_valleys": (
                "dips(kwh) ~ Cloudy dips: lower than yesterday AND lower than tomorrow. How many? First and last day don't qualify. {sig}",
                "hollows(heights) ~ count of interior points strictly under both their neighbours {f}",
                "cheap_days(prices) ~ On how many mornings was fish cheaper than the morning before as well as the morning after? {sig}",
            ),
            "count_positive": (
                "wins(nights) ~ nights i went home richer. count. {sig}",
                "late_trams(delays) ~ Delay above zero is late, zero is punctual, minus is early. {f}: number of late trams",
                "gains(changes) ~ How often did it go up, that is how many entries are above 0, {sig}",
            ),
            "midrange": (
                "halfway(prices) ~ Fair price in my village: exactly in the middle of the cheapest and the dearest offer. {sig}, float, 0.0 if nobody offers",
                "mid_pressure(readings) ~ {f}: lowest plus highest, over two; 0.0 for none",
                "centre(stations) ~ Where do I build the lift hut so it's equally far from the lowest and the highest station? {sig}. No stations → 0.0",
            ),
            "above_average": (
                "good_hives(kilos) ~ better than the mean of them all, who? ‹their kilos› {sig}",
                "hits_only(plays) ~ An episode is a hit if it has more plays than the average episode. {f} leaves the hits",
                "over_mean(watts) ~ Keep strictly more than mean, original order, {sig}",
            ),
            "sorted_by_absolute_value": (
                "by_drama(nights) ~ Winning 50 and losing 50 are equally dramatic. Arrange my nights from dull to dramatic, signs kept. {sig}",
                "closest_to_time(delays) ~ Early is minus, late is plus. {f}: trams nearest to the timetable first, then further and further off, values unchanged",
                "by_size(changes) ~ sort key = distance from zero, ascending {sig}",
            ),
            "every_nth_number": (
                "sample(readings, step=k) ~ first one, then jump {k} ahead each time. {sig}",
                "downsample(xs, k=k) ~ slice with step {k} starting at index 0. {sig}",
                "inspect(fish, gap=k) ~ The inspector doesn't weigh every fish: the first, then the one {k} further, again {k} further … {sig} which fish?",
            ),
            "evens_and_odds": (
                "two_halls(trams) ~ even trams hall one, odd trams hall two. return both halls as a list of two lists. {sig}",
                "both_sides(houses) ~ For collecting donations my sister takes the even doors and I the odd. {f} gives her list and mine, in that order, together in one list",
                "split_parity(ns) ~ partition by n % 2; a list holding the evens and then the odds. {sig}",
            ),
            "alternating_sum": (
                "tug(pulls) ~ Two teams pull in turn, first pull is ours, second theirs, third ours … Our total minus their total: {sig}",
                "plus_minus(a) ~ first minus second plus third minus fourth … {f}",
                "in_out(readings) ~ the tram door counter writes in, out, in, out. add the ins, take off the outs. {sig}",
            ),
            "count_negative": (
                "losses(nights) ~ how many evenings did poker cost me money? {sig}",
                "frosty(temps) ~ Ski hill thermometer, number of readings under zero, nought itself is not frost. {f}",
                "early(delays) ~ {sig} → how many lie below 0, i.e. the trams ahead of schedule",
            ),
            "any_greater_than": (
                "alarm(readings, limit=k) ~ one reading over {k} is enough to call the doctor. do i call? {sig}",
                "monster(kilos) ~ Is there even one fish heavier than {k} on the ice? True or False by {f}",
                "overheated(temps, t=k) ~ does any t in {x} exceed {k}: {sig}",
            ),
            "shares_numbers": (
                "overlap(hand, table=o) ~ got at least one card that lies on the table too? {sig}",
                "clash(booked, wanted=o) ~ The two duty lists must not have a tram in common. True if they do. {sig}",
                "any_common(a, b=o) ~ not disjoint. {sig}",
            ),
            "pairwise_products": (
                "takings(kilos, prices=o) ~ Kilos of each fish, and in the second list its price per kilo, same order. What does each fish bring? {sig}",
                "hadamard(a, b=o) ~ elementwise product of two lists, shorter one decides, {sig}",
                "ticket_income(tickets, fares=o) ~ {sig}: for each lift, tickets sold times what one costs",
            ),
            "multiples_last": (
                "full_last(groups, seats=k) ~ Groups divisible by {k} are easy to seat, so they're seated at the end. Others first, nobody overtakes in their own part. {sig}",
                "push_back(ns) ~ {f}: anything that {k} divides slides to the rear, both parts keep order",
                "checkpoints_last(kms, every=k) ~ rearrange {x}: normal kms up front, those at a multiple of {k} behind them, otherwise unsorted {sig}",
            ),
            "at_least>sorted_descending": (
                "trophies(kilos, limit=k) ~ Fish under {k} kilos (don't interest anyone|are bait|I ignore). The rest in a row from the giant down to the smallest one that still counts. {sig}",
                "honour_roll(gifts) ~ Gifts of {k} or more go on the marble plate, most generous on top. {f} prepares the plate",
            ),
            "at_least>sum_of_numbers": (
                "big_money(gifts, least=k) ~ how much (came in|did we get) from donors who gave {k} or more? ignore the small fry. {sig}",
            ),
            "at_least>count_of_numbers": (
                "alerts(readings) ~ How many times was I at {k} or above? {sig}",
            ),
            "at_least>average": (
                "qualified_mean(jumps, k_point=k) ~ Jumps that don't reach {k} are not considered. Mean of the others, 0.0 if there are no others. {sig}",
            ),
            "at_least>sorted_descending>first_numbers": (
                "finalists(jumps, mark=k, places=k_3) ~ To the final go those who jumped at least {k}, and of them only the {k_3} longest, longest leading. {sig}",
            ),
            "between>count_of_numbers": (
                "fine_days(readings, lo=a, hi=b) ~ keep the readings in {a}..{b} with both limits, then tell me how many that makes. {sig}",
            ),
            "between>average": (
                "calm_mean(splits, lo=a, hi=b) ~ Watch loses GPS and writes nonsense. Only splits from {a} to {b}, both fine, are believable; what's their mean? {sig}, 0.0 if I can't believe any",
            ),
            "between>sorted_ascending": (
                "affordable(prices) ~ Stalls from {a} up to {b} euros inclusive, sorted cheap to dear. {f}",
            ),
            "between>sorted_ascending>first_numbers": (
                "bargains(prices, lo=a, hi=b, n=k) ~ under {a} it stinks, over {b} I'm broke ‹both limits themselves are ok›. of the remaining fish prices hand me the {k} lowest, rising. {sig}",
            ),
            "between>sum_of_numbers": (
                "accepted(bets, lo=a, hi=b) ~ House takes bets from {a} to {b} inclusive and returns all others. How much money does the house hold? {sig}",
            ),
            "positive_numbers>sum_of_numbers": (
                "won_total(nights) ~ forget the losses!! what did i win in all, only counting nights in the plus. {sig}",
                "income(moves) ~ {f}: total of the money coming in. Outgoing bookings have a minus, skip them",
            ),
            "positive_numbers>average": (
                "mean_delay(delays) ~ Of the trams that were late, so delay over zero, how late were they on average? {sig}, and 0.0 if all came in time",
            ),
            "positive_numbers>count_of_numbers>is_even": (
                "even_wins(nights) ~ did i have an even number of winning nights ‹more than 0›? odd habit to ask lol. {sig}",
            ),
            "positive_numbers>sorted_descending": (
                "best_nights(nights) ~ Show off mode: profitable nights only, fattest profit first. {sig}",
            ),
            "positive_numbers>sorted_descending>first_numbers": (
                "brag(nights, n=k) ~ Three rules for my bragging list. ¶ 1. only nights above zero ¶ 2. from the best down ¶ 3. no more than {k} of them ¶ {sig}",
            ),
            "positive_numbers>largest_number": (
                "record(kwh) ~ Inverter sends minus values at night. Strip everything not above zero, what's the maximum of what stays? 0 if nothing stays. {sig}",
            ),
            "positive_numbers>running_totals": (
                "piggy(moves) ~ withdrawals don't exist for me. deposits only ‹above 0›, and the level after each deposit. {sig}",
            ),
            "even_numbers>sum_of_numbers": (
                "even_pots(pots) ~ Add up every pot that two could share without a coin left. {sig}",
                "even_side_sum(doors) ~ {f}: total of the evens, odds ignored",
            ),
            "even_numbers>sorted_descending": (
                "hall_b(trams) ~ The evens go to hall B, highest number deepest inside, so highest first. {sig}",
            ),
            "even_numbers>count_of_numbers": (
                "right_hand(houses) ~ flyers needed for the even side of the street: {sig}",
            ),
            "even_numbers>doubled": (
                "twice_even(ns) ~ Odd ones out; what is left times two. {sig}",
            ),
            "even_numbers>sorted_ascending>first_numbers": (
                "start_even(bibs, boxes=k) ~ Gate with the even bibs, lowest in front, only {k} boxes. Which bibs stand in the boxes? {sig}",
            ),
            "odd_numbers>sorted_ascending": (
                "odd_walk(doors) ~ I deliver on the odd side and walk uphill, so odd doors, growing. {sig}",
            ),
            "odd_numbers>sum_of_numbers": (
                "odd_sum(rolls) ~ only rolls that aren't even score. my score? {f}",
            ),
            "odd_numbers>squares": ("odd_sq(ns) ~ for each odd n its square, evens vanish. {sig}",),
            "odd_numbers>largest_number": (
                "top_odd(lifts) ~ Which is the highest of the odd lift numbers? {sig}. No odd one: 0",
            ),
            "odd_numbers>reversed_list": (
                "way_back(doors) ~ The odd houses on my way home, thus in the opposite order of the list. {sig}",
            ),
            "divisible_by>count_of_numbers": (
                "exact_fits(groups, table=k) ~ Number of groups which fill tables of {k} without a gap. {sig}",
            ),
            "divisible_by>sum_of_numbers": (
                "full_crate_fish(catches, crate=k) ~ Catches not dividing into crates of {k} go to the cats. How many fish are in all of the remaining catches? {sig}",
            ),
            "divisible_by>largest_number": (
                "last_water(kms) ~ water at every multiple of {k}; the furthest such mark in {x}, 0 if none. {f}",
            ),
            "divisible_by>sorted_descending>joined_numbers": (
                "board(kms, every=k, sep=s) ~ From {x} pick what {k} divides, count down from the highest, and make one text of it with {s} between. {sig}",
            ),
            "divisible_by>doubled": (
                "bonus_pots(pots) ~ pots divisible by {k} survive and are paid twice, the others are void {f}",
            ),
            "doubled>sum_of_numbers": (
                "matched_sum(gifts) ~ The bank matches each gift one to one. What is in the bank at the end? double them all, total them. {sig}",
            ),
            "doubled>sorted_ascending": (
                "return_trips(legs) ~ Each leg is ridden there and back. Lengths of these trips, shortest first. {sig}",
            ),
            "doubled>greater_than": (
                "strong_pairs(watts, need=k) ~ Put two panels on each spot, so twice the watts. Which of the new values go past {k}? {sig}",
            ),
            "sorted_ascending>first_numbers": (
                "lightest(kilos) ~ order by weight, light to heavy, cut after {k}. {f}",
            ),
            "sorted_ascending>last_numbers": (
                "heavy_end(kilos, n=k) ~ Sort going up, and return only the tail: the last {k}, still going up. {sig}",
            ),
            "sorted_ascending>joined_numbers": (
                "price_line(prices, sep=s) ~ My chalkboard has a single line. Prices from low to high, '{s}' between them. {sig}",
            ),
            "sorted_ascending>chunks": (
                "gondola_by_weight(kilos, seats=k) ~ light people ride together: order by weight, lightest first, then {k} per gondola, rest in the last one. {sig}",
            ),
            "sorted_ascending>without_ends>average": (
                "inner_mean(marks) ~ Line the marks up from low to high, strike the one at each end, average the middle lot. Nothing left: 0.0. {sig}",
            ),
            "sorted_descending>first_numbers>sum_of_numbers": (
                "best_of(jumps, n=k) ~ Longest first, keep {k}, add. That's a ski jumper's score. {sig}",
            ),
            "sorted_descending>running_totals": (
                "pareto(gifts) ~ pareto chart: largest donation first, then cumulative. list of the cumulative values. {sig}",
            ),
            "sorted_descending>joined_numbers": (
                "hall_of_fame(plays, glue=s) ~ Plays of my episodes from most to fewest, as one string with {s} in between: {sig}",
            ),
            "sorted_descending>every_other_number": (
                "my_picks(cards) ~ We pick in turn from the best card down and I go first. What do I get? every second one starting with the top. {sig}",
            ),
            "first_numbers>sum_of_numbers": (
                "opening(splits, n=k) ~ race time after {k} km. {sig}",
                "first_week(kwh) ~ {f}: yield of the opening {k} days put together",
            ),
            "first_numbers>average": (
                "early_pace(splits, km=k) ~ Did I start too fast? Mean of the opening {k} splits, please, 0.0 if I never started. {sig}",
            ),
            "first_numbers>largest_number": (
                "early_peak(plays, n=k) ~ Which was the most played of the first {k} episodes? I mean its plays. nothing there = 0. {sig}",
            ),
            "first_numbers>sorted_ascending": (
                "front_sorted(bibs, n=k) ~ only the {k} at the head of {x}, put in rising order. {sig}",
            ),
            "first_numbers>reversed_list": (
                "backwards(trams, n=k) ~ The {k} foremost trams leave the hall through the back door, so last of them first. {sig}",
            ),
            "absolute_numbers>sum_of_numbers": (
                "total_swing(nights) ~ Total money moved at our table by me, in or out doesn't matter, so all the plus and minus amounts without sign, summed. {sig}",
            ),
            "absolute_numbers>largest_number": (
                "worst_miss(delays) ~ early or late, what was the furthest any tram was off? {sig} 0 for no trams",
            ),
            "absolute_numbers>average": (
                "mean_error(errors) ~ {f} = MAE, errors given, 0.0 if empty",
            ),
            "absolute_numbers>sorted_descending": (
                "wildest(changes) ~ Take away the signs, then biggest movement first. {sig}",
            ),
            "absolute_numbers>sorted_descending>first_numbers": (
                "shocks(changes, n=k) ~ I want the {k} largest moves, up or down being the same to me, as bare sizes, largest at the front. {sig}",
            ),
            "absolute_numbers>greater_than>count_of_numbers": (
                "way_off(delays, grace=k) ~ count the trams that were off by more than {k} minutes in either direction. {sig}",
            ),
            "largest_numbers>sum_of_numbers": (
                "pot_of_best(scores) ~ pick the {k} highest, total them {f}",
            ),
            "largest_numbers>average": (
                "elite_mean(gifts, n=k) ~ What do the {k} top donors give in the mean? {sig}; 0.0 without donors",
            ),
            "largest_numbers>joined_numbers": (
                "podium_text(jumps, n=k, sep=s) ~ {sig}: the {k} longest jumps as text, best at the left, {s} in between",
            ),
            "largest_numbers>sorted_ascending": (
                "drum_roll(scores, n=k) ~ At the prize giving we read the {k} best scores in dramatic order, i.e. the winner's score comes last. {sig}",
            ),
            "largest_numbers>smallest_number": (
                "cut_line(scores, places=k) ~ {k} runners qualify by points. Which points did the weakest of those qualified have? 0 if nobody ran. {sig}",
            ),
            "running_totals>last_number": (
                "end_level(moves) ~ {x} is never empty. Keep a running sum, and return what it shows at the end. {sig}",
            ),
            "running_totals>largest_number": (
                "high_water(nights) ~ My bankroll goes up and down. Adding night upon night, what's the highest it ever stood after a night? never played: 0. {sig}",
            ),
            "running_totals>smallest_number": (
                "deepest(nights) ~ How deep in the hole was I after my worst moment? smallest of the running sums, 0 if no nights. {sig}",
            ),
            "running_totals>position_of_first_over": (
                "goal_reached(gifts, goal=k) ~ Index of the donation with which we got past {k} in total, -1 if we still haven't. {sig}",
            ),
            "running_totals>greater_than": (
                "above_line(moves, line=k) ~ cumulative sums, but show me just the ones beyond {k}. {sig}",
            ),
            "running_totals>every_nth_number": (
                "clock_points(splits, step=k) ~ Race clock at each km from the splits; of those print the first and then only every {k} further on. {sig}",
            ),
            "raised_by_percent>sum_of_numbers": (
                "new_bill(prices, pct=k) ~ all prices (up|go up) {k}%, each rounded to whole, what does the basket come to then? {sig}",
            ),
            "raised_by_percent>sorted_ascending": (
                "new_menu(prices) ~ Put {k} percent on each fish, whole euros, then list them cheap to expensive. {f}",
            ),
            "raised_by_percent>at_most": (
                "still_ok(prices, pct=k, budget=k_2) ~ If all gets {k} percent dearer, rounded, which of the new prices do not exceed {k_2}? {sig}",
            ),
            "positions_of>count_of_numbers": (
                "times_seen(hand, card=k) ~ find all places where {k} lies and say how many places that is. {sig}",
            ),
            "positions_of>first_numbers": (
                "first_spots(log, code=k, n=k_2) ~ indexes where code {k} shows up, but {k_2} of them are enough, earliest. {sig}",
            ),
            "positions_of>differences": (
                "gaps_between(log, code=k) ~ The lift stops with code {k}. I wish to know how many entries lie from each stop to the following one, i.e. differences of the indexes. {sig}",
            ),
            "without_value>average": (
                "real_mean(readings) ~ {k} is what the cuff writes on failure. Average of the others, 0.0 if no others. {f}",
            ),
            "without_value>smallest_number": (
                "lowest_valid(temps, dead=k) ~ A dead sensor reports {k}. Ignoring these, how cold did it get on the hill? 0 if every sensor is dead. {sig}",
            ),
            "without_value>sorted_ascending": (
                "tidy(seats, broken=k) ~ no {k} please, everything else from small to large. {sig}",
            ),
            "without_value>unique_numbers>sorted_descending": (
                "levels(plays, dummy=k) ~ strike {k}, strike repeats, sort from high to low: {sig}",
            ),
            "without_value>count_of_numbers": (
                "valid_count(rows, bad=k) ~ entries that aren't {k}: how many? {sig}",
            ),
            "non_zero>average": (
                "mean_gift(envelopes) ~ Empty envelopes are not gifts. (Mean|Average) gift please. {sig} and 0.0 if they were all empty",
                "mean_sun(kwh) ~ leave the nought days out before averaging, all nought gives 0.0 {f}",
            ),
            "non_zero>count_of_numbers": (
                "nights_played(nights) ~ 0 = skipped poker. how often did i actually go? {sig}",
            ),
            "non_zero>smallest_number": (
                "least_harvest(kilos) ~ Dead hives show 0. Of the living, what did the poorest yield? {sig}, 0 when all are dead",
            ),
            "non_zero>sorted_descending": (
                "filled(envelopes) ~ {f}: (drop|forget) the zeros, fat envelopes first",
            ),
            "non_zero>sorted_ascending>first_numbers": (
                "weak_living(kilos, n=k) ~ Zero means the hive is gone. Out of the others the {k} poorest harvests, poorest first, that's where I bring sugar. {sig}",
            ),
            "non_zero>absolute_numbers>sum_of_numbers": (
                "turnover(moves) ~ zero rows are noise. sum the rest ignoring sign. {sig}",
            ),
            "decreased>positive_numbers": (
                "above_tare(boxes, tare=k) ~ Box weights minus {k} for the box; whatever then isn't above nothing was an empty box and is left out. {sig}",
            ),
            "decreased>sum_of_numbers": (
                "net_total(crates, tare=k) ~ Each crate has {k} of wood. What do the fish of all crates weigh? {sig}",
            ),
            "decreased>negatives_to_zero": (
                "over_goal(minutes, goal=k) ~ How far is each beyond {k}? Those that fall short get a 0, not a minus. {sig}",
            ),
            "decreased>negatives_to_zero>sum_of_numbers": (
                "overtime(hours, norm=k) ~ Tram drivers: anything past {k} hours in a shift is overtime, less than that is just nothing. All overtime together = {sig}",
            ),
            "decreased>absolute_numbers>largest_number": (
                "furthest_from(readings, ideal=k) ~ my ideal is {k}. by how much was i off at the very most, over or under? {sig} ‹0 for empty diary›",
            ),
            "smallest_numbers>sum_of_numbers": (
                "cheap_basket(prices, n=k) ~ I buy the {k} cheapest fish. What (do I pay|will it cost me|is the damage)? {sig}",
            ),
            "smallest_numbers>average": (
                "fast_mean(times, n=k) ~ average over my {k} quickest times. no times, 0.0. {sig}",
            ),
            "smallest_numbers>largest_number": (
                "bronze(times, medals=k) ~ With {k} medals for the {k} shortest times: which time just got a medal, i.e. the slowest of them? 0 without runners. {sig}",
            ),
            "smallest_numbers>joined_numbers": (
                "flop_text(plays, n=k, sep=s) ~ a string with my {k} lowest play counts, lowest first, joined by {s}. {sig}",
            ),
            "chunks>row_sums": (
                "per_week(kwh, days=k) ~ Daily yields in, totals per block of {k} days out, and if days remain at the end they make one more total. {sig}",
            ),
            "chunks>row_averages": (
                "block_pace(splits, size=k) ~ pace per {k} km block: cut up splits in blocks of that many, mean of each rounded to whole seconds. {sig}",
            ),
            "chunks>row_maxima": (
                "block_tops(readings, days=k) ~ For every {k} entries of the diary, one after another, last bit possibly shorter, the highest. {sig}",
            ),
            "chunks>number_of_rows": (
                "gondolas_needed(skiers, seats=k) ~ Fill gondolas {k} by {k} from the queue. How many gondolas go up, the last maybe not full? {sig}",
            ),
            "chunks>best_row_index": (
                "best_week(kwh, days=k) ~ Which block of {k} days, first block is 0, brought the most in total? the earlier if tied, -1 for no data. {sig}",
            ),
            "chunks>last_cells": (
                "block_ends(ids, size=k) ~ pages of {k}; give the final id on each page. {sig}",
            ),
            "chunks>row_sums>largest_number": (
                "top_week(kilos, size=k) ~ Add the honey up in batches of {k} hives as they stand, leftovers being a batch too. How much is in the fullest batch? 0 if no hives. {sig}",
            ),
            "chunks>row_sums>sorted_descending": (
                "tables_ranked(chips, seats=k) ~ {k} players sit at each table in list order, last table may be short. Chips on each table, richest table first: {sig}",
            ),
            "chunks>rows_as_lines": (
                "sheet(bibs, per_row=k, gap=s) ~ start list as text, {k} bibs on every line with {s} between them. {sig}",
            ),
            "moving_average>largest_number": (
                "best_form(jumps, span=k) ~ Mean over each {k} successive jumps; the best such mean is my form peak. Not enough jumps: 0. {sig}",
            ),
            "at_least>unique_numbers>sorted_ascending": (
                "legal_sizes(cm, legal=k) ~ Inspector wants to see which fish sizes occur among the legal ones, legal being {k} cm or longer. Each size once, growing. {sig}",
            ),
            "at_least>sorted_ascending>joined_numbers": (
                "flag_line(readings, limit=k, sep=s) ~ text for the doctor: readings of {k} and up, sorted low to high, with {s} in between {sig}",
            ),
            "at_least>decreased>sum_of_numbers": (
                "excess(hours, norm=k) ~ Shifts that reach {k} hours count. From each of these take {k_2} off and add up what's left. {sig}",
            ),
            "at_least>doubled>sum_of_numbers": (
                "matched_big(gifts) ~ Sponsor says: gifts of {k} and more I double, smaller ones I don't see. What lands in the till from the gifts he sees, his part included? {f}",
            ),
            "at_least>count_of_numbers>is_even": (
                "pairs_possible(heights, min_height=k) ~ tall enough means {k} cm or taller. two to a chair on the ski lift! do the tall enough ones come out in pairs? true/false. {sig}",
            ),
            "at_least>prefixed_numbers>join_words": (
                "notice(gifts, least=k, cur=s, sep=s_3) ~ Gifts not below {k}, each with {s} in front, all pasted to one text with {s_3} in between. {sig}",
            ),
            "between>unique_numbers>count_of_numbers": (
                "distinct_ok(readings, lo=a, hi=b) ~ number of different readings from {a} through {b} that I've had. a repeated one is still one. {sig}",
            ),
            "between>sorted_descending>joined_numbers": (
                "range_text_desc(prices) ~ {f}: prices from {a} to {b} inclusive, expensive to cheap, one string, separator '{s}'",
            ),
            "between>absolute_numbers>sum_of_numbers": (
                "small_moves(nights, lo=a, hi=b) ~ Only results from {a} to {b} ‹ends belong›. Lose their signs. Total. {sig}",
            ),
            "positive_numbers>sorted_ascending>joined_numbers": (
                "win_list(nights) ~ winning nights, i.e. more than zero, small win to big win, as text, '{s}' in between: {f}",
            ),
            "positive_numbers>doubled>sum_of_numbers": (
                "double_income(moves) ~ A fairy doubles all deposits and doesn't touch the rest, which we leave out. How much did she leave me with from the deposits? {sig}",
            ),
            "positive_numbers>unique_numbers>sorted_descending": (
                "distinct_wins(nights) ~ Different amounts I've ever won, losses and nulls skipped, top amount first, no amount twice. {sig}",
            ),
            "even_numbers>sorted_descending>first_numbers": (
                "high_even(lifts, n=k) ~ Even lifts, highest number down, only {k} of them. {sig}",
            ),
            "even_numbers>unique_numbers>sum_of_numbers": (
                "even_once(rolls) ~ score = every different even roll, added. rolling it twice doesn't help {sig}",
            ),
            "even_numbers>squares>sum_of_numbers": (
                "even_energy(ns) ~ evens only → square → total. {sig}",
            ),
            "even_numbers>joined_numbers": (
                "hall_b_sign(trams, sep=s) ~ sign above hall B lists the even trams, {s} in between. {sig}",
            ),
            "even_numbers>halved>sum_of_numbers": (
                "my_half(pots) ~ We split even pots fifty-fifty, odd ones go to charity. What's my half of all the split ones together? {sig}",
            ),
            "odd_numbers>sorted_descending>first_numbers": (
                "uphill(doors) ~ odd doors, from the far end of the street, at most {k} of them, that's all my legs can do. {f}",
            ),
            "odd_numbers>doubled>sum_of_numbers": (
                "odd_double(rolls) ~ The game: an odd roll is worth twice its face, an even one is worth nothing. Points, please: {sig}",
            ),
            "odd_numbers>unique_numbers>sorted_ascending": (
                "left_side(doors) ~ Which doors on the odd side did we ring at? Each door listed once, rising. {sig}",
            ),
            "divisible_by>sorted_ascending>first_numbers": (
                "next_waters(kms, every=k, n=k_3) ~ Multiples of {k} among the kms, sorted upwards, {k_3} of them are enough. {sig}",
            ),
            "divisible_by>doubled>sum_of_numbers": (
                "pays_double(pots, d=k) ~ those {k} goes into pay double, the others nothing. payout in total? {sig}",
            ),
            "divisible_by>unique_numbers>count_of_numbers": (
                "different_fits(groups) ~ Of groups whose size {k} divides, how many different sizes are there? {f}",
            ),
            "doubled>sorted_descending>first_numbers": (
                "big_returns(legs, n=k) ~ There and back is two times the leg. Show me my {k} longest outings, longest at the top. {sig}",
            ),
            "doubled>decreased>sum_of_numbers": (
                "net_match(gifts, fee=k) ~ Per gift: double it, then the card company bites off {k}. What's in the pot when all are handled? {sig}",
            ),
            "sorted_ascending>first_numbers>sum_of_numbers": (
                "cheap_sum(prices, n=k) ~ Rank by price from the bottom, take {k}, say what they come to. {sig}",
            ),
            "sorted_ascending>first_numbers>average": (
                "best_pace(splits) ~ mean of my {k} lowest splits; 0.0 for a race i never ran. {f}",
            ),
            "sorted_ascending>differences>largest_number": (
                "widest_gap(stations) ~ Heights of lift stations, unordered. When you sort them, how big is the largest gap between one and the next above? {sig}, 0 if no gap at all",
            ),
            "sorted_ascending>number_strings>join_with_and": (
                'spoken(bibs) ~ The speaker reads out bibs smallest first, with commas and an "and" ahead of the final one. As text: {sig}',
            ),
            "sorted_descending>chunks>row_sums": (
                "flights(scores, size=k) ~ strongest first, then flights of {k}, then each flight's total. last flight can be short. {sig}",
            ),
            "sorted_descending>first_numbers>joined_numbers": (
                "top_line(plays, n=k, sep=s) ~ For the footer of our show: the {k} greatest play counts from the greatest on, with {s} between. {sig}",
            ),
            "sorted_descending>first_numbers>smallest_number": (
                "last_qualified(jumps, n=k) ~ Ranking, longest on top; the first {k} go on. How long did the shortest of those jump? 0 if nobody jumped. {sig}",
            ),
            "first_numbers>positive_numbers>count_of_numbers": (
                "early_wins(nights, n=k) ~ In my opening {k} nights of poker, how many ended above zero? {sig}",
            ),
            "first_numbers>even_numbers>sum_of_numbers": (
                "even_start(cards, n=k) ~ flip {k} cards from the top. evens score what they show, the odd ones nothing. score? {sig}",
            ),
            "first_numbers>sorted_descending": (
                "front_ranked(times, n=k) ~ cut to the {k} leading entries FIRST, then order these high to low. {sig}",
            ),
            "first_numbers>running_totals>last_number": (
                "reached(splits, km=k) ~ Watch at km {k}: running time over the first {k} splits, only the final value. There are splits, and at least one of them counts. {sig}",
            ),
            "absolute_numbers>sorted_ascending>first_numbers": (
                "most_punctual(delays) ~ how far from the timetable, ignoring early or late; the {k} smallest such distances, closest first {f}",
            ),
            "absolute_numbers>unique_numbers>sorted_ascending": (
                "amounts(moves) ~ Which amounts occur in my bank account at all? Sign away, double ones away, rising. {sig}",
            ),
            "absolute_numbers>at_least>count_of_numbers": (
                "big_moves(changes, size=k) ~ A swing of {k} or more, whichever way, is notable. How many notable ones? {sig}",
            ),
            "absolute_numbers>doubled>sum_of_numbers": (
                "fine(delays) ~ The city fines us two euros for each minute off schedule, early or late. {x}: minutes, minus is early. Fine of the day? {sig}",
            ),
            "largest_numbers>sorted_ascending>joined_numbers": (
                "reveal(scores, n=k, sep=s) ~ The {k} best scores, told in reverse so the winner is last, as text with {s} between. {sig}",
            ),
            "largest_numbers>doubled>sum_of_numbers": (
                "jackpot(bets) ~ the {k} highest bets are paid back twofold. what must the bank pay? {f}",
            ),
            "running_totals>at_least>count_of_numbers": (
                "after_goal(gifts, goal=k) ~ Sum up the gifts as they come. For how many of them did the collected sum stand at {k} or beyond? {sig}",
            ),
            "running_totals>negative_numbers>count_of_numbers": (
                "in_the_red(moves) ~ after how many bookings was my account, which opened with nothing, below zero? {sig}",
            ),
            "running_totals>number_strings>join_words": (
                "ticker(gifts, sep=s) ~ progress text: sum so far after every gift, joined by {s}. {sig}",
            ),
            "raised_by_percent>sum_of_numbers>is_divisible_by": (
                "splits_clean(prices, pct=k, people=k_3) ~ Add {k} percent tip to each, rounded to whole, sum up: can {k_3} of us share it evenly? {sig} true or false",
            ),
            "raised_by_percent>sorted_descending>first_numbers": (
                "dear_new(prices, pct=k, n=k_3) ~ Mark everything up {k}%, whole numbers. Then the {k_3} dearest, dearest at the front. {sig}",
            ),
            "without_value>sorted_descending>first_numbers": (
                "best_valid(fps, crash=k, n=k_3) ~ A crash is logged as {k}. Drop crashes, rank high to low, top {k_3}. {sig}",
            ),
            "without_value>running_totals": (
                "sum_line(kwh, dead=k) ~ Skip each {k} since this means a dead sensor, and accumulate the others. One sum for each that isn't skipped. {sig}",
            ),
            "without_value>sum_of_numbers": (
                "rest_sum(cards, joker=k) ~ the {k}s are jokers and worth nothing. sum of the rest {sig}",
            ),
            "non_zero>sorted_ascending>joined_numbers": (
                "prices_text(prices, sep=s) ~ 0 means sold out, skip it. remaining prices low→high on one line, {s} between. {sig}",
            ),
            "non_zero>unique_numbers>count_of_numbers": (
                "distinct_gifts(envelopes) ~ How many different sums did people put in, leaving out empty envelopes? {sig}",
            ),
            "non_zero>running_totals>last_number": (
                "grand(nights) ~ remove zeros ‹at least one other entry is there, promise›, accumulate, last figure please {sig}",
            ),
            "smallest_numbers>sum_of_numbers>is_even": (
                "fair_rest(prices, n=k) ~ i buy the {k} cheapest & split with my sister. is the bill even? {sig}",
            ),
            "decreased>positive_numbers>sum_of_numbers": (
                "taxed(gifts, free=k) ~ Up to {k} a gift is free of tax, only the part above is taxed. Altogether, how much is taxed? {sig}",
            ),
            "decreased>positive_numbers>count_of_numbers": (
                "profit_days(takings, cost=k) ~ A day at the fish market costs me {k}. Takings less cost: on how many days is something left, more than zero? {sig}",
            ),
            "positions_of>first_number": (
                "first_place(log, code=k) ~ {k} is somewhere in there for certain. First index of it? {sig}",
            ),
            "odd_numbers>count_of_numbers": (
                "odd_count(bibs) ~ Pens for the left gate: how many odd bibs are there? {sig}",
            ),
            "without_value>sorted_ascending>first_numbers": (
                "quick_finishers(times, dnf=k, n=k_3) ~ DNF is stored as {k}. Of the real finishers the {k_3} lowest times, winner first. {sig}",
            ),
            "sum_of_numbers>sum_of_digits": (
                "lucky(cards) ~ my aunt's fortune telling: total the cards then add the digits of that total, once. {sig}",
            ),
            "sum_of_numbers>is_even": (
                "shareable(honey) ~ Two brothers, one harvest in jars per hive. Does everything together split into two equal parts? {sig}",
            ),
            "sum_of_numbers>dollars_from_cents": (
                "till(cents) ~ the coins in {x} are cents, what's in the tin in dollars, as text like '$3.20'? {sig}",
            ),
            "count_of_numbers>boxes_needed": (
                "crates(fish, per_crate=k) ~ One crate holds {k} fish. Fish are listed by weight, but I only need to know how many crates to bring. {sig}",
            ),
            "cents_as_dollars>join_words": (
                "price_banner(cents, sep=s) ~ Cents in, one banner out: every amount as '$1.99' style, {s} between. {sig}",
            ),
            "prefixed_numbers>join_with_and": (
                'thanks(bibs, mark=s) ~ Congratulation card! every bib number gets {s} stuck on its front, then list them as people write, commas and an " and " before the last. one text. {sig}',
            ),
        },
    ),
)
