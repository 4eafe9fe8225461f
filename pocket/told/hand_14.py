"""Requests by the fourteenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "str",
        {
            "reverse_string": (
                "mirror_note(note) ~ Da Vinci wrote his notebooks the wrong way round. I'd like my diary lines like that, last character first, first one last: {sig}",
                "unscramble(ransom) ~ the kidnapper in our escape room types every note back to front. {sig} must turn {x} round again so the players can read it",
                "emordnilap(nick) ~ {f} - nickname in, same nickname from the tail end out",
                "ambulance(lettering) ~ Bonnet lettering has to be legible in a rear-view mirror, so the letters go on from right to left. Give me {sig}, lettering being the text as it reads normally.",
            ),
            "is_palindrome": (
                "reads_both_ways(pattern) ~ Knitting! {x} is a row of stitches, a letter each. Does it come out identical when I knit it from the other end? True/False, {sig}, and a capital is NOT the same stitch as a small letter.",
                "otto(callsign) ~ my son is called otto and loves words like his name. {sig} tells him yes or no, spaces and capitals count too",
                "symmetric(strand) ~ {f}: True when first char = last, second = second to last, and so on to the middle. False otherwise. Compare exactly, no cleaning.",
                "flippable(plate) ~ Would the plate look just the same if somebody copied it starting from the right? {sig}",
            ),
            "replace_part": (
                "fix_brand(menu, old=s, new=t) ~ We changed suppliers. Wherever {x} still says {s}, print {t}: {sig}",
                "swap_in(template) ~ {f} pls: every {s} in the email signature becomes {t}, rest stays",
                "relabel(logline) ~ Auditors mustn't see {s} in our logs. What they may see at that spot is {t}. All occurrences of course. Signature: {sig}",
                "rebrand(letter, was=s, now=t) ~ Nach der Fusion wir heißen anders. In the letter the old name stands maybe ten times; {sig} puts the new name on each of these places please.",
            ),
            "count_occurrences": (
                "hits(log, needle=s) ~ grep -o piped into wc -l, but as a python function: {sig}. Case matters, overlapping ones don't count twice.",
                "error_tally(dump) ~ In the dump of tonight, how many times do we read {s}? {sig}",
                "kireji(poem, sound=s) ~ For my thesis on haiku I count a {s} in a poem. I give the poem, I give the {s}, {sig} says how many times it is in there.",
                "dits(signal) ~ How many {s} are there in the Morse transmission? Name it {f}, it gives back the count.",
            ),
            "character_counts": (
                "tile_count(board) ~ I cut letters from foam board for shop signs. Before I start I need to know how many of each to cut, blanks and commas included: {sig}, a dict.",
                "histogram(text) ~ {f} = frequency table of symbols. keys: each symbol seen. values: how many times.",
                "ransom_supply(note) ~ to glue a ransom note from newspapers ‹it's a play, calm down› our props girl must know how many A, how many b, how many ! and so on. {sig} → dict, upper and lower are different cut-outs",
                "dots_dashes(morse) ~ {x} is a morse message. How many dots, dashes, slashes, gaps, whatever appears in it? one dict entry per sign. {sig}",
            ),
            "text_word_counts": (
                "word_bag(speech) ~ Minister repeats himself, I want proof. {sig} -- dict, every word he used and how many times he used it, cut at whitespace, spelling as is.",
                "level_stats(logs) ~ split {x} on blanks; for each token how often. {f} returns that as a dictionary",
                "echo(chorus) ~ songwriter here. in a chorus I'd like to see each word next to its number of appearances; 'Love' and 'love' I treat as two words. {sig}",
                "dishes_called(slip) ~ The waiter shouts dishes, one word each, {x} is all of them with blanks between. Kitchen wants: dish → how many. {sig}",
            ),
            "simple_slug": (
                "permalink(headline) ~ Trim the ends, no capitals, and where there was a blank put a hyphen. That's the permalink of a headline. {sig}",
                "branch_name(subject) ~ git branch from a commit subject: outer whitespace off, lowercased, each space turned into -. nothing else touched. {f}",
                "photo_file(caption) ~ Grandson says files must not have spaces or big letters. So from a caption please make small letters, cut what hangs over on either side, and hyphens where the spaces were ‹two spaces, two hyphens›. {sig}",
                "shop_path(product) ~ {sig} // product title to URL bit: strip‹›, lower‹›, ' ' → '-'",
            ),
            "caesar_shift": (
                "legion(message, steps=k) ~ Julius would be proud: {sig}. Each letter moves on by that many in the alphabet, after z comes a again, capitals stay capitals, everything that isn't a letter is left in peace.",
                "secret(msg) ~ me and lena write secret letters at school. every letter becomes the one {k} further on, at the end of the abc you start over, big stays big small stays small and dots n numbers dont change. {f}",
                "rot(cookie, offset=k) ~ rotN for A-Z and a-z. {sig}. non-letters pass through.",
                "encipher(telegram) ~ TELEGRAM TO ENCRYPT. ADVANCE LETTERS BY {k}. WRAP AT Z. PRESERVE CASE. LEAVE DIGITS AND SIGNS. FUNCTION NAME {f}.",
            ),
            "to_uppercase": (
                "shout(msg) ~ {sig} but LOUD",
                "telex(message) ~ Our telex at sea has no small letters at all. Convert what the captain types: {sig}",
                "crossword_entry(answer) ~ Answers in a crossword grid are printed in capitals. People type them any old way. {f} fixes that.",
                "airport_code(typed) ~ The code typed by the passenger, every letter as a big one; digits are of course what they are. {sig}",
            ),
            "first_unique_character": (
                "odd_glyph(cipher) ~ Walking through the cipher from the left, which sign is the earliest one that never shows up again nor before? '' if every sign has a twin. {sig}",
                "loner(word) ~ {f}: first char w/ count 1, else empty string",
                "only_once(clue) ~ puzzle club. you read the clue from the beginning and stop at the first letter which the clue has just one single time. that letter is the answer, when none exists answer an empty text. {sig}",
                'singleton(key) ~ Find me the leftmost non-repeating character in an API key. No such thing: return "". {sig}',
            ),
            "all_numbers_in_text": (
                'amounts(note) ~ "we want 50000 in 20s by 9pm" - from ransom notes such as that, pull out every figure as an int, left to right, even if letters stick to it. {sig}',
                "figures(mail) ~ Je dois extraire... sorry. I must extract all the groups of digits which are in a mail, as whole numbers and in their order. {sig}",
                "seat_codes(ticket) ~ digits glued together form a number, anything else separates. list of ints please, {f}",
                "codes_in(address) ~ postman here. an address line has house number, flat, postal code, all mixed with words. {sig} should make a list of all the numbers in it ‹ints, a minus doesn't mean anything›",
            ),
            "is_valid_password": (
                "strong_enough(secret, shortest=k) ~ Sign-up form: reject if it's too short, if there's no digit, if there's no capital. {sig} says True for the rest.",
                "accept(pw) ~ {f}: len ›= {k} AND any digit AND any uppercase",
                "pass_ok(pw) ~ hi so at work they force us to have passwords w/ minimum {k} signs, one number at least, one BIG letter at least. can {sig} tell me if mine is ok",
                "vet(passphrase, floor=k) ~ A passphrase fails the audit when it falls short of the {k} in length, or lacks a figure, or lacks a capital letter. Write {sig}, true if it does not fail.",
            ),
            "remove_vowels": (
                "txtspk(msg) ~ 90s texting, remember? 'see you' was 's y'. Throw out a e i o u, big or small: {sig}",
                "disemvowel(comment) ~ Forum moderation by the old school: trolls get disemvoweled. {f} takes the comment and gives back what's left.",
                "consonants(title) ~ Film quiz 'guess without the vowels' - I have a title, the contestants must see it minus every A, E, I, O and U in whatever case; blanks stay where they are. {sig}",
                "abbrev(column) ~ legacy db allows few chars, so drop the aeiou's ‹both cases› from the column name. {sig}",
            ),
            "ints_from_commas": (
                "lotto(ticket) ~ My ticket reads like 4, 17, 23, x, 40. I'd need those as real numbers in a list, the x and any such rubbish ignored, negatives allowed. {sig}",
                "csv_ints(field) ~ {f}. split on comma, keep parts that are integers (surrounding blanks OK|blanks around are fine), maybe with a minus in front, return them as ints",
                "temps(reading) ~ the frost logger sends one string, temperatures with commas in between, sometimes 'err' in place of one. list of the whole-number ones, errs out: {sig}",
                "cells(row) ~ {x} = one line pasted from a spreadsheet, cells separated by commas. I only care about cells which hold a whole number, minus sign possible. Give these as a list of int. {sig}",
            ),
            "words_by_length": (
                "drawers(text) ~ {sig}: dict, key how many characters, value the words of that size from the text, in reading order, repeated ones repeated",
                "fits(clues) ~ Crossword setter speaking. I've a blob of candidate words with blanks between and need them filed: under 3 all the three-letter ones, under 4 the four-letter ones etc. {sig}",
                "by_size(poem) ~ Poem goes in. What comes out maps 1 to the one-character words in it, 2 to the two-character ones and so forth ‹only sizes that exist›. Lists, original sequence. {f}",
                "sizes(chat) ~ group tokens of {x} by len. {f}",
            ),
            "title_case": (
                "poster(film) ~ for the cinema poster: every word of the film gets a big first letter and the others small, one space between. {sig}",
                "menu_line(dish) ~ The chef writes GRILLED octopus wItH lemon. On the menu it's to read Grilled Octopus With Lemon. {sig}, for whatever dish.",
                "proper(name) ~ {f} - each word: initial cap, remainder lowercase, joined by single spaces",
                "business_card(person) ~ Kindly do the needful: person's name is coming in all small or all caps, on the card first letter of each part should be capital and balance letters small. {sig}",
            ),
            "first_characters": (
                "stub(hash, n=k) ~ git shows a short hash. {sig} does the same, the length being my choice.",
                "sorting_office(postcode) ~ Where a letter goes is decided by the first {k} characters of the postcode. {sig} hands me those.",
                "peek(secret) ~ {f}: only the opening {k} chars, forget the remainder",
                "truncated(sms, limit=k) ~ The gateway cuts whatever is beyond the {k}, no dots, nothing. Simulate it: {sig}",
            ),
            "reverse_word_order": (
                "yoda(sentence) ~ Backwards Yoda speaks. The words of a sentence from last to first put you must, the letters inside a word alone leave. {sig}",
                "surname_first(name) ~ In Hungary we write name other way round: what was last word comes first, and so on until what was first. Words itself unchanged, one space between. {f}",
                "unwind(path) ~ {x} is a list of turns as text, with blanks between. To walk home I need the turns in the opposite order ‹as text again›. {sig}",
                "rewind(haiku) ~ experimental haiku: same words, read from the end. {sig}",
            ),
            "is_palindrome_ignoring_case": (
                "anna(nick) ~ Is it the same nick when read from its last letter? 'Anna' counts - I don't care if letters are capital. {sig} → bool",
                "mirror_name(baby) ~ We're expecting and my husband only accepts names that are the same in both directions!! capital at the start doesn't disturb. {sig} checks one",
                "lol(tag) ~ {f}: lower it, compare with its reverse",
                "symmetrical(plate) ~ A plate is 'vanity grade' if reading it right to left gives the same letters, regardless of upper or lower case, spaces and dashes being signs like any other. Tell me whether one is, {sig}.",
            ),
            "numbers_in_text": (
                "quantities(order) ~ 'send 3 chairs and 12 lamps': what I'm after is the words which are purely digits, turned into ints. A word like 4x or -2 isn't one. {sig}",
                "scores(line) ~ score line from the referee, words and numbers with blanks. list of just the numbers in order plz {f}",
                "bare_figures(log) ~ From a log line, tokens ‹whitespace› that consist of digits and nothing else. As integers. Tokens like 12ms: ignore. {sig}",
                "dice(spoken) ~ {x}: what a player typed, e.g. roll words mixed with counts. I'd like only the stand-alone numbers he typed, list of int. {sig}",
            ),
            "dotted_initials_of_name": (
                "monogram(guest) ~ Towels get stitched with the guest's first letters, capital, a full stop after each, no gaps. {sig}",
                "sign_off(author) ~ I sign my memos J.R.R.T. - how would {f} make that of anybody's full name?",
                "minutes_by(clerk) ~ At the foot of the minutes the clerk puts e.g. A.B. for his own name. {sig}: big letters even if the name came in small ones.",
                "plaque(donor) ~ donor wants stay half anonymous. so only the beginning letter of each name part, in capital, point behind every one, all together with no space. {sig}",
            ),
            "sum_of_commas": (
                "bill(prices) ~ Pub. Rounds on a beer mat, typed in as whole amounts with commas. What do I owe? Things that aren't an amount cost nothing. {sig}",
                "petty_cash(entries) ~ {x} is ONE text, ints split by commas, a few negative, occasionally a remark in between that shall be skipped. Return what they come to: {sig}",
                "tally(csv) ~ {f}: add up the integers in a comma separated string, non-ints ignored",
                'steps_total(week) ~ my pedometer exports e.g. "8000,9100,n/a,7600" and i wanna know how much i walked altogether, n/a = nothing. {sig}',
            ),
            "mean_word_length_of_text": (
                "wordiness(memo) ~ How long is a word in this memo, on average? In characters. Memo empty, then 0.0. {sig}",
                "readability(text) ~ {f} = characters in words / words. zero words gives 0.0",
                "lexi(essay) ~ My pupils love long words. {sig} so I can show them one decimal-ish number per essay: letters and whatnot a word has in the mean, words being what is between the blanks, and 0.0 for a pupil who handed in nothing",
                "passphrase_strength(words) ~ security training: {x} is a passphrase of several words. I'd want the typical size of a word in it - arithmetic mean, not median; 0.0 where no word is present. {sig}",
            ),
            "is_integer_text": (
                "whole(amount) ~ Form field. Digits, perhaps one minus before them, nothing else? True. {sig}",
                "castable(token) ~ would int‹› take it - roughly: optional leading '-', then digits only. no plus, no dots, no spaces. {f}",
                "is_offset(arg) ~ The command line arg may be a file name or an offset such as 12 or -3. {sig} must recognise the offsets, i.e. bare digits with at most one minus up front.",
                "temperature_ok(reading) ~ Nurse types degrees below or over zero as whole number. If she types anything that's not figures ‹one minus at beginning allowed› I must refuse. {sig} gives True for good",
            ),
            "contains_ignoring_case": (
                "mentions(review, dish=s) ~ Did the guest say anything about that {s}? They write it big, small, MiXeD, I don't mind. {sig}",
                "spammy(subject) ~ True if the subject line has {s} in it somewhere, however it's capitalised. {f}",
                "in_clue(clue, word=s) ~ A crossword clue mustn't contain {s}, not even with other capitals, not even inside a longer {s}. Does it? {sig}",
                "has_cookie(header) ~ Look for {s} inside {x} but case-blind; yes/no. {sig}",
            ),
            "lowercase_word_counts": (
                "word_freq(song) ~ lyrics! 'Baby' and 'baby' are one word to me. {sig} gives me each word, small, with how many times it's sung",
                "corpus_counts(chat) ~ lower the text, split at blanks, dict of token to frequency: {f}",
                "slogans(leaflet) ~ For our campaign leaflet: which words, how often each? Capital letters at the start of sentences should not make a separate entry. A dictionary with small-letter words. {sig}",
                "herbs(recipes) ~ I dictate recipes and the machine puts capitals at random. So: for each word, written in small letters, the number of its appearances, {sig}.",
            ),
            "normalize_spaces": (
                "one_gap(ocr) ~ The scanner leaves holes between words, sometimes five blanks, sometimes a tab or new line. One blank is plenty, and none at the ends. {sig}",
                "tidy_sms(sms) ~ {f}: collapse whitespace, trim",
                "respaced(letter) ~ My late father typed with two thumbs and a lot of space bar. For the family archive I want {x} with exactly a space separating each word from the next. {sig}",
                "unpad(logline) ~ columns in our log are padded for the eye. {sig} shall undo this: same tokens, single blanks.",
            ),
            "remove_punctuation": (
                "bare_words(lyrics) ~ karaoke display can't do commas, quotes, dashes... only letters, figures and white space survive. {sig}",
                "strip_signs(isbn) ~ {f}, which throws out whatever is not alphanumeric or whitespace",
                "no_smileys(nick) ~ nicks like x_X.killer!! please drop the weird signs ‹underscore too›, keep letters digits spaces, {sig}",
                "telegraph(message) ~ The operator charges for every full stop, so send the message without any marks. Words, numbers and the gaps between them remain. {sig}",
            ),
            "mask_digits": (
                "redact(phone, mark=s) ~ GDPR. Each figure of the phone no. has to be hidden behind the {s} I supply; plus sign, blanks, hyphens are harmless. {sig}",
                "hide_pin(chat) ~ {f} - 0-9 in the chat become {s}, one for one",
                "template(logline) ~ To cluster log lines I want their shape: put {s} where a digit is, don't touch anything else. {sig}",
                "anonymous_plate(plate, sign=s) ~ In our newspaper's photos captions we may print the letters of a plate, its numbers not. Substitute the {s} for each. {sig}",
            ),
            "slug_of_title": (
                "url_of(post) ~ {sig} → lowercase, whatever's not a letter or a digit acts as a separator, chunks glued with single hyphens, none at the ends",
                'kebab(dish) ~ "Fish & Chips ‹large›!" can\'t be in a link. Only small letters and digits, hyphens between the chunks, never two hyphens in a row. {f}',
                "anchor(heading) ~ markdown heading → anchor. break it at everything non alphanumeric, lower, dash. call it {f}",
                "library_link(book) ~ We link every book by its name: small letters; commas, quotes, blanks and such only serve to separate; what is separated is tied with a dash. {sig}",
            ),
            "distinct_sorted_characters": (
                "alphabet_used(text) ~ Which type must I take out of the case to print this? One sample of each sign, in order of the character set, as one string. {sig}",
                "keys_pressed(log) ~ {f}: set of chars, sorted, glued",
                "ingredients(anagram) ~ {x} uses certain letters. write them next to each other in a-z fashion, each but once: {sig}",
                "charset(password) ~ I audit passwords by the inventory of signs in them. Sorted string, no repeats. {sig}",
            ),
            "collapse_repeats": (
                "calm(chat) ~ heyyyyy sooooo goooood. {sig} should bring that to hey so god, a letter never stands twice in a row",
                "debounce(keys) ~ Stuck keyboard: the same character arrives several times in succession. Keep one of each burst; if it comes back later on it's a new one. {f}",
                "squeeze(line) ~ tr -s for all characters, in python: {sig}",
                "path_taken(grid) ~ {x}: a letter per second saying on which square my robot vacuum was. It lingers. I just want each square when it's entered, as a string. {sig}",
            ),
            "text_between": (
                "subject(mail, start=s, end=t) ~ Cut out what lies after the first {s} as far as the next {t}. If {t} is lacking take everything to the close; if {s} is lacking, ''. {sig}",
                "field(logline) ~ what stands behind the first {s} and before the {t} that follows? no {s}: empty. no {t}: all the rest. {sig}",
                'inner(cookie, left=s, right=t) ~ {sig} -- slice from 1st {s} to the following {t}, both exclusive. {t} missing → to end. {s} missing → "".',
                "quote_of(clue) ~ From the clue give me the bit enclosed by {s} on the left and {t} on the right, earliest pair only ‹nothing if {s} isn't there, the whole tail if {t} isn't›. {f}",
            ),
            "first_number_in_text": (
                "table_no(booking) ~ bookings come as 'table 12 for 4 people'. the figure that comes earliest is what counts. as int; 0 where somebody forgot it. {sig}",
                "ticket_id(commit) ~ commit msg in, issue number out ‹the leading-most digit group, int›. none → 0. {f}",
                "house(street) ~ On the envelope there's perhaps 'Elm Road 14b, 20095 Hamburg'. I'm only interested in the 14, that is the first group of digits, and nought if the address hasn't any. {sig}",
                "demanded(note) ~ Ransom note. How much do they want? It's the first sum mentioned, in digits. Zero if they don't say. {sig}",
            ),
            "count_letter_ignoring_case": (
                "bees(rhyme, letter=s) ~ Letter of the day! The children count it in a nursery rhyme, big ones and small ones alike. {sig} for the solution.",
                "how_many(tile) ~ occurrences of {s}, case-folded on both sides: {f}",
                "ink(headline, glyph=s) ~ We run short of one lead type. How many would the headline take if I count it as capital as well as in small? {sig}",
                "alliteration(tongue_twister) ~ It does not matter if written {s} in capitals or in smalls. I need number how often. {sig}",
            ),
            "vocabulary_of_text": (
                "glossary(story) ~ What words does the story consist of? Small letters, full stops and commas brushed off, nobody listed twice, a to z. {sig}",
                "lexicon(text) ~ {f}. lower → drop '.' and ',' → split → unique → sorted",
                "new_words(lesson) ~ My students of Portuguese must learn each word of lesson. I make a list for them: alphabetic, once only, all lowercase, and the points and commas out. {sig}",
                "shades(description) ~ {x} = a perfume description. For the index, its different words in dictionary order; ignore how they were capitalised, ignore commas and periods. {sig}",
            ),
            "without_letters_of": (
                "leftovers(row, used=o) ~ Scrabble-ish: letters that occur in {o} are gone from my row, every copy. What's still standing, in place? {sig}",
                "ghost(sentence, banned=o) ~ A lipogram machine. {o} = the letters I forbid, and the sentence comes back lacking them. {sig}",
                "purge(filename) ~ Windows chokes on certain signs. So delete any of the characters {o} from a file name, {sig}",
                "filter_out(morse, noise=o) ~ str.translate style deletion of every char found in the {o}, i pass both, {sig}",
            ),
            "most_common_word_in_text": (
                "mantra(speech) ~ What's the word our boss says most? Yes/YES/yes are the same thing. Answer in small letters, on a draw the one he said earlier, '' if he was silent. {sig}",
                'hot_topic(chat) ~ {f} = mode of lower‹›ed tokens, earliest wins, "" on empty',
                "filler(interview) ~ In an interview everyone has a word that comes again and again. {sig} tells which one, lowercased ‹case shall not split a word in two›; a tie goes to the first to come up; no words, no text.",
                "top_dish(orders) ~ the evening's orders as one long text, a word a dish, caps at random. bestseller pls in lowercase, first of equals, empty string if nobody ate. {sig}",
            ),
            "capitalize_text": (
                "sentence_case(slogan) ~ AGENCY LOVES CAPS. Our style guide doesn't: big letter at the very beginning, small ones from there on. {sig}",
                "calmed(complaint) ~ a customer SCREAMING in her complaint, make it polite: one capital in front, that's it. {f}",
                "entry(term) ~ dictionary entries here start upper, and all that follows is lower whatever it was before. {sig}",
                "first_up(clue) ~ {f}. 1st char upper / others lower",
            ),
            "remove_digits": (
                "wordy(nick) ~ Players put their birth year into their nick. Delete anything numeric: {sig}",
                "town(line) ~ postal line '75011 Paris 11'. i want what is left without the figures, blanks may stay as they lie. {sig}",
                "unnumbered(recipe) ~ quantities confuse my mother. Leave out all the figures, {sig}",
                "scrub(logline) ~ for dedup: kill 0..9 in the log line. {f}",
            ),
            "unique_characters": (
                "keyword(phrase) ~ Making a cipher alphabet, one takes a phrase and strikes every letter that has come already. What stays, {sig}?",
                "first_sightings(track) ~ {f} = drop any char seen earlier, order kept",
                "spotters(planes) ~ each letter = a type of plane. plane spotters note a type only when they see it for the 1st time that day. {x} is all that flew past; {sig} returns their notes",
                "cast_list(script) ~ Every letter is a puppet, the script says who speaks. I need the puppets by their entrance, none listed again. As text. {sig}",
            ),
            "words_to_snake_case": (
                "column(header) ~ Excel header with blanks to db column: small, underscores where blanks ‹however many› were. {sig}",
                "file_stem(recipe) ~ 'Aunt Olga Apple Cake' should be saved as aunt_olga_apple_cake, and so for all the recipes: {sig}",
                "py_name(phrase) ~ {f}: PEP8-ify a phrase",
                "config_key(label) ~ The label on the screen, the key in the config file: key = words of the label uncapitalised and tied together by _ . {sig}",
            ),
            "most_common_character": (
                "dominant(board) ~ Candy game: board is a string, each char a colour. Which colour is there most of? Draw: the one met first. Nothing on board: ''. {sig}",
                "crack(cipher) ~ Step one when cracking a cipher by hand, find the symbol that shows up most. In case two are level the one that appears sooner. {f}, empty in, empty out.",
                "wear(keys) ~ which key of the keyboard will wear out first judging from what was typed? upper and lower are separate symbols here, blanks count, ties to the earlier. {sig}",
                'peak(dna) ~ {f}: argmax over char counts, first in string wins, default ""',
            ),
            "is_all_digits": (
                "pin_ok(typed) ~ At the cash machine only the number keys are valid. Did the person use nothing else? ‹No key at all is not OK.› {sig}",
                "zip_like(code) ~ digits only y/n, {f}",
                "meter_reading(entry) ~ If in the meter reading slips a letter, a comma, a blank or a minus, I send it back. And an empty one also. {sig}: may I keep it?",
                "barcode_fine(scan) ~ True exactly when the scan is non-empty and every char of it is one of the figures. {sig}",
            ),
            "text_contains": (
                "allergic(label, allergen=s) ~ Is the stuff my kid can't have written anywhere on the label? spelled exactly like I give it. {sig}",
                "blamed(postmortem) ~ does {s} show up in the postmortem, yes/no. case matters. {f}",
                "hidden_word(line, answer=s) ~ Hidden-word clues: the {s} sits inside the line letter by letter. {sig} says if it truly does.",
                "flagged(useragent) ~ if {s} is a part of the user agent then True else False. {sig}",
            ),
            "capitalize_first_only": (
                "opening(sentence) ~ Only the first letter goes up. McDonald in the middle must stay McDonald! {sig}",
                "imperative(commit) ~ Commit subjects begin with a capital here; the bot should repair that letter and keep its hands off the rest, and not crash on an empty one. {sig}",
                "start_big(line) ~ {f}: upper the head, tail as is",
                "caption(photo) ~ Photo captions from the field: capital to begin with, please. Whatever else they wrote ‹USA, iPhone› they meant. {sig}",
            ),
            "keep_uppercase": (
                "secret_msg(letter) ~ spy kid trick: the capitals of the letter spell the true message. get em out, {sig}",
                "abbreviation(company) ~ How would you shorten 'Bayerische Motoren Werke'? Take the big letters, in the row they come. {f}",
                "acrostic(camel) ~ Out of a CamelCase name I want the humps and that's all. A string. {sig}",
                "loud_bits(rant) ~ {x} is a rant. Return, glued together, every letter she typed with shift held. {sig}",
            ),
            "censor_part": (
                "bleep(line, oath=s) ~ Broadcast at 4 pm! Cover the {s} with asterisks, one per letter, each time it is uttered. {sig}",
                "blackout(memo) ~ FOIA release: {s} is to be starred out everywhere, star count equal to its length so the layout doesn't move. {f}",
                "no_spoilers(clue, answer=s) ~ Somebody leaked the {s} in the clue text. Stars over it please, same width, all spots. {sig}",
                "hide_token(log, token=s) ~ tokens leak to log files; overwrite with * ‹as many as the {s} is long›. {sig}",
            ),
            "plural_form": (
                "many(noun) ~ more than one of it in English, beginner's rule: ends in s, x, z, ch, sh → add es; else add s. {sig}",
                "stock_label(item) ~ The label reads 'boxes' not 'boxs'. So: hissing endings ‹s x z ch sh› get es, the others s. Item in singular given. {sig}",
                "table_of(model) ~ ORM naming. model name → table name by appending s, or es after s/x/z/ch/sh. no irregulars. {f}",
                "lots_of(animal) ~ my daughter learn english and ask me how to say when there are two of animal. please {sig}, with es when it finish by s, x, z, ch or sh, and with s when not. Forget mice and sheep.",
            ),
            "without_blank_lines": (
                "compact(config) ~ grep . config basically, but a line of pure whitespace goes as well. Lines stay lines. {f}",
                "dense(poem) ~ My publisher pays by page!! Squeeze out the lines of the poem that have nothing on them, and leave the written ones just as they are, still one under another. {sig}",
                "no_holes(subtitles) ~ The player shows an empty frame for every line without text. Lines like that must leave; give the remaining back as a single text, newline between them. {sig}",
                "saved_paper(menu) ~ Print the menu minus its empty rows, {sig}",
            ),
            "text_ends_with": (
                "is_reply(msg, closing=s) ~ Letters that close with the right formula are answered first. Does this one? Nothing may come behind it. {sig}",
                "suffix_hit(domain) ~ {f} - does the domain finish in {s}? bool",
                "right_rhyme(verse, rhyme=s) ~ A verse is fine when its last letters are the {s} I asked for. True if fine. {sig}",
            ),
            "chunks_of_text": (
                "bursts(signal) ~ Radio packs take {k} characters. Portion out the signal accordingly ‹the last may be smaller›, list of strings. {sig}",
                "cards(secret, size=k) ~ I write the secret on cards, so many letters per card until it's all gone. What's on each card? {sig}",
                "rows(dump, width=k) ~ hex-dump style: list of slices of fixed {k} over the dump, remainder at the end. {sig}",
            ),
            "pascal_case_of_phrase": (
                "class_name(concept) ~ 'late fee notice' should turn into LateFeeNotice. {sig}",
                "hashtag_body(slogan) ~ No blanks in a hashtag, so each word begins with a capital ‹only its first letter is one› and they stick together. {sig}",
                "hump(title) ~ {f}: capitalise every word, concat",
            ),
            "upper_or_lower": (
                "mood(chat) ~ Is he yelling? If capitals outnumber the small letters say 'upper', the other way round 'lower', and 'equal' on balance. {sig}",
                'case_vote(nick) ~ {f} : majority of letter case → "upper" | "lower" | "equal"',
                "typeset(headline) ~ two kinds of type, big and small. tell me by its name, upper or lower, which i need more of for the headline; equal if it's the same. digits n blanks need neither. {sig}",
            ),
            "centered_text": (
                "banner(title, width=k) ~ MOTD title in the middle of the terminal, filled with blanks on either side to the terminal's {k}. str.center is welcome. {sig}",
                "gravestone(name) ~ A line of the stone has room for {k} letters. The name goes in the middle, blanks left and right making up the {k} ‹python's own way of centring will do›. {f}",
                "mid(dish, cols=k) ~ menu card: dish centred in {k} columns with spaces. {sig}",
            ),
            "prefix_lines": (
                "quoted(mail, mark=s) ~ When I answer a mail, each line of it must carry my {s} at the front. As text again. {sig}",
                "commented(script) ~ comment out a script = {s} before every line, even the empty ones. {f}",
                "bulleted(menu) ~ Put {s} at the beginning of all the lines on the menu. {sig}",
            ),
            "has_double_letter": (
                "stutters(word) ~ Is there a spot where a sign is followed by the very same sign? {sig}",
                "coffee_rule(word) ~ My riddle: coffee may enter, tea may not; apple may, pear not. It's the letter twice in a row that counts. {sig} → may it enter?",
                "bad_pin(pin) ~ Bank refuses a PIN with twins side by side. {f} is True when refused.",
            ),
            "count_each_vowel": (
                "singing(lyrics) ~ Voice teacher: how much a, e, i, o and u is in the lyrics? All five in the dict even when zero, capital A is an a. {sig}",
                "vowels(name) ~ {f}: {x}.lower‹›, counts for keys a e i o u",
                "tally5(haiku) ~ dictionary with five entries, one per vowel, saying how many there are in the haiku no matter if big or small. {sig}",
            ),
            "passes_luhn": (
                "card_typo(number) ~ Catch typos in a card number with the checksum of Luhn ‹from the right double every second digit, over 9 minus 9, sum divisible by 10›. Blanks and hyphens between don't matter; no digit at all is a fail. {sig}",
                "mod10(imei) ~ {f}: Luhn over the digits of the IMEI string, skip the non-digits. Digitless → False",
                "genuine(card) ~ The shop till has to tell a mistyped credit card before we ring the bank. Standard Luhn, ignoring whatever isn't a digit, a card with none is bad. {sig}",
            ),
            "is_subsequence_of": (
                "fuzzy(typed, name=o) ~ Fuzzy finder! It's a match if I can get what was typed by crossing out letters of the {o} and not moving any. {sig}",
                "cut_from(note, paper=o) ~ A kidnapper with no patience snips letters from the {o} strictly left to right. Can he make his note so? {sig}",
                "hides_in(clue) ~ {f} tells if all letters of {x} turn up one after another in {o}, gaps allowed",
            ),
            "count_punctuation_and_symbols": (
                "noise(password) ~ how many signs in it aren't letter, digit or white space? {sig}",
                "marks(poem) ~ Dickinson and her dashes. Anything that isn't a letter, a numeral or a blank of some kind is a mark; how many marks has the poem? {sig}",
                "specials(nick) ~ {f}: count of chars neither alnum nor space",
            ),
            "reading_minutes": (
                "tea_time(article, speed=k) ~ Can I read this before the tea is drawn? {k} is words a minute, a minute begun is a whole minute. {sig}",
                "read_badge(post) ~ blog badge 'N min read': words over {k}, ceil. {f}",
                "airtime(script, pace=k) ~ The newsreader manages so many words in a minute. How many full minutes must I book for the script ‹round up, never down›? {sig}",
            ),
            "version_numbers": (
                "parts(tag) ~ git tag such as v2.10.3: I want 2, 10, 3 as ints, a leading v dropped; 'rc1' or other non-digit bits become 0. {sig}",
                "comparable(release) ~ {f}: strip one v at the start, split on dots, int each ‹0 if it isn't digits›",
                "semver(label) ~ To compare releases one must have numbers not text. Take the label, off with the v in front if there, between the dots are the figures, whatever is no figure is worth nought. List. {sig}",
            ),
            "preview_of_words": (
                "teaser(article, n=k) ~ Front page shows only the opening {k} words and ... when the story goes on. Stories short enough have no dots. {sig}",
                "snippet(mail) ~ inbox preview: {k} words max, blanks single, '...' right behind if something got cut. {f}",
                "blurb(novel) ~ Of the novel's text I'd print {k} words; three full stops to follow if that isn't all. {sig}",
            ),
            "spaced_groups": (
                "iban(account, size=k) ~ Nobody can read an IBAN in one go. A blank after each so many characters, last bunch may be shorter, no blank at the end. {sig}",
                "five_letter(cipher) ~ cipher traffic goes out in groups of {k} characters with spaces between, {f}",
                "legible(serial) ~ On the sticker the serial is broken up by spaces into pieces of {k}; a rest is a rest. {sig}",
            ),
            "constant_case": (
                "env_var(setting) ~ 'max retries' → MAX_RETRIES, that style, any setting. {sig}",
                "macro(words) ~ C header guard people: all caps, underscore for the blanks. {f}",
                "error_code(message) ~ An error's message in plain words should give its code. Same words in big letters, _ where the gap is. {sig}",
            ),
            "has_iso_date_form": (
                "iso_ish(stamp) ~ Only the look matters: 4 digits, hyphen, 2 digits, hyphen, 2 digits. Month 99 is fine with me. {sig}",
                "dated(cell) ~ {f} → True if shaped yyyy-mm-dd ‹figures and dashes, no calendar check›",
                "good_log_name(day) ~ Our log folders should be called like 2024-05-01. People make 1.5.24. {sig}: True for the ones formed the right way, four-two-two figures with dashes.",
            ),
            "is_web_address": (
                "clickable(word) ~ Should the chat make it a link? It has to begin with http:// or https:// and contain no blank. {sig}",
                "urlish(text) ~ {f}: startswith either http scheme + '://' , and ' ' not inside",
                "is_link(field) ~ Seniors type all kinds of things in the homepage field. True when what they typed starts as http:// or https:// does and there's no space in it. {sig}",
            ),
            "mentioned_users": (
                "pinged(msg) ~ who got pinged? words beginning with @, take the @ off, and off with . , ! ? : stuck behind. {sig}",
                "credits(tweet) ~ {f} lists handles: '@ana,' → 'ana'. trailing .,!?: are not part of a handle",
                "addressees(post) ~ In the post some words carry an @ in front. These people shall get a letter; list them in their sequence without the @ and without the mark ‹.,!?:› that may follow the name. {sig}",
            ),
            "lines_without": (
                "quiet(log, noise=s) ~ grep -v. log comes as text, lines go out as list, minus those that have the {s} in them. {sig}",
                "no_fish(menu) ~ Strike from the menu every line in which {s} is read; I'd have a list of the lines that stay. {f}",
                "clean_chat(chat, word=s) ~ a line of the chat with the bad {s} in it shall not be seen. list of the rest. {sig}",
            ),
            "formatted_phone": (
                "us_phone(typed) ~ For the flyers: ten digits, however typed, as ‹123› 456-7890. Isn't ten digits? Leave it just as it came. {sig}",
                "pretty(tel) ~ {f}: digits only; if len 10 then area code in round brackets, blank, three, dash, four; else return the input",
                "dialable(signature) ~ Signatures end with a phone in any costume. If it's got exactly ten digits dress it the American way, brackets round the first three, a space, three more, hyphen, the final four; otherwise don't alter it. {sig}",
            ),
            "bits_of_text": (
                "teletype(msg) ~ each character's code in eight binary figures, a blank between. {sig}",
                "geek_cake(name) ~ my brother wants his name on the cake in zeros and ones, 8 per letter, a gap after each letter but the last. {sig}",
                "octets(payload) ~ {f}: ' '-joined 08b of ord",
            ),
            "is_binary_text": (
                "two_symbols(punchcard) ~ holes are 1, no hole 0. Anything else on the card, or a card with nothing on it, is rubbish. {sig} True = not rubbish",
                "bits_only(field) ~ {f} → nonempty && every char in '01'",
                "valid_mask(mask) ~ The permission mask must be written in base two. Accept it? At least one digit, all of them 0 or 1. {sig}",
            ),
            "is_image_file": (
                "viewable(attachment) ~ gallery shows png jpg jpeg and gif, the dot before, and doesn't mind .JPG . {sig} decides by the name",
                "pic(name) ~ {f}: case-insensitive suffix in .png .jpg .jpeg .gif",
                "photo_or_not(file) ~ Grandma's stick has photos and letters in one heap. If the file's name ends .jpg or .jpeg, .png, .gif, shouting or whispering, it's a photo. {sig}",
            ),
            "slugify": (
                "hyphenate(title) ~ lower, then a hyphen instead of the gap ‹whatever its width› between words, none outside. {sig}",
                "page_id(section) ~ section name 'Opening Hours' has id opening-hours. make {f} for all the others. signs like & are not touched",
                "small_dashed(trail) ~ The hiking trails' names go into a link: uncapitalised, words tied by dashes. {sig}",
            ),
            "remove_repeated_words": (
                "no_echo(dictation) ~ Stuttering dictation software! A word that was already there earlier in the sentence is to be struck, wherever. {sig}",
                "class_attr(css) ~ the html class attribute has duplicates; keep the first of each class, same order, one space between. {sig}",
                "once_each(shopping) ~ shopping on one line, a word a thing, and granddad says milk four times. Say things once, in the order he came to them. {f}",
            ),
            "count_letters": (
                "engraving(text) ~ Engraver charges by the letter. Not by the digit, not by the blank, not by the full stop. So how many does he charge? {sig}",
                "alpha_len(code) ~ {f}: number of isalpha chars",
                "letters_needed(sign) ~ For the sign I buy wooden letters. Numbers and marks I have painted. How many do I buy? {sig}",
            ),
            "is_all_letters": (
                "name_ok(nick) ~ nick rules: letters. full stop. no full stops, haha. nothing empty either. bool {sig}",
                "solid(answer) ~ A grid answer may not have spaces, hyphens, digits, just A to Z or accented kin; nor be missing. {sig}",
                "alphabetic(token) ~ {f} wraps str.isalpha",
            ),
            "without_bracketed": (
                "spoken(script) ~ In the script what stands in round brackets is stage direction, sometimes brackets in brackets. Actors want only what they say. {sig}",
                "no_asides(mail) ~ delete all the ‹parenthesised stuff›, parens too, nesting respected, blanks around left alone: {f}",
                "bare_title(song) ~ Song titles: remove the ‹feat. somebody› ‹remix› things, with their brackets. What's outside keep precisely. {sig}",
            ),
            "ensure_final_dot": (
                "closed(bullet) ~ House style: bullet ends on a full stop. Put one if it hasn't. {sig}",
                "fqdn(host) ~ absolute DNS name = trailing dot. add unless present. {sig}",
                "finish(sentence) ~ Pupils forget the point at the end of a sentence. Please add, but never two. {f}",
            ),
            "growing_prefixes": (
                "typing(word) ~ Search-as-you-type: what strings does the box contain while somebody types the word in? First just one letter, at last everything. {sig}",
                "typewriter(title) ~ frames for a typewriter effect, list, frame n has the first n chars, n from one up. {f}",
                "tree(magic) ~ 'abracadabra' as charm is written a / ab / abr / ... till complete. list of these rows for any magic word: {sig}",
            ),
            "underlined_heading": (
                "rst_title(title) ~ RST heading: the title, newline, then = repeated to equal width. {sig}",
                "letterhead(firm) ~ Plain text mail. Under the firm's name a row of equals signs, not one more and not one less than the name has characters. {f}",
                "ruled(chapter) ~ {x} over a rule of '=' of its own length: {sig}",
            ),
            "to_camel_case": (
                "js_key(column) ~ first_name ‹Python› must turn to firstName ‹JS›. {sig} for any such thing",
                "humps(field) ~ {f}: split '_' ; first chunk as is, others Capitalised, concat",
                "api_name(db_name) ~ The frontend folks hate underscores. Delete them, and have a capital begin each part after the first part. {sig}",
            ),
            "drop_last_characters": (
                "without_tail(filename, n=k) ~ Chop {k} characters off at the right end. {sig}",
                "trim_checksum(frame) ~ The last {k} characters of the frame are checksum, I don't need these. {f}",
                "undo(typed, presses=k) ~ backspace pressed so many times, what's left of what was typed? {sig} ‹at least one press›",
            ),
            "insert_between_characters": (
                "spread(name, gap=s) ~ L-I-K-E T-H-I-S: my {s} goes in wherever two characters meet, not outside. {sig}",
                "spelled(word) ~ For the spelling bee slides: word with {s} after each letter except the final one. {f}",
                "spaced_morse(code, pause=s) ~ dots and dashes run together; put the {s} amid each two. {sig}",
            ),
            "count_differing_positions": (
                "typos(typed, expected=o) ~ how many spots did she hit a wrong key compared to {o}? place by place, overhang doesn't count. {sig}",
                "hamming(a, b=o) ~ {sig}: zip both, number of mismatches",
                "damage(received, sent=o) ~ Morse over bad radio. I need the amount of places where {x} isn't what {o} has ‹same index; the longer's tail we disregard›. {sig}",
            ),
            "swap_case": (
                "caps_lock(typed) ~ cAPS lOCK WAS ON. {sig} repairs it",
                "inverted(nick) ~ leet style: bigs small & smalls big, {f}",
                "flip(tag) ~ Each letter of the tag changes its size, capital to lower and lower to capital. {sig}",
            ),
            "every_other_character": (
                "interlaced(note) ~ Our class secret: only letters one, three, five ... of the note mean something. Read it. {sig}",
                "decoy(signal) ~ keep char, skip char, keep char, skip char. start with keep. {f}",
                "half_tone(row) ~ shrink a row of ascii art to half width by taking its columns 0, 2, 4 and so on. {sig}",
            ),
            "count_distinct_words_in_text": (
                "richness(haiku) ~ How many words does the poet know, to judge by this? A repeated one isn't new; spelled with a capital it's another one. {sig}",
                "type_count(text) ~ {f}: |set of whitespace tokens|",
                "menu_variety(orders) ~ one word an order, whole evening in one line. how many various dishes left the kitchen? {sig}",
            ),
            "count_words_in_text_starting_with": (
                "flags(cmdline, mark=s) ~ How many of the words on the command line begin by the {s}? {sig}",
                "alliterating(verse) ~ words in the verse with {s} as their beginning: number please, capitals being different. {f}",
                "prefixed(chat) ~ whitespace tokens, startswith {s}, count. {f} thanks",
            ),
            "find_position": (
                "where(page, term=s) ~ At which character, counting from nought, does the {s} begin for the first time on the page? Not there: -1. {sig}",
                "offset(packet) ~ {f}: index of earliest {s} in {x}, else minus one",
                "seek(story, clue=s) ~ How far must I read until the {s} starts? Number of characters before it. If it never comes give back -1. {sig}",
            ),
            "is_pangram": (
                "font_test(sample) ~ does the sample show each letter of the English alphabet ‹big or small is equal›? {sig}",
                "all26(sentence) ~ {f} True iff none of a..z is absent from the sentence, case ignored",
                "complete(set_of_stamps) ~ My rubber stamps in a row are {x}. Have I A to Z complete, no matter whether capitals or not? {sig}",
            ),
            "text_has_word": (
                "tagged(tags, tag=s) ~ tags on one line with blanks. is mine one of them? the entire {s}, not a piece of another one. {sig}",
                "ordered(slip) ~ Has the table ordered {s}? The slip is words with spaces; 'pie' doesn't count when it only reads 'piece'. {f}",
                "token_in(line, needle=s) ~ {sig}: is {s} one whole whitespace-delimited word of {x}?",
            ),
            "longer_of_texts": (
                "fuller(old, new=o) ~ Merge conflict, take the version with more characters; {x} stays if it is even. {sig}",
                "wordier(mine, yours=o) ~ whose message has more characters? return that message. {x} if equal {sig}",
                "best_address(form, file=o) ~ {x} has an address, {o} has one as well; normally the one with more characters is the complete. Should they be the same length, use {x}. {sig}",
            ),
            "all_numbers_in_text>sum_of_numbers": (
                "ransom_total(note) ~ The kidnappers ask for several sums in one letter. Put together, what do we owe them? digits stuck together are a sum, all else is prose. {sig}",
                "calories(menu) ~ Menu text has kcal here and there. I eat everything. {f} adds all the figures up",
            ),
            "all_numbers_in_text>largest_number": (
                "worst(log) ~ ms values are strewn over the log text. I only want the worst one, i.e. biggest run of digits taken as int, 0 for a quiet log. {sig}",
                "top_bid(chat) ~ Auction by chat, people write words and bids. Which bid is highest? nobody bid → 0. {sig}",
            ),
            "all_numbers_in_text>sorted_ascending": (
                "houses(route) ~ {x} is the postman's scribble with house numbers in it. I'd like the numbers from low to high. {sig}",
            ),
            "all_numbers_in_text>greater_than": (
                "big_sums(contract, floor=k) ~ Highlight for the lawyer: all whole figures in the contract beyond the {k} ‹not equal to it›, as they come. {sig}",
            ),
            "all_numbers_in_text>greater_than>sorted_descending": (
                "alarms(log) ~ Fish every number out of the log, those above {k} are trouble, greatest trouble first. {sig}",
            ),
            "all_numbers_in_text>unique_numbers>sorted_ascending": (
                "issues(commits) ~ release notes! all the issue numbers quoted somewhere in the commit text, each just once, small to large. {sig}",
            ),
            "numbers_in_text>sum_of_numbers": (
                "heads(order) ~ 'two coffees 3 teas and 2 cakes' - add what's written in figures as words of its own. {sig}",
                "points(shout) ~ {f}: sum of the purely numeric tokens",
            ),
            "numbers_in_text>average": (
                "mood_score(survey) ~ people answer my survey with blah 7 blah 9 blah. Mean of the free-standing numbers, 0.0 if they gave none. {sig}",
            ),
            "numbers_in_text>at_least>count_of_numbers": (
                "strikes(report, bar=k) ~ From the bowling report I take the words that are numbers; how many of them reach the {k}? {sig}",
            ),
            "ints_from_commas>sorted_descending": (
                'best_first(scores) ~ "34,x,71,-2" style string. List of those ints with the best in front. {sig}',
                "ranked(csv) ~ parse comma ints ‹junk skipped› then high to low, {f}",
            ),
            "ints_from_commas>largest_number": (
                "hottest(week) ~ The thermometer mails one text with commas. Maximum? Blips which are no whole number don't exist for me; nothing there, then 0. {sig}",
            ),
            "ints_from_commas>average": (
                'mean_wait(queue) ~ waiting minutes as "5, 9, ?, 12". what\'s usual? arithmetic mean over the real ints, nothing real → 0.0. {sig}',
            ),
            "ints_from_commas>positive_numbers>sum_of_numbers": (
                "income(ledger) ~ My ledger is a string: amounts with commas between, spending has a minus. What came IN altogether? odd notes among the amounts ignored. {sig}",
            ),
            "ints_from_commas>at_least>sorted_ascending": (
                "eligible(ages, youngest=k) ~ {sig}. Step 1 read the whole numbers out of a comma list, non-numbers away. Step 2 no one below the {k}. Step 3 from small to large.",
            ),
            "ints_from_commas>unique_numbers": (
                "dedup_ids(field) ~ ids in a single string, comma separated; repeated ones only count where they're first; drop whatever isn't int. give list. {sig}",
            ),
            "ints_from_commas>running_totals": (
                "balance(moves) ~ bank moves in one comma text ‹plus, minus, rubbish between›. After each genuine move, how do I stand starting from nought? {sig}",
            ),
            "ints_from_commas>even_numbers>count_of_numbers": (
                "even_side(numbers) ~ House numbers separated by commas in a string. How many houses are on the even side of the road? Non-numbers are garages, forget them. {sig}",
            ),
            "split_lines>drop_blank_words>count_words": (
                "real_lines(file) ~ How many lines of the file are more than emptiness or spaces? {sig}",
            ),
            "split_lines>drop_blank_words>numbered_list_lines": (
                "steps(recipe) ~ Each line of the recipe that has something on it is a step. Number them: '1. ' before the first and so forth, as list. {sig}",
            ),
            "split_lines>words_starting_with": (
                "todo(notes, mark=s) ~ Out of my notes just the lines opening with the {s}. {sig}",
                "comments(source) ~ {f} → list of lines in source beginning with {s}",
            ),
            "split_lines>words_containing>count_words": (
                "errors(log) ~ wc of grep {s}: number of log lines in which it's found. {f}",
            ),
            "split_lines>sort_words": (
                "shelf_order(titles) ~ Titles, one beneath the other in a text. I need a list from a to z. {sig}",
            ),
            "split_lines>strip_and_drop_blank>unique_words": (
                "guests(paste) ~ A pasted guest list, one a line, spaces hanging out both sides, gaps between, doubles. Return who comes: clean, no gaps, nobody twice, in the order of pasting. {sig}",
            ),
            "split_lines>longest_word": (
                "widest(menu) ~ To choose the width of the menu I must see its longest line ‹the topmost if several›. {sig}",
            ),
            "split_lines>unique_words>join_words": (
                "uniq(hosts) ~ The hosts file has the same line again and again. One of each in the old order, then all in one string with {s} between. {f}",
            ),
            "split_words>words_longer_than": (
                "hard_words(page, easy=k) ~ My reader stumbles over words of more letters than {k}. List them from the page as they come. {sig}",
            ),
            "split_words>words_starting_with": (
                "hashtags(post) ~ words of the post that begin with {s}. list. {f}",
            ),
            "split_words>words_starting_with>unique_words": (
                "channels(chat, sigil=s) ~ IRC: what distinct words with the {s} up front were dropped in the chat, first dropped first? {sig}",
            ),
            "split_words>unique_words>sort_words": (
                "index(sermon) ~ For the index of my sermon: its words, a to z, none listed double, spelling untouched. {sig}",
            ),
            "split_words>sort_by_length": (
                "short_to_long(clue) ~ words of the clue lined up from the tiniest to the longest, ties as in the clue. {sig}",
            ),
            "split_words>words_of_length": (
                "four_letter(rant) ~ How do I get the words of exactly {k} letters out of a rant? list in speaking order, {sig}",
            ),
            "split_words>words_of_length>sort_words": (
                "fill_in(pool, cells=k) ~ Crossword slot has {k} {k}. From a pool of words on one line take the ones that fill it exactly and show these alphabetically. {sig}",
            ),
            "split_words>reverse_each_word>to_sentence": (
                "verlan(phrase) ~ Comme le verlan: each word is spelled from its end, but the words stand where they stood, one space between. {sig}",
            ),
            "split_words>longest_word>to_uppercase": (
                "keynote(speech) ~ The longest word of a speech, first if several, in capitals for the banner. {sig}",
            ),
            "split_commas>sort_words>join_words": (
                "tidy_tags(tags) ~ tags with commas. trim each, abc order, glue again with {s}. {sig}",
            ),
            "split_commas>unique_words": (
                "toppings(order) ~ customer says cheese , ham,cheese. Give the list of toppings without blanks around and w/o repeats, as spoken. {sig}",
            ),
            "split_commas>join_with_and": (
                "say(guests) ~ 'Ann,Bob, Cy' is to be read on stage as Ann, Bob and Cy. {sig}",
            ),
            "filled_csv_fields>count_words": (
                "filled(row) ~ how many cells in this comma row are not empty ‹blanks = empty›? {sig}",
            ),
            "filled_csv_fields>sort_words": (
                "attendees(line) ~ line of names with commas, some of them missing or only blanks. Sorted list of the ones there are, trimmed. {sig}",
            ),
            "filled_csv_fields>lowercase_all>unique_words": (
                "labels(field) ~ Label field from the ticket: comma separated, sloppy blanks, holes, mixed case. I need distinct labels in lower case by first mention, holes gone. {sig}",
            ),
            "character_counts>key_with_max_value": (
                "e_of_course(text) ~ count every sign in the text, then tell me the one with the highest count. {sig}",
            ),
            "character_counts>sort_by_value_desc": (
                "frequency(cipher) ~ Codebreaker's table: symbol and how often it is met, most met on top. dict. {sig}",
            ),
            "character_counts>top_keys": (
                "favourites(keys, n=k) ~ Which {k} characters were hit most, most-hit in front? {sig}",
            ),
            "character_counts>keep_above>sort_by_value_desc": (
                "overused(nick) ~ Sign by sign count of {x}; ignore the signs with {k} or fewer; the rest as a dict with the biggest count at the top. {f}",
            ),
            "text_word_counts>key_with_max_value": (
                "refrain(song) ~ the word sung most often, exactly as written, please. {sig}",
            ),
            "text_word_counts>keep_at_least": (
                "pet_words(memo, often=k) ~ A word used {k} times or more in the memo is a pet word. dict of the pets with their counts. {sig}",
            ),
            "text_word_counts>keep_above>sorted_keys": (
                "repeats(draft, ok=k) ~ Editor's hint: words that occur more than {k} times in the draft. Only the words, by alphabet. {sig}",
            ),
            "text_word_counts>sort_by_value_desc": (
                "bestsellers(till) ~ The till prints one word per sale in a row. word: number sold, best seller first. {sig}",
            ),
            "text_word_counts>top_keys>join_words": (
                "tagline(review) ~ Under each review we show its {k} most used words, most used first, with {s} between. {f} of the review's text",
            ),
            "lowercase_word_counts>key_with_max_value": (
                "slogan_word(debate) ~ Whatever word came up the most in the debate, capital or not, printed small. {sig}",
            ),
            "lowercase_word_counts>sort_by_value_desc": (
                "wordcloud(chat) ~ dict for a word cloud: chat words in small letters → hits, heaviest first. {sig}",
            ),
            "lowercase_word_counts>keep_at_least>sorted_keys": (
                "themes(diary, times=k) ~ Themes of my diary = words which come at least {k} {k}, no matter how capitalised. A to Z list of them in lower case. {sig}",
            ),
            "lowercase_word_counts>top_keys": (
                "stop_list(corpus) ~ candidates for a stop list: {k} commonest tokens, case folded, commonest first. {f}",
            ),
            "remove_punctuation>to_lowercase": (
                "plain(poem) ~ Marks away, capitals away, blanks and figures remain. That's all the search engine needs of a poem. {sig}",
            ),
            "remove_punctuation>text_word_counts": (
                "clean_counts(essay) ~ word statistics of an essay where 'end.' and 'end' are no different thing: first get rid of anything that isn't letter, digit or white space. dict. {sig}",
            ),
            "remove_punctuation>lowercase_word_counts>key_with_max_value": (
                "theme(lyrics) ~ Kick the commas and suchlike out of the lyrics, forget about capitals, and tell me the word they use most. {sig}",
            ),
            "remove_punctuation>split_words>longest_word": (
                "jawbreaker(speech) ~ longest word the speaker has to pronounce, not counting commas, quotes and hyphens as part of it ‹just delete them›; earliest if tied {sig}",
            ),
            "remove_punctuation>count_words_in_text": (
                "words_wired(telegram) ~ I'm charged by the word. Lone dashes and the like don't cost, so delete all marks and count what's left. {sig}",
            ),
            "normalize_spaces>capitalize_first_only": (
                "neat(line) ~ Double blanks to single ones, ends trimmed, and a big letter at the start but no other letter altered. {sig}",
            ),
            "normalize_spaces>to_uppercase": (
                "label(address) ~ parcel label: squeeze all white space in the address to one blank, and everything in capitals. {sig}",
            ),
            "normalize_spaces>title_case": (
                "restaurant(scraped) ~ scraped names look like '  la   PIZZERIA'. wanted: La Pizzeria. {f}",
            ),
            "normalize_spaces>first_characters": (
                "sms(text, limit=k) ~ First close the holes ‹any white space is one blank, nothing outside›, then keep no more than the {k}'s worth of characters. {sig}",
            ),
            "strip_text>capitalize_text>ensure_final_dot": (
                "sentence(memo) ~ Cut blanks off the ends, first letter big and all others small, a full stop unless it has one. {sig}",
            ),
            "strip_text>to_uppercase": (
                "booking_ref(typed) ~ Guests type the booking ref with a blank before or behind and in small letters. Our system is strict: no outer blanks, caps. {sig}",
            ),
            "strip_text>is_all_digits": (
                "pin_like(entry) ~ Spaces round the entry are forgiven. Apart from those, only digits? and at least one. {sig}",
            ),
            "strip_text>text_ends_with": (
                "is_script(name) ~ The file name comes with line breaks and blanks at the ends; ignoring them, does it finish with {s}? {f}",
            ),
            "to_lowercase>count_occurrences": (
                "shout_proof(chat) ~ lower the chat, then count how many times {s} is in it. {f}",
            ),
            "to_lowercase>unique_characters": (
                "letters_met(title) ~ What letters and signs does one meet, reading the title? small ones only ‹convert›, each when it's new. string {sig}",
            ),
            "to_lowercase>distinct_sorted_characters": (
                "glyphs(sign) ~ I paint in small letters only. Which stencils must I carry for this sign: sorted, one of each, as a single string. {sig}",
            ),
            "to_lowercase>character_counts": (
                "tally_soft(haiku) ~ How many of every sign, A with a and so on ‹keys small›. {sig}",
            ),
            "to_lowercase>remove_vowels": ("handle(nick) ~ nick → no caps → no a,e,i,o,u. {f}",),
            "to_lowercase>replace_part": (
                "mailbox(name) ~ Make a mailbox of a name: all small and every {s} gives way to {t}. {sig}",
            ),
            "remove_vowels>to_uppercase": (
                "plate(word) ~ Vanity plate! my word without its vowels & in caps. {sig}",
            ),
            "remove_vowels>first_characters": (
                "code(town, n=k) ~ Abbreviate a town: throw the vowels away, keep the first {k} characters of what's there now. {sig}",
            ),
            "remove_vowels>to_uppercase>first_characters": (
                "ticker(company) ~ Stock ticker generator for a game of ours. Vowels out of the company, capitals, no more than {k} characters from the left. {f}",
            ),
            "remove_vowels>collapse_repeats": (
                "skeleton(surname) ~ sounds-alike key for surnames: no vowels; where now the same letter stands twice or more side by side, once will do. {sig}",
            ),
            "remove_digits>strip_text": (
                "bare_nick(nick) ~ No numbers in nicks any longer. After taking them out trim the blanks at the ends. {sig}",
                "street(address) ~ '12 Elm Road 4' becomes 'Elm Road': numerals out, then nothing white at either end. {f}",
            ),
            "remove_digits>normalize_spaces": (
                "wording(invoice) ~ I compare invoices by wording. So no digits and afterwards just one blank between words. {sig}",
            ),
            "remove_digits>to_uppercase": (
                "prefix(plate) ~ the letters of a plate etc., meaning the plate with its figures gone, in caps {sig}",
            ),
            "mask_digits>to_uppercase": (
                "log_shape(line, wild=s) ~ put the wildcard for every digit in the line, and then make the whole thing upper case. {sig}",
            ),
            "mask_digits>first_characters": (
                "safe_head(cookie) ~ digits of the cookie are swapped for {s}, whereupon I only want the leading {k} characters. {f}",
            ),
            "keep_digits>first_characters": (
                "area(phone, n=k) ~ The phone is written with blanks and brackets. Leaving away all but the figures, what are the first {k}? {sig}",
            ),
            "keep_digits>spaced_groups": (
                "isbn_blocks(isbn) ~ From the ISBN take the figures and nothing else, then a blank after every {k}. {sig}",
            ),
            "keep_digits>passes_luhn": (
                "card_ok(pasted) ~ pull the digits out of whatever's pasted; Luhn ok? ‹nothing there isn't ok› {sig}",
            ),
            "keep_digits>reverse_string": (
                "back_number(code) ~ Digits of the code, last one first, as text. {sig}",
            ),
            "keep_uppercase>reverse_string": (
                "hidden(letter) ~ Spy stuff again: the capitals in the letter, read from the end to the beginning. {sig}",
            ),
            "keep_letters>to_lowercase>is_palindrome": (
                "panama(sentence) ~ 'A man, a plan' sort of thing. Letters only, no case, the same both ways? {sig}",
            ),
            "keep_letters>to_uppercase": (
                "grid_answer(phrase) ~ The answer to a clue goes in the grid without spaces or hyphens or figures, in capitals. {sig}",
            ),
            "keep_letters>caesar_shift": (
                "hide(diary) ~ Diary to cipher: only its letters stay, and each moves {k} further in the alphabet, round the end, capital or not as before. {f}",
            ),
            "remove_spaces>is_palindrome": (
                "no_gap_mirror(line) ~ disregard the spaces; reads alike from both ends? capitals matter {sig}",
            ),
            "remove_spaces>to_lowercase>is_palindrome": (
                "relaxed_mirror(motto) ~ Would you check if the motto is one of these back-and-forth ones, paying no heed to blanks or to capitals? Commas do matter. {sig}",
            ),
            "remove_spaces>count_letter_ignoring_case": (
                "in_row(answer) ~ blanks out first, then how many {s}, big or small? {f}",
            ),
            "remove_spaces>chunks_of_text": (
                "packets(signal) ~ The spaces in the signal mean nothing. Without them, cut it to lengths of {k}, as list. {sig}",
            ),
            "remove_spaces>spaced_groups": (
                "regroup(iban, n=k) ~ People put the spaces of an IBAN where they like. Delete theirs and set your own, one after each {k} characters. {sig}",
            ),
            "reverse_string>to_uppercase": (
                "mirror_sign(word) ~ back to front, in capitals, {sig}",
            ),
            "reverse_string>first_characters": (
                "tail_back(serial) ~ spell the serial from its end and stop after {k} characters {sig}",
            ),
            "caesar_shift>reverse_string": (
                "double_lock(msg, steps=k) ~ two locks on my message: move all letters {k} up the alphabet ‹z goes round to a, case stays, non-letters stay›, after that write it from behind. {sig}",
            ),
            "caesar_shift>to_uppercase": (
                "cable(plain) ~ Encode plain with a shift of {k} along the alphabet, cyclic, other signs untouched; the cable itself is all capitals. {f}",
            ),
            "collapse_repeats>to_lowercase": (
                "sober(chat) ~ soooOO drunk chat: any sign standing several times in a row is reduced to one ‹o and O are not the same sign›, and then everything small. {sig}",
            ),
            "to_lowercase>collapse_repeats": (
                "calmer(yell) ~ small letters first, then no letter directly after itself. {f}",
            ),
            "text_between>strip_text": (
                "value_of(header, left=s, right=t) ~ what's after the first {s} and before the next {t}, ends trimmed? no {t}: up to the end. no {s}: nothing. {sig}",
            ),
            "text_between>split_commas": (
                "args_of(call) ~ In the call some things are listed with commas after the first {s} and before the {t} that follows. A trimmed list of them. With no closing one go to the end. {sig}",
            ),
            "text_between>to_uppercase": (
                "shelf(tag) ~ part of the tag from {s} on ‹exclusive› to the next {t} ‹exclusive›, in capitals; missing {t}: all that follows; missing {s}: nothing. {f}",
            ),
            "without_blank_lines>prefix_lines": (
                "reply(mail, mark=s) ~ Answering: lines of the mail that have anything on them, each behind my {s}. The vacant ones I don't quote. {sig}",
            ),
            "without_blank_lines>split_lines>count_words": (
                "loc(code) ~ LOC as I count: lines having more than white space on them. {sig}",
            ),
            "lines_containing>count_words": (
                "incidents(log) ~ In how many lines of the log does {s} stand? {sig}",
            ),
            "lines_containing>sort_words": (
                "grep_sorted(log, what=s) ~ grep {s} | sort → list. {sig}",
            ),
            "lines_containing>join_words": (
                "gist(minutes) ~ Out of the minutes the lines speaking of {s}, put on one line with {s_2} as glue. {f}",
            ),
            "lines_without>count_words": (
                "healthy(log, bad=s) ~ number of log lines which don't have {s} in them {sig}",
            ),
            "lines_without>unique_words": (
                "distinct_rest(log) ~ After ignoring all lines with {s} in them, which different lines has the log? first come first listed. {sig}",
            ),
            "mentioned_users>unique_words": (
                "notify(msg) ~ everyone with an @ before the name gets a mail, but only one mail! names w/o @ and w/o .,!?: at the end, in order of mention. {sig}",
            ),
            "mentioned_users>sort_words": (
                "thanks_to(post) ~ alphabetical list of the handles in the post ‹words with @ up front; cut the @ and closing .,!?:›. {sig}",
            ),
            "mentioned_users>unique_words>join_with_and": (
                "thank_line(post) ~ 'ana, joe and kim': such a phrase of the people @-ed in the post, no one thanked twice, the trailing .,!?: of a handle gone. {sig}",
            ),
            "version_numbers>first_number": (
                "major(tag) ~ v4.2.1 has 4 as major. {sig}; v may be lacking; a non-number is 0.",
            ),
            "vocabulary_of_text>count_words": (
                "size_of_vocab(essay) ~ Number of different words of the essay ‹lower case, dots and commas rubbed out›. {sig}",
            ),
            "vocabulary_of_text>words_longer_than": (
                "sat_words(text, short=k) ~ From the text I need a lowercase a-z glossary, every word once, free of dots and commas, with nothing of {k} letters or fewer. {sig}",
            ),
            "vocabulary_of_text>words_longer_than>sort_by_length": (
                "spelling_list(story) ~ Which words shall I dictate? The story's different ones in small letters sans points and commas, those over {k} letters, shortest to longest and by alphabet if the same. {f}",
            ),
            "vocabulary_of_text>words_starting_with": (
                "entries(poem) ~ dictionary page for {s}: the different words of the poem ‹small, without . and ,› that begin so, a to z. {sig}",
            ),
            "vocabulary_of_text>join_words": (
                "word_line(lesson, gap=s) ~ All words of lesson but each once, no capitals, no points, no commas, by abc, in one string having the {s} between. {sig}",
            ),
            "words_to_snake_case>to_uppercase": (
                "env(setting) ~ words → lower, underscores, then screaming. {f}",
            ),
            "title_case>replace_part": (
                "camelish(phrase) ~ Start every word of the phrase big and the rest of it small, and after that put {t} for each {s}. {sig}",
            ),
            "reverse_word_order>capitalize_text": (
                "yoda_says(line) ~ words from last to first, then a capital at the very start & nowhere else. {sig}",
            ),
            "reverse_word_order>title_case": (
                "name_plate(name) ~ LOVELACE ADA should be on the plate as Ada Lovelace: last word goes first etc., words with big beginnings and small ends. {sig}",
            ),
            "unique_characters>to_uppercase": (
                "cipher_key(phrase) ~ strike out each character you have seen in the phrase already and write the remainder in capitals. {sig}",
            ),
            "split_at>strip_all>drop_empty_words": (
                "pieces(path, sep=s) ~ cut the path at the separator, trim the pieces, lose the empty ones. {sig}",
            ),
            "split_at>count_words": (
                "fields(row) ~ how many fields are in the row if {s} parts them? {f}",
            ),
            "split_at>parse_ints>sum_of_numbers": (
                "sum_fields(record, sep=s) ~ record split by the separator; add up the fields that are all digits. {sig}",
            ),
            "split_at>reverse_words_list>join_words": (
                "flip_domain(host) ~ Host comes in parts with {s} between. Last part first and so on, this time with {s_3} between. {f}",
            ),
            "split_words>lowercase_all>unique_words": (
                "lexemes(chat) ~ Every word the chat used, in small letters, each only the first time it crops up. List. {sig}",
            ),
            "split_words>uppercase_all>sort_words": (
                "shouted_index(poem) ~ words of the poem in caps, then a to z, repeats may stay. {sig}",
            ),
            "split_words>words_ending_with": (
                "gerunds(text, tail=s) ~ I'm after the words of the text with that {s}, e.g. to study -ing forms; same sequence as the text. {sig}",
            ),
            "split_words>words_ending_with>count_words": (
                "rhymes(ballad) ~ {f}: how many of the ballad's words close with {s}",
            ),
            "split_words>words_containing>sort_by_length": (
                "with_bit(sentence) ~ Which words have {s} somewhere in them? Little ones first, please, big ones last. {f}",
            ),
            "split_words>words_of_at_least>join_words": (
                "heavy(title, letters=k) ~ Delete any word shorter than that from the title; the others are put on one string with {s} between them. {sig}",
            ),
            "split_words>last_words>to_sentence": (
                "last_said(call) ~ black box: the closing {k} words of the call, as a text with blanks between. {f}",
            ),
            "split_lines>strip_all>sort_words": (
                "staff(paste) ~ One colleague per line, white space all over the margins. Cut the margins, alphabet please, as a list. {sig}",
            ),
            "split_lines>reverse_words_list>join_words": (
                "newest_first(log) ~ The log grows downwards. I want its bottom line first and top line last, in one string with {s} between the lines. {f}",
            ),
            "split_lines>words_longer_than>count_words": (
                "too_wide(code, limit=k) ~ linter: number of lines in the code with more characters than allowed. {sig}",
            ),
            "split_lines>email_domains>unique_words": (
                "providers(addresses) ~ an e-mail address on each line. What different domains ‹behind the last @› do my customers have, in the order I meet them? {sig}",
            ),
            "split_commas>drop_empty_words>make_hashtags": (
                "hashed(topics) ~ {x}: topics with commas. blanks round them off, empties away, each as hashtag ‹#, lowercase, inner spaces gone›. list {sig}",
            ),
            "split_commas>uppercase_all>join_words": (
                "codes(field) ~ 'ham, muc' is to be spelled in caps and put together again with {s} where the comma and its blanks had been. {f}",
            ),
            "filled_csv_fields>unique_sorted_words>join_with_and": (
                "cast(line) ~ Actors in a line with commas, holes too. For the poster: everybody once, abc, written like A, B and C. {sig}",
            ),
            "all_numbers_in_text>even_numbers>sum_of_numbers": (
                "even_sum(codes) ~ puzzle page: dig all the numbers out of the jumble {x} and add just those you can halve. {sig}",
            ),
            "all_numbers_in_text>between>sorted_ascending": (
                "years(obituary, first=a, last=b) ~ An old text, digits here and there. I keep the ones that can be years, from {a} to {b} both included, earliest on top. {sig}",
            ),
            "all_numbers_in_text>smallest_number": (
                "cheapest(menu) ~ Poor student. Every number on the menu is a price in whole euros. What's the least I can pay? 0 if it says no prices. {sig}",
            ),
            "ints_from_commas>non_negative>average": (
                "mean_valid(sensor) ~ Sensor text with commas; below zero means broken, letters mean broken. Mean of the rest, 0.0 if everything's broken. {sig}",
            ),
            "ints_from_commas>largest_numbers>sum_of_numbers": (
                "best_rounds(rounds, counted=k) ~ Golf-like league: one comma string of points per player, only the best few rounds are {k}, added together. no-number entries = didn't play. {sig}",
            ),
            "lowercase_word_counts>keep_at_least>sort_by_value_desc": (
                "buzz(pitch) ~ Buzzwords in a pitch deck text: at least {k} mentions, capitals irrelevant, dict of word and mentions with the most annoying one leading. {f}",
            ),
            "normalize_spaces>to_lowercase>replace_part": (
                "clean_tag(tag) ~ Three things to a tag: white space to single blanks without any outside, small letters, then {s} is exchanged for {t}. {sig}",
            ),
            "strip_text>to_lowercase>text_contains": (
                "consents(answer) ~ Trim the answer, make it small, and say if {s} is in there. {f}",
            ),
        },
    ),
)
