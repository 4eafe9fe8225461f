"""Requests by the third hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "strs",
        {
            "word_counts": (
                "plays(tracks) ~ my music player spits out a log, one title per play, {x}. Which song how many times? {sig} pls, a dict title to plays",
                "how_often(breeds) ~ I groom dogs. At the end of the week there's the list of breeds that sat on my table, poodle, poodle, spaniel and so on, and I'd love {f} to tell me per breed how many of them I had.",
                "tally_goals(scorers) ~ {sig}: every goal of the season is one entry in {x}, with the name of whoever put it in. Give me back name → goals.",
                "votes(ballots) ~ Each slip of paper in the box bears one name. Open them all, count who got how many; the outcome is a dictionary, and the routine goes by the name {f}.",
                "loan_figures(titles) ~ Dear colleague, the lending desk records the title of each book that goes over the counter. For the annual report we require, for every title, the number of loans. Kindly provide {sig}.",
                "count_levels(levels) ~ got DEBUG/INFO/ERROR etc one per line already pulled out of the log into {x}. need a histogram as plain dict, {f}",
                "frequency(clues) ~ As a crossword setter I am embarrassed by how often I reuse an answer. {f} shall show me, for each answer that I've used, the number of its appearances; exact spelling, capitals matter.",
            ),
            "strip_all": (
                "trimmed(names) ~ The RSVP form lets people type blanks before and after their names, and my seating cards look drunk because of it. {f} takes the names and gives the same names minus the white space at the edges. What's inside stays.",
                "tidy_edges(labels) ~ {sig} - museum labels, exported by a machine that pads left and right. Get rid of the padding.",
                "clean(cells) ~ copy paste from the sheet always brings tabs n spaces around the values, can u write {f} that cuts them off each one",
                "no_padding(entries) ~ ISSUE: fixed-width export leaves entries padded. EXPECTED: every entry comes back without leading or trailing whitespace; even an entry that becomes empty stays. FUNCTION: {sig}",
                "shave(addresses) ~ I don't want anything fancy. Same list, same order, just no spaces hanging off the front or the back of each address. {f}.",
                "neat(stations) ~ what do you call it when 'Köln ' and 'Köln' are not the same for the computer? that is my trouble with {x}. make {sig} who returns all of them without this invisible stuff at the ends",
            ),
            "unique_words": (
                "branches_seen(log) ~ The deploy log names a branch per deploy. I want to see the branches that were ever deployed, each just the one time, in the order they first showed up. {sig}",
                "no_repeats(songs) ~ somebody added half of the playlist twice!! {f} should keep the first of every song and throw the later copies out, order untouched",
                "who_came(signatures) ~ At our hotel the guests sign the breakfast sheet every morning, so the same name stands there many times. Who was there at all? {f}, each name a single time, earliest signature first.",
                "dedupe(recipients) ~ Nobody wants the newsletter twice. Write {sig}; a recipient that has occurred already is skipped the next time.",
                "distinct_plants(tour) ~ As you walk the garden you'll read the same signs again and again. Starting from {x}, the signs in walking order, produce the signs without the re-encounters. Name it {f}.",
                "once_each(ids) ~ {f}: like set‹› but keeps order of first sight. returns list.",
                "suppliers(invoices) ~ Grandad here. My ledger has the supplier's name on each line and I only wish to know which suppliers I've dealt with - not how often. Leave them in the order I came across them. {sig}",
            ),
            "group_by_first_letter": (
                "card_index(authors) ~ Think of the old card catalogue: a drawer for A, a drawer for B … {f} puts each author in the drawer of their initial. Result is a dict from the initial to the authors in it; nameless entries go in no drawer.",
                "a_to_z(guests) ~ place cards on the table in the lobby, sorted in piles by what the name begins with. {sig} should give me the piles, keyed by that letter, people staying in the order of the list, empty names ignored",
                "glossary_sections(terms) ~ For the glossary page: sections keyed by opening character, each holding its terms in the order they arrive. Case matters, 'a' and 'A' are two sections. Skip ''. Signature: {sig}",
                "beds(plants) ~ our botanical garden has signposts by letter. {x} are the plant names. I want {f} to return which plants belong under which signpost as a dictionary of lists - and a blank string is not a plant",
                "phonebook(contacts) ~ make me the thing on the side of the phone's contact app, where you tap M and get all the Ms. dict, letter to list. dont crash on an empty name, drop it. {f}",
                "buckets(words) ~ {sig} – bucket by initial character ¶ - value: the words themselves, input order ¶ - zero-length words: ignore",
                "hymns_by_letter(hymns) ~ In our choir binder, there is a tab for every letter a hymn starts with. Could you write {f} so that from the hymns it yields tab by tab, as a mapping, what goes behind it? Empty titles can be left aside.",
            ),
            "join_words": (
                "as_one(parts, glue=s) ~ {x} are path pieces, {s} is whatever goes between them. {sig} makes the one string.",
                "guest_line(names) ~ The printer wants all the names on one single line with {s} between one name and the next (nothing after the last|none at the end). {f} please.",
                "stick_together(tags, between=s) ~ I need to save my tags in a single database column. So {sig}: tags go in, and out comes one text in which they follow each other, separated by what I say.",
                "breadcrumb(levels) ~ Home, Shop, Shoes... you know the trail at the top of a page. Build {f}: put {s} in between of every two levels, return string",
                "csv_row(fields) ~ why is there no button for this. one row out of my fields, {s} as delimiter, no quoting. {sig}",
                "setlist(songs) ~ Ladies and gentlemen of the code! The poster needs tonight's songs in one row of text, a {s} dividing them. Would {f} be too much to ask?",
            ),
            "words_starting_with": (
                "feature_branches(branches, prefix=s) ~ we name branches feature/…, fix/… and so on. {sig}: only those of the given kind, i.e. that begin exactly with it. keep order",
                "shelf(marks) ~ Every book has a shelf mark. I am standing at the shelf for {s}, so from all the marks hand me those that belong here, which is to say whose beginning is {s}. {f}",
                "matching_rooms(rooms, wing=s) ~ Room codes at our hotel open with the code of the wing. The housekeeper of a wing should see just hers; let {sig} do that, capital letters counting.",
                "autocomplete(cities, typed=s) ~ user types a bit, we show the cities which start like that. case sensitive is fine for now. {sig}",
                "error_lines(lines) ~ From the log {x}, pull out whatever line has {s} at the very front. {f}.",
                "clues_on(answers, letters=s) ~ In my crossword I already have the first letters of an entry. Which of the answers that I keep in {x} could fit, judging from these letters alone? {sig} please",
            ),
            "drop_blank_words": (
                "filled_in(answers) ~ {f} for our survey. People hit the space bar and think that's an answer. Anything consisting of nothing or of spaces only goes; the remaining answers come back as they are, untouched.",
                "real_lines(lines) ~ grep for anything that is not white space, basically, but as python on a list: {sig}",
                "without_gaps(rows) ~ the typist left blank lines between the rows in {x}. Rows with something in them stay (do not trim them|exactly as typed), rows with nothing visible in them are out. Call it {f}",
                "guests_only(lines) ~ Bonjour, I have a list of invited persons, and some entries are void, or contain just white spaces. It must stay only the entries where one can read something. {sig}, merci",
                "compact(comments) ~ negative spec: {f} must not return any entry that's empty or made of whitespace. It must not change the others.",
                "not_empty(labels) ~ Museum says half the labels are bare. Which ones do carry text? By bare we mean zero characters or only blanks and tabs. {sig} returns the labelled ones as is.",
            ),
            "uppercase_all": (
                "for_the_grid(answers) ~ Crossword answers are printed in capitals. Mine aren't. {f} fixes the whole list.",
                "shout(names) ~ our stadium announcer reads the line-up off a screen and his eyes are bad, so EVERY NAME IN BIG LETTERS please, {sig}",
                "plates(tags) ~ The engraver of dog tags accepts capital letters exclusively. From the names as owners write them, {f} produces the names as the engraver wants them.",
                "codes(airports) ~ ppl enter fra, Muc, jFK. should be FRA, MUC, JFK. {sig} on the whole list",
                "caps(headlines) ~ caps lock for lists. name: {f}",
                "latin_signs(genera) ~ In our garden the signs with the genus are carved without any small letter. Given {x}, would you return what the carver shall carve, sign after sign? {sig}",
            ),
            "word_lengths": (
                "squares_needed(answers) ~ For each answer, how many squares does it take in the grid? One letter one square, and a blank counts as a square as well. {f} gives the numbers in the same order.",
                "widths(columns) ~ {sig}: header texts in, their character counts out. I'll use them for padding.",
                "engraving(names) ~ We charge engraving by the character. {x} holds what must be engraved on each collar. Return for each of them how many characters that is.  {f}",
                "subject_sizes(subjects) ~ Marketing wonders whether our e-mail subjects get too long; as a first step {sig} is to list the number of characters of each one of them.",
                "sizes(msgs) ~ len of each. list of ints. {f}. that's all, thanks",
                "how_long(titles) ~ my daughter collects the longest film titles and wants next to every title how many letters, spaces included, it is. not a dict, simply the row of figures, same sequence → {sig}",
            ),
            "clean_tags": (
                "tags_tidied(tags) ~ users add tags to photos like ' Beach', 'SUNSET ', '   '. {f} shall trim them, make them all small and forget those where nothing remains",
                "canonical_emails(entries) ~ Newsletter sign-ups, {x}: mail addresses with random capitals and stray blanks round them, some lines with nothing in. I need them trimmed and lowercased and the nothings gone. Duplicates may stay. {sig}",
                "genres(raw) ~ 1. cut whitespace off both ends ¶ 2. lowercase ¶ 3. if it's empty then, skip ¶ that's {f}, over the genre field of my playlist",
                "branch_names(typed) ~ our bot gets branch names typed by humans. before comparing we want: no outer spaces, no uppercase, no blanks-only garbage. Write {sig}.",
                "menu_choices(replies) ~ Chicken, CHICKEN, '  chicken' — wedding guests can't agree even on that. Bring the replies to one form, small letters and no space at either end; whoever left it blank isn't in the result. Function {f}",
                "normal_keywords(keywords) ~ In the catalogue we have keywords of many librarians, each one with his own habits. I wish {sig} that gives back them in minuscule, without the spaces at the borders and without the void ones.",
            ),
            "group_anagrams": (
                "same_letters(answers) ~ I set crosswords and anagrams are my bread and butter. {f} ought to bundle the words that consist of exactly the same letters. As key take those letters in alphabetical order, joined up; the value is the list of words.",
                "anagram_families(words) ~ listen/silent/enlist belong in one family. {sig} → dict: the letters sorted as a string → all words from {x} that are built from them, in order",
                "by_tiles(racks) ~ Scrabble night. Two words are 'the same rack' if you need precisely the same tiles for both. Sort the words into racks - key: tiles in a-z order. {f}",
                "letter_twins(names) ~ Which of our dogs' names are twins, letters just shuffled? Make me {sig}: a dictionary, under the shuffled-into-order letters comes the list of the names having these letters. Names without a twin are in it too.",
                "bundles(terms) ~ spec {sig} ¶ key = characters of the term, sorted and concatenated ¶ value = terms with that key, encounter order ¶ case-sensitive",
                "scrambles(words) ~ hello sir, for my puzzle app kindly write {f}. It is having a list of words and it should put together all those which are rearrangements of each other, in a dict whose key is the sorted letters.",
            ),
            "top_words": (
                "chart(plays, n=k) ~ {x} is every song that got played at the bar last month, one entry per play. The owner wants the hit parade: the {k} most played songs, number one on top; equally played ones as they first came. {sig}",
                "regulars(checkins) ~ At reception we note the surname at each check-in. Tell me our {k} most faithful surnames, the most faithful first; when two are level, whoever appeared earlier is ahead. {f}",
                "noisiest(services, limit=k) ~ on-call question. each alert = one service name in the list. which services bark the most? top {k}, loudest first, ties by first appearance. {sig}",
                "favourites(requests) ~ The kids of our school write which fruit they want for the break. {f} should name the {k} fruits that were wished for most, from most wished for downwards, and with the same number of wishes the one first wished.",
                "top_scorers(goals, places=k) ~ One entry in {x} = one goal by that player. I'm only after the leading names, best first, no figures, and how many names is up to me; in case of a draw he who scored first. {sig}",
                "common_surnames(records, howmany=k) ~ {sig} for a parish register: return the surnames which recur most, in falling order of recurrence. Among equals the one entered first leads.",
            ),
            "words_shorter_than": (
                "fit_on_tag(names, room=k) ~ the tag machine jams as soon as a name reaches {k} letters. so which names can i still do? {sig}, less than that many characters",
                "brief(subjects) ~ A subject line counts as brief if it has fewer than {k} characters. {f} returns the brief ones in the order given.",
                "weak_passwords(passwords, minimum=k) ~ Security audit: {sig} lists the passwords that don't make it to the required minimum of characters. Exactly the minimum is okay, so not listed.",
                "stubby(labels) ~ I'd like to find labels on which the curator obviously didn't try: under {k} characters. Could {f} fish them out for me?",
                "too_short(reviews, least=k) ~ reject pile! every review with not enough chars, i.e. below {k}. {sig}",
                "quick_ones(clues) ~ From all my clues only those of strictly less than {k} characters fit into the narrow column. Order stays. {f}.",
            ),
            "words_ending_with": (
                "pictures(files, ending=s) ~ my folder is chaos. give me just the files that finish with the ending i pass, like .jpg. {sig}",
                "rhymes(words) ~ Poor man's rhyming dictionary: from a heap of words pick those with {s} as their tail. {f}",
                "staff(addresses, domain=s) ~ Which of the subscribers are from our own house? You recognise it by the tail of the address. {sig} keeps exactly these.",
                "suffix_search(answers) ~ I have the last letters of a crossword entry, it's {s}. {f} takes all the answers I know and returns the possible ones, in their order.",
                "lots(codes, season=s) ~ The seed packets in the garden's store carry a code, and the season is at the end of it. {sig} - only the codes of the season I say ‹case as written›",
                "questions(messages) ~ keep a message iff its last characters are {s}. nothing trimmed, nothing sorted. {f}",
            ),
            "first_words": (
                "front_of_queue(guests, tables=k) ~ Guests are seated as they arrive, and I've got only so many free tables. {sig}: the lucky ones at the front. If there are fewer guests than tables, everyone.",
                "preview(subjects) ~ inbox preview → just the first {k} subjects, {f}",
                "starters(squad) ~ The squad list is in order of shirt number, and those who start the match are the first {k}. Return them from {f}.",
                "head(lines, n=k) ~ you know head -n? that on a list: {sig}",
                "todays_dogs(bookings) ~ I can do {k} dogs a day, no more. So of all the bookings, in the order they came in, who is today? {f}, the rest must wait",
                "page_one(results, size=k) ~ Pagination lite. We do not do page two. {sig} yields page one of the results.",
            ),
            "count_words": (
                "headcount(guests) ~ How many people are coming? {x} is a list with every name. The caterer needs a figure. {f}",
                "open_branches(branches) ~ {sig}: returns the number of branches, period.",
                "how_many(plants) ~ Our insurance asks the quantity of plants of the collection. In {x} is every plant, one after the other, doubles also count. I pray you for {f} that gives this quantity.",
                "dogs_today(dogs) ~ so i got a list of all the dogs that were in today and want {f} to say how many that makes lol",
                "size(playlist) ~ Number of songs in the playlist - {sig}.",
                "unread(mails) ~ little red badge on the mail icon: the figure in it is how many subject lines there are in {x}. {f} computes it.",
            ),
            "longest_common_prefix": (
                "common_start(branches) ~ All our branches begin alike, e.g. with the ticket system's key. How far does that go? {f} returns the start that every single one of them shares; might be '' .",
                "shared_root(paths) ~ {sig}: the longest string s such that every path starts with s. no paths → empty string",
                "same_beginning(barcodes) ~ in our warehouse the labels look all the same till some point. i want from {f} this part till the point, which is same for all of them. If there is no same part then empty text",
                "stem(words) ~ Latin homework: forms of one verb in a list, and {f} should cut out what they've in common from the first letter on, as long as possible, so the stem more or less",
                "upto_difference(names) ~ Reading letter by letter from the left, stop where the names stop agreeing. What you've read until then is the answer, as a string. {sig}",
                "tab_complete(candidates) ~ like the shell when you hit Tab with several candidates: it fills in as much as is certain, i.e. the beginning which the candidates agree on. name {f}, '' for no candidates",
            ),
            "tally_ignoring_case": (
                "meal_votes(choices) ~ FISH, fish and Fish are one dish. For every dish on the reply cards I need the number of orders. Dictionary with small-letter keys out of {f}.",
                "hashtags(tags) ~ {sig} # how often each tag was used; upper/lower case is the same tag, key it by the lowercase form",
                "breeds_count(breeds) ~ My assistants write 'Poodle' or 'poodle' as the mood takes them, and the stats are split in two. Please count per breed without being bothered by that; the dict has the breed in lower case. {f}",
                "who_reported(names) ~ bug reports by reporter. names aren't consistently capitalised in the tracker. I want name lowercased → number of reports. Function header {sig}",
                "word_use(words) ~ It's the ordinary word count, except that a word at the start of a sentence mustn't be a different word just because of its capital. Lower-case the keys. {f}",
                "poll(answers) ~ Yes, yes, YES, no. that's what {x} looks like. 3 yes 1 no is what I wanna get, as dict in small letters. {sig}",
            ),
            "words_of_length": (
                "fits_slot(answers, squares=k) ~ There's a slot in the grid with a known number of squares. Which answers fill it, leaving no square over? {sig}",
                "valid_codes(codes) ~ Voucher codes are {k} characters long, always. Whatever in {x} is longer or shorter is a typo. {f} returns the codes that may be right.",
                "wordle(words, letters=k) ~ im making a wordle clone. {sig} - from a big word list only the words with that many letters",
                "isbns(numbers) ~ The old catalogue mixes various identifiers. An identifier with precisely {k} signs is of the kind I look for. Write {f} to extract them, sequence unchanged.",
                "exact(names, n=k) ~ exact fit only. neither shorter nor longer than {k} chars. {sig}",
                "shas(hashes) ~ some commit hashes were abbreviated and some weren't; the ones I want are {k} chars, no more, no less. {f}",
            ),
        },
    ),
    (
        "strs",
        {
            "search_ignoring_case": (
                "find_books(titles, query=s) ~ catalogue search box. reader types something, may be with or without capitals, and gets each title in which it turns up. {sig}",
                "mentions(lines) ~ Grep -i for {s} over {x}. Lines in, matching lines out, order kept. {f}",
                "songs_about(titles) ~ my nan wants every song with {s} somewhere in the title and she does not care about big or small letters so neither should {f}",
                "plants_called(names, bit=s) ~ Visitors remember but a part of a plant's name. {sig}: which plants have that part in their name, never mind how it's capitalised?",
                "press_cuttings(headlines, topic=s) ~ We're the football club's press office. I'd pass the headlines of the day and a topic; back should come such headlines as contain the topic, be it in small or big letters. Name and arguments: {sig}",
            ),
            "strip_and_drop_blank": (
                "proper_lines(lines) ~ {f}: take the lines of the log, cut the white space on both sides of each, and if nothing is left, leave the line out.",
                "guest_names(pasted) ~ My fiancée pasted the guest list out of an e-mail: half of the entries have spaces in front, some are nothing but spaces. I'd like the proper names, without the spaces, from {sig}. Don't touch the capitals.",
                "tokens(parts) ~ after splitting on commas i am left with parts with padding, some parts blank. trim them + kick the blank ones. {f}",
                "ingredients(fields) ~ Q: which of these form fields were really filled in, and with what? A field with only blanks isn't filled in, and blanks around an answer don't belong to the answer. A: what {sig} returns.",
                "legible(labels) ~ Bare labels do not interest us, and neither does the padding of the others. {f} is a list of the texts proper.",
            ),
            "concatenate": (
                "whole(chunks) ~ The upload arrives in chunks. Put Humpty together again: {f}, one string, chunk upon chunk, nothing in between.",
                "glued(syllables) ~ my little one learns syllables. {x} holds the syllables, {sig} reads the word they make",
                "serial(parts) ~ the serial number is engraved on several little plates. Read one plate after the other without a break and you have it. I need {f} doing this.",
                "row_of_grid(squares) ~ one row of my crossword is a list of letters. as a string please. {sig}",
                "message(fragments) ~ Fragments of an SMS, in the right order already; the original text has to come back. No separator was ever there, so add none. {f}",
            ),
            "total_length": (
                "ink(labels) ~ the printer of the labels charges by the character, spaces are charged also. All labels together: how many characters? {f}",
                "characters_in_all(messages) ~ How long would it be if you wrote all of {x} one behind the other without gaps? {sig} gives me the figure.",
                "payload(lines) ~ Sum of len over the log lines. int. {f}",
                "letters_to_carve(words) ~ Our mason carves the words on the wall of the garden. For the estimate he asks how many signs there are to carve overall, so {sig} please, who adds up the sizes of all the words",
                "squares_used(answers) ~ Crossword: each letter of each answer takes a square and (for the moment|until I've laid out the grid) I ignore crossings. Number of squares I need = ? {f}",
            ),
            "common_words": (
                "both_lists(brides, grooms=o) ~ The bride made a guest list, the groom made another. {sig} - who is on the first one and on the other as well? as on the first list, order and all",
                "still_there(local, remote=o) ~ branches in my clone that do exist on the server too. {sig}",
                "overlap(mine, hers=o) ~ we've been dating for a month and I want to know which songs of my playlist are in hers. {sig} should tell, in my order",
                "known_players(lineup, members=o) ~ Given a line-up and the register of the licensed players, keep from the line-up whoever is registered. {sig}",
                "available(wanted, stock=o) ~ The reader comes with a list of titles she wants. Of these, the library owns some. {sig} must return the ones she can get, as she listed them.",
            ),
            "by_frequency": (
                "ranking(votes) ~ The dog of the month election! {x} has a name per vote cast. Line the candidates up from most votes to fewest; who got equally many stands in the order in which they first turned up. No counts shown. {f}",
                "frequent_first(errors) ~ Which error messages should we fix first? Those that come most. So {sig}: each distinct message a single time, the commonest leading, the rarest at the tail, ties as encountered.",
                "popular_songs(plays) ~ play log in, chart out. {f}. no duplicates, most played at the top, if two have the same number of plays the one heard first wins",
                "guests_by_visits(stays) ~ I keep one entry per stay with the guest's name in it. What I'd want is the guests, faithful ones before occasional ones. Equal number of stays? Then as they stand in the book. {sig}",
            ),
            "join_non_empty": (
                "postal_line(parts) ~ Address parts: street, flat, town… The flat is often ''. Make one line of whatever isn't '', with {s} between. {f}",
                "full_name(pieces, gap=s) ~ Some people have no middle name, then that piece is empty. I do not want two gaps in a row. {sig}",
                "credits(fields) ~ museum label credits: artist, year, lender, any of which can be an empty string. {f} strings the present ones together with {s} as the divider and pretends the absent ones were never there.",
                "csv_without_holes(values, sep=s) ~ {sig}. sep.join, but skip the empties. done.",
                "commit_title(parts) ~ scope, ticket, subject → one commit title, {s} in between, and no {s} for a part I left empty. I'd name it {f}",
            ),
            "replace_word": (
                "renamed(branches) ~ They've renamed {s} to {t} - you know why. {f} gives me the branches with that one called by its new name wherever it stands; branches that just contain the old name as a part stay as they are.",
                "substitution(lineup, off=s, on=t) ~ Substitution in minute 70. In the line-up, the player who goes off makes place for the one who comes on, at the same spot. {sig}",
                "swap_song(playlist, old=s, new=t) ~ the bride hates a certain song. wherever the DJ put it, play another. {sig}",
                "corrected(breeds) ~ My trainee writes {s} when it should be {t}. Only when the entry is this whole word, mind. Return the list put right. {f}",
                "relabel(rooms, wrong=s, right=t) ~ FIND whole entry equal to the first, REPLACE by the second, ALL occurrences, others unchanged: {sig}",
            ),
            "drop_words_longer_than": (
                "that_fit(names, places=k) ~ The bone-shaped tags have place for a certain number of letters, names exceeding it go on another tag. Which names remain? {sig}",
                "not_too_long(clues) ~ Throw out any clue of more than {k} characters; precisely {k} is still fine by the editor. {f}",
                "displayable(titles, width=k) ~ LED board on the stadium has room for a fixed number of characters, no scrolling. i need the titles that fit on it. {sig}",
                "trim_list(usernames) ~ policy: max. {k} chars. usernames violating it are removed from the list. {f}",
                "short_enough(subjects, limit=k) ~ A subject is cut off on phones if it's longer than the limit. {sig} omits exactly these and keeps everything else, in order.",
            ),
            "numeric_words": (
                "room_numbers(tokens) ~ Out of what the guest wrote on the card, keep the tokens which are made of digits and nothing else. Leave them as text. {f}",
                "ids_only(fields) ~ {sig}: drop any field having a letter, a sign, a dot or being empty → the pure digit strings stay as str",
                "shirt_numbers(words) ~ the scanned team sheet is a mix of names and shirt numbers. i'm after the shirt numbers, as strings, in the order on the sheet. call the function {f}",
                "accession(entries) ~ Some of our museum pieces bear a plain number, others bear things like B.12 or 'unknown'. {x} has them all. Would you fetch the plain ones? {sig}",
                "codes(parts) ~ exit codes and prose are mixed in {x}. isdigit ones only please! don't convert. {f}",
            ),
            "capitalize_all": (
                "place_cards(names) ~ everyone typed their first name however they liked. ANNA, bob, cHRIS. place cards should read with one capital at the front, remaining letters small. {f}",
                "dog_names(names) ~ I keep the names of my four-legged customers all in lower case, on the invoice though they should look like names do: big first letter, small rest. {sig}",
                "sentence_case(subjects) ~ Newsletter house style for subjects: first character upper case, all the others lower, even for names. {f}, per subject",
                "nice(species) ~ QUERCUS, quercus, QuErCuS – it shall be Quercus. {x} comes in, the same entries in this writing come out: {sig}",
                "months(words) ~ spreadsheet people love caps lock. {f} calms each word down, i.e. just its initial is allowed to be a capital and must be one",
            ),
            "strip_and_lowercase_all": (
                "comparable(emails) ~ Before I match two subscriber lists the addresses have to be brought in one shape, so {f}: no blanks at the ends, no capitals. One out for every one in, also if it is empty.",
                "normalize(answers) ~ pub quiz! answers come as ' Paris', 'PARIS ' ... make em all the same kind: no space around, small letters. {sig}",
                "keys(headers) ~ The column headers in {x} vary from file to file in case and padding; {f} evens that out. Same number of headers, same positions.",
                "plain(cmds) ~ chat bot commands. for each: trim, lower. {sig}",
                "one_spelling(breeds) ~ Ich habe here a list of dog breeds, one with blanks before, other with big letters. Please a function {f} which makes all to small letters and removes the blanks outside, nothing else.",
            ),
            "acronym": (
                "club_letters(words) ~ Football Club Neustadt is FCN on the shirts. Our full name, word by word, is in {x}. What goes on the shirt? {f}",
                "short_form(words) ~ {sig} makes GBH out of good, beautiful, home. Big letters without dots.",
                "monogram(names) ~ For the napkins of the wedding I need the monogram: take every name's opening letter as a capital and write them next to each other. {f}",
                "acrostic(lines) ~ My poem hides something! Read down the left edge, one letter per line, and put it in capitals. {sig} will reveal it",
                "abbreviate(terms) ~ the library abbreviates its departments by the first letters, uppercased, no separator. terms come as a list. {f}",
            ),
            "parse_ints": (
                "figures(tokens) ~ A log line split at blanks: some tokens are numbers, most of them aren't. {f} hands over the numbers as real ints and drops the rest.",
                "ages(answers) ~ kids wrote their age in the form, or 'dont know' or nothing. i need the ages to do maths with, forget the others. {sig}",
                "page_numbers(refs) ~ References such as 'p.', '12', 'ff', '31'. The whole numbers therein, please, converted; anything not consisting of digits gets silently ignored. Name: {f}",
                "minutes(cells) ~ in {x} are the minutes in which goals fell, as text, with stuff like 'OG' between. ints out, stuff skipped: {sig}",
                "readings(raw) ~ {f} ¶ in: raw strings from the greenhouse's sensors ¶ out: integers ¶ strings that aren't purely digits: not an error, just leave them out",
            ),
            "words_not_in": (
                "no_reply(invited, answered=o) ~ Three weeks to the wedding and some people just don't answer. Invited are these, answered have those. Whom must I ring up? {sig}",
                "unmerged(branches, merged=o) ~ branches minus merged, keep order, {sig}",
                "not_on_loan(titles, lent=o) ~ {sig}: what's still standing on the shelf if you know which titles we have and which are lent out",
                "allowed_guests(visitors, banned=o) ~ I'm the doorman. I've a list of persons that want in and a black list. Give me the persons without the blacklisted. {sig}",
                "missing_from_bag(needed, packed=o) ~ away game, kit bag. needed things vs packed things → which of the needed did nobody pack? {sig}",
            ),
            "sorted_vocabulary": (
                "glossary(words) ~ From all words of the essay I'd like the vocabulary. Upper or lower case plays no role, so write everything small; no word twice; A to Z. {f}",
                "tag_index(tags) ~ {sig} - distinct tags, case folded to lower, alphabetical.",
                "plant_register(sightings) ~ Volunteers jot down what they saw, with or without capital letters and many times the same plant. The register should have every plant written small and just the once, in the order of the alphabet. {f}",
                "word_list(answers) ~ What words have I ever used in a grid? small letters, abc order, and one time each, thx. {sig}",
            ),
            "all_longest_words": (
                "record_names(names) ~ who's got the longest name at the wedding? could be several people with the very same number of letters, then i want all those. {f}",
                "longest_entries(answers) ~ Find the answers with the most letters. Ties are common, so the result is a list with all that reach the maximum, in order. {sig}",
                "champions(titles) ~ The title of our catalogue that's the lengthiest, in characters - and should others be exactly as lengthy, those too. {f}",
                "widest(lines) ~ {sig} returns every line of {x} whose length equals the greatest length there.",
                "longest_titles(songs) ~ no song in the result may be shorter than any song in the playlist. (everything else is out|the rest is dropped) - {f}",
            ),
            "longest_first_then_alphabet": (
                "fill_order(answers) ~ When I fill a grid I begin with the longest answers. {f} puts them so, and where the letter count is the same then a before b.",
                "engrave_queue(names) ~ longest dog names are engraved first because they take longest!! and if two names need the same number of letters, go by the alphabet. {sig}",
                "arranged(keywords) ~ For matching I need keywords in descending length; tie-break lexicographic ascending. {f}.",
                "signposts(names) ~ Big signs at the top of the post, small ones at the bottom, {x} being what's written on them. Sorted, then, by how many characters they have, most first; with equals it's alphabetical. {sig}",
            ),
            "snake_case_of_words": (
                "column_name(words) ~ db column from the words of a header: all small, _ between. {f}",
                "identifier(parts) ~ Make a Python variable name out of {x} - First, Guest, Name would be first_guest_name, you know the style. {sig}",
                "file_stem(words) ~ The photographer names the files after the exhibit. Take the words of the exhibit's title, no capitals, underscore instead of space. Return a single string. {f}",
                "branch_name(words) ~ every ticket title becomes a branch: the title's words lowercased & chained with underscores. {sig}",
            ),
            "has_word_ignoring_case": (
                "is_invited(guests, who=s) ~ At the door someone tells me a name. Is it on my list? Could be noted as SMITH or Smith, I don't care. True or False. {sig}",
                "plays(playlist, title=s) ~ will the dj play this song tonight? {sig}. caps dont matter, the whole title has to be the same tho",
                "known_breed(breeds) ~ {f}: do we know the breed {s}, whichever way it's capitalised in {x}?",
                "have_we(plants, name=s) ~ A visitor asks 'have you got …?' and I look whether among our plants there is one of precisely this name, ignoring how big the letters are. {sig} shall answer in my stead.",
                "subscribed(addresses, address=s) ~ Case-insensitive membership test. {sig}",
            ),
            "make_hashtags": (
                "hashtags(topics) ~ Social media asks for hashtags. 'Rose Garden' is #rosegarden. {f} for the complete list of topics.",
                "tags(artists) ~ artists of the playlist → for the insta post: # then the name all small & without the spaces. {sig}",
                "for_twitter(clubs) ~ We tweet about many clubs. From every club name please take the spaces away, put small letters, and a # at the front. It's {f}.",
                "exhibit_tags(labels) ~ {sig}: label texts → hashtags. lower case, no blanks, leading hash sign, one per label",
            ),
            "missing_words": (
                "absent(present, squad=o) ~ Training. {x} are the boys who've turned up, the other list is the squad. {sig} reads out who's absent, in the squad's order",
                "to_buy(cupboard, recipe=o) ~ What do I have to buy? I've got what is in the cupboard and I need what the recipe says. {sig}",
                "not_yet_signed(signed, expected=o) ~ Guests we expect tonight against those having signed in already: {sig}, returning the ones whose signature we still lack.",
                "gaps(config, required=o) ~ config keys given, required keys given. which required ones aren't there. {sig}",
                "lost_books(scanned, catalogue=o) ~ Stock-taking: we scanned every book on the shelves. The catalogue knows more books than that. List, in catalogue order, those that were not scanned. {sig}",
            ),
            "tally_first_letters": (
                "drawer_sizes(authors) ~ How thick will the drawers of the card index be? Per initial of the author: the number of authors. Leave the unnamed ones out. {f} → dict",
                "per_letter(words) ~ {sig}: {x} in, dict out: opening character → how many words have it. '' is skipped",
                "places_by_initial(guests) ~ At the check-in of the wedding there'll be a desk per letter, so i need to know how many guests will queue at A, at B etc. dict please. empty names don't count. {f}",
                "starting_squares(answers) ~ curious: do my crossword answers all begin with S? {sig} counts for each first letter how many begin with it, blanks aside",
            ),
            "word_length_pairs": (
                "with_lengths(answers) ~ Printed under the grid: answer, number of letters. {f} gives me tuples of these two, one for each answer, as ordered in {x}.",
                "engraving_table(names) ~ name + how many characters it's got, as a pair, for every dog. list of tuples {sig}",
                "measured(labels) ~ I measure labels. Each label has to come back accompanied by its size in characters, ‹text, size›, and duplicates are to be measured again. {f}",
                "sized(messages) ~ {sig}; returns list of 2-tuples: message and len‹message›",
            ),
            "sorted_by_last_word": (
                "by_surname(guests) ~ First name then family name, that's how guests are in {x}. I'd like them by family name, which is what comes last. {f}; same family stays as it was.",
                "phone_list(players) ~ {sig} orders the players by the final word of their name, a-z",
                "author_order(authors) ~ Librarians sort 'Jane Q. Austen' under Austen. So look at the last word only, and don't move authors with equal last words past each other. {f}",
                "sorted_names(people) ~ my class register is ordered by given names, the headmaster wants it by surnames. surname = whatever stands after the last space. can you do {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "tally_first_words": (
                "verbs(commits) ~ commit messages usually open with a verb: Fix, Add, Remove. How many messages per opening word? Blank messages don't count. dict, {f}",
                "by_level(lines) ~ The level is the leading word of each log line. {sig} counts the lines for every level & skips lines with nothing in them.",
                "first_names(guests) ~ I bet there are five Annas at this wedding. {x} holds full names; count how many people share each given name, given name = up to the first space. Void entries are to be passed over. {f}",
                "species_per_genus(plants) ~ Botanical names start with the genus. Return genus → number of entries of this genus, ignoring the empty ones. {sig}",
            ),
            "count_containing_ignoring_case": (
                "mention_count(lines, what=s) ~ in how many of the lines does it come up, capital or not? {sig}",
                "hits(titles) ~ Above the search results it should say '12 titles found'. {f} delivers the figure: titles with {s} anywhere inside, case being of no importance.",
                "songs_with(titles, word=s) ~ bar bet - how many songs have 'love' or whichever word in the title. LOVE is love. {sig}",
                "complaints(reviews, about=s) ~ At the reception we would like to know the number of reviews wherein a certain thing is being mentioned, in any capitalization. {sig} kindly.",
            ),
            "drop_words_containing": (
                "quiet_log(lines, noise=s) ~ grep -v. lines with the noise in them have to vanish. {sig}",
                "safe_menu(dishes, allergen=s) ~ One of the guests is allergic. Any dish whose description has the allergen in it must not be on her menu; all others may. {sig}",
                "without(files) ~ Back-up rule: files with {s} somewhere in the name are not copied. What is copied? {f}",
                "clean_list(songs) ~ The bride's aunt will be there. No song that has {s} in its title, please. {f} takes and gives song titles",
            ),
            "sort_words_descending": (
                "from_z(names) ~ Those called Zimmer are always last. Today it's the other way round: z first, a last. {f}",
                "latest_versions(stamps) ~ {x} are time stamps like 2024-05-01, as text. Newest on top. ‹They sort as text.› {sig}",
                "reverse_abc(titles) ~ {sig} ¶ order: alphabetical, backwards ¶ duplicates: kept",
                "bottom_up(labels) ~ We unpack the crates beginning at the end of the alphabet, so put the labels that way for me. {f}",
            ),
            "replace_in_each": (
                "respelled(lines, old=s, new=t) ~ Sponsor's changed its name. In all the lines of the programme, at any place inside a line, the old one turns into the new. {sig}",
                "sed_all(paths) ~ s/{s}/{t}/g on each path. {f}",
                "fixed_clues(clues) ~ Oh dear, in lots of clues I've put {s} where I meant {t}, even in mid-word. {f} to the rescue, please!",
                "umlauts(names, what=s, by=t) ~ our ticket printer cannot print certain letter. In every name I want to have it exchanged by something else, each time it comes. {sig}",
            ),
            "join_lines": (
                "poem(verses) ~ verses in a list → the poem as one text, each verse on its own line. {f}",
                "file_body(lines) ~ I've edited the log as a list of lines and now want to write it back to disk. {sig} returns the full text, newline between lines, none added at the end.",
                "menu_card(courses) ~ The card shows the courses one below the other. Text, please, from {f}",
                "letter(paragraphs) ~ put a line break after each of them ‹except the last› and make it a single string, {sig}",
            ),
            "all_words_unique": (
                "no_doubles(answers) ~ Rule number one for setters: never use an answer twice in the same grid. {f} says whether I've stuck to it.",
                "ids_ok(ids) ~ True iff every id is used just once. {sig}",
                "everyone_once(guests) ~ did we write somebody down twice? True means we didn't. {f}",
                "distinct_plates(labels) ~ For the inventory, no two objects may carry an identical label. Please check that it is so: {sig}, boolean.",
            ),
            "fill_empties": (
                "with_default(choices) ~ who left the menu choice empty gets {s}, the others what they chose. {f}",
                "unknown_artists(artists, label=s) ~ Museum labels. If the artist is an empty string, put the label I give you, e.g. Anonymous. Else hands off. {sig}",
                "no_holes(cells, dummy=s) ~ '' in the column breaks my import. substitute a dummy for each ''. same length out as in. {sig}",
                "named_dogs(names) ~ Strays come without a name to my salon. In the diary they should be called {s}. Fill the blanks, as in zero-length strings, for me: {f}",
            ),
            "capitalize_first_letter": (
                "start_big(clues) ~ A clue begins with a capital. But the NATO or the McDonald inside must stay as it is, so don't lower anything. {f}",
                "bullets(points) ~ {sig}: first char upper, rest verbatim, every bullet point",
                "changelog(messages) ~ devs write 'fix API timeout', the changelog wants 'Fix API timeout'. touch nothing after the first letter. {f}",
            ),
            "starting_with_ignoring_case": (
                "suggest(guests, typed=s) ~ receptionist types the beginning of a name, in any case, and the matching guests drop down. {sig}",
                "issues_of(branches) ~ some devs write JIRA-12, some jira-12. Give me the branches that open with {s}, however capitalised. {f}",
                "titles_from(titles, opening=s) ~ Reader remembers just how the title begins, and she's not sure about capitals. What titles may it be? {sig}",
                "tracks(songs, start=s) ~ song name starts like this, big or small letters whatever. return all of those songs. {sig}",
            ),
            "words_seen_once": (
                "one_timers(stays) ~ Guests who came and never came back. Every stay is an entry with the guest's name, so who has only one? {f}",
                "odd_socks(socks) ~ {x} = colours of the socks out of the dryer. A sock with no mate of its colour or no company at all, which are they? {sig}, i.e. colours found a single time",
                "unique_sightings(birds) ~ Rarities of the season: species that were noted one time and no more. Order of the notebook. {f}",
                "hapax(tokens) ~ hapax legomena. {sig}. list, text order",
            ),
            "emails_without_at": (
                "broken(addresses) ~ newsletter bounces again... an address lacking the @ can't work. show me those. {f}",
                "not_mail(entries) ~ Return the entries without an at sign. They're phone numbers, typos, whatever; we'll look at them by hand. {sig}",
                "to_correct(column) ~ Guests were asked for e-mail and some wrote 'see Facebook'. If there is no @ it isn't an e-mail; {f} has to list what isn't.",
            ),
            "numbered_text": (
                "agenda(points) ~ Board meeting of the club. The agenda: each point on a line, in front of it its number with dot and space, starting at one. Result: a text. {f}",
                "playlist_text(songs) ~ i wanna paste my playlist in a chat like 1. song ¶ 2. song and so on, as one string with newlines. {sig}",
                "across(clues) ~ {f} prints - well, returns - my clues as text: '1. ' first clue, next line '2. ' second clue, etc.",
                "route(stops) ~ The tour through the garden has numbered stops, one per line: number, full stop, blank, name. Give me the sheet as a single str: {sig}",
            ),
            "wrap_in_quotes": (
                "quoted(titles) ~ Titles of works go between double quotes on our labels. {f} adds them to each title.",
                "shell_safe(paths) ~ Paths have blanks in them. put a double quote before and after every one. {sig}, list back",
                "csv_cells(cells) ~ strict csv: all cells quoted with the double quote sign. no escaping needed, there are no quotes inside. {f} (cell by cell|one by one), no joining",
            ),
            "count_ignoring_case": (
                "orders_of(choices, dish=s) ~ How many want this dish? They wrote it in all kinds of capitals; apart from that the entry has to be the dish and nothing else. {sig}",
                "votes_for(ballots) ~ count the slips for {s} - small or big letters, it's valid anyway. {f}",
                "times_played(plays, song=s) ~ {sig}: number of entries of the log equal to the song, compared case-insensitively",
                "yesses(answers) ~ How many said {s}? or shouted it. {f}",
            ),
            "count_with_capital": (
                "proper_nouns(words) ~ In German nouns start with a big letter. I teach it and would count, in a list of words, those that begin with such letter. {f}",
                "capitalised(tags) ~ {sig} → number of tags whose first char is uppercase. style check for the catalogue",
                "well_written(names) ~ how many kids managed to write their name with a capital at the start? {f} takes the names",
            ),
            "ints_or_zero": (
                "goals(cells) ~ The goals column contains '3', '1', '-' and 'n/a'. Turn it to integers; whatever isn't a whole number in digits is worth 0. One number per cell! {f}",
                "plus_ones(answers) ~ 'How many people will you bring?' Some wrote 2, some wrote 'maybe my mum'. digits become the number, anything else becomes zero, same order. {sig}",
                "quantities(fields) ~ {sig} - parse each field, fall back to 0 when it doesn't consist of digits entirely",
                "loans(raw) ~ Dear all, the export writes the number of loans as text and a blank where there was none. {f} must return integers, 0 in lieu of every blank or nonsense, position by position.",
            ),
            "all_words_equal": (
                "unanimous(votes) ~ Is the jury of one mind, i.e. have all of them written the same? {f}",
                "same_commit(hashes) ~ are all servers on one and the same commit? {x} has one hash per server. bool. {sig}",
                "single_supplier(suppliers) ~ True when the supplier doesn't change from the first line of the bill to the last, False as soon as a different one appears. {sig}",
            ),
            "file_extensions": (
                "kinds(files) ~ For each file: what comes after the final dot. No dot? Then nothing, an empty string. {f}",
                "types(attachments) ~ newsletter attachments. I want to see pdf, jpg, gz… per attachment, without the dot, and '' for those w/o any. {sig}",
                "formats(images) ~ Photos of the exhibits have been given as .tif, .JPG, .png. Can {f} list the format of each picture as written in its name ‹the bit behind the last point, blank if pointless›?",
            ),
            "email_users": (
                "handles(emails) ~ what stands left of the @ is the handle. handles of everybody please. {f}",
                "mailboxes(addresses) ~ {sig}: 'anna@club.org' gives anna. Each address, cut at the first at-sign.",
                "nicknames(subscribers) ~ For the salutation in the newsletter we have but the address, so let's take its front part until the @. One per subscriber, {f}",
            ),
            "last_part_of_each": (
                "surnames(guests) ~ From full names to surnames ‹the last word›, blank lines yielding nothing. {f}",
                "status_codes(lines) ~ our access log has the status as last field, separated by white space. {sig} collects it from every line that isn't blank",
                "epithets(plants) ~ I need the final word of each plant's name. If there's no word in it at all then skip it. {f}",
            ),
            "bigrams": (
                "neighbours(words) ~ All pairs of adjoining words in the order of the text, as 'first second'. {f}",
                "transitions(songs) ~ what song follows what? for each song and the next one: both titles in one string, a blank in between. {sig}",
                "two_grams(tokens) ~ {sig} -- n-grams with n equal to two, joined by a space",
            ),
            "paired_with_space": (
                "full_names(first, last=o) ~ I have given names and in another list the family names, same order. Make full names. {sig}",
                "signs(genus, species=o) ~ Genus list, species list. Glue them pairwise with a blank for the signs in the garden: {sig}",
                "couples(left, right=o) ~ zip + ' '. {sig}. stops where the shorter one ends",
                "roster(ranks, names=o) ~ Each player has a position and a name in two columns. {sig} should make it one column, position first, then a space and then the name",
            ),
            "duplicates_with_counts": (
                "repeaters(answers) ~ which answers did I use more than one time and how many times then? leave out those used once. dict. {f}",
                "double_bookings(rooms) ~ Per booking of tonight the room is listed. A room that's listed twice or thrice is a problem! {sig} tells me the problem rooms with the number of bookings.",
                "returning(guests) ~ Guests that stayed with us at least two times, with the number of stays - {f} (a dictionary|as a mapping).",
                "recurring_errors(messages) ~ one-off errors don't bother me. I want {sig} with only messages seen again, value being total occurrences",
            ),
            "number_the_words": (
                "start_numbers(runners) ~ give out the start numbers, first runner gets 1 and so on. dict number to runner {f}",
                "table_numbers(tables) ~ We named our wedding tables after cities and the venue wants numbers. So number ‹from one up› → city, as in the list. {sig}",
                "shelf_numbers(topics) ~ {f}: keys 1, 2, 3, …; values the topics in the order received",
            ),
            "without_stop_words": (
                "keywords(words, ignore=o) ~ From the words of a title I want those that matter. A second list says which don't, like the, of, and; The is the as well. {sig}",
                "clean_tags(tags, blocked=o) ~ tags minus the blocked ones. case-blind comparison, survivors as written. {sig}",
                "reachable(names, optouts=o) ~ Those who opted out of the newsletter must be taken off the list, no matter how either list capitalises them. Give me who's left. {sig}",
            ),
            "most_common_ties_alphabetical": (
                "winner(votes) ~ Election of the captain: the name with most votes wins and if several have equally many it's the one that's first in the alphabet. Nobody voted → ''. {f}",
                "top_breed(breeds) ~ {sig}: most frequent breed. ties - alphabetically smallest. empty input - empty string",
                "usual_reason(reasons) ~ What's the reason most often given for late return of a book? With a draw, go by the a-b-c, and with no reasons at all give an empty text. {f}",
            ),
            "group_by_domain": (
                "by_provider(emails) ~ Sort my subscribers into drawers by what is behind the @. Those without @ go in the drawer ''. {f} returns a dictionary of lists",
                "per_company(guests) ~ Conference at our hotel. The company of a guest shows in the e-mail, right of the at sign. Which addresses are of which company? No at sign: key ''. {sig}",
                "domains(addresses) ~ {sig} = a dict from domain to addresses with it, cut at first @, '' when there's none",
            ),
            "preview_and_more": (
                "likes(names) ~ like on facebook: Anna, Bob and 7 more. show {k} names with comma+space between, then ' and N more' if some are left over. {f}",
                "teaser(songs, shown=k) ~ The card of a playlist shows a few of its songs, separated by comma and blank; if there are others, ' and ' their number ' more' comes behind. How many are shown is up to me. {sig}",
                "attendees(guests) ~ Only {k} guests are named, by commas and spaces apart, the remaining are summed up in the end as ‹blank›and N more. Nothing to sum up? No addition. String. {f}",
            ),
            "last_comma_first": (
                "catalogue_names(authors) ~ Librarian's habit: Jane Austen is 'Austen, Jane' and Johann Sebastian Bach 'Bach, Johann Sebastian'. {f} for the lot, unsorted",
                "register(players) ~ surname, forenames - that's the form the league wants. the surname is the last word of what i've got. {sig}",
                "inverted(people) ~ {sig} moves the final word of each name in front, comma + space after it, the rest follows",
            ),
            "line_numbers_containing": (
                "where(lines, text=s) ~ grep -n but the numbers only. first line is line 1. {sig}",
                "pages_with(pages) ~ On what pages, page one being the first string, does {s} occur? {f}: list of page numbers",
                "places(verses, word=s) ~ In which verses, counted like humans do, is this word written? case as is. {sig}",
            ),
            "count_words_starting_with": (
                "hotfixes(branches, kind=s) ~ number of branches beginning with the kind. {sig}",
                "shelf_load(marks) ~ How many of the shelf marks have {s} at the front? Just the amount. {f}",
                "queue_at_desk(names, letter=s) ~ At check-in each desk deals with a letter. For a desk, how many of the names will come? {sig}",
            ),
            "any_word_starting_with": (
                "has_wing(rooms, code=s) ~ is there a room at all that begins with this code? yes/no as bool. {sig}",
                "failed(lines) ~ True if at least one line in the log opens with {s}. {f}",
                "candidates_exist(answers, letters=s) ~ Before I set a corner I want to be sure I know some answer with these letters as its beginning. One suffices. {sig}",
            ),
            "all_words_starting_with": (
                "naming_ok(branches, prefix=s) ~ Team rule: no branch without the prefix at its front. Is the rule obeyed by each and every branch? {sig}",
                "one_shelf(marks) ~ {f} must answer True unless some mark in the list starts otherwise than {s}.",
                "local_numbers(phones, area=s) ~ phones of the members. do all start by this area code? {sig}, true or false",
            ),
            "add_suffix": (
                "addresses(users, at=s) ~ user names + something like @club.org behind → addresses. {sig}",
                "files(exhibits) ~ every exhibit has a picture called like the exhibit followed by {s}. What're the pictures called? {f}",
                "polite(names) ~ in japan we put something like -san behind name. {f} puts {s} behind each name",
            ),
            "first_and_last_words": (
                "span(stamps) ~ Log runs from when to when? first entry and last entry, as a list of two. {f}",
                "opener_closer(songs) ~ What opens the party and what song closes it? Return both, opener first. {sig}",
                "ends(stops) ~ tram line: terminus to terminus. stops in, two-element list out. {f}",
            ),
            "last_item_of_words": (
                "latest(commits) ~ commits are oldest to newest. the newest one pls. {f}",
                "closing_song(playlist) ~ {sig}: the song at the very end.",
                "last_guest(arrivals) ~ Who arrived after all the others? {x} is in order of arrival. {f}",
            ),
            "single_spaced": (
                "squeezed(titles) ~ Typist's thumb: too many spaces between words, and around. One between, none around, in each of the titles. {f}",
                "neat_lines(lines) ~ runs of tabs/spaces inside a line → one space. ends trimmed. per line. {sig}",
                "label_texts(labels) ~ Some labels were centred with blanks, others justified with blanks. I want them plain, i.e. with words a single blank apart and no margin. {sig}",
            ),
            "words_of_even_length": (
                "symmetric(answers) ~ answers that can be cut into two halves with the same number of letters. {f}",
                "pairs_of_letters(names) ~ I engrave two letters at a time, so nothing with a letter left over! {sig} keeps what I can do",
                "even_ones(titles) ~ number of chars mod 2 must be zero, otherwise it's out. {f}",
            ),
            "words_at_least_times": (
                "regular_guests(stays) ~ regular = {k} stays or more. each entry is a stay, by surname. Name the regulars, every one a single time, first seen first. {f}",
                "hits(plays, minimum=k) ~ A hit is a song that was played no fewer than a certain number of times. Which are the hits? No title twice. {sig}",
                "flaky(failures, threshold=k) ~ test names of failed runs. report tests that failed {k} times or over; unique. {sig}",
            ),
            "dotted_initials": (
                "signature(names) ~ J. R. R. but without gaps: J.R.R. - out of the forenames in {x}, ignoring empty ones. {f}",
                "short_sign(words) ~ Initials in capitals, after each a dot, all in one string; skip ''. {sig}",
                "engraved(forenames) ~ The inside of the ring bears the first letters of all forenames, big, with a point behind each. {f}",
            ),
        },
    ),
    (
        "strs",
        {
            "strip_all>sort_words": (
                "seating(names) ~ Names pasted with blanks around. Get the blanks off, then put them a to z. {f}",
                "ordered_labels(labels) ~ {sig}: sort alphabetically, but a label with a space in front mustn't come first just for that, so the outer spaces are removed before ‹and don't come back›.",
            ),
            "clean_tags>unique_words": (
                "tag_set(tags) ~ photo tags are a mess: 'Sea', ' sea', '', 'SEA '. I want 'sea', one time. so trimmed, lower-case, no blanks, no repeats, order of appearance. {f}",
                "subscribers(signups) ~ People subscribe over and over, here with a capital, there with a stray blank, and some submit the form with nothing in it. Who are my actual subscribers - trimmed, in small letters, nobody twice, in order of their first attempt? {sig}",
            ),
            "clean_tags>word_counts": (
                "dish_counts(replies) ~ Menu replies: blanks around, shouting, no reply at all. Bring them to lower case w/o the blanks, forget the unreplied, and count how many of each dish the kitchen has to cook. {f} gives a dict.",
                "tag_stats(tags) ~ {sig} ¶ a. normalise: strip + lower ¶ b. blank ones don't take part ¶ c. occurrences per tag, as dict",
            ),
            "clean_tags>unique_words>sort_words": (
                "keyword_index(keywords) ~ Twenty librarians, twenty ways to write a keyword. The index shall have it trimmed and small, only once, from a to z; blank entries are no keywords. {f}",
                "topics(inputs) ~ ppl typed topics for the newsletter. make: no outer spaces, lowercase, drop empties, unique, sorted abc. {sig}",
            ),
            "drop_blank_words>count_words": (
                "answered(cells) ~ how many people have actually written something? Cells with blanks only don't count. {f}",
                "loc(lines) ~ lines of code = lines that aren't blank. {sig} returns the number",
            ),
            "drop_blank_words>join_lines": (
                "closed_up(lines) ~ Take the empty lines out of my poem ‹lines of blanks are empty too› and hand it back as one text, a verse per line. {f}",
                "dense(paragraphs) ~ blank entries out, everything else newline-joined. {sig}",
            ),
            "strip_and_drop_blank>join_words": (
                "one_liner(parts, sep=s) ~ the form has six fields for the address and nobody fills them all. strip each, leave out the blank ones, put what I pass between. {sig}",
                "label_line(facts) ~ Artist, year, technique, donor: {x} may have blanks at the ends of each and some are wholly blank. On the label it's a line with {s} in between and with no trace of the blank ones. {f}",
            ),
            "strip_and_drop_blank>unique_words>sort_words": (
                "guest_index(lines) ~ Raw lines of a guest book. A name signed twice is one guest, blanks at the ends of a line aren't part of a name and an empty line is no one. Produce the guests in alphabetical order: {sig}.",
            ),
            "unique_words>count_words": (
                "different_breeds(breeds) ~ how many different kinds of dog did i groom this year? every visit is in the list with its breed. {f}",
                "visitors(checkins) ~ Not the check-ins, the people! Someone who checks in thrice is one person. The number, please. {sig}",
            ),
            "unique_words>sort_words": (
                "alphabet_of_players(goals) ~ Goals by scorer, one entry a goal. I want to know who scored at all, in alphabetical order, each scorer mentioned once. {f}",
                "authors_list(loans) ~ sort -u for the authors in the loan list. {sig}",
            ),
            "unique_words>join_words": (
                "artists_line(tracks, between=s) ~ An album credits line: the artists of its tracks, each named the first time he turns up and not again, separated by whatever I hand over. {sig}",
            ),
            "unique_words>sort_words>join_words": (
                "index_entry(places) ~ places mentioned in the log, every one once, in abc order, as a single string with {s} between. {f}",
            ),
            "lowercase_all>word_counts": (
                "counted(words) ~ Count the words, but first make them small, for THE is the. dict out of {f}.",
            ),
            "words_starting_with>count_words": (
                "open_fixes(branches, kind=s) ~ branches begin with what they are: feature, fix, chore. number of those of a given kind? {sig}",
                "shelf_count(marks) ~ on shelf {s} stand the books whose mark opens with {s}. so how many books stand there {f}",
            ),
            "words_starting_with>sort_words": (
                "drawer(names, letter=s) ~ Open a drawer of the card index: the names with that beginning, neatly in alphabetical order. {sig}",
                "matching_sorted(answers) ~ Setter's helper: known answers with {s} as the opening letters, sorted a-z. {f}",
            ),
            "words_starting_with>join_words": (
                "wing_line(rooms, wing=s, gap=s_2) ~ Rooms of one wing ‹the code starts with it› in a single string, with the divider I tell between them. {sig}",
                "error_text(lines) ~ pick the lines beginning with {s}; return them as a text with {s_2} between. {f}",
            ),
            "words_starting_with>sort_words>join_words": (
                "printed_drawer(titles) ~ For the notice board: titles that start with {s}, in alphabetical order, as one text, {s_3} separating them. {f}",
            ),
            "words_starting_with>word_lengths": (
                "squares(answers) ~ Answers opening with {s}: how many letters has each of them? list of numbers, {f}",
            ),
            "words_starting_with>first_words": (
                "suggestions(cities, typed=s, most=k) ~ Type-ahead: cities which begin with the typed text, but never more than so many, the earlier ones in the list winning. {sig}",
                "few_branches(branches) ~ first {k} branches that start with {s}. fewer if fewer exist. {f}",
            ),
            "words_ending_with>count_words": (
                "photos(files) ~ I have a directory listing. Amount of files that end in {s}: {f}.",
                "from_company(emails, domain=s) ~ How many subscribers sit in a given company? You see it by how the address ends. {sig}",
            ),
            "words_ending_with>sort_words": (
                "rhyme_list(words, tail=s) ~ rhymes for my song! Words that have this tail, in abc order so i can skim. {sig}",
            ),
            "words_ending_with>unique_words>count_words": (
                "distinct_logs(files, ending=s) ~ The same file may be listed repeatedly. Looking only at files with the given ending, how many different ones are there? {sig}",
            ),
            "words_shorter_than>count_words": (
                "weak(passwords) ~ number of passwords with less than {k} characters - {f}",
                "small_tags(names, limit=k) ~ How many of the dogs will get the small tag? It takes any name that stays below the limit in characters. {sig}",
            ),
            "words_shorter_than>sort_words>comma_separated": (
                "brief_titles(titles) ~ Titles below {k} characters, alphabetically, in one string with comma and space between. {f} for the narrow column of our newsletter.",
            ),
            "words_shorter_than>uppercase_all": (
                "grid_fillers(words, size=k) ~ words strictly under the size, printed in capitals. {sig}. same order",
            ),
            "words_of_length>sort_words": (
                "slot_candidates(answers, squares=k) ~ A slot has so many squares: which answers fill it exactly? Alphabetical please, I'm scanning by eye. {sig}",
                "only_size(words) ~ {k}-letter words from {x} (a to z|in a-z order), {f}",
            ),
            "words_of_length>count_words": (
                "fits(answers) ~ Do I know enough answers of precisely {k} letters? tell me the number. {f}",
            ),
            "words_of_length>unique_words>sort_words": (
                "wordle_list(words, letters=k) ~ Preparing a guessing game: from the heap of words those with the required number of letters, no word twice, sorted. {sig}",
                "codes(scans) ~ A scanner often reads a code twice and at times reads garbage. A real code has {k} characters. I'd like the real codes, without repetition, in ascending alphabetical order from {f}.",
            ),
            "uppercase_all>join_words": (
                "banner(words, gap=s) ~ FOR THE STADIUM BANNER: all words big, something between them which I pass in. {sig}",
                "grid_row(answers) ~ answers of one row in caps, divided by {s}, one string. {f}",
            ),
            "uppercase_all>sort_words": (
                "carved(names) ~ Stone plate with the donors' names: only capitals, and alphabetical order in capitals. {f}",
            ),
            "uppercase_all>unique_words": (
                "codes_once(codes) ~ airport codes typed in any case. Give 'em in caps & each just once, first seen first. {sig}",
            ),
            "word_lengths>sum_of_numbers": (
                "bill(labels) ~ We pay the engraver a euro per character. What do all the labels cost together? {f}, a whole number",
            ),
            "word_lengths>largest_number": (
                "column_width(cells) ~ How wide must the column be, in characters, for its widest cell? No cells: 0. {f}",
            ),
            "word_lengths>sorted_descending": (
                "sizes(answers) ~ not the answers, only their letter counts, biggest first. {sig}",
            ),
            "word_lengths>sorted_unique": (
                "slot_sizes(answers) ~ What slot sizes occur in my grid? From the answers take the number of letters; every size listed a single time, small ones first. {f}",
            ),
            "top_words>join_words": (
                "chart_line(plays, n=k, sep=s) ~ jukebox: play log → the most played titles as ONE string. how many titles and what goes between them i say. most played first, ties: earlier one first. {sig}",
            ),
            "top_words>join_with_and": (
                "podium_sentence(votes) ~ For the speech: the {k} guests with most nominations, the most nominated first, written like 'Ann, Bob and Cy' - commas, and an ‹and› with blanks around in front of the last. Draws go to the earlier nomination. {f}",
            ),
            "lowercase_all>top_words": (
                "trending(tags, n=k) ~ trending tags: lower-case all of them, then the most used ones ‹as many as I ask for›, most used first; on a tie the one used earlier. {sig}",
            ),
            "clean_tags>top_words": (
                "top_topics(tags) ~ {f} ¶ tags are trimmed and made lower case ¶ blanks don't count ¶ answer = the {k} most frequent ones, from the top, ties by who came first",
            ),
            "first_words>join_words": (
                "teaser(names) ~ First {k} names, {s} in between, as text. The rest isn't mentioned at all. {f}",
            ),
            "sort_words>first_words": (
                "first_of_alphabet(guests, seats=k) ~ Seats on the bus are given out by the alphabet. {sig}: who gets one?",
            ),
            "sort_words>join_words": (
                "class_list(pupils) ~ pupils by the alphabet, strung together with {s} between each. {f}",
            ),
            "unique_words>first_words": (
                "first_callers(calls, prizes=k) ~ Radio contest! The first different callers win; calling twice doesn't help you. How many prizes there are is the second argument. {sig}",
            ),
            "numeric_words>join_words": (
                "dial(tokens) ~ Keep the tokens that are digits through and through, and make one string of them with {s} between. {f}",
            ),
            "parse_ints>sum_of_numbers": (
                "plus_ones(replies) ~ 'How many are you?' the card asked. Some wrote a figure, others a novel. Add up the figures, ignore the novels. {f}",
                "total_goals(cells) ~ {sig}. cells that are digits get added, everything else counts for nothing.",
            ),
            "parse_ints>largest_number": (
                "highest_room(fields) ~ the biggest whole number among the texts; texts which aren't just digits don't take part; if there's no number, 0. {f}",
            ),
            "parse_ints>sorted_ascending": (
                "pages_in_order(refs) ~ References as text, among them page numbers. I want just these numbers, as integers, lowest first. {sig}",
            ),
            "parse_ints>greater_than>count_of_numbers": (
                "late_goals(cells) ~ Minutes of goals came in as strings, with junk such as 'HT' among them. How many goals fell after minute {k}? Junk is to be passed over. {f}",
            ),
            "parse_ints>at_least>sorted_descending": (
                "big_orders(fields, minimum=k) ~ quantities scraped from mails, as strings; anything not made of digits is rubbish. which are at or over my minimum? large before small, as ints. {sig}",
            ),
            "parse_ints>unique_numbers>sorted_ascending": (
                "rooms(notes) ~ Chambermaid's notes cut into words. The words that are digits are room numbers. Return them as numbers, no room twice, ascending. {f}",
            ),
            "parse_ints>unique_numbers": (
                "distinct_codes(tokens) ~ pull the whole numbers out of a tokenised log line list ‹pure digits only›, each value once, as they come. {sig}",
            ),
            "ints_or_zero>sum_of_numbers": (
                "drinks(cells) ~ '3', 'two', '', '12'. Written in digits it's worth its number, otherwise nought. Total? {f}",
            ),
            "ints_or_zero>largest_number": (
                "top_loan(cells) ~ Convert every cell ‹no digits → 0› and tell me the greatest. {sig}",
            ),
            "common_words>count_words": (
                "overlap_size(mine, yours=o) ~ How many songs of my list are in yours, too? {sig}, just the number",
            ),
            "common_words>sort_words": (
                "in_both(left, right=o) ~ What's in the one catalogue and also in the other, alphabetically? {sig}",
            ),
            "common_words>unique_words>sort_words": (
                "shared_plants(east, west=o) ~ Two halves of the garden, east and west, each with its list of plants where the same plant can be there many times. Which plants grow in both halves? By the alphabet and without repetition. {sig}",
            ),
            "words_not_in>count_words": (
                "still_silent(invited, replied=o) ~ number of invitations without any reply so far - {sig}",
            ),
            "words_not_in>sort_words": (
                "to_phone(invited, replied=o) ~ My mother-in-law rings everyone who hasn't replied, and she goes strictly by the alphabet. {sig} makes her list.",
                "unscanned(catalogue, scanned=o) ~ catalogue items not scanned, sorted. {sig}",
            ),
            "words_not_in>sort_words>join_words": (
                "absentees(squad, present=o, mark=s) ~ Squad without those present, by alphabet, in one line of text with a mark of my choice between the names. {sig}",
            ),
            "words_not_in>join_lines": (
                "unmerged_text(branches, merged=o) ~ branches which aren't among the merged ones, printed one per line in a string. {sig}",
            ),
            "missing_words>count_words": (
                "lacking(packed, needed=o) ~ of the things needed, how many aren't packed? {sig}",
            ),
            "missing_words>comma_separated": (
                "complaint(given, required=o) ~ validation msg: required fields which weren't given, comma+space separated. {sig}",
            ),
            "search_ignoring_case>count_words": (
                "found(titles, what=s) ~ '… hits' on top of the results page: titles with the searched text in them, capitals or not - their number. {sig}",
            ),
            "search_ignoring_case>sort_words": (
                "results(titles, query=s) ~ Catalogue search without regard for capitals; hits in alphabetical order. {sig}",
                "lookup(plants) ~ plants with {s} in the name ‹case: don't care›, abc order, {f}",
            ),
            "search_ignoring_case>first_words": (
                "some_hits(songs, query=s, most=k) ~ search my songs, no matter the caps, and stop after so many hits. {sig}",
            ),
            "search_ignoring_case>sort_words>join_lines": (
                "printable_hits(books) ~ Every title with {s} in it, in whatever case, in alphabetical order, as a text that has one title a line. {f} please; it goes to the printer by the desk.",
            ),
            "drop_words_containing>count_words": (
                "quiet_lines(lines) ~ How many lines would remain after throwing out those with {s} inside? {f}",
            ),
            "drop_words_containing>sort_words": (
                "safe_dishes(dishes, allergen=s) ~ not a trace of the allergen in the description please. what's left, alphabetical. {sig}",
            ),
            "drop_words_containing>unique_words>join_lines": (
                "log_digest(lines, noise=s) ~ 1 remove lines that have the noise in them ¶ 2 each different line just once, first occurrence ¶ 3 give it as text, line by line ¶ = {sig}",
            ),
            "drop_words_longer_than>sort_words": (
                "displayed(names) ~ the board shows names of up to {k} letters; longer ones can't be shown. List the showable, by alphabet. {f}",
            ),
            "drop_words_longer_than>count_words": (
                "small_labels(texts, room=k) ~ How many texts fit on the small label? It has room for a given number of characters, fully used is OK. {sig}",
            ),
            "capitalize_all>join_words": (
                "title(words) ~ each word with a capital and the rest of it small, then {s} between the words; one string. {f}",
            ),
            "capitalize_all>sort_words": (
                "tidy_register(names) ~ Register of first names: whatever caps the parents used, one capital then small letters. And alphabetical. {f}",
            ),
            "strip_all>capitalize_all>sort_words": (
                "place_cards(names) ~ Names as typed by guests. Steps for {f}: spaces at the ends away; Big first letter, small others; a to z.",
            ),
            "strip_and_lowercase_all>unique_words": (
                "addresses(entries) ~ Same address with other capitals or with a blank after it is the same address. Return them lowercased, trimmed and deduplicated, order kept. {sig}",
            ),
            "strip_and_lowercase_all>word_counts": (
                "quiz_answers(answers) ~ pub quiz again: how many teams gave each answer? ' PARIS' is 'paris'. dict with the trimmed small form. {f}",
            ),
            "strip_and_lowercase_all>has_duplicates": (
                "signed_twice(emails) ~ has anybody subscribed twice? Differences in capitals or spaces at the ends are no differences. bool from {f}",
            ),
            "file_extensions>unique_words": (
                "kinds(files) ~ what sorts of files are there, by what's behind the last dot ‹'' if no dot›? mention a sort once, in order met. {sig}",
            ),
            "file_extensions>word_counts": (
                "per_kind(files) ~ file kind = after the final dot, empty text when dotless. How many of each kind? {f} returns dict",
            ),
            "file_extensions>lowercase_all>word_counts": (
                "formats(photos) ~ JPG and jpg are the same format. For the photos of our exhibits, count the formats: part after the last point, in small letters ‹'' without point› → how many. {sig}",
            ),
            "file_extensions>unique_words>sort_words": (
                "gitattributes(files) ~ need the alphabetised list of distinct extensions in the repo. extension = text after the last dot, '' where none. {sig}",
            ),
            "email_users>sort_words": (
                "sorted_handles(emails) ~ Cut every address at the @, keep the left, sort it a to z. {f}",
            ),
            "email_users>join_words": (
                "greeting_line(emails, glue=s) ~ 'anna, bert, carla' from their addresses, i.e. what's before the @; what stands between is an argument. {sig}",
            ),
            "last_part_of_each>unique_words": (
                "families(guests) ~ Which families are coming? Family = final word of a name; a family is listed once, however many of them there are. Blank lines aren't a family. {f}",
            ),
            "last_part_of_each>word_counts": (
                "status_tally(lines) ~ last field of each log line is the status. Blank lines may occur, ignore. status → number of lines. {sig}",
            ),
            "last_part_of_each>unique_words>sort_words": (
                "surname_index(people) ~ index of surnames for the parish book: take what's after the last space of the full name, no surname twice, in alphabetical order; empty lines say nothing. {f}",
            ),
            "last_part_of_each>parse_ints>sum_of_numbers": (
                "bytes_sent(lines) ~ The number at the end of each log line is bytes. Sum over all lines; should the last field not be a plain number, or the line be blank, it adds nothing. {sig}",
            ),
            "emails_without_at>count_words": (
                "bad_addresses(entries) ~ How many of the so-called e-mail addresses lack the @? {f}",
            ),
            "emails_without_at>join_lines": (
                "to_check(entries) ~ a text for the secretary, one line each, of all entries where the at sign is missing. {sig}",
            ),
            "words_seen_once>sort_words": (
                "rarities(sightings) ~ birds seen a single time, alphabetical. {f}",
            ),
            "words_seen_once>count_words": (
                "one_timers_count(stays) ~ by surname, one entry per stay at our hotel - how many surnames occur in it just the one time? {sig}",
            ),
            "words_at_least_times>sort_words": (
                "loyal(stays, visits=k) ~ Loyalty card for anyone with a minimum of visits ‹an entry = a visit›. Names, a-z, no repeats. {sig}",
            ),
            "words_at_least_times>count_words": (
                "hit_number(plays) ~ how many songs were played {k} times or more? {f}",
            ),
            "bigrams>word_counts": (
                "pair_counts(words) ~ Count the two-word sequences: each word with its next one, written 'this that'. dict. {f}",
            ),
            "bigrams>most_common_word": (
                "usual_transition(songs) ~ Which two songs in succession are played most, in that order? Return as 'A B', and the earliest of equals. {sig}",
            ),
            "word_counts>keep_at_least": (
                "bestsellers(sales, copies=k) ~ a sale is one entry with the title. dict of title to copies, but leave off whatever sold fewer than the given copies. {sig}",
            ),
            "word_counts>keep_above": (
                "over_booked(rooms) ~ Count the bookings by room; retain rooms with more than {k} bookings, with that count. {f} → dict",
            ),
            "word_counts>sort_by_value_desc": (
                "scorers(goals) ~ Scorer's name per goal. Table of scorers with goals, top man first, as a dictionary in that order. {f}",
            ),
            "word_counts>keys_above": (
                "noisy_hosts(hosts, limit=k) ~ one hostname for each alert. hostnames with more alerts than tolerated. {sig}",
            ),
            "word_counts>max_value": (
                "record(visits) ~ The most faithful guest has how many visits? Entries are names, one for each visit; I don't need to know who. 0 if nobody. {sig}",
            ),
            "word_counts>leaderboard": (
                "standings(votes) ~ candidates, most votes first; equal votes alphabetically. Just the names. {f} gets the votes.",
            ),
            "word_counts>winner_or_tie": (
                "elected(ballots) ~ Count the ballots. One ahead of all others? Their name. Several share the lead? The word 'tie'. {f}",
            ),
            "tally_ignoring_case>sort_by_value_desc": (
                "dishes(choices) ~ Kitchen list: dish in small letters with the number of orders, most ordered at the top. FISH = fish. dict from {sig}.",
            ),
            "tally_ignoring_case>keep_at_least": (
                "used_tags(tags, uses=k) ~ tag cloud: count tags case-insensitively ‹keys lower› and drop those used less often than required. {sig}",
            ),
            "tally_ignoring_case>keep_at_least>sort_by_value_desc": (
                "tag_cloud(tags) ~ tags with {k}+ uses, caps ignored, lower-case as key, number of uses as value, biggest first. {f}",
            ),
            "tally_ignoring_case>key_with_max_value": (
                "favourite(replies) ~ which dish is favourite? Fish or FISH is the same, answer small. At least one reply is there for sure. {f}",
            ),
            "duplicates_with_counts>sort_by_value_desc": (
                "repeat_offenders(names) ~ who returned books late more than one time, how often, worst first. one entry per late return. dict {sig}",
            ),
            "duplicates_with_counts>dict_keys": (
                "used_again(answers) ~ Answers I have used two times or oftener. A list of them, each just once; no figures. {f}",
            ),
            "tally_first_words>sort_by_value_desc": (
                "commit_verbs(messages) ~ commit messages, leading word counted ‹blank messages skipped›, most used verb first. {f}: dict",
            ),
            "replace_in_each>join_lines": (
                "corrected_text(lines, wrong=s, right=t) ~ Wherever in a line the wrong one occurs, write the right one. Then the lines as one text, each in its own row. {sig}",
            ),
            "replace_in_each>sort_words": (
                "renamed_sorted(files, old=s, new=t) ~ {sig}: swap the old bit of each file name for the new bit, everywhere in the name, and sort the outcome",
            ),
            "strip_all>replace_word": (
                "normalised(cells, dummy=s, value=t) ~ cells padded with blanks. trim; afterwards a cell that is just the dummy gets the value instead. {sig}",
            ),
            "strip_all>fill_empties": (
                "filled(choices) ~ Trim what the guests typed. If nothing is left, it's {s}. {f}",
                "artist_column(names, anonymous=s) ~ For the label: artist without the padding, and for those without artist - also when there were just spaces - the word for it which I give. {sig}",
            ),
            "fill_empties>join_words": (
                "row(cells, dummy=s, sep=s_2) ~ One row of the table as text: a dummy takes the place of each empty cell, and a separator goes between cells. {sig}",
            ),
            "make_hashtags>to_sentence": (
                "post(topics) ~ under the post come the hashtags of all topics in one string with spaces: # and then the topic in small letters with its blanks taken out. {f}",
            ),
            "make_hashtags>unique_words": (
                "distinct_hashtags(artists) ~ hashtags for the artists on the playlist ‹#, lower, no spaces›, same hashtag only 1x. {sig}",
            ),
            "wrap_in_quotes>join_words": (
                "quoted_row(cells) ~ cells in double quotes with {s} between them, string. {f}",
            ),
            "last_comma_first>sort_words": (
                "author_index(authors) ~ 'Jane Austen' gets 'Austen, Jane' ‹last word to the front› and the lot is sorted alphabetically in this form. {f} for my card index",
            ),
            "last_comma_first>sort_words>join_lines": (
                "printed_index(authors) ~ Printed index, a text with one author a line: surname, comma, space, other names; surname = last word; ordered by the alphabet. {sig}",
            ),
            "sorted_by_last_word>join_lines": (
                "guest_sheet(guests) ~ Sheet for the door: guests by surname ‹the last word›, one beneath the other, one string. {f}",
            ),
            "sorted_by_last_word>numbered_text": (
                "numbered_guests(guests) ~ wedding guests ordered by their final name, then as text '1. …' '2. …', a line for each. {sig}",
            ),
            "sort_words>numbered_text": (
                "ranked_menu(dishes) ~ dishes a-z with numbers in front, 1. then 2. and so on, lines of one text. {f}",
            ),
            "unique_words>sort_words>numbered_text": (
                "plant_sheet(sightings) ~ What was seen today, each species once, in alphabetical order, on a numbered sheet ‹1. dot blank name, one per line› as a text. {f}",
            ),
            "paired_with_space>sort_words": (
                "name_list(first, last=o) ~ combine first names and last names by position, blank between, and sort what comes out. {sig}",
            ),
            "paired_with_space>join_lines": (
                "signs(genus, species=o) ~ two columns to one text: genus blank species, one plant per line. {sig}",
            ),
            "without_stop_words>count_words": (
                "real_words(words, fillers=o) ~ how many words of the text aren't fillers? The fillers come in the second list; case is of no concern. {sig}",
            ),
            "without_stop_words>word_counts": (
                "keyword_counts(words, ignored=o) ~ Word statistics for a title list without 'the', 'of' and the like, which I hand in as ignored and which may be capitalised or not. {sig} gives word → count.",
            ),
            "without_stop_words>top_words": (
                "themes(words, skip=o, n=k) ~ {sig}: after removing the words to skip ‹whatever their case› the most frequent ones, most frequent first, as many as I say, ties by first occurrence",
            ),
            "without_stop_words>unique_words>sort_words": (
                "back_index(terms, trivial=o) ~ Index at the back of the book. Trivial terms, in any capitalisation, don't belong there; all others are printed once in alphabetical order. {sig}",
            ),
            "all_longest_words>count_words": (
                "how_many_longest(answers) ~ Several answers can be the longest together. How many are they? {f}",
            ),
            "all_longest_words>sort_words": (
                "giants(names) ~ those names than which none is longer, alphabetical. {sig}",
            ),
            "starting_with_ignoring_case>count_words": (
                "matches(guests, typed=s) ~ shows 'n guests found' while reception is typing the beginning of a name in any case: the number. {sig}",
            ),
            "starting_with_ignoring_case>sort_words": (
                "dropdown(cities, typed=s) ~ drop-down: cities that begin with what was typed ‹case ignored›, alphabetical. {sig}",
            ),
            "starting_with_ignoring_case>sort_words>first_words": (
                "short_dropdown(songs, typed=s, most=k) ~ Drop-down for songs. Beginning as typed, caps don't matter; alphabetical; not more than the maximum I set. {sig}",
            ),
            "single_spaced>unique_words": (
                "headlines(lines) ~ headlines with sloppy spacing: a run of white space is one blank, none at the ends. Those identical after that are one headline. {f}, original order",
            ),
            "add_suffix>join_words": (
                "file_line(names, ending=s, gap=s_2) ~ append an ending to each name & put something between them in a single string, both are arguments. {sig}",
            ),
            "acronym>to_lowercase": (
                "tag(words) ~ first letters of the words of the club's name, in small letters, in one piece. {f}",
            ),
            "words_of_even_length>count_words": (
                "halvable(answers) ~ number of answers that have an even letter count {f}",
            ),
            "line_numbers_containing>last_number": (
                "last_mention(lines, what=s) ~ On which line, the top one being 1, does it appear for the last time? It does appear, promise. {sig}",
            ),
            "line_numbers_containing>joined_numbers": (
                "page_refs(pages, term=s, sep=s_2) ~ index entry for a term: numbers of the pages ‹the first is 1› that contain it, as one string with a separator. {sig}",
            ),
            "numeric_words>unique_words>sort_words": (
                "room_codes(tokens) ~ from the words on the slips, those that are digits only; leave them text, no doubles, sorted as text. {f}",
            ),
        },
    ),
    (
        "str",
        {
            "split_commas>sort_words": (
                "ordered(wishes) ~ wishes come as ONE text with commas like 'piano, bike, drum'. i'd like a list, a to z, without the spaces next to the commas. {f}",
            ),
            "split_commas>unique_words": (
                "tags_of(field) ~ The tag field of a post is a single string, comma separated, people repeat themselves in it. Return the tags ‹trimmed›, each once, as typed. {sig}",
            ),
            "split_commas>drop_empty_words>sort_words": (
                "guests_from(line) ~ A line of guests with commas between; double commas happen, so there'd be empty guests, and I don't feed those. Alphabetical list of the guests without surrounding blanks. {f}",
            ),
            "filled_csv_fields>count_words": (
                "attending(line) ~ Comma-separated names in one text. How many names? Blank bits between commas aren't names. {f}",
            ),
            "filled_csv_fields>unique_words>count_words": (
                "different_toppings(order) ~ {x} is one string, an order such as 'ham, olives, ham'. Number of different toppings in it, and a bit that's blank isn't a topping. {sig}",
            ),
            "split_lines>drop_blank_words>count_words": (
                "written_lines(poem) ~ how many lines of the poem aren't just white space? poem = one text with newlines. {f}",
            ),
            "split_lines>words_starting_with": (
                "bullets(note, mark=s) ~ From my note, a text of several lines, I want the lines that begin with the mark. {sig}, list",
            ),
            "split_lines>words_containing>count_words": (
                "matches(log, what=s) ~ grep -c: the log comes as a whole text. Number of lines in which it occurs. {sig}",
            ),
            "split_lines>drop_words_containing>join_lines": (
                "muted(log, noise=s) ~ whole log as text in, whole log as text out, minus the lines having the noise anywhere in them. {sig}",
            ),
            "split_lines>strip_and_drop_blank": (
                "paragraph_lines(letter) ~ break the letter up at the line ends, trim each piece, forget about pieces with nothing in. {f}",
            ),
            "split_lines>sort_words>join_lines": (
                "sorted_file(content) ~ unix sort in python: content of a file goes in, the content with its lines in alphabetical order comes out ‹a string both times›. {f}",
            ),
            "split_lines>unique_words>join_lines": (
                "without_repeated_lines(text) ~ My shopping text has a thing on every line, and some things twice. Same text please, only first mentions. {sig}",
            ),
            "split_words>word_lengths": (
                "pattern(clue_answer) ~ 'Gone with the wind' has the pattern 4 4 3 4, which a setter puts behind the clue. {f} gives it as a list of numbers for any answer text.",
            ),
            "split_words>acronym": (
                "club_abbreviation(name) ~ from the full name of a football club to its letters, big: every word lends its first. {sig}",
            ),
            "split_words>unique_words>count_words": (
                "vocabulary_size(text) ~ How many different words are there in the text ‹written the same way›? Cut at blanks, nothing cleverer. {f}",
            ),
            "split_words>words_of_length>count_words": (
                "n_letter_words(text, letters=k) ~ In the text, how many words have exactly so many letters? Punctuation sticks to its word, never mind. {sig}",
            ),
            "split_words>capitalize_all>to_sentence": (
                "headline(title) ~ newspaper style: each word of the title begins big and goes on small, single blanks in the middle. text in text out. {f}",
            ),
            "split_words>all_longest_words": (
                "longest_of(sentence) ~ in a sentence find the longest word - or words, when a few are equally long. list, sentence order. {sig}",
            ),
            "split_words>parse_ints>sum_of_numbers": (
                "sum_in(message) ~ 'bring 3 chairs and 2 tables' makes 5. {f}: add the words of the message that consist of digits.",
            ),
            "split_words>without_stop_words>to_sentence": (
                "essence(title, fillers=o) ~ A title without its fillers. The fillers are in a list, their case is irrelevant; what's left of the title is joined by blanks. {sig}",
            ),
            "lowercase_word_counts>sort_by_value_desc": (
                "frequency_table(text) ~ text → dict of small-letter word with its number of occurrences, the most frequent ahead. {sig}",
            ),
            "text_word_counts>keep_at_least": (
                "repeated_words(essay, times=k) ~ My teacher says I repeat myself. Which words stand in the essay so many times or more, and how often? dict. {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "word_counts": (
                "per_colour(cars) ~ kids on the back seat count cars by colour; every car they spot they shout the colour and I type it in {x}. what did we see how often? {f}",
                "bag_of_words(tokens) ~ no sklearn allowed. tokens → dict token to n. {sig}",
                "defects(codes) ~ Quality control, line 4. Each faulty part gets a defect code. For the Pareto chart we require the quantity per code; {sig}.",
            ),
            "unique_words": (
                "countries(stamps) ~ I'm 9 and I collect stamps, I write down the country of every stamp. {f} should tell which countries I have, not two times the same one, the oldest first",
                "imports(lines) ~ dup imports in a file after a bad merge. collapse 'em, first occurrence survives, keep order ‹so set is a no› - {f}",
            ),
            "strip_all": (
                "sku(values) ~ str.strip mapped over a list. That's {sig}. Don't filter anything.",
                "patients(names) ~ On our ward the admission system leaves spaces round patients' names, which breaks the search. Could you give me {f} to peel them away?",
            ),
            "join_words": (
                "ingredients_line(items, sep=s) ~ On the jam jar there's a single line: all the ingredients with a separator in between. {sig}, would you be a dear?",
                "phone(groups) ~ Groups of digits as strings, to be dialled with {s} between two groups. One string. {f}",
            ),
            "words_starting_with": (
                "invoices_of(numbers, year=s) ~ Our invoice numbers open with the year. Tax office wants a year's worth: those whose first characters are the year. {sig}",
                "private(names) ~ names that open with {s}, in order. {f}",
            ),
            "uppercase_all": (
                "blood_groups(entries) ~ ab, A, o ... on the chart blood groups have to be in capitals or the doctor frowns. {f} over all entries",
            ),
            "group_by_first_letter": (
                "spice_rack(spices) ~ I'm sorting grandma's spices: everything with C together, everything with P together, you know. What goes together, under which letter? Nameless jars ‹''› go in the bin. {f}",
            ),
            "word_lengths": (
                "sms_sizes(messages) ~ characters of each message, as numbers. in their order. telegram style: YES. {sig}",
            ),
            "drop_blank_words": (
                "voices(comments) ~ of the feedback sheets some are blank and some have been 'filled' with the space bar. I'm going to read out the others. {sig}",
            ),
            "clean_tags": (
                "symptoms(entries) ~ Nurses type symptoms freely. For the statistics: without blanks round them, in minuscules, and an entry of nothing but blanks is no symptom. {f}",
            ),
            "top_words": (
                "best_sellers(sold, shelf=k) ~ The bakery till writes down every single bun by its kind. My shelf by the window holds a few kinds; which? The best-selling ones, best first, level ones in order of first sale. {sig}",
            ),
            "words_of_length": (
                "plates(codes, n=k) ~ kids game: license plates with exactly the agreed number of characters count. which of them count {sig}",
            ),
            "words_shorter_than": (
                "sms_ok(messages, cap=k) ~ messages that stay under the cap in characters ‹hitting it is already too much›. {sig}",
            ),
            "words_ending_with": (
                "adverbs(words, ending=s) ~ English lesson! pick out of the words those with the ending on the blackboard. {sig}",
            ),
            "first_words": (
                "finalists(ranking, places=k) ~ the ranking is done, best comes first. how many go to the final is decided on the day. {sig} tells their names",
            ),
            "count_words": (
                "pupils_present(names) ~ Roll call gave me a list of names. I want to tell the kitchen how many lunches. {f}",
            ),
            "common_words": (
                "both_clubs(chess, choir=o) ~ Which of the pupils in chess sing in the choir, too? Keep the chess order. {sig}",
            ),
            "words_not_in": (
                "left_to_visit(wishlist, visited=o) ~ towns i wanna see minus towns i have seen! {sig}",
                "new_words(text_words, known=o) ~ I learn Polish. From words of a text throw away the words I know, leave unknown ones, same order and with repeats. {sig}",
            ),
            "missing_words": (
                "unanswered(answered, questions=o) ~ {x} are the questions the witness has answered; the other list is all the questions put to him. Counsel wishes to see the unanswered, in the order put. {sig}",
            ),
            "replace_word": (
                "anonymised(speakers) ~ In the transcript's list of speakers, {s} has to be shown as {t}, as the court ordered. All others under their own name. {f}",
            ),
            "by_frequency": (
                "by_popularity(orders) ~ ice cream orders of today, one flavour per scoop. flavours from bestseller to shelf warmer, each flavour one time, level ones in the order they were first asked for. {f}",
            ),
            "parse_ints": (
                "scores(lines) ~ the scoreboard ocr returns strings: '21', 'l5', '', '7'. keep and convert what is digits only {sig}",
            ),
            "numeric_words": (
                "pure(ids) ~ which of the ids contain no letters, no dashes, no nothing except digits? as strings. {f}",
            ),
            "acronym": (
                "mnemonic(planets) ~ My Very Educated Mother... the other way round: give me the capital initials of the list stuck together. {f}",
            ),
            "longest_common_prefix": (
                "dial_code(phones) ~ All our branch offices share the beginning of the phone number. Just how many digits, nobody knows. Return the shared beginning ‹text, empty when they share nothing›. {f}",
            ),
            "concatenate": (
                "dna(reads) ~ reads are adjacent and non-overlapping → full sequence. plain string, no delimiter. {f}",
            ),
            "total_length": (
                "quota(lines) ~ Does my column exceed the magazine's allowance? To find out I need the characters of all lines taken together. {sig}",
            ),
            "join_non_empty": (
                "sentence(bits) ~ some bits are empty because the patient refused to answer. Join the other bits by {s}. {f}",
            ),
            "has_word_ignoring_case": (
                "taken(usernames, wanted=s) ~ can she have this user name or is it gone already? Bob blocks BOB. {sig} True = gone",
            ),
            "fill_empties": (
                "graded(marks) ~ pupils who didn't hand in have '' in the list of marks; they ought to have {s} there. Everyone else keeps his mark. {f}",
            ),
            "search_ignoring_case>join_lines": (
                "extract(lines, term=s) ~ Everything the log says about a term, case be damned, as one text with a line per hit. {sig}",
            ),
            "unique_words>sort_words>comma_separated": (
                "allergens(items) ~ bottom of the menu: allergens of all dishes, none twice, alphabetical, as a single line with comma-space. {f}",
            ),
            "words_not_in>unique_words>count_words": (
                "new_vocab(words, known=o) ~ How many new words will the pupils meet in this text? Those they know are in the second list; a new word met several times is one. {sig}",
            ),
            "words_not_in>unique_words>sort_words": (
                "to_learn(words, known=o) ~ vocab list for the test: words from the text which aren't known, without doubles, from a to z. {sig}",
            ),
            "drop_blank_words>first_words": (
                "headlines(lines) ~ the first {k} lines that say something, i.e. aren't blank. As they are. {f}",
            ),
            "strip_and_drop_blank>sort_words": (
                "roll(names) ~ Names off a scanned sheet, blanks at both ends, several lines with nothing. The clean names by alphabet, please → {f}",
            ),
            "clean_tags>unique_words>count_words": (
                "distinct_symptoms(entries) ~ Number of different symptoms. Fever, ' fever ' & FEVER aren't different, and an empty entry is none at all. {sig}",
            ),
            "clean_tags>sort_words>join_words": (
                "keyword_line(raw) ~ meta keywords: trimmed, lower, no blanks, alphabetical, one string with {s} between. {f}",
            ),
            "words_longer_than>unique_words>sort_words": (
                "hard_words(words, letters=k) ~ Dictation next week. Hard is every word having more letters than I say. Make the list of hard words: alphabetical, no repetition. {sig}",
            ),
            "words_longer_than>count_words": (
                "long_ones(titles) ~ amount of titles over {k} characters? {f}",
            ),
            "word_counts>keys_above>sort_words": (
                "frequent_visitors(visits) ~ A visit is an entry with a surname. Who came more than {k} times? by the alphabet please {f}",
            ),
            "word_counts>keep_at_least>sort_by_value_desc": (
                "bestseller_table(sales, minimum=k) ~ table of titles with copies sold ‹each sale's an entry›, titles below the minimum left out, best on top. dictionary. {sig}",
            ),
            "word_counts>sort_by_value_desc>lines_text": (
                "printed_chart(plays) ~ As a text to print: 'song: plays', a line for each song, most played first; {x} has an entry for every play. {f}",
            ),
            "parse_ints>even_numbers>sorted_ascending": (
                "even_side(houses) ~ Postman's problem. House numbers came as text, some like '12a' which I can't use ‹only plain digits›. I do the even side of the street first, going up. Numbers in walking order please, {f}",
            ),
            "parse_ints>sorted_descending>first_numbers": (
                "best_scores(cells, show=k) ~ high score list from text cells; those not made of digits aren't scores. best ones first, only as many as the screen can show. ints. {sig}",
            ),
            "common_words>unique_words>count_words": (
                "shared_artists(mine, theirs=o) ~ Compatibility score: number of different artists on my playlist that occur on theirs. {sig}",
            ),
            "replace_in_each>unique_words>sort_words": (
                "merged_names(names, old=s, new=t) ~ Because of a rename some names fall together. First the replacement ‹everywhere within a name›, after that no name twice, then alphabetical. {sig}",
            ),
            "drop_words_longer_than>uppercase_all>join_lines": (
                "board(names) ~ LED board: names of at most {k} letters, in capitals, one under the other as a string. Longer ones can't be shown. {f}",
            ),
            "email_users>capitalize_all>join_words": (
                "cc_line(emails, sep=s) ~ anna@x.org, BOB@y.com … make a line 'Anna / Bob': piece before the @, first letter big and rest small, my separator between. {sig}",
            ),
            "starting_with_ignoring_case>unique_words>sort_words": (
                "picker(cities, typed=s) ~ City picker. Offer what begins with the typed letters, upper or lower; nothing twice; a→z. {sig}",
            ),
            "words_ending_with>sort_words>join_lines": (
                "listing(files, ending=s) ~ ls *.txt as text: files having the ending, in alphabetical order, each in a line of its own. {sig}",
            ),
            "words_starting_with>unique_words>count_words": (
                "users_of(ids, team=s) ~ an id opens with its team's code. distinct ids of a team, how many? {sig}",
            ),
            "last_part_of_each>capitalize_all>unique_words": (
                "families_tidy(guests) ~ family names ‹last word, blank lines skipped›, written with a capital and small letters after, every family just once in the order of arrival. {sig}",
            ),
            "longest_first_then_alphabet>join_lines": (
                "filling_plan(answers) ~ My filling plan as text, a line per answer: long ones at the top, those of equal length a to z. {f}",
            ),
            "word_length_pairs>pairs_by_number_desc": (
                "longest_table(answers) ~ ‹answer, letters› tuples with the greatest number of letters at the top. {f}",
            ),
            "longest_first_then_alphabet>first_words": (
                "hardest(answers, n=k) ~ The few longest answers, longest first, alphabetical among equals. How few is given. {sig}",
            ),
            "tally_first_letters>sort_by_value_desc": (
                "busy_desks(guests) ~ Which letter's desk gets the longest queue? Count guests per first letter ‹ignore ''› and put the most crowded at the front of the dict. {f}",
            ),
            "tally_first_letters>key_with_max_value": (
                "favourite_initial(names) ~ The initial most of our dogs have. There's at least one named dog; unnamed ‹''› don't count. {f}",
            ),
            "sort_words_descending>first_words": (
                "newest(stamps, n=k) ~ iso dates as text, they sort nicely. the latest few, latest first. {sig}",
            ),
            "sort_words_descending>join_words": (
                "backwards_line(names) ~ z to a, in one text, {s} between. {f}",
            ),
            "numeric_words>count_words": (
                "plain_ids(entries) ~ how many entries are digits and nothing but? {sig}",
            ),
            "capitalize_first_letter>join_lines": (
                "release_notes(messages) ~ Release notes: one commit message a line in a single text; each begins with a capital and is otherwise untouched. {f}",
            ),
            "capitalize_first_letter>numbered_text": (
                "questions(items) ~ exam sheet. each question gets a big first letter ‹the remainder as is› and a number with dot, one per line. returns str. {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "capitalize_first_letter": (
                "openings(sentences) ~ Student essays: sentences start small, sigh. Make just the very first character big; iPhone or McDonald further on has to survive. {f}",
            ),
            "count_with_capital": (
                "names_in(tokens) ~ rough guess of how many names there are: tokens that begin with an upper case letter, as a number. {sig}",
            ),
            "all_words_equal": (
                "homogeneous(lots) ~ the pallet is homogeneous if there is but one lot number on it. {f}: bool, lots of all cartons given; an empty pallet is homogeneous by definition",
            ),
            "file_extensions": (
                "suffixes(names) ~ 'report.final.pdf' → 'pdf'. 'README' → ''. do that for the whole list, {f}",
            ),
            "email_users": (
                "local_parts(emails) ~ Per RFC what precedes the @ is the local part. {sig} extracts it from each, at the first @ if there be more.",
            ),
            "last_part_of_each": (
                "prices(lines) ~ supermarket receipt: each line ends with the price. what's the last thing on every line, as text? lines w/o anything on them are ignored. {sig}",
            ),
            "bigrams": (
                "legs(towns) ~ Our bicycle trip visits the towns in this order. A leg is from a town to the following, so list the legs as 'from to' with a blank. {f}",
            ),
            "number_the_words": (
                "lockers(children) ~ locker 1 is for the first child of the list, locker 2 for the second … and {f} gives a dict: locker → child",
            ),
            "without_stop_words": (
                "cleaned(ingredients, dislikes=o) ~ My grandson won't eat certain things. {sig} takes them off the ingredients; Onion or onion, he won't eat either.",
            ),
            "most_common_ties_alphabetical": (
                "diagnosis(codes) ~ Most frequent diagnosis code of the quarter. Same frequency: the alphabetically lower code. No codes: empty string. {f}",
            ),
            "group_by_domain": (
                "mail_hosts(addresses) ~ before sending we batch the mails by host, the host being whatever comes after the @ ‹nothing → ''›. {f} should return host and, for each, the addresses as given",
            ),
            "preview_and_more": (
                "summary(files) ~ A tooltip with the uploaded files: {k} of them by name, ', ' in between, and should there be others ' and N more', where N says how many. {sig}",
            ),
            "last_comma_first": (
                "bibliography(names) ~ turn 'Ada Lovelace' round to 'Lovelace, Ada'. Middle names stay with the first name. Each of them. {f}",
            ),
            "line_numbers_containing": (
                "todo_lines(source, marker=s) ~ in which lines of the source is the marker to be found? number them from one like my editor does, return numbers. {sig}",
            ),
            "count_words_starting_with": (
                "letters_a(names) ~ class statistics: how many pupils' names begin by {s}, written exactly so? {f}",
            ),
            "any_word_starting_with": (
                "has_urgent(tickets, flag=s) ~ Should I get out of bed? Only if some ticket's text begins with the flag. {sig}",
            ),
            "all_words_starting_with": (
                "valid_ibans(ibans, country=s) ~ Tell me whether all the IBANs are from the same given country, that is, that they open with its code. {sig}",
            ),
            "add_suffix": (
                "units(values) ~ numbers as text, the unit {s} has to hang on to each of them directly. {f}",
            ),
            "first_and_last_words": (
                "edges(stations) ~ For the sign at the front of the bus: where it begins and where it ends. From all the stations give me these two in a list. {sig}",
            ),
            "last_item_of_words": (
                "final_word(words) ~ He who has the last word... which one is it? {f}",
            ),
            "single_spaced": (
                "collapsed(names) ~ 'Anna   Maria  ' should be 'Anna Maria'. every name in the list. {sig}",
            ),
            "words_of_even_length": (
                "even_names(names) ~ Daisy-petal oracle: he loves me if his name's letters come in pairs, none left. Which of the names pass? {f}",
            ),
            "words_at_least_times": (
                "confirmed(sightings, times=k) ~ A sighting is regarded as confirmed when it has been reported so many times or oftener. I'd like the confirmed ones, without repetition. {sig}",
            ),
            "dotted_initials": (
                "stamp(names) ~ Lawyers initial each page. From somebody's names to A.B.C. with the final dot; blanks as in '' ignored, capitals always. {sig}",
            ),
            "numeric_words>unique_words>count_words": (
                "distinct_numbers(tokens) ~ How many different all-digit tokens does the report contain? As text, so 07 isn't 7. {f}",
            ),
            "strip_all>drop_empty_words>unique_words": (
                "real_names(cells) ~ cut the spaces, forget what's empty then, and let nobody appear twice. order of the sheet. {sig}",
            ),
            "strip_all>unique_words>sort_words": (
                "cities(column) ~ A column of cities, padded here and there; each city once and by the alphabet, padding off before you compare. {f}",
            ),
            "strip_all>uppercase_all>join_words": (
                "plate_text(words, gap=s) ~ For the brass plate: blanks off the ends of each word, capitals, one string with what I pass as a gap in between. {sig}",
            ),
            "uppercase_all>unique_words>sort_words": (
                "stations(codes) ~ Station codes typed anyhow. In capitals, every code once, a to z. {f}",
                "tickers(symbols) ~ aapl, AAPL, Tsla. portfolio symbols → caps, dedup, sorted. {sig}",
            ),
            "uppercase_all>sort_words>join_lines": (
                "memorial(names) ~ The memorial's stone: names in capitals, alphabetically, one below another. As one text for the mason, {f}",
            ),
            "words_starting_with>words_longer_than>count_words": (
                "long_candidates(answers) ~ how many answers begin by {s} and have over {k} letters? {f}",
            ),
            "words_starting_with>words_ending_with": (
                "both_ends(files, start=s, end=s_2) ~ Files beginning so and ending so. Both have to hold. {sig}, order as is",
            ),
            "words_starting_with>words_ending_with>count_words": (
                "reports(files) ~ number of files called {s}-something-{s_2}, i.e. beginning with the one & ending with the other {f}",
            ),
            "words_containing>unique_words>count_words": (
                "distinct_error_lines(lines, error=s) ~ How many different lines have the error in them? Identical ones are one. {sig}",
            ),
            "words_of_length>uppercase_all>sort_words": (
                "grid_words(words, size=k) ~ From my word hoard the ones that fill a light of that size exactly, in capitals and alphabetical. {sig}",
            ),
            "words_shorter_than>unique_words>count_words": (
                "short_kinds(words) ~ Number of distinct words with under {k} letters. {f} is for a readability score.",
            ),
            "words_shorter_than>lowercase_all>word_counts": (
                "small_word_stats(words, below=k) ~ Count the small words, meaning fewer letters than the given bound. IN and in are together, in lower case. dict, {sig}",
            ),
            "drop_blank_words>uppercase_all": (
                "signs(texts) ~ Signs for the market stalls: blank ones aren't printed, the others IN CAPITALS. List in, list out. {f}",
            ),
            "drop_blank_words>numbered_text": (
                "agenda_text(points) ~ the secretary leaves blank points in the agenda. without those, numbered from 1 e.g. 1. Welcome, a point a line, as text. {sig}",
            ),
            "drop_blank_words>capitalize_first_letter>numbered_text": (
                "minutes(points) ~ Minutes of the meeting, a single text. Points that are blank fall away, the first letter of each point is made big ‹that letter only›, and they're numbered 1. 2. 3. on lines of their own. {f}",
            ),
            "top_words>sort_words": (
                "top_alphabetical(votes, n=k) ~ take the most voted names ‹number of places given, ties go to the earlier one›, but don't reveal the ranking: alphabetical. {sig}",
            ),
            "clean_tags>by_frequency": (
                "popular_tags(tags) ~ tags trimmed + lowercased, the blanks gone; then each just once, from the most to the least used. {sig}",
            ),
            "clean_tags>top_words>join_words": (
                "trend_line(tags, n=k, sep=s) ~ Newsletter footer: the top tags as one string with a separator. Spelling is normalised first - no outer blanks, no capitals, no blank tags. How many: my call. {sig}",
            ),
            "file_extensions>by_frequency": (
                "common_kinds(files) ~ what's behind the last dot ‹'' if there's none›, each kind once, the commonest kind first. {f}",
            ),
            "file_extensions>lowercase_all>unique_words": (
                "image_kinds(files) ~ kinds of files, .JPG = .jpg, so lower case; dotless files are of kind ''. each one a single time, first met first {f}",
            ),
            "emails_without_at>unique_words>sort_words": (
                "typos(addresses) ~ wrong addresses are those without an at-sign. Show me each wrong one just once in alphabetical order. {f}",
            ),
            "email_users>lowercase_all>unique_words": (
                "accounts(emails) ~ account name = before the @, lower case. unique, order of appearance. {sig}",
            ),
            "last_part_of_each>unique_words>count_words": (
                "household_count(guests) ~ Number of families at the party. Same last word in the full name, same family. Ignore blanks. {f}",
            ),
            "last_part_of_each>tally_ignoring_case": (
                "surname_stats(people) ~ How frequent is each surname - that's the last word - in our village? Some wrote it in capitals, so small letters in the dictionary. Blank lines don't count. {sig}",
            ),
            "last_part_of_each>parse_ints>largest_number": (
                "slowest(lines) ~ each log line ends with a duration in ms. the worst one? if the last field isn't all digits ignore the line. 0 if there's nothing. {f}",
            ),
            "ints_or_zero>at_least>count_of_numbers": (
                "passed(cells, mark=k) ~ Marks as text; absent pupils have a dash and so get 0. How many reached the mark? {sig}",
            ),
            "ints_or_zero>sorted_descending>first_numbers": (
                "best_results(cells) ~ dashes and blanks are 0, digits are themselves. the {k} best results, from the best down. {f}",
            ),
            "ints_or_zero>running_totals": (
                "savings(cells) ~ Piggy bank: each week a string with what I put in, '' or 'nothing' for weeks without. How much was in there after every week? {f}",
            ),
            "parse_ints>doubled": (
                "recipe_for_eight(tokens) ~ My recipe is for four people, there'll be eight. Out of the words of it take the whole numbers and give me each two times as big. {f}",
            ),
            "parse_ints>smallest_number": (
                "cheapest(prices) ~ Price tags as strings, some read 'on request'. Lowest price of those in plain digits? 0 if there are none such. {sig}",
            ),
            "parse_ints>less_than>sorted_ascending": (
                "affordable(tags, budget=k) ~ price tags as text ‹'sold' is possible too›. Which prices are under my budget? as ints, from the cheapest. {sig}",
            ),
            "common_words>sort_words>join_words": (
                "shared_line(mine, yours=o, sep=s) ~ text for the card: 'our songs: …', i.e. those on your list and on mine, alphabetical, with something in between that I choose. Just the songs part. {sig}",
            ),
            "words_not_in>uppercase_all>join_lines": (
                "final_reminder(members, paid=o) ~ Members who haven't paid, IN CAPITALS, one below the other. The treasurer is angry. {sig} → text",
            ),
            "missing_words>sort_words": (
                "owed(returned, lent=o) ~ tools lent out minus tools that came back, alphabetical. the first list is what came back. {sig}",
            ),
            "missing_words>sort_words>numbered_text": (
                "shopping_sheet(pantry, recipe=o) ~ What the recipe wants and the pantry hasn't, in alphabetical order and numbered line by line - ‹1. eggs› - as a text I can print. {sig}",
            ),
            "word_counts>keys_at_least>sort_words": (
                "needs_table(orders, portions=k) ~ Dishes with so many orders or more get a chafing dish. An order = an entry. Dishes by alphabet. {sig}",
            ),
            "word_counts>top_keys": (
                "medal_breeds(visits) ~ {k} breeds with the most visits at my salon, descending. one entry per visit {f}",
            ),
            "tally_ignoring_case>keys_at_least>sort_words": (
                "popular(wishes, votes=k) ~ Wishes that got enough votes, caps ignored, in small letters and a to z. Enough = at least what I pass. {sig}",
            ),
            "words_seen_once>sort_words>join_lines": (
                "unique_sheet(sightings) ~ everything that was noted one single time, alphabetical, line under line in a text. {f}",
            ),
            "words_seen_once>join_with_and": (
                "rare_sentence(birds) ~ 'heron, kite and owl': those birds seen just the one time, in the order seen, commas between and an ‹and› before the last one. {f}",
            ),
            "snake_case_of_words>to_uppercase": (
                "env_var(words) ~ Name of an environment variable: underscores between the words, all in capitals. One string. {f}",
            ),
            "make_hashtags>unique_words>to_sentence": (
                "caption(topics) ~ {sig} # topic → # + lowercase without blanks; identical hashtags only once; space in between, all in a single string",
            ),
            "single_spaced>drop_empty_words>join_lines": (
                "cleaned_text(lines) ~ Squeeze the spaces in every line to one ‹none at the ends›. Lines in which nothing's left go. What remains is one text, broken into lines. {f}",
            ),
            "sorted_by_last_word>join_words": (
                "committee(members) ~ members by surname, i.e. final word, in one string with {s} in between. {sig}",
            ),
            "sorted_by_last_word>first_words": (
                "early_surnames(people, seats=k) ~ Oral exam goes by family name, the last word. The first few have it on Monday; who? {sig}",
            ),
            "replace_word>unique_words": (
                "after_merge(departments, old=s, new=t) ~ Department {s} is absorbed by {t}. List of departments accordingly, and nothing listed twice. {sig}",
            ),
            "replace_word>word_counts": (
                "counts_after_rename(breeds, alias=s, proper=t) ~ the alias is just another name of a breed, count it as the proper one. breed → number. {sig}",
            ),
            "fill_empties>word_counts": (
                "reasons(cells) ~ Reasons for cancelling, an empty string stands for {s}. How many of each? {f}",
            ),
            "fill_empties>unique_words>sort_words": (
                "lenders(cells) ~ lenders of our pieces: '' is to be read as {s}. Alphabetical, without repeats. {sig}",
            ),
        },
    ),
)
