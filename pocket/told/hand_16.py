"""Requests by the sixteenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "int",
        {
            "is_prime": (
                "fair_team(kids) ~ I teach PE. some class sizes just can't be cut into equal teams ‹other than teams of one, or everybody in one team›. {sig} should say True when {x} is such a size, {x} at least 2, otherwise False",
                "crickets(years) ~ Cicadas sleep a prime number of years. Is {x} such a number? {sig}",
                "door_opens(code) ~ escape room puzzle: the lock {f} gives True only if the code typed in has exactly two divisors",
                "unsplittable(bricks) ~ Boolean please, {sig}: no way to cut {x} into equal groups bigger than 1 and smaller than itself. One and zero do not count.",
            ),
            "factorial": (
                "tablings(players) ~ Tournament table, no ties. {x} teams. Number of different final standings? {sig} calculates it.",
                "dose_orders(pills) ~ As nurse I asked myself in how many orders {x} different pills can be swallowed one after other. {f} shall answer this",
                "unroll(n) ~ 1 × 2 × 3 × … × {x}, call it {sig}, 1 when it's zero",
                "shuffles(cards) ~ my grandson says there are more ways to shuffle a deck than atoms. {sig} ought to tell me how many arrangements {x} distinct cards have so that i can check the scoundrel",
            ),
            "nth_fibonacci": (
                "rabbit_pairs(month) ~ the old rabbit problem: month 0 has 0 pairs, month 1 has one, and each month afterwards is the two months before it added. {sig} → pairs in the given month",
                "tile_step(i) ~ Spiral pattern for a patio, each square's side = the sum of the previous two sides, sequence 0, 1, 1, 2, 3… I need the side number {x} counted from zero, {sig}",
                "fib(n) ~ {sig}, F‹0›=0, F‹1›=1, iterative or I reject the PR",
                "seq_at(position) ~ 0 1 1 2 3 5 8 and so on. what stands at index {x}? index from 0. {f}",
            ),
            "sum_to": (
                "cannonballs(top) ~ little Gauss did it in his head: 1 plus 2 plus 3 up till {x}. {sig}",
                "piggy(days) ~ I put 1 euro the first day in the piggy, 2 the second day, 3 the third… how many euros after {x} days, {sig} should say",
                "brick_gable(rows) ~ gable wall: one brick at the top course, one more in each course below. {x} courses. Bricks in total = {sig}",
                "pages_read(last) ~ adding up all the page numbers of a book which goes from page 1 to page {x}, silly I know. {f}",
            ),
            "is_even": (
                "right_hand_page(page) ~ In any book the even pages are on the left. {sig} is True for a left-hand page.",
                "pairs_up(dancers) ~ can everybody dance, or does somebody sit it out? True if they all pair up. {sig}, dancers are counted already",
                "blue_shift(day) ~ patrol shifts: the blue crew goes out on days with an even number, so {f} tells True on these and False on the rest",
                "twos(n) ~ no rest when halved → True. {sig}",
            ),
            "is_divisible_by": (
                "full_trays(eggs, tray=k) ~ do the eggs fill whole trays with none left over? {sig}, first how many eggs, then how many fit in a tray",
                "bin_day(day) ~ the bins are collected every {k} days, meaning when the running day number is a multiple of {k}. make me {f} that says yes ‹True› or no ‹False›",
                "lift_stops(floor, step=k) ~ Express elevator: stops only at floors that are multiples of a {k}. {sig} - does it stop here?",
                "goes_into(dividend, divisor=k) ~ bool, remainder zero or not, {sig}",
            ),
            "sum_of_digits": (
                "cross_sum(plate) ~ On long drives we add up the figures on the plate in front, 472 being 13. {sig} does it for any whole number",
                "quersumme(zahl) ~ In German we say Quersumme: all digits added. Please make {sig}, a minus sign is not of interest",
                "lottery_luck(ticket) ~ my ticket is lucky if its digits make 21. I do the comparing, you write {f} which adds the digits up",
                "check_total(code) ~ {x}: int. Split in decimal digits, add, return the int. sign ignored. {sig}",
            ),
            "divisors": (
                "possible_rows(chairs) ~ wedding: {x} chairs, every row must be equally long and no chair left out. Give me all row lengths that work, shortest first, {sig}",
                "goes_evenly(n) ~ which whole numbers go into {x} without rest, 1 and itself too, ascending list. {sig}",
                "batch_sizes(tests) ~ Test matrix of {x} cases must be sharded into equal shards. Return a list of every legal shard count from 1 up. Name it {f}.",
                "factors(number) ~ all factors ,small to big, {sig}",
            ),
            "primes_to": (
                "lonely_rooms(last) ~ Our hotel rooms go from 1 to {x}, my wife refuses any with a number that is not prime. list the ones left for us, {sig}",
                "sieve(limit) ~ Eratosthenes, anyone? {sig} → list of ints, limit included",
                "prime_days(last_day) ~ he waters the cactus only on prime days of the month: 2, 3, 5, 7, 11… up to and including the last day given. {f} has to list these days",
                "school_primes(n) ~ Homework!! write down every prime number that isn't bigger than {x}. {sig}",
            ),
            "first_fibonacci_numbers": (
                "spiral_sides(count) ~ Fibonacci, as list, {x} of them, beginning 0, 1. {sig}",
                "bead_plan(rows) ~ bead necklace: start with 0 then 1, after that each row takes as many beads as the two previous ones together. {sig} gives back the plan for {x} rows as a list",
                "warmup(n) ~ interview warm up → {f}: takes how many, hands back that many terms of 0,1,1,2,3,5…",
                "opening_terms(howmany) ~ It needs the opening {x} terms of the sequence where each term is the sum of its two predecessors; the sequence starts with zero and one. An empty list for 0. {sig}",
            ),
            "largest_of_three": (
                "best_try(first, second=a, third=b) ~ Long jump, three tries, the farthest counts. {sig}",
                "top_tide(morning, noon=a, evening=b) ~ we measure high water thrice daily. {sig} should return the highest of those three readings, nothing fancy",
                "biggest(p, q=a, r=b) ~ you get three ints. hand back the biggest of them. {sig}",
                "winning_bid(ours, anna=a, bert=b) ~ Three sealed bids on the table, whichever is highest takes the lot; I want that amount. {sig}",
            ),
            "grade_by_bounds": (
                "mark(points, best=a, good=b, fair=c) ~ Marks for the oral exam: A if the points get to the first limit, B the second, C the third, whoever is below all of them has an F. {sig}, limits are handed over in falling order",
                "star(score) ~ {f}: score in, letter out. {a} or better is 'A'. {b} or better 'B'. {c} or better 'C'. Anything else 'F'.",
                "egg_class(weight) ~ eggs from our hens get a letter by weight: from {a} grams it's an A, from {b} a B, from {c} a C, and the tiny ones F. {sig}",
                "inspection(pts, a=a, b=b, c=c) ~ Kitchen hygiene letter: 'A' for at least {a}, else 'B' for at least {b}, else 'C' for at least {c}, else 'F'. {sig}",
            ),
            "digits": (
                "wheel_positions(code) ~ combination padlock! i have the code as one number and want the wheels one by one as a list of ints, left to right. {sig}",
                "split_up(n) ~ 407 to 4, 0, 7. {sig}, list of ints",
                "jersey_print(number) ~ the printer needs each figure of the number separately, in the order one reads them, as a list of integers: {sig}",
                "explode(serial) ~ def {sig} # one entry per decimal digit, as int, most significant first",
            ),
            "binary_string": (
                "lamps(value) ~ A row of lamps shows a number in base two. Which zeros and ones must I show for {x}? As text, no 0b before it, {sig}",
                "bits(n) ~ binary of {x}, str, no prefix, {sig}",
                "to_base2(dec) ~ Dual system, you know, only 0 and 1. {f} takes a usual number and gives the dual one as string, without leading zeros",
                "flags_shown(mask) ~ Log the bitmask readable please: a string of 1s and 0s instead of {x} in decimal, don't pad. {sig}",
            ),
            "entry_fee": (
                "pool(age, free=a, grown=b, reduced=c, full=m) ~ Swimming pool. Toddlers younger than the first limit get in free, kids younger than the second pay {c}, the rest pay in full. {sig} → what the person pays",
                "museum(years) ~ free under {a}, {c} euros under {b}, {m} euros otherwise. {f} gets the visitor's age",
                "zoo_gate(age) ~ at the zoo gate i always mix it up: babies under {a} cost nothing, from {a} until before {b} it's {c}, and from {b} on {m}. so {sig} please, it gives the amount",
                "fair(age, tot=a, teen=b, half=c, whole=m) ~ Price by age, three tiers. Below the first bound: 0. Else below the second: the {c} price. Else the {m}. ¶ {sig}",
            ),
            "table_of_squares": (
                "tile_lookup(largest) ~ square patios of side 1, 2, 3 up to {x}: how many slabs for each? A dict from side to slabs, {sig}",
                "squares_dict(n) ~ keys 1…{x}, values the key times itself, dict, {sig}",
                "crib(last) ~ I can never remember what 13 times 13 is, so give me a crib sheet: {f} returns a dictionary with every number from one through the given and beside it its square",
                "lookup_table(top) ~ precompute i → i squared for i in 1 to {x} inclusive; returns dict; {sig}",
            ),
            "first_primes": (
                "prime_starter(amount) ~ Give me primes, {x} pieces, starting at 2. {sig} ‹list›",
                "moduli(count) ~ hash tables want prime sizes, so {sig} yields a list with the {x} smallest primes there are",
                "gift_years(n) ~ my uncle gives presents only on prime birthdays. He has done it {x} times by now. At which ages did I get one? 2, 3, 5, … as list from {f}",
                "necklace(k_beads) ~ Not the primes up to {x}! I mean {x} of them, from 2 upward. {sig}",
            ),
            "nth_prime": (
                "prime_number(place) ~ prime no. 1 is 2, prime no. 2 is 3, prime no. 3 is 5, no. 4 is 7. And no. {x}? {sig}",
                "which_prime(n) ~ {sig} - the {x}th prime, counting from one",
                "locker(turn) ~ Lockers carry prime numbers only, in order, the 1st is 2. I am the {x}th person in the row and take the {x}th locker, what's written on it? {f}",
                "pth(rank) ~ walk the primes in order until you've met {x} of them, return the last you met: {sig}",
            ),
            "fizzbuzz_list": (
                "circle_game(last) ~ In camp we sit in a circle and count to {x}; Fizz in place of multiples of 3, Buzz for 5, FizzBuzz if both, else the number itself. {sig} → list of what is called out, strings",
                "classic(n) ~ FizzBuzz 1 to {x}, list of str. {sig}",
                "drinking(players) ~ yeah that stupid interview thing. threes Fizz, fives Buzz, both FizzBuzz, rest the number as text. Return a list for 1 until {x}, don't print. {f}",
                "calls(upto) ~ output list has {x} strings, entry i ‹from 1› is 'FizzBuzz' when 15 divides i, 'Fizz' when 3 does, 'Buzz' when 5 does, str of i otherwise. {sig}",
            ),
            "hailstone_steps": (
                "fall_time(start) ~ halve if even, otherwise times three plus one, how often till we hit 1? {sig}",
                "raindrop(n) ~ My maths professor loves Collatz. Count how many times you've to apply the rule to {x} before arriving at one; zero if already there. {sig}",
                "bounces(height) ~ A hailstone at height {x}: when the height is even it halves, when odd it jumps to three times itself and one. It rests at 1. How many moves did it make? {f}",
                "journey(seed) ~ return number of 3n+1 iterations from {x} to 1, an int and not the path. {sig}",
            ),
            "shipping_cost": (
                "postage(order, free_from=k, fee=m) ~ no postage when the order gets to a certain sum, otherwise the flat {m}. {sig}",
                "delivery(basket) ~ we deliver free from {k} euros on, under that it is {m}. {f} tells what delivery costs for a basket worth so much",
                "cover(spent) ~ bar with minimum spend: guests who spent {k} or more pay no cover charge, everyone else pays {m}. {sig} → the charge",
                "pizza_run(total, limit=k, charge=m) ~ if total hits {k} → 0 else {m}. {sig} one liner pls",
            ),
            "compound_interest": (
                "savings(start, rate=k, years=m) ~ granny left me some money on a savings book, the interest stays in it and earns interest. How much will be there in the end? {sig}, rate in percent per year, round to cents",
                "grown(capital) ~ {x} invested at {k} % p.a. compounded yearly for {m} years, two decimals, {f}",
                "loan_after(debt, percent=k, years=m) ~ nobody pays the loan back. every year the debt swells by that percent of itself. What is owed after the years, to 2 decimals? {sig}",
                "population(now, growth=k, years=m) ~ town grows by a fixed percentage a year, each year on top of the year before; {sig} gives future size, round‹…, 2› is OK",
            ),
            "gcd_with": (
                "tile_size(length, width=k) ~ biggest square tile that fits a floor without cutting any: {sig}, both sides in cm",
                "goody_bags(apples) ~ I have {x} apples and {k} oranges. Most goody bags I can fill, all alike, nothing left over? {f}",
                "common_measure(a_side, b_side=k) ~ Euclid's algorithm. {sig}. The largest number dividing both.",
                "shorten_by(top, bottom=k) ~ to cancel down a fraction i need what to divide both numbers by, as large as possible. {sig}",
            ),
            "celsius_to_fahrenheit": (
                "for_aunt(celsius) ~ Aunt Peggy in Ohio doesn't get our degrees. {sig} turns ours into hers please",
                "oven(c) ~ recipe says C, my oven says F. {sig}",
                "us_temperature(deg) ~ Times 9, over 5, add 32. {f} does that with degrees centigrade.",
                "freezer_f(temp) ~ the freezer drawer sensor sends Celsius as whole number, the dashboard of the American customer wants Fahrenheit ‹float, unrounded›: {sig}",
            ),
            "countdown": (
                "launch(seconds) ~ T minus… {x}, then one less, and one less, till 1. As list. {sig}",
                "lift_down(floor) ~ elevator display on the way down from floor {x} to floor 1: which numbers does it light, in that order? {f}",
                "advent(days) ~ doors of the calendar but backwards, last door first, door 1 last; the list from {sig}",
                "desc(n) ~ {x}, …, 3, 2, 1 gives {sig}",
            ),
            "squares_to": (
                "patios(biggest) ~ 1, 4, 9, 16… all of them until {x} times {x}. {sig} gives a list",
                "sq(n) ~ list with i*i for i = 1 .. {x} inclusive, {sig}",
                "pyramid_layers(height) ~ A stone pyramid with {x} layers: the top one is a single block, the second 2 by 2, the third 3 by 3. {f} lists blocks per layer from the top",
                "chessboards(size) ~ how many fields does a board have that is 1 wide, 2 wide, ... {x} wide ‹all square›? {sig}, list please in this order",
            ),
            "even_or_odd": (
                "street_side(house) ~ even houses are left, odd houses right, but i just need the word, 'even' or 'odd', for a house number: {sig}",
                "parity(n) ~ str: 'even' / 'odd'. {sig}",
                "parking_day(date) ~ In our street one parks by parity of the date. {f} should answer with the text even or odd",
                "which(n) ~ teacher wants the word odd when {x} leaves 1 on halving and the word even when it leaves none, {sig}",
            ),
            "sum_of_squared_digits": (
                "happy_step(n) ~ one step of the happy numbers game: each digit times itself, then all that together. 23 gives 13. {sig}",
                "squash(num) ~ take {x} apart in its figures, square every one, total them. {sig}",
                "sqdig(n) ~ {f}: sum of squares over decimal digits, ignore sign",
                "next_happy(value) ~ Given {x}, what comes next in the happy-number chain, i.e. the squared digits summed? {sig}",
            ),
            "sum_of_proper_divisors": (
                "aliquot(n) ~ aliquot sum, {sig}",
                "friend_of(number) ~ two numbers are friends if each is the sum of the other's divisors, itself not counted among them. I need {sig} to compute that sum for one number",
                "smaller_parts(n) ~ Everything below {x} that divides it evenly, added together. {f}",
                "row_total(seats) ~ add up all numbers that go into {x}, 1 yes, {x} no: {sig}",
            ),
            "pass_or_fail": (
                "driving(points, needed=k) ~ theory test: whoever gets the needed points or more hears 'pass', anyone else hears 'fail'. {sig}",
                "belt(score) ~ {k} and above → 'pass'. Below → 'fail'. {sig}",
                "weld_test(strength, min=k) ~ QA of weld seams, verdict as lower-case word pass or fail; exactly the minimum still passes. {sig}",
                "mot(grade) ~ did my nephew make it? {f} gets his grade and says 'pass' if that is not under {k}, 'fail' if it is",
            ),
            "age_group": (
                "cinema_group(age, teen=a, adult=b) ~ The cinema hall till groups people as 'child' ‹below the teen limit›, 'teen' ‹below the adult limit› or 'adult'. {sig}",
                "label(years) ~ under {a} child, under {b} teen, the rest adult, as strings. {f}",
                "dose_class(age) ~ Dosage leaflet, three classes: 'child' for patients younger than {a}, 'teen' from {a} but younger than {b}, 'adult' from {b}. Return the class. {sig}",
                "group(age, a=a, b=b) ~ a bouncer asks: child, teen or adult? teen starts at the first bound, adult at the second. {sig}",
            ),
            "add_up_to_cap": (
                "charge(battery, gain=k, full=m) ~ charging a battery: level plus the {k} but it can't be fuller than full. {sig}",
                "heal(hp, potion=k, max_hp=m) ~ drinking heals the hero by what the flask holds, never over the maximum!! {sig} returns new hp",
                "top_up(card) ~ the canteen card gets {k} on it, only that a card never holds over {m}; the excess is lost. New balance = {f} of the old",
                "levelled(water) ~ Add {k} to {x}, at most {m} though. {sig}",
            ),
            "subtract_down_to_zero": (
                "hit(lives, damage=k) ~ {k} comes off, but nobody has less than 0 lives. {sig}",
                "stock_after(boxes, sold=k) ~ Remaining stock after a sale. Systems has told us negative stock must not occur: floor it at zero. {sig}",
                "unused(leave) ~ I have {x} days of leave, {k} are gone by agreement. How many left? none if it'd go below nothing. {f}",
                "drain(level) ~ {x} less {k}, or 0 if that would be negative → {sig}",
            ),
            "boxes_needed": (
                "taxis(people, seats=k) ~ how many taxis do we have to call so that nobody walks? {sig}",
                "pages(lines) ~ {k} lines go on a page and the last page may be half empty. pages for {x} lines: {f}",
                "lift_trips(visitors, capacity=k) ~ Elevator carries so many at a time. Trips until everyone is up → {sig}",
                "ceil_div(n, size=k) ~ integer ceiling division {sig}, no floats, no math.ceil",
            ),
            "price_after_discount": (
                "sale(price, off=k) ~ winter sale. tag price and percent off go in, what the customer pays comes out, in two decimals. {sig}",
                "staff_price(euros) ~ staff gets {k} % less. {f} computes staff price, round to cents",
                "rebate(list_price, percent=k) ~ Knock the percentage off and round at 2 places. {sig}",
                "groupon(amount) ~ what remains of {x} once {k} percent of it are gone; 2 decimals; {sig}",
            ),
            "price_with_tax": (
                "gross(net, vat=k) ~ net to gross. {sig}. VAT in percent. Two digits after the point.",
                "with_gst(amount) ~ kindly do the needful: GST of {k} percent is to be added on the amount and result rounded off to 2 places, function name {f}",
                "menu_price(cost) ~ we put {k} % on top of the cost of a dish, that's the menu price, cents rounded. {sig}",
                "marked_up(base, percent=k) ~ {x} plus so many percent of itself ‹round 2› {sig}",
            ),
            "days_in_month": (
                "month_length(month) ~ thirty days has September, April, June and November… February always 28 here. {sig}, month from 1 to 12",
                "rent_days(m) ~ month number → how long the month is. Forget leap years. {sig}",
                "calendar_boxes(month) ~ I draw calendars by hand and need to know how many boxes to draw. Month is given as number, the year is never a leap one. {f}",
                "dim(month_no) ~ 31 or 30 or 28, depending on the month 1-12, {sig}",
            ),
            "hours_and_minutes": (
                "film_length(minutes) ~ cinema programme prints 125 as 2h 5m. {sig} should make such text out of minutes; always both parts",
                "worked(mins) ~ {x} minutes as 'Xh Ym' {sig}",
                "shift_text(duration) ~ patrol shifts are stored in minutes and nobody can read that. Give hours and rest minutes, like 3h 0m or 0h 40m. {f}",
                "flight(total) ~ str, hours followed by h, blank, leftover minutes followed by m, no zero padding. {sig}",
            ),
            "dollars_from_cents": (
                'receipt(cents) ~ cents int to "$3.07" style, {sig}',
                "fare_text(amount) ~ The taxi meter counts in cents. On the receipt there must be a dollar sign, the dollars, a point and two figures of cents. {sig}",
                "pretty_money(c) ~ my piggybank app shows 105, it should show $1.05. so {f} takes cents and gives the text",
                "usd(n) ~ Format only: {x} cents, dollars with dot and exactly two cent digits, leading $. {sig}",
            ),
            "sum_of_primes_to": (
                "prime_pot(limit) ~ All the primes that do not exceed {x}, totalled. {sig}",
                "euler10(top) ~ like Project Euler 10 but with {x} itself allowed: add up the primes. {sig}",
                "pocket_money(day) ~ dad pays on prime dates, on the 2nd two euros, on the 3rd three, on the 5th five, etc. How much did I get until the {x}th inclusive? {f}",
                "sp(n) ~ 2+3+5+7+…, stop after {x}, {sig}",
            ),
            "pascal_row": (
                "coefficients(n) ~ binomial coefficients of power {x}, list of {x}+1 ints. {sig}",
                "triangle_line(row) ~ The triangle with ones at its borders where each inside number is the two above it added. The tip is line 0. I want line {x} as list: {sig}",
                "pegs(level) ~ galton board: number of ways to each slot after {x} pegs, left to right, 1 for no pegs at all. that's pascal's triangle! {f}",
                "pascals(k_row) ~ {sig} returns one row of Pascal's triangle, zero-based",
            ),
            "identity_matrix": (
                "unit_matrix(size) ~ ones on the main diagonal, zero elsewhere, {x} by {x}, nested lists, {sig}",
                "eye(n) ~ numpy's eye, without numpy. list of lists of int. {sig}",
                "nobody_else(players) ~ everyone only knows themself: a square table with 1 where row and column are the same player and 0 otherwise. {f} makes it for {x} players",
                "neutral(dim) ~ I need the matrix that changes nothing when multiplying, dimension {x}, as rows. {sig}",
            ),
            "is_triangle": (
                "closes(stick, second=a, third=b) ~ three sticks. Can you lay them to a triangle, a proper one and not a flat line? {sig}, True or False",
                "fence(side1, side2=a, side3=b) ~ can these three fence panels enclose a bed? each two must together be longer than the other. {sig}",
                "valid_sides(p, q=a, r=b) ~ {sig} returns False if any side is as long as the other two together or longer. otherwise True.",
                "tri_check(a1, b1=a, c1=b) ~ Roof truss of three beams, possible or not? strict inequality for every pair vs. the remaining beam. {sig}",
            ),
            "counted_noun": (
                "cart_label(count, thing=s) ~ 1 brick, but 2 bricks, and 0 bricks too. {sig} gets the count and the word",
                "results(n) ~ say '{x} ' then {s}; stick an s on unless there's exactly one. {f}",
                'inbox(unread, noun=s) ~ Pluralise naively: append "s" whenever the number isn\'t 1. Output "number space noun". {sig}',
                "shopping(amount, item=s) ~ the shopping list should read like '3 apple' with s at the end if it isn't one single. {sig}",
            ),
            "hypotenuse": (
                "ladder(wall, ground=b) ~ ladder leaning at a wall; i know how high it must get and how far its foot stands off. how long must it be? 2 decimals. {sig}",
                "tv_diag(width, height=b) ~ Screen diagonal to two decimals, {sig}",
                "straight_line(east) ~ I walk {x} km east and then {b} km north. How far am I from home as the crow flies, rounded to 2 places? {f}",
                "pyth(leg, other=b) ~ Pythagoras {sig} → float, 2 dp",
            ),
            "collatz_sequence": (
                "path(start) ~ start with {x}; even → half of it, odd → three times it plus one; note every station down to 1, the start as well. list from {sig}",
                "hail_diary(n) ~ Not the number of steps, I'd like to see the whole Collatz walk from {x} till 1 as a list. {sig}",
                "trace(seed) ~ {f} returns all the values 3n+1 goes through, first the argument itself and 1 at the end",
                "show_trip(number) ~ for my blog: a list beginning with {x} where each value follows from the previous ‹odd: 3 times + 1, even: divide by two›, stops when it shows one. {sig}",
            ),
            "times_table_lines": (
                "poster(number) ~ classroom poster, one table per poster. {sig} gives the ten lines, each like '7 x 4 = 28', from x 1 to x 10",
                "drill(n) ~ my kid learns the table of {x}; list of strings 'a x b = c', b going 1 to 10. {sig}",
                "table_card(of) ~ Return 10 strs: the number, ' x ', the multiplier, ' = ', the product; multipliers one to ten. {f}",
                "write_out(num) ~ write the multiplication lines for {x} ‹up to ten times›, as list of texts with spaces round the x and the = sign: {sig}",
            ),
            "is_odd": (
                "leftover_sock(socks) ~ is there a sock without a partner, {x} socks in the drawer? {sig}",
                "odd_week(week) ~ paper bin goes out in odd weeks. True then, False in the even ones. {sig}",
                "decider(games) ~ best-of series must have an odd number of games or there might be a draw. {f} checks that",
                "uneven(n) ~ bool {sig}, a remainder when halved",
            ),
            "is_leap_year": (
                "born_feb29(year) ~ was there a 29th of february in that year? {sig}",
                "feb_has_29(y) ~ Every fourth year, but not the full centuries, unless 400 divides them. {sig}, bool.",
                "extra_day(yr) ~ calendar printing shop: we must know if a year gets the extra day ‹gregorian rule complete, with 100 and 400›. {f}",
                "leap(n) ~ {sig} leap year check, don't import calendar",
            ),
            "reverse_digits": (
                "mirror_number(n) ~ read the number from behind, 120 becomes 21. {sig}, gives an int",
                "backwards(code) ~ {x} typed in the wrong direction, what number is it? {f}",
                "flip(num) ~ int in, int out, last digit goes first and so on, {sig}",
                "wrong_way(house) ~ The postman held the note with the house number so he read the figures right to left. Which number did he read? {sig}",
            ),
            "sum_of_squares_to": (
                "stacked(layers) ~ oranges stacked in a square pyramid: 1 on top, 4 below, then 9, and so on for {x} layers. Total oranges: {sig}",
                "checker_squares(side) ~ how many squares, of any size, are on a board of {x} by {x}? that's 1*1 + 2*2 + … + {x}*{x}. {sig}",
                "sumsq(n) ~ sum i*i, i=1..{x}. {sig}",
                "power_total(last) ~ 1 squared plus 2 squared, and on till {x} squared: {f}",
            ),
            "count_divisors": (
                "ways_to_row(plants) ~ In how many ways can my {x} lettuces be set in equal rows? One row and rows of one are ways too. {sig}",
                "tau(n) ~ number of divisors, 1 and {x} included, {sig}",
                "toggles(locker) ~ 100 lockers puzzle. locker number {x} gets toggled once for every number that goes into it evenly. how often is that? {f}",
                "how_many_factors(number) ~ {sig}. Counts what divides {x} without rest, doesn't list it.",
            ),
            "numbers_to": (
                "tickets(count) ~ cloakroom tickets from 1 to {x}, a list please, {sig}",
                "page_numbers(pages) ~ a brochure of {x} pages: which numbers do i print at the bottom? one, two, … the last one. {f} → list",
                "count_up(n) ~ {sig}: one upwards until {x}, {x} included, as list",
                "seats(last) ~ Cinema hall, row of {x} seats numbered from one. Return the seat numbers. {sig}",
            ),
            "evens_to": (
                "left_pages(last) ~ the pages on the left side of a book with {x} pages. 2, 4, 6… {sig}",
                "evn(n) ~ even ints 2 up to max {x}, list. {sig}",
                "this_side(house) ~ I deliver papers on the side of the street with the even houses, highest house number in the road is {x}. The houses I visit, ascending: {f}",
                "skip_odd(upto) ~ {sig} counts in twos beginning with 2 and never over {x}",
            ),
            "multiples_to": (
                "watering(days, every=k) ~ every so many days the orchid needs water, first after that many days. On which days, up to the last day given ‹incl.›? {sig}",
                "express_stops(top_floor) ~ the lift halts only at each floor divisible by {k}, starting at {k}, highest is {x}. Where does it halt? {sig}",
                "marks(road, step=k) ~ kilometre posts on a road: list of positions {k}, 2 {k}, 3 {k}… not past the end. {sig}",
                "mult(n) ~ all multiples of {k} not exceeding {x}, 0 isn't one of them here: {f}",
            ),
            "fizzbuzz_word": (
                "say(n) ~ my turn in fizzbuzz, i hold number {x}, what do I say? text please, {sig}",
                "shout(turn) ~ FizzBuzz if 15 goes in, Fizz for 3, Buzz for 5, otherwise just the number as string. {sig}",
                "fb(i) ~ just a single number please, NOT the loop: {f} returns Fizz, Buzz, FizzBuzz or str of it with the usual 3/5 rule",
                "what_to_call(number) ~ Input a number; answer 'Fizz' when it's a three-multiple, 'Buzz' when a five-multiple, 'FizzBuzz' when both, its digits as text when none. {sig}",
            ),
            "next_prime": (
                "table_size(wanted) ~ hash table resize: smallest prime strictly bigger than {x}. {sig}",
                "after(n) ~ which prime comes next? {x} itself doesn't count even if prime. {sig}",
                "next_birthday(age) ~ I only celebrate prime birthdays. I'm {x} now, at what age is the next party ‹this one is over›? {f}",
                "climb(start) ~ count up from {x} plus one until you hit a prime, hand that over. {sig}",
            ),
            "sum_of_either_multiples_below": (
                "euler1(limit) ~ Project Euler number one but with {a} and {b}: add all natural numbers less than {x} that one or the other divides. {sig}",
                "bonus_days(end, first=a, second=b) ~ sum of all n smaller than the end with n a multiple of {a} or of {b} ‹count those of both just once›. {sig}",
                "winning_tickets(tickets) ~ tickets numbered under {x}. A ticket pays its own number if {a} goes into it or {b} does. How much is paid in total? {f}",
                "either(n, p=a, q=b) ~ {sig} - sum over i below {x} with p|i or {b}|i",
            ),
            "ticket_price": (
                "bus_fare(age, child=a, senior=b, low=c, normal=m) ~ Children below the {a} limit and anyone from the {b} limit upwards ride for the {c} fare; everyone between pays normal. {sig}",
                "hall(years) ~ cinema: under {a} or {b} and over → {c}; else {m}. {f}, gets the viewer's age",
                "tram(age) ~ Please, what pays somebody of {x} years? Reduced {c} when younger than {a}, also when {b} or older. All other {m}. {sig}",
                "ferry(age, kid=a, old=b, cheap=c, dear=m) ~ ferry to the island costs {c} for the young ones ‹not yet {a}› and for the elderly ‹at least {b}›, {m} for us in the middle: {sig}",
            ),
            "split_evenly": (
                "fair_piles(sweets, kids=k) ~ share the sweets so nobody has more than one more than another, and the lucky ones come first. list with what each kid gets. {sig}",
                "shards(tests) ~ {x} tests over {k} workers, as balanced as possible, big shards first; return the shard sizes: {f}",
                "cut_lengths(beam, pieces=k) ~ whole centimetres only! {sig} cuts the beam into {k} as even as can be, the longer {k} at the front of the returned list",
                "teams(players) ~ Divide {x} players among {k} teams; sizes may differ by 1, larger sizes at the beginning. {sig}",
            ),
            "divisors>even_numbers": (
                "even_rows(chairs) ~ which even numbers divide {x}, small to large? {sig}",
            ),
            "divisors>greater_than": (
                "big_groups(kids) ~ Group sizes that leave nobody over, but only groups larger than {k}. {x} kids. {sig}, ascending list",
            ),
            "divisors>sorted_descending": (
                "sizes_down(tiles) ~ all the numbers which go into {x}, the largest one first. {sig}",
            ),
            "divisors>joined_numbers": (
                "factor_text(n, sep=s) ~ factors of a number ascending as a string, with my separator between: {sig}",
            ),
            "divisors>number_strings>join_words": (
                "factor_line(n) ~ a single text of everything that divides {x}, from one upwards, {s} standing in between. {f}",
            ),
            "digits>sorted_ascending": (
                "sorted_wheels(code) ~ pull the code apart into its digits and give them to me from small to big, a list. {sig}",
            ),
            "digits>largest_number": ("top_figure(plate) ~ which digit of {x} is highest? {sig}",),
            "digits>unique_numbers": (
                "keys_used(pin) ~ which keys were pressed for this pin, each one once, in order of first pressing. {x} is an int. {f} → list",
            ),
            "digits>reversed_list": (
                "from_behind(n) ~ digits as ints, last one first, as a list; {sig}",
            ),
            "digits>has_duplicates": (
                "repeats(number) ~ does any digit come twice or more in {x}? {sig}",
            ),
            "digits>even_numbers": (
                "even_figures(house) ~ only the even digits of the number, in reading order, as a list of ints. {sig}",
            ),
            "digits>product_of_numbers": ("multiply_up(n) ~ Multiply the digits. {sig}",),
            "digits>squares>sum_of_numbers": (
                "square_then_add(n) ~ three steps: split {x} in digits, square each, add. {sig} returns that",
            ),
            "digits>even_numbers>sum_of_numbers": (
                "even_part(num) ~ ignore the odd figures in {x} and add the others. {sig}",
            ),
            "digits>odd_numbers>count_of_numbers": (
                "odd_count(serial) ~ how many odd digits are in the serial? it's an int. {sig}",
            ),
            "digits>sorted_descending>joined_numbers": (
                "biggest_form(n) ~ digits of {x}, highest first, glued with {s}. text. {f}",
            ),
            "digits>unique_numbers>count_of_numbers": (
                "wheels_needed(code) ~ how many different digits must i buy as stickers for number {x}? {sig}",
            ),
            "primes_to>sum_of_numbers": (
                "prime_total(limit) ~ add up every prime not beyond {x}: {sig}",
            ),
            "primes_to>sorted_descending": (
                "primes_down(top) ~ primes no larger than {x} but falling, e.g. biggest at the front. {sig}",
            ),
            "primes_to>last_numbers": (
                "last_primes(limit, few=k) ~ primes up to a limit, and of these only the few last ones. {sig}",
            ),
            "primes_to>count_of_numbers": (
                "how_many_primes(n) ~ {sig}: how many primes are there from 2 to {x}, both allowed",
            ),
            "primes_to>greater_than>sum_of_numbers": (
                "mid_primes(limit, floor=k) ~ total of primes that are more than the {k} and at most the limit. {sig}",
            ),
            "primes_to>squares": (
                "prime_squares(n) ~ take primes up to and with {x}, square all. list. {f}",
            ),
            "primes_to>joined_numbers": (
                "prime_line(n, between=s) ~ one text with all primes until {x} inclusive, the given thing between each two. {sig}",
            ),
            "first_primes>sum_of_numbers": (
                "sum_of_first(n) ~ the first {x} primes added up, {sig}",
            ),
            "first_primes>product_of_numbers": (
                "primorial(n) ~ Primorial: multiply together the {x} smallest primes. {sig}",
            ),
            "first_primes>reversed_list": (
                "primes_back(count) ~ I need {x} primes starting from 2, but listed backwards. {sig}",
            ),
            "first_primes>squares>sum_of_numbers": (
                "prime_square_sum(count) ~ square each of the first {x} primes, give the sum. {f}",
            ),
            "first_fibonacci_numbers>even_numbers": (
                "even_fibs(n) ~ Of the opening {x} Fibonacci terms ‹0, 1, 1, 2…› leave just the even ones. {sig}",
            ),
            "first_fibonacci_numbers>sum_of_numbers": (
                "fib_total(terms) ~ if the rabbits were 0, 1, 1, 2, 3, 5… how many came together over {x} such months? {sig} adds the terms",
            ),
            "first_fibonacci_numbers>reversed_list": (
                "fib_back(n) ~ {x} fibonacci terms, 0 is term one, last term first in the list. {sig}",
            ),
            "first_fibonacci_numbers>even_numbers>sum_of_numbers": (
                "even_fib_sum(n) ~ {sig}: sum over the even ones among the first {x} Fibonaccis, start 0 1",
            ),
            "first_fibonacci_numbers>greater_than>first_numbers": (
                "fib_slice(n, low=k, take=k_3) ~ go through {x} Fibonacci terms from 0, ignore those not above {k}, return at most {k_3} of the remaining from the front: {sig}",
            ),
            "collatz_sequence>largest_number": (
                "peak(start) ~ how high does the 3n+1 walk from {x} climb before it gets to 1? starting height counts too. {sig}",
            ),
            "collatz_sequence>count_of_numbers": (
                "stations(n) ~ how many stations has the Collatz path from {x} to 1 ‹halve even, 3n+1 odd›, both ends counted? {f}",
            ),
            "collatz_sequence>odd_numbers": (
                "odd_stops(n) ~ the collatz run from {x} to 1 but just its odd members, order as they come. {sig}",
            ),
            "collatz_sequence>even_numbers>count_of_numbers": (
                "halvings(seed) ~ Write the sequence from {x} down to 1 by halving evens and mapping odds to 3n+1. How many even members? {sig}",
            ),
            "collatz_sequence>sorted_unique": (
                "visited(n) ~ every value the hailstone starting at {x} visits, from low to high. 1 is the lowest. {sig}",
            ),
            "countdown>joined_numbers": (
                "launch_text(n, pause=s) ~ '3 2 1' as one text but with any {s} between, beginning at {x}: {sig}",
            ),
            "countdown>even_numbers": (
                "even_floors_down(top) ~ lift goes from {x} to 1, stops at even floors only. Which ones, in that order? {sig}",
            ),
            "countdown>number_strings>join_lines": (
                "launch_lines(n) ~ text with a number per line, {x} first line, 1 the last line. {f}",
            ),
            "numbers_to>divisible_by": (
                "watch_days(days, every=k) ~ days one through the last, keep those that the interval divides. {sig}",
            ),
            "numbers_to>joined_numbers": (
                "count_text(n) ~ 1 to {x} as text, {s} in between. {sig}",
            ),
            "numbers_to>cubes": ("cube_list(n) ~ 1, 8, 27 … up to {x} cubed, list, {f}",),
            "numbers_to>squares>sum_of_numbers": (
                "pyramid(n) ~ ones to {x}: square each, total up. {sig}",
            ),
            "numbers_to>chunks": (
                "hall_rows(seats, per_row=k) ~ seat numbers 1 to the last, cut into rows of a fixed width, the last row may be shorter. {sig} → list of lists",
            ),
            "squares_to>sum_of_numbers": (
                "all_squares(size) ~ Count squares of every size on a checked board with {x} per side: 1 + 4 + 9 + … . {sig}",
            ),
            "squares_to>even_numbers": (
                "even_squares(n) ~ {sig} even square numbers among 1, 4, 9, … , {x} squared",
            ),
            "squares_to>sorted_descending>first_numbers": (
                "top_squares(n, few=k) ~ The few largest of the squares 1*1 to {x}*{x}, falling. {sig}",
            ),
            "evens_to>sum_of_numbers": ("sum_evens(n) ~ 2+4+6 and on, not over {x}: {sig}",),
            "multiples_to>sum_of_numbers": (
                "dose_total(limit, step=k) ~ add up all multiples of the {k}, from the {k} itself to the limit inclusive. {sig}",
            ),
            "multiples_to>sorted_descending": (
                "stops_down(floors) ~ floors divisible by {k}, from the uppermost ‹{x} at most› downwards to {k}, as a list. {f}",
            ),
            "multiples_to>without_value": (
                "steps_but(limit, step=k, skip=k_2) ~ multiples of {k} up to limit, except one unlucky number that i hand you. {sig}",
            ),
            "fizzbuzz_list>join_lines": (
                "fizz_text(n) ~ the FizzBuzz of 1..{x} as ONE string, a word or number per line. Fizz for 3, Buzz for 5, together for both. {sig}",
            ),
            "fizzbuzz_list>count_occurrences_in_words": (
                "said(n, word=s) ~ we play fizzbuzz until {x}. How often is exactly that word said? {sig}",
            ),
            "fizzbuzz_list>join_words": (
                "fizz_row(n, glue=s) ~ fizzbuzz from one to {x} in a row, glued by what i give: {sig}, str",
            ),
            "pascal_row>sum_of_numbers": (
                "row_weight(n) ~ Add everything in line {x} of pascal's triangle; line 0 has the lone 1. {sig}",
            ),
            "pascal_row>largest_number": (
                "middle(n) ~ biggest coefficient in the expansion of ‹a+b› to the {x}: max of that Pascal row ‹row 0 is 1›. {f}",
            ),
            "pascal_row>odd_numbers": (
                "odd_entries(n) ~ sierpinski fun: the odd entries of row {x} ‹from row zero› of Pascal's triangle, left to right. {sig}",
            ),
            "pascal_row>joined_numbers": (
                "tri_text(n, gap=s) ~ Pascal's triangle, one line of it as text; line zero is 1; put the {s} between neighbours. {sig}",
            ),
            "times_table_lines>join_lines": (
                "poster_text(n) ~ ten lines '{x} x 1 = …' to x 10 in a single string to print on a poster, line ends between: {f}",
            ),
            "split_evenly>smallest_number": (
                "poorest(sweets, kids=k) ~ sweets shared as evenly as whole sweets can be; how many has the kid that gets least? {sig}",
            ),
            "split_evenly>reversed_list": (
                "small_first(length, parts=k) ~ cut into whole {k} which are as equal as possible but give me the smaller ones at the front. {sig}",
            ),
            "binary_string>zero_padded": (
                "byte_text(value, width=k) ~ binary text of a number, zeros in front until it has the {k}. {sig}",
            ),
            "binary_string>reverse_string": (
                "lsb_first(n) ~ bits of {x} as string, least significant bit first. {sig}",
            ),
            "binary_string>is_palindrome": (
                "mirror_bits(n) ~ is the binary notation of {x} the same read backwards? {sig}",
            ),
            "binary_string>text_length": (
                "bit_length(n) ~ how many binary digits do I need to write {x}? {f}",
            ),
            "next_prime>is_even": (
                "weird(n) ~ Is the first prime bigger than {x} an even one? {sig}",
            ),
            "next_prime>sum_of_digits": (
                "after_cross(n) ~ go to the smallest prime over {x} and add its digits. {sig}",
            ),
            "factorial>sum_of_digits": ("euler20(n) ~ digits of {x}! added up. {sig}",),
            "factorial>count_digits": (
                "how_long(n) ~ {x} factorial: how many digits would I have to write? {sig}",
            ),
            "sum_of_digits>is_divisible_by": (
                "digit_rule(n, d=k) ~ school rule: add up digits, see if that sum divides by {k}. {sig} True/False",
            ),
            "sum_of_digits>is_prime": (
                "prime_cross(n) ~ True if adding {x}'s digits makes a prime number. {f}",
            ),
            "sum_of_digits>even_or_odd": (
                "side(plate) ~ digits of the plate together: 'even' or 'odd'? {sig}",
            ),
            "reverse_digits>is_prime": (
                "emirp_half(n) ~ turn the digits of {x} round; is what you get prime? {sig}",
            ),
            "nth_fibonacci>is_even": (
                "even_term(n) ~ term {x} of 0, 1, 1, 2, 3… ‹index from 0›, is it even? {sig}",
            ),
            "sum_of_proper_divisors>sum_of_proper_divisors": (
                "there_and_back(n) ~ amicable check helper: total of divisors below {x}, then of that total again the same. {f}",
            ),
            "boxes_needed>multiply_by": (
                "box_bill(bottles, per_box=k, price=k_2) ~ bottles go in boxes ‹started ones count as boxes› and every box costs the {k_2}. Cost? {sig}",
            ),
            "boxes_needed>counted_noun": (
                "taxi_text(people) ~ {k} people fit in one. Say how many we need for {x}, rounded up, followed by {s}, with s appended unless it is 1. {f}",
            ),
            "subtract_down_to_zero>counted_noun": (
                "left_text(lives, hit=k) ~ take the hit off ‹never under zero› and say what remains: number, then {s} with a space before, s added unless one. {sig}",
            ),
            "subtract_down_to_zero>multiply_by": (
                "overtime_pay(hours, normal=k, rate=k_2) ~ only hours over the normal ones are paid here, at the rate each. none over, no money. {sig}",
            ),
            "add_up_to_cap>pass_or_fail": (
                "with_bonus(points, bonus=k, top=m, needed=k_2) ~ add the {k}, the {m} mark isn't exceeded; then 'pass' if {k_2} is reached else 'fail'. {sig}",
            ),
            "times_table": (
                "row_of(n) ~ {x}, twice {x}, three times … until ten times {x}; list. {sig}",
                "pills_ten_days(daily) ~ how many pills have I taken after 1, 2, 3, … 10 days if it's {x} a day? list of ten: {f}",
            ),
            "sum_of_even_digits": (
                "even_only(code) ~ add up just those figures of the number that are even. {sig}",
                "sed(n) ~ sum of even decimal digits; odd ones count for nothing, sign neither. {sig}",
            ),
            "primes_below": (
                "under(limit) ~ primes strictly less than {x}, list. {sig}",
                "not_quite(n) ~ list all prime numbers, stop before {x}, so {x} never is in it. {f}",
            ),
            "digit_product": (
                "persistence_step(n) ~ digits of {x} multiplied with each other. {sig}",
                "lucky(plate) ~ My plate is 284 and 2*8*4 is 64, wow. {sig} for whatever plate number",
            ),
            "biggest_digit": (
                "highest_wheel(code) ~ what's the highest figure occurring in {x}? {sig}",
                "maxdigit(n) ~ {f}: max over decimal digits, sign dropped",
            ),
            "count_digit": (
                "sevens(number, which=k) ~ painting house numbers costs by figure: how often is one figure in a number? {sig}",
                "digit_hits(n) ~ how many {k}s are there in {x} written out normally? {f}",
            ),
            "sum_of_multiples_below": (
                "mults(end, step=k) ~ all multiples of {k} that stay below end, added: {sig}",
                "lap_bonus(laps) ~ add those numbers under {x} that {k} divides. {sig}",
            ),
            "countdown_and_word": (
                "rocket(seconds, final=s) ~ '3', '2', '1' and then the final word, as list of strings, from any number: {sig}",
                "hide_and_seek(n) ~ count backwards from {x} to one, then call {s}. {sig} gives all that's said as texts in a list",
            ),
            "parcel_price": (
                "parcel(weight, small=a, medium=b, cheap=c, middle=d, dear=m) ~ up to {a} grams it's {c}, up to {b} grams it's {d}, heavier is {m}. limits themselves belong to the lower price. {sig}",
                "locker_rate(hours) ~ {c} for at most {a} hours, {d} for at most {b}, {m} for longer. {f}",
            ),
            "round_to_ten": (
                "to_tens(n) ~ nearest ten, a 5 goes up. {sig}",
                "about(price) ~ I tell my wife prices to the ten: 44 is 40, 45 is 50. {sig}",
            ),
            "share_of_bill": (
                "each_pays(bill, friends=k) ~ we split the taxi evenly. what does each pay, in two decimals? {sig}",
                "per_head(cost) ~ {x} euros over {k} heads, round‹…, 2›: {f}",
            ),
            "day_name": (
                "weekday(n) ~ 1 is Monday, 7 is Sunday, name in English with capital. {sig}",
                "pill_day(slot) ~ The pill box has slots from 1 ‹Monday› to 7. Which day does the slot belong to? Text. {sig}",
            ),
            "month_name": (
                "calendar_head(m) ~ heading of a calendar sheet: from 1 to 12 make January to December, {sig}",
                "month_word(no) ~ I write '3' and want to read 'March'. {f}",
            ),
            "minutes_as_clock": (
                "tide_time(minutes) ~ high water is given in minutes since midnight; show it like 06:05. {sig}",
                "clock(m) ~ minutes of day → 'HH:MM', both zero-padded, {sig}",
            ),
            "padded_clock": (
                "stopwatch(seconds) ~ seconds to 00:00:00 style, all three with two digits. {sig}",
                "video_len(s_total) ~ {x} seconds of video, text with hours, minutes, seconds in two figures each, colons between: {f}",
            ),
            "thousands_separated": (
                "readable(population) ~ 1234567 is hard to read, 1,234,567 isn't. {sig}",
                "commas(n) ~ {sig} → str, comma every three digits from the right",
            ),
            "multiplication_dict": (
                "table_dict(n) ~ dictionary: one to ten as keys, each key times {x} as value. {sig}",
                "price_list(each) ~ For the counter: how much do 1, 2, … 10 pieces cost at {x} a piece? a dict from pieces to cost. {f}",
            ),
            "triangle_kind": (
                "kind(p, q=a, r=b) ~ All three alike: 'equilateral'. Just two: 'isosceles'. None: 'scalene'. {sig} for three side lengths.",
                "roof(left, right=a, floor_beam=b) ~ name the triangle by how many sides match, lower-case English term ‹equilateral, isosceles, scalene›. {sig}",
            ),
            "days_in_year": (
                "year_days(y) ~ 365 or 366? gregorian calendar, with the century rule. {sig}",
                "boxes(year) ~ how many boxes does my pill calendar need for the year {x}? leap years have one more, mind 1900 and 2000. {f}",
            ),
            "short_duration": (
                "short(mins) ~ minutes to '2h 5m', '3h' if no minutes are over, '40m' under the hour, '0m' for none. {sig}",
                "eta(minutes_left) ~ {sig}: h and m parts, space between, drop whichever is zero, but nought gives 0m",
            ),
            "split_seconds": (
                "hms(seconds) ~ a list of three ints: hours, minutes and seconds in {x} seconds. {sig}",
                "lap(secs) ~ Break {x} seconds down, whole hours then whole minutes then what remains, as list; {f}",
            ),
            "miles_to_km": (
                "metric(miles) ~ Miles to km with 1.609, two decimals. {sig}",
                "trip(distance) ~ rental car shows miles, i think in kilometres: times 1.609 and round to 2. {f}",
            ),
            "small_number_word": (
                "in_words(n) ~ newspaper style: zero to ten in letters, anything else in figures; always a str. {sig}",
                "num_word(count) ~ 'three' for 3 and so on from 0 through 10. Others: digits as string. {f}",
            ),
            "letter_of_alphabet": (
                "hall_row(n) ~ cinema rows are A, B, C… 1 is A, 26 is Z. outside of that a '?'. {sig}",
                "col_letter(i) ~ 1..26 to 'A'..'Z' otherwise '?', {sig}",
            ),
            "bulk_price": (
                "bricks(count, many=k, single=p, bulk=c) ~ bricks cost {p} each, but whoever takes {k} or more pays {c} for every one of them. Total: {sig}",
                "group(people) ~ ticket {p} per head, {c} per head for groups from {k} on ‹then for all of them›. what does the group of {x} pay? {f}",
            ),
            "late_fee": (
                "overdue(days, grace=k, daily=m, most=c) ~ library: {k} days cost nothing, every day past them costs {m}, no more than {c} in total. {sig}",
                "dvd(days_late) ~ First {k} late days free. Then {m} per day. Capped at {c}. {f}",
            ),
            "parking_fee": (
                "garage(minutes, hourly=k) ~ each hour begun is charged full. {sig} - what do i owe after so many minutes?",
                "bike_rent(mins) ~ {k} per started hour, {x} minutes, price = {sig}",
            ),
            "masked_number": (
                "card(number) ~ card number on receipt: stars, but the last four digits stay readable. {sig}, str of the same length",
                "hide(iban) ~ {x} is an int; as text, everything before the final 4 digits becomes '*'. {f}",
            ),
            "right_aligned_stairs": (
                "stairs(steps) ~ hackerrank staircase but as list of strings: # signs pushed to the right with blanks, line widths all {x}, one # on top, {x} below. {sig}",
            ),
            "number_triangle": (
                "growing(lines) ~ first line 1, next 12, next 123, {x} lines. list of str. {sig}",
            ),
            "count_digits": (
                "width(n) ~ how many digits has {x}? minus isn't a digit. {sig}",
                "stickers(number) ~ i buy one sticker for each figure of the house number. how many? {f}",
            ),
            "count_one_bits": (
                "popcount(mask) ~ popcount. {sig}",
                "switches_on(n) ~ Written in base two, how many ones does {x} have? {sig}",
            ),
            "add_number": (
                "older(age, years=k) ~ how old in so many years? {sig}",
                "tip(fare) ~ {x} and {k} on top of it. {f}",
            ),
            "multiply_by": (
                "wages(hours, rate=k) ~ hours times rate, {sig}",
                "weekly(dose) ~ {k} such doses a week, so what's the weekly amount at {x} each? {sig}",
            ),
            "remainder_by": (
                "leftovers(eggs, carton=k) ~ eggs that don't fill a {k} any more. {sig}",
                "last_row(chairs) ~ rows of {k} chairs; how many stand over after all full rows? {f}",
            ),
            "power_of": (
                "folds(base, times=k) ~ base multiplied by itself so many times ‹exponent›. {sig}",
            ),
            "absolute_number": (
                "off_by(diff) ~ i don't care above or below, only how far from zero. {sig}",
            ),
            "clamp_number": (
                "dial(volume, quiet=lo, loud=hi) ~ not under {lo}, not over {hi}, otherwise as it is. {sig}",
                "thermostat(wish) ~ guests may wish anything, but we give at least {lo} and at most {hi} degrees. {f} returns what they get",
            ),
            "odds_to": ("right_pages(last) ~ 1, 3, 5 … as far as {x} goes, list. {sig}",),
            "first_multiples": (
                "bus_minutes(interval, buses=k) ~ a bus every interval minutes, when do the given number of {k} leave, counted from opening? first after one interval. {sig} list",
            ),
            "sign_word": (
                "balance_word(amount) ~ 'positive' in the black, 'negative' in the red, 'zero' exactly even. {sig}",
            ),
            "hours_minutes_seconds": (
                "song(seconds) ~ like 0:03:25 or 1:00:07: hours unpadded, the other two with two digits. {sig}",
            ),
            "digits_descending": (
                "largest_arrangement(n) ~ rearrange the digits so the number gets as large as possible, an int. {sig}",
            ),
            "is_armstrong": (
                "narcissistic(n) ~ each digit to the power of how many digits there are, all added: is that {x} again? {sig}",
            ),
            "is_perfect": (
                "perfect(n) ~ 6 = 1+2+3, 28 = 1+2+4+7+14. Is {x} of that kind, equal to its smaller divisors summed? {sig}",
            ),
            "smaller_divisors": ("parts(n) ~ divisors but not {x} itself. ascending list {sig}",),
            "largest_prime_factor": ("euler3(n) ~ the biggest prime that goes into {x}. {sig}",),
            "number_of_primes_to": ("pi_of(n) ~ prime counting function, {x} included: {sig}",),
            "temperature_word": (
                "tea(temp, lo_limit=a, hi_limit=b) ~ below the first 'cold', above the second 'hot', on or between them 'mild'. {sig}",
            ),
            "round_to_nearest_multiple": (
                "coins(price, coin=k) ~ no small coins in this country: round to the nearest multiple of a {k}, upward from the middle. {sig}",
            ),
            "next_multiple": (
                "full_packs(tiles, pack=k) ~ sold by full packs only; how many tiles must I buy if I need so many? {sig}",
            ),
            "tip_amount": (
                "waiter(bill, percent=k) ~ tip only, not bill plus tip! percent of the bill, two decimals, {sig}",
            ),
            "bar_of_stars": ("rating(n) ~ hotel stars as text: {x} times '*'. {sig}",),
            "star_staircase": (
                "tree(lines) ~ half a christmas tree: first line one *, each next line a star more, {x} lines, list. {sig}",
            ),
            "multiplication_square": (
                "full_table(n) ~ times table poster as rows: row i has i times 1 to i times {x}, i from 1 to {x}. {sig}",
            ),
            "reaches": (
                "tall_enough(height, needed=k) ~ may she ride? exactly the needed height is fine. bool {sig}",
            ),
            "feet_and_inches": (
                "stature(inches) ~ 71 should read '5 ft 11 in'. {sig}, from whole inches",
            ),
        },
    ),
    (
        "grid",
        {
            "flattened": (
                "one_shelf(drawers) ~ freezer drawers, each a list of package weights. dump it all on one table, drawer after drawer → one flat list. {sig}",
                "all_readings(days) ~ {x} is a list of lists of tide readings, a list per day. i don't need the days. all readings in one list, same order: {sig}",
                "concat(parts) ~ un-nest one level, list of int lists in, list of ints out, {sig}",
                "merge_pages(pages) ~ Each page holds several invoice numbers. Give me simply all of them one behind the other. {f} takes list of lists",
            ),
            "row_sums": (
                "shift_totals(shifts) ~ for every patrol shift there's a list of kilometres per car. Sum per shift as list. {sig}",
                "drawer_weights(freezer) ~ what does each freezer drawer weigh? {x} is the drawers, each with the weights of its bags. {sig}",
                "per_team(table) ~ tournament table, every line holds the points of one team game by game, {f} should return how many points each team has, in line order",
                "rs(m) ~ matrix ‹list of rows›, totals across each row, {sig}",
            ),
            "transposed": (
                "by_week(by_person) ~ the list has a row per person and in it a number per week. I want the other way: a row per week, in it a number per person. {sig}",
                "flip_table(t) ~ Excel has 'paste special, transpose'. that. for a list of lists. {sig}",
                "tilt(hall) ~ Cinema hall given in rows, need it in columns: list of lists again, where the first inner list is everything that stood first. {f}",
                "zip_rows(rows) ~ T of the matrix, inner lists must be lists, no tuples, {sig}",
            ),
            "best_row_index": (
                "best_driver(fares) ~ each driver's fares of tonight are one list inside {x}. Whose total is highest? I want the position ‹from 0›, the earlier on a tie, -1 if no driver at all. {sig}",
                "heaviest_drawer(drawers) ~ which drawer ‹index› weighs most all together? no drawers: -1. ties: lower index. {sig}",
                "champion(results) ~ list of lists with points per round. Index of the team with most points, first one if equal, minus one for an empty table. {f}",
                "argmax_total(g) ~ argmax over row totals, first wins, -1 on empty: {sig}",
            ),
            "diagonal_sum": (
                "self_votes(votes) ~ vote matrix, row i col i is what person i gave himself. Sum of those, rows too short for it are skipped. {sig}",
                "trace(matrix) ~ the trace of {x}, list of lists. if a row ends before the diagonal leave it out. {sig}",
                "stairs_down(bricks) ~ go top left to bottom right over the grid, one down one right, and add up what you step on; a row that isn't long enough gives nothing. {f}",
                "diag(m) ~ sum of m's cell i in row i wherever it exists {sig}",
            ),
            "column_values": (
                "temps_at(probes, drawer=k) ~ every probe is a list with a temperature per {k}, some are cut short. all temperatures of one {k} ‹index from zero›, skipping probes without it: {sig}",
                "nth_of_each(rows) ~ from each inner list take the element with index {k}, and where it's too short take nothing. {sig}",
                "pick_column(table, col=k) ~ Column extraction from ragged list of lists, zero-based, missing cells omitted. {sig}",
                "round_points(teams) ~ what did the teams get in round {k} ‹rounds count from 0›? {f}. The ones with fewer rounds are simply not in the list.",
            ),
            "row_sizes": (
                "seats_per_row(hall) ~ cinema hall = list of rows, row = list of seat numbers. how many seats has each row? list. {sig}",
                "calls_by_day(week) ~ number of calls per day; {x} contains one list of call lengths for each day: {f}",
                "widths(lines) ~ lengths of the inner lists, in order. {sig}",
                "how_full(drawers) ~ I don't care what is in the drawers, only how many things are in each of them. drawers is a list of lists. {sig}",
            ),
            "drop_empty_rows": (
                "worked_days(days) ~ some days no taxi fare at all, their list is empty. Throw such days out, keep the rest as it is. {sig}",
                "compact(rows) ~ strip rows with nothing in them from the nested list, {sig}",
                "used_drawers(freezer) ~ list of lists, one per drawer. give it back without drawers that have nothing in them. {f}",
                "no_blanks(table) ~ {sig}: rows containing no cell go, all others remain in order",
            ),
            "column_sums": (
                "per_day(stores) ~ rows are shops, columns are weekdays; takings over all shops for each weekday, as a list. {sig}",
                "foot_line(sheet) ~ The bottom line of a spreadsheet, you know, the totals under every column. Sheet = equally long lists. {f}",
                "colsum(m) ~ sum down not across. {sig}",
                "pills_by_hour(patients) ~ dosage plan: each patient is a list, pills at 8, at 12, at 18. how many pills do i prepare for each hour? {sig}",
            ),
            "grid_sum": (
                "all_bricks(wall) ~ total bricks in the wall, {x} has a list per course with the counts of each segment. {sig}",
                "grand_total(sheet) ~ one number: everything in the list of lists added. {sig}",
                "takings(drivers) ~ What did the whole taxi company earn? There's one list of fares per driver. {f}",
                "sum_all(g) ~ {sig} sum of all cells of a 2d list",
            ),
            "number_of_rows": (
                "drivers_out(fares) ~ {x} is one list of fares for each driver who was out; how many drivers were out? {sig}",
                "height(board) ~ height of the board ‹list of rows›. {sig}",
                "how_many_weeks(calendar) ~ calendar sheet as list of weeks, each a list of day numbers. number of weeks it shows: {f}",
                "nrows(m) ~ like shape of a numpy array, first entry only, but {x} is nested lists, {sig}",
            ),
            "largest_row_sum": (
                "best_takings(fares) ~ highest total any one driver brought home tonight, 0 when nobody drove. list of lists of fares. {sig}",
                "top_team_points(table) ~ how many points has the leader? rows = teams with points for each match. {f}, 0 for no team",
                "max_load(lifts) ~ Each ride of the elevator is a list of passenger weights. How heavy was the heaviest ride? If no ride, 0. {sig}",
                "mrs(g) ~ max over rows of sum, default 0, {sig}",
            ),
            "best_row_average": (
                "best_mean(classes) ~ test scores class by class, a list each. Which is the best class average? just the average. classes without scores are skipped; 0.0 if none is left. {sig}",
                "top_average(players) ~ highest per-game average among the players, {x} holds one list of points each, empty lists ignored, else 0.0: {sig}",
                "longest_mean_ride(drivers) ~ mean ride length for each driver; tell me the greatest mean. ignore who had no ride. {f} on list of lists. nothing at all gives 0.0",
                "bra(m) ~ max of row means over nonempty rows or 0.0 - {sig}",
            ),
            "sum_of_row_maxima": (
                "best_throws(athletes) ~ only the best throw of each athlete counts for the team. Total of these; an athlete without a throw counts 0. Input: a list of throws per athlete. {sig}",
                "peak_bill(days) ~ billed on daily peaks: take the highest reading of each day ‹0 if there's none› and add them. {x} is a list of daily lists. {f}",
                "smx(g) ~ The maxima of all rows summed is what {sig} returns, empty row → 0",
                "tallest_of_each(walls) ~ Per inner list the biggest, 0 when there is none, and those added up. {sig}",
            ),
            "column_peak": (
                "hottest_at(days, hour=k) ~ each day is a list of temps by {k}. the highest that was ever measured at one given {k} ‹index›. days with too few readings don't count, 0 if nobody has it. {sig}",
                "best_in_round(teams) ~ What was the best score in round {k}, from zero? Teams are rows and some dropped out earlier. If no row goes that far: 0. {sig}",
                "colmax(m, c=k) ~ max of column {k}, ragged rows OK, 0 if no such cell, {sig}",
                "peak_floor(rides) ~ {x} is list of lists. Look at index {k} of every one which has it, {f} returns the largest or else 0",
            ),
            "column_total": (
                "sold_at(shops, weekday=k) ~ Add what all shops sold on one {k} ‹0 = first›; shops whose list is shorter sold nothing then. {sig}",
                "round_total(games) ~ goals in round {k} ‹zero-based›, all teams added, teams are inner lists and may be short. {f}",
                "third_pill(patients) ~ patients' lists of doses. Sum up dose number index {k} over everyone who has one. {sig}",
                "coltot(rows, j=k) ~ sum of the {k}-th ‹0-based› entries where present {sig}",
            ),
            "last_cells": (
                "final_readings(days) ~ the last tide reading of each day; days with no reading drop out. list of lists → list. {sig}",
                "latest_fares(drivers) ~ most recent fare of every driver who has one, newest stands at the end of his list. {f}",
                "tails(g) ~ tail element per nonempty row, {sig}",
                "where_they_stopped(rides) ~ elevator rides, each the list of floors in order. where did each ride end? empty rides: ignore. {sig}",
            ),
            "best_row": (
                "winner_scores(teams) ~ give me the score list of the team which has most points in total. First if level. nothing there: empty list. {sig}",
                "richest_shift(shifts) ~ Not the index and not the total, the shift itself! i.e. the inner list with the biggest total, the earliest of equals. Empty in, empty out. {sig}",
                "heaviest(drawers) ~ return the contents of the drawer that weighs most, drawers being lists of weights, an empty list if no drawer. {f}",
                "maxrow(m) ~ max by sum or else empty list, {sig}",
            ),
            "row_averages": (
                "mean_wait(lifts) ~ waiting times per elevator, list of lists. Mean for each one, to the whole second; 0 for an elevator nobody waited at. {sig}",
                "class_means(classes) ~ average of each class as a round number, an empty class gets a zero. {sig}",
                "daily_mean(readings) ~ For each day ‹inner list› return the mean rounded to int, 0 if no reading. {f}",
                "rm(g) ~ rounded row means, empties → 0, {sig}",
            ),
            "totals_descending": (
                "ranking(teams) ~ points per team in a table, best on top. teams are lists of match points, i just want the totals in that order. {sig}",
                "takings_ranked(drivers) ~ what every driver made in sum, highest first {sig}, input one list per driver",
                "board(players) ~ leaderboard: add each player's list, put the sums in falling order, no names. {f}",
                "td(m) ~ sorted row totals, big to small, {sig}",
            ),
            "rows_as_lines": (
                "print_sheet(cells, sep=s) ~ list of lists to text, one line a row, cells separated by whatever i pass. {sig}",
                "to_csv(table) ~ export: put {s} between the numbers of a row and a newline between rows, return the string. {sig}",
                "show_board(board, gap=s) ~ sudoku on screen!! {sig} makes one text out of the board, the {s} between neighbours in a line, each line of the board on its own line, no line break at the end",
                "dump(matrix) ~ I hate how nested lists print. Turn {x} into lines, numbers joined by {s}. {f} returns the text, doesn't print",
            ),
            "distinct_cells": (
                "prices_in_use(menus) ~ which prices exist at all in our menus ‹one list per menu›? each once, cheapest first. {sig}",
                "used_digits(sudoku) ~ every digit already on the board, no repeats, ascending. Board is list of rows. {sig}",
                "floors_seen(rides) ~ several rides, each a list of floors. On which floors has the lift been? sorted, no doubles. {f}",
                "uniq2d(g) ~ sorted set over a nested list → list, {sig}",
            ),
            "count_in_grid": (
                "free_seats(hall) ~ in the hall plan {k} means free. how many free? plan is a list of rows. {sig}",
                "how_often(sudoku, digit=k) ~ count one {k} over the whole sudoku. {sig}",
                "mines(field, mark=k) ~ number of cells in a 2d list that hold the {k}. {sig}",
                "absent(register) ~ register: a list per week, a number per day. {k} stands for absent. Count all absences. {f}",
            ),
            "is_square_matrix": (
                "square_hall(hall) ~ as many seats in each row as there are rows? True/False, {x} is list of rows. {sig}",
                "sudoku_shape(board) ~ before solving: the board must be n rows of n cells each. {sig} checks just that",
                "crosstable_ok(table) ~ a tournament cross table has one row per team and in each row one cell per team. {f} returns False for any other shape",
                "sq(m) ~ shape check: n by n, ragged is False, {sig}",
            ),
            "is_symmetric": (
                "same_both_ways(distances) ~ From A to B must be as far as from B to A. {x} is the distance table as list of rows; is that so everywhere? {sig}",
                "mutual(likes) ~ if i like you, you like me, for all pairs in this 0/1 matrix? bool. {sig}",
                "fair_fares(fares) ~ taxi fare table zone by zone. I want True only when going there costs what going back costs. {f}",
                "sym(m) ~ equals own transpose? {sig}",
            ),
            "find_cell": (
                "where_is(hall, seat=k) ~ hall plan as rows of {k} numbers. Find the {k}: [row and column|its row and its column], both counted from 0, in a list; an empty list if we don't have it. {sig}",
                "first_gap(board) ~ Sudoku solver needs the next {k} on the board, row by row from the top: return a list of row index and column index, or an empty one. {sig}",
                "locate(drawers) ~ In which drawer and at which place in it is the first {k}? Two numbers from zero in a list, nothing in it if not found. {f}, takes list of lists",
                "pos(g, v=k) ~ row, col of first hit of {k} as a 2-list, else an empty list. {sig}",
            ),
            "row_maxima": (
                "daily_high(tides) ~ high water of each day, {x} has the day's readings as a list. no reading, 0. {sig}",
                "best_throw(players) ~ For every player the best throw. He who did not throw: 0. {f}, lists in a list",
                "longest_rides(drivers) ~ list with the longest ride per driver ‹0 if none›. {sig}",
                "rowmax(m) ~ max of each row default 0 {sig}",
            ),
            "main_diagonal": (
                "self_scores(ratings) ~ everyone rated everyone incl. himself; the ratings people gave themselves, as list, please skip whoever's row is too short. {sig}",
                "downhill(bricks) ~ cells one meets going from top left corner one right one down each time. {sig} returns them",
                "hits(confusion) ~ Confusion matrix: extract the correctly classified counts, i.e. cell i of row i, if it exists. {f}",
                "dg(m) ~ list of the diagonal, {sig}",
            ),
            "grid_maximum": (
                "highest_tide(days) ~ The highest water in all these days ‹list of lists›, 0 if there's no reading whatsoever. {sig}",
                "dearest_fare(drivers) ~ dearest fare among all drivers' lists; 0 if nobody drove. {sig}",
                "hottest_pixel(image) ~ brightest pixel of a greyscale picture given as rows; 0 for an empty picture: {f}",
                "gmax(g) ~ max of 2d list or 0 {sig}",
            ),
            "count_rows_reaching": (
                "good_shifts(shifts, target=k) ~ in how many shifts did the patrol make the {k} or more in total? shifts are lists of km. {sig}",
                "qualified(teams) ~ How many teams have {k} points or more, all matches summed? {f}",
                "overloaded(rides, limit=k) ~ count the elevator rides whose weights add to the {k} or more, {sig}",
                "crr(m) ~ number of rows with total not under {k}, {sig}",
            ),
            "row_sums>sorted_descending": (
                "ranked(teams) ~ sum up each team's list and order those from best to worst. {sig}",
            ),
            "row_sums>largest_number": (
                "best_night(nights) ~ each night a list of fares. what did the best night bring in total? 0 for no nights. {sig}",
            ),
            "row_sums>greater_than": (
                "over(shifts, km=k) ~ totals of the shifts that drove more than the given {k} all in all; shift = list of trips. {sig}",
            ),
            "row_sums>average": (
                "mean_total(drivers) ~ On average how much has a driver taken? Sum every driver's list, then the mean of these, 0.0 for nobody. {f}",
            ),
            "row_sums>index_of_largest": (
                "winner(table) ~ position of the row of points with the highest sum, from 0, -1 if table's empty. {sig}",
            ),
            "row_sums>running_totals": (
                "so_far(days) ~ {x}: a list of fares each day. Return per day what has come in up to then altogether. {sig}",
            ),
            "row_sums>greater_than>count_of_numbers": (
                "heavy_rides(rides) ~ how many elevator rides weighed more than {k} in total? rides are lists of weights. {f}",
            ),
            "row_sums>sorted_descending>first_numbers": (
                "podium(teams, places=k) ~ team totals, best first, cut off after the paid {k}. Input rows of points. {sig}",
            ),
            "row_sums>all_identical": (
                "magic_rows(square) ~ do all rows of the number square have the same total? {sig}",
            ),
            "column_sums>largest_number": (
                "busiest(weeks) ~ Weeks are rows, weekdays columns. Add each weekday over the weeks and tell me the greatest of these sums, otherwise 0. {sig}",
            ),
            "column_sums>all_identical": (
                "magic_cols(m) ~ True when every column of the nested list adds to the same. {sig}",
            ),
            "column_sums>sorted_ascending": (
                "cols_up(shops) ~ sum per column, small sums in front: {sig}, gets list of equally long rows",
            ),
            "column_sums>index_of_largest": (
                "best_hour(days) ~ days as rows, hours as columns. At which hour index is the total highest ‹the earlier if equal, -1 without data›? {f}",
            ),
            "flattened>sorted_ascending": (
                "all_in_order(drawers) ~ tip out all drawers ‹list of lists of weights› and line everything up from light to heavy. {sig}",
            ),
            "flattened>unique_numbers": (
                "distinct_floors(rides) ~ every floor in these rides, once, in order of the first visit. rides: list of floor lists. {sig}",
            ),
            "flattened>greater_than": (
                "above_mark(tides) ~ tide readings by day. One list with all above {k}, days don't matter. {f}",
            ),
            "flattened>average": (
                "overall_mean(classes) ~ classes each with its scores. Average across all pupils, not average of averages! 0.0 if none. {sig}",
            ),
            "flattened>most_common_number": (
                "favourite(menus) ~ which number appears most in the whole list of lists? first one at a tie, 0 if empty. {sig}",
            ),
            "flattened>even_numbers>sum_of_numbers": (
                "even_sum(g) ~ sum of the even cells in a nested list {sig}",
            ),
            "flattened>unique_numbers>sorted_descending": (
                "prices_down(shelves) ~ shelves with price lists: all different prices, dearest on top. {sig}",
            ),
            "flattened>non_zero>count_of_numbers": (
                "filled(sudoku) ~ 0 is an empty cell in my sudoku rows. How many cells are filled? {sig}",
            ),
            "flattened>largest_numbers": (
                "top_scores(games, n=k) ~ the {k} highest scores over all games ‹each a list›, falling. {sig}",
            ),
            "flattened>joined_numbers": (
                "in_a_row(board, sep=s) ~ Board as list of rows to one single string, row after row, {s} between all cells. {sig}",
            ),
            "drop_empty_rows>row_sums": (
                "worked_totals(days) ~ skip days without any fare, total the others. list of lists. {sig}",
            ),
            "drop_empty_rows>number_of_rows": (
                "used(drawers) ~ how many drawers aren't empty? drawers is a list of lists. {sig}",
            ),
            "drop_empty_rows>row_maxima>sum_of_numbers": (
                "best_sum(players) ~ leave out players with no throw, take the rest's best throw each, add. {f} gets lists of throws",
            ),
            "transposed>rows_as_lines": (
                "sideways(table, sep=s) ~ swap rows and columns and print it to a string, {s} within a line, a line per new row. {sig}",
            ),
            "transposed>row_maxima": (
                "day_peaks(shops) ~ rows = shops, columns = days. After swapping them, the highest of each day, as list. {sig}",
            ),
            "column_values>sorted_descending": (
                "round_ranking(teams, round_no=k) ~ scores of one round ‹index from 0, teams are rows, short rows are skipped›, high to low. {sig}",
            ),
            "column_values>average": (
                "probe_mean(days, probe=k) ~ mean of one {k}: the value at its index in every day's list that has it; no values, 0.0. {sig}",
            ),
            "column_values>unique_numbers>sorted_ascending": (
                "col_set(rows, c=k) ~ distinct values at index {k} of the rows ‹those long enough›, ascending: {sig}",
            ),
            "row_maxima>sorted_descending": (
                "best_marks(athletes) ~ best throw of everybody ‹0 for none›, from the farthest to the shortest. list of lists given. {sig}",
            ),
            "row_maxima>smallest_number": (
                "weakest_best(days) ~ each day's high tide ‹0 if not measured›. Which was the lowest of them? 0 when no days. {f}",
            ),
            "last_cells>sum_of_numbers": (
                "end_sum(accounts) ~ last balance of every account with one, added. accounts: lists of balances. {sig}",
            ),
            "last_cells>sorted_ascending": (
                "ends_up(rides) ~ Floors where the rides ended, low to high; skip rides without floors. {x} is a list of floor lists. {sig}",
            ),
            "row_sizes>largest_number": (
                "longest(hall) ~ how many seats has the longest row of the hall? rows of seat numbers, 0 if no hall. {sig}",
            ),
            "row_averages>sorted_descending>first_numbers": (
                "best_classes(classes, top=k) ~ class averages ‹whole numbers, 0 for an empty class›, best at the front, only the {k} ones. {sig}",
            ),
            "distinct_cells>count_of_numbers": (
                "kinds(plan) ~ how many different numbers are there on the plan ‹a list of rows›? {sig}",
            ),
            "main_diagonal>product_of_numbers": (
                "diag_product(m) ~ multiply the cells down the main diagonal of the nested list, too short rows left out. {sig}",
            ),
            "best_row>sorted_descending": (
                "champ_scores(teams) ~ the scores of the team with the most points in all ‹first if tied, empty if none›, highest score first. {sig}",
            ),
            "rows_reaching>number_of_rows": (
                "enough(shifts, target=k) ~ keep the shifts whose total is at least the {k} and say how many those are. {sig}",
            ),
            "without_column>row_sums": (
                "net_points(table, skip=k) ~ every row's total when the column with the given index isn't counted. {sig}",
            ),
        },
    ),
)
