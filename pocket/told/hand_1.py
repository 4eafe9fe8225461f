"""Requests by the first hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "ints",
        {
            "even_numbers": (
                "right_side(houses) ~ on our street one side has the odd house numbers and the other the even ones. i deliver flowers to the even side only today. {sig} gets {x} and gives me those i must visit, same order as on my sheet",
                "pairs_only(bundles) ~ Stems are wrapped two by two. A bundle whose count can't be halved without a stem left over is no good to me, leave it out. {sig} please, the remaining bundles as they were.",
                "even_cars(cars) ~ F1 superstition: boss wants car numbers that divide by two. {f}. keep grid order",
                "keep_even(ns) ~ {sig}: drop every odd one.",
                "southbound(buses) ~ At the depot, buses with an even number run southbound, the odd ones northbound. {x} is this morning's departures; could {sig} [just ]hand me the southbound ones in order of departure?",
                "evens(dice) ~ Roguelike rule: only even rolls hit. {x} = the rolls of this turn ¶ output = the rolls which hit, unchanged order ¶ name = {f}",
                "twins_ok(litters) ~ Grandad counts lambs in twos. Which litters could he count like this and come out right? Litter sizes in, those sizes out, keep them as they stand: {sig}",
            ),
            "sorted_ascending": (
                "cheapest_up(prices) ~ Would you mind terribly putting my bouquet prices in order, the cheapest at the front and the dearest at the back? {sig} will do nicely.",
                "finish_order(times) ~ finish times of the running club come in all jumbled because volunteers type them in whenever. I need {sig}: fastest first, slowest last",
                "lightest_first(weights) ~ {f} — weigh the lambs, queue them lightest to heaviest. Twins of same weight both stay in.",
                "lowest_to_highest(readings) ~ Reorders the lab {x} from lowest to highest; nothing dropped, nothing merged. Call it {f}.",
                "arrange(xs) ~ my teacher says arrange the numbers small to big. function {sig}",
                "queue_up(waiting) ~ ticket #4411: the ward screen shows waiting minutes at random. Should show them going up. Implement {sig}, returns a new list.",
                "calm_to_wild(magnitudes) ~ As someone who can't read a shuffled list to save her life, I'd be ever so grateful if {x} came out going up. The name is {f}, should anybody ask.",
            ),
            "sum_of_numbers": (
                "takings(till) ~ End of the day, the till roll is a list of amounts. What did we take altogether? {sig}",
                "weekly_km(runs) ~ i run a bit monday, a bit wednesday, more on sunday... {sig} tells how many km that makes in the whole week, {x} has one entry per run",
                "hl_brewed(batches) ~ Each batch gave so many litres; boss asks for the grand total. {f}, one number out.",
                "damage_dealt(hits) ~ every hit does some dmg, i want to know how much i did all together, name it {f} pls",
                "add_up(figures) ~ Add up the {x}. That is all. {sig}",
                "seats_sold(screens) ~ We are five screens, each has sold its tickets tonight. How many people is this in our cinema, all screens taken together? I would write {sig}.",
                "total_tax(rates) ~ Article 1: the office sums all {x}. Article 2: the sum is returned as a whole number. Article 3: the function is {f}.",
                "pints(tables) ~ one number a table = pints they had. how many pints did the pub pour tonight lol {f}",
            ),
            "odd_numbers": (
                "odd_side(stops) ~ The bus stops with odd numbers are on the left. Bitte give me {sig}: from {x} only these ones, the order stays.",
                "not_in_pairs(socks) ~ whichever counts leave one over when you make pairs, those i want back. {sig}. Evens go in the bin",
                "odd_rooms(rooms) ~ Night nurse A looks after the odd room numbers, B after the even. I'm A. Given the rooms that rang, {f} lists mine in the order they rang.",
                "odds(rolls) ~ {sig} -› all odd values of the input, original sequence kept",
                "curse(floors) ~ Cursed floors in the dungeon are the ones that don't divide by 2. floors visited go in, cursed floors come out, no sorting. {f}!",
                "lonely(flocks) ~ If you walk sheep in pairs, some flocks leave one sheep alone. Show me the sizes of exactly these flocks, in the order they came through the gate. {sig}",
            ),
            "divisible_by": (
                "full_crates(orders, crate=k) ~ Beer leaves in crates of {k} bottles. Show me the orders that fill crates exactly, with nothing left over: {sig}",
                "lap_marks(laps, every=k) ~ sorry to bother... {sig}. It goes through the laps and keeps those where the lap number is a multiple of {k}",
                "bunches(stems) ~ roses are sold by the bunch of {k}. which of these stem counts make whole bunches? {f} returns them in the order given",
                "service_due(mileages) ~ A bus is due for service when its mileage divides evenly by {k}. {sig} picks from {x} those that are due.",
                "no_remainder(xs, divisor=k) ~ Returns those members of {x} which leave remainder zero when divided by {k}. {sig}",
                "milestone_levels(levels, step=k) ~ in the game you get loot on each level that is a multiple of {k}. write {sig} that keeps only loot levels",
                "leap_tags(tags, n=k) ~ feat: add {sig} ¶ keeps tags where tag modulo {k} is 0, order stable",
            ),
            "doubled": (
                "twice_dose(doses) ~ doctor says double all doses. {x} is the old list; {sig} gives the new one",
                "double_pay(wages) ~ It's a bank holiday, so everyone on the bus rota earns twice their normal rate. From the normal rates make the holiday rates: {sig}",
                "both_ways(distances) ~ I note how far it is to each pasture, one way. There and back is what the vet bills. {f} makes that of each distance.",
                "crit(hits) ~ crit buff on -› every hit counts x2. {sig}, new list",
                "times_two(values) ~ multiply by 2, each. {f}",
                "recipe_twice(grams) ~ We brew two times the batch, so I need all the grams of the recipe 2x. Function named {f}, it takes grams and returns grams",
                "mirror_party(levels) ~ new game plus: every monster level becomes two times what it was. give list. {sig}",
            ),
            "sorted_descending": (
                "leaderboard(scores) ~ who's on top? {sig} puts the {x} from best to worst",
                "heaviest_first(sheep) ~ The buyer wants to see the heavy animals first and the light ones at the end. Weights in kilo go into {sig}.",
                "biggest_debts(debts) ~ As a tax officer I begin with the largest debt and work downwards to the smallest. Kindly put my list in that order; the function may be called {f}.",
                "top_down(box_office) ~ BOX OFFICE: high to low. {sig}",
                "by_price_falling(quotes) ~ Sort {x}, but the other way round from usual, so the highest quote leads. I'd like {sig} and please leave my original list alone",
                "urgency(levels) ~ triage levels, 5 being the worst. Worst patients come first then milder and milder. {f} with the list of levels",
                "closing_down(prices) ~ Auctioneer here. I always start with the most valuable lot and finish with the worst rubbish, so {x} has to be put like that. {f} shall be its name",
            ),
            "first_numbers": (
                "podium(finishers, places=k) ~ We hang medals on the first {k} over the line. {x} is already in finishing order. {sig} = who gets one",
                "early_birds(tickets) ~ the first {k} ticket numbers sold get free popcorn!! {f} should give me those, in the order sold",
                "opening_quotes(quotes, n=k) ~ {sig}: the opening {k} quotes of the session, discard what follows. If there are fewer, then all of them.",
                "warmup(samples) ~ Physics lab. The interferometer writes thousands of samples, I only plot the leading {k}. Let {f} cut the list after those.",
                "head(xs, n=k) ~ like unix head, but for a list: {sig}",
                "first_patients(queue) ~ Only {k} beds. So {sig} takes the queue from the front and gives back as many as fit, the rest waits",
                "trailer(films, n=k) ~ Nobody sits through all our trailers. Keep the {k} at the start, forget the remaining. {sig}",
            ),
            "average": (
                "mean_lap(laps) ~ Hey, quick one: mean lap time of the stint? {sig} — if he never left the garage give 0.0",
                "typical_bouquet(prices) ~ what does a customer spend with us on average? divide the sum of {x} by how many there are; an empty day is 0.0. call it {f}",
                "avg_wool(fleeces) ~ So many fleeces, so many kilos... I'm looking for the average kilo per fleece: {sig} ‹0.0 when none were shorn›",
                "mean_of(readings) ~ {sig}: arithmetic mean, float, and 0.0 in case of no readings",
                "per_screening(visitors) ~ Every screening had its number of visitors. How many came per screening, on the average? Don't round. {f}",
                "mood(ratings) ~ Everyone leaving the cinema presses 1 to 5. At night I'd like one figure for how they felt on the whole, i.e. the mean ‹0.0 if nobody pressed›. {sig}",
                "avg(xs) ~ sum over count; empty gives 0.0; {f}",
            ),
            "count_of_numbers": (
                "how_many_laps(laps) ~ I don't care how fast they were. How many laps did he do? {x} has a time for each. {sig}",
                "headcount(weights) ~ one weight per sheep is written down, so the number of sheep is ... yes. {f}",
                "n_trades(trades) ~ count of trades. function: {f}. That's it.",
                "beds_taken(patients) ~ the list has the age of each patient on the ward. tell me how many patients that is, {sig}",
                "entries(ledger) ~ Not the sum of the ledger, please! Merely the number of entries in it. {sig}",
                "how_long(queue) ~ how long is the queue? the list has everyone's ticket number so you just need its length. {sig}",
            ),
            "positive_numbers": (
                "gains(trades) ~ Trades that made money are above zero; break-even and losing ones I'd rather not see tonight. {sig}",
                "above_freezing(temps) ~ {f} : give temps, get only those over 0 degrees ‹0 itself is out›, in order",
                "payers(balances) ~ The tax office differentiates: a balance over zero means the citizen owes us. Extract these balances out of {x} with {sig}, sequence unchanged.",
                "heals(effects) ~ potions can hurt or heal. negative = hurt, 0 = nothing, the rest heal. i only want healing effects ... just call it {f}",
                "plus_only(xs) ~ Throw away anything that's zero or negative. {sig}",
                "who_owes(tabs) ~ I run a little pub. A tab over nothing means they owe me, nothing or minus means I'm fine. I only want to see the tabs of those who owe. {sig}",
            ),
            "at_least": (
                "qualified(points, minimum=k) ~ to qualify you need {k} points or more. given the points of everyone, {sig} returns those that qualify",
                "feverish(temps) ~ A patient counts as feverish from {k} degrees upwards, {k} included. {x}: this morning's temperatures. {f} picks the feverish ones out, in ward order.",
                "strong_ones(strengths, need=k) ~ Can't lift the sword unless strength ≥ {k}. So filter: {sig}",
                "big_enough(stems) ~ stems shorter than {k} cm are not for sale. leave them away and give me the others, {f}",
                "no_smaller(amounts, limit=k) ~ We audit every declaration that is not smaller than {k}. {x} holds the declared amounts; {sig} shall return those to audit.",
                "market_ready(lambs) ~ Lambs go to market once they weigh {k} kg. Which of these weights are ready? That would be {sig}.",
                "keepers(fish, size=k) ~ Anglers! Anything under {k} cm goes back in the river. What remains in the bucket? {sig}",
            ),
            "between": (
                "healthy(pulses, low=a, high=b) ~ Nurse here. Pulse is ok from {a} up to {b}, both ends still ok. {sig} should keep the ok ones",
                "in_band(frequencies) ~ My filter passes {a} to {b} hertz inclusive. Everything else is blocked. What comes out, for a list of frequencies? {f}",
                "age_group(ages, youngest=a, oldest=b) ~ this category of the club race goes from age {a} to age {b}, and both these ages may still start. {sig} -› ages allowed to start",
                "mid_shelf(prices) ~ She said: nothing under {a}, nothing over {b}. Here are the prices of all our bouquets, tell me what I can show her. {sig}",
                "drinkable(temps, cold=a, warm=b) ~ beer temps. {a} ≤ t ≤ {b} stays, rest goes. {sig}",
                "row_range(rows) ~ seats in rows {a} to {b} ‹including those two› are covered by the balcony. From a list of rows sold, {f} leaves only the covered ones",
                "teen_rides(ages, lo=a, hi=b) ~ I wish to obtain from {x} solely the ages not below {a} and not above {b}. Kindly leave the order. {sig}",
            ),
            "absolute_numbers": (
                "sizes_of_moves(moves) ~ I don't care if the stock went up or down, only how far. Each move should lose its minus sign: {sig}",
                "deviations(errors) ~ Measurement errors come signed. For the report they have to be magnitudes, so -3 is the same as 3. {f}, one value out for every value in",
                "no_minus(xs) ~ make the negative ones positive and don't touch the others. {sig}",
                "how_late(delays) ~ minus 4 minutes is early, plus 4 is late, my boss at the depot says off is off. {sig} turns the {x} into how many minutes off each bus was",
                "gap_size(gaps) ~ |x| for all x. name: {f}",
                "distance_only(offsets) ~ left of the line is minus, right is plus, teacher wants only the distance from the line for each. {f}",
            ),
            "largest_numbers": (
                "top_sales(sales, n=k) ~ Best days of the year: {sig}, the best {k} days by sales, best one up front",
                "heaviest(rams) ~ The show takes our {k} heaviest rams. List of weights goes in, {f} answers with those {k}, the heaviest leading.",
                "biggest_hits(damage, how_many=k) ~ brag screen: shows my biggest hits, from the hugest down, as many as asked for. {sig}",
                "highest_bids(bids) ~ Of all {x} only the {k} highest are interesting. Descending, please; equal bids each count. {sig}",
                "hall_of_fame(scores) ~ {f}: sort high to low, cut after {k}, return.",
                "thirstiest(days) ~ The {k} days on which most beer was drunk: give me those amounts, the wettest day first. {f}",
            ),
            "two_sum_indices": (
                "voucher(prices, value=k) ~ I've a flower voucher and want to spend all of it on exactly two bouquets. {sig} tells me the positions of the two in the price list that come to {k}, first pair you find; empty list when no luck",
                "pair_up(weights) ~ classic two sum. weights, target {k}, give back «i, j» or an empty list. i want {f}",
                "two_runes(runes, gate=k) ~ The gate opens if two runes together have exactly {k} power. Which two slots ‹indexes from 0›? Take the first pair from the left. If none fit return an empty list. {sig}",
                "two_entries(ledger) ~ Find me the two entries of the ledger whose sum is {k}; I need their indexes, smaller index first, nothing ‹empty list› if such two entries do not exist. {f}",
                "gift_card(prices, amount=k) ~ Find items i and j, j after i, that cost {k} together; take the smallest i, and for this i the smallest j. Return both in a list, or a list with nothing. {sig}",
            ),
            "running_totals": (
                "so_far(donations) ~ at our charity run we draw a thermometer: after each donation how much is there so far. {sig}",
                "cum_rain(rain) ~ Cumulative rain, please, on the pasture: day 1, day 1+2, day 1+2+3 and so on. {sig}",
                "odometer(trips) ~ The odometer of a new bus after every trip, when {x} are the kilometers of the trips. Same length as the input. {f}",
                "xp_curve(xp) ~ xp gained per fight -› xp owned after each fight. {sig}",
                "cumsum(xs) ~ I know numpy has cumsum. I can't use numpy here. {sig}, plain list out.",
                "position_size(orders) ~ Each order adds to the position ‹sells are negative›. I'd like the position right after every order. {f}",
                "bill_so_far(items) ~ As I scan, the display shows what the customer has to pay up to now. So for every item the total including it. {sig}",
            ),
            "median": (
                "middle_time(times) ~ The average is ruined by one who walks, therefore I take the one in the middle after sorting; by an even count the mean of the two middle ones. {sig}, 0.0 when nobody ran",
                "median_stay(days) ~ median length of stay on the ward, {sig}. 0.0 if no patients",
                "mid_value(incomes) ~ For the tax statistics: half of the citizens earn less, half of them more than this income. {f} computes it from {x}. With no incomes 0.0.",
                "p50(latencies) ~ p50 of a list. two middles -› average them. empty -› 0.0. {f}",
                "mid_weight(sheep) ~ Put them by weight, point at the sheep in the middle — how heavy? ‹Two in the middle: halfway between. None at all: 0.0.› {sig}",
            ),
            "trimmed_mean": (
                "judge_score(marks) ~ As in figure skating, strike the best mark and the worst mark ‹one of each› and average what remains. {sig}; too few marks gives 0.0",
                "fair_lap(laps) ~ leave out his fastest and his slowest lap, then the mean of the rest. Nothing left? 0.0. fn {f}",
                "robust_g(readings) ~ Ten measurements of g by students. I discard a single minimum and a single maximum, then take the mean of the others, or 0.0 if I have discarded everything. {sig}",
                "typical_wait(minutes) ~ {sig} ¶ 1. forget one lowest value ¶ 2. forget one highest value ¶ 3. mean of the others, 0.0 if there are no others",
                "typical_commute(minutes) ~ My quickest and my slowest ride to work are both freaks, kick out one of each and tell me the average otherwise ‹0.0 if otherwise is empty›. {f}",
            ),
            "average_without_value": (
                "real_mean(readings, error_code=k) ~ the sensor writes {k} when it has no signal. don't count these. mean of everything else: {sig} ‹0.0 if it never had a signal›",
                'avg_shown(ratings) ~ A rating of {k} means "did not vote" in our cinema app. What\'s the average over those who did vote? 0.0 if nobody did. {f}',
                "mean_skip(weights, dummy=k) ~ {sig} = average, ignoring each entry that equals {k}. If all entries are like that then 0.0",
                "avg_working_days(sales) ~ days with {k} in the list were days off so they may not pull my average down. {sig} returns a float, and 0.0 when there were only days off",
                "avg_no_shows(scores, absent=k) ~ Kids who weren't there got a {k}. They shouldn't drag the class mean down, so mean of the rest, 0.0 if there is no rest. {sig}",
            ),
            "group_by_remainder": (
                "tables(guests, n=k) ~ Everyone has a number; number modulo {k} says which table they sit at. Give me a dict: table to the list of the guests there. {sig}",
                "bus_lines(tickets) ~ We route tickets by remainder. Divide by {k}, see what is left, and all tickets with equal leftover go in the same list. Return the dict from leftover to list, {f} please",
                "shards(ids, count=k) ~ shard = id mod {k}. {sig} returns a dict shard -› ids on it, only shards that have any",
                "pens(tags) ~ I put sheep into pens by their ear tag: what is left after dividing the tag by {k} is the pen. {f} shall make me a dictionary, pen number to tags in it.",
                "choirs(singers, voices=k) ~ Singer number mod {k} = voice. Please build the mapping from voice to its singers' numbers, in the order I have them. {sig}",
            ),
            "best_profit": (
                "buy_low(prices) ~ If only I'd known! One buy, one sell later on: what's the most I could have made per share from these {x}? If it only went down, 0. {sig}",
                "best_trade(quotes) ~ max over i‹j of quotes at j minus quotes at i, floored at zero. {f}",
                "sheep_deal(prices) ~ The price of sheep changes each week. I buy once, and some weeks after I sell. How much could I win at best? zero if no week was good. {sig}, prices in order of time",
                "hindsight(ticks) ~ {f} takes the day's ticks and says the largest gain a buy followed by a sell could have brought ‹never below 0›",
                "hops(prices) ~ Hops: buy in some week, store them, sell in a later week. The best margin this year per kilo? No margin → 0. {f}",
            ),
            "biggest_jump": (
                "roughest(heights) ~ which step is the worst one, up or down, between one stair height and the next? {sig} returns how big it is. one height or none: 0",
                "max_gap(temps) ~ {sig}: from one hour to the next the cellar temperature moves a bit. Give the largest such move, sign ignored, 0 if there's no next hour.",
                "shock(quotes) ~ The largest overnight shock of a stock, i.e. the greatest absolute change from a quote to the following quote ‹0 with fewer than two quotes›; {f} please.",
                "pulse_jump(pulse) ~ i look at the pulse every 5 min. how much did it leap at most from one look to the following? doesnt matter direction. {f}",
                "worst_bump(pressure) ~ abs diff of consecutive values; max of it; 0 when len below 2 → {f}",
            ),
            "raised_by_percent": (
                "new_fares(fares, pct=k) ~ Dear colleagues, fares go up by {k} percent. Whole cents after rounding. I require {sig} for the new list.",
                "spring_prices(prices) ~ mothers day!! all {x} + {k}%, rounded to whole euros. {f}",
                "taxed(nets, rate=k) ~ Net amounts are given; add {k} % tax on top of each and round to integers. {sig} returns the gross amounts",
                "buff(stats, percent=k) ~ Potion makes every stat {k} percent bigger, rounded to an int. {sig} pls",
                "wages_up(wages, pct=k) ~ The union got us {k} percent. New wages for everybody, rounded to full euros, pls. {sig}",
            ),
            "count_in_range": (
                "in_zone(pulses, low=a, high=b) ~ how often was my heart in the zone? zone = {a} up to {b}, edges are in. {sig}",
                "mid_tax(incomes) ~ Number of citizens whose income lies from {a} to {b}, bounds included. I don't need the incomes themselves. {f}",
                "seats_mid(rows, first=a, last=b) ~ Tickets carry the row. I'd be glad to know how many were sold in rows {a} to {b}, both included. {sig}",
                "good_lambs(weights) ~ The butcher only takes them not lighter than {a} and not heavier than {b}. How many can he have? {f}",
                "primetime(starts, from_hour=a, to_hour=b) ~ A film that starts from {a} to {b} o'clock, {a} and {b} both counting, is prime time. How many of our films are? {sig}",
            ),
            "positions_of": (
                "where_is(readings, value=k) ~ On which places does {k} stand? All of them, counted from zero: {sig}",
                "boxes_of_doom(map_row) ~ one row of the dungeon is a list of tile codes and {k} is lava. tell me every index with lava. {f}",
                "lap_numbers(stops) ~ Every index at which exactly {k} appears in {x}. Ascending. Empty list if nowhere. {f}",
                "empty_shelves(stock, amount=k) ~ i need which shelves ‹index› hold precisely {k} vases. {sig}",
                "find_all(xs, target=k) ~ indices, not values! every i with {x} at i equal to {k}. {sig}",
            ),
            "without_value": (
                "no_dummies(readings, dummy=k) ~ scrub the data: wherever it says {k} that's not a reading, that's the logger choking. {sig} returns the real ones in order",
                "skip_cancelled(buses) ~ {k} in the departures means cancelled. Take these out and leave the rest. name it {f}",
                "without(tags, lost=k) ~ We lost the sheep with tag {k}. Remove it, everywhere it stands, from my list. {sig}",
                "expel(xs) ~ {f}: list minus all occurrences of {k}",
                "discharge(rooms, room=k) ~ All patients of room {k} went home today. {sig} has the rooms of our patients and gives them without room {k}; the others keep their order.",
                "no_thirteens(seats) ~ Superstitious guests. Seat {k} must not appear in the plan any more, anywhere; the other seats stay as they are. {f}",
            ),
            "sum_of_largest": (
                "best_days(sales, n=k) ~ What did the {k} best days bring together? {sig}",
                "team_score(points, counted=k) ~ In cross country only a club's highest few results count. Add those up. The number that count is passed in: {sig}",
                "top_heavy(boxes) ~ the van driver wants the combined weight of the {k} heaviest boxes. just one number. {f}",
                "big_bills(debts, n=k) ~ {sig} – total owed by the {k} biggest debtors",
                "trophy(catches, n=k) ~ The angling cup goes by your {k} biggest fish put on the scale together. What does the scale say? {sig}",
            ),
            "has_duplicates": (
                "double_booked(seats) ~ Was any seat sold twice? True or false. {sig}",
                "same_tag(tags) ~ Ear tags should be one of a kind. I fear that they are not: {f} says True if some tag turns up again.",
                "clash(rooms) ~ Two patients in one room is a no-go. Given the room of each patient, is there a clash? {sig} -› bool",
                "repeated(ids) ~ is there an id that shows up more than once. y/n ‹as bool›. {f}",
                "twice(birthdays) ~ birthdays as day of the year. do any two kids share one? {f}",
            ),
            "largest_adjacent_product": (
                "best_neighbours(fields) ~ Which two fields next to one another multiply to the most? I only want that product: {sig}, 0 when there's no two of them.",
                "combo(runes) ~ Put two runes side by side and their powers multiply. They lie in a fixed row. How strong is the strongest pair of neighbours? fewer than two runes -› 0. {sig}",
                "max_adj(xs) ~ multiply every element with the one right after it. biggest of those. empty or single: 0. {f}",
                "domino(pips) ~ two neighbouring dominoes score pips times pips. best score in the row? under two dominoes it's 0. {f}",
            ),
            "strictly_rising": (
                "always_better(scores) ~ Did she improve in each and every game — never the same, never worse? {sig} answers True or False",
                "climbing(quotes) ~ A streak is only a streak when each quote beats the one before it. Is the whole of {x} like this? {f}",
                "growing(weights) ~ The baby is weighed every day at the ward. {sig} must be False as soon as one day isn't heavier than the day before, else True.",
                "in_order_no_ties(times) ~ check that the clock stamps go strictly up. equal stamps = fail. {f}",
                "stairs(steps) ~ My boy builds towers; a proper staircase has every tower taller than the one to its left. Has he built a proper staircase? {sig}",
            ),
            "percent_over": (
                "share_late(delays, ok=k) ~ What percent of our buses was more than {k} minutes late? {sig}. No buses, 0.0.",
                "speeders(speeds) ~ {f}: percentage ‹0 to 100› of the speeds above {k}, exactly {k} isn't above. Return 0.0 for nothing measured.",
                "hit_rate(rolls, armour=k) ~ a roll hits if it's higher than {k}. out of 100, how many hit? {sig}, 0.0 with no rolls",
                "rich_share(incomes) ~ The minister asks which percentage of incomes exceeds {k}. For an empty list answer 0.0. {f}",
                "hot_share(temps) ~ Out of all {x}, what per cent lay beyond {k} degrees? Say 0.0 for none at all. {f}",
            ),
            "all_in_range": (
                "cellar_ok(temps, low=a, high=b) ~ Beer is ruined if even once the cellar was colder than {a} or warmer than {b}. Tell me that it wasn't: {sig} → True when fine",
                "valid_votes(votes) ~ {x} are film ratings, each has to lie in {a}…{b}, ends allowed. Are they all valid? {f}",
                "within_spec(diameters, smallest=a, biggest=b) ~ QA: pass only if no diameter is smaller than {a} or bigger than {b}. {sig}, boolean.",
                "calm(pulses) ~ was the pulse from {a} to {b} the entire night ‹borders ok›. {f} true/false",
                "ph_ok(samples, low=a, high=b) ~ {sig} = no sample lies below {a}, none lies above {b}",
            ),
            "joined_over": (
                "big_orders(amounts, limit=k, sep=s) ~ One line for the courier: all amounts bigger than {k}, with {s} in between. {sig}",
                "shout_high(scores) ~ make a text out of the scores that beat {k}, glue = {s}. {f}",
                "fever_line(temps, limit=k) ~ For the handover note: the temperatures above {k}, strung together by {s}, as a string. {sig}",
                "csv_over(values, threshold=k, glue=s) ~ {sig} — keep values strictly above {k}, stringify, join with {s}",
                "loud(levels) ~ I want a text like a chain: noise levels beyond {k}, in their order, each hooked to the next by {s}. {f}",
            ),
            "second_lowest": (
                "runner_up(times) ~ Gold goes to the shortest time, silver to the next shortest ‹two golds share the same time, so it doesn't count as next›. What time won silver? 0 if there's no such. {sig}",
                "next_cheapest(prices) ~ not the cheapest bouquet — looks stingy — but the price just above it. {f}. zero if all cost the same or there are none",
                "second_min(xs) ~ second smallest, duplicates collapsed. 0 if n/a. {f}",
                "golf(strokes) ~ least strokes wins, who's second wins a ham. Number of strokes of the second place, ties being one place; if no second place, 0. {sig}",
                "second_quickest(laps) ~ Front row of the grid is the two fastest different lap times. I know the first. What's the other? If there's no other: 0. {sig}",
            ),
            "majority_element": (
                "winner(votes) ~ Votes are numbers of the candidates. One who got more than half of all votes is elected. {sig} returns him, or -1 if no one is.",
                "dominant(codes) ~ {f}: a code occurring in over 50 % of {x}; -1 when none does",
                "most_of_flock(breeds) ~ Every sheep has a breed code. Does one breed make up more than half of the flock? Then which, otherwise minus one. {sig}",
                "jury(verdicts) ~ A verdict stands if more than half the jurors chose it. Which one stands? -1: hung jury. {sig}",
            ),
            "non_zero": (
                "real_sales(sales) ~ days when the shop was shut are 0 in my list. throw them out, {sig}",
                "sold_something(screenings) ~ Screenings without one single visitor ‹zero› confuse our statistics. Negative corrections are to remain. {f}",
                "drop_zeros(xs) ~ strip zeroes, keep everything else in sequence -- {f}",
                "active_trades(changes) ~ i trade a bit. 0 means nothing happened, i don't want to see it. plus and minus both yes. {sig}",
                "eggs(hens) ~ hens that laid nothing ‹0› don't go on the sheet. {f} gives the numbers for those that laid, as they sit",
            ),
            "decreased": (
                "after_tare(gross, box=k) ~ The crate itself weighs {k}, and I always weigh with crate. So what do the flowers weigh? {sig}",
                "discounted(prices) ~ Everything is {k} euros cheaper today! {f} makes the new prices",
                "handicap(times, seconds=k) ~ take the same handicap off everybody's time. {sig}",
                "zeroed(readings, offset=k) ~ Background correction: subtract {k} from all readings. {sig}",
                "poison(hp) ~ poison cloud: all monsters lose {k} hp ‹can go below zero, dead ones get cleaned later›. {f}",
                "tax_free(incomes, allowance=k) ~ Deduct the allowance, {k}, from each income. Negative outcomes are permissible. Signature: {sig}",
            ),
            "smallest_numbers": (
                "fastest(times, n=k) ~ quickest {k} times for the club poster, the very quickest first. {sig}",
                "bargains(prices) ~ For the window: the {k} cheapest bouquets, cheapest to dearest. {f}",
                "weakest(hp, how_many=k) ~ My fireball takes the weakest monsters first. Give it the lowest hp values, as many as I say, going up. {sig}",
                "light_lambs(weights) ~ the {k} lightest lambs get the bottle. {f}, lightest at the start of the list",
                "low_golf(rounds, n=k) ~ my handicap uses the {k} best rounds and in golf best means lowest. best one first. {sig}",
            ),
            "chunks": (
                "vans(orders, size=k) ~ Each van carries {k} orders. Split {x} in loads, keeping order; the last van may be not full. {sig}",
                "heats(runners) ~ groups of {k} start together, first come first in. whoever's left over makes a smaller last group. list of lists. {f}",
                "six_packs(bottles, pack=k) ~ bottle numbers off the line go in order into packs of {k}. {sig} -› list of packs",
                "pages(items, per_page=k) ~ pagination. {sig} returns all pages",
                "rows(seats, width=k) ~ Draw the hall: {k} seats per row, in sequence, until they run out — a short back row is fine. {sig} returns the rows.",
            ),
            "index_of_largest": (
                "best_day(sales) ~ Which day was the best one, as an index? {sig}. If there's a tie then the earlier, if there are no days then -1.",
                "peak_at(signal) ~ argmax without numpy: {f}; -1 on empty",
                "hottest_bed(temps) ~ Beds are numbered from 0. The patient with highest temperature lies in bed number…? {sig}, first one of equals, -1 for an empty ward",
                "fattest(sheep) ~ i want not the weight of the fattest but where in the list it stands ‹0 = first›. -1 when list is empty. {f}",
                "fullest(glasses) ~ Which glass is the fullest? I mean, counted from the left beginning at 0. Several: the leftmost. No glasses: -1. {f}",
            ),
            "sum_of_squares": (
                "energy(amplitudes) ~ The energy of the signal is all its amplitudes squared and added. {sig}",
                "sq_err(errors) ~ each error times itself, then total. {f}",
                "garden(beds) ~ My flower beds are squares, {x} has the side of each in metres. How many square metres to dig in all? {sig}",
                "norm2(v) ~ squared euclidean norm of {x} as an int. {sig}",
            ),
            "count_over": (
                "latecomers(delays, grace=k) ~ How many came later than the {k} minutes we allow? {sig} – precisely {k} is forgiven.",
                "hot_days(temps) ~ a day is hot if over {k} degrees. how many hot days have we had? {f}",
                "sellouts(visitors, seats=k) ~ Overbooked screenings, i.e. more visitors than the {k} seats we have. Just tell me their number: {sig}",
                "big_fish(incomes) ~ Number of incomes which exceed {k}, not the incomes. {f}",
                "above(xs, t=k) ~ how many are above {k}? {sig}",
                "tall_kids(heights) ~ kids taller than {k} cm may go on the ride; I need to know how many, not who. kid of {k} cm sharp can't. {f}",
            ),
            "is_sorted": (
                "is_queue_fair(numbers) ~ People draw a number at the tax office. They should be called in rising order, the same number twice in a row is tolerated. Were they? {sig}",
                "never_down(totals) ~ True if {x} never goes down from one to the next. {f}",
                "sorted_already(xs) ~ does this list need sorting or is it sorted ‹small to large› already? True for already. {sig}",
                "tidy(shelf) ~ shelf has heights of vases left to right. nice shelf = they don't get lower on the way. {f} says if nice",
                "alphabet_of_numbers(pages) ~ The pages fell on the floor and I picked them up. Are they still in order, lowest page at the front? {sig} true or false",
            ),
            "sum_without_extremes": (
                "jury_points(marks) ~ The best mark is out, so is the worst, once each. Add up the others. {sig}",
                "steady_km(runs) ~ forget my longest run and my shortest, how many km are the rest together? {f}",
                "inner_sum(xs) ~ total minus one min minus one max — two or fewer values leave 0. {sig}",
                "ski_jump(marks) ~ Ski jumping: five judges, lowest and highest mark are crossed out, rest is summed. {sig} — do it for whatever number of judges.",
            ),
            "longest_rising_streak": (
                "hot_streak(quotes) ~ How long was the longest time it only went up? count the days in it, first day too. {sig}",
                "combo_chain(hits) ~ A chain = hits in a row where every hit is stronger than the hit just before. How many hits are in the longest chain? {f}, 0 if no hits",
                "improving(times) ~ Length of the longest stretch of consecutive entries going strictly upwards. {sig}",
                "growth_spell(heads) ~ I count the flock each month. For how many months on end was it growing every time at the longest? The month it begins with is counted too, and no months is 0. {sig}",
            ),
            "moving_average": (
                "smoothed(signal, window=k) ~ Noise! Please smooth: slide a window of {k} samples over {x} and write down each window's mean. Only full windows. {sig}",
                "week_means(sales) ~ for every {k} days in a row the average of them, moving on one day each time. {f}",
                "sma(closes, n=k) ~ simple moving average over {k} closes, no padding, {sig}",
                "rolling(waits, n=k) ~ average of samples 1 to {k}, then 2 to {k}+1, and so forth until the window reaches the end. {sig}",
            ),
            "percentages_of_total": (
                "market_share(sales) ~ Of everything we sold, how many percent was each bouquet? Whole percents. If nothing sold at all, a zero for each. {sig}",
                "vote_pct(votes) ~ Each party's votes as a rounded percentage of all the votes, zeros when nobody voted. {f}",
                "portfolio(positions) ~ i hold some stocks, worth is in {x}. weight of each one in % of the whole, rounded ‹all 0 if whole is 0›. {sig}",
                "time_split(hours) ~ Where did my week go? hours per activity go in; what percent of all hours each one is comes out ‹round; all zeros if i did nothing›. {sig}",
            ),
            "share_of_positive": (
                "win_ratio(trades) ~ How often do I win? Winning trades ‹above 0› divided by all trades, between 0 and 1. No trades → 0.0. {sig}",
                "good_days(changes) ~ fraction of the days that ended in the plus; flat days don't. 0.0 for no days. {f}",
                "frac_pos(xs) ~ {sig} returns #‹x greater than 0› over n, and 0.0 for n = 0",
                "up_ratio(moves) ~ probability that a random entry of {x} is over zero; 0.0 if nothing to draw from. {f}",
            ),
            "has_pair_with_sum": (
                "exact_change(coins, price=k) ~ Can two of my coins pay {k} exactly? You can't use the one coin twice. {sig} → yes or no as bool",
                "two_make(weights) ~ are there two sheep that weigh {k} together?? {f}",
                "scales_balance(stones, load=k) ~ The puzzle door opens if any two different stones sum to {k}. {sig}, boolean.",
                "dance(heights, total=k) ~ Couples must be {k} cm tall taken together, it's for a silly record. Is there such a couple among these people? {sig}",
            ),
            "sum_exceeds": (
                "overloaded(crates, limit=k) ~ Lorry may carry {k} kilos. Am I over it with these crates? {sig}",
                "over_budget(costs) ~ did we spend more than {k} altogether? exactly {k} is still ok → False. {f}",
                "too_many(passengers, seats=k) ~ Groups want to board; each number is a group. Warn me ‹True› if in total they are more people than seats. {sig}",
                "lift_alarm(people) ~ the lift beeps as soon as all inside weigh more than {k} kilos together. beep or not? {f}",
            ),
            "verdict_by_average": (
                "cinema_verdict(ratings) ~ A film with a mean rating of {k} or higher is a {s}, otherwise a {t}. What is this film? {f}",
                "class_result(marks, pass_mark=k) ~ if the class averages {k} or better say {s}, if not - or nobody wrote it - say {t}. {sig}",
                "stint(laps, target=k, good=s, bad=t) ~ average of {x} ≥ {k}? hand back {s}, else {t}. {sig}; no laps counts as {t}",
                "hotel(stars, limit=k) ~ guests give points. mean from {k} on -› {s}, below that or with no guests -› {t}. {sig}",
            ),
            "position_of_smallest": (
                "slowest_till(queues) ~ which queue do i join? the shortest obviously. {x} = people per till, tell me the till's index ‹0 = leftmost; first one if several, -1 if all tills closed›. {sig}",
                "runt(weights) ~ The runt of the litter: at which index does the least weight stand? With equal ones the first. An empty litter is -1. {f}",
                "cheapest_stock(quotes) ~ argmin, first match wins, -1 on empty input. {f}",
                "coldest(temps) ~ I'd like to learn on which day, counting from 0, it was the coldest. Not how cold! {sig}. Earliest such day; -1 given no days",
            ),
            "first_repeated": (
                "deja_vu(rooms) ~ walking through the dungeon, i note the room numbers. first room number i come to for the second time? never → -1. {sig}",
                "double_scan(tickets) ~ A cinema ticket was scanned twice tonight. Go through {x} in order and stop at the first ticket that was already there before. -1 if everyone is honest. {f}",
                "first_dup(ids) ~ earliest element already seen. {sig}. none: -1",
            ),
            "product_except_self": (
                "others_product(factors) ~ for each place: multiply all the rest, not the one on that place. {sig}",
                "without_me(xs) ~ {f}: output i = product over every j other than i. Zeros may occur so no dividing.",
                "team_power(powers) ~ If one hero stays at home, the party's power is the powers of the others multiplied. Compute this for every hero as the one who stays home. {sig}",
            ),
            "letter_grades": (
                "report_cards(marks) ~ Brewers' school: 90 and up is an A, 80 and up a B, 70 and up a C, 60 and up a D, everything lower an F. Marks in, letters out. {sig}",
                "hygiene(scores) ~ restaurant style letters for the scores ‹A from 90, B from 80, C from 70, D from 60, F below that›. {f}",
                "to_letters(points) ~ My kids want letters. Convert each of the {x}: ¶ 90+ = 'A' ¶ 80+ = 'B' ¶ 70+ = 'C' ¶ 60+ = 'D' ¶ else 'F' ¶ function {f}",
            ),
            "strictly_between": (
                "inside_track(laps, fast=a, slow=b) ~ Laps quicker than {b} but slower than {a}. If it's exactly one of these I don't want it. {sig}",
                "between_floors(floors) ~ The lift is broken somewhere above floor {a} and below floor {b}, those two floors themselves are fine. Of all floors people called from, which are affected? {f}",
                "open_interval(xs, lo=a, hi=b) ~ Filter to the open interval, i.e. both endpoints excluded. {sig}",
                "not_extreme(prices) ~ more than {a}, less than {b}, thats what i can pay. show me such prices. {f}",
            ),
            "replaced_value": (
                "renumber(lines, old=k, new=m) ~ Bus line {k} will be called {m} from Monday. Fix the timetable: {sig}, the rest of lines untouched",
                "fix_sensor(readings) ~ every {k} in there is really a {m}, the firmware was wrong. {f} gives corrected readings",
                "swap_code(codes, old=k, new=m) ~ It's search and replace, only on a list of ints. {sig}",
                "retile(tiles) ~ lava tiles ‹{k}› freeze and become ice ‹{m}›. {f}: new tiles",
            ),
            "first_and_last_numbers": (
                "open_close(ticks) ~ I'm interested in the opening and the closing quote, nothing between. Put both into a list. {sig}",
                "ends(stops) ~ A bus line's two termini are the first stop and the final stop. From the stops get me «first, final». {f}",
                "before_after(weights) ~ weighed every week during the diet. {sig} — just week one and the most recent, as two-element list",
            ),
            "first_number": (
                "next_patient(queue) ~ Who's next? The one at the very front of the queue. {sig}",
                "opening(ticks) ~ {f} = opening price. ticks are chronological, never empty",
                "pole(grid) ~ pole position is whoever stands at the head of the starting grid, give me that car number. {f}",
            ),
            "count_at_least": (
                "passed(points, needed=k) ~ How many did make it? You make it with {k} points, or more. {sig}",
                "adults(ages) ~ the late show is from {k} years on. {x} are the ages of the group, {f} says how many may come in",
                "full_buses(riders, full=k) ~ A bus counts as full once {k} riders or more are on it. Number of full buses, please. {sig}",
                "ge_count(xs) ~ count of elements ≥ {k}, {f}",
            ),
            "dot_product": (
                "invoice(qty, price=o) ~ Quantities in one list, unit prices in the other, same order. What's the invoice total? {sig}",
                "total_calories(grams, per_gram=o) ~ {sig}: multiply grams of each ingredient with its calories per gram and sum the lot",
                "portfolio_value(shares, quotes=o) ~ I own so many shares of each stock and know the quote of each. What am I worth? {sig}",
                "inner(u, v=o) ~ scalar product of two vectors. {sig}",
            ),
            "average_rounded_whole": (
                "about(visitors) ~ roughly how many visitors has a screening? the mean, as a whole number. {sig}. no screenings: 0",
                "rounded_mean(ages) ~ The average age on the ward, and spare me the decimals — round it. Zero in case the ward is empty. {f}",
                "daily_stems(stems) ~ {f} should say about how many stems we need a day: take the mean, use round. Empty gives 0",
            ),
            "average_of_positive": (
                "avg_win(trades) ~ when i win, how much do i win on average? losers and zeros don't belong in it. {sig}, 0.0 if i never win",
                "mean_delay(offsets) ~ Buses early have a minus, buses punctual have 0. I'm after the mean delay of the late ones only. 0.0 if none was late. {f}",
                "avg_profit_days(results) ~ Consider only the days in the black. Mean of those. If there aren't any then 0.0. Name: {f}",
            ),
            "reduced_by_percent": (
                "sale(prices, off=k) ~ SALE. everything {k} percent off. rounded to integers. {sig}",
                "shrink(weights, loss=k) ~ Hops lose {k} % of their weight when drying. From the fresh weights calculate the dry ones, whole grams. {sig}",
                "cut_budget(budgets) ~ The tax office must save: each department gets {k} percent less than before, rounded. {f}",
                "nerf(damages) ~ nerf patch!! all weapons do {k}% less dmg, round it. {f}",
            ),
            "ranks": (
                "places(points) ~ Who came where? Most points is place 1; same points, same place, and the place after is then skipped. Keep my order of runners. {sig}",
                "rank_each(incomes) ~ {f}: for each value 1 plus the number of values bigger than it",
                "medals(scores) ~ I give the scores in order of the start numbers and want for each his place ‹highest score = 1st, equal scores share›. {sig}",
            ),
            "count_equal_positions": (
                "quiz(answers, key=o) ~ The pupil's answers against the key, question by question: how many right? {sig}",
                "same_spot(mine, theirs=o) ~ lotto-like game. count the places where both lists have the identical number. {sig}",
                "agreement(nurse, doctor=o) ~ Two people rated the same patients. On how many patients do they agree? Lists are aligned. {sig}",
            ),
            "every_one_at_least": (
                "all_tall(heights, minimum=k) ~ may we all ride? only if nobody's below {k} cm. {sig}",
                "stock_ok(stock) ~ True when there are no fewer than {k} of every flower, otherwise I have to reorder. {f}",
                "all_pass(marks, pass_mark=k) ~ Has the whole class passed? Passed means reaching the pass mark. {sig}",
            ),
            "last_position_of": (
                "last_seen(rooms, room=k) ~ when was i in room {k} for the last time ‹index›? never → -1. {sig}",
                "rindex(xs) ~ Python has list.index but no rindex, and I need it: final occurrence of {k}, or -1. {f}",
                "last_win(results) ~ {x} is a list of points, {k} means victory. Return the index of the most recent victory ‹the list is chronological› or -1 if he has never won. {f}",
            ),
            "first_unique": (
                "loner(tags) ~ Twins share a tag colour code. Which is the first code with only one lamb? -1 if all have company. {sig}",
                "only_once(numbers) ~ first one in the row that has no double anywhere. If there is no such, -1. {f}",
                "single(calls) ~ Somebody phoned the ward just one time. From the list of extensions, the earliest such extension; minus one for none. {sig}",
            ),
            "ordinal_largest": (
                "nth_best(scores, place=k) ~ what score did the one on place {k} get? place 1 = best; same scores take two places. 0 if there weren't that many players. {sig}",
                "kth_highest(bids, nth=k) ~ nth highest bid where 1 is the top, duplicates count separately, zero when there are less than that many bids. {sig}",
                "rank_weight(weights, rank=k) ~ The rams are ranked by weight. Tell me the weight at rank {k} ‹rank 1 is the heaviest›, equal rams each holding a rank of their own, and 0 if no ram has this rank. {sig}",
            ),
            "without_index": (
                "scratch(cars, box=k) ~ The car in box {k} does not start ‹boxes are counted from zero›. {sig} gives the grid with the others moving up.",
                "remove_at(xs) ~ copy of the list minus whatever sits at index {k}. {f}",
                "use_item(bag, slot=k) ~ when i use an item it's gone from its place {k} in my bag. places start at 0. new bag = {sig}",
            ),
            "split_by_sign": (
                "in_out(moves) ~ Bookkeeping! Make a dict with the keys 'negative', 'zero' and 'positive' and put every move in the list where it belongs, order retained, all three keys always present. {sig}",
                "sort_trades(trades) ~ 3 buckets: 'negative' for what i lost, 'zero' for break even, 'positive' for wins. {f} returns it as dict of lists ‹maybe empty ones›",
                "temps_by_sign(temps) ~ Frost under 'negative', thaw under 'positive', exactly nought under 'zero'. A dictionary of those three lists. {f}",
            ),
            "interleaved_with": (
                "zip_merge(left, right=o) ~ One lane of cars from the left, one from the right, they merge like a zipper, left goes first. When one lane is empty the rest of the other follows. {sig}",
                "alternate(boys, girls=o) ~ Line up: first of the one list, first of the other, second of the one... and those who remain at the end. {sig}",
                "weave(a, b=o) ~ interleave two lists, tail of the longer appended. {sig}",
            ),
            "smallest_mode": (
                "favourite(sizes) ~ Which bouquet size is sold the most? Draw → the smaller size. Nothing sold → 0. {sig}",
                "usual_dose(doses) ~ the dose given most often; several equally often then the lowest of these. 0 with no doses. {f}",
                "common_floor(floors) ~ mode of {x}, ties resolved downward, default 0. {f}",
            ),
            "run_lengths": (
                "rle(pixels) ~ Run-length encode: «value, how many in a row» for each run. {sig}",
                "streaks(lines) ~ buses pass my window, often the same line many times. i want to write it short, each line with how many times it came in a row, as two-element lists. {f}",
                "condense(states) ~ The pump logs its state each second. Condense to list of lists: state, number of seconds it lasted. Same state later again is a new entry. {sig}",
            ),
            "pairs_with_sum": (
                "date_nights(prices, budget=k) ~ list all pairs of tickets that cost {k} together. each pair a small list, in the order the tickets stand. {sig}",
                "matches(weights) ~ For the see-saw: every combination of two different children whose weights give {k} together, as two-element lists of weights, earlier one first. {f}",
                "two_of(xs, total=k) ~ {sig} -› all «x at i, x at j» with i before j and sum equal to {k}",
            ),
            "is_arithmetic_progression": (
                "regular(departures) ~ Does the bus really go at a regular interval? Departures in minutes; True if the gap is always the same one. One or two departures are regular. {sig}",
                "even_steps(levels) ~ same step between each and the next? {f}. less than three levels → True",
                "is_ap(seq) ~ maths homework: decide if the sequence is arithmetic ‹constant difference; short ones of under 3 terms count as yes›. {sig}",
            ),
            "sorted_by_frequency": (
                "popular_first(sizes) ~ List all sold sizes, none removed, so that the one bought most comes first with all its copies, then the next most bought; equally often → smaller size first. {sig}",
                "by_count(codes) ~ sort: key = occurrences desc, then value asc. keep duplicates. {f}",
                "loudest(alarms) ~ the alarm code that rang the most has to be on top, all times it rang, then second most … when two rang equally the lower code goes before. {f}",
            ),
            "halved": (
                "half_price(prices) ~ Half price day! No half cents: always round down. {sig}",
                "split_with_brother(sweets) ~ i must give half of each bag to my brother. what do i keep when we leave the odd sweet to mum? {f}, one for every bag",
                "half_down(xs) ~ floor of half, elementwise. {sig}",
            ),
            "capped": (
                "max_payout(claims, ceiling=k) ~ The insurance never pays more than {k} per claim. {x}: the claims. {sig}: what is paid for each",
                "clip_top(signal) ~ anything above {k} saturates at {k}. {f} for a list of samples",
                "hp_cap(hp, cap=k) ~ healing can't go past {k}. cut every hp value down to {k} if it's over, others as is. {sig}",
            ),
            "without_first": (
                "after_champion(finishers) ~ The winner is disqualified!! everybody after him remains. {sig}",
                "tail(xs) ~ {f}: all but the head",
                "skip_warmup(laps) ~ The out-lap at the start doesn't count, so leave it off and hand me the other laps. {sig}",
                "drop_header(column) ~ Entry number one of the column is a header code. I can use only what comes after. {f}",
            ),
            "differences": (
                "splits(clock) ~ I stop the clock at each kilometre, but it runs on. So how long took each kilometre? i.e. each time minus the one before it. {sig}",
                "daily_change(closes) ~ change from one close to the following, signed. one shorter than the input. {f}",
                "litres_used(meter) ~ From the water meter's readings I want what was used between every two readings in succession ‹later less earlier›. {sig}",
            ),
            "count_distinct": (
                "species(seen) ~ how many sorts of flower did we sell? each sort has a code and the same code can be there many times. {sig}",
                "uniq_count(ids) ~ COUNT DISTINCT. {f}",
                "drivers(log) ~ The log has the number of the driver for every trip. Tell me how many different drivers were out. {sig}",
            ),
            "all_positive": (
                "in_black(results) ~ No month in the red nor at zero? then {sig} is True",
                "alive(hp) ~ party is fine only if everyone has more than 0 hp. {f} → bool",
                "check_amounts(amounts) ~ Validate: an amount must be greater than nought. One offender makes the whole list invalid, so return False. {sig}",
            ),
            "is_sorted_descending": (
                "countdown(floors) ~ Are we only going down ‹staying is okay too›? {sig} returns True or False",
                "ranking_ok(points) ~ The table should have the most points on top and never go up further down. Does it? {f}",
                "high_low(xs) ~ true iff monotonically non-increasing. {f}",
            ),
            "average_without_lowest": (
                "kind_grade(marks) ~ I am a kind teacher, I forget everyone's worst mark ‹just one of them› and then take the mean. {sig}; when nothing remains 0.0",
                "mean_drop_min(times) ~ drop one minimum, average the others, 0.0 if no others. {f}",
                "taster_score(scores) ~ One taster always hates our beer. So the lowest score is struck out once and the remaining ones averaged; 0.0 if none remain. {sig}",
            ),
            "standard_deviation": (
                "volatility(returns) ~ population sd ‹divide by n›. {sig}, 0.0 on empty",
                "scatter(measurements) ~ How much do the students' measurements scatter? Root of the mean squared distance from their mean. Nothing measured: 0.0. {f}",
                "spread_pace(paces) ~ do i run steady? give me the standard deviation, the one with n not n-1, of my paces. no paces = 0.0. {sig}",
            ),
            "has_equal_neighbours": (
                "stuck(readings) ~ If the thermometer says the very same twice in a row it might be stuck. Did this happen anywhere? {sig}",
                "double_tap(keys) ~ was any key hit two times directly one after another. True/False. {f}",
                "adjacent_dup(seats) ~ {sig} is True if somewhere two entries beside each other are identical, duplicates farther apart don't matter",
            ),
            "changes_since_first": (
                "weight_lost(weights) ~ How much more or less than on day one? Do that for every day, day one itself being 0. {sig}",
                "relative(times) ~ shift the timeline so that it begins at zero: subtract the start from all. {f}",
                "since_open(ticks) ~ {x} → each tick's distance from the opening tick, with sign. Call it {f}.",
            ),
            "at_least>sorted_descending": (
                "best_rams(weights, minimum=k) ~ buyer takes nothing lighter than {k} kg. line up what he'd take, heaviest in front. {sig}",
                "nominees(scores) ~ Film festival: a film is nominated from {k} points on. The nominated scores, please, beginning with the best. {f}",
            ),
            "positive_numbers>average": (
                "avg_gain(trades) ~ mean of my winning trades, break-even is no win. 0.0 if i never won. {sig}",
            ),
            "positive_numbers>sorted_descending": (
                "debtors(balances) ~ Only who owes us ‹balance over 0› is of interest; biggest debt at the top. {sig}",
            ),
            "positive_numbers>sum_of_numbers": (
                "money_in(moves) ~ My bank gives me ins ‹plus› and outs ‹minus› in one list. How much came in altogether? {sig}",
                "climb(steps) ~ Height gained on the run: uphill pieces are plus, downhill ones minus. Add up just the uphill. {f}",
            ),
            "without_value>average_rounded_whole": (
                "mean_valid(readings, broken=k) ~ The thermometer shows {k} when it's broken. Without these, what's the mean to the nearest degree? Zero if nothing is left. {sig}",
            ),
            "non_zero>average": (
                "open_day_avg(sales) ~ Sundays are closed and stand as 0. What do I sell per open day? 0.0 if never open. {sig}",
                "per_hunt(loot) ~ forget fights with no loot at all, what's the average of the others? {f} -› float, 0.0 if no loot ever",
            ),
            "non_zero>sorted_ascending": (
                "small_debts(balances) ~ Accounts that are settled show nought — away with them, and the others from the lowest up. {sig}",
            ),
            "first_numbers>sum_of_numbers": (
                "early_takings(till, n=k) ~ How much did the first {k} customers of the day leave with us, together? {sig}",
                "opening_week(visitors) ~ A film's opening = its first {k} days. Total visitors of the opening, {f}",
            ),
            "first_numbers>average": (
                "warm_laps(laps, n=k) ~ average over the opening {k} laps only, 0.0 when he did none. {sig}",
            ),
            "first_numbers>sorted_ascending": (
                "heat_one(times) ~ Heat one was the first {k} who entered. Give me the times of heat one, quickest to slowest. {f}",
            ),
            "even_numbers>sum_of_numbers": (
                "even_total(tickets) ~ raffle at the brewery!! only even tickets win, and what they add up to goes to charity. {sig}",
            ),
            "even_numbers>sorted_descending": (
                "even_down(rooms) ~ I clean the rooms with even numbers and I start at the highest one. My round, please: {sig}",
            ),
            "even_numbers>count_of_numbers": (
                "n_even(cars) ~ How many cars on the grid carry an even number? {f}",
            ),
            "odd_numbers>sorted_ascending": (
                "left_route(houses) ~ Left side of the street = odd houses. Walking from low to high, which do I call at? {sig}",
            ),
            "odd_numbers>count_of_numbers": (
                "unpaired(counts) ~ Jars with an odd number of sweets can't be shared fairly. How many such jars are there? {sig}",
            ),
            "odd_numbers>largest_number": (
                "max_odd(xs) ~ biggest odd one. zero if there's none. {f}",
            ),
            "divisible_by>count_of_numbers": (
                "full_boxes(orders, box=k) ~ How many orders fill boxes of {k} with no bottle over? {sig}",
            ),
            "divisible_by>sum_of_numbers": (
                "euler(xs) ~ {f}: total of the multiples of {k} found in {x}",
            ),
            "doubled>sum_of_numbers": (
                "round_trips(distances) ~ I drive to each customer and back again. {x}: how far away they live. How many km do I drive in all? {sig}",
            ),
            "doubled>capped": (
                "crit_capped(hits, cap=k) ~ Critical: damage times two, but the engine can't go beyond {k}. New damages: {sig}",
            ),
            "sorted_descending>first_numbers": (
                "podium(scores, places=k) ~ Order the scores best to worst, then cut it after {k}. {sig}",
            ),
            "sorted_ascending>without_first": (
                "not_cheapest(prices) ~ From cheap to dear, but leave the very cheapest off ‹it is always the faded one›. {sig}",
            ),
            "sorted_ascending>chunks": (
                "waves(times, size=k) ~ Starting waves: the fast ones together. So quickest first, then cut in waves of {k}; last wave may be smaller. {sig}",
                "pens(weights) ~ Sort the lambs by weight, light to heavy, and put every {k} in a pen of their own, list of lists. {f}",
            ),
            "sorted_ascending>differences": (
                "gaps(finish) ~ Finishing times come unordered. I'd like the gaps between each finisher and the next one over the line. {sig}",
            ),
            "sorted_ascending>is_arithmetic_progression": (
                "evenly_spaced(stops) ~ put in order first: are the bus stops the same distance from each other all along? up to two stops is yes. {sig}",
            ),
            "sorted_descending>every_other_number": (
                "snake_a(players) ~ Captains pick in turn, best player first. What does the captain who begins end up with? Strengths from best to worst, taking every second starting with the top. {sig}",
            ),
            "between>average": (
                "mean_normal(pulses, low=a, high=b) ~ Pulses outside {a}…{b} are artefacts. The mean of the rest ‹{a} and {b} themselves are real pulses›, or 0.0. {sig}",
            ),
            "between>sorted_ascending": (
                "affordable(prices, low=a, high=b) ~ Show bouquets from {a} to {b} euros inclusive, cheap ones at the top of the list. {sig}",
            ),
            "between>sum_of_numbers": (
                "mid_sum(amounts) ~ {f} ¶ keep: amounts from {a} up to and including {b} ¶ give: their total",
            ),
            "between>count_distinct": (
                "kinds_in_range(codes, first=a, last=b) ~ Tulips have the codes {a} to {b} ‹both are tulips›. How many different tulips were sold? One kind is counted once however often it sold. {sig}",
            ),
            "absolute_numbers>sum_of_numbers": (
                "total_drift(errors) ~ early or late, all minutes off count the same. how many minutes off in total? {sig}",
                "path_length(moves) ~ a rook goes back and forth, minus is back. How many squares has it travelled? {f}",
            ),
            "absolute_numbers>average": (
                "mae(errors) ~ mean absolute error of {x}, 0.0 for empty. {f}",
            ),
            "absolute_numbers>largest_number": (
                "worst_error(deviations) ~ Signs aside, which is the worst deviation? Nil if there are no measurements at all. {sig}",
            ),
            "absolute_numbers>sorted_descending": (
                "biggest_moves(changes) ~ I want the sizes of the day's moves — a fall is as good as a rise — largest on top. {sig}",
            ),
            "largest_numbers>sum_of_numbers": (
                "best_three(points, n=k) ~ season points: just your {k} highest races count, all the rest is dropped. total? {sig}",
            ),
            "largest_numbers>average": (
                "mean_top(scores, n=k) ~ Average over only the {k} best. {sig}, and 0.0 if there are no scores",
            ),
            "largest_numbers>sorted_ascending": (
                "reverse_podium(scores) ~ We announce the {k} highest scores in reverse, building up to the winner. {f}",
            ),
            "smallest_numbers>sum_of_numbers": (
                "cheap_basket(prices, n=k) ~ If I take the {k} cheapest things, what do I pay? {sig}",
            ),
            "smallest_numbers>average": (
                "best_pace(times) ~ The club's strength = mean of its {k} quickest times; a club of nobody has 0.0. {f}",
            ),
            "running_totals>at_least": (
                "after_goal(donations, goal=k) ~ We keep a running sum of donations. Which of these sums were already at the goal or past it? {sig}",
            ),
            "running_totals>largest_number": (
                "high_water(moves) ~ guests come ‹+› and go ‹-›. what was the fullest the bar ever was? 0 if nobody moved. {sig}",
                "peak_equity(trades) ~ Accumulate {x} one by one; the highest the account got is wanted, 0 for no trades. {f}",
            ),
            "running_totals>count_over": (
                "weeks_over(spend, budget=k) ~ Spend piles up week after week. After how many of the weeks is the pile higher than the budget? {sig}",
            ),
            "differences>largest_number": (
                "best_day_gain(closes) ~ largest one-day change upward, i.e. biggest of all next-minus-previous. fewer than two closes: 0. {sig}",
            ),
            "differences>positive_numbers": (
                "ups(closes) ~ list by how much the stock went up, only for days it did go up compared to the day before. {sig}",
            ),
            "differences>absolute_numbers": (
                "step_sizes(heights) ~ How big is each step between one stair and the next, up or down regardless? {sig}",
            ),
            "differences>average": (
                "mean_interval(stamps) ~ Departures are minutes since midnight. How long is the interval from a bus to the following one, on average? 0.0 if there are not two. {f}",
            ),
            "differences>all_positive": (
                "only_up(levels) ~ Take the change from each level to the next; if there's no change that is zero or less then True. {sig}",
            ),
            "differences>negative_numbers": (
                "weight_losses(weights) ~ Patient gets weighed each day. I want the drops only ‹as negative numbers›: today minus yesterday wherever this is under zero. {f}",
            ),
            "decreased>positive_numbers": (
                "profit_items(prices, cost=k) ~ Each item cost me {k}. Take the cost off every price and tell me what's left where something is left ‹more than nothing›. {sig}",
                "after_armour(hits, armour=k) ~ armour eats {k} of each hit. hits that come down to 0 or less don't hurt at all, so drop those. {sig}",
            ),
            "decreased>negatives_to_zero": (
                "hp_after(hp, dmg=k) ~ everyone takes {k} damage but hp stops at 0. {sig}",
                "net_weights(gross) ~ take the crate's {k} off each, and if this goes below nothing write 0. {f}",
            ),
            "decreased>sum_of_numbers": (
                "late_fee_minutes(delays, grace=k) ~ From every delay a grace of {k} minutes is taken off ‹it may go negative, fine›. Total what remains. {sig}",
            ),
            "raised_by_percent>sum_of_numbers": (
                "bill(prices, tip=k) ~ add {k} percent to every dish ‹rounded to whole cents, dish by dish› and tell us the bill. {sig}",
            ),
            "reduced_by_percent>sum_of_numbers": (
                "cart(prices, off=k) ~ Basket with {k}% off each thing, each rounded to integer. What's to pay? {sig}",
            ),
            "reduced_by_percent>sorted_ascending": (
                "sale_list(prices) ~ Everything down by {k} per cent and rounded, then in order from the least to the most expensive. {f}",
            ),
            "without_first>average": (
                "mean_flying(laps) ~ lap 1 is from standing, so don't count it. mean of the others: {sig}. 0.0 if there are no others",
            ),
            "without_first>sum_of_numbers": (
                "rest_total(column) ~ entry one of the column is the year. sum everything following. {f}",
            ),
            "without_first>sorted_descending": (
                "chasers(points) ~ The champion, whose points are in front, doesn't take part. The points of the rest from most to least. {sig}",
            ),
            "capped>sum_of_numbers": (
                "payout(claims, ceiling=k) ~ No single claim is paid beyond the ceiling. What will the insurance pay in total? {sig}",
            ),
            "capped>average": (
                "fair_mean(scores) ~ Scores over {k} count as {k}. Mean of that, 0.0 if nobody played. {f}",
            ),
            "halved>sum_of_numbers": (
                "loot_share(bags) ~ we split every bag in two, odd coin is thrown into the well. how many coins do i have at the end from all bags? {sig}",
            ),
            "percentages_of_total>largest_number": (
                "biggest_share(votes) ~ How many percent ‹rounded› has the strongest party of all votes? 0 if no parties stand. {sig}",
            ),
            "percentages_of_total>sorted_descending": (
                "pie(sales) ~ for a pie chart: each slice as whole percent of the sum, fat slices first. when the sum is zero all slices are zero. {f}",
            ),
            "percentages_of_total>at_least": (
                "in_parliament(votes, hurdle=k) ~ Convert votes to whole percents of the total ‹zeros with no votes› and keep those reaching {k}. {sig}",
            ),
            "positions_of>first_number": (
                "first_time(log, code=k) ~ at what index does {k} turn up first? it surely is in there. {sig}",
            ),
            "positions_of>count_of_numbers": (
                "times_seen(rooms) ~ On how many places does {k} stand in {x}? {f}",
            ),
            "positions_of>differences": (
                "intervals(alarms, code=k) ~ Look at where {k} appears; tell me how far each appearance is from the previous one, in places. {sig}",
            ),
            "chunks>row_sums": (
                "weekly(sales, days=k) ~ Group the daily sales in periods of {k} days, the remainder being a shorter one. One total per period. {sig}",
                "block_totals(laps) ~ every {k} laps make a stint; sum for each stint, even the unfinished last. {f}",
            ),
            "chunks>row_maxima": (
                "best_of_each(throws, tries=k) ~ Athletes throw {k} times each, one athlete's throws following another's. Only the longest throw of each counts. {sig}",
            ),
            "chunks>row_averages": (
                "weekly_mean(temps, n=k) ~ resample: blocks of {k}, each becoming its mean as a rounded int; the last block may be short. {sig}",
            ),
            "chunks>number_of_rows": (
                "vans_needed(orders, load=k) ~ how many vans if one takes {k} orders? the last can go half empty. {x} is a list with the order numbers. {sig}",
            ),
            "letter_grades>word_counts": (
                "grade_stats(marks) ~ How many A's, B's, and so on? A from 90, B from 80, C from 70, D from 60, the rest F. Dict from letter to how many got it; no entry for letters nobody got. {sig}",
            ),
            "letter_grades>concatenate": (
                "grade_string(marks) ~ One long word of grade letters, in the order of the marks: 90+ A, 80+ B, 70+ C, 60+ D, below F. {f}",
            ),
            "letter_grades>comma_separated": (
                "read_out(marks) ~ i read the grades to the class, comma and blank between: A if 90 or better, B 80, C 70, D 60, otherwise F. {sig} -› text",
            ),
            "sorted_descending>joined_numbers": (
                "board(scores, sep=s) ~ Scoreboard in one line: best to worst with {s} between. {sig}",
            ),
            "sorted_ascending>joined_numbers": (
                "room_line(rooms) ~ I would like a string in which the room numbers stand in rising order, divided by {s}. {f}",
            ),
            "largest_numbers>joined_numbers": (
                "top_line(bids, n=k, sep=s) ~ a text with the {k} highest bids, high to low, and {s} as glue. {sig}",
            ),
            "at_least>count_distinct": (
                "n_levels(levels, minimum=k) ~ Of the levels from {k} on, how many different ones did we meet? {sig}",
            ),
            "at_least>average": (
                "pass_mean(marks, pass_mark=k) ~ Those who fail ‹under the pass mark› are not in the average. 0.0 if everyone failed. {sig}",
            ),
            "at_least>sum_of_numbers": (
                "taxable(incomes) ~ An income below {k} is tax free; from {k} on it counts entirely. Sum of all which count. {f}",
            ),
            "at_least>first_numbers": (
                "first_fit(tables, people=k, n=k_2) ~ A table fits if it has {k} seats or more. The first {k_2} tables which fit, in their order. {sig}",
            ),
            "without_value>sorted_ascending": (
                "present(ranks, absent=k) ~ {k} stands for absent. Without the absent, lowest rank to highest. {sig}",
            ),
            "without_value>count_of_numbers": (
                "attendance(codes) ~ Everyone who isn't marked {k} is here. How many are here? {f}",
            ),
            "without_value>is_sorted": (
                "order_ok(stops, skipped=k) ~ Stops marked {k} were skipped, ignore them. Did the driver call at the others in rising ‹not falling› order? {sig}",
            ),
            "replaced_value>sum_of_numbers": (
                "corrected_total(readings, wrong=k, right=m) ~ where it says {k} it should say {m}. correct this and tell me the sum. {sig}",
                "aces(cards) ~ In our card game a {k} is worth {m}, all others are worth what they show. What's my hand worth? {f}",
            ),
            "replaced_value>average": (
                "mean_fixed(scores) ~ A {k} was typed for every {m} — fix it and take the mean ‹0.0 with nothing there›. {f}",
            ),
            "sum_of_numbers>is_even": (
                "pairs_off(crates) ~ Put all crates together: can the bottles be shared between two people with none over? {sig}",
            ),
            "sum_of_numbers>is_divisible_by": (
                "share_fair(bags, kids=k) ~ We are {k} kids and tip all the bags of sweets on one heap. Does it go evenly? True/False {sig}",
            ),
            "sum_of_numbers>sum_of_digits": (
                "numerology(dates) ~ grandma's oracle: add all the numbers, then add the digits of what you got, once. {sig}",
            ),
            "sum_of_numbers>boxes_needed": (
                "buses(groups, seats=k) ~ The groups travel together, a bus seats {k}. How many buses do I have to order for all those people? {sig}",
                "boxes(orders) ~ add the bottles of all orders, they go in boxes of {k}, a box begun is a box. how many boxes {f}",
            ),
            "sum_of_numbers>hours_and_minutes": (
                "shift_time(tours) ~ Tours are given in minutes. I need the overall driving time written like 1h 5m. {sig}",
            ),
            "sum_of_numbers>dollars_from_cents": (
                "receipt(cents) ~ total of the items, which are in cents, shown like $1.05. {sig}",
            ),
            "count_of_numbers>counted_noun": (
                "sheep_text(weights, noun=s) ~ one weight per animal. say how many animals in words i.e. the number, a blank and {s}, plus an s unless it's just 1. {sig}",
            ),
            "without_value>sorted_ascending>first_numbers": (
                "medal_times(times, dnf=k, places=k_3) ~ did-not-finish is stored as {k}. strike those, order the real times quick to slow, give me the first {k_3}. {sig}",
            ),
            "at_least>sorted_descending>first_numbers": (
                "shortlist(scores, minimum=k, seats=k_3) ~ We only invite who has {k} or better. If there are more than {k_3} of them, then the best {k_3}; in any case best first. {sig}",
            ),
            "positive_numbers>sorted_descending>first_numbers": (
                "dun(balances, n=k) ~ Letters go out today to the {k} biggest debts. A balance that isn't above 0 is no debt. {sig}, largest debt at the head",
            ),
            "positive_numbers>sorted_descending>joined_numbers": (
                "loot_text(loot) ~ Lost coins show as negative, empty chests as 0: skip both. Write the remaining finds big to small in one string with {s} between. {f}",
            ),
            "non_zero>sorted_ascending>first_number": (
                "least_sold(sold) ~ flowers not sold at all are 0, leave them aside. of the others, what's the lowest count? there's always one. {sig}, no need for anything clever: drop, sort, take the front",
            ),
            "non_zero>differences>largest_number": (
                "best_leap(levels) ~ Water level readings, zero = reading missing, cross these out first. Then: the largest step from a reading to the next, next minus this one ‹so a fall is negative›? 0 if there's no next. {sig}",
            ),
            "even_numbers>sorted_ascending>joined_numbers": (
                "even_houses(houses, sep=s) ~ flyer for the even side of the street: all even house numbers from low to high, as one text, glued by {s}. {sig}",
            ),
            "even_numbers>doubled>sum_of_numbers": (
                "bonus(points) ~ Points that are even count twice, odd ones are void. What do I have? {sig}",
            ),
            "even_numbers>squares>sum_of_numbers": (
                "tiles(sides) ~ square floors; only those with an even side can be laid with our double tiles. area of those floors all together. {f}",
            ),
            "odd_numbers>squares>sum_of_numbers": (
                "odd_energy(modes) ~ Solely odd modes are excited in our cavity, and a mode contributes its number squared. Total contribution over {x}? {sig}",
            ),
            "odd_numbers>sorted_descending>first_numbers": (
                "last_odd_rooms(rooms) ~ Top {k} odd room numbers, counting down from the highest. {f}",
            ),
            "divisible_by>sorted_ascending>joined_numbers": (
                "due_list(mileages, every=k, sep=s) ~ Buses whose mileage is a multiple of {k} are due. Put those low to high in one line with {s} in between. {sig}",
            ),
            "divisible_by>doubled>sum_of_numbers": (
                "lucky(rolls) ~ every roll that {k} divides pays double its value, the others pay nothing. my pay = {f}",
            ),
            "first_numbers>sorted_ascending>joined_numbers": (
                "bib_line(bibs, n=k, sep=s) ~ The first {k} who arrived get a shirt. For the announcement put their bibs in ascending order and make a string, {s} between them. {sig}",
            ),
            "first_numbers>absolute_numbers>sum_of_numbers": (
                "early_noise(samples, n=k) ~ From the leading {k} samples add up the magnitudes ‹sign thrown away›. {sig}",
            ),
            "without_first>differences>largest_number": (
                "best_rise(levels) ~ the first entry is a test entry, ignore it. take each level minus the one before; the largest of these? 0 if fewer than two are left. {sig}",
            ),
            "without_first>sorted_ascending>first_numbers": (
                "clean_laps(laps) ~ Lap one is always slow because of the start, so disregard it; of the others the {k} fastest laps, fastest first. {f}",
            ),
            "absolute_numbers>sorted_descending>first_numbers": (
                "worst_errors(errors, n=k) ~ I'd like the {k} worst errors by size, whether too high or too low, sign removed, worst leading. {sig}",
            ),
            "absolute_numbers>at_least>count_of_numbers": (
                "big_moves(changes, size=k) ~ How many days moved by {k} or more, in whichever direction? {sig}",
            ),
            "differences>absolute_numbers>average": (
                "roughness(profile) ~ Step from each point to the next, taken without sign, averaged. 0.0 with no step. {sig}",
            ),
            "differences>absolute_numbers>sum_of_numbers": (
                "lift_travel(floors) ~ the lift goes from floor to floor like in the list. how many floors did it travel in all, up and down both count? {f}",
            ),
            "differences>positive_numbers>sum_of_numbers": (
                "ascent(heights) ~ Total ascent of a running route. {x} = altitude every 100 m. Add up each rise to the next point; descents don't take anything away. {sig}",
            ),
            "differences>positive_numbers>count_of_numbers": (
                "up_days(closes) ~ On how many days did the close beat the preceding close? Work out the changes, keep those above zero, count. {f}",
            ),
            "differences>positive_numbers>average": (
                "mean_rise(closes) ~ If the stock rises, by how much does it rise on average from one close to the next? ‹falls and standstills left out; 0.0 if it never rises› {sig}",
            ),
            "decreased>positive_numbers>sum_of_numbers": (
                "overtime(hours, normal=k) ~ Anything beyond {k} hours a day is overtime, a day with fewer doesn't reduce it. How much overtime have I? {sig}",
                "penalty_minutes(delays) ~ The first {k} minutes of each delay are free. Delays that are longer pay for the excess. Sum of the excesses: {f}",
            ),
            "decreased>absolute_numbers>largest_number": (
                "worst_miss(values, target=k) ~ how far off target is the one farthest off? target is {k}, over or under is the same, 0 for no values. {sig}",
            ),
            "decreased>negatives_to_zero>sum_of_numbers": (
                "total_excess(incomes, allowance=k) ~ Everyone subtracts {k} from their income, never below nil. What is there to be taxed in all? {sig}",
            ),
            "raised_by_percent>sorted_ascending>first_numbers": (
                "new_cheapest(prices, pct=k, n=k_3) ~ prices rise by {k} percent ‹rounded›. after that show the {k_3} cheapest, going up. {sig}",
            ),
            "raised_by_percent>capped>sum_of_numbers": (
                "rents(rents_now, pct=k, limit=k_2) ~ All rents climb by {k} percent, rounded, yet none may be above {k_2}, it's cut there. Income from rents then? {sig}",
            ),
            "reduced_by_percent>at_least>count_of_numbers": (
                "still_dear(prices, off=k, limit=k_2) ~ after a discount of {k} percent, rounded to whole euros, how many items still cost {k_2} or more? {sig}",
            ),
            "doubled>capped>sum_of_numbers": (
                "combo_damage(hits, cap=k) ~ Double every hit, no hit may do more than {k}. Damage overall? {sig}",
            ),
            "between>sorted_descending>first_numbers": (
                "best_valid(scores, low=a, high=b, n=k) ~ Votes below {a} or above {b} are jokes. Among the serious ones ‹{a} and {b} are serious› give the {k} highest, high to low. {sig}",
            ),
            "between>sorted_ascending>joined_numbers": (
                "window_text(prices, low=a, high=b, sep=s) ~ For the card in the window: prices of the bouquets from {a} through {b}, rising, in one string, {s} between. {sig}",
            ),
            "between>sorted_ascending>median": (
                "typical_valid(pulses, low=a, high=b) ~ Keep pulses {a}..{b} ‹ends too›, put in order, take the middle one, or the mean of the middle two; 0.0 if none. {sig}",
            ),
            "unique_numbers>sorted_descending>first_numbers": (
                "best_heights(heights, n=k) ~ jump heights. the same height by several people counts once. {k} greatest, from the top. {sig}",
            ),
            "unique_numbers>at_least>count_of_numbers": (
                "n_high_levels(levels, from_level=k) ~ Each level is to be counted one time only. How many levels from {k} upward occur in {x}? {sig}",
            ),
            "unique_numbers>sorted_ascending>joined_numbers": (
                "lines_today(lines) ~ Which bus lines ran today? Every line once, small numbers first, as a text with {s} between them. {f}",
            ),
            "running_totals>at_least>count_of_numbers": (
                "days_reached(donations, goal=k) ~ Sum up donations day by day. On how many days were we at {k} or above? {sig}",
            ),
            "running_totals>largest_numbers>sum_of_numbers": (
                "peak_sum(moves, n=k) ~ cumulate everything, take the {k} highest balances and total those. {sig}",
            ),
            "sorted_descending>without_first>average": (
                "rest_avg(scores) ~ set the top scorer aside ‹one only› and average everybody else, 0.0 if there's nobody else. put them best to worst first, if that helps. {sig}",
            ),
            "sorted_descending>without_first>first_numbers": (
                "behind_winner(points, n=k) ~ ranking from high to low, but don't show me the winner, show the {k} after him. {sig}",
            ),
            "sorted_ascending>chunks>row_averages": (
                "pen_means(weights, size=k) ~ Lambs are lined up from light to heavy, {k} go in every pen, the last may hold fewer. The average weight of each pen in whole kilos ‹rounded›. {sig}",
            ),
            "sorted_descending>chunks>row_sums": (
                "team_totals(strengths, size=k) ~ best {k} players form team one, next {k} team two … and what strength has each team together? {sig}",
            ),
            "sorted_ascending>differences>largest_number": (
                "biggest_gap(stops) ~ Stops are given as kilometre marks in no order. The longest stretch without a stop between two of them? 0 for fewer than two stops. {sig}",
            ),
            "sorted_ascending>differences>smallest_number": (
                "closest_finish(times) ~ photo finish! put the times in order, look at the gaps of one to the next. tiniest gap please. {f}, 0 if nobody to compare",
            ),
            "chunks>row_sums>largest_number": (
                "best_week(sales, days=k) ~ Cut the days into weeks of {k} ‹the tail may be shorter›. What did the best week bring? {sig}, 0 given no days",
            ),
            "chunks>row_sums>sorted_descending": (
                "stints_ranked(laps, n=k) ~ every {k} numbers belong together, the end may be incomplete. totals of the groups, largest to smallest. {sig}",
            ),
            "chunks>row_maxima>sum_of_numbers": (
                "throw_score(throws, tries=k) ~ {k} tries each, player after player in one long list. Each player's best try counts, sum these. {sig}",
            ),
            "percentages_of_total>sorted_descending>first_numbers": (
                "top_shares(sales, n=k) ~ turn each into its rounded percentage of the whole ‹zeros when whole is zero›, biggest {k} shares, big to small. {sig}",
            ),
            "at_least>unique_numbers>sorted_ascending": (
                "price_steps(prices, minimum=k) ~ Which prices do we have from {k} up? Don't repeat any, go from low to high. {sig}",
            ),
            "number_strings>sort_words>comma_separated": (
                "as_files(numbers) ~ the computer orders file names like text, so 10 is before 9. show me {x} in such an order, with comma and blank between. {sig}",
            ),
            "occurrence_counts>key_with_max_value": (
                "top_code(codes) ~ Which code came most? as text please, the first to appear if several are equal. {f}; '' if none came",
            ),
            "occurrence_counts>sort_by_value_desc": (
                "tally(sizes) ~ tally of the sizes sold, dict with the size written as text → how often, the most sold standing first. {sig}",
            ),
            "occurrence_counts>keys_at_least": (
                "regulars(visits, times=k) ~ {x} has the customer's number each time he drops in. Who was here {k} times or more? Their numbers as strings, in order of first visit. {sig}",
            ),
            "ranks>positions_of": (
                "who_is(points, place=k) ~ Rank everyone, most points = 1, equal points equal rank. On what indexes do we find the ones ranked {k}? {sig}",
            ),
            "changes_since_first>largest_number": (
                "max_up(ticks) ~ At its best, how far above the first tick was it? A tick minus the first; there's always at least one tick. {sig}",
            ),
            "changes_since_first>without_first": (
                "drift(readings) ~ By how much does each later reading differ from reading one ‹signed›? The zero of reading one itself isn't wanted. {f}",
            ),
            "dot_product>dollars_from_cents": (
                "invoice_text(qty, cents=o) ~ amounts in the one list, cents per piece in the other. multiply pairwise, add up, and print like $1.05. {sig}",
            ),
            "run_lengths>last_cells": (
                "run_sizes(states) ~ How long does each unbroken run of the same state last, run after run? Only lengths. {sig}",
            ),
            "run_lengths>number_of_rows": (
                "n_blocks(lines) ~ Bus after bus of the same line makes a block. How many blocks did I see? {f}",
            ),
            "moving_average>largest_number": (
                "best_form(scores, n=k) ~ mean of every {k} games in a row; his best such mean, 0 when he played fewer. {sig}",
            ),
            "interleaved_with>first_numbers": (
                "first_in(left, right=o, n=k) ~ two queues are let in alternately, left one begins, and whoever remains of the longer one after. who are the first {k} inside? {sig}",
            ),
            "even_numbers>largest_numbers": (
                "best_even(bids, n=k) ~ odd bids are invalid at our club auction ‹don't ask›. of the valid ones show me the {k} highest, top one first. {sig}",
            ),
            "positive_numbers>median": (
                "mid_debt(balances) ~ Among the citizens who owe something, i.e. balance beyond zero, what's the median of the balance? 0.0 if no one owes. {f}",
            ),
            "positive_numbers>largest_numbers>sum_of_numbers": (
                "best_wins(trades, n=k) ~ my {k} best winning trades put together ‹a trade at zero or below is never one of them, even if there are too few›. {sig}",
            ),
            "absolute_numbers>sorted_ascending>median": (
                "median_error(errors) ~ Ignore which direction it went wrong; the middle error by size, two middles averaged, 0.0 when nothing was measured. {sig}",
            ),
            "letter_grades>positions_of_word": (
                "who_has(marks) ~ Give letters — A 90, B 80, C 70, D 60, lower F — and then tell me the indexes of those with {s}. {f}",
            ),
            "smallest_numbers>sorted_descending": (
                "slow_to_fast(times, n=k) ~ our {k} fastest runners, but announced the other way about: the slowest of them first, the very fastest at the end. {sig}",
            ),
            "without_index>sum_of_numbers": (
                "round_without(payers, guest=k) ~ we share the bill, only the one on place {k} ‹0-based› is invited and his part isn't counted. what do the others' parts come to? {sig}",
            ),
            "without_index>average": (
                "mean_without(scores, skip=k) ~ leave-one-out: mean of {x} with index {k} taken away, 0.0 if that leaves none. {sig}",
            ),
            "first_and_last_numbers>differences": (
                "net_change(weights) ~ Take day one and the final day, and the difference between the two as a list with that one value ‹final less first›. {f}",
            ),
            "first_and_last_numbers>sum_of_numbers": (
                "bookends(shelf) ~ the two books at the ends of the shelf, how thick are they together? {x} has the thickness of each from left to right, at least one; if it's only one it's both ends. {f}",
            ),
            "halved>non_zero": (
                "survivors(troops) ~ The plague takes half of each troop ‹rounding what's left downward›. List the troops that aren't wiped out to 0. {f}",
            ),
            "halved>sorted_descending": (
                "half_board(scores) ~ second round begins with half your points, rounded down. the board then, from best to worst: {f}",
            ),
            "sorted_by_frequency>unique_numbers": (
                "ranking_codes(alarms) ~ Alarm codes by how often they rang, most often first, ties → lower code, each code listed one single time. {sig}",
            ),
            "ranks>sorted_ascending": (
                "place_list(points) ~ Everyone's place ‹most points is 1, equal ones share, then it skips›, and these places from 1 upwards. {f}",
            ),
            "capped>sorted_ascending>first_numbers": (
                "low_claims(claims, ceiling=k, n=k_3) ~ Claims beyond {k} shrink to {k}. Afterwards I'd have the {k_3} lowest, rising. {sig}",
            ),
            "two_sum_indices>count_of_numbers": (
                "found_two(prices, money=k) ~ Look for the first two things that cost {k} together, as indexes. Then tell me just how many indexes you got: 2 or 0. {sig}",
            ),
            "replaced_value>sorted_descending>first_numbers": (
                "aces_high(cards) ~ A {k} counts as {m}. With this in mind, which are the {k_3} best cards, best one first? {f}",
            ),
            "non_zero>count_of_numbers": (
                "n_sold(sold) ~ how many kinds of flower sold at all? a 0 in {x} is a kind nobody wanted. {f}",
            ),
            "first_numbers>largest_number": (
                "best_early(jumps, n=k) ~ What was her longest jump among the opening {k}? 0 if she never jumped. {sig}",
            ),
            "moving_average>sorted_descending": (
                "best_spells(temps, days=k) ~ averages over each {k} consecutive days, hottest spell at the top. {sig}",
            ),
            "changes_since_first>absolute_numbers>largest_number": (
                "max_drift(readings) ~ How far did the gauge ever stray from its starting reading, to whatever side? There is always a starting reading. {f}",
            ),
            "percentages_of_total>sorted_descending>joined_numbers": (
                "share_text(votes) ~ Party shares as rounded percents of all votes ‹all 0 if nobody voted›, biggest first, put on a line with {s} between. {f}",
            ),
            "running_totals>first_numbers": (
                "early_sums(rain, n=k) ~ Rain added up day by day, yet I need but the first {k} of those sums. {sig}",
            ),
            "differences>non_zero>count_of_numbers": (
                "n_changes(prices) ~ How many times did the petrol station change its price? {x} is the price noted each hour; same as an hour ago is no change. {sig}",
            ),
            "unique_numbers>sorted_descending>number_at_index": (
                "third_height(heights) ~ strike out repeats, put high to low, and tell me what's at index {k} ‹0 being the highest; answer 0 if the list doesn't go that far›. {f}",
            ),
        },
    ),
)
