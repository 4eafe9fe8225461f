"""Requests by the tenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "ints",
        {
            "greater_than": (
                "long_rows(sessions, target=k) ~ (Our rowing club|The boathouse) logs minutes on the water per outing. Coach only respects an outing that went past the target, hitting it exactly earns a shrug. {sig} gives back the ones he'd respect, diary order.",
                "over_tariff(readings) ~ kWh per hour from my meter; everything that goes beyond {k} puts me on the dear tariff. which ones do? {f}",
                "too_heavy(wagons, axle=k) ~ {sig}: wagons whose tonnage exceeds the axle limit. Equal to the limit may run, so don't list it.",
                "big_colonies(dishes) ~ Petri dishes, colony counts in {x}. I discard anything with {k} colonies or fewer. What survives, {f} please.",
            ),
            "unique_numbers": (
                "floors_seen(trips) ~ The lift log says at which floor the doors opened, over and over. I'd like every floor just the once, in the order the lift first got there. {sig}",
                "room_list(nights) ~ no double room numbers pls, keep the earliest mention, don't sort, {f}",
                "first_sightings(engines) ~ I stand at the level crossing and write down loco numbers. Some pass twice, an honest trainspotter counts them once only. {sig} returns my notebook w/out the repeats, otherwise as written.",
                "chatty(ids) ~ Sensor ids arrive each time a sensor chats. {f} = who chatted, one entry per sensor, by time of first message.",
            ),
            "largest_number": (
                "best_wpm(attempts) ~ what's my (record|personal best)? words per minute of each attempt are in {x}. {sig}, 0 if i never typed",
                "biggest_fill(litres) ~ Of all the fuel receipts in the glovebox, how many litres was the fullest tank? Name it {f}. An empty glovebox means 0.",
                "top_game(scores) ~ Three strikes in a row and nobody saw it... anyway, {sig}: my highest bowling score out of the lot, nought when there are no games.",
                "peak(load) ~ Meter data in, peak demand out ‹{f}›.",
            ),
            "less_than": (
                "young(wheels, age=k) ~ I make cheese. A wheel that has not yet reached the given number of months stays in the cave, and {sig} should tell me which ages those are, in shelf order.",
                "weak_signal(rssi) ~ IoT gateway, {f}: only those {x} strictly under {k}.",
                "short_stays(nights) ~ Guests staying {k} nights or longer get breakfast free. I want the others, I mean the stays too short for that. {sig}",
                "light_trains(tons, limit=k) ~ (whatever|anything that) is lighter than {k} may take the old bridge, exactly {k} may NOT. {sig} returns the ones that may",
            ),
            "squares": (
                "plot_areas(sides) ~ Culture plates here are square, I note the side in mm. Areas, please, one per side, same order: {sig}",
                "penalty(misses) ~ in our quiz a wrong guess costs you by distance times itself, so missing by 4 costs sixteen. {f} takes the misses and gives costs",
                "self_times(ns) ~ {sig}. Each entry times itself. (Done|That's it).",
                "energy_ish(speeds) ~ Kinetic energy grows as v**2, drop mass and the half, I merely need the v**2 of every {x} as a list, called {f}",
            ),
            "increased": (
                "with_tax(rates, city=k) ~ City tax is a flat sum on top of every room rate. Could {sig} hand me the rates a guest really pays?",
                "handicap(scores) ~ Grandma bowls with a handicap: {k} extra pins on every game. {f} rewrites her score sheet.",
                "shift_floors(stops, lobby=k) ~ The new lift controller numbers floors differently: add an offset to each stop. {sig}",
                "delayed(departures) ~ all the freight leaves {k} min later today, [every single one, ]so {sig} = new minutes",
            ),
            "reversed_list": (
                "newest_first(receipts) ~ I staple receipts so that the oldest lies on the top; my accountant wants the newest on top. Same stack, turned over. {sig}",
                "return_trip(stops) ~ {f}: the stops of the way back, given the stops of the way out.",
                "backwards(scores) ~ Back to front[ please], {sig}",
                "quiz_reveal(points) ~ For suspense we read out the teams from last place in the sheet to first. {x} is the sheet ‹don't rank anything, it is ranked›, {f} flips it",
            ),
            "smallest_number": (
                "calmest(hours) ~ Lowest hourly consumption on the meter? {sig}. Zero if the file is empty.",
                "youngest_wheel(ages) ~ there's one baby among the cheese wheels, how many days old is it? {f}, gets the ages",
                "worst_game(pins) ~ For teasing purposes: {sig}: the most embarrassing of my bowling scores, or 0 if none were bowled",
                "cheapest(prices) ~ Price per litre at the six pumps near me, in cents. Where's no matter; what is the best price, {f}?",
            ),
            "split_even_odd": (
                "sides(lanes) ~ Bowling lanes: even numbers are left of the bar, odd ones right. Return a dictionary with keys 'even' and 'odd', each with its lanes listed in the order given. {sig}",
                "two_lifts(trips) ~ lift A serves even floors, lift B odd ones. sort my requested floors into {f}: under 'even' what A has to do, under 'odd' what B has to, keep order",
                "meter_days(days) ~ [Alternate-day billing!! ]'even' → those of {x} that halve cleanly, 'odd' → those that don't. Dict of two lists. {sig}",
                "parity_bins(wagons) ~ JIRA RAIL-88 ¶ wagon numbers go to two tracks by parity ¶ output keys: 'odd', 'even' ¶ values: lists ¶ entry point: {f}",
            ),
            "average_rounded": (
                "mean_speed(tests) ~ my typing speed on average, {d} decimals is enough, 0.0 if i did no test yet: {sig}",
                "litres_avg(fills, places=d) ~ How much do I tank, on average? Round it to as many places as I say. No receipts → 0.0. {sig}",
                "mean_colonies(dishes) ~ Mean colony count per dish to {d} decimal places ‹0.0 for no dishes›. {f}.",
                "quiz_mean(evenings, digits=d) ~ What we score on a typical Tuesday, I mean the mean, ha; round to the digits passed, and if we never went the answer is 0.0. {sig}",
            ),
            "non_negative": (
                "valid_temps(readings) ~ A broken probe reports something below zero. It can't be cold in there, so those are errors: remove them, leave the rest alone. {sig}",
                "no_refunds(amounts) ~ hotel ledger. minus = refund. i don't want refunds in it. zero is fine. {f}",
                "above_ground(stops) ~ Skip the basements ‹floors with a minus sign›; ground floor is 0 and stays. {sig}",
                "keep_gains(changes) ~ {f} drops whatever is in the red from {x} and nothing else.",
            ),
            "at_most": (
                "fits(lengths, siding=k) ~ The siding holds trains of up to a certain length, that length included. Which of them fit? {sig}",
                "affordable(rates) ~ Company pays hotel up to {k} a night, not one euro more. From the nightly rates, give me what I can book: {f}",
                "cool_enough(temps) ~ Cheese sulks above {k} degrees. {sig} — the readings at which it didn't sulk, {k} itself being still alright.",
                "slow_typists(wpm, ceiling=k) ~ discard everyone beyond the ceiling, keep others in order, {sig}",
            ),
            "multiplied": (
                "in_cents(receipts) ~ One litre costs {k} cents on this island, always. Litres in, cents out. {sig}",
                "crews(boats, seats=k) ~ each boat type count times the seats per boat = rowers. do that on all elements, {sig}",
                "pulses(kwh) ~ The meter blinks {k} times per kWh, so for every consumption in {x} how many blinks were it? {f}",
                "prize(points, factor=k) ~ Final round! Everyone's points get scaled by the factor. Return scaled points: {sig}",
            ),
            "last_numbers": (
                "recent(readings, n=k) ~ {sig}: tail of the series, the {k} latest readings, oldest of them first as they were",
                "last_games(scores) ~ forget my early games, i was (hopeless|awful|rubbish). only the most recent {k} at the end of the list matter, {f}",
                "caboose(wagons) ~ At the next yard we uncouple the rear of the train, {k} wagons. Their weights, front to rear, as {sig}?",
                "final_rounds(points, how_many=k) ~ The quiz is decided in the closing rounds. Let me say how many rounds and hand me these, in playing order: {sig}",
            ),
            "max_subarray_sum": (
                "best_stretch(changes) ~ Daily gains and losses. I'm looking for the stretch of days one after another that brought the most altogether; only tell me how much it brought ‹0 for no data›. {sig}",
                "hot_hand(deltas) ~ Kadane on {x}. Non-empty runs. Empty input: 0. {f}",
                "heaviest_climb(slopes) ~ {f} ¶ The track goes up and down, segment heights in {x}, negative when down. Find the contiguous section with the greatest net height and return that height.",
                "lucky_run(points) ~ some quiz rounds give points some take them away. if i could have joined at any round and left after any later one ‹at least one played›, what's the most i'd have made? {sig}",
            ),
            "sorted_unique": (
                "floors_served(trips) ~ Which floors did the lift stop at? Bottom to top, no floor named twice. {sig}",
                "ages_present(wheels) ~ For the shelf labels: every age of cheese we have, exactly once, youngest to oldest. {f}",
                "clean_ids(ids) ~ sort -nu, but in python. {sig}",
                "scores_board(scores) ~ I would like have all the different results of our quiz evenings, growing, no doubles. Function is {f}.",
            ),
            "product_of_numbers": (
                "odds(branches) ~ Multiply the whole list together. {sig}",
                "growth(factors) ~ The bacteria multiply by a factor every hour, {x} are the factors. By how much have they multiplied in the end? {f}, and without any hours it's 1",
                "menus(choices) ~ hotel breakfast: so many breads, so many jams, so many drinks. how many different trays could a guest make, one of each? {sig}",
                "gearing(ratios) ~ gear after gear after gear, total ratio = all of the ratios times each other; call the thing {f}",
            ),
            "second_largest": (
                "silver(scores) ~ [Who cares about gold. ]Which score took silver? If two teams tie at the very top they share gold, so silver is the next different score; 0 if there isn't one. {sig}",
                "runner_up(loads) ~ {f}: runner-up among the distinct {x}; zero when there is no runner-up.",
                "next_heaviest(trains) ~ The heaviest train of the day gets in the paper. I report the weight just behind it ‹a weight truly lower, not the same again›, else 0, {sig}",
                "second_best(wpm) ~ my best typing test was a fluke so (gimme|give me) the best one below that, 0 if theres none, {f}",
            ),
            "average_in_range": (
                "sane_mean(readings, low=a, high=b) ~ Sensor glitches produce absurd values. Average only what lies within {a} and {b} ‹the ends are still sane›, 0.0 if nothing does. {sig}",
                "countable(dishes) ~ Standard plate count: dishes with {a} up to {b} colonies inclusive are countable. Their mean, or 0.0 if not one is countable. {f}",
                "fair_price(rates) ~ When comparing hotels I ignore both dumps and palaces: rates under {a} or over {b} don't count. What does the rest cost on average? None left gives 0.0. {sig}",
                "usual_fill(litres, least=a, most=b) ~ {sig} — mean of the fills from {a} to {b}, both ends included; empty → 0.0",
            ),
            "status_if_any_over": (
                "alarm(readings) ~ One hot reading is enough. If even a single one exceeds {k}, say {s}; if all are {k} or below, say {t}. {sig}",
                "bridge_check(axles, limit=k) ~ {s} when some axle load is beyond the limit, {t} otherwise. {sig}",
                "fridge_note(temps) ~ I stick a note at the cave door: {s} in case any of the {x} went past {k}, and {t} in the other case. {f} gives the note's text.",
                "fuse(amps, rating=k, trip=s, fine=t) ~ does anything in {x} go over the rating? then {s}, if not {t}. {sig}",
            ),
            "number_to_square": (
                "lookup(ns) ~ {f}: dict, key n, value n*n, for each n in {x}",
                "tile_table(sides) ~ The tiler wants a small table: side length on the left, area of the square tile on the right. A dictionary from one to other, {sig}.",
                "miss_cost(misses) ~ For the quiz each distance is punished by its square. Build me a dictionary so I can look the punishment up by distance. {f} gets the distances",
                "powers(xs) ~ map every number to itself times itself ‹dict pls›, {sig}",
            ),
            "rotated_right": (
                "shift_crew(seats, k=k) ~ In the eight, everybody moves {k} seats towards the stern, those falling off the end sit down at the front. {sig} gives the new order.",
                "carousel(dishes) ~ Turn the plate carousel clockwise by {k}: whatever was at the end comes round to the start. {f}, empty carousel stays empty",
                "rota(weeks, steps=k) ~ rotate right by {k}, wrap around, {k} may be more than the length. {sig}",
                "turntable(wagons) ~ {k} times: uncouple the last wagon, put it in front. What does the train look like then? {sig}",
            ),
            "count_increases": (
                "improved(tests) ~ How often did I type faster than the test just before? {sig}",
                "upticks(load) ~ {f} counts the hours where the meter showed more than in the previous hour. Same doesn't count.",
                "ups(stops) ~ every time the lift goes to a higher floor than where it stood, the motor gets warm. {x} = floors in sequence. how many times does it get warm? {sig}",
                "beat_last(scores) ~ Each quiz night that beats the preceding one earns the team a free round. Free rounds earned: {f}.",
            ),
            "count_above_average": (
                "good_days(scores) ~ how many of my bowling games were better than my own average? {sig}",
                "thirsty(fills) ~ {f}: number of receipts on which I bought more litres than the mean of all the receipts",
                "over_mean(dishes) ~ Count, among {x}, those strictly above the arithmetic mean. {sig}",
                "long_guests(nights) ~ I'd wager most guests stay shorter than average, a few live here. Do tell me how many exceed the mean length of stay; {f} is the name",
            ),
            "label_each_by_limit": (
                "ripe_tags(ages) ~ Every wheel gets a tag. From {k} days on the tag reads {s}, before it reads {t}. {sig} makes the tags in order.",
                "lamp(temps, limit=k) ~ for each reading: {k} reached or passed → {s}, else {t}. return the list, {sig}",
                "promote(scores, bar=k, yes=s, no=t) ~ Word per score: {s} if the score makes the bar, {t} if it's short of it. {sig}",
                "wagon_marks(loads) ~ ¶ 1. {x}: tonnes per wagon ¶ 2. {k} t and up: {s} ¶ 3. lighter: {t} ¶ 4. one mark per wagon, as {f}",
            ),
            "positions_of_each_number": (
                "where_stopped(trips) ~ For each floor I want the list of trip indices ‹counting from 0› that went there. Dictionary, floor → indices. {sig}",
                "inverted(ids) ~ Build an inverted index: value → positions, 0-based. {f}.",
                "score_nights(scores) ~ on which quiz evenings ‹0 = the first in the list› did we get 31 points? and 28? and so on for every score that came up. a dict of lists, {sig}",
                "spots(wagons) ~ wagon type numbers along the train, from locomotive on, first is place zero. {f} → dict saying for every type at what places it hangs",
            ),
            "negatives_to_zero": (
                "no_debt(balances) ~ Nobody at the club may show a minus on the board, show 0 there instead; other amounts as they are. {sig}",
                "floor_it(readings) ~ clip {x} below at 0, {f}",
                "meter_fix(deltas) ~ With solar on the roof some hours come out negative on my electricity meter. Treat these hours as nought and keep their place in the list, {sig}",
                "kind_scores(points) ~ Minus points make children cry. So whoever is below nothing gets nothing, the rest keep what they've got: {f}.",
            ),
            "most_common_number": (
                "usual_floor(trips) ~ Which floor do people ride to most? If several tie, the one that turned up first. {sig}, 0 when nobody rode",
                "favourite_stay(nights) ~ The typical guest stays how many nights, meaning the length of stay we see more often than any other ‹earliest in the list wins a tie, none at all: 0›? Call it {f}",
                "mode(xs) ~ statistical mode, ties to the first, empty 0. {sig}",
                "frequent_score(games) ~ what score do i keep getting at bowling lol, the one that pops up the most, {f}; earliest one if equal, 0 if no games",
            ),
            "common_numbers": (
                "both_nights(first, second=o) ~ Team numbers from two quiz evenings. I'm after the ones in my main list who came the other evening as well, in main-list order, {sig}",
                "paid_rooms(rooms, paid=o) ~ keep a room only if it is also on the other list. {sig}",
                "resistant(dishes, survivors=o) ~ From the plates I stained pick those whose id appears among the survivors; don't reorder. {sig}",
                "known_engines(seen, register=o) ~ {sig}: of what I've seen, what's in the register too",
            ),
            "longest_positive_streak": (
                "winning_run(results) ~ Plus means we won the race by so many seconds, minus we lost, 0 dead heat. What's our longest row of wins? {sig}",
                "export_hours(power) ~ {f}: max number of back-to-back hours with power above zero",
                "upward(changes) ~ longest time without a zero or a minus, counted in entries, uninterrupted. {sig}",
                "sunny_run(gains) ~ I reckon I once gained something day after day for quite a while. How long was the longest such spell, {f}? A day of nothing breaks it.",
            ),
            "normalized": (
                "scaled(readings) ~ min-max scale to 0..1. Constant series → zeros. {sig}",
                "for_plotting(temps) ~ I (draw|paint) a bar per sensor, and a bar has the length between 0 and 1: the coldest sensor has none, the hottest a full bar, the others in proportion. If all same, no bars ‹zeros›. {f}",
                "relative(scores) ~ Express all {x} relative to our worst ‹that's 0› and our best ‹that's 1› quiz evening, linearly in between; if worst and best coincide all are 0. {sig}",
                "fade(loads) ~ heat map values pls: smallest becomes 0, biggest 1, rest linear, all-equal input gives 0.0 everywhere, {f}",
            ),
            "occurrence_counts": (
                "tally(floors) ~ (Tally marks per floor!|How many rides went to each floor?) Keys have to be strings since it goes to JSON. {sig}",
                "stay_histogram(nights) ~ How many guests stayed one night, how many two, etc. Dictionary, keys are the lengths as text, values the numbers of guests. {f}.",
                "pin_stats(throws) ~ for every pin count i threw: how many times did i throw it? dict w/ str keys, {sig}",
                "freq(codes) ~ Frequency table of the error {x}, stringified code → count. {f}",
            ),
            "sign_of_sum": (
                "verdict(changes) ~ Add it all up. In the plus: {s}. In the minus: {t}. Exactly nothing: {u}. {sig}",
                "solar_bill(flows) ~ My meter runs both ways. If the flows total more than zero print {s}, less than zero {t}, and should they cancel out {u}. The function is called {f}",
                "season(results) ~ goal differences, one a match. overall positive → {s}; negative → {t}; level → {u}; {sig}",
                "till(moves, over=s, short=t, even=u) ~ the till: does the sum come out above, below or at zero? answer with {s}, {t}, {u} respectively. {sig}",
            ),
            "closest_to": (
                "guess(guesses) ~ Tie-break question at the quiz, the truth is {k}. Whose guess is nearest? Give the guess; earlier guess if two are as near; 0 if no one guessed. {sig}",
                "near_setpoint(temps, target=k) ~ {sig} = the reading least far away from {k} ‹first one on ties, 0 for none›",
                "best_fit(wagons, gap=k) ~ I have a gap to fill on the siding. Which wagon length comes nearest to it, be it longer or shorter? On equal distance the first, and 0 without wagons. {sig}",
                "price_is_right(rates) ~ closest hotel rate to {k}, either side, {f}, ties: first, empty: 0",
            ),
            "split_low_high": (
                "two_tariffs(loads) ~ Hours below {k} go under 'low', hours from {k} on under 'high'. I want a dictionary of two lists. {sig}",
                "stacks(receipts, cut=k) ~ two stacks of receipts in one dict: 'low' for those under the cut, 'high' for the rest, inside a stack nothing changes place. {sig}",
                "sort_wheels(weights) ~ {f} puts the cheeses into a dict, key 'low' if a wheel weighs less than {k} and key 'high' if it doesn't",
                "divisions(wpm, line=k) ~ Typists under the line type in division 'low', all others in division 'high' — give me both as lists in a dict. {sig}",
            ),
            "negative_numbers": (
                "faults(readings) ~ Anything below zero means the sensor was unplugged. I collect those readings for the repair man. {sig}",
                "basements(stops) ~ just the underground stops ‹those with a minus›, same order. {f}",
                "losses(results) ~ Only what we lost, please: {sig}. A zero isn't a loss.",
                "fed_back(kwh) ~ Hours when my roof gave current to the grid carry a minus sign on the bill. {f} lists these values, sign included.",
            ),
            "prime_numbers": (
                "primes(rooms) ~ (My nephew|Our most difficult guest) sleeps only in hotel rooms whose number can't be divided by anything but 1 and itself. One isn't prime, he insists. Rooms out of {x}, order kept: {sig}",
                "prime_lanes(lanes) ~ {f} — filter for primality.",
                "lonely(ns) ~ wich of these have exactly two divisors? {sig} returns them in the order i gave",
                "maths_round(answers) ~ Maths round at the pub: contestants shout numbers, those who shouted a prime stay in. Whoever shouted one, nought, something negative or composite is gone. Who's still there, {sig}?",
            ),
            "without_first_numbers": (
                "warmed_up(tests, n=k) ~ The first few typing tests are warm-up, throw these away. How many, I'll tell you. {sig}",
                "after_boot(samples) ~ discard {k} samples of boot noise at the head; {f}",
                "behind_loco(wagons) ~ The front {k} vehicles are locomotives. Give me what is hauled behind, unaltered. {sig}",
                "skip(pages, k=k) ~ {sig}: {x} without its leading {k} entries",
            ),
            "min_and_max": (
                "extremes(temps) ~ What was the coldest and the hottest in the cheese cave? Two numbers in a list, cold first. {sig}",
                "span(wpm) ~ {f} → lowest then highest, as a list of two",
                "bracket(rates) ~ I tell guests 'our rooms go from this to that'. Fetch me this and that from {x}, as list with the small one in front; {sig}",
                "swing(scores) ~ best and worst of my bowling nights, but put the worst in first place of the 2-item list. {f}",
            ),
            "joined_numbers": (
                "as_line(scores) ~ Put all our scores in one line of text with {s} in between. {sig}",
                "ticket(rooms, sep=s) ~ {sig}: glue them together into a string, {s} between, nothing at the ends",
                "lift_route(stops) ~ the display shows the whole route, e.g. floors one after the other with {s} between two floors, as a single string. {f}",
                "csv_row(readings, sep=s) ~ sensor row to wire format becomes easy if you give me one string: every value, the separator, the next value… {sig}",
            ),
            "count_of_value": (
                "strikes(throws) ~ A strike is {k}. How many did I throw? {sig}",
                "rides_to(trips, floor=k) ~ i get a bit paranoid, how often did the lift go to this one {k}? {sig}",
                "empties(wagons) ~ {f}: occurrences of exactly {k} in {x}",
                "same_stay(nights, n=k) ~ Tell how many guests had booked for precisely {k} nights, no more and no less. {sig}",
            ),
            "count_even": (
                "even_trips(floors) ~ the new lift would serve even floors only. how many of these trips could it have taken? {sig}",
                "balanced_boats(crews) ~ Rowers sit left and right, so a crew that can't be halved evenly is trouble. Number of crews without trouble: {f}",
                "halves(portions) ~ How many of the portions divide into two equal whole ones? {sig}",
                "bit_zero(words) ~ {f} counts the entries whose lowest bit is 0",
            ),
            "contains_value": (
                "seen_engine(numbers, wanted=k) ~ Have I spotted it yet? True if the wanted loco is in my notebook, False otherwise. {sig}",
                "perfect_game(scores) ~ Did anyone bowl a {k}? Yes or no as a boolean. {sig}",
                "sensor_alive(ids) ~ {f}: does {k} occur among the ids at all",
                "has_room(free, number=k) ~ guest wants one certain room. is it free ‹on the list›? {sig} True/False",
            ),
            "numbers_not_in": (
                "no_shows(booked, arrived=o) ~ Who booked but never arrived? {sig}",
                "silent(sensors, heard=o) ~ Sensors I own, minus those I heard from. Original order. {sig}",
                "unpaid(receipts, settled=o) ~ The accountant has a list of receipt numbers that are settled. What of my receipts is not in there? {sig} please and thank you",
                "leftover_dishes(dishes, used=o) ~ {sig} — every dish whose number isn't in the second list",
            ),
            "longest_equal_streak": (
                "stuck(readings) ~ A stuck sensor sends the same value again and again. How many identical ones in a row, at worst? {sig}",
                "same_floor(stops) ~ most times the lift was called from the very same floor back to back, {f}",
                "monotony(scores) ~ Longest spell of quiz evenings with an unchanged score, in evenings. {sig}",
                "block_train(kinds) ~ {x} lists wagon kinds from front to rear. The longest block of one kind has how many wagons? Name: {f}.",
            ),
            "collapsed_repeats": (
                "on_change(readings) ~ Log a value only when it differs from the one right before. Going back to an earlier value counts as a change. {sig}",
                "uniq(xs) ~ Like the unix tool uniq ‹no sort beforehand›. {f}",
                "blocks(kinds) ~ tank, tank, tank, flat, tank is for me: tank, flat, tank. The kinds are coded as whole numbers. {sig}",
                "stops_made(floors) ~ if the lift reports the same floor several times on end it just stood there. one report's plenty. {f}",
            ),
            "centered": (
                "off_mean(readings) ~ How far is each reading above or below the mean ‹below is negative›? {sig}",
                "zero_mean(xs) ~ {f}: demean.",
                "deviation(weights) ~ My cheeses should all weigh alike. From each take away the average of all of them, so I see plus for the fat ones and minus for the thin. {sig}",
                "versus_usual(scores) ~ Take our usual result, that is the mean of {x}, and tell by how much every evening beat it, with a minus when it fell short. {f}",
            ),
            "running_products": (
                "colony_growth(factors) ~ Hour by hour growth factors. After each hour, by what has the colony multiplied since the start? A list, as long as the input. {sig}",
                "cumprod(xs) ~ numpy cumprod without numpy, {f}",
                "gear_train(ratios) ~ first ratio, first times second, first times second times third and so forth: {sig}",
                "stakes(multipliers) ~ in the quiz final the stakes are multiplied each round by whatever is in {x}. list what they stand at after every round if they begin with 1, {f}",
            ),
            "count_pairs_with_sum": (
                "spares(first) ~ Any two throws that together make {k}: how many such pairs are in the list? A throw is not paired with itself. {sig}",
                "pair_up(weights, balance=k) ~ two rowers share a bench and must weigh {k} together. count possible pairings ‹different people, each pairing once›. {sig}",
                "twosum(xs) ~ {f}: number of index pairs i before j with x_i + x_j equal to {k}",
                "couplings(lengths, siding=k) ~ I couple two wagons and the pair should fill the siding exactly. In how many ways can I choose the two? {sig}",
            ),
            "all_identical": (
                "calibrated(readings) ~ All probes hang in one water bath, (thus|so) they must agree. Do they? {sig} says True if there's just one value everywhere ‹or no probe›",
                "dead_heat(scores) ~ did every team end on the same score? {f}",
                "uniform(wagons) ~ Is it a unit train, i.e. no wagon type differs from another? bool. {sig}",
                "flat_rate(rates) ~ True unless some two {x} differ. Name it {f}.",
            ),
            "over_replaced_by": (
                "muted_spikes(readings, top=k, instead=m) ~ Spikes above the threshold are lightning, not data. Put the stand-in value where a spike was; everything else stays. {sig}",
                "fake_floors(stops) ~ the building has {k} floors, so any higher stop is nonsense and should read {m}. {f}",
                "house_rule(throws) ~ Whoever claims more than {k} pins in one throw is cheating and gets {m} for it. Honest throws unchanged. {sig}",
            ),
            "even_minus_odd_sum": (
                "tug(numbers) ~ tug of war between evens and odds: what the even ones weigh together less what the odd ones weigh together. {sig}",
                "lane_balance(tolls) ~ {f} = total of even {x} - total of odd {x}",
                "side_bet(scores) ~ We bet, Klara gets all the even scores and I must subtract all the odd. What does she have finally? Name {f}.",
            ),
            "trend": (
                "in_short(weights) ~ Did the cheese get heavier from the first weighing to the last? Reply 'up', 'down', or 'flat' for no difference ‹or no weighing›. {sig}",
                "arrow(rates) ~ word for the arrow next to the hotel price chart: last against first. rose 'up', fell 'down', else 'flat'. {f}",
                "practice_pays(wpm) ~ ignore the middle; just final test vs. initial test of {x}: 'up', 'down' or 'flat'. {sig}",
            ),
            "before_first_negative": (
                "until_fault(readings) ~ The sensor was fine up until it first went below zero. Keep what it sent before, from then on forget everything. Never below? Keep all. {sig}",
                "lucky_phase(results) ~ {f}: our results prior to the first loss ‹loss = minus›",
                "cut_at_basement(stops) ~ stop reading the lift log as soon as it goes underground ‹floor under 0, this one not included any more› and return what you've read; {sig}",
            ),
            "without_largest": (
                "no_outlier(dishes) ~ One dish is overgrown every time. Leave out the greatest count, and if several dishes share it all of them. {sig}",
                "rest_of_field(scores) ~ the winners go for a drink. whose scores are left ‹winners = everyone at the top score›, {f}",
                "all_but_top(loads) ~ {sig} — drop max, every instance.",
            ),
            "leaders": (
                "sunset_view(heights) ~ Looking from behind the train, which wagons stick out over all that come after them? Strictly higher. Heights in order. {sig}",
                "never_matched(scores) ~ a score i never reached or beat later on, that's what i'm after; the last score counts by nature. same order. {f}",
                "suffix_records(xs) ~ {f} returns each element of {x} exceeding all elements to its right.",
            ),
            "variance": (
                "wobble(readings) ~ Mean squared deviation of {x} from their mean, divided by n, 0.0 when there's nothing: {sig}",
                "steadiness(wpm) ~ [stats homework!! ]population variance of my typing tests ‹not the n-1 one›. empty=0.0. {f}",
                "spread(yields) ~ {sig}: sigma squared, whole population, please guard the empty list with 0.0",
            ),
            "pass_rate": (
                "ripe_share(ages, months=k) ~ What per cent of the wheels has reached the age at which I may sell? {sig}, zero per cent ‹0.0› of nothing.",
                "qualifying(times) ~ {f} ¶ percentage ‹0 to 100, unrounded› of entries with {k} or more ¶ no entries: 0.0",
                "percent_good(wpm, bar=k) ~ Out of a hundred typists how many would meet the bar, going by these? At the bar is good enough. 0.0 if none tested. {sig}",
            ),
            "current_streak": (
                "form(scores) ~ How many bowling games in a row, counting back from today's, have I made {k} or better? {sig}",
                "healthy_since(levels, floor=k) ~ uptime style: trailing run of samples not lower than {k}, as length, {sig}",
                "on_a_roll(evenings) ~ we are on a roll if our latest evenings all gave {k} points at least. how long is the roll by now ‹could be 0›? {f}",
            ),
            "max_pair_product": (
                "best_rectangle(sides) ~ Pick two of these planks' lengths and multiply. How big can it get? (Beware|Mind) that two negatives, silly as they are for planks, give a plus. Fewer than two: 0. {sig}",
                "power_pair(xs) ~ {f}: max x_i * x_j, i not j; 0 if there's no pair",
                "combo(cards) ~ game rule: play 2 different cards, you score one times the other. whats the best i can score with this hand, 0 with a single card. {sig}",
            ),
            "evens_first": (
                "boarding(rooms) ~ Housekeeping does the even rooms, after that the odd rooms; apart from this leave the order. {sig}",
                "lift_queue(floors) ~ {f}: evens up front, odds behind, stable",
                "lanes_sorted(lanes) ~ Partition, don't sort. Those divisible by two come to the head of the list, the remainder follows, nobody overtakes his own kind. {sig}",
            ),
            "sum_of_even_positions": (
                "odd_rounds(points) ~ I play the first round, my sister the second, me the third and so on. What did I earn altogether? {sig}",
                "port_side(weights) ~ Seats go port, starboard, port, starboard. {x} lists rowers from the bow, bow is port. Weight on the port side in total? {f}",
                "every_second(xs) ~ add index 0, 2, 4… of it together, {sig}",
            ),
            "step_directions": (
                "arrows(readings) ~ Between one reading and the next: did it go 'up', 'down', or stay the 'same'? List those words, there'll be one fewer than readings. {sig}",
                "lift_moves(stops) ~ {f} → what the lift did at each move, in words up / down / same ‹lower-case strings›",
                "commentary(scores) ~ our quiz diary needs a word per evening after the first: 'up' if we did better than the evening before, 'down' if worse, 'same' if equal. {sig}",
            ),
            "percentile": (
                "p_latency(samples, p=p) ~ Nearest-rank percentile, no interpolation. Empty → 0. {sig}",
                "typist_mark(wpm) ~ HR wants the {p}th percentile of the typing speeds, one that really was typed ‹nearest rank›, 0 without data. {f}",
                "peak_bill(loads, pct=p) ~ My grid operator charges by percentile: sort, take the value at rank ceil of {p}/100 times n, at least the first. Nothing measured, nothing to pay: 0. {sig}",
            ),
            "far_from_average": (
                "suspects(readings, tol=k) ~ A probe that's off from the mean of all by more than the tolerance, whichever way, is suspect. List suspects' readings. {sig}",
                "odd_cheeses(weights) ~ which wheels deviate over {k} grams from the average wheel, {f}",
                "weird_evenings(scores, gap=k) ~ {sig} = the evenings whose score is further than {k} from our mean score; unchanged order",
            ),
            "first_overdraft": (
                "broke_on(moves) ~ The club's purse begins empty. After which entry ‹index from 0› is it in the red for the first time? -1 for never. {sig}",
                "battery_dead(flows) ~ Sum up charge and discharge as you go; stop where the sum falls under zero & return that position ‹zero-based›, -1 when it doesn't, {f}",
                "oops(steps) ~ starting on ground floor, lift moves by {x}, plus up minus down. index of the move which first brings it below ground; never = -1; {sig}",
            ),
            "closest_pair_difference": (
                "tightest(times) ~ How close was the closest finish between any two boats, in seconds? Zero for fewer than two boats. {sig}",
                "min_gap(xs) ~ {f}: min abs difference over all pairs; default 0",
                "near_twins(weights) ~ Two cheeses can look like twins. By how many grams do the most alike two differ? ‹one cheese or none gives 0› {sig}",
            ),
            "union_of_lists": (
                "all_rooms(booked, blocked=o) ~ Rooms not for sale are those booked and those blocked, a room may be in both. One rising list, each room a single time. {sig}",
                "seen_by_either(mine, hers=o) ~ my sister and i both spot trains. numbers that at least one of us has got, ascending, no number twice: {sig}",
                "merge_ids(a, b=o) ~ set union → sorted list. {sig}",
            ),
            "first_drop_position": (
                "first_slip(scores) ~ At which index did we do worse than the time before, first time ever? -1 if we never slipped. {sig}",
                "lift_turns(stops) ~ The lift goes up, up, up and then down: position in {x} ‹0-based› of the first floor lower than its predecessor, or minus one. {f}",
                "unsorted_at(xs) ~ {f} — where ascending order first breaks; -1: nowhere",
            ),
            "dealt_out": (
                "quiz_teams(players, n=k) ~ Count off round the room: first person to team one, second to team two, and when we've reached team number {k} we start with team one again. List of teams. {sig}",
                "sidings(wagons) ~ distribute round-robin onto {k} tracks, {f} returns a list per track",
                "shards(ids, n=k) ~ {sig}: {k} lists, element i goes to list i mod {k}",
            ),
            "pass_fail_counts": (
                "exam(wpm) ~ {k} words a minute is a pass. Return a dictionary with 'passed' and 'failed' and how many typists are in each. {sig}",
                "qc(weights, least=k) ~ Wheels weighing enough vs wheels that don't, only the counts, under the keys 'passed' and 'failed', {sig}",
                "test_report(values) ~ {f} ¶ passed = number of entries at or over {k} ¶ failed = number of entries below ¶ return these two in a dict",
            ),
            "negated": (
                "flip(flows) ~ (The electrician|Some fool) wired the meter back to front: what it calls plus is minus and vice versa. {sig} puts it right.",
                "other_side(results) ~ We won by 3 means they lost by 3. Turn our results into the opponents': {f}",
                "minus(xs) ~ unary minus over the list. {sig}",
            ),
            "zeros_last": (
                "gaps_to_end(readings) ~ A zero is a hole. Holes belong at the end; the rest close ranks without changing order. {sig}",
                "compact(slots) ~ Empty seats in the boat are 0. Everybody slides forward, empties end up at the stern. {f}",
                "shove(xs) ~ move all 0 to the back, same length afterwards, {sig}",
            ),
            "without_last_numbers": (
                "uncoupled(wagons, n=k) ~ Some wagons at the rear come off here. What is left of the train? {sig}",
                "still_open(readings) ~ the most recent {k} values are not final yet so chop them off the end. {f}",
                "shorter(rounds, dropped=k) ~ We go home early and miss the closing rounds. {sig} has the rounds we did play.",
            ),
            "all_even": (
                "pairs_ok(crews) ~ Can every crew row in pairs without anybody left over? {sig}, True or False",
                "no_odds(lanes) ~ {f}: False as soon as one of {x} is odd",
                "divisible(doses) ~ check that none of these pill counts would leave half a pill when divided in two. {sig}",
            ),
            "merged_sorted": (
                "one_shelf(old, new=o) ~ Put both shelves of cheese ages onto one, youngest left, oldest right, and don't lose any wheel even if ages are equal. {sig}",
                "combined(mine, yours=o) ~ your receipts + my receipts = one list, small amounts first. {sig}",
                "merged_log(a, b=o) ~ {sig} → timestamps of both sensors, ascending, duplicates kept",
            ),
            "biggest_rise": (
                "best_leap(wpm) ~ What was my biggest improvement from one typing test to the very next? If I never improved 0. {sig}",
                "inrush(amps) ~ largest upward step between consecutive {x}, 0 if monotone non-increasing. {f}",
                "highest_ride(stops) ~ The longest single ride upward, in floors, of that lift ‹consecutive stops in the list›, 0 should it only go down. {sig}",
            ),
            "count_peaks": (
                "humps(loads) ~ How many times did the load peak? A peak tops both the hour before and the hour after, so first and last hour can't. {sig}",
                "good_nights(scores) ~ {f} counts evenings better than the one before AND the one after",
                "summits(heights) ~ on my track profile how many points are strictly higher than the two next to them? ends dont count. {sig}",
            ),
            "separated_by": (
                "spacers(wheels, gap=k) ~ Put a spacer between every two wheels, none at either end. The spacer is a number too. {sig}",
                "coupled(wagons) ~ {f}: intersperse {k}",
                "rests(intervals) ~ Training plan: after each interval but the last comes a rest of {k} seconds. Write out intervals and rests as a single list, {sig}.",
            ),
            "count_multiples_below": (
                "special_rooms(rooms, step=d, bound=k) ~ How many rooms have a number that is a whole multiple of {d} and still under the bound? {sig}",
                "fizzers(ns) ~ count em: divisible by {d} and smaller than {k}, {f}",
                "block_sizes(lengths) ~ Only lengths of less than {k} which {d} divides without remainder are of interest. Just say how many there are. {sig}",
            ),
            "range_text": (
                "price_tag(rates) ~ A label like the cheapest rate, a dash, the dearest rate, no spaces. Nothing to show when there are no rates ‹empty text›. {sig}",
                "pages_label(ages) ~ {f} returns text: min, hyphen, max. '' for an empty {x}.",
                "from_to(wpm) ~ say in one string how my speeds range, lowest-highest, with just '-' in between; no speeds, empty string. {sig}",
            ),
            "bars_of_stars": (
                "star_chart(scores) ~ Draw me the scores: a row of asterisks each, as long as the score. List of strings. {sig}",
                "pixel_meter(loads) ~ (poor man's chart|ascii art), load 4 is four *'s, load 0 is ''. {f} gives one string per load",
                "gold_stars(children) ~ In my class each child has earned so many stars. I print them as * * * but without the blanks. {sig}: a string for every child.",
            ),
            "sample_standard_deviation": (
                "repeatability(weighings) ~ Std dev with n-1 ‹Bessel›, 0.0 below two values. {sig}",
                "scatter(dishes) ~ The supervisor asks for the standard deviation of a sample, not of the population, of colony counts; with only one dish or none report 0.0. {f}",
                "consistency(wpm) ~ like stdev from the statistics module, but too few data ‹fewer than 2› gives 0.0. {sig}",
            ),
            "longest_rising_run": (
                "hot_streak(scores) ~ Show me our best spell of steady improvement, each evening strictly better than the previous. I want the scores in it, not the length. First such spell if two are as long. {sig}",
                "climb(stops) ~ longest contiguous increasing slice of {x} ‹strict; earliest on tie›, {f}",
                "growing(weights) ~ {sig} gives back the longest piece of the list in which it always goes up from neighbour to neighbour; the earlier piece when tied.",
            ),
            "max_drawdown": (
                "worst_slump(scores) ~ From some evening to any later one, how far did we fall at most? 0 if we never fell. {sig}",
                "voltage_sag(volts) ~ {f}: max over i before j of x_i - x_j, floored at 0",
                "deepest_ride(stops) ~ Look at any floor the lift was at and any floor it came to later. What's the greatest way down between such two? If none is lower: 0. {sig}",
            ),
            "window_sums": (
                "rolling_kwh(hours, w=k) ~ Rolling totals over a window, full windows only, moving on by one. Too short means an empty list. {sig}",
                "three_frames(throws) ~ What did I get in throws 1 to {k}, then 2 to one further, and so on to the end? {f} lists these totals.",
                "sliding(tons, wagons=k) ~ the bridge carries that many wagons at a time. as the train rolls over, what tonnage is on it, position by position? only when it's fully occupied. {sig}",
            ),
            "in_only_one_list": (
                "mismatch(booked, billed=o) ~ A room on one list and not on the other means trouble, whichever list. Rising order, every room once. {sig}",
                "xor(a, b=o) ~ {sig}: symmetric difference, sorted",
                "only_one_of_us(mine, his=o) ~ trains seen by just one of the two of us, no matter who, each once, low numbers first. {sig}",
            ),
            "lower_median": (
                "middle_rower(heights) ~ (Line|Queue) them up by height. Who stands in the middle, or left of the middle when it's between two? Give the height, 0 for an empty boat. {sig}",
                "typical_fill(litres) ~ median[ please] but never a made-up in-between value, take the lower of the middle two. 0 for no receipts. {f}",
                "median_low(xs) ~ {sig} as statistics.median_low, empty gives 0",
            ),
            "lowest_balance": (
                "deepest_debt(moves) ~ We open with an empty till. How far down did it get at the worst? If never under zero that's 0. {sig}",
                "bottom_floor(steps) ~ {f}: from ground floor ‹0› the lift goes by {x}, up plus, down minus. What is the lowest floor it was ever on, ground included?",
                "min_prefix(flows) ~ min over running sums, with 0 for the start among them. {sig}",
            ),
            "pairwise_larger": (
                "better_of(first, second=o) ~ Two games each, the better one counts. Same player, same place in both lists; stop when one list ends. {sig}",
                "peak_of_two(a, b=o) ~ elementwise max, zip length, {sig}",
                "dearer(mine, quote=o) ~ I put two offers side by side. At each line I take what's the higher amount; lines that exist only in one offer are to be ignored. {sig}",
            ),
            "is_zigzag": (
                "yo_yo(stops) ~ Does the lift turn round at every stop, up then down then up, or the other way, never twice in one direction, never standing? Two stops or fewer are always fine. {sig}",
                "alternating(readings) ~ {f}: True iff the consecutive differences change sign every time ‹zero differences fail; fewer than 3 entries pass›",
                "moody(scores) ~ better, worse, better, worse... are our evenings strictly alternating like this, may also begin with worse? with less than three evenings say True. {sig}",
            ),
            "count_divisible": (
                "full_crates(batches, crate=k) ~ How many batches fill up whole crates with not one cheese over? {sig}",
                "on_the_beat(stamps) ~ number of {x} that {k} goes into exactly. {f}",
                "eights(groups) ~ we row in boats of {k}. how many of these groups can be seated with no empty seat and nobody on the pier? {sig}",
            ),
            "is_permutation_of_range": (
                "complete_rank(places) ~ A proper ranking of n teams uses place 1 to n, everyone another place. Is this one proper? {sig}",
                "all_wagons(numbers) ~ {f} checks wagon numbers run 1..len, none missing none double, order whatever",
                "valid_start(lanes) ~ Lane draw is OK if with n boats each lane from one to n was drawn by exactly one boat. True/False: {sig}",
            ),
            "tripled": (
                "triple_word(points) ~ Every score counts three times tonight. {sig}",
                "three_nights(rates) ~ nightly rates → what three nights cost, for each of the rates, {f}",
                "thrice(xs) ~ {sig}: everything times 3",
            ),
            "without_last": (
                "drop_brakevan(wagons) ~ The last vehicle is the brake van and isn't freight, take it off. {sig}",
                "but_today(readings) ~ today isn't over, so all but the final entry, {f}",
                "minus_tail(xs) ~ give back everything up to yet excluding the tail element. {sig}",
            ),
            "running_maximum": (
                "record_so_far(scores) ~ After every game, what was my personal best up to then? {sig}",
                "high_water(levels) ~ {f}: the high-water mark at each step",
                "top_floor_yet(stops) ~ list of same length, at each place the highest floor reached until there ‹that one included›, {sig}",
            ),
            "sum_of_smallest": (
                "worst_three(scores) ~ League rules strike our {k} weakest evenings. How many points is it we lose thereby? {sig}",
                "cheap_nights(rates, n=k) ~ i pick the cheapest nights, as many as i say. what will i pay in all? {sig}",
                "lightest_total(tons) ~ combined weight of the {k} lightest wagons; {f}",
            ),
            "count_odd": (
                "leftover_rower(groups) ~ When a group pairs up, an uneven group has one person standing about. How many persons stand about in all? {sig}",
                "uneven(rooms) ~ {f}: how many odd room numbers",
                "odd_ones(scores) ~ number of scores you can't split down the middle, {sig}",
            ),
            "count_under": (
                "below_limit(dishes) ~ Clean means fewer than {k} colonies. Count the clean ones. {sig}",
                "slowcoaches(wpm, bar=k) ~ How many of my pupils haven't got up to the bar? {sig}",
                "short_nights(nights) ~ how many guests left before having stayed {k} nights, {f}",
            ),
            "is_palindrome_list": (
                "mirror_route(stops) ~ Whether the lift's route is its own reverse. {sig}",
                "symmetric_train(wagons) ~ I fancy trains that look alike from either end. Is this one such? Wagon types in {x}. {f}",
                "same_back(xs) ~ read it from the rear; identical? then True. {sig}",
            ),
            "same_numbers": (
                "stocktake(book, shelf=o) ~ Does the shelf hold precisely what the book says, wheel for wheel, doubles too? Order isn't important. {sig}",
                "anagram_lists(a, b=o) ~ multiset equality, {sig}",
                "nobody_lost(boarded, left=o) ~ same tickets going on and coming off, maybe in other sequence, the same number of times each: True, otherwise False. {sig}",
            ),
            "pairwise_differences": (
                "weight_loss(before, after=o) ~ [Cheese dries. ]For each wheel the weight then minus the weight now. {sig}",
                "handicapped(gross, handicap=o) ~ from every player's gross score take off that player's handicap. two lists in the same order. {sig}",
                "net(readings, offsets=o) ~ {sig} → a_i - b_i",
            ),
            "greater_than>sorted_descending": (
                "top_runs(distances, least=k) ~ Rowing log, distances in metres. Out with those that don't go beyond the mark; the others, furthest first. {sig}",
                "big_fills(litres) ~ fuel receipts where i tanked over {k}, biggest at the top. {f}",
            ),
            "greater_than>count_of_numbers": (
                "overgrown(dishes, limit=k) ~ How many dishes have more colonies than allowed? {sig}",
            ),
            "greater_than>sum_of_numbers": (
                "dear_power(loads) ~ Whatever the meter shows over {k} costs extra. Add these readings up, in full, not just the excess; {f}",
            ),
            "greater_than>average_rounded": (
                "good_mean(scores, bar=k, places=d) ~ I only take pride in games scoring better than the bar. Average of those to so many places, 0.0 if there's no pride to take. {sig}",
            ),
            "greater_than>joined_numbers": (
                "alert_text(readings) ~ (SMS|text message) to the caretaker: every reading beyond {k}, in one string, {s} between. {f} builds the text",
            ),
            "greater_than>unique_numbers": (
                "high_floors(trips, lobby=k) ~ Floors above the lobby that somebody went to, each named once in order of first visit. {sig}",
            ),
            "greater_than>largest_numbers": (
                "podium_of(scores, bar=k, n=k_2) ~ {sig}: from the scores beating the bar, the {k_2} best, best in front",
            ),
            "unique_numbers>count_of_numbers": (
                "different_trains(numbers) ~ I've written down lots of locomotives, quite a few of them twice. How many different ones is that? {sig}",
            ),
            "unique_numbers>sorted_descending": (
                "score_steps(scores) ~ Every score we ever got, once, from glorious to shameful. {sig}",
            ),
            "unique_numbers>sum_of_numbers": (
                "no_double_pay(receipts) ~ someone scanned receipts twice!! assume equal amount = same receipt, so add each amount once only. {f}",
            ),
            "unique_numbers>joined_numbers": (
                "route_text(stops) ~ Lift stops without the repeats ‹first visit counts›, as text, with {s} from one to the next. {sig}",
            ),
            "unique_numbers>first_numbers": (
                "early_birds(ids, n=k) ~ Sensors call in again and again. Which were the first {k} different ones to do so? {sig}",
            ),
            "unique_numbers>reversed_list": (
                "latest_up(rooms) ~ {f}: dedupe keeping first occurrences, then flip the list end to end",
            ),
            "largest_number>sum_of_digits": (
                "magic(scores) ~ My daughter's game: she looks for the highest bowling score and adds its digits. {sig} does it for her.",
            ),
            "largest_number>is_prime": (
                "top_prime(floors) ~ is the highest floor in the log a prime? bool, {f}",
            ),
            "less_than>sorted_ascending": (
                "unripe(ages, ready=k) ~ Wheels too young to sell, youngest leading. A wheel exactly at the selling age can be sold. {sig}",
                "light_first(tons) ~ {f} — under {k} t, lightest to heaviest",
            ),
            "less_than>count_of_numbers": (
                "quick_stays(nights) ~ Guests under {k} nights pay no city tax here. How many are these? {f} gets everybody's nights.",
            ),
            "less_than>largest_number": (
                "just_missed(wpm, bar=k) ~ Who came closest without reaching the bar? I mean the best typing speed still under it, and 0 if all made it. {sig}",
            ),
            "less_than>average_rounded": (
                "small_mean(dishes) ~ average of the counts below {k}, {d} decimals, 0.0 for none, {f}",
            ),
            "squares>sum_of_numbers": ("energy(misses) ~ Sum of squared residuals. {sig}",),
            "squares>average_rounded": (
                "mse(errors, places=d) ~ mean squared error, rounded; errors are handed over ready-made; no errors → 0.0. {sig}",
            ),
            "squares>sorted_ascending": (
                "plots(sides) ~ Square vegetable plots, sides given; their areas, small to big: {f}",
            ),
            "increased>joined_numbers": (
                "new_numbers(rooms, shift=k) ~ All room numbers go up by the same {k} because of the annex. I need a string of new numbers with {s} in between for the sign maker. {sig}",
            ),
            "increased>sum_of_numbers": (
                "with_fees(rates) ~ Every booking gets a fee of {k} on top; what do all bookings with fees come to? {f}",
            ),
            "increased>at_least": (
                "handicap_pass(scores, bonus=k, bar=k_2) ~ Beginners get {k} (extra|free) pins on each game. Which boosted games then reach the bar? Return them boosted. {sig}",
            ),
            "increased>capped": (
                "curve(marks) ~ Give everyone {k} points more but no one may end up over {k_2}. {f} returns the new marks",
            ),
            "reversed_list>first_numbers": (
                "newest(receipts, n=k) ~ the most recent receipt is at the bottom of the list. show me {k} of them, most recent first. {sig}",
            ),
            "reversed_list>joined_numbers": (
                "way_back(stops) ~ Text for the return trip: floors from last to first, {s} between them. {f}",
            ),
            "reversed_list>collapsed_repeats": (
                "back_clean(kinds) ~ turn the train round, then merge neighbours of one kind into a single mention. {sig}",
            ),
            "reversed_list>running_totals": (
                "countdown(points) ~ start with the last round and go back to round one adding up as you go; list every subtotal. {sig}",
            ),
            "smallest_number>is_even": (
                "low_even(dishes) ~ {f}: is the lowest count an even number? True/False",
            ),
            "non_negative>average_rounded": (
                "valid_mean(temps, d=d) ~ Below zero is a broken probe. What's the mean of the working ones to {d} places ‹0.0 when all are broken›? {sig}",
            ),
            "non_negative>smallest_number": (
                "lowest_valid(readings) ~ minus means fault. ignoring faults, what's the least reading? 0 if it's all faults. {sig}",
            ),
            "non_negative>sorted_ascending": (
                "clean_sort(amounts) ~ Strike the refunds ‹negative›, leave the nothings, line the rest up from little to much: {f}",
            ),
            "non_negative>max_subarray_sum": (
                "no_mines(points) ~ {f}: throw out the minus rounds, then the best sum of a contiguous stretch",
            ),
            "at_most>sorted_descending": (
                "best_affordable(rates, budget=k) ~ Hotels within the budget ‹spending it all is fine›, the poshest on top. {sig}",
            ),
            "at_most>largest_number": (
                "fullest_load(tons) ~ crane lifts up to {k}, included. heaviest of these crates it can lift? none → 0. {f}",
            ),
            "at_most>count_of_numbers": (
                "admissible(axles, limit=k) ~ number of axles not over the limit, {sig}",
            ),
            "at_most>sum_of_largest": (
                "big_small(fills) ~ Ignore receipts of more than {k}. Of the rest I want the {k_2} largest added together. {f}",
            ),
            "multiplied>sum_of_numbers": (
                "total_cents(litres, price=k) ~ Litres on each receipt, each of them at {k} cents. What did I leave at the pump altogether? {sig}",
            ),
            "multiplied>increased": (
                "meter_cost(kwh) ~ per month: consumption times {k} cents, and then the standing charge of {k_2} cents on top. months in {x}, cents out, {f}",
            ),
            "multiplied>joined_numbers": (
                "scaled_row(readings) ~ raw counts times {k}, printed with {s} as the separator, one string. {sig}",
            ),
            "multiplied>at_most": (
                "scaled_fit(lengths, factor=k, room=k_2) ~ The model railway is bigger by a factor. Multiply the wagon lengths and hand back those of the results that take no more than the room there is. {sig}",
            ),
            "last_numbers>average_rounded": (
                "recent_mean(wpm, n=k, places=d) ~ Moving mean at the present moment: take my latest {k} tests only, mean rounded to {d} decimals. {sig} gives 0.0 without any tests.",
            ),
            "last_numbers>sum_of_numbers": (
                "week_use(days) ~ what did the meter count over the last {k} days, all told? {f}",
            ),
            "last_numbers>largest_number": (
                "recent_best(scores, window=k) ~ Best of the closing games, the window saying how many of them. {sig}",
            ),
            "last_numbers>reversed_list": (
                "fresh_first(readings) ~ {f} → the {k} entries at the end, in opposite order",
            ),
            "last_numbers>all_identical": (
                "frozen(samples, n=k) ~ Sensor counts as frozen when its {k} most recent samples don't differ at all. {sig} True/False",
            ),
            "sorted_unique>second_to_last": (
                "silver_medal(scores) ~ distinct results from low to high, the one before the last is silver. {sig}",
            ),
            "sorted_unique>joined_numbers": (
                "button_panel(floors) ~ Text for the panel: each floor that occurs, one time, upwards, {s} between two. {f}",
            ),
            "sorted_unique>differences": (
                "age_steps(ages) ~ Write down each age of cheese in the cave once, youngest first; then how big are the steps from one to the next? {sig}",
            ),
            "sorted_unique>last_numbers": (
                "three_best(marks, n=k) ~ The {k} highest different marks, still in rising order. {sig}",
            ),
            "product_of_numbers>sum_of_digits": (
                "numerology(ns) ~ multiply everything. cross sum of what you get. {f}",
            ),
            "negatives_to_zero>sum_of_numbers": (
                "import_total(flows) ~ Solar hours are negative and the utility pays nothing for them, i.e. they count as zero. What's the total I'm billed? {sig}",
            ),
            "negatives_to_zero>average_rounded": (
                "mild_mean(points) ~ minus points are forgiven ‹made nought, still counted as an evening›, average to {d} digits, 0.0 on empty. {f}",
            ),
            "negatives_to_zero>running_totals": (
                "never_back(steps) ~ Replace all backward steps by standing still and tell how far we are after each step. {sig}",
            ),
            "negatives_to_zero>longest_positive_streak": (
                "sunny(power) ~ {f}: zero out negatives, report longest run above zero",
            ),
            "most_common_number>is_even": (
                "usual_even(floors) ~ Find the floor visited most often ‹earliest seen if tied› and say whether it's an even one. {sig}",
            ),
            "common_numbers>sorted_ascending": (
                "both_lists(mine, yours=o) ~ Engines we both saw, low numbers first. A number I noted twice comes twice. {sig}",
            ),
            "common_numbers>count_of_numbers": (
                "overlap_size(booked, paid=o) ~ how many of the rooms booked show up on the paid list too? {sig}",
            ),
            "common_numbers>unique_numbers": (
                "regulars(first, second=o) ~ Teams at the first quiz that came to the second as well, each named once, as first listed. {sig}",
            ),
            "numbers_not_in>sorted_ascending": (
                "missing_rooms(all_rooms, cleaned=o) ~ rooms still dirty, i.e. not on the cleaned list. go up the corridor ‹ascending›. {sig}",
            ),
            "numbers_not_in>count_of_numbers": (
                "lost(sent, received=o) ~ {sig}: number of packet ids sent for which nothing was received",
            ),
            "numbers_not_in>joined_numbers": (
                "chase_up(members, paid=o, sep=s) ~ Put the member numbers of those who haven't paid into a single string, with a separator of my choosing. {sig}",
            ),
            "closest_to>sum_of_digits": (
                "near_sum(ns) ~ Find what is nearest to {k} ‹first if tied› and add up its digits, {f}",
            ),
            "negative_numbers>count_of_numbers": (
                "fault_count(readings) ~ how often did the probe give something under 0? {sig}",
            ),
            "negative_numbers>absolute_numbers": (
                "loss_sizes(results) ~ Only our losses, and how heavy they were, written without the minus. {sig}",
            ),
            "negative_numbers>sum_of_numbers": (
                "total_red(moves) ~ everything that left the account, added together ‹result stays negative›. {f}",
            ),
            "negative_numbers>smallest_number": (
                "deepest(stops) ~ Among the basement stops ‹negative floors›, which is the deepest? 0 if nobody went below ground. {sig}",
            ),
            "prime_numbers>sum_of_numbers": (
                "prime_sum(rooms) ~ Add the primes, ignore the rest. {sig}",
            ),
            "prime_numbers>sorted_unique": (
                "prime_set(answers) ~ Which primes were shouted in the maths round? once each, ascending. {f}",
            ),
            "prime_numbers>largest_number": (
                "biggest_prime(lanes) ~ the largest one in {x} that's prime; if none is, 0. {sig}",
            ),
            "without_first_numbers>average_rounded": (
                "steady_mean(samples, warmup=k) ~ After the warm-up samples are dropped from the start, mean of the rest to {d} decimals ‹0.0 if the rest is nothing›. {sig}",
            ),
            "without_first_numbers>largest_number": (
                "later_best(tests) ~ skip the first {k}, i was nervous. best one after that? {f}",
            ),
            "without_first_numbers>sum_of_numbers": (
                "cargo(wagons) ~ {k} locos at the head don't count as cargo. What do the vehicles behind weigh together? {sig}",
            ),
            "min_and_max>joined_numbers": (
                "rate_range(rates) ~ A string with the lowest rate, then {s}, then the highest rate. {sig}",
            ),
            "min_and_max>average_rounded": (
                "midrange(temps) ~ Midrange, that's halfway between coldest and hottest, {d} decimals: {f}",
            ),
            "running_products>greater_than": (
                "over_mass(factors, cap=k) ~ Multiply growth factors on and on. Give me those intermediate products that exceed the cap. {sig}",
            ),
            "running_products>joined_numbers": (
                "stakes_line(multipliers) ~ Stakes multiply each round, starting with the first multiplier itself. Show the stakes after each round in one line of text, {s} in between. {f}",
            ),
            "collapsed_repeats>count_of_numbers": (
                "block_count(kinds) ~ Count the blocks of equal wagons in the train, left to right. {sig}",
            ),
            "collapsed_repeats>joined_numbers": (
                "visited(stops) ~ merge identical reports that directly follow each other, then one string w/ {s} as glue, {f}",
            ),
            "collapsed_repeats>count_increases": (
                "up_moves(readings) ~ Remove immediate repeats first. After that, how often is a reading higher than its predecessor? {sig}",
            ),
            "squares>largest_number": (
                "worst_penalty(misses) ~ Penalty is the miss squared. What's the worst penalty anyone got? No players: 0. {sig}",
            ),
            "occurrence_counts>key_with_max_value": (
                "busiest(floors) ~ Count rides per floor and name, as text, the busiest floor. {sig}",
            ),
            "occurrence_counts>keys_at_least": (
                "frequent_ids(ids, times=k) ~ which sensor ids, as strings, turn up at least so many times? {sig}",
            ),
            "occurrence_counts>sort_by_value_desc": (
                "ranking(scores) ~ {f} ¶ in: list of scores ¶ out: dict score-as-text → how often, most often first",
            ),
            "greater_than>unique_numbers>sorted_ascending": (
                "distinct_high(readings, top=k) ~ Alarms are readings above the threshold. I want each alarm value once, small ones first. {sig}",
                "rare_floors(trips) ~ which floors higher than {k} got visited? no doubles, going up. {f}",
            ),
            "greater_than>sorted_descending>first_numbers": (
                "best_few(scores, bar=k, n=k_3) ~ Honours board: only games over the bar, best first, and there's space for {k_3}. {sig}",
                "big_spenders(receipts) ~ receipts of more than {k}; dearest on top; show {k_3}. {f}",
            ),
            "greater_than>squares>sum_of_numbers": (
                "heavy_penalty(misses) ~ Misses up to {k} are forgiven. Each worse miss costs its square. What's the whole bill? {sig}",
            ),
            "greater_than>increased>joined_numbers": (
                "raised(rates, floor=k, extra=k_2) ~ Rates over the floor get {k_2} more, the lower rates vanish. Show what you get, {s} between. {sig}",
            ),
            "unique_numbers>sorted_descending>first_numbers": (
                "top_distinct(scores, n=k) ~ {sig}: the {k} highest scores, equal ones count as one, highest leading",
            ),
            "unique_numbers>less_than>count_of_numbers": (
                "cheap_kinds(rates) ~ How many different rates are there under {k}? {f}",
            ),
            "unique_numbers>squares>sum_of_numbers": (
                "once_squared(sides) ~ Each size of tile once, work out its area, add the areas. {x} = side lengths, {f} = the result.",
            ),
            "less_than>multiplied>sum_of_numbers": (
                "cheap_hours(loads, peak=k, price=k_2) ~ Hours under {k} are billed at {k_2} per kWh, other hours are on another bill. So what do these cheap hours cost me together? {sig}",
            ),
            "less_than>sorted_ascending>joined_numbers": (
                "young_line(ages) ~ a line of text for the cave door: ages of the wheels younger than {k}, youngest first, with {s} from one to the next. {f}",
            ),
            "less_than>unique_numbers>sorted_descending": (
                "under_unique(weights, cap=k) ~ Weights that stay under the cap. Cross out repeats. Heaviest in front. {sig}",
            ),
            "squares>greater_than>count_of_numbers": (
                "large_plots(sides) ~ Square fields: how many have an area of more than {k}, given their side lengths? {sig}",
            ),
            "squares>sorted_descending>first_numbers": (
                "worst_misses(misses, n=k) ~ Square every miss and let me see the {k} largest penalties, the very worst first. {sig}",
            ),
            "increased>at_most>sum_of_numbers": (
                "payable(rates) ~ add the tax of {k} to all rates. those coming to {k_2} or less with tax, the boss pays. how much is that? {f}",
            ),
            "increased>sorted_descending>joined_numbers": (
                "board(scores, handicap=k) ~ Everyone gets the handicap added. Highest result first. One string for the board with {s} between the results. {sig}",
            ),
            "reversed_list>first_numbers>sum_of_numbers": (
                "last_sum(points) ~ Turn the sheet round, take the top {k}, add up. {sig}",
            ),
            "reversed_list>unique_numbers>first_numbers": (
                "recent_rooms(rooms, n=k) ~ Which rooms were let most recently? Walk through the list from its end, skip any room you already have, stop at {k}. {sig}",
            ),
            "reversed_list>collapsed_repeats>joined_numbers": (
                "home_text(stops) ~ The way home as text: stops backwards, one mention for a stop repeated directly after itself, {s} in between. {f}",
            ),
            "non_negative>sorted_ascending>joined_numbers": (
                "tidy_temps(temps) ~ delete the below-zero ones, sort the others upwards and make a string of them with {s} in the gaps: {f}",
            ),
            "non_negative>unique_numbers>count_of_numbers": (
                "real_floors(stops) ~ How many different floors from the ground floor upwards were visited? Basements are negative and out. {sig}",
            ),
            "non_negative>last_numbers>average_rounded": (
                "valid_recent(readings, n=k, places=d) ~ Faults ‹under zero› out. Of the good ones the {k} latest. Of these the mean, rounded to {d} decimals. 0.0 if there's nothing. {sig}",
            ),
            "at_most>sorted_descending>first_numbers": (
                "posh_picks(rates, budget=k, n=k_3) ~ No hotel over {k}. From what remains the {k_3} dearest, dearest first, we're on holiday after all. {sig}",
            ),
            "at_most>unique_numbers>sorted_ascending": (
                "legal_loads(tons) ~ {f}: ¶ - ignore anything heavier than {k} ¶ - each weight once ¶ - ascending",
            ),
            "multiplied>increased>sum_of_numbers": (
                "year_bill(kwh, price=k, fee=k_2) ~ A month's bill = consumption times {k} plus {k_2}. Total over all months, please. {sig}",
            ),
            "multiplied>greater_than>count_of_numbers": (
                "costly(litres) ~ Litres times {k} makes cents. On how many receipts was it above {k_2} cents? {f}",
            ),
            "multiplied>sorted_descending>joined_numbers": (
                "scaled_board(points, factor=k) ~ final round, points times {k}, put best to worst, and print as one string with {s} between. {sig}",
            ),
            "last_numbers>sorted_descending>first_numbers": (
                "recent_tops(scores, n=k, m=k_3) ~ only my {k} most recent games[ please]. best {k_3} of these, best first. {sig}",
            ),
            "last_numbers>non_negative>average_rounded": (
                "fresh_mean(temps) ~ Look at the final {k} readings, disregard negatives, average what's left to {d} decimals; 0.0 if nothing is left. {f}",
            ),
            "last_numbers>unique_numbers>count_of_numbers": (
                "lately(ids, n=k) ~ In the {k} latest messages, how many different sensors spoke? {sig}",
            ),
            "sorted_unique>greater_than>joined_numbers": (
                "upper_panel(floors) ~ Each floor once, going up, only over {k}, as text with {s} in the gaps. {sig}",
            ),
            "sorted_unique>differences>largest_number": (
                "widest_gap(ages) ~ Where's the biggest hole in my cheese ages? Line up the different ages and give the largest step from one to the next ‹0 if there's no step›. {sig}",
            ),
            "negatives_to_zero>running_totals>last_numbers": (
                "recent_sums(steps) ~ negatives count as nothing; keep a running sum; i want the last {k} of these sums. {f}",
            ),
            "negatives_to_zero>sorted_descending>first_numbers": (
                "fair_top(points, n=k) ~ No child goes home with less than nothing, so raise minuses to zero. And then the {k} best, best first. {sig}",
            ),
            "common_numbers>unique_numbers>sorted_ascending": (
                "loyal(first, second=o) ~ Which team numbers are in both years? Just once each and in rising order. {sig}",
            ),
            "numbers_not_in>unique_numbers>joined_numbers": (
                "absent_text(expected, present=o, sep=s) ~ Who was expected but isn't present, nobody named twice, in a string with the separator between. {sig}",
            ),
            "numbers_not_in>greater_than>sorted_ascending": (
                "upstairs_dirty(rooms, cleaned=o, lobby=k) ~ From all rooms take away those cleaned, of those left only the ones numbered above the lobby's, rising. {sig}",
            ),
            "negative_numbers>absolute_numbers>sorted_descending": (
                "worst_losses(results) ~ How heavy were our defeats? Negative results only, drop the minus sign, heaviest defeat first. {sig}",
            ),
            "negative_numbers>absolute_numbers>sum_of_numbers": (
                "spent(moves) ~ money out is negative. how much went out in total, as a plain positive amount? {f}",
            ),
            "prime_numbers>unique_numbers>sorted_descending": (
                "prime_desc(answers) ~ Maths round, again: all primes shouted, none twice, largest on top. {sig}",
            ),
            "prime_numbers>squares>sum_of_numbers": (
                "prime_energy(ns) ~ {f} computes the sum of p**2 over the primes p of {x}, repeats counted",
            ),
            "without_first_numbers>non_negative>average_rounded": (
                "settled_mean(samples, skip=k, places=d) ~ Skip the settling phase at the front, throw away negative samples, average to {d} decimals. Nothing there? 0.0. {sig}",
            ),
            "without_first_numbers>sorted_descending>first_numbers": (
                "after_warmup(wpm, warm=k, n=k_3) ~ the warm-up tests at the beginning don't count. of the others the {k_3} fastest, fastest first, {sig}",
            ),
            "collapsed_repeats>greater_than>count_of_numbers": (
                "alarm_episodes(levels, top=k) ~ Repeated identical levels in direct succession are a single report. How many reports are over the top? {sig}",
            ),
            "running_products>greater_than>count_of_numbers": (
                "hours_over(factors) ~ multiply along the list keeping every intermediate product; how many of these exceed {k}? {f}",
            ),
        },
    ),
)
