"""Requests by the second hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "ints",
        {
            "greater_than": (
                "long_calls(minutes, limit=k) ~ we run a call centre in Pune. kindly give {sig}: it takes the talk time of each call and tells me the ones that went beyond {k}. A call of exactly that length is still ok, leave it out",
                "hot_days(temps) ~ a day counts as hot if the thermometer went above {k} (degrees|°C); {k} on the dot is merely warm. From {x}, the daily highs, I'd like {f} to give back the hot ones in the order they occurred",
                "overloaded(cpu, ceiling=k) ~ {sig} -- cpu samples in, samples that blew past the ceiling out. strictly past. don't sort.",
                "too_deep(depths) ~ Parents complain. Anything deeper than {k} cm is not for the toddlers, so {f} gets the pool depths and picks those the little ones must keep out of",
                "big_claims(claims, excess=k) ~ The policyholder pays everything up to and including the excess himself. {sig} is handed all claim amounts and returns just the ones where we, the insurer, have to pay something, i.e. the amount surpasses the excess",
                "strong(ratings) ~ chess club secretary here, i need only members rated over {k} for the A team. input is the ratings. call it {f} pls",
                "keepers(scores, t=k) ~ Filter predictions: keep score iff score strictly exceeds {k}, preserve order. Signature {sig}.",
                "ticket_7(loads, limit=k) ~ TICKET: monitoring too noisy¶Wanted: only the loads that go beyond the limit¶Not wanted: loads equal to it, re-sorting¶Please implement {sig}",
                "not_small(fish) ~ my dad & me go fishing, we throw back everything up to {k} cm. what did we take home? {x} is all we caught in order. {f}",
                "wet_days(mm) ~ {x} — rainfall per day. {f} — those days' rainfall that surpassed {k} mm.",
            ),
            "unique_numbers": (
                "order_numbers(clicks) ~ the web shop sends me the same order number two, three times because customers double click. {f} please: every order just once, in the sequence they first came in",
                "seen_plates(plates) ~ My barrier camera logs a plate number each time a car passes. I do not care how many times, only which cars, earliest sighting first. Name the thing {f}.",
                "dedupe(ids) ~ {f}: dedupe, keep first, stable",
                "member_cards(swipes) ~ Swimming pool, turnstile. {x} is the card number at every swipe; some people go in and out all day. Who was here today, in order of arrival, nobody twice? → {f}",
                "lots(barrels) ~ Dans ma cave I write the barrel numbers on a sheet, sometimes I write one again because I forgot. Make {f} which throws away the later repetitions and touches nothing else, no sorting please",
                "roll(marks) ~ What different marks came up in this test? No repeats in the answer; list them as they turn up when reading down the page. {f}‹{x}›.",
                "once(guests) ~ Sometimes a guest signs our book on every page. For the thank-you letters I'd like each guest number a single time, keeping to the sequence of the book. Would {f} do that?",
                "wines_tasted(bottles) ~ i tasted wine no. 3, 5, 3 again, 8 … which did i taste? no doubles. in tasting order. i was not sober. {f}",
            ),
            "largest_number": (
                "best_checkout(tries) ~ darts night!! gimme {f}, it looks at all the checkouts we hit and says the highest, and if nobody hit one then 0",
                "peak_wind(gusts) ~ How hard did it blow? {x} has one gust reading every ten minutes; {f} answers with the strongest. No readings: zero.",
                "worst_wait(waits) ~ the person who waited longest - how long did that person wait? waits come as (whole minutes|minutes) in a list. 0 for a quiet night with no callers. function name {f}",
                "top_mark(marks) ~ Dear colleague, might I trouble you for a small function {sig} that finds the best mark in the class? An empty class should yield 0.",
                "peak(load) ~ {f}: peak of load, 0 if no samples",
                'heaviest_bunch(grams) ~ every harvest my grandfather weighs each bunch of grapes and brags about the fattest one. he\'s 84 and wants "an app". so {f}, weights in, the brag-worthy one out, zero when he picked nothing',
                "longest_job(hours) ~ What took us the most hours this month? One figure, or 0 if we sat around. {f}",
                "deepest(dives) ~ 1. input: how deep each dive went, in metres¶2. output: the deepest of them¶3. no dives: 0¶4. function: {f}",
            ),
            "less_than": (
                "undersized(pipes, min_length=k) ~ Offcuts shorter than the minimum length go in the scrap bin. I have a list of pipe lengths and I want {sig} to tell me what to bin. A piece exactly the minimum is kept, so it isn't in the answer.",
                "failed_marks(marks) ~ Pass mark is {k}. Which marks in {x} did not make it? Keep them in register order. Exactly {k} is a pass. Function: {f}.",
                "frosty(lows) ~ for the vines: give me the night temperatures lower than {k}, as they come. at {k} we still sleep well. {f}",
                "quick_ones(calls, target=k) ~ INPUT call durations, OUTPUT those under target ‹not equal›, NAME {sig}",
                "flat_tyres(pressures) ~ a tyre with less than {k} psi needs pumping. {f} takes what the gauge showed for each tyre and hands back the ones that need it",
                "below_cut(losses, cut=k) ~ select losses strictly under {k}, keep order → {sig}",
                "beginner_group(ratings, top=k) ~ At our club the beginners' evening is for those whose rating stays below a certain limit, the limit itself excluded. {sig} should pick the ratings that may come",
                "cheap_wines(prices, limit=k) ~ bottles under {k} euro go on the supermarket shelf. I hand you the prices, {sig} hands me back those for the supermarket; {k} euro itself is too posh",
                "not_there_yet(lengths) ~ keep the seedlings inside that haven't reached {k} cm. {f}‹{x}› gives the heights of these.",
            ),
            "squares": (
                "tile_areas(sides) ~ I tile bathrooms. Square tiles only. For each side length I've jotted down, work out the area. {f}, please, same order.",
                "sq_errors(residuals) ~ per-sample squared error from the residuals. list to list. {f}",
                "paddocks(edges) ~ My allotments are all perfectly square, I know each edge in metres and the council wants the square metres of every one. {sig}",
                "powered(voltages) ~ (Physics homework|Homework): power goes with V times V. So every value of {x} times itself, put in a new list, {f} is the name teacher wants",
                "self_times(nums) ~ miss said each number has to be multiplied with itself and i have 40 of them!! {f} plz",
                "pool_bottoms(widths) ~ square pools; widths known; bottoms wanted ‹width × width each›. {f}.",
                "double_multiplied(numbers) ~ {f}: n → n times n, for all of {x}",
                "walls(sides) ~ climbing walls are squares in our hall, side by side in {x}. I paint them, so I need the surface of each, to buy colour. name {f}",
            ),
            "increased": (
                "curved(marks, bonus=k) ~ The exam was too hard, and I'm feeling generous: everybody gets the same bonus on top. {sig}, marks in, marks out, same order.",
                "with_callout(jobs) ~ every plumbing job costs the quoted price plus {k} for turning up. {x} are the quotes. can {f} give me what I actually charge, one figure for each?",
                "shifted(timestamps, offset=k) ~ clock on web-03 runs behind; add {k} to every timestamp; {sig}",
                "birthday(ages) ~ In {k} years how old will each of the grandchildren be? I have their ages today in {x}. {f} would be lovely, dear",
                "after_deposit(prices) ~ each bottle has a deposit of {k} cents that's not in the price list. please {f} which puts it on all the prices",
                "handicapped(scores, h=k) ~ Darts league, weaker team gets {k} points extra on each leg. {sig} makes the new scores from the raw ones",
                "late_start(starts) ~ the whole swim meet is delayed by {k} minutes, so every start moves. {f} gives the new starts out of the old",
                "one_based(indices, base=k) ~ our legacy API counts from another base. bump each index by {k}. {sig}",
            ),
            "reversed_list": (
                "newest_first(entries) ~ my log is oldest to newest. I want it the other way round. {f}",
                "walk_back(stops) ~ We cycled past these house numbers on the way out. On the way home we pass them backwards: {f}, input {x}.",
                "bottom_up(pile) ~ {x} is how I stacked the invoices, first one lowest. Reading from the top of the pile I get … that is what {f} should return",
                "rewind(moves) ~ chess app: undoing moves. give me the square numbers from last played to first played. do NOT sort them!! name {f}",
                "flipped(layer_sizes) ~ The decoder mirrors the encoder. Given the encoder's layer sizes, {f} produces the decoder's, i.e. the same list from back to front",
                "countdown_order(lanes) ~ the swimmers walk in from the last lane to the first. I have lanes first to last. swap that round for me, {f}",
                "last_in_first_out(plates) ~ plates are put one on another, {x} says in which order. Washing begins with the one put last. In which order are they washed? {f}",
                "mirror(beads) ~ the other side of the necklace must have the same beads the other way about. so from the end to the start please, {f}",
            ),
            "smallest_number": (
                "cheapest_quote(quotes) ~ Three plumbers, or five, or none, send me a quote. {f} tells the cheapest. No quotes, then 0.",
                "coldest(nights) ~ how cold did it get at worst? {x}: one temperature per night. {f} → that one temperature, 0 when no night was recorded",
                "best_lap(laps) ~ In swimming less is better! so the record among the lap times is … well you know. {f}, and 0 if the lane was empty",
                "lowest_loss(history) ~ {f}: best i.e. lowest loss over the epochs, default 0 if history is empty",
                "tightest(margins) ~ I'd be obliged for a function {sig} that reports the narrowest of my margins, or nought should there be none at all.",
                "youngest(ages) ~ Kids' chess camp, list of ages. Who's the baby of the group? Just the age, please; write {f}. If nobody signed up give 0",
                "fewest(absences) ~ Which class day had the fewest absent pupils? I mean, how few were they? {f}. Zero if the year hasn't begun.",
                "shallow_end(depths) ~ Where may my non-swimmers stand? Tell me the depth at the shallowest spot measured, 0 if nothing was measured. {f}",
                "thin(pipes) ~ min diameter, 0 default. {f}",
            ),
            "split_even_odd": (
                "street_sides(houses) ~ Our postie does one side of the street and then the other: even house numbers, then odd. I need {f} to return a dict with 'even' and 'odd', each holding the house numbers on that side, in the order I gave them",
                "two_boxes(tickets) ~ Tombola tickets! those ending in 0 2 4 6 8 go in one box, rest in other box. {f} gives back a dictionary, key 'even' for first box, 'odd' for second",
                "by_parity(ids) ~ shard ids by parity: dict 'even' → list, 'odd' → list. both keys always there. {f}",
                "teams(shirts) ~ For PE I split the class by shirt number, the evens against the odds. Function {f}: result is a dict with the keys 'even' and 'odd' and the shirt numbers in lists behind them.",
                "lanes_split(lanes) ~ {x} = lane numbers booked. Want: 'even' : the even lanes, 'odd' : the odd lanes ‹a dict of two lists›. Have: headache. Name: {f}",
                "by_wing(rooms) ~ hospital: even rooms are the east wing, odd rooms the west wing. nurses need them apart, {f}: dict, 'even' → those rooms, 'odd' → those rooms",
                "calendar(days) ~ on even dates cars park on the left and on odd dates on the right, that's the rule in our street. {f} should turn a list of dates into a dict: under 'even' all even ones, under 'odd' all odd ones",
            ),
            "average_rounded": (
                "mean_mark(marks) ~ report cards are due. The mean of all marks, with {d} (digits|places) after the decimal point, and 0.0 for a pupil who has none yet. {f}",
                "aht(durations) ~ AHT = total handle time / number of calls. Give it to {d} decimals; no calls means 0.0. Function {f}, argument {x}.",
                "typical_yield(rows, places=d) ~ What does a row of vines give on average? {sig}, rounded to that many places; 0.0 if there are no rows",
                "three_dart_average(visits) ~ my mate says his average is better than mine. {f} should take what i scored each visit and work the average out, rounded to {d} decimals. 0.0 if i havent thrown yet",
                "mean_latency(ms) ~ mean latency, rounded to {d} dp, 0.0 on empty. {f}",
                "premium_avg(premiums, decimals=d) ~ Please to make {sig}. It sum up all the premium, divide by how many, and round to the given decimals. If list is empty then 0.0",
                "per_bottle(grapes) ~ How many grapes go in a bottle, on average? {x} has one count per bottle. Round to {d} decimals; without bottles it's 0.0. {f} thanks!!",
                "mean_claim(claims, digits=d) ~ For the annual report: the arithmetic mean of the claims, given to {d} decimal places, and 0.0 in a year that saw none. {sig}.",
            ),
            "non_negative": (
                "cleaned(readings) ~ Our rain gauge writes things below zero when the sensor is broken. It cannot rain less than nothing, so {f} drops those. A dry day, 0, is a perfectly good reading and stays.",
                "no_refunds(amounts) ~ take the refunds ‹they're booked with a minus› out of the till list; zero bookings stay in. {f}",
                "valid_scores(scores) ~ {f}: remove anything below 0. keep 0. keep order.",
                "credit_side(balances) ~ Accounts in the red are dealt with by a different department. I merely need the balances which are not in the red, nil balances included, from {x}. Kindly call it {f}",
                "real_ids(ids) ~ -1 etc. are placeholders from the tokenizer, only values from zero up are real. filter {x} accordingly, fn name {f}",
                "not_minus(results) ~ hide the losses from the investor :-/ break-even days may be shown. {f}",
            ),
            "at_most": (
                "affordable(bikes, budget=k) ~ I've got so much to spend and not a penny more. {x} are their prices. {sig} shows me what I can buy, the price may be the whole budget",
                "fits(pipes) ~ The hole in the wall is {k} mm. Any pipe not thicker than that goes through. Which of the diameters in {x} go through? {f}",
                "answered_in_time(waits, sla=k) ~ SLA: a call is fine if picked up within {k} seconds, inclusive. {sig} returns the waits that were fine",
                "toddlers(ages) ~ free entry to the pool up to and including age {k} so from all the ages i need those who get in free. {f}",
                "cool_racks(temps, cap=k) ~ {sig}: everything ≤ {k}",
                "small_loaves(weights) ~ the scale in the bakery gives grams. bread of {k} or lighter gets the small bag. make me {f}, it says which weights get the small bag, no reshuffling",
                "small_parcels(weights) ~ The mail takes nothing above {k} kilos. Which weights does it take, in the order I have them? → {f}",
                "low_scores(scores, cut=k) ~ remedial class = everyone who scored {k} or worse. {sig} returns their scores.",
            ),
            "multiplied": (
                "for_party(grams, times=k) ~ I have the recipe amounts for one cake, and I have to bake several. {sig} where {k} is the number of cakes: every amount becomes so many times bigger.",
                "in_cents(euros) ~ Each value in {x} should come out {k} times as large. That's it. {f}.",
                "scaled(weights, factor=k) ~ {sig}: elementwise scale by {k}, return new list",
                "case_bottles(cases) ~ a case holds {k} bottles. my list says how many cases each restaurant ordered. {f} must say how many bottles each gets",
                "loyalty(points) ~ This week points count {k}-fold!!! so whatever is in {x}, {f} turns it into the points they really get",
                "annualised(premiums, periods=k) ~ Given the premium per instalment for several policies and the number of periods in the year, {sig} gives the yearly premium of each one",
                "wages(hours) ~ {k} pounds an hour. hours are listed per person. {f} says the pay for each",
                "zoom(coords, factor=k) ~ stretch the drawing: every coordinate gets {k} times bigger. {sig}",
            ),
            "last_numbers": (
                "recent_games(ratings) ~ only your latest {k} games matter for form. {x} is oldest first. {f} gives me those ratings, still oldest first",
                "tail(samples, n=k) ~ like unix tail: the {k} samples at the end. {sig}",
                "final_week(temps) ~ {x} goes day by day, and I'm only after the most recent {k} days. Forget the rest. {f}‹{x}›",
                "latest_marks(marks, how_many=k) ~ Headmaster wants to see how a pupil did lately, i.e. the closing {k} marks of the year, in the order they were given. {sig}",
                "end_of_queue(tickets) ~ The shop closes and the {k} people at the back of the line have to go home. {x} holds the numbers front to back; {f} should return the unlucky ones",
                "final_laps(laps, n=k) ~ coach looks only at how you finish: {sig} must cut off everything but the last {k} laps",
                "newest_claims(claims) ~ claims come in by date. The adjuster has time for {k}, namely the youngest, so the ones at the tail. Keep the date order. {f}",
            ),
            "max_subarray_sum": (
                "best_run(changes) ~ My club rating goes up and down, {x} has the change after each game. If I could pick any stretch of games in a row, at least one game, what is the most points it could have brought me? {f}. An empty list gives 0",
                "hot_streak(profits) ~ Each day the bakery makes a profit or a loss. Find the uninterrupted period with the highest overall profit ‹one day at the least› and give back just that profit. nothing recorded: 0. Name it {f}",
                "kadane(xs) ~ Kadane, non-empty, 0 for «». {f}",
                "sweetest_stretch(deltas) ~ Consider every contiguous, non-empty block of {x}. Add up each. {f} returns the biggest of these totals; without any data return 0.",
                "best_window(gains) ~ the boss asks: from which day to which day were we at our best? he only wants the amount, not the days. losses are negative. days must follow each other, minimum one day. so {f} please, 0 if no days",
                "golden_days(balance) ~ Grandpa says he had golden days once. {x}: what he won or lost at cards, day by day. The golden days are the consecutive days whose sum is the highest; at least one day. I want the sum. 0 if he never played. {f}",
            ),
            "sorted_unique": (
                "sizes_in_stock(tubes) ~ which inner tube sizes do we carry? stock list has each tube separately, so the same size over and over. I need every size once, small to big. {f}",
                "sku_index(skus) ~ {f} - no dupes, ascending",
                "years(vintages) ~ My cellar: {x} has the vintage of every single bottle. For the wine card I need the years we have, oldest first and of course no year twice. Please {f}",
                "handles(ids) ~ Kunden-IDs, many appear again and again. {f} shall return each ID a single time and from the lowest up",
                "distinct_scores(scores) ~ For the scoreboard legend: what scores exist at all, going up from the lowest. Ties collapse into one. Call it {f}, takes {x}.",
                "street_list(houses) ~ Deliveries: several parcels for one house make one stop, and I drive from low number to high. {f} turns the parcels' house numbers into the stops",
                "price_points(prices) ~ Each price one time, cheapest to dearest. {f} plz",
            ),
            "product_of_numbers": (
                "combinations(options) ~ A customer picks one frame, one saddle, one bar, … and {x} says how many there are to choose from in each category. How many different bikes could one build? {f}",
                "chance(factors) ~ multiply them all together. {f}. empty → 1",
                "tensor_size(shape) ~ number of elements of a tensor given its shape and 1 for a scalar with its empty shape. {f}",
                "volume(edges) ~ length times width times depth and whatever other edge I throw in: {f} takes the list and gives me all of them multiplied",
                "total_odds(odds) ~ accumulator bet on the darts. every pick has odds, whole numbers, and they get multiplied with each other to one big number. can you do {f} for me mate",
                "menu_count(courses) ~ 3 starters, 4 mains, 2 desserts: how many menus is that? {f} should know for any such list",
                'prob_inverse(ones_in) ~ independent events, each "one in so many". joint is one in … → product. {f}, empty gives 1',
            ),
            "second_largest": (
                "runner_up(scores) ~ Silver medal! {f} should find the score for second place. If two share the top score, second place is the next score below that. And 0 if there's no such score.",
                "second_best_bid(bids) ~ In my auction the winner pays what the next lower bid said, equal top bids count as one. {f}, list of bids, 0 if everybody bid the same or nobody came",
                "backup_peak(loads) ~ highest load but one, distinct values only, 0 when there aren't two different ones. {f}",
                "vice_champion(ratings) ~ Who's right behind our number one at the chess club? I don't need the name, only the rating, and it has to be lower than the best rating. No such thing → 0. {f}‹{x}›",
                "second_tallest(vines) ~ not the biggest, the one after the biggest! ‹if the biggest is there 2 times it still is one.› {f}, and if it does not exist, give 0",
                "almost(jumps) ~ what did the one who came second jump? equal best jumps are all first. if there is no second 0. name: {f}",
                "next_after_peak(mem) ~ drop the maximum ‹all copies›, report the maximum of what is left, or 0. {f}",
            ),
            "average_in_range": (
                "plausible_mean(temps, low=a, high=b) ~ Readings outside {a} to {b} are sensor garbage. The mean of the plausible ones, limits included, is what I want; 0.0 if all are garbage. {sig}",
                "typical_job(hours) ~ Leave out the tiny jobs and the monsters: only jobs of {a} up to {b} hours, both ends counted, go into the average. {f} gives that average, or 0.0 if no job qualifies",
                "adult_mean(ages, youngest=a, oldest=b) ~ {sig} = mean age of members no younger than {a} and no older than {b}, 0.0 without any",
                "mid_field(scores) ~ how do the middling players do? middling = scored {a} to {b} inclusive. avg of those only. nobody middling then 0.0. {f}",
                "normal_mean(pulse) ~ a pulse from {a} to {b} counts as normal. average of normal ones? 0.0 if no normal one is there. {f} for the ward please",
                "core_mean(xs, lo=a, hi=b) ~ {sig}: mean of elements x with {a} ≤ x ≤ {b}, 0.0 if that set is empty",
            ),
            "status_if_any_over": (
                "alarm(temps, limit=k, bad=s, good=t) ~ one server hotter than {k} is enough: return {s}. Otherwise {t}. {sig}",
                "pool_state(chlorine) ~ If a single chlorine reading goes above {k} the pool is {s}, else it's {t}. {f} looks at all readings and says which word applies",
                "referral(claims) ~ The file goes to head office as soon as it contains at least one claim in excess of {k}. In that event {f} answers {s}, in any other {t}. {x}: the claim amounts",
                "form_note(grades) ~ here grades go from 1 ‹good› to 6 ‹bad›. one grade worse, so bigger, than {k} and the pupil gets {s}, all others get {t}. write {f} please",
                "pipe_check(pressures, max_bar=k, stop=s, go=t) ~ Pressure tests. {s} if any of them was more than {k} bar, {t} if none. {sig} returns one of the two words.",
                "badge(latencies, max_ms=k, slow=s, fast=t) ~ {sig} → {s} as soon as any request took longer than {k} ms, {t} when none did",
                "mum_says(sugar) ~ if any snack has over {k} grams of sugar mum says {s}. or else she says {t}. {f} says what mum says",
            ),
            "number_to_square": (
                "area_table(sides) ~ A lookup, please: side of the tile → its area, for every side in {x}. Dictionary. {f}",
                "square_dict(ns) ~ dict n: n*n for each n. {f}",
                "cheat_sheet(numbers) ~ my daughter learns her squares. for the numbers i give i want a dict where you look up the number and get the number times itself. {f}",
                "crib(values) ~ {f} should produce a mapping in which each of {x} is a key and what you get by raising it to the power of two is its value",
                "square_of(xs) ~ value → value squared, as a dictionary over the list. {f}",
            ),
            "rotated_right": (
                "next_shift(crew, steps=k) ~ the rota moves on every week: whoever is at the end comes to the front, everyone else moves one place down the line. do that {k} times. {x} is a list of staff numbers. {sig}. no crew, no change",
                "turn_wheel(slots) ~ Imagine the numbers on a wheel. Turn it {k} positions clockwise, so the ones falling off the right end reappear at the left. {f}; the number of positions can be more than the length of the list, it just goes round again",
                "seats(players, r=k) ~ After each round, players shift {k} boards to the right and from the last board you go on to the first. {sig} gives the new seating",
                "cyc(buf, by=k) ~ cyclic right shift of buf; empty stays empty; the shift may exceed the length. {sig}",
                'carousel(images, steps=k) ~ carousel "next": list moves right by {k}, what drops off the end comes in at the front. works for {k} larger than the list, and for no images. {sig}',
            ),
            "count_increases": (
                "warmer_days(temps) ~ On how many days was it warmer than the day before? {x}: daily temperature. {f}",
                "progress(marks) ~ count the times a pupil improved on the previous test. equal isn't improvement. marks in order → {f}",
                "upticks(history) ~ {f}: number of steps where metric went up vs. the preceding step ‹strict›",
                "wins(ratings) ~ my rating after each game. whenever it climbed I must have won, right? so tell me how often it climbed from one entry to the next. name it {f}",
                "busier(days) ~ The boss claims business is growing. I'd like to know how often a day brought more customers than yesterday did. {f}, list of customers per day",
                "climbs(heights) ~ Bike tour, height every kilometre. On how many of the kilometres did we end higher than at the kilometre before? {f}",
            ),
            "count_above_average": (
                "big_spenders(bills) ~ how many of my customers spend more than the typical ‹mean› customer? just the head count. {f}",
                "strong_rows(kilos) ~ Every row of vines gives so and so many kilos. {f} tells in how many rows we harvested more than the mean of all the rows",
                "better_half(marks) ~ Not the class average itself please, but the number of pupils who beat it. {sig}",
                "outspoken(calls) ~ compute the arithmetic mean of {x}, then count strictly larger elements. {f}",
                "hot_nodes(loads) ~ How many nodes carry more than their fair share, where fair share = total load divided by number of nodes? {f}",
                "tall_ones(heights) ~ so first you need the average height, and then count who's taller than that, and the count is all i want {f}",
            ),
            "label_each_by_limit": (
                "verdicts(marks, pass_mark=k, yes=s, no=t) ~ for each pupil one word: {s} if the mark is {k} or better, {t} if not. {sig}, same order as the register",
                "stock_flags(loaves) ~ Go through the shelves: {x} says how many loaves are on each. {k} or more left: write {s}. Fewer: write {t}. {f} returns what is written, shelf by shelf",
                "binarise(probs) ~ turn scores into class names: ≥ {k} becomes {s}, everything else {t}. list of strings. {f}",
                "tickets(ages) ~ From {k} years on you need a {s} ticket at our pool, below that a {t} one. I give a list with the age of everybody in the family, {f} gives the list of tickets",
                "sla_marks(uptimes, target=k, ok=s, bad=t) ~ {sig}: map every uptime to {s} when it reaches {k} and to {t} when it falls short",
                "paint(depths) ~ Paint {s} next to the pool where it's {k} cm or deeper and {t} elsewhere. What is painted at each of the measured spots? list, {f}",
            ),
            "positions_of_each_number": (
                "where_seen(bibs) ~ A dictionary would help me: bib number → all the places, counted from 0, where that bib shows up in {x}. {f}",
                "inverted(tokens) ~ inverted index over token ids: id → list of positions ‹0-based, ascending›. {f}",
                "leak_spots(codes) ~ Every metre of pipe got a damage code. I want to look up a code and see at which indices it was found. So {f} should return a dict from code to list of indices",
                "lanes_of(clubs) ~ {x}, lane by lane, is the club number of the swimmer. For each club, the lane indexes ‹we start at zero› it occupies: dict of lists. fn: {f}",
                "who_got(marks) ~ pupils have list positions 0, 1, 2 … ; give a dict that tells for any mark the positions of the pupils with it. {f}",
            ),
            "negatives_to_zero": (
                "floored(claims) ~ When the deductible is bigger than the damage the sum goes below zero, but obviously we don't collect money from the insured. So anything under zero is paid as 0, others unchanged. {f}",
                "relu(activations) ~ ReLU over a list: {f}",
                "rain_fixed(mm) ~ the gauge sometimes says -1 or -3 which is nonsense, please put a zero there instead ‹do not drop it, the days must still line up›. {f}",
                "open_bills(balances) ~ Who has overpaid owes us nothing. {sig}: the balances again, but with a nought wherever there was a minus",
                "no_debt(points) ~ in our darts game you can't drop under 0!! fix the scores for me, same amount of scores, just no minus ones anymore, they turn to 0. {f}",
                "not_below(stock) ~ stock can't be negative, the system just lags. show 0 wherever it says less. {f}",
            ),
            "most_common_number": (
                "usual_fault(codes) ~ which error code do we see most? {x} = codes from the log. ties: the one that shows up first. empty log: 0. {f}",
                "bestseller(sizes) ~ Help me order tubes. What size do I sell the most often? {x} is one entry per sale; if two sell equally well take the one sold earlier in the list; no sales, 0. {f}",
                "favourite_double(hits) ~ Every double I've hit is in there, one number each. What's my favourite, so the one I hit most times? On a draw the one that came first. Never hit any? zero. {f}",
                "modal_mark(marks) ~ Which mark was given more than any other - the mark, not how many. First one in the list wins a tie, 0 for no marks. → {f}",
                "popular_lane(lanes) ~ on which lane do people swim the most often? one entry per swim. earliest one on ties, 0 without entries. {f}",
                "mode_first(xs) ~ mode; ties → earliest in list; «» → 0. {f}",
            ),
            "common_numbers": (
                "regulars(today, last_week=o) ~ which of today's card numbers were here last week as well? keep today's order. {sig}",
                "both_nights(monday, thursday=o) ~ Chess club has two evenings. I want the Monday people that also come on Thursday. {sig}, both are lists of member numbers",
                "available(wanted, stocked=o) ~ customer sends part numbers, i have a list of part numbers in stock. {sig} should tell which of the wanted parts i can ship, the way he wrote them",
                "known_ids(ids, whitelist=o) ~ allowlist filter: drop whatever isn't in {o}, keep order and repeats. {sig}",
                "in_both(mine, theirs=o) ~ Show those of my stamps the other collector has as well, leaving my order alone: {sig}",
            ),
            "longest_positive_streak": (
                "winning_streak(results) ~ {x} is profit per day. Longest series of days in a row on which we made money ‹zero isn't making money›? {f}, just how many days",
                "dry_not(rain) ~ it rained and rained. how many days on end did it rain at most? {x} has the millimetres of each day and a day with 0 is a dry day. {f}",
                "sunny_spell(temps) ~ For the vines I need to know the most consecutive days above freezing, i.e. temperature more than zero. {f}",
                "gains(deltas) ~ max length of a contiguous block of strictly positive deltas. {f}",
                "gold_rush(nuggets) ~ grams found per day. most days one after another with at least something found ‹0 = nothing›? {f}",
            ),
            "normalized": (
                "minmax(values) ~ min-max scale to 0..1, constant input becomes zeros. {f}",
                "relative(marks) ~ I want the worst mark to count as 0, the best as 1 and everyone else in between in proportion. If all got the same, 0 for all. Please name it {f}.",
                "bars(loads) ~ For drawing: squeeze {x} so that the lowest becomes 0 and the highest 1, the rest linearly between. if there is no difference among them draw 0s. {f}",
                "feature_scaled(feature) ~ Bitte eine Funktion {sig}: subtract the minimum, divide by the span between max and min. If span is zero every value is zero.",
                "zero_one(scores) ~ rescale so that min→0 and max→1, all-equal → all 0. {f}",
            ),
            "occurrence_counts": (
                "tally(votes) ~ Tally sheet! candidates are numbered. {f} takes all the votes and makes a dict, candidate number written as a string → how many votes",
                "histogram(labels) ~ class histogram, keys str‹label›, values counts. {f}",
                "status_hits(codes) ~ http status codes from the access log, count each. JSON needs text keys so turn the code into a string. {f}",
                "mark_count(marks) ~ How many 1s, how many 2s, how many 3s …? The school office wishes a dictionary, where the mark as text points to the number of pupils having it. {f}",
                "how_often(throws) ~ for the darts stats page: every number thrown ‹as string› with the count of how many times. dict. {f}",
            ),
            "sign_of_sum": (
                "day_result(bookings, plus=s, minus=t, even=u) ~ add up all bookings of the day. more than nothing → {s}, less than nothing → {t}, exactly nothing → {u}. {sig}",
                "net_trend(changes) ~ Over the season my rating changed by these amounts. Overall did I go up, {s}, down, {t}, or end where I began, {u}? one of these words from {f}",
                "till_word(movements) ~ {f} tells me how the till did. Total of {x} above zero {s}; below {t}; spot on zero {u}.",
                "verdict(trades, win=s, loss=t, flat=u) ~ P&L summed: above 0 say {s}, below 0 say {t}, nil say {u}. {sig}",
            ),
            "closest_to": (
                "best_fit(pipes, wanted=k) ~ The shop never has the pipe length I want. {sig} picks from what they have the length that's the least off, longer or shorter. If two are equally off, the one named first; nothing on the shelf, 0.",
                "bull_guess(guesses) ~ everybody guesses how many sweets are in the jar and it's {k}. Which guess was nearest? earliest wins if it's a draw. 0 if nobody guessed. function {f}",
                "matching_opponent(ratings, mine=k) ~ Find me a fair game: of the ratings on offer, the one that differs least from my own, first of equals. No one there: 0. {sig}",
                "nearest_neighbour(xs, query=k) ~ 1-NN in one dimension. return the value nearest {k}, first on ties, 0 for empty. {sig}",
                "best_gear(gears, ideal=k) ~ of the gears on my bike which comes nearest to {k}? the one listed first if two come equally near; no gears: 0. {sig}",
            ),
            "split_low_high": (
                "triage(claims) ~ claims under {k} go to the juniors, all the rest to the seniors. dict with 'low' and 'high', lists of amounts. {f}",
                "two_groups(ratings, border=k) ~ B tournament for ratings under {k}, A tournament from {k} up. {sig} should give a dictionary: 'low' the B people, 'high' the A people",
                "baskets(weights) ~ {f}: sort apples into baskets, well, into a dict: 'low' gets those lighter than {k} grams, 'high' gets those with {k} grams and more",
                "partition(xs, pivot=k) ~ partition around {k}: keys 'low' ‹strictly less› and 'high' ‹the rest›, stable. {sig}",
                "night_day(hours) ~ before {k} o'clock is 'low' tariff, {k} o'clock and later 'high'. {f} makes a dict with both lists of hours",
            ),
            "negative_numbers": (
                "in_the_red(balances) ~ Which accounts are overdrawn? I want their balances. {f}",
                "frost(temps) ~ only the readings under zero, it's for the frost insurance. a reading of zero is no frost. {f}",
                "losses(games) ~ My rating diary has plus and minus. Show me the minuses only, in sequence. {sig}",
                "refunds_of(ledger) ~ {f} pulls the refunds out of {x}; a refund is a booking with a minus in front",
                "sour_days(profits) ~ don't show me the good days nor the zero days, I wish to see the days I lost money, so the amounts lost, as they are written ‹with the minus›. {f} thanks",
            ),
            "prime_numbers": (
                "prime_lockers(lockers) ~ At our pool the lockers whose number can be divided by nothing but 1 and itself are reserved for staff. {f}: from a list of locker numbers those reserved. 1 isn't one",
                "primes_only(ns) ~ filter primes. {f}",
                "indivisible(seats) ~ maths class game: kids whose number is a prime stand up. given the kids' numbers, who stands? {f}",
                "odd_ones(candidates) ~ I'm choosing hash table sizes. From {x} keep just the primes, drop the composite ones and anything below 2. {f}",
            ),
            "without_first_numbers": (
                "warm(timings, warmup=k) ~ throw away the warmup runs at the beginning, however many the caller says, return the others. {sig}",
                "after_break(marks) ~ The first {k} tests were before Christmas. I only want those since. {f}",
                "rest_of_queue(tickets, served=k) ~ {k} people have been served now. who's still waiting? tickets in queue order. {sig}",
                "body(lines) ~ {f} : skip {k} leading entries",
            ),
            "min_and_max": (
                "range_of(temps) ~ today's low and today's high as a two-element list, low first. {f}",
                'price_span(prices) ~ On my website it shall say "bikes from … to …". So {f} gives me two figures in one list: the cheapest and then the dearest.',
                "extremes(samples) ~ {f} returns a pair as list, bottom then top of {x}",
                "weakest_strongest(ratings) ~ The federation asks for the weakest and the strongest rating in our team. Just these two, weaker one in front, in a list. fn {f}",
                "cheapest_dearest(quotes) ~ quotes in, list of lowest and highest out ‹lowest is element 0›. {f}",
            ),
            "joined_numbers": (
                "result_line(scores, sep=s) ~ write all the scores in a single line with {s} between them. {sig}",
                "csv_row(values) ~ {f}: one string, values separated by {s}",
                "phone(parts) ~ my customers' phone numbers come in pieces, e.g. area code and so on. glue the pieces to one text, put {s} between two pieces, nothing at the ends. {f}",
                "ip(octets) ~ octets to text with {s} as the glue: {f}",
                "combo(lanes, glue=s) ~ On the start sheet I must print the lanes as one text, with something of my choice in between. {sig}",
                "score_text(sets) ~ Put {s} between the figures and make it one text: {f}",
            ),
            "count_of_value": (
                "bullseyes(throws) ~ how many times did I hit {k}? {x} is everything I threw tonight. {f}",
                "requests_with(codes, status=k) ~ {sig}: number of log entries having exactly that status",
                "sick_days(entries) ~ Our register writes {k} for an absent pupil. How often was she absent? {f} looks at all the entries of one pupil",
                "sold_of(sizes, size=k) ~ Quantas vezes… sorry, how many times did I sell a given size? I have every sale as its size, in a list. {sig}",
                "zeros(grades) ~ how many {k}s in my daughter's reports?? {f}",
            ),
            "count_even": (
                "even_houses(houses) ~ how many houses are on the even side of the road? {f}, list of house numbers",
                "evens(ns) ~ {f}: cardinality of the subset of {x} divisible by two",
                "pairs_possible(tables) ~ Players at a table can pair up when their number divides by two without remainder. At how many tables does that work? {x}: players at each table. Function {f} please.",
                "ladies(codes) ~ The last digit of our member code is even for ladies. So, number of ladies? Give {f} the codes, get the figure",
            ),
            "contains_value": (
                "was_here(swipes, card=k) ~ Did this card come in today? True or False. {sig}",
                "hit_it(throws) ~ did anyone throw a {k} tonight, yes or no {f}",
                "listens(ports) ~ {f}: is port {k} among the open ports? bool",
                "drawn(winning, ticket=k) ~ Grandpa's raffle ticket. Is it one of the winning ones? {sig} answers with true or false.",
                "sold(tickets, mine=k) ~ has number {k} been sold already? {sig} → bool",
            ),
            "numbers_not_in": (
                "to_buy(needed, have=o) ~ what's on my parts list that I don't have in the van yet? two lists of part numbers. keep the sequence of the first. {sig}",
                "absentees(register, present=o) ~ {sig}: pupils ‹by number› on the register who are not among those present",
                "new_faces(today, members=o) ~ Who came to the chess evening without being a member? {x} are the badge numbers of tonight, the other list holds all members' badges. {sig}",
                "held_out(ids, seen=o) ~ drop every id already in {o}; order and duplicates otherwise untouched. {sig}",
            ),
            "longest_equal_streak": (
                "stuck(readings) ~ When my sensor hangs it repeats the same value. How long was the longest hang, so how many identical readings directly in a row at most? 0 for no readings. {f}",
                "same_mark(marks) ~ what's the most times in a row that a pupil got one and the same mark? {f}",
                "longest_run(symbols) ~ RLE sanity check: maximum run length in {x}. {f}, 0 on empty",
                "plateau(losses) ~ training has plateaued if loss stays identical. Return how many consecutive epochs the longest plateau lasts. {f}",
            ),
            "collapsed_repeats": (
                "changes_only(states) ~ Log only changes! if the state is the same as the one just before it drop it, a state may come back later. {f}",
                "ctc(tokens) ~ CTC-style: merge adjacent duplicates into one token. no blank handling. {f}",
                "debounced(presses) ~ the button of the counter sticks and writes the same floor many times one after another. One of each such bunch is enough. But not a set! Same floor later counts again. name {f}",
                "visits(lanes) ~ {x} is on which lane I was each minute. I want to see where I went: 1 entry for as long as I stay on a lane, then the next. {f}",
            ),
            "centered": (
                "deviations(marks) ~ How far is every pupil above or below the class mean? mark minus mean, for each of them. {f}",
                "zero_mean(signal) ~ subtract the mean. {f}",
                "anomaly(temps) ~ Climate people call it anomaly: each temperature less the average temperature of the whole series. {f} gives the series of anomalies",
                "difference_to_mean(yields) ~ I have what each row of vines gave. Take off from each one the average of them all; {f} is the function's name",
            ),
            "running_products": (
                "growth(factors) ~ every day the yeast grows by a factor. {x}: the factors. After each day, how many times bigger than at the start? {f} returns one number a day ‹all the factors until then multiplied›",
                "cumprod(xs) ~ cumulative product. {f}",
                "so_far(odds) ~ accumulator: after leg one, after legs one and two, and so on, what do the multiplied odds stand at? list of these from {f}",
                "strides(dims) ~ Entry i of the answer is the product of the dims up to and including i. {f}",
            ),
            "count_pairs_with_sum": (
                "double_outs(scores, target=k) ~ with two darts i need exactly {k}. how many ways to pick two of my scores, at different spots in the list, that make it? {sig}",
                "matching_pipes(lengths) ~ Two pieces of pipe welded together must be {k} long on the nose. How many couples of pieces from {x} would do? each couple counted one time, a piece not with itself. {f}",
                "pair_count(xs, total=k) ~ # of i,j with i before j and x_i + x_j equal to {k}. {sig}",
                "even_teams(strengths) ~ Teams of two, and the strengths in a team should total {k}. In how many ways can I form one team from these people? Two people of equal strength are still two people. {f}",
            ),
            "all_identical": (
                "fair_shares(portions) ~ did every child get the same? True if so. {f}",
                "in_sync(versions) ~ all nodes on the same build? {f} → bool, nothing deployed is True",
                "level(pressures) ~ Both tyres, or all four of a cargo trike: no difference in pressure at all? Please answer True, else False. {f}",
                "tie(scores) ~ {f}: is it a complete draw, that is, everybody has an equal score",
            ),
            "three_level_status": (
                "health(temps, warn=a, crit=b) ~ one sample at or over {b} → 'FAIL'. if not, one at or over {a} → 'WARN'. otherwise 'OK'. {sig}",
                "cellar_state(degrees) ~ {a} degrees or more anywhere in the cellar is a 'WARN', {b} or more is a 'FAIL' and beats the warning, all cool is 'OK'. {f} gets the degrees of all the casks and returns one of these three",
                "queue_light(waits) ~ Check worst first. Any caller waiting {b} seconds or longer? 'FAIL'. Else, any waiting {a} or longer? 'WARN'. Else 'OK'. Name: {f}",
            ),
            "positions_over": (
                "alerts_at(cpu, limit=k) ~ at which indices did cpu go over {k}? ‹strictly› {sig}",
                "late_days(minutes) ~ not the minutes but the positions in the list, from 0, where the trainee was more than {k} minutes late. {f}",
                "leaky(pressures, normal=k) ~ Each flat has a reading in {x}. Which flats, by index starting from zero, show more than {k}? {sig}",
                "speeders(speeds) ~ the list indexes of cars that drove faster than {k}, 0 is the first car. {f}",
            ),
            "first_over": (
                "first_ton(visits) ~ what's the first score above {k} somebody threw tonight? -1 if nobody. {f}",
                "next_size_up(sizes, need=k) ~ go along the shelf from the left & give me the first one bigger than I need, equal won't do. -1 when the shelf has none. {sig}",
                "breach(samples, limit=k) ~ {sig}: earliest sample exceeding {k}, else -1",
                "first_wave(waves) ~ first wave higher than {k} is the signal. how high was it? If no wave is, -1. {f}",
            ),
            "before_first_value": (
                "until_stop(orders) ~ our till writes {k} at closing time. only what's before that, and if it was never written then everything. {f}",
                "until(tokens, eos=k) ~ truncate at the first {k}, which is excluded; none → unchanged. {sig}",
                "first_shift(calls) ~ {x}: the calls of the day, and where the value is {k} the shifts changed. Give me the early shift, up to but not with the first {k}. No change that day: all. {f}",
            ),
            "first_missing_positive": (
                "next_free(numbers) ~ Member numbers start from 1. People leave, numbers become free. {f} finds the lowest number nobody has.",
                "free_lane(taken) ~ What is the smallest lane, 1 or above, that isn't in {x}? {f}",
                "lowest_gap(ids) ~ smallest id ≥ 1 not in use. ids unordered, may contain junk ≤ 0. {f}",
            ),
            "longest_consecutive_sequence": (
                "longest_straight(cards) ~ how long is the best straight i could lay with these cards ‹like 4 5 6 7›? doesn't matter how they are ordered in my hand. duplicates dont help. {f}",
                "seats_together(free) ~ We are a big family. {x} are the free seat numbers, all mixed up. What's the most neighbours, numbers following one another without gap, I can get? {f}",
                "block(ids) ~ size of the largest block of consecutive integers contained in {x}, order irrelevant. {f}",
            ),
            "cubes": (
                "tank_volumes(edges) ~ cube-shaped water tanks, {x} has the edge of each. volumes? {f}",
                "third_power(xs) ~ elementwise x to the third. {f}",
                "dice(sides) ~ My wooden dice: side times side times side gives how much wood is in one. {f} for all of them, please",
            ),
            "repeated_numbers": (
                "double_booked(lanes) ~ which lanes did we promise to more than one club? mention each such lane one time only. {f}",
                "collisions(ids) ~ ids occurring twice or more, each reported once, by first occurrence. {f}",
                "twins(stickers) ~ mamaaa which stickers do i have double ‹or triple›? i can swap those! tell me each of these numbers just once. {f}",
                "suspicious(claims) ~ Fraud check. The same amount claimed again is suspicious. I'd want the list of amounts that turn up several times, without listing any of them several times. Call it {f}",
            ),
            "sum_over": (
                "taxable(incomes, exempt=k) ~ Anything up to and including {k} is ignored by the tax office. The others count in full and get added up. {sig}",
                "big_money(sales) ~ what did the large orders bring in altogether? large = more than {k}. {f}",
                "loud_total(bytes_sent, floor=k) ~ total bytes of the transfers strictly larger than {k}. {sig}",
            ),
            "last_number": (
                "latest(readings) ~ just the newest reading, it's at the end. {f}",
                "anchor(swimmers) ~ In a relay the anchor swims at the end. {f} tells his number, if {x} has the team in swimming order ‹never empty›",
                "final_loss(losses) ~ {f}: loss after the final epoch",
                "current(ratings) ~ My ratings from the beginning of time until today. What am I now? {f}",
            ),
            "common_numbers_sorted": (
                "overlap(mine, yours=o) ~ which stickers have we both got? each one time, from low to high. {sig}",
                "shared_ports(host_a, host_b=o) ~ intersection of two port lists as an ascending list w/o duplicates: {sig}",
                "free_both(anna, ben=o) ~ Anna is free at some hours, Ben at some hours. They'd like to play chess. When can they, earliest hour first and no hour named twice? {sig}",
            ),
            "pairwise_sums": (
                "two_rounds(first, second=o) ~ Round one points, round two points, same players in the same order. What does each have together? {sig}",
                "both_tills(left, right=o) ~ two tills in the bakery. hour by hour, what went into them jointly? {sig} : one figure per hour",
                "vec_add(a_vec, b_vec=o) ~ {sig}: vector addition",
            ),
            "average_over": (
                "severe_mean(claims, excess=k) ~ mean claim among those exceeding the excess. if none does, 0.0. {sig}",
                "serious_buyers(bills) ~ leave out the folks who buy one roll: from the bills bigger than {k} take the average. 0.0 if there were only small ones. {f}",
                "good_games(scores) ~ How do I do on a good night? Good is over {k} points. The mean of my good nights, nothing else, and 0.0 if I never had one. Name it {f}",
            ),
            "count_sign_changes": (
                "zero_crossings(signal) ~ number of times adjacent samples flip sign; a zero sample never counts. {f}",
                "flips(profits) ~ How often did a profit day follow right after a loss day or the other way round? {f}",
                "thaw_freeze(temps) ~ freezing then thawing breaks pipes. from one reading to the following: plus to minus or minus to plus, that is one. how many? {f}",
            ),
            "rounded_to_tens": (
                "neat(prices) ~ {x} in round tens, so the neighbours can read them. A 5 at the end goes to whichever ten is even. {f}",
                "rough(grams) ~ old scale only shows full tens. make the weights like the scale would show, nearest ten, Python's own rounding for the halves is alright. {f}",
                "tens(values) ~ round‹v, -1› for every v. {f}",
            ),
            "sign_counts": (
                "ups_zeros_downs(changes) ~ three counters in one list: how many went up, how many stayed put, how many went down ‹in this order›. {x} are the changes. {f}",
                "ledger_summary(balances) ~ Number of accounts with credit, number at nil, number overdrawn. As a list of three. {f}",
                "weather_split(temps) ~ days above zero? days at zero? days below? give me these 3 counts, list, that order. {f}",
            ),
            "sum_in_range": (
                "mid_jobs(invoices, low=a, high=b) ~ total up invoices not smaller than {a} and not larger than {b}. {sig}",
                "school_age(ages) ~ don't ask why but i need the ages of everyone between {a} and {b} ‹both count too› added together. {f}",
                "band_total(premiums) ~ The premiums from {a} through {b} form band two; what is band two worth in sum? {f}",
            ),
            "none_over": (
                "all_safe(pressures, limit=k) ~ True if not a single pressure is beyond {k}, reaching it is fine. {sig}",
                "calm(gusts) ~ can we leave the sunshade up? only if no gust goes past {k}. yes → True, else False. {f}",
                "within_quota(usage, quota=k) ~ {sig}: bool, nobody exceeds the quota",
            ),
            "position_of_first_over": (
                "when_broke(load, limit=k) ~ index of the first sample past {k}; never → -1. {sig}",
                "first_hot_day(temps) ~ counting days from 0: which is the first to be hotter than {k} degrees? -1 if summer doesn't come. {f}",
                "first_big(pots) ~ My pots stand in a row. At which place ‹starting with zero› do I meet the first one holding more than {k} litres? If I meet none, say -1. {f}",
            ),
            "kth_largest": (
                "place(scores, rank=k) ~ what score got place number {k}? ‹1 is the winner.› fewer people than that → 0. {sig}",
                "bronze(points) ~ number {k} from the top, i want his points. ties take up places too. if there are not enough players then 0. {f}",
                "nth_price(prices, nth=k) ~ Sort in your mind from expensive to cheap; price number {k} of that, counting from 1, is what {sig} returns, and 0 for a list too short.",
            ),
            "number_at_index": (
                "lane_swimmer(swimmers, lane=k) ~ Who swims on this lane? lanes start from 0. If the lane is past the end of the list the answer is 0. {sig}",
                "slot(buffer) ~ {f}: buffer at offset {k} ‹zero-based› or 0 if out of bounds",
                "mark_of(marks, pupil=k) ~ I look up a mark by the pupil's position, the first pupil being position 0. There may be fewer pupils, in which case I should get 0. {sig}",
            ),
            "missing_number": (
                "lost_card(cards) ~ the cards are numbered 1, 2, 3 and so on but one got lost. which? order is random. {f}",
                "dropped(packets) ~ sequence 1..n, exactly one dropped, find it. {f}",
                "not_returned(keys) ~ Locker keys one to n hang on the wall, apart from a single one that some guest took home. {f} finds out its number from those that hang",
            ),
            "pivot_index": (
                "balance_point(weights) ~ A plank with weights on it. At which index is the load to the left as heavy as the load to the right, not counting the weight at that index? Leftmost such index, -1 if impossible. {f}",
                "halfway(takings) ~ i look for the day so that what came in before it equals what came in after it. earliest one, as an index from 0, or -1. {f}",
                "fulcrum(xs) ~ {f}: first i with sum before i == sum after i ‹i excluded›, else -1",
            ),
            "modes": (
                "favourites(orders) ~ which cake numbers are the most ordered? maybe several share the top. all of these, from low to high. {f}",
                "top_marks(marks) ~ The most frequent mark, and if there's a tie, all the tied ones in rising order as a list. {f}",
                "modal_values(xs) ~ multimode, sorted. «» for empty. {f}",
            ),
            "longest_streak_of_value": (
                "strikes(throws, number=k) ~ what's the most times in a row i hit {k}? {sig}, 0 if i never did",
                "full_days(temps) ~ {f}: maximal block of adjacent entries all being {k}, as a length; zero if absent",
                "present_run(register) ~ In the register a {k} means present. How many days without a gap was the pupil there at best? {f}",
            ),
            "steps_to_goal": (
                "days_until(savings, price=k) ~ Every day I put something aside. After how many days can I afford the bicycle? It costs {k}. -1 if I can't. {sig}",
                "lengths_needed(lengths) ~ join pipes in the order they lie there till we have {k} cm or more. number of pipes used? not enough pipe: -1. {f}",
                "epochs_to(gains, goal=k) ~ smallest n such that the first n gains total at least {k}, or -1. {sig}",
            ),
            "next_greater": (
                "who_beats(scores) ~ for every player: the score of the nearest later player who did better than him, -1 if nobody after him did. {f}",
                "next_warmer(temps) ~ I look at a day and ask: what is the next higher temperature still to come? The first day hotter than it, its temperature, or -1. For all days. {f}",
                "nge(xs) ~ next greater element to the right, by value, default -1. {f}",
            ),
            "split_in_half": (
                "two_teams(kids) ~ cut the line of kids in the middle, first part and second part, if the number is odd the first gets one more. list of two lists. {f}",
                "halves(samples) ~ front half, back half → [front, back]; extra element to the front. {f}",
                "shifts(calls) ~ {x} goes to two agents: Priya takes the earlier half, Tom the later half. Priya takes the middle one if it doesn't split evenly. Return Priya's list and Tom's list in a list. {f}",
            ),
            "outside_range": (
                "not_ok(temps, low=a, high=b) ~ fridge should be {a} to {b}. show me the readings where it wasn't. {sig}",
                "outliers(values, lo=a, hi=b) ~ {sig}: keep only v under {a} or over {b}",
                "misfits(ages) ~ The course is for ages {a} to {b}, both welcome. Whom must I turn away? Their ages in the order they registered, please. {f}",
            ),
            "clamped": (
                "limited(speeds, slow=a, fast=b) ~ too low becomes {a}, too high becomes {b}, otherwise leave it. {sig}",
                "clip(grads) ~ gradient clipping by value: to {a} .. {b}. {f}",
                "paid(claims) ~ For each claim we pay the damage but never below {a} and never above {b}. {f} lists the payments",
            ),
            "raised_to_minimum": (
                "min_charge(jobs, minimum=k) ~ I charge {k} at the very least, even for a two minute job. {sig}: what each job really costs",
                "fair_wage(wages) ~ whoever earns less than {k} gets {k} from now on; others as before. {f}",
                "floor_at(xs, floor=k) ~ {sig}: lower-bound every element by {k}",
            ),
            "every_other_number": (
                "odd_weeks(weeks) ~ the bin is emptied every second week starting with week one. {x} are all weeks. {f}: weeks with bin",
                "skip(frames) ~ downsample by 2, keep frame 0. {f}",
                "white_moves(moves) ~ A chess game is written as white, black, white, black … and I only want white's. White begins. {f}",
            ),
            "number_strings": (
                "as_text(numbers) ~ the template engine only eats text. make each one a string. {f}",
                "printable(ids) ~ str‹› on all. list of str. {f}",
                "labels(lanes) ~ For the signs above the lanes I need each lane number as a piece of text, nothing added. {f} returns them in the same order",
            ),
            "spread_of_numbers": (
                "gap(scores) ~ how far is the worst from the best? one number, 0 for no scores. {f}",
                "daily_swing(temps) ~ Difference of the day's high and the day's low. {f}",
                "jitter(latencies) ~ {f} = max - min, 0 for no samples",
                "price_gap(quotes) ~ It's unbelievable how much plumbers' prices differ! What would I save by taking the cheapest instead of the most expensive one? {f}",
            ),
            "any_negative": (
                "overdrawn(balances) ~ is some account in the red? True/False. {f}",
                "froze(temps) ~ Did it freeze at all, so was there a reading below zero? {f} says True or False",
                "corrupt(sizes) ~ a size under 0 means the file is broken. {f} → True as soon as there's one",
            ),
            "all_distinct": (
                "fair_draw(tickets) ~ did every ticket get drawn just once? True, or False if one came again. {f}",
                "no_clash(lanes) ~ No two swimmers may be on the same lane. Check it, {f}, boolean.",
                "is_key(column) ~ can this column serve as a primary key, i.e. no repeated value? bool. {f}",
            ),
            "weighted_average": (
                "final_mark(marks, weights=o) ~ Exams weigh more than quizzes. I have the marks and the weight of each. Give the overall mark, 0.0 if weights come to nothing. {sig}",
                "mean_loss(losses, batch_sizes=o) ~ batch-size weighted mean of losses; zero total weight → 0.0. {sig}",
                "blend(prices, litres=o) ~ I mix wines. Price per litre of each and how many litres of each go in. What does a litre of the mix cost? No litres, 0.0. {sig}",
            ),
            "longest_streak_over": (
                "heatwave(temps, hot=k) ~ A heatwave is days in succession all above {k}. Length of the longest one, please: {sig}",
                "hot_hand(scores) ~ how many times in a row did i score more than {k}, at my very best? {f}",
                "saturation(cpu, limit=k) ~ longest consecutive stretch of samples strictly beyond {k}, in samples. {sig}",
            ),
            "best_window_sum": (
                "best_week(sales, days=k) ~ which {k} days in a row made the most money? only the money please. too few days recorded: 0. {sig}",
                "max_window(xs, width=k) ~ {sig}: maximum sliding-window sum of width {k}; 0 if it doesn't fit",
                "busiest(calls) ~ Calls per hour are in {x}. A shift is {k} hours without a break. How many calls come in the busiest possible shift? If the day is shorter than that, 0. {f}",
            ),
            "distances_from_value": (
                "off_by(throws, target=k) ~ Each guess was this much off, no matter whether above or below. {k} was right. {sig}",
                "detours(stops, home=k) ~ house numbers along our street; how many numbers is each away from mine? never negative. {sig}",
                "abs_err(preds) ~ absolute error against the constant {k}, per element. {f}",
            ),
            "greater_than>sorted_descending": (
                "top_players(ratings, above=k) ~ The poster shows everyone rated over {k}, champion on top and then down the line. {sig} gets all our ratings",
                "expensive(bikes) ~ bikes dearer than {k}, the dearest first pls. {f}",
            ),
            "greater_than>count_of_numbers": (
                "late_calls(waits) ~ how many callers hung on for more than {k} seconds? {f}, {x} are the waiting times",
                "breaches(latencies, limit=k) ~ {sig}: number of requests slower than {k} ms ‹strict›",
            ),
            "greater_than>sorted_ascending": (
                "sorted_alerts(temps) ~ throw out whatever isn't over {k}, put the rest from coolest to hottest. {f}",
            ),
            "greater_than>unique_numbers>sorted_ascending": (
                "distinct_big(claims, excess=k) ~ Which amounts above {k} have been claimed? Each amount once, in rising order. {sig}",
            ),
            "greater_than>average_rounded": (
                "mean_hot(temps) ~ of the days hotter than {k} the mean temperature, {d} decimals, 0.0 if it never got that hot → {f}",
            ),
            "greater_than>joined_numbers": (
                "notice(ratings) ~ A line for the notice board: all the ratings beyond {k}, with {s} between two of them. {f} returns the line",
            ),
            "greater_than>first_numbers": (
                "first_winners(scores, bar=k, prizes=k_2) ~ whoever beats {k} wins, but I have only {k_2} prizes; so those who come earliest in the list. {sig}",
            ),
            "greater_than>increased": (
                "surcharge(parcels, limit=k, extra=k_2) ~ take only the heavy ones, over {k}, and tell me their price after adding {k_2} to each. {sig}",
            ),
            "greater_than>decreased>sum_of_numbers": (
                "payout(claims, excess=k, deducted=k_2) ~ Claims beyond {k} are paid, minus {k_2} for every such claim. What do we pay in total? {sig}",
            ),
            "greater_than>sorted_descending>first_numbers": (
                "podium(scores) ~ no prize under or at {k}. from those better than it the {k_3} best ones, winner in front. {f}",
            ),
            "greater_than>sorted_ascending>joined_numbers": (
                "listing(ages) ~ older than {k}, youngest of them first, written as one text with {s} in the gaps. {f}",
            ),
            "unique_numbers>count_of_numbers": (
                "visitors(swipes) ~ People swipe their card every time they go to the loo. How many different people were there today? {f}",
                "cardinality(ids) ~ distinct count. {f}",
            ),
            "unique_numbers>sorted_descending": (
                "years_back(vintages) ~ the vintages we have in the cellar, newest to oldest, a vintage is shown once however many bottles. {f}",
            ),
            "unique_numbers>sum_of_numbers": (
                "once_each(invoices) ~ My accountant's export has double entries. Equal amounts are always the same bill. What's the true total, every amount counted one time? {f}",
            ),
            "unique_numbers>first_numbers": (
                "early_birds(cards) ~ first {k} different members through the gate today, in order of coming. {f}",
            ),
            "unique_numbers>joined_numbers": (
                "codes_line(codes) ~ error codes → one string. no code twice, first seen first, glue {s}. {f}",
            ),
            "unique_numbers>sorted_ascending>last_numbers": (
                "highest_different(scores, n=k) ~ Forget ties. Among the different scores, the {k} top ones, rising, so the best is at the end. {sig}",
            ),
            "less_than>sum_of_numbers": (
                "small_change(claims, excess=k) ~ All the damage that's below the excess is carried by our clients. How much is that together? {sig}",
            ),
            "less_than>count_of_numbers": (
                "failures(marks) ~ how many kids got fewer than {k} points? {f}",
                "frost_nights(lows) ~ count nights colder than {k}, for the vineyard. exactly {k} is ok. fn {f}",
            ),
            "less_than>sorted_ascending": (
                "urgent(stock) ~ products with fewer than {k} pieces left, emptiest shelf first. {f}",
            ),
            "less_than>largest_number": (
                "fast_but(laps, record=k) ~ From the laps under {k} which one is the slowest, so biggest? Nothing under it: 0. {sig}",
            ),
            "less_than>sorted_descending>first_numbers": (
                "nearly(scores, pass_mark=k) ~ show me the {k_3} pupils who failed most narrowly: marks under {k}, the highest of those in front. {sig}",
            ),
            "less_than>unique_numbers": (
                "short_codes(codes) ~ from the response codes take the ones below {k} and list each of these only the first time it occurs. {f}",
            ),
            "squares>sum_of_numbers": (
                "sse(residuals) ~ sum of squared residuals. {f}",
                "tiles_total(sides) ~ I've several square rooms. How many square metres altogether? {x} has the side of each. {f}",
            ),
            "squares>average": ("mse(errors) ~ MSE from a list of errors; empty → 0.0. {f}",),
            "squares>sorted_descending": (
                "largest_plots(edges) ~ areas of my square plots, please begin with the largest area. {f} takes the edge lengths.",
            ),
            "squares>running_totals": (
                "cum_energy(amps) ~ square each sample, then cumulative sum. list out. {f}",
            ),
            "increased>sorted_descending": (
                "new_ranking(scores, bonus=k) ~ everybody gets {k} more; then read them out from best to worst. {sig}",
            ),
            "increased>at_most": (
                "still_affordable(prices) ~ after the price goes up by {k} each, which of the new prices can I still pay with {k_2}? Just enough is enough. {f}",
            ),
            "increased>capped": (
                "curved_to_max(marks, bonus=k, top=k_2) ~ give each pupil {k} extra, but nobody may end above {k_2}, whoever would gets {k_2}. {sig}",
            ),
            "increased>sum_of_numbers": (
                "bill(jobs) ~ Each visit: quoted price plus {k} for the drive. One bill for all the visits, so one figure. {f}",
            ),
            "increased>average_rounded": (
                "adjusted_mean(scores) ~ add {k} on every score and give me the mean of the new scores, {d} places. nothing there → 0.0. {f}",
            ),
            "reversed_list>first_numbers": (
                "recent(posts, n=k) ~ news feed: list is oldest first, I'd like to show the {k} newest, newest on top. {sig}",
                "latest_first(games) ~ last {k} games of mine, most recent one leading. {f}",
            ),
            "reversed_list>joined_numbers": (
                "countdown_text(steps) ~ back to front, as a single text with {s} in between. {f}",
            ),
            "reversed_list>unique_numbers": (
                "last_seen(users) ~ Recently used list: go from the end to the start, keep a user when you meet him the first time on this way, skip him afterwards. {f}",
            ),
            "non_negative>average_rounded": (
                "honest_mean(readings) ~ negative readings = sensor off. mean of what's left, to {d} decimals, 0.0 if the sensor was always off. {f}",
            ),
            "non_negative>sum_of_numbers": (
                "income(bookings) ~ only what isn't a minus should be totalled. {f}",
            ),
            "non_negative>sorted_ascending": (
                "ordered_valid(ids) ~ drop ids below zero, remainder ascending. {f}",
            ),
            "non_negative>count_of_numbers": (
                "valid_count(samples) ~ How many readings can be trusted? Those under nought cannot; nought itself can. {f}",
            ),
            "non_negative>largest_number": (
                "best_valid(scores) ~ Disregard negative scores. Of the others the best, or zero. {f}",
            ),
            "non_negative>unique_numbers>sorted_ascending": (
                "clean_labels(labels) ~ labels: drop -1 and friends ‹all negatives›, dedupe, ascending. {f}",
            ),
            "at_most>sorted_descending": (
                "best_in_budget(bikes, money=k) ~ What bikes can I get for {k}? Put the priciest of them first as I want to spend it all. {sig}",
            ),
            "at_most>largest_number": (
                "biggest_that_fits(pipes) ~ the hole is {k} wide. thickest pipe that still goes in ‹same width goes in›? 0 if none does. {f}",
            ),
            "at_most>count_of_numbers": (
                "in_sla(waits, sla=k) ~ {sig} = how many calls answered in {k} s or less",
                "free_entries(ages) ~ kids up to {k}, that age too, swim for free. how many do? {f}",
            ),
            "at_most>sum_of_numbers": (
                "petty_cash(receipts) ~ receipts of no more than {k} are paid from petty cash. How much cash do I need altogether? {f}",
            ),
            "at_most>sorted_descending>first_numbers": (
                "shortlist(prices) ~ not above {k}! and from the ones left I want the {k_3} most expensive, starting by the most expensive. {f}",
            ),
            "at_most>average": (
                "light_mean(loaves, limit=k) ~ average weight of the breads not heavier than {k}. no such bread 0.0. {sig}",
            ),
            "multiplied>sum_of_numbers": (
                "order_total(packs, price=k) ~ every shop tells me how many packs, one pack is {k}. what does each owe… no wait, what do they owe all together? so times the price and summed. {sig}",
            ),
            "multiplied>increased": (
                "to_price(costs, factor=k, fixed=k_2) ~ retail = cost times {k} plus {k_2}. do it for the list. {sig}",
            ),
            "multiplied>at_most": (
                "recipes_ok(grams, people=k, oven=k_2) ~ scale each portion by {k}; the oven tray holds {k_2}. Return the scaled weights which the tray can hold. {sig}",
            ),
            "multiplied>sorted_descending>first_numbers": (
                "top_points(points, rate=k, show=k_3) ~ Loyalty day: points times {k}. Then show the {k_3} largest balances, biggest first. {sig}",
            ),
            "multiplied>joined_numbers": (
                "bottles_text(cases) ~ times {k} each, then all in one string separated by {s}. {f}",
            ),
            "last_numbers>average_rounded": (
                "form(marks, tests=k) ~ mean of the last {k} tests only, rounded to {d} decimals, 0.0 when there's no test at all. {sig}",
                "recent_loss(losses) ~ {f}: mean over the final {k} entries, {d} dp, empty → 0.0",
            ),
            "last_numbers>sum_of_numbers": (
                "this_week(sales) ~ what did the most recent {k} days bring in sum? list is chronological. {f}",
            ),
            "last_numbers>largest_number": (
                "season_best(throws, evenings=k) ~ my best in the latest {k} evenings? list goes from long ago until now. never played → 0. {sig}",
            ),
            "last_numbers>reversed_list": (
                "timeline(events, n=k) ~ the final {k} entries, flipped so the newest leads. {sig}",
            ),
            "last_numbers>smallest_number": (
                "recent_low(temps) ~ lowest temperature in the {k} latest readings ‹0 if there are no readings›. {f}",
            ),
            "last_numbers>sorted_descending>joined_numbers": (
                "recent_ranking(scores) ~ Take the {k} scores at the end, put them from high to low, and write them down in one text, {s} in between. {f}",
            ),
            "sorted_unique>joined_numbers": (
                "size_chart(sizes) ~ a text for the shop window: sizes we have, small to large, none twice, {s} between. {f}",
            ),
            "sorted_unique>reversed_list": (
                "price_steps(prices) ~ Price levels from the top one to the bottom one; a level is named once even if many products have it. {f}",
            ),
            "sorted_unique>last_numbers": (
                "top_levels(scores) ~ of all the different scores, lowest to highest, only the upper {k}. {f}",
            ),
            "sorted_unique>differences": (
                "gaps(houses) ~ house numbers, possibly listed twice and in any order. Walking up the street, how far apart is each next number from the previous? {f} returns these gaps",
            ),
            "sorted_unique>first_numbers": (
                "cheapest_levels(fares, n=k) ~ the {k} lowest different fares, beginning with the lowest. {sig}",
            ),
            "greater_than>product_of_numbers": (
                "real_factors(xs) ~ multiply together all entries over {k}; nothing over it gives 1. {f}",
            ),
            "unique_numbers>product_of_numbers": (
                "distinct_product(factors) ~ every factor counts only once even when repeated. their product? {f}",
            ),
            "negatives_to_zero>sum_of_numbers": (
                "net_rain(mm) ~ minus readings are nonsense, treat them as no rain, and then how many mm fell in the whole time? {f}",
                "owed(balances) ~ customers with credit ‹minus› owe nothing. what's owed in total? {f}",
            ),
            "negatives_to_zero>average_rounded": (
                "relu_mean(xs) ~ clamp negatives to 0, then the mean to {d} decimals, 0.0 for no data. {f}",
            ),
            "negatives_to_zero>sorted_descending": (
                "debt_list(balances) ~ set the minus ones to nought and then list everybody's balance, largest debt first. {f}",
            ),
            "negatives_to_zero>capped": (
                "bounded_pay(claims, maximum=k) ~ A claim below zero is paid as zero, one over {k} is paid as {k}. {sig}, for all the claims.",
            ),
            "occurrence_counts>sort_by_value_desc": (
                "ranking_of_codes(codes) ~ count each error code, dict of code-as-text → count, the most frequent at the start. {f}",
            ),
            "occurrence_counts>keys_at_least": (
                "regular_cards(swipes, times=k) ~ Which cards ‹as text› were swiped {k} times or more? {sig} gives me a list of them",
            ),
            "occurrence_counts>top_keys": (
                "bestsellers(sales) ~ the {k} article numbers sold the most often, as strings, best seller first. One entry of {x} is one sale. {f}",
            ),
            "occurrence_counts>keep_above": (
                "frequent(ids, limit=k) ~ dict str‹id› → count, only ids seen more than {k} times. {sig}",
            ),
            "occurrence_counts>key_with_max_value": (
                "winner(votes) ~ who won? candidates have numbers, one vote per entry. give the winner's number as text, '' if nobody voted. {f}",
            ),
            "occurrence_counts>sort_by_key": (
                "sorted_tally(marks) ~ tally of the marks, keys are text, put in alphabetical order of the key. dictionary. {f}",
            ),
            "occurrence_counts>sort_by_value_desc>lines_text": (
                "report(codes) ~ I want to print a report: on each line the code, a colon with a space, and how often it occurs. Most frequent code on the top line. {f} returns that text",
            ),
            "occurrence_counts>bar_chart": (
                "mark_bars(marks) ~ ascii art :D for every different mark one line with the mark, a space and then a # for each pupil who has it. one text. {f}",
            ),
            "occurrence_counts>keep_at_least>sort_by_value_desc": (
                "hot_ids(ids, floor=k) ~ frequency table ‹string keys›, discard entries under {k}, sort by frequency descending. {sig}",
            ),
            "occurrence_counts>top_keys>join_words": (
                "favourites_text(songs) ~ the {k} most wished songs ‹numbers› as one text, most wished first, {s} between them. {f}",
            ),
            "label_each_by_limit>join_words": (
                "strip(readings) ~ a {s} for each reading of at least {k}, a {t} for all others, and all of it in one text glued with {s_2}. {f}",
            ),
            "label_each_by_limit>comma_separated": (
                "results_text(marks, bar=k) ~ {s} from {k} points on, else {t}: one word per pupil, all in a row with comma and blank between. {sig}",
            ),
            "positions_over>count_of_numbers": (
                "times_over(cpu) ~ count of indices with a value past {k}. {f}",
            ),
            "positions_over>joined_numbers": (
                "where_text(temps, limit=k) ~ the indices, from 0, of what is hotter than {k}, as one string with {s} between. {sig}",
            ),
            "positions_over>first_numbers": (
                "first_alarms(load, limit=k, most=k_2) ~ where does load exceed {k}? Only the first {k_2} indices interest me. {sig}",
            ),
            "common_numbers>count_of_numbers": (
                "hits(mine, drawn=o) ~ lottery! how many of my numbers were drawn? {sig}",
                "returning(today, yesterday=o) ~ Number of today's guests who'd been with us yesterday. {sig}, guests as card numbers",
            ),
            "common_numbers>sorted_ascending": (
                "matching(wanted, stock=o) ~ the wanted part numbers that we stock, ordered from small to large. {sig}",
            ),
            "common_numbers>unique_numbers": (
                "both(morning, evening=o) ~ members who swam in the morning and in the evening too, each one time, in the order of the morning. {sig}",
            ),
            "common_numbers>sum_of_numbers": (
                "paid_total(open_bills, received=o) ~ add up the open amounts which are also found among the received ones. {sig}",
            ),
            "numbers_not_in>sorted_ascending": (
                "still_missing(album, mine=o) ~ {sig}: sticker numbers in the album that aren't mine yet, ascending",
            ),
            "numbers_not_in>count_of_numbers": (
                "absent_count(register, here=o) ~ how many from the register are not here today? {sig}",
            ),
            "numbers_not_in>unique_numbers>sorted_ascending": (
                "new_ids(seen_today, known=o) ~ ids of today not known before. each once. smallest first. {sig}",
            ),
            "numbers_not_in>joined_numbers": (
                "reminder(members, paid=o) ~ Whoever hasn't paid goes on one line, their member numbers with {s} between. {sig}",
            ),
            "at_least>sorted_descending>first_numbers": (
                "finalists(points, qualify=k, seats=k_3) ~ you qualify with {k} points or better, but the final has only {k_3} seats, so they go to the best of the qualified, best first. {sig}",
            ),
            "between>sorted_ascending>joined_numbers": (
                "age_line(ages) ~ the course is for people aged {a} to {b} ‹both fine›. write the ages of those who fit, youngest first, as a text with {s} between. {f}",
            ),
            "greater_than>sorted_descending>last_number": (
                "weakest_good(scores) ~ of all scores over {k}, put high to low, which stands at the end? there's always one. {f}",
            ),
            "less_than>unique_numbers>count_of_numbers": (
                "low_kinds(sizes) ~ how many different sizes smaller than {k} do we have? {f}",
            ),
            "unique_numbers>sorted_descending>first_numbers": (
                "leader_levels(scores, n=k) ~ Scores repeat. I'd like the {k} best different ones, starting from the best; so repeated scores take only one place. {sig}",
            ),
            "unique_numbers>prime_numbers>sorted_ascending": (
                "prime_set(xs) ~ distinct primes of {x}, ascending. {f}",
            ),
            "non_negative>sorted_descending>first_numbers": (
                "peaks(readings, n=k) ~ the sensor shows minus values if it's broken, ignore these. What are the {k} highest of the remaining, top one first? {sig}",
            ),
            "non_negative>last_numbers>average_rounded": (
                "recent_mean(readings) ~ clean first: values under zero go. then look at the {k} latest only, and give their mean to {d} decimals ‹0.0 if there's nothing›. {f}",
            ),
            "without_first_numbers>average_rounded": (
                "steady_state(times, warmup=k) ~ benchmark: skip the first {k} runs, mean of the others, {d} decimal places; none left → 0.0. {sig}",
                "after_start(marks) ~ my first {k} marks were awful because I was new. What is the mean since then, rounded to {d} digits after the point? 0.0 if there aren't any. {f}",
            ),
            "without_first_numbers>largest_number": (
                "best_after(laps) ~ Don't count the {k} opening attempts. Best of the later ones? none → 0 {f}",
            ),
            "without_first_numbers>first_numbers": (
                "page(items, skip=k, size=k_2) ~ pagination: skip {k}, take {k_2}. {sig}",
            ),
            "without_first_numbers>sum_of_numbers": (
                "paid_visits(fees) ~ {k} visits are on the house, those at the start. What have I to pay for all following? {f}",
            ),
            "without_first_numbers>every_other_number": (
                "my_shifts(days) ~ I'm off for the first {k} days. After that I work one day, rest one day, work … starting with work. {f}: the days that I work, from the list of all days",
            ),
            "without_first_numbers>first_numbers>sum_of_numbers": (
                "window_total(sales, start=k, length=k_2) ~ leave {k} days, take the next {k_2} days, and say how much they made in sum. {sig}",
            ),
            "repeated_numbers>sorted_ascending": (
                "clashes(lanes) ~ lanes that were given away more than once, smallest number up, each lane said once. {f}",
            ),
            "repeated_numbers>count_of_numbers": (
                "how_many_doubles(stickers) ~ how many different stickers do I have several of? {f}",
            ),
            "repeated_numbers>joined_numbers": (
                "dupes_text(ids) ~ {f}: the ids that aren't unique, each once, as one string separated by {s}",
            ),
            "repeated_numbers>largest_number": (
                "top_tie(scores) ~ what is the best score that at least two people share? no shared one, 0. {f}",
            ),
            "prime_numbers>sum_of_numbers": (
                "prime_total(houses) ~ silly puzzle of my nephew: sum of those house numbers that are prime. {f}",
            ),
            "prime_numbers>sorted_descending": (
                "primes_down(xs) ~ primes only, largest to smallest. {f}",
            ),
            "prime_numbers>count_of_numbers": (
                "prime_tickets(tickets) ~ tickets with a prime number win a bun. number of buns I need? {f}",
            ),
            "prime_numbers>unique_numbers>joined_numbers": (
                "prime_text(ns) ~ kick out the non-primes, then the repeats, keep order, glue with {s} → string. {f}",
            ),
            "prime_numbers>squares": (
                "prime_powers(ns) ~ only the primes among {x}, each raised to two. {f}",
            ),
            "cubes>sum_of_numbers": (
                "total_volume(edges) ~ Cubic crates, edge in dm, so edge cubed litres. What do they all hold together? {f}",
            ),
            "cubes>sorted_descending": (
                "volumes_down(edges) ~ volume of each cube from its edge, biggest volume leading. {f}",
            ),
            "negative_numbers>sum_of_numbers": (
                "total_loss(results) ~ how much did the bad days cost, summed ‹it'll be a negative figure›. days with plus or zero don't matter. {f}",
            ),
            "negative_numbers>absolute_numbers": (
                "debts(balances) ~ Only the overdrawn accounts, and please without the minus sign: what each of them owes. {f}",
            ),
            "negative_numbers>absolute_numbers>sum_of_numbers": (
                "total_debt(balances) ~ people in the red: what do they owe us altogether, as a positive figure? {f}",
            ),
            "negative_numbers>count_of_numbers": (
                "frost_count(temps) ~ number of readings below the freezing point of 0. {f}",
            ),
            "negative_numbers>sorted_ascending": (
                "worst_first(results) ~ show the losses, heaviest loss ‹most negative› in front. gains and zeros are not shown. {f}",
            ),
            "negative_numbers>sorted_ascending>first_numbers": (
                "biggest_losses(changes, n=k) ~ the {k} worst drops, worst one first. drops are the entries with a minus. {sig}",
            ),
            "sum_over>dollars_from_cents": (
                "big_revenue(cents) ~ cents list. sum of the sales over {k} cents, printed as dollars with two digits of cents, dollar sign in front. {f}",
            ),
            "largest_number>thousands_separated": (
                "peak_text(visits) ~ biggest day ever, and put commas between the thousands when you write it. returns text, {f}",
            ),
            "largest_number>ordinal": (
                "last_place(places) ~ worst place ‹so highest number› i ever finished in, as 1st / 2nd / 3rd / 4th and so on. {f}",
            ),
            "largest_number>pass_or_fail": (
                "best_try(tries, mark=k) ~ you may sit the test several times, the best counts. 'pass' with {k} or more, 'fail' if less. {sig}",
            ),
            "largest_number>is_divisible_by": (
                "peak_fits(loads) ~ True if the heaviest load can be cut in {k} equal whole parts, no rest. {f}",
            ),
            "smallest_number>dollars_from_cents": (
                "cheapest_text(cents) ~ prices in cents. write the lowest as dollars, like a price tag with $ and two digits behind the point. {f}",
            ),
            "smallest_number>price_with_tax": (
                "best_quote(quotes, vat=k) ~ the lowest quote wins; what do I pay including {k} percent tax on top, rounded to two decimals? {sig}",
            ),
            "smallest_number>price_after_discount": (
                "cheapest_sale(bikes) ~ everything {k} % off today. what's the cheapest bike now? 2 decimals. {f}",
            ),
            "second_largest>price_with_tax": (
                "vickrey(bids) ~ winner pays the second highest ‹distinct› bid plus {k}% fee. two decimals. {f}",
            ),
            "increased>smallest_number": (
                "cheapest_delivered(prices) ~ shipping is {k} on each. cheapest one including shipping? nothing to choose from gives 0. {f}",
            ),
            "raised_to_minimum>sum_of_numbers": (
                "invoice(jobs, minimum=k) ~ small jobs are billed as {k}, bigger ones as they are. What's the amount of the whole invoice? {sig}",
            ),
            "raised_to_minimum>capped": (
                "bounded(grades, low=k, high=k_2) ~ under {k} is set to {k}, then over {k_2} is set to {k_2}. {sig}",
            ),
            "raised_to_minimum>sorted_descending": (
                "wages_ranked(wages) ~ lift everyone who gets under {k} to {k}, then list wages high to low. {f}",
            ),
            "clamped>average_rounded": (
                "robust_mean(readings) ~ push outliers back to the edge ‹{a} below, {b} above›, then average, {d} decimals. without readings 0.0 {f}",
            ),
            "clamped>sum_of_numbers": (
                "total_paid(claims, least=a, most=b) ~ we pay at least {a} and at most {b} for a claim. What's our total? {sig}",
            ),
            "outside_range>sorted_ascending": (
                "odd_temps(temps) ~ readings the fridge shouldn't have: under {a} or over {b}. coldest first. {f}",
            ),
            "outside_range>count_of_numbers": (
                "rejects(lengths, min_ok=a, max_ok=b) ~ quality check on pipes. ok is {a} to {b} inclusive. how many must I reject? {sig}",
            ),
            "outside_range>unique_numbers>sorted_ascending": (
                "strange_values(values) ~ whatever isn't within {a} … {b}, each value once, rising. {f}",
            ),
            "every_other_number>sum_of_numbers": (
                "my_half(points) ~ we throw in turns and I begin, so the 1st, 3rd, 5th … entries are mine. my total? {f}",
            ),
            "every_other_number>reversed_list": (
                "way_back(stops) ~ use the 1st, 3rd, 5th and so on stop only, and give them from the far end back. {f}",
            ),
            "every_other_number>joined_numbers": (
                "thin_text(samples) ~ keep one, drop one, keep one … then write the kept as a string with {s} as separator. {f}",
            ),
            "every_other_number>average": (
                "alternate_mean(xs) ~ mean over the elements at even indices; nothing → 0.0. {f}",
            ),
            "collapsed_repeats>count_of_numbers": (
                "switches(lanes) ~ count blocks: a block is the same lane again and again without another between. {f} returns how many blocks",
            ),
            "collapsed_repeats>joined_numbers": (
                "route(floors) ~ lift log, the floor is written every second so it repeats while the doors are open. the route as text, no immediate repetition, {s} between floors. {f}",
            ),
            "collapsed_repeats>without_value": (
                "ctc_decode(tokens, blank=k) ~ CTC greedy decode: merge adjacent repeats, then remove every {k}. {sig}",
            ),
            "collapsed_repeats>without_value>count_of_numbers": (
                "tokens_said(frames) ~ merge neighbours that are the same, after that take out all {k}s, how many are left? {f}",
            ),
            "rounded_to_tens>sum_of_numbers": (
                "rough_total(prices) ~ Round every price to tens as Python's round does it, and only then add. {f}",
            ),
            "rounded_to_tens>unique_numbers>sorted_ascending": (
                "rough_levels(weights) ~ weights to the nearest ten ‹halves to even›, each result one time, light to heavy. {f}",
            ),
            "pairwise_sums>largest_number": (
                "best_total(first_leg, second_leg=o) ~ two legs, same teams in both lists at the same place. the highest sum of both legs? no teams, 0. {sig}",
            ),
            "pairwise_sums>sorted_descending": (
                "table_points(round_one, round_two=o) ~ add up what each had in both rounds, then the sums from most to fewest. {sig}",
            ),
            "pairwise_sums>greater_than": (
                "over_quota(morning, afternoon=o, quota=k) ~ every agent: calls before lunch plus calls after. Which of the sums exceed {k}? {sig}",
            ),
            "pairwise_sums>sorted_descending>first_numbers": (
                "medals(day_one, day_two=o) ~ sum the two days swimmer by swimmer, keep the {k} highest sums, highest leading. {sig}",
            ),
            "number_strings>join_with_and": (
                "read_out(lanes) ~ for the loudspeaker: lane numbers with commas, and the word and before the last. {f}",
            ),
            "number_strings>add_prefix": (
                "tags(ids) ~ every id as a text with {s} stuck in front. list. {f}",
            ),
            "number_strings>bullet_list": (
                "bullets(amounts) ~ one text, each amount on its own line after a dash and a space. {f}",
            ),
            "sorted_unique>number_strings": (
                "options(sizes) ~ dropdown entries: all sizes, each once, ascending, as strings. {f}",
            ),
            "sorted_unique>number_strings>join_with_and": (
                "years_sentence(vintages) ~ Vintages for my brochure, earliest to latest, none repeated, written out with commas and an and ahead of the final one. {f}",
            ),
            "greater_than>number_strings>comma_separated": (
                "mail_line(ratings) ~ anybody rated over {k}, in the same order, as a text, a comma and a blank in between. {f}",
            ),
            "common_numbers_sorted>number_strings>join_with_and": (
                "free_hours_text(anna, ben=o) ~ hours at which both are free, early to late, each once, as a phrase with commas and an and before the last hour. {sig}",
            ),
            "steps_to_goal>counted_noun": (
                "how_long(savings) ~ how many entries, from the beginning, until the sum is {k} or more ‹-1 if never›? write it with the word {s}, plural s unless it's 1. {f}",
            ),
            "product_of_numbers>price_with_tax": (
                "block_price(dims, vat=k) ~ multiply all of {x}, then add {k} percent, two decimals. {sig}",
            ),
            "product_of_numbers>sum_of_digits": (
                "digit_riddle(xs) ~ riddle: multiply all of them, then sum up the digits of what you got. {f}",
            ),
            "spread_of_numbers>reaches": (
                "swing_alarm(temps) ~ True when the day's hottest and coldest are {k} or more apart. {f}",
            ),
            "count_above_average>ordinal": (
                "my_rank_text(xs) ~ number of entries larger than the mean, written 1st, 2nd, 3rd style. {f}",
            ),
            "centered>squares>average": (
                "population_var(xs) ~ variance the long way: deviation from the mean, squared, averaged. 0.0 for no data. {f}",
            ),
            "centered>squares": (
                "sq_dev(xs) ~ squared deviation from the mean for each element. {f}",
            ),
            "distances_from_value>largest_number": (
                "worst_error(guesses, truth=k) ~ whose guess was the furthest from {k}? tell how far only. no guesses: 0. {sig}",
            ),
            "distances_from_value>average_rounded": (
                "mae(preds) ~ mean absolute error vs. the constant {k}, {d} decimals, 0.0 on empty. {f}",
            ),
            "distances_from_value>sorted_ascending": (
                "closest_calls(throws) ~ how much each throw missed {k} by, ignoring direction, best throw at the beginning. {f}",
            ),
            "distances_from_value>at_most>count_of_numbers": (
                "good_guesses(guesses, truth=k, slack=k_2) ~ count guesses that are within {k_2} of {k} in either direction. {sig}",
            ),
            "running_products>largest_number": (
                "peak_growth(factors) ~ running product of the factors; its highest point? empty: 0. {f}",
            ),
            "split_in_half>row_sums": (
                "half_totals(sales) ~ What did we earn in the first half and what in the second? list of two totals. an odd day in the middle goes to the first. {f}",
            ),
            "next_greater>count_of_value": (
                "unbeaten(scores) ~ for every score find the first bigger one behind it, -1 if there's none, and tell me how many {k} there are among these. {f}",
            ),
            "last_numbers>sorted_unique": (
                "recent_codes(codes, window=k) ~ among the newest {k} log lines, which codes appear? ascending, no repeats. newest is last. {sig}",
            ),
            "last_numbers>greater_than>count_of_numbers": (
                "recent_breaches(load, window=k, limit=k_2) ~ tail of {k} samples; how many in there above {k_2}? {sig}",
            ),
            "last_numbers>multiplied": (
                "doubled_end(points) ~ the closing {k} rounds are worth {k_2} times as much; return just these rounds with their new worth. {f}",
            ),
            "last_numbers>all_identical": (
                "settled(losses) ~ are the final {k} values all the same? {f}, bool",
            ),
            "greater_than>min_and_max": (
                "hot_span(temps) ~ only days beyond {k}: the mildest and the hottest of them, list of two. there's at least one. {f}",
            ),
            "greater_than>last_number": (
                "latest_breach(samples, limit=k) ~ most recent sample over {k}, {x} is chronological and one exists. {sig}",
            ),
            "less_than>average_rounded": (
                "mean_fail(marks) ~ what did those with less than {k} points get on average, {d} decimals? 0.0 when all did fine. {f}",
            ),
            "less_than>reversed_list": (
                "latest_cheap(prices, limit=k) ~ prices under {k}, newest to oldest. they come oldest to newest. {sig}",
            ),
            "less_than>joined_numbers": (
                "short_list(pipes) ~ pipes shorter than {k} on one line of text with {s} between: {f}",
            ),
            "less_than>increased": (
                "help_weak(marks, bar=k, extra=k_2) ~ the ones under {k} get {k_2} extra. show only their new marks. {sig}",
            ),
            "less_than>sorted_ascending>last_numbers": (
                "close_misses(scores) ~ scores that didn't reach {k}, arranged upward, and of this just the last {k_3}. {f}",
            ),
            "squares>greater_than": (
                "large_tiles(sides) ~ square tiles: areas please, but only areas over {k}. {f}",
            ),
            "squares>even_numbers>sum_of_numbers": (
                "even_squares(xs) ~ square them, keep what's even, total it. {f}",
            ),
            "unique_numbers>even_numbers>sum_of_numbers": (
                "even_once(ns) ~ every number counted one time only, of them the even ones, what's their sum? {f}",
            ),
            "unique_numbers>divisible_by": (
                "table_of(ns) ~ the ones that {k} goes into without rest, no repeats, order as given. {f}",
            ),
            "unique_numbers>average": (
                "distinct_mean(xs) ~ average over the different values ‹a repeated one weighs no more›, 0.0 if there are none. {f}",
            ),
            "unique_numbers>last_numbers": (
                "last_new(ids) ~ write down an id the first time it shows up. of that list the tail of {k}. {f}",
            ),
            "second_largest>price_after_discount": (
                "deal(prices, pct=k) ~ Second dearest item ‹different price from the dearest› gets {k}% off; what's it cost now, two decimals? {sig}",
            ),
            "without_first_numbers>sorted_descending>first_numbers": (
                "best_later(scores, trial=k, top=k_3) ~ the {k} trial rounds at the start don't count. from the others take the best {k_3}, best first. {sig}",
            ),
            "without_first_numbers>last_numbers>sum_of_numbers": (
                "tail_total(sales) ~ leave out the first {k} entries, of what remains take the final {k_2}, and add. {f}",
            ),
            "reversed_list>without_first_numbers": (
                "undo(moves, steps=k) ~ newest to oldest, but leave out the {k} newest. {sig}",
            ),
            "reversed_list>first_numbers>joined_numbers": (
                "recent_text(scores) ~ last {k} scores as a text, most recent in front, {s} in the gaps. scores are in time order. {f}",
            ),
            "last_numbers>non_negative>average_rounded": (
                "recent_ok(temps, n=k) ~ look at the {k} newest, among them ignore anything below zero, mean of the rest with {d} decimals, 0.0 if nothing's left. {sig}",
            ),
            "negatives_to_zero>sorted_descending>first_numbers": (
                "top_debtors(balances, n=k) ~ a minus means we owe them: make it 0. then the {k} largest, in falling order. {sig}",
            ),
            "raised_to_minimum>sorted_ascending>first_numbers": (
                "lowest_paid(wages, floor=k, how_many=k_3) ~ after lifting wages to at least {k}, show the {k_3} lowest, lowest at the beginning. {sig}",
            ),
            "collapsed_repeats>reversed_list>joined_numbers": (
                "back_route(floors) ~ one entry for each stay on a floor ‹log repeats it›, then the whole thing backwards and as a string with {s} between. {f}",
            ),
            "repeated_numbers>sorted_descending>first_numbers": (
                "big_twins(amounts) ~ amounts occurring more than once, each listed once, the {k} biggest of them, largest to smallest. {f}",
            ),
            "squares>sum_of_numbers>is_prime": (
                "prime_sos(xs) ~ is the sum of the squares a prime? {f}",
            ),
            "greater_than>sum_of_numbers>price_with_tax": (
                "tax_bill(invoices, exempt=k, vat=k_3) ~ invoices up to {k} are exempt and left out. Add the others, put {k_3} percent on top, two decimals. {sig}",
            ),
            "unique_numbers>sum_of_numbers>dollars_from_cents": (
                "due(cents) ~ double entries are booking errors, count each amount once. The sum, shown as dollars: $, dollars, dot, two digits. {f}",
            ),
            "multiplied>sum_of_numbers>dollars_from_cents": (
                "till(items, price=k) ~ pieces per customer, each piece costs {k} cents; total as text like a receipt, dollar sign and two digits for cents. {sig}",
            ),
            "increased>sum_of_numbers>hours_and_minutes": (
                "pool_time(minutes) ~ each training plus {k} minutes for changing clothes. altogether how long, written like 1h 5m? {f}",
            ),
            "at_most>sum_of_numbers>boxes_needed": (
                "crates(bottles, biggest=k, crate=k_3) ~ only orders up to {k} bottles ‹that many is allowed›. How many crates of {k_3} bottles do I need for all of these, the last one may be part full? {sig}",
            ),
            "last_numbers>sum_of_numbers>short_duration": (
                "week_time(minutes, days=k) ~ minutes I cycled per day. last {k} days in sum, as e.g. 2h 5m, a zero part left out. {sig}",
            ),
            "less_than>sorted_ascending>joined_numbers": (
                "bin_list(lengths) ~ What's too short, that is under {k}, goes on a label, shortest to longest, with {s} between: one text. {f}",
            ),
            "outside_range>sorted_descending>first_numbers": (
                "extreme_high(temps, lo=a, hi=b, n=k) ~ strip everything from {a} to {b}; of the rest the {k} hottest, hottest first. {sig}",
            ),
            "centered>positive_numbers>count_of_numbers": (
                "above_mean(marks) ~ subtract the class mean from every mark and count the differences that are greater than zero. {f}",
            ),
            "pairwise_sums>sorted_descending>joined_numbers": (
                "totals_text(heat, final=o) ~ heat points plus final points per swimmer, high to low, in one text with {s} between. {sig}",
            ),
            "numbers_not_in>sorted_ascending>joined_numbers": (
                "gaps_text(album, mine=o) ~ Stickers I lack, from small to large as a text, {s} between, so I can send it to a friend. {x} = the full album. {sig}",
            ),
            "greater_than>sum_of_numbers": (
                "extra_minutes(calls) ~ our contract: calls up to {k} minutes are free, longer ones are charged fully. How many minutes are charged together? {f}",
            ),
            "greater_than>sorted_descending>joined_numbers": (
                "hall_of_fame(scores) ~ Role: wall of fame¶Who: anyone with more than {k}¶How: best at the left, {s} between, one text¶Name: {f}",
            ),
            "greater_than>unique_numbers": (
                "ports_over(ports) ~ high ports only, i.e. past {k}; mention a port at its first appearance, never again. {f}",
            ),
            "greater_than>unique_numbers>count_of_numbers": (
                "kinds_of_big(amounts) ~ how many DIFFERENT amounts above {k} were there? {f}",
            ),
            "greater_than>largest_numbers": (
                "best_of_good(scores) ~ From everybody who scored beyond {k} I need the {k_2} best in falling order, {f}",
            ),
            "greater_than>average_rounded_whole": (
                "typical_big(claims, excess=k) ~ claims over {k}: on average how much, in whole euros? none, 0. {sig}",
            ),
            "greater_than>multiplied": (
                "speeding_tickets(speeds) ~ everyone doing more than {k} pays {k_2} times his speed ‹don't laugh, it's our village›. list of what they pay: {f}",
            ),
            "greater_than>multiplied>sum_of_numbers": (
                "luxury_tax(prices, limit=k, rate=k_2) ~ cheap stuff, {k} and less, is left out. the others times {k_2}. total of that. {sig}",
            ),
            "greater_than>differences": (
                "jumps_between(peaks) ~ erase all that isn't above {k}; then from each remaining one to the one after it, by how much does it change ‹later minus earlier›? {f}",
            ),
            "greater_than>first_numbers>sum_of_numbers": (
                "first_big_total(orders, limit=k, n=k_2) ~ the earliest {k_2} orders with more than {k} pieces: how many pieces in sum? {sig}",
            ),
            "greater_than>last_numbers": (
                "latest_big(quakes, strength=k, n=k_2) ~ quakes stronger than {k}, and of these only the {k_2} most recent; list runs from old to new. {sig}",
            ),
            "unique_numbers>sorted_ascending>joined_numbers": (
                "member_line(cards) ~ All cards seen today, each one time, going up, as one piece of text, {s} between. I pin it on the door. {f}",
            ),
            "unique_numbers>reversed_list": (
                "seen_last_first(ids) ~ first make each id appear only where it first came; then turn the result around. {f}",
            ),
            "unique_numbers>smallest_numbers": (
                "lowest_kinds(prices, n=k) ~ I only bother with the {k} lowest price levels ‹levels, so no repeats›, lowest first. {sig}",
            ),
            "unique_numbers>greater_than>count_of_numbers": (
                "distinct_over(ids, limit=k) ~ number of distinct values exceeding {k}: {sig}",
            ),
            "unique_numbers>median": (
                "distinct_median(xs) ~ median of the different values, 0.0 if none. {f}",
            ),
            "less_than>sorted_descending": (
                "just_missed(scores, bar=k) ~ those who didn't make the {k} — strongest of them first. {sig}",
            ),
            "less_than>count_of_numbers>counted_noun": (
                "cold_nights(lows, limit=k) ~ how many nights were colder than {k}? answer as a phrase, the number and the word {s}, with plural s if it isn't one. {sig}",
            ),
            "less_than>average": (
                "mean_short(calls) ~ calls below {k} seconds are probably wrong numbers. Their mean length please, 0.0 if no such calls. {f}",
            ),
            "less_than>multiplied>sum_of_numbers": (
                "child_price(ages, limit=k, fee=k_2) ~ strange pool, it charges {k_2} per year of age, and only for people younger than {k}. Sum? {sig}",
            ),
            "less_than>first_numbers": (
                "first_low(stock) ~ articles in shelf order. the first {k_2} whose stock is under {k}. their stock, i mean. {f}",
            ),
            "squares>sum_of_numbers>thousands_separated": (
                "floor_text(sides) ~ sides of square halls. total area, with commas at the thousands, as text. {f}",
            ),
            "squares>sorted_ascending": (
                "areas_up(sides) ~ Areas of my square napkins, tiniest napkin first; what I measured is one side of each. {f}",
            ),
            "squares>less_than": (
                "small_rooms(sides) ~ square rooms, side lengths given. which areas stay under {k}? {f}",
            ),
            "squares>joined_numbers": (
                "squares_text(ns) ~ each times itself, then chained together in a string, {s} between two. {f}",
            ),
            "increased>squares": ("shift_square(xs, c=k) ~ map x to x plus {k}, squared. {sig}",),
            "increased>multiplied": (
                "with_markup(costs, handling=k, factor=k_2) ~ Handling of {k} is put on first. Only then everything is multiplied by {k_2}. New list, same order. {sig}",
            ),
            "increased>greater_than>count_of_numbers": (
                "passes_after_bonus(marks, bonus=k, bar=k_2) ~ If I give all of them {k} points more, how many get beyond {k_2}? {sig}",
            ),
            "increased>joined_numbers": (
                "shifted_text(hours) ~ our clocks go {k} hours forward, so add that to each hour and write them in one text with {s} as divider. {f}",
            ),
            "reversed_list>every_other_number": (
                "every_second_back(houses) ~ Start at the last house, skip one, next, skip one … until the beginning. Which houses do I call at? {f}",
            ),
            "reversed_list>greater_than": (
                "recent_over(load, limit=k) ~ latest first: all samples past {k}. samples come earliest first. {sig}",
            ),
            "reversed_list>number_strings>bullet_list": (
                "agenda(points) ~ turn the order round and make a text of lines, every line a dash, a blank, the number. {f}",
            ),
            "at_most>sorted_ascending>first_numbers": (
                "cheapest_ok(prices, budget=k, shown=k_3) ~ my purse has {k}, not more. the {k_3} cheapest of what it can pay, cheapest first. {sig}",
            ),
            "at_most>average_rounded": (
                "sane_mean(times, cap=k) ~ timeouts are everything slower than {k}; ignore them. mean of the others to {d} decimals, 0.0 if it's all timeouts. {sig}",
            ),
            "at_most>sorted_ascending": (
                "little_ones(ages) ~ kids aged {k} and below, littlest in front. {f}",
            ),
            "at_most>unique_numbers>count_of_numbers": (
                "low_levels(levels) ~ how many distinct levels lie at {k} or lower. {f}",
            ),
            "at_most>last_numbers": (
                "last_cheap(prices, limit=k, n=k_2) ~ from the ones costing {k} or less take the {k_2} that stand at the end of the list. {sig}",
            ),
            "multiplied>sorted_descending": (
                "ranking_pay(hours) ~ pay = hours times {k}. who gets most comes first. list of pays, {f}",
            ),
            "multiplied>greater_than": (
                "big_after(portions, people=k, pot=k_2) ~ multiply every portion by {k}, then say which results don't go in the pot because they're above {k_2}. {sig}",
            ),
            "multiplied>average_rounded": (
                "avg_bottles(cases) ~ {k} bottles a case. mean number of bottles of our customers, {d} decimals, 0.0 if no customers. {f}",
            ),
            "multiplied>sum_of_numbers>boxes_needed": (
                "vans(pallets, weight=k, capacity=k_3) ~ each entry is a number of pallets at {k} kg. all together, how many vans that carry {k_3} kg? round up. {sig}",
            ),
            "multiplied>sum_of_numbers>price_with_tax": (
                "gross(hours, rate=k, vat=k_3) ~ plumber's bill: hours of each day × {k}, summed up, plus {k_3} % VAT, rounded on two decimals. {sig}",
            ),
            "multiplied>sum_of_numbers>hours_and_minutes": (
                "swim_time(lengths, minutes=k) ~ a length of the pool takes me {k} minutes. {x} = lengths swum each day. What's the whole time, like 1h 5m? {sig}",
            ),
            "last_numbers>average": (
                "moving_form(ratings, games=k) ~ mean rating of the {k} games at the end, 0.0 if no games. {sig}",
            ),
            "last_numbers>sorted_ascending": (
                "newest_sorted(prices) ~ Take the {k} newest, that's the ones at the end, and put them from cheap to dear. {f}",
            ),
            "last_numbers>unique_numbers>count_of_numbers": (
                "active_users(user_ids, window=k) ~ look at the trailing {k} events: how many different users caused them? {sig}",
            ),
            "last_numbers>joined_numbers": (
                "score_strip(results) ~ write the {k} final results in one text, {s} between, oldest of them first. {f}",
            ),
            "sorted_unique>number_strings>comma_separated": (
                "tags_text(ids) ~ ids: no repeats, ascending, and then a text with comma plus blank between. {f}",
            ),
            "sorted_unique>greater_than": (
                "levels_over(scores, bar=k) ~ rising list of the different scores, but only those past {k}. {sig}",
            ),
            "sorted_unique>greater_than>first_numbers": (
                "next_sizes(sizes, mine=k) ~ My size is {k}. I'd like the next {k_3} sizes up that the shop has, small to big, each one time. {sig}",
            ),
            "sorted_unique>differences>largest_number": (
                "biggest_gap(houses) ~ House numbers in a mess and with repeats. Going up the street house by house, what's the widest step from one to the next? 0 if there's none. {f}",
            ),
            "non_negative>sum_of_numbers>dollars_from_cents": (
                "takings(cents) ~ till entries in cents. Refunds have a minus, leave them out. Show the sum like a price: dollar sign, dollars, point, two digits. {f}",
            ),
            "non_negative>smallest_number": (
                "lowest_ok(samples) ~ the smallest of the readings that aren't below zero, or 0 without any. {f}",
            ),
            "non_negative>count_above_average": (
                "strong_days(readings) ~ minus = gauge broken, so forget these. Of the rest how many were more than the mean of the rest? {f}",
            ),
            "negatives_to_zero>running_totals": (
                "filled(mm) ~ rain barrel: what is in it after each day if every day's rain goes in and minus readings ‹broken gauge› count as 0? {f}",
            ),
            "negatives_to_zero>largest_number": ("max_relu(xs) ~ relu then max, 0 on empty. {f}",),
            "common_numbers>sorted_descending": (
                "shared_best(ours, theirs=o) ~ scores of ours that occur among theirs too, highest first. {sig}",
            ),
            "common_numbers>unique_numbers>count_of_numbers": (
                "shared_kinds(mine, yours=o) ~ how many different stickers do i have which you also have? {sig}",
            ),
            "common_numbers>joined_numbers": (
                "in_stock_text(order, shelf=o) ~ mail to customer: the ordered numbers that are on the shelf, as text with {s} between. {sig}",
            ),
            "repeated_numbers>sorted_ascending>joined_numbers": (
                "clash_text(seats) ~ for the apology mail: seats sold more than once, each named once, low to high, text, {s} between. {f}",
            ),
            "prime_numbers>unique_numbers>sorted_ascending": (
                "prime_index(ns) ~ which primes occur? small to large and none twice. {f}",
            ),
            "prime_numbers>largest_number": (
                "top_prime(tickets) ~ biggest prime among them; none: 0. {f}",
            ),
            "clamped>sorted_descending": (
                "limited_rank(scores) ~ lift to {a} whoever is lower, lower to {b} whoever is higher, then arrange from top to bottom. {f}",
            ),
            "raised_to_minimum>average_rounded": (
                "mean_charge(jobs, minimum=k) ~ every job is charged {k} or more ‹smaller ones go up to it›. mean charge, {d} decimals; no job 0.0. {sig}",
            ),
            "raised_to_minimum>multiplied>sum_of_numbers": (
                "rounded_wages(hours, least=k, pay=k_2) ~ who works less than {k} hours is paid for {k} hours. Pay is {k_2} an hour. What do wages cost me altogether? {sig}",
            ),
        },
    ),
)
