"""Requests by the twelfth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "strs",
        {
            "drop_empty_words": (
                "filled_roles(cast) ~ Some parts in the programme have no actor yet, they are just '' in the cast list. Print me only the ones with somebody in them: {sig}",
                "no_gaps(labels) ~ {f} pls - kick out every '' and leave the rest alone",
                "spoken(turns) ~ our transcript tool emits a zero-length string each time nobody talks. {x} = all turns. I don't want those nothings in the court record, everything else stays where it was, a lone blank counts as something. {sig}",
                "donations(tags) ~ second hand shop, price tags scanned, many scans come back as nothing at all. throw these out, {sig}",
            ),
            "lowercase_all": (
                "quiet_titles(songs) ~ The station's database SCREAMS. {sig}: same songs, no capitals anywhere.",
                "small_letters(species) ~ Fungi names come to me with capitals all over the place; I want each in small letters, as many as there were and in the same sequence. {sig}",
                "normalise(logins) ~ ticket 4471: logins must be compared case-insensitively, so fold them first. {sig} returns the folded ones, duplicates included",
                "down(tags) ~ {f} - tags to lower, thats all",
            ),
            "sort_words": (
                "shelf(drugs) ~ I put the boxes on the shelf from A to Z. Give me the drugs that way round. {sig}",
                "ancestors(surnames) ~ for the index at the back of my family book. surnames, abc order, twins stay twins. {sig}",
                "dictionary_order(routes) ~ You know how a phone book looks? Like that. {sig} for my climbing routes please!",
                "call_list(parties) ~ The clerk calls the parties alphabetically, hence {sig}. Nobody may vanish.",
            ),
            "group_by_length": (
                "by_size(words) ~ Tattoo lettering: I price by number of characters. Put the words that need the same amount of letters in one drawer, the drawer being labelled with that number. {sig} gives me a dict, drawers as lists.",
                "buckets(codes) ~ {f}: dict, key = how many characters, value = the codes having that many, in original order",
                "drawers(call_signs) ~ old radio amateurs have three, four, five or six characters in their call sign. who belongs to which group? number to list. {sig}",
                "same_width(names) ~ I engrave name plates. plates exist in widths, width = letters in the name. so i need to see for each width whose names go on it... {sig} will give the mapping",
            ),
            "words_longer_than": (
                "too_wide(titles, room=k) ~ A line of our programme holds {k} characters and not one more. Which titles don't fit? {sig}",
                "overlong(messages, limit=k) ~ the pager cuts anything past {k} letters, i need those that would be cut, same order. {sig}",
                "big_names(species) ~ show only mushrooms whose name takes more than {k} letters, {k} itself is not enough. {f}",
                "verbose(subjects, n=k) ~ {sig}: commit subjects exceeding {k} chars. not the ones hitting it exactly.",
            ),
            "longest_word": (
                "widest(labels) ~ how broad must the sticker be? depends on the label with most letters. hand it over: {sig}. two equal, take the one that comes earlier; no labels, then ''",
                "mouthful(drugs) ~ Every week the trainees vote for the most unpronounceable medicine, and by tradition it's simply the one with the most letters, the earlier in the list if two compete. {sig}",
                "bandwidth(city_names) ~ Which airport name hogs the departure board, i.e. has more characters than all others? First of equals. {sig}",
                "chattiest(answers) ~ {f} → the witness answer that goes on and on the most, measured in characters",
            ),
            "words_containing": (
                "mentions(tickets, term=s) ~ My boss asks 'what do we have open about that thing?' ten times a day. Tickets with the term anywhere in them, please, capitals matter. {sig}",
                "hits(lines) ~ grep {s}, basically. {f}, list in, list out",
                "in_the_mix(labels) ~ customer is allergic. from the labels of the jumpers i need to see all in which {s} is written somewhere, at the start, in the middle, wherever. {sig}",
                "filter_flights(codes, part=s) ~ Only codes that have the part inside them should survive {sig}.",
            ),
            "sort_by_length": (
                "pyramid(lines) ~ I tattoo poems as a pyramid: tiny line on top, widest at the bottom. Put the lines so. Same width - leave them as given. {sig}",
                "short_to_long(jingles) ~ {f}: fewest characters first",
                "increasing(names) ~ Our kids learn to write. Begin with the names having few letters and finish with the monsters, names with equally many letters don't swap. {sig}",
                "order_by_size(words) ~ Not alphabetical!! By how long they are, going up. {sig}",
            ),
            "words_to_lengths": (
                "letters_to_pay(inscriptions) ~ I charge by the character. For each inscription tell me how many it has, as a dict from the inscription to that figure. {sig}",
                "char_count(fields) ~ {f} - word → number of characters",
                "size_of(surnames) ~ For the family tree drawing I must know beforehand how much space each surname takes up: surname on the left of the dictionary, count of its letters on the right. {sig}",
                "lengths(titles) ~ every play, and beside it len of it. a mapping. {sig}, thank you kindly",
            ),
            "mean_word_length": (
                "typical_size(remarks) ~ Are people writing more or less than they used to? Per month I've a list of remarks; the mean number of characters tells me. If nobody wrote anything, 0. {sig}",
                "avg_chars(subjects) ~ {f} → float, average len of the subjects, 0 for an empty list",
                "how_long_usually(names) ~ I bet my colleague that surnames in the east are longer. To settle it: letters in all of them divided by how many there are. {sig}. empty list is zero, no crash.",
                "letters_each(words) ~ on average, how many letters do these words have? {sig}",
            ),
            "zip_words_to_dict": (
                "billing(roles, actors=o) ~ Programme page 3: left column the roles, right column who plays them, row by row. I've the two columns as lists, I want a dict role to actor. Should one column run out first, stop there. {sig}",
                "lockers(climbers, keys=o) ~ first climber gets first key, second gets second, and so on till either is used up. who has what? dict pls {sig}",
                "pair_up(headers, row=o) ~ {sig}: header cells and a row → dictionary, extra stuff on the longer side is ignored",
                "parents(children, mothers=o) ~ Genealogy: the parish book has children in one list, their mothers in another, same sequence. {sig} shall let me look up the mother by the child.",
            ),
            "join_with_and": (
                "credits(names) ~ 'Music by Ann, Bob and Carl.' That's how I'd like the names to be put in the programme: commas, but an and before the last. One name stays as it is. {sig}",
                "spoken_list(guests) ~ The presenter reads it aloud, so no machine-like commas at the end. Commas between the guests except that ' and ' sits between the final two. {sig} makes the text.",
                "english(items) ~ {f} → str. a, b and c. no oxford comma. two: a and b.",
                "heirs(children) ~ the will says everything goes to the kids. need their names in a phrase, like lawyers write, with commas then ' and ' before who comes last {sig}",
            ),
            "words_of_at_least": (
                "safe_enough(passwords, minimum=k) ~ Security policy: minimum characters or it is rejected. Which passwords are okay? Exactly the minimum is okay. {sig}",
                "proper_notes(notes) ~ Nurses sometimes write 'ok' and nothing else. Only notes of {k} characters or more count for the audit. {f}",
                "big_enough(words, k=k) ~ scrabble for show-offs: {k} letters or more, or I'm not interested. {sig}",
                "keep_full(codes) ~ whatever has less than {k} characters is a scanning error; the rest i want, unchanged order. {sig}",
            ),
            "unique_sorted_words": (
                "index(places) ~ Back-of-the-book index! Every place once, from A to Z, however often I mention it. {sig}",
                "species_seen(finds) ~ all pickers throw their finds on one pile of paper. make me the list of what kinds there were, abc, no kind twice. {sig}",
                "distinct_sorted(tags) ~ {f}: sort | uniq",
                "airlines(rows) ~ I have a row per departure naming the airline, thus the same airlines come again and again. For the dropdown each should appear a single time, alphabetically - {sig}",
            ),
            "to_sentence": (
                "say(words) ~ The speech computer hands me the words one by one, glue them back with a blank in between. {sig}",
                "dictation(parts) ~ {f}: parts separated by single spaces, nothing at the ends",
                "line_up(syllables) ~ write the bits after each other on one line, a gap between each. {sig} for the caption machine",
                "one_line(words) ~ Subtitles arrive word for word!! I'd like to have the whole thing as a readable text, one space between neighbours, no full stop added, no capital. {sig}",
            ),
            "clean_and_dedupe": (
                "real_tags(tags) ~ People type ' Vintage', 'vintage ', 'VINTAGE' and sometimes just blanks. To me that is one tag: lower it, trim it, forget blank ones, and every tag once, where it first showed up. {sig}",
                "mailing(addresses) ~ newsletter, we mailed some folks 3x because of capitals n spaces. fix: trim, lower, no blanks, no repeats, keep order. {sig}",
                "canonical(symptoms) ~ {f}¶1. strip¶2. small letters¶3. ignore what is then empty¶4. a symptom already seen isn't listed again",
                "vocabulary(entries) ~ Please a function {sig}. Entries that differ only by upper/lower case or by spaces around are the same entry, entries with only spaces are no entry. Give the entries in small letters, without spaces around, in order as they come first time.",
            ),
            "has_duplicates": (
                "double_booked(lockers) ~ One locker per climber. If a locker shows up twice in this evening's sheet I've messed up. Did I? {sig}",
                "any_twice(case_numbers) ~ {f} → True as soon as some case number is used again",
                "copycats(designs) ~ No customer shall have a design another one already has. {x} are all that we made; is there any repeat? {sig}",
                "clash(seats) ~ has the same seat been sold to 2 ppl?? yes/no. {sig}",
            ),
            "positions_of_each_word": (
                "where_played(songs) ~ I want to see how the night show repeats itself: for each song, at which spots of the playlist did it run? Spots start at 0. {sig}",
                "occurrences(tokens) ~ {f}: inverted index, token → ascending list of indices",
                "pages(names) ~ one name per page of the church book, page 0 first. Aunt Berta wants to know for every name on what pages it is. dict name to list of page numbers. {sig}",
                "seats_of(nationalities) ~ Row of seats, each holds a nationality. Who sits where - nationality to seat numbers counted from zero. {sig}",
            ),
            "shortest_word": (
                "cheapest(inscriptions) ~ student on a budget, we charge per letter, so: the inscription with the fewest. first one if equally few. {sig}",
                "tersest(comments) ~ Which reviewer comment wastes the least ink? Fewest characters; tie, the earlier; no comments, ''. {sig}",
                "smallest_name(species) ~ {f} - the mushroom with the least letters",
                "quick(jingles) ~ Between two records there is room only for the jingle text that has the smallest number of characters. Please pick it, {sig}, earliest one when there is more than one such.",
            ),
            "word_count_pairs": (
                "charts(requests) ~ Listener requests pile up all day, one title each. I read out the charts at six: title with how often it was wanted, top one first; equally wanted ones in the sequence they were first asked for. Pairs. {sig}",
                "tally(finds) ~ {f}: ‹species, how many› tuples, commonest leading, ties by first find",
                "histogram(errors) ~ triage. for each distinct error message the count, as a list of tuples sorted by count desc, stable on first occurrence. {sig}",
                "most_worn(brands) ~ What brands do people bring us? i need list of pairs, brand and number of pieces, biggest number on top and when same number the one who came first. {sig}",
            ),
            "reverse_words_list": (
                "newest_first(entries) ~ The log writes at the bottom, I read from the top. Flip it. {sig}",
                "back_up(holds) ~ climbing down = the holds of climbing up, last one first. {sig}",
                "descend(ancestors) ~ My list starts with me and ends with Adam. For the book it must start with Adam. {sig}",
                "undo_order(steps) ~ {f}: same steps, back to front",
            ),
            "most_common_word": (
                "hit(requests) ~ what do the listeners want most? one title per request. tie = whichever was asked for first. {sig}",
                "favourite(first_names) ~ Which first name did my forebears love above all? The one turning up the most in the register; if two do, the one I meet earlier. {sig}",
                "top_error(messages) ~ {f} → most frequent message, '' if there are none",
                "bestseller(sold) ~ every sold piece gets a word for its kind. the kind that sold more often than any other please {sig}",
            ),
            "count_occurrences_in_words": (
                "how_often(plays, title=s) ~ The record company calls: how many times did you air that title last week? {sig}",
                "sightings(finds) ~ number of {s} in the basket list. exact same word only. {f}",
                "aisle_seats(choices, kind=s) ~ Passengers picked a kind of seat each; {sig} tells how many chose the given one.",
                "found_guilty(verdicts) ~ out of all verdicts count those that say precisely {s}, nothing more nothing less. {sig}",
            ),
            "first_word_longer_than": (
                "first_overflow(titles, width=k) ~ At which title does our layout break? The earliest one wider than the width. If none, an empty text. {sig}",
                "first_serious(answers) ~ skip the yes and no; {f} returns the first answer with more than {k} characters or ''",
                "spill(labels, chars=k) ~ go through the labels from the start and stop at one that has more characters than allowed, give it to me. nothing found, ''. {sig}",
                "opening(sentences) ~ Court record: the greeting phrases are all {k} characters or fewer. What is the first thing said beyond that length? Blank string in case nothing was. {sig}",
            ),
            "sentence_from_words": (
                "announce(words) ~ Gate display builder: string the words together with blanks, then make it look like a sentence, i.e. first letter big, all others small, dot at the end. No words: ''. {sig}",
                "proper(words) ~ {f}: join by space, capitalize, add '.', empty list stays empty",
                "telegram_to_prose(words) ~ my pupils get word cards and must lay a sentence. the solution: cards with spaces, big letter at the front ‹only there!›, full stop behind. if there is no card then no text. {sig}",
                "polished(tokens) ~ Make prose of these tokens. Just the very first character upper case and a period after the last; '' when there's nothing. {sig}",
            ),
            "sum_of_numeric_words": (
                "receipt(entries) ~ On our receipts the cashier types words and whole amounts mixed. Never mind the words, what do the amounts come to? {sig}",
                "add_up(tokens) ~ {f}: total of the tokens made only of digits, ignore others",
                "kilos(notes) ~ pickers' notes, split in words. whatever is nothing but digits is kilos. how many kilos altogether? {sig}",
                "pills(parts) ~ From a prescription cut into bits, bits that are pure digits are pill counts. All pills in sum please, as a number. {sig}",
            ),
            "merged_unique": (
                "playlist(mine, yours=o) ~ Moderating together tonight: my songs, then those of yours that I don't have. None twice, not even if I listed it twice myself. {sig}",
                "both_branches(monday, friday=o) ~ {sig}: union of two lists, order of first appearance, monday's first",
                "address_book(old, fresh=o) ~ I bought a new phone and want both contact lists in one, first the old then the fresh, no repetitions whatsoever. {sig}",
                "everyone_on_stage(act_one, act_two=o) ~ Who has to come to the dress rehearsal? All of act one, after them whoever appears only in act two. Each person a single time. {sig}",
            ),
            "drop_words_starting_with": (
                "outsiders(flights, own=s) ~ Our own flights all begin with the same letters. Take them away, I only care about the others. {sig}",
                "without_drafts(files) ~ everything except things beginning with {s}. {f}",
                "no_prefix(tickets, mark=s) ~ Tickets whose title opens with the mark are closed, so they shouldn't be in what {sig} gives back. Rest as is.",
                "strangers(people) ~ family reunion invitations: anybody whose entry starts with {s} is already invited, leave them out. {sig}",
            ),
            "capitalized_words": (
                "proper_nouns(tokens) ~ In English the names have a big first letter. So from the tokens of the old letter i keep what starts with one. {sig}",
                "names_only(words) ~ {f} - first char upper, keep. else bye",
                "stage_names(entries) ~ Characters in my script are always written with a capital at the front, props are not. I need the characters. Order as in the script. {sig}",
                "shouty_start(items) ~ which of them begin with an upper-case letter? drop those that don't, drop the empty ones too. {sig}",
            ),
            "reverse_each_word": (
                "mirror(inscriptions) ~ Stencils for tattoos have to be in mirror writing. So each inscription last letter first. Their order in the list is unaffected. {sig}",
                "backmask(lyrics) ~ play the words backwards!! not the list, every word. {sig}",
                "decode(codes) ~ {f}: spell every code from its end to its beginning",
                "flip_letters(names) ~ My nephews have a secret language, 'Tom' is 'moT'. Translate all the names. {sig}",
            ),
            "add_prefix": (
                "with_code(numbers, airline=s) ~ Flight numbers arrive naked. Stick the airline in front of each. {sig}",
                "labelled(drugs) ~ all our own mixtures get {s} at the beginning of their name, from now on. {f}",
                "prefixed(keys, ns=s) ~ {sig}: namespace the keys, {s} + key",
                "titled(clients, title=s) ~ The court wants to see a form of address before every name, glued on as I give it. {sig}",
            ),
            "count_distinct_words": (
                "biodiversity(finds) ~ How many kinds of mushroom did we bring home? Ten ceps are still one kind. {sig}",
                "different_songs(plays) ~ they say we always play the same. number of different titles in a day's plays? {sig}",
                "cardinality(values) ~ {f}: unique values, just the number",
                "families(surnames) ~ Twelve graves, perhaps four surnames. {sig} counts how many surnames there are when repeats are not counted again.",
            ),
            "has_word": (
                "on_board(passengers, name=s) ~ is this person on the plane, yes or no? written exactly so. {sig}",
                "in_stock(medicines) ~ Do we have {s}? {f} answers True or False from the list of what's in the drawer.",
                "registered(cases, number=s) ~ The counter asks if a case is in today's register. Only a full match is a yes. {sig}",
                "taken(nicknames, nick=s) ~ True if some player has got the nick already {sig}",
            ),
            "lowercase_unique": (
                "merge_case(brands) ~ LEVIS, Levis, levis. For me one brand, and in small letters. {sig}: every brand once, order by when it first came in",
                "uniq_ci(hosts) ~ {f}: lower() then dedupe, keep first-seen order",
                "herbs(remedies) ~ Grandmother wrote the same remedy sometimes with a capital, sometimes not. I want them all in small letters and no one twice, as they come in her notebook. {sig}",
                "hashtags_once(tags) ~ capitals don't matter on our radio site so squash tags that are same apart from case & give them lowercased, in order {sig}",
            ),
            "first_word_starting_with": (
                "next_flight(departures, carrier=s) ~ The board is in time order and I fly only with one carrier. What comes up first whose code begins with theirs? Nothing today, then ''. {sig}",
                "first_match(commands, typed=s) ~ autocomplete, poor man's version: earliest command beginning with what was typed, else empty string {sig}",
                "grab(routes) ~ Give me the first route beginning {s}. Just that one. No such route, an empty text. {f}",
                "opener(statements) ~ Scroll down the witness' statements till one opens with {s} and hand it over; '' if we reach the end in vain. {sig}",
            ),
            "anagrams_of": (
                "same_letters(names, name=s) ~ I suspect that a forger only shuffled the letters of the name. Which entries in the register consist of exactly its letters, each as often? {sig}",
                "rearranged(words) ~ radio quiz: listeners send in words, we accept those which are {s} in another order. all letters used up. {f}",
                "letter_twins(titles, pattern=s) ~ who can be spelled from the pattern with no letter missing or left over? {sig}",
                "mix_ups(labels, drug=s) ~ Danger in a pharmacy are labels with the same letters as another drug in a different sequence ‹or the very same›. List these. {sig}",
            ),
            "numbered_list_lines": (
                "programme(scenes) ~ Put '1. ' before scene one, '2. ' before scene two, and so forth. Lines stay in a list. {sig}",
                "steps(instructions) ~ {f} → every instruction gets its number + dot + blank in front, start from one",
                "tracklist(songs) ~ the cd booklet, you know: number dot space title. one string for each song {sig}",
                "docket(hearings) ~ Today's hearings as an enumerated docket, beginning at 1, the format being number, full stop, space, hearing. {sig}, list in and list out.",
            ),
            "index_or_minus_one": (
                "queue_place(waiting, patient=s) ~ How many are ahead of the patient? Same as the place in the row when you count from 0. Not there: -1. {sig}",
                "find_pos(gates) ~ {f}: index of first {s} or -1, no exceptions",
                "when_aired(songs, title=s) ~ At which number of the playlist, zero being the start, did the title run for the first time? minus one says never. {sig}",
                "spot(basket, kind=s) ~ where in the basket sits the first of that kind, please? counting is from zero; -1 for not in it {sig}",
            ),
            "email_domains": (
                "providers(contacts) ~ With which mail provider are my customers? it stands behind the @, you know, the last one if there are two. for every customer, repeats okay. {sig}",
                "hosts(addresses) ~ {f}: user@host → host, per address. no @: whole thing",
                "after_at(mails) ~ I don't want the people, only where their mail lives: {sig} cuts away everything up to and including the final @ of each.",
                "companies(participants) ~ E-mail list of the workshop. Firm = whatever comes after the at sign. One firm per participant in the same order. {sig}",
            ),
            "first_part_of_each": (
                "first_names(people) ~ We are on first-name terms here at the climbing hall. Out of 'Ben Miller' make 'Ben', for all; people whose line is blank don't exist. {sig}",
                "genus(species) ~ In latin the first word is the genus, the second the species. I only need the genus of every find. Lines without anything skip. {sig}",
                "commands(lines) ~ {f}: argv zero of each non-blank shell line",
                "surnames(entries) ~ registry puts the surname in front, then a space, then the rest. surnames plz, empty or space-only rows are thrown out {sig}",
            ),
            "has_all_words": (
                "cast_complete(present, needed=o) ~ Can we begin the rehearsal? Only if everybody needed is among those present. {sig}",
                "can_mix(cupboard, ingredients=o) ~ True when each ingredient of the ointment is in my cupboard, False if even one is missing {sig}",
                "ready(packed, required=o) ~ Preflight: required documents all packed? bool. {sig}",
                "satisfied(skills, asked=o) ~ job ad asks for some things. does the applicant have them, every last one? having more is no problem. {sig}",
            ),
            "parse_key_values": (
                "settings(lines) ~ config file lines like volume=7. I'd like a dict with numbers; whatever isn't plain digits after the first = becomes 0. {sig}",
                "stock(entries) ~ Our old till exports aspirin=12 and so on. Make me a lookup name to amount. No amount or rubbish behind the equals sign: 0. {sig}",
                "parse_args(args) ~ {f}: k=v → dict k:int‹v›, 0 unless v is all digits; split at first '='",
                "bets(slips) ~ colleagues wrote name=euros on slips. name to euros please, if they forgot the euros or wrote words then it is a 0. {sig}",
            ),
            "group_by_first_letter_ignoring_case": (
                "register(parties) ~ A card index has one tray for each letter. Small or capital doesn't matter, trays are marked in small letters, and empty cards are thrown away. Which parties lie in which tray? {sig}",
                "abc_tabs(species) ~ {f} → dict: lower-cased initial to the species with it, as they came; skip ''",
                "az(artists) ~ on our website you click a letter and get artists beginning with it, abba and ABBA both under a. no letter (at all|whatsoever), not listed. dictionary with lists. {sig}",
                "by_initial(strains) ~ Dictionary of initials in lower case, each with its strings in order, regardless whether they are written with capital. Strings of no characters have no initial so they drop out. {sig}",
            ),
            "colon_lines_to_dict": (
                "shopping(notes) ~ grandma writes 'eggs: 6' on every line. sometimes only 'eggs' or 'eggs: some'. dict of thing to how many, 0 if no number stands there. blanks round both sides are meaningless {sig}",
                "scores(lines) ~ {f}: 'name: 3' per line → dict, trimmed, default 0 if what follows the first colon isn't digits",
                "dosage(entries) ~ The patient chart says drug, colon, tablets per day. I need it machine readable: drug to tablets. Where the figure is absent or not a whole number, 0. {sig}",
                "harvest(reports) ~ Each picker reports their kind of mushroom, then ':', then the pieces. Turn the lines into a mapping; spaces don't count, missing or strange amounts are zero. {sig}",
            ),
            "index_of_first_containing": (
                "line_with(log, needle=s) ~ At what line, from zero, does the needle turn up in my log for the first time - inside the line is enough. -1 if the log is clean. {sig}",
                "locate(deeds, surname=s) ~ Which is the earliest deed ‹number it from 0› that has the surname somewhere in its text? If in none, minus one. {sig}",
                "first_at(messages) ~ {f}: idx of first message with {s} in it, else -1",
                "rack(items, word=s) ~ the clothes rack left to right. how far from the left, leftmost being 0, is the first thing with the word in its description? nothing: -1. {sig}",
            ),
            "words_of_at_most": (
                "fits(titles, width=k) ~ Those which fit on the display: width or fewer characters. {sig}",
                "tweets(remarks) ~ the rest is too long, i keep remarks of {k} characters or less. {f}",
                "small_enough(tattoos) ~ wrist is tiny: {k} characters are the maximum and that's still fine. Which texts could I do there? {sig}",
                "short_forms(codes, limit=k) ~ reject anything beyond limit. {sig} returns the accepted codes in sequence",
            ),
            "drop_words_equal_to": (
                "sans(finds) ~ There's always {s} and nobody wants it. Everything but that. {f}",
                "without(orders, cancelled=s) ~ The cancelled one has to vanish from the orders, all its copies too. {sig}",
                "other_passengers(names, me=s) ~ who flies with me? everybody on the list except entries that are just my own name. {sig}",
                "exclude(statuses) ~ {f}: filter != {s}",
            ),
            "sort_longest_first": (
                "hardest_first(names) ~ Spelling contest. The names having most letters are asked at the beginning, then down to the little ones; same letters count same order. {sig}",
                "shrinking(lines) ~ like a funnel: widest line on top and it narrows. {sig}",
                "by_len_desc(tokens) ~ {f} so that the tokenizer tries the longer tokens before the shorter ones",
                "epitaphs(texts) ~ Start with the wordiest inscription and end with the one that's a mere 'RIP'. What counts is how many characters. {sig}",
            ),
            "comma_separated": (
                "one_row(cast) ~ Under the photo: all names in a row with a comma and a space between each two. {sig}",
                "csv_ish(values) ~ {f} → values with ', ' in between",
                "contents(ingredients) ~ The leaflet demands the ingredients on a single line, comma, space, next one. No and, no full stop. {sig}",
                "hands(climbers) ~ i send the whatsapp group who's coming today. just a text: this one, that one, that one.. commas between with a space behind them {sig}",
            ),
            "longest_length": (
                "column_width(labels) ~ How wide must I make the column so that no label gets cut? Zero if there are none. {sig}",
                "max_chars(names) ~ {f}: len of the longest, default 0",
                "badge_size(names) ~ badges have to hold everyone. not who, only the figure: how many letters has the one with most? 0 with nobody. {sig}",
                "needle_time(texts) ~ worst case planning: number of characters of the biggest inscription booked today {sig} ‹none booked, 0›",
            ),
            "is_alphabetical": (
                "filed_right(folders) ~ Did my trainee put the folders in A to Z properly? True or false. {sig}",
                "in_order(surnames) ~ {f}: already sorted? bool",
                "shelf_ok(authors) ~ walk along the shelf, if ever a later one should have come before an earlier one, alphabetically, the answer is False. two of the same side by side are fine {sig}",
            ),
            "base_names": (
                "file_names(paths) ~ Scanned church books lie in deep folders. For the index I need the bare file, i.e. all behind the final slash, for every path. {sig}",
                "leaf(urls) ~ {f}: last segment after '/', whole string if there's no slash",
                "tracks(locations) ~ playout machine says /music/rock/abc.mp3. presenter only cares for abc.mp3. fix all of them {sig}",
            ),
            "swap_last_first": (
                "natural(names) ~ Court files say 'Miller, Anna'. On the invitation it must be 'Anna Miller'. {sig}, names with no comma stay.",
                "turn_round(passengers) ~ {f}: 'DOE, JOHN' → 'JOHN DOE' each",
                "as_spoken(ancestors) ~ the register has surname comma space given name, I'd like it how one says it, given name then surname with one blank between. for the complete list. {sig}",
            ),
            "censor_words": (
                "redact(words, secrets=o) ~ Before I hand out the minutes, each word that's on the secrets list becomes three asterisks. The others remain. {sig}",
                "bleep(lyrics, banned=o) ~ no swearing on air. lyrics word by word; *** where a banned one stands. same capitals = same word, otherwise not {sig}",
                "mask(tokens, blocked=o) ~ {sig}: token in blocked ? '***' : token",
            ),
            "rows_of_words": (
                "lay_out(names, per_line=k) ~ programme page, so many names on every line with a space between. whatever remains goes on the last line. {sig}",
                "lines_of(tokens) ~ wrap the tokens, {k} to the line, blank between; {f} gives the lines",
                "seating(guests, width=k) ~ Fill the rows from the front, each row as wide as given, and write every row as one text with spaces between the guests. The final row may be shorter. {sig}",
            ),
            "until_word": (
                "before_break(songs, marker=s) ~ songs that ran before the marker came. marker itself excluded, no marker: all of them. {sig}",
                "up_to(lines) ~ {f}: lines preceding the first {s}; if it never occurs, the lot",
                "ahead_of(queue, name=s) ~ I'm standing in a queue at the counter. Who's in front of me, the first of my name? If I am not in it, everyone is. {sig}",
            ),
            "ids_of_words": (
                "numbering(species) ~ Give each species a number, 0 for the one found first, 1 for the next new one… a species met again keeps what it has. {sig} as a dict.",
                "encode(labels) ~ {f} → label encoder, ids in order of first sight from 0",
                "house_numbers(families) ~ the first family to settle is 0, next different family 1 and so on. same family name later in the list doesn't get another one. mapping family to number {sig}",
            ),
            "long_words_containing": (
                "suspicious(passwords, part=s, length=k) ~ flag what has the part in it and is, on top of that, longer than the length {sig}",
                "candidates(titles) ~ {f}: title must have {s} somewhere and more than {k} characters, both!",
                "compounds(names, stem=s, n=k) ~ German plant names can be endless. I look for ones with the stem inside and with more letters than the {k} I give. {sig}",
            ),
            "containing_any_keyword": (
                "relevant(tickets, topics=o) ~ I'm responsible for some topics. A ticket is mine if at least one of them is mentioned in it. Which are mine? {sig}",
                "interactions(leaflets, drugs=o) ~ leaflets in which any of the drugs the patient takes is named. {sig}",
                "matching(lines, needles=o) ~ {sig}: keep line if any needle is a substring",
            ),
            "without_first_occurrence": (
                "sell_one(rail, item=s) ~ One such piece has been sold. Take a single one off the rail, the one furthest to the front, further ones stay hanging. If there is none do nothing. {sig}",
                "drop_one(deck) ~ {f}: copy minus the first {s}; unchanged if absent",
                "checked_out(keys, key=s) ~ somebody borrowed a key. so the earliest of this kind goes off my list, but only one! no such key, same list. {sig}",
            ),
            "tally_extensions": (
                "kinds_of_files(uploads) ~ How many jpg, how many pdf, …? Whatever comes after the final dot is the kind; no dot means kind ''. Numbers per kind. {sig}",
                "formats(recordings) ~ {f}: extension → count ‹dict›, files lacking a dot under the empty string",
                "evidence(files) ~ The judge asks what sort of files there are as evidence and how many of every sort, sort being the letters behind the last point, nothing if there isn't a point. {sig}",
            ),
            "keyword_counts": (
                "trend(messages, topics=o) ~ For each of the topics: in how many listener messages does it come up? A message which says it three times is one message. dict. {sig}",
                "side_effects(reports, effects=o) ~ {sig}: {x} are free-text reports. Tell me by effect the number of reports with that effect in their text, zeros too",
                "grep_counts(lines, patterns=o) ~ pattern → number of lines holding it as substring. {sig}",
            ),
            "all_unique_ignoring_case": (
                "distinct_logins(logins) ~ 'Anna' and 'ANNA' would be the same account to us. Are all these different, then? {sig} yes or no",
                "no_clash(files) ~ {f}: safe for a case-insensitive filesystem? True if no two names coincide after lowering",
                "all_different(brands) ~ is everything on the list different from everything else on it, when i don't care about capitals? {sig}",
            ),
            "drop_words_shorter_than": (
                "no_stubs(comments, least=k) ~ scrap comments which have less characters than the least I say. {sig}",
                "substantial(tokens) ~ {f} - tokens under {k} chars are noise, delete",
                "not_tiny(names, k=k) ~ Away with the dwarfs! A dwarf is what does not reach {k} letters. The others I keep as they are. {sig}",
            ),
            "unique_by_length": (
                "stencils(texts) ~ We cut one stencil per text no matter how many want it, starting with the smallest, that is fewest characters; same size, the text I saw first. {sig}",
                "ladder(words) ~ {f}: dedupe, then short to long, stable",
                "reading_list(syllables) ~ Each only a single time please, and growing: first the one-letter ones, then two.. equal ones how they came. {sig}",
            ),
            "containing_one_not_other": (
                "with_but(recipes, want=s, avoid=t) ~ want must be in the text, avoid mustn't. {sig} filters the recipes",
                "rare(flights) ~ I like flights with {s} in the code unless there is also {t} in it. {f}",
                "partial_hits(entries) ~ has {s}: good. has {t}: no good, even so. show me the good ones, {f}",
            ),
            "words_after": (
                "after_ads(items, marker=s) ~ What did the station play once the first marker was through? Marker not included. It never ran: nothing at all. {sig}",
                "args_after(argv) ~ {f}: everything behind the first {s}; nothing if not present",
                "rest_of_route(stops, here=s) ~ I get on here. Which stops are left? Only what follows the first time we stop here; if we never stop here, an empty list. {sig}",
            ),
            "all_most_common": (
                "joint_favourites(votes) ~ No tie-break in our club! Everyone with the top number of votes is a winner and is named once, whoever was voted for first comes first. {sig}",
                "modes(values) ~ {f}: all modes, first-seen order",
                "big_hits(requests) ~ most wanted song of the hour. if several share the top spot i want all of them, not just one {sig}",
            ),
            "votes_for_each": (
                "jury(ballots, candidates=o) ~ How many ballots went to each candidate? Those nobody chose still show with 0, scribbles for strangers are ignored. {sig}",
                "stock_check(scanned, catalogue=o) ~ {sig}: for each thing of the catalogue the number of times it was scanned, dict, nulls included",
                "attendance(signatures, members=o) ~ All year they signed in at the wall. Per member: how many times? A lazy one has zero. {sig}",
            ),
            "make_usernames": (
                "accounts(staff) ~ New at the radio: everyone gets an account called like them, small letters, a dot where a blank was, no blanks at the ends. {sig}",
                "login_names(people) ~ {f}: ' Jane Doe ' style input → jane.doe style output, whole list",
                "handles(passengers) ~ frequent flyer handles please. trim, lowercase, spaces turn to dots, one per passenger {sig}",
            ),
            "all_numeric": (
                "only_digits(barcodes) ~ Did the scanner read letters anywhere? If each barcode is digits through and through, say True. {sig}",
                "valid_ids(ids) ~ {f}: every id isdigit",
                "pure_figures(cells) ~ I wish to sum a column but am afraid of text in it. May I, or is there a cell that isn't made of digits only ‹an empty one isn't either›? {sig}",
            ),
            "interleaved_with_rest": (
                "duet(hers, his=o) ~ She sings a line, he sings a line, she, he… and when one has no more lines the other goes on to the end. {sig}",
                "zipper_merge(left, right=o) ~ Two lanes become one: a car from the left, one from the right, alternately. If a lane is empty the others just follow. {sig}",
                "alternate(a, b=o) ~ {sig}: round robin of two lists incl. the tail of the longer",
            ),
            "words_starting_with_a_vowel": (
                "need_an(nouns) ~ a or an? my pupils should list nouns in front of which 'an' goes, simply those with a, e, i, o or u as the first letter, big or small. {sig}",
                "vowel_first(brands) ~ {f}: keep if the initial is one of aeiou, any case",
                "open_start(names) ~ For singing it's good if a name opens with A E I O U ‹capital or not›. Which do? {sig}",
            ),
            "count_words_containing": (
                "how_many_mention(reviews, word=s) ~ In how many of the reviews does the word come up? Twice in one review is one. {sig}",
                "affected(tickets) ~ {f} → number of tickets with {s} in them",
                "flights_with(codes, bit=s) ~ count codes, bit somewhere inside, capitals must fit {sig}",
            ),
            "repeated_words": (
                "overbooked(seats) ~ Which seats did we sell more than once? Name each of those a single time. {sig}",
                "dupes(ids) ~ {f}: values seen 2+ times, one entry each, first-seen order",
                "same_again(dishes) ~ the canteen cooks things again and again. what came at least twice this month? don't repeat yourself in the answer. {sig}",
            ),
            "last_words": (
                "just_played(songs, n=k) ~ website box 'just played' = the final few of the log, in log order. {sig}",
                "tail(log) ~ tail -{k}, {f}",
                "latecomers(arrivals, how_many=k) ~ Whoever came through the door at the end pays the round. arrivals is in order of coming; give me as many from its end as I say, order kept. {sig}",
            ),
            "joined_words_lists": (
                "whole_evening(first_half, second_half=o) ~ There's the part prior to the interval and the part following it. I need the full evening in one list, repeats and all. {sig}",
                "append_all(ours, theirs=o) ~ theirs behind ours, nothing dropped, nothing sorted. {sig}",
                "one_pile(shelf, box=o) ~ what's on the shelf, then what's in the box - one list {sig}",
            ),
            "words_repeating_a_letter": (
                "rejected(words) ~ For hangman I don't want words in which any letter comes twice. Show me the ones I must throw out. {sig}",
                "not_isograms(words) ~ {f}: keep words having some character at least two times",
                "reused_stamps(inscriptions) ~ I own a single stamp per letter. In which inscriptions would I have to use a stamp again? {sig}",
            ),
            "alphabetical_last": (
                "bottom_of_register(names) ~ Zoe always gets called last. Who is at the very end of the alphabet in this class? '' for no class. {sig}",
                "max_string(versions) ~ {f}: lexicographic max or ''",
                "final_card(titles) ~ in a card index from a to z, what would be the card at the far back? empty index empty text {sig}",
            ),
            "count_vowels_in_all": (
                "singable(lyrics) ~ vowels can be held, consonants not. how many a,e,i,o,u, capital or small, has the song, all its lines taken together? {sig}",
                "vowel_total(words) ~ {f}: sum over words of chars in aeiouAEIOU",
                "jewels(names) ~ Every A, E, I, O and U on the sign gets a little lamp, whether big or small. Number of lamps for all the names I've listed? {sig}",
            ),
            "all_words_containing": (
                "every_has(labels, warning=s) ~ By law each of the labels must carry the warning. True if they all do. {sig}",
                "consistent(urls) ~ {f}: bool, {s} in every url",
                "complete(forms, phrase=s) ~ Not a single form without the phrase? Then True, else False. {sig}",
            ),
            "pluralize": (
                "shop_signs(items) ~ Over the rails it should read shirts, not shirt. Hang an s on each, apart from what has one at the end. {sig}",
                "more_of(nouns) ~ {f} - naive plural: += 's' unless it ends in 's'",
                "many(words) ~ i'm learning english. simple rule, plural is with s. but jeans is already with s so don't touch. {sig} for all words",
            ),
            "in_only_one_list": (
                "differences(before, after=o) ~ Stocktaking: which articles are on just one of the two sheets? First what only before has, then what only after has. {sig}",
                "symmetric(left, right=o) ~ {sig}: xor of two lists; left-only items, then right-only, order kept",
                "one_sided(mum, dad=o) ~ mum's address list against dad's. who knows people the other does not? mum's ones then dad's ones in one list. {sig}",
            ),
            "sorted_numeric_strings": (
                "lockers(tags) ~ Tags with something besides digits aren't lockers. Line up the lockers as a human would, 9 ahead of 10; they remain text. {sig}",
                "natural_sort(tokens) ~ {f}: filter digit-only strings, order numerically, not as text",
                "gate_order(gates) ~ gates that are just a number, by that number going up. forget A12 and the like. still strings please {sig}",
            ),
            "multi_word_items": (
                "double_names(species) ~ 'Chanterelle' is boring, 'Black Trumpet' interests me: more than a single word! {sig}",
                "phrases(keywords) ~ {f}: keep the keywords that split() into 2 or more",
                "middle_names(people) ~ People who noted but one name are to be phoned by me. The others, two names and up, are fine; return the fine ones. {sig}",
            ),
            "longer_than_average": (
                "above_par(answers) ~ Which students wrote more characters in their answer than the class did on average? {sig}",
                "wordy(tickets) ~ {f}: len over the mean len, strictly",
                "bigger_ones(labels) ~ take the mean number of letters of these labels. i want the labels that beat it, order untouched {sig}",
            ),
            "letter_counts_of_all": (
                "letter_stock(inscriptions) ~ How many of every character have I to cut for today's inscriptions altogether? An A and an a are the same to me: a. Spaces count as well. {sig} as a dict",
                "char_freq(lines) ~ {f} → counts of all characters over all lines, lowered",
                "type_case(headlines) ~ Printing with lead: for all headlines in total, every sign ‹small form› and how often I need it. {sig}",
            ),
            "zero_filled": (
                "flight_digits(numbers, places=k) ~ Boards show 0042, not 42. Noughts in front until it has that many places; longer ones are left. {sig}",
                "pad(ids) ~ {f}: zfill {k} on each",
                "case_numbers(files, width=k) ~ so that they sort right put zeros ahead of every file id till it's as long as the width {sig}",
            ),
            "has_equal_neighbours": (
                "stutter(words) ~ Typing errors like 'the the': is there a word directly followed by itself? {sig}",
                "back_to_back(songs) ~ {f}: true if the same song ran twice in a row",
                "twins_adjacent(colours) ~ Two hangers side by side with one colour are forbidden in our window. Has the window got such a pair? {sig}",
            ),
            "all_anagrams": (
                "shuffled_same(codes) ~ Are these all one and the same bunch of letters, just shaken? {sig} → bool, one code or none is a yes",
                "one_family(words) ~ {f}: True iff every word is an anagram of every other",
                "same_tiles(lines) ~ players got the same tiles. could each line have been laid with exactly these, none left? so do all lines use equal letters equally often {sig}",
            ),
            "without_word_at": (
                "cancel_slot(slots, i=k) ~ Appointment at the given place ‹first is 0› is off. The list without it; if that place doesn't exist nothing happens. {sig}",
                "skip_scene(scenes) ~ We cut the scene with index {k} from the play. Remaining scenes? {f}",
                "evict(queue, index=k) ~ remove by index, zero based, out of range harmless, hand me a new list {sig}",
            ),
            "words_without_vowels": (
                "unpronounceable(codes) ~ which codes have no a e i o u at all, not even a capital one? {sig}",
                "consonants_only(tokens) ~ {f}: drop anything with a vowel in it",
                "hmm(words) ~ psst, brr, hmm: sounds in the comic nobody can sing as they've none of AEIOU, small or big. List them {sig}",
            ),
            "longest_common_suffix": (
                "shared_tail(surnames) ~ Petersen, Hansen, Jansen all end alike. What's the greatest ending that all have? Might be nothing, then ''. {sig}",
                "common_end(hosts) ~ {f}: longest suffix of all hosts",
                "rhyme(line_ends) ~ Do the ends of my lines rhyme? Give me as many last letters as every single one has in common. {sig}",
            ),
            "length_spread": (
                "unevenness(lines) ~ A poem looks neat if its lines are alike in width. Characters of the widest minus those of the narrowest; no lines, 0. {sig}",
                "len_range(tokens) ~ {f} = longest len minus shortest len, empty: 0",
                "gap(names) ~ biggest name of the class and tiniest one, how many letters lie between? zero without names {sig}",
            ),
            "count_words_of_at_least": (
                "strong(passwords, minimum=k) ~ how many have the minimum of characters or more? {sig}",
                "real_answers(answers) ~ I only believe in answers of {k} characters and up. How many are they? {f}",
                "long_enough(posts, chars=k) ~ count(len ≥ chars). {sig}",
            ),
            "drop_numeric_words": (
                "words_left(tokens) ~ Page numbers got mixed in with my text. Anything made only of digits, out. {sig}",
                "no_figures(entries) ~ {f} returns entries minus pure digit ones, 'B12' survives",
                "street_names(parts) ~ address cut in parts; the parts that are house numbers i.e. digits and nothing else should go {sig}",
            ),
            "count_words_of_length": (
                "airports(codes, letters=k) ~ Real airport codes have a fixed number of letters. {sig} counts the codes with just that many.",
                "exact_len(words) ~ {f}: how many words with len equal to {k}",
                "crossword(words, boxes=k) ~ my puzzle has a gap of so many boxes. number of words that would fill it exactly? {sig}",
            ),
            "any_empty_word": (
                "unfilled(fields) ~ may the form be sent or is some field still ''? True means there is one. {sig}",
                "has_gap(cells) ~ {f} - True if at least one cell is a zero-length string, blanks are not zero-length",
                "missing_cast(actors) ~ Is there still a part without actor, meaning an empty text in the list? {sig}",
            ),
            "truncate_each": (
                "abbreviate(stations, n=k) ~ The little display shows only the beginnings. Cut each of the stations after so many characters, no dots. {sig}",
                "clip(labels) ~ {f}: each label cut to {k} chars, for all",
                "short_hashes(hashes, digits=k) ~ commit ids are too long for the table, their leading digits are plenty. {sig}",
            ),
            "same_words": (
                "same_crew(planned, actual=o) ~ Was it the planned crew that flew? Order is of no importance, but somebody listed twice must be twice in both. {sig}",
                "equal_bags(a, b=o) ~ {sig}: multiset equality",
                "nothing_missing(lent, returned=o) ~ I lent some books and got some. are they the very same ones, equally many of each, in whatever sequence? {sig}",
            ),
            "is_word_chain": (
                "chain_ok(words) ~ Kids' game: you must begin with the letter on which the previous one ended. Did they play by the rules all along? Capitals are different letters. {sig}",
                "linked(cities) ~ {f}: for each neighbour pair last letter == first letter",
                "dominoes(tiles) ~ tiles are little texts. may they lie like this, every tile beginning with the final letter of the tile left of it? {sig}",
            ),
            "drop_empty_words>sort_words": (
                "seating(names) ~ Blank entries out, what's left alphabetical. {sig}",
                "usher_list(guests) ~ ushers look people up by abc. my reservation list has '' wherever somebody cancelled, those must not show. {sig}",
            ),
            "drop_empty_words>comma_separated": (
                "address_line(parts) ~ street, floor, town, sometimes the floor is ''. Put what exists on a single line with a comma and a blank between, no doubled commas! {sig}",
            ),
            "drop_empty_words>join_with_and": (
                "thanks(donors) ~ On the last page we thank our donors: 'Ann, Bob and Cy'. Anonymous ones are stored as '' and are to be passed over. {sig} writes that phrase, no comma ahead of the and",
            ),
            "drop_empty_words>numbered_list_lines": (
                "todo(lines) ~ People leave empty strings between their todo entries. Get rid of those and afterwards number the rest 1. 2. 3. with a space after the dot, {sig}",
            ),
            "drop_empty_words>lowercase_all>unique_sorted_words": (
                "glossary(terms) ~ {f}¶- '' isn't a term¶- all terms in small letters¶- no repetitions¶- A to Z",
            ),
            "drop_empty_words>mean_word_length": (
                "typical_answer(answers) ~ forget who left it empty. among the others, how many characters does an answer have on average? nobody answered: 0. {sig}",
            ),
            "lowercase_all>most_common_word": (
                "top_brand(brands) ~ NIKE and Nike are one brand. Which is the one we sell most, in small letters, the earlier if equal? {sig}",
            ),
            "lowercase_all>word_counts": (
                "plays_per_artist(artists) ~ DJs can't agree on capitals. Count airplay per artist regardless of them, artists lower-cased in the dict. {sig}",
            ),
            "lowercase_all>sort_words": (
                "list_species(finds) ~ to small letters, then a-z, doubles may stay. {sig}",
            ),
            "lowercase_all>words_containing>count_words": (
                "complaints_about(mails, topic=s) ~ Make the mails lower case, tell me how many of them then have the topic in them. {sig}",
            ),
            "lowercase_all>has_duplicates": (
                "same_login_twice(logins) ~ Would two of these collide once we ignore capitals? True for yes. {sig}",
            ),
            "lowercase_all>unique_words>sort_by_length": (
                "short_tags_first(tags) ~ tags: small letters, each once, the ones with few characters in front, equal ones as they were. {sig}",
            ),
            "sort_words>numbered_list_lines": (
                "cast_sheet(actors) ~ Actors from A to Z, every line beginning with its number, a dot and a space. First gets 1. {sig}",
            ),
            "sort_words>comma_separated": (
                "roll(climbers) ~ alphabetical, then all on one line w/ commas and spaces {sig}",
            ),
            "sort_words>first_words": (
                "early_alphabet(parties, n=k) ~ The judge hears only so many parties today and takes them by the alphabet. Who comes? {sig}",
            ),
            "sort_words>reverse_each_word": (
                "odd_code(words) ~ Puzzle master here: order my words alphabetically first; only then write every one from back to front. {sig}",
            ),
            "sort_words>join_with_and": (
                "signed_by(witnesses) ~ 'Signed by A, B and C' - the witnesses in the order of the alphabet, commas, one and for the last; give me the A, B and C part. {sig}",
            ),
            "words_longer_than>sort_words": (
                "big_drugs(drugs, limit=k) ~ Names exceeding the limit in letters need the wide label printer; I'd like them A to Z. {sig}",
            ),
            "words_longer_than>count_words": (
                "too_long(titles) ~ How many titles run over {k} characters? {f}",
            ),
            "words_longer_than>lowercase_all>unique_words": (
                "keywords(tokens, n=k) ~ My search index wants tokens with more than {k} characters, in small letters and each of them just once, in reading order. {sig}",
            ),
            "words_longer_than>sort_longest_first": (
                "wide_signs(texts, k=k) ~ which signs go beyond the usual width ‹in letters› - the worst offenders on top, going down; draws as listed {sig}",
            ),
            "words_containing>count_distinct_words": (
                "kinds_of(drugs, substance=s) ~ Number of different boxes whose name has the substance in it. The same name twice is one. {sig}",
            ),
            "words_containing>sort_words": (
                "matching_jobs(jobs, word=s) ~ jobs w/ the word inside, a to z, ta {sig}",
            ),
            "words_containing>first_words": (
                "suggest(songs, typed=s, n=k) ~ Search box: songs which have what was typed anywhere in the title, but at most the first {k} of those. {sig}",
            ),
            "words_containing>longest_word": (
                "lengthiest(statements, keyword=s) ~ of the statements with the keyword in them, return whichever has most characters; none has it → ''; draw → earlier {sig}",
            ),
            "words_containing>numbered_list_lines": (
                "exhibits(items, about=s) ~ Exhibit list for the jury. Only items that mention what it's about, counted 1., 2., 3. at the front of the line with a blank behind the dot. {sig}",
            ),
            "words_containing>unique_words>sort_words": (
                "who_flew(legs, city=s) ~ From the legs of the whole fleet: those touching the city ‹it is part of the text›, no leg repeated, alphabetical. {sig}",
            ),
            "words_containing>comma_separated": (
                "in_one_row(finds) ~ finds having {s} in the name, written after each other with comma+space. {f}",
            ),
            "words_containing>last_words": (
                "recent_errors(log, n=k) ~ {sig}: log lines with {s} in them, but just the {k} newest ‹newest is at the bottom›",
            ),
            "sort_by_length>join_lines": (
                "pyramid_text(lines) ~ Poem as a pyramid for the customer's back: fewest characters at the top, most at the base, as one text with line breaks. {sig}",
            ),
            "sort_by_length>first_words": (
                "cheapest(texts, n=k) ~ I can only do a few texts today, so I do those with the fewest characters, in that order, as many as {k}. Same size, who asked before. {sig}",
                "quickest(texts, n=k) ~ the {k} texts with the least letters, least of all in front {sig}",
            ),
            "words_to_lengths>keep_above": (
                "large_titles(titles, limit=k) ~ dict title → its number of characters, and then only where that is over the limit. {sig}",
            ),
            "words_to_lengths>sort_by_value_desc": (
                "by_letters(names) ~ I'd like to see names with how many letters they have, as a dict, the most on top. {sig}",
            ),
            "unique_words>words_to_lengths>sort_by_value": (
                "price_base(inscriptions) ~ Every inscription once, with its number of characters next to it, in a dict that begins with the smallest number. {sig}",
            ),
            "words_of_at_least>unique_sorted_words": (
                "decent_words(words, min_letters=k) ~ boggle sheet: words reaching min letters, not one twice, abc order. {sig}",
            ),
            "words_of_at_least>lowercase_all>sort_words": (
                "indexable(terms) ~ {f}. Terms must have {k} characters at the very least; of those I want the small-letter form, in dictionary order.",
            ),
            "clean_and_dedupe>sort_words": (
                "allergies(entries) ~ Patients write their allergies how they like: ' NUTS', 'nuts', ' '. I want every allergy once, small, without spaces at the ends, nothing blank, alphabetically. {sig}",
            ),
            "clean_and_dedupe>count_words": (
                "how_many_tags(tags) ~ How many really different tags? Capitals and outer spaces make no difference and space-only ones are no tag. {sig}",
            ),
            "clean_and_dedupe>comma_separated": (
                "tidy_line(keywords) ~ keywords trimmed, lowercased, blanks dropped, repeats dropped, glue with ', '. {sig} → str",
            ),
            "clean_and_dedupe>sort_words>join_with_and": (
                "in_your_basket(things) ~ The customer said things twice, in capitals, with spaces before and behind, or mere spaces. Clean that ‹small, trimmed, real, each once›, order by alphabet, read it out as a, b and c. {sig}",
            ),
            "clean_and_dedupe>sort_words>numbered_list_lines": (
                "official_list(names) ~ {f}:¶a. trim + lower, discard blank¶b. no name twice¶c. A-Z¶d. '1. ' etc in front",
            ),
            "unique_sorted_words>join_with_and": (
                "spoken_artists(plays) ~ 'In the last hour you heard Abba, Blur and Cher.' From the artist of every song make the piece after 'heard': none twice, alphabetical, and before the last. {sig}",
            ),
            "unique_sorted_words>comma_separated": (
                "villages(births) ~ Where were my forefathers born? One line, each village a single time, A to Z, with ', ' in between. {sig}",
            ),
            "unique_sorted_words>reverse_words_list": (
                "z_to_a(brands) ~ uniq brands from z back to a. {sig}",
            ),
            "reverse_words_list>to_sentence": (
                "yoda(words) ~ Say it backwards: last word first, first word last, single spaces. {sig} gives the text",
            ),
            "reverse_words_list>first_words": (
                "latest(events, n=k) ~ Newest is at the end of my list. I want the {k} newest beginning with the newest. {sig}",
            ),
            "reverse_words_list>numbered_list_lines": (
                "countdown(songs) ~ songs stands from first played to last played; the site lists them the other way about, numbered '1. ' for the latest. {sig}",
            ),
            "reverse_words_list>unique_words>first_words": (
                "recently_used(searches, n=k) ~ Recent searches menu: newest search ‹at the list's end› on top, none shown twice, {k} lines at most. {sig}",
            ),
            "reverse_each_word>to_sentence": (
                "secret(words) ~ Spell each word the wrong way round but leave them where they are, and give me a text with a space between. {sig}",
            ),
            "merged_unique>sort_words": (
                "all_members(north, south=o) ~ our two clubs join. one member list, no one twice, alphabetical. {sig}",
                "all_plants(garden, balcony=o) ~ what grows at my place? garden plus balcony, no plant twice, by the abc {sig}",
            ),
            "merged_unique>count_words": (
                "reach(website, app=o) ~ How many different listeners do we have on website and app together? {sig}",
            ),
            "merged_unique>sort_words>comma_separated": (
                "combined(mine, hers=o) ~ mum's and my shopping on one slip: every thing once, from a to z, comma and space between {sig}",
            ),
            "drop_words_starting_with>count_words": (
                "foreign(flights, own=s) ~ How many flights aren't ours? Ours begin with own. {sig}",
                "code_lines(lines, comment=s) ~ {sig}: number of lines that do not open with the comment sign",
            ),
            "drop_words_starting_with>lowercase_all>unique_words": (
                "active_flags(lines, comment=s) ~ config: skip lines beginning with the comment sign; lower the remainder; each line but once, sequence as is. {sig}",
            ),
            "capitalized_words>unique_sorted_words": (
                "persons(tokens) ~ Person index: tokens with a capital at the front, each a single time, alphabetically. {sig}",
            ),
            "capitalized_words>word_counts": (
                "mentions(words) ~ Who is how often named in the testimony? A name is a word starting with a capital. dict please. {sig}",
            ),
            "add_prefix>comma_separated": (
                "at_all(users, sign=s) ~ post for the whole climbing group, all users with the sign stuck on their front, comma blank between: {sig}",
            ),
            "add_prefix>to_sentence": (
                "hashtag_line(tags) ~ every tag gets {s} directly in front, then one blank between them, as a string. {f}",
            ),
            "sort_words>add_prefix>join_lines": (
                "bullets(items, bullet=s) ~ {sig}: sort the items, put the bullet ahead of each, one line per item in one str",
            ),
            "lowercase_unique>count_words": (
                "real_kinds(finds) ~ Cep, cep, CEP: one kind! How many kinds then? {sig}",
            ),
            "lowercase_unique>words_containing>sort_words": (
                "find_brand(brands, part=s) ~ brands in small letters, each once, of those the ones with the part in them, a to z. {sig}",
            ),
            "first_part_of_each>word_counts": (
                "name_fashion(children) ~ Given name stands first in every entry of the baptism book. How many children got which? Blank entries out. {sig} as a dict",
            ),
            "first_part_of_each>unique_sorted_words": (
                "genera(species) ~ Genus = first word. List of genera, no repeats, alphabetical; blank lines are not species. {sig}",
            ),
            "first_part_of_each>comma_separated": (
                "who_comes(people) ~ just first names ‹what's before the space›, blank lines skipped, commas between. for the group chat. {sig}",
            ),
            "first_part_of_each>most_common_word": (
                "busiest_command(history) ~ {f}: shell history → which command ‹first word of the line, blank lines out› do I use most; tie: the one earliest in the history",
            ),
            "first_part_of_each>word_counts>sort_by_value_desc": (
                "loudest_host(log) ~ Each log line opens with the host. Lines per host, most first, dict. Blank lines do not count. {sig}",
            ),
            "email_domains>unique_sorted_words": (
                "partner_firms(contacts) ~ firms = behind the last @. each just one time, abc. {sig}",
            ),
            "email_domains>most_common_word": (
                "main_provider(patients) ~ Where do most of our patients have their mail? I mean what follows the @ ‹last one›. If two are level, the one that appears sooner. {sig}",
            ),
            "email_domains>lowercase_all>word_counts": (
                "signups(emails) ~ marketing wants: per domain ‹after the last at, in small letters› the number of signups. {sig}",
            ),
            "parse_key_values>sum_values": (
                "till(lines) ~ Slips say thing=euros. What is in the till? No proper whole number after the first equals sign counts as 0; a thing occurring again replaces what it had. {sig}",
            ),
            "colon_lines_to_dict>key_with_max_value": (
                "best_picker(reports) ~ Reports read 'Olga: 14'. Who picked most? No figure means 0. {sig} gives the name, the first if level.",
            ),
            "colon_lines_to_dict>out_of_stock": (
                "reorder(lines) ~ Drawer sheet, 'ibuprofen: 12' per line, nothing or nonsense behind the colon means none. Which do I have none of? A to Z. {sig}",
            ),
            "words_of_at_most>longest_word": (
                "best_fit(titles, room=k) ~ The largest title that still fits in the room I have, counted in characters. Equal ones: earliest. Nothing fits: ''. {sig}",
            ),
            "drop_words_equal_to>count_words": (
                "others(votes, us=s) ~ How many did not vote for us? {sig}",
            ),
            "drop_words_equal_to>join_with_and": (
                "co_stars(cast, star=s) ~ 'The star appears with X, Y and Z' - make the X, Y and Z part out of the cast, star left out. {sig}",
            ),
            "sort_longest_first>numbered_list_lines": (
                "ranking(surnames) ~ Ranking of the most endless surnames: by letters downwards, draws as in the book, '1. ' and so on put in front. {sig}",
                "monsters(words) ~ German words, monster on top, mouse at the bottom ‹by letters›, with '1. ', '2. ' and so on at the front. {sig}",
            ),
            "sort_longest_first>first_words>join_with_and": (
                "record_holders(words, n=k) ~ the {k} words with most letters ‹big to small, equal ones as they were›, said like 'x, y and z' {sig}",
            ),
            "words_longer_than>comma_separated": (
                "oversize(bags) ~ descriptions with over {k} characters please, on one line, ', ' in between. {f}",
            ),
            "words_longer_than>unique_sorted_words": (
                "spelling_list(words, easy=k) ~ For the spelling test: words having more letters than the easy ones have, alphabetical and without doubles. {sig}",
            ),
            "words_longer_than>sort_words>numbered_list_lines": (
                "hard_ones(drugs, letters=k) ~ Learning sheet for trainees. Only drugs exceeding the letters given; alphabetical; '1. ', '2. ' ahead. {sig}",
            ),
            "words_containing>sort_by_length": (
                "narrow_first(labels, word=s) ~ labels with the word in them, those with the least characters at the front, draws stay {sig}",
            ),
            "words_containing>lowercase_all": (
                "found(lines, term=s) ~ Look for the term exactly as typed, afterwards put the lines found into small letters. {sig}",
            ),
            "words_containing>reverse_words_list>first_words": (
                "newest_hits(log, term=s, top=k) ~ My log grows downwards. Lines with the term, the bottom one leading, and stop after as many as the top says. {sig}",
            ),
            "words_containing>join_with_and": (
                "served_by(routes, stop=s) ~ Answering the passenger: 'the 4, the 7 and the 12 go there'. Out of the routes that have the stop in their text, make the enumeration with commas and the and. {sig}",
            ),
            "words_containing>add_prefix": (
                "tag_matches(tickets, word=s, tag=s_2) ~ {sig}: tickets with the word in them get the tag glued in front; others disappear",
            ),
            "unique_words>count_words": (
                "rooms_used(bookings) ~ Bookings name the room. Number of different rooms? {sig}",
            ),
            "unique_words>join_with_and": (
                "thank_them(helpers) ~ some helped on several days and are noted several times. 'thanks to a, b and c', with each only at their first place. only the enumeration please {sig}",
            ),
            "unique_words>sort_longest_first>first_words": (
                "trickiest(words, n=k) ~ {sig} → distinct words, most letters leading, equal ones as they came, cut at {k}",
            ),
            "word_counts>keep_at_least": (
                "regulars(visits, times=k) ~ Everyone signs in at the wall. Who came that many times or more, and how many? dict {sig}",
            ),
            "word_counts>sort_by_value_desc>lines_text": (
                "noticeboard(finds) ~ Season's result for the board: one line per kind, 'cep: 14', the commonest at the top. From a plain list of finds. {sig}",
            ),
            "word_counts>max_value": (
                "busiest(gates) ~ how many flights has the gate with the most? every flight gives its gate. 0 without flights {sig}",
            ),
            "strip_all>drop_empty_words>sort_words": (
                "clean_names(raw) ~ raw has names with spaces hanging on both ends, some are only spaces. Trim, forget what has nothing left, abc. {sig}",
            ),
            "strip_all>drop_empty_words>join_with_and": (
                "heard(voices) ~ Cut the blanks at both ends of each, drop what's empty by then and say the rest as 'x, y and z' {sig}",
            ),
            "strip_all>lowercase_all>unique_words": (
                "one_spelling(brands) ~ {f}: trim → small letters → each once, order of arrival",
            ),
            "strip_all>drop_empty_words>numbered_list_lines": (
                "agenda(points) ~ Points are typed badly, spaces around, empty ones in the middle ‹or only blanks›. Tidy them and put 1., 2., 3. plus a blank ahead of what is left. {sig}",
            ),
            "first_part_of_each>lowercase_all>unique_words": (
                "first_word_ids(titles) ~ {sig}: per title its opening word in lower case, no repeats, blank titles don't count",
            ),
            "first_part_of_each>sort_words": (
                "given_names(students) ~ given name is the front part. list of those a to z, blank rows skipped, two Toms are two Toms {sig}",
            ),
            "email_domains>unique_sorted_words>join_with_and": (
                "mail_at(staff) ~ 'Our people write from a.org, b.org and c.org.' I need that series: what comes after each final @, none twice, alphabetical. {sig}",
            ),
            "email_domains>word_counts>sort_by_value_desc": (
                "provider_chart(subscribers) ~ Whatever follows the last at sign is the provider. Subscribers for each provider, the mightiest provider on top ‹dict›. {sig}",
            ),
            "parse_key_values>keep_above": (
                "loud_channels(lines, level=k) ~ mixing desk dump: channel=volume. non numbers are 0. keep the ones above the level, as a dict. {sig}",
            ),
            "parse_key_values>max_value": (
                "peak(readings) ~ Readings look like 'room=21'. The greatest figure, please; nonsense is taken as 0 and so is no reading at all. {sig}",
            ),
            "colon_lines_to_dict>sum_values": (
                "kilos(reports) ~ 'Olga: 3' style lines, one a picker. Everything summed up; who gave no whole number has 0, who reports again overwrites. {sig}",
            ),
            "colon_lines_to_dict>sort_by_value_desc": (
                "chart(lines) ~ lines say 'band: votes'. dict with most votes in front, a missing or odd number is zero. {sig}",
            ),
            "colon_lines_to_dict>keep_at_least>sorted_keys": (
                "qualified(results, minimum=k) ~ Competition at the climbing gym. 'Name: points' per line ‹no number, no points›. Names that reach the minimum, a to z. {sig}",
            ),
            "colon_lines_to_dict>sort_by_value_desc>lines_text": (
                "ranked_lines(lines) ~ In comes 'x: 4', out goes a text of the same kind of lines, biggest number first, spaces tidied, no digits = 0. {sig}",
            ),
            "parse_key_values>key_with_max_value": (
                "ahead(bets) ~ name=points on each scrap. who's ahead? first one if equal, non-digits are 0 points. {sig}",
            ),
            "parse_key_values>drop_zero_values>sort_by_key": (
                "in_stock(entries) ~ {f}:¶- parse 'article=pieces', bad or no number is 0¶- throw away zeros¶- articles alphabetically",
            ),
            "words_of_at_most>unique_words": (
                "fit_once(titles, width=k) ~ display takes width characters or fewer. titles that fit, repeats removed {sig}",
            ),
            "words_of_at_most>count_words": (
                "free_of_charge(inscriptions, upto=k) ~ up to that many letters engraving is on the house. how many of today's inscriptions cost nothing? {sig}",
            ),
            "words_of_at_most>sort_words": (
                "small_dishes(names, max_letters=k) ~ the tiny menu board can't have more letters than the max. which dishes can be on it, from a to z? {sig}",
            ),
            "words_of_at_most>sort_longest_first>first_words": (
                "best_fillers(jingles, room=k, n=k_3) ~ Jingles not exceeding the room in characters; the biggest of these first, and a handful only, as many as the second number says. {sig}",
            ),
            "drop_words_equal_to>count_distinct_words": (
                "other_kinds(finds, boring=s) ~ How many kinds did we find besides the boring one? {sig}",
            ),
            "drop_words_equal_to>unique_sorted_words": (
                "elsewhere(towns, home=s) ~ Towns where the family lived other than home, once each, alphabetical. {sig}",
            ),
            "drop_words_equal_to>most_common_word": (
                "runner(requests, banned=s) ~ We won't play the banned title however much they beg. Which of the others is begged for most? Draw, the earlier. {sig}",
            ),
            "drop_words_equal_to>word_counts": (
                "real_reasons(reasons, none=s) ~ return reasons of web orders. skip the ones saying none, count how often each of the others, dict. {sig}",
            ),
            "drop_words_starting_with>sort_words": (
                "remaining(files, temp=s) ~ files that begin with temp go in the bin. what remains, alphabetically {sig}",
            ),
            "drop_words_starting_with>unique_words>sort_words": (
                "clubs(members, guest=s) ~ All entries opening with the guest sign are no members. Members each once, from A to Z. {sig}",
            ),
            "add_prefix>join_lines": (
                "quoted(lines, mark=s) ~ Reply to an e-mail: the mark goes before every line, and the lines become one text again with newlines. {sig}",
            ),
            "unique_sorted_words>first_words": (
                "first_in_alphabet(authors, n=k) ~ no author twice, a first, but i only want {k} of them {sig}",
            ),
            "unique_sorted_words>numbered_list_lines": (
                "sources(archives) ~ Appendix of my family history: every archive I consulted, once, alphabetically, with its running number, full stop and blank in front. {sig}",
            ),
            "sort_by_length>reverse_words_list": (
                "heavy_top(lines) ~ {f}: stable sort by len ascending, then reverse the lot ‹so equal ones swap, I know›",
            ),
            "reverse_each_word>sort_words": (
                "rhyming_dictionary(words) ~ A poor man's rhyming dictionary: write each from the back to the front, then alphabetically. Leave them backwards. {sig}",
            ),
            "reverse_each_word>reverse_words_list>to_sentence": (
                "mirror_line(words) ~ To stencil a line in mirror writing I need the letters of every word turned round, the words themselves in the opposite order too, blanks between, as a text. {sig}",
            ),
            "lowercase_unique>sort_words": (
                "dictionary(words) ~ small letters, no repeats, alphabetical, thx {sig}",
            ),
            "lowercase_unique>join_with_and": (
                "genres(labels) ~ 'We play jazz, rock and soul.' My labels have mixed capitals and repeat; make them small, single, order kept, and phrase them like that. {sig}",
            ),
            "lowercase_unique>sort_by_length>first_words": (
                "short_keys(keys, n=k) ~ {sig}: lower, dedupe, fewest chars ahead ‹stable›, top {k}",
            ),
            "merged_unique>join_with_and": (
                "both_casts(matinee, evening=o) ~ Applause for 'A, B and C': matinee people first, then the evening ones who weren't in it; each once. {sig}",
            ),
            "merged_unique>sort_words>numbered_list_lines": (
                "joint_list(dads, mums=o) ~ Dad's relatives and mum's relatives in one numbered list '1. ' etc; nobody doubled, A-Z before numbering. {sig}",
            ),
            "capitalized_words>count_words": (
                "how_many_names(tokens) ~ number of tokens that begin with a capital? {sig}",
            ),
            "capitalized_words>unique_words>count_words": (
                "cast_size(script) ~ In my script, split in words, whatever starts with a capital is a character. How many different characters? {sig}",
            ),
            "numbered_list_lines>join_lines": (
                "printed_docket(cases) ~ A text to print, one case a line, '1. ' at the first, '2. ' at the second and so on {sig}",
            ),
            "base_names>unique_sorted_words": (
                "scans(paths) ~ folder doesn't matter, only what's behind the last slash. each name once and sorted {sig}",
            ),
            "swap_last_first>sort_words": (
                "by_first_name(entries) ~ 'Doe, Jane' must become 'Jane Doe', then the whole lot alphabetically as it reads now. {sig}",
            ),
            "swap_last_first>join_with_and": (
                "in_memory_of(entries) ~ Stone mason here. I get 'Doe, John' and so on, the stone shall say 'John Doe, Jane Doe and Tim Doe'. {sig}",
            ),
            "drop_numeric_words>to_sentence": (
                "only_text(tokens) ~ Take the tokens that are just digits out and string the others together with blanks. {sig}",
            ),
            "repeated_words>sort_words": (
                "culprits(ids) ~ which ids exist more than once? alphabetical, one line each {sig}",
            ),
            "repeated_words>join_with_and": (
                "apology(seats) ~ 'We sold 3A, 4C and 7F twice.' Give me the bit with the seats: any that's in the list at least two times, listed once, in order of first appearance. {sig}",
            ),
            "repeated_words>count_words": (
                "clashes(logins) ~ How many logins are used by two people or more? {sig}",
            ),
            "multi_word_items>sort_words": (
                "full_names(people) ~ skip those with just one name, alphabetise the rest. {sig}",
            ),
            "truncate_each>unique_words": (
                "short_codes(stations, chars=k) ~ cut every station to its leading chars ‹as many as said›, and what has become equal is listed only once {sig}",
            ),
            "make_usernames>has_duplicates": (
                "collide(people) ~ Logins: trimmed, small letters, dot instead of a space. If I make them for all these, do two get the same? {sig} yes or no",
            ),
            "words_without_vowels>count_words": (
                "hard_to_say(words) ~ how many have no a e i o u, big or small? {sig}",
            ),
            "all_most_common>join_with_and": (
                "winners(votes) ~ 'The prize goes to Ann and Bob!' All who share the greatest number of votes, in the order their first vote came, commas and and. {sig}",
            ),
            "last_words>reverse_words_list": (
                "just_played(songs, n=k) ~ The {k} songs at the end of the log, but the very last at the top. {sig}",
            ),
            "joined_words_lists>unique_sorted_words": (
                "species_of_two(walk_one, walk_two=o) ~ all finds of both walks thrown together, kinds alphabetically without repeats {sig}",
            ),
            "drop_empty_words>unique_words>count_words": (
                "voters(signatures) ~ blank fields ‹''› aren't signatures, and signing twice is cheating. how many signed? {sig}",
            ),
            "drop_empty_words>reverse_words_list>to_sentence": (
                "rewind(words) ~ {f}: zero-length bits out, others from last to first, one space between, one str",
            ),
            "drop_empty_words>sort_words>numbered_list_lines": (
                "call_sheet(actors) ~ Call sheet, please. Forget the '' ones, alphabet, then '1. ' and so on in front. {sig}",
            ),
            "words_of_at_least>sort_words>comma_separated": (
                "real_names(nicks, least=k) ~ nicks with fewer characters than the least are ignored, what stays goes from a to z onto one line, comma and space as usual. {sig}",
            ),
            "drop_words_equal_to>word_counts>sort_by_value_desc": (
                "complaint_chart(codes, fine=s) ~ {sig}: every ticket has a code. Drop the fine ones, how many of each other code, dict with the greatest figure on top",
            ),
            "words_containing>words_of_at_most>sort_words": (
                "stickers(slogans, word=s, room=k) ~ slogan must have the word in it and can't be bigger than the room ‹characters, exactly filling it is ok›. abc {sig}",
            ),
            "capitalized_words>word_counts>sort_by_value_desc": (
                "whos_who(tokens) ~ Novel in tokens. Anything with a capital at the start is a person. How often is each met, the most met leading? dict: {sig}",
            ),
            "lowercase_all>words_containing>unique_words": (
                "brand_variants(labels, part=s) ~ first to small letters; of these, labels with the part inside; none more than once {sig}",
            ),
            "colon_lines_to_dict>sort_by_value_desc>dict_keys": (
                "standings(lines) ~ I get 'team: points' lines and want simply the teams, best ahead. No whole number behind the colon is no points. {sig} → list",
            ),
            "unique_words>sort_words>join_with_and": (
                "toasts(guests) ~ Let me greet the guests in my speech, by alphabet, nobody greeted twice: 'a, b and c'. {sig}",
            ),
            "first_part_of_each>unique_words>sort_words": (
                "trades(entries) ~ In the old census the trade is the first word of each entry. Trades, single, alphabetical; entries of only blanks don't matter. {sig}",
            ),
            "words_containing>numbered_list_lines>join_lines": (
                "report(log, level=s) ~ {sig}: pick the log lines with the level in them, number them '1. ' up, hand back one newline-separated text",
            ),
        },
    ),
)
