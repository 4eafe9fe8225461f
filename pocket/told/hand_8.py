"""Requests by the eighth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "int",
        {
            "is_prime": (
                "cannot_share(sweets) ~ my daughter asked me when a bag of sweets cannot be shared out fairly at all, other than one each or all to one child. {sig} should answer true exactly for those counts, which are the primes, and false otherwise",
                "lonely_number(n) ~ True if nothing but 1 and itself divides {x}. 0, 1 and negatives: False. {sig}",
                "prime_bus(line) ~ I only take buses whose line number is prime, silly habit I know. Write {f} so it tells me yes or no for a line number, True or False I mean",
                "check(candidate) ~ INPUT: one integer ¶ OUTPUT: bool, primality ¶ NAME: {f}",
                "no_rectangle(tiles) ~ A floor of {x} square tiles can be laid as a proper rectangle, more than one row and more than one column, unless {x} is prime. {sig}: returns whether it is prime. Anything under 2 isn't.",
                "isprm(n) ~ need {sig}, primality test, trial division up to the root is plenty, nobody will put in a billion",
                "strong_candidate(p) ~ we need p to be prime before the key exchange, so a guard: {sig}, boolean",
            ),
            "factorial": (
                "seatings(guests) ~ {x} guests, {x} chairs in one row. How many ways to sit them down? {sig}",
                "bookshelf_orders(books) ~ i have some novels and i am a bit obsessed: in how many different orders can they stand on the shelf next to each other? {sig} gets how many novels there are",
                "permutations(n) ~ Implement {x}! as {sig}, 0! being 1. No recursion, no math module please.",
                "playlists(songs) ~ Every song once, any order. {sig} says how many such playlists there are with {x} songs.",
                "bang(n) ~ sir said: write {f}, it multiplies 1 times 2 times 3 and so forth until the number you give. for zero answer is one",
                "finish_orders(horses) ~ How many possible finishing orders does a race with {x} horses have, no dead heats? That many is what {sig} must return.",
                "orders(dishes) ~ In my restaurant the menu lists {x} dishes and my wife changes the order daily. For how many days can she do so before repeating? {sig}",
            ),
            "nth_fibonacci": (
                "rabbits(month) ~ Rabbits, the old puzzle: in month 0 there are 0 pairs, in month 1 there is 1, and from then on each month has as many pairs as the two months before together. {sig} gives the pairs in a given month.",
                "spiral(i) ~ knitting a sunflower shawl, round sizes go 0 1 1 2 3 5 8 … and i want the size of round {x}, counting rounds from zero. make {sig}",
                "fib(n) ~ F‹0›=0, F‹1›=1, F‹n›=F‹n-1›+F‹n-2›. {sig} returns F‹n›. Iterative, thanks.",
                "petals(step) ~ Please to write the function {f} which receives a position ‹starting at zero› and gives the Fibonacci number standing there.",
                "fib_at(pos) ~ not the whole sequence, only the one element of 0, 1, 1, 2, 3, 5… which sits at index {x} » {sig}",
            ),
            "sum_to": (
                "cans(rows) ~ We stack cans in a triangle, one on top, two below it, three below that. For {x} layers {sig} tells the shop how many cans to bring.",
                "handshakes_of_days(days) ~ I put 1 cent in the jar the first day, 2 cents the second, 3 the third and so on. How much is in the jar after so many days? Write {sig} for me dear",
                "gauss(n) ~ 1+2+3+…+{x}. {sig}. you know the story with the little boy",
                "total_gifts(day) ~ on day 1 one present, on day 2 two presents, and up it goes till {x}. all of it together, {f} please",
                "tri(n) ~ the nth triangular number, {sig}",
                "steps_climbed(floors) ~ Building with odd stairs: floor 1 costs 1 step, floor 2 costs 2, floor i costs i. Compute the steps to get past floor {x}, from the bottom. Function name {f}.",
            ),
            "is_even": (
                "left_side(number) ~ house numbers in our street: the even ones are on the left. So {sig} returns True if that house is on the left and False if it's not",
                "pairs_up(children) ~ Can {x} children hold hands two by two with nobody left alone? bool from {sig}",
                "knit_row_back(row) ~ Pattern says every second row ‹2, 4, 6…› is purled. Given the row number, does this one get purled? {sig}",
                "even_plate(plate) ~ During smog alert only cars with an even plate number may drive. {sig}: true for those allowed.",
                "halves_ok(n) ~ true when {x} can be halved with nothing left over - {f}",
                "ev(n) ~ is the thing even. {sig}. that's it",
                "no_odd_man(players) ~ doubles tournament tonight, so players must come in twos. Is {x} ok? {sig}",
            ),
            "is_divisible_by": (
                "fits_exactly(pallets, per_truck=k) ~ The lorries only leave full. I give you the pallets we have and how many go on one lorry; {sig} says if they come out exactly, without a half loaded one.",
                "full_tables(guests) ~ {k} at each table, {x} people. Do all tables fill up with no seat empty? Return a bool, call it {f}",
                "divides(n, d=k) ~ whether {k} goes into {x} without remainder → {sig}",
                "bus_day(day) ~ the mobile library comes on every {k}th day of the year, so on days that are multiples of {k}. tell me if it comes on day {x}, True or False: {sig}",
                "cuts_clean(length, piece=k) ~ Would a plank of {x} cm give only whole pieces and no offcut at all? The length of one piece comes second. {sig}",
                "teams_work(kids) ~ PE class. Number of kids in, and out comes if I can make teams of exactly {k} with no kid left standing. {sig}",
            ),
            "sum_of_digits": (
                "house_luck(number) ~ My grandmother adds up the figures on the door of every house she visits, 4 and 7 and 2 is 13, she says. {sig} should do so for a house number.",
                "checksum(code) ~ crude checksum: add every digit of {x}; ignore the sign if negative. {sig}",
                "odometer(km) ~ look at the odometer, add all the ciphers you see. that is {f}. only one time, do not go on until one digit remains",
                "digsum(n) ~ 305 makes 3 plus 0 plus 5, so it is quersumme in german, don't know the english word. {sig}",
                "raffle(ticket) ~ you win as many sweets as the digits on your ticket add up to!!! how many is that for a ticket number? {sig}",
                "add_figures(n) ~ what do the figures of {x} make together, minus sign disregarded? {f}",
            ),
            "divisors": (
                "layouts(seats) ~ Which numbers of rows could I choose so {x} chairs stand in equally long rows? One row and single-chair rows count too. Smallest first, as a list: {sig}",
                "factors(n) ~ maths homework: all the numbers that go into {x} exactly, 1 and {x} itself also, in rising order. def {f}",
                "pack_sizes(pieces) ~ We got an order for a number of soaps and want every pack size that leaves no soap over. 1 is fine, all in one pack is fine. Ascending list from {sig}.",
                "divs(n) ~ {sig} = every i in 1..{x} with {x} mod i == 0",
                "group_sizes(class_size) ~ Give me the possible group sizes for a class of {x} where all groups are equally big, from 1 to the entire class. {sig}",
            ),
            "primes_to": (
                "lockers(last) ~ lockers numbered 1 to {x}. the kids whose locker has a prime number get chocolate. list those numbers for me, {sig}, the last one included if it is prime",
                "sieve(limit) ~ Primes ≤ limit, ascending list, {f}",
                "prime_houses(n) ~ Starting at 2, write down each prime until you would pass {x}; {x} itself belongs in if prime. {sig}",
                "skip_composites(n) ~ like range‹1, {x} + 1› but without 1 and without anything that can be split into smaller factors. {sig} as a list",
                "prime_pages(pages) ~ Which page numbers of a book with {x} pages are prime? {sig}",
            ),
            "first_fibonacci_numbers": (
                "spiral_sizes(n) ~ I sew a quilt where the squares grow 0, 1, 1, 2, 3, 5 … each being the two before added. {sig} gives me the first {x} of those sizes in a list.",
                "fib_list(count) ~ how many you want goes in, that many fibonacci numbers come out, starting at zero. {f}",
                "seq(n) ~ SPEC ¶ - {x} terms ¶ - begins 0, 1 ¶ - next = sum of previous two ¶ - {x} = 0 gives an empty list ¶ {sig}",
                "bunnies(months) ~ Bitte schreiben Sie {sig}, sorry, in english: list of the Fibonacci sequence with exactly {x} members, the zero is the first one.",
                "intro_fib(k) ~ The opening {x} entries of 0 1 1 2 3 5 8 13, as a list, not just the last one. {sig}",
            ),
            "largest_of_three": (
                "best_throw(first, second=a, third=b) ~ three throws of the javelin, the longest one counts. {sig} hands back that one",
                "top_bid(anna, ben=a, carl=b) ~ Three bids came in. Whoever offers most gets the clock; I only need the amount. {sig}",
                "biggest(x1, x2=a, x3=b) ~ max of three without writing max‹…› five times all over my code → {sig}",
                "oldest(a1, a2=a, a3=b) ~ Ages of the three siblings come as separate arguments, what is the age of the eldest? Name it {sig}.",
                "roll_best(d1, d2=a, d3=b) ~ You roll three dice and keep the highest. {sig} returns what you keep",
                "at_least_limits(n) ~ return {x}, but never under {a} and never under {b}: so the highest of the three. {sig}",
            ),
            "grade_by_bounds": (
                "mark(points) ~ Grading this term: {a} points and up is an A, from {b} a B, from {c} a C, all the rest F. {sig} returns the letter for somebody's points.",
                "letter(score, top=a, good=b, okay=c) ~ the three bounds go in after the score - reaching the first is 'A', the second 'B', the third 'C'. not reached anything? 'F'. {sig} does that",
                "quality(eggs) ~ Hen house ledger. 'A' if she laid at least {a}, 'B' if at least {b}, 'C' if at least {c}; and if she's below even that, 'F', poor thing. {sig}",
                "rate_seller(stars, a_from=a, b_from=b, c_from=c) ~ Sellers get a class: A, B or C by the minimum they meet, minima passed in that order, F when none is met. The bounds belong to the better class. {sig}",
                "exam_letter(pts) ~ ‹A: {a}+› ‹B: {b}+› ‹C: {c}+› ‹F: less›. function {f}, takes the points, gives the letter as text",
            ),
            "digits": (
                "cash_register(total) ~ for the seven segment display i need the single digits of {x} from left to right as ints in a list. {sig}",
                "split_pin(pin) ~ take a pin as a number and pull it apart, each figure its own list element, in the order one reads them. name: {f}",
                "plate_tiles(house) ~ Our house numbers are made of enamel tiles, one figure each. {sig} takes a number and lists which tiles, left to right, to take from the drawer.",
                "explode(n) ~ 4071 becomes four entries, 4 then 0 then 7 then 1. {sig}, ints please not strings",
            ),
            "binary_string": (
                "switches(n) ~ {sig} shows how the number looks in base two, as a string, without the 0b in front",
                "bits(number) ~ Write down {x} using just ones and zeros ‹as text, no prefix, no leading zeros›. Fn: {f}",
                "punch(n) ~ old punch tape: each number is written with 0 and 1 only. I need that text for a number. {sig}",
                "dec2bin(n) ~ decimal in, binary out. str. {sig}",
                'mask_text(flags) ~ our permission flags are kept in one integer and in the log i want to see them as binary digits, plain, no "0b". make it {f}',
            ),
            "entry_fee": (
                "pool(age) ~ Swimming pool: kids under {a} don't pay, those under {b} pay {c}, everyone else {m}. {sig} for one visitor's age.",
                "museum_ticket(age, free_under=a, reduced_under=b, reduced=c, full=m) ~ age plus our tariff: the age below which it's free, the age below which it's the reduced price, that reduced price, and the full one. {sig} returns what to pay.",
                "zoo(years) ~ what does somebody of that age pay at the zoo? babies younger than {a}: nothing. younger than {b}: {c}. the rest of us: {m}. {f} returns just the amount",
                "ski_lift(age) ~ TARIFF ¶ below {a}: 0 ¶ {a} or more but below {b}: {c} ¶ {b} or more: {m} ¶ Write {sig}.",
            ),
            "table_of_squares": (
                "tile_lookup(n) ~ a little lookup: side length → how many tiles a square patio takes, for sides 1 up to {x}. As a dict. {sig}",
                "squares_dict(limit) ~ {f}: dict, keys one to limit, value is key times key",
                "patio_prices(n) ~ For each field size from 1 to {x} I want to see the area of the square field with that side, size as the key, area as the value: {sig}",
            ),
            "first_primes": (
                "first_few(n) ~ not the primes below {x} but the first {x} of them, 2 being number one. list. {sig}",
                "bead_colours(count) ~ I thread a bracelet with 2 red, 3 blue, 5 green, 7 white beads - always the next prime. For {x} colours, {f} lists how many beads of each, in order.",
                "prime_start(how_many) ~ The smallest {x} primes, please, ascending, and an empty list if {x} is 0. {sig}",
                "p_list(k) ~ collect primes until you have {x} of them then stop. {sig}",
            ),
            "nth_prime": (
                "prime_no(n) ~ 1 → 2, 2 → 3, 3 → 5, 4 → 7, so which prime has place {x}? {sig}",
                "door_prize(place) ~ the jackpot on our stand for the visitor in place n is the n-th prime in euros, first visitor gets 2. {f}, takes the place",
                "pick_prime(rank) ~ Only one number wanted: the prime which is {x}th when all of them are counted from the smallest. {sig}",
            ),
            "fizzbuzz_list": (
                "class_game(n) ~ Kids stand in a circle and count. 3, 6, 9: Fizz. 5, 10: Buzz. Divisible by both: FizzBuzz. Else they say the number. What do they say from 1 to {x}? List of strings from {sig}.",
                "fb(n) ~ standard interview fizzbuzz but collect the {x} outputs as strings in a list, don't print. {sig}",
                "party_round(last) ~ {f}: the words spoken in the drinking game Fizz for threes, Buzz for fives, FizzBuzz for fifteens, from one to the last number, numbers as text",
            ),
            "hailstone_steps": (
                "until_one(n) ~ Take {x}. Even? halve it. Odd? times three plus one. How many such moves until it is 1? {sig}",
                "bounces(start) ~ my son plays this thing with a number where he halves the even ones and does 3n+1 on the odd ones till he reaches 1 and i must count how often. can {f} count",
                "collatz_len(n) ~ number of Collatz steps from {x} down to 1, zero steps for 1 itself: {sig}",
            ),
            "shipping_cost": (
                "delivery(order) ~ Orders from {k} euros ship free, below that we charge {m}. {sig} gives the charge.",
                "postage(basket, free_from=k, flat=m) ~ what the customer pays for sending: nothing once the basket reaches the free limit, the flat rate otherwise. {sig}",
                "minimum_surcharge(kilos) ~ small-load surcharge. loads of {k} kilos or heavier: 0, lighter: {m}. fn {f}",
            ),
            "compound_interest": (
                "savings(start, rate=k, years=m) ~ i put some money in the bank, it grows by {k} percent each year and the interest stays in. what do i have after those years, in cents precision ‹2 decimals›? {sig}",
                "grow(capital) ~ {x} invested for {m} years at {k} percent p.a., compounded yearly. Final balance to two decimals. {sig}",
                "nest_egg(amount, pct=k, yrs=m) ~ My husband and I want to see what our nest egg will be worth with interest on interest. Function {sig}: the amount, the yearly percentage, the number of years, result rounded to 2 places.",
            ),
            "gcd_with": (
                "biggest_tile(width, length=k) ~ The floor is so wide and so long, both in whole cm. What is the side of the biggest square tile that covers it without cutting any? {sig}",
                "bouquets(roses, tulips=k) ~ roses and tulips, I make identical bouquets using up every flower. the most bouquets I can make is what {sig} should return",
                "common(n) ~ largest whole number that goes into both {x} and {k}. {sig}",
                "ggt(a, b=k) ~ {sig} → gcd, Euclid's way",
            ),
            "celsius_to_fahrenheit": (
                "for_the_americans(degrees) ~ My cousins in Texas don't understand when I say it's 30 degrees. {sig} turns our Celsius into their Fahrenheit.",
                "oven_us(c) ~ recipe temps are in C, the oven dial in F. {f}, no rounding",
                "to_f(c) ~ times nine fifths plus thirty-two. {sig}",
                "ward_temp(celsius) ~ Chart is in Celsius, the visiting doctor reads Fahrenheit. Convert one reading, {sig}.",
            ),
            "countdown": (
                "launch(seconds) ~ rocket launch!!! from {x} down to 1 as a list, no zero. {sig}",
                "rows_left(rows) ~ My knitting counter goes backwards: with {x} rows to do it shows {x}, then one fewer each, until 1. Return all it shows, {sig}.",
                "backwards(n) ~ like list‹range‹1, {x}+1›› but reversed → {f}",
                "stairs_down(floor) ~ the floors the lift passes from floor {x} to floor 1, both in, going down. {sig} makes the list",
            ),
            "squares_to": (
                "patio_sizes(n) ~ Square patios use 1, 4, 9, 16 … stones. List the stone counts for sides 1 to {x}, {sig}",
                "sq(n) ~ first {x} perfect squares from one upward in a list; {f}",
                "granny_square(rounds) ~ a crochet blanket of r by r motifs needs r times r motifs. for r from 1 up to the largest blanket {x}, list the motifs needed - {sig}",
            ),
            "even_or_odd": (
                'side_of_street(house) ~ postman here. a house number comes in, and the text "even" or "odd" goes out so i know which side to walk on. {sig}',
                "parity(n) ~ returns a word not a bool: 'even' or else 'odd' → {sig}",
                "roulette(pocket) ~ Where the ball landed as a whole number: is that 'even' or is it 'odd'? Zero is even for us. Function {f}, give that word back",
            ),
            "sum_of_squared_digits": (
                "happy_step(n) ~ one step of the happy number game, i.e. square each figure of {x} and add them. {sig}",
                "squared_figures(num) ~ Chop the number into digits, each digit times itself, everything together. A minus sign does not matter. {f}",
                "door_energy(door) ~ My numerologist says the energy of a flat is its door digits squared and then totalled. Don't laugh. {sig}",
            ),
            "sum_of_proper_divisors": (
                "aliquot(n) ~ aliquot sum of {x}: all that divides it except {x} itself, added. {sig}",
                "friendly(n) ~ For amicable numbers I need what the true divisors of {x} come to, so 1 and up, but never {x} itself. {sig}",
                "parts_total(whole) ~ divisors added up, the number itself doesn't count → {f}",
            ),
            "pass_or_fail": (
                "exam(points) ~ With {k} points or more you get 'pass', with fewer 'fail'. I only have the points of one student. {sig}",
                "inspection(score, needed=k) ~ the kitchen inspector gives a score and there is a score you need; making it exactly is still a 'pass', otherwise the string is 'fail'. {sig}",
                "lift_test(kilos) ~ did she lift enough? {k} kg is the bar. text 'pass' or text 'fail', name {f}",
            ),
            "age_group": (
                "section(age, teen_from=a, adult_from=b) ~ library card desk: too young for the teen shelf means 'child', too young for the grown-up shelf means 'teen', everybody else 'adult'. limits come as the second and third argument. {sig}",
                "swim_lane(years) ~ under {a} → 'child' ¶ under {b} → 'teen' ¶ otherwise → 'adult' ¶ {sig}",
                "ticket_label(age) ~ What do we print on the wristband? Somebody aged less than {a} is a 'child'. From then on a 'teen' until the day they turn {b}, from which day they are an 'adult'. {f}, one age in",
            ),
            "add_up_to_cap": (
                "heal(hp) ~ potion gives {k} hp but you can't have more than {m}. new hp? {sig}",
                "meter_top_up(minutes, coin=k, limit=m) ~ The parking meter: minutes on it now, minutes the coin buys, and the longest it allows. What does it show after the coin went in? It never shows more than allowed. {sig}",
                "refill(litres) ~ I pour {k} litres to what is in the barrel; it holds {m}, the rest runs over. how much is in there then, {f}",
            ),
            "subtract_down_to_zero": (
                "damage(health, hit=k) ~ hero has some health and takes a hit. whats left? dead is 0, no negative health. {sig}",
                "stock_after(pieces, sold=k) ~ Stock minus what was sold, only that the shelf cannot hold fewer than none. {sig}",
                "minutes_left(paid) ~ On the meter are {x} minutes and the car has stood for {k}. Remaining minutes, nought once it has run out. {sig}",
            ),
            "boxes_needed": (
                "pallets(crates, per_pallet=k) ~ how many pallets for these crates, the last one may be half empty. you know how many go on one. {sig}",
                "buses(pupils) ~ {k} seats in a coach. nobody stays behind. number of coaches for {x} pupils = {sig}",
                "sheets(photos) ~ We glue {k} photos on one page; {f} should tell how many pages I must buy for all my photos, a started page is a page",
                "rounds(players, at_once=k) ~ The trampoline takes {k} kids at a time. Rounds until everybody has jumped, incl. an incomplete final round. {sig}",
            ),
            "price_after_discount": (
                "sale(price) ~ everything {k}% off this week!! what does a {x} euro coat cost now, cents and all, 2 decimals. {sig}",
                "staff_price(list_price, percent=k) ~ staff pay the list price less some percent. Round to the cent. {sig}",
                "coupon(total) ~ The coupon knocks {k} percent off. Write {f}; from the full price it makes the price at the till, rounded to two places",
            ),
            "price_with_tax": (
                "gross(net, vat=k) ~ net in, vat rate in percent in, gross out, two decimals → {sig}",
                "with_vat(net) ~ add {k} per cent sales tax on top of {x} and round to cents. {sig}",
                "till_price(shelf) ~ In America they don't put the tax on the tag and I am always surprised. The tax here is {k} percent. What will I actually pay, rounded to 2 digits? {f}",
            ),
            "days_in_month": (
                "rent_days(month) ~ the month as 1 to 12. how many days does it have? forget leap years, february is always 28. {sig}",
                "last_date(m) ~ Date of the last day in month {x}, with 2 → 28 every time. {sig}",
                "knuckles(month) ~ my grandson counts it on his knuckles, 31, 28, 31, 30 … I give the month's number and want its length in an ordinary year. {f}",
            ),
            "hours_and_minutes": (
                "film_length(minutes) ~ the cinema leaflet says 135 minutes and i'd rather read it as hours and minutes, like 2h 15m, even 0h 40m is fine. {sig}",
                "shift_text(total) ~ minutes of a shift → text of the form '8h 5m', minutes without leading zero. {sig}",
                "episode(mins) ~ An episode lasts {x} minutes. Show that as hours, an h, a blank, remaining minutes, an m. {f} for the app",
            ),
            "dollars_from_cents": (
                "price_tag(cents) ~ We keep all the prices in cents. For the tags: dollar sign, dollars, point, always 2 digits for the cents. {sig}",
                "as_money(pennies) ~ 105 is one dollar five so it must read $1.05, never $1.5. {f}",
                "receipt_amount(c) ~ whole cents → display string with $ and two decimals, e.g. for ninety cents it reads $0.90: {sig}",
            ),
            "sum_of_primes_to": (
                "prime_pot(limit) ~ everybody with a prime start number up to {x} pays his number in euros in the pot. How many euros in it? {sig}",
                "sump(n) ~ sum over p prime, p ≤ {x}, of p. {sig}",
                "add_primes(top) ~ not the primes themselves, just what they add up to, from 2 to {x} inclusive → {sig}",
            ),
            "pascal_row": (
                "galton(row) ~ The pegs of a Galton board: row 0 is a single 1, and each row below has 1 at the ends and sums of two neighbours between. {sig} lists the requested row.",
                "binomials(n) ~ coefficients of ‹a+b› to the power {x}, as a list. {sig}",
                "tri_row(r) ~ Pascal's triangle, only row {x}. careful, counting begins with 0 for the row holding the lone 1. {f}",
            ),
            "identity_matrix": (
                "eye(n) ~ like numpy's eye but lists of lists of plain ints. {sig}",
                "blank_pairs(players) ~ a chart with {x} rows and {x} columns, 1 where a player meets himself and 0 elsewhere. nested lists. {sig}",
                "diag_pattern(size) ~ Cross stitch: square field, stitches just on the line from top left to bottom right are 1, everything else 0. {f} takes how big the square is",
            ),
            "is_triangle": (
                "frame(a1, a2=a, a3=b) ~ I've three sticks. Can I nail them into a triangle, a real one, not flat? {sig}, yes/no as bool",
                "closes(side) ~ does {x} together with {a} and {b} obey the triangle inequality, strictly, all three ways: {sig}",
                "bunting(x1, x2=a, x3=b) ~ any two of the three lengths must be longer together than the other one, else no triangle flag. {sig} says if it works",
            ),
            "counted_noun": (
                "basket_line(count) ~ on the label we print how many, a blank, and then the word {s}. for 1 the word stays as it is, for every other number it gets an s at the end, 0 too. {sig}",
                'plural(n, noun=s) ~ {x}, blank, {s}; stick an "s" on the noun unless {x} is one. {sig}',
            ),
            "hypotenuse": (
                "ladder(height, distance=b) ~ how long must the ladder be if the wall is so high and its foot stands so far from the wall? metres with 2 decimals. {sig}",
                "screen_diagonal(w, h=b) ~ Diagonal of a screen from width and height, Pythagoras, rounded to two decimals; {sig}",
                "shortcut(east) ~ I walk {x} m east and then {b} m north. As the crow flies, how far am I from the start? two digits after the point. {sig}",
            ),
            "collatz_sequence": (
                "hail(n) ~ Every value of the hailstone path: start with {x}, halve if even, else 3n+1, stop after 1 was added. As a list, {sig}",
                "path_to_one(start) ~ i want to see all stations of the collatz thing, the start and the 1 included. {f}",
                "stations(n) ~ SPEC: list, starts with {x}; next = half when even, 3 * it + 1 when odd; ends with the first 1. {sig}",
            ),
            "times_table_lines": (
                "table_poster(n) ~ A poster for my class: ten lines, '7 x 1 = 7' up to '7 x 10 = 70' when the number is 7. A list of those strings from {sig}.",
                "drill(number) ~ kids must learn by heart the table of {x}. lines like {x} x 4 = … with the result, from 1 till 10, list of texts » {f}",
                "my_table(n) ~ lines n x i = product for i = 1, 2 … 10; n is {x}; spaces around x and =. list of str. {f}",
            ),
            "is_odd": (
                "right_side(house) ~ Odd numbers are on the right of the road. Is this one on the right? {sig}",
                "leftover_sock(socks) ~ with {x} socks from the laundry, is one certainly without a partner, I mean is the count odd? True / False from {sig}",
                "odd_week(week) ~ paper bin gets emptied in uneven calendar weeks. {f} returns whether that is so for a week number",
            ),
            "is_leap_year": (
                "feb29(year) ~ My brother is born on Feb 29. Does he have a birthday in year {x}? Gregorian rules with centuries. {sig} → bool",
                "leap(y) ~ ‹4 yes, 100 no, 400 yes again› you know the drill. {sig}",
                "long_year(year) ~ Does the year have 366 days? Consider that 1900 had not but 2000 had. {f} please",
                "extra_day(year) ~ divisible by 4, except full centuries, unless divisible by 400. Boolean. {sig}",
            ),
            "reverse_digits": (
                "mirror(number) ~ read the house number from behind: 120 becomes 21. An int again. {sig}",
                "rev(n) ~ {sig}: integer with its digits the other way round, leading zeros drop of course",
                "wrong_way(plate) ~ someone held the scoreboard upside… no, backwards: last digit first. Which number do people read? {sig}",
                "backwards_no(no) ~ Zahl umdrehen: 1234 → 4321, as integer please. {f}",
            ),
            "sum_of_squares_to": (
                "pyramid_balls(layers) ~ cannonballs stacked as a square pyramid, top layer 1, next 4, next 9. How many in {x} layers? {sig}",
                "ssq(n) ~ 1*1 + 2*2 + … + {x}*{x} but without me having to remember the formula; {f}",
                "squares_on_board(n) ~ A chess board of {x} by {x} holds 1 times 1 plus 2 times 2 … plus {x} times {x} squares of every size. {sig} returns how many.",
                "tiers(n) ~ a wedding cake of square layers, the top is 1 by 1 slices, next 2 by 2, the bottom {x} by {x}. slices in total: {sig}",
            ),
            "count_divisors": (
                "ways_to_stack(boxes) ~ in how many ways can i pile {x} boxes into equal towers? one tower, or all single, both are ok. just the count. {sig}",
                "tau(n) ~ number of positive divisors, 1 and {x} included → {f}",
                "shareable(cookies) ~ For how many different numbers of kids could these cookies be shared exactly? {sig} should count them, from one kid up to as many kids as cookies.",
            ),
            "numbers_to": (
                "start_numbers(runners) ~ Bibs for a race: 1, 2, 3 … as many as there are runners. List. {sig}",
                "pages(last) ~ page numbers from the first to {x}, {x} included, {f}",
                "one_to(n) ~ range always stops too early for me; {sig} should be a real list which begins at one and ends at {x}",
            ),
            "evens_to": (
                "purl_rows(rows) ~ which row numbers get purled if it's every 2nd row, so 2, 4, 6 and on while ≤ {x}. {sig}",
                "left_houses(last) ~ All even house numbers up to {x}. 2 is the first! {sig}",
                "evs(limit) ~ list. 2 4 6 8 … not over limit. {f}",
            ),
            "multiples_to": (
                "feeding_days(days, every=k) ~ the snake eats on every {k}th day. in a month with that many days, which day numbers are it? {sig}",
                "bus_minutes(until) ~ list {k}, twice {k}, three times {k} … and stop when {x} is passed; {x} may be in. {sig}",
                "inspections(km, interval=k) ~ The km marks at which the van needs oil, i.e. the whole multiples of the interval, as far as {x} km. {sig}",
            ),
            "fizzbuzz_word": (
                "shout(turn) ~ what does the kid say at this turn? Threes are 'Fizz', fives 'Buzz', fifteens 'FizzBuzz', otherwise the number as a string. {sig}",
                "fizz_one(n) ~ fizzbuzz for ONE number, return the string don't print it. {f}",
                "one_turn(turn) ~ the rule at our camp fire: divisible by 15 FizzBuzz, by 3 Fizz, by 5 Buzz, others say the number. What will number {x} say? string. {sig}",
            ),
            "next_prime": (
                "bump(n) ~ hash table growth: smallest prime strictly above {x}. {sig}",
                "following(p) ~ If I stand at a number, which prime do I meet next going up? The number itself doesn't count even when prime. {f}",
                "next_bib(last) ~ bibs are only primes in our math club. after bib {x}, which one do i print? {sig}",
            ),
            "sum_of_either_multiples_below": (
                "euler_one(limit) ~ Project Euler no. 1 but with {a} and {b}: total of what is under {x} and divisible by one or the other, no double counting. {sig}",
                "prize_sum(n, first=a, second=b) ~ raffle tickets 0 to {x}-1, those which {a} or {b} divides win their own number in cents. what do we pay in total? tickets divisible by both win once. {sig}",
                "three_or_seven(n) ~ add every whole number less than {x} if {a} goes into it or {b} does, each added once. {sig}",
            ),
            "ticket_price": (
                "cinema(age) ~ Children under {a} and seniors from {b} pay {c}. Normal is {m}. {sig}, how much for someone that old",
                "tram(age, kid_until=a, senior_from=b, cheap=c, normal=m) ~ under {a} you pay {c}, from {b} on you pay {c} as well, in the years between it's {m}. {sig}",
                "bus_fare(age) ~ who's younger than {a}, or {b} and older, has the cheap fare of {c}; everyone else {m}. {f} for one age",
            ),
            "split_evenly": (
                "share_marbles(marbles, kids=k) ~ Divide the marbles as fair as you can. List how many each kid gets, and those who get one more stand first. {sig}",
                "teams(players) ~ {x} players, {k} teams, sizes may differ by one at most, bigger teams in front. sizes as a list: {sig}",
                "installments(total, parts=k) ~ Total in whole cents into so many rates, no cent lost; leftover cents go one each on the earliest rates. List. {sig}",
                "shifts(hours, people=k) ~ divide the hours among the people in whole hours as fairly as possible. A list with everyone's hours; those with an hour more come first. {sig}",
            ),
            "zero_filled": (
                "invoice_no(n) ~ invoice numbers have {k} digits, fill up with 0 from the left, return text. {sig}",
                "padded(n, width=k) ~ str with zeros in front till it is {k} long; longer ones untouched » {sig}",
                "locker_label(no) ~ All locker plates shall be {k} characters: 0007 style, so zeros first. {f} makes the string of a number",
                "episode_code(no) ~ Episode 7 should sort before episode 12, so put zeros on the left till there are {k} digits, as a string. {sig}",
            ),
            "binary_digits": (
                "lamps(n) ~ a row of lamps shows a number in binary, 1 is on. give me the row as a list of ints, most significant first. {sig}",
                "bit_list(n) ~ bits of {x} as a list ‹not a string!›, high bit leading; {f}",
                "row_of_holes(n) ~ punched card: 1 hole, 0 no hole. The number in base 2, as list of 0/1 ints, biggest place first. {sig}",
            ),
            "season_of_month": (
                "garden(month) ~ December to February counts as 'winter', March to May 'spring', June to August 'summer', September to November 'autumn'. The month comes as 1 - 12. {sig}",
                "coat_or_shorts(m) ~ month number in → winter/spring/summer/autumn out in small letters, winter being 12, 1, 2 and three months each. {f}",
                "which_season(m) ~ 12, 1, 2 'winter' ¶ 3, 4, 5 'spring' ¶ 6, 7, 8 'summer' ¶ 9, 10, 11 'autumn' ¶ {sig} ¶ one month number goes in",
            ),
            "hour_after": (
                "alarm(now, hours=k) ~ its so many o'clock on a 24 hour clock and i sleep so many hours. what hour is it when i wake up? 24 is 0 again. {sig}",
                "shift_end(start) ~ Our shift takes {k} hours. From the starting hour, 0 to 23, get the hour it finishes, also on the 0 to 23 clock. {sig}",
                "landing(departure, flight=k) ~ take off at some full hour, fly some hours; what hour is it then, 0 to 23? no time zones. {sig}",
            ),
            "greeting_for_hour": (
                "hello_text(hour) ~ Chat bot opening line by the hour of the day: 'Good morning' before 12, 'Good afternoon' before 18, later 'Good evening'. {sig}",
                "greet(h) ~ up to 11 o'clock Good morning. from 12 to 17 Good afternoon. from 18: Good evening. return string, {f}",
            ),
            "file_size_text": (
                "human(bytes_) ~ bytes as humans read them: under 1024 '900 B', then one decimal 'KB', from 1024 squared one decimal 'MB'. {sig}",
                "size_label(n) ~ The attachment list ought to show 512 B / 1.5 KB / 2.0 MB, with 1024 as step, nothing above MB. {f} from the byte count",
            ),
            "traffic_light": (
                "load(percent, warn=a, critical=b) ~ dashboards: 'green' while below {a}, 'yellow' while below {b}, 'red' from {b} up. {sig}",
                "queue_colour(waiting) ~ fewer than {a} people waiting is green, fewer than {b} yellow, anything else red. word as string. {sig}",
                "pollution(value) ~ air quality: green while under {a}. from {a} it is yellow but from {b} on red. {f} gives the colour in lower case",
            ),
            "bmi_class": (
                "weight_class(bmi) ~ nurse, clinic intake form. bmi under 18.5 'underweight', under 25 'normal', under 30 'overweight', and 30 or above 'obese'. {sig}",
            ),
            "stock_status": (
                "shelf_note(left) ~ the web shop shows 'out of stock' when nothing is left ‹or minus after a mistake›, 'low stock' for 1 to {k} and 'in stock' if there are more. {sig}",
                "availability(qty, low=k) ~ {x} ≤ 0 'out of stock'; {x} ≤ {k} 'low stock'; else 'in stock'. {sig}",
                "eggs_sign(eggs) ~ Sign at the farm gate: no eggs 'out of stock', one up to {k} eggs 'low stock', more than {k} 'in stock'. {f} picks the sign's text",
            ),
            "overtime_pay": (
                "wages(hours, rate=k) ~ Everything above 40 hours a week is paid time and a half, the rest at the normal rate. What do I owe him for the week? {sig}",
                "paycheck(h) ~ {k} an hour, and hour 41 onwards brings 1.5 times that. {sig}",
                "pay(hours, wage=k) ~ 40 h at the wage, beyond that 50 percent extra on each hour. gross pay for the week: {sig}",
            ),
            "star_pyramid": (
                "tree(height) ~ christmas tree of stars: 1 star on top, 3 under it, 5 … with spaces to the left so it stands in the middle. list of lines, nothing behind the stars. {sig}",
                "pyramid(rows) ~ kids love it: line i of {x} has 2i-1 stars and enough spaces in front to be centred, none behind. return a list of strings. {sig}",
            ),
            "pascal_triangle": (
                "triangle(rows) ~ Pascal's triangle, its first {x} rows, each a list, the whole a list of lists. {sig}",
                "galton_rows(n) ~ all rows of the galton board until there are {x}: ‹1›, ‹1 1›, ‹1 2 1› … each a list. {f}",
            ),
            "quarter_of_month": (
                "quarter(month) ~ accounting: jan-mar is 1, apr-jun 2, jul-sep 3, oct-dec 4. from the month number give me that. {sig}",
                "q_of(m) ~ which quarter does month {x} fall in, an int 1-4? {sig}",
                "report_quarter(month) ~ VAT is due by quarter. The invoice's month is a number; tell me whether it belongs to 1, 2, 3 or 4. {f}",
            ),
            "twelve_hour_clock": (
                "american(hour) ~ '15' means nothing to my aunt in Ohio, she wants '3 pm'. Hours 0 to 23 in, midnight is '12 am', noon '12 pm'. {sig}",
                "ampm(h) ~ 0 → 12 am, 9 → 9 am, 12 → 12 pm, 21 → 9 pm. you see the pattern. {sig}",
            ),
            "guess_feedback": (
                "guess(n) ~ i think of {k}. you say a number. answer 'too low', 'too high' or 'correct'. {sig}",
                "hint(tip, secret=k) ~ number guessing for my kids: compare their tip with the secret number, reply with 'too low' or 'too high' or, when they got it, 'correct' » {sig}",
                "hotter(guess_) ~ secret is {k}. below it: 'too low', over it: 'too high', else 'correct'. {f}",
            ),
            "two_bracket_tax": (
                "tax(income) ~ {p} percent on the first {a}, {q} percent on whatever lies above. tax to 2 decimals. {sig}",
                "water_bill_percent(income, limit=a, low=p, high=q) ~ Up to the limit one percentage, on the rest above it another. Two decimals. {sig}",
                "tax_due(profit) ~ two brackets: what is below {a} gets {p} %, the excess gets {q} %. {f} returns the tax, cents included",
            ),
            "tiered_discount": (
                "rebate(total, ten_from=a, twenty_from=b) ~ 10% off from the first limit, 20% off instead from the second one, no rebate below. What remains to pay, 2 decimals. {sig}",
                "to_pay(amount) ~ under {a} you pay it all, from {a} you save ten percent, from {b} you save twenty percent of all. {sig}, round 2",
            ),
            "change_in_coins": (
                "coins(cents) ~ the machine pays back {x} cents with as few coins as can be, it has 50 20 10 5 2 and 1. list coin by coin, big ones first. {sig}",
                "payout(cents) ~ greedy coins 50, 20, 10, 5, 2, 1 for an amount, returned as list, big to small. {f}",
            ),
            "square_number": (
                "area(side) ~ area of a square garden. {sig}",
                "times_itself(n) ~ the number multiplied by itself, what else - {f}",
                "sq_field(side) ~ How many plants on a square field with {x} plants along each side? {sig}",
            ),
            "fahrenheit_to_celsius": (
                "sensible(f) ~ American recipe says 350 degrees. In normal degrees please, ie celsius. {sig}",
                "fever_c(f) ~ the baby has 101 on our old thermometer, that's fahrenheit, what do i tell the german doctor? formula minus 32 then 5 ninths. {sig}",
                "to_celsius(deg) ~ F in, C out, unrounded - {f}",
            ),
            "parking_fee": (
                "meter(minutes) ~ parking garage: {k} per hour, and once an hour has begun you pay it all. {x} = minutes parked. {sig}",
                "garage(mins, hourly=k) ~ How long did the car stand ‹minutes›, what does an hour cost; every hour begun is charged in full. {sig} returns the amount.",
            ),
            "minutes_as_clock": (
                "clock(m) ~ minutes since midnight → 'hh:mm' with zeros in front. {sig}",
            ),
            "round_to_ten": ("nearest_ten(n) ~ round {x} to tens, a 5 at the end goes up. {sig}",),
            "spreadsheet_column": (
                "col(n) ~ Column number to the letters on top of a spreadsheet: 1 A, 26 Z, 27 AA and on. {sig}",
            ),
            "multiplication_square": (
                "big_table(n) ~ the times table poster as nested lists, from 1×1 at the top left until {x} × {x} bottom right. {sig}",
            ),
            "checkerboard": (
                "board(n) ~ Chess board made of 0 and 1, top left is 0, {x} squares each way, lists in a list. {sig}",
            ),
            "thousands_separated": (
                "big_number(n) ~ write 1234567 as 1,234,567: {sig} gives the text",
            ),
            "feet_and_inches": (
                "tall(inches) ~ How tall is that in feet and inches, like '5 ft 11 in'? {sig}",
            ),
            "digits>sorted_descending": (
                "figures_high_low(n) ~ the digits of the number, as a list, highest digit first. {sig}",
            ),
            "digits>unique_numbers": (
                "stamps(house) ~ Which rubber stamps does one need to print a house number? Each digit once, in the order they occur. List of ints, {sig}",
            ),
            "digits>squares>sum_of_numbers": (
                "square_sum(n) ~ ¶ a. split {x} into its digits ¶ b. square each ¶ c. total ¶ {sig}",
            ),
            "digits>even_numbers>count_of_numbers": (
                "how_many_even(pin) ~ count the even figures in a pin, 0 is even. {sig}",
            ),
            "digits>reversed_list": (
                "units_first(n) ~ list of digits beginning with the units. {sig}",
            ),
            "digits>joined_numbers": (
                "spaced(code) ~ So nobody misreads the code, put {s} between its digits and return that as text. {sig}",
            ),
            "digits>has_duplicates": (
                "repeats_a_digit(plate) ~ True when some digit comes twice or more in the plate number. {sig}",
            ),
            "digits>largest_number": (
                "top_figure(n) ~ take {x} apart into figures, which is the highest? {sig}",
            ),
            "digits>greater_than>sum_of_numbers": (
                "big_figures(n) ~ add up those digits of {x} which are above {k}. {sig}",
            ),
            "divisors>even_numbers": (
                "even_group_sizes(class_size) ~ group sizes that split the class exactly, but I want pairs inside, so only even sizes. ascending. {sig}",
            ),
            "divisors>count_of_numbers": (
                "shapes(tiles) ~ list all numbers dividing {x} and give me how many that is. {sig}",
            ),
            "divisors>sorted_descending": (
                "packs_big_first(pieces) ~ every pack size without leftovers, the biggest pack ‹all in one› first down to single pieces. {sig}",
            ),
            "divisors>at_least": (
                "rows_possible(chairs, min_seats=k) ~ Chairs in equal rows, all used. A row needs {k} or more. Which row lengths are possible, from short to long? {sig}",
            ),
            "divisors>between>count_of_numbers": (
                "ways(guests, lo=a, hi=b) ~ tables must be full and equal and take {a} to {b} people, both allowed. For so many guests, how many table sizes would do? {sig}",
            ),
            "divisors>prime_numbers": (
                "prime_divisors(n) ~ primes that divide {x}, each once, rising. {sig}",
            ),
            "divisors>sum_of_numbers": (
                "sigma(n) ~ no greek letters on my keyboard. Sum of all divisors, {x} included. {sig}",
            ),
            "divisors>joined_numbers": (
                "divisor_text(n, sep=s) ~ write the divisors in growing order in a text, {s} between. {sig}",
            ),
            "primes_to>last_numbers": (
                "last_few_primes(limit, n=k) ~ the {k} biggest primes not above {x}, ascending. {sig}",
            ),
            "primes_to>count_of_numbers": (
                "how_many_primes(top) ~ prime counting function, up to and including {x}. {sig}",
            ),
            "primes_to>sum_of_numbers": (
                "prime_total(n) ~ put all the primes ≤ {x} in a list, add it. {sig}",
            ),
            "primes_to>sorted_descending": (
                "primes_down(n) ~ all primes from {x} downwards to 2. {sig}",
            ),
            "primes_to>greater_than": (
                "primes_in_window(hi, lo=k) ~ Primes greater than {k} but not greater than {x}. {sig}",
            ),
            "primes_to>largest_number": (
                "biggest_prime_under(n) ~ The greatest prime that doesn't exceed {x}; 0 if none does. {sig}",
            ),
            "primes_to>squares>sum_of_numbers": (
                "sum_sq_primes(n) ~ every prime up to {x}, square it, and the grand total. {sig}",
            ),
            "primes_to>joined_numbers": (
                "prime_line(n) ~ show the primes up to {x} on one line with {s} between each two. {sig}",
            ),
            "primes_to>largest_numbers>product_of_numbers": (
                "big_modulus(n) ~ toy RSA: multiply the {k} largest primes up to {x} together. {sig}",
            ),
            "first_fibonacci_numbers>even_numbers": (
                "even_rabbits(n) ~ of the first {x} Fibonacci numbers, 0 being the first, those that are even. {sig}",
            ),
            "first_fibonacci_numbers>even_numbers>sum_of_numbers": (
                "even_fib_total(terms) ~ Euler 2 in a way: take that many terms of 0, 1, 1, 2 …, throw away odd ones, add. {sig}",
            ),
            "first_fibonacci_numbers>sum_of_numbers": (
                "spiral_total(rounds) ~ each round needs as many stitches as the two before together, starting with 0 and 1. stitches for all {x} rounds? {sig}",
            ),
            "first_fibonacci_numbers>reversed_list": (
                "fib_backwards(n) ~ the first {x} of 0,1,1,2,3… but printed backwards, so biggest first and 0 at the end. {sig}",
            ),
            "first_fibonacci_numbers>joined_numbers": (
                "fib_text(n, sep=s) ~ {x} Fibonacci numbers from zero, as a string, glued by {s}. {sig}",
            ),
            "squares_to>sum_of_numbers": (
                "all_patios(n) ~ Patios of side 1 to {x}, one of each. Stones needed for the lot? List the squares and add them. {sig}",
            ),
            "squares_to>odd_numbers": (
                "odd_squares(n) ~ squares of one to {x}, minus the even ones. {sig}",
            ),
            "squares_to>greater_than": (
                "large_squares(n) ~ from 1, 4, 9 … up to {x} squared, those beyond {k}. {sig}",
            ),
            "countdown>joined_numbers": (
                "launch_text(n, sep=s) ~ from {x} down to one in a single string, {s} between the numbers. {sig}",
            ),
            "countdown>even_numbers": (
                "back_rows(rows) ~ I knit from the last row to the first. Which even rows do I meet, in that order, from {x} down? {sig}",
            ),
            "countdown>squares": (
                "squares_down(n) ~ count down from {x} to 1 and square on the way. {sig}",
            ),
            "numbers_to>chunks": (
                "pages_per_sheet(pages, k=k) ~ pages 1, 2, 3 … in bundles of {k}, last bundle may be thinner; list of lists. {sig}",
                "seat_rows(seats) ~ Number the seats from 1 to {x} and cut them in rows of {k}: {sig}",
            ),
            "numbers_to>dealt_out": (
                "teams_by_counting(kids, teams=k) ~ kids numbered from 1, counted off in turn into the teams like dealing cards. return the lists of numbers. {sig}",
            ),
            "numbers_to>divisible_by>sum_of_numbers": (
                "multiple_sum(n) ~ numbers 1 to {x}; those {k} goes into; their sum. {sig}",
            ),
            "numbers_to>prefixed_numbers": (
                "seat_labels(seats, row=s) ~ labels for a row of seats: the row's letter and then 1, 2, 3 … up to the number of seats. list. {sig}",
            ),
            "evens_to>sum_of_numbers": (
                "left_total(last) ~ sum of the even house numbers up to {x}. {sig}",
            ),
            "evens_to>reversed_list": (
                "down_the_street(last) ~ walking back along the even side: even numbers ≤ {x} from high to low. {sig}",
            ),
            "evens_to>squares": ("even_patios(n) ~ 2, 4, 6 … as far as {x}, all squared. {sig}",),
            "multiples_to>sum_of_numbers": (
                "bus_sum(n, step=k) ~ add {k}, 2 times {k}, 3 times {k} … while not over {x}. {sig}",
            ),
            "multiples_to>count_of_numbers": (
                "feedings(days, every=k) ~ How many feeding days in that many days, when it's fed on every multiple of {k}? list them then count. {sig}",
            ),
            "multiples_to>even_numbers": (
                "even_multiples(n) ~ multiples of {k} until {x}, only even ones stay. {sig}",
            ),
            "collatz_sequence>largest_number": (
                "peak(n) ~ how high does the hailstone fly? highest value on the 3n+1 path from {x} to 1. {sig}",
            ),
            "collatz_sequence>count_of_numbers": (
                "path_length(n) ~ number of entries on the Collatz path including start and the final 1. {sig}",
            ),
            "collatz_sequence>odd_numbers": (
                "odd_stops(n) ~ Halve evens, 3n+1 for odds, until 1. List the odd stations you come through, start counts. {sig}",
            ),
            "collatz_sequence>joined_numbers": (
                "path_text(n) ~ collatz from {x} to 1 written as a chain with {s} between the numbers. {sig}",
            ),
            "collatz_sequence>greater_than>count_of_numbers": (
                "high_moments(n, level=k) ~ On the way from {x} to 1 by collatz rules, how many values lie above {k}? {sig}",
            ),
            "pascal_row>largest_number": (
                "widest(n) ~ the largest number in row {x} of Pascal's triangle, the tip being row 0. {sig}",
            ),
            "pascal_row>odd_numbers>count_of_numbers": (
                "sierpinski_dots(row) ~ number of odd entries in that row of Pascal's triangle ‹tip is row 0›. {sig}",
            ),
            "binary_string>text_length": (
                "bit_length(n) ~ how many digits has {x} when written in binary? {sig}",
            ),
            "binary_string>count_occurrences": (
                "ones(n) ~ Convert {x} to binary text and count how many times {s} is found in it. {sig}",
            ),
            "binary_string>is_palindrome": (
                "binary_mirror(n) ~ does {x} read the same both ways in base two? {sig}",
            ),
            "binary_string>zero_padded": (
                "byte_text(n, width=k) ~ base two, no prefix, with zeros in front up to {k} characters. {sig}",
            ),
            "binary_string>reverse_string": (
                "low_bit_first(n) ~ the binary digits as a text but lowest bit leading. {sig}",
            ),
            "binary_digits>sum_of_numbers": (
                "popcount(n) ~ switches that are on: make the bits a list and add them up. {sig}",
            ),
            "binary_digits>reversed_list": (
                "lsb(n) ~ bits of {x} as a list of ints, least significant at index 0. {sig}",
            ),
            "sum_of_digits>is_even": (
                "even_quersumme(n) ~ do the digits of the number add up to something even? {sig}",
            ),
            "sum_of_digits>is_divisible_by": (
                "digit_rule(n) ~ The rule from school: cross sum first, and then whether {k} divides that cross sum. Bool. {sig}",
            ),
            "sum_of_digits>is_prime": (
                "lucky_door(house) ~ A door is lucky if its digits come to a prime. Is this one? {sig}",
            ),
            "factorial>sum_of_digits": (
                "euler20(n) ~ digit total of {x}! ‹Project Euler 20›. {sig}",
            ),
            "factorial>digits": (
                "fact_digits(n) ~ compute {x}! and hand me its digits in a list. {sig}",
            ),
            "nth_fibonacci>is_even": (
                "even_month(month) ~ month 0 has 0 rabbits, month 1 has 1, then always the last two added. Is the count of that month even? {sig}",
            ),
            "nth_fibonacci>sum_of_digits": (
                "fib_digit_sum(i) ~ the Fibonacci number at index {x} ‹index 0 is 0› and of that the sum of digits. {sig}",
            ),
            "reverse_digits>is_prime": (
                "emirp_half(n) ~ turn the digits round; is what you get prime? {sig}",
            ),
            "boxes_needed>multiply_by": (
                "crate_cost(bottles, per_crate=k, price=k_2) ~ Bottles in crates, begun crates are paid in full. How many bottles, how many to a crate, and the price of a crate give the cost. {sig}",
                "coach_bill(pupils) ~ a coach seats {k} and costs {k_2}. no pupil left behind. total cost: {sig}",
            ),
            "subtract_down_to_zero>multiply_by": (
                "overstay(minutes, free=k, rate=k_2) ~ The first {k} minutes of parking are free, each minute after costs {k_2}. never a negative bill. {sig}",
                "damage_after_armor(hit) ~ armour swallows {k} of a hit, not below nothing, and what comes through hurts {k_2} times as much. {sig}",
            ),
            "add_up_to_cap>subtract_down_to_zero": (
                "drink_then_hit(hp) ~ potion: plus {k}, at most {m}. then the dragon: minus {k_2}, at least 0. hp afterwards → {sig}",
            ),
            "square_number>sum_of_digits": (
                "sq_digits(n) ~ {x} times {x}, then add the figures of the result. {sig}",
            ),
            "hours_and_minutes>prepend_text": (
                "runtime_label(minutes) ~ '{x} minutes' is unreadable. Write it like 2h 5m and put {s} in front of that. {sig}",
            ),
            "dollars_from_cents>prepend_text": (
                "price_line(cents, label=s) ~ {s} first, directly followed by the amount, which is cents turned into dollars as in $1.05. {sig}",
            ),
            "dollars_from_cents>append_text": (
                "price_per(cents) ~ cents as $ with two decimals and {s} stuck on the end. {sig}",
            ),
            "times_table_lines>join_lines": (
                "table_sheet(n) ~ One string for the printer: ten lines like '4 x 1 = 4' for the table of {x}, up to times 10. {sig}",
            ),
            "fizzbuzz_list>join_words": (
                "fizz_line(n, sep=s) ~ Fizz Buzz from one to {x} ‹3, 5, both: FizzBuzz›, all on one line, separated by {s}. {sig}",
            ),
            "fizzbuzz_list>join_lines": (
                "fizz_text(n) ~ fizzbuzz 1..{x} as one text, each on its own line. {sig}",
            ),
            "fizzbuzz_list>count_occurrences_in_words": (
                "how_often(n, word=s) ~ play fizzbuzz up to {x} and count how many times exactly that word is said. {sig}",
            ),
            "star_pyramid>join_lines": (
                "tree_text(height) ~ a christmas tree as one string with line breaks: 1, 3, 5 … stars, spaces on the left so it's centred. {sig}",
            ),
            "split_evenly>joined_numbers": (
                "team_sizes_text(players, teams=k) ~ players into teams as equal as can be, bigger ones first, and show the sizes as a text with {s} between. {sig}",
            ),
            "split_evenly>reversed_list": (
                "rates_small_first(cents) ~ {x} cents into {k} whole parts as equal as possible; any extra cents belong to the later parts, so small ones first. {sig}",
            ),
            "change_in_coins>count_of_numbers": (
                "coin_count(cents) ~ fewest coins to pay that many cents with 50, 20, 10, 5, 2, 1? only the number of coins. {sig}",
            ),
            "change_in_coins>sorted_ascending": (
                "small_coins_first(cents) ~ give change in 50 20 10 5 2 1, as few coins as possible, but list from the smallest coin up. {sig}",
            ),
            "change_in_coins>unique_numbers": (
                "coin_kinds(cents) ~ Which coins ‹of 50, 20, 10, 5, 2, 1› take part when the machine pays {x} cents with the fewest coins? each kind once, large to small. {sig}",
            ),
            "first_primes>sum_of_numbers": (
                "bracelet(n) ~ 2 beads red, 3 blue, 5 green, always the next prime, with {x} colours. beads in total: {sig}",
            ),
            "first_primes>product_of_numbers": (
                "primorial(n) ~ product of the first {x} primes. {sig}",
            ),
            "first_primes>reversed_list": (
                "primes_high_first(n) ~ {x} smallest primes with the greatest of them in front. {sig}",
            ),
            "first_primes>odd_numbers>squares": (
                "odd_prime_squares(n) ~ first {x} primes, without the 2, each squared. {sig}",
            ),
            "digits>unique_numbers>count_of_numbers": (
                "stamp_count(house) ~ how many different digits does the house number use? {sig}",
            ),
            "digits>odd_numbers>sum_of_numbers": (
                "odd_figure_sum(n) ~ pick the odd figures out of {x} and add them. {sig}",
            ),
            "digits>sorted_ascending>joined_numbers": (
                "sorted_code(code) ~ The digits of the code from small to large, as text, with {s} between them. {sig}",
            ),
            "digits>doubled>sum_of_numbers": (
                "double_digits(n) ~ each digit twice as big, then all together. {sig}",
            ),
            "divisors>at_most>largest_number": (
                "best_table(guests, seats=k) ~ {x} guests, equal and full tables, a table has room for {k}. What's the largest possible group at a table? {sig}",
            ),
            "divisors>odd_numbers>sum_of_numbers": (
                "odd_divisor_sum(n) ~ what divides {x} and is odd, summed. {sig}",
            ),
            "divisors>greater_than>sorted_descending": (
                "packs_above(pieces) ~ pack sizes which leave nothing over, just those above {k} pieces, biggest pack at the head. {sig}",
            ),
            "primes_to>greater_than>count_of_numbers": (
                "primes_after(limit, after=k) ~ count the primes above {k} that are ≤ {x}. {sig}",
            ),
            "primes_to>last_numbers>sum_of_numbers": (
                "sum_last_primes(n) ~ the {k} biggest of all primes up to {x}, added. {sig}",
            ),
            "primes_to>reversed_list>first_numbers": (
                "descending_primes(n, how_many=k) ~ go down from {x}; write down primes as you meet them until you have {k}. {x} itself may be the first. {sig}",
            ),
            "first_fibonacci_numbers>odd_numbers>count_of_numbers": (
                "odd_fibs(n) ~ among the first {x} numbers of 0, 1, 1, 2, 3 …, how many are odd? {sig}",
            ),
            "first_fibonacci_numbers>greater_than>joined_numbers": (
                "big_fibs(n) ~ list the first {x} Fibonacci numbers ‹zero leads›, leave those above {k}, and make a text with {s} between them. {sig}",
            ),
            "squares_to>even_numbers>sum_of_numbers": (
                "even_square_sum(n) ~ Squares of 1 to {x}: the even ones among them, in total. {sig}",
            ),
            "squares_to>divisible_by>count_of_numbers": (
                "divisible_squares(n) ~ how many of 1, 4, 9 … {x} squared can be divided by {k}? {sig}",
            ),
            "countdown>divisible_by>joined_numbers": (
                "calls(n) ~ Launch control only calls out multiples of {k} on the way down from {x} to 1. The calls as one text with {s} between. {sig}",
            ),
            "numbers_to>not_divisible_by>sum_of_numbers": (
                "skip_sum(n, skip=k) ~ add 1 to {x} but without those that {k} divides. {sig}",
            ),
            "collatz_sequence>even_numbers>count_of_numbers": (
                "halvings(n) ~ Along the path n → n/2 or 3n+1 → … → 1, how many even values appear, the start counting as well? {sig}",
            ),
            "collatz_sequence>sorted_descending>first_numbers": (
                "highest_points(start) ~ the {k} greatest values of the Collatz path from {x} to 1, greatest first. {sig}",
            ),
            "pascal_row>sorted_unique>count_of_numbers": (
                "distinct_binomials(row) ~ number of different values in row {x} of the triangle of Pascal, top row being 0. {sig}",
            ),
            "multiples_to>odd_numbers>sum_of_numbers": (
                "odd_multiples(limit, of=k) ~ multiples of {k} not above {x}; of these the odd ones; their total. {sig}",
            ),
            "binary_digits>reversed_list>joined_numbers": (
                "bits_text(n) ~ lowest bit first, {s} between bits, as text. {sig}",
            ),
            "fizzbuzz_list>unique_words>count_words": (
                "different_shouts(n) ~ FizzBuzz from 1 to {x}: how many different things are said? {sig}",
            ),
            "times_table_lines>first_words>join_lines": (
                "short_table(n) ~ The first {k} lines of the table of {x}, written like '7 x 2 = 14' and starting at times 1, as one text with line breaks. {sig}",
            ),
        },
    ),
    (
        "grid",
        {
            "flattened": (
                "all_readings(weeks) ~ Rain gauges: {x} has one list per week with the daily millimetres in it. I want a single long list, day after day, the weeks forgotten. {sig}",
                "flat(nested) ~ unnest one level. list of lists in, list out. {sig}",
                "pixels(image) ~ The image comes as rows of grey values, and my classifier wants one vector, top row first. {sig}",
                "empty_pallets(truck) ~ On each pallet a list of parcel weights, on the truck a list of pallets. Put all the parcel weights in one list in the order they come off. {sig}",
                "scores(sheets) ~ teacher of 3 classes: {x} is a list for each class with the points. i don't care who's in which class, just throw them together without changing the order » {f}",
                "pour(boxes) ~ kids brought boxes of marbles, each box is written as a list of numbers; pour all boxes in one. name it {f}",
            ),
            "row_sums": (
                "per_meadow(hives) ~ honey again. every meadow is a list of kilos, one for each hive standing there, and {x} is the list of meadows. How many kilos did each meadow give? {sig}",
                "week_totals(rain) ~ {x} is weeks × days of rain in mm, total per week please. {sig}",
                "exam_points(sheets) ~ One inner list per pupil, holding the points of each exercise. {sig} gives every pupil's points altogether, in the pupils' order.",
                "pallet_weights(pallets) ~ for each pallet ‹a list of crate weights› what does it weigh with everything on it, crates only. {f} returns one figure a pallet",
                "line_items(table) ~ sum along axis 1, pure python, nested lists. {sig}",
                "meter_takings(meters) ~ Parking meters, coins found in each = an inner list. tell me what every meter took. {sig}",
            ),
            "transposed": (
                "days_to_sensors(log) ~ I log one row per day with a value for each sensor, but the plotting wants one row per sensor with a value for each day. {sig}",
                "flip(sheet) ~ what excel calls paste special transpose. {sig} on a list of lists",
                "swap_axes(matrix) ~ M‹i, j› becomes M‹j, i›; returns lists not tuples. {f}",
                "sideways_chart(chart) ~ My knitting chart is typed row after row and I need it column after column: first column becomes first row and so on. {sig}",
                "per_question(exams) ~ Lines are pupils, columns are questions. Turn that round so the lines are questions and the columns pupils, {sig}",
            ),
            "best_row_index": (
                "best_week(weeks) ~ which week was the wettest? weeks are lists of daily mm, counted from 0, the earlier one if two are equal, -1 if i gave you no weeks. {sig}",
                "top_team(teams) ~ {x}: a list of points per team. Position of the team with the highest points taken together; a tie goes to the team listed first, nothing there gives -1. {sig}",
                "argmax_rows(m) ~ argmax over row totals, first wins, -1 on empty input. {f}",
                "heaviest_truck(trucks) ~ not how heavy, WHICH one: {x} lists the pallet weights of each truck and {sig} returns the index of the truck loaded most, first in case of draw, -1 without trucks",
            ),
            "diagonal_sum": (
                "trace(m) ~ trace of a matrix given as list of rows. {sig}",
                "bingo_diagonal(card) ~ On the bingo card add what is in row 1 column 1, row 2 column 2, and so on down to the right. {sig}",
                "slope(field) ~ top left corner, one right one down, one right one down … add them all. the field might not be square; skip a row that is too short. {sig}",
                "same_day_same_week(grid) ~ sum of cells with row number = column number, {f}",
            ),
            "column_values": (
                "question_points(exams, question=k) ~ exam sheets, one list per pupil. points everyone got for one question ‹index from 0›; who handed in too few answers is passed over. {sig}",
                "day_of_each_week(weeks) ~ From every week take the value on index {k} if the week has that many days, and list them. {sig}",
                "column(sheet, at=k) ~ pull out one column of a ragged table as a list, zero based, rows not reaching so far get ignored. {sig}",
                "third_hive(meadows) ~ I only look at the hive standing at position {k}, counted from zero, in each meadow; meadows with too few hives don't appear. {f}, list of what those hives gave",
            ),
            "row_sizes": (
                "per_table(plan) ~ seating plan: one list per table with guest numbers. how many sit at each table? {sig}",
                "lengths(rows) ~ how long is each inner list, as list → {sig}",
                "hives_per_meadow(meadows) ~ {x} has a list per meadow, one entry for each hive. I don't want the kilos! How many hives stand on each meadow? {sig}",
                "answers_given(sheets) ~ Every pupil's sheet is a list of marks, some shorter. Return how many marks there are sheet by sheet, {f}",
            ),
            "drop_empty_rows": (
                "used_meters(meters) ~ coins per meter, list in list. meters where no coin was found, just an empty list, shall disappear. {sig}",
                "no_blank_lines(table) ~ the csv export leaves blank lines in there, they show up as » empty lists « in my list of lists. out with them, {f}",
                "occupied(tables) ~ Keep only tables with somebody at them; a table is a list of guest numbers. {sig}",
                "loaded_trucks(trucks) ~ Trucks which carry nothing at all, i.e. have an empty list of pallets, aren't sent off. {sig} returns the others unchanged.",
            ),
            "column_sums": (
                "per_weekday(weeks) ~ all weeks have the same 7 days. mondays together, tuesdays together etc: {sig}",
                "totals_at_bottom(sheet) ~ what a spreadsheet writes under each column when you press the sigma: list of the totals. {sig}",
                "question_totals(exams) ~ How many points did the whole class collect for question 1, for question 2, …? Rows are pupils. {f}",
                "axis0(m) ~ vertical sums of a rectangular list of rows. {sig}",
            ),
            "grid_sum": (
                "all_rain(weeks) ~ all the rain of all weeks in one figure. the input is a list of weeks, each a list of mm. {sig}",
                "total_load(trucks) ~ Each truck is a list of pallet weights. What do they carry all together? {sig}",
                "ink(image) ~ add up every pixel in the picture ‹rows of values›. {f}",
                "honey(meadows) ~ lists of hives per meadow, kilos in there. the whole harvest please, one number, nothing per meadow. {sig}",
            ),
            "number_of_rows": (
                "how_many_weeks(data) ~ {x} is a list of weeks with daily values. number of weeks? {sig}",
                "height(picture) ~ the picture is a list of pixel rows; how high is it in pixels? {sig}",
                "tables_used(plan) ~ I just need how many tables the plan has, each table being its own list, even an empty one counts. {f}",
            ),
            "largest_row_sum": (
                "best_meadow_yield(meadows) ~ kilos per hive per meadow. not which meadow, only how many kilos the best meadow brought as a whole, 0 if I've none. {sig}",
                "record_week(weeks) ~ What was the total of the rainiest week? One list per week. Zero when the list is empty. {sig}",
                "top_score(players) ~ players' rounds are lists of points. highest final score? final score = all the rounds added. nobody played: 0. {f}",
            ),
            "best_row_average": (
                "best_class(classes) ~ Which average does the best class reach? {x}: a list of marks for each class, higher is better. Classes without marks are left out and no marks at all gives 0.0. {sig}",
                "max_mean(rows) ~ max of row means; skip empties; 0.0 as fallback. {sig}",
                "star_series(series) ~ Each series is a list of episode ratings. I am after the mean rating of the top rated series, 0.0 if nothing has ratings. {f}",
            ),
            "sum_of_row_maxima": (
                "best_of_each(sets) ~ from every set of throws only the best throw counts, and those best ones get added. someone without throws adds 0. {sig}",
                "peaks_total(days) ~ highest reading of each day, then summed over the days; days w/o readings give nothing. {sig}",
                "robber(rooms) ~ In each room the thief grabs just the most valuable thing. {x} = rooms as lists of values. What's his loot worth? {f}",
            ),
            "column_peak": (
                "wettest_monday(weeks, day=k) ~ Give me the highest value there is on that weekday ‹0 = monday› over all weeks; weeks cut off earlier are skipped and 0 if there is no such value. {sig}",
                "best_answer(exams) ~ max points anybody got for the question at index {k}. not everyone answered so far, leave those out. None at all: 0. {sig}",
                "col_max(t, c=k) ~ max of column {k}, rows may be ragged, default 0 → {sig}",
            ),
            "column_total": (
                "question_sum(exams, q=k) ~ class total for one question only. {k} is the index from zero. pupils whose list stops before it bring nothing. {sig}",
                "cell_column_sum(sheet) ~ I'd want the SUM of the column with index {k}, short lines simply do not contribute. {sig}",
                "first_shift_takings(days, shift=k) ~ days are lists of what each shift took. How much did one given shift take over all the days when it existed? {sig}",
            ),
            "last_cells": (
                "newest(sensors) ~ every sensor has its list of measurements, newest at the end. Latest value per sensor, sensors that never sent anything left out. {sig}",
                "final_rounds(players) ~ the result of the last round of each player. someone who never played isn't in the list. {f}",
                "right_edge(board) ~ what stands at the right end of each line of the board, empty lines skipped: {sig}",
            ),
            "best_row": (
                "wettest(weeks) ~ give me back the whole week, all its days, that had most rain in total. first one if two tie, empty list if there's no week. {sig}",
                "winning_hand(hands) ~ hands of cards as lists of values; the hand worth most in sum wins, show me that hand. With equal hands the one dealt earlier. No hands: an empty list. {sig}",
                "heaviest(pallets) ~ {f} returns the crate list of the heaviest pallet ‹its crates taken together, earlier one on ties›, nothing there → empty list",
            ),
            "row_averages": (
                "mean_marks(pupils) ~ One list of marks for each pupil. Mean of each, as whole number, rounded by python's round, and 0 for the pupil with no marks. {sig}",
                "avg_episode(seasons) ~ how long is an episode on average, season by season? seasons = lists of minutes; round to full minutes, a season without episodes is 0. {sig}",
                "typical_yield(meadows) ~ per meadow kilos per hive on average, no decimals, empty meadow zero. {f}",
            ),
            "totals_descending": (
                "ranking(teams) ~ team points are in lists of the players' points. I want the teams' totals from best to worst, names don't matter. {sig}",
                "loads(trucks) ~ What each truck carries ‹pallet weights added›, most loaded at the front. {sig}",
                "podium(players) ~ final scores in falling order. Each player is a list with what he got per round. {f}",
            ),
            "rows_as_lines": (
                "to_csv(sheet, sep=s) ~ a sheet is rows of numbers. make it one text, a line per row, {s} between the cells. {sig}",
                "show(board) ~ Print-ready string for the board: cells divided by {s}, every row on its own line, no line break at the very end. {sig}",
                "dump(m, glue=s) ~ serialise: join cells by {s}, join rows by newline. {sig}",
            ),
            "distinct_cells": (
                "colours_used(pattern) ~ The stitch pattern is rows of yarn numbers. Which yarns do I need? Each once, lowest number first. {sig}",
                "palette(image) ~ all grey levels that appear in the image ‹list of rows›, sorted up, no repeats. {sig}",
                "guests_seen(evenings) ~ guest ids per evening in lists. who came at all? ids sorted ascending, nobody twice, {f}",
            ),
            "count_in_grid": (
                "mines(board) ~ how many {k}s are on the board? board = list of rows. {sig}",
                "free_seats(hall, free=k) ~ The hall is rows of codes; one code stands for a free seat. Count those seats through all rows. {sig}",
                "stitches(chart, yarn=k) ~ number of stitches in a given yarn number, chart rows are lists. {sig}",
            ),
            "is_square_matrix": (
                "proper_board(rows) ~ True when the board has as many columns as rows, in each and every row. {sig}",
                "squareness(m) ~ n rows of n entries each? bool. {f}",
                "patch(blanket) ~ is this granny blanket a square one? the rows ‹lists› must all have exactly as many motifs as there are rows. {sig}",
            ),
            "is_symmetric": (
                "mutual(friends) ~ matrix of who likes whom. True if it is mutual everywhere, i.e. mirrored at the main diagonal it stays the same. {sig}",
                "distance_table_ok(table) ~ Road distances A to B must equal B to A. {sig} says whether the table, a list of rows, is equal to its transpose",
                "knit_mirror(m) ~ swap rows with columns: is it the same table as before? bool → {sig}",
            ),
            "find_cell": (
                "where(board, piece=k) ~ first place of the piece going row by row, as a list of row number and column number from 0. not on the board: empty list. {sig}",
                "my_seat(plan) ~ I am guest {k}. Which table and which place at it? A list with both indices, counting from zero, or an empty list if they forgot me. Tables are inner lists and the first hit is enough. {sig}",
                "lookup(m, v=k) ~ row/col of first occurrence of {k} as two element list, else empty. {sig}",
            ),
            "row_maxima": (
                "hottest(days) ~ measurements per day in lists, give me each day's highest. days where the thermometer was broken are empty and give 0. {sig}",
                "best_throws(players) ~ The best throw of every player, player by player; someone with no throws has 0. {sig}",
                "longest_episodes(seasons) ~ for each season the length of its longest episode, empty season 0 → {f}",
            ),
            "main_diagonal": (
                "diag(m) ~ cells 0/0, 1/1, 2/2 … in a list. rows too short to have one are left out. {sig}",
                "bingo(card) ~ the numbers on the card going from upper left down to the right, {f}",
            ),
            "grid_maximum": (
                "brightest(image) ~ the brightest pixel in rows of brightness values, black 0 if no pixels. {sig}",
                "highest_bid(rounds) ~ Bids per auction round are in inner lists. Highest bid of the evening, all rounds taken together, 0 with no bids. {sig}",
                "top_cell(sheet) ~ =MAX over the whole sheet. rows may be empty, then 0 → {f}",
            ),
            "count_rows_reaching": (
                "good_weeks(weeks, goal=k) ~ a week is good if its steps, all days added, come to the goal or more. How many good weeks? {sig}",
                "passed(pupils) ~ Points per question per pupil. {k} points overall and you are through. How many are through? {sig}",
                "full_trucks(trucks) ~ count the trucks that carry {k} or more in total. {x}: lists of pallet weights. {f}",
            ),
            "rows_reaching": (
                "strong_meadows(meadows, kilos=k) ~ keep only meadows whose hives together gave at least so many kilos, with all their hives. {sig}",
                "worth_it(meters) ~ coins per meter. Meters whose coins come to less than {k} aren't worth the walk; give back the other coin lists. {sig}",
                "big_weeks(weeks) ~ lists of daily sales. I keep those weeks that sold {k} or more in all, same order. {f}",
            ),
            "common_to_all_rows": (
                "every_evening(evenings) ~ guest ids for each evening. who was there EVERY evening? sorted, each id once. {sig}",
                "always_drawn(draws) ~ Numbers which turned up in every single lottery draw, ascending, no repeats; no draws gives an empty list. {sig}",
                "shared_yarns(patterns) ~ Yarn numbers that all my patterns need, lowest first. a pattern is a list of yarn numbers. {f}",
                "in_every_shop(shops) ~ article numbers per shop: which do all the shops have? ascending without doubles; no shops, nothing. {sig}",
            ),
            "grid_average": (
                "mean_grey(image) ~ Mean brightness over all pixels of an image in rows. Nothing in there: 0.0. {sig}",
                "overall_mean(classes) ~ don't average the averages! all marks of all classes in one pot, then the mean, 0.0 if the pot is empty. {sig}",
                "daily_rain(weeks) ~ how much does it rain per day on average? weeks are lists of days, some not complete. no data → 0.0. {f}",
            ),
            "grid_contains": (
                "on_card(card) ~ they called {k}! is it anywhere on my bingo card ‹rows of numbers›? {sig}",
                "invited(plan, guest=k) ~ Does the guest number sit at any of the tables? True/False. {sig}",
                "has_value(m, v=k) ~ {k} in any row? → bool. {sig}",
            ),
            "cells_increased": (
                "brighten(image, amount=k) ~ make the picture brighter, each pixel by the same amount. No clipping. Same shape back. {sig}",
                "curve(marks) ~ The exam was too hard so every mark of every class goes up {k}. Classes remain separate lists. {sig}",
                "later(bus_times) ~ All buses of all lines run {k} minutes late. Times are minutes, one list per line; same layout, please. {sig}",
            ),
            "turned_right": (
                "rotate_photo(photo) ~ photo lies on its left side, turn it a quarter clockwise. rows of pixels. {sig}",
                "piece(shape) ~ tetris piece, player presses turn right. shape is a list of rows. {sig}",
                "clockwise(m) ~ 90 degrees to the right: the bottom row becomes… well, the left column reads upwards as the first row. {sig}",
                "seat_map_turn(plan) ~ the hall plan hangs the wrong way, turn it clockwise one quarter. nested list in and out. {f}",
            ),
            "turned_left": (
                "counterclockwise(photo) ~ quarter turn to the left of a list of pixel rows, so the right column becomes the top row. {sig}",
                "ccw(m) ~ rotate 90 degrees anticlockwise → {f}",
                "turn_back(piece) ~ Undo one turn clockwise, that's to say rotate the rows by a quarter against the clock. {sig}",
            ),
            "with_row_totals": (
                "add_sum_column(sheet) ~ at the end of each line write its total as one more cell. {sig}",
                "scoreboard(players) ~ Each player's rounds and behind them, as an extra last entry, what they make together. Return the complete list of lists, {sig}",
                "sum_at_end(sheet) ~ each exam line should finish with its own total; keep what is there. {f}",
            ),
            "first_column": (
                "names_column(sheet) ~ the leftmost cell of every line that has any cells. {sig}",
                "opening_rounds(players) ~ What did each player get in the first round? Players with no rounds are skipped. {f}",
                "ids(rows) ~ ids are at the start of the rows, get them; some rows are blank lists so skip these. {sig}",
                "left_edge(image) ~ pixels on the left border, top to bottom, rows without pixels don't count » {sig}",
            ),
            "sorted_rows": (
                "tidy_hands(hands) ~ everyone sorts their own cards, low to high, nobody swaps cards with others. {sig}",
                "ordered_weeks(weeks) ~ Inside every week I need the values in rising order; the weeks themselves stay where they are. {sig}",
                "row_sort(m) ~ sort within rows, ascending, no in-place. {f}",
            ),
            "rows_longer_than": (
                "long_tables(tables) ~ tables with more than {k} people at them. each table is a list of guest numbers. {sig}",
            ),
            "cells_doubled": (
                "double_recipe(sheets) ~ every amount on every recipe sheet times two, sheets stay separate lists. {sig}",
            ),
            "mirrored": (
                "mirror_image(image) ~ Flip the picture left to right, row by row. {sig}",
            ),
            "cell_count": (
                "all_guests(tables) ~ how many people in all sit at my tables, a table being a list of guest numbers? {sig}",
            ),
            "thresholded": (
                "black_white(image, level=k) ~ grey picture to pure black and white: 1 where a pixel is {k} or brighter, 0 where darker. Rows in, rows out. {sig}",
            ),
            "border_sum": (
                "fence(field) ~ add up everything on the outer edge of the field ‹list of rows›, corners just once. {sig}",
            ),
            "snake_order": (
                "boustrophedon(field) ~ the tractor goes left to right on the first row, back on the second, and so on. List the cells in the order it meets them. {sig}",
            ),
            "column_averages": (
                "mean_per_question(exams) ~ Pupils are lines, questions columns. Average points per question, rounded to integers. {sig}",
            ),
            "count_cells_over": (
                "hot_pixels(image, limit=k) ~ number of pixels brighter than the limit, in the entire image of rows → {sig}",
            ),
            "row_sums>largest_number": (
                "top_meadow(meadows) ~ sum up the hives of every meadow, then tell me the kilos of the richest meadow. no meadows, 0. {sig}",
                "worst_load(trucks) ~ {x} = pallets per truck, weights. Add per truck, and the greatest of these loads is what the bridge must hold. {sig}, 0 when the yard is empty",
            ),
            "row_sums>sorted_descending": (
                "leaderboard(players) ~ round points of each player in its own list → finals scores, best player's first. {sig}",
                "wet_to_dry(weeks) ~ Weekly rain totals from the wettest week to the driest, the input being the daily gauge readings, a list for each week. {f}",
            ),
            "row_sums>at_least": (
                "passing_totals(pupils, need=k) ~ Add the points of every pupil and give me only those sums that reach what is needed, class order kept. {sig}",
                "good_takings(meters) ~ coins per parking meter. what each took in all, but leave out any total below {k}. {sig}",
            ),
            "row_sums>average": (
                "mean_week(weeks) ~ On average, how much falls in a week? I have daily gauges in lists by week. 0.0 for no weeks. {sig}",
                "avg_pallet(pallets) ~ weight of each pallet from its crates, then the mean pallet weight over all, or 0.0. {f}",
            ),
            "row_sums>greater_than>count_of_numbers": (
                "overloaded(trucks, limit=k) ~ How many trucks are too heavy? A truck is a list of pallet weights and is too heavy when they come to more than the limit. {sig}",
                "rich_weeks(weeks) ~ Total each week's sales, forget those of {k} or less, count what is left. {f}",
            ),
            "row_sums>index_of_largest": (
                "winner(players) ~ who won? {x}: one list of round scores per player. i need the player's index, highest total, earliest on a tie, -1 if nobody. {sig}",
            ),
            "row_sums>smallest_number": (
                "driest(weeks) ~ total of the driest week ‹days in inner lists›, 0 if no week was measured: {sig}",
            ),
            "row_sums>running_totals": (
                "season_so_far(weeks) ~ After each week, how much rain since the beginning of the season? Weeks are lists of daily mm, so first totals by week and then accumulated. {sig}",
            ),
            "row_sums>joined_numbers": (
                "score_line(teams, sep=s) ~ what each team has altogether, shown as one text with {s} between teams. teams are lists of player points. {sig}",
                "result_text(rounds) ~ Every round is a list of dice. Add the dice of each round and write the sums in one string, {s} between them. {sig}",
            ),
            "row_sums>percentages_of_total": (
                "share_of_honey(meadows) ~ what percent of the honey comes from each meadow, whole percents? a meadow is a list of hive yields. zeros if there was no honey. {sig}",
            ),
            "row_sums>ranks": (
                "placing(players) ~ Place of each player, 1 for the highest total of rounds, same total same place. {x} lists every player's rounds. {sig}",
            ),
            "row_sums>largest_numbers": (
                "best_totals(classes, how_many=k) ~ Add every class's points; the few biggest class totals, biggest first. {k} says how few. {sig}",
            ),
            "row_sums>largest_numbers>sum_of_numbers": (
                "top_weeks_sum(weeks) ~ the bonus counts your {k} strongest weeks only: total up each week, take the {k} highest totals, add these. weeks hold daily sales. {sig}",
            ),
            "row_sums>sorted_ascending>first_numbers": (
                "weakest(meters, n=k) ~ each meter's coins added; the {k} lowest amounts, in rising order. {sig}",
            ),
            "row_sums>sorted_unique": (
                "different_totals(hands) ~ Hands of cards: what sums were there? each sum once, ascending. {sig}",
            ),
            "row_sums>even_numbers": (
                "even_rolls(turns) ~ a turn is a list of dice. sum every turn and keep the sums that are even, in playing order. {sig}",
            ),
            "row_sums>biggest_jump": (
                "jumpy(weeks) ~ How much did the weekly total change at most from one week to the following, up or down? Days in lists per week; 0 for under two weeks. {sig}",
            ),
            "row_sums>label_each_by_limit": (
                "verdicts(pupils) ~ points per question for each pupil. whoever has {k} or more together gets {s}, otherwise {t}. one word per pupil: {sig}",
            ),
            "row_sums>raised_by_percent": (
                "next_year(departments, pct=k) ~ budget lines by department. Sum every department, put {k} percent on top, round to whole euros. {sig}",
            ),
            "row_sums>reversed_list": (
                "latest_first(weeks) ~ totals of the weeks but newest week in front; data has the oldest in front, days in inner lists. {sig}",
            ),
            "flattened>sorted_ascending": (
                "all_marks_sorted(classes) ~ throw the marks of all classes together and line them up from low to high. {sig}",
                "parcels_by_weight(pallets) ~ unload every pallet and sort all the parcels, lightest first. a pallet is a list of weights. {f}",
            ),
            "flattened>unique_numbers": (
                "cast_ids(episodes) ~ actor ids per episode, lists. Each actor once, in the order they first turn up through the series. {sig}",
            ),
            "flattened>largest_numbers": (
                "podium_throws(players, n=k) ~ Throws of every player in lists. The {k} best throws of the whole competition whoever threw them, best first. {sig}",
            ),
            "flattened>greater_than": (
                "loud(days, db=k) ~ noise levels by day, nested. I want one list with all levels louder than {k}, in order of time. {sig}",
            ),
            "flattened>greater_than>sorted_descending": (
                "big_fish(boats) ~ catch of each boat is a list of cm. all the fish of all boats longer than {k}, longest one first, in a single list. {sig}",
            ),
            "flattened>average": (
                "mean_pixel(image) ~ turn the rows of the image into one row and take the mean grey, 0.0 for no pixel. {sig}",
            ),
            "flattened>median": (
                "middle_length(seasons) ~ Episode lengths season by season. The median over every episode there is; 0.0 if none. {sig}",
            ),
            "flattened>most_common_number": (
                "favourite_yarn(chart) ~ which yarn number is used for the most stitches in the whole chart of rows? when equal, the one met first; empty chart 0. {sig}",
            ),
            "flattened>count_even": (
                "even_faces(throws) ~ each throw is several dice. how many even faces did we see that evening? {sig}",
            ),
            "flattened>non_zero>count_of_numbers": (
                "rainy_days(weeks) ~ number of days it rained at all: {x} has the mm per day in one list per week, a dry day is 0. {sig}",
                "taken(hall) ~ Count the seats in use; the hall is rows of guest numbers where 0 means nobody. {f}",
            ),
            "flattened>non_negative>average": (
                "clean_mean(sensors) ~ faulty readings are negative. Drop these, put all sensors' readings in one heap and take the mean ‹0.0 if nothing remains›. {sig}",
            ),
            "flattened>sorted_unique": (
                "vocab(draws) ~ all numbers drawn on any evening, low to high, repeats struck out, draws being lists. {sig}",
            ),
            "flattened>sum_of_numbers": (
                "coin_total(meters) ~ first one flat list of all coins from all meters, then its sum. {sig}",
            ),
            "flattened>divisible_by>unique_numbers": (
                "special_bibs(waves, d=k) ~ start waves with bib numbers. Bibs that {k} divides win a cap; list them wave after wave, no bib twice. {sig}",
            ),
            "flattened>joined_numbers": (
                "one_line(board) ~ the board in one line: all its cells row after row, {s} in between. {sig}",
            ),
            "flattened>chunks": (
                "reshape(rows, width=k) ~ like numpy reshape for lists: rows of any length in, rows with {k} cells out, reading order unchanged, last may be shorter. {sig}",
            ),
            "flattened>sorted_ascending>chunks": (
                "reseat(tables, size=k) ~ Everybody stands up, lines up by guest number ascending and sits down again at tables of that size; last table takes the rest. Tables in and out are lists of lists. {sig}",
            ),
            "flattened>contains_value": (
                "drawn(evenings, number=k) ~ was that number drawn on any of the evenings ‹each a list›? I'd flatten first. bool. {sig}",
            ),
            "flattened>at_most>sum_of_numbers": (
                "light_freight(trucks) ~ Parcels up to {k} kg go at the light rate. Total weight of those across all the trucks, a truck being a list of parcel weights. {sig}",
            ),
            "flattened>has_duplicates": (
                "double_booked(plan) ~ is any guest number given two seats? plan = tables = lists. True means trouble. {sig}",
            ),
            "flattened>prime_numbers": (
                "primes_on_card(card) ~ bingo card in rows: list the primes on it as you read. {sig}",
            ),
            "flattened>squares>sum_of_numbers": (
                "frobenius_sq(m) ~ sum of squared entries over the matrix, {sig}",
            ),
            "flattened>occurrence_counts": (
                "histogram(image) ~ dict for the image: grey value written as text → number of pixels with it. image = rows. {sig}",
            ),
            "flattened>second_largest": (
                "silver(rounds) ~ Bids by round. what was the second highest amount of all, not counting the top amount twice? 0 when there's no such. {sig}",
            ),
            "transposed>row_sums": (
                "by_weekday(weeks) ~ swap weeks and weekdays first so that every list is a weekday, then total each. {sig}",
            ),
            "transposed>best_row_index": (
                "best_weekday(weeks) ~ On which weekday ‹0 to 6› do I sell most in all? One list per week with seven numbers. Earlier weekday if level; -1 for no weeks. {sig}",
            ),
            "transposed>row_maxima": (
                "hardest_peaks(exams) ~ columns are questions, lines pupils. The best result reached in each question: {sig}",
            ),
            "transposed>rows_as_lines": (
                "sideways_csv(table, sep=s) ~ columns should become lines; give it as text with {s} between cells and a newline after each but the last. {sig}",
            ),
            "transposed>row_averages": (
                "sensor_means(days) ~ {x}: day by day the readings of all sensors. Average of each sensor as whole number, one entry per sensor. {sig}",
            ),
            "transposed>row_sums>sorted_descending": (
                "busiest_days(weeks) ~ total for each weekday over the weeks, and put these totals highest first; each inner list is mon to sun. {sig}",
            ),
            "transposed>flattened": (
                "column_major(m) ~ fortran order: read the rows-of-numbers column by column into one list. {sig}",
            ),
            "transposed>first_column": (
                "first_pupil(per_question) ~ transpose, then leading entry of each row. Yes I know it's a funny way to copy row one. {sig}",
            ),
            "transposed>best_row": (
                "best_question(exams) ~ give me the column with the greatest total, as a list from top to bottom. The leftmost if several; empty list if nothing. {sig}",
            ),
            "drop_empty_rows>row_sums": (
                "active_meters(meters) ~ Meters without coins should not even show up; of the remaining, what's in each? {sig}",
                "served_tables(tables) ~ bills per table as lists of dish prices. leave tables that ordered nothing out and add up each of the others. {f}",
            ),
            "drop_empty_rows>row_maxima": (
                "peak_by_day(days) ~ skip days with no measurements at all, then the highest value per day. {sig}",
            ),
            "drop_empty_rows>number_of_rows": (
                "days_with_data(days) ~ how many of the days have at least one reading? day = list of readings. {sig}",
                "occupied_count(tables) ~ Count tables at which someone sits. {x}: tables as lists of guests. {f}",
            ),
            "drop_empty_rows>row_averages": (
                "class_means(classes) ~ classes without any marks don't exist for me. mean of the others, whole numbers. {sig}",
            ),
            "drop_empty_rows>sorted_rows": (
                "neat_hands(hands) ~ players who are out have no cards, remove them; everybody else's cards low to high within the hand. {sig}",
            ),
            "drop_empty_rows>rows_as_lines": (
                "board_text(rows) ~ Board as a text, one line per row with {s} between cells; rows without cells must not leave a blank line. {sig}",
            ),
            "drop_empty_rows>row_averages>largest_number": (
                "best_class_mean(classes) ~ each class's average mark rounded to an integer, ignoring classes with no marks; of these the highest, or 0. {sig}",
            ),
            "drop_empty_rows>flattened>sorted_descending": (
                "all_bids(rounds) ~ Rounds in which nobody bid are dropped, the rest is poured into one list, highest bid at the top. {sig}",
            ),
            "row_maxima>sum_of_numbers": (
                "best_jumps(athletes) ~ everybody's best jump, and all of those together for the team result. no jump counts 0. {sig}",
            ),
            "row_maxima>average": (
                "mean_high(days) ~ take each day's highest temperature and average the highs; days are lists, a day with nothing counts as a high of 0, no days at all is 0.0. {sig}",
            ),
            "row_maxima>sorted_descending": (
                "ranking_of_bests(players) ~ only the best throw of a player matters. Line these up from far to near; nothing thrown is 0. {sig}",
            ),
            "row_maxima>greater_than>count_of_numbers": (
                "hot_days(days, limit=k) ~ a day is hot if its highest reading is over the limit. number of hot days please; days = lists of readings. {sig}",
            ),
            "row_averages>at_least": (
                "decent_seasons(seasons) ~ average rating for each season, rounded to an integer, 0 if no ratings. From these averages leave the ones of at least {k}. {sig}",
            ),
            "row_averages>sorted_descending": (
                "means_ranked(pupils) ~ Pupils' marks are lists. Round each pupil's mean to a whole number ‹no marks: 0› and show the means from high to low. {sig}",
            ),
            "row_averages>letter_grades": (
                "report(pupils) ~ one letter each: mean of a pupil's points, rounded, 90 and up A, 80 B, 70 C, 60 D, lower F. a pupil with no points has mean 0. {sig}",
            ),
            "row_sizes>largest_number": (
                "longest_table(tables) ~ how many sit at the table with the most guests? lists of guests. 0 without tables. {sig}",
            ),
            "row_sizes>sum_of_numbers": (
                "hive_count(meadows) ~ hives per meadow counted and then added. a meadow is a list with one yield per hive. {sig}",
            ),
            "row_sizes>average": (
                "class_size(classes) ~ Mean number of pupils in a class when {x} holds a list of marks, one mark a pupil, for each class; 0.0 with no class. {sig}",
            ),
            "row_sizes>all_identical": ("is_rectangular(m) ~ are all rows equally long? {sig}",),
            "row_sizes>sorted_descending": (
                "crew_sizes(crews) ~ number of people in each crew ‹inner list of ids›, biggest crew first, only the numbers. {sig}",
            ),
            "column_values>sum_of_numbers": (
                "col_sum(sheet, c=k) ~ pick column {k} ‹from zero, skipping rows that are too short› and sum it. {sig}",
            ),
            "column_values>average": (
                "mean_of_question(exams) ~ average points for the question at index {k}, among the pupils who got that far. nobody → 0.0. {sig}",
            ),
            "column_values>sorted_ascending": (
                "sorted_column(t) ~ the values in column {k}, counting from 0, smallest at the top; lines without that column are ignored » {sig}",
            ),
            "column_values>unique_numbers": (
                "filter_options(sheet, col=k) ~ The drop-down above a spreadsheet column shows each value once in order of appearance. Zero-based column, short lines have nothing there. {sig}",
            ),
            "column_values>sorted_descending>first_numbers": (
                "top_of_column(rows, col=k, n=k_3) ~ Leaderboard: column {k} holds the points ‹index from 0, rows too short don't count›. The {k_3} best of them, best first. {sig}",
            ),
            "column_sums>largest_number": (
                "best_day_total(weeks) ~ add mondays, tuesdays … over all weeks and return the biggest of these sums, 0 on no data. {sig}",
            ),
            "column_sums>index_of_largest": (
                "strongest_question(exams) ~ which question ‹index› did the class collect most points on? Pupils are rows, all answered everything. -1 for no pupils, first one if equal. {sig}",
            ),
            "column_sums>sorted_descending": (
                "columns_ranked(sheet) ~ the sums under the columns, arranged from largest down. {sig}",
            ),
            "column_sums>running_totals": (
                "yearly_pile(years) ~ rows years, columns months. Sum every month over the years, then let it accumulate from january on. {sig}",
            ),
            "column_sums>joined_numbers": (
                "footer(sheet) ~ The line at the bottom of the table: column totals, with {s} between them, as a string. {sig}",
            ),
            "rows_reaching>number_of_rows": (
                "qualified(players, min_points=k) ~ keep players who got {k} or more in total, then only tell me how many players that is. {sig}",
            ),
            "rows_reaching>flattened": (
                "best_weeks_days(weeks) ~ From weeks whose days add to {k} or more, all their days strung in one list. {sig}",
            ),
            "rows_reaching>row_averages": (
                "avg_of_good(weeks, least=k) ~ weeks that in total stay under {k} are thrown away; for the others the average day, rounded to whole. {sig}",
            ),
            "rows_reaching>rows_by_total>row_sizes": (
                "crates_by_weight(pallets) ~ pallets weighing {k} or more altogether, ordered from light to heavy, and of each how many crates are on it. {sig}",
            ),
            "cells_increased>flattened": (
                "shifted(image) ~ add {k} to every pixel, then lay all rows behind each other in one list. {sig}",
            ),
            "cells_increased>row_sums": (
                "after_bonus(pupils, extra=k) ~ each question of each pupil is worth {k} points more than noted. New total for every pupil? {sig}",
            ),
            "turned_right>rows_as_lines": (
                "show_turned(shape) ~ rotate the shape clockwise by a quarter and draw it as text with {s} between the cells, a line per row. {sig}",
            ),
            "turned_left>board_lines": (
                "piece_text(piece) ~ Quarter turn counterclockwise, then each row as a string, '#' where something is, '.' where zero. {sig}",
            ),
            "with_row_totals>rows_as_lines": (
                "invoice_text(lines, sep=s) ~ append to every line its sum and print the whole as text, cells separated by {s} and lines by line breaks. {sig}",
            ),
            "with_row_totals>transposed": (
                "totals_below(sheet) ~ every row gets its total at the end, and after that the sheet is flipped so the totals form the lowest line. {sig}",
            ),
            "last_cells>average": (
                "mean_current(sensors) ~ the newest value is last in each sensor's list. mean of the newest values, sensors with no values ignored, 0.0 if that's all of them. {sig}",
            ),
            "last_cells>sum_of_numbers": (
                "balance(accounts) ~ each account is its history of balances, the current one at the end. What do I own in total right now? Accounts with no history don't count. {sig}",
            ),
            "first_column>sorted_ascending": (
                "openers(rounds) ~ First bid of each round, rounds with no bid left aside, sorted from cheap to dear. {sig}",
            ),
            "main_diagonal>product_of_numbers": (
                "det_triangular(m) ~ determinant of a triangular matrix, so multiply what's on the main diagonal. {sig}",
            ),
            "main_diagonal>all_identical": (
                "won(board) ~ same stone all along the diagonal from upper left to lower right? {sig}",
            ),
            "distinct_cells>count_of_numbers": (
                "how_many_colours(pattern) ~ number of different yarns in the chart, rows of yarn numbers. {sig}",
            ),
            "distinct_cells>joined_numbers": (
                "shopping(pattern) ~ yarn numbers in the pattern, each once and rising, as a text with {s} in between. {sig}",
            ),
            "distinct_cells>non_zero>count_of_numbers": (
                "players_on_board(board) ~ 0 is an empty field, other numbers are players. How many different players have a stone on the board? {sig}",
            ),
            "common_to_all_rows>count_of_numbers": (
                "regulars(evenings) ~ how many guests came each and every evening? evening = list of guest ids. {sig}",
            ),
            "best_row>sorted_descending": (
                "best_hand_sorted(hands) ~ find the hand of highest total ‹earliest on ties› and show its cards from high to low; no hands no cards. {sig}",
            ),
            "best_row>largest_number": (
                "star_of_winners(teams) ~ In the team with the highest sum of points, first of equals, what did its top scorer get? 0 if no teams. {sig}",
            ),
            "best_row>average": (
                "best_week_daily(weeks) ~ take the week with most sales in total and return its average per day, 0.0 when there's nothing. {sig}",
            ),
            "row_lows>largest_number": (
                "maximin(payoffs) ~ game theory: worst outcome of each strategy ‹row›, and of those the best. empty row counts 0, no strategies gives 0. {sig}",
            ),
            "rows_without_zeros>row_sums": (
                "complete_only(pupils) ~ whoever has a 0 in any question is out. totals of the others in order: {sig}",
            ),
            "rows_without_zeros>number_of_rows": (
                "full_weeks(weeks) ~ weeks without a single dry day, i.e. no 0 in the list. how many? {sig}",
            ),
            "thresholded>grid_sum": (
                "bright_area(image, level=k) ~ make each pixel 1 if {k} or more, otherwise 0, and sum it all, that's the lit area. {sig}",
            ),
            "thresholded>row_sums": (
                "long_episodes(seasons) ~ Mark every episode of {k} minutes or longer as 1, shorter as 0, then per season the number of ones. {sig}",
            ),
            "negative_cells_to_zero>row_sums": (
                "no_penalties(players) ~ minus points are forgiven and count as 0. Every player's total after that. {sig}",
            ),
            "sorted_rows>last_cells": (
                "top_each(hands) ~ order each hand low to high and read off the final card, hands with no cards have none. {sig}",
            ),
            "mirrored>rows_as_lines": (
                "mirror_text(image) ~ flip left and right, then as text, cells joined by {s}, newline between rows. {sig}",
            ),
            "without_column>row_sums": (
                "marks_without(pupils, skip=k) ~ one question was flawed, cancel it ‹zero-based index, shorter sheets stay as they are›, total of what remains per pupil. {sig}",
            ),
            "rows_without_first>row_sums": (
                "body_totals(sheet) ~ the first line is the header, throw it away; sums of the lines underneath. {sig}",
            ),
            "rows_without_first>column_values>average": (
                "col_mean_no_header(sheet, col=k) ~ ¶ 1. ignore line one ¶ 2. take column {k}, zero-based, from lines long enough ¶ 3. mean, 0.0 if empty ¶ {sig}",
            ),
            "row_sums>at_least>average": (
                "mean_of_passed(pupils, need=k) ~ Only those count who passed, so whose points added reach {k}. What is the mean of their totals, 0.0 if all failed? Points per question in a list per pupil. {sig}",
            ),
            "row_sums>at_least>sorted_descending": (
                "prize_list(players) ~ totals of everyone with {k} points or more, champion on top. rounds are kept as a list per player. {sig}",
            ),
            "row_sums>greater_than>sum_of_numbers": (
                "toll(trucks, free=k) ~ Trucks loaded above the free weight pay, the others don't. What do the paying ones weigh together? Input: pallets by truck. {sig}",
            ),
            "row_sums>sorted_descending>first_numbers": (
                "medalists(players, n=k) ~ rank by total of rounds; I only engrave the first {k} totals, gold in front. {sig}",
            ),
            "row_sums>even_numbers>count_of_numbers": (
                "even_turns(turns) ~ dice thrown per turn, in lists. on how many turns was the total even? {sig}",
            ),
            "row_sums>doubled>largest_number": (
                "double_best(teams) ~ Final day: each team's points, added, count twice. The highest score after that is …? Zero with no teams. {sig}",
            ),
            "flattened>unique_numbers>count_of_numbers": (
                "cast_size(episodes) ~ how many different actors appear in the entire series? per episode you get a list of actor ids. {sig}",
            ),
            "flattened>non_zero>smallest_number": (
                "least_rain(weeks) ~ Dry days are zeros. Of the days it did rain, all weeks in one pot, how much fell on the least wet one? 0 if never. {sig}",
            ),
            "flattened>sorted_descending>first_numbers": (
                "top_bids(rounds, n=k) ~ I throw the bids of all rounds on one heap, sort them from high to low, and take {k}. {sig}",
            ),
            "flattened>sorted_unique>joined_numbers": (
                "yarn_text(chart) ~ For the label of the kit: which yarn numbers occur in the chart, each once, low to high, in one text with {s} between. {sig}",
            ),
            "flattened>between>count_of_numbers": (
                "normal_values(days) ~ ward sheet, each day a list of pulse values. how many values in all lie from {a} to {b}, limits included? {sig}",
            ),
            "flattened>at_least>average": (
                "mean_of_big(boats, least=k) ~ Fish under the legal length go back into the sea. The average length of those kept, over all boats, 0.0 for an empty net. A boat is a list of lengths. {sig}",
            ),
            "flattened>even_numbers>sum_of_numbers": (
                "even_cells(card) ~ Bingo card by rows: add up just the even numbers. {sig}",
            ),
            "flattened>odd_numbers>sorted_ascending": (
                "odd_houses(streets) ~ streets hold house numbers. collect the odd ones of all the streets, in ascending order, one list » {sig}",
            ),
            "flattened>negative_numbers>count_of_numbers": (
                "frosts(weeks) ~ nights below zero, how many, when {x} = weeks of night temperatures? {sig}",
            ),
            "transposed>row_sums>largest_number": (
                "best_slot(days) ~ Each day lists the takings for morning, noon, evening … and I'd like to know the total of the slot that earned most over all days. 0 if there are no days. {sig}",
            ),
            "transposed>row_maxima>sum_of_numbers": (
                "dream_team(players) ~ columns are disciplines, rows are athletes: the best in each discipline, and the sum of these bests. {sig}",
            ),
            "transposed>row_averages>sorted_ascending": (
                "hard_questions(exams) ~ mean points for every question ‹column›, rounded to integers, the hardest i.e. lowest mean first. pupils are rows. {sig}",
            ),
            "drop_empty_rows>row_sums>sorted_ascending": (
                "bills(tables) ~ strike tables that ordered nothing; of the others sum the prices; from the cheapest bill to the dearest. {sig}",
            ),
            "drop_empty_rows>row_sums>average": (
                "average_bill(tables) ~ what does a table spend on average? tables with an empty list had no guests, don't let them drag it down; 0.0 if the pub was empty. {sig}",
            ),
            "drop_empty_rows>row_sizes>smallest_number": (
                "smallest_party(tables) ~ smallest number of guests at a table that isn't empty, nothing occupied gives 0. {sig}",
            ),
            "drop_empty_rows>row_maxima>smallest_number": (
                "mildest_high(days) ~ remove days with no data, take each day's top value, and the lowest among those tops; 0 when nothing's left. {sig}",
            ),
            "drop_empty_rows>transposed>row_sums": (
                "columns_without_blank(sheet) ~ 1. throw out lines with no cells. 2. turn columns into rows. 3. total each. {sig}",
            ),
            "row_maxima>sorted_descending>first_numbers": (
                "finalists(athletes, places=k) ~ Every athlete's best jump ‹0 without jumps›; the longest of them go to the final, as many as there are places, longest first. {sig}",
            ),
            "row_averages>at_least>count_of_numbers": (
                "good_seasons(seasons) ~ how many seasons have an average rating, rounded to whole, of {k} or better? no ratings counts as 0. {sig}",
            ),
            "row_sizes>at_least>count_of_numbers": (
                "big_tables(plan, seats=k) ~ number of tables with at least that many guests, {x} = guests by table. {sig}",
            ),
            "column_values>greater_than>count_of_numbers": (
                "how_many_above(sheet, col=k, limit=k_2) ~ In column {k}, index from 0, short rows skipped: how many entries are above {k_2}? {sig}",
            ),
            "column_values>sorted_unique>joined_numbers": (
                "column_options(sheet) ~ text listing what values occur in the column at index {k}: each once, rising, {s} between, lines that are too short play no role. {sig}",
            ),
            "column_sums>sorted_descending>first_numbers": (
                "best_days(weeks, n=k) ~ sum up each weekday over all weeks, and give me the {k} best sums, best first. {sig}",
            ),
            "turned_right>turned_right>rows_as_lines": (
                "head_stand(shape) ~ a quarter to the right, another quarter to the right, then as text: cells with {s} between, a line for each row. {sig}",
            ),
            "cells_increased>flattened>sum_of_numbers": (
                "after_raise(departments, raise_by=k) ~ Everyone in every department gets the same raise. {x} holds salaries per department. New cost of all staff? {sig}",
            ),
            "sorted_rows>transposed>row_sums": (
                "by_rank(hands) ~ sort each hand upwards; then add all the lowest cards, all the second lowest and so on. hands are equally big. {sig}",
            ),
            "with_row_totals>sorted_rows>rows_as_lines": (
                "weird_report(rows) ~ append each row's sum to it, order each row ascending, print all with {s} between cells, one row a line. {sig}",
            ),
        },
    ),
)
