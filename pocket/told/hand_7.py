"""Requests by the seventh hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "dict",
        {
            "key_with_max_value": (
                "winner(votes) ~ Village council election tonight. {x} is a dict, candidate to votes, and the clerk wants one thing from {sig}: who got in ‹no ties expected, just the name›.",
                "fullest(jars) ~ gran here. my grandson keeps my pantry in a dictionary, what it is and how many jars. Which do I have the most of? {sig} should tell me the name only dear",
                "star(ratings) ~ {f}: player → rating in, strongest player out; empty string when the club has nobody",
                "worst_module(bugs) ~ TICKET 4412 ¶ Given open bugs per module ‹dict of str to int›, tell QA which module is the buggiest. ¶ Entry point: {sig} ¶ No modules → ''",
                "generous(tips) ~ we write down in a dict how much each waiter made in tips on the night. Who went home the happiest, i.e. with the most in the pocket? Write {sig}, name back please",
                "commonest(counts) ~ From our transect I have a mapping species : individuals counted. Need {sig} returning the dominant species' name.",
                "hungriest(bowls) ~ So we have seven cats. Seven! And I write in {x}, for each cat, how many bowls it emptied this week. My husband bets it's always Mimi. Let {sig} say which cat really eats the most.",
                "peak_hour(requests) ~ nginx stats: dict hour-string → requests. Busiest hour? {sig}",
                "loudest(votes) ~ Bonjour, I organise a song contest, and the dictionary song → points is complete. It misses me only the name of the song in the first place. The function must be called {f}",
            ),
            "sum_values": (
                "headcount(counts) ~ how many animals did we see altogether? {x} says for each species how many. {sig} pls",
                "payroll(salaries) ~ What does the whole staff cost me a month? I have a dictionary employee → monthly salary. {sig} shall give one figure.",
                "pot(tips) ~ The tips go into one pot at closing time. {x}: who earned what. Write {sig} that says how much is in the pot",
                "ballots(votes) ~ INPUT: dict party → votes. OUTPUT: number of ballots cast. NAME: {f}",
                "pieces(stock) ~ Inventory day at the hardware store, and my boss doesn't care about hammers or screws separately - he wants to hear a single number, everything on the shelves counted together. Stock is name: quantity. {sig}",
                "donated(litres) ~ Each blood donor ‹key› with the units given so far ‹value›. Please, how many units did we collect in total? Function {sig}, I thank you in advance",
                "steps_in_week(steps) ~ {x} has my steps for mon, tue and so on. all week together? {sig}",
                "cargo(containers) ~ Compute gross load: every value of the manifest ‹container → kg› added. {sig}. That's it, no unit conversion.",
                "covers(tables) ~ how many guests do i have tonight if each table's guests are in a dict by table name?? {f}",
            ),
            "swap_keys_and_values": (
                "by_number(loans) ~ I look members up by card no., but the dict I was given goes the wrong way round: member name to card number. {sig} should turn it about, number to name. ‹Same number twice? the later one stays.›",
                "flipped(ids) ~ {f} = inverse mapping. str→int becomes int→str. On collisions last one wins, don't overthink",
                "who_has(lockers) ~ Every scout has a locker, {x} holds scout → locker no. At the desk I see only the locker and must find out whose it is; so give me {sig} with the locker no. as key and the scout as value, and if two share one the last of them",
                "shelf_map(places) ~ turn product:shelf into shelf:product plz. if a shelf comes up again overwrite. {sig}",
                "decoder(codes) ~ We kids have a secret code, every word has a number ‹dict›. To read letters I need it backwards: number tells word. If two words have the same number the later wins. {sig}",
                "port_owner(ports) ~ service→port in. port→service out. dup port: last service listed. {f}",
            ),
            "keep_above": (
                "veterans(badges, n=k) ~ Scouts with more than a certain number of badges go to the jamboree. {x} maps scout to badge count; {sig} returns the same sort of dict with only those going.",
                "big_tips(tips) ~ only the tips over {k} matter to the tax man. dict waiter→tip in, dict out, the rest thrown away. {sig}",
                "high_tides(heights, limit=k) ~ Harbour master. Heights in cm by date in a dictionary. I want to see exclusively the days on which the water stood higher than the limit, exactly at the limit isn't a problem. {sig}",
                "well_paid(salaries) ~ def {sig}: # drop everybody earning {k} or less, keep name→salary for the others",
                "frequent(freqs, cutoff=k) ~ Word frequencies, a dict. Prune the long tail: an entry survives iff its count is strictly above the cutoff. {sig}",
                "speeders(speeds, limit=k) ~ Plate → km/h, from last night's camera. Fines go to those faster than the limit; being exactly on it is legal. Keep plates along with speed in {sig}",
                "fever(patients) ~ Ward round: a dictionary patient → temperature in tenths of a degree. I look only at patients over {k}. Give me the smaller dictionary, nurse {f}!",
            ),
            "keep_at_least": (
                "keepers(stock, minimum=k) ~ for the sale i'll put out whatever i have at least a minimum number of. Stock is a dict, tool to pieces. Give me it back with the others gone, {sig}",
                "hotspots(bugs) ~ Filter the bugs-per-module dict: {k} or more stays in. Everything else is noise. {sig}",
                "elected(votes, threshold=k) ~ A party enters the parliament when it reaches the threshold ‹hitting it exactly is enough›. Write {sig}; it receives parties with their votes as a dictionary and gives back a dictionary of those who enter.",
                "regulars(donors) ~ {f} ¶ in: dict donor → number of donations ¶ out: same dict minus everybody with fewer than {k}",
                "strong(ratings, floor=k) ~ kick out the noobs lol. {x} is player: rating, whoever is below the floor is out, rest stays w/ their rating. {sig}",
                "bakers(loaves, dozen=k) ~ Bakers who baked {k} loaves or even more, with their loaves; leave the lazy ones behind. A dictionary enters {sig} and a dictionary leaves it.",
                "popular_bands(tickets) ~ bands with at least {k} tickets sold may play, others are cancelled. dict band→tickets, return the lineup as dict. {f}",
            ),
            "sort_by_value": (
                "cheapest_up(prices) ~ Could the price list ‹a dict item → price› be put in order from what costs least to what costs most? Still a dict, thank you. {sig}",
                "rarest_first(counts) ~ For the red list appendix I need species and counts rearranged so the rarest come on top, as a dict again. {sig}",
                "low_to_high(salaries) ~ {f}: name→salary dict, rearranged so the worst paid open it and the boss closes it",
                "lowest_tides(tides) ~ Order {x}, which maps day to height in cm, by height rising; return a dict. Function: {sig}",
                "least_lent(loans) ~ Librarian. We weed out books that nobody borrows, so I'd like my dict title → loans laid out again with the least borrowed title at the start and the bestseller at the end. {sig}",
                "bedtimes(kids) ~ my kids and their ages sit in a dict. to bed they go from small to big, so that is the order i want the dict in. {sig}",
                "latency(hosts) ~ Reorder host→ms mapping, fastest host first. Type stays dict. Use {sig}.",
            ),
            "sort_by_value_desc": (
                "ranking(ratings) ~ club ladder! dict of player to rating, best on top plz, give a dict back, {sig}",
                "by_votes(results) ~ The results come alphabetically from the counting office, but a newspaper prints the most votes first. Reorder the dictionary ‹candidate, votes› accordingly in {sig}",
                "most_used(words) ~ sort a word→frequency dict by frequency, high to low, result remains a dict. call it {f}",
                "top_sellers(stock) ~ What we have plenty of, at the top; what we hardly have, at the bottom. Both name and quantity, so a dictionary as before. I would like {sig} for that.",
                "fattest(tips) ~ {sig} → dict. Waiters with their tips in; the same entries from the fattest tip down to the leanest.",
                "heaviest_first(dogs) ~ The vet would like the dogs of {x} ‹name → kilos› from the heaviest down to the lightest, kilos still attached. {sig}",
                "most_medals(medals) ~ medal table by country, most medals at top, as dict, country→medals as before. fn {f}",
            ),
            "keys_by_value_desc": (
                "popular(loans) ~ I'd like the titles, and titles only, the most borrowed one heading the list. What I can offer is a dictionary title/number of loans. {sig}",
                "standing(votes) ~ who came first, second, third ... last? names in a list, from {x} ‹name: votes›. {sig}",
                "triage(bugs) ~ refactor order: module names, buggiest to cleanest, no counts. {x} is a dict module→count. {sig}",
                "by_rating(players) ~ Seeding list for the chess open wanted. Players and ratings are in a dict, {sig} gives the players by descending Elo.",
                "earners(salaries) ~ {f} takes employee→salary and lists the employees, starting with the one who costs us the most",
                "pecking_order(hens) ~ Hens and how often each one pecked another: that's my dict. Now tell me the pecking order, hens only, top hen first: {sig}",
                "longest_first(trails) ~ Trail names by length, longest leading, when I've trail → km in a dict. Would you kindly write {sig}?",
            ),
            "keys_above": (
                "overloaded(bugs) ~ Which modules have more than {k} open bugs? dict module:bugs → list of modules, in dict order. {sig}",
                "flooded(tides, wall=k) ~ The sea wall is {k} cm high. Each tide has its height, see the dictionary ‹date → height›. {sig}: the dates when water came over the wall, so really higher, as they come.",
                "too_many(loans, allowed=k) ~ People who've borrowed more books than allowed get a letter from me. {x} = borrower → books out. Return the borrowers, {sig}.",
                "rich(salaries) ~ list the ppl who make over {k}. exactly {k} doesnt count. input dict of salaries by person. {sig}",
                "common_words(freq) ~ Give me {f}. It reads a word-frequency dict and returns those words used more often than {k} times, order untouched.",
                "hot_rooms(temps, limit=k) ~ A room is hot if its temperature exceeds the limit. {x} comes from our sensors as room → degrees. Hot rooms, in sensor order. {sig}",
                "full_disks(usage) ~ disk usage in percent by mount point. anything above {k} pages me at night, so list these mounts, {f}",
            ),
            "keys_at_least": (
                "decorated(badges, needed=k) ~ Akela speaking: a cub with enough badges gets a neckerchief. {x} is cub → how many, {k} is how many it takes. I'd like the cubs' names, in the dict's order, out of {sig}.",
                "eligible(donors) ~ A donor counts as regular if they've given {k} times or more. {x} maps donor to donations. List of regulars → {sig}",
                "plenty(pantry, n=k) ~ what do we have {k} of or more? the pantry's a dict food → pieces. just the foods. {sig}",
                "qualified(scores) ~ {f}: names whose score in the dict reaches {k}; reaching it exactly is fine; leave the order alone",
                "seen_often(counts, least=k) ~ Ornithologist, not programmer! I have dict bird → sightings, and wants {sig} to tell me the birds having been seen not fewer than `{k}` times, same sequence like in the dict.",
                "adults(ages) ~ From a guest dict with ages, only those {k} and older get wine. Names of the wine drinkers in the given order: {sig}",
                "tall_enough(heights, min_cm=k) ~ rollercoaster!! you have to be {k} or taller. kids are in a dict with height. who can ride? {sig}",
            ),
            "top_keys": (
                "best_sellers(sales, n=k) ~ The {k} titles for the shop window: those that sold most, the hit first. Sales come as a dict title→copies. {sig}",
                "finalists(ratings) ~ {k} players go through to the final, the highest rated ones, strongest first. {x}: dict. {sig} returns names",
                "keywords(freqs, how_many=k) ~ quick keyword extraction: {x} is term→count. Return {k} terms w/ highest counts, descending. {sig}",
                "worst_offenders(bugs) ~ Management wants a slide with the {k} buggiest modules, in falling order. Source is a dict of bug counts. Name the thing {f}.",
                "most_generous(donors, places=k) ~ There are only so many places at the thank-you dinner, hence {sig}: given who donated how often ‹dictionary›, invite the most frequent donors, no more than there are places, listed from the most frequent on.",
                "longest_rivers(rivers, n=k) ~ Geography quiz: names of the {k} longest rivers, longest first; {x} gives kilometres by river. {sig}",
                "memory_hogs(procs) ~ {k} processes using the most memory ‹proc→MB›, descending, names only. {sig}",
            ),
            "mean_value": (
                "typical_tide(heights) ~ On average, how high does the water come? {x} is a dict date → cm. No dates, say 0. {sig}",
                "avg_salary(salaries) ~ Mean salary from a name→salary dict. Zero on empty. Don't round. {sig}",
                "per_head(tips) ~ if the waiters share all tips equally, what does each get? {x} = who got what ‹dict›. might be nobody there, then 0. {sig}",
                "mean_rating(club) ~ {f}: club strength := arithmetic mean of the members' ratings, the club being a player → rating mapping; an empty club has strength 0",
                "mean_age(members) ~ How old are we in the choir on average? {x} maps singer to age. And without singers it's 0. {sig}",
                "avg_ping(pings) ~ avg ms over hosts dict, 0 if empty, unrounded. {f}",
            ),
            "low_stock": (
                "to_order(stock, reorder_at=k) ~ Monday is ordering day. Everything of which there are fewer pieces than the reorder mark goes on the list, A to Z. {x} is article → pieces. {sig}",
                "shopping(pantry) ~ what do i have to buy? {x}: food → how many left. less than {k} means buy. alphabetical so i find it on the paper. {sig}",
                "rare(counts, limit=k) ~ Species with counts under the limit are flagged as rare. Provide {sig}: dict species → count in, flagged names in alphabetical order out.",
                "running_out(parts) ~ hardware store, dict part:qty. the parts w/ qty below {k}, names sorted. fn name {f}",
                "refuel(tanks, reserve=k) ~ Fleet: car → litres. Cars with less than the reserve go to the pump; I want their plates sorted. {sig}",
                "thirsty(plants) ~ {x} → soil moisture. Water those below {k}, I go through the flat alphabetically. {f} = whom to water",
                "medicine(cabinet, safe=k) ~ Pharmacy check: drugs of which we hold under the safe amount, by alphabet. {x}: drug → packs. {sig}",
            ),
            "keys_grouped_by_value": (
                "by_score(scores) ~ Teacher: my marks are a dict pupil → mark. On the wall I'd hang it the other way, each mark with the list of pupils who got it ‹in register order›. {sig}",
                "same_count(freq) ~ invert a word→freq dict without losing anything: {x} → list of words, original order. {sig}",
                "tents(campers) ~ {x} tells for each scout the number of their tent. I need for each tent number the scouts sleeping in it. {sig} → dict of lists",
                "tied(votes) ~ Who tied with whom? From candidate→votes make votes→candidates ‹always a list, even of one›. Name: {f}.",
                "by_age(kids) ~ Kids of the same age shall sit together. From kid → age make age → kids, kids in the order given. {sig}",
                "by_room(guests) ~ guest→room number. The cleaning lady asks by room: who is in it ‹maybe several, so a list›? {f}",
            ),
            "key_with_min_value": (
                "scarcest(stock) ~ Hey, which item are we closest to running out of? {x} is a dict, thing to amount. {sig}, '' if there's no stock at all",
                "lowest_tide(tides) ~ For the mussel pickers: date of the lowest water. {x} gives height per date. {sig}",
                "least_read(loans) ~ {f} = the wallflower of the library: of all titles in a dict title→loans, the one with the fewest loans",
                "weakest(ratings) ~ I must know who's rated lowest so I can pair him with the coach. dict of names and ratings. Return the name. {sig}",
                "cleanest(bugs) ~ cake for the team with the least bugs!! {x}: team → count. who gets the cake? {sig}",
                "cheapest_shop(prices) ~ The same drill, in many shops; dict shop → price. Where do I go? {sig}",
                "lightest(parcels) ~ postie here, which parcel weighs least? parcels in a dict with grams, give me its label. '' for an empty bag. {sig}",
            ),
            "who_passed": (
                "passed(points, needed=k) ~ Exam office. Passed means: points equal to or above those needed. Publish the names alphabetically. Points come as a dict name → points. {sig}",
                "promoted(badges) ~ Scouts holding at least {k} badges become patrol leaders; I read the names out in abc order. {x} maps scout to number. {sig}",
                "in_parliament(votes) ~ Sperrklausel: whoever has {k} votes or more is in. Give list of these parties, sorted from A to Z. Votes is dictionary. {sig}",
                "honoured(donors, times=k) ~ {sig} is no help unless it sorts the names A-Z! We honour donors who gave blood the required number of times, or oftener. {x} = donor → times",
                "cleared(heights, bar=k) ~ alphabetical list: whoever jumped the bar or higher ‹athlete → cm›. {sig}",
                "voters(ages) ~ Of the village register ‹name to age› those of {k} years and up, in alphabetical order, for the polling clerk. {f}",
            ),
            "podium": (
                "medals(points) ~ gold, silver and bronze on one line with {s} in between. from a dict athlete→points. {sig}",
                "top_three(ratings, sep=s) ~ The scoreboard has room for three names: best, second best, third best, glued together by {s}. {x} is player → rating. {sig}",
                "headline(votes) ~ Our headline reads the three front runners in order of votes, separated with {s}. Write {sig}, where {x} is a dict from candidate to votes.",
                "common_three(freq, glue=s) ~ {sig} → str: the 3 commonest words ‹descending frequency› joined by {s}. {x} = word→count",
                "fastest_cars(speeds, sep=s) ~ three fastest cars from a dict car→top speed, fastest first, stuck together with {s}. {sig}",
                "hottest_towns(temps) ~ The weather column ends with the three hottest towns, hottest first, separated by {s}. Temperatures by town are in {x}. {sig}",
            ),
            "sum_at_least": (
                "large_tips(tips, big=k) ~ How much money came from big tips, big meaning at least that much? Dict of guest → tip. Only one sum. {sig}",
                "bulk(stock) ~ Add together the quantities in the stock dict, but skip each item of which we've fewer than {k}. {sig} gives the total",
                "counted_votes(votes, hurdle=k) ~ Votes for parties under the hurdle are lost. How many aren't lost? {x}: party → votes; a party exactly at the hurdle counts. {sig}",
                "heavy_bugs(bugs) ~ {f}: total bugs sitting in modules that have {k} or more of them ‹input: module→bugs dict›",
                "big_donations(gifts, minimum=k) ~ For the tax office only gifts of the minimum and above are declared; what do they add up to? Giver → euros. {sig}",
                "long_calls(calls) ~ call minutes by number in a dict. sum the calls which lasted {k} minutes or longer. {f}",
            ),
            "get_or_default": (
                "on_hand(stock, item=s, otherwise=k) ~ look {s} up in my stock dict, tell me how many; if we never carried that give {k}. {sig}",
                "rating_of(players, name=s) ~ New players start at {k}. So {sig}: the rating from the dict if the player's in it, else that.",
                "loans_of(loans) ~ How often was {s} borrowed, according to a dict title→loans? Not listed = {k}. {sig}",
                "limit_for(limits, user=s, fallback=k) ~ config lookup w/ fallback. {x}: user→quota. somebody missing → {k}. no exceptions pls. {sig}",
                "port_of(ports, service=s, default=k) ~ port lookup, default when service unknown. {x} is a dict of str to int. {sig}",
                "fare_to(fares) ~ Bus fare to {s}; towns not in our fare dict all cost {k}. Write {f}.",
            ),
            "total_of_keys": (
                "patrol_badges(badges, patrol=o) ~ How many badges does one patrol have between them? {x} covers the entire troop ‹scout → number›, {o} is a list of scouts; a scout we don't know brings none. {sig}",
                "shift_tips(tips, shift=o) ~ just the people on shift ‹a list of names›: what did they make together? {x} is a dict. somebody without an entry made nothing. {sig}",
                "coalition(votes, parties=o) ~ Coalition arithmetic: sum the votes of the listed parties. Parties absent from the dict add zero. {sig}",
                "watchlist_total(counts, species=o) ~ Sum up {x} ‹species → count›, restricted to the species on a watchlist. Unseen ones contribute 0. Signature {sig}.",
                "calories(table, meal=o) ~ I ate a list of things ‹some twice, then count twice›. Calories per thing are in a dict; what isn't there has none, hehe. Sum: {sig}",
                "route_time(minutes, stops=o) ~ {sig}: total minutes over the listed stops; a stop not in the dict takes 0",
            ),
            "basket_total": (
                "bill(basket, prices=o) ~ Till for my hardware store. {x}: article → pieces, {o}: article → price each. What has the customer to pay? Things with no price are free, lucky him. {sig}",
                "stock_worth(stock, unit_price=o) ~ value the inventory: qty × unit price, summed over all items. two dicts with the same kind of keys; unpriced → 0. {sig}",
                "owed(hours, rates=o) ~ Each worker has hours in one dictionary and an hourly rate in the other one. What do I owe them all together? If I've set no rate, count nothing. {sig}",
                "badge_points(badges, worth=o) ~ A scout's badges are counted by kind in a dict; another dict says how many points one badge of a kind is worth. {sig}: the scout's points. Kinds that aren't worth anything are missing in the second.",
                "portfolio(shares, quotes=o) ~ My shares: ticker → number. Today's {o}: ticker → price. Value of it all? No quote = worthless. {sig}",
                "pollen(flowers, grains=o) ~ flowers by kind ‹how many› and grains one flower of a kind has. grains in total; kinds we know nothing about bring 0. {sig}",
            ),
            "out_of_stock": (
                "sold_out(stock) ~ which shelves are empty?? {x} = product → pieces, give me those at 0 in abc order. {sig}",
                "gone(pantry) ~ Mum says: write down everything we've got none left of, in alphabet order. The pantry is a dict with the amounts. {sig}",
                "never_borrowed(loans) ~ Books with no loan whatsoever, titles A–Z, please. From: dict title → number of loans. Name: {f}.",
                "blanks(catches) ~ I wish {sig} to return, sorted by name, the anglers who went home with nothing ‹value 0 in the dict angler → fish›.",
                "idle(workers) ~ which workers processed zero jobs? sorted names from worker→jobs. {sig}",
                "no_goals(goals) ~ Players with no goal this season, in alphabetical order. {x}: player → goals. {sig}",
            ),
            "leaderboard": (
                "table(points) ~ League table: points per team in a dict. Most points first; level on points, then it's the alphabet that decides. I only print team names. {sig}",
                "hall_of_fame(scores) ~ arcade highscores!! {x}: nickname→score. nicknames from high to low, same score = a before b. {sig}",
                "result_order(votes) ~ Candidates are listed by votes received, falling; equal candidates by surname, rising. The key IS the surname. {sig}",
                "frequency_list(freq) ~ {f} ¶ - arg: word→count dict ¶ - returns words, count descending, word ascending as tie-break",
                "spelling_bee(words) ~ Spelling bee! kid → right words. Read out the kids, most right words first; in case of the same number, the alphabet. {sig}",
                "top_langs(repos) ~ languages ordered by repo count desc, then lang name asc. dict in list out. {f}",
            ),
            "best_entry_text": (
                "champion(ratings) ~ print me the champ as name=rating, nothing if nobody plays. comes from a rating dict. {sig}",
                "record_tide(heights) ~ The plaque on the quay shows the highest tide like so: the date, an equals sign, the height, no blanks. {sig} makes that text out of a dict date → height ‹empty text if we've measured nothing›.",
                "top_earner(salaries) ~ Log line wanted for the max salary, key=value format. {x}: dict. Empty dict → ''. {sig}",
                "most_bugs(bugs) ~ Whichever module has most bugs, {sig} gives it together with its count, an = in between, as one string. Without modules: the empty string.",
                "deepest_lake(lakes) ~ lake=depth of the deepest lake in my dict, as one text. Empty dict, empty text. {sig}",
                "hottest(temps) ~ sensor alarm message must be sensor=value of the sensor showing the most; '' when there are none. {f}",
            ),
            "lines_text": (
                "receipt(items) ~ Little receipt printer, one line each: article, colon, space, price. What I have is a dict and its order is good already. One string. {sig}",
                'notice(loans) ~ make a text i can paste in a mail. each line is "name: number", from the loans dict. {sig}',
                "dump(config) ~ {f}: dict → text, 'key: value' per line, newline-joined, insertion order, no trailing newline",
                "posting(badges) ~ For the notice board we need every scout with his badges under each other, written scout: badges. {x} is the dict. Return the whole text by {sig}",
                "ages_card(ages) ~ I'm making a birthday card with all the family: \"name: age\", each below the other. They're in a dict. {sig} gives the whole text",
                "env_file(limits) ~ Serialise: for every entry key, then ': ', then the number; newline between entries, not after the last. {sig}",
            ),
            "query_string": (
                "to_query(params) ~ url params from a dict ‹str→int›, a=1&b=2 style, no escaping needed, no leading question mark. {sig}",
                "form_body(fields) ~ Encode {x} as a form body: every field as name=value, ampersands between. {sig}",
                "link_tail(filters) ~ I build links to our web shop; behind the ? come the filters, e.g. minimum price or page. They live in a dictionary. I need {sig} to write key, equal sign, number, and & between one and the next.",
                "api_args(args) ~ GET args. {x} is str→int. want k=v&k=v. {sig}",
                "tracking(tags) ~ Marketing wants the campaign numbers ‹dict› appended to links, in the form name=number, parts tied with an ampersand. Produce this piece: {f}",
            ),
            "add_to_key": (
                "deliver(stock, item=s, pieces=k) ~ When a delivery of {k} pieces comes I add them to what's there of that item. Perhaps we never had it, then it starts with these. Don't alter my dict, hand me a fresh one. {sig}",
                "award(badges, scout=s) ~ give scout {k} more badges. new scout? starts from zero. returns new dict. {sig}",
                "vote_in(votes, name=s, n=k) ~ {k} further votes have been counted for a name. Produce the updated tally as a copy; an unknown name enters at {k}. {sig}",
                "log_tip(tips) ~ {s} got another {k} in tips. {sig} gives the tips dict with that on top ‹from 0 if {s} hasn't been tipped yet›, leaving the old one as it was",
                "score_goal(goals, player=s, n=k) ~ {sig}: player scored {k} more. Unknown players had 0. Give a new dict; mine stays.",
                "feed(eaten) ~ add {k} to what {s} has eaten ‹{x} = animal → grams; first meal if it isn't in it›. copy pls. {sig}",
            ),
            "remove_key": (
                "without(stock, item=s) ~ we dont sell that item any more. stock dict back without it, no error if it wasnt there. {sig}",
                "withdraw(votes, candidate=s) ~ One candidate has withdrawn. Everybody else with their votes, please, as a dict: {sig}",
                "scrub(freq) ~ The word {s} spoils our frequency dict. {f} should return it with that entry gone and nothing else touched.",
                "leavers(salaries, who=s) ~ HR: somebody left. payroll is a dict; drop their line, return the remainder. {sig}",
                "cancel(bookings, room=s) ~ room cancelled → bookings dict without that room. the others as they were. {sig}",
                "checkout(guests) ~ {s} has left the hotel. Return who's still here with their room numbers, from the dict. {f}",
            ),
            "merged_dicts": (
                "restock(stock, update=o) ~ The second dict has today's recount, the first one yesterday's stock. Where we recounted, today's figure is right; otherwise yesterday's stays. One dict. {sig}",
                "combined(ratings, newer=o) ~ merge two rating dicts, newer beats older on conflict. {sig}",
                "settings(base, override=o) ~ {sig}: base settings plus overrides; overrides win. Both str→int. Don't mutate.",
                "phonebook(mine, dads=o) ~ my phone numbers and dads, in one dict. if we both have somebody take dads number. {sig}",
                "timetable(regular, special=o) ~ Special departures replace the regular ones of the same line, or come in addition. Both are line → minute. {sig}",
            ),
            "winner_or_tie": (
                "outcome(votes) ~ Declare the winner! Unless two or more share the highest vote, in which case the word is 'tie'. {x}: candidate → number. {sig}",
                "champion_or_tie(points) ~ game night: dict player:points. who won? if its not just one person say 'tie'. {sig}",
                'top_module(bugs) ~ {f}, fed a dict module→bugs: sole maximum → its key; maximum shared → "tie"',
                "match(goals) ~ goals by team. give the winning team, or the word 'tie' if there isn't exactly one. {sig}",
                "auction(bids) ~ Auction house: the highest bid, bidder's name. Should the highest bid have been made by several, return 'tie'. {x} maps bidder to amount. {sig}",
            ),
            "rename_key": (
                "corrected(species, wrong=s, right=t) ~ I've misspelt a bird all through my count sheet ‹dict bird → number›. {sig} should hand the sheet back with {s} swapped for {t}, in the same spot, numbers as they were",
                "married(salaries, old=s, new=t) ~ an employee got married and has a new surname. payroll dict, surname → pay. change {s} to {t}, keep her place and her pay. {sig}",
                "rebrand(stock) ~ What we sold as {s} is called {t} from now on. Same quantity, just another label in the dict; everything else stays. Name it {f}.",
                "mv_module(bugs, old=s, new=t) ~ chore: module {s} got renamed {t}. Apply to module→bugs mapping, preserve entry order, no-op if it isn't present. {sig}",
                "new_street(houses, old=s, new=t) ~ {s} street is now called {t}; streets and number of houses are in a dict. Same order, same numbers, new name. {sig}",
                "fix_typo(tags) ~ tag {s} is a typo of {t}. rename it in the tag counts, keep position. {f}",
            ),
            "raise_by_percent": (
                "pay_round(salaries, percent=k) ~ The union won! Everybody's wage goes up by the agreed percentage; wages are whole euros so round. {x}: employee → wage. I want a new dict from {sig}",
                "dearer(prices) ~ suppliers put everything up by {k} %, so do I. dict of prices in cents → dict of the new prices, rounded. {sig}",
                "inflate(budget, rate=k) ~ {sig}: project a category→amount dict one year ahead at a flat rate in percent, integers out",
                "surcharge(fees, pct=k) ~ For evening hours, all fees ‹a dict› are {k} percent higher. Round to full cents using the ordinary round. Function {sig}.",
                "rent_up(rents, pct=k) ~ Landlord: all rents up by {k} per cent, full euros by rounding. flat → rent in, flat → rent out. {sig}",
                "growth(cities) ~ If each city grew by {k} %, how many inhabitants would each have ‹rounded›? {f} takes and returns a dict",
            ),
            "keep_below": (
                "nearly_out(stock, n=k) ~ show me only what's running low, with how many are left: fewer than {k}. {x} is a dict. {sig}",
                "juniors(ratings, cap=k) ~ The B tournament is open to players rated under the cap, not on it. Give me their part of the rating dict. {sig}",
                "safe_days(tides) ~ days at which water stays under {k} cm, as dict day → height again; {k} itself is not safe. {f} please.",
                "infrequent(freq, max_count=k) ~ hapax-ish filter. Retain word→count entries where count is below {k}, strictly. {sig}",
                "short_walks(walks, max_km=k) ~ my knees... only walks shorter than {k}, please, name and km, dict like before. {sig}",
                "young(ages) ~ {f} → dict of those younger than {k}, from name→age",
            ),
            "keep_at_most": (
                "affordable(prices, purse=k) ~ Mama gave me some money. Which sweets could I buy one of? {x}: sweet → cents, and I'd like it again with just the ones I can pay for, even when it takes my whole purse. {sig}",
                "within_limit(loans, allowed=k) ~ borrowers who stuck to the rules: no more books out than allowed. Keep borrower and number. {sig} from dict to dict.",
                "acceptable(bugs) ~ A module with up to and including {k} bugs may be released. Take dict module→bugs, throw out the others. {sig}",
                "modest(tips, top=k) ~ Anything over a certain tip is surely a typing error; remove those entries from the dict of tips. Right at the maximum is okay. {sig}",
                "carry_on(bags, limit=k) ~ Bags up to the limit in kilos go in the cabin, the limit itself included. Which, and how heavy? {x}: owner → kg. {sig}",
            ),
            "drop_zero_values": (
                "in_stock(stock) ~ website must not show what we haven't got. dict product→pieces, kick out the ones with 0. {sig}",
                "voted_for(votes) ~ Candidates nobody voted for needn't appear in the result. {sig} takes and returns name → votes.",
                "seen(counts) ~ Our form has all 60 species pre-printed, most with a nought behind. {f} strips the noughts: same dictionary, only species really met",
                "compact(d) ~ sparse-ify: {sig} - str→int mapping minus the zero entries. negatives are kept",
                "open_tabs(tabs) ~ bar tabs. paid ones are 0, get rid of them. guest→cents. {sig}",
            ),
            "sort_by_key": (
                "alphabetical(pantry) ~ I'd like my larder register from apples to zwieback: a dict, sorted by what it is rather than how much. {sig}",
                "phone_order(badges) ~ put the scouts in abc order with their badges. dict stays dict. {sig}",
                "tidy_index(freq) ~ words and their frequencies, as in the back of a book i.e. ordered by word. {f} gives a dict",
                "canonical(config) ~ deterministic diff output please: reorder {x} by key. {sig}",
                "by_city(temps) ~ dict city → temperature, please rearrange by the city's name, A first. {sig}",
            ),
            "add_to_values": (
                "bonus(points, extra=k) ~ the test was too hard so every kid gets {k} points on top. dict kid → points in & out. {sig}",
                "datum_shift(heights, offset=k) ~ Chart datum has been redefined; each tide height in the mapping date→cm must be shifted up by the offset. {sig}",
                "christmas(salaries) ~ For Christmas each employee gets {k} on top of what is in the salaries dict. What would the new dict be? {sig}",
                "welcome_pack(badges) ~ Whoever stands in {x} ‹scout → badges› was at camp and so has {k} badges more now. Result: updated dict, by {f}",
                "a_year_later(ages, years=k) ~ everybody's age after some years. dict of ages. {sig}",
            ),
            "multiply_values": (
                "yearly(salaries, months=k) ~ These are monthly salaries, dict name→amount. For the year take them times the number of months ‹some countries pay 13, 14›. {sig}",
                "scaled(recipe, guests=k) ~ Recipe is for one person: ingredient → grams. We'll be more. Scale everything for that many guests, {sig}",
                "to_pieces(boxes, per_box=k) ~ stock is counted in boxes but i need pieces, each box holds {k} of them. dict article → boxes becomes article → pieces. {sig}",
                "weighted(votes) ~ {f}: every count in the dict × {k}",
                "in_cents(prices, factor=k) ~ {sig} - scale all amounts in a str→int dict with an integer factor",
            ),
            "double_values": (
                "double_points(scores) ~ last round counts twice!! scores dict, everyone's points x2. {sig}",
                "two_families(pantry) ~ My sister's family will be staying, so of each food on the list ‹food → amount› I need twice as much. {sig} returns the new list, same form.",
                "both_banks(counts) ~ Counted one river bank only; assume the other has identical numbers. So the estimate per species is 2 × count. Dict to dict, {sig}.",
                "twins(presents) ~ It's going to be twins, grandma! So twice as much of all on the list ‹thing → number›. {sig}",
            ),
            "lowercase_keys": (
                "normalised(freq) ~ keys of the word-frequency dict to lower case, counts as they are ‹if two collapse into one, the later count stands›. {sig}",
                "small_letters(pantry) ~ My husband SHOUTS in our pantry dictionary. Write the names of foods in small letters and leave the amounts. {sig}",
                "emails(loans) ~ Borrowers are keyed by e-mail address with random capitals. {f} returns the dict having all addresses lowercased.",
                "headers(sizes) ~ header names are case-insensitive → lowercase the keys. values untouched. {sig}",
            ),
            "dict_keys": (
                "candidates(votes) ~ who stood for election? {x}: name → number. just the names in a list. {sig}",
                "members(ratings) ~ I only want the players, not the ratings. As list, in the order the dictionary has. {sig}",
                "modules(bugs) ~ {f} strips the counts off a module→count dict, leaving a list of modules",
                "titles(loans) ~ The catalogue is a dict of book titles with the loans; write down the titles for me one after another, nothing more. {sig}",
            ),
            "dict_values": (
                "heights_only(tides) ~ For plotting I need the bare heights in a list. They sit in a dict under their dates, and the order is chronological already. {sig}",
                "amounts(tips) ~ anonymise the tips: who gave it is none of anyone's business, how much is. dict → list of amounts, {sig}",
                "bug_counts(bugs) ~ {sig}: numbers out of a module→bugs dict, as list, unsorted",
            ),
            "items_by_value_desc": (
                "ranking_rows(votes) ~ rows for the results table: ‹name, votes› tuples, most votes first. input is a dict. {sig}",
                "paysheet(salaries) ~ Pairs of employee and salary, from best paid downwards; what I own is a dictionary of these. Please a list. {sig}",
                "heaviest_borrowers(loans) ~ list of tuples pls: borrower + number of books, descending by number, out of the loans dict. {f}",
            ),
            "max_value": (
                "high_water(tides) ~ How high was it at worst? {x} maps dates to heights, I don't need the date. With no data 0. {sig}",
                "best_score(scores) ~ what's the score to beat? {x} is a dict player→points. 0 when no one's played yet. {sig}",
                "top_pay(salaries) ~ {f} should say what our best paid person earns ‹dict of salaries›, not who it is; 0 for an empty company",
                "hottest_value(temps) ~ Not where but how hot was it at the hottest place? temps by town, 0 for none. {sig}",
            ),
            "count_above": (
                "over_limit(loans, limit=k) ~ How many people have too many books at home? Too many: over the limit. {x} is a dict person→books. {sig}",
                "flood_days(tides) ~ number of days w/ water higher than {k}. {x}: day→cm. {sig}",
                "experts(badges, n=k) ~ Count, don't list, the scouts with more than {k} badges. From a dict. {sig}",
                "speeding(speeds, limit=k) ~ how many cars were faster than the limit, {x} being plate → km/h. {sig}",
            ),
            "count_at_least": (
                "seats(votes, quota=k) ~ each candidate with votes equal to or beyond the quota has a seat. how many seats are filled? dict of votes. {sig}",
                "gold_donors(donors) ~ {k} donations make you a gold donor. Number of gold donors, from donor → donations. Name = {f}",
                'passes(points, pass_mark=k) ~ HEAD OF DEPT: "How many got through?" A pupil got through with the pass mark or above. {x} is pupil → marks. {sig}',
                "can_vote(ages, age=k) ~ number of persons in the register ‹name→age› who are old enough, the age itself is enough. {sig}",
            ),
            "get_value": (
                "how_many(pantry, food=s) ~ is there any of it left and how many? looks it up in the pantry dict; never heard of = 0. {sig}",
                "badges_of(badges, scout=s) ~ One scout's number of badges from the dict. If he isn't in there he's got none, so 0. {sig}",
                "votes_for(votes) ~ {f} reads out how many votes {s} got in dict {x}; not on the ballot means 0",
                "freq_of(freq, word=s) ~ Frequency of a word, absent words have frequency 0. {x}: dict. {sig}",
            ),
            "joint_winners": (
                "winners(points) ~ more than one kid can win! give me everybody who has the highest points, list, even if it's one. {x} is a dict. {sig}",
                "first_place(votes) ~ All those sharing first place, from a dict of votes. {sig}",
                "busiest(loans) ~ Which titles have been borrowed the most? There are often several with the same top number, I'd like the lot of them. {x} is title → loans. {sig}",
                "oldest_ones(ages) ~ Who's the oldest? May be twins, so a list of all that share the top age. name→age. {sig}",
            ),
            "second_best_key": (
                "runner_up(votes) ~ The vice president is whoever came second. {x} = dict name→votes; if there's not even two, the empty string. {sig}",
                "silver(points) ~ silver medal goes to? points per athlete in a dict, name back, '' with less than 2 athletes. {sig}",
                "next_buggiest(bugs) ~ Core is always the worst module, we know. Tell me who's right behind by bug count. dict → str, fewer than two entries → empty. {sig}",
            ),
            "average_rounded": (
                "typical_loans(loans) ~ about how many books does a reader have? average over the dict, no decimals ‹round›, 0 for no readers. {sig}",
                "mean_cm(tides) ~ Mean tide to the nearest centimetre; {x}: date → cm. Nothing measured: 0. {sig}",
                "club_level(ratings) ~ {f} gives the team's average rating as an int — {x} come in whole numbers, so should this. dict player→rating; empty = 0.",
            ),
            "average_two_decimals": (
                "avg_tip(tips) ~ average tip with cents, so two decimals. tips by waiter in a dict. nobody = 0. {sig}",
                "mean_density(counts) ~ Report the mean count per species at 2 d.p. ‹zero if the survey recorded none›. {x}: dict. {sig}",
                "defect_mean(bugs) ~ KPI = bugs per module on average, round‹…, 2›. Input the module→bugs dict; no modules, KPI 0. {sig}",
            ),
            "rank_of_key": (
                "place_of(ratings, player=s) ~ what place am i? 1 = highest rating. ratings dict and my nick go in. {sig}",
                "position(votes, party=s) ~ On which position did a party finish? One more than the number of parties having more votes than it. {x}: dict. {sig}",
                "standing_of(points) ~ {f}: {s}'s rank in a dict of points, the leader being 1 and people on equal points sharing it",
                "my_place(kilos, me=s) ~ Place of fisherman {s} by catch ‹fisherman → kilos›: nobody above him means 1, one above him 2, etc. {sig}",
            ),
            "set_key": (
                "recount(stock, item=s, found=k) ~ I've been to the shelf and counted again. Whatever the stock dict said about {s}, {k} is the truth. Copy of it with the new figure. {sig}",
                "new_rating(ratings, player=s) ~ {s}'s rating is now {k}. return updated ratings, don't touch the original dict. {sig}",
                "assign_pay(salaries, who=s, amount=k) ~ Set somebody's salary; if unknown, add them. Returns another dict. {sig}",
            ),
            "negatives_to_zero": (
                "no_debt(stock) ~ Our till software lets the stock fall below nothing. Silly. Wherever the dict has minus something put 0. {sig}",
                "floor_zero(points) ~ nobody should go home with minus points, make those 0, rest same. dict kid→points. {sig}",
                "clamp0(balance) ~ {f}: str→int dict with values clamped from below at zero",
            ),
            "shares_of_total": (
                "vote_share(votes) ~ What fraction of the votes did each party take? Two decimals, 0.25 rather than 25. {x} is a dict; were there no votes at all, everyone has 0. {sig}",
                "relative(freq) ~ absolute→relative frequencies, rounded to 2 places, total 0 → all 0. dict to dict. {sig}",
                "dominance(counts) ~ Species' proportion of all individuals, as decimal fraction to 2 places. {x} gives species → individuals; guard against an all-zero survey with 0. {sig}",
                "tip_split(tips) ~ how big is everybody's part of the tip pot, like 0.4, rounded to 2 digits. in: dict name→tip. ‹nothing in the pot = 0 each› {f}",
                "time_shares(hours) ~ hours per project → part of all hours, between 0 and 1, two decimals. nothing worked: zeros. {sig}",
            ),
            "lump_small": (
                "pie(votes, min_votes=k) ~ For the pie chart the tiny parties get thrown together. Parties with {k} or more keep their slice; what remains is added up under 'other' at the end. Only if there is some. Dict in, dict out. {sig}",
                "grouped(counts, rare=k) ~ Counts lower than the rare mark shouldn't have a line each, sum them as 'other'; drop 'other' if there weren't any. {x}: species → count. {sig}",
                "expenses_short(expenses) ~ any expense in the dict under {k} goes into one post called 'other' ‹if nothing is that small, no such post›. {sig}",
            ),
            "pick_keys": (
                "patrol(badges, names=o) ~ From the big dict scout → badges give me the part for a list of names, in the order of that list. Names we don't know: leave out. {sig}",
                "columns(record, wanted=o) ~ projection: dict restricted to the keys in {o}, ordered like those, absent ones skipped. {sig}",
                "my_list(prices, shopping=o) ~ shop has a dict with prices of everything. i have a shopping list. i want the prices for what's on my list, in my order, and what they don't sell just isn't there. {sig}",
            ),
            "changed_keys": (
                "repriced(old, new=o) ~ Which price tags must I reprint? Two dicts article → price, before and after. Those in both where the price is another. {sig}",
                "moved(before, after=o) ~ players whose rating moved between the lists. must be on both lists! order of the first. {sig}",
                "drift(expected, actual=o) ~ config drift: names present in both mappings but with unequal values → list. {sig}",
            ),
            "missing_keys": (
                "unknown(prices, basket=o) ~ The till beeps for things it has no price for. Give {sig} the price dict and the list of scanned goods and get those it beeps for.",
                "not_rated(ratings, entrants=o) ~ {o} is a list of names. Which of them haven't got a rating in the dict yet? {sig}",
                "absent(register, required=o) ~ {sig}: required keys that the mapping lacks, as a list",
                "to_get(pantry, recipe=o) ~ {o} lists the things I need for the cake. Whatever doesn't appear in the pantry dict I have to borrow from my neighbour. Which? {sig}",
            ),
            "split_pass_fail": (
                "sorted_out(points, mark=k) ~ Two lists: 'pass' with the pupils who have the mark or more, 'fail' with the rest, all in a dict with those two words. {x} is pupil → points. {sig}",
                "release_gate(coverage) ~ modules with coverage of {k} or up go under 'pass', others under 'fail'. {x}: module→percent. {f}",
                "swimming(lengths, needed=k) ~ who gets the swimming badge? they have to swim the needed lengths at least. scouts + lengths in dict. i want {sig} giving 'pass' with a list of names and 'fail' with a list of names",
            ),
            "winner_by_votes_then_name": (
                "mayor(votes) ~ By law, with equal votes the one earlier in the alphabet becomes mayor. Most votes wins of course. dict → name, none → ''. {sig}",
                "pick_winner(points) ~ highest points; if several, first by abc. returns name or '' if empty. dict. {sig}",
                "mode_word(freq) ~ Deterministic mode of a word→count dict: maximal count, lexicographically smallest word among those, empty string on empty dict. {sig}",
            ),
            "ranks_with_ties": (
                "places(points) ~ Sports day. Each child is to be told its place: highest points is place 1, equal points equal place, and the place after two firsts is 3. {x}: dict. Result a dict child → place. {sig}",
                "rank_all(ratings) ~ {f} does standard competition ranking ‹1, 2, 2, 4› over a dict by descending rating, key→rank",
                "positions(votes) ~ replace everyone's votes by where they finished. 1 is the most votes, ties are the same no. {sig}",
                "ranked_heights(heights) ~ mountains with height. I want mountain → place, highest has 1, same height same place. {sig}",
            ),
            "sorted_by_value_desc_then_key": (
                "clean_table(points) ~ the table again, as dict: more points higher up, same points abc. {sig}",
                "published(votes) ~ Publishing rules for the dict candidate → votes: descending votes; ex aequo in order of names. Return the dictionary so ordered. {sig}",
                "stable_freq(freq) ~ {sig} – reorder word frequencies: count desc, word asc. keeps being a dict",
            ),
            "sorted_keys": (
                "roll_call(badges) ~ roll call goes by alphabet! names of the scouts out of the badge dict. {sig}",
                "index(loans) ~ titles A to Z from a title→loans dict, numbers don't interest me. {f}",
                "component_list(bugs) ~ Sorted list of the components mentioned as keys in {x}. {sig}",
            ),
            "keys_below": (
                "scarce(stock, min_stock=k) ~ names of articles with fewer pieces than {k}. dict order, don't sort. {sig}",
                "underpaid(salaries, minimum=k) ~ Labour inspection. Who earns less than the minimum wage? Dictionary of employees' pay in, employees out as they come. {sig}",
                "low_water(tides) ~ On which dates was there under {k} cm of water? From dict date→cm; list them chronologically, i.e. the way they are. {f}",
            ),
            "keys_at_most": (
                "casual(loans) ~ readers with {k} loans or less, a list from the dict, order kept. {sig}",
                "cheap(prices, money=k) ~ What on the menu can I have for my money? ‹dish → price, a dict.› Price equal to my money is perfect. Names of dishes, {sig}",
                "beginners(ratings, ceiling=k) ~ Beginners' group: rating not above the ceiling. {x} → player: rating. List the players. {sig}",
            ),
            "keys_with_zero_value": (
                "nobody_liked(votes) ~ who didn't get a single vote? list, same order as in the dict. {sig}",
                "spotless(bugs) ~ Modules with no bugs whatsoever ‹count is 0›, in dict order. {sig}",
                "empties(pantry) ~ {f}: everything in the pantry dict of which 0 are left, listed in the pantry's order, not sorted",
            ),
            "min_value": (
                "lowest_pay(salaries) ~ What's the smallest salary we pay? I don't care to whom. Dict; 0 if there's no staff. {sig}",
                "ebb(tides) ~ lowest water in cm from date→cm, 0 without data. {sig}",
                'cheapest(prices) ~ "starting from …" on our web page needs the lowest price in dict {x}; when it\'s empty write 0. {f}',
            ),
            "has_value": (
                "anyone_with(badges, n=k) ~ does anybody have exactly {k} badges? yes/no. {x}: scout→{k}. {sig}",
                "perfect_score(scores) ~ Has someone scored precisely {k}? True or False, scores being a dict. {sig}",
                "number_taken(lockers, number=k) ~ {x} is a dict of people with their locker numbers. Is a number taken already? {sig}",
            ),
            "numbered_ranking": (
                "ranked(points) ~ strings like '1. ada', '2. bob' in a list, winner first, from a dict of points. {sig}",
                'chart(loans) ~ Book charts for the library door! {x} says title → loans. Make a list, most lent title gets "1. " in front, next "2. " and so forth. {sig}',
                "seeded(ratings) ~ list players strongest to weakest with their seed number, a dot and a blank before the name; dict of ratings is given. {f}",
            ),
            "first_key_above": (
                "first_flood(tides, wall=k) ~ Going through the dict in its order, when did the water first come higher than the wall? That date, or '' for never. {sig}",
                "first_big(tips) ~ first guest who tipped more than {k}. dict, insertion order. nobody → empty string. {sig}",
                "alarm(bugs, limit=k) ~ {sig}: fail fast — return the first module whose bug count exceeds the limit, else ''",
            ),
            "sum_above": (
                "serious_money(tips, small=k) ~ sum of the tips that are larger than small change ‹a tip equal to it is still small›. tips by guest, dict. {sig}",
                "top_heavy(salaries) ~ How much do we spend on people earning more than {k}? salaries dict → one sum. {sig}",
                "stock_over(stock, n=k) ~ total pieces over all articles, but only articles having strictly more than {k}. {sig}",
            ),
            "best_minus_worst": (
                "tidal_range(heights) ~ Range between highest and lowest water in {x} ‹date → cm›, 0 if nothing's been logged. {sig}",
                "gap(points) ~ how far apart are the first and the last? points dict. empty: 0. {sig}",
                "pay_gap(salaries) ~ best paid minus worst paid, from name → salary; empty company, no gap, 0. Name it {f}",
            ),
            "everyone_reaches": (
                "all_passed(points, mark=k) ~ can i take the whole class for ice cream? only if each kid has the mark or more. points by kid. True/False {sig}",
                "fully_stocked(stock, minimum=k) ~ Is there no article short of the minimum? dict article→pieces, bool back. {sig}",
                "quorum(badges) ~ {f} is true when not a single scout in the dict has less than {k} badges",
            ),
            "sorted_lines_text": (
                'price_list(prices) ~ Printable price list: "article: price", a line each, articles A–Z, one string. {x} is a dict. {sig}',
                "report(bugs) ~ dump the dict sorted by module, `module: n` lines joined with newline. {sig}",
                "handout(badges) ~ as text: every scout with colon and badges on a line, in abc order. {f} gets a dict",
            ),
            "bar_chart": (
                "histogram(freq) ~ poor man's histogram: per word a line with the word, a space, then '#' repeated count times. dict in, text out. {sig}",
                "draw(votes) ~ for the kids' class election i want a drawing like tally marks. name then space then a # for each vote, each name own line. dict votes. {sig}",
                "ascii_bars(bugs) ~ README bar chart: {f} renders module→bugs as lines of module + blank + that many #",
            ),
            "capped_values": (
                "capped(hours, cap=k) ~ Insurance pays up to the cap per person. Claims by person are in a dict; those beyond it become the cap, the others stay. {sig}",
                "fair(points, most=k) ~ no one may have more than {k} points. cut the others down to it. {sig} takes dict & gives dict",
                "clip(counts) ~ Outliers! In species→count, replace any count exceeding {k} with {k}. {sig}",
            ),
            "discount_by_percent": (
                "sale(prices, off=k) ~ summer sale: every price off by that many percent, rounded. dict article→cents stays a dict. {sig}",
                "members_price(fees) ~ Members pay {k} percent less. Work out all the fees ‹a dictionary› for members; whole numbers only. {sig}",
                "cuts(salaries, percent=k) ~ Bad year. Reduce each salary in the dict by the percentage, round to integers. {sig}",
            ),
            "omit_keys": (
                "no_stopwords(freq, stopwords=o) ~ freq dict minus a list of stopwords. {sig}",
                "still_in(points, out=o) ~ Out is who lost a life, a list. Give me the dict of points without those. {sig}",
                "allergies(pantry, forbidden=o) ~ My granddaughter can't eat certain things, they're in a list. What's in the pantry for her then? dict of foods with amounts, so also return one. {sig}",
                "redact(salaries, names=o) ~ redaction ticket: drop the given names ‹list› from name→salary; unlisted entries pass. {sig}",
            ),
            "same_in_both": (
                "unchanged(before, after=o) ~ species whose count hasn't changed since last year. two dicts, last year and this one. {sig}",
                "agreed(mine, yours=o) ~ We both counted the shelves. On which articles do we agree? Each of us has a dict article → pieces. {sig}",
                "stable(old, new=o) ~ {sig}: list of keys found in both dicts with identical values",
            ),
            "with_defaults": (
                "filled(settings, defaults=o) ~ complete the user's settings with the default ones in {o}. what the user set wins. two dicts → one. {sig}",
                "with_start(ratings, starting=o) ~ Rated players keep their rating; players found only in the second dict come in with the one they have there. {sig} gives one dict of all.",
                "stock_or_plan(counted, planned=o) ~ {x} is what we counted, {o} what should be there. Where we counted nothing take the planned amount, else ours. Everything in a single dict, {sig}",
            ),
            "keys_with_odd_values": (
                "lonely_socks(socks) ~ socks per child in a dict. an odd number means one is lost! which children? in the order they are. {sig}",
                "odd_ones(stock) ~ We sell gloves in twos. Articles with an uneven number of pieces must be checked: their names, as they stand in the dict. {sig}",
                "odd_votes(votes) ~ {f}: keys → list, where value isn't divisible by two",
            ),
            "lowest_keys_first": (
                "relegated(points, n=k) ~ The {k} teams with least points go down. The very worst first. {x}: team → points. {sig}",
                "slow_sellers(sales) ~ the {k} articles that sell worst, starting with the worst of all. from article→sold. {sig}",
                "lowest_paid(salaries, how_many=k) ~ There's a raise for the {k} people at the bottom of our pay list ‹dict›. Names please, ascending pay. {sig}",
            ),
            "majority_winner": (
                "absolute(votes) ~ Round one decides only if someone has over half of all votes. Their name, else ''. votes by candidate. {sig}",
                "dominant(counts) ~ a species is called dominant if it makes up more than 50% of all animals counted. name or empty string, from the dict species → animals. {sig}",
                "owns_it(shares) ~ shareholder → shares. who controls the company ‹more than half›? nobody? return ''. {f}",
            ),
            "sorted_by_value_then_key": (
                "cheapest_first(prices) ~ By price, low to high; same price alphabetical. It's a dict and should remain one. {sig}",
                "quiet_modules(bugs) ~ {sig}: dict reordered by ‹count, name› ascending",
                "least_seen(counts) ~ rare birds top, common ones at the bottom, birds with the same count sorted by name. dict. {f}",
            ),
            "scoreboard_text": (
                "scoreboard(points) ~ text for the big screen: 'name: points' on each line, leader on top, equal ones by abc. {x} is a dict. {sig}",
                "official_result(votes) ~ The proclamation lists candidate, colon, votes - one a line - by votes downward and, votes being equal, by name. One string from {sig}.",
                "freq_report(freq) ~ text report of a freq dict ¶ sort: count desc, word asc ¶ line: word: count ¶ name: {f}",
            ),
            "pass_or_fail": (
                "verdicts(points, mark=k) ~ next to each pupil write 'pass' or 'fail'. pass from the mark up. dict pupil→points becomes dict pupil→word. {sig}",
                "gate(coverage, minimum=k) ~ CI gate: per module 'pass' if coverage reaches the minimum, otherwise 'fail'. {sig} dict → dict.",
                "swimmers(lengths) ~ {k} lengths or more is a 'pass', fewer a 'fail'. I have each child's lengths in a dict and want each child's result instead. {sig}",
            ),
            "budget_left": (
                "left_over(expenses, budget=k) ~ i have a budget. {x} is what → how much. what's left ‹minus is ok›? {sig}",
                "remaining(salaries) ~ Of our {k}, what remains when all salaries in the dict are paid? {sig}",
                "to_spend(costs, pocket_money=k) ~ Pocket money less everything I bought, which stands in a dict thing → price. {sig}",
            ),
            "best_affordable": (
                "finest(wines, budget=k) ~ the dearest wine i can still afford. {x} → price dict, {k} is my max. '' if they're all over it. {sig}",
                "fits(pallets, limit=k) ~ Heaviest pallet the lift can take ‹up to and including its limit›? {x} maps pallet to kilos. Give its label, or an empty string. {sig}",
                "gift(prices) ~ I spend at most {k} on a present but I'd like to come close. Most expensive one within that, by name; nothing fitting: ''. dict of presents with prices. {f}",
            ),
            "total_with_tax": (
                "gross(items, vat=p) ~ Invoice: net amounts by item in a dict. Gross total = their sum plus VAT of so many percent, 2 decimals. {sig}",
                "with_service(bill, service=p) ~ restaurant bill ‹dish → price›, service charge in percent comes on top of everything. what do we pay, to the cent. {sig}",
                "to_pay(order) ~ sum the order dict, put {p} % tax on, round to two places → {f}",
            ),
            "keep_above>sort_by_value_desc": (
                "busy_titles(loans, n=k) ~ Only the titles lent more than {k} times, please, and those from most lent downwards, still with their figures ‹I start from and want a dict›. {sig}",
                "top_tips(tips) ~ throw away tips of {k} or less and order the others fat to thin. dict→dict. {sig}",
                "hall(ratings, entry=k) ~ Hall of fame: rating above the entry level, best player leading. In goes a dict player to rating, out comes another. {sig}",
            ),
            "keep_at_least>sort_by_value": (
                "close_calls(points, mark=k) ~ Of all who reached the pass mark, show me the ones who only just did first. Dict pupil → points, output alike. {sig}",
                "frequent_enough(freq) ~ min_count={k}, then ascending by count. word→count in, word→count out. {f}",
            ),
            "keep_at_least>sort_by_key": (
                "elected_list(votes, quota=k) ~ Everybody with the quota or more is elected. I want elected people and votes as a dictionary in alphabetical order. {sig}",
                "regular_donors(donors) ~ Please a dict of the donors who came {k} times minimum, ordered by donor's name, count kept. {sig}",
            ),
            "keep_above>sum_values": (
                "pieces_over(stock, n=k) ~ leave out articles with {k} pieces or under; how many pieces do the rest make together? {x} is a dict. {sig}",
            ),
            "keep_at_least>mean_value": (
                "serious_mean(scores, floor=k) ~ People who hardly played distort our average. Average of the scores in the dict that are at the floor or above; nobody → 0. {sig}",
                "mean_common(counts) ~ Mean abundance over species with {k}+ individuals ‹0 if there is none›, from species→count. {sig}",
            ),
            "keep_below>sort_by_value": (
                "buy_first(stock, minimum=k) ~ My buying list, most urgent at the top: articles under the minimum, emptiest first. As dict with the remaining pieces. {sig}",
                "low_bugs(bugs) ~ which modules are nearly clean, i.e. fewer than {k} bugs? cleanest first, dict of them. {f}",
            ),
            "keep_below>dict_values": (
                "small_amounts(tips) ~ Give me just the amounts, of the tips less than {k}. in: guest → tip dict, out: list as they come. {sig}",
            ),
            "keep_at_most>dict_keys": (
                "sweets(prices, money=k) ~ which sweets cost my money or less? just what they're called, as in the dict. {sig}",
            ),
            "keep_at_most>key_with_max_value": (
                "best_under(ratings, limit=k) ~ In the B group ‹rating up to and with the limit› who's the favourite, i.e. the strongest one? {x}: dict. No B players → ''. {sig}",
            ),
            "keys_above>sort_words": (
                "late_readers(books, allowed=k) ~ I shall have to write to people with more than the allowed number of books, so: their names, alphabetically, from the dict person → books. {sig}",
                "over_budget(spending) ~ departments ‹keys› over {k}, A-Z. {f}",
            ),
            "keys_above>join_words": (
                "flood_dates(tides, wall=k) ~ Dates the sea went over the wall, on one line with {s} between. {x}: date→cm. {sig}",
            ),
            "keys_at_least>join_with_and": (
                'neckerchiefs(badges, needed=k) ~ I read out at the campfire "Tom, Ida and Ben": every scout having the needed badges. {x} is a dict in the right order already; make that string, {sig}',
                "thank_you(donors) ~ thank-you sentence part: donors who gave {k} times or more, commas and an 'and' before the last. from the dict donor→times. {f}",
            ),
            "keys_above>uppercase_all": (
                "shout(bugs, limit=k) ~ SHAME LIST!! modules over the bug limit in capital letters. {sig} takes dict module→bugs",
            ),
            "keys_below>join_words": (
                "refill(stock, minimum=k, sep=s) ~ one string of what must be refilled ‹less than the minimum on the shelf›, put the separator between two articles. {x} is a dict article→pieces. {sig}",
            ),
            "keys_below>sort_words": (
                "weak_spots(coverage) ~ coverage dict, percent by module. under {k}? name it, sorted. {sig}",
            ),
            "keys_at_most>count_words": (
                "how_many_poor(salaries, line=k) ~ How many employees are on the poverty line or below it? {x} is name → pay. {sig}",
            ),
            "top_keys>join_with_and": (
                'announce(points, n=k) ~ "And the prizes go to A, B and C!" I need the A, B and C bit for the {k} best of a points dict. {sig}',
                "bestseller_line(sales) ~ The {k} best selling titles of dict {x} as a phrase — title, title and title — number one first. {f}",
            ),
            "top_keys>join_words": (
                "front_page(votes, how_many=k) ~ The {k} leading candidates in order of votes as one text, {s} as the divider. {sig}",
                "hot_tags(freq) ~ {f}: str = the {k} most frequent tags, most frequent first, joined with {s}",
            ),
            "top_keys>sort_words": (
                "team(ratings, size=k) ~ Team selection: the highest rated ones, as many as the size says. So no one's offended I print them alphabetically. {x} is a dict. {sig}",
            ),
            "top_keys>uppercase_all": (
                "neon(scores) ~ Top {k} nicknames for the arcade's neon sign, which knows capitals only; best one first. scores by nickname in a dict. {sig}",
            ),
            "drop_zero_values>sort_by_key": (
                "field_report(counts) ~ take out species with a count of 0, alphabetise what's left. dict. {sig}",
                "shelf_list(stock) ~ What do we really have, from A to Z? Nothing with nought pieces. {x} is an article → pieces dict and I expect one back. {f}",
            ),
            "drop_zero_values>lines_text": (
                'what_we_have(pantry) ~ Something I can print and hang in the pantry: a line "food: number" each, but without those we have none of. {sig}',
            ),
            "drop_zero_values>sort_by_value_desc": (
                "real_results(votes) ~ who got votes, most first, dict; zero vote ppl out. {sig}",
            ),
            "drop_zero_values>key_with_min_value": (
                "almost_gone(stock) ~ Which article is nearest to being gone without being gone? I.e. the fewest pieces but not 0. {x} is a dict, the answer a name. {sig}",
                "rarest(counts) ~ rarest species that was actually seen ‹count isn't zero›. dict species→count. {f} → its name",
            ),
            "drop_zero_values>mean_value": (
                "mean_of_active(donors) ~ average number of donations of people who donated at all. Dict with zeros in. No such people: 0. {sig}",
            ),
            "merged_dicts>sort_by_key": (
                "one_list(mine, hers=o) ~ My wife and I each keep a dict of prices. Make them one, {o} are right in case of doubt, in ABC order. {sig}",
            ),
            "merged_dicts>sum_values": (
                "corrected_total(counts, corrections=o) ~ After corrections ‹a dict replacing some of the counts, maybe adding new ones›, what is the total? {sig}",
            ),
            "merged_dicts>sort_by_value_desc": (
                "new_ladder(ratings, changes=o) ~ apply changes to ratings ‹changes override›, ladder = highest first. dicts all the way. {sig}",
            ),
            "merged_dicts>key_with_max_value": (
                "leader_after(votes, late=o) ~ Late results replace what we had for these candidates. Who's ahead then? {sig}; both args dicts candidate→votes",
            ),
            "dict_values>sorted_ascending": (
                "sorted_pay(salaries) ~ salary distribution w/o names: list of amounts, low to high, from name→amount. {sig}",
                "levels(tides) ~ From the tide dictionary ‹day → cm› I'd want only the levels, from the lowest to the highest. {f}",
            ),
            "dict_values>largest_numbers": (
                "top_amounts(tips, n=k) ~ the {k} biggest tips, amounts only, biggest in front; tips by guest in a dict. {sig}",
            ),
            "dict_values>median": (
                "median_pay(salaries) ~ Median salary! Not the mean, the boss spoils it. dict person → salary, 0.0 when empty. {sig}",
                "middle_rating(ratings) ~ {f}: middle value of the ratings in a player→rating dict, mean of the two middle ones for an even number, zero for none",
            ),
            "dict_values>second_largest": (
                "second_height(tides) ~ The second highest water level that was measured ‹same level twice is one level›. date→cm dict in, 0 if there isn't one. {sig}",
            ),
            "dict_values>sorted_unique": (
                "price_points(prices) ~ What different prices do we have? Each once, rising. {x} is a dict. {sig}",
            ),
            "dict_values>has_duplicates": (
                "any_tie(votes) ~ did any two candidates get the same number of votes? votes by candidate in a dict, True/False. {sig}",
                "clash(lockers) ~ Every scout ought to have his own locker number. {f} receives scout→number and says whether a number has been given out twice",
            ),
            "dict_values>running_totals": (
                "cumulated(daily) ~ {x} is day → books lent. I'd like a list with how many were lent up to and including each day. {sig}",
            ),
            "dict_values>count_above_average": (
                "above_mean(salaries) ~ How many of our staff earn more than the average? {x}: name→amount. {sig}",
            ),
            "dict_values>unique_numbers": (
                "distinct_counts(counts) ~ species→count. the different counts in order of appearance. {f}",
            ),
            "raise_by_percent>sum_values": (
                "new_payroll(salaries, rise=k) ~ If I give all of them the rise ‹percent, each rounded to full euros›, what's the payroll then? salaries dict. {sig}",
                "budget_next(costs) ~ next year each cost is up {k} % ‹rounded›. What's the sum? {x}: post → amount. {sig}",
            ),
            "raise_by_percent>sort_by_value_desc": (
                "new_prices(prices, pct=k) ~ put all prices up by {k} percent, whole cents, then dearest first. dict to dict. {sig}",
            ),
            "raise_by_percent>lines_text": (
                'price_board(prices) ~ Chalk board text: "drink: price" lines with each price {k} percent higher ‹rounded›. The prices come as a dict, leave their order. {sig}',
            ),
            "discount_by_percent>keep_at_most": (
                "sale_under(prices, off=k, money=k_2) ~ Everything's {k} percent off ‹rounded›. What can I get with the {k_2} I have, spending all of it being fine? Dict of article and reduced price. {sig}",
            ),
            "discount_by_percent>sum_values": (
                "pay_less(basket, off=k) ~ voucher: {k} percent off each price in the basket dict, round each. how much in all? {sig}",
            ),
            "discount_by_percent>sort_by_value": (
                "sale_list(prices) ~ Take {k} percent off each, round, then cheapest on top. {x}: item → price. {sig} returns such a dict.",
            ),
            "multiply_values>sum_values": (
                "yearly_cost(salaries, months=k) ~ Monthly salaries in a dict. What do they cost over so many months, all people together? {sig}",
                "party(recipe) ~ Grams for one person by ingredient. For {k} guests, how many grams must I carry home in total? {f} on that dict",
            ),
            "multiply_values>keep_above": (
                "overloaded(pallets, weight=k, limit=k_2) ~ {x}: name → number of crates, one crate weighs {k}. Keep pallets heavier than {k_2}, with their total weight. {sig}",
            ),
            "add_to_values>capped_values": (
                "curved(points, bonus=k, most=k_2) ~ Test was unfair: {k} points extra for all, but nobody can end above {k_2}. dict pupil→points both ways. {sig}",
            ),
            "capped_values>sum_values": (
                "insured(claims, cap=k) ~ We refund per person no more than the cap. {x} is person → amount. Total refund? {sig}",
            ),
            "negatives_to_zero>sum_values": (
                "credit(accounts) ~ Overdrawn accounts count as nothing. What's the sum then over {x} ‹holder → balance›? {sig}",
            ),
            "omit_keys>mean_value": (
                "mean_without(salaries, bosses=o) ~ average pay, but without the bosses ‹a list of names›, they'd spoil it. salaries dict; 0 if no one remains. {sig}",
            ),
            "omit_keys>key_with_max_value": (
                "best_remaining(ratings, injured=o) ~ Some players are injured, list given. Who is the strongest of the others ‹name; '' if there are none›? {x}: dict. {sig}",
            ),
            "omit_keys>sort_by_value_desc": (
                "content_words(freq, stopwords=o) ~ freq dict, drop stopwords, sort by frequency descending. {sig}",
                "open_positions(votes, withdrawn=o) ~ The candidates who've withdrawn, a list, vanish; the others by votes from the top, with the votes. {sig}",
            ),
            "omit_keys>leaderboard": (
                "in_the_running(points, disqualified=o) ~ Standings with the disqualified ones ‹list› taken out: more points first, on equal points A before B; only names. {x}: dict. {sig}",
            ),
            "pick_keys>sort_by_value_desc": (
                "friends_table(scores, friends=o) ~ just me n my friends ‹list of nicks› out of the giant scores dict, best score first, scores included. {sig}",
            ),
            "pick_keys>lines_text": (
                "quote(prices, wanted=o) ~ Customer names some articles. I answer with lines article: price, in his order, skipping what we don't carry. {x} is a dict. {sig}",
            ),
            "remove_key>key_with_max_value": (
                "except_me(scores, me=s) ~ who's best if you don't count me? {x}: dict name→points, '' if i'm the only one. {sig}",
            ),
            "remove_key>mean_value": (
                "others_mean(ratings) ~ Leave {s} out of the dict and tell me the mean rating of those who remain, 0 if nobody does. {sig}",
            ),
            "remove_key>sum_values": (
                "rest_of(stock, item=s) ~ All pieces in the shop save those of one item. {x} is item→pieces. {sig}",
            ),
            "rename_key>sort_by_key": (
                "relabel(stock, old=s, new=t) ~ Article {s} gets the name {t}; afterwards the dict must be in order of names again. {sig}",
            ),
            "rename_key>lines_text": (
                "printed(species) ~ {s} is now officially {t}. Change it in the dict and print species: count, one to a line. {sig}",
            ),
            "out_of_stock>join_with_and": (
                "sorry_sign(stock) ~ Sign on the door: \"Sorry, no nails, rope and tape today\". Make the middle part: articles with 0 pieces, alphabetical, with commas and 'and'. {x}: dict. {sig}",
            ),
            "out_of_stock>join_words": (
                "empties_line(pantry, sep=s) ~ what has run out entirely ‹amount 0›, sorted, as one string w/ {s} in between. {x} is a dict. {sig}",
            ),
            "out_of_stock>count_words": (
                "gaps(stock) ~ number of articles of which not one piece is left, from dict article→pieces. {f}",
            ),
            "low_stock>join_words": (
                "order_text(stock, mark=k) ~ order e-mail subject: articles below the mark A-Z, {s} between. dict of stock. {sig}",
            ),
            "low_stock>join_with_and": (
                "tell_dad(pantry) ~ dad goes shopping and wants a sentence part like bread, eggs and milk. foods with less than {k} left, in abc order. pantry dict. {sig}",
            ),
            "who_passed>join_with_and": (
                "congratulate(points, mark=k) ~ Newsletter: congratulations to Ann, Bo and Cy! I.e. all with the mark or over, by alphabet, commas and 'and'. Points per person are in a dict. {sig}",
            ),
            "who_passed>join_words": (
                "pass_list(points) ~ {k} points suffices. Those who have it, A–Z, as one text with {s} in between; dict pupil → points. {sig}",
            ),
            "who_passed>uppercase_all": (
                "name_plates(badges, needed=k) ~ Engraved plates are all in capitals. One for each scout with the needed number of badges or more; list them from A to Z. {x} is a dict. {sig}",
            ),
            "leaderboard>first_words": (
                "qualifiers(points, n=k) ~ First {k} of the table qualify; equal points, then it goes by name. Names from dict points. {sig}",
                "shortlist(votes) ~ {f} returns {k} names: those with the most votes, ties settled alphabetically. {x} → dict",
            ),
            "leaderboard>join_words": (
                "ranking_line(scores, sep=s) ~ one line ranking, best to worst and abc on ties, {s} between the nicks. {x} is nick→score. {sig}",
            ),
            "joint_winners>join_with_and": (
                'shared_prize(points) ~ The prize is shared by all with the top points: write them as "x, y and z". {x} is a dict. {sig}',
            ),
            "joint_winners>sort_words": (
                "first_placed(votes) ~ All candidates sharing the highest vote, alphabetically. {x}: candidate → votes. {sig}",
            ),
            "joint_winners>count_words": (
                "winners_count(scores) ~ how many kids share first place? dict of scores. {f}",
            ),
            "sort_by_value_desc>lines_text": (
                'result_text(votes) ~ Result as text, "name: votes" a line, winner on the first one. {x} is a dict. {sig}',
                "top_down(salaries) ~ Paste-able listing, employee colon salary, highest paid line first, out of the dict. {f}",
            ),
            "sort_by_value>lines_text": (
                "cheap_menu(prices) ~ menu as text!! dish: price per line, cheap stuff up. from dict. {sig}",
            ),
            "sort_by_value>dict_keys": (
                "quietest_first(loans) ~ titles list, least lent → most lent. input title→loans dict. {sig}",
            ),
            "keep_at_least>scoreboard_text": (
                'published_scores(scores, minimum=k) ~ On the screen: people with the minimum or better, "name: score" lines, best on top, same score by name. One text from a dict. {sig}',
            ),
            "keep_above>leaderboard": (
                "over_the_bar(jumps, bar=k) ~ Who jumped higher than the bar? Best first and, for equal cm, alphabetically; names only; {x} is athlete → cm. {sig}",
            ),
            "keep_above>sort_by_key": (
                "rich_list(salaries) ~ salaries strictly beyond {k}, dict ordered by employee name. {f}",
            ),
            "keep_above>lines_text": (
                "flood_log(tides, wall=k) ~ Log text of the floodings: date: height, one on a line, for all heights over the wall. {x} maps date to height. {sig}",
            ),
            "keep_at_least>sorted_keys": (
                "trusted(donors, times=k) ~ Donors by name order, the ones who've come the given number of times, or even more. {x} has donor→times. {sig}",
            ),
            "keep_at_least>shares_of_total": (
                "seat_shares(votes, hurdle=k) ~ Parties below the hurdle drop out. Of the remaining votes, what share has each remaining party ‹two decimals›? {x}: dict → dict. {sig}",
            ),
            "shares_of_total>sort_by_value_desc": (
                "biggest_slices(votes) ~ Shares of the vote ‹0.31 style, two places, all 0 if no votes›, largest party first, dict. {sig}",
            ),
            "lump_small>sort_by_value_desc": (
                "slices(expenses, small=k) ~ bundle the posts under the small mark as 'other' ‹if any› and order the whole lot, 'other' too, by size, big first. dict expenses→amount. {sig}",
            ),
            "lump_small>shares_of_total": (
                "pie_shares(counts) ~ Pie chart: counts below {k} together as 'other', if any; then fraction of total rounded to 2 decimals. {x}: species→count. {sig}",
            ),
            "key_with_max_value>to_uppercase": (
                "banner(votes) ~ the winner's name in HUGE ‹capital› letters for the banner. votes dict. {sig}",
            ),
            "key_with_max_value>greeting": (
                "hail(scores) ~ greet whoever has the most points: 'Hello, ' then the name then '!'. scores by name. {sig}",
            ),
            "changed_keys>sort_words": (
                "reprint(old, new=o) ~ New price tags needed for articles that are in both price dicts but not at the same price. A to Z. {sig}",
            ),
            "changed_keys>join_words": (
                "diff_line(before, after=o) ~ config diff one-liner: keys in both w/ different values, {s}-joined. {sig}",
            ),
            "missing_keys>join_with_and": (
                'please_bring(pantry, recipe=o) ~ "Could you bring flour, eggs and milk?" I need that enumeration: all of the recipe list that\'s not in my pantry dict. {sig}',
            ),
            "missing_keys>sort_words": (
                "unrated(ratings, entrants=o) ~ entrants ‹list› without a rating in the dict, A–Z. {sig}",
            ),
            "missing_keys>unique_words": (
                "unpriced(prices, scanned=o) ~ Which scanned goods have no price in the dict? {o} is a list with repeats, the answer shouldn't repeat any. In scanning order. {sig}",
            ),
            "lowercase_keys>sort_by_key": (
                "tidied(pantry) ~ small letters for all foods, then alphabetical. dict with amounts. {sig}",
            ),
            "add_to_key>sort_by_value_desc": (
                "after_win(points, team=s, n=k) ~ A team just got {k} more points ‹perhaps its first›. New table as dict, leader at the top. {sig}",
            ),
            "add_to_key>key_with_max_value": (
                "leader_now(votes, name=s, extra=k) ~ {k} votes more turn up for someone, maybe not in the dict so far. Who leads now? {sig}",
            ),
            "set_key>sort_by_key": (
                "filed(loans, title=s, count=k) ~ Set a title's loans to the count, whether it's new or not, and give the dict ordered by title. {sig}",
            ),
            "dict_keys>join_words": (
                "name_row(ratings) ~ All players of the dict in a row, {s} between them. {sig}",
            ),
            "dict_keys>sort_by_length": (
                "by_length(stock) ~ For the label printer I need the article names from shortest to longest. They're the keys of my stock dict. {sig}",
            ),
            "sorted_keys>join_with_and": (
                'present(badges) ~ {x}: scout → number. I want "Al, Bo and Cy" — all the scouts, alphabetical. {f}',
            ),
            "keys_by_value_desc>join_words": (
                "arrow_rank(points, sep=s) ~ names best to worst in one string, put {s} between. {x} is a dict name→points. {sig}",
            ),
            "keys_by_value_desc>uppercase_all": (
                "marquee(sales) ~ FILM TITLES IN CAPS, BEST SELLING FIRST. FROM DICT FILM → TICKETS. {sig}. THANKS, CAPSLOCK BROKEN",
            ),
            "items_by_value_desc>name_number_lines": (
                'poster(votes) ~ a list of strings, each candidate + colon + votes as your usual helper does "name:number"... most votes first, from the dict. {sig}',
            ),
            "keep_above>sort_by_value_desc>lines_text": (
                'flood_report(tides, wall=k) ~ Report for the mayor: tides over the wall only, the worst on top, each line "date: height". dict date→cm in, text out. {sig}',
                "word_report(freq) ~ 1. discard words occurring {k} times or less ¶ 2. order by count, descending ¶ 3. print word: count per line ¶ Input is a dict. {f}",
            ),
            "keep_at_least>leaderboard>join_words": (
                "finalist_line(points, needed=k) ~ Those with the needed points are in the final. One line of them, best first, equal ones by name, separated with {s}. {x}: name→points. {sig}",
                "medal_text(scores, minimum=k, sep=s) ~ from the scores dict: reach the minimum or you're not mentioned. mention the rest in order of score ‹high→low, ties abc› in one string, {s} between. {sig}",
            ),
            "keep_at_least>leaderboard>first_words": (
                "prizes(points, least=k, n=k_3) ~ {k_3} prizes, and nobody with fewer than {k} points gets one. Winners best first; alphabet decides among equals. points by name in a dict. {sig}",
            ),
            "omit_keys>leaderboard>first_words": (
                "podium_of(points, cheaters=o, n=k) ~ cheaters out! then the {k} best names, high score first, ties by abc. {x} = dict, cheaters = list. {sig}",
            ),
            "omit_keys>top_keys>join_with_and": (
                'new_hits(loans, old_hits=o, n=k) ~ Newsletter sentence about the {k} most borrowed titles besides those we\'ve already praised ‹a list›, most borrowed first: "A, B and C". {x} is title→number. {sig}',
            ),
            "omit_keys>sort_by_value_desc>lines_text": (
                "clean_freq(freq, stopwords=o) ~ word counts without the stopwords as lines word: count, commonest first. {x}: dict. {sig}",
            ),
            "drop_zero_values>sort_by_value_desc>lines_text": (
                'election_text(votes) ~ Text for the gazette; a line "candidate: votes" for each who got any votes, in descending order of these. From a dict where some have 0. {sig}',
            ),
            "drop_zero_values>sort_by_key>lines_text": (
                'pantry_note(pantry) ~ nan wants a note of what\'s in, alphabetical, "thing: how many", one under another, and nothing we have 0 of. {x} is a dict. {sig}',
            ),
            "drop_zero_values>sort_by_value>dict_keys": (
                "nearly_sold(stock) ~ articles still there ‹not 0›, fewest pieces first, only their names. dict stock. {f}",
            ),
            "merged_dicts>drop_zero_values>sort_by_key": (
                "current(stock, recount=o) ~ Apply the recount dict over the stock dict. What's then at 0 disappears; order the remainder by article. {sig}",
            ),
            "merged_dicts>sort_by_value_desc>lines_text": (
                "updated_table(points, new=o) ~ two dicts team→points, new one counts where both have a team. table as text, team: points, most on top. {sig}",
            ),
            "merged_dicts>keep_above>sort_by_key": (
                "recheck(counts, fixes=o, limit=k) ~ After fixes override counts, list as a dict what lies over the limit, species alphabetically. {sig}",
            ),
            "merged_dicts>top_keys>join_words": (
                "hot(base, patch=o, n=k, glue=s) ~ {sig}: overlay {o} on {x}, take the {k} keys with the highest values, descending, join by {s}",
            ),
            "remove_key>top_keys>join_with_and": (
                "friends_best(scores, me=s, n=k) ~ without me, who are the {k} best? in a sentence with commas and 'and', best first. {x} is a dict. {sig}",
            ),
            "remove_key>sort_by_value_desc>dict_keys": (
                "rest_ranked(ratings, champ=s) ~ The champion doesn't play. Line up all others from strongest to weakest. {x} is name → rating. {sig}",
            ),
            "discount_by_percent>keep_at_most>dict_keys": (
                "can_buy(prices, off=k, money=k_2) ~ its sale. {k} percent off everything ‹rounded›. what can i buy one of with {k_2} in my pocket? all of it is ok too. names only. prices dict. {sig}",
            ),
            "discount_by_percent>keep_at_most>sort_by_value": (
                "bargains(prices, off=k, top=k_2) ~ After taking {k} percent off ‹round it›, leave the articles which cost no more than {k_2}, cheapest at the start, in a dict. {sig}",
            ),
            "discount_by_percent>sort_by_value>lines_text": (
                'sale_sign(prices) ~ Sign in the window: {k} % off all prices, rounded; "article: price" by line, cheapest above. Prices come in a dict. {f}',
            ),
            "raise_by_percent>keep_above>sum_values": (
                "top_pay_total(salaries, rise=k, line=k_2) ~ Everyone gets {k} percent more ‹rounded›. What will those who then earn over {k_2} cost us together? {x}: dict. {sig}",
            ),
            "raise_by_percent>sort_by_value_desc>lines_text": (
                "pay_sheet(salaries) ~ Salaries + {k} %, rounded, printed employee: salary, best paid first. dict in. {f}",
            ),
            "lowercase_keys>drop_zero_values>sort_by_key": (
                "inventory(stock) ~ Keys in small letters, zero quantities gone, alphabetical; article→pieces both ends. {sig}",
            ),
            "lowercase_keys>keep_at_least>sort_by_value_desc": (
                "vocab(freq, min_count=k) ~ lower the keys, prune below {k}, sort by count desc. dict→dict. {sig}",
            ),
            "low_stock>uppercase_all>join_words": (
                "shouting_order(stock, mark=k) ~ Order note for my deaf supplier: articles with less than the mark, by alphabet, CAPITALS, {s} between them. {sig}, stock being a dict",
            ),
            "who_passed>uppercase_all>join_words": (
                "screen(points, mark=k) ~ scrolling text in the hall: names in capitals of all with the mark or more, abc order, with {s} in between. {x}: pupil → points. {sig}",
            ),
            "out_of_stock>capitalize_all>join_with_and": (
                'apology(stock) ~ "We\'re out of Nails, Rope and Glue." Give me from "Nails" to "Glue": articles at zero, alphabetically, first letter big and the rest small, commas and \'and\'. stock dict. {sig}',
            ),
            "keys_above>sort_words>join_words": (
                "late_line(loans, allowed=k) ~ Who has more books than allowed? One string, alphabetical, {s} between two names. {x} is reader→books. {sig}",
                "bug_alert(bugs) ~ slack msg: modules with over {k} bugs, sorted by name, joined by {s}. {f}",
            ),
            "keys_above>uppercase_all>sort_words": (
                "blacklist(bugs, limit=k) ~ modules beyond the limit → upper case → alphabetical. {x}: dict module→int. {sig}",
            ),
            "keys_at_least>sort_words>join_with_and": (
                'sworn_in(votes, quota=k) ~ "X, Y and Z were elected." All with the quota or more, by alphabet; make X, Y and Z. votes by name. {sig}',
            ),
            "keys_at_least>sort_words>first_words": (
                "first_invited(donors, times=k, seats=k_3) ~ Donors who gave {k} times or more may come, but there are just {k_3} seats; we go by alphabet. Who's invited? {x}: dict name→times. {sig}",
            ),
            "keys_below>sort_words>join_words": (
                "shopping_line(pantry, minimum=k) ~ what's under the minimum in the pantry, abc, on one line with {s} in between. dict. {sig}",
            ),
            "dict_values>sorted_descending>first_numbers": (
                "biggest_tips(tips, n=k) ~ only the amounts, largest first, and stop after {k}. {x} is guest→amount. {sig}",
            ),
            "dict_values>sorted_ascending>first_numbers": (
                "smallest_catches(catches, n=k) ~ The {k} lightest catches in grams, ascending, no names. Dict angler → grams. {sig}",
            ),
            "dict_values>positive_numbers>average": (
                "mean_paid(tips) ~ Some guests tip nothing ‹0›, ignore them. Average of the true tips, from the dict guest→tip; 0.0 if no one tipped. {sig}",
            ),
            "dict_values>greater_than>sum_of_numbers": (
                "excess_sum(tides, wall=k) ~ sum of the heights which are over the wall; heights are the values of {x}, date→cm. {sig}",
            ),
            "dict_values>unique_numbers>sorted_descending": (
                "rating_levels(ratings) ~ Which ratings occur? Each only once, high to low. The ratings are in a dict under the player. {f}",
            ),
            "add_to_key>sort_by_value_desc>lines_text": (
                "live(points, team=s, plus=k) ~ Goal! {s} gets {k} points on top ‹it may be a new team›. Text of the table after that: team: points lines, leader first. {x} is a dict. {sig}",
            ),
            "add_to_key>leaderboard>first_words": (
                "top_after(votes, name=s, more=k, n=k_3) ~ {k} votes come in for {s}, perhaps a newcomer; who are then the {k_3} first, ties by alphabet? votes dict. {sig}",
            ),
            "set_key>sort_by_value_desc>dict_keys": (
                "ladder_after(ratings, player=s, rating=k) ~ {s} is rated {k} now ‹or joins with that›. the ladder afterwards, names strongest first. dict in. {sig}",
            ),
            "rename_key>sort_by_key>lines_text": (
                "catalogue(stock, old=s, new=t) ~ Article {s} is called {t} now. Print me the catalogue with that, A to Z, article: pieces per line. {sig}; {x} is a dict",
            ),
            "capped_values>sort_by_value_desc>lines_text": (
                "capped_table(points, most=k) ~ No one may have more than {k}; higher ones are set to it. Then a text, name: points a line, high ones above. {sig}, dict of points in",
            ),
            "negatives_to_zero>sort_by_value_desc>dict_keys": (
                "kids_order(points) ~ minus points become 0, then kids from most to least. dict of points → list of kids. {sig}",
            ),
            "add_to_values>capped_values>sort_by_value_desc": (
                "bonus_table(points, bonus=k, top=k_2) ~ {k} extra for everyone, capped at {k_2}, best pupils first: dict pupil→points. {sig}",
            ),
            "multiply_values>keep_at_most>sort_by_value": (
                "crates(crates, weight=k, limit=k_2) ~ article → crates; a crate weighs {k}. Which articles fit in the van, their total being at most {k_2}? Dict with total weights, light ones first. {sig}",
            ),
            "pick_keys>leaderboard>join_words": (
                "class_line(scores, classmates=o) ~ only my classmates ‹list› from the school's score dict, best to worst, ties abc, as text with {s} between. {sig}",
            ),
            "pick_keys>sort_by_value>lines_text": (
                "price_check(prices, wanted=o) ~ From the price dict those on my wanted list, cheapest first, as lines thing: price. {sig}",
            ),
            "missing_keys>sort_words>join_words": (
                "beep_list(prices, scanned=o) ~ scanned goods with no price in the dict: sort and put on one line with {s} in between. {sig}",
            ),
            "missing_keys>unique_words>sort_words": (
                "typo_list(dictionary, words=o) ~ spell check: words ‹list› not in the frequency dict, w/o repeats, alphabetical. {sig}",
            ),
            "changed_keys>sort_words>join_with_and": (
                'moved_text(before, after=o) ~ "Prices changed for milk, oil and rice": what stands in both price dicts and differs, alphabetical, as such an enumeration. {sig}',
            ),
            "keep_at_least>shares_of_total>sort_by_value_desc": (
                "seats_share(votes, hurdle=k) ~ parliament! parties with the hurdle or more; their share among themselves, 2 decimals; biggest first. votes dict. {sig}",
            ),
            "joint_winners>sort_words>join_with_and": (
                'winners_text(points) ~ All with the very highest points, by alphabet, "a, b and c". {x}: dict. {sig}',
            ),
        },
    ),
    (
        "pairs",
        {
            "numbers_per_name": (
                "catches(log) ~ The fishing log is a list of ‹angler, weight› tuples. For each angler, all his weights as a list, in the order he landed them. {sig}",
                "history(loans) ~ ‹reader, pages› pairs come in all day. collect: reader → list of the pages. {sig}",
                "tips_each(tips) ~ Every tip has been jotted down as waiter and amount, over and over. I'd like to have it arranged by waiter: beneath each one his several amounts. {sig}, returning a dict of lists",
                "grouped(rows) ~ group ‹str, int› rows by first field, collecting second. dict of lists. order preserved. {f}",
                "readings(tides) ~ INPUT pairs harbour/height ¶ OUTPUT dict harbour to list of heights ¶ NAME {f}",
                "marks(book) ~ my mark book is just a long list: pupil, mark, pupil, mark ‹as pairs›. Bring together what belongs to one pupil. {sig}",
                "by_sensor(readings) ~ {x} come in as ‹sensor, value›, mixed. Sort them out into a dict sensor → its values, oldest first, {sig}",
            ),
            "rows_per_name": (
                "visits(donations) ~ each pair is a donor and how many ml they gave. how many times did each donor come? {sig}",
                "loans_per_reader(loans) ~ Number of entries per reader in a list of ‹reader, days› - the days are of no importance. dict. {sig}",
                "sightings(log) ~ From log lines ‹species, individuals› I want on how many lines each species appears, not the individuals. {sig}",
                "freq(rows) ~ {sig}: count rows by name, ignore the number. pairs → dict",
                "logins(events) ~ ‹user, timestamp› events. logins per user. {sig}",
            ),
            "pairs_to_dict": (
                "as_dict(pairs) ~ [just ]make a dict out of these ‹name, number› tuples. later ones overwrite. {sig}",
                "lookup(prices) ~ The supplier's file gives me article/price couples in a list; for looking up I want a dictionary. {sig}",
                "register(members) ~ Member and number, in pairs, shall become a dict member → number. Please call it {f}.",
                "latest(ratings) ~ {x} are logged as ‹player, rating› over time. the last entry for a player is the valid one. player → valid rating, {sig}",
            ),
            "totals_by_name": (
                "per_waiter(tips) ~ how much did each waiter make in all? {x} is a list of ‹waiter, amount›. {sig}",
                "cookie_sales(sales) ~ Our scouts sell cookies; for every sale I note scout and boxes. At the end each gets told their overall boxes. Pairs to dict, {sig}",
                "spent(receipts) ~ ‹shop, cents› for each receipt. Sum per shop plz. {sig}",
                "species_totals(log) ~ Several observers report ‹species, count›; merge reports by adding. {f} gives species → total",
                "by_account(bookings) ~ Bookings are pairs account/amount, amounts may be negative. Saldo per account as dict. {sig}",
                "minutes(calls) ~ How long did I phone each friend altogether? Each call stands as a pair, friend and minutes. {sig}",
            ),
            "pairs_by_number": (
                "shortest_first(runs) ~ list of ‹runner, seconds›. fastest on top. {sig}",
                "price_up(offers) ~ Order the offers, each a ‹dealer, price›, starting from the cheapest. {sig}",
                "ascending(rows) ~ {f}: {x} are ‹label, n›, sort on n, smallest first, rows stay intact",
                "youngest_first(kids) ~ kids with their ages as tuples — line them up from youngest to oldest. {sig}",
            ),
            "pairs_by_number_desc": (
                "best_first(results) ~ ‹player, points› tuples, champion at the beginning please. {sig}",
                "heaviest(pumpkins) ~ Pumpkin contest, entries = grower and kilos. Put the heaviest at the front, the tiniest at the back. {sig}",
                "loud_bugs(modules) ~ list of pairs module/bugs → same pairs, most bugs first. name: {f}",
                "by_donation(donors) ~ Donors with their sums, one pair each. For the brochure we print them generous to stingy. {sig}",
                "oldest_first(people) ~ ‹name, age›. line up, oldest goes first. {sig}",
            ),
            "best_per_name": (
                "personal_best(jumps) ~ each kid jumps a few times, ‹kid, cm› per jump. what's each kid's best? {sig}",
                "peak(tides) ~ Highest water ever per harbour, from ‹harbour, cm› readings. dict. {sig}",
                "highscores(games) ~ {x} is a list, each game a pair of player and score. keep everyones highest. {sig}",
                "record(lifts) ~ {f} → dict: lifter to the heaviest thing he lifted; {x} are ‹lifter, kg›",
                "top_speed(runs) ~ The best speed of each car, out of all test runs ‹car, km/h›. {sig} gives a dict",
            ),
            "total_of_name": (
                "tips_of(tips, waiter=s) ~ list of ‹waiter, amount›. what did a certain waiter get in total? {sig}",
                "paid_by(payments, person=s) ~ Flat kitty. {x} has pairs of who paid and how much. Sum for one person only. {sig}",
                "counted(log) ~ In a log of ‹species, n›, how many individuals of {s} were seen altogether? {sig}",
            ),
            "average_per_name": (
                "mean_mark(marks) ~ Each pupil's average mark, two decimals, out of ‹pupil, mark› pairs. {sig}",
                "per_player(scores) ~ {x} has ‹player, score› lots of times. average per player rounded to 2. {sig}",
                "avg_tide(readings) ~ Mean height by harbour from a list of readings harbour/cm, rounded to hundredths. Dict. {f}",
            ),
            "different_names": (
                "who_came(donations) ~ everybody who gave blood, once each, in order of their first time. list of ‹donor, ml›. {sig}",
                "readers(loans) ~ Who are our readers? From pairs ‹reader, pages›, each named only once, first come first. {sig}",
                "species_seen(log) ~ {f}: unique species of the ‹species, count› log, first appearance order",
            ),
            "top_total_name": (
                "top_seller(sales) ~ which scout sold most boxes over all the sales? {x} = ‹scout, boxes› pairs. '' if no sale. {sig}",
                "best_customer(orders) ~ Our best customer is the one whose orders come to the highest sum; {x} are ‹customer, amount›. Name or, with no orders, ''. {sig}",
                "noisiest(alerts) ~ {x}: ‹host, n› rows. host w/ the greatest sum of n, empty → ''. {f}",
            ),
            "running_balance": (
                "balance(bookings) ~ Bank statement! {x} is a list of ‹what, amount›, and I want the balance after each one, start 0. {sig}",
                "stock_after(moves) ~ Each move is a pair, reason and pieces ‹minus when they go out›. Number of pieces in store after every move: {sig}",
                "cumulative(log) ~ {sig} → list of ints: prefix sums over the second elements",
                "water_level(changes) ~ Tank is empty at first. Every ‹time, litres› is what came in, or went out as minus. Litres in the tank after each? {sig}",
            ),
            "totals_ranked": (
                "sales_ranking(sales) ~ add up each scout's boxes from ‹scout, boxes› and list scout with total, best seller first, same total by name. {sig}",
                "final_table(rounds) ~ After many rounds of ‹player, points› the final table: ‹player, sum› couples, highest sum on top; if equal, alphabet. {sig}",
                "debtors(debts) ~ {f}: aggregate ‹debtor, amount› rows per debtor → list of tuples, amount desc, debtor asc",
            ),
            "pair_names": (
                "callers(calls) ~ {x} are ‹caller, minutes›. list the callers, as often as they called. {sig}",
                "runners(results) ~ I've got result pairs, runner and time. Strip the times off and leave the runners in order, doubles included. {sig}",
                "labels(rows) ~ first elements of the pairs, that's all. {f}",
            ),
            "totals_by_name>keep_at_least": (
                "good_sellers(sales, goal=k) ~ Sales come as ‹scout, boxes›. Sum up for each scout, then only those who've reached the goal, as scout → total. {sig}",
                "big_customers(orders) ~ customers whose orders come to {k} or more together; {x} = ‹customer, amount› pairs; dict with the sum. {f}",
            ),
            "totals_by_name>sort_by_key": (
                "per_reader(pages) ~ each pair is a reader and pages read that day. total pages for each reader, readers in abc order, dict. {sig}",
            ),
            "totals_by_name>sort_by_value_desc": (
                "who_spent(receipts) ~ Which shop swallows most of our money? For every ‹shop, cents› receipt, add up by shop; biggest shop first; dict. {sig}",
            ),
            "totals_by_name>lines_text": (
                'tip_sheet(tips) ~ print "waiter: total" for each waiter on a line of its own. {x} is a list of ‹waiter, amount›, waiters in order of first tip. {sig}',
            ),
            "totals_by_name>scoreboard_text": (
                "final_board(rounds) ~ ‹player, points› from every round → scoreboard text. lines 'player: sum', top sum first, ties abc. {sig}",
            ),
            "totals_by_name>top_keys": (
                "best_scouts(sales, n=k) ~ The {k} scouts who've sold most over all sales entries ‹scout, boxes›, the best of them first. {sig}",
            ),
            "totals_by_name>keys_at_least": (
                "volume_buyers(orders, minimum=k) ~ who bought for the minimum or more overall? {x} are ‹buyer, amount› tuples; list buyers as they first appear. {sig}",
            ),
            "totals_by_name>who_passed": (
                "enough_points(results) ~ Several tests per pupil, as pupil/points pairs. Whose points add up to at least {k}? Alphabetical list. {sig}",
            ),
            "totals_by_name>key_with_min_value": (
                "lazy_one(chores) ~ flatmates log ‹name, minutes› when they clean. who did least in total? {sig}",
            ),
            "totals_by_name>mean_value": (
                "mean_total(sales) ~ On average, how much did a scout sell over the season? Sales are single entries scout/boxes, so add up per scout first. 0 without entries. {sig}",
            ),
            "totals_by_name>drop_zero_values": (
                "unsettled(bookings) ~ Accounts that don't balance: sum the ‹account, amount› bookings by account, leave out those coming to nought, return account → saldo. {sig}",
            ),
            "totals_by_name>max_value": (
                "top_sum(donations) ~ add up each donor's gifts; say how much the best one gave ‹not who›, 0 if nobody gave. pairs donor/gift. {f}",
            ),
            "totals_by_name>leaderboard": (
                "season_ranking(rounds) ~ Names ranked by what they collected in all rounds, pairs ‹name, points›; equal sums in order of the alphabet. {sig}",
            ),
            "best_per_name>leaderboard": (
                "jump_ranking(jumps) ~ Everybody's best jump counts. Rank the kids on it, farthest first, ties abc, names only. {x}: ‹kid, cm›. {sig}",
            ),
            "best_per_name>sort_by_value_desc": (
                "records(lifts) ~ per lifter the heaviest lift, strongest lifter first. input list of ‹lifter, kg›, output dict. {sig}",
            ),
            "best_per_name>sort_by_key": (
                "harbour_peaks(readings) ~ Peak level for each harbour, harbours alphabetically, from ‹harbour, cm› readings; dict. {sig}",
            ),
            "rows_per_name>key_with_max_value": (
                "most_loyal(donations) ~ Which donor came the most often? Every visit is a pair ‹donor, ml›. Name, '' for an empty list. {sig}",
            ),
            "rows_per_name>keep_above": (
                "repeaters(loans, n=k) ~ readers with more than {k} entries in the list of ‹reader, days›, along with how many. {sig}",
            ),
            "rows_per_name>keys_at_least": (
                "regular_guests(visits) ~ a regular is somebody who shows up in {k} or more visits; {x} are ‹guest, bill›. list the regulars in order of first visit. {f}",
            ),
            "rows_per_name>sort_by_value_desc": (
                "alert_counts(alerts) ~ alerts as ‹host, code›. no. of alerts per host, noisiest host first, dict. {sig}",
            ),
            "pairs_to_dict>get_value": (
                "find_price(prices, item=s) ~ The price list is ‹item, price› tuples, where a later price replaces the earlier. Price of one item, 0 if it's unknown. {sig}",
            ),
            "pairs_to_dict>sort_by_key": (
                "index_of(rows) ~ rows of ‹title, shelf› → dict ordered by title, later rows override. {f}",
            ),
            "pairs_to_dict>key_with_max_value": (
                "highest_rated(log) ~ ‹player, rating›, in order of time, only a player's latest one is valid. Who's on top by valid rating? {sig}",
            ),
            "pairs_by_number_desc>pair_names": (
                "finish_order(points) ~ ‹player, points› list. Give me just players, most points first. {sig}",
                "heavy_first(pumpkins) ~ growers lined up from heaviest pumpkin to lightest; {x} has ‹grower, kilos›. names only. {f}",
            ),
            "pairs_by_number>pair_names": (
                "race_result(times) ~ {x} are ‹runner, seconds›; I need the runners in the order they'd be placed, quickest first. {sig}",
            ),
            "different_names>sort_words": (
                "customers(orders) ~ All customers who ordered, A–Z and no one twice; {x}: customer/amount pairs. {sig}",
            ),
            "different_names>count_words": (
                "how_many_donors(donations) ~ number of different people in the donation list ‹donor, ml›. {sig}",
            ),
            "different_names>join_with_and": (
                "helpers(shifts) ~ Thanks to Ann, Bob and Cy — everybody in the shift list ‹helper, hours›, once, in order of first shift. {f}",
            ),
            "big_pairs>pair_names": (
                "flooded_harbours(readings, limit=k) ~ ‹harbour, cm› readings; name the harbour for each reading of the limit or more, repeats ok. {sig}",
            ),
            "big_pairs>different_names": (
                "heavy_spenders(bills, minimum=k) ~ Guests with at least one bill not under the minimum, each once, as they came. {x} are pairs guest/amount. {sig}",
            ),
            "big_pairs>totals_by_name": (
                "counted_sales(sales) ~ Only sales of {k} and more count. Total of those by scout, dict, from ‹scout, boxes›. {sig}",
            ),
            "big_pairs>pairs_by_number_desc": (
                "top_bills(bills, floor=k) ~ {x} are ‹guest, amount›. the ones at or above the floor, largest first. {sig}",
            ),
            "running_balance>smallest_number": (
                "deepest(bookings) ~ How deep did my account sink? Starting at 0, after each ‹what, amount› booking there's a balance; the lowest of these ‹0 if no booking›. {sig}",
            ),
            "running_balance>largest_number": (
                "peak_stock(moves) ~ store starts empty, {x} = ‹reason, pieces› plus or minus. the most pieces there ever were after a move? {sig}",
            ),
            "numbers_of_name>average": (
                "mean_of(marks, pupil=s) ~ one pupil's average, out of all ‹pupil, mark› pairs; 0.0 if he has no mark. {sig}",
            ),
            "numbers_of_name>largest_number": (
                "best_jump(jumps, kid=s) ~ How far did a certain kid get at best? {x}: pairs kid/cm; never jumped → 0. {sig}",
            ),
            "numbers_of_name>sorted_ascending": (
                "times_of(log) ~ {s}'s times in a ‹runner, seconds› log, fastest first. {f}",
            ),
            "numbers_of_name>count_of_numbers": (
                "visits_of(visits, donor=s) ~ number of times a donor is in the list of ‹donor, ml›. {sig}",
            ),
            "pair_numbers>average": (
                "mean_bill(bills) ~ average bill, bills as ‹guest, amount›, 0.0 for an empty evening. {sig}",
            ),
            "pair_numbers>sorted_descending": (
                "amounts_desc(donations) ~ anonymous list of donations from big to small; I have ‹donor, amount›. {sig}",
            ),
            "pair_numbers>unique_numbers": (
                "different_prices(offers) ~ Dealer/price pairs: which prices are asked? Each price one time, first seen first. {sig}",
            ),
            "totals_ranked>first_name_over": (
                "first_past(results, post=k) ~ odd one: sum up ‹candidate, votes› by candidate, rank from most ‹ties by name›, tell the first whose sum is over the post, '' if none. {sig}",
            ),
            "totals_ranked>pair_names": (
                "order_of_merit(rounds) ~ sum ‹player, points› by player; players from highest sum to lowest, same sum by name, sums not shown. {sig}",
            ),
            "lowest_per_name>sort_by_value": (
                "fastest_laps(laps) ~ each driver's quickest lap, quickest driver first, from ‹driver, seconds›. dict. {sig}",
            ),
            "totals_by_name>keep_at_least>sort_by_value_desc": (
                "star_sellers(sales, goal=k) ~ sum boxes per scout from ‹scout, boxes›; scouts with the goal or more; best ones first; dict. {sig}",
                "large_accounts(bookings) ~ I need, per account, the sum of its ‹account, amount› bookings, restricted to sums from {k} upwards and arranged from big to small. A dict. {f}",
            ),
            "totals_by_name>keep_at_least>leaderboard": (
                "qualified(rounds, needed=k) ~ Points from all rounds ‹player, points› are added. Who has the needed sum? Highest first, equal ones by name; names suffice. {sig}",
            ),
            "totals_by_name>top_keys>join_with_and": (
                'thanks(gifts, n=k) ~ Gifts are ‹donor, amount›, donors may give again. Thank the {k} who gave most in all, biggest first, in the manner of "A, B and C". {sig}',
            ),
            "totals_by_name>sort_by_value_desc>lines_text": (
                "spending_text(receipts) ~ ‹shop, cents› per receipt: how much per shop, as text with shop: cents, where we spent most on top. {sig}",
            ),
            "totals_by_name>sort_by_key>lines_text": (
                'hours_sheet(shifts) ~ {x} are ‹helper, hours›. A sheet with a line "helper: hours altogether" each, helpers by alphabet. {sig}',
            ),
            "totals_by_name>drop_zero_values>sort_by_key": (
                "open_accounts(bookings) ~ saldo per account from ‹account, plus or minus amount› rows; those at 0 are closed and go away; by account name. dict. {sig}",
            ),
            "totals_by_name>leaderboard>first_words": (
                "title_hopes(rounds, n=k) ~ After adding up ‹team, points› for all match days: first {k} teams, ties by alphabet. {sig}",
            ),
            "totals_by_name>keys_by_value_desc>join_words": (
                "order_line(orders) ~ customers by total of their ‹customer, amount› orders, biggest first, as one string with {s} in between. {f}",
            ),
            "big_pairs>totals_by_name>sort_by_key": (
                "counted(tips, least=k) ~ Coins don't interest me: tips below {k} are ignored. Total of the others per waiter, waiters A–Z, dict. {x} is a list of ‹waiter, tip›. {sig}",
            ),
            "big_pairs>different_names>sort_words": (
                "heavy_anglers(catches, kilos=k) ~ anglers that landed at least one fish of that many kilos or more, alphabetical, each once. {x} has ‹angler, kilos›. {sig}",
            ),
            "big_pairs>pairs_by_number_desc>pair_names": (
                "over_limit_names(readings, limit=k) ~ host load readings ‹host, load›: those at the limit or up, highest load first, just hosts. {sig}",
            ),
            "best_per_name>keep_at_least>scoreboard_text": (
                'jump_board(jumps, limit=k) ~ Best jump per kid from ‹kid, cm›; hide kids who never made the limit; text "kid: cm", farthest first, ties abc. {sig}',
            ),
            "best_per_name>sort_by_value_desc>lines_text": (
                "peak_text(readings) ~ each harbour's highest reading, worst harbour first, harbour: cm lines. {x} are ‹harbour, cm›. {sig}",
            ),
            "rows_per_name>keys_at_least>sort_words": (
                "loyal(visits, times=k) ~ Guests that came the given number of times or more, A to Z. A visit is ‹guest, bill›. {sig}",
            ),
            "rows_per_name>top_keys>join_words": (
                "most_seen(log, n=k) ~ the {k} species with most log rows ‹species, count›, most rows first, {s} between. {sig}",
            ),
            "numbers_of_name>sorted_descending>first_numbers": (
                "best_jumps(jumps, kid=s, n=k) ~ one kid's {k} best jumps, farthest first. {x} = ‹kid, cm› list. {sig}",
            ),
            "numbers_of_name>last_numbers>average": (
                "form(results, player=s, n=k) ~ A player's form is the mean of his last {k} results; {x} has ‹player, result›, old to new; 0.0 when he has none. {sig}",
            ),
            "pairs_by_number_desc>pair_names>first_words": (
                "medallists(points, n=k) ~ {x}: pairs name/points. {k} names with the most, best first. {sig}",
            ),
            "pairs_by_number>pair_names>join_words": (
                "start_list(times) ~ One line, quickest runner to slowest, {s} between, from ‹runner, seconds›. {sig}",
            ),
            "pairs_by_number>pair_names>first_words": (
                "fastest_few(times, n=k) ~ who were the {k} fastest? list of ‹swimmer, seconds›, quickest first, no times pls. {sig}",
            ),
            "different_names>sort_words>join_words": (
                "guest_line(bills) ~ all guests with a bill ‹guest, amount›, nobody twice, alphabetical, in one string with {s}. {sig}",
            ),
            "different_names>sort_words>join_with_and": (
                'cast(lines) ~ a play: ‹role, words› per line spoken. Roles as "Anna, Ben and Carl", A-Z, no repeats. {sig}',
            ),
            "pair_numbers>positive_numbers>sum_of_numbers": (
                "income(bookings) ~ what came in? ‹reason, amount› bookings, negative ones are costs and don't matter. sum. {sig}",
            ),
            "totals_ranked>pair_names>first_words": (
                "three_best(sales, n=k) ~ sum ‹scout, boxes› per scout, then {k} names with the highest sum, same sum by alphabet. {sig}",
            ),
            "running_balance>less_than>count_of_numbers": (
                "days_broke(bookings, line=k) ~ After how many of my bookings ‹what, amount›, starting from 0, did my account stand under the line? {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "word_counts>keep_at_least": (
                "repeated_items(basket, n=k) ~ {x} is a list of scanned articles. which were scanned {k} times or more and how many? dict. {sig}",
            ),
            "word_counts>key_with_max_value": (
                "elected(ballots) ~ Each ballot has one name. Count them; who's got the most? '' with no ballots. {x} is the list. {sig}",
            ),
            "word_counts>sort_by_value_desc": (
                "tally_sheet(sightings) ~ I shout birds and my wife writes them down, one after another, a list. {sig}: how many of each, the commonest leading, dict",
            ),
            "word_counts>scoreboard_text": (
                'result_board(ballots) ~ list of ballots ‹names› → text with "name: votes" lines, most votes up, equal votes abc. {sig}',
            ),
            "word_counts>winner_or_tie": (
                "class_vote(slips) ~ kids put slips with names in a box. count. most slips wins, if two have the most it's 'tie'. {x} = list. {sig}",
            ),
            "word_counts>keep_above>sort_by_key": (
                "seen_twice(log, n=k) ~ from a list of species names: how often each, only if more than {k} times, species alphabetical, dict. {sig}",
            ),
            "lowercase_all>word_counts>top_keys": (
                "trending(tags, n=k) ~ Tags, in any case. Ignoring case, the {k} commonest, most frequent in front and written small. {sig}",
            ),
            "words_longer_than>word_counts>sort_by_value_desc": (
                "long_word_freq(words) ~ frequency of words with more than {k} letters, as dict, high to low. {x} is a list of words. {f}",
            ),
            "strip_and_lowercase_all>word_counts>leaderboard": (
                "poll(answers) ~ People typed their answer sloppily: blanks around, capitals anywhere. Clean to small letters, count, list answers by popularity, equal ones by alphabet. {sig}",
            ),
            "word_counts>lump_small": (
                "pie_data(brands, few=k) ~ list of brands, a bike each. Count per brand; brands with less than {k} get summed as 'other' ‹if any›. {sig}",
            ),
            "drop_empty_words>word_counts>shares_of_total": (
                "poll_shares(answers) ~ survey answers ‹list, empty string = no answer, skip›. share of each answer, 2 decimals. dict. {sig}",
            ),
        },
    ),
    (
        "str",
        {
            "text_word_counts>keys_above": (
                "overused(essay, times=k) ~ teacher says i repeat myself. which words come more than {k} times in my essay ‹a text›? order of first use. {sig}",
            ),
            "letter_counts>sort_by_key": (
                "letters_abc(text) ~ How often each letter is in a text, letters from a to z, dict. {sig}",
            ),
            "text_word_counts>sort_by_value_desc": (
                "word_table(text) ~ Count a text's words and give the dict with the commonest word at its head. {sig}",
            ),
            "character_counts>key_with_max_value": (
                "favourite_char(text) ~ the character that turns up most in a text, '' for nothing. {f}",
            ),
        },
    ),
)
