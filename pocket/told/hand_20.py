"""Requests by the twentieth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "dict",
        {
            "keep_above>keys_by_value_desc": (
                "busy_stalls(visits) ~ we run a flea market. {x} is a dict, stall name to how many people stopped there. i want the names of the stalls with more than {k} visitors, busiest on top. call it {f}",
            ),
            "keep_at_least>sorted_keys": (
                "bonus_list(sales, target=k) ~ {x} maps each sales rep to the deals closed this quarter; anyone who reached the target gets a bonus. Please write {sig}, giving me the names of those people from A to Z.",
            ),
            "drop_zero_values>key_with_min_value": (
                "nearly_gone(shelf) ~ Which article is closest to running out? {x} tells, per article, how many pieces are left. What is at 0 already doesn't interest me, that's been reordered. The function should be named {f} and return one name.",
            ),
            "drop_zero_values>count_entries": (
                "still_available(warehouse) ~ {f}: how many products do we actually have? you get a dict product → quantity, quantity 0 means we haven't got it",
            ),
            "keep_below>sort_by_value": (
                "order_soon(stock) ~ Inventory dict in, inventory dict out. Keep what has a quantity under {k}, lowest quantity leading. Function {f}, please and thank you.",
            ),
            "remove_key>sum_values": (
                "payroll_without(salaries, who=s) ~ Salaries as dict employee → monthly pay. One of them is leaving. What will the remaining ones cost together? {sig}",
            ),
            "remove_key>key_with_max_value": (
                "runner_for_mvp(goals) ~ Goals per player come as a dictionary. {s} is not eligible, so scratch that name and tell me who of the rest scored most. {f} is what i'd call it",
            ),
            "merged_dicts>sorted_keys": (
                "all_items(morning, evening=o) ~ i have two delivery lists, both dicts item to amount. just need every item name that is in either of them, alphabetically, each once: {sig}",
            ),
            "added_dicts>key_with_max_value": (
                "winner_both_rounds(first, second=o) ~ Our club votes in two rounds, each round ends up in a dict candidate → votes. Add the rounds together and return the name of the one with most votes overall. {sig}",
            ),
            "added_dicts>sum_values": (
                "grand_total(north, south=o) ~ def {sig}: units sold per product in the two regions, both dicts. Return all units of both regions in one figure.",
            ),
            "added_dicts>leaderboard": (
                "season_table(home, away=o) ~ HOME POINTS AND AWAY POINTS¶Two dicts team → points. A team may be missing from one. Sum them per team, then give the team names, best first; teams level on points go by the alphabet.¶Signature: {sig}",
            ),
            "added_dicts>drop_zero_values": (
                "net_positions(today, yesterday=o) ~ Trader here. I've two books of positions, dict from ticker to signed quantity. {sig} nets them ticker by ticker and leaves out whatever cancels to zero.",
            ),
            "subtracted_dicts>drop_zero_and_negative_values": (
                "remaining_seats(seats, booked=o) ~ Per train the number of seats and, in a second dict, per train what has been booked. Give a dict of the trains that still have at least one seat free and how many. {sig} it should be",
            ),
            "subtracted_dicts>keys_with_zero_value": (
                "sold_out(capacity, tickets=o) ~ a room is full when the tickets sold for it equal its capacity exactly. {x} per room is one dict, {o} per room the other ‹rooms without tickets may be missing›. names of full rooms please, in the order of the first dict: {sig}",
            ),
            "pick_keys>sum_values": (
                "my_bill(prices, wanted=o) ~ hey, {x} = the menu with prices as a dict. second thing you get is a list of dish names. sum up what those dishes cost, each dish counted one time even if it's listed twice, dishes we don't have cost nothing. {sig}",
            ),
            "pick_keys>sort_by_value_desc": (
                "shortlist(votes, finalists=o) ~ Please create {sig}. From the dict of votes by song, only the songs on the finalist list survive, and the most-voted goes to the front. Returns a dict.",
            ),
            "omit_keys>sum_values": (
                "cost_without(costs, ignored=o) ~ FinOps ticket: cloud spend per service arrives as a dict. The services on the ignore list are paid by another team. What do the others sum up to? Implement {sig}.",
            ),
            "omit_keys>mean_value": (
                "class_mean(marks, absent=o) ~ {x}: pupil → mark. Those whose names are on the absent list had a 0 entered, don't let them count. I'd like the class mean of everybody else, 0 if no one is left. Use {sig}.",
            ),
            "omit_keys>keys_by_value_desc": (
                "ranking(points, disqualified=o) ~ Doping again... so: dict athlete/points, plus the list of the disqualified. Ranking of the clean ones, names only, most points first. {sig}",
            ),
            "raise_by_percent>sum_values": (
                "new_wage_bill(wages, rise=k) ~ If we give everyone the agreed percentage more ‹each new wage rounded to full euros›, how big does the monthly wage bill get? Wages are in a dict per employee. {sig}",
            ),
            "raise_by_percent>keys_above": (
                "above_cap(rents) ~ all rents ‹dict: flat → rent› go up by {k} %, rounded to whole dollars. which flats then cost more than {k_2}? names, same order. {f}",
            ),
            "discount_by_percent>sort_by_value": (
                "sale_prices(prices) ~ Black friday! take {k} percent off every price in the dict ‹rounded to whole numbers›, and put the cheapest article at the beginning of the new dict. name = {f}",
            ),
            "discount_by_percent>keys_at_most": (
                "affordable_now(prices, cut=k, purse=k_2) ~ Everything in the shop is reduced by the same percentage today, rounded to the full euro. I have some money in my purse. Which articles could I buy, judged one at a time, prices given as dict article→price? {sig}",
            ),
            "double_values>sum_values": (
                "party_eggs(recipe) ~ grandma's recipe is for four, we're eight, so twice of everything. {x} is ingredient → grams. how many grams will be in the pot all in all? {f} please",
            ),
            "multiply_values>lines_text": (
                "scaled_recipe(grams, portions=k) ~ The cookery page needs {sig}: a dict of ingredient to grams for ONE portion is multiplied up to the portions asked for and printed as text, a line per ingredient, the name, colon, space, the grams.",
            ),
            "add_to_values>capped_values": (
                "curve(scores) ~ Exam was too hard. I add {k} points for everybody but nobody may finish with more than {k_2}. Scores are a dict by student; give me the same kind of dict back. The name is {f}.",
            ),
            "capped_values>sum_values": (
                "payable_hours(hours, limit=k) ~ Volunteers log hours, dict volunteer → hours. We only refund up to a limit per head. Total number of hours we refund = ? {sig}",
            ),
            "negatives_to_zero>sum_values": (
                "open_debt(balances) ~ what customers owe us sits in a dict customer → balance. a minus means we owe them and should be treated as 0. total of it, {f}",
            ),
            "negatives_to_zero>keys_with_zero_value": (
                "no_income(profits) ~ Business units and their profit ‹a dict; negative for a loss›. Losses are booked as zero. {f} lists the units that stand at zero afterwards, order as in the dict.",
            ),
            "drop_negative_values>sum_values": (
                "clean_rain(gauges) ~ The rain gauges in {x} ‹station → mm› write -1 or so when they break. Skip any negative reading; what fell in total? Write {f}.",
            ),
            "drop_negative_values>mean_value": (
                "mean_reading(sensors) ~ sensor name → reading. negatives are errors, throw out. mean of the remaining. 0 when none remain. fn: {f}",
            ),
            "keep_positive_values>sorted_keys": (
                "creditors(accounts) ~ As the treasurer I hold a dict from member to balance. Kindly produce {f}, which enumerates alphabetically the members whose balance is above zero.",
            ),
            "keep_between>keys_by_value": (
                "medium_pallets(pallets, light=lo, heavy=hi) ~ dict pallet id → kg. The forklift takes those from {lo} to {hi}, both bounds allowed. I load them lightest first, so hand me their ids in this order: {sig}",
            ),
            "keep_between>count_entries": (
                "normal_pressures(patients) ~ Ward round: every patient has a pulse in {x}, a dict by name. Normal means {lo} to {hi} inclusive. I only need to know how many are normal. {f}",
            ),
            "top_entries>sum_values": (
                "big_three(donors, n=k) ~ How much of our money hangs on the few largest donors? {x} maps donor to amount. Take the {k} most generous ones and add up what they gave. {sig}",
            ),
            "top_entries>sorted_keys": (
                "finalists(times_voted) ~ the {k} most voted go through to the final. i want their names A-Z so that nobody sees the ranking. votes per name in a dict. {f}",
            ),
            "sort_by_value>lines_text": (
                "cheapest_first(menu) ~ Menu for the blackboard, pls: dict dish → price goes in, text comes out, 'dish: price' on each line, cheap dishes at the top and the expensive ones at the bottom. {f}",
            ),
            "sort_by_value_desc>entry_lines": (
                "rain_report(towns) ~ My uncle reads the rainfall on the radio. He needs a list of strings like 'name: mm' beginning with the wettest town and going down. The data is a dict by town. I named it {f}",
            ),
            "sort_by_value_desc>inline_text": (
                "one_liner(counts) ~ word frequencies ‹dict› → 'the=12'-ish parts separated by comma and space, most frequent word leading. {f}",
            ),
            "sort_by_key>inline_text": (
                "fingerprint(settings) ~ For a cache key I need a deterministic string: entries of the dict ordered by name, each as name=value, put together by a comma plus a blank. {f}, go.",
            ),
            "sort_by_key>query_string": (
                "canonical_query(params) ~ API signing. The {x} dict ‹string → int› must be ordered by key and rendered as k=v joined with ampersands. Function name: {f}. No escaping.",
            ),
            "sort_by_key>dict_values": (
                "numbers_alphabetically(ages) ~ {f}: put the people of the dict in alphabetic order and then only tell me their ages, as a list, in this order",
            ),
            "lowercase_keys>sorted_keys": (
                "emails(logins) ~ Our user ids in {x} come in all sorts of capitals, with login counts behind them. List them in small letters, in ABC order. {f}",
            ),
            "lowercase_keys>get_value": (
                "lookup(stock, item=s) ~ {x} has keys like 'Milk' or 'MILK'. make all keys lowercase, then give the count for {s}, 0 if it isn't there. {s} already comes in lowercase. {sig}",
            ),
            "merged_spellings>key_with_max_value": (
                "favourite(answers) ~ People typed their favourite pizza by hand so there is ' Salami', 'salami ' and 'SALAMI' in the tally dict. Trim and lowercase the names, add the tallies of what is then the same, then which pizza wins? → {f}",
            ),
            "merged_spellings>sort_by_value_desc": (
                "clean_tally(raw) ~ {x} is a dict of hand-typed names with counts. The same name may be there with other capitals or blanks around. I need it with names stripped and in lowercase, counts of equal names summed, highest count first. Make {f} do this.",
            ),
            "merged_spellings>count_entries": (
                "real_customers(book) ~ Number of really different customers? Keys of the dict differ sometimes only by upper/lower case or by spaces at the ends, that's the same customer. {f}",
            ),
            "entries_starting_with>sum_values": (
                "team_spend(costs, prefix=s) ~ every resource in our cost dict is named team-something. sum the cost of all resources whose name begins with the given prefix. {sig}. I know it's one line, I'm lazy",
            ),
            "entries_starting_with>key_with_max_value": (
                "priciest_in(bill) ~ Bill = dict line item → amount. Among the items that start with {s}, which is the dearest? An empty string if there are none. {f}",
            ),
            "keys_without_prefix>sorted_keys": (
                "short_names(metrics) ~ Strip {s} off the front of each metric name that has it, leave other names be, and list all names in alphabetical order; {x} is a dict name→value. {f}",
            ),
            "prefixed_keys>dict_keys": (
                "env_names(ports) ~ {x} maps services to ports. What are the names if I glue {s} before each of them? A list, order untouched. {f}",
            ),
            "uppercase_keys>entry_lines": (
                "shout(scores) ~ for the LED board: team names in CAPITALS, then colon, blank, score, one string for each team. in: dict. out: list. {f}",
            ),
            "percent_shares>keys_at_least": (
                "big_parties(votes, hurdle=k) ~ Elections! {x}: party → votes. Convert to percent of all votes, rounded, then which parties make it over the hurdle? Exactly on the hurdle is enough. {sig}",
            ),
            "percent_shares>lines_text": (
                "pie_labels(spending) ~ I am preparing labels for pie chart. Spending is dict of category and amount. For each category one line with category, colon and the rounded percentage it has of total. Kindly do in {f}.",
            ),
            "percent_shares>key_with_max_value": (
                "dominant(votes_by_list) ~ tell me which list holds the biggest rounded percentage of the votes. {x} holds plain vote numbers by list. {f}",
            ),
            "percent_shares>keep_at_least": (
                "serious_costs(costs, pct=k) ~ Convert the cost dict into whole-number percentages of the total, then drop all services below {k} percent. {sig} returns service → percentage.",
            ),
            "lump_small>lines_text": (
                "chart_legend(votes, small=k) ~ Too many parties for my chart. Parties with fewer votes than {k} are thrown together under 'other'; afterwards print everything as 'party: votes' lines. Votes are in a dict. Signature {sig}",
            ),
            "lump_small>sort_by_value_desc": (
                "tidy_pie(donations) ~ pie chart data: dict donor → sum. whoever gave less than {k} vanishes into an entry 'other' with the sum of those ‹if there are any such›. biggest slice first please. {f}",
            ),
            "lump_small>count_entries": (
                "slices(budget) ~ How many slices will the pie have? Budget by department; anything below {k} is collected in one common slice called 'other', which exists only if needed. {f} gives the number.",
            ),
            "amounts_to_order>sum_values": (
                "parts_to_buy(stock, level=k) ~ Each bin shall be filled up to a level. {x} tells how many parts are in each bin ‹dict›. Fuller bins are left as is. Compute with {sig} the number of parts I have to buy in total.",
            ),
            "amounts_to_order>entry_lines": (
                "order_form(bar) ~ Bottles behind the bar, dict drink → bottles. We want at least {k} of each. For each drink we're short of write 'drink: bottles missing', a list of such strings, others not mentioned. {f}",
            ),
            "amounts_to_order>sort_by_value_desc": (
                "refill_plan(fridge) ~ Refill plan {f}¶- input: dict drug → packs in the fridge¶- minimum: {k} packs¶- output: dict drug → packs missing up to the minimum, only for drugs under it, the biggest gap on top",
            ),
            "shortfalls>sorted_keys": (
                "to_buy(pantry, recipe=o) ~ What do I need to get from the store? {x} and {o} both are dicts ingredient → grams; anything we've too little of ‹or none at all› goes on the list. names only, alphabetically. {sig}",
            ),
            "shortfalls>sum_values": (
                "missing_units(stock, order=o) ~ Stock dict, {o} dict. How many units can't we deliver in total? I.e. for each ordered product the part of the amount that stock does not cover, all added up. Make it {sig}.",
            ),
            "shortfalls>lines_text": (
                "complaint(delivered, ordered=o) ~ Dear supplier, hmm, no: dear programmer! We compare what was delivered with what was ordered ‹two dicts, article → pieces› and wish a text with a line 'article: pieces' for each article of which too few came, the pieces being what is lacking. {sig}",
            ),
            "change_per_key>drop_zero_values": (
                "what_moved(before, after=o) ~ diff two inventories. for each item in either dict: {o} minus {x}, missing = 0. don't show the items that did not change. {sig}",
            ),
            "change_per_key>key_with_max_value": (
                "biggest_riser(last_week, this_week=o) ~ Which song gained the most plays from one week to the next? Both weeks are dicts song→plays, songs can be new or gone ‹then it's 0 plays›. {sig} returns the song.",
            ),
            "change_per_key>any_negative_value": (
                "anyone_poorer(old, new=o) ~ The union asks: does any employee get less under the new scheme? Two dicts, employee → pay, a missing employee counts as 0. True or False. {sig}",
            ),
            "larger_of_both>sum_values": (
                "best_of_two(run1, run2=o) ~ ski jumping kids: two jumps each, dict kid→metres per jump. only the better one counts, some kids have just one. total of the whole club? {sig}",
            ),
            "larger_of_both>leaderboard": (
                "standings(first_try, retry=o) ~ Everyone could resit the exam and the higher mark stands. You receive both mark dicts, not everybody is in both. Return the names by mark, high to low, equal marks in alphabetical order. {sig}",
            ),
            "with_defaults>lines_text": (
                "effective(config, defaults=o) ~ Show the configuration that's in effect. Own settings beat the default ones. Both dicts of name → number, {o} come first in the order. Output as 'name: number', each on a line of its own. {sig}",
            ),
            "set_key>sum_values": (
                "corrected_total(takings, day=s, amount=k) ~ monday's takings got typed wrong... so: put the right amount under that day in the {x} dict ‹leave my dict alone› and say what the takings add up to. {sig}",
            ),
            "add_to_key>max_value": (
                "top_after(points) ~ {s} gets {k} bonus points, might not even be in the dict yet. what is the highest score on the board afterwards? the board is a dict player → points. {f}",
            ),
            "add_to_key>leaderboard": (
                "after_match(league, club=s, pts=k) ~ The {x} is a dict club → points. A match was played: the given club earns {k}. New order of the clubs please, most points at the top, alphabetical where level. {sig}",
            ),
            "count_one_more>key_with_max_value": (
                "leader_after_vote(tally, name=s) ~ One more ballot paper came out of the box. Count it in for the name on it and tell me who is in front now. {x} is a dict. {sig}",
            ),
            "sold_from_stock>out_of_stock": (
                "gone_after_sale(stock, item=s, qty=k) ~ Somebody buys {k} of {s}. Stock ‹dict› can't go below nought and an item we don't carry is ignored. After this, which items are at nought? Sorted alphabetically. {sig}",
            ),
            "sold_from_stock>low_stock": (
                "warn(inventory) ~ INPUT {x}: article → pieces. STEP book out {k} pieces of {s}, floor 0, unknown article: no change. OUTPUT articles with fewer than {k_2} pieces, alphabetical. NAME {f}",
            ),
            "rename_key>sorted_keys": (
                "fixed_names(staff) ~ Miss {s} got married and is now called {t}. Update the key in the dict ‹name → salary› and list all the names in alphabetical order. I call this {f}",
            ),
            "rename_key>lines_text": (
                "relabel(report, old=s, new=t) ~ In the {x} dict one label must be changed from {s} to {t}, position stays. Then give it as text: label, colon, blank, number; a line for each. {sig}",
            ),
            "ranks_with_ties>keys_at_most": (
                "medal_winners(points) ~ Competition ranking: most points = rank 1, equal points = equal rank, the next rank is skipped. Who is at rank {k} or better? Names in the order of the dict points. {f}",
            ),
            "ranks_with_ties>lines_text": (
                "rank_sheet(results) ~ make a sheet with every name and its place, like 'name: place' per line, in the order i entered them. highest result is place 1, same result same place. {x} is a dict. {f}",
            ),
            "ranks_with_ties>sort_by_value": (
                "places(jumps) ~ {x} holds metres jumped per child. Give me a dict child → place, 1 being the farthest, shared places allowed, with the best places at the front. {f}!",
            ),
            "ranks_with_ties>names_with_exactly": (
                "on_place(points, place=k) ~ Who finished on that place? {x} is a dict. Place = 1 plus the number of people having more points. Could be several or nobody, so a list. {sig}",
            ),
            "cumulative_values>first_key_above": (
                "budget_blown(months, budget=k) ~ expenses by month in calendar order, as a dict. in which month did the running total first go over the budget? '' if never. {sig}",
            ),
            "cumulative_values>lines_text": (
                "running_rain(months) ~ Monthly rain, dict month → mm, in order. Print for each month how much has fallen since the start including it: 'month: mm', a line each. {f}, if you'd be so kind.",
            ),
            "keys_above>join_with_and": (
                "heroes(donations) ~ \"Our thanks go to Ann, Bob and Cid\": I need that name part. dict name → donated euros, all who gave over {k}, with commas and an ' and ' before the last. {f}",
            ),
            "keys_above>count_words": (
                "how_many_heavy(pallets, limit=k) ~ Count the pallets that are too heavy, that is above the limit. {x} is pallet name → weight in kg. {sig}",
            ),
            "keys_above>join_words": (
                "overdue_string(days_late) ~ {x}: invoice number → days late. all invoices later than {k} days in one string with {s} between them. def {f}",
            ),
            "keys_above>sort_words": (
                "loud_rooms(decibels) ~ A room is loud if it's louder than {k} dB. List loud rooms, alphabetically. The measurement is a dict room → dB. {f}",
            ),
            "keys_at_least>join_words": (
                "passed_line(marks, pass_mark=k, sep=s) ~ for the notice board: who got {k} or more, in register order, stuck together with {s}. {x} is a dict, marks by name. {sig}",
            ),
            "keys_at_least>uppercase_all": (
                "winners_caps(points) ~ everyone with {k}+ points IN CAPITALS as a list. {x} = dict name to points. {f}",
            ),
            "keys_at_least>longest_word": (
                "longest_seller(sold) ~ The label printer needs to know how wide: of the products sold {k} times or more, which has the longest name? Sales are in a dict product → pieces. {f}",
            ),
            "keys_below>sort_words": (
                "slackers(hours, minimum=k) ~ who worked less than the minimum? {x} maps names to hours. alphabetic list. no blame, just curious. {sig}",
            ),
            "keys_below>join_words": (
                "shopping_note(fridge) ~ {x} dict: food → pieces. if there's less than {k} of something it belongs on the note. give me the note as one string with {s} between the foods. {f}",
            ),
            "keys_by_value_desc>first_words": (
                "top_words(freq, n=k) ~ Corpus linguist here; {x} maps word → frequency. The {k} most frequent words, descending. {sig}",
            ),
            "keys_by_value_desc>join_words": (
                "ranking_text(goals) ~ Strikers from most to fewest goals in one line of text, {s} between the names. Goals per striker come in a dict. Name the function {f}.",
            ),
            "keys_by_value_desc>reverse_words_list": (
                "worst_to_best(reviews) ~ Hm, take the restaurants sorted by stars, best first, then turn the whole list round as I announce the winner last. {x} is restaurant → stars. Please code {f}",
            ),
            "top_keys>join_with_and": (
                "congratulate(points) ~ {f}: the {k} best of the quiz as 'x, y and z', best first. quiz points come per name in a dict",
            ),
            "top_keys>uppercase_all": (
                "billboard(plays) ~ Radio chart: song → plays. I want the {k} most played songs, number one first, all in upper case. Called {f}.",
            ),
            "top_keys>sort_words": (
                "squad(ratings, size=k) ~ Pick the squad: the best-rated players, as many as {k} says. The squad list itself goes by the alphabet, not by rating! {x} is a dict player → rating. {sig}",
            ),
            "lowest_keys_first>join_words": (
                "cheapest_line(prices) ~ Name me the {k} cheapest offers ‹dict offer → price›, cheapest leading, in a single string separated by {s}. {f}",
            ),
            "lowest_keys_first>sort_words": (
                "quiet_times(traffic) ~ our library wants to know the {k} hours with the fewest visitors, listed alphabetically. {x}: hour label → visitors. → {f}",
            ),
            "low_stock>join_with_and": (
                "say_low(items, floor=k) ~ Voice assistant. It shall speak what is running low: names with a count below the floor, in alphabetical order, spoken like 'eggs, flour and milk'. You get the dict of counts. {sig}",
            ),
            "low_stock>count_words": (
                "alerts(disks) ~ how many disks have less than {k} gb free? {x} is disk → free gb. just the number. {f}",
            ),
            "who_passed>join_words": (
                "honours(marks) ~ All names with {k} marks or above, in alphabetical order and separated by {s}, one string. Marks are in dictionary of students. Do the needful in {f}.",
            ),
            "out_of_stock>join_with_and": (
                "apology(menu_stock) ~ \"Sorry, we are out of ...\" - after this come the dishes whose portions are at zero, alphabetical, commas and 'and' before the last one. Portions per dish: dict {x}. Only the list part. {f}",
            ),
            "out_of_stock>count_words": (
                "empties(vending) ~ Vending machine, slot → cans. Number of empty slots. {f}",
            ),
            "joint_winners>join_with_and": (
                "announce(votes) ~ If there's a tie at the top I must read out all of them: every candidate with the highest count in {x} ‹dict of votes›, as 'A', 'A and B' or 'A, B and C'. {f}",
            ),
            "joint_winners>count_words": (
                "tied_at_top(scores) ~ how many share first place? dict of scores by name. {f} - thx",
            ),
            "joint_winners>sort_words": (
                "record_holders(jumps) ~ All holders of the best jump in ABC order. A dict gives for each kid its best jump. The function's name: {f}.",
            ),
            "joint_losers>sort_words": (
                "dishwashers(points) ~ whoever has the fewest points does the dishes, if several have that few then all of them. names alphabetical. points per person are in a dict. {f}",
            ),
            "keys_above_average>sort_words": (
                "above_mean(rainfall) ~ Which towns got more rain than the average town? Alphabetical please. {x} maps town → mm. Name {f}.",
            ),
            "keys_above_average>join_words": (
                "overspenders(costs) ~ Teams spending more than the mean of all teams, as text with {s} between. {x} has the spend per team. {f}",
            ),
            "keys_below_average>count_words": (
                "below_mean(marks) ~ How many of my pupils are below the class average? Marks: dict name→mark. The number is enough for me. {f}",
            ),
            "sorted_keys>join_words": (
                "roster(seats) ~ {x} is person → seat number. I couldn't care less about the seats, just print the persons alphabetically in one string with {s} as glue. {f}",
            ),
            "sorted_keys>first_words": (
                "first_page(members, n=k) ~ membership register is a dict name → joining year. page one shows the first {k} names of the alphabet. {sig}",
            ),
            "sorted_keys>group_by_first_letter": (
                "phonebook(phones) ~ A phone book! {x} maps names to extension numbers. Under every initial letter I want the list of the names, alphabetical inside. {f} returns that dict.",
            ),
            "names_between>join_words": (
                "age_class(ages, low=lo, high=hi) ~ Age class {lo} to {hi}, inclusive at both ends; who is in it? {x} is a dict of name and age; the names, in their order, joined by {s}. {sig}",
            ),
            "names_between>count_words": (
                "in_band(salaries) ~ hr wants to know how many people earn between {lo} and {hi}, bounds included. salaries per person in a dict. {f}",
            ),
            "names_starting_with>sort_words": (
                "services(bill) ~ What services start with {s}? The keys of {x} are services, values costs. Sort them from a to z. {f}",
            ),
            "drop_zero_values>sort_by_value>dict_keys": (
                "pick_order(shelf) ~ Shelf counts in a dict. Names of what is there, i.e. not 0, ordered by count from few to many. The picker works down this list. {f}",
            ),
            "keep_at_least>sort_by_value_desc>lines_text": (
                "wall_of_donors(gifts, least=k) ~ Wall of donors in the foyer¶1. {x}: donor → euros¶2. forget gifts under {k}¶3. generous people on top¶4. one text line per donor, 'donor: euros'¶{sig}",
            ),
            "keep_above>raise_by_percent>sum_values": (
                "luxury_tax(prices) ~ Items dearer than {k} are going up {k_2} percent, each rounded. What's the sum of the new prices of just those items? prices per item in a dict, function {f}",
            ),
            "omit_keys>keys_by_value_desc>first_words": (
                "podium_without(points, banned=o, places=k) ~ Two riders failed the doping test, or three, whatever: list {o}. Kick them out of the {x} dict and return the names on the first few places. {sig}",
            ),
            "omit_keys>sort_by_value_desc>entry_lines": (
                "clean_report(hours, skip=o) ~ timesheet dict person → hours. ignore everyone in {o}. rest as strings like 'person: hours', the most hours coming first. {sig}",
            ),
            "merged_dicts>drop_zero_values>sorted_keys": (
                "catalogue(old_stock, new_count=o) ~ After stocktaking the new counts replace the old ones, articles not recounted keep theirs. Which articles are then not at 0? In the order of the alphabet. Both are dicts. {sig}",
            ),
            "added_dicts>keep_at_least>sorted_keys": (
                "passed_overall(written, oral=o, needed=k) ~ points {x} + points {o} ‹two dicts by student› must make at least {k}. list those students, a..z. somebody may have skipped one part = 0. {sig}",
            ),
            "added_dicts>sort_by_value_desc>lines_text": (
                "combined_poll(polls_a, polls_b=o) ~ We asked on two squares which ice cream people like. Put the two dicts of votes together by adding, and print 'flavour: votes' lines from the favourite downwards. {sig}",
            ),
            "added_dicts>top_keys>join_with_and": (
                "chart(friday, saturday=o, size=k) ~ Songs requested on Friday and on Saturday, two dicts song→requests. Tell the listeners the top of both nights together, in the manner 'x, y and z', the most wanted coming first, as many as {k}. {sig}",
            ),
            "added_dicts>percent_shares>sort_by_value_desc": (
                "shares(first_half, second_half=o) ~ revenue by country for each half-year in two dicts → full-year revenue by country as a rounded percentage of everything, biggest first, still a dict. {sig}",
            ),
            "subtracted_dicts>keep_below>sorted_keys": (
                "critical(stock, reserved=o, safety=k) ~ For every article take off what is reserved from what we have. If under the safety level remains, the article is critical. Output: critical articles alphabetically. Both inputs dict article → number. {sig}",
            ),
            "subtracted_dicts>negatives_to_zero>sum_values": (
                "free_places(capacity, bookings=o) ~ camp sites have capacity and bookings ‹dicts by site›. overbooked sites count as 0 free, not minus. how many free places do we have over all the sites? {sig}",
            ),
            "subtracted_dicts>drop_negative_values>key_with_max_value": (
                "most_left(budget, spent=o) ~ What department has most money left? {x} and {o} are dicts per department, those who overspent are out of consideration. {sig}",
            ),
            "change_per_key>keep_positive_values>sort_by_value_desc": (
                "risers(june, july=o) ~ Rainfall in June and July by town ‹dict each›. Where did it rain more in July, and by how many mm more? biggest increase first, towns with no increase left out. {sig}",
            ),
            "change_per_key>keep_positive_values>sorted_keys": (
                "promoted(last_year, this_year=o) ~ salaries last year / this year, dicts by employee. names of people who have more now ‹new people count as having had 0›, sorted a-z. {sig}",
            ),
            "change_per_key>drop_zero_values>lines_text": (
                "diff_text(old, new=o) ~ feat: add {sig}¶¶Renders the difference of two count dicts as text, 'key: delta' on each line where delta is {o} minus {x} and a missing key is taken as 0. Unchanged keys are not shown.",
            ),
            "negatives_to_zero>percent_shares>sort_by_value_desc": (
                "profit_shares(profits) ~ profit per shop as a dict; treat a loss as 0. Then what percent, rounded, does each shop bring in? Order from the biggest percentage to the smallest. {f}",
            ),
            "drop_negative_values>sort_by_value>dict_keys": (
                "dry_to_wet(gauges) ~ Sort our weather stations from dry to wet, only their names. {x}: station → mm. Broken ones deliver a number below zero, leave them off the list. {f}",
            ),
            "keep_positive_values>percent_shares>lines_text": (
                "spending_sheet(accounts) ~ Only accounts in the plus. For these, the percentage of their joint total, rounded, and a printable text 'account: percentage', line by line. Accounts come as dict with balances. {f}",
            ),
            "keep_positive_values>cumulative_values>lines_text": (
                "climb(days) ~ From the dict day → metres climbed, rest days ‹0› and typos below that are skipped. Then per day the metres climbed so far that day included, as text with 'day: metres' lines. {f}",
            ),
            "lowercase_keys>drop_zero_values>sorted_keys": (
                "active_users(logins) ~ Login counts by user name. Names in small letters, people with 0 logins off the list, alphabetic. def {f}",
            ),
            "merged_spellings>keep_at_least>sorted_keys": (
                "popular(wishes, minimum=k) ~ The kids wrote wishes on the board in any old spelling, 'Lego', ' lego', 'LEGO ', and {x} has the tallies. Bring the names to lower case without outer blanks, add up the same ones. Which wishes were named at least {k} times? alphabetically! {sig}",
            ),
            "merged_spellings>sort_by_value_desc>lines_text": (
                "tidy_tally(raw) ~ Input is a tally dict with messy keys ‹outer spaces, random capitals›. Fold these to trimmed lowercase keys with summed counts, and output the tally as lines 'name: count', highest count first. {f}",
            ),
            "merged_spellings>top_keys>join_words": (
                "favourites(answers) ~ survey answers by count, dict, spelled upper lower and with blanks all mixed up. unify the spelling ‹strip + lower, counts of equal ones together›, then the top {k} as text with {s} in between, best first. {f}",
            ),
            "merged_spellings>keys_at_least>uppercase_all": (
                "loud_favourites(tally) ~ {x} counts hand-written names. Those which are equal when you trim them and make them small belong together. Names having {k} or more in sum go on the poster, IN BIG LETTERS. {f} gives the list.",
            ),
            "uppercase_keys>sort_by_value_desc>lines_text": (
                "led_board(points) ~ Display for the sports hall: names in capitals, a colon, the points. High scores above low ones. A text with a line each. {x} is the dict of points by name. {f}",
            ),
            "entries_starting_with>sort_by_value_desc>dict_keys": (
                "priciest_of_team(costs, team=s) ~ Cloud resources carry the team as beginning of their name. Of one team, list the resource names from the most expensive to the cheapest. Costs are given by a dict resource → dollars. {sig}",
            ),
            "entries_starting_with>keep_above>count_entries": (
                "hot_services(load, prefix=s, limit=k) ~ of all hosts whose name starts with the prefix, how many have a load over the limit? dict host → load. {sig}",
            ),
            "entries_starting_with>keys_without_prefix>lines_text": (
                "section(settings) ~ Filter settings ‹dict name → number› to names with the beginning {s}, cut {s_2} off the names where they start with it, and print as name, colon, space, number; a line per setting. {f}",
            ),
            "entries_starting_with>dict_values>largest_number": (
                "worst_latency(metrics, service=s) ~ {x} has names like service.endpoint and the latency in ms. I wish to know the worst latency among the metrics beginning by the service string. 0 if there is no one. {sig}",
            ),
            "raise_by_percent>sort_by_value_desc>lines_text": (
                "new_price_list(prices, pct=k) ~ So the wholesaler got greedy again and we put all our prices up by {k} percent, to the whole crown. New price list as text please: 'article: price', starting with the dearest. You'll get the old one as a dict. {sig}",
            ),
            "raise_by_percent>keep_at_most>sorted_keys": (
                "still_ok(rents, rise=k, max_rent=k_2) ~ Which flats can I still afford after the rise? {x} flat → rent now. All rents go up {k} percent ‹rounded›, {k_2} is the most I can pay. Alphabetical names. {sig}",
            ),
            "discount_by_percent>keep_at_most>keys_by_value_desc": (
                "treat_myself(prices) ~ with {k} % off everything ‹round to whole›, i can spend {k_2} at most on one thing. what things are possible, from most expensive down? names only. dict of things and prices. {f}",
            ),
            "discount_by_percent>dict_values>sum_of_numbers": (
                "club_price(basket, reduction=k) ~ As a club member I get a reduction in percent, applied to each item of the basket separately and rounded to whole units there. Basket = dict of item and price. Total I pay? {sig}",
            ),
            "add_to_values>keep_at_least>sorted_keys": (
                "passed_after_curve(scores, bonus=k, pass_mark=k_2) ~ Prof gave a bonus to all. Who reaches {k_2} now? {x} = student → raw score. Alphabetical list. {sig}",
            ),
            "add_to_values>capped_values>letter_grades": (
                "graded(marks) ~ Each mark in the dict gets {k} added but may not exceed {k_2} then. 90 and more is an A, 80 a B, 70 a C, below that F. dict student → letter from {f}, please.",
            ),
            "add_to_values>capped_values>mean_value": (
                "curved_mean(marks, extra=k, top=k_2) ~ everybody +{k}, cap at {k_2}, what's the class average? {x} is name→mark. {sig}",
            ),
            "capped_values>sort_by_value_desc>dict_keys": (
                "fair_ranking(points) ~ no team may have more than {k} points counted ‹cut the rest›. ranking of the teams after that, best first, names only, in dict order if equal. {f}, input dict team→points",
            ),
            "double_values>merged_dicts>lines_text": (
                "big_batch(dough, topping=o) ~ Cake for the bazaar. Double the {x} dict, add the topping dict as it is ‹where both have an ingredient the topping's amount is what counts›, print 'ingredient: grams' per line. {sig}",
            ),
            "multiply_values>keep_above>sorted_keys": (
                "bulky(recipe, guests=k, bowl=k_2) ~ What won't fit in the bowl? Multiply grams per person by the number of guests; ingredients that come to more than {k_2} grams, in ABC order. {x} has grams per person. {sig}",
            ),
            "multiply_values>merged_dicts>sum_values": (
                "loaded_weight(crates, extras=o, trips=k) ~ {x}: kind → kg per trip, to be multiplied with {k}. {o} are weights which override or complete that dict afterwards. Sum of weights? {sig}",
            ),
            "lump_small>sort_by_value_desc>lines_text": (
                "vote_chart(votes) ~ Dear team, for the newspaper graphic: parties under {k} votes are merged to 'other'; then a text, 'party: votes' in each line, strongest on top. {x} is the dict of votes. Make it a function {f}.",
            ),
            "lump_small>percent_shares>lines_text": (
                "donut(costs, tiny=k) ~ donut chart labels from a cost dict. costs less than {k} go to 'other' as a sum. then everything as rounded percent of the total. text, 'label: percent', one line each. {sig}",
            ),
            "amounts_to_order>sort_by_key>lines_text": (
                "supplier_mail(stock, level=k) ~ Text for the mail to our supplier. Every article of which we have fewer than {k} needs topping up to {k}: a line 'article: amount', alphabetically. Stock is a dict. {sig}",
            ),
            "shortfalls>sort_by_value_desc>dict_keys": (
                "urgent(stock, needs=o) ~ Hospital pharmacy. {x} and {o}: dict drug → packs. Where stock doesn't reach, list the drugs, the largest shortage in the first place. {sig}",
            ),
            "shortfalls>sort_by_key>entry_lines": (
                "missing_list(pantry, recipe=o) ~ what's missing for the recipe & how much, as strings 'ingredient: amount', by alphabet. {x} and {o} are both dicts. {sig}",
            ),
            "pick_keys>sort_by_value>dict_keys": (
                "compare(prices, shops=o) ~ {x} tells what a litre of milk costs in which shop. I only go to the shops on my list: sort those by price, cheap ones first, only the names. {sig}",
            ),
            "pick_keys>dict_values>average": (
                "friends_mean(scores, friends=o) ~ My friends are a list of names, the scores of the whole school are a dict. Mean score of my friends as far as they're in there? {sig}",
            ),
            "pick_keys>percent_shares>lines_text": (
                "coalition(seats, partners=o) ~ Parliament seats per party in a dict and the list of the coalition partners. Within the coalition: how many percent of its seats has each partner, rounded? Text with 'party: percent' lines in the order of the list. {sig}",
            ),
            "remove_key>percent_shares>sort_by_value_desc": (
                "without_abstainers(votes) ~ count {s} out of the votes, then everything as rounded percentages, strongest first, as a dict again. votes → {f}",
            ),
            "remove_key>sort_by_value_desc>lines_text": (
                "rest_list(bill, excluded=s) ~ Bill by person, dict. Leave out the excluded one, who has paid already. Lines like 'person: amount', starting with who owes most. {sig}",
            ),
            "set_key>sort_by_value_desc>dict_keys": (
                "updated_order(scores, player=s, score=k) ~ high score table. {x}: dict. Put the player in with this score ‹overwriting an old one›, and hand me back the names from the highest to the lowest. {sig}",
            ),
            "add_to_key>sort_by_value_desc>lines_text": (
                "scoreboard(points, team=s, goals=k) ~ {s} scores {k}. show the new board! i.e. add to their number in the dict ‹0 if they aren't in it› and write 'team: number' lines, leader first. {sig}",
            ),
            "count_one_more>sort_by_value_desc>dict_keys": (
                "live_order(votes) ~ {x}: option → votes so far. Now one further vote for {s}. Order of the options by votes afterwards, leading one first: {f}",
            ),
            "sold_from_stock>drop_zero_values>lines_text": (
                "shelf_after(stock, sold=s, pieces=k) ~ after the sale print what's on the shelf: 'thing: count' lines without the things at 0. the sale takes {k} off the sold thing in the dict, never below 0, unknown thing = nothing happens. {sig}",
            ),
            "rename_key>sort_by_key>lines_text": (
                "roster_text(seats, old=s, new=t) ~ Passenger changed the name from {s} to {t}. Seat dict: passenger → seat no. After the change I need it alphabetic, printed as 'passenger: seat' per line. {sig}",
            ),
            "ranks_with_ties>sort_by_value>lines_text": (
                "result_sheet(points) ~ List of results with places. Most points is 1st; equal ones share. Lines of 'name: place', first place on top. Points are held in a dict. {f} is its name.",
            ),
            "ranks_with_ties>keep_at_most>sorted_keys": (
                "qualifiers(points, spots=k) ~ A skier qualifies if at most {k} - well, if her place, shared places being possible and 1 the best, is not greater than {k}. Points by skier in a dict. Names, A to Z. {sig}",
            ),
            "cumulative_values>keep_above>dict_keys": (
                "months_over(spend, budget=k) ~ dict month→spend in order of the year. At the end of which months is the accumulated spend over the budget? list. {sig}",
            ),
            "keep_between>sort_by_value_desc>dict_keys": (
                "mid_range(laptops) ~ {x} are laptops with prices. I look at the ones from {lo} up to and including {hi}. Dearest first, names only. {f}!",
            ),
            "keep_between>dict_values>average_rounded": (
                "avg_of_normal(readings) ~ Sensor dict → mean of those readings lying in {lo} .. {hi} ‹ends belong to it›, to {d} decimals. {f}",
            ),
            "keep_below>dict_values>sum_of_numbers": (
                "petty_cash(expenses, limit=k) ~ Expenses by purpose ‹dict›. Anything below the limit is petty cash and not audited. What's the total of petty cash? I would appreciate {sig}.",
            ),
            "keep_even_values>sorted_keys>join_words": (
                "even_houses(numbers) ~ family → house number in a dict. the even-numbered side of the street gets the paper from me: names in alphabetical order, {s} between them. {f}",
            ),
            "top_entries>dict_keys>sort_words": (
                "best_players(goals) ~ my coach wants the {k} players with most goals but listed in abc order so there's no envy. {x} is player → goals. {f}",
            ),
            "top_entries>lines_text>to_uppercase": (
                "hall_of_fame(scores, n=k) ~ A hall of fame in block capitals: the {k} highest entries of the dict, 'NAME: SCORE' each on its line, best on top. {sig}",
            ),
            "top_entries>percent_shares>lines_text": (
                "top_split(sales) ~ Take the {k} best-selling books from {x} ‹title → copies› and say how these alone split up in percent, rounded. Text, best first, 'title: percent'. {f}",
            ),
            "keys_above>sort_words>join_words": (
                "warn_line(temps) ~ Fridges warmer than {k} degrees, alphabetically, one string, {s} in between. I have dict fridge → degrees. {f}",
            ),
            "keys_above>uppercase_all>join_with_and": (
                "alarm(cpu, limit=k) ~ Pager text: names of hosts with cpu above {k}, in capitals, 'A, B and C' fashion. {x} maps host to percent. {sig}",
            ),
            "keys_at_least>sort_words>join_with_and": (
                "thank_you(gifts, amount=k) ~ We'd like to thank everyone who donated the amount or more. Gifts by person in a dict. One string in alphabetical order, commas, ' and ' before the last. {sig}",
            ),
            "keys_at_least>sort_words>first_words": (
                "first_invited(points) ~ those with {k} points or over, alphabetical order, but i only have room for the first {k_3} of that list. dict of points by name. {f}",
            ),
            "keys_below>sort_words>join_words": (
                "nag(hours) ~ People with less than {k} hours booked this week get nagged. Make me the recipients string, names a-z with {s} between. {x} is the dict of hours by person. {f}",
            ),
            "keys_below>uppercase_all>sort_words": (
                "shortage(blood) ~ Blood bank: type → bags. Types with fewer than {k} bags, in upper case and alphabetically. fn {f}",
            ),
            "keys_by_value_desc>first_words>join_with_and": (
                "headline(goals, n=k) ~ I'm a sports journalist, I need 'Smith, Jones and Lee' of the {k} best scorers. {x} = goals by player. First comes the best. {sig}",
            ),
            "keys_by_value_desc>first_words>sort_words": (
                "committee(votes, seats=k) ~ Elected are the candidates with the most votes, as many as there are seats. In the minutes they appear in alphabetical order. {x}: dict candidate → votes. {sig}",
            ),
            "keys_by_value_desc>words_starting_with>first_words": (
                "suggestions(freq, typed=s, n=k) ~ Autocomplete: {x} is a dict word→frequency. Words beginning with what was typed, the frequent ones first, {k} at most. {sig}",
            ),
            "keys_by_value_desc>words_longer_than>first_words": (
                "keywords(counts) ~ {x} counts the words of a speech. Short ones are boring, so only words of more than {k} letters, most frequent first, and stop after {k_3}. {f}",
            ),
            "top_keys>uppercase_all>join_words": (
                "ticker(plays) ~ Ticker text: {k} most played songs in capitals, number one in front, with {s} in between. {x} holds plays by song. {f}",
            ),
            "top_keys>sort_words>join_words": (
                "delegation(votes, n=k, sep=s) ~ {k} delegates with the most votes form the delegation. Print it alphabetically as one line with {s}. {x}: name to votes. {sig}",
            ),
            "lowest_keys_first>uppercase_all>join_words": (
                "bargains(prices) ~ the {k} cheapest in the dict of prices, shouting ‹CAPS›, cheapest of all first, put {s} between them. {f} = one string",
            ),
            "low_stock>uppercase_all>join_words": (
                "order_call(stock) ~ {f}: what has got scarce ‹fewer than {k} in {x}, a dict of counts›, sorted by alphabet, written big, in a row with {s} between",
            ),
            "who_passed>first_words>join_with_and": (
                "some_passed(marks, pass_mark=k, few=k_2) ~ press release, we name just a few: of those with {k} or more take the alphabetically first {k_2} and write them 'a, b and c'. {x} are a dict. {sig}",
            ),
            "sorted_keys>uppercase_all>join_words": (
                "plate(ages) ~ Family door plate: all names of the dict ‹ages don't matter›, alphabetical, in capitals, {s} between them. {f}",
            ),
            "names_starting_with>sort_words>join_words": (
                "find_people(phone, start=s, sep=s_3) ~ {x}: name → extension. Names with that start, sorted, as text with {s_3} between. {sig}",
            ),
            "dict_values>sorted_descending>first_numbers": (
                "best_scores(results, n=k) ~ i dont care whos who, just the {k} best results, highest first, the same number may come twice. {x} = dict by kid. {sig}",
            ),
            "dict_values>unique_numbers>sorted_descending": (
                "price_points(menu) ~ What different prices do we have on the menu, from high to low? Menu is a dict dish → price. {f}",
            ),
            "dict_values>at_least>average": (
                "mean_of_passed(marks, pass_mark=k) ~ Of the marks which are {k} or better, the average please; {x} is a dict by student and 0.0 if nobody passed. {sig}",
            ),
            "dict_values>positive_numbers>smallest_number": (
                "smallest_income(accounts) ~ {x} maps accounts to balances. The smallest balance that is truly above zero? 0 if none is. Name: {f}",
            ),
            "drop_zero_values>dict_values>median": (
                "median_active(logins) ~ user → number of logins this month. Users who never logged in ‹0› would spoil the picture, take them away. median of the others → {f}",
            ),
            "sum_values>hours_and_minutes": (
                "album_length(tracks) ~ track title → minutes, that's the dict. how long is the album, as text in the manner of 1h 5m? {f}",
            ),
            "sum_values>dollars_from_cents": (
                "receipt_total(cents) ~ Item prices come in cents, in a dict keyed by item. The sum as a dollar string like $1.05, i.e. two digits after the point. Let it be {f}.",
            ),
            "sum_values>price_with_tax": (
                "gross(basket, vat=k) ~ Net prices by article are given as a dict. Add them up and put {k} percent on top, two decimals. {sig}",
            ),
            "sum_values>price_after_discount": (
                "staff_price(cart) ~ {x} is article → price. Employees get {k} % off the sum. What do I pay, rounded to two decimals? {f}",
            ),
            "sum_values>boxes_needed": (
                "vans(pallets, per_van=k) ~ How many vans do I have to hire? Dict customer → pallets, {k} fit into one van, they may be mixed. No half vans obviously. {sig}",
            ),
            "sum_values>subtract_down_to_zero": (
                "still_to_pay(fees, paid=k) ~ fees for each course in a dict. i already paid some. what's still to pay overall? if i paid too much then 0, no refund. {sig}",
            ),
            "basket_total>shipping_cost": (
                "delivery_fee(basket, prices=o, free_from=k, fee=m) ~ The {x} is a dict article → pieces, {o} article → price each ‹what has no price costs nothing›. From {k} on delivery is free, below it costs the fee. Return what delivery costs. {sig}",
            ),
            "basket_total>price_with_tax": (
                "invoice_sum(pieces, unit_prices=o, tax=k) ~ two dicts: pieces by article, unit price by article ‹not listed = 0›. invoice sum incl. {k} percent, 2 decimals. {sig}",
            ),
            "total_of_keys>price_after_discount": (
                "set_price(prices, chosen=o, cut=k) ~ Price of a self-chosen set. {x} has all prices as a dict, {o} is a list of article names ‹may have doubles, each counts; unknown ones cost 0›. From the sum comes {k} percent off. Two decimals. {sig}",
            ),
            "max_value>pass_or_fail": (
                "any_hope(marks, pass_mark=k) ~ Look at the best mark in the dict of marks only: 'pass' if it gets to {k}, 'fail' otherwise. {sig}",
            ),
            "key_with_max_value>to_uppercase": (
                "shout_winner(votes) ~ Aaaand the winner is... In capital letters please! {x} is candidate to number of votes. {f}",
            ),
            "key_with_max_value>initials": (
                "initials_of_best(goals) ~ I only print initials in the match report. {x} gives goals for each player by full name; the initials of the top scorer, capitals without dots. {f}",
            ),
            "key_with_min_value>title_case": (
                "cheapest_nicely(offers) ~ {x}: offer → price. Name of the cheapest offer with each word Capitalized Like This. → {f}",
            ),
            "key_with_max_value>first_characters": (
                "badge(sales, n=k) ~ sales champion of the week gets a badge but only {k} letters fit. {x}: dict person → items sold. Give the beginning of the champion's name. {sig}",
            ),
            "second_best_key>to_uppercase": (
                "silver(points) ~ silver medal! so second highest in the dict of points. name in upper case, '' when less than two took part. {f}",
            ),
            "lines_text>to_uppercase": (
                "loud_list(menu) ~ Print the dict dish → price as 'DISH: PRICE', everything upper case, line by line in the existing order. Name of function = {f}",
            ),
            "bar_chart>split_lines": (
                "bars(votes) ~ For each key of the dict votes I want a string with the key, a blank, and as many # as the value says. A list of them, dict order. {f}",
            ),
            "receipt_lines>join_words": (
                "receipt(items) ~ 'item: price' for each one in the dict and at last 'total: sum'. All of it one string with {s} in between. This is for a till, call it {f}",
            ),
            "with_total>lines_text": (
                "table_with_total(costs) ~ Costs by department in, text out: each department with its cost, colon between and a space after it, and as bottom line the sum labelled total. {f}",
            ),
            "with_defaults>sum_values": (
                "expected_cost(quoted, estimated=o) ~ For some trades we have a quote, for all others an estimate; two dicts trade→money. A quote beats the estimate. What will building the house cost? {sig}",
            ),
            "shared_sums>key_with_max_value": (
                "decathlon_best(run, jump=o) ~ Only kids who took part in both disciplines are ranked, points are added. Who won? {x} and {o} arrive as dicts, points by kid. {sig}",
            ),
            "drop_zero_values>keep_below>sort_by_value>dict_keys": (
                "running_out(stock, enough=k) ~ Dict article → pieces. The empties are dealt with elsewhere, don't list them. What has less than {k}, however, list by name, fewest pieces leading. {sig}",
            ),
            "drop_zero_values>sort_by_value_desc>dict_keys>first_words": (
                "top_sold(sold, n=k) ~ No sale no mention: articles at 0 are out. Of the others, names of the {k} that sold best, best first, possibly fewer than {k}. {x} maps article to pieces. {sig}",
            ),
            "drop_negative_values>keep_above>sort_by_value_desc>lines_text": (
                "wet_places(gauges, mm=k) ~ rain {x}: station → mm, negative = defect. report with 'station: mm' lines on those over {k}, wettest first. a defect gauge never shows up. {sig}",
            ),
            "merged_spellings>drop_zero_values>sort_by_value_desc>lines_text": (
                "final_tally(tally) ~ Hello from the parents' council. Our {x} dict has the cakes written in many manners ‹blanks outside, capitals›. Same cake, same entry: lowercase, trimmed, counts added. Zero counts go away. Then lines 'cake: count', most wanted at the top. {f}",
            ),
            "merged_spellings>keep_at_least>sort_by_value_desc>dict_keys": (
                "shortlist(nominations, support=k) ~ Nominations are counted per handwritten name; ' Ann' and 'ann' are the same person ‹trim, small letters, counts together›. A nominee needs at least {k} nominations. Names of these, highest first. {sig}",
            ),
            "merged_spellings>drop_zero_values>sorted_keys>join_with_and": (
                "who_gave(gifts) ~ gifts by donor name, typed sloppily. normalise names ‹outer whitespace off, lowercase; merge by summing›, throw out sums of 0, and give me the donors alphabetically the way you'd say them, 'a, b and c'. name it {f}",
            ),
            "lowercase_keys>drop_zero_values>sort_by_value_desc>lines_text": (
                "user_report(logins) ~ - all user names small¶- nobody with 0 logins¶- most logins first¶- print 'user: logins', one per line¶- input is the dict user → logins¶- function {f}",
            ),
            "added_dicts>drop_zero_values>sort_by_value_desc>lines_text": (
                "balance_sheet(january, february=o) ~ Accounts of january and of february, dict account → cents, plus and minus. Sum them by account, leave out accounts that come to zero, and write 'account: sum' lines from the largest to the smallest. {sig}",
            ),
            "added_dicts>keep_at_least>sorted_keys>join_with_and": (
                "medalists(day1, day2=o, needed=k) ~ Our scouts get a badge if their points of both days together are {k} or more. Speak them out: alphabetical, commas, an ' and ' before the last. Both days are dicts by scout. {sig}",
            ),
            "added_dicts>raise_by_percent>keep_at_least>sorted_keys": (
                "premium(base, bonus=o, pct=k, gate=k_3) ~ pay = {x} + {o} per employee, from two dicts. next year it rises by {k} percent, rounded. who will then have {k_3} or more? Names alphabetically. {sig}",
            ),
            "added_dicts>percent_shares>sort_by_value_desc>lines_text": (
                "election_text(ballot_box, postal=o) ~ Votes from the ballot box and the postal votes, each a dict by party. Combined result in whole percent, strongest party first, as text with a line 'party: percent' each. {sig}",
            ),
            "subtracted_dicts>keep_below>sort_by_key>lines_text": (
                "reorder_text(stock, sold=o, min_left=k) ~ 1. {x} minus {o} for every article of the {x} dict ‹the other is a dict too›¶2. interesting is just what has less than {k} remaining¶3. by alphabet¶4. 'article: remaining', one per line¶{sig}",
            ),
            "subtracted_dicts>keep_positive_values>sort_by_value_desc>dict_keys": (
                "most_room(capacity, taken=o) ~ Which parking decks have room, most room first? {x} and {o} are dicts deck→cars. A deck that's full or ‹don't ask› over-full shan't be in the list. Names. {sig}",
            ),
            "change_per_key>drop_zero_values>sort_by_value_desc>lines_text": (
                "movers(yesterday, today=o) ~ Market movers! Yesterday's and today's price by share in dicts. Today minus yesterday each, 0 where a share is missing in one; unmoved ones out; biggest gain at the top, worst loss at the bottom; lines of 'share: change'. {sig}",
            ),
            "change_per_key>keep_positive_values>sorted_keys>join_with_and": (
                "better_now(first_exam, second_exam=o) ~ I'd like to praise, in one sentence, the pupils having more marks in the second exam than in the first ‹who missed one has 0 there›: alphabetical, like 'a, b and c'. Marks are dicts by pupil. {sig}",
            ),
            "omit_keys>keep_at_least>sort_by_value_desc>lines_text": (
                "cost_report(costs, exempt=o, floor=k) ~ cloud bill as dict service → usd. services in {o}: skip. cheaper than {k}: skip. print the rest 'service: usd', priciest on the first line. {sig}",
            ),
            "omit_keys>percent_shares>sort_by_value_desc>lines_text": (
                "survey_text(answers, junk=o) ~ Survey answers with their counts in a dict; the junk ones in the list are not to be considered at all. Whole percentages of what remains, highest first, printed as 'answer: percent' lines. {sig}",
            ),
            "omit_keys>dict_values>sorted_descending>first_numbers": (
                "top_values(scores, cheats=o, n=k) ~ Take the cheats out of the {x} dict, then give me just the {k} best scores as numbers, best first. {sig}",
            ),
            "raise_by_percent>keep_at_least>sort_by_value_desc>dict_keys": (
                "dear_ones(prices, up=k, luxury=k_2) ~ Prices per article go up by so many percent ‹rounded to whole›. An article counts as luxury if it then costs {k_2} or more. All luxury articles by name, dearest first. {sig}",
            ),
            "discount_by_percent>keep_at_most>sort_by_value>lines_text": (
                "flyer(prices) ~ For our sale flyer: everything {k} percent cheaper, to the whole euro; then only what's {k_2} euros or less; cheapest first; 'article: price', a line apiece. Prices come in as a dict. {f}",
            ),
            "discount_by_percent>keep_at_most>sorted_keys>join_with_and": (
                "can_buy(toys, off=k, money=k_2) ~ im 9 and i have money. the toy shop takes {k} percent from every toy ‹rounded›. what toys cost not more than my money then? say it like 'ball, car and doll' in abc order. {x} is a dict with the prices {sig}",
            ),
            "multiply_values>keep_at_least>sort_by_value_desc>dict_keys": (
                "heavy_loads(crates) ~ Crates per customer in a dict, one crate has {k} kilos. Customers whose load weighs {k_2} kilos or more: names, heaviest load first. {f}",
            ),
            "add_to_values>capped_values>sort_by_value_desc>lines_text": (
                "curved_list(marks, gift=k, max_mark=k_2) ~ Curve the exam: {k} points for all, no mark above {k_2}, then print the list, 'student: mark' by line, best marks up. The {x} are a dict by student. {sig}",
            ),
            "add_to_values>capped_values>keep_at_least>sorted_keys": (
                "passers(marks, plus=k, best=k_2, needed=k_3) ~ Give {k} points to every student in the dict, cut at {k_2}, and return in alphabetical order those who have {k_3} or more after that. {sig}",
            ),
            "capped_values>percent_shares>sort_by_value_desc>lines_text": (
                "fair_split(hours) ~ Profit split by hours, but nobody's hours count beyond {k}. Rounded percent per partner from the hours that count; lines 'partner: percent', largest part first. {x}: partner → hours. {f}",
            ),
            "lump_small>percent_shares>sort_by_value_desc>lines_text": (
                "pie_text(votes, tiny=k) ~ votes by party. parties with less than {k} become one entry 'other'. whole percentages of the total, then sorted with most percent first, text with 'party: percent' on each line. thats {sig}",
            ),
            "amounts_to_order>multiply_values>sort_by_key>lines_text": (
                "order_cost(stock, level=k, each=k_2) ~ What does topping up cost per article? For articles with fewer than {k} pieces: the missing pieces times {k_2} ‹same price for all›. As text, alphabetical, 'article: cost' lines. {x} = dict. {sig}",
            ),
            "shortfalls>raise_by_percent>sort_by_key>lines_text": (
                "safe_order(stock, demand=o, margin=k) ~ {x} and {o}: dict part → pieces. for parts where stock is short: order the lacking pieces plus {k} percent, rounded. order text sorted by part, 'part: pieces' one per line. {sig}",
            ),
            "entries_starting_with>keys_without_prefix>sort_by_value_desc>lines_text": (
                "team_bill(costs) ~ Of the resources in the cost dict only those whose name starts with {s}; cut {s_2} off the front of the names if it's there; dearest first; a line 'name: cost' each. {f}",
            ),
            "entries_starting_with>drop_zero_values>dict_values>average": (
                "mean_active(load, rack=s) ~ Hosts of one rack have the rack's code as start of their name. {x}: host → jobs. Average jobs of the hosts in that rack that are not idle, idle being 0 jobs. {sig}",
            ),
            "remove_key>drop_zero_values>sort_by_value_desc>lines_text": (
                "valid_votes(ballots, void=s) ~ Void ballots stand under {s}, cross that entry out, cross out candidates without a vote ‹0›, then print 'candidate: votes' from most to fewest. {x} is candidate → votes. {sig}",
            ),
            "keys_above>sort_words>uppercase_all>join_words": (
                "fine_list(speeds, limit=k, sep=s) ~ Who drove faster than the limit? Plates in capitals, ordered alphabetically before that, one string with {s}. {x} = plate → km/h. {sig}",
            ),
            "keys_at_least>sort_words>first_words>join_with_and": (
                "some_donors(gifts, sum_from=k, shown=k_3) ~ Donors of {k} and up, alphabetically; print no more than the first {k_3} of them, as 'a, b and c'. {x}: dict by donor. {sig}",
            ),
            "keys_by_value_desc>words_longer_than>first_words>join_words": (
                "tag_cloud(freq) ~ Tags for my blog post. From {x}, word → frequency, all words longer than {k} characters; {k_3} of them at most, frequent ones first; into a string with {s} between. {f}",
            ),
            "keys_by_value_desc>first_words>uppercase_all>join_words": (
                "marquee(scores, n=k) ~ Scrolling text: first {k} players by score, highest first, all capitals, {s} in between. {x} is name → score. {sig}",
            ),
            "top_keys>sort_words>uppercase_all>join_with_and": (
                "class_speakers(votes, n=k) ~ the {k} with the most votes become class speakers: alphabetical, big letters, 'ANN, BOB and CID'. {x} dict. {sig}",
            ),
            "drop_zero_values>dict_values>sorted_unique>last_numbers": (
                "highest_levels(stock) ~ {x} maps goods to counts. Zeros don't count. Of the different counts, ascending and each once, the last {k}. Return as list from {f}",
            ),
            "keep_at_least>sort_by_key>lines_text>split_lines": (
                "honour_lines(marks, bar=k) ~ list of strings 'name: mark' for all who reached {k} in the {x} dict. sorted by name. {sig}",
            ),
            "keep_at_most>sum_values": (
                "small_stuff(purchases, most=k) ~ Accounting wants the small purchases lumped: add up all in the dict that cost {k} or less, forget the bigger ones. {sig}. {x} is item → cost.",
            ),
            "keep_below>key_with_max_value": (
                'best_loser(points) ~ the "best of the rest" prize: highest scorer among the ones that stay under {k}. dict name→points comes in, a name comes out. {f}',
            ),
            "sort_by_key>keys_above": (
                "alphabetical_big(spend, cap=k) ~ Write {sig}. Alphabetical names of departments with spend strictly above the cap; {x} is dict[str, int].",
            ),
            "drop_zero_values>lines_text": (
                "delivery_note(order) ~ On the delivery note nobody wants to read lines with 0. {x} is product → pieces; the other products as 'product: pieces', a line each, unsorted. {f}",
            ),
            "merged_dicts>lines_text": (
                "updated_prices(old, new=o) ~ the {o} dict overrules the {x} dict where both know a product; print all of them 'product: price', a line per product. {sig} thank you kindly",
            ),
            "set_key>key_with_max_value": (
                "champion_after_fix(results, athlete=s, real=k) ~ Protest upheld! Her result was noted incorrectly. With the real one put into the {x} dict for that athlete, who has the highest? {sig}",
            ),
            "omit_keys>sorted_keys": (
                "invitations(guests, cancelled=o) ~ guest → persons coming along, a dict. People in {o} can't make it ‹a list of guest names›. Who is still coming, in alphabetical order? {sig}",
            ),
            "omit_keys>count_entries": (
                "open_seats_sold(seats, vip=o) ~ How many people have booked, apart from those on the vip list? {x} is a dict person → seat. {sig} returns an integer.",
            ),
            "pick_keys>key_with_min_value": (
                "cheapest_of(prices, acceptable=o) ~ My wife accepts only certain brands, that's the list. Which of them is the cheapest according to the price dict? Brands that the dict doesn't know can't win. {sig}",
            ),
            "drop_negative_values>sort_by_value_desc>lines_text": (
                "rain_table(mm) ~ rainfall dict ‹town → mm›. minus values: sensor dead, kick out. zero is okay, it just didn't rain. wettest town up, 'town: mm' per line. {f}",
            ),
            "keep_above>sort_by_key>dict_values": (
                "anonymised(salaries, more_than=k) ~ The works council may see salaries above a bound, without names but in the alphabetical order of the people. Input is a dict by name. A list of numbers then; {sig}.",
            ),
            "added_dicts>negatives_to_zero>sum_values": (
                "net_owed(invoices, credits=o) ~ Per client we've {x} and {o} ‹credits are negative numbers›. Client by client add the two, let what goes below nought be nought, and total it. Two dicts in, one number out: {sig}",
            ),
            "change_per_key>negatives_to_zero>sum_values": (
                "new_hires(before, now=o) ~ Headcount by department then and today, {x} and {o}, as dicts. Sum of the increases only; shrinking departments contribute 0. A department missing on one side has headcount 0 there. {sig}",
            ),
            "count_one_more>sort_by_value_desc>lines_text": (
                "tick(tally, item=s) ~ I tick one more {s} on my bird list! then please write the list again: 'bird: count' in lines, most seen first. {x} is a dict bird → count and a bird may be brand new. {sig}",
            ),
            "lump_small>sort_by_value>dict_keys": (
                "segments(costs) ~ Merge cost entries below {k} into 'other', if there are any, and tell me the labels of the resulting segments, smallest segment first. Dict in, list out, {f}.",
            ),
            "uppercase_keys>sort_by_key>lines_text": (
                "index_page(terms) ~ Index of a book: term → page ‹dict›. Terms in CAPITALS, alphabetically, 'TERM: page' in one line each. I'd name it {f}.",
            ),
            "keep_positive_values>keys_by_value_desc>first_words": (
                "best_months(profit) ~ Not one of the {k} best months may be a month without gain: so only profits above 0, month names, highest first, {k} at most. Dict month → profit. {f}",
            ),
            "names_between>sort_words>join_with_and": (
                "in_their_thirties(ages, youngest=lo, oldest=hi) ~ People aged {lo} up to {hi}, bounds too; alphabetically, said aloud like 'x, y and z'. Ages are stored in a dict by name. {sig}",
            ),
            "joint_winners>sort_words>join_with_and": (
                "share_the_prize(points) ~ \"The prize is shared by ...\" whoever has the top score, alphabetically, with commas and an ' and '. {x}: dict by player. just the names {f}",
            ),
            "keys_above_average>sort_words>join_words": (
                "above_mean_text(rain) ~ Stations with more than the mean rain of {x} ‹dict by station›, alphabetical, in one string, {s} between. Je l'appelle {f}.",
            ),
            "dict_values>non_negative>sum_of_numbers": (
                "positive_sum(ledger) ~ forget names. values of the {x} dict, no negative ones, total. {f}",
            ),
            "remove_key>dict_values>largest_number": (
                "next_highest(bids, withdrawn=s) ~ One bidder, {s}, has pulled out. Highest amount among the remaining bids? {x}: dict bidder → amount. 0 if that was the only one. {sig}",
            ),
            "merged_spellings>uppercase_keys>sort_by_key>lines_text": (
                "badge_list(signups) ~ Sign-ups per company were typed in by students ‹sigh›. Unify blanks at the ends and letter case, adding the numbers; company names in CAPITALS; alphabetical; 'COMPANY: number' lines. {x} is the dict as typed. {f}",
            ),
            "keep_between>sort_by_value>dict_keys>first_words": (
                "picks(prices, low=lo, high=hi, n=k) ~ Show me the {k} cheapest hotels with a price from {lo} to {hi}, bounds are okay. Only names, cheapest first. {x} is hotel → price. {sig}",
            ),
            "sold_from_stock>drop_zero_values>sort_by_key>lines_text": (
                "after_sale(stock, what=s, qty=k) ~ Sell {k} of {s}: its count in the dict goes down, not beneath 0, and unknown things don't matter. Things at 0 aren't listed. The others alphabetical, 'thing: count' per line. {sig}",
            ),
        },
    ),
    (
        "pairs",
        {
            "totals_by_name>sort_by_value_desc": (
                "spend_ranking(receipts) ~ {x} = list of tuples ‹shop, euros›, a shop can turn up often. how much did I leave in each shop altogether? as a dict, the shop that got the most first. {f}",
            ),
            "totals_by_name>key_with_max_value": (
                "top_donor(gifts) ~ People give several times. Each gift is a ‹name, amount› pair in a list. Who has given most when you take everything together? {f}",
            ),
            "totals_by_name>keep_at_least": (
                "big_customers(orders, volume=k) ~ From the order lines, ‹customer, pieces›, make customer → pieces overall and keep those customers who come to {k} or more. {sig}",
            ),
            "totals_by_name>drop_zero_values": (
                "open_accounts(bookings) ~ Bookings: ‹account, amount›, amounts signed. Per account the saldo; accounts with saldo zero are closed and shall not appear. Return a dict. I think {f} is a good name.",
            ),
            "totals_by_name>keys_below": (
                "lazy_ones(shifts, hours=k) ~ list of ‹worker, hours› tuples from the shift book. which workers have fewer than {k} all together? {sig}",
            ),
            "totals_by_name>lines_text": (
                "sheet(goals) ~ {x}: tuples of player and goals in a match. a text with 'player: all goals' per line, players as they first appear. {f}",
            ),
            "totals_by_name>mean_value": (
                "mean_per_head(payments) ~ {x} lists ‹member, payment›; sum up per member, then the mean over the members. {f}, 0 if nobody paid",
            ),
            "totals_by_name>percent_shares": (
                "split(costs) ~ Cloud invoice lines: ‹service, dollars› pairs, services repeat. Which percentage of everything does each service cost, rounded? dict please. {f}",
            ),
            "totals_by_name>leaderboard": (
                "championship(races) ~ F1-like championship¶IN: list of ‹driver, points›, one tuple per driver and race¶OUT: drivers in order of their points in total, most first, alphabetical on equal points¶FUNCTION: {f}",
            ),
            "rows_per_name>key_with_max_value": (
                "most_regular(visits) ~ Who came most often? {x}: ‹guest, minutes stayed›. I don't mean the minutes, I mean the number of entries. {f}",
            ),
            "rows_per_name>keep_above": (
                "frequent(donations, times=k) ~ donors with more than {k} donations, and how many they made: a dict. what they gave is of no importance. {x} are ‹donor, amount› tuples. {sig}",
            ),
            "rows_per_name>sort_by_value_desc": (
                "visits_by_patient(log) ~ How many entries has each patient in the log ‹list of patient/temperature pairs›? Dict, most entries first. {f}",
            ),
            "best_per_name>sort_by_value_desc": (
                "personal_bests(jumps) ~ long jump: each attempt is a tuple ‹kid, cm›. best attempt of each kid, farthest one first, as dict. {f}",
            ),
            "best_per_name>keys_at_least": (
                "qualified(throws, norm=k) ~ All throws are noted as ‹athlete, metres›. Whoever reached the norm with their best throw is qualified. List them. {sig}",
            ),
            "best_per_name>mean_value": (
                "mean_best(attempts) ~ take every student's best attempt ({x} has ‹student, score› pairs, several for each) and average those. 0 for no data. {f}",
            ),
            "lowest_per_name>key_with_min_value": (
                "cheapest_shop(offers) ~ {x}: ‹shop, price› pairs, several per shop. Which shop made the lowest offer of all? Do it over the lowest price for each shop. {f}",
            ),
            "lowest_per_name>sort_by_value": (
                "fastest(laps) ~ Lap times as ‹driver, seconds›. For each driver the fastest lap, quickest driver first, in a dict. {f}",
            ),
            "first_per_name>sum_values": (
                "first_gifts(gifts) ~ only the first gift of each donor is matched by our sponsor. {x}: chronological ‹donor, euros›. how much does the sponsor pay? {f}",
            ),
            "pairs_to_dict>sum_values": (
                "last_state_total(readings) ~ the list has ‹meter, count› and later entries overrule earlier ones for the same meter. sum of the valid counts. {f}",
            ),
            "pairs_to_dict>sort_by_key": (
                "latest(prices) ~ ‹share, price› ticks in time order → dict with the latest price of each share, shares in alphabetical order. name: {f}",
            ),
            "big_pairs>pair_names": (
                "above_amount(orders, amount=k) ~ For each order of at least {k} the name of who ordered, doubles included, in order. {x} is a list of ‹name, amount› tuples. {sig}",
            ),
            "big_pairs>sum_pair_numbers": (
                "serious_money(gifts, from_amount=k) ~ sum of the gifts not smaller than {k}; {x} are ‹who, how much› {sig}",
            ),
            "big_pairs>totals_by_name": (
                "big_sales(sales, min_sale=k) ~ Commission counts just sales of {k} and more. Per seller the sum of such sales. Input: list with ‹seller, sum of the sale›. Return dict. {sig}",
            ),
            "pairs_by_number_desc>pair_names": (
                "order_of_finish(results) ~ Results as ‹runner, points›. The names, most points first, nobody merged even if twice in there. {f}",
            ),
            "different_names>sort_words": (
                "everyone(log) ~ {x} = tuples of user and bytes. I want the users. Once each. Alphabetical. {f}",
            ),
            "different_names>count_words": (
                "customers(sales) ~ how many different customers bought something? {x}: ‹customer, euros› list → {f}",
            ),
            "repeated_names>sort_words": (
                "came_again(visits) ~ List of ‹guest, bill›. Guests who are in it two times or more, alphabetically, each once. {f}",
            ),
            "numbers_of_name>average": (
                "mean_of(marks, pupil=s) ~ Average of one pupil's marks. All marks of the class lie in a list like ‹name, mark›. If no mark is there: 0.0. {sig}",
            ),
            "numbers_of_name>largest_number": (
                "record_of(jumps, name=s) ~ What's the best jump of this one person? ‹name, cm› tuples; 0 if no jump by them. {sig}",
            ),
            "pair_numbers>average": (
                "avg_bill(bills) ~ each entry is ‹table, amount›. average bill, 0.0 when there's none. {f}",
            ),
            "totals_by_name>keep_at_least>sorted_keys": (
                "honoured(gifts, threshold=k) ~ The board honours donors whose gifts make up {k} or more in sum. Alphabetical list of names. {x} are pairs of donor and amount. {sig}",
            ),
            "totals_by_name>sort_by_value_desc>lines_text": (
                "expense_report(expenses) ~ tuples ‹category, amount›, unsorted and with repeated categories → total for each category, written 'category: total' line by line, the greediest category first. {f}",
            ),
            "totals_by_name>drop_zero_values>sorted_keys": (
                "unsettled(debts) ~ In our flat share we note ‹person, plus or minus›. Whose notes don't cancel out to 0? names A-Z, {f}",
            ),
            "totals_by_name>keys_by_value_desc>first_words": (
                "best_sellers(sales, n=k) ~ {x}: list of ‹book, copies› from all branches. Titles of the {k} that sold the most copies over all branches, best first. {sig}",
            ),
            "totals_by_name>top_keys>join_with_and": (
                "heroes_line(goals, n=k) ~ {k} best scorers of the season in one breath, 'a, b and c', best first. {x} is a list of ‹player, goals in that match›. {sig}",
            ),
            "totals_by_name>raise_by_percent>sort_by_value_desc": (
                "next_year(costs, growth=k) ~ Budget planning. {x}: ‹department, euro›. Department totals plus {k} percent, rounded, largest first, dict. {sig}",
            ),
            "totals_by_name>percent_shares>lines_text": (
                "usage_text(traffic) ~ traffic log is ‹host, bytes›. share of each host in whole percent of all the traffic, printed 'host: share' per line. {f}",
            ),
            "rows_per_name>keep_at_least>sorted_keys": (
                "regulars(visits, often=k) ~ A regular is someone that stands at least {k} times in the visits list. Regulars A–Z. {x} = ‹name, euros spent›. {sig}",
            ),
            "rows_per_name>sort_by_value_desc>lines_text": (
                "incident_stats(incidents) ~ {x}: ‹server, minutes down›. 'server: number of incidents' lines, worst server at top. the minutes are ignored here. {f}",
            ),
            "best_per_name>keys_by_value_desc>first_words": (
                "medals(throws) ~ Each kid throws thrice, ‹kid, metres›. The best throw counts. Names of the first {k}, longest throw first. {f}",
            ),
            "best_per_name>sort_by_value_desc>lines_text": (
                "pb_board(times_tables) ~ show each pupil's highest score as 'pupil: score', high scores at the top, one per line. {x} has ‹pupil, score› tuples, many per pupil. {f}",
            ),
            "lowest_per_name>sort_by_value>lines_text": (
                "best_offers(quotes) ~ Quotes from roofers, ‹firm, price›, with firms quoting again and again. Lowest quote by firm, cheapest firm first, text 'firm: price' in lines. {f}",
            ),
            "big_pairs>different_names>sort_words": (
                "who_ordered_big(orders, size=k) ~ Everyone who ever placed an order of {k} or larger. Without doubles, alphabetical. {x} → ‹customer, pieces›. {sig}",
            ),
            "big_pairs>rows_per_name>sort_by_value_desc": (
                "big_order_counts(orders) ~ count, for each customer, the orders worth {k} or more; customers with the most such orders first; who has none isn't in the dict. {x}: ‹customer, worth›. {f}",
            ),
            "different_names>sort_words>join_words": (
                "attendees(signups) ~ Attendee string: names out of ‹name, seats› pairs, no name twice, alphabetical, {s} in between. {f}",
            ),
            "different_names>uppercase_all>sort_words": (
                "labels(parcels) ~ For labels I need the recipients in capitals, each only once, sorted. parcels are ‹recipient, grams› tuples; spelling doubles don't exist. {f}",
            ),
            "repeated_names>sort_words>join_with_and": (
                "welcome_back(visits) ~ 'Welcome back ann, bob and cid': who is in the list more than once? alphabetically, commas plus ' and '. only the names part. entries are ‹guest, nights›. {f}",
            ),
            "pairs_by_number_desc>pair_names>first_words": (
                "top_bids(bids, n=k) ~ Auction: bids as ‹bidder, euros›. Names behind the {k} highest bids, the highest first; a bidder may appear twice. {sig}",
            ),
            "pairs_by_number_desc>name_number_lines>join_words": (
                "ranking_string(scores) ~ ‹player, score› list. One string of 'player: score', top score first, glued with {s}. {f}",
            ),
            "numbers_of_name>positive_numbers>sum_of_numbers": (
                "paid_in(ledger, member=s) ~ ledger rows are ‹member, amount›, negative for withdrawals. How much did the member pay in, withdrawals disregarded? {sig}",
            ),
            "numbers_of_name>sorted_descending>first_numbers": (
                "best_of(scores, player=s, n=k) ~ The {k} best scores of one player, best first. {x} is the list of all ‹player, score› tuples. {sig}",
            ),
            "pair_numbers>sorted_descending>first_numbers": (
                "top_amounts(gifts, n=k) ~ biggest {k} amounts in the list of ‹donor, amount›, descending, don't care who. {sig}",
            ),
            "totals_by_name>keep_above>sort_by_value_desc>dict_keys": (
                "heavy_users(usage, quota=k) ~ Disk usage rows ‹user, MB›, several rows for a user. Who's over {k} in total? User names, the worst one first. {sig}",
            ),
            "totals_by_name>keep_at_least>sort_by_value_desc>lines_text": (
                "donor_wall(gifts) ~ gifts ‹donor, euros› → sum per donor → only {k} euros and up → largest at the top → text 'donor: euros' per line. That's {f}.",
            ),
            "totals_by_name>drop_zero_values>sort_by_key>lines_text": (
                "statement(bookings) ~ Please: from ‹account, amount› bookings the balance of each account, zero balances omitted, accounts in alphabetical order, printed 'account: balance' per line. {f}",
            ),
            "totals_by_name>percent_shares>sort_by_value_desc>lines_text": (
                "cost_split(items) ~ my boss wants 'service: percent' lines, whole percent of total cost, most expensive service on top. I have ‹service, cost› tuples, services come repeatedly. {f}",
            ),
            "rows_per_name>keep_above>sorted_keys>join_with_and": (
                "late_again(latecomers, times=k) ~ Latecomers are noted as ‹pupil, minutes›. Pupils noted more than {k} times, alphabetical, 'a, b and c' style for the letter to the parents. {sig}",
            ),
            "best_per_name>keep_at_least>sort_by_value_desc>dict_keys": (
                "finalists(jumps, norm=k) ~ ‹jumper, cm›, several jumps each. Jumpers whose best is at least {k}. Names, best jumper first. {sig}",
            ),
            "best_per_name>top_entries>dict_keys>join_words": (
                "podium_line(rounds, n=k, sep=s) ~ Every player's best round counts. {k} leading players, leader first, joined by {s}. {x}: tuples ‹player, points› in a list. {sig}",
            ),
            "big_pairs>totals_by_name>sort_by_value_desc>lines_text": (
                "vip_report(orders, min_order=k) ~ ignore orders smaller than {k}. sum up the remaining ones for each customer, sort by sum from the top, give text lines 'customer: sum'. {x} are tuples ‹customer, value›. {sig}",
            ),
            "different_names>lowercase_all>unique_words>sort_words": (
                "users(log) ~ Log of ‹user, ms›. User names in lowercase, doubles removed after that ‹Bob = bob›, alphabetical. {f}",
            ),
            "totals_by_name>sort_by_key": (
                "club_accounts(payments) ~ Treasurer's question: payments arrive as ‹member, euros›, jumbled. I need a dict with the sum per member and the members in alphabetical order. {f}",
            ),
            "rows_per_name>keys_at_least": (
                "loyal(orders, times=k) ~ loyal customer := at least {k} entries in the list of ‹customer, price›. names please, in order of first order. {sig}",
            ),
            "totals_by_name>uppercase_keys>lines_text": (
                "loud_totals(scores) ~ ‹team, points› tuples from all the rounds; per team the points of all rounds; 'TEAM: points' with capitals, a line each. {f}",
            ),
            "best_per_name>sort_by_key>lines_text": (
                "record_book(lifts) ~ Weightlifting: ‹lifter, kg› for each lift. Record book = best lift by lifter, alphabetical, lines 'lifter: kg'. It's called {f}.",
            ),
            "big_pairs>different_names>join_with_and": (
                "generous_people(gifts, big=k) ~ thank-you line for everybody who once gave {k} or more in one go; first come first named, nobody twice, 'a, b and c'. {x}: list of ‹name, euros› {sig}",
            ),
            "numbers_of_name>unique_numbers>sorted_ascending": (
                "prices_seen(receipts, article=s) ~ What prices have I ever paid for one article? {x} is a list of ‹article, price›. Ascending, each price once. {sig}",
            ),
        },
    ),
    (
        "grid",
        {
            "flattened>sorted_ascending": (
                "all_sorted(boxes) ~ Each inner list is what lay in one box. Pour all out onto one pile and line the numbers up from small to big. {f}, one flat list.",
            ),
            "flattened>unique_numbers": (
                "seen_once(tickets) ~ Lottery tickets, a list of lists of numbers. Every number that's been played, once, as first seen reading ticket after ticket. {f}",
            ),
            "flattened>largest_numbers": (
                "best_readings(days, n=k) ~ {k} highest readings of the whole week, highest first. Every day has a list of its readings. {sig}",
            ),
            "flattened>most_common_number": (
                "favourite_seat(showings) ~ per showing the list of booked seat numbers. which seat number gets booked most often over all showings? {f}",
            ),
            "flattened>greater_than": (
                "hot(temps, limit=k) ~ temperature of each room at each hour, rows are rooms. all the values over {k} in one flat list, in reading order. {sig}",
            ),
            "flattened>count_in_range": (
                "ok_pulses(shifts, low=a, high=b) ~ Each shift noted a list of pulses. How many of all pulses lie from {a} to {b}, limits included? {sig}",
            ),
            "flattened>median": (
                "middle(marks) ~ {x} has a list of marks per class. The median over the entire school, 0.0 if there are no marks. {f}",
            ),
            "flattened>positive_numbers": (
                "credits(weeks) ~ bookings week by week ‹list of lists›. i want the ones above zero in a row, same order. {f}",
            ),
            "flattened>has_duplicates": (
                "double_booked(rows) ~ Is any seat number given out twice in the hall plan, be it in the same row list or in different ones? True/False. {f}",
            ),
            "row_sums>largest_numbers": (
                "top_totals(teams, n=k) ~ Teams with the points of their members, a row for each team. What are the {k} highest team totals, highest first? {sig}",
            ),
            "row_sums>at_least": (
                "good_weeks(weeks, goal=k) ~ Sales of the days, in lists by week. The week totals which reached the goal, in order. {sig}",
            ),
            "row_sums>average": (
                "mean_week(weeks) ~ what's an average week? total each week ‹inner list = days›, then mean of the totals. {f}",
            ),
            "row_sums>running_totals": (
                "so_far(months) ~ {x}: one list of expenses per month. After each month, what have we spent since the beginning? {f} gives a list as long as {x}.",
            ),
            "row_sums>count_above_average": (
                "good_days(days) ~ Tips of the waiters, one list a day. How many days brought more in total than the average day did? {f}",
            ),
            "row_sums>unique_numbers": (
                "different_totals(hands) ~ Card hands, list of lists. Add up each hand; which different totals are there, in order of first occurrence? {f}",
            ),
            "column_sums>largest_number": (
                "best_product(sales) ~ Rows are days, columns products. Total of the product that sold the most. {f}, 0 for an empty table.",
            ),
            "column_sums>at_least": (
                "strong_columns(votes, quorum=k) ~ table: a row per polling station, a column per candidate. candidate totals that make the quorum, left to right. {sig}",
            ),
            "column_sums>sorted_descending": (
                "question_points(exams) ~ An exam sheet is a list with the points of every question; {x} has all sheets. Sum up each question over the sheets and return these sums, highest first. {f}",
            ),
            "column_averages>smallest_number": (
                "hardest(exams) ~ hardest question = lowest average. All exam sheets: one row per pupil, a column for each question. Need that lowest average, each average rounded to a whole number first. {f}",
            ),
            "row_averages>at_least": (
                "good_pupils(marks, limit=k) ~ Rounded averages of pupils ‹row = one pupil's marks, no marks count as 0› that are {k} or better. Just these averages, in order. {sig}",
            ),
            "row_averages>largest_number": (
                "best_avg(courses) ~ highest row average of {x}, a list of lists, averages rounded to whole before you compare. 0 if nothing there. {f}",
            ),
            "row_maxima>sum_of_numbers": (
                "peaks(days) ~ The electricity peak of each day is billed. {x} has the readings, one list per day, an empty day has peak 0. Sum of peaks = {f}",
            ),
            "row_maxima>sorted_descending": (
                "best_tries(throws) ~ Throws, one list per athlete. Best of each, sorted from the top; who hasn't thrown gets a 0. {f}",
            ),
            "row_maxima>average": (
                "mean_best(jumps) ~ Mean of everyone's best jump: rows = children, an empty row gives a 0. name it {f}",
            ),
            "row_lows>largest_number": (
                "maximin(payoffs) ~ Game theory class. Payoff matrix, rows are my moves. What is the best of the worst cases, i.e. the greatest row minimum ‹0 for an empty row›? {f}",
            ),
            "column_highs>smallest_number": (
                "minimax(payoffs) ~ Payoff matrix again, I'm the column player. Take the largest in each column, then the least among these. {f}",
            ),
            "row_sizes>largest_number": (
                "widest(seating) ~ Seating plan as list of rows. How many seats has the longest row? 0 for no rows. {f}",
            ),
            "row_sizes>sum_of_numbers": (
                "seats_total(rows) ~ rows of seats, each a list. number of seats in the house? {f}, via the sizes of rows",
            ),
            "row_sizes>sorted_descending": (
                "group_sizes(groups) ~ Groups of ids. Give me how many ids are in every group, large groups first. {f}",
            ),
            "row_spreads>largest_number": (
                "worst_swing(days) ~ on which day did the temp swing most — no, don't tell me the day, tell me the swing ‹max minus min›. one list of temps per day. {f}",
            ),
            "first_column>sum_of_numbers": (
                "id_sum(table) ~ checksum over the {x}: add the leading number of every row that has one. {f}",
            ),
            "last_cells>average": (
                "mean_last(histories) ~ Each inner list is the history of one account's balance. Average current balance, i.e. over the last entry of those that have one; 0.0 otherwise. {f}",
            ),
            "last_cells>sorted_ascending": (
                "final_scores(games) ~ Score developments of games in lists. The last score of each non-empty one, ascending please, {f}.",
            ),
            "column_values>average": (
                "question_mean(sheets, question=k) ~ What did the class score on average in one question? {x} holds the points per pupil, {k} is the index from 0; pupils whose list doesn't go that far aren't counted. {sig}",
            ),
            "column_values>largest_number": (
                "record_in(table, col=k) ~ largest value in column number {k} ‹0 = first›. rows which are too short don't have it. 0 if nothing found. {x} is a list of rows. {sig}",
            ),
            "drop_empty_rows>row_averages": (
                "daily_means(days) ~ days without readings are to be removed, then the average of each of the days that stay, rounded to whole numbers. input list of lists. {f}",
            ),
            "drop_empty_rows>number_of_rows": (
                "used_days(log) ~ On how many days did the machine write anything? One inner list per day, maybe empty. {f}",
            ),
            "transposed>row_maxima": (
                "by_hour(rooms) ~ rows: rooms, columns: hours. Turn it over so that rows are hours and give the highest value of each hour. {f}",
            ),
            "transposed>sorted_rows": (
                "sorted_columns(data) ~ Swap rows and columns of the grid, then sort every row you get. Return a grid. {f}",
            ),
            "turned_right>board_lines": (
                "turned_picture(pixels) ~ Pixel picture as rows of numbers. Turn it a quarter clockwise and draw: '#' where there's something other than 0, '.' for a 0. List of strings {f}.",
            ),
            "thresholded>grid_sum": (
                "bright_pixels(image, level=k) ~ make the image black and white, 1 for brightness {k} or higher, otherwise 0, and count up the ones by summing. {x} is rows of numbers. {sig}",
            ),
            "thresholded>row_sums": (
                "passes_per_class(marks, pass_mark=k) ~ {x}: a list per class. replace each mark by 1 if it's {k} or more and by 0 if not; then the sum per class. {sig}",
            ),
            "rows_reaching>number_of_rows": (
                "weeks_made(weeks, aim=k) ~ number of weeks with at least {k} in the till ‹sum of the days›. {x} has a list per week. {sig}",
            ),
            "rows_reaching>flattened": (
                "good_weeks_days(weeks, target=k) ~ Drop each week whose takings add up to less than {k}. What's left, day by day in a single list. {sig}",
            ),
            "rows_without_zeros>row_sums": (
                "complete_totals(sheets) ~ An exam sheet with a 0 in it is incomplete and is not marked. Totals of the other sheets, in order. {f}",
            ),
            "rows_without_zeros>number_of_rows": (
                "full_attendance(weeks) ~ {x} has a row of attendance figures per week. Count weeks in which no day has 0. {f}",
            ),
            "rows_longer_than>row_sums": (
                "long_orders(orders, lines=k) ~ For orders having more than {k} positions: the order sum. An order is a list of prices. {sig}",
            ),
            "rows_without_first>column_sums": (
                "body_sums(table) ~ first row is a header row of year numbers, throw it away. column totals of the rest. {f}",
            ),
            "negative_cells_to_zero>grid_sum": (
                "total_rain(gauge) ~ rain table, list of lists, some cells negative because of a broken gauge → these are worth 0. Total of everything. {f}",
            ),
            "cells_replaced>row_sums": (
                "fixed_totals(table, wrong=k, right=m) ~ In the table each {k} value is to be exchanged with {m}; what are the totals of the rows after it? {sig}",
            ),
            "without_column>row_sums": (
                "sums_without(table, col=k) ~ Total per row but leaving out the column with index {k}. Rows too short for it are totalled as they are. {sig}",
            ),
            "with_row_totals>last_cells": (
                "appended(table) ~ append to every row its sum and then give me the last value in each row ‹I know, I know›. {f}",
            ),
            "rows_by_total>row_sizes": (
                "sizes_by_total(lists) ~ Sort the rows from the smallest sum to the largest, then tell how many numbers each has. {f}",
            ),
            "drop_empty_rows>row_maxima>average": (
                "mean_peak(days) ~ Mean of the daily peaks. {x}: a list of readings for each day; a day with no reading does not count at all. {f}",
            ),
            "drop_empty_rows>row_sums>sorted_descending": (
                "order_totals(orders) ~ Orders as lists of prices. Some are empty, bin those. Totals of the rest, from big to small. {f}",
            ),
            "drop_empty_rows>row_lows>smallest_number": (
                "coldest(nights) ~ the coldest it ever got; {x} holds lists of temperatures and the empty ones must not be seen as a zero. {f}",
            ),
            "drop_empty_rows>sorted_rows>last_cells": (
                "each_max(series) ~ for every series that isn't empty: order it ascending, take the last. {f} → list",
            ),
            "flattened>unique_numbers>sorted_descending": (
                "all_prices(menus) ~ Menus of several restaurants, only the prices, a list each. All different prices from high to low, {f}.",
            ),
            "flattened>sorted_unique>last_numbers": (
                "highest_marks(classes, n=k) ~ Marks by class in lists. Each mark once, ascending, and from that the last {k}. {sig}",
            ),
            "flattened>positive_numbers>sum_of_numbers": (
                "income(weeks) ~ income minus nothing: add up whatever is above zero in {x}, a list of lists with bookings for the weeks. {f}",
            ),
            "flattened>without_value>average": (
                "mean_known(table, unknown=k) ~ The table ‹rows of numbers› uses a certain number for unknown. Average of all cells that aren't unknown, 0.0 if there are none. {sig}",
            ),
            "flattened>greater_than>count_of_numbers": (
                "over_limit(stations, limit=k) ~ how many measurements in the whole net were above {k}? each station has its list. {sig}",
            ),
            "flattened>between>average": (
                "normal_mean(rows, low=a, high=b) ~ mean of all values in the grid lying between {a} and {b} ‹both still fine›. outliers do not interest. {sig}",
            ),
            "flattened>sorted_descending>first_numbers": (
                "top_scores(teams) ~ The {k} best scores from all the teams, best first. Teams are lists of scores in a list. {f}",
            ),
            "flattened>absolute_numbers>largest_number": (
                "max_deviation(errors) ~ matrix of deviations, plus & minus. what's the biggest one disregarding the sign? {f}",
            ),
            "flattened>even_numbers>unique_numbers": (
                "even_seats(rows) ~ reserved seat numbers by row. only the even ones, no repetition, in the order you meet them. {f}",
            ),
            "row_sums>sorted_descending>first_numbers": (
                "best_weeks(weeks, n=k) ~ Takings by week, each week a list of days. {k} best week totals, the best first. {sig}",
            ),
            "row_sums>greater_than>count_of_numbers": (
                "too_heavy(pallets, max_kg=k) ~ A pallet is a list of crate weights. How many pallets weigh more than {k} in total? {sig}",
            ),
            "row_sums>at_least>average": (
                "mean_good(weeks) ~ only weeks that took {k} or more in sum count as open. average total of an open week, 0.0 if never open. {f}; input one list per week",
            ),
            "row_sums>unique_numbers>sorted_ascending": (
                "sums_seen(dice) ~ Dice rolls, each roll a list of eyes. Which sums came up? Each once, ascending. {f}",
            ),
            "row_averages>at_least>count_of_numbers": (
                "passed(pupils, need=k) ~ A pupil passes with an average ‹rounded to whole› of {k} or more. How many passed? {x}: a list of marks for each pupil, no marks = average 0. {sig}",
            ),
            "row_maxima>sorted_descending>first_numbers": (
                "best_three(athletes) ~ best try of each athlete ‹row of tries›, sort these from best downwards, first {k} of them. an athlete with no try counts as 0. {f}",
            ),
            "column_sums>sorted_descending>first_numbers": (
                "top_columns(votes, seats=k) ~ {x}: rows = districts, columns = lists. The vote totals of the strongest lists, as many as there are seats, in descending order. {sig}",
            ),
            "column_values>positive_numbers>average": (
                "col_mean(table, col=k) ~ average of the values greater than zero in column {k}, counted from 0; rows too short are passed over; 0.0 if no such value. {sig} with {x} as list of rows",
            ),
            "column_values>unique_numbers>sorted_ascending": (
                "codes(table) ~ In position {k} ‹the first is 0› of each row stands a code; some rows stop before that. The different codes, ascending. {f}",
            ),
            "rows_reaching>row_sums>sorted_descending": (
                "good_sums(teams, least=k) ~ Teams as lists of points. Those with {k} points or more in sum: their sums, top one first. {sig}",
            ),
            "rows_without_zeros>row_averages>largest_number": (
                "best_complete(sheets) ~ Sheets with a 0 are withdrawn. What's the best average ‹whole number, rounded› among the remaining sheets? 0 if none. {f} takes a list of lists.",
            ),
            "transposed>reversed_row_order>rows_as_lines": (
                "picture_text(grid) ~ flip rows and columns, put the rows in opposite order, then print: {s} between the cells, every row a line. input: rows of numbers. {f}",
            ),
            "negative_cells_to_zero>row_sums>largest_number": (
                "best_day(days) ~ Hourly profits, a list per day. Loss hours are counted as zero. Highest day total? {f}",
            ),
            "drop_empty_rows>row_sums>at_least>average": (
                "avg_big_order(orders, big=k) ~ Orders are lists of prices. Forget empty ones, total the others, keep totals of {k} or above, and return the average of these, 0.0 for none. {sig}",
            ),
            "drop_empty_rows>row_maxima>sorted_descending>first_numbers": (
                "top_peaks(days, n=k) ~ days → readings. empty days out, daily maximum of the others, {k} highest maxima in descending order {sig}",
            ),
            "flattened>positive_numbers>unique_numbers>sorted_ascending": (
                "valid_ids(pages) ~ Ids scanned page by page ‹list of lists›; 0 or less is a misread. All good ids, no doubles, small to big. Function {f}.",
            ),
            "flattened>at_least>sorted_descending>first_numbers": (
                "elite(classes, bar=k, places=k_4) ~ From all classes' marks put together: {k} and better only, best first, at most {k_4} of them. {sig}",
            ),
            "flattened>without_value>sorted_unique>last_numbers": (
                "upper_prices(shops) ~ Prices by shop, a list each. {k} means 'on request' and must vanish. Of the different prices in ascending order, the last {k_4}. {f}",
            ),
            "flattened>non_negative>sorted_descending>first_numbers": (
                "wettest(stations, n=k) ~ rain lists of all stations. below zero = error, drop. the {k} largest values anywhere, descending. {sig}",
            ),
            "row_sums>greater_than>sorted_descending>first_numbers": (
                "biggest_loads(trucks) ~ trucks with weights of their pallets as lists. Load per truck; only loads over {k}; largest first; no more than {k_4}. {f}",
            ),
            "rows_without_zeros>row_sums>sorted_descending>first_numbers": (
                "best_sheets(sheets, n=k) ~ Exam {x} = lists of points. A sheet with a zero is disqualified. {k} best totals of the rest, from the top. {sig}",
            ),
            "negative_cells_to_zero>row_sums>at_least>count_of_numbers": (
                "good_months(months, wanted=k) ~ For each month a list of daily profits, minus days are seen as 0. How many months come to {k} or more? {sig}",
            ),
            "rows_longer_than>row_averages>sorted_descending>first_numbers": (
                "reliable(reviews, few=k, n=k_4) ~ Star ratings per restaurant in lists. Ignore those with {k} ratings or even fewer. Average stars rounded to whole, {k_4} highest, descending. {sig}",
            ),
            "flattened>sum_of_numbers": (
                "crates_total(pallets) ~ Pallets as lists of crate weights. Everything on one scale, how heavy? {f}",
            ),
            "row_sums>sorted_ascending": (
                "lightest_first(pallets) ~ what does each pallet weigh ‹it's a list of its crates' kilos›? from lightest to heaviest, only the weights. {f}",
            ),
            "row_maxima>unique_numbers>sorted_descending": (
                "distinct_peaks(series) ~ from each list take the peak, an empty list having 0; throw away duplicates; high to low. {f} gets the list of lists",
            ),
            "column_averages>at_least>count_of_numbers": (
                "easy_questions(exams, easy=k) ~ A question was easy if its average over all sheets, rounded to an integer, is at least {k}. Rows are sheets, columns questions. Number of {k} questions: {sig}",
            ),
            "rows_longer_than>row_sums>largest_number": (
                "best_long_order(orders) ~ orders with more than {k} items only. of these, the largest sum; 0 if there's no such order. an order is a list of prices, {f}",
            ),
            "cells_doubled>with_row_totals>rows_as_lines": (
                "double_bill(bill) ~ For two groups we need twice of all: double each number of the table, add at the end of each row its sum, print rows as lines with {s} between the cells. {f}",
            ),
        },
    ),
)
