"""Requests by the eleventh hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "strs",
        {
            "word_counts": (
                "intake(arrivals) ~ shelter, one week: dog, dog, cat, rabbit, dog ... {x} is that sort of thing. How many of each came in? as a dict. {sig}",
                "how_often(tags) ~ The council photographs every tag on every wall. I'd like to learn who is busiest, so {sig} should pair each tag with the number of times it shows up.",
                "frequency(answers) ~ {f}: answer → number of teams that gave it. Spelling as is.",
                "ordered(dishes) ~ So the kitchen shouts the dishes, my nephew types them one under another, and at midnight I want a mapping: dish on the left, portions we did of it on the right. {sig} will do it",
            ),
            "strip_all": (
                "trimmed(surnames) ~ People fill in immigration forms with spaces in front and behind. Take those off every surname. Spaces inside stay. {sig}",
                "tidy(notes) ~ {f} - perfume notes, whitespace at both ends of each gone, even if nothing is left of it",
                "clean_records(lines) ~ our zone export is indented with tabs and has trailing blanks; i need every line bare at both edges, same count of lines, {sig}",
                "no_margins(children) ~ Miss! my list of kids has invisible spaces round the names and the name stickers look off-centre!! can {sig} take away the outside spaces only",
            ),
            "unique_words": (
                "directors(attendance) ~ From the minutes of twelve meetings: who has sat on the board at all? Everyone named just once, in the sequence they first turned up. {sig}",
                "varieties(packets) ~ I've bought the same seeds again and again over the years. one entry per variety is plenty, keep the earliest and its place. {sig}",
                "dedup(hosts) ~ {f}: drop repeats, do not reorder",
                "different_ones(wishes) ~ Our guests request songs, often the same one. The choir shall sing none twice: leave every song where it is asked for the first time and forget it later. {sig}",
            ),
            "group_by_first_letter": (
                "pigeonholes(families) ~ At the kindergarten we've a pigeonhole for every letter. Which families go into which? letter to list of families, and skip anyone without a name. {sig}",
                "index(zones) ~ dict wanted. key: initial character. value: zones beginning with it. empty strings ignored. {f}",
                "drawers(packets) ~ My seed drawer is lettered. {x} are the packets; tell me what belongs under each letter ‹exactly the letter they begin with, big or small as written›, nameless packets belong nowhere. {sig}",
                "glossary(aromas) ~ I am composing a glossary of aromas and would need, for each opening letter, all of the aromas opening with it, as they come. Blanks of zero length: omit. {sig}, if you would.",
            ),
            "join_words": (
                "programme(songs, between=s) ~ The choir's evening in one line: song, separator, song, separator, song. The separator I hand over. {sig}",
                "glue(labels) ~ {f}: one string, {s} between neighbours, none at the ends",
                "fqdn(labels, sep=s) ~ I hold a host name as its separate labels & want it whole again with a given separator put between. {sig}",
                "ingredients(items) ~ On the wrapper of our falafel the ingredients follow each other with {s} in between. It's a list now, should be a text. {sig}",
            ),
            "words_starting_with": (
                "in_subnet(addresses, prefix=s) ~ Addresses are strings. Which of them begin with the prefix? {sig}",
                "by_crew(tags, crew=s) ~ Every tag from one crew opens with the crew's letters. I give the letters, you give me the crew's tags, order of the wall. {sig}",
                "case_files(refs) ~ Please the files whose reference opens with {s}, no others, unsorted. {f}",
                'pick(questions) ~ quizmaster here, half my questions are "Who ..." and "Where ...". keep those that start with {s} exactly like that. {sig}',
            ),
            "drop_blank_words": (
                "filled(fields) ~ Applicants leave boxes empty or hit the space bar a few times, which I regard as the same thing. Such boxes have to go; the others must not be altered. {sig}",
                "real_lines(zone) ~ {f} = the zone lines minus those with nothing visible on them, rest untouched",
                "with_name(animals) ~ half of the strays have no name yet, in the sheet that's '' or some spaces. show me the ones that do have one pls, {sig}",
                "something_written(cards) ~ Kids hand in cards. Sometimes nothing's written, or merely spaces. Throw these cards away but leave spaces on proper cards alone: {sig}",
            ),
            "uppercase_all": (
                "shout(tags) ~ capitals only on this wall, bro. every tag in caps. {sig}",
                "passport_lines(surnames) ~ The machine-readable part of the form wants surnames in block letters. {sig} takes what people typed.",
                "banner(dishes) ~ {f}: menu board font has no small letters",
                "block_capitals(directors) ~ In the articles of association the directors are to appear in block capitals throughout; the order of appearance remains. May I ask for {sig}?",
            ),
            "word_lengths": (
                "letters_needed(names) ~ We knit the children's names, one letter a patch. For each name in turn: how many patches? {sig}",
                "label_sizes(labels) ~ DNS labels may not exceed 63 chars, let me see how many each one has. list of ints, parallel to {x}. {sig}",
                "lens(xs) ~ {f}: len of every string",
                "paint_needed(tags) ~ A can does so many letters. I need the number of characters of the first tag, of the second, of the third and so forth. {sig}",
            ),
            "clean_tags": (
                "keywords(raw) ~ Perfume descriptions come with hand-typed keywords. Get rid of outer spaces, of capitals, and of those with nothing to them. {sig}",
                "normalised(domains) ~ {f}: trim + lower + skip empties. Dupes ok.",
                "answers_for_marking(sheet) ~ so that 'PARIS ' and 'paris' count the same at my quiz i want each reply without spaces round it and in small letters; teams that wrote nothing at all fall out. {sig}",
                "fold(species) ~ INPUT: species as typed by volunteers. OUTPUT: the same, lowercase, no whitespace at the edges, entries that hold only whitespace gone. NAME: {f}",
            ),
            "group_anagrams": (
                "same_letters(pseudonyms) ~ Graffiti writers love shuffling their letters. Put pseudonyms consisting of the very same letters together. A dict please, under the letters in sorted order. {sig}",
                "shuffle_groups(answers) ~ Round four of the quiz is anagrams. key = an answer's letters, sorted and glued; value = all answers with that key. {sig}",
                "jumbles(names) ~ {f}. sorted letters → names made out of just these",
                "anagram_table(words) ~ Could I have a table in which words that are rearrangements of each other share a row? The row is called after their characters in order of the alphabet. {sig}. A word without partner gets its own row.",
            ),
            "top_words": (
                "favourites(orders, places=k) ~ what sells most at the stall? orders come in as strings, {sig} should give the winners only, winner first, earlier order wins if equal. how many winners: you're told",
                "noisiest(queries) ~ The resolver log, just the queried names. The {k} asked for most, in falling order, equal ones as they first came. {sig}",
                "hits(requests, n=k) ~ choir wishes for christmas!! every member may shout several. i only can take the {k} most wanted, most wanted on top (same votes: who came first). {sig}",
                "usual_suspects(tags) ~ {f}: {k} tags seen most, most seen leading, ties by first sighting",
            ),
            "words_shorter_than": (
                "fits(names, room=k) ~ The collar tag is tiny. A name must have fewer letters than the given room, else it won't go on. Which do? {sig}",
                "brief(answers) ~ keep answers under {k} characters. {f}",
                "short_domains(candidates, limit=k) ~ Investor wants something snappy: strictly below the limit of characters, the others I don't want to see. {sig}",
                "tiny(titles) ~ Which anthems have a title of less than {k} characters? I'd have them in the order of the songbook. {sig}",
            ),
            "words_ending_with": (
                "under_tld(domains, tld=s) ~ Only the domains that finish in the TLD I name. {sig}",
                "rhyme(lines) ~ our choirmaster writes his own verses.. which lines stop with {s}? {sig}",
                "of_suffix(varieties, ending=s) ~ The packets of one breeder all close with the same bit of text. Hand it over with {x} and take just his packets, please, unsorted. {sig}",
                "tail(xs) ~ {f}: whatever has {s} as its tail",
            ),
            "first_words": (
                "first_in_queue(families, seats=k) ~ There's seats for so many and no more, who came early gets in. {sig} returns the lucky families",
                "shortlist(applicants) ~ The board will see the {k} at the top of the pile, whoever they are. {f}",
                "head(lines, n=k) ~ same as the unix command of old: {k} lines off the top, fewer if there aren't that many. {sig}",
                "opening_notes(pyramid, how_many=k) ~ In a fragrance pyramid the top notes are listed before everything else. Cut me these off, I'll say how many it is. {sig}",
            ),
            "count_words": (
                "places_taken(children) ~ Are we full yet? I only need the number of children on the list. {sig}",
                "headcount(singers) ~ {f}: how many singers",
                "portions(orders) ~ Each string is one portion sold. How many is that altogether - twice the same dish is two. {sig}",
                "size(zone) ~ no fancy stuff. amount of entries in {x}, blank or not, doubles or not. {sig}",
            ),
            "longest_common_prefix": (
                "shared_start(references) ~ All reference numbers of a consulate begin alike. How far do they agree, seen from the left, every single one of them? Nothing in common, or nothing at all: ''. {sig}",
                "common_stem(hosts) ~ {f}: leading chars identical across ALL hosts",
                "crew_mark(tags) ~ before the personal bit each member writes the crew's sign. i dont know the sign but its the bit every tag starts with, the biggest such bit. {sig}",
                'breeder_code(packets) ~ Grandpa\'s packets have long codes, and the beginning is the same on every packet till some point. Return that piece as text ‹"" if they differ from the outset›. {sig}',
            ),
            "tally_ignoring_case": (
                "votes(ballots) ~ Board elections with handwriting: SMITH, Smith and smith are one person. {sig}: name in small letters, ballots for it.",
                "breeds(intake) ~ volunteers write Beagle, beagle, BEAGLE. {f} → dict lowercase breed: how many",
                "answer_stats(answers) ~ How many teams wrote what? Upper and lower case shouldn't matter, take the lower one for the keys. {sig}",
                "lookups(qnames) ~ Domain names are case-insensitive per RFC, so should my statistics be: lower-cased qname against number of queries. {sig}",
            ),
            "words_of_length": (
                "country_codes(codes, size=k) ~ Someone mixed two-letter and three-letter country codes on the form. Filter by exact size. {sig}",
                "crossword(candidates) ~ pub quiz bonus round, {k} boxes to fill. which candidates have precisely {k} letters? {sig}",
                "four_by_four(names, bricks=k) ~ kindergarten stamps: i have so many letter bricks & want the names using all of them, one letter a brick, not less not more. {sig}",
                "exact(domains) ~ {f}: len == {k}, nothing else",
            ),
            "search_ignoring_case": (
                "find_dish(menu, typed=s) ~ On our website people type in a bit of a dish, caps or not. Show every dish with it somewhere in the name, whatever the case on either side. {sig}",
                "grep_i(records) ~ grep -i {s} over a list. {f}",
                'with_note(perfumes, note=s) ~ The client says "something with oud". Perfumes mentioning her note, big or small letters all the same to me: {sig}',
                "lookup(directors) ~ I merely recall that {s} occurs somewhere in the name, don't ask me about capitals. Who could it be? {sig}",
            ),
            "strip_and_drop_blank": (
                "proper_lines(paste) ~ Pasted out of Word, ugh. Shave the spaces off both sides, and if nothing's left of a line, lose it. Capitals stay!! {sig}",
                "given_names(boxes) ~ Field 7 of the form, thousand applicants. I would like what they wrote without the surrounding blanks, and those who wrote nothing or only blanks I would like not at all. {sig}",
                "usable_tags(tags) ~ {f}: strip, skip the empty ones, case untouched",
                "cleaned(packets) ~ scanner reads the seed packets, sometimes it reads air. {sig}: without air, and no air around the text neither",
            ),
            "concatenate": (
                "wall(tags) ~ On the train they're sprayed one right behind the other, no gap. One string. {sig}",
                "rebuild(chunks) ~ TXT records over 255 bytes get split into chunks. Glue {x} back together, nothing in between. {sig}",
                "one_piece(syllables) ~ choir sheet has the word in syllables. make a word of them pls, {sig}",
                "fused(parts) ~ {f}: all parts end to end",
            ),
            "total_length": (
                "stitches(names) ~ I embroider all the children's names and get paid per letter. How many letters is it, all names together? {sig}",
                "bytes_used(labels) ~ {f}: characters in all labels, summed",
                "ink(tags) ~ if I did every tag on this list once, how many characters would I have to spray in total, spaces included? {sig}",
                "printing_cost(lines) ~ The printer charges by the character for the text on our seed bags. {x} = the lines. Number of chars over all of them, please. {sig}",
            ),
            "common_words": (
                "reciprocal(mine, theirs=o) ~ Which of the countries on my list also figure on theirs? Mine decides the order. {sig}",
                "both_boards(ours, parent=o) ~ Conflict of interest check. Directors of ours who happen to sit on the parent's board as well. {sig}",
                "overlap(a, b=o) ~ {sig}, what {x} and {o} have in common, sequence of the former",
                "allergy(recipe, forbidden=o) ~ little Tim mustn't eat certain things. go through the recipe and give me everything that's forbidden to him, {sig}. nothing found = empty list",
            ),
            "by_frequency": (
                "ranking(orders) ~ Bestsellers at the stall down to the dish sold once. Just the dishes, each a single time. Equal ones: as first ordered. {sig}",
                "popular_first(wishes) ~ {f}: unique wishes, most wished for at the front, stable",
                "names_of_year(babies) ~ Every year the paper prints the most popular baby names. All of them, hit of the year first, rarest last, none twice, a draw goes to the one that appears earlier. {sig}",
                "noise_order(queries) ~ I look at a query log and want to start with whatever is asked most and work my way down. Thus: distinct, falling by how often they occur, else as they came. {sig}",
            ),
            "join_non_empty": (
                "address_line(parts, sep=s) ~ Street, flat, town, county - but many don't have a flat or county and those are ''. One line with the separator only between things that exist. {sig}",
                "accord(notes) ~ Some slots of the perfume are vacant ‹zero-length›. Write the rest out with {s} between. {sig}",
                "full_name(parts) ~ {f}: title, first, middle, last; any may be ''; {s} between those that aren't",
                "menu_line(courses, dash=s) ~ print today's courses in one string with a dash of my choice between them, not today = '' = don't print and no doubled dash pls {sig}",
            ),
            "replace_word": (
                "renamed(roster, old=s, new=t) ~ The cat was adopted out and came back under a new name. Wherever the roster says the old one ‹the complete entry, not part of it›, put the new. {sig}",
                "substitute(recipe) ~ No more {s} in stock. Use {t} in its place, everything else as in the recipe. {sig}",
                "swap_host(servers) ~ {f}: entries equal to {s} become {t}. no partial matches",
                "succession(members, leaves=s, joins=t) ~ At the general meeting one director leaves and another takes her seats in all committees. {x} lists who sits where; every seat of hers becomes his. {sig}",
            ),
            "drop_words_longer_than": (
                "printable(names, width=k) ~ The badge printer chokes on names above its width. Leave these out, a name filling the width fully is fine. {sig}",
                "legal_labels(labels) ~ {f}: get rid of labels of more than {k} chars",
                "sayable(words, most=k) ~ Our three-year-olds manage words up to a certain number of letters. Anything longer is not for the poster. {sig}",
                "catchy(slogans) ~ nobody reads a slogan over {k} letters. chuck them. {k} is ok still. {sig}",
            ),
            "numeric_words": (
                "passport_numbers(tokens) ~ People scribble words and numbers all over the form. Only what consists of digits and nothing else; still as text. {sig}",
                "digits_only(xs) ~ {f}: isdigit ones",
                'house_numbers(parts) ~ my address list is chopped up in pieces, i need the pieces that are purely ciphers, "12a" is not. {sig}',
                "years(answers) ~ In the history round the answer is always a year. Throw out everything that contains as much as one non-digit ‹or is empty›. Strings, not ints. {sig}",
            ),
            "capitalize_all": (
                "proper(names) ~ Kids wrote their own names: aNNA, PAUL, lisa. The first letter big, all the others small. {sig}",
                "title_dishes(dishes) ~ {f}: each dish starts with a capital, remainder lowercase",
                "latin(genera) ~ On a seed packet the genus has a large initial, and not one more capital after it. Apply this to every one. {sig}",
                "sentence_case(agenda) ~ Agenda items for the board. I'll not have SHOUTING nor timid lower case: initial capital, thereafter small. {sig}",
            ),
            "strip_and_lowercase_all": (
                "canonical(domains) ~ Pasted domains: spaces around them, random caps. I want them canonical - neither of it. An empty one stays in as empty. {sig}",
                "comparable(answers) ~ {f}: trim, lower, keep length of list",
                "modest(tags) ~ take these loud, sloppily cut tags and make them small & neatly trimmed, one for one. {sig}",
                "for_lookup(species) ~ Before I compare with the catalogue, each species must lose leading and trailing whitespace and its capitals. Do not delete any row. {sig}",
            ),
            "acronym": (
                "crew_letters(words) ~ Yo, crew name is always what you get from the first letters of the words in caps. {sig} spits it out",
                "company_short(parts) ~ The board is known by the initials of its name. {x} has the words, {f} the initials, upper case, no dots.",
                "mnemonic(notes) ~ Choir kids learn lines with 'Every Good Boy Deserves Football'. Other way round now: from the words the string of their big first letters. {sig}",
                "abbrev(xs) ~ {f}: first char of each, uppercased, stuck together",
            ),
            "parse_ints": (
                "serials(tokens) ~ SOA line, split up. The digit tokens as real ints; the rest is host names and can go. {sig}",
                "scores(slips) ~ teams hand in slips, mostly a number, sometimes a joke. numbers only, and as numbers not text. {sig}",
                "ages(cells) ~ {f}: cells that are digits → int, others skipped",
                "grams(fields) ~ In {x} I have seed weights and scribbles. Where a field is nothing but digits convert it to a whole number, where not, pretend you never saw it. {sig}",
            ),
            "words_not_in": (
                "unvaccinated(animals, vaccinated=o) ~ Who still needs the jab? i.e. animals of ours the vet's list does not mention. {sig}",
                "still_to_learn(repertoire, known=o) ~ Subtract the songs the choir has already got from the repertoire, keep the running order. {sig}",
                "orphans(referenced, defined=o) ~ hosts that are referenced yet nowhere defined. {sig}",
                "minus(a, b=o) ~ {sig}: {x} without whatever is in {o}",
            ),
            "sorted_vocabulary": (
                "note_list(pyramids) ~ Rose, rose, ROSE, amber... For the register in the back I need every note once, small, alphabetical. {sig}",
                "vocab(words) ~ {f}: lower, dedupe, sort",
                "dictionary(spoken) ~ My granddaughter is two and I wrote down every word she says. Make a little dictionary: no capitals, nothing twice ‹Ball and ball is one›, a to z. {sig}",
                "zone_names(queries) ~ Which names were queried at all? Case-folded, no doubles, in lexical order. {sig}",
            ),
            "all_longest_words": (
                "record_holders(names) ~ Who has the most letters in the name? If three kids tie, I want all three. {sig}",
                "widest(tags) ~ {f}: every tag as long as the longest",
                "monsters(domains) ~ registrar contest: longest domain wins. several of equal length share the prize, list them as registered. {sig}",
                "hardest_answers(answers) ~ The more letters an answer has the harder it is to spell. I should like those of maximum length, be it one or many. {sig}",
            ),
            "longest_first_then_alphabet": (
                "wall_plan(tags) ~ Big pieces get space first. Descending by number of letters, and abc among the equals. {sig}",
                "suffix_match_order(zones) ~ For longest-match I must try the longest zone before the shorter ones. Same length → alphabetical so that it's deterministic. {sig}",
                "order(xs) ~ {f}: length desc, then text asc",
                "crossword_fill(answers) ~ to fill a grid you begin with the long ones. among those of same size go by the alphabet please. whole list back. {sig}",
            ),
            "snake_case_of_words": (
                "column(words) ~ The form's question becomes a column name: small letters, an underscore between the words. {sig}",
                "snake(parts) ~ {f}, python style identifier out of the parts",
                "file_label(notes) ~ every scent gets a file called after its notes, like top_heart_base ... all lower with _ in the middle. {sig}",
                "variable_name(pieces) ~ i have a dish as separate words with caps here and there. my programmer son says names in python have no caps and _ where a space would be. {sig} builds it as one text",
            ),
            "has_word_ignoring_case": (
                "is_member(board, person=s) ~ Does the person sit on the board? Typists don't agree on capitals so ignore them. {sig} says True or False.",
                "stocked(packets) ~ have we got {s}? however it's capitalised, but the entire name. {sig}",
                "zone_has(names, host=s) ~ {sig}: membership test, DNS rules i.e. case irrelevant",
                "correct(accepted, reply=s) ~ A team's reply is right if one of the accepted answers is the same, large or small letters notwithstanding. yes/no. {sig}",
            ),
            "make_hashtags": (
                "hashtags(dishes) ~ Insta for the food truck. dish → # in front, all small, no spaces in it. {sig}",
                "social(songs) ~ {f}: '#' + lower, spaces out",
                "for_posts(animals) ~ our shelter posts each animal with a tag of its name, 'Old Joe' thus turns into the joined lower-case form with the number sign before. for all of them, {sig}",
                "campaign(scents) ~ The marketing intern will need a hashtag for each scent. Spaces removed, no capitals, the hash first. {sig}",
            ),
            "missing_words": (
                "absent(present, enrolled=o) ~ I call the register. Who is enrolled but not present? In register order. {sig}",
                "documents_lacking(submitted, required=o) ~ An application is complete if every required paper is there. List those which are not. {sig}",
                "to_buy(pantry, recipe=o) ~ what do i have to fetch from the market, recipe minus what the pantry holds. {sig}",
                "not_defined(have, want=o) ~ {sig}: wanted but not had",
            ),
            "tally_first_letters": (
                "letter_boxes(families) ~ How many pigeonholes per letter? Count families by the letter they begin with, dict, nameless ones skipped. {sig}",
                "initials_stats(tags) ~ {f}: first char → how many tags, '' ignored",
                "folders_needed(directors) ~ I file directors by initial. Tell me how thick each letter's folder gets, i.e. letter to number. Case as written, empties do not count. {sig}",
                "stickers(names) ~ for every child i stick on one letter, the one their name begins with. how many stickers of which letter do i order? {sig} as a mapping, no name no sticker",
            ),
            "word_length_pairs": (
                "with_size(labels) ~ Each label next to its number of characters, as tuples, repeats as well. {sig}",
                "priced(tags) ~ paid per letter, so i need ‹tag, letters› for each, in order. {sig}",
                "sizes(xs) ~ {f} → list of 2-tuples: string, its len",
                "how_long(answers) ~ The quiz sheet shows dashes for letters. Make me pairs: the answer and how many dashes it takes, spaces take one too. {sig}",
            ),
            "sorted_by_last_word": (
                "by_surname(directors) ~ First names come first in {x} but a board list is sorted by surname, the last word. {sig}",
                "choir_register(singers) ~ {f}: alphabetical by family name = final word; same family, same order as before",
                'by_noun(dishes) ~ "spicy beef taco", "fish taco", "lamb kebab": sort on the word at the end so that kebabs and tacos stand together; otherwise no moving. {sig}',
                "by_species(packets) ~ A packet says 'Early Red Radish'. I want the beans next to beans and radishes next to radishes, so arrange them alphabetically by whatever word stands last. {sig}",
            ),
            "tally_first_words": (
                "record_types(lines) ~ In my file every line opens with its kind, then a space, then stuff. How many lines of each kind, as a dict; blank lines don't count. {sig}",
                "verbs(log) ~ {f}: leading token → number of lines",
                'question_words(questions) ~ Do I ask too many "Who"s? Number of questions per opening word, skipping empty ones. {sig}',
                "given_names(singers) ~ we have four Annas in the choir i think. per forename ‹thats the word before the first space› how many singers? empty rows ignored. {sig}",
            ),
            "count_containing_ignoring_case": (
                "with_rose(formulas) ~ In how many formulas does {s} turn up, Rose or rose or ROSE being one? {sig}",
                "mentions(minutes, topic=s) ~ How many paragraphs of the minutes touch on the topic? Capitals aside; a number is all I'm after. {sig}",
                "hits(queries) ~ {f}: how many queries have {s} inside, case-blind",
                "complaints(feedback, word=s) ~ people complain in caps lock and without. number of feedback lines that have the word in there somewhere. {sig}",
            ),
            "drop_words_containing": (
                "vegan(menu, meat=s) ~ Strike every dish that has the meat in its name. {sig}",
                "without_note(scents) ~ She can't stand {s}. Out goes any scent with it in the description, the others remain. {sig}",
                "grep_v(lines) ~ grep -v {s}. {f}",
                "safe_for_kids(songs, rude=s) ~ we sing with children, so songs in which the rude bit occurs ‹exact letters› are off the list. rest as is. {sig}",
            ),
            "sort_words_descending": (
                "from_z(names) ~ Every year the Zimmermanns wait till last. This time from Z to A. {sig}",
                "reverse_order(versions) ~ {f}: descending string sort",
                "newest(serials) ~ Zone serials as date strings, so if you sort them as text backwards the newest leads. That is what i want. {sig}",
                "backwards_dictionary(words) ~ Like a dictionary opened from the wrong end: what would be last goes first. Doubles stay. {sig}",
            ),
            "replace_in_each": (
                "migrate(records, old=s, new=t) ~ We move to a new IP range. In each record the old piece gives way to the new one, wherever and however often it's there. {sig}",
                "respell(labels) ~ in every label write {t} where it has {s}. {sig}",
                "legal_names(contracts, former=s, present=t) ~ The company was renamed. Take each contract title, exchange the former name within it for the present one, leave titles without it alone. {sig}",
                "sub(xs) ~ {f}: {s} → {t} inside all of them",
            ),
            "join_lines": (
                "zone_file(records) ~ One record per line, as one text, no newline after the last one. {sig}",
                "lyrics(verses) ~ Verses below each other! {sig} returns one string",
                "text(xs) ~ {f}: newline-joined",
                "chalkboard(dishes) ~ I write the menu on a board, a dish, next row, a dish, next row. Give me that as a single text with line breaks. {sig}",
            ),
            "drop_blank_words>strip_all": (
                "neat_lines(lines) ~ the kids' wish list has lines with nothing but blanks, out with them, and the others lose the blanks round them. {sig}",
            ),
            "strip_all>unique_words": (
                "donors(names) ~ Typed donor names, sloppy spaces around. Trim, then each donor once, first come first. {sig}",
            ),
            "strip_all>word_counts": (
                "tally(tags) ~ after cutting the spaces off both ends of each tag, how many times is each there? dict. {sig}",
            ),
            "strip_and_lowercase_all>unique_words": (
                "distinct_domains(domains) ~ How many ways can people type one domain... ignore outer spaces and capitals, write them small, and keep every domain a single time, in order. {sig}",
            ),
            "clean_tags>word_counts": (
                "note_stats(notes) ~ Dictionary of how often each fragrance note is named, once notes are trimmed and in small letters and the blank ones binned. {sig}",
                "answer_table(sheets) ~ {f}: normalise the quiz answers ‹strip, lower, skip blanks›, then answer → count",
            ),
            "clean_tags>sorted_vocabulary": (
                "index_terms(raw) ~ For the shelter's website: keywords trimmed, small, no blank ones, no doubles, alphabetical. {sig}",
            ),
            "clean_tags>by_frequency": (
                "trending(raw) ~ Rank the hashtags people gave us, the most used up front. Spaces at the ends and case should not make a difference, what's returned is small & trimmed, blanks don't take part. {sig}",
            ),
            "clean_tags>top_words": (
                "best_loved(dishes, n=k) ~ Customers scribble their favourite dish. First tidy up: edges, capitals, empty slips. Then only the {k} dishes with the most slips, the most loved at the front, ties by who came first. {sig}",
            ),
            "words_starting_with>sort_words": (
                "crew_index(tags, crew=s) ~ From all the tags take those opening with the crew's letters and give me them a to z. {sig}",
            ),
            "words_starting_with>count_words": (
                "dialled(numbers, country=s) ~ How many phone numbers on the forms start with the given country code? just the figure. {sig}",
            ),
            "words_starting_with>join_words": (
                "with_prefix(hosts, prefix=s, sep=s_2) ~ hosts beginning with some prefix, on one line, with a separator in between, I pass both. {sig}",
            ),
            "words_ending_with>count_words": (
                "how_many_org(domains) ~ count the domains which finish with {s}. {f}",
            ),
            "words_ending_with>sort_words": (
                "sorted_tld(domains, tld=s) ~ Hi! Portfolio of domains here. I'd love those ending in the TLD of my choosing, alphabetised. {sig}",
            ),
            "words_ending_with>uppercase_all": (
                "loud_endings(lines, rhyme=s) ~ Verses that rhyme with, I mean end in, the given letters: put them in capitals and forget about the other verses. {sig}",
            ),
            "drop_blank_words>count_words": (
                "named(animals) ~ How many of our animals have a name? Nothing or only spaces means no. {sig}",
            ),
            "drop_blank_words>join_lines": (
                "condensed(verses) ~ Take the verses, leave out any that is empty or mere whitespace, and put the remainder under one another in a single string. {sig}",
            ),
            "drop_blank_words>unique_words>sort_words": (
                "candidates(slips) ~ Board election. Slips with nothing visible are void. Who was nominated, each once, alphabetical? {sig}",
            ),
            "strip_and_drop_blank>unique_words>sort_words": (
                "alphabetical_guests(rows) ~ Guest list from three people: cut the edges, forget empty rows, nobody twice, sorted from A. {sig}",
            ),
            "strip_and_drop_blank>join_words": (
                "one_liner(dishes, dash=s) ~ menu for the chalkboard in one line: dishes without spaces round them, no empties, and my dash between. {sig}",
            ),
            "strip_and_drop_blank>join_lines": (
                "cleaned_zone(lines) ~ {f}: trim lines, lose the empty ones, newline-join",
            ),
            "strip_and_drop_blank>count_words": (
                "real_answers(answers) ~ Number of answers in which, when you take off spaces, something remains. {sig}",
            ),
            "unique_words>sort_words": (
                "register(singers) ~ The same singers sign in every week. I'd like a register from A to Z without anybody in it twice. {sig}",
            ),
            "unique_words>count_words": (
                "variety(packets) ~ I have loads of seed packets, plenty of them the same. How many different ones is it really? {sig}",
            ),
            "unique_words>join_words": (
                "seen_on(walls, sep=s) ~ make one text of the tags, no tag repeated, in the order i walked past, {sig} with the thing that goes between",
            ),
            "unique_words>sort_by_length": (
                "short_first(names) ~ no doubles, and then the shortest name leads & the longest closes. equal ones don't trade places. {sig}",
            ),
            "unique_words>word_lengths": (
                "sizes_of_unique(labels) ~ {f}: dedupe keeping first, then len of each",
            ),
            "unique_words>group_by_first_letter": (
                "catalogue(scents) ~ A scent may be listed several times; count it as one. Then file scents under the letter they open with, dict of lists, nameless ones left aside. {sig}",
            ),
            "uppercase_all>join_words": (
                "mrz(parts, filler=s) ~ bottom line of a passport: all parts in capitals, the filler between two of them. {sig}",
            ),
            "uppercase_all>sort_words": (
                "directors_register(names) ~ The register must be in capitals and, once that is done, alphabetical. {sig}",
            ),
            "uppercase_all>join_lines": (
                "poster(dishes) ~ FOR THE POSTER i want every dish in capitals on a line of its own, a single string. {sig}",
            ),
            "word_lengths>sum_of_numbers": (
                "letters_to_cut(names) ~ add up how many letters all the kids' names have. {sig}",
            ),
            "word_lengths>largest_number": (
                "longest_label(labels) ~ Is anything over 63? To know that I need the character count of the longest label, 0 if there are no labels. {sig}",
            ),
            "word_lengths>average": (
                "typical_size(answers) ~ On average, how many characters does an answer of mine have? Float. No answers, 0. {sig}",
            ),
            "word_lengths>sorted_descending": (
                "size_ladder(tags) ~ Just numbers: how many characters each tag has, from big to small. {sig}",
            ),
            "word_lengths>smallest_number": (
                "least_letters(names) ~ the fewest letters any name has got, as a number ‹0 for an empty list›. {f}",
            ),
            "words_shorter_than>count_words": (
                "how_many_short(titles, limit=k) ~ hymns with a title of fewer than so many characters - what's their number? {sig}",
            ),
            "words_shorter_than>sort_words": (
                "short_domains(domains, limit=k) ~ Brokers pay for short ones. Which domains stay under the limit? In abc order please. {sig}",
            ),
            "words_shorter_than>join_words": (
                "small_talk(words) ~ only words of less than {k} letters, in a row with {s} between. {f}",
            ),
            "words_of_length>sort_words": (
                "grid_fill(answers, boxes=k) ~ Answers with as many letters as there are boxes, not one more or less, in dictionary order. {sig}",
            ),
            "words_of_length>count_words": (
                "how_many_pairs(codes) ~ Number of codes exactly {k} characters long, thanks. {f}",
            ),
            "words_of_length>unique_words>sort_words": (
                "country_list(codes, size=k) ~ Form field 'nationality', all sorts of rubbish in it. Valid ones have exactly the given size. Of those, each once, alphabetically. {sig}",
            ),
            "search_ignoring_case>count_words": (
                "dogs_called(names, part=s) ~ Everyone calls their dog something with Max. {sig}: in how many names is the part, big or small letters regardless?",
            ),
            "search_ignoring_case>sort_words": (
                "search_results(songs, typed=s) ~ The choir's search box. Songs with what I typed anywhere in them whatever the case, listed alphabetically. {sig}",
            ),
            "search_ignoring_case>first_words": (
                "suggestions(domains, typed=s, most=k) ~ autocomplete: domains that have the typed bit inside, caps don't matter, but no more than so many of them, the earliest. {sig}",
            ),
            "search_ignoring_case>unique_words>join_words": (
                "found(dishes, term=s, sep=s_3) ~ Look in all dishes for the term ‹case aside›, skip the ones you had already, and write them in one string with my separator between. {sig}",
            ),
            "replace_in_each>join_lines": (
                "new_zone(records, old=s, new=t) ~ renumbering. old ip text becomes new ip text in every record, then one record per line as a single string. {sig}",
            ),
            "replace_in_each>uppercase_all": (
                "plates(labels) ~ first change {s} to {t} in all labels, after that everything in capitals. {f}",
            ),
            "replace_in_each>unique_words": (
                "unified(dishes, wrong=s, right=t) ~ half my cooks misspell it. in every dish put right what is wrong, then leave doubles out ‹first one stays›. {sig}",
            ),
            "replace_word>word_counts": (
                "counted_after_rename(orders, old=s, new=t) ~ The dish has got a new name in the middle of the season. Orders under the old name count as the new one. Dish to number of orders. {sig}",
            ),
            "replace_word>unique_words": (
                "members_now(seats, leaves=s, joins=t) ~ put the new director wherever the old one's name stands, then list who is on the committees, none twice. {sig}",
            ),
            "words_not_in>sort_words": (
                "no_show(invited, came=o) ~ Who was invited and did not come? alphabetical, so I can phone them. {sig}",
            ),
            "words_not_in>count_words": (
                "places_left(packets, sown=o) ~ {sig}: number of packets that aren't among the sown",
            ),
            "words_not_in>join_words": (
                "missing_line(enrolled, here=o, sep=s) ~ Write in one line, separator between, the children who are enrolled and aren't here. {sig}",
            ),
            "words_not_in>unique_words>sort_words": (
                "unknown_hosts(queried, zone=o) ~ people query hosts that my zone doesn't have. show these, once each, sorted. {sig}",
            ),
            "common_words>count_words": (
                "score(answers, right=o) ~ A team's points are simply how many of its answers are among the right ones. {sig}",
            ),
            "common_words>sort_words": (
                "on_both_boards(here, there=o) ~ directors of ours who are directors there as well, in alphabetical order, for the disclosure. {sig}",
            ),
            "common_words>unique_words>join_words": (
                "shared_notes(mine, hers=o, sep=s) ~ Two perfumes. Which notes of mine are hers too, none mentioned twice, as a text with the separator between? {sig}",
            ),
            "missing_words>join_words": (
                'incomplete(handed_in, required=o, sep=s) ~ "Your application lacks: ..." I need the dotted part - required papers that weren\'t handed in, in one string with the separator. {sig}',
            ),
            "missing_words>count_words": (
                "gaps(have, want=o) ~ stickers! how many do I still want that i don't have. {sig}",
            ),
            "missing_words>sort_words": (
                "still_needed(pantry, recipe=o) ~ Which things in the recipe are not in the pantry? Alphabetical like the shelves at the shop. {sig}",
            ),
            "numeric_words>join_words": (
                "numbers_line(tokens, sep=s) ~ Pull the all-digit tokens from the form and chain them to a string, separator in the middle. {sig}",
            ),
            "numeric_words>count_words": (
                "numeric_answers(answers) ~ To how many questions did they answer with pure digits? {sig}",
            ),
            "parse_ints>sum_of_numbers": (
                "takings(scraps) ~ On the scraps of paper there's amounts and notes. Whatever is just digits is an amount. Total please, {sig}",
                "donated(fields) ~ {f}: add the fields that are digits, ignore text",
            ),
            "parse_ints>largest_number": (
                "top_score(slips) ~ highest score on the slips, jokes and words ignored, 0 when no slip is digits. {sig}",
            ),
            "parse_ints>sorted_descending": (
                "scores_down(slips) ~ Convert slips of pure digits to numbers, skip the rest, hand them back from best to worst. {sig}",
            ),
            "parse_ints>sorted_unique": (
                "serials(tokens) ~ out of all tokens i need the whole numbers ‹digits only›, as ints, rising, none twice. {sig}",
            ),
            "parse_ints>average": (
                'mean_age(cells) ~ Ages of the strays, typed. "?" and "old" happen. Mean of those that are digits; none, 0.0. {sig}',
            ),
            "parse_ints>at_least>sum_of_numbers": (
                "big_donations(cells, least=k) ~ Cells hold whole amounts or remarks. Forget remarks, take amounts from the least one upward and tell me what they come to. {sig}",
            ),
            "capitalize_all>join_words": (
                "credits(names, sep=s) ~ Names with a capital and then small letters, in a row, separator between. {sig}",
            ),
            "capitalize_all>sort_words": (
                "place_cards(children) ~ write each child with one big letter at the start and little ones after, then a to z. {sig}",
            ),
            "capitalize_all>unique_words": (
                "once_properly(dishes) ~ 'taco', 'TACO', 'Taco': give them all the form with a capital in front only, then keep each dish a single time. {sig}",
            ),
            "strip_all>capitalize_all>sort_words": (
                "proper_register(surnames) ~ 1. no spaces at the ends ¶2. big initial, rest small ¶3. alphabetical ¶that's {sig} for surnames on our immigration forms",
            ),
            "strip_all>uppercase_all>join_lines": (
                "plate_text(lines) ~ For engraving I need the lines trimmed, in capitals, below one another as one text. {sig}",
            ),
            "make_hashtags>join_words": (
                "caption(animals, sep=s) ~ Bottom of the post: every animal as a hashtag - hash, small letters, spaces removed - strung together with the separator. {sig}",
            ),
            "make_hashtags>unique_words": (
                "hashtags_once(songs) ~ {f}: turn songs into # + lowercase without spaces, drop those that came up already",
            ),
            "make_hashtags>unique_words>join_words": (
                "post_line(dishes, sep=s) ~ hashtags for the stall. dish small, no spaces, # first. the same hashtag shall not come twice. one string, i tell what's between. {sig}",
            ),
            "by_frequency>first_words": (
                "hit_parade(wishes, length=k) ~ The wishes ordered from most to least wished, each once, but stop after the given length of list. {sig}",
            ),
            "by_frequency>join_words": (
                "ranked_line(tags, sep=s) ~ Tags in one string, commonest at the left, rarest at the right, none twice, with the separator between. {sig}",
            ),
            "by_frequency>capitalize_all": (
                "bestsellers(dishes) ~ dishes by how often they were sold, most sold first & no repeats, and then with a capital at the front, small after. {sig}",
            ),
            "top_words>join_words": (
                "podium_line(answers, n=k, sep=s) ~ The {k} answers given most often, most frequent first, as a line of text with the separator. Ties: earlier wins. {sig}",
            ),
            "top_words>sort_words": (
                "favourites_az(orders, n=k) ~ find the {k} most ordered ‹ties go to the one ordered earlier›, but print them alphabetically so nobody's jealous. {sig}",
            ),
            "top_words>uppercase_all": (
                "headline_tags(tags) ~ {f}: {k} most frequent, from the most frequent down, in capitals; earlier one wins a tie",
            ),
            "word_counts>key_with_max_value": (
                "top_dog(breeds) ~ Tally the breeds and return the one with the biggest tally, the earliest of several. No breeds: ''. {sig}",
            ),
            "word_counts>keep_at_least": (
                "regulars(names, times=k) ~ Sign-in sheet, many weeks. Name to number of sign-ins, but leave out anyone with fewer than the given times. {sig}",
            ),
            "word_counts>sort_by_key": (
                "count_sheet(packets) ~ Inventory of my seeds: kind and how many, a dict in alphabetical order of the kind. {sig}",
            ),
            "word_counts>keep_above": (
                "frequent(tags, more_than=k) ~ tags seen more than so many times & their counts. strict. dict. {sig}",
            ),
            "word_counts>sorted_by_value_desc_then_key": (
                "league(orders) ~ What got ordered how often? In a dict, big sellers at the top, and if two sold equally go by the alphabet. {sig}",
            ),
            "word_counts>max_value": (
                "peak(queries) ~ How many times was the busiest name asked for? 0 if nothing was. {sig}",
            ),
            "word_counts>sorted_lines_text": (
                "report(breeds) ~ Print me a text, one line per breed in abc order, 'breed: how many we took in'. {sig}",
            ),
            "tally_ignoring_case>key_with_max_value": (
                "winner(ballots) ~ Capitals on a ballot are irrelevant. Who has the most? In small letters; first of equals; '' without ballots. {sig}",
            ),
            "tally_ignoring_case>leaderboard": (
                "standings(votes) ~ Everyone voted for, in lower case, from most votes to least, those with equally many alphabetically. Case in the votes is no matter. {sig}",
            ),
            "tally_ignoring_case>sort_by_key": (
                "az_stats(dishes) ~ {f}: lower-case, count into a dict, keys ascending",
            ),
            "tally_first_letters>sort_by_key": (
                "folders(surnames) ~ How many surnames per initial ‹no initial, not counted›, a dict in order of the letters. {sig}",
            ),
            "tally_first_letters>key_with_max_value": (
                "crowded_letter(children) ~ which letter do most children's names begin with? the first such letter if it's even, '' if there's none, and skip the empty names. {sig}",
            ),
            "tally_first_words>key_with_max_value": (
                "usual_opening(questions) ~ Which word do I open questions with most? Blank lines out; a draw goes to the earlier; none → ''. {sig}",
            ),
            "tally_first_words>keep_at_least": (
                "frequent_kinds(records, least=k) ~ Records start with a word saying what they are. Count per such word, blank records aside, and retain the ones reaching the least number. {sig}",
            ),
            "drop_words_longer_than>sort_words": (
                "badge_list(names, width=k) ~ Badges hold a certain width. Take out names needing more characters, put the others in alphabetical order. {sig}",
            ),
            "drop_words_longer_than>count_words": (
                "printable(slogans, room=k) ~ how many slogans fit, meaning at most that many characters? {sig}",
            ),
            "drop_words_longer_than>unique_words>sort_words": (
                "first_vocabulary(words, letters=k) ~ for the nursery wall. nothing above the given number of letters, nothing twice, alphabetical. {sig}",
            ),
            "drop_words_containing>sort_words": (
                "without(menu, meat=s) ~ dishes where the meat isn't mentioned, from a to z. {sig}",
            ),
            "drop_words_containing>count_words": (
                "unaffected(records, address=s) ~ How many records don't contain the old address? {sig}",
            ),
            "drop_words_containing>strip_all>join_lines": (
                "sans_comments(lines, mark=s) ~ Discard every line with the comment mark anywhere in it, trim the rest, return a text with a line each. {sig}",
            ),
            "snake_case_of_words>prepend_text": (
                "field_name(words, form=s) ~ words → small, underscores between; then the form's code stuck to the front. One string. {sig}",
            ),
            "acronym>append_text": (
                "crew_name(words, year=s) ~ First letters in caps, closed up, and the year tacked on at the end - that is how our crews are called. {sig}",
            ),
            "acronym>reverse_string": (
                "secret_sign(notes) ~ take the big initial of every note, make a word of it, and read it backwards. {sig}",
            ),
            "join_words>to_uppercase": (
                "billboard(names, sep=s) ~ Line of names with the separator in between, the whole of it in capitals. {sig}",
            ),
            "join_words>text_length": (
                "line_length(labels) ~ How many characters does it come to if I put the labels in a line with {s} between each two? {f}",
            ),
            "concatenate>reverse_string": (
                "backmasked(syllables) ~ stick the syllables together without gaps, then turn the whole string back to front. {sig}",
            ),
            "concatenate>character_counts": (
                "bricks(names) ~ I have letter bricks. All children's names pushed together: how many bricks of every character do I need? dict. {sig}",
            ),
            "longest_common_prefix>text_length": (
                "shared_depth(paths) ~ {f}: number of leading characters ALL paths agree on",
            ),
            "all_longest_words>sort_words": (
                "longest_az(names) ~ Names with the most letters, all of them if they tie, in abc order. {sig}",
            ),
            "all_longest_words>join_words": (
                "record_text(tags, sep=s) ~ Which tags are longest? every one that ties, as a single text with my separator between. {sig}",
            ),
            "longest_first_then_alphabet>first_words": (
                "big_pieces(tags, spaces=k) ~ wall has a few spaces only. big tags first ‹many characters›, equal ones by abc, cut after the number of spaces. {sig}",
            ),
            "sort_words_descending>first_words": (
                "newest_serials(serials, n=k) ~ Serials are date strings. Put them from Z down to A and cut off after {k} of them. {sig}",
            ),
            "sorted_by_last_word>join_lines": (
                "board_page(directors) ~ Order the directors by surname, the last word in each, not otherwise moved, and set them one per line in one text. {sig}",
            ),
            "sorted_by_last_word>uppercase_all": (
                "hall_of_fame(singers) ~ family name is the last word. sort singers by it, then capitals all over. {sig}",
            ),
            "sorted_vocabulary>join_words": (
                "glossary_line(words, sep=s) ~ Each word once and small, alphabetical, in a string with the separator. {sig}",
            ),
            "sorted_vocabulary>count_words": (
                "vocabulary_size(spoken) ~ how many different words does my toddler say, Ball and ball is the same one. {sig}",
            ),
            "sorted_vocabulary>words_starting_with": (
                "letter_page(words, letter=s) ~ All words small, no doubles, a to z; then I want the page of one letter, i.e. those beginning with it. {sig}",
            ),
            "quoted_and_joined": (
                "in_quotes(songs) ~ For the programme notes every title goes into double quotes, a comma and a blank between titles, one string. {sig}",
                "quote_list(hosts) ~ {f}: \"…\" around each, joined by ', '",
                "nominees(names) ~ Our secretary cites nominees like so: opening double quote, nominee, closing one; comma, space; and the next. {sig} should write that sentence part for her",
            ),
            "ensure_extension": (
                "with_suffix(files, ext=s) ~ Some of the scans of forms lack their extension. Append dot plus it where it's lacking, don't double it where it's there. {sig}",
                "complete_domains(names, tld=s) ~ customers leave out the tld. names which don't already finish with a dot and it get both added. {sig}",
                "recordings(tracks) ~ {f} - rehearsals must all be something.{s}; add '.' and that to those that aren't",
            ),
            "without_hash": (
                "plain_tags(tags) ~ take the # off the front, one only. tags having none are left. {sig}",
                "uncomment(lines) ~ Zone records commented out with a single leading hash. Return them all without that first character if it is a hash. {sig}",
                "words_from_hashtags(posts) ~ I got what people tagged our falafel with. I'd like it as ordinary words, that is lacking the sign at the beginning; hashes further in don't bother me. {sig}",
            ),
            "initials_of_each": (
                "sign_offs(directors) ~ The minutes refer to directors by initials: each word of the name gives its first letter in capitals, no dots. For all of them. {sig}",
                "monograms(children) ~ {f}: 'anna lena' style full names → AL etc, one per child",
                "shorthand(dishes) ~ in the kitchen we shout only the capitals of a dish, the opening letter of all its words run together. make me the shouts. {sig}",
            ),
            "without_first_and_last": (
                "heart(pyramid) ~ the opening note and the closing note are for someone else, I want all between. {sig}",
                "inner_records(lines) ~ First line's the header, last one's a footer. Neither interests me. {sig}",
                "safe_seats(row) ~ Children at the two ends of the row are always the naughty ones! Who is sitting in the row apart from the one at either end? {sig}",
            ),
            "squash_runs": (
                "calmer(log) ~ Our resolver repeats a message until something else happens. A message equal to its predecessor is noise; the same message later on is not. {sig}",
                "one_in_a_row(tags) ~ {f}: adjacent duplicates collapse to one",
                "song_sequence(played) ~ if we sing a piece three times straight after another write it once, but if it comes back after a different piece write it again. {sig}",
            ),
            "interleave_with": (
                "seating(boys, girls=o) ~ Boy, girl, boy, girl... until one lot is used up, and then the table's full. {sig}",
                "zip_flat(a, b=o) ~ {sig} one of {x}, one of {o}, one of {x} ... stops when the shorter is through",
                "rounds(ours, guests=o) ~ At our concert the choirs alternate: a song of ours, a song of our guests. A song without counterpart is dropped. The programme please: {sig}",
            ),
            "sorted_by_last_letter": (
                "rhyme_order(words) ~ Poor man's rhyming dictionary: order words by their final letter, alphabetically; equal finals keep their order. {sig}",
                "by_tail(tags) ~ sort tags on the char at their very end. stable. {sig}",
                "ending_drawer(species) ~ A lunatic labelled our seed cabinet by the letter a species stops with. So I have to sort accordingly, no regard to anything but this letter. {sig}",
            ),
            "starting_and_ending_with": (
                "between_crews(tags, head=s, tail=t) ~ Only tags with a certain head and a certain tail. {sig}",
                "matching_hosts(hosts, role=s, domain=t) ~ glob role*domain. hosts which begin with the first and finish with the second. {sig}",
                "puzzle(words) ~ The hint says: begins with {s} and ends in {t}. Which of my words can it be? {f}",
            ),
            "every_other_word": (
                "odd_seats(row) ~ one child paints, the next reads, the next paints and so on. who paints? starts with the first. {sig}",
                "alternate(lines) ~ {f}: index 0, 2, 4 …",
                "altos(singers) ~ Placed in a line it goes soprano, alto, soprano, alto. {x} is this line. May I have the sopranos? {sig}",
            ),
            "tally_lengths": (
                "stencils(tags) ~ A stencil takes n letters. For each n: how many tags of that size? dict of numbers to numbers. {sig}",
                "label_histogram(labels) ~ Histogram of label sizes, characters against number of labels. {sig}",
                "how_many_of_size(names) ~ how many kids have 3 letters, how many 4 and so on? length → kids. {f}",
            ),
            "dealt_into_teams": (
                "teams(guests, tables=k) ~ Quiz night, and I deal guests round the tables as one deals cards: 1, 2, 3, 1, 2, 3. Table number to its guests. {sig}",
                'groups(children, n=k) ~ "count to {k} and start again!" that\'s how we form groups. the dict says group number, from one, and the children in it. {sig}',
                "shards(zones) ~ {f}: round-robin over {k} servers, keys 1 to {k}, values the zones in order",
            ),
            "html_list": (
                "ul(dishes) ~ website menu. wrap every dish in li tags & the lot in ul tags, all in one string without spaces or breaks. {sig}",
                "bullet_html(animals) ~ {f}: unordered html list, one item each, no whitespace between tags",
                "programme_markup(songs) ~ For our homepage: the songs as items in an unordered list of HTML, as one continuous string. No songs makes an ul with nothing inside. {sig}",
            ),
            "all_allowed": (
                "permitted(flags, known=o) ~ Is every flag one of the known ones? An empty list passes. {sig}",
                "valid_form(countries, recognised=o) ~ The officer rejects the form if as much as one country isn't recognised. {sig} is True when he cannot.",
                "can_cook(ingredients, kitchen=o) ~ do i have everything? yes if there isnt an ingredient that my kitchen is missing. {sig}",
            ),
            "drop_words_ending_with": (
                "no_plurals(words, ending=s) ~ Remove the ones with that ending. {sig}",
                "foreign_free(domains, tld=s) ~ We sell our portfolio but not what is under a certain TLD. So domains closing with it are to be left out. {sig}",
                "not_scented(labels) ~ {f}: skip everything finishing in {s}",
            ),
            "containing_either": (
                "rose_or_oud(scents, first=s, second=t) ~ She'd wear one with this or that note in it. Any scent which mentions the first, the second, or both. {sig}",
                "meat_or_fish(menu) ~ which dishes have {s} or {t} somewhere in the name? {f}",
                "relevant(records, old=s, new=t) ~ During migration both addresses are about. I want the records in which at least one of them occurs. {sig}",
            ),
            "with_any_of_endings": (
                "nordic(domains, tlds=o) ~ Domains ending on one of the TLDs I list. {sig}",
                "images(files, kinds=o) ~ {sig} - whatever ends with any of the kinds",
                "sound_alike(lines, rhymes=o) ~ a verse is ok if it stops with one of my rhymes. show the ok ones. {sig}",
            ),
            "unique_keeping_last": (
                "latest_mentions(songs) ~ When a song's asked for again it moves to the back of the queue and its earlier place is void. What's the queue in the end? {sig}",
                "last_wins(records) ~ {f}: dedupe, surviving occurrence = the last one",
                "recently_seen(tags) ~ each tag once, but located where I met it for the last time. {sig}",
            ),
            "tally_domains": (
                "providers(mails) ~ How many applicants use which provider, i.e. the text after the first @, in small letters? no @ counts under ''. {sig}",
                "mail_stats(addresses) ~ {f}: lowercase part behind first '@' → number of addresses, '' if there is no '@'",
                "where_parents_mail(contacts) ~ parents' e-mails. count by what's right of the (first) at sign, caps ignored; contacts that have no at sign go to the empty key. {sig}",
            ),
            "extension_changed": (
                "converted(scans, kind=s) ~ The scans will all be another kind of file. Swap whatever follows the last dot; no dot, then stick dot and kind on. {sig}",
                "retld(domains, tld=s) ~ What would my domains be called under a different TLD? The last part after a dot is exchanged, dotless ones simply receive it. {sig}",
                "as_audio(tracks) ~ {f}: replace extension by {s}, append it if missing",
            ),
            "words_per_line": (
                "words_in_each(verses) ~ How many words has verse one, verse two, verse three ...? {sig}",
                "verbosity(paragraphs) ~ For every paragraph of the minutes the number of words, space separated. A list of ints. {sig}",
                "tokens(records) ~ {f}: len of split for each record",
            ),
            "last_word_containing": (
                "most_recent(log, term=s) ~ The log grows downwards. What's the bottom-most entry with the term in it, '' if nowhere? {sig}",
                "latest_about(minutes, topic=s) ~ When did the board speak about it last? Give the final paragraph in which the topic occurs or an empty text. {sig}",
                "rightmost(tags) ~ {f}: last tag with {s} in it, else ''",
            ),
            "alphabetic_words": (
                "letters_only(names) ~ Forms: a first name with digits, blanks or dots in it is suspect. Hand me the unsuspicious ones - letters, nothing but. {sig}",
                "clean_labels(labels) ~ {f}: isalpha ones",
                "readable(tags) ~ some tags got numbers and stars in them.. only want those made purely out of letters. {sig}",
            ),
            "palindromic_words": (
                "mirror_names(children) ~ Anna isn't one because of the capital, but otto is: same read from behind. Which of the names are like that? {sig}",
                "both_ways(tags) ~ tags you can read from either side of the train. {sig}",
                "symmetric(answers) ~ {f}: keep w if reversed w is w",
            ),
            "any_word_containing": (
                "allergen(ingredients, nut=s) ~ is there anything with nuts? True as soon as one ingredient has the text in it. {sig}",
                "leaks(records, address=s) ~ Does the private address show up in even a single record? {sig}",
                "brought_up(minutes) ~ Was {s} brought up at all, in whichever paragraph? yes/no. {f}",
            ),
            "sort_words_ignoring_case": (
                "phone_list(parents) ~ De Vries and de Vries belong together. Alphabetical with no attention paid to capitals, spelling as is. {sig}",
                "casefold_sort(names) ~ {f}: order case-insensitively, don't alter them",
                "tag_index(tags) ~ why does Zorro come before apex?! sort the tags so that big and small letters are worth the same. {sig}",
            ),
            "word_positions": (
                "index_of(columns) ~ Which column of the form is where? Name to index from zero, if a name's there twice the later one. {sig}",
                "places(choir) ~ dict: singer → the place in the row (0 first). somebody listed twice gets the last place. {sig}",
                "lookup_table(hosts) ~ {f}: element to its index, last occurrence wins",
            ),
            "strip_punctuation": (
                "bare_words(words) ~ Words of a hymn come with commas and full stops clinging to them. Off with . , ; : ! and ? at both ends, inside stays. {sig}",
                "unpunctuated(answers) ~ {f}: trim the characters . , ; : ! ? from the edges of each",
                "quiet_shouts(shouts) ~ kids shout!!! write!!! please take any of .,;:!? away at front and back of every shout, not in the middle. {sig}",
            ),
            "drop_files_of_kind": (
                "no_backups(files, kind=s) ~ I don't want files of that kind, the kind being what comes after a dot at the end. {sig}",
                "not_under(domains, tld=s) ~ throw out domains that end with a dot and the tld. others stay. {sig}",
                "without_scans(attachments) ~ Applicants attach all sorts of files. Omit the .{s} - well, dot and {s} at the end - ones. {f}",
            ),
            "string_of_last_letters": (
                "hidden_message(verses) ~ The choirmaster hid a word in the ends of the verses. Last character of every verse, put together. {sig}",
                "tails(tags) ~ {f}: final char of each, concatenated",
                "telestich(lines) ~ It's like an acrostic only at the other side. One text, please. {sig}. An empty line gives nothing.",
            ),
            "index_of_longest": (
                "where_widest(labels) ~ Position ‹zero based› of the label with most characters, the first such; -1 if none. {sig}",
                "culprit(names) ~ The badge printer jams on the longest. Not the name itself, but which place it has, from 0! earliest in a tie, no names → -1. {sig}",
                "argmax_len(xs) ~ {f}: argmax over len, first wins, empty gives -1",
            ),
            "pad_to_longest": (
                "columns(dishes) ~ so that the prices stand in a column, each dish is filled with spaces behind until it's as wide as the widest dish. {sig}",
                "aligned(hosts) ~ {f}: ljust to max len",
                "even_width(names) ~ For my register in a typewriter font all names ought to take equal room: blanks to the right, as many as the longest requires. {sig}",
            ),
            "move_first_to_end": (
                "next_round(teams) ~ The team that has just been reading joins the back of the queue, everyone else moves up. {sig}",
                "rotate(servers) ~ {f}: head goes to the tail, round robin dns",
                "kitchen_duty(cooks) ~ who was first this week is last next week. new order please {sig}",
            ),
            "runs_with_counts": (
                'runs(log) ~ "last message repeated 5 times" - I want that as tuples: message and how many times in a row, a new tuple for each stretch. {sig}',
                "streaks(orders) ~ taco taco taco kebab taco. that's three stretches. pairs of dish and how many one after another. {sig}",
                "rle(xs) ~ {f}: run-length encoding, ‹value, run›",
            ),
            "starting_with_first": (
                "our_crew_first(tags, crew=s) ~ Tags that begin with our crew's letters go to the front, nobody else's get lost or shuffled. {sig}",
                "prioritised(hosts, role=s) ~ hosts beginning with the role should lead, the remainder follows, both in former order. {sig}",
                "suggest(songs) ~ Search as you type: matches by beginning with {s} lead the list of songs, then all others. {f}",
            ),
            "uppercase_words": (
                "shouted(answers) ~ Who's been shouting? I.e. give back what is written all in capitals. {sig}",
                "caps_only(tags) ~ {f}: isupper ones in order",
                "acronyms(words) ~ Board papers are riddled with acronyms. Those are the words with capitals and no small letter. Extract. {sig}",
            ),
            "highest_count": (
                "record(orders) ~ How many times did our best seller sell? just the number; nothing sold: 0. {sig}",
                "max_freq(queries) ~ {f}: frequency of the mode, 0 for empty",
                "winning_votes(ballots) ~ don't tell me who won, tell me with how many votes (0 if nobody voted). {sig}",
            ),
            "right_aligned": (
                "flush_right(numbers) ~ My numbers-as-text should end below each other. Spaces before the narrower ones up to the width of the widest. {sig}",
                "rjust_all(labels) ~ {f}: pad on the left to the max length",
                "right_hand(names) ~ the singers' names shall touch the right edge of the sheet, so blanks are set in front, until all are as wide as the longest. {sig}",
            ),
            "first_csv_fields": (
                "first_column(rows) ~ Comma-separated rows, and I'm only after what stands left of the first comma, no spaces round it. {sig}",
                "surnames(entries) ~ people wrote 'Silva, Maria'. get me the bit before the comma, trimmed, everyone. {sig}",
                "keys(lines) ~ {f}: lines split on ',' → field 0, stripped",
            ),
            "all_lowercase": (
                "no_capitals(domains) ~ Is the list free of capital letters? {sig} → True / False",
                "lower_only(tags) ~ {f}: True iff nobody used a capital",
                "obedient(lines) ~ the teacher said small letters only. did they ALL listen? {sig}",
            ),
            "sorted_ignoring_case_descending": (
                "z_to_a(members) ~ Backwards alphabetical. Upper case letters shouldn't be special. {sig}",
                "reverse_casefold(hosts) ~ {f}: sort desc, key lower",
                "last_first(children) ~ Today we begin with Z and finish with A, and I won't have small letters sorted apart from big ones. Names unaltered. {sig}",
            ),
            "words_with_double_letters": (
                "twins(names) ~ Anna, Otto, Bill: names where the same letter stands two times side by side. {sig}",
                "doubled(words) ~ {f}: words having a char immediately followed by itself",
                "hard_to_spell(answers) ~ what people get wrong is doubled letters. which answers contain one, e.g. ss or tt? {sig}",
            ),
            "least_common_word": (
                "rarest(breeds) ~ Which breed do we see least often? A tie goes to the one listed earlier, '' if there's no animal. {sig}",
                "unloved(orders) ~ lowest seller, so i can take it off the menu. first one if several. empty text if no orders. {sig}",
                "min_freq(tags) ~ {f}: tag with the smallest number of occurrences, first of equals, default ''",
            ),
            "error_status": (
                "status_line(problems) ~ The zone checker ends with one line. Either no errors, in those words, or 'errors: ' and the problems with ', ' between. {sig}",
                "verdict(mistakes) ~ {f}: 'no errors' for an empty list, else 'errors: ' + comma-space list",
                "form_result(remarks) ~ Officer's summary of an application. If there are remarks: 'errors: ' followed by them, a comma and space between two. If there are none: 'no errors'. {sig}",
            ),
            "count_words_shorter_than": (
                "how_many_short(domains, limit=k) ~ number of domains having less characters than the limit. {sig}",
                "stubs(answers) ~ How many answers don't even reach {k} characters? {f}",
                "quick_tags(tags, letters=k) ~ A tag with fewer than so many letters can be sprayed in one go. How many are there? {sig}",
            ),
            "count_words_ending_with": (
                "how_many_under(domains, tld=s) ~ number of domains that end with the tld. {sig}",
                "rhymes(lines) ~ How many lines finish on {s}? {f}",
                "adverbs(words, ending=s) ~ Our poet overuses words with a certain ending. I want the figure, not the words. {sig}",
            ),
            "drop_capitalized_words": (
                "common_nouns(words) ~ out with everything that starts with a capital. {sig}",
                "no_names(words) ~ Anonymising the minutes, roughly: any word with a big first letter could be a person, so drop it. {sig}",
                "lower_start(xs) ~ {f}: skip those whose first char is upper case",
            ),
            "count_empty_words": (
                "unanswered(answers) ~ How many questions did they leave empty - '' precisely, a space would be an answer. {sig}",
                "nameless(strays) ~ number of strays whose name is the empty string. {f}",
                "vacancies(seats) ~ A vacant seat on the board is entered as nothing at all. How many vacancies have we? {sig}",
            ),
            "unique_words_ignoring_case": (
                "dedupe_nocase(domains) ~ Domain names differing in case only are one and the same. Keep the first spelling of each, in order. {sig}",
                "no_double_votes(names) ~ 'Ann' and 'ANN' is one person! who was there before gets removed the second time, the way it was first written stays. {sig}",
                "distinct(tags) ~ {f}: case-insensitive dedupe, first spelling survives",
            ),
            "shares_words": (
                "conflict(ours, theirs=o) ~ Is there at least one director on both boards? {sig}",
                "allergic(dish, allergens=o) ~ dish = its ingredients. can she get ill, so is any of them an allergen? {sig}",
                "common_note(mine, hers=o) ~ Do these two scents have even one note in common? yes or no. {sig}",
            ),
            "move_empties_to_end": (
                "closed_up(slots) ~ Free slots are ''. Close up the ranks: what's taken first, same order, all free slots behind. {sig}",
                "compact(row) ~ {f}: non-empty ones, then the empty ones; length unchanged",
                "nameless_last(animals) ~ animals that have no name, an empty one I mean, come last in the list. do not remove! {sig}",
            ),
            "strip_all>drop_empty_words>sort_words": (
                "alphabetical_strays(names) ~ Shelter noticeboard. 1 cut blanks around each name ¶2 no name left? skip the animal ¶3 a to z. ¶{sig}",
            ),
            "clean_tags>unique_words>sort_words": (
                "note_register(raw) ~ i collect fragrance notes in a notebook, sloppy. trimmed, small, no empty ones, no repeats, alphabetical, thx. {sig}",
            ),
            "clean_tags>unique_words>count_words": (
                "how_many_answers(sheets) ~ How many different answers did the teams think of? Edges and capitals don't make an answer different, and a sheet with nothing on it isn't one. {sig}",
            ),
            "clean_tags>unique_words>join_words": (
                "keyword_string(keywords, sep=s) ~ meta tag of our homepage: keywords in lower case, trimmed, blank ones skipped, none repeated ‹earliest counts›, all in one text and the separator between. {sig}",
            ),
            "clean_tags>word_counts>key_with_max_value": (
                'peoples_choice(slips) ~ The dish most slips name. Don\'t let capitals or spaces round it split the vote, ignore empty slips. Result in small letters, first among equals, "" if nobody wrote a thing. {sig}',
            ),
            "clean_tags>word_counts>keep_at_least": (
                "trending_tags(raw, times=k) ~ Tags are messy: trim, lower, blanks off. Then a dict of those used the given number of times or more, tag to uses. {sig}",
            ),
            "words_starting_with>unique_words>count_words": (
                "size_of_crew(tags, crew=s) ~ A crew's tags begin with its letters. How many distinct ones have I photographed? {sig}",
            ),
            "words_starting_with>sort_words>first_words": (
                "completion(hosts, typed=s, most=k) ~ Tab completion: hosts which begin with what was typed, alphabetical, at most so many. {sig}",
            ),
            "words_starting_with>unique_words>sort_words": (
                "letter_shelf(packets, letter=s) ~ One shelf of the seed cabinet: packets starting with the letter, a kind just once, in abc order. {sig}",
            ),
            "words_ending_with>unique_words>sort_words": (
                "zone_hosts(queried, zone=s) ~ Queried names that end in my zone. No duplicates, sorted. {sig}",
            ),
            "words_ending_with>unique_words>join_lines": (
                "rhymes_page(words, ending=s) ~ for my song: words with that ending, each only the first time, one below the other in a single text. {sig}",
            ),
            "search_ignoring_case>sort_words>first_words": (
                "top_matches(songs, typed=s, most=k) ~ Type ahead in the choir app. Songs containing the typed bit in any case; a to z; not more than the most I allow. {sig}",
            ),
            "search_ignoring_case>word_lengths>sum_of_numbers": (
                "ink_for(tags, part=s) ~ take the tags that have the part in them, big or small letters the same, and add up their characters. {sig}",
            ),
            "drop_words_containing>unique_words>sort_words": (
                "vegetarian_menu(dishes, meat=s) ~ The week's dishes without those that mention the meat; dishes occur several times but should not here; alphabetical. {sig}",
            ),
            "numeric_words>unique_words>sort_words": (
                "permit_numbers(tokens) ~ Out of the form's tokens those of digits alone, without repetition, sorted as text. {sig}",
            ),
            "parse_ints>sorted_descending>first_numbers": (
                "best_scores(slips, places=k) ~ A slip is a score when it's all digits, otherwise a joke. The best scores as ints from high to low, as many as there are places. {sig}",
            ),
            "parse_ints>unique_numbers>sorted_ascending": (
                "years_mentioned(words) ~ {f}: digit words → ints → no doubles → rising",
            ),
            "parse_ints>greater_than>count_of_numbers": (
                "how_many_over(cells, limit=k) ~ Age cells: numbers and scribble. How many animals are older than the limit? Scribble never counts. {sig}",
            ),
            "word_lengths>at_least>count_of_numbers": (
                "oversized(labels, size=k) ~ how many of the labels have got that many characters or more. {sig}",
            ),
            "word_lengths>unique_numbers>sorted_ascending": (
                "stencil_sizes(tags) ~ Which stencil sizes do I have to buy? Size = number of characters; every size once, smallest first. {sig}",
            ),
            "word_lengths>sorted_descending>first_numbers": (
                "longest_lengths(names, how_many=k) ~ I don't need the names, only how many letters the very longest have: numbers from the top down, as many as I say. {sig}",
            ),
            "words_not_in>sort_words>join_words": (
                "absentees(enrolled, here=o, sep=s) ~ Text for the headmistress: enrolled children who aren't here, a to z, separator between two. {sig}",
            ),
            "missing_words>sort_words>join_lines": (
                "shopping_note(pantry, recipe=o) ~ a note for my husband: things the recipe needs and the pantry hasn't, alphabetical, one to a line, one text. {sig}",
            ),
            "common_words>unique_words>count_words": (
                "shared_seats(ours, theirs=o) ~ The regulator asks how many different persons of our board also sit on theirs. A person may be listed repeatedly. {sig}",
            ),
            "unique_words>sort_words>join_lines": (
                "singers_page(attendance) ~ print everyone who ever came to choir practice. no one twice. a to z. line by line as a string {sig}",
            ),
            "unique_words>longest_first_then_alphabet>first_words": (
                "biggest_tags(tags, walls=k) ~ We've a limited number of walls. Different tags only, those with most characters get in first, alphabet among equals. {sig}",
            ),
            "uppercase_all>unique_words>sort_words": (
                "country_index(countries) ~ nationality column of the forms in capitals, then every one once, then alphabetical. {sig}",
            ),
            "replace_in_each>drop_words_longer_than>sort_words": (
                "short_enough(labels, long_form=s, short_form=t, width=k) ~ Abbreviate: in each label the long form becomes the short form. Labels that are still wider than the width allows are discarded, the others sorted. {sig}",
            ),
            "capitalize_all>sort_words>join_words": (
                "cast_line(singers, sep=s) ~ Singers with a capital in front and the rest small, alphabetically, in one string with the separator. {sig}",
            ),
            "tally_first_letters>keep_at_least>sorted_keys": (
                "busy_letters(families, least=k) ~ Only letters with enough families get a pigeonhole of their own. Which initials reach the least number? In alphabetical order; families with no name aside. {sig}",
            ),
        },
    ),
)
