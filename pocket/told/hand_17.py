"""Requests by the seventeenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "ints",
        {
            "at_least>sorted_descending": (
                "qualifiers(points, mark=k) ~ I run the junior squad at our swimming club. {x} has the points each child got at the gala. Those on the second argument or better go through, and I'd like them listed best first. {sig} please",
            ),
            "sorted_ascending>first_numbers": (
                "podium_times(laps) ~ fastest {k} laps out of {x}, quickest first. name it {f}. times are whole seconds so small = good",
            ),
            "non_negative>sum_of_numbers": (
                "fuel_spend(receipts) ~ My fuel receipts come as whole euros, but the till writes a refund as a minus. Forget the refunds and tell me what I paid at the pump altogether: {sig}",
            ),
            "unique_numbers>sorted_ascending": (
                "hive_numbers(visits) ~ each time I open a hive I jot its number down, so {x} has plenty of repeats. {sig} = every hive I have been to, once, lowest number to highest",
            ),
            "without_value>average": (
                "mean_weight(frames) ~ The scale under the bees writes {k} when the battery is flat. Leave those readings out and give me the mean of what remains ‹0.0 if nothing remains›. Function name: {f}",
            ),
            "positive_numbers>largest_numbers": (
                "top_gains(trades) ~ From a day's trades, profits are above zero and losses below. Could {f} pull out my {k} biggest profits, the fattest one first? Losing or break-even trades must never show up.",
            ),
            "at_most>count_of_numbers": (
                "quick_calls(durations, limit=k) ~ how many calls were over within the target? target counts as within. durations are seconds, second argument is the target, name {sig}",
            ),
            "sorted_descending>joined_numbers": (
                "scoreboard(scores) ~ Arcade screen wants one line of text: every score, top one leftmost, glued with {s}. Write {sig}.",
            ),
            "last_numbers>average": (
                "recent_steps(steps) ~ my watch gives me a list with the steps of every day. I don't care about last year, just the mean over the last {k} days. {f}",
            ),
            "greater_than>count_of_numbers": (
                "overheats(readings) ~ SENSOR-411 ¶ As an operator I want to know how many readings went past {k} ‹strictly› so that I can order a new fan. ¶ Deliver: {sig}",
            ),
            "doubled>sum_of_numbers": (
                "double_tips(tips) ~ On new year's eve the boss doubles each tip. So what goes home with me in total? {x} lists the tips before doubling; {sig}",
            ),
            "even_numbers>sorted_ascending": (
                "even_pens(pens) ~ In our dairy the even pens are milked in the morning. Out of the pen numbers in {x}, give me the even ones from small to large. Call it {f}.",
            ),
            "largest_numbers>sum_of_numbers": (
                "best_heats(heats) ~ only a swimmer's best {k} results count for the trophy. {sig} adds those up",
            ),
            "smallest_numbers>average": (
                "cheapest_refills(prices) ~ {f}: what do the {k} cheapest refills cost on average? argument: all refill prices in cents",
            ),
            "sorted_unique>last_numbers": (
                "top_levels(reached) ~ mate can u do {sig}. {x} is all the levels ppl reached, loads of the same ones. i want the {k} highest different levels, going up",
            ),
            "between>count_of_numbers": (
                "decent_marks(marks) ~ How many exam scripts ended up somewhere from {a} to {b}, ends included? Input list {x}, function {sig}.",
            ),
            "absolute_numbers>largest_number": (
                "worst_error(errors) ~ The probe is sometimes too high and sometimes too low; I do not mind which. What was the greatest miss, sign ignored? {sig}",
            ),
            "increased>sorted_descending": (
                "with_bonus(points) ~ Teacher here, feeling generous: everybody's exam goes up by {k}. After this I need the marks in falling order. {f} takes the list of marks",
            ),
            "running_totals>last_number": (
                "final_level(deposits) ~ Please make the cumulative sums of the honey deposits in {x} and hand me just the one at the very end. Name: {f}",
            ),
            "non_zero>smallest_number": (
                "quietest_open_day(takings) ~ zero means we were shut. Of the days we opened, what was the worst takings figure? ‹0 when we never opened› {sig}",
            ),
            "reversed_list>first_numbers": (
                "latest_first(log) ~ newest log values are at the end of {x}. I want the {k} newest, newest on top. {f}",
            ),
            "squares>sum_of_numbers": (
                "energy(samples) ~ sum over all samples s of s squared. def {sig}. thanks.",
            ),
            "repeated_numbers>sorted_ascending": (
                "double_badges(badges) ~ Some step counter badges were handed out twice or more. {sig} should list those badge numbers, each one just once, ascending.",
            ),
            "differences>largest_number": (
                "best_day_rise(prices) ~ {x}: closing prices, one per day. Subtract each day from the day after it; the largest of these changes is what {f} returns.",
            ),
            "divisible_by>sum_of_numbers": (
                "round_receipts(receipts) ~ total of only those receipts that can be divided by {k} without a rest. {sig}. Yes the auditor really asked for it",
            ),
            "less_than>sorted_ascending": (
                "calves(weights, limit=k) ~ Calves lighter than a certain weight need extra milk. I hand over all weights and that weight; I get back the light ones, lightest leading. {sig}",
            ),
            "collapsed_repeats>count_of_numbers": (
                "phases(states) ~ our sensor repeats its state code until something changes. Squeeze each stretch of the same code down to one and tell me how many are left over. {f}",
            ),
            "capped>sum_of_numbers": (
                "paid_minutes(calls, cap=k) ~ The phone company pays at most so many minutes per call; a longer call counts as that maximum. ¶ {x} = minutes per call ¶ then the maximum ¶ result = minutes they pay in all ¶ {sig}",
            ),
            "raised_to_minimum>sum_of_numbers": (
                "tips_topped_up(tips, floor=k) ~ Restaurant policy. If a tip is below the floor, house tops it up to the floor. Compute what the waiters get together. signature is {sig}",
            ),
            "multiplied>increased": (
                "rescaled(raw) ~ calibration for a sensor log, applied to each raw value: times {k}, plus {k_2}. {sig}",
            ),
            "reduced_by_percent>sum_of_numbers": (
                "club_order(items) ~ Our club gets {k} percent off every item of swimwear; each discounted price is rounded to whole pounds. What would the order come to? {sig}, with {x} the list prices",
            ),
            "without_first_numbers>average": (
                "settled_mean(readings) ~ First {k} readings are warm up and rubbish, skip these. mean of everything after. {f} is the name",
            ),
            "moving_average>largest_number": (
                "best_stretch(milk) ~ Milk per day in litres. For each {k} days in a row take the mean, and report the highest mean of the bunch. {sig}",
            ),
            "most_common_number>is_even": (
                "popular_is_even(rolls) ~ is the number that comes up most often in {x} an even one? True or False from {sig}. if there's a draw, the one that shows up earliest wins",
            ),
            "letter_grades>join_words": (
                "report_line(results) ~ Exam points in {x}. Turn each to a letter, A from 90, B from 80, C from 70, D from 60, below it F, and stick the letters together with {s} in between. It shall be called {f}",
            ),
            "letter_grades>word_counts": (
                "grade_tally(results) ~ can {f} tell me how many As, Bs and so on my class got? 90+ is A, 80+ B, 70+ C, 60+ D and the rest F. Answer as a dict from letter to number of pupils, letters in the order they turn up",
            ),
            "label_each_by_limit>word_counts": (
                "verdict_counts(weights) ~ Every jar of {k} grams or more is {s}, any other is {t}. From the list of jar weights, {sig} builds a dictionary saying how many there are of each label.",
            ),
            "label_each_by_limit>join_words": (
                "light_row(values) ~ for the dashboard: {s} for a value that makes {k}, {t} for one that doesn't, then the whole row as one string with {s_2} between. {sig}",
            ),
            "non_negative>sorted_ascending>joined_numbers": (
                "clean_line(levels) ~ hi, tank sensor here spits out negatives when it's confused. bin those, order the others low to high, and give me text with {s} between the values. {sig}",
            ),
            "at_least>doubled>sum_of_numbers": (
                "bonus_pool(sales) ~ Sales of {k} and up earn double points, smaller sales earn none. How many points did the team make? Write {sig} where {x} lists the sales.",
            ),
            "unique_numbers>sorted_descending>first_numbers": (
                "leaderboard(scores) ~ high score table for the arcade. nobody wants to see the same score two times. top {k} different ones, best on top. {f}",
            ),
            "greater_than>sorted_descending>joined_numbers": (
                "alarm_text(temps) ~ {f} - builds the alarm text: all temperatures above {k}, hottest to coolest, one string, {s} as the separator",
            ),
            "positive_numbers>sum_of_numbers>is_even": (
                "even_gain(trades) ~ Only winners count. Do the winning trades of {x} add up to an even amount? {sig}, a yes/no as bool.",
            ),
            "even_numbers>squares>sum_of_numbers": (
                "even_power(xs) ~ Exercise sheet 4, question 2. Write {sig} which takes the even entries of {x}, squares each, and returns the total of these squares.",
            ),
            "odd_numbers>sorted_descending>first_numbers": (
                "odd_lanes(lanes) ~ Odd lanes only! From the highest lane number downwards, no more than {k} of them. Function {f}, input a list with lane numbers",
            ),
            "last_numbers>sorted_descending>joined_numbers": (
                "latest_ranked(points) ~ Take the {k} most recent entries of {x} ‹they're at the back›, rank them high to low, print as a single string with {s} as glue. Name {f}.",
            ),
            "absolute_numbers>sorted_descending>first_numbers": (
                "worst_deviations(offsets) ~ offsets may be plus or minus, I look only at the size. {sig}: the {k} worst, worst first",
            ),
            "first_numbers>sum_of_numbers>is_divisible_by": (
                "opening_splits(values) ~ Sum up the opening {k} values of the list. Can that be divided by {k_3} with nothing left? bool. {f}",
            ),
            "non_negative>unique_numbers>count_of_numbers": (
                "real_customers(ids) ~ call centre log, -1 = unknown caller ‹any negative id really›. I'd like the head count of different known callers. {sig}",
            ),
            "between>sorted_ascending>first_numbers": (
                "short_list(bids) ~ Bids outside {a} to {b} are void ‹the two bounds themselves are valid›. Give the {k} lowest of the valid bids in rising order; {sig}.",
            ),
            "increased>capped>sorted_descending": (
                "moderated(marks) ~ Moderation of the exam: ¶ 1. add {k} to each mark ¶ 2. nobody gets more than {k_2} ¶ 3. hand the marks over from top to bottom ¶ {sig}",
            ),
            "without_value>unique_numbers>sorted_ascending": (
                'seen_hives(log) ~ {k} in the log stands for "no hive". Which hives were visited? Each once, in rising order. def {sig}',
            ),
            "greater_than>decreased>sum_of_numbers": (
                "overtime(shifts) ~ Anything over {k} minutes on a shift is overtime. For the shifts that go over, subtract {k_2} from each, and let {f} add up what you get. Shifts at or under {k} contribute nothing",
            ),
            "multiplied>running_totals>last_number": (
                "milk_money(litres) ~ Every churn in {x} is paid {k} cents a litre. Build the list of running payments and return its final value. {f}",
            ),
            "divisible_by>sorted_ascending>joined_numbers": (
                "bus_stops(stops) ~ Of all the stop numbers I only need those that are a multiple of {k}. Sorted from low, one text, {s} between them. {sig} por favor",
            ),
            "largest_numbers>reversed_list>joined_numbers": (
                "climb(scores) ~ Show my {k} best scores but build the tension: the smallest of these first and the record at the end. Output is text with {s} between. {f}",
            ),
            "at_least>sorted_descending>first_numbers>joined_numbers": (
                "winners_line(points) ~ Swimming gala. Whoever has {k} points or more is in the running. Of them I only want the first {k_3} after ranking from high to low, written on one line with {s} between. Call it {f}",
            ),
            "non_negative>unique_numbers>sorted_ascending>joined_numbers": (
                "tidy_codes(codes) ~ {x} comes from a broken scanner. Need: no negatives, no repeats, rising order, then a string with {s} between codes. {sig}",
            ),
            "positive_numbers>sorted_descending>first_numbers>sum_of_numbers": (
                "best_trades(results) ~ Ignoring losing and flat trades, rank the remaining ones from richest down, keep {k} and add those up. That's {f}, and yes I know about the shortcut.",
            ),
            "even_numbers>doubled>sorted_descending>joined_numbers": (
                "even_twice(xs) ~ keep evens, then times two, then biggest first, then text joined by {s}. fn {f}",
            ),
            "greater_than>unique_numbers>sorted_descending>first_numbers": (
                "peak_loads(loads) ~ monitoring wants the {k_4} highest distinct loads above {k}, descending. implement {sig}",
            ),
            "number_strings>join_with_and": (
                "spoken_scores(scores) ~ For the announcer: read the scores of {x} as one phrase, commas between them but the word and before the last. {f}",
            ),
            "number_strings>bullet_list": (
                "readings_md(readings) ~ I paste the sensor values in a wiki page. Each value on its own line with a dash and a space before it, one string please. {sig}",
            ),
            "number_strings>numbered_text": (
                'ranked_text(times) ~ Lap list for the notice board at the pool. A line per lap, "1. " before the first, "2. " before the second and so on, all in one text. fn: {f}',
            ),
            "number_strings>comma_separated": (
                "csv_row(points) ~ turn the exam points in {x} into a string, comma and blank after each but the final one. {sig}",
            ),
            "sorted_descending>number_strings>numbered_text": (
                'hall_of_fame(scores) ~ Hall of fame for my arcade cabinet! Order the scores from best to worst; text with one score per line; before each its place and a dot, like place 1 gives "1. ". {f}',
            ),
            "unique_numbers>number_strings>join_with_and": (
                'hives_phrase(inspected) ~ Which hives did we open this week? I want it as a phrase: distinct hive numbers in the order we came to them, commas, and "and" before the final one. {sig}',
            ),
            "greater_than>number_strings>bullet_list": (
                'alerts(temps, limit=k) ~ Bullet list, please. Everything hotter than the limit from {x}, a "- " before each, line by line, original order. {sig} gives one string',
            ),
            "at_least>sorted_descending>number_strings>join_with_and": (
                "praise(marks) ~ I'd like to read out the good marks at the parents' evening. Good means {k} or above. Best first. Commas between, \"and\" before the last. Have {f} produce the sentence part.",
            ),
            "sorted_unique>number_strings>comma_separated": (
                "lanes_in_use(lanes) ~ lanes in use as text ‹comma space between›, no lane twice, rising. {f}",
            ),
            "occurrence_counts>key_with_max_value": (
                "busiest_agent(calls) ~ In {x} stands, per call, the number of the agent who took it. Count the calls by agent number ‹as text› and give the agent with the most. On a tie the agent seen first. {sig}",
            ),
            "occurrence_counts>top_keys": (
                "best_sellers(codes) ~ The till logs a product code for each item sold. {f} has to answer with the {k} codes sold most, as strings, most sold at the front.",
            ),
            "occurrence_counts>keys_by_value_desc": (
                "popularity(picks) ~ Kids voted for a number. Tally the votes; list the numbers as strings from most votes to fewest, draws in order of appearance. {sig}",
            ),
            "occurrence_counts>keys_at_least": (
                "regulars(members) ~ A regular is a member whose number is stamped {k} times or oftener in our swim log. Let {f} list the regulars' numbers as text.",
            ),
            "occurrence_counts>lines_text": (
                'histogram(dice) ~ dice log to text, per face a line "face: how often", faces in the order they came up first. {f}',
            ),
            "occurrence_counts>sort_by_value_desc": (
                "tally(tips) ~ i want to see which tip amounts i get most. dict, amount as a string, then how many times; commonest on top. {sig}",
            ),
            "occurrence_counts>keep_above": (
                "hot_codes(errors, least=k) ~ Ops ticket: summarise error codes. Output a dictionary ‹code as str, number of hits›, only codes with more hits than the second argument. {sig}",
            ),
            "occurrence_counts>best_entry_text": (
                "headline(scores) ~ Give the score that occurs most along with its number of occurrences in the form score=count. Empty text for no scores. First seen wins on equality. {f}",
            ),
            "at_least>occurrence_counts>key_with_max_value": (
                "usual_good_mark(marks) ~ Leave aside the marks under {k}. Of the others which one was handed out most often? The answer is a string, and with a tie the one that came first. {sig}",
            ),
            "non_negative>occurrence_counts>top_keys": (
                "frequent_ids(ids) ~ Negatives are test calls. For the genuine customers: count how many times each id rang and return the {k} most frequent ids as text, in falling order. name {f}",
            ),
            "divisible_by>occurrence_counts>lines_text": (
                'multiples_report(lots) ~ Lot numbers. Those which {k} divides evenly, how often is each one there? Report as lines "lot: count". {sig}',
            ),
            "without_value>occurrence_counts>keys_by_value_desc": (
                "real_votes(votes, blank=k) ~ Counting the secret ballot, blank votes carry a special code that you're given too. Candidates by descending votes, as text, with blanks ignored entirely: {sig}",
            ),
            "chunks>row_sums": (
                "weekly_steps(steps) ~ Every {k} days make one of my periods. Add up the steps per period, the last one may be shorter. {sig} yields one total for each",
            ),
            "chunks>row_averages": (
                "block_means(samples, size=k) ~ Cut the samples in blocks of the given size ‹a shorter rest block counts too› and return for each block its mean rounded to a whole number. {sig}",
            ),
            "chunks>largest_row_sum": (
                "best_period(milk) ~ take our milk log {k} days at a time. what did the strongest of these pieces produce altogether? 0 for an empty log. {f}",
            ),
            "chunks>best_row_index": (
                "richest_week(tips) ~ I split my tips into groups of {k} shifts. Which group, counting from 0, brought in the most? -1 when there were no shifts. {sig}",
            ),
            "chunks>rows_as_lines": (
                "print_grid(scores) ~ Print helper. {k} numbers to a line, {s} between numbers of a line. Returns the text, {f} is its name.",
            ),
            "chunks>number_of_rows": (
                "boats_needed(swimmers) ~ Fill the boats with {k} swimmers each in the order of the list; how many boats then, including a not quite full one at the end? {sig}",
            ),
            "chunks>transposed": (
                "columns_of(values) ~ Lay the list out in rows of {k} and flip rows to columns. ‹An incomplete bottom row cuts the columns short, as zip does.› {f}",
            ),
            "split_in_half>row_sums": (
                "half_totals(points) ~ first half vs second half of the game: return two totals. odd number of entries: the middle one belongs to the first half. {sig}",
            ),
            "non_negative>chunks>row_sums": (
                "shift_totals(amounts) ~ negative amounts are storno, discard. after that bundle in {k}s ‹leftovers make a last small bundle› and give me each bundle's sum. {f}",
            ),
            "sorted_descending>chunks>rows_as_lines": (
                "seeding(points) ~ Heats for Saturday! Best points first, {k} to a heat, one heat per line with {s} between the values. Write {sig}, text out.",
            ),
            "chunks>row_sums>largest_number": (
                "top_week(litres, days=k) ~ From the daily litres and how many days make up a stretch: total per stretch, then the record stretch, only its total. {sig}",
            ),
            "chunks>row_sums>running_totals": (
                "cumulative_weeks(steps) ~ Totals per {k} days, and of these weekly totals the running sum, as a list. Incomplete end counts as it is. {sig}",
            ),
            "chunks>row_averages>sorted_descending": (
                "ranked_means(waits) ~ Wait times come in as one long list. Group them by {k} in sequence, the average of each group rounded to an integer, and rank the averages from large to small. {f}",
            ),
            "level_labels>word_counts": (
                "zones(pulses) ~ below {a} is 'low', above {b} is 'high', the rest 'mid'. How many of each? dict by label, labels in order of appearance. {sig}",
            ),
            "level_labels>join_words": (
                "strip(values) ~ make me a strip of words, one for every value: low when it's under {a}, high when it's over {b}, mid otherwise; put {s} in the gaps. {f}",
            ),
            "non_zero>level_labels>word_counts": (
                "tank_levels(levels) ~ Zero is a dead gauge, leave it out. Otherwise low / mid / high where low is less than {a} and high is more than {b}. Tell me the frequency of each as a dict. Function {f}.",
            ),
            "letter_grades>most_common_word": (
                "typical_grade(points) ~ what letter did most of the kids get? A starts at 90, B 80, C 70, D 60, the rest F. first come first served in a tie. {sig}",
            ),
            "increased>letter_grades>word_counts": (
                "curved_tally(marks) ~ I curve the exam by {k} points for all. Then letters: ninety and up A, eighty and up B, seventy and up C, sixty and up D, otherwise F. Finally tally the letters in a dict. {f}",
            ),
            "increased>letter_grades": (
                "curved(marks, bonus=k) ~ After adding the bonus to everyone, which letters do they get? A: 90+, B: 80+, C: 70+, D: 60+, F: lower. list in the same order. {sig}",
            ),
            "raised_by_percent>sum_of_numbers": (
                "new_budget(costs) ~ Suppliers put {k} percent on everything, rounded per item to a full euro. So what's our new overall bill? {sig} with {x} being the present costs.",
            ),
            "raised_by_percent>capped": (
                "new_wages(wages, pct=k, ceiling=k_2) ~ wages up by a percentage ‹rounded to whole›, but the ceiling must not be passed, anything higher gets cut to it. {sig}",
            ),
            "reduced_by_percent>at_most>sorted_ascending": (
                "affordable(prices) ~ sale! {k}% off, whole euros after rounding. which reduced prices are then no more than {k_2}? cheap ones up front. {f}",
            ),
            "decreased>positive_numbers>sum_of_numbers": (
                "penalty_minutes(delays) ~ Each delay has {k} minutes of grace taken off. What stays above zero is charged. How many minutes get charged in all? {f}",
            ),
            "decreased>negatives_to_zero>sum_of_numbers": (
                "billable(durations, free=k) ~ The free minutes are deducted from every call, never going under zero. I need the sum of billable minutes. {sig}",
            ),
            "decreased>negatives_to_zero": (
                "after_deductible(claims) ~ Insurance: on each claim the customer bears {k} himself. Return what we pay for each, nothing ‹0› if the claim is smaller. {f}",
            ),
            "absolute_numbers>average": (
                "mean_abs_error(errors) ~ MAE of a vector of residuals, i.e. mean of |e|; 0.0 on empty input. Implement as {f}.",
            ),
            "absolute_numbers>greater_than>count_of_numbers": (
                "big_moves(changes) ~ How many of the day's changes, up or down, were bigger than {k}? {sig}",
            ),
            "distances_from_value>smallest_number": (
                "nearest_miss(guesses) ~ fun fair, guess the weight of the cheese, it weighs {k}. How far off was the nearest guess? no guesses: 0. {f}",
            ),
            "distances_from_value>sorted_ascending": (
                "misses(throws, target=k) ~ I have darts throws and a target value. I want only how far each was away, sign doesn't exist for me, from close to far. {sig}",
            ),
            "distances_from_value>average": (
                "accuracy(readings) ~ average distance to the nominal value {k}, 0.0 without readings. {sig}",
            ),
            "distances_from_value>at_most>count_of_numbers": (
                "hits(shots) ~ A hit is a shot landing {k_2} or less from {k}, on whichever side. How many hits in {x}? {f}",
            ),
            "differences>positive_numbers>sum_of_numbers": (
                "total_climb(heights) ~ Hiking with my grandfather. {x} is the height every kilometre. How many metres did we climb in total, ignoring the stretches downhill? {sig}",
            ),
            "differences>absolute_numbers>largest_number": (
                "rockiest(values) ~ successive differences, magnitude only, biggest of them, 0 if none. {f}",
            ),
            "differences>negative_numbers>count_of_numbers": (
                "drops(weights) ~ Weight watcher's log. On how many days was I lighter than at the entry before? {sig}",
            ),
            "differences>absolute_numbers>sum_of_numbers": (
                "distance_moved(floors) ~ The lift stops at the floors in {x} one after another. How many floors did it travel altogether, up and down both counting? Please name it {f}.",
            ),
            "differences>average": (
                "mean_change(prices) ~ mean day to day change ‹later minus earlier›, 0.0 if fewer than two prices. {sig}",
            ),
            "differences>unique_numbers>count_of_numbers": (
                "step_sizes(ids) ~ Between neighbours in {x} there's a gap, next minus previous. How many different gaps are there? {f}",
            ),
            "running_totals>largest_number": (
                "high_water(results) ~ I trade. My account starts at nothing and I add each result. What was the highest level after any trade? ‹0 when no trades.› {sig}",
            ),
            "running_totals>smallest_number": (
                "deepest_hole(bookings) ~ How deep in the red did we get? Add bookings up one after the other and return the lowest balance there was after a booking, 0 for no bookings. {f}",
            ),
            "running_totals>greater_than>count_of_numbers": (
                "days_above(deposits, goal=k) ~ saving jar. after how many of the deposits was there more in the jar than the goal? {sig}",
            ),
            "running_totals>any_negative": (
                "overdrawn(movements) ~ was the account below nought at any moment, if {x} are the movements in sequence from a balance of 0? {sig} gives True or False",
            ),
            "running_totals>positions_over": (
                "passes_goal(steps) ~ tell me at which indexes my steps, summed so far, are beyond {k}. counting from 0. {sig}",
            ),
            "running_totals>position_of_first_over": (
                "day_reached(milk, quota=k) ~ On which day, 0 being the first one, does the milk delivered so far exceed our quota? -1 if it never does. {sig}",
            ),
            "non_negative>running_totals": (
                "honest_cumsum(rain) ~ rain gauge: skip readings under zero; then the cumulative rain. {f}",
            ),
            "increased>running_totals>last_numbers": (
                "late_sums(tips) ~ Every tip gets {k} on top from the house. Then accumulate. The final {k_3} accumulated amounts are all I'm interested in. {f}",
            ),
            "without_value>running_totals>last_number": (
                'paid_in(fees) ~ In {x} the code {k} is "not paid" and thus not an amount. Accumulate the genuine fees and hand over the last accumulated figure ‹there\'s always at least one fee›. {sig}',
            ),
            "sorted_ascending>differences": (
                "gaps(arrivals) ~ The arrival minutes are jumbled. Put them in time order and tell me the waits from one arrival to the next. {sig}",
            ),
            "sorted_ascending>differences>largest_number": (
                "longest_pause(calls) ~ Call times in minutes since midnight, unordered. What's the longest pause between two calls following each other? {f}, 0 if there's no pair.",
            ),
            "sorted_unique>differences>smallest_number": (
                "tightest(slots) ~ dedupe + sort the slots, look at the distance of each to its successor, return the tightest distance ‹0 if only one or none›. {f}",
            ),
            "sorted_ascending>index_of_largest": (
                "silly_check(values) ~ homework, don't laugh: sort the list upward, then say on which index the first copy of the maximum sits. -1 with nothing inside. {sig}",
            ),
            "sorted_ascending>first_and_last_numbers": (
                "extremes(weights) ~ order the calves' weights low to high and return just the two ends as a list. ‹at least one calf.› {f}",
            ),
            "sorted_ascending>chunks": (
                "teams(strengths) ~ Line the players up from weak to strong and cut the line into groups of {k}. A list of groups. The leftover group is smaller. {sig}",
            ),
            "sorted_descending>every_other_number": (
                "team_a(skills) ~ Two captains pick in turn, best player each time. Which strengths end up with the first captain? rank from best, take the 1st, 3rd, 5th … {f}",
            ),
            "sorted_descending>without_first_numbers>sum_of_numbers": (
                "rest_score(points) ~ Sum of all points but for the {k} biggest. {sig}",
            ),
            "sorted_ascending>without_first_numbers>average": (
                "drop_lowest(quizzes, n=k) ~ Syllabus says the {k} lowest quizzes get dropped. Average of whatever's left, 0.0 if that's nothing. {sig}",
            ),
            "largest_numbers>average": (
                "mean_of_best(throws) ~ She throws many times but only her {k} farthest throws go into the average. {f}",
            ),
            "largest_numbers>smallest_number": (
                "cutoff(scores) ~ the lowest score that still makes the best {k}, 0 if there are no scores at all. {f}",
            ),
            "smallest_numbers>sum_of_numbers": (
                "min_bill(prices, items=k) ~ I have to buy so many gifts, no matter which. What do I pay at least? First the prices, then how many gifts. {sig}",
            ),
            "smallest_numbers>joined_numbers": (
                "quickest_line(times) ~ the {k} shortest times, shortest first, as text w/ {s} between. {sig}",
            ),
            "smallest_numbers>largest_number": (
                "last_qualifier(laps) ~ {k} swimmers qualify, those with the lowest lap time. What's the slowest time still in? 0 when nobody swam. {f}",
            ),
            "unique_numbers>sum_of_numbers": (
                "set_sum(cards) ~ A card counts only once however many copies I hold. Sum of my collection: {sig}",
            ),
            "unique_numbers>count_of_numbers>is_even": (
                "pairs_possible(players) ~ number of distinct players in the list even? True/False, name {f}",
            ),
            "unique_numbers>largest_numbers": (
                "best_different(scores) ~ {k} best scores, no score named two times, top down. {sig}",
            ),
            "unique_numbers>average": (
                "mean_distinct(temps) ~ Give every temperature equal say no matter how often it was measured: average over the different values, 0.0 on an empty list. {f}",
            ),
            "unique_numbers>reversed_list": (
                "newest_pages(pages) ~ browser history with page numbers. drop later repeats of a page so that its first visit stays, and turn the result back to front. {sig}",
            ),
            "common_numbers>sorted_ascending": (
                "both_days(monday, tuesday=o) ~ Two days of phone logs. Which customers of the first are also found in the second? ascending order, repeats from the first list may stay. {sig}",
            ),
            "common_numbers>unique_numbers>count_of_numbers": (
                "loyal_count(this_year, last_year=o) ~ The two lists hold membership numbers. How many different members of the first also appear in the second? {sig}",
            ),
            "numbers_not_in>sorted_ascending": (
                "still_missing(all_hives, done=o) ~ I've a list of all hives and one of those already fed. What's left to feed, lowest number at the head? {sig}",
            ),
            "numbers_not_in>count_of_numbers": (
                "no_shows(registered, present=o) ~ How many of the registered swimmers don't turn up in the list of those present? {sig}",
            ),
            "numbers_not_in>unique_numbers>sorted_ascending": (
                "new_callers(today, known=o) ~ today's caller ids less the known ones. Each new id once, sorted up. {sig} thanks!",
            ),
            "numbers_not_in>sum_of_numbers": (
                "unpaid(invoices, settled=o) ~ invoices is amounts; amounts also contained in the settled list are done with. What sum is open? {sig}",
            ),
            "pairwise_sums>largest_number": (
                "best_combined(first, second=o) ~ Everybody takes two exams; the lists run parallel. Add them person by person, what's the best combined result? {sig}",
            ),
            "pairwise_sums>sorted_descending": (
                "overall(round_one, round_two=o) ~ add both rounds player for player and rank these sums, winner's sum first. {sig}",
            ),
            "pairwise_sums>at_least>count_of_numbers": (
                "passed(written, oral=o) ~ pass := {x} plus {o} makes {k} or more. Return number of students who passed, lists are aligned. {sig}",
            ),
            "interleaved_with>first_numbers": (
                "draft(reds, blues=o) ~ Players from the reds and the blues go alternately, reds begin, leftovers of the longer team at the end. I want to see but the first {k}. {sig}",
            ),
            "min_and_max>sum_of_numbers": (
                "ends_sum(levels) ~ lowest level plus highest level, {f}. list isn't empty",
            ),
            "min_and_max>joined_numbers": (
                "range_text(temps) ~ today's range as text: coldest, then {s}, then warmest. {sig}; there's always a temperature.",
            ),
            "non_negative>min_and_max": (
                "valid_range(readings) ~ Ignore faulty values below zero. Return two values in a list, the least and the greatest of the remaining ones. {f}",
            ),
            "positive_numbers>product_of_numbers": (
                "combo_multiplier(bonuses) ~ Multipliers in the game: only those bigger than zero are active. Multiply all active ones; 1 if none. {f}",
            ),
            "non_zero>product_of_numbers": (
                "nz_product(xs) ~ product of {x} with the zeros skipped. {f}",
            ),
            "at_least>first_numbers": (
                "early_birds(points) ~ the first {k_2} results, in the order they came in, that make {k} points or more. {sig}",
            ),
            "at_least>last_numbers": (
                "recent_good(runs, par=k) ~ from my runs keep those at par or better ‹higher is better› and of these only the last {k_2}. {sig}",
            ),
            "at_least>average_rounded": (
                "mean_pass(marks) ~ Average over only the exams that were passed, pass is {k} or more. Please round to {d}; 0.0 if everybody failed. {sig}",
            ),
            "greater_than>average_rounded": (
                "heavy_mean(loads) ~ {f} → mean of the loads exceeding {k}, rounded to {d}, 0.0 when none do",
            ),
            "between>average_rounded": (
                "plausible_mean(pulses, lowest=a, highest=b) ~ Nurse speaking. Pulse values outside the plausible band are typing mistakes; the two limits I pass are still plausible. Mean of the plausible values, rounded to {d}, 0.0 if none. {sig}",
            ),
            "between>sorted_descending": (
                "mid_prices(prices) ~ honey prices from {a} up to and including {b}, dear ones before cheap ones. {f}",
            ),
            "between>sum_of_numbers>is_divisible_by": (
                "even_split(tips) ~ Tips from {a} to {b}, both ends in, go to the kitchen pot. Can the pot be shared between {k} cooks with nothing over? {sig} gives a bool",
            ),
            "outside_range>count_of_numbers": (
                "out_of_spec(temps) ~ Milk tank must be from {a} to {b}. Number of measurements where it was not? {f}",
            ),
            "outside_range>sorted_ascending>joined_numbers": (
                "offenders(values) ~ list the offenders — under {a} or over {b} — as text, low to high, {s} between them. {sig}",
            ),
            "clamped>sum_of_numbers": (
                "fair_total(votes) ~ Judges who vote below {a} are counted as {a}, those above {b} as {b}. What's the total then? {f}",
            ),
            "clamped>average_rounded": (
                "tame_mean(xs, low=a, high=b) ~ winsorised-ish mean: clip every value of {x} into {a}..{b}, then take the mean rounded to {d}. 0.0 for an empty list. {sig}",
            ),
            "capped>average": (
                "capped_mean(waits) ~ Nobody believes waits beyond {k} seconds, so treat them as exactly {k}. The mean after that? 0.0 for no waits. {f}",
            ),
            "capped>running_totals": (
                "reward_points(buys) ~ A purchase earns one point per euro, {k} at most. {x} = euros per purchase. I'd like my points balance after each of them. {sig}",
            ),
            "raised_to_minimum>average": (
                "floor_mean(marks) ~ no mark shall be lower than {k}: lift the lower ones to {k}. then class average ‹0.0 if no class›. {f}",
            ),
            "replaced_value>sum_of_numbers": (
                "jokers(cards) ~ card {k} is a joker and worth {m}, other cards are worth what they say. my hand's total? {sig}",
            ),
            "replaced_value>average": (
                "corrected_mean(log) ~ The logger wrote {k} where it ought to be {m}. Correct that and average the log; 0.0 if it's empty. Function {f}.",
            ),
            "replaced_value>sorted_ascending>joined_numbers": (
                "fixed_line(stamps) ~ Stamp {k} was a misprint for {m}. Put it right, order the stamps upwards, write them as one text with {s} between. {sig}",
            ),
            "without_value>count_of_numbers": (
                "answered(replies) ~ {k} means no reply. How many did reply? {sig}",
            ),
            "without_value>smallest_number": (
                "best_lap(laps, dnf=k) ~ dnf is stored under its own number. best ‹lowest› lap apart from that one, 0 if nobody finished: {sig}",
            ),
            "without_value>sorted_descending>first_numbers": (
                "leaders_no_dsq(scores) ~ Disqualified swimmers carry {k} as score. Strike them. The top {k_3} of the rest, high to low. Name: {f}",
            ),
            "without_value>sum_of_numbers>is_even": (
                "halves_ok(eggs, broken=k) ~ entries equal to the broken marker aren't eggs. can the rest of the eggs in total be shared fairly by two? bool. {sig}",
            ),
            "non_zero>count_of_numbers>is_even": (
                "couples(steps) ~ Is the number of days on which I walked at all ‹not 0 steps› an even number? {f}",
            ),
            "non_zero>median": (
                "typical_day(litres) ~ days with 0 litres were holidays. take the median of the working days, 0.0 if all holidays. {sig}",
            ),
            "positive_numbers>median": (
                'median_win(trades) ~ I\'d say "a typical win" is the median of trades that closed above zero. Compute it, 0.0 if I never won. {f}',
            ),
            "positive_numbers>average_rounded": (
                "mean_gain(diffs) ~ average gain: only rises ‹strictly over zero› count, round to {d}, 0.0 without any rise. {f}",
            ),
            "positive_numbers>smallest_number": (
                "smallest_tip(tips) ~ Some guests leave nothing. What is the stingiest tip among those who left something at all? 0 if none did. {sig}",
            ),
            "positive_numbers>reversed_list": (
                "gains_latest_first(results) ~ only profits, newest first; the list I give is oldest first. {f}",
            ),
            "negative_numbers>sum_of_numbers": (
                "all_losses(trades) ~ how much did my bad trades cost me? add up only what's below zero and leave the sum negative. {f}",
            ),
            "negative_numbers>absolute_numbers": (
                "debts(balances) ~ From the balances take the overdrawn ones and write each as a plain positive amount, same order. {sig}",
            ),
            "negative_numbers>absolute_numbers>sum_of_numbers": (
                "owed(accounts) ~ Some members of our club are in the red. How much do they owe us altogether, as a positive figure? {f}",
            ),
            "negative_numbers>absolute_numbers>largest_number": (
                "worst_loss(trades) ~ biggest loss as a positive number, 0 if every trade went fine. wins don't interest me here. {sig}",
            ),
            "negative_numbers>absolute_numbers>sorted_descending>first_numbers": (
                "worst_losses(trades) ~ My {k} most painful losses, the most painful leading, written without the minus sign. Gains don't belong in there. {f}",
            ),
            "negative_numbers>count_of_numbers": (
                "frost_days(temps) ~ Frost = below zero. Number of frost days please. {sig}",
            ),
            "even_numbers>count_of_numbers>is_even": (
                "parity_riddle(stones) ~ Riddle from my daughter's maths club: count the even stones in {x}. Is that count itself even? {f}",
            ),
            "even_numbers>largest_number": (
                "top_even(pens) ~ biggest even pen number, 0 if there isn't one. {f}",
            ),
            "even_numbers>halved": (
                "half_of_evens(xs) ~ drop the odd ones, cut the remaining in half. {sig}",
            ),
            "even_numbers>average": (
                "mean_even(rolls) ~ Average of the even rolls. No even roll gives 0.0. {sig}",
            ),
            "even_numbers>sorted_descending>joined_numbers": (
                "even_line(houses) ~ Postman here: even side of the street, house numbers from the high end down, as a string with {s} in between. {f}",
            ),
            "even_numbers>unique_numbers>count_of_numbers": (
                "n_even_hives(visits) ~ how many different hives with an even number did i visit {sig}",
            ),
            "odd_numbers>sum_of_numbers": (
                "odd_sum(pages) ~ Right hand pages have odd numbers. Sum of the right hand pages in {x}? {f}",
            ),
            "odd_numbers>unique_numbers>sorted_ascending": (
                "odd_catalogue(codes) ~ Codes that two doesn't divide, without copies, in increasing order. Sort of a catalogue, so {f}",
            ),
            "odd_numbers>squares": (
                "odd_squares(ns) ~ math class. square the odd ones, ignore the even ones. {f}",
            ),
            "odd_numbers>doubled>sum_of_numbers": (
                "odd_bonus(points) ~ In our dart variant odd throws score twice and even throws score nothing. Final score? {sig}",
            ),
            "odd_numbers>count_of_numbers": ("odd_ones(ids) ~ {f}: quantity of odd ids",),
            "prime_numbers>sum_of_numbers": (
                "prime_points(cards) ~ only prime cards score. what do I get? add them. {f}",
            ),
            "prime_numbers>sorted_descending>first_numbers": (
                "top_primes(ids) ~ largest {k} primes of {x}, descending, repeats allowed. {sig}",
            ),
            "prime_numbers>unique_numbers>count_of_numbers": (
                "n_primes(seen) ~ Count the different primes that occur in the list. Name of the function {f}.",
            ),
            "squares>sorted_ascending": (
                "squared_sorted(xs) ~ leetcode 977: negative and positive ints, square each, give them nondecreasing. {f}",
            ),
            "squares>greater_than>count_of_numbers": (
                "strong_signals(amps, floor=k) ~ Power is amplitude squared. How many powers exceed the floor? {sig}",
            ),
            "squares>average": (
                "mean_square(noise) ~ Mean square of the noise samples, 0.0 if there are no samples. {sig}",
            ),
            "squares>running_totals": (
                "energy_so_far(samples) ~ cumulative energy ‹energy of a sample is the sample times itself›, one value per sample. {f}",
            ),
            "cubes>sum_of_numbers": (
                "boxes_volume(edges) ~ Each cube shaped honey box has an edge in cm. Volume of all boxes combined? {f}",
            ),
            "doubled>sorted_descending": (
                "bonus_round(scores) ~ Bonus round at the arcade, everything times two, then show high to low. {f}",
            ),
            "doubled>greater_than": (
                "over_double(bets) ~ double each bet and tell me only those doubled bets that then go over {k}. {sig}",
            ),
            "doubled>capped>sum_of_numbers": (
                "happy_hour(points) ~ Happy hour: twice the points per game, although {k} is the most one game can bring. Sum of points? {sig}",
            ),
            "halved>sum_of_numbers": (
                "shared_tips(tips) ~ I split each tip with the cook, half a cent lost is rounded down. What remains for me in total? {f}",
            ),
            "halved>at_least>count_of_numbers": (
                "still_big(packs) ~ Every pack gets cut in half, rounding down. How many of the halves still weigh {k} or more? One half per pack is counted. {sig}",
            ),
            "multiplied>sum_of_numbers": (
                "lesson_income(children) ~ Swimming lessons: {k} pounds per child. {x} has the number of children in each course. Income altogether, by pricing each course first. {f}",
            ),
            "multiplied>running_totals": (
                "calories(km) ~ {k} calories per km. I want my calories piling up day by day. {x} has km per day. {f}",
            ),
            "multiplied>capped": (
                "ticket_prices(zones, per_zone=k, dearest=k_2) ~ price of a ride = zones times the price per zone, but never more than the dearest ticket. give me the price for every ride. {sig}",
            ),
            "multiplied>sorted_descending>first_numbers": (
                "top_payouts(stakes) ~ The odds are {k} to one, so a stake pays {k} times itself. Largest {k_3} payouts, falling. {sig}",
            ),
            "increased>sum_of_numbers": (
                "with_postage(orders, postage=k) ~ every order plus postage, all summed. {sig}",
            ),
            "increased>capped": (
                "extra_credit(marks) ~ plus {k} for each pupil but no mark over {k_2}; cut at {k_2} if need be. order unchanged. {f}",
            ),
            "increased>at_least>count_of_numbers": (
                "passes_with_bonus(points, bonus=k) ~ How many students would pass if everyone were given the bonus? Passing takes {k_2} points. {sig}",
            ),
            "increased>multiplied": (
                "scaled(xs) ~ Add {k} first, multiply by {k_2} second, for every item. {f}",
            ),
            "decreased>absolute_numbers>smallest_number": (
                "closest_gap(bids) ~ subtract {k} from each bid, look at the size without sign, least one wins. return that size ‹0 if no bids›. {sig}",
            ),
            "decreased>average": (
                "net_mean(gross, box=k) ~ I weigh the honey jars full. An empty jar has a known weight, to be taken off each. Average net weight, 0.0 if no jars. {sig}",
            ),
            "decreased>non_negative>count_of_numbers": (
                "arrived_ok(fuel) ~ Each car burns {k} litres to get home. Take it off what each car has in the tank; how many don't end up below zero? {f}",
            ),
            "reduced_by_percent>sorted_ascending": (
                "sale_list(prices) ~ {k} per cent off everything, whole numbers by rounding, list from cheap to dear. {f}",
            ),
            "reduced_by_percent>largest_number": (
                "top_price_after(prices, off=k) ~ After the discount ‹percent, each price rounded to a whole one›, what's our most expensive item at? 0 with an empty shop. {sig}",
            ),
            "raised_by_percent>sorted_descending>first_numbers": (
                "dearest_next_year(fees) ~ fees go {k} percent up next year, rounded. then the {k_3} dearest, dearest first. {sig}",
            ),
            "raised_by_percent>at_most>count_of_numbers": (
                "still_ok(rents, rise=k, limit=k_2) ~ rents rise by so many percent ‹rounded to the whole›. how many flats are still at or beneath my limit? {sig}",
            ),
            "rounded_to_tens>unique_numbers>sorted_ascending": (
                "rough_values(readings) ~ Coarsen the readings to the nearest ten ‹python's round, so halves go to the even ten›, no copies, from small to large. {f}",
            ),
            "rounded_to_tens>occurrence_counts>lines_text": (
                'bins_text(steps) ~ Histogram: round each to the nearest ten, a five going to the even ten; count; output lines "value: count" by order of appearance. {sig}',
            ),
            "rounded_to_tens>most_common_number": (
                "usual_ten(prices) ~ Round to tens the way python does. Which rounded price is the most usual? First seen on a draw, 0 if no prices. {f}",
            ),
            "letter_grades>concatenate": (
                "grade_string(points) ~ one string of letters without gaps, one letter per score: from 90 it's A, from 80 B, from 70 C, from 60 D, beneath F. {f}",
            ),
            "sorted_descending>letter_grades>concatenate": (
                "ladder(points) ~ Best pupil first, letters only, no separators. A needs 90 points, B 80, C 70, D 60; less is F. {sig} returns the string.",
            ),
            "capped>letter_grades>word_counts": (
                "moderated_tally(marks) ~ No mark above {k}, please, I trim them to {k}. Then letters ‹A from 90, B from 80, C from 70, D from 60, F otherwise› and a dict with how many pupils have which. {f}",
            ),
            "without_value>letter_grades>most_common_word": (
                "usual_letter(marks) ~ {k} = absent. Ignoring absentees, which letter is the commonest? 90/80/70/60 are the minimums of A/B/C/D and F comes under that. Earliest on ties. {f}",
            ),
            "non_negative>median": (
                "robust_level(levels) ~ The float gauge reports sub-zero nonsense at times. Median of what isn't nonsense please, 0.0 if it's all nonsense. {sig}",
            ),
            "non_negative>differences>largest_number": (
                "biggest_rise(levels) ~ negative levels are glitches; cut them. Among the rest take each level less the one before; the largest of these ‹maybe still negative if it only falls›, 0 when less than two are left. {f}",
            ),
            "non_negative>average_rounded": (
                "clean_mean(samples) ~ samples under zero get discarded, mean of the survivors to {d}. nothing survives: 0.0. {f}",
            ),
            "less_than>count_of_numbers": (
                "lazy_days(steps) ~ A lazy day is one with fewer than {k} steps. How many had I? {f}",
            ),
            "less_than>unique_numbers>count_of_numbers": (
                "cheap_kinds(prices) ~ Number of different prices that lie under {k}. {sig}",
            ),
            "less_than>average": (
                "cheap_mean(receipts, limit=k) ~ small receipts ‹strictly below the limit›: what's one of them on average? 0.0 if we have none. {sig}",
            ),
            "less_than>sorted_descending>first_numbers": (
                "near_misses(marks) ~ Who nearly passed? Marks short of {k}, the highest leading, maximum {k_3} of them. {sig}",
            ),
            "at_most>largest_number": (
                "best_affordable(prices, budget=k) ~ priciest ticket I can afford, i.e. not above my budget. 0 if all are too dear. {sig}",
            ),
            "at_most>sum_of_numbers": (
                "petty_cash(receipts) ~ receipts up to {k} euro, {k} included, are paid from petty cash. what goes out of petty cash in total? {f}",
            ),
            "at_most>unique_numbers>sorted_descending": (
                "reachable(levels, skill=k) ~ A level is open to a player whose skill is no less than it. Levels come in a messy list with repeats; return the open ones, single and hardest first. {sig}",
            ),
            "divisible_by>count_of_numbers": (
                "free_coffees(orders) ~ Any order number divisible by {k} gets a free coffee. How many coffees are that for the orders in {x}? {f}",
            ),
            "divisible_by>largest_number": (
                "top_multiple(tickets) ~ the highest ticket that is a multiple of {k}, 0 if none. {sig}",
            ),
            "divisible_by>unique_numbers>sorted_descending": (
                "service_buses(km) ~ A bus is due for service at multiples of {k}. From the km readings take those, no doubles, largest to smallest. {f}",
            ),
            "last_numbers>sum_of_numbers": (
                "last_week(tips) ~ total of the most recent {k} tips {f}",
            ),
            "last_numbers>largest_number": (
                "recent_peak(loads, window=k) ~ What's the peak within the trailing window of given size? {sig}; 0 for no data.",
            ),
            "last_numbers>reversed_list": (
                "log_tail(log) ~ like tail -n {k} followed by tac. {sig}",
            ),
            "last_numbers>average_rounded": (
                "form(points) ~ Her form is the mean of her last {k} results, rounded to {d}. {sig}",
            ),
            "last_numbers>at_least>count_of_numbers": (
                "recent_goals(steps, days=k, goal=k_2) ~ Out of the last so-many days how many saw me reach my goal? Reaching it exactly counts. {sig}",
            ),
            "last_numbers>min_and_max": (
                "recent_range(prices) ~ low and high of the closing {k} prices, as a two element list. prices isn't empty. {f}",
            ),
            "last_numbers>is_sorted": (
                "getting_better(results) ~ have my last {k} results never gone down from one to the next? true/false {f}",
            ),
            "last_numbers>none_over": (
                "cooled_down(temps) ~ Fine again? It's fine when within the last {k} measurements none lies above {k_2}. {sig}",
            ),
            "first_numbers>average": (
                "opening_mean(scores) ~ mean of the first {k} rounds, then. 0.0 if no rounds at all. {sig}",
            ),
            "first_numbers>sorted_ascending": (
                "early_sorted(arrivals) ~ take {k} from the front, put those in rising order, throw away everything else. {f}",
            ),
            "first_numbers>running_totals": (
                "pool_minutes(minutes) ~ Cumulative swim minutes over the opening {k} sessions. One number per session. {f}",
            ),
            "first_numbers>has_duplicates": (
                "early_clash(draws) ~ did any number come twice among the first {k} draws? {sig} says so with True",
            ),
            "first_numbers>all_distinct": (
                "packet_start(data, n=k) ~ Advent of code. True iff the first {k} entries are all different from each other. {sig}",
            ),
            "without_first_numbers>sum_of_numbers": (
                "after_free(calls) ~ My plan has {k} free calls. All later calls get billed: add their cents. {sig}",
            ),
            "without_first_numbers>first_numbers": (
                "page(items, offset=k, size=k_2) ~ pagination helper. skip {k} items from the start, return up to {k_2} of what follows. {sig}",
            ),
            "without_first_numbers>largest_number": (
                "after_warmup_max(bench) ~ Discard {k} warm-up iterations and report the worst remaining latency, 0 if nothing remains. {f}",
            ),
            "without_first_numbers>median": (
                "bench_median(timings) ~ benchmark: the leading {k} timings are warmup, so median over the remaining ones, 0.0 if none remain. {sig}",
            ),
            "at_least>unique_numbers>sorted_descending": (
                'good_scores(scores) ~ Whoever asks: "good" is {k} or more. Show every good score one single time, biggest to smallest. {f}',
            ),
            "at_least>count_of_numbers>is_even": (
                "finals_in_pairs(points) ~ The final swims in pairs. Do the swimmers with {k} or more points make an even number of people? {f}",
            ),
            "at_least>average_rounded_whole": (
                "rough_good_mean(jars) ~ Jars of {k} g or heavier go to market. Their average weight to the nearest gram, 0 if none goes. {sig}",
            ),
            "at_least>decreased>sum_of_numbers": (
                "bonus_over(sales, target=k) ~ Bonus scheme: whoever reaches the target gets what he sold less {k_2}, whoever doesn't gets zilch. Sum of it all. {sig}",
            ),
            "at_least>raised_by_percent>sum_of_numbers": (
                "invoice(orders, least=k) ~ We ignore orders that don't come to {k} euros. The rest are billed with {k_2} percent on top, each rounded to whole euros. Grand total: {sig}",
            ),
            "at_least>reduced_by_percent": (
                "volume_discount(orders) ~ orders from {k} upward get {k_2} percent off ‹rounded to integers›; just return these discounted ones, drop the small fry. {f}",
            ),
            "at_least>sorted_descending>number_strings>numbered_text": (
                'honours(points) ~ Honours board. Points of {k} and more, best on top, each on a line of its own with "1. ", "2. " … before it; one text. {f}',
            ),
            "greater_than>first_numbers>sum_of_numbers": (
                "first_big_ones(deals) ~ From the deals above {k}, take {k_2} in their present order and add them. {sig}",
            ),
            "greater_than>reversed_list>joined_numbers": (
                "recent_alarms(temps) ~ Temperatures over {k}, latest before earliest ‹they are logged earliest first›, in one string, {s} between. {f}",
            ),
            "greater_than>unique_numbers>count_of_numbers": (
                "distinct_highs(scores) ~ how many distinct values does {x} have beyond {k}? {sig}",
            ),
            "greater_than>doubled>sum_of_numbers": (
                "double_over(hours) ~ Shifts longer than {k} hours are paid double, hours of shorter shifts I've already paid. How many paid hours are due for the long ones? {f}",
            ),
            "greater_than>squares>sum_of_numbers": (
                "outlier_energy(xs) ~ sum of x*x for those x in {x} that are more than {k}. {sig}",
            ),
            "less_than>doubled>sorted_ascending": (
                "small_doubled(portions) ~ Portions under {k} grams get doubled, bigger ones are off the list. Sort the doubled ones up. {f}",
            ),
            "less_than>increased>sum_of_numbers": (
                "short_calls_fee(calls) ~ Calls shorter than {k} seconds are the only ones I pay: seconds plus {k_2} connection each. What's the sum? {f}",
            ),
            "less_than>sorted_ascending>joined_numbers": (
                "underweight(calves) ~ {x}: kilos of our calves. Text for the vet with all below {k}, lightest first, {s} in the middle. {sig}",
            ),
            "less_than>non_negative>count_of_numbers": (
                "cold_days(temps, warm=k) ~ number of days that were colder than {k} but not below freezing point, freezing itself ‹0› counts. {sig}",
            ),
            "less_than>positive_numbers>sum_of_numbers": (
                "small_wins(trades) ~ Only small profits: positive, and lower than {k}. Their sum. {f}",
            ),
            "at_most>unique_numbers>sorted_ascending>first_numbers": (
                "lowest_bids(bids, ceiling=k) ~ Silent auction for a queen bee. No bid beyond the ceiling is taken. Out of the different bids left I'd like the {k_4} lowest in rising order. {sig}",
            ),
            "at_most>doubled>sum_of_numbers": (
                "kids_points(ages) ~ odd rule in our club: each swimmer aged {k} or younger earns twice their age in points. club total? {f}",
            ),
            "at_most>sorted_ascending>joined_numbers": (
                "in_time(times, cut=k) ~ Text of the times that made the cut, where making it means not slower than it. Fast to slow, {s} between times. {sig}",
            ),
            "between>unique_numbers>sorted_ascending": (
                "valid_lanes(lanes, first=a, final=b) ~ Our pool has the lanes {a} to {b}, numbers outside are slips of the pen. Clean them out, one of each, ascending. {sig}",
            ),
            "between>doubled>sum_of_numbers": (
                "mid_bonus(rolls) ~ A roll of {a} up to {b} inclusive pays two coins per pip. Others pay nothing. My coins? {sig}",
            ),
            "between>median": (
                "mid_median(ages) ~ median age of those aged {a}–{b} ‹both still in›, 0.0 when nobody is. {f}",
            ),
            "between>occurrence_counts>top_keys": (
                "pop_grades(votes) ~ Votes must be {a} to {b}, both allowed; anything else is spam. After that count, and return the {k} votes given most often, as strings, most frequent first. {f}",
            ),
            "between>largest_numbers>sum_of_numbers": (
                "legal_best(throws) ~ A throw is legal from {a} through {b}. Sum of the {k} best legal throws. {sig}",
            ),
            "between>sorted_descending>first_numbers>joined_numbers": (
                "top_line(points) ~ 1. points lower than {a} or higher than {b} are cheating, delete. 2. descending. 3. keep {k}. 4. one string, {s} as glue. That's {f}.",
            ),
            "non_negative>average_rounded_whole": (
                "tank_mean(levels) ~ mean level as a whole number, negatives being sensor trouble that I don't want in it. 0 if there's just trouble. {f}",
            ),
            "non_negative>sum_of_numbers>sum_of_digits": (
                "digit_fun(points) ~ Puzzle for the kids: cross out negatives, total the remaining numbers, and add the digits of that total. {sig}",
            ),
            "non_negative>chunks>row_averages": (
                "hourly(samples) ~ sensor gives {k} samples an hour. throw the negative samples out first ‹yes, the hours shift then›, cut into {k}s, mean per piece as rounded int. {f}",
            ),
            "non_negative>moving_average>largest_number": (
                "best_run(milk, days=k) ~ A negative in the milk log is a storno and has to vanish. Then means over each window of consecutive entries of the given length, and the best such mean ‹0 if there's no full window›. {sig}",
            ),
            "non_negative>most_common_number": (
                "top_agent(agents) ~ which agent answered most? -1 and lower aren't agents. earliest wins a tie; 0 if no agent. {f}",
            ),
            "non_negative>unique_numbers>sorted_descending>first_numbers": (
                "top_depths(dives) ~ Dive depths in metres; a negative one is a flat battery. {k} deepest depths, each depth just once, deep to shallow. {sig}",
            ),
            "non_negative>capped>sum_of_numbers": (
                "sane_total(steps) ~ Step counter went mad. Below 0 → ignore the day. Above {k} → count the day as {k}. All days together? {f}",
            ),
            "non_negative>capped>average_rounded": (
                "sane_mean(pulses) ~ drop negatives, cut what's too high down to {k}, average, {d}. 0.0 on nothing. {f}",
            ),
            "non_negative>running_totals>joined_numbers": (
                "stand_line(deposits) ~ Leave out minus bookings; show how the savings stand after each of the others as a string, {s} between. {f}",
            ),
            "non_negative>sorted_ascending>without_first_numbers>sum_of_numbers": (
                "drop_cheap(prices) ~ Refunds ‹negative› aside, I get the {k} cheapest items for free. What do I owe for all the others? {sig}",
            ),
            "non_negative>sorted_ascending>without_first_numbers>average_rounded": (
                "drop_worst(quizzes) ~ A negative means quiz not taken, gone. Then the {k} lowest quizzes are dropped as well. Average of the others, rounded to {d}, 0.0 if there are none. {f}",
            ),
            "positive_numbers>sorted_descending>joined_numbers": (
                "wins_text(trades) ~ For my diary, a text of the winning trades ‹zero is no win› in falling order separated with {s}. {f}",
            ),
            "positive_numbers>running_totals>last_numbers": (
                "win_growth(results) ~ Imagine I had only had the winning trades. Cumulate them and show the last {k} stands. {sig}",
            ),
            "positive_numbers>average_rounded_whole>pass_or_fail": (
                'tip_verdict(tips, minimum=k) ~ Guests that leave nothing aside, is the mean tip ‹rounded to whole› at the minimum or better? "pass" if so, "fail" if not. No tips at all count as mean 0. {sig}',
            ),
            "average_rounded_whole>pass_or_fail": (
                'course_result(exams) ~ Mean of the exams to the nearest whole; if it makes {k} the answer is "pass", below it "fail". No exams: mean 0. {f}',
            ),
            "sum_of_numbers>pass_or_fail": (
                'coursework(points) ~ all the points in total, "pass" from {k} on, otherwise "fail". {f}',
            ),
            "sum_of_numbers>is_divisible_by": (
                "fair_shares(jars) ~ Boxes of honey with so many jars each. Taking all jars together, could {k} beekeepers share them evenly? {sig} → bool",
            ),
            "sum_of_numbers>sum_of_digits": (
                "lucky(draws) ~ Numerology, don't ask. Add all draws, then add the digits of what you got. {f}",
            ),
            "sum_of_numbers>shipping_cost": (
                "postage(prices) ~ order totalling {k} euros or above ships free, otherwise {m} euros. what's the postage for a basket with {x} as item prices? only the postage. {sig}",
            ),
            "sum_of_numbers>even_or_odd": (
                'bet_outcome(dice) ~ We bet whether the dice together come out even or odd. Return the word "even" or "odd". {f}',
            ),
            "sum_of_numbers>binary_string": (
                "bin_total(counters) ~ sum the counters, in base 2 as a string sans prefix. counters are never negative. {f}",
            ),
            "sum_of_numbers>add_up_to_cap": (
                "piggy(coins) ~ My coins all summed, then granny adds {k}, but the piggy bank can't hold beyond {m}, so that's the most. What's in it? {sig}",
            ),
            "sum_of_numbers>digits": (
                "total_digits(points) ~ Old arcade display has one digit per slot. Give the digits of the overall points, as list, leftmost first; points are not negative. {f}",
            ),
            "largest_number>digits": (
                "record_digits(scores) ~ digits of the record for the seven segment display ‹a list of ints, left to right; scores ≥ 0, empty list of scores means record 0›. {sig}",
            ),
            "largest_number>is_prime": (
                "biggest_is_prime(ids) ~ is the max of {x} prime? an empty list has max 0. {f}",
            ),
            "count_of_numbers>is_even": (
                "even_team(players) ~ can we split in two equal teams? just look how many there are in {x}. {f} True/False",
            ),
            "count_over>pass_or_fail": (
                'exam_paper(marks, good=k, needed=k_2) ~ A task is good when its mark is above {k}. "pass" if {k_2} or more tasks are good, else "fail". {sig}',
            ),
            "spread_of_numbers>pass_or_fail": (
                'too_much(temps) ~ If max minus min of the temps comes to {k} or more say "pass", otherwise "fail" ‹we want to see a swing›. Empty: swing 0. {f}',
            ),
            "count_distinct>is_even": (
                "even_kinds(stamps) ~ number of different stamps I own, is it even? {sig}",
            ),
            "sorted_unique>number_strings>bullet_list": (
                'lane_list(lanes) ~ bullets ‹"- " then the number, a line each, single string› for every lane in the list, doubles merged, ascending. {f}',
            ),
            "sorted_unique>number_strings>join_with_and": (
                'open_days(days) ~ I\'d love "3, 7 and 9" style text of the distinct days, sorted. {f}',
            ),
            "sorted_unique>chunks>rows_as_lines": (
                "page_numbers(ids) ~ different ids sorted up, {k} on each line, {s} separating those of one line; text please. {sig}",
            ),
            "sorted_unique>differences>largest_number": (
                "widest_hole(lanes) ~ Between the lanes in use, what's the widest step from one to the next higher? doubles don't matter, 0 with fewer than two lanes. {sig}",
            ),
            "sorted_unique>first_numbers>joined_numbers": (
                "smallest_text(ids) ~ Text of the {k} lowest different ids, rising, with {s} as divider. {f}",
            ),
            "sorted_unique>last_numbers>sum_of_numbers": (
                "sum_top_distinct(scores) ~ add up the {k} highest scores where equal scores are taken as one. {f}",
            ),
            "unique_numbers>number_strings>bullet_list": (
                "codes_md(codes) ~ Markdown bullets of error codes, one bullet per code even when it came a hundred times, sequence as they first came. {sig} returns str.",
            ),
            "unique_numbers>sorted_descending>joined_numbers": (
                "scores_text(scores) ~ duplicates out → falling order → string with {s}. The signature: {sig}",
            ),
            "unique_numbers>even_numbers>sum_of_numbers": (
                "even_set_sum(stickers) ~ I own each sticker at least once, some often. What is the sum of the even sticker numbers, each used once? {f}",
            ),
            "unique_numbers>sorted_ascending>first_numbers>sum_of_numbers": (
                "cheapest_kinds(prices) ~ If I buy {k} at different prices, cheapest prices first, what's the bill? Same price twice is not different. {f}",
            ),
            "collapsed_repeats>joined_numbers": (
                "state_path(states) ~ Write how the machine went through its states as text, {s} between. While it stays in a state mention the state only once; it may come back later. {f}",
            ),
            "collapsed_repeats>last_numbers": (
                "recent_states(log) ~ state log with long stretches of the same value. squeeze each stretch to one entry and give me the last {k} entries. {sig}",
            ),
            "collapsed_repeats>differences>positive_numbers": (
                "rises(levels) ~ Merge equal neighbours. From each to its successor compute the change; list only changes upward. {f}",
            ),
            "repeated_numbers>count_of_numbers": (
                "n_double(tickets) ~ how many ticket numbers are there that have been issued more than once? a number issued five times is still one. {sig}",
            ),
            "repeated_numbers>sorted_descending>joined_numbers": (
                "doubles_text(ids) ~ ids found two or more times, each mentioned once, high to low in one text; {s} in between. {f}",
            ),
            "repeated_numbers>largest_number": (
                "highest_dup(cards) ~ highest card I've more than one of, 0 if all are single. {f}",
            ),
            "negatives_to_zero>average": (
                "mean_no_debt(balances) ~ an overdrawn member counts as having 0. what's the mean balance then, 0.0 if no members. {f}",
            ),
            "negatives_to_zero>running_totals": (
                "pump(flows) ~ Back flow isn't possible, so whatever is below zero has to be read as 0. Then the amount pumped up to each moment. {sig}",
            ),
            "negatives_to_zero>sorted_descending>first_numbers": (
                "top_flows(flows) ~ set minus values to nought, rank downward, top {k}. {f}",
            ),
            "negatives_to_zero>average_rounded": (
                "fair_mean(points) ~ Penalty points can push a round below zero; such a round is then taken as a zero round, not dropped. Mean over all rounds, rounded to {d}; 0.0 with no rounds. {sig}",
            ),
            "absolute_numbers>median": (
                "typical_error(offsets) ~ typical clock offset, meaning the median of the offsets without their signs, 0.0 for no offsets. {f}",
            ),
            "absolute_numbers>at_most>count_of_numbers": (
                "good_shots(errors, tolerance=k) ~ A weighing is good if it was wrong by the tolerance or less, too heavy or too light. How many good ones? {sig}",
            ),
            "absolute_numbers>unique_numbers>sorted_ascending": (
                "magnitudes(moves) ~ just the different magnitudes of the moves, rising. {f}",
            ),
            "absolute_numbers>running_totals": (
                "odometer(moves) ~ The robot drives forward ‹plus› and backward ‹minus›. Odometer after each move, it counts both ways up. {f}",
            ),
            "absolute_numbers>largest_numbers>average": (
                "worst_mean(errors) ~ average over the {k} largest errors regardless of sign; no errors, 0.0. {f}",
            ),
            "absolute_numbers>sorted_descending>first_numbers>joined_numbers": (
                "worst_line(offsets) ~ report line: {k} greatest deviations, unsigned, greatest first, {s} between them. {f}",
            ),
            "squares>sorted_descending>first_numbers": (
                "top_squares(xs) ~ Square everything, rank from the top, leave me {k}. {sig}",
            ),
            "squares>even_numbers>sum_of_numbers": (
                "even_squares_sum(xs) ~ squares of {x}; of the squares only the even ones; summed. {sig}",
            ),
            "squares>at_most>count_of_numbers": (
                "inside(radii, limit=k) ~ How many r have r times r not exceeding the limit? {sig}",
            ),
            "doubled>increased": ("linear(xs) ~ 2n + {k} for each n of the list. {f}",),
            "doubled>increased>sum_of_numbers": (
                "fares(km, base=k) ~ taxi: two euros per km plus the base, each ride. cost of all my rides: {sig}",
            ),
            "increased>capped>average_rounded": (
                "curved_mean(marks) ~ Everybody gets {k} extra but nobody ends above {k_2}. New class average, rounded to {d}, 0.0 for no class. {f}",
            ),
            "increased>capped>letter_grades>word_counts": (
                "curved_letters(marks) ~ Step 1: {k} points for each. Step 2: {k_2} is the maximum. Step 3: letters, A from 90, B from 80, C from 70, D from 60, F else. Step 4: how many of each letter, a dict. ¶ {sig}",
            ),
            "increased>sorted_descending>first_numbers>joined_numbers": (
                "handicap_board(points, handicap=k) ~ Golfers get a handicap on top. I need a string with the {k_3} best afterwards, best first, {s} in between. {sig}",
            ),
            "decreased>positive_numbers>sorted_descending": (
                "lateness(arrivals, bell=k) ~ Arrival minutes and the minute of the bell. By how many minutes were the latecomers late, worst on top? On the bell isn't late. {sig}",
            ),
            "decreased>positive_numbers>average": (
                "mean_late(arrivals, start=k) ~ on average, how many minutes after the start did the latecomers come? those on time or early don't enter. 0.0 if nobody's late. {sig}",
            ),
            "decreased>absolute_numbers>sorted_ascending>first_numbers": (
                "nearest_guesses(guesses) ~ jar of beans holds {k}. Show the {k_4} smallest misses, a miss being how far the guess is off either way; smallest first. {f}",
            ),
            "decreased>absolute_numbers>average_rounded": (
                "calib(readings, truth=k) ~ how far from the true value {k} are the readings on average, either way, rounded to {d}, 0.0 w/o readings. {sig}",
            ),
            "decreased>negatives_to_zero>running_totals": (
                "overtime_account(hours, contract=k) ~ Hours per week minus contract hours; too few hours is just 0, not a debt. Show the growing overtime account week after week. {sig}",
            ),
            "decreased>negatives_to_zero>multiplied>sum_of_numbers": (
                "fines(speeds, allowed=k) ~ You pay {k_3} euros for every km/h above what's allowed and none if you're at or under it. What do these drivers pay together? {sig}",
            ),
            "non_negative>at_most>sorted_descending>first_numbers": (
                "clean_top(pulses, highest=k) ~ Pulse strap glitches: below zero, or beyond the highest a human can have. Throw both kinds out ‹the highest itself is fine› and show the {k_4} fastest, falling. {sig}",
            ),
            "non_negative>at_most>average_rounded": (
                "clean_avg(readings) ~ pls filter sensor junk ‹less than 0, more than {k}› and average the remainder to {d}; 0.0 if all was junk. {f}",
            ),
            "non_negative>sorted_descending>first_numbers>sum_of_numbers": (
                "best_points(points) ~ Disqualifications are noted as minus figures and mustn't be counted. Sort what's left downward, the leading {k} make the team's score, added up: {sig}",
            ),
            "non_negative>sorted_descending>first_numbers>average": (
                "best_mean(scores) ~ {f} = average of the top {k} scores, after getting rid of everything negative. Give 0.0 if nothing is left",
            ),
            "non_negative>sorted_descending>first_numbers>joined_numbers": (
                "top_text(tips) ~ some tips were booked as minus by error, never mind them. the {k} nicest ones in one string, nicest first, {s} between two. {sig}",
            ),
            "non_negative>unique_numbers>sorted_descending>joined_numbers": (
                "codes_text(codes) ~ valid codes are 0 or more. string of the valid codes, each one time, from the highest down, {s} between. {f}",
            ),
            "non_negative>occurrence_counts>sort_by_value_desc": (
                "call_ranking(agents) ~ One entry per call: which agent picked up, or something below 0 if it rang out. Ranking as a dict, agent as string to number of calls, busiest agent at the front. {f}",
            ),
            "non_negative>occurrence_counts>keep_at_least>lines_text": (
                'regulars_text(ids) ~ ids below zero are strangers. Count the others. Only those coming {k} times or more, printed as "id: times", a line each. {sig}',
            ),
            "at_least>occurrence_counts>keep_above>lines_text": (
                'peaks_text(loads) ~ Of loads reaching {k}: which value occurred more than {k_3} times? Text, a line per value like "value: count", in order of first occurrence. {f}',
            ),
            "occurrence_counts>keep_above>keys_by_value_desc": (
                "crowd_pleasers(votes) ~ Numbers voted for. I only care for those getting over {k} votes; give them as strings, most voted first. {sig}",
            ),
            "occurrence_counts>keep_at_least>sort_by_value_desc>lines_text": (
                'error_report(codes, least=k) ~ Nightly mail for ops. Count each code, omit those with fewer than {k} hits, sort by hits falling, print "code: hits" line by line. {sig}',
            ),
            "occurrence_counts>sort_by_value_desc>lines_text": (
                "vote_sheet(votes) ~ result sheet of our club vote, one line for each candidate number: the number, colon, blank, votes. winner's line at the top. {f}",
            ),
            "without_value>occurrence_counts>sort_by_value_desc>lines_text": (
                'ballot_text(ballots) ~ {k} is a blank ballot, not counted. For the rest write the votes as lines "candidate: votes", most votes on top. Returns text. {sig}',
            ),
            "occurrence_counts>sort_by_value_desc>query_string": (
                "as_query(clicks) ~ count clicks per button number and put it in url form, button=count with & between, most clicked at the front: {f}",
            ),
            "level_labels>word_counts>lines_text": (
                "zone_report(pulses) ~ Fitness report. Under {a} 'low', over {b} 'high', else 'mid'. For each of the words met, a line \"word: how often\". {f}",
            ),
            "level_labels>word_counts>key_with_max_value": (
                "usual_zone(pulses) ~ in which zone was my heart mostly? 'low' when under {a}, 'high' when over {b}, 'mid' in between incl. both borders. first one seen if tied, empty string if no pulse. {sig}",
            ),
            "non_negative>level_labels>word_counts>lines_text": (
                'tank_report(levels) ~ 1. levels less than 0: remove ¶ 2. classify, low is under {a}, high is over {b}, everything else mid ¶ 3. count classes ¶ 4. text with lines like "mid: 4" ¶ Name: {f}',
            ),
            "letter_grades>word_counts>lines_text": (
                'grade_report(points) ~ For the head teacher: text with lines "letter: pupils". Letter borders are 90 for A, 80 for B, 70 for C, 60 for D, and F for the rest; letters appear as they come in the list. {f}',
            ),
            "letter_grades>unique_words>join_words": (
                "letters_awarded(points) ~ Which letters were awarded at all? Each letter once, in the order it was first awarded, as text with {s} between. A 90+, B 80+, C 70+, D 60+, F otherwise. {sig}",
            ),
            "letter_grades>unique_sorted_words>join_words": (
                "letters_sorted(points) ~ letters present in class, alphabetical, no doubles, joined by {s}. 90 up = A, 80 up = B, 70 up = C, 60 up = D, rest = F. {f}",
            ),
            "label_each_by_limit>word_counts>lines_text": (
                "jar_report(weights) ~ label every jar: at or above {k} grams it's {s}, under that it's {t}. Then count labels and print \"label: count\" on separate lines. {f}",
            ),
            "label_each_by_limit>numbered_text": (
                'swim_list(points) ~ numbered text, one swimmer per line in list order: "1. " then {s} if he reached {k}, {t} if he didn\'t. {sig}',
            ),
            "sorted_descending>label_each_by_limit>numbered_text": (
                "cut_list(points) ~ Rank everyone from the top. Each line of the resulting text has the rank, a dot, a space, then {s} for {k} points and more or {t} for less. {f}",
            ),
            "chunks>row_sums>sorted_descending": (
                "week_ranking(steps) ~ Steps by day. Seven... no, {k} days make one of my weeks. Rank the weekly totals, best to worst, the broken week at the end joins in. {sig}",
            ),
            "chunks>row_sums>joined_numbers": (
                "totals_line(tips, shifts=k) ~ sum up my tips per so many shifts and print the sums on a line, {s} in between; the last sum may be of fewer shifts. {sig}",
            ),
            "chunks>row_sums>greater_than>count_of_numbers": (
                "good_weeks(litres) ~ Split litres into stretches of {k} days ‹last one as long as it is›. How many of these stretches gave more than {k_3} litres overall? {f}",
            ),
            "chunks>row_sums>differences": (
                "week_changes(sales) ~ group by {k}, sum each group, then how much did every group change against the one before it? {sig}",
            ),
            "chunks>row_sums>average_rounded": (
                "mean_week(steps, days=k) ~ What is an average week? Total each run of that many days, a short rest included, and average these totals, rounded to {d}. 0.0 for no steps. {sig}",
            ),
            "chunks>row_averages>joined_numbers": (
                "hourly_line(samples) ~ each {k} samples → rounded whole mean; then means as text, {s} between. {f}",
            ),
            "non_negative>chunks>row_sums>largest_number": (
                "best_shift(amounts) ~ take out the negative bookings; bundle the rest by {k} in their order; total of the richest bundle, 0 when there is none. {f}",
            ),
            "non_negative>chunks>row_sums>joined_numbers": (
                "shift_line(amounts) ~ Strip minus amounts. Sum each {k} in a row. String with {s} between the sums. Function is to be called {f}",
            ),
            "sorted_descending>chunks>row_sums": (
                "league_strength(players) ~ Strongest players form league one, the next ones league two and so forth, {k} per league. How strong is each league in sum? {f}",
            ),
            "differences>absolute_numbers>greater_than>count_of_numbers": (
                "jolts(speeds) ~ how often did the speed change by more than {k} between two readings in a row, no matter whether faster or slower? {sig}",
            ),
            "differences>absolute_numbers>sorted_descending>first_numbers": (
                "wildest_moves(prices) ~ The {k} wildest day-on-day moves of the price, without sign, wildest ahead. {f}",
            ),
            "differences>absolute_numbers>average": (
                "mean_move(prices) ~ Volatility for poor people: mean size of the change from a price to the next one. 0.0 when no change exists. {sig}",
            ),
            "differences>positive_numbers>count_of_numbers": (
                "up_days(closes) ~ take each closing minus the previous one and tell me how many of these come out above nothing. {f}",
            ),
            "differences>positive_numbers>average": (
                "mean_climb(heights) ~ On the stretches where the path goes up, how much does it go up on average? A stretch is from one height to the following. 0.0 for a path that never climbs. {f}",
            ),
            "differences>greater_than>count_of_numbers": (
                "long_breaks(calls, patience=k) ~ Call times in order. How many breaks between neighbouring calls were longer than my patience? {sig}",
            ),
            "sorted_ascending>differences>greater_than>count_of_numbers": (
                "big_holes(visits) ~ Visits by day number, in any old order. After ordering them, how many holes of more than {k} days are there from one visit to the next? {sig}",
            ),
            "sorted_ascending>differences>unique_numbers>sorted_ascending": (
                "gap_kinds(times) ~ Put the times in order; look at the gap from each to the next; which gaps occur? single, small to large. {f}",
            ),
            "sorted_unique>differences>joined_numbers": (
                "gaps_text(positions) ~ Distinct positions in rising order, the distance between each pair of neighbours, printed with {s} in the middle. {f}",
            ),
            "running_totals>at_least>count_of_numbers": (
                "moments_ok(flows) ~ accumulate the flows. at how many moments is the sum {k} or better? {f}",
            ),
            "running_totals>min_and_max": (
                "balance_range(bookings) ~ lowest and highest balance we had if each booking is added to those before; as two values. there is a booking for sure. {sig}",
            ),
            "running_totals>number_strings>join_words": (
                "totals_str(points) ~ Running score as a string, {s} between the intermediate scores. {f}",
            ),
            "running_totals>negative_numbers>count_of_numbers": (
                "red_moments(movements) ~ After how many movements was the account in the red? Start is zero, movements add up. {f}",
            ),
            "last_numbers>sorted_ascending>without_first_numbers>average": (
                "form_no_worst(results) ~ Handicap rule: look at the last {k} results, strike the {k_3} lowest of them, average what stays. 0.0 if nothing stays. {sig}",
            ),
            "last_numbers>unique_numbers>sorted_descending": (
                "recent_distinct(levels) ~ the {k} newest levels ‹newest sit at the end›, same level just once, high to low. {f}",
            ),
            "last_numbers>non_negative>average": (
                "recent_clean_mean(log, window=k) ~ Only the last {k} entries, and of those only the ones that aren't negative. Mean, or 0.0 without any. {sig}",
            ),
            "last_numbers>differences>positive_numbers>count_of_numbers": (
                "recent_rises(prices) ~ within the closing {k} prices, how many times did it go up from one to the next? {f}",
            ),
            "last_numbers>at_least>sum_of_numbers": (
                "recent_big(sales) ~ latest {k} sales; add those among them with {k_2} or more. {f}",
            ),
            "last_numbers>occurrence_counts>top_keys": (
                "trending(songs) ~ what is trending on the jukebox? consider the last {k} songs played ‹by number› and give the {k_3} played most, as strings, most played first. {sig}",
            ),
            "first_numbers>at_least>count_of_numbers": (
                "early_hits(throws) ~ Of my first {k} throws, how many scored {k_2} or beyond? {f}",
            ),
            "first_numbers>sorted_descending>joined_numbers": (
                "opening_ranked(points) ~ Opening {k} rounds only. Rank them downward and write as a string with {s}. {sig}",
            ),
            "first_numbers>even_numbers>sum_of_numbers": (
                "early_even(pens) ~ cut {x} after {k} items and sum the even ones of that. {f}",
            ),
            "without_first_numbers>non_negative>average": (
                "settled_clean(readings) ~ Warm-up is the first {k} readings, cut it. Then cut failures as well, recognisable by the minus. Average of the good ones or 0.0. {f}",
            ),
            "without_first_numbers>at_least>sum_of_numbers": (
                "after_trial(sales, trial=k) ~ the trial sales at the start do not count. afterwards every sale of {k_2} or more does; what do those amount to? {sig}",
            ),
            "without_first_numbers>sorted_descending>first_numbers": (
                "late_best(scores) ~ Practice is over after {k} games. Of the real games show the top {k_3}, best one ahead. {sig}",
            ),
            "even_numbers>unique_numbers>sorted_ascending>joined_numbers": (
                "even_pens_text(pens) ~ Milking plan on a slip: the even pens, one mention each, upward, {s} between. It is built by {f}.",
            ),
            "odd_numbers>unique_numbers>sorted_descending>first_numbers": (
                "odd_top(tickets) ~ raffle!! even tickets lose. from the odd ones, no duplicates, highest {k}, highest first. {f}",
            ),
            "odd_numbers>squares>sum_of_numbers>is_even": (
                "odd_sq_parity(ns) ~ Is the sum of the squares of the odd members of {x} an even number? Returns bool. {f}",
            ),
            "even_numbers>halved>sum_of_numbers": (
                "half_evens(piles) ~ only piles that can be divided in two equal parts get divided, I keep one part of each. How many pieces do I have? {f}",
            ),
            "divisible_by>unique_numbers>sorted_ascending>joined_numbers": (
                "multiples_text(stops) ~ string of the stops that are multiples of {k}: each once, rising, glued by {s}. {f}",
            ),
            "prime_numbers>unique_numbers>sorted_ascending>joined_numbers": (
                "primes_text(draws) ~ I collect primes. Those in {x}, no doubles, small ones before big ones, in a text with {s} as divider: {sig}",
            ),
            "prime_numbers>squares>sum_of_numbers": (
                "prime_sq(xs) ~ square the primes of {x}, throw the non primes away, what's the sum? {f}",
            ),
            "numbers_not_in>sorted_ascending>joined_numbers": (
                "todo_line(hives, done=o) ~ Slip of paper for my helper: every hive that isn't in the finished list, in rising order, as text with {s} in between. {sig}",
            ),
            "numbers_not_in>number_strings>join_with_and": (
                'missing_phrase(expected, seen=o) ~ say which of the expected swimmers have not been seen; keep order; a string with commas, but "and" before the last one. {sig}',
            ),
            "numbers_not_in>sorted_descending>first_numbers": (
                "top_unbeaten(levels, beaten=o) ~ Levels I haven't beaten yet ‹the second list says which I have›. Hardest {k} of them, hardest first. {sig}",
            ),
            "common_numbers>sorted_descending>first_numbers>joined_numbers": (
                "shared_top(mine, yours=o) ~ Stickers both of us have. Go from the highest number down, {k} at most, on a line with {s} between. A repeat in my list may repeat. {sig}",
            ),
            "common_numbers>sum_of_numbers": (
                "paid_sum(billed, received=o) ~ two lists of amounts. sum of what's in the first and can be found in the second too. {sig}",
            ),
            "pairwise_sums>sorted_descending>first_numbers>joined_numbers": (
                "medal_text(first, second=o) ~ Two heats, same swimmers in the same order. Add up per swimmer, highest {k} sums as text, highest first, {s} between. {sig}",
            ),
            "pairwise_sums>letter_grades>word_counts": (
                "term_letters(midterm, final=o) ~ Midterm and final points of a pupil stand at the same place of both lists and get added. A ≥ 90, B ≥ 80, C ≥ 70, D ≥ 60, else F. How many pupils per letter, as dict? {sig}",
            ),
            "pairwise_sums>running_totals": (
                "joint_savings(his, hers=o) ~ We both put something in the jar each week. One combined amount a week, and from it how full the jar gets over time. {sig}",
            ),
            "capped>sorted_descending>first_numbers>sum_of_numbers": (
                "season(points) ~ A race brings {k} points at most, more is cut. The best {k_3} races make the season's score. So? {f}",
            ),
            "raised_to_minimum>sorted_ascending>first_numbers": (
                "cheapest_fares(fares, least=k) ~ no fare beneath {k}: those are lifted to it. list the {k_3} cheapest after that, going up. {sig}",
            ),
            "replaced_value>unique_numbers>sorted_ascending": (
                "merged_ids(ids) ~ hive {k} was merged into hive {m}, so read every {k} as {m}. which hives are in the log then? sorted, no repeats. {f}",
            ),
            "replaced_value>occurrence_counts>lines_text": (
                'merged_counts(log) ~ Customer {k} has the new number {m}. Rewrite the log so, count calls per number and print a line "number: calls" for each. {sig}',
            ),
            "without_value>sorted_ascending>first_numbers>joined_numbers": (
                "finishers(laps) ~ {k} was typed for people who gave up. Without them: the {k_3} shortest laps as text, shortest first, {s} between. {f}",
            ),
            "without_value>sorted_descending>first_numbers>average": (
                "best_jumps_mean(jumps, foul=k) ~ Fouls are stored with a special value. Drop fouls, go down from the longest jump, average the leading {k_3}. No valid jump is 0.0. {sig}",
            ),
            "without_value>unique_numbers>count_of_numbers": (
                "kinds_no_blank(codes) ~ number of kinds of codes, leaving {k} out of it. {f}",
            ),
            "without_value>differences>largest_number": (
                "max_rise_no_gaps(levels) ~ missing readings show as {k}; delete them, then the maximum of next minus this over all neighbours, be it negative ‹0 if there's no next›. {f}",
            ),
            "reduced_by_percent>at_least>sum_of_numbers": (
                "net_big(prices) ~ {k} percent down, rounded to whole; sum only those reduced ones that are {k_2} or more. {f}",
            ),
            "raised_by_percent>sorted_ascending>joined_numbers": (
                "menu_line(prices) ~ the cafe of our club: every price up {k}%, full cents after rounding, low to high, and a string with {s} between for the menu board. {f}",
            ),
            "multiplied>reduced_by_percent>sum_of_numbers": (
                "group_rate(hours, wage=k) ~ hours times wage for each helper, then {k_2} percent tax off each ‹rounded to whole›. What do I pay out over all? {sig}",
            ),
            "multiplied>increased>sorted_descending": (
                "bills(units) ~ A bill is units times {k} plus a fixed {k_2}. Bills in falling order. {f}",
            ),
            "multiplied>increased>sum_of_numbers": (
                "all_bills(minutes, rate=k) ~ Each call costs minutes times the rate, and on top {k_2} for connecting. Total phone bill over all calls? {sig}",
            ),
            "multiplied>at_most>count_of_numbers": (
                "in_budget(litres, price=k) ~ so many fill-ups, each of some litres, one price a litre. how many fill-ups cost {k_2} at most? {sig}",
            ),
            "clamped>sorted_ascending>without_first_numbers>sum_of_numbers": (
                "jury_total(votes) ~ Votes get squeezed into {a} to {b} ‹too low becomes {a}, too high {b}›. The {k} lowest are forgotten, the others summed. {f}",
            ),
            "moving_average>greater_than>count_of_numbers": (
                "hot_spells(temps, days=k) ~ Means over every window of so many consecutive days. How many windows are hotter than {k_2} on average? {sig}",
            ),
            "largest_numbers>number_strings>join_with_and": (
                'top_phrase(scores) ~ Write the {k} best scores as one would say them, best first: commas, and the word "and" before the last. {sig}',
            ),
            "smallest_numbers>number_strings>numbered_text": (
                'fastest_text(laps) ~ Numbered lines ‹"1. " and so on› with the {k} quickest laps, the quickest as number one. {f}',
            ),
            "repeated_numbers>sorted_ascending>number_strings>join_with_and": (
                'double_phrase(badges) ~ Which badge numbers do we find more than once? Answer like people talk: rising, commas, "and" before the last, each number mentioned once. {f}',
            ),
            "reversed_list>running_totals>reversed_list": (
                "remaining(steps) ~ for every position: sum of it and all that come after it. in other words a running sum from the back, but listed in the normal order. {f}",
            ),
            "reversed_list>without_first_numbers>reversed_list": (
                "chop_end(log) ~ Chop the last {k} entries off and keep the sequence of what's before. {f}",
            ),
        },
    ),
)
