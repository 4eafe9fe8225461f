"""Requests by the fifteenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "dict",
        {
            "key_with_max_value": (
                "hog(usage) ~ server crawling again. top gives me a dict process name → cpu percent. which one do I kill? {sig}",
                "best_bottle(cellar) ~ My late husband kept a notebook: the chateau, and how many points the critics gave it. I typed it up as a dictionary, {x}. On Sunday I should like to open the finest of them. Would {sig} tell me its name?",
                "constituency(votes) ~ {f}: district → ballots cast, return district with most ballots.",
                "popular_dish(orders) ~ Everybody at work fills in the lunch form and I end up with dish: how many want it. Whichever dish most people want is free on friday, so {sig} has to name that dish[ ‹nothing ordered at all, then an empty string›]",
            ),
            "sum_values": (
                "bill(costs) ~ cloud invoice by service, {x} is e.g. storage, compute etc. each with dollars. Finance only asks me one thing: how much altogether. {sig}",
                "headcount(sections) ~ violins this many, oboes that many, and so on in a dict. how many chairs do i put on stage?? {sig}",
                "pot(sponsors) ~ ROLE OF {x}: who pledged what for the charity walk ‹name to euros›. RESULT: the pot. NAME: {f}.",
                "seeds_left(jars) ~ Seed bank, jar label → seeds inside. The grant report wants the grand sum of seeds, jars don't interest them. Please write {sig}.",
            ),
            "swap_keys_and_values": (
                "by_desk(desks) ~ I've a dictionary telling which desk number each person has. I'm forever asked the other way about: who sits at desk 12? {sig} should turn it inside out, number to person, and if two people claim a desk, the later one gets it.",
                "inverse(codes) ~ invert dict {x} ‹part name → bin no.› so bin no. → part name. collisions: last wins. {f}",
                "jersey_lookup(squad) ~ commentator here. squad sheet says player: shirt. during the match i see the shirt and need the player. flip it pls {sig}",
                "mirror(pairs) ~ {f} — what was looked up becomes what is found, and vice versa; input and output both dictionaries; on equal values the last entry survives.",
            ),
            "keep_above": (
                "hungry(procs, limit=k) ~ Processes eating more than {k} percent. Name and figure, as a dict, from the dict I give. {sig}",
                "real_money(services) ~ nobody cares about the three cents for DNS. From the service → cost map throw out whatever costs {k} or less, hand back the rest {sig}",
                "overperformers(team, bar=k) ~ fantasy league: player to points this week. i only wanna see those who beat the bar, equal to the bar isn't beating it. {sig} gives a dict like the one it got",
                'big_districts(votes) ~ ‹Rule› A district is "large" when strictly more than {k} voters came. ‹Task› {sig}, district/voter dictionary reduced to the large ones.',
            ),
            "keep_at_least": (
                "germinates(lots, minimum=k) ~ Each seed lot has a germination rate ‹{x}, lot to percent›. The law lets us sell a lot from a certain minimum upwards, exactly the minimum being fine. {sig} returns what we may sell, with the rates.",
                "worth_it(bottles) ~ Wine worth {k} or more goes on the insurance list, cheaper stuff not. dict in ‹label, value›, dict out. Call it {f}.",
                "full_tables(lunch) ~ {sig}: dishes somebody... no, dishes with {k} orders minimum get cooked, others are struck from the dict",
                "keepers(players, floor=k) ~ drop anybody under the floor from my name:points dict, {sig}",
            ),
            "sort_by_value": (
                "thinnest_first(stock) ~ storeman wants the spare parts dict rearranged so what we've fewest of comes at the start & the piles of stuff at the end. {sig}",
                "cheap_to_dear(costs) ~ Can you reorder the services/costs dictionary by cost, cheap stuff up top? {f}, still a dictionary please.",
                "quiet_up(sections) ~ Wir haben für jede Gruppe die Zahl der Musiker, so: name → players. I'd like the same dictionary but beginning with the smallest group and finishing at the biggest. {sig}",
                "ascending_exam(marks) ~ teacher here, weakest pupil first so I know whom to call first, strongest last, {x} maps pupil to mark and it should stay such a mapping, {sig}",
            ),
            "sort_by_value_desc": (
                "hall_of_fame(points) ~ like a high score table!! biggest points on top going down, dict stays dict {sig}",
                "ranking(districts) ~ On election night the tv people want the dict district → votes in the order they read it aloud: most votes first, fewest last. {sig}",
                "top_down(cpu) ~ {f} = `top`, but for my dict of process to cpu: heaviest on the first line.",
                "donors(gifts) ~ The vicar insists that the generous ones are listed before the stingy ones. Names with gifts are in a dictionary, it should come back as one in that order. {sig}, thank you kindly.",
            ),
            "keys_by_value_desc": (
                "reading_order(results) ~ Just the names, winner to loser, no figures: {sig}, where {x} is a dict of name → points.",
                "kitchen_list(orders) ~ Our cook starts with what most people ordered. She can't use the counts, only a list of the dishes, the most wanted one at the head and then downwards. Counts live in a dict dish:count. {sig}",
                "offenders(bills) ~ services from most to least expensive. names only. input dict. {f}",
                "sections_big_small(orchestra) ~ I am printing the program, and the instruments shall be named beginning with the one of which we have the most players, so list of instruments please, from dict instrument→players, fewest players named last; {sig}",
            ),
            "keys_above": (
                "runaway(procs) ~ alert if a process is over {k}% cpu ‹at {k} it's still ok›. return who. {sig}, input = dict process→cpu",
                "needs_audit(costs, ceiling=k) ~ Which services went through the ceiling last month? I've got costs per service. Their names suffice, {sig}.",
                "dear_wines(cellar, price=k) ~ {sig}: labels of all wines more expensive than that price. {x} is a dict label to price, keep its order",
                "benched_no_more(players, pts=k) ~ hey coach wants the guys w/ more than so many points. i got dict guy:points. only want list of guys. {sig}",
            ),
            "keys_at_least": (
                "quorate(districts, quorum=k) ~ A district's result is valid where the turnout reached the quorum. {x}: district to turnout. Which are valid? A list in the given order, by {sig}.",
                "winners_lottery(tickets) ~ Whoever sold {k} tickets, or more, gets a ham. Who gets a ham? {f} takes the dict of seller and tickets sold.",
                "well_stocked(parts, wanted=k) ~ Don't show me the parts where we're short. I want the ones with enough, i.e. as many as wanted or better; names in a list, {x} being part → count. {sig}",
                "chairs(instruments) ~ {sig} # instruments with {k}+ players, from a count dict",
            ),
            "top_keys": (
                "sponsors_on_banner(gifts, places=k) ~ The banner has so many places, and the biggest givers go on it, greatest giver first. I have a dict giver → sum. {sig} returns the names",
                "bottlenecks(procs) ~ show the {k} greediest processes, greediest leading. {x} is process: cpu time. {f}",
                "draft(scores, n=k) ~ pick me the best {k} players off a dict player/score, best one first. names. {sig}",
                "most_grown(varieties) ~ Among the tomato varieties in our seed bank ‹a dictionary with the number of gardeners that grow each›, let {sig} name the {k} that are grown by most, in descending popularity.",
            ),
            "mean_value": (
                "typical_mark(marks) ~ how did the class do on average? {x} is pupil → points. zero if nobody wrote the exam. {sig}",
                "average_bill(services) ~ Sum up the cost of all services, divide by how many services there are. Unrounded. An empty dict counts as 0. That's {f}.",
                "per_district(votes) ~ Turnout per district in a dict; {sig} answers what a district brought in on average ‹0 if there's no district at all›.",
                "even_split(lunches) ~ ok so everyone paid something different for lunch, name → paid. if we'd split it evenly what would each one pay? {sig}, exact float, 0 when no one ate",
            ),
            "low_stock": (
                "reorder(parts, minimum=k) ~ Monday morning I phone the supplier. Part → pieces on the shelf is what I have; what I read out on the phone is an alphabetical list of those parts of which fewer than the minimum are left. {sig}",
                "scarce(seeds) ~ seed lots with under {k} seeds, a to z, from a dict lot→seeds, {f}",
                "drink_soon_list(bottles, few=k) ~ {sig} » names, alphabetically, of wines in the dict of bottle counts that have less than a few bottles ‹the bound itself isn't less›",
                "understaffed(shifts) ~ I need violas! And whatever else has not even {k} players. {x} tells how many play each instrument. Give me those instruments, sorted by name: {sig}",
            ),
            "keys_grouped_by_value": (
                "ties(points) ~ who is level with whom? for each score in the dict ‹player:score› give me the players that have it, in a list {sig}",
                "shelves(wines) ~ Each wine is noted with its vintage. I want it the other way: under every vintage a list of its wines, in the order they were noted. {x} is a dict, so is the result. {sig}",
                "by_floor(rooms) ~ INPUT {x} dict person→floor ¶ OUTPUT dict floor→people ‹list› ¶ FUNCTION {f}",
                "lunch_slots(slots) ~ people book a lunch slot ‹name to hour›. The canteen needs hour → names. Can {sig} turn that around without losing anyone?",
            ),
            "key_with_min_value": (
                "loneliest(sections) ~ which instrument has the fewest players? that's where I'll go and recruit. {sig} gets the dict of counts",
                "idle(procs) ~ {f}, process with least cpu out of {x} ‹name:cpu›",
                "bargain(cellar) ~ Mother in law is coming for dinner. Give the name of the cheapest bottle I own. The cellar is a dict bottle → price, {sig}[, blank text if the cellar's empty]",
                "laggard(turnout) ~ Reporting for local paper: in which district did the fewest people vote? {sig}; {x} maps district to voters.",
            ),
            "who_passed": (
                "noticeboard(points, pass_mark=k) ~ For the noticeboard: the names of candidates who have reached the pass mark, in alphabetical order so nobody sees who was best. Points per candidate come as a dict. {sig}",
                "certified(exam) ~ {k} points is a pass. dict name/points. passers a-z. {f}",
                "eligible_lots(lots, rate=k) ~ Lots that germinate at the required rate or better may be shipped. {sig} : from lot→rate to an abc-sorted list of those lots.",
                "survivors(team) ~ Whoever scored less than {k} is cut from my fantasy team, no mercy, who's staying?? sorted by name, {sig} from a dict name: points",
            ),
            "podium": (
                "top_trio(scores, sep=s) ~ Olympic style: first, second, third by points, glued into one text with the separator I give. {sig}; {x} is the dict athlete → points.",
                "three_big_spenders(costs) ~ Slack bot needs one string with the three most expensive services, most expensive first, {s} in between. costs come as dict, {f}",
                'headline(votes) ~ "The three largest districts were …" and for those dots I need a text: their names from the biggest downward with {s} between them. {x}: votes by district. {sig}',
                "bestof(dishes, glue=s) ~ {sig}. Three most ordered dishes ‹dict of order counts›, top one first, joined by {s}",
            ),
            "sum_at_least": (
                "serious_money(gifts, threshold=k) ~ Gifts from the threshold on are announced to the tax office, so what do those come to together? {x} has giver → gift; smaller gifts don't count in. {sig}",
                "heavy_total(procs) ~ add cpu of procs at {k} or more. ignore the small fry. {f}, dict name→cpu",
                "bulk(orders) ~ The caterer gives rebate only on dishes ordered {k} times or more often. How many meals is that in all? {sig} on a dict of dish and number of orders.",
                "counted_votes(lists, hurdle=k) ~ Parties below the hurdle get nothing. {sig} = sum of votes of the others ‹hurdle reached exactly: in›. party/votes dictionary",
            ),
            "get_or_default": (
                "stock_of(parts, part=s, otherwise=k) ~ tell me how many we have of a part; should the part not be in the dict, answer with {k}. {sig}",
                "price_of_service(tariff) ~ What does {s} cost? Look in {x} ‹service→price›. Not listed means {k}. {f}",
                "mark_of(marks, pupil=s) ~ {sig} - the pupil's mark out of the mark dictionary, and a pupil that isn't in there has {k}",
                "bottles_of(cellar, label=s, fallback=k) ~ Pas trop compliqué: I have a dict label → bottles. I ask for one label, I get its number. Label unknown, I get the fallback. {sig}",
            ),
            "total_of_keys": (
                "my_team_score(points, lineup=o) ~ Fantasy football: {x} has every player of the league with points. My lineup is a list of names. Points of my team in sum please; a name that's unknown gives nothing. {sig}",
                "department_bill(costs, services=o) ~ charge the team for exactly the services on their list, costs is a dict, missing = 0, one number back {sig}",
                "strings_only(players, wanted=o) ~ How many musicians sit there if I count only the instruments I list? {sig}. Dict instrument → players; instruments we don't have count zero.",
                "table_seven(prices, eaten=o) ~ waiter, table 7 wants to pay! they ate the things in that list ‹yes the same thing may be there twice, charge it twice›, prices in the dict, whatever isn't on the menu is free {sig}",
            ),
            "basket_total": (
                "invoice(pieces, prices=o) ~ spare parts order: one dict says how many of each part, the other what one piece costs. how much is the order? parts without price cost nothing. {sig}",
                "till(cart, price_list=o) ~ {sig} — quantity × unit price, summed over everything in the cart ‹both are dicts keyed by article; no price known, 0›",
                "cellar_worth(bottles, value=o) ~ My insurer is asking what the cellar is worth. Bottles per wine I have in a dictionary, and value per bottle of each wine in another; a wine that isn't valued adds zero. {sig}",
                "lunch_money(orders, menu=o) ~ Dishes are ordered so and so many times, and the menu says the price of the dish. I collect the money, so how much must be in the envelope? Dish not on the menu: 0. Both dicts. {sig}",
            ),
            "out_of_stock": (
                "gone(parts) ~ what's all gone? dict part: pieces. names at nought, by alphabet. {sig}",
                "no_bids(lots) ~ Charity auction. Lots with 0 bids have to be withdrawn; the auctioneer would like them alphabetically. We have lot → number of bids. {sig}, if you please.",
                'empty_chairs(players) ~ Which instruments has nobody signed up for? Counts are in a dict and "nobody" is a plain 0. Sorted list, {f}.',
                "untouched(dishes) ~ canteen: cross off the menu whatever zero people ordered. {sig} gives me these, a-z, from the order counts per dish",
            ),
            "leaderboard": (
                "table(points) ~ League table from dict manager→points: best manager first. On equal points the alphabet decides. Names only. {sig}",
                "honours(marks) ~ {f}: candidates by mark from the top; where two have the same mark, by name. {x} = candidate → mark, result = list of candidates",
                "standings(tickets) ~ who sold the most lottery tickets, then who's next and so on down. two sold equally many? put Adam before Zoe. {sig}, {x} is seller to tickets and i don't need the figures back",
                "seat_order(votes) ~ Ordering of candidates on the declaration: descending votes, then ascending name. Input is the mapping name–votes, return names only. {sig}",
            ),
            "best_entry_text": (
                "champion_line(points) ~ I shout one thing across the pub: the winner and the points like name=points. {sig} from the dict of everyone's points; nobody played, shout nothing at all ‹empty string›",
                "peak(cpu) ~ log line for the heaviest process, format process=cpu, from {x} ‹process: cpu›. Empty dict → ''. {f}",
                "top_donor_tag(gifts) ~ The tag on the cup reads giver, equals sign, sum, with no blanks, and only the most generous giver is engraved. Givers and sums in a dict; without givers the tag stays ''. {sig}",
                "priciest_tag(cellar) ~ what's the dearest bottle and what does it cost? answer in the form bottle=price. dict bottle/price; '' if there are no bottles. {sig}",
            ),
            "lines_text": (
                "slip(order) ~ print the lunch order: every dish on its own line, dish, colon, space, how many. {x} is the dict. one string. {sig}",
                'bulletin(results) ~ {sig} # turns district/votes dict into text, a line per district "district: votes", nothing after the last',
                'cellar_card(bottles) ~ I hang a card on the cellar door. On it each wine has a line, first its name, then ": " and how many bottles. Make the whole text of the card from the dict. {f}',
                "pretty(config) ~ Dump the dict for humans. Key colon space value, newline between entries, keep order, return don't print. {sig}",
            ),
            "query_string": (
                "params(filters) ~ need to stick my dict onto a url, a=1&b=2 like that. no question mark in front. {sig}",
                "url_tail(settings) ~ The monitoring API wants process thresholds as name=number with ampersands between. I have them in a dictionary. {sig} builds that tail, no escaping needed.",
                'encode(form) ~ {f}: form fields ‹dict, str to int› → text, field and value tied by "=", fields tied by "&"',
                "to_link(scores) ~ je veux partager mes scores par un lien: from {x}, joueur→points, make the text joueur=points, all of them with & in the middle. {sig}",
            ),
            "add_to_key": (
                "deliver(stock, part=s, amount=k) ~ Delivery came in! Book so many pieces of a part on top of the stock dict ‹a part we never had begins at nothing›. Leave the old dict alone, give me a new one. {sig}",
                "donate(pot, giver=s, sum_given=k) ~ somebody gives {k} again, so their total grows. somebody new gets an entry. {sig} returns updated copy of the giver/total dict",
                "touchdown(points) ~ +{k} for the player {s} goes into the points dict, new player: he starts from zero. don't change mine, copy. {f}",
                "recount(votes, district=s) ~ We found {k} more ballots in a box. {sig}: same votes per district, only that the named district has these in addition; should it not be listed, it enters with just these. Original untouched",
            ),
            "remove_key": (
                "strike(menu) ~ {s} is off today. dict dish→price without it pls {sig}",
                "disqualified(points, cheat=s) ~ One of them cheated. Give me the points dictionary as if this person had never taken part. {sig}",
                "without_service(costs, cancelled=s) ~ We cancelled a service. What's the cost dict minus that service ‹if it wasn't there to begin with, same dict›? {sig}",
                "leave_out(seeds) ~ {f}: all the seed counts except those of {s}",
            ),
            "merged_dicts": (
                "updated_prices(old, new=o) ~ Two price dictionaries. Start with the old, lay the new over it: a new price beats the old one, new articles join at the end. {sig}",
                "overlay(defaults, overrides=o) ~ defaults + overrides, overrides win. dicts. {sig}",
                "both_cellars(mine, hers=o) ~ We married and so did our wine lists ‹wine → score›. Put them into one, and where we both scored a wine hers is right, of course. {sig}",
                "corrected(results, corrections=o) ~ Election office: {x} are provisional results per district, then the corrections arrive, also a dict. Corrected districts show the corrected figure, the rest what they showed. {sig}",
            ),
            "winner_or_tie": (
                "elected(votes) ~ Who won? If the first place is shared then nobody has won and we say tie. {sig}, dict candidate: votes.",
                "verdict(scores) ~ {f} returns the name with most points. two or more on top → the word 'tie'. dict in",
                'friday_dish(orders) ~ The lunch vote: {x} is dish → votes. Announce the one with most votes, but when more than one dish has that top count announce "tie", we then toss a coin. {sig}',
                "duel(fantasy) ~ me vs my brother vs dad, dict of who has how much points. the function should say whose ahead or 'tie' when the best ones are equal {sig}",
            ),
            "rename_key": (
                "rebrand(costs, old=s, new=t) ~ vendor rebranded a service, so in our cost dictionary it has to go by the new name. cost and position unchanged. {sig}",
                "fix_typo(marks, wrong=s, right=t) ~ I misspelled a pupil! In the marks, put the right spelling for the wrong one, everything else as it was, and the order too. {sig}",
                "married(donors) ~ {s} has married and is now called {t}. Please have {f} give back the donor dict with that label exchanged and the sum kept.",
                "relabel(jars, was=s, becomes=t) ~ {sig}; jar → count; one jar gets another label",
            ),
            "raise_by_percent": (
                "price_hike(prices, percent=k) ~ everything gets so many percent dearer from january. round to whole euros. dict article→price both ways {sig}",
                "inflate(costs) ~ Budget {x} for next year: take each service's cost, put {k} percent on it, no cents ‹round it›. {f}",
                "bonus(points, pct=k) ~ Admin decided: every player's points go up by {k} % and we round. {sig} gives the new dict player→points.",
                "insured_value(cellar, markup=k) ~ For the insurance each bottle is put in the list at its price and a markup in per cent on top, rounded to whole pounds; the cellar being a dict of bottle and price. {sig}",
            ),
            "keep_below": (
                "cheap_ones(wines, price=k) ~ which wines cost less than what i can spend, with price, from a dict wine: price. exactly that price is already too much. {sig}",
                "quiet_procs(procs) ~ filter: procs under {k}% cpu stay in the dict, others go. {f}",
                "fails(exam, pass_mark=k) ~ Everybody who did not make the pass mark must resit. I need them together with their points so they see how much was lacking: {sig}, name→points in and out.",
                "small_districts(voters) ~ {sig} — from the dict of voters by district remove those having {k} voters or more",
            ),
            "keep_at_most": (
                "affordable(prices, purse=k) ~ I have this much in my purse. Of the lunch dishes with their prices, show me those my purse is enough for, spending the last penny allowed. {sig}, dict of dish and price",
                "under_cap(costs) ~ {f}: services whose cost doesn't exceed {k}; keep the name:cost form",
                "chamber(sections, seats=k) ~ Tiny stage! An instrument group that has more players than seats can't come. {sig} hands back the groups that can, with number of players.",
                "permitted(gifts) ~ Under the rules a gift of up to {k}, inclusive, need not be declared. Reduce the dictionary of gifts to the ones that need not. {sig}",
            ),
            "drop_zero_values": (
                "nonempty(jars) ~ jars with 0 seeds inside: delete from the dict. {sig}",
                "active(costs) ~ half the services on the bill say 0, which clutters the report. Strip them out; credits ‹negative amounts› have to stay. {f}, dict to dict.",
                "who_played(points) ~ {sig}: throw out all players with nil points, minus points count as having played. {x} maps player to points",
                "really_ordered(menu) ~ The form lists every dish, most of them with nobody wanting it. Give back only what was ordered by at least someone, i.e. count isn't zero, as a dict. {sig}",
            ),
            "sort_by_key": (
                "a_to_z(wines) ~ put the cellar dict in ABC order of the wine, numbers stick to their wine {sig}",
                "parts_catalogue(parts) ~ {f}. Re-order entries of {x} by part name, counts don't matter for order. Still a dict.",
                "attendance(marks) ~ Sir wants the marks in register order, that is alphabetic by pupil. Kindly make {sig}, it gives the same dictionary only re-arranged.",
                "by_district(votes) ~ hard to find one's own district in that jumble. sort the districts alphabetically, leave the votes attached {sig}",
            ),
            "add_to_values": (
                "curve(marks, extra=k) ~ The exam was too hard, my fault. Everybody gets the same few points extra. {x} is pupil to points, {sig} gives such a dict again.",
                "head_start(players) ~ {k} points for free for each player in the dict. {f}",
                "surcharge(prices, fee=k) ~ each dish costs a fixed fee more now ‹delivery›. new price dict, {sig}",
                "one_for_the_house(bottles) ~ for each wine we buy {k} bottles on top of what is there, how many do we have of each then? {sig} ; wine→bottles",
            ),
            "multiply_values": (
                "yearly(costs, months=k) ~ costs per service are monthly. times {k} please, same dict shape {sig}",
                "scale_recipe(ingredients, portions=k) ~ Ingredient → grams for one lunch portion. I cook for {k} people. How much of each thing do I weigh? {sig}",
                "in_cents(gifts) ~ {sig}: gifts by name converted with the rate {k} ‹one euro is {k} of that currency›, dictionary again",
                "pack_size(parts) ~ The dict says boxes per part, but there are {k} pieces in a box, and I count pieces. {f}",
            ),
            "double_values": (
                "double_week(points) ~ It's double points week!!! everybody's score x2, dict name:score → dict {sig}",
                "match_giving(gifts) ~ A sponsor matches each gift one for one, so what every giver has raised is twice the gift. {x} is giver → gift. {f}",
                "both_halls(chairs) ~ We play in two halls on the same evening; hence of each instrument two times as many players. {sig} works it out from the dict for one hall.",
                "twice(stock) ~ stock dict, 2x every count, {sig}",
            ),
            "lowercase_keys": (
                "normalise(labels) ~ Labels in the seed dict are written in capitals, Capitals, or cApItAlS. Small letters everywhere, numbers as they are. {sig}",
                "lower_names(procs) ~ Windows reports Chrome.EXE, linux chrome.exe. {f} makes the process names in my cpu dict all small.",
                "no_caps(points) ~ {sig} - i hate capitals. the dict player:points but player all small letters",
                "uniform(costs) ~ AC: service names come out lower-cased ¶ AC: amounts untouched ¶ AC: takes and returns a dict, named {f}",
            ),
            "dict_keys": (
                "who(donors) ~ just who gave. not how much. list. {sig}, dict donor→sum",
                "instruments(players) ~ Which instruments are in my orchestra dictionary ‹instrument→players› at all? I'd like a list, same order. {sig}",
                "candidates(marks) ~ {sig}: for data protection, drop the marks & hand over only a list of candidates from the dict",
                "district_list(votes) ~ {f}, names of the districts in the dict as a plain list",
            ),
            "dict_values": (
                "figures(costs) ~ for the chart i need bare numbers, no service names: dict→list of ints {sig}",
                "prices_only(cellar) ~ {x} is bottle against price. I have no need of the bottles; put the prices in a list, would you, in the sequence they have there. {sig}",
                "marks_only(exam) ~ Anonymous marks please! The dictionary has pupil and mark; keep the marks, in that order, as a list. {sig}",
                "cpu_series(procs) ~ {f} → the percentages from the process dict, list, order unchanged",
            ),
            "items_by_value_desc": (
                "ranked(points) ~ dict of manager:points to a list of ‹manager, points› tuples, leader first, tail last {sig}",
                "tariff(costs) ~ Turn the cost dictionary into rows ‹service, cost› starting with what burns most money. It should be a list of tuples, not a dict. {f}",
                "scoreboard(tickets) ~ Für die Tafel brauche ich a list of pairs, seller and tickets, the one who has sold most on top and so on downwards. Comes from a dict. {sig}",
                "heaviest(sections) ~ {sig}: pairs instrument/number out of the dict, big sections before small",
            ),
            "max_value": (
                "top_mark(marks) ~ what was the best mark? don't tell me whose. dict pupil:mark, no pupils → 0 {sig}",
                "record_gift(gifts) ~ How much was the biggest gift? {f} answers with an amount, 0 if nobody gave; {x} is donor→gift",
                "spike(procs) ~ {sig}: cpu of the busiest process as number. dict proc→cpu ‹empty: 0›",
                "dearest_price(cellar) ~ I'm not asking which bottle it is, I'm asking what the most expensive one costs. Cellar: label → price. Empty cellar, zero. {sig}",
            ),
            "count_above": (
                "alarms(procs, limit=k) ~ number of processes over the limit, strictly. {sig} from name→cpu",
                "big_givers(gifts) ~ How many people gave more than {k}? ‹donor→euros dict.› {f}",
                "above_par(team, par=k) ~ {sig} tells me with how many of my players I beat par, i.e. points higher than par. {x}: player to points.",
                "pricey(services) ~ Count, don't list: services that cost us upwards of {k}, {k} itself not included. {x} = dict of service and cost. {sig}",
            ),
            "count_at_least": (
                "passes(exam, pass_mark=k) ~ How many got through? You're through with the pass mark or better. Dict candidate→points. {sig}",
                "free_hams(sellers) ~ one ham for everyone who sold {k} tickets or more. how many hams do i order? {sig}, dict seller→tickets",
                "playable(sections, needed=k) ~ Number of instruments for which we have as many people as needed, or more. {x} maps instrument to people. {sig}.",
                "ready(parts) ~ {sig} = count of parts with ≥ {k} pieces in the part/pieces dict",
            ),
            "get_value": (
                "votes_in(votes, district=s) ~ How did they vote over in a given district? Dict of votes, name of the district, number back, not listed = 0. {sig}",
                "bottles_left(cellar) ~ how many {s} do we still have? look it up in {x}, wine:bottles. if we never had it, that's 0 {sig}",
                "cost_of(bill, service=s) ~ {sig} never raises: amount for that service on the bill dict, otherwise zero.",
                "my_points(ranking) ~ {f} - points of {s} in the dict, 0 for someone who isn't there",
            ),
            "joint_winners": (
                "shared_gold(points) ~ Everyone with the top score gets gold, even if that's five people. Names please, dict order. {sig} on a dict name→score.",
                "favourites(dishes) ~ most ordered dish, or dishes if several are equally popular. always a list. {f}, from dish: orders",
                "primi(marks) ~ which students have the best mark of the exam? might be more than one, I want all of them, {x} being student→mark. {sig}",
                "hottest(procs) ~ proc dict → list of every proc sitting at the max cpu {sig}",
            ),
            "second_best_key": (
                "silver(scores) ~ who gets silver? dict name:score. less than two people, then ''. {sig}",
                "runner_up(votes) ~ The deputy is whoever came in right behind the winner by votes. {f} from {x} ‹candidate → votes›; with fewer than 2 candidates there's no deputy, an empty text.",
                "next_biggest(costs) ~ We've already optimised the most expensive service. Which one is next in line? Service names and costs in a dict, answer '' if there's no other. {sig}",
                "plan_b(dishes) ~ the number one dish is sold out, tell me the dish w/ the next most orders, {sig}, '' if there isn't any. dict dish→orders",
            ),
            "average_rounded": (
                "class_average(marks) ~ average mark of the class, no decimals, rounded. dict. empty class 0. {sig}",
                "usual_gift(gifts) ~ What does one donor give on average? Whole euros are precise enough ‹rounded›. donor→gift dict, nobody → 0. {f}",
                "typical_turnout(districts) ~ {sig} :: mean of voters over all districts in the dict as an integer, nearest; 0 when there are none",
                "per_bottle(cellar) ~ A bottle in my cellar costs how much in the mean? {x} gives label → price. To the nearest pound, and zero for an empty cellar. {sig}",
            ),
            "keep_above>sort_by_value_desc": (
                "heavy_hitters(procs, limit=k) ~ processes over the limit, heaviest on top, as dict. {sig}",
                "big_bills(costs) ~ Out of the service→cost dictionary I want those that cost over {k}, arranged from dear to cheap. {f}",
            ),
            "keep_at_least>keys_by_value_desc": (
                "passed_ranked(marks, pass_mark=k) ~ Names of those who passed ‹pass mark suffices›, best of them first. The marks are in a dict by name. {sig}",
                "hurdle(votes) ~ parties with {k} votes or more enter parliament. {sig} lists them by votes, strongest at the beginning, dict party→votes",
            ),
            "keep_at_least>sum_values": (
                "serious_total(gifts, floor=k) ~ ignore gifts under the floor, what do the other ones make together? {sig} dict donor→gift",
            ),
            "keep_at_least>count_entries": (
                "eligible(lots, rate=k) ~ Drop the seed lots below the required germination rate; how many have we left? {sig}, lot → rate in a dict.",
            ),
            "drop_zero_values>sort_by_key": (
                "tidy_menu(orders) ~ dishes nobody ordered disappear, the others in ABC order, dict of dish: orders. {sig}",
            ),
            "drop_zero_values>lines_text": (
                "picking_list(order) ~ Storeman's sheet: one part per line as ”part: pieces”, parts with zero pieces left off. From a dict. {sig}",
            ),
            "drop_zero_values>sort_by_value_desc>lines_text": (
                "lunch_sheet(orders) ~ for the kitchen: 1. leave out what has zero orders 2. most ordered on top 3. text, each line dish: number. {x} is the dict. {sig}",
                'bill_report(costs) ~ Turn the service costs ‹dict› into a mail body, one "service: cost" on each line from the biggest to the smallest, skipping those which cost 0. {f}',
            ),
            "keep_above>sort_by_value_desc>lines_text": (
                "alert_text(procs, limit=k) ~ Pager text wanted: processes beyond the cpu limit, greediest first, a line each, name colon space figure. {sig} with a dict of process→cpu",
            ),
            "lowercase_keys>sort_by_key": (
                "clean_catalogue(parts) ~ {f}: part names to small letters, afterwards order the dict a–z by those names",
            ),
            "merged_spellings>sort_by_value_desc": (
                'merge_votes(cards) ~ voters write Tigers, tigers and " TIGERS ". Fold such variants ‹spaces round it, capitals› into one lower-case name with the votes added up, then biggest first. dict → dict {sig}',
            ),
            "merged_spellings>key_with_max_value": (
                'what_wins(dishes) ~ People typed their dish by hand so "Soup " and "soup" are two keys in the dict. Count these together ‹trim and small letters› and name the dish with the most orders. {sig}',
            ),
            "keys_by_value_desc>first_words": (
                "shortlist(points, n=k) ~ rank names by points from the top, then cut after {k}. dict in, list of names out. {sig}",
            ),
            "keys_above>sort_words": (
                "loud_names(procs) ~ Who's above {k}% cpu? alphabetical list, dict of process→cpu. {f}",
            ),
            "keys_above>comma_separated": (
                "over_text(costs, cap=k) ~ one string naming the services that cost more than the cap, with comma and space in between, dict order. {sig}",
            ),
            "keys_above>join_with_and": (
                "thank_you(gifts, much=k) ~ The vicar's thank-you sentence names everybody who gave more than that much: ”A, B and C” style. Givers and gifts are a dict. {sig}",
            ),
            "keys_at_least>join_with_and": (
                "congrats(marks, pass_mark=k) ~ Congratulations to Ann, Bob and Cid! {sig} gives the part with the names, in other words those whose points reach the pass mark, commas between and an and before the last. {x} is name→points.",
            ),
            "keys_at_least>count_words": (
                "nr_full(sections, need=k) ~ list the instruments with enough players, enough meaning at least so many as needed, and give me the length of it. {sig}, instrument→players",
            ),
            "top_keys>join_with_and": (
                'on_the_podium(points, n=k) ~ best {k} players, best first, written like "Ann, Bob and Cid". dict player→points. {sig}',
            ),
            "top_keys>sort_words": (
                "squad(points, size=k) ~ Select by points, publish by alphabet: the squad consists of the so-and-so-many players with the highest points; hand the names back sorted a–z. Dict player/points. {sig}",
            ),
            "top_keys>uppercase_all": (
                "shout(tickets) ~ {f}!! the {k} best sellers ‹dict seller→tickets›, best at front, IN CAPITALS",
            ),
            "top_keys>join_lines": (
                "banner(gifts, rows=k) ~ text for the banner. the most generous givers, most generous on line one, {k} lines at most. names only; gifts dict. {sig}",
            ),
            "top_keys>numbered_list_lines": (
                'top_chart(wines) ~ From wine → score make me the chart of the {k} finest as list of lines, the finest getting "1. " before its name, the next "2. " and so on. {f}',
            ),
            "leaderboard>numbered_list_lines": (
                'final_table(points) ~ Managers ranked by points ‹high to low; on level points by alphabet›, each with their place in front like "1. name". List of strings. {sig}',
            ),
            "leaderboard>first_words": (
                "elected_members(votes, seats=k) ~ A council has a number of seats. Candidates take them by votes, most first; equal votes → the name earlier in the alphabet goes first. {sig} returns who has got a seat. Votes as dict.",
            ),
            "low_stock>join_with_and": (
                'phone_order(parts, minimum=k) ~ say it in one phrase for the phone: "bolts, nuts and washers", i.e. all parts under the minimum, in alphabetical order. stock comes as dict {sig}',
            ),
            "low_stock>comma_separated": (
                "shopping(pantry) ~ Which things have we less than {k} of? One string, a to z, comma+space between. Dict thing→how many. {f}",
            ),
            "low_stock>uppercase_all": (
                "warning_labels(jars, few=k) ~ seed jars that hold fewer than {k} seeds, alphabetically and then in block capitals for the labels. jar→seeds. {sig}",
            ),
            "out_of_stock>comma_separated": (
                "sold_out_sign(menu) ~ The sign says what's run out: things with none left ‹0›, by alphabet, ”a, b, c”. {sig} makes the sign's text from the dict of portions left.",
            ),
            "out_of_stock>count_words": (
                "how_many_gone(parts) ~ number of part names whose count is zero, dict {sig}",
            ),
            "dict_values>sorted_descending": (
                "scores_down(points) ~ Don't need the names, just all the points, best to worst, in a list; {x} is name→points. {sig}",
            ),
            "dict_values>largest_numbers": (
                "big_sums(gifts) ~ the {k} biggest gifts as amounts, biggest first, donor anonymous. dict donor→amount. {f}",
            ),
            "dict_values>median": (
                "middle_mark(exam) ~ Take the marks out of the pupil→mark dictionary and tell the median, 0.0 without pupils. {sig}",
            ),
            "dict_values>min_and_max": (
                "spread(marks) ~ lowest and highest mark, as a list of two, from dict pupil→mark, {sig}",
            ),
            "dict_values>running_totals": (
                "mounting_bill(costs) ~ Going down the service costs dict in order: after each service, how much have we spent up to there? Only the amounts, a list. {sig}",
            ),
            "dict_values>joined_numbers": (
                "spoken(votes) ~ {f}: just the vote counts of the district dict, as one text with {s} between them",
            ),
            "dict_keys>sort_words": (
                "roll_call(marks) ~ Names in the dictionary, a–z. The marks are of no interest. {sig} returns a list",
            ),
            "dict_keys>comma_separated": (
                "ingredients(recipe) ~ what's in it? recipe maps ingredient→grams; label text is the ingredients with ”, ” between. {sig}",
            ),
            "dict_keys>uppercase_all>sort_words": (
                "name_badges(sections) ~ Instrument names of the dict ‹instrument→players› in capitals, after that alphabetical. {f}",
            ),
            "dict_keys>longest_word": (
                "widest(costs) ~ for the column width: longest service name in the cost dict, first one if equal. {sig}",
            ),
            "dict_keys>words_starting_with": (
                "cloud_ones(costs, prefix=s) ~ names of services, from service→cost, that begin with the given prefix. {sig}",
            ),
            "items_by_value_desc>pairs_to_dict": (
                "reordered(points) ~ pairs by points from high to low, then dict again. {sig} so basically a dict name→points resorted, top first",
            ),
            "raise_by_percent>sort_by_value_desc": (
                "next_year(costs, pct=k) ~ Each service gets dearer by a percentage ‹round to whole dollars›. Show the new cost dict, worst at the top. {sig}",
            ),
            "raise_by_percent>sum_values": (
                "budget(costs) ~ every cost +{k} percent, rounded singly, then what's the grand total? dict service→cost. {f}",
            ),
            "raise_by_percent>keep_at_most": (
                "still_affordable(wines, rise=k, purse=k_2) ~ prices go up by that many percent, rounded to whole euros. which bottles can i still buy with what is in my purse ‹just enough is enough›? with new price. {sig}",
            ),
            "add_to_values>keep_at_least": (
                "after_bonus(marks, bonus=k, pass_mark=k_2) ~ I give each pupil some bonus points. Then who has the pass mark or more? Return these with new points as dict. {sig}",
            ),
            "add_to_values>who_passed": (
                "rescued(marks) ~ {k} points extra for all, then alphabetical list of the pupils who have {k_2} or more. {x} is pupil→points. {f}",
            ),
            "multiply_values>sum_values": (
                "grams_total(portion, people=k) ~ One portion is a dict of ingredient → grams. Total weight of the food when so many people eat? {sig}",
            ),
            "merged_dicts>sort_by_key": (
                "one_list(mine, hers=o) ~ both wine dicts in one ‹hers is right where both list a wine›, and sorted by wine name {sig}",
            ),
            "added_dicts>sort_by_value_desc": (
                "two_rounds(first, second=o) ~ {x} is the votes in round one, another dict those of round two. Add them candidate by candidate and put the strongest first. Somebody may have run in a single round only. {sig}",
            ),
            "added_dicts>key_with_max_value": (
                "overall_winner(day1, day2=o) ~ points on saturday + points on sunday, two dicts. name with the most over both days? {sig}",
            ),
            "subtracted_dicts>keep_below": (
                "running_out(stock, used=o, minimum=k) ~ Take what was used off the stock part by part, then show what's now beneath the minimum, with counts. Dicts all. {sig}",
            ),
            "subtracted_dicts>drop_zero_values": (
                "differences(counted, booked=o) ~ Stocktaking: counted minus booked for each part we counted ‹not booked = 0›. Only differences interest me, so leave out the parts where it comes to 0. {sig}",
            ),
            "change_per_key>drop_zero_values": (
                "what_moved(last_month, this_month=o) ~ two cost dicts. per service, in either of them: new minus old. if nothing changed dont list it. missing = 0. {sig}",
            ),
            "change_per_key>drop_zero_values>sort_by_value_desc": (
                "movers(before, after=o) ~ By how much did votes per district change from the earlier election to the later? Include districts in only one of them ‹0 in the other›, drop unchanged ones, biggest gain on top. Dicts. {sig}",
            ),
            "percent_shares>sort_by_value_desc": (
                "pie(costs) ~ cost share of each service in % of the total, rounded, biggest slice first, dict. {sig}",
            ),
            "percent_shares>keep_at_least": (
                "significant(votes, hurdle=k) ~ {sig}: party → rounded percentage of all votes, parties under the hurdle percentage omitted; {x}: party → votes",
            ),
            "percent_shares>sort_by_value_desc>lines_text": (
                'pie_legend(costs) ~ The legend next to the pie chart: every service with its rounded percent of the whole bill, largest first, a line "service: percent" for each, one text. {x} is the costs by service. {f}',
            ),
            "remove_key>sum_values": (
                "without_rent(costs, item=s) ~ total of the cost dict, if we leave one item away. {sig}",
            ),
            "remove_key>key_with_max_value": (
                "next_in_line(points, winner=s) ~ The winner had to be disqualified. Take him out, who has most now? {sig} with dict athlete→points.",
            ),
            "joint_winners>join_with_and": (
                'gold_text(points) ~ Write the gold medallists, all who share the top score, as "A and B" or "A, B and C". {x} maps name to score. {sig}',
            ),
            "joint_winners>sort_words": (
                "shared_first(votes) ~ everyone with the maximum votes, abc order. {f}, dict",
            ),
            "joint_winners>count_words": (
                "how_many_first(scores) ~ by how many people is the first place shared? name→score. {sig}",
            ),
            "sort_by_value_desc>dict_keys>first_words": (
                "best_sellers(sales, n=k) ~ dict article→sold: order it by sold going down, then names, then only the first {k} of them. {sig}",
            ),
            "keep_below>sort_by_value>dict_keys": (
                "scarcest_first(parts, minimum=k) ~ Parts we have less than the minimum of, names only, the scarcest at the head of the list and so on up. stock dict {sig}",
            ),
            "keep_below>sort_by_value>lines_text": (
                'resit_letter(marks) ~ ‹1› those under {k} points ‹2› worst one on top ‹3› as text, "name: points" line by line. Marks are a dict, function {f}',
            ),
            "keep_above>dict_values>average": (
                "mean_of_big(gifts, bound=k) ~ average gift among gifts bigger than the bound; 0.0 if there's none as big. donors and gifts in a dict. {sig}",
            ),
            "keep_above>dict_keys>sort_words": (
                "busy_list(procs) ~ process names with cpu strictly more than {k}, alphabetically; I pass name→cpu. {sig}",
            ),
            "drop_zero_values>dict_keys>comma_separated": (
                'on_offer(menu) ~ menu text for the door: dishes that are still left ‹count not 0› with ", " between. menu is dish→portions. {sig}',
            ),
            "lowercase_keys>sort_by_key>lines_text": (
                "printed_index(bottles) ~ An index of my cellar, please. Wines in small letters, in alphabetical order, a line for each: wine: bottles. Out of a dict, into one text. {sig}",
            ),
            "keep_at_least>sort_by_value_desc>dict_keys": (
                "through_to_final(points) ~ who has {k} or more reaches the final. list them, leader first. dict name→points. {f}",
            ),
            "keys_above>sort_words>comma_separated": (
                "naughty(procs, max_cpu=k) ~ comma-and-space string of the processes strictly above {k}% cpu, sorted by name. {sig}",
            ),
            "keys_at_least>sort_words>join_with_and": (
                'prize_sentence(tickets, needed=k) ~ Sellers who sold as many tickets as needed or more win a prize. Sort them by alphabet and phrase them like "A, B and C". {sig} on a seller→tickets dict.',
            ),
            "dict_values>sorted_descending>first_numbers": (
                "podium_scores(points) ~ {f}: only numbers; all points high to low, of that the first {k}. {x} = player→points",
            ),
            "top_keys>sort_words>comma_separated": (
                "invited(gifts, n=k) ~ We invite the most generous donors, as many as I say. The invitation list mustn't show who gave most so it's alphabetical, in one line with ”, ”. Gifts come as a dict. {sig}",
            ),
            "leaderboard>uppercase_all>join_lines": (
                "big_board(points) ~ stadium board: names from most points to least ‹a tie goes by alphabet›, capitals, each on a line, one string. dict name→points {sig}",
            ),
            "can_fulfil": (
                "enough(shelf, order=o) ~ can we ship the order complete? dict part→pieces on the shelf, dict part→pieces wanted. a part that's not on the shelf counts as none. {sig} yes/no",
                "playable_piece(players, score=o) ~ The score asks for so many of each instrument. Have we got at least these? Instruments we lack entirely are zero. True or False from {sig}.",
                "cook_it(pantry, recipe=o) ~ {sig}: True when nothing in the recipe exceeds what the pantry holds, both dicts of ingredient and grams",
            ),
            "keys_by_value": (
                "weakest_first(marks) ~ names, from the one with fewest points up to the best. dict. {sig}",
                "drinking_order(vintages) ~ Oldest wine first! {x} says the vintage of each label. I want a list of labels. {f}",
                "small_to_large(votes) ~ {sig} :: districts only, least voters at the front, most at the back",
            ),
            "count_entries": (
                "services_used(costs) ~ how many services are we even paying for? dict service→cost {sig}",
                "size_of_cellar(bottles) ~ {sig} returns the number of wines listed in the dictionary, I mean labels and not bottles",
                "participants(marks) ~ Number of candidates who are in the marks dict. {f}.",
            ),
            "has_key": (
                "on_menu(menu, dish=s) ~ is that dish on the menu ‹dict of dish and price›? {sig} True/False",
                "is_running(procs) ~ {f}: is {s} among the processes of the dict name→cpu, yes or no; cpu may be 0",
                "do_we_grow(seeds, variety=s) ~ Somebody rings and asks for a variety. Does it figure in our seed dictionary at all, irrespective of how many seeds? {sig}",
            ),
            "sum_by_key_prefix": (
                "team_costs(costs, tag=s) ~ Service names begin with the team, like dev-db. What does one team cost? Dict of costs; add up whichever start with the tag. {sig}",
                "french_bottles(cellar) ~ all labels beginning with {s} together: how many bottles? label→bottles dict, {sig}",
                "worker_cpu(procs) ~ cpu sum over processes whose name starts with {s}. {f}",
            ),
            "common_keys": (
                "both_years(last_year, this_year=o) ~ Donors of last year who gave this year too. Two dicts donor→sum; the names in last year's order. {sig}",
                "shared_parts(ours, theirs=o) ~ which parts are in our stock dict AND in theirs? counts dont matter {sig}",
                "twice_tasted(me, friend=o) ~ wines I scored which my friend scored as well; each of us has a dict wine→score. List, sequence of mine. {sig}",
            ),
            "names_with_exactly": (
                "on_zero_lives(players, lives=k) ~ who has exactly that many lives? dict player→lives {sig}",
                "solo(sections) ~ instruments with precisely {k} players, no more no fewer, list, from the counts dict. {f}",
                "full_marks(exam, best=k) ~ Who got full marks? The dict says candidate→points, and I say how many points are full marks. {sig}",
            ),
            "names_between": (
                "middle_field(points, a=lo, b=hi) ~ neither top nor bottom: names whose points lie from a lower to an upper bound, bounds belong to it. {sig} ‹dict name→points›",
                "drinkable_now(vintages) ~ Wines from {lo} to {hi}, both years included, are ready. Which ones? {x}: label→vintage. {f}",
                "mid_price(dishes) ~ {sig} lists dishes costing no less than {lo} and no more than {hi}; price dict",
            ),
            "names_starting_with": (
                "dev_services(costs, tag=s) ~ services ‹keys of the cost dict› that begin with tag. list. {sig}",
                "under_letter(bottles) ~ show the labels that start with {s}, from label→bottles, as they come. {f}",
                "find_player(points, typed=s) ~ autocomplete! user types something, i want players in the dict ‹name→points› whose name begins like that {sig}",
            ),
            "top_names_text": (
                'ticker(points) ~ TV ticker: the {k} leaders, first place first, as "x, y, z". dict name→points. {sig}',
                "most_wanted(parts, n=k) ~ The parts asked for most often, as many as I tell, sorted by that, in one text with comma and space. {x} maps a part to how often. {sig}",
                "big_three(costs) ~ {f} → string, comma+space separated: {k} costliest services, costliest in front",
            ),
            "closest_key": (
                "guess_winner(guesses, truth=k) ~ Guess how many beans are in the jar! dict of who guessed what. who is nearest, over or under doesn't matter? {sig}",
                "nearest_price(wines) ~ I want to spend about {k}. Which bottle comes nearest in price? wine→price in; '' if no wine. {f}",
                "bullseye(scores, target=k) ~ {sig}: name whose score has the smallest distance to the target, '' on empty dict",
            ),
            "sum_of_top": (
                "best_players_sum(points, n=k) ~ only the best few of the team score: add the so-many highest points from player→points. {sig}",
                "big_gifts_sum(gifts) ~ What do the {k} largest gifts make together? donor→gift. {f}",
                "worst_bills(costs) ~ {sig}; how much of the bill is due to the {k} most expensive services, in dollars, dict in",
            ),
            "median_value": (
                "middle(marks) ~ not the average, the median mark please, dict pupil→mark, no pupil 0. {sig}",
                "mid_bid(bids) ~ Half the bidders offered more, half less: what's that amount? With an even number of them take halfway between the two in the middle, with none 0. {x} is bidder→bid. {f}",
                "typical_salary(pay) ~ {sig} = median of pay by musician, 0.0 for an empty dict",
            ),
            "percent_of_key": (
                "share_of(votes, party=s) ~ how many percent did a given party get? rounded, dict party→votes, 0 if nobody voted {sig}",
                "part_of_bill(costs) ~ What portion of the whole cloud bill, in rounded per cent, is {s}? If the bill is 0 answer 0, unlisted is 0 too. {sig}",
                "my_contribution(gifts, me=s) ~ I wonder what percentage of all the money came from me. Whole number ‹round›. Name→money; total nil gives 0. {sig}",
            ),
            "values_of_keys": (
                "prices_for(menu, wanted=o) ~ I list dishes, you list their prices in the same order, 0 if we don't have it. menu = dict {sig}",
                "lineup_points(points, lineup=o) ~ points of each one in my lineup, as list, nobody dropped: unknown player 0. {sig}, dict player→points",
                "counts_of(sections, instruments=o) ~ {sig} goes through the requested instruments and gives for each the players from the dict ‹or zero›",
            ),
            "any_negative_value": (
                "in_the_red(accounts) ~ is anybody in the red? dict name→balance, {sig} says True or False",
                "oversold(stock) ~ Stock below nought means we've sold something we don't have. Did that happen with any part? {f} on the part/count dict.",
                "sanity(votes) ~ {sig} :: flag if the district counts contain a minus figure",
            ),
            "has_all_keys": (
                "complete(marks, register=o) ~ Has everyone on the register got a mark? {x} is the mark dict, register a list of names. {sig}",
                "all_fields(config, required=o) ~ {sig} → bool, required settings all present in the dict",
                "got_everything(pantry, ingredients=o) ~ are all ingredients in my pantry dict, amounts don't care, true or false {sig}",
            ),
            "inline_text": (
                "one_liner(costs) ~ {f} # dict → 'a=1, b=2' for the log",
                "short_score(scores) ~ write the scores in one row, player=score, next player=score and so on, comma and a space between. dict in. {sig}",
                'tooltip(votes) ~ Tooltip on the map: all districts as district=votes, with ", " in between, one text. {sig}',
            ),
            "count_one_more": (
                "vote_for(votes, candidate=s) ~ one more vote for a candidate! new dict, the old stays; first vote → 1. {sig}",
                "another(orders, dish=s) ~ Someone else wants that dish as well, so raise it by one in a copy of the orders; dish without any order yet enters with one. {sig}",
                "bump(hits) ~ {sig}: copy, {s} + 1 ‹absent is 0 before›",
            ),
            "cumulative_values": (
                "so_far(costs) ~ Month → cost, in order. I'd like month → cost of the year so far, that month included. {sig}",
                "growing_pot(gifts) ~ after each donor, how full was the pot? donor→gift becomes donor→pot. {f}",
                "running(points) ~ dict round:points to dict round:points collected up to and with this round {sig}",
            ),
            "amounts_to_order": (
                "refill(parts, level=k) ~ fill everything up to the level! which part needs how many? parts that already have it aren't mentioned. dict→dict {sig}",
                "seats_to_fill(sections) ~ each instrument ought to have {k} players. Where it's fewer, how many are we short? {f}, instrument→short",
                "points_lacking(marks, pass_mark=k) ~ for those under the pass mark: name → points they lack to it. {x} is name→points. {sig}",
            ),
            "subtracted_dicts": (
                "after_lunch(stock, eaten=o) ~ stock minus eaten, per dish of the stock. dish not eaten keeps its number. may go negative. {sig}",
                "net(costs, credits=o) ~ Each service's cost less its credit, if it has one. Two dicts in, dict of net costs out. {sig}",
                "cellar_now(bottles, drunk=o) ~ What's left of every wine in the cellar when the ones we drunk are taken off? Both are label→bottles. {sig}",
            ),
            "keys_by_first_letter": (
                "register(marks) ~ alphabet tabs: for each initial the names beginning with it. names are keys of the dict. {sig}",
                "drawers(seeds) ~ The seed packets go in drawers by first letter. {x}: variety→seeds. Give drawer→list of varieties. {f}",
                "index_tabs(cellar) ~ {sig}: initial → [labels], labels as they are in the label/bottles dict, no case folding",
            ),
            "keys_below_average": (
                "underperformers(points) ~ which players have fewer points than the mean of all? dict, list of names in order {sig}",
                "cheaper_half(costs) ~ services costing less than what a service costs on average. {f}. service→cost given",
                "below_mean(turnout) ~ Districts where turnout was worse than the mean over all districts, if you'd be so good: {sig}",
            ),
            "best_and_worst": (
                "hero_and_zero(points) ~ {sig} - two names in a list: who has most, who has least. [ empty dict: empty list]",
                "flop_and_top(dishes) ~ Most ordered dish and least ordered dish, in that sequence, as a list. No dishes, empty list. {x} is dish→orders, {sig}.",
                "extremes(cellar) ~ dearest bottle then cheapest bottle, list; nothing in the cellar dict → empty list. {f}",
            ),
            "sold_from_stock": (
                "take(stock, part=s, pieces=k) ~ mechanic takes pieces of a part. new stock dict, can't go under 0, if we don't know the part nothing happens {sig}",
                "drink(cellar, label=s, n=k) ~ We drank some. Bottles of that label go down by so many, though never beneath zero; a label that's not in the cellar leaves all as is. A copy. {sig}",
                "sow(seeds) ~ {k} seeds of {s} sown: return {x} updated as a copy, floor 0, unknown variety ignored. {f}",
            ),
            "within_budget": (
                "can_pay(costs, budget=k) ~ does the whole bill fit in the budget? fits exactly = ok. dict. {sig}",
                "fits_stage(sections) ~ the stage holds {k} musicians. All instruments together, do they find room? True/False. {f}",
                "allowed_team(prices, cap=k) ~ fantasy salary cap: sum of player prices may equal the cap, not exceed. {sig} bool",
            ),
            "over_budget": (
                "exceeded(spent, planned=o) ~ which services cost more than planned? no plan = planned 0. dicts. {sig} lists them",
                "too_much(weights, limits=o) ~ {sig} gives the lots heavier than their own limit in the limits dict ‹not in there: the limit is 0›",
                "overeaten(orders, portions=o) ~ The kitchen prepared so many portions of each dish. Of which was more ordered than prepared, counting unprepared dishes as 0 portions? {sig}",
            ),
            "pass_rate": (
                "success(marks, pass_mark=k) ~ percent of pupils that passed, i.e. points at pass mark or up, rounded, 0 for no pupils. dict {sig}",
                "percent_ok(lots) ~ what percentage of seed lots germinate at {k} or better? whole number, rounded; no lots, 0. {f}",
                "health(services, slo=k) ~ {sig}: of the services in the dict ‹service→uptime› how many per cent meet the slo or beat it; round; empty gives 0",
            ),
            "receipt_lines": (
                'till_roll(items) ~ Lines for the till: "article: price" for each and last of all "total: " with the sum. A list. {sig} from the dict.',
                "statement(costs) ~ list of strings, service: cost, ending with total: sum. {f}",
                "final_count(votes) ~ {sig} → for the notice: 'district: votes' per district, and at the bottom 'total: ' and all the votes",
            ),
            "entries_starting_with": (
                "only_team(costs, tag=s) ~ cost dict, but just services whose name begins with the tag {sig}",
                "reds(cellar) ~ My labels begin with the colour. Give me the part of the label→bottles dict where it starts with {s}. {f}",
                "sys_procs(procs) ~ {sig} = procs dict minus everything that doesn't start with {s}",
            ),
            "change_per_key": (
                "diff_votes(before, after=o) ~ votes now minus votes then for each district in either dict; not there = 0. {sig}",
                "delta(monday, friday=o) ~ {sig}. How did each part's stock move from monday to friday ‹friday less monday›? Parts may be missing on one day, that is a 0 then.",
                "progress(first, second=o) ~ Two exams, pupil→points. By how many points has everyone changed ‹second minus first›? Who missed one had 0 in it; all pupils of both. {sig}",
            ),
            "only_in_one": (
                "mismatch(ours, theirs=o) ~ part names that are in just one of the two stock dicts, a-z {sig}",
                "came_or_left(last, now=o) ~ Donors who gave in one of the two years and not in the other, alphabetically. Both years are donor→sum. {sig}",
                "odd_services(staging, prod=o) ~ {sig} – services on staging xor prod ‹dicts›, sorted",
            ),
            "improved_names": (
                "got_better(first, second=o) ~ who has more points in the second exam than in the first? absent in the second → not listed. dicts, list of names {sig}",
                "gains(before, after=o) ~ Districts where turnout went up, judged by the two turnout dicts; a district that isn't in the later one is left out. {sig}",
                "level_up(last_week, this_week=o) ~ {sig} players whose score rose since last week, in last week's order, ignore those not in this week's dict",
            ),
            "joint_losers": (
                "wooden_spoon(points) ~ lowest score gets the wooden spoon, all who share it. list. dict name→points {sig}",
                "least_wanted(dishes) ~ The dish with fewest orders is taken off the menu, or all of them where several are equally unloved. Which? {x} is dish→orders. {f}",
                "thinnest(sections) ~ {sig}: every instrument with the minimum count",
            ),
            "letter_grades": (
                "report(marks) ~ points to letters. 90 up A, 80 up B, 70 up C, anything less F. per pupil, dict. {sig}",
                "grade_wines(scores) ~ A wine with 90 points or more is an 'A', from 80 a 'B', from 70 a 'C', the others 'F'. {f} gives wine→letter from wine→points.",
                "ratings(uptime) ~ {sig}; service→'A'/'B'/'C'/'F', the cutoffs being 90, 80 and 70 inclusive",
            ),
            "total_with_discount_from": (
                "to_pay(cart, percent=p, threshold=k) ~ sum the prices in the cart dict; if that's the threshold or more, take so many percent off; two decimals {sig}",
                "group_lunch(bill) ~ The inn gives {p} percent off once a bill comes to {k} or over. What do we pay for {x}, dish→price? Round to cents. {f}",
                "order_cost(parts) ~ {sig} = total of part prices, reduced by {p} % when the total is ≥ {k}, round 2",
            ),
            "with_total": (
                "summed(votes) ~ same dict plus an entry 'total' holding all votes together. copy. {sig}",
                "add_bottom_line(costs) ~ Finance likes a bottom line: service→cost as is, and under the key 'total' their sum. Don't touch my dict. {f}",
                "full_score(sections) ~ {sig} instrument→players, extended by 'total' = all players",
            ),
            "prefixed_keys": (
                "namespaced(procs, host=s) ~ procs of many hosts get mixed so put the host string before each process name, cpu unchanged. {sig}",
                "labelled(seeds) ~ All labels in the seed dict have to start with {s} from now on, so stick it on the front of each. {f}",
                "team_tag(players, tag=s) ~ {sig}: my clan tag in front of every player name in name→points",
            ),
            "keys_without_prefix": (
                "short_names(costs, vendor=s) ~ ”vendor-db” → ”db”: cut the vendor text off the front of service names if it's there, costs stay. dict {sig}",
                "bare_labels(cellar) ~ Labels that start with {s} lose that beginning, other labels remain as they are, bottle numbers too. {f}",
                "untagged(points) ~ {sig}; take {s} away from the start of player names ‹where it is›, dict name→points",
            ),
            "merged_spellings": (
                'same_dish(orders) ~ " Soup", "soup", "SOUP " is all soup!! trim + lowercase the dishes and put the counts together. dict {sig}',
                "clean_donors(gifts) ~ Donors sign differently each time, with capitals or spaces around it. {f} makes one trimmed small-letter donor out of these and adds up what they gave.",
                "canonical(votes) ~ {sig} — party names case-folded to lower & stripped; colliding ones summed",
            ),
            "keys_per_value": (
                "histogram(marks) ~ how many pupils got each mark? pupil→mark to mark→number of pupils {sig}",
                "bottles_by_year(vintages) ~ Label→vintage is what I wrote. For each vintage, how many labels have I? {f}",
                "spread_of_sizes(sections) ~ {sig}: count how many instruments have 1 player, 2 players … ‹size → number of instruments, only sizes that exist›",
            ),
            "larger_of_both": (
                "best_attempt(first, second=o) ~ two exam tries, better one counts, people who only did one keep that. dicts {sig}",
                "high_scores(mine, saved=o) ~ merge my highscores with the saved ones, per player the higher {sig}",
                "peak_of_days(monday, tuesday=o) ~ For each process on either day its bigger cpu figure. {sig}, dict.",
            ),
            "shortfalls": (
                "missing_parts(stock, job=o) ~ job says how many of each part. for parts we have too few of: how many are lacking? ‹unknown part → all of it› {sig}",
                "to_buy(pantry, recipe=o) ~ What must I buy to cook it? Recipe and pantry are dicts ingredient→grams. Only what I haven't got enough of, and just the difference. {sig}",
                "recruits(players, score=o) ~ {sig} → instrument: how many we still need for the score, instruments sufficiently staffed omitted",
            ),
            "uppercase_keys": (
                "codes(parts) ~ part codes must be capitals. dict, counts same {sig}",
                "big_letters(points) ~ MAKE THE PLAYER NAMES LIKE THIS in the points dict {f}",
                "env_names(settings) ~ {sig}; my settings as environment variables: names upper-case, numbers untouched",
            ),
            "distinct_values": (
                "which_marks(exam) ~ what marks were given at all? each once, small to big. pupil→mark. {sig}",
                "vintages_held(cellar) ~ From label→vintage, the years I hold, rising, no year twice. {f}",
                "price_points(menu) ~ {sig} sorted list of the different prices on the menu dict",
            ),
            "added_dicts": (
                "two_days(saturday, sunday=o) ~ sales saturday + sales sunday per dish, dish may be in one only. dict {sig}",
                "joint_cellar(mine, yours=o) ~ If we put our cellars together, how many bottles of each label? Every label of either. {sig}",
                "combined(east, west=o) ~ {sig}; add both count halls' votes by party, missing is nought",
            ),
            "leaderboard_pairs": (
                "table_rows(points) ~ rows ‹name, points› for the table, most points first, same points → a before b. from dict {sig}",
                "official(votes) ~ Result list in pairs of candidate and votes; descending by votes, candidates level on votes in alphabetical order. {f} on the votes dict",
                "top_costs(costs) ~ {sig}: list of tuples service/cost, dear first, ties by service name",
            ),
            "number_of_different_values": (
                "how_many_grades(marks) ~ how many different marks occur in pupil→mark? {sig}",
                "vintage_count(cellar) ~ The dictionary gives each label a year. How many separate years is that? {f}",
                "price_levels(menu) ~ {sig} number of distinct prices",
            ),
            "values_in_key_order": (
                "column(votes) ~ votes only, but in the order a-z of their districts. list {sig}",
                "marks_by_register(marks) ~ I write the marks in the register, where pupils stand alphabetically; so a list of the marks in that very order. {x} is pupil→mark, {f}.",
                "stable_vector(features) ~ {sig}: dict → feature vector, position given by sorted feature name",
            ),
            "anyone_above": (
                "alarm(procs, limit=k) ~ any process above limit? bool. equal is no alarm. {sig}",
                "jackpot(gifts) ~ Did somebody give over {k}? Yes or no, from donor→gift. {f}",
                "too_dear(menu, purse=k) ~ {sig} True if there's at least one dish on the menu that costs more than I've got",
            ),
            "added_keys": (
                "new_donors(last_year, this_year=o) ~ who gave this year and hasn't in last year's dict? names in this year's order {sig}",
                "new_services(before, after=o) ~ Which services appear on the later bill that were not on the earlier one? List. {sig}",
                "fresh_procs(snapshot, now=o) ~ {sig}; process names in the second dict absent from the snapshot",
            ),
            "repeated_keys": (
                "raffle_drum(tickets) ~ every seller's name goes in the drum once per ticket. dict→list {sig}",
                "bottle_by_bottle(cellar) ~ I want to stick a label on each bottle. Give a list with the label repeated as many times as there are bottles. {f}, label→bottles",
                "chair_cards(sections) ~ {sig} one card per chair: violin, violin, violin, harp … from instrument→players",
            ),
            "count_below": (
                "fails_no(marks, pass_mark=k) ~ how many didn't reach the pass mark? dict. {sig}",
                "scarce_no(seeds) ~ Number of varieties with fewer than {k} seeds. {f}",
                "cheap_services(costs) ~ {sig} how many services stay under {k} ‹not exactly on it›",
            ),
            "count_at_most": (
                "affordable_no(menu, purse=k) ~ how many dishes can i afford, paying my whole purse is ok. dish→price {sig}",
                "small_groups(sections) ~ instruments having {k} players or fewer: the number of those. {f}",
                "calm(procs) ~ {sig}; count procs whose cpu doesn't exceed {k}",
            ),
            "percent_shares": (
                "vote_shares(votes) ~ party→votes to party→percent of all votes, rounded {sig}",
                "slices(costs) ~ For a pie chart: what percentage of the bill is each service, as whole number? {f}",
                "who_gave_what_part(gifts) ~ {sig} replaces each gift by its rounded per cent of the pot",
            ),
            "longest_name": (
                "label_width(cellar) ~ which wine has the longest name, label→bottles, '' when empty {sig}",
                "tongue_twister(varieties) ~ The variety in the seed dict whose name has most letters, so I can size the envelope. Nothing in it, ''. {f}",
                "widest_service(costs) ~ {sig} → the service whose name takes most characters",
            ),
            "sum_below": (
                "small_change(gifts, bound=k) ~ what do the small gifts make together, small = under the bound? {sig}, donor→gift",
                'little_things(costs) ~ Services less than {k} each are "miscellaneous". How much is miscellaneous in sum? {f}',
                "noise(procs) ~ {sig} cpu total of processes that are each below {k}",
            ),
            "lead_of_winner": (
                "margin(votes) ~ by how many votes did the winner win? ‹first minus second; only one candidate or none → 0› dict {sig}",
                "ahead(points) ~ How far ahead of the runner-up is the leader, in points? Fewer than two players: 0. {f}",
                "gap(costs) ~ {sig}: difference between the highest and the next highest cost, zero if there aren't two",
            ),
            "keep_even_values": (
                "paired(sections) ~ Two players share a stand. Keep the instruments whose number of players comes out even, dict. {sig}",
                "even_stock(parts) ~ parts are sold in twos. dict of those where no single one is left over {sig}",
                "even_houses(votes) ~ {f}; drop districts with an odd number of votes from {x}",
            ),
            "raise_by_percent>sort_by_value_desc>lines_text": (
                'price_board(menu, pct=k) ~ prices up by a percentage, rounded to whole euros; dearest dish on top; then text "dish: price" line by line. dish→price comes in. {sig}',
            ),
            "low_stock>numbered_list_lines": (
                'call_list(parts) ~ parts with less than {k}, alphabetical, numbered "1. name", a list. {f}, dict',
            ),
            "keys_above>sort_words>join_lines": (
                "warn_mail(costs, cap=k) ~ mail text: each service above the cap on its own line, alphabetically, no amounts. costs dict {sig}",
            ),
            "merged_spellings>drop_zero_values>sort_by_key": (
                "clean_stock(parts) ~ Part names were typed by three people. Trim them, small letters, add up what is then the same; lose parts at zero; sort by name. Dict in and out. {sig}",
            ),
            "merged_spellings>sort_by_value_desc>lines_text": (
                'tally_sheet(orders) ~ {f}: dishes trimmed & lower-cased with their counts united → most ordered first → text, each line "dish: count"',
            ),
            "subtracted_dicts>keep_below>dict_keys": (
                "must_reorder(stock, used=o, floor=k) ~ stock minus used per part; names of parts which then sit under the floor. list. {sig}",
            ),
            "added_dicts>sort_by_value_desc>lines_text": (
                "weekend_sheet(saturday, sunday=o) ~ Add sunday's sales to saturday's, dish for dish ‹both dicts; some dishes only on one day›. Best seller first. Give it as text, ”dish: number” on every line. {sig}",
            ),
            "keep_above>keys_by_value_desc>join_with_and": (
                "toast(gifts, much=k) ~ i'm raising a glass to all who gave over that much, biggest giver first, spoken like ”A, B and C”. donor→gift in a dict {sig}",
            ),
            "remove_key>sort_by_value_desc>dict_keys": (
                "others(votes) ~ Leaving {s} aside, in what order did the candidates finish? Names with most votes first. Votes per candidate: {x}. {f}",
            ),
            "drop_zero_values>sort_by_value>lines_text": (
                'thin_stock_note(parts) ~ {sig}: parts/pieces dict, zeros out, scarcest part on the top line, text of "part: pieces" lines',
            ),
            "drop_zero_values>sort_by_key>inline_text": (
                "log_line(counts) ~ compact log: nonzero counters only, alphabetical by name, a=1, b=2 style. dict to str. {sig}",
            ),
            "low_stock>capitalize_all>join_lines": (
                "pinned_note(pantry, few=k) ~ What do we have less than {k} of? Write it on a note: alphabetical, each with a capital at the front and the rest small, one under the other. Pantry is thing→count. {sig}",
            ),
        },
    ),
    (
        "pairs",
        {
            "numbers_per_name": (
                "history(log) ~ weigh-ins as ‹name, kilos› tuples, one per visit. per person I'd like all their kilos in a list, first visit first. {sig} dict",
                "samples(readings) ~ {f}: list of ‹process, cpu› samples → dict process to list of its samples in time order",
                "all_marks(exams) ~ My mark book is a long list of pupil-and-points pairs, several for each pupil. Collect for every pupil the points he has got, nothing summed, nothing sorted. {sig}",
                "bids(auction) ~ Tuples come in as the paddles go up: lot, amount. After the sale, {sig} shows under each lot its amounts in the order they were called.",
            ),
            "rows_per_name": (
                "how_often(purchases) ~ customers in ‹name, amount› pairs. amount is irrelevant, how often did each one come? dict {sig}",
                "goals(events) ~ Each tuple ‹scorer, minute› is a goal. Who scored how many? {f} gives a dict.",
                "alerts(log) ~ pager log = [pairs] of service and duration. {sig} → per service the number of alerts, durations ignored",
                "visits(entries) ~ Every time somebody opens the seed vault, a pair of his name and the minutes is written. For each name tell me the number of such entries. {sig}",
            ),
            "pairs_to_dict": (
                "lookup(rows) ~ i hate searching a list of ‹part, price› tuples, gimme a dict. part twice? last one counts {sig}",
                "as_mapping(results) ~ {sig} = a dictionary from district/votes two-tuples, the district becomes the key",
                "phonebook(extensions) ~ Instead of pairs of player and desk, a thing where I can look up the player and get the desk. Nothing else. {f}",
                "indexed(tuples) ~ {sig}. Dict from name/number pairs; on repeats the later pair overrides.",
            ),
            "totals_by_name": (
                "charity_sums(gifts) ~ People give more than once. The gifts are a list of ‹name, euros›. What has each of them given in all? {sig}",
                "cost_centre(lines) ~ invoice lines, service + amount, as tuples. collapse to one amount per service ‹dict›. {f}",
                "season(games) ~ whole season of ‹player, points› pairs → {sig} → season points of each player",
                "tally(reports) ~ Polling stations phone in one after the other: district, votes. Many stations belong to the same district, so {sig} should reckon together what belongs together, giving district → votes.",
            ),
            "pairs_by_number": (
                "fastest(laps) ~ ‹rider, seconds› pairs. fastest up front, {sig}",
                "cheap_first(offers) ~ The offers for a spare part are in pairs of supplier and price. Line them up from the best price to the worst, pairs intact. {f}",
                "oldest_vintage(bottles) ~ {sig}: bottles as ‹name, vintage›. I drink from the earliest vintage to the latest, so that's the order I want.",
                "poor_marks_first(results) ~ Result slips name+points: put weakest result on top of the pile, best at the bottom. {sig} list of pairs again",
            ),
            "pairs_by_number_desc": (
                "richest(donations) ~ biggest donation goes to the head of the list. tuples of ‹who, amount› in, same tuples out. {sig}",
                "worst_offenders(samples) ~ sort ‹pid name, cpu› pairs, hottest → coolest. {f}",
                "declare(votes) ~ Please have {sig} rearrange the candidate/vote pairs such that the one who has most votes is read first and the one who has least is read last.",
                "draft_order(players) ~ fantasy draft, {x} = [tuples of player & points]. best on top! {sig}",
            ),
            "best_per_name": (
                "personal_best(throws) ~ Each athlete throws three times, we log ‹athlete, cm›. Only the farthest throw of each one counts. {sig} to a dict.",
                "peak_cpu(samples) ~ {f}: max cpu seen per process from ‹process, cpu› tuples",
                "final_bid(bids) ~ what's the highest offer on each lot? bids are pairs lot, euros. {sig}, dict please",
                "resits(marks) ~ A pupil may sit the exam again and the better mark stands. Pairs pupil/mark in {x}, possibly several of each pupil. Which mark stands for whom? {sig}",
            ),
            "total_of_name": (
                "what_i_owe(tab, person=s) ~ the bar tab is a list of ‹who, euros›. how much does a certain person owe? {sig}",
                "spent_on(bills) ~ how much went on {s} this year? bills = tuples ‹service, cost›. {f}",
                "used(withdrawals, part=s) ~ From the storeroom journal, a list of ‹part, pieces› pairs, {sig} should say how many pieces of the part in question were taken out altogether",
                "votes_of(stations, district=s) ~ {sig} # add up only rows of that district; rows are ‹district, votes›",
            ),
            "average_per_name": (
                "form(games) ~ player form: points per game on average, 2 decimals, each player. data = ‹player, points› tuples, one per game. {sig}",
                "tasting(scores) ~ Six friends taste, each tells me a wine and a score, which I note as a pair. For every wine the mean of the scores, to two places. {f}",
                "gpa(results) ~ {sig} → dict: student → mean of all his marks ‹round 2›. Source: pairs student, mark.",
                "mean_load(samples) ~ avg cpu by process. in: list of ‹process, cpu›. out: dict, avg with 2 digits after the point. {sig}",
            ),
            "different_names": (
                "regulars(visits) ~ who came at all? ‹name, minutes› pairs, everybody once, whoever came first is first {sig}",
                "services_billed(lines) ~ {f}: the services on an invoice of ‹service, amount› tuples, no repeats, in the order they turn up",
                "cast(entries) ~ From pairs of musician and fee, some musicians having several, I need the musicians; name each one time only and keep the order in which they appear. {sig}",
                "no_dupes(bids) ~ {sig}: list of bidders without duplicates, from ‹bidder, bid› rows, order of first bid",
            ),
            "totals_by_name>key_with_max_value": (
                "man_of_season(games) ~ ‹player, points› tuples from each game. Who collected the most points over the whole season? {sig}",
                "big_spender(tab) ~ {f}: tab is a list of ‹guest, euros›; who's spent most in all",
            ),
            "totals_by_name>sort_by_value_desc": (
                "cost_ranking(lines) ~ invoice rows as ‹service, amount›. amount per service, dearest service first, dict. {sig}",
                "election(stations) ~ Add up, district by district, the pairs that polling stations send ‹district, votes›. Then show the district with most first, as dictionary. {sig}",
            ),
            "totals_by_name>sort_by_key": (
                "by_donor(gifts) ~ Each giver once, with the sum of all their gifts, givers in alphabetical order. In: ‹giver, euro› pairs, out: dict. {sig}",
            ),
            "totals_by_name>leaderboard": (
                "league(results) ~ who leads the league? results = pairs ‹team, points› of all match days. sum up per team; order teams by sum from top; alphabet breaks ties. just the teams. {sig}",
            ),
            "totals_by_name>keep_at_least": (
                "gold_members(purchases, enough=k) ~ Gold members have bought for enough, in total over all their visits, exactly enough counts. Purchases are ‹customer, euros› pairs. Return gold members with their total. {sig}",
            ),
            "totals_by_name>top_keys": (
                "hottest_services(lines, n=k) ~ {sig} → the {k} services with the highest summed cost, highest first, out of ‹service, cost› tuples",
            ),
            "totals_by_name>lines_text": (
                'receipt(items) ~ Same article scanned several times → one line with the sum. list of ‹article, cents›; text "article: sum", a line each. {sig}',
            ),
            "totals_by_name>sort_by_value_desc>lines_text": (
                'donor_wall(gifts) ~ The donor wall wants a text: each donor with all gifts added up, highest first, a line "donor: sum". I have pairs ‹donor, gift›. {f}',
            ),
            "totals_by_name>keep_above>sort_by_value_desc": (
                "big_accounts(lines, limit=k) ~ sum per service of ‹service, cost› rows; only sums beyond the limit; most expensive first; dict. {sig}",
            ),
            "totals_by_name>drop_zero_values>sort_by_key": (
                "balances(bookings) ~ who owes or is owed? bookings ‹person, plus or minus euros›. Add up by person, forget those who are at 0, order a–z. dict. {sig}",
            ),
            "totals_by_name>joint_winners>sort_words": (
                "best_of_season(games) ~ Sum the points per player from ‹player, points› pairs. All those with the highest sum, as there may be several, alphabetically. {sig}",
            ),
            "rows_per_name>key_with_max_value": (
                "regular(visits) ~ Who came the most often? The guest book has pairs ‹name, minutes stayed›, minutes don't matter. {sig}",
            ),
            "rows_per_name>sort_by_value_desc": (
                "noisy_alerts(alerts) ~ count alerts per service, noisiest first. alerts = ‹service, seconds› tuples. dict {f}",
            ),
            "rows_per_name>keep_at_least": (
                "frequent(orders, times=k) ~ Customers that ordered so many times or more, and how many times. From ‹customer, amount› pairs. {sig}",
            ),
            "rows_per_name>keys_above": (
                "repeaters(sittings) ~ {sig}: names that occur in more than {k} of the ‹pupil, mark› pairs",
            ),
            "rows_per_name>keys_at_least>sort_words": (
                "loyal(visits, often=k) ~ names, sorted a-z, of people with at least so many entries in the list of ‹name, spent› pairs {sig}",
            ),
            "best_per_name>sort_by_value_desc": (
                "final_ranking(throws) ~ each athlete is measured by the longest throw only. longest of all first. ‹athlete, cm› pairs to dict. {sig}",
            ),
            "best_per_name>leaderboard": (
                "classement(jumps) ~ For the classification only the best jump of every one counts; ‹name, cm› pairs. The names from the best to the least good please, ex aequo by alphabet. {sig}",
            ),
            "best_per_name>who_passed": (
                "after_resits(marks, pass_mark=k) ~ Only the best of somebody's attempts matters. Who's got the pass mark or better? abc order. Attempts = ‹pupil, mark› pairs. {sig}",
            ),
            "pairs_by_number_desc>different_names": (
                "speakers(bids) ~ Bids sorted from highest down, then the bidders in this order, each one once. Bids are ‹bidder, amount›. {f}",
            ),
            "different_names>sort_words": (
                "attendees(visits) ~ who was there? a–z, everyone once, from ‹name, minutes› rows {sig}",
            ),
            "different_names>count_words": (
                "unique_donors(gifts) ~ How many different people gave? ‹name, amount› tuples, some gave repeatedly. {sig}",
            ),
            "different_names>comma_separated": (
                'credits(fees) ~ film credits: ‹person, fee›, a person may be paid twice, name them once, first come first, as text with ", " in between. {sig}',
            ),
            "different_names>sort_words>comma_separated": (
                "bidder_line(bids) ~ {sig}; one string, comma + blank between; all bidders from the ‹bidder, bid› pairs, alphabetically and without repeats",
            ),
            "pairs_to_dict>sort_by_key": (
                "catalogue(rows) ~ ‹part, price› tuples → dict, ordered by part name {sig}",
            ),
            "pairs_to_dict>sort_by_value_desc": (
                "standings_dict(rows) ~ rows of team and points to a dictionary with the leader at its head. {f}",
            ),
            "pairs_to_dict>lines_text": (
                'board(rows) ~ From name/points tuples ‹each name once› make text, one "name: points" to the line. {sig}',
            ),
            "pairs_to_dict>keep_above>keys_by_value_desc": (
                "beat_the_bar(rows, bar=k) ~ list of ‹player, points›, no player twice. players who got more than the bar, names only, top scorer first {sig}",
            ),
            "totals_by_name>sort_by_value_desc>dict_keys": (
                "order_of_givers(gifts) ~ Just the donors, by what they gave in sum, most first; gifts are ‹donor, euro› pairs with donors repeating. {sig}",
            ),
            "best_per_name>keep_at_least>sort_by_key": (
                "qualified(throws, limit=k) ~ Best throw of each athlete; it must reach the limit; the qualified by name a–z with their best. ‹athlete, cm› rows → dict. {sig}",
            ),
            "rows_per_name>sort_by_value_desc>lines_text": (
                'visit_report(visits) ~ Report text: how often each name occurs in the ‹name, minutes› pairs, most frequent first, "name: times" per line. {f}',
            ),
            "totals_by_name>mean_value": (
                "avg_customer(sales) ~ What does one customer spend with us on average, all his purchases taken together? sales = ‹customer, euros› pairs; none → 0. {sig}",
            ),
            "totals_by_name>who_passed": (
                "made_it(points) ~ need {k} points over the term. add up every pupil's ‹pupil, points› rows; alphabetical list of those who got there. {f}",
            ),
            "totals_by_name>winner_or_tie": (
                "derby(goals) ~ goals as ‹team, number› tuples per half. add up for each team, who won? if the best are equal 'tie'. {sig}",
            ),
            "totals_by_name>keep_at_least>keys_by_value_desc": (
                "patrons(gifts, sum_needed=k) ~ Gifts come in ‹name, euro› pairs, people give many times. A patron has given at least the sum needed in total. Patrons please, from the most generous. {sig}",
            ),
            "different_names>sort_words>join_with_and": (
                'present(visits) ~ "Present: Ann, Bob and Cid." I need what stands after the colon, without full stop: all names from the ‹name, minutes› pairs, each once, alphabetically. {f}',
            ),
        },
    ),
)
