"""Requests by the sixth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "str",
        {
            "reverse_string": (
                "mirrored_sign(text) ~ my kid wants to write like leonardo, everything from the last letter to the first. {sig} takes one line of text and gives it back that way",
                "backwards(word) ~ {f}: esrever. You hand over a word, it comes out back to front, nothing else touched.",
                "unflip_payload(raw) ~ The sensor firmware has a bug and transmits every message with its last byte first. {x} is such a message as a string; {sig} should put the characters (into the proper|back into the right) order, i.e. last one first.",
                "rtl_fix(caption) ~ Subtitle import mangled the Hebrew lines, each caption is stored in the wrong direction. I need the characters of {x} running the other way round. Call it {f} please, one string in, one string out",
                "secret_name(name) ~ for our detective club!!! if u type ur name in {sig} the secret name comes out, its just ur name read from the end to the start",
                "emordnilap(s) ~ What do you get if you read {x} starting at its final character and walk to its first? That is what {sig} returns.",
                "tape_rewind(reel) ~ OPERATION: rewind¶IN: a string, one character per tape cell¶OUT: the cells from the last to the first¶NAME: {f}",
            ),
            "is_palindrome": (
                "reads_both_ways(plate) ~ I collect licence plates that say the same thing from the left and from the right. Is {x} one for my collection, yes or no? {sig}, and be strict: every character counts as it stands, spaces and capitals too",
                "same_in_rear_mirror(text) ~ True when {x} equals its own reversal character by character, False otherwise. Name: {sig}. No normalising of case, no stripping.",
                "symmetric_code(code) ~ ticket 4471: voucher codes must not be symmetric¶write {sig} → True for a code which is identical when spelled backwards, as is, case sensitive",
                "anna_or_otto(name) ~ Grüß Gott, my daughter Anna asks which names of her class are the same from behind. Please {sig}, it says true or false for a name; capital letters shall be treated as different from small ones, we write all small anyway.",
                "palindrome_guard(s) ~ bool helper {f}; takes a string, answers whether flipping it leaves it exactly unchanged",
                "unchanged_backwards(move_list) ~ In our puzzle game a key opens the gate only if its symbols make the same sequence read from either end. {x} is the key as text. (Could you|Please) write {sig} so that I know whether the gate opens; exact comparison.",
                "never_odd(s) ~ Could somebody from the other end of the table read {x} the same as me, sign for sign? {sig} answers.",
            ),
            "replace_part": (
                "swap_name(letter, old=s, new=t) ~ I send the same letter to every tenant. {sig} takes last year's letter, the name that was in it, and the name that has to stand there instead, everywhere it turns up",
                "fix_typo_in_transcript(transcript) ~ The dictation software always hears {s} when the doctor says {t}. {sig} must put that right throughout the report.",
                "localise(config, host=s, new_host=t) ~ We are moving to another machine. {x} is the content of a config file; wherever the old host name stands in it, the new one has to be. Both are handed in as well: {sig}. Returns the new content.",
                "decensor(chat) ~ our chat bot writes {s} all over its messages and marketing prefers {t}. so {sig} = the message, every {s} exchanged for {t}",
                "swapped(text, find=s, put=t) ~ find and replace, all hits, case sensitive, plain text no regex. {sig}",
            ),
            "count_occurrences": (
                "times_said(speech, phrase=s) ~ How many times does the minister say the same thing? {x} = full text of the speech, plus the phrase I am listening for; {sig} gives me the count, capital letters must fit exactly",
                "count_beeps(log) ~ every time the monitor beeps the log gets a {s} in it. the log is one long text. how many of these are in there is what {sig} should tell",
                "captures(moves) ~ Chess notation, a whole game in one string. I want to know how often {s} turns up in it – {sig}, an integer",
                "tally_emoji(tweet, emoji=s) ~ My boss measures enthusiasm by emojis. Given a tweet and the emoji of her choice, {sig} counts the appearances.",
                "refrain(lyrics, line=s) ~ {sig} receives the lyrics and one line of the refrain, how often is that line sung? Just the number, non-overlapping of course",
                "hits(haystack, needle=s) ~ grep -o piped into wc -l, but in python: {sig}. literal match, no ignoring of case",
                "coughs(transcript, mark=s) ~ The stenographer puts a mark for every cough of the witness. Number of coughs in a transcript = number of marks. {sig}",
            ),
            "character_counts": (
                "glyph_budget(title) ~ I set book titles in lead type, by hand. Before I open the drawers I must know which piece I need how many times: every character of the title, blanks and commas too. A dict from character to number please. {sig}",
                "scrabble_need(word) ~ which tiles and how many of each do i need to lay {x}? dictionary tile → amount, name it {f}, upper case and lower case tiles are different ones",
                "char_histogram(s) ~ Frequency table of a string. Keys are the single characters (all of them, no filter, no case folding), values are ints. {sig}",
                "signal_tally(payload) ~ The node sends one symbol per second, so a payload is a string of symbols. For each symbol seen: how many seconds? {sig} returns the mapping",
                "nucleotides(strand) ~ INPUT: one DNA strand, text. OUTPUT: dict, each base that appears against its number of appearances. NAME: {f}",
                "key_wear(typed) ~ Which keys of my typewriter wear out first... {x} is what I typed. For every character I would like to see how many times I hit it, spaces included. {sig}, as a dictionary.",
                "gems(level) ~ my level is a string like ..*..o.*, every sign is a thing. how many of each thing r there?? {sig} → dict sign : number",
            ),
            "text_word_counts": (
                "buzzwords(speech) ~ For each word the chairman used: how many times did he use it? {x} is the speech, words separated by whitespace, no touching of commas or capitals. {sig} gives a dict",
                "bag_of_words(doc) ~ plain bag of words, whitespace tokenised, raw tokens, case kept → {sig}, counts per token",
                "command_usage(history) ~ users of our bot type commands one after another and i get them as one string with blanks between. {sig} should tell me for every command how often it came",
                "word_use(poem) ~ I teach 10th grade. The pupils shall see that poets repeat themselves, hence {f}: it takes a poem and gives a dictionary, on the left each word, on the right how many times the poet needed it (a capitalised word counts as another word).",
                "symptom_counts(note) ~ Nurses write {x} as symptom symptom symptom, blanks in between. Make {sig}: the symptom as key and as value how many times it was noted.",
                "opening_moves(games) ~ one string with opening moves split by spaces, I want {sig} to return move → number of games that had it",
                "pill_box(day_plan) ~ Mother's day plan is a string of pill names with blanks. I refill her box and need each name with how many pills of it. {sig}",
            ),
            "simple_slug": (
                "url_part(title) ~ Our blog turns a headline into the last part of the URL: no blanks around it, all small letters, and where a space was there is a dash, nothing more. {sig} is to do precisely that",
                "page_address(heading) ~ so the heading is My New Kitchen and the address must be my-new-kitchen, you get the idea? spaces at the ends go away first. {sig} pls",
                "branch_name(ticket_title) ~ From a ticket title make a git branch name. Trim, lowercase, each space becomes one '-'. Don't remove any other character. {f}",
                "anchor(title) ~ The table of contents needs anchors. {sig}: {x} trimmed at both ends, put into lower case, blanks exchanged for hyphens",
                "permalink(post) ~ feat: add {sig} – strip the outer whitespace, lower the case, hyphenate (one hyphen for one space)",
                "shelf_tag(book) ~ For the tags on the library website I type book titles. The tag has no capitals, no blanks at start and end, and a minus sign instead of every blank inside. Kindly write {sig}.",
            ),
            "caesar_shift": (
                "encrypt(note, key=k) ~ We pass notes in class. Every letter gets moved on in the alphabet by the key and after z it starts again at a; big stays big, small stays small, commas and so on we leave. {sig}",
                "julius(message) ~ Caesar's old trick with {k}: each letter becomes the one {k} further on, wrapping past the end, case preserved, non-letters untouched. The function should be named {f}.",
                "scramble_spoilers(tweet, n=k) ~ To hide spoilers in tweets I rotate letters. {sig} must step each letter forward by the given number, circling from Z to A and from z to a, leave digits and blanks alone",
                "rot(s) ~ rot13 but with {k} instead of 13. {sig}",
                "advance_letters(text, by=k) ~ How do I move all the letters of {x} a number of places ahead in the alphabet, in a circle, without changing which ones are capitals? The rest of the characters don't move. {sig}",
                "cipher_wheel(secret, turn=k) ~ my grandson built a cipher wheel from cardboard. you turn it by some places and read off for each letter the one that many places later – after Z comes A again. capitals stay capitals, spaces stay. {sig} should be our cardboard wheel",
                "forward_cipher(line, places=k) ~ 1. letters only are touched¶2. each becomes the letter that many places later¶3. beyond z one goes on at a, beyond Z at A¶4. {sig} returns the new line",
            ),
            "to_uppercase": (
                "shout(message) ~ I WANT MY BOT TO SHOUT. {sig} takes whatever the user said and says it in capitals",
                "iban_caps(iban) ~ customers type their IBAN in small letters and the bank refuses. {f} makes all the letters big, that's all, blanks stay where they are",
                "headline(text) ~ Our tabloid prints every headline in capitals throughout. Give me {sig}.",
                "telegram(text) ~ dear sir, for my play I need telegrams, and in a telegram no small letter ever stands. Convert {x} accordingly, {sig}",
                "no_lowercase(code) ~ normalise reservation codes: there must not be a lower-case letter left after {sig}, they become their big sisters",
                "hearing_impaired(caption) ~ Sound effects in subtitles go in all caps by our style guide. Please (supply|write) {sig} that turns the caption so.",
                "board_text(station) ~ Departure boards have no small letters. {f}: station name in, what the board shows out.",
            ),
            "first_unique_character": (
                "loner(text) ~ Reading {x} from the left: which is the first character that has no twin anywhere in the text? Empty string when all of them have twins. {sig}",
                'first_single(s) ~ return first non-repeating char of string, "" if none. {f}. interview classic, you know it',
                "odd_sock(socks) ~ My socks are written as a string, one letter for each sock by colour. Which sock, the first one from the left, is alone? {sig} gives its letter, or nothing ('') if each has company.",
                "unique_glyph(username) ~ For the avatar we show one character of the username: the earliest which occurs exactly once in it, '' if there isn't any. Case matters. {sig}",
                "one_off_alarm(codes) ~ alarms come in as a string, one character per alarm type. ops cares about one-offs: give {sig} that hands back the first type seen just once in the whole string, blank string otherwise",
                "lonely_letter(word) ~ What's the earliest letter in {x} that is never repeated? name {f}; if everything is repeated answer with an empty text",
                "distinct_guest(seating) ~ seating is a string, a letter for each family. from the left, the first guest who came without relatives is which letter? nobody → ''. {sig}",
            ),
            "all_numbers_in_text": (
                'dosages(note) ~ Medical notes again… "Ibuprofen 400mg 3x, Insulin 12IE". I want every number from such a note, whole numbers, in the order written, even when letters are glued to them. {sig}',
                "digit_runs(s) ~ {f}: each maximal run of digits in a text becomes an int; list of them; signs ignored",
                "readings(payload) ~ payload looks like T23;H61;P1013 or t=23 h=61, depends on the firmware. no matter what stands between, give me the ints in it as a list, {sig}",
                "coordinates(cell) ~ From something like 'row12col7' pull the 12 and the 7, for any text: all the groups of digits, as integers, left to right. {sig} please",
                "figures(headline) ~ My editor wants all figures that a headline mentions. {x} is the headline; no decimals in our paper, so consecutive digits = one figure. The list of ints is to be returned by {sig}.",
                "score_digits(result) ~ hello, i am getting football results as text, 3:1 or 3-1 or even 3 to 1 after 90min. pls {sig} should fish out the integers, however they are separated",
                'amounts(recipe) ~ It\'s not "numbers that are words", it\'s every digit run, "250g" included. Ints, as they come. {sig}',
            ),
            "is_valid_password": (
                "accept_password(pw, minimum=k) ~ Sign-up form rule: long enough (the minimum is given), one capital letter in it, one digit in it. True if the rule is kept. {sig}",
                "good_pin_phrase(phrase) ~ Is {x} good enough as a passphrase? We say yes when it's {k} characters or more and has both a number and an upper-case letter somewhere. {f} should say True or False",
                "rejects_weak(secret, n=k) ~ nothing shorter than {k}, nothing without digit, nothing without capital!! everything else passes. {sig} → bool, True = passes",
                "login_ok(passwort, length=k) ~ I make a login for our Verein. The password must have at minimum the length that I give, minimum one number and minimum one big letter. Please write me {sig}, it gives True when all three is fulfilled.",
                "pw_policy(p) ~ POLICY¶1. not less than {k} characters¶2. contains 0-9¶3. contains A-Z¶{sig} checks all three",
                "let_me_in(password) ~ the game only lets you in the castle if ur password has {k} or more signs and a big letter and a digit. {sig} true or false",
            ),
            "remove_vowels": (
                "sms_short(message) ~ When I was young we paid per character and wrote messages without a, e, i, o, u. Revive that for me: {sig}, big vowels out as well, all else stays",
                "disemvowel(comment) ~ {f}: moderators disemvowel trolls. In goes the comment, out comes the same minus aeiou in either case.",
                "var_abbrev(name) ~ COBOL field names are too long. House rule: drop the vowels. {sig}; y is no vowel",
                "consonants_and_rest(s) ~ keep everything but the vowels please, spaces and dots too, {sig}",
                "vwl_lss_band(name) ~ hip bands write their name with no vowels, right? mgmt style. {sig} makes a band name from any text, upper or lower case vowels both vanish",
                "hebrew_style(text) ~ For a linguistics demo I would like to show English as if written like Hebrew, which is to say, without its vowels – a, e, i, o and u, whether large or small. {sig} returns that text.",
                "scottish_crossword(answer) ~ Cruciverbalist here: one puzzle has answers from which the vowels have been struck, whichever case. {sig}",
            ),
            "ints_from_commas": (
                'parse_csv_ints(line) ~ A config value such as "3, 7,x, -2". Turn it into a list of ints; entries between commas that aren\'t whole numbers are silently ignored, negatives are fine. {sig}',
                "channel_list(setting) ~ the setting says which channels to scan, 1,4,11 and so on, sometimes people type nonsense in between. {sig} gives the channels as a list of ints and skips the nonsense",
                "lottery(picked) ~ grandma tells me her lottery numbers with commas in one text. i need them as real numbers in a list {f}. if she says something else than a number between two commas leave it out",
                "sensor_row(row) ~ {x}: one line of comma separated samples, e.g. integers possibly with minus, dropouts are written as NaN or left blank. Return only the integers, in order, as ints. Function name {f}",
                "ids_from_query(param) ~ ?ids=4,8,15 – the part after the equals sign arrives as {x}. {sig} must give me list of integer ids, garbage parts dropped without an error",
                "house_numbers(text) ~ The postman's note has house numbers, separated by commas. Would you make {sig}, to return these as integers and to pass over whatever isn't one?",
                'seats(booking) ~ Seats booked are typed in as numbers with commas. Guests also type "window pls". I only want the whole numbers, as ints. {sig}',
            ),
            "words_by_length": (
                "length_buckets(text) ~ Sort the words of {x} into drawers labelled with the number of letters: drawer 3 has all three-letter words, and so on. A dict from length to list, words as they come. {sig}",
                "crossword_help(clues) ~ For making crosswords i need from a text the words put together which are equally long. Key the length, value the list (repeats may stay). {f} please",
                "flashcards(sentence) ~ My first-graders read short words first. {sig} splits the sentence at the blanks and gives a dictionary: 2 with the list of the two-letter words, 3 with the three-letter ones, ….",
                "by_size(title) ~ group the words by len. dict int → list, order of appearance. {sig}",
                "telegraph_tariff(message) ~ In the old days the tariff depended on how long a word was. So: which words of the message fall under which length? {sig} answers as a dict whose keys are lengths and whose values are lists of words.",
                "hangman_pool(text) ~ hangman bot: given any text, build the pool. pool at n = list of the text's words having n characters, punctuation is part of the word, whatever. {sig}",
                "speech_bubbles(dialogue) ~ For comics I choose words by the room in the bubble: a dictionary, please, whose keys are how many characters, and whose values are the words of that size in order. {sig}",
            ),
            "title_case": (
                'book_cover(title) ~ On the cover each word begins big and goes on small, even "of" and "the". The authors send it in any which way; {sig} should put the title right',
                "display_name(username) ~ john VON neumann → John Von Neumann. Any user name, {f} is what it's called in our code",
                "proper_headline(headline) ~ headlines american style!! capital at the start of each word, the other letters of the word low, one blank between. {sig} thx",
                "cap_each(line) ~ apply capitalize to every whitespace separated word and glue with a single space, {sig}",
                "nameplates(patient) ~ Admissions clerk types patients' names with caps lock on. I need {sig}, so that the label on the door shows the initial of every part as a capital and the rest in small letters.",
                "song_title(text) ~ The karaoke subtitles want song titles capitalised word by word – is it possible, {sig}? Letters inside a word must go lower case.",
                "actor_credit(name) ~ credit roll: capital for every word's first letter, others lower. no matter how it was typed. {f}",
            ),
            "first_characters": (
                "preview(message, n=k) ~ The notification has room for a few characters only, I'll tell you how many. {sig} returns the beginning of the message up to that, no dots",
                "country_code(iban) ~ An IBAN opens with letters and check digits. What I need of {x} are its first {k} characters. {f}, nothing fancy",
                "truncate_title(title, width=k) ~ cut the title to {k} chars. hard cut. {sig}",
                "sms_part_one(text) ~ our gateway takes {k} characters, the remainder it throws away. Do the same in {sig}: what would the customer receive?",
                "leftmost(s, count=k) ~ LEFT() from Excel in Python, please: text, number of characters → that many from the left. {sig}",
                "teaser(speech, chars=k) ~ of the speech I want to print how it starts, count the characters with me: so many and then stop, mid-word if must be. {sig} is the name",
                "dna_start(strand, bases=k) ~ How does the strand begin? So many bases as I request. {sig}",
            ),
            "reverse_word_order": (
                "yoda(sentence) ~ Last word first, first word last, each word itself readable stays. Like Yoda my bot shall talk. {sig}",
                "flip_words(s) ~ reverse the sequence of words in a string, not the letters. one blank between. {f}",
                "arabic_order(caption) ~ The captions come with their words in the wrong order, the final one in front and so on. Put them straight with {sig}, letters in each word are ok already",
                "path_back(directions) ~ i give the robot a string like north east east up and for the way back it needs the same commands from the end to the start, as text again. {sig}",
                "undo_moves(moves) ~ A game is recorded as moves divided by spaces. To rewind it I want them listed from the latest to the earliest, in one string with spaces. Could you create {sig} for this?",
                "inverted_speech(speech) ~ An exercise for my rhetoric class: deliver the speech starting with what was the last word and finishing on what was the opening one. {sig} prepares the text; words only change places",
                'countdown(words) ~ "three two one" must be said as one two three. Whatever words come, say them in the opposite sequence. {sig}',
            ),
            "is_palindrome_ignoring_case": (
                'otto_check(name) ~ Is "Otto" the same from behind? Yes, and never mind that the O is big! {sig} decides this for any name. Blanks do count though.',
                "mirror_word(w) ~ bool: w reads the same reversed, case-insensitively, no other cleanup. {sig}",
                "palindromic_handle(username) ~ We award a badge to users whose handle reads alike in both directions. Capital or small should make no difference, anything else should. {f} tells if the badge is deserved.",
                "twoway(text) ~ true if i can read it from right to left & it's the same, caps dont matter, dots and spaces matter. {sig}",
                "symmetric_title(title) ~ Looking for book titles such as 'Level' or 'Aha' that come out equal when reversed, upper and lower case treated alike and everything else as it is. {sig} → True/False",
                "is_mirrored(callsign) ~ Ham radio here. Call signs may be typed in either case. I'd like to know whether a call sign is its own reverse, whichever case has been used – {sig}.",
                "tattoo_ok(name) ~ My tattoo should be readable in the mirror too (well, letter order at least). Is a name symmetrical when I don't care about capitals? {sig}",
            ),
            "numbers_in_text": (
                'standalone_numbers(sentence) ~ from "take 2 pills at 8 and B12 daily" I want 2 and 8, B12 is not a number. {sig} gives as list of int those words which are digits only',
                "heard_numbers(dictation) ~ The dictation machine writes digits as separate words. Fetch these out of {x} as integers and ignore words that are anything else, including mixtures like 5th. {f}",
                "moves_numbers(tokens) ~ {x} is a whitespace separated line. A token counts when it's all digits. Int them, keep order, {sig}",
                'bus_lines(tweet) ~ which bus lines does the tweet talk about? "lines 5 and 12 delayed" → the two. a number must stand alone between blanks. {sig} shall give a list with ints',
                "purely_numeric(text) ~ split at whitespace, keep what isdigit, convert. {sig}",
                'age_words(biography) ~ please to write {sig}: from a biography it takes only the words being wholly numbers, and it makes them integer. The word "1990s" is not such word, so not taken',
                "lot_numbers(auctioneer) ~ The auctioneer talks and in between says lots, which our software writes in digits as words of their own. Which lots? {sig} as a list of integers",
            ),
            "dotted_initials_of_name": (
                "author_initials(author) ~ On book spines we shorten the author to initials, J.R.R.T. style: capital, dot, capital, dot, no blanks. {sig} from the full name",
                "chart_signature(nurse) ~ We sign the charts with our initials and a point behind each one. Given a nurse's name as text, {f} does the signature. Make them capitals, some type their name small.",
                "anonymised(patient) ~ for the study patients become M.J. or A.B.C., depending on how many names they have. dot after EVERY letter, big letters. {sig}",
                "monogram(name) ~ embroidery shop!! customer writes the name, i stitch first letters only, uppercase, followed by a full stop each and no space between. whats the python for that, {sig}",
                "speaker_tag(speaker) ~ In transcripts speakers are tagged by the first letter of each of their names, in upper case, a period after each. Compose {sig}.",
                "short_form(full) ~ {sig}: ''.join of upper first letter + '.' over the words",
                "evidence_tag(witness) ~ Court files: witnesses are named by capital initials with full stops only. {sig}, from the witness's full name",
            ),
            "sum_of_commas": (
                'basket_sum(prices) ~ Prices come in as a string, "12,5,30". What do I owe? {sig}; anything between commas that\'s not a whole number is worth nothing. Minus is possible (a voucher).',
                "add_readings(payload) ~ {x} = payload of a rain sensor, integers with commas between, now and then an ERR. Total rain please, ignoring the non-integers, {f}",
                'points(line) ~ my cricket scores for the innings in one line, comma after each: how many runs altogether? skip "dnb" and other words. {sig}',
                "csv_total(line) ~ sum of ints of one csv line, negatives allowed, junk fields skipped → {sig}",
                "pocket_money(entries) ~ Hey, I write down what I get and spend like 5,-2,lost,10 and {sig} should tell how much is that together, words don't count",
                "votes_total(field) ~ The field of the form contains the votes from the polling stations, divided by commas. Add them up. What isn't an integer shall be left aside without complaint. The name is {sig}",
                'laps_total(entry) ~ How many laps altogether? Kids enter "12,8,sick,10", and who\'s sick ran none. {sig}',
            ),
            "mean_word_length_of_text": (
                "readability(speech) ~ One speaker likes long words, the other short ones. To compare: how many characters has a word of {x} on average? 0.0 if nobody said anything. {sig}",
                "avg_token_len(s) ~ mean len of whitespace tokens; 0.0 on empty. {f}",
                "word_heft(chapter) ~ For a talk on Hemingway I measure how long his words run. Sum of the word lengths over the number of words, as a float and unrounded. A chapter without words yields 0.0. {sig}",
                "typical_length(headline) ~ are headlines with short words clicked more?? need {sig} → the average number of letters per word in the headline (commas stuck to a word count, fine), 0.0 for an empty one",
                "caption_density(caption) ~ Viewers can't follow captions full of long words. Tell me the mean length of the words in a caption, zero point zero where it is blank, via {sig}",
                "kids_level(story) ~ I am teacher in first class and I choose stories by how long is a word in the middle, I mean the arithmetic mean. {sig} shall give that, and 0.0 when the text has no words.",
                "jargon_level(memo) ~ I judge memos by a single figure, characters per word on average (words = what whitespace separates); an empty memo scores 0.0. {sig}",
            ),
            "is_integer_text": (
                "is_int(s) ~ digits only, one leading '-' tolerated → True, else False. {sig}",
                "valid_setting(value) ~ Config values arrive as text. Is this one a whole number? It may be negative, but plus signs, blanks or decimals make it invalid. {f}",
                "temperature_ok(reading) ~ a reading of the outside thermometer is fine when it's figures and nothing else, or a minus and then figures. {sig} says fine or not (bool)",
                'numeric_answer(answer) ~ The quiz bot asks "how many". Before I convert the answer I need to know if it could be converted: minus in front is allowed, after that nothing but digits. {sig} please',
                "entier(champ) ~ Bonjour, I look for a function {sig} which says if a text field is an integer. There can be a minus at the beginning. When there is a letter, a dot or nothing, it is false.",
                "looks_whole(text) ~ Would int‹{x}› be safe? Define safe as: after dropping a single minus from the front there are just digits. Name it {sig}",
                "floor_ok(button) ~ Lift panel: a floor is given as text, cellar floors with a minus. Reject all else than figures with that optional minus. {sig} → bool",
            ),
            "contains_ignoring_case": (
                "mentions(tweet, brand=s) ~ does somebody mention our brand in the tweet? people write it BIG or small, all the same to me. {sig} true/false",
                "trigger(message) ~ My chat bot wakes up on {s}, no matter if typed in capitals. Did {x} wake it? {f}",
                "headline_about(headline, topic=s) ~ search box: headline, what the reader typed, is the second inside of the first, letter case irrelevant. {sig}",
                "allergy_noted(note, allergen=s) ~ Doctors spell Penicillin, PENICILLIN, penicillin. I need to be sure whether the allergen I give occurs in the note, in whichever spelling regarding capitals. Please make {sig}, answering with a boolean.",
                "has_ci(s, sub=s) ~ substring test, case-insensitive. {sig}",
                "said_it(transcript) ~ He denies it, but did the senator ever say {s}? The transcript sometimes has it at the start of a sentence, hence with a capital. Write {sig}, returning True if he did",
                "in_menu(menu, dish=s) ~ Is the dish somewhere on the menu? Menus shout, guests don't, so capitals must not matter. {sig}",
            ),
            "lowercase_word_counts": (
                "said_how_often(speech) ~ Tally the words of a speech. America and america are one and the same. Keys small. {sig} gives the dictionary",
                "hashtag_use(tweets) ~ i have all hashtags in one string, blanks between them, #Berlin = #berlin = #BERLIN. how often each (small letters as the key)? {sig}",
                'vocab_counts(lesson) ~ For my vocabulary trainer: from a lesson text produce word, occurrences, as a dict. "The" at the start of a sentence must be added to "the", which is why everything is in lower case. {f}',
                "bot_commands(log) ~ Counter of lowered whitespace tokens as plain dict: {sig}",
                "drug_names(note) ~ {x} is a string of drug names, space separated, typed by five different people with five different ideas about capital letters. How often was each drug given? Dict, lower-case name to count, {sig}",
                "wortliste(text) ~ I want to know of each word how often it comes, big and small writing shall play no role and in the result is all written small. {sig}, result a dict",
                "tally_animals(sightings) ~ sightings of the day in one text: Fox deer fox Deer… per animal how often, small letters, {sig}",
            ),
            "normalize_spaces": (
                "tidy_blanks(transcript) ~ Dictation leaves double and triple blanks, tabs, a blank at the start. After {sig} there should be exactly one between two words and none outside.",
                "single_spaced(title) ~ my mother hits the space bar twice after each word. fix her titles {f}, one space only between words, none at the ends",
                "squeeze(text) ~ collapse whitespace, trim. {sig}",
                "clean_address(line) ~ For address lines copied from PDFs: any stretch of whitespace, however long, is to become one blank, and the margins are to go. I call it {sig}.",
                "caption_oneline(caption) ~ subtitle captions are broken over two lines; make it one line, words parted by a single space and nothing before or behind. {sig}",
                "even_gaps(poem) ~ No gaps wider than one blank, no line breaks, no blanks at the edges – otherwise the poem stays as is. Is that much work? {sig}",
                "unpadded(record) ~ fixed width mainframe record → human readable, meaning no more than one blank in a row and none outside. {sig}",
            ),
            "remove_punctuation": (
                "bare_words(lyrics) ~ drop everything that is not a letter, not a digit and not whitespace. {sig}",
                'for_the_parrot(sentence) ~ My speech synthesiser says "comma" aloud. Strip the commas, dots, quotes and so on out of the sentence, but leave letters, numbers and the blanks. {f}, please.',
                "unmarked(moves) ~ annotated chess moves like e4! Nf6?? Qxd5+ should lose the ! ? + and whatever symbols there are, letters digits and spaces remain. {sig}",
                "plain_username(username) ~ usernames w/o dots dashes underscores hashes etc – only letters, numbers, and spaces if any, survive. {sig}",
                "no_signs(headline) ~ A function {sig} for matching headlines from different papers: since one prints a colon where the other has a dash, remove all such signs. White space and alphanumerics are kept.",
                "clean_plate(plate) ~ is a plate with hyphen and one without the same car? To compare I throw the punctuation away (whitespace and alphanumeric characters stay where they are). {sig} does the throwing",
            ),
            "mask_digits": (
                "hide_numbers(note, mark=s) ~ Patient notes go to students, and figures in them must be unreadable. Each digit to be overprinted by a sign that I pass. {sig}",
                "redact(tweet) ~ people tweet their phone number, stupid but true. show {s} in place of each single digit. {sig}",
                "blur_iban(iban, cover=s) ~ IBAN on a screenshot → every digit turns into the cover character, letters and spaces remain visible. {sig}",
                "pattern_of(serial) ~ I want to see the *pattern* of a serial number, AB-99-X becomes for instance AB-##-X. So digits give way to {s}, one each. Call: {f}",
                "without_figures(article, placeholder=s) ~ anonymisation step 2: for c in article, if c is a digit emit {s}, else emit c. {sig}",
                "sanitize_payload(payload) ~ Before logging, all of the numerals in {x} are to be substituted, one by one, with {s}. Everything else is logged verbatim. {sig}",
            ),
            "slug_of_title": (
                'seo_url(headline) ~ "Trump\'s 3rd Trial: What Now?" → trump-s-3rd-trial-what-now. For every headline please: letters and numbers in small, anything else between them becomes one single hyphen, none at the ends. {sig}',
                "chapter_id(chapter) ~ The e-book needs an id per chapter title. Lower case; groups of letters/digits linked by a dash; all other characters only separate the groups. {f}",
                "clean_slug(title) ~ rule for the file names on our server: only a-z 0-9 and dash, never two dashes in a row, never one at the start or end. {sig} makes such a name from a title (punctuation and spaces become the dash)",
                'podcast_link(episode) ~ hi from the podcast team! the link should be the episode name in lowercase with all the junk like :, &, !! and the blanks between replaced by a lone "-" and no "-" outside. can u do {sig}?',
                "dash_joined(s) ~ lower, split on non-alnum, join with '-'. {sig}",
                "recipe_url(recipe) ~ My recipe blog has names with commas, brackets and accents of every sort. {sig}: put it in small letters, find the stretches of letters and digits, and string them together with hyphens",
                "folder_name(song) ~ I name folders after songs: all small, only letters & digits survive, and wherever other stuff was between them is one dash. {f}",
            ),
            "distinct_sorted_characters": (
                "alphabet_used(text) ~ Which characters does a font need to print {x}? Every one only once, sorted, glued together as a string. {sig}",
                "charset(s) ~ ''.join of the sorted set. {sig}",
                "keys_to_clean(typed) ~ I spilled coffee and only want to clean the keys I use. From all i typed make one string with each character a single time, in order of the alphabet (well, of the character codes). {f}",
                "subset_glyphs(captions) ~ font subsetting for the subtitles: collect the characters that occur, no repeats, ascending, give back as text. {sig}",
                "ingredients(word) ~ The ingredients of a word are its characters without doubles and put in order. Return those as one piece of text, {sig}.",
            ),
            "collapse_repeats": (
                "unstutter(dictation) ~ When someone types hellooooo the extra o's are to vanish, and the double l becomes one as well. In short, identical neighbours melt into a single character. {sig}",
                "debounce(signal) ~ the button bounces, so the payload has the same symbol several times in a row. {sig} keeps one for each run, later runs of the same symbol remain",
                "sane_tweet(tweet) ~ soooo cooool!!!! → so col!. yes the second one is what i want, no char may follow itself. {f}",
                "squash(s) ~ like tr -s but for every character. {sig}",
                "no_neighbours_alike(beads) ~ My granddaughter threads beads, one letter for one colour. She takes away a bead if the bead straight before it has the same colour. What is the chain like afterwards? {sig}",
                "first_of_run(track) ~ remove from {x} any character that equals its immediate predecessor, so that of aabbba the aba is left. {sig}",
                "dedrum(rhythm) ~ A rhythm in letters. Held notes are written as repetition, write them once. Only direct neighbours, mind you. {sig}",
            ),
            "text_between": (
                "quoted_title(review, left=s, right=t) ~ The title sits in each review between two markers I give you. Take what's between the first opening one and the closing one that follows; no opener → empty, no closer → all until the end. {sig}",
                "tag_content(html) ~ {x} holds a page. Somewhere in there is a {s}, and afterwards a {t}. I want what is in the middle. If {s} never comes give '', if {t} never comes take everything up to the end. {f}",
                "path_segment(url, after=s, before=t) ~ from an URL the part behind the first {s} and ahead of the next {t}, rest of the URL if that one is missing and nothing if the first is missing: {sig}",
                "diagnosis(note) ~ In our notes the diagnosis begins after {s} and lasts until {t}. (Extract|Get) it. A note where nobody wrote {s} has no diagnosis (an empty text), and a forgotten {t} means that the note's remainder is all diagnosis. {sig}",
                "cut_scene(script, start=s, stop=t) ~ partition on {s}, take the right side, partition that on {t}, take the left. {sig}",
            ),
            "first_number_in_text": (
                "dose(order) ~ Paracetamol 500 mg twice → 500. {sig}: the earliest number in an order, digits only, zero if none was written",
                "season(episode) ~ 'S03E11 The Rat' → which season? the first bunch of digits as int. 0 when there are no digits. {sig}",
                'house_no(street) ~ I have street lines from letters. {x} might be "Hauptstr. 12b, 3. OG", I want the first number in it as an integer (the digits that stand together), else 0. Write {f}',
                'claps(message) ~ bot: user says "give me 7 jokes". fetch the 7! whatever text it is, first digits group → int, otherwise 0 → {sig}',
                "lead_figure(headline) ~ What's the first figure that the headline mentions? As an int, please, and 0 for headlines without any. {sig} (no decimals, no minus to worry about)",
                "square_rank(square) ~ Coordinates such as e4 or h10 on big boards; I require the row as a number. In general: the run of digits met first, or nil, that is 0. {sig}",
                'table_for(request) ~ "we are 6 people, coming at 8" – how many people? The guests always name that first. {sig} → the first integer of the text, 0 without any.',
            ),
            "count_letter_ignoring_case": (
                "how_many_e(text) ~ There is a novel without the letter e. Check the translation: how many {s}, big ones and small ones together, are in {x}? {sig}",
                "tile_count(word, tile=s) ~ scrabble: a tile and a word, how often is the tile needed for it, capital or not doesn't matter. {sig}",
                'said_sorry(transcript, phrase=s) ~ Count how many times she said it, "Sorry" and "sorry" and "SORRY" counting alike, the transcript is one text. {sig}',
                "ci_count(s, sub=s) ~ s.lower‹›.count‹sub.lower‹››, in a function {sig}",
                "brand_hits(article) ~ PR wants the figure: appearances of {s} in an article in whatever mix of upper and lower case. The function goes by the name {f}.",
                "refrain_ci(lyrics, hook=s) ~ the hook of the song is printed sometimes with capital. how many times comes the hook in the lyrics? both writings count. {sig}",
            ),
            "vocabulary_of_text": (
                "new_words(lesson) ~ My pupils get a word list with each lesson: all words of the text, small, once, from A to Z, commas and full stops taken off. {sig}",
                "glossary(book) ~ INPUT the text of a chapter¶OUTPUT its words, lower-cased and without . and , – no duplicates, alphabetical¶{f}",
                "lexikon(text) ~ Ich brauche... sorry, English: I need the vocabulary of a text as sorted list. All in small letters, no word two times, dots and commas away before. {sig}",
                "concordance_words(sermon) ~ For an index of father's sermons I'd like every word he used, listed once in alphabetical order regardless of capitals; remove periods and commas beforehand. Thank you for {sig}.",
                "distinct_terms(note) ~ tokens = lower, strip '.' and ',', split. return sorted set as list. {sig}",
                "subtitle_vocab(captions) ~ which words must i know to watch the film?? {x} is all captions in one text. list, abc order, every word one time, no capitals, no dots no commas. {sig}",
                "spelling_list(story) ~ I'd like a spelling list from each story we read: words small, no full stops or commas, none twice, A–Z. {f}",
            ),
            "without_letters_of": (
                "lipogram(text, banned=o) ~ Georges Perec wrote without e. I'd like to rub out every character of a text that's among the banned ones. {sig}, and case is to be respected",
                "strip_chars(s, unwanted=o) ~ tr -d. {sig}",
                "guess_left(word, guessed=o) ~ hangman: which characters of the word has nobody guessed? keep them in order, drop those in the guesses {sig}",
                "clean_iban(iban, junk=o) ~ People put dots, blanks, slashes in their IBAN. I pass along a string of all the junk characters and {sig} sends back the IBAN free from them",
                "unused_tiles(rack, word=o) ~ {sig} – from the rack go away all tiles whose letter occurs in the word (all copies, no counting). Remaining tiles as string, same order",
                "broken_keys(sentence, broken=o) ~ two keys on grandpas keyboard are broken. if he types the sentence, what shows up on screen? the broken keys come as text, {sig}",
            ),
            "most_common_word_in_text": (
                "mantra(speech) ~ Each politician has a mantra. What's the word occurring most in {x}, case put aside, answer in lower case? First to appear wins a draw; no words, then ''. {sig}",
                "fav_command(history) ~ which command does the user like best? history: text, commands sep by blanks. lower case them. tie → the earlier. nothing → empty string. {sig}",
                'filler(dictation) ~ "um um so um" – the doctor would like to see the word he uses more than all others (all lower-cased, earliest one if equal, empty text when silent). {f}',
                "top_token(s) ~ mode of lowered whitespace tokens, first on ties, '' default. {sig}",
                "favourite_opening(games) ~ I note my chess openings into one line, with blanks. Which one do I play the most often? Never mind how I capitalised it, report it small. Among equals the one noted first; an empty line has ''. {sig}",
                "topic(headlines) ~ please {sig}: all headlines glued together in one text, tell me the word that is in there most, no difference between Trump and TRUMP (give it small). By equality the first coming one, by no text nothing ('')",
                "chorus_word(song) ~ which word will stay in your head after the song? the one sung most, lower-cased, the earlier if it's a draw, '' for an instrumental. {sig}",
            ),
            "capitalize_text": (
                "sentence_start(caption) ~ Captions arrive ALL IN CAPS. Make only the very first letter big and everything after it small. {sig}",
                "calm_down(message) ~ my uncle writes LIKE THIS. the bot should repeat it Like this. one big letter at the front and that's it, {sig}",
                "german_title(headline) ~ French papers capitalise nothing but the opening letter of a headline. So {f}: first one up, remainder down.",
                "proper_word(word) ~ s.capitalize‹›, wrapped as {sig}",
                "label(key) ~ For a form I turn config keys like TIMEOUT into labels such as Timeout. Initial upper, all other letters lower. {sig} shall be its name.",
                "dictated_line(line) ~ whatever case the recognizer emits: upper case for char one, lower case for the tail. Ticket says: call it {sig}",
                "street_sign(name) ~ Just one capital, namely at the very beginning. {sig}",
            ),
            "remove_digits": (
                "no_footnotes(chapter) ~ The scan has footnote numbers all over the place. Every digit out, letters and everything else in. {sig}",
                "name_only(username) ~ susi1987, max_2000 … what remains when you take the figures off? {sig}",
                "without_numbers(note) ~ privacy: any 0-9 in the note gets deleted (not masked, deleted). {f}",
                "letters_of_plate(plate) ~ Take a car plate, erase its digits. The blanks and dashes are not your business. {sig}",
                "unnumber(line) ~ how can i get rid of all numerals in a string?? {sig} pls",
                "verse_text(psalm) ~ Reading aloud from the Bible the verse numbers disturb me. {sig} should hand me the psalm text in which no digit is left; otherwise unaltered.",
                "pure_melody(tab) ~ The tab has finger numbers in it which my pupil doesn't need. Delete them digit by digit, keep all else: {sig}",
            ),
            "unique_characters": (
                "key_alphabet(keyword) ~ For a keyword cipher I write the keyword, leaving out letters which I've already written. {sig} gives that string.",
                "once_each(s) ~ dedupe chars, keep order of first sight, return str. {sig}",
                "cast_order(scene) ~ {x}: who speaks, one letter per line spoken. I want the letters in the order the actors speak first, no one twice. {f}",
                "new_symbols(payload) ~ hello, in the payload is symbol after symbol and many are again and again. Only when a symbol is new it should go to the result. {sig} with string as result",
                "sticker_album(stickers) ~ swap the doubles! stickers are letters in a string, i keep the first of each & the album order is when i got it {sig}",
                "no_repeats(word) ~ Strip from a word every character that has occurred further left. Name: {sig}",
                "stations_passed(track) ~ the train goes round and round, {x} has the station letter each time. which stations did we see, in the order of first seeing, as a string? {sig}",
            ),
            "words_to_snake_case": (
                'config_key(label) ~ "Max Retry Count" is what the product owner writes, I need max_retry_count. {sig} for any label',
                "column_name(header) ~ data frame headers: lower them, underscore between words (any amount of blanks is one gap). {f}",
                "variable(phrase) ~ How does a Pythonista spell a phrase as variable name? small letters, words linked by _ – do it, {sig}",
                "file_for_chapter(chapter) ~ The chapters shall be stored under their title, in lowercase, underscores between the words and no blanks anywhere, {sig} without extension",
                'entity_id(device) ~ home automation wants living_room_lamp for "Living Room  Lamp". Write {sig}: split, lower, join with underscore',
                "metric(name) ~ prometheus does not take blanks nor do I take capitals. words of the name joined by underscores → {sig}",
                "db_field(question) ~ survey question → db field: lower case words with _ as the only thing between. {sig}",
            ),
            "most_common_character": (
                "top_char(s) ~ max by count, first wins, '' if empty. {sig}",
                "main_colour(bricks) ~ Each letter of {x} is a brick of some colour. Which colour do I have the most bricks of? If two are equal, the one further left; no bricks, empty string. {sig}",
                "frequent_symbol(cipher) ~ To break a cipher you look for its commonest symbol, spaces are symbols too. {f} finds it; draw → whichever turns up earlier",
                "state_mostly(payload) ~ The sensor reports its state as a character per minute. In which state was it for the most minutes? on ties take the first seen, '' if no data – {sig}",
                "worn_key(typed) ~ one key on my keyboard is going to die soon, the one i press most. text = everything i typed. {sig} returns that char (earliest if equal)",
                "busy_piece(moves) ~ Chess pieces are written K Q R B N P and I have one for each move, in a single string. {sig}: the piece that moved most, first come first served if equal.",
                "popular_vote(hands) ~ Children vote a, b, c or d and I type the letters one after the other. Which letter won? (on a draw the one voted for earlier, '' without votes) {sig}",
            ),
            "is_all_digits": (
                "only_figures(code) ~ A parcel number has figures only. {sig} is True if {x} looks like that, False for letters, blanks, dots, or if it's empty",
                "numeric_pin(pin) ~ pin check: isdigit. bool. {sig}",
                "isbn_core(text) ~ Librarian speaking. After I took the hyphens off, nothing but digits should be left of an ISBN. Is it so? {f}",
                "is_ticket_id(word) ~ chat bot: did the user type a ticket id, meaning 0-9 all the way and at least one of them? {sig}",
                'no_letters_allowed(meter) ~ People read their electricity meter and type in "12 345 kWh". I must refuse that; accepted are pure digits. {sig} with true or false, please',
                "numeral(token) ~ Return whether a token consists entirely of numerals. {sig}",
                "code_lock(entered) ~ Door lock refuses input unless it is all figures, and there's at least one. What would {sig} say?",
            ),
            "text_contains": (
                "is_about(headline, topic=s) ~ Is the topic in the headline, letter for letter? {sig}",
                "alarm_in(payload) ~ If {s} occurs anywhere in {x}, the sprinklers go on. {sig} should just say True or False.",
                "castled(game) ~ In chess notation castling is written {s}. Did anybody castle in this game? The game is a string, {f}",
                "spam(comment, bad=s) ~ in-operator as a function bc our rule engine needs one: {sig}, the second one is what's looked for. case-sensitive",
                "has_key_line(config, key=s) ~ does the config text have this key written anywhere in it – simple substring, {sig} bool",
                "allergic(note, substance=s) ~ Quick yes/no for the anaesthetist: is the substance's name to be found inside the note exactly as spelled? {sig}",
                "allergen_on_label(label, thing=s) ~ If the thing I can't eat is printed on the label, I won't buy. True = printed. The spelling is to match exactly. {sig}",
            ),
            "capitalize_first_only": (
                "start_big(sentence) ~ Give the sentence a capital at its start, but hands off the rest – NASA must stay NASA. {sig}",
                "ucfirst(s) ~ php's ucfirst. {sig}",
                "caption_case(caption) ~ A caption may begin with a small letter when the speaker was cut in. Then raise that one letter. All the other letters as typed! {f}",
                'fix_note_start(note) ~ nurses write "pt has COPD". should read "Pt has COPD". only 1st character up, don\'t lowercase anything. {sig}',
                "bot_reply(reply) ~ our bot builds replies from parts so they start lower case, looks unprofessional. {sig}: uppercase char zero, append the remainder unchanged",
                "polish_headline(headline) ~ The first sign of the headline should be in upper case. What comes after is to be left how the journalist wrote it, also his capitals. Name the function {sig}.",
            ),
            "keep_uppercase": (
                "pieces(moves) ~ From the chess notation I want only the capitals, that's the pieces (and castling O's, fine), in the order they come. {sig} → string",
                'abbr(title) ~ the abbreviation of a title consists of its capitals: "United Nations in Rome" gives UNR. {sig}',
                "hidden_message(letter) ~ My pen pal hides messages: read just the big letters of her letter. {f}",
                "caps_only(s) ~ filter isupper, join. {sig}",
                "genus_marks(text) ~ Throw out whatever isn't an upper-case letter; what is left, in sequence, is the answer. {sig}",
                "elements(formula) ~ NaCl gives NC, odd but that's what I need: all capitals of a formula, stuck together. {sig}",
            ),
            "censor_part": (
                "bleep(caption, swear=s) ~ The broadcaster wants swear words starred out in subtitles, one star for a letter, wherever it occurs. I tell you which word: {sig}",
                "hide_name(verdict, party=s) ~ Court decisions get published with the name of the party as ****, the stars as many as letters in the name. {sig} handles one name",
                "no_spoiler(tweet) ~ Nobody may read {s} on my timeline before Sunday. Let {f} paint an asterisk over each of its characters, all over the tweet",
                "starred(text, bad=s) ~ text.replace‹{s}, stars› with as many stars as the length of {s}. {sig}",
                "family_filter(message) ~ My nephew plays with the chat bot, so please no {s} – put as many * as it is long. Leave other words be, if it's hidden inside a longer word mask that part too. {sig}",
                "mask_secret(log, secret=s) ~ secrets leak to the log. take a log, every occurrence of {s} must turn to a row of stars, length unchanged. {sig}",
                "blackout(page, word=s) ~ Make it unreadable wherever it appears on the page: the word itself goes in, asterisks in the same number come out. {sig}",
            ),
            "plural_form": (
                "many(noun) ~ One bus, two buses; one cat, two cats. Rule for my class: after s, x, z, ch, sh comes es, after all the rest only s. {sig}",
                'results_label(thing) ~ the search page says "3 boxes found". {sig} builds the naive english plural: +es if the noun ends with s/x/z/ch/sh else +s. no y-to-ies stuff',
                "plural(word) ~ Je suis French and I never know: -s or -es? With sibilant at the end (ch, sh, s, x, z) it is -es, otherwise -s. {f} adds it to the word.",
                "table_name(model) ~ ORM convention: table = model name plus 's', or plus 'es' for those with a final s, x, z, sh or ch. {sig}",
                "shop_sign(article) ~ We sell a brush? No, we sell brushes. Sign maker: article in the singular → +s, though +es in case it ends on s, x, z, ch or sh. {sig}",
            ),
            "without_blank_lines": (
                "compact_config(config) ~ The config is full of empty lines, and of lines that only look empty because of spaces. {sig} drops both kinds; the remaining lines joined by newlines",
                "dense_poem(poem) ~ paper is dear!! print the poem with no empty line between the verses, {sig}",
                "tight_captions(srt) ~ captions with air between them waste space. lines holding nothing or only whitespace → gone, {f} gives the others as one text, newline between",
                "closed_gaps(protocol) ~ Lines with nothing on them are to be removed from the minutes, everything else must be kept in its place. May I have {sig}?",
            ),
            "sum_of_numbers_in_text": (
                'total_claimed(letter) ~ A letter mentions several amounts in whole euros, "20 for the taxi, 35EUR lunch". Add all of them: {sig}. Wherever digits stand together, that is one amount',
                "sum_figures(headline) ~ Sum over all digit groups in a string. {sig}",
                "total_dose(note) ~ {x} says things like 5mg at 8h; we only note mg in this sheet, so every number in it counts, even when stuck to letters. What do they sum up to? {f}",
                'damage(attack) ~ my game text says "Goblin hits 7, Orc hits12, misses". add up all numbers in it pls, {sig}',
                'eggs(diary) ~ "hens laid 4, ducks laid2" … how many eggs are in my diary page all told? All digit groups summed. {sig}',
            ),
            "count_words_of_length": (
                "hard_words(text, letters=k) ~ For beginning readers a word is hard from a certain length upwards. How many hard ones in a text? {sig}",
                "long_enough(caption) ~ count words of {k} letters or more in {x}, {f}",
                "big_words(speech, n=k) ~ The number of words that aren't shorter than the given length – I suspect that this mayor loves big words. {sig}",
            ),
            "year_of_date": (
                "year(iso) ~ Dates are text like 2024-05-31. The year as int, 0 when the first four characters aren't figures. {sig}",
                "vintage(bottled) ~ i need the vintage from the date i bottled it, written year first. number please. rubbish → 0. {sig}",
                "birth_year(dob) ~ Patient's date of birth begins with the year, four digits. {f} reads it as an integer; should the four leading characters not be digits then the answer is zero",
                "grape_year(label) ~ cut the year from yyyy-mm-dd. int. not four figures up front? 0. {f}",
            ),
            "all_letters_unique": (
                "isogram(word) ~ Is it an isogram? No letter may come again, a and A being one letter; hyphens or blanks may repeat. {sig}",
                "no_letter_twice(title) ~ I look for book titles that use each letter of the alphabet at most once. Digits, spaces, marks don't count, case doesn't either. {f} → bool",
                "heterogram(s) ~ lower, keep isalpha, check len‹set› against len. {sig}",
                "tiles_suffice(word) ~ our letter stamp set has one stamp per letter, upper only. can i stamp the word {x} without going back? spaces and dots are free. True/False, {sig}",
            ),
            "merged_alternately": (
                "zip_words(left, right=o) ~ One character from the first, one from the second, and so forth; when one of them runs dry, the rest of the other follows. {sig}",
                "shuffle(deck, other=o) ~ A perfect riffle of two half decks, each a string with a letter per card: first card from the first half. Halves can be unequal, then the leftover cards go to the bottom in order. {sig}",
                "interleave(a, second=o) ~ interleave chars of two strs, append tail of whichever is longer. {sig}",
            ),
            "is_strong_password": (
                "strong(pw, least=k) ~ security audit wants: length at least what we configure, 1+ lower, 1+ upper, 1+ digit, 1+ char which is neither letter nor digit. {sig} bool",
                "safe_phrase(passphrase) ~ My bank says: {k} signs minimum, and capital, small letter, number and special sign all have to be in it. Does {x} please the bank? {f}",
                "grandpa_password(password, size=k) ~ Grandpa's password gets refused everywhere. Make {sig} that tells him if it's good: no shorter than the size asked, with small letters AND big ones AND a figure AND something odd like ! or # .",
                "weak_or_not(secret) ~ False as soon as one is missing: lowercase, uppercase, digit, non-alphanumeric, or if there are fewer than {k} characters. Otherwise True. {sig}",
            ),
            "numbers_of_ranges": (
                'pages(selection) ~ Print dialog: "1-3,5,8-9" means pages 1 2 3 5 8 9. Give me these as a list, skip parts making no sense. {sig}',
                "expand_ports(spec) ~ Firewall config line with ports and port ranges, commas between, dash for a range, both ends belong to it. {sig} → flat list of ints, invalid parts ignored",
                "verses(reference) ~ our pastor says verses 4-7,12 and I need each verse number single, in a list. what is not number or from-to, ignore. {f}",
            ),
            "first_words": (
                "opening(speech, n=k) ~ how does the speech start? give me that many words of it, single blanks. {sig}",
                "headline_teaser(headline) ~ Only {k} words fit in the ticker. Take them from the front of {x}, one space in between; shorter headlines are taken whole. {f}",
                'leading_words(title, count=k) ~ " ".join of the split words up to {k}. {sig}',
                "caption_start(caption, words=k) ~ Karaoke: display the caption up to and including the nth word (n is what I pass), whitespace between the words normalised to one blank each. {sig}",
            ),
            "brackets_match": (
                "balanced(code) ~ Does every opening bracket of the round, square or curly kind find its partner in proper nesting? Other characters don't interest. {sig}",
                "config_closed(config) ~ json config typed by hand, someone always forgets a brace. {sig}: True if all braces, brackets and parens in the text close in the right order, don't parse anything else",
                "formula_ok(formula) ~ Pupils enter formulas. Before computing I test the three sorts of brackets only: nothing closed that wasn't opened last, nothing left open at the end. {f}, a bool",
                "smileys_break_it(message) ~ Every ‹ has its ›, every « its »... er, I mean the round, square and curly ones: are they closed properly, the innermost first? Rest of the message ignored. {sig}",
            ),
            "is_decimal_number": (
                "is_price_text(field) ~ A field is OK if it is digits, possibly a dot among them (one!), possibly a minus ahead. {sig}",
                'float_ok(reading) ~ would the thermometer reading pass as decimal number? "-3.5" yes, "3.5.1" no, "3,5" no, "" no. {sig}',
                "decimal(wert) ~ We have in Germany comma but here only the point is allowed, one time maximum, and minus before the number. Otherwise all must be figures. {f} gives True or False.",
            ),
            "query_values": (
                "url_params(query) ~ Behind the question mark of an URL: name=value, glued by &. I want a dict with the values as text; a name without = gets ''. {sig}",
                "parse_qs_simple(qs) ~ no urllib. split on &, partition on =, str → str dict, {sig}",
                'settings_from_link(params) ~ The chat bot opens with a link carrying settings, "lang=de&voice=anna&debug". {f} turns this string to a dictionary (for debug, an empty text)',
                "search_filters(s) ~ What did the visitor filter by? {x} reads like colour=red&size=xl. Mapping from each name to its value, please, empty where no equals sign is; last wins. {sig}",
                "form_post(body) ~ A form sends a=1&b=&c. Turn the body into a dictionary of texts; where the = is missing, the value is empty. {sig}",
            ),
            "alphabet_positions": (
                "letter_numbers(word) ~ a is 1, b is 2 and so on: translate a word to a list of these numbers, small or big letter is the same, skip what isn't a letter. {sig}",
                "numerology(name) ~ My aunt does numerology. Each letter of the name (A to Z) becomes its place in the alphabet; blanks, dots, accents fall away. List of ints from {f}.",
                "secret_digits(note) ~ spy code with my brother: c a b → 3,1,2. caps are the same, commas etc skipped. {sig} makes the list",
            ),
            "file_stem": (
                "bare_file(path) ~ '/films/heat.en.srt' should give heat. So: folders off, and everything from the first dot off. {sig}",
                "subtitle_for(path) ~ To find the matching film for a subtitle file I need its name alone, with neither directory nor anything after the first dot in it. {f}, slashes are forward ones",
                "module_of(path) ~ basename, cut at the first '.', {sig}",
                "scan_name(path) ~ The scanner stores letters under long paths. What's the file called (without the folders and without extension or extensions)? {sig}",
            ),
            "is_phone_number": (
                "callable_number(field, digits=k) ~ One plus may lead; after it figures, blanks and dashes, and there must be at least so many figures. Is it a phone number? {sig}",
                'phone_ok(answer) ~ chat bot asks for the phone. accept if nothing but 0-9, space, "-" (and a + in front maybe) and {k} or more digits. {f}',
                "dialable(nummer, mindest=k) ~ I check phone numbers of our club members. Brackets or slash I don't accept, only digits, space and hyphen, at the beginning a plus is possible; too few digits is also wrong, the minimum I tell. {sig}",
            ),
            "replace_spaces": (
                "glue_words(title, filler=s) ~ file names without blanks please: put the filler I give where there's a space. {sig}",
                "encode(query) ~ In URLs blanks must be written {s}. Do this with {x}; all other characters are harmless here. {f}",
                "visible_blanks(line, sign=s) ~ I cannot see trailing blanks, so show me each space as a sign of my choosing. {sig}",
            ),
            "first_word": (
                "command(message) ~ bot: \"/roll 2d6 please\" → which command? it's what comes before the first blank (leading blanks ignored), '' for an empty message. {sig}",
                "surname(entry) ~ In my address book the surname stands first. {sig} picks it from an entry, empty text for an empty entry.",
                "speaker_of(line) ~ The opening word of a line, nothing if the line has none. {f}",
                "article(title) ~ Does a book title begin with The, Der, La? To know I'd need the word it starts with, or '' if there is no title, hence {sig}",
                "first_name(patient) ~ How shall the nurse call the patient? By what comes first in the name; '' if the field is blank. {sig}",
            ),
            "sort_characters": (
                "alphagram(word) ~ scrabble people call it alphagram: the letters of a word in alphabetical order. {sig}",
                "canonical(s) ~ anagram key. ''.join‹sorted›. {sig}",
                "ordered_beads(beads) ~ The beads are a b c… on a string. Line them up from a to z, keep all of them. {f}",
            ),
            "prepend_text": (
                "reply(message, mention=s) ~ a reply on twitter begins with whom it is for. {sig} puts that before the message, I include the blank myself",
                "with_scheme(host) ~ Links in our feed lack {s}; glue it on at the front of {x} in {f}, unconditionally",
                "dated(note, date=s) ~ Every nursing note has to start with the date, handed over as text including separator. {sig} gives date and note in one string",
            ),
            "first_and_last_character": (
                "ends(name) ~ two-letter avatar: where the name starts and where it ends, i.e. first character plus final one. {sig}",
                "book_ends(word) ~ What letters hold a word together? The outermost two! Return them stuck together, first then last; an empty word gives an empty text. {f}",
                "edges(payload) ~ s‹0› + s‹-1›, but don't crash on ''. {sig}",
            ),
            "count_digits_in_text": (
                "how_many_figures(serial) ~ How many of the characters in the serial are 0 to 9? {sig}",
                "phone_digits(contact) ~ To see whether a phone number is complete I count its figures, leaving out plus, blanks and slashes. {f}",
                "digit_count(tweet) ~ our spam score wants the amount of digits (single digits, not numbers) in a tweet → {sig}",
                "iban_figures(iban) ~ A German IBAN has 20 digits after DE; people forget some of them. Please count the digits in an IBAN given as text: {sig}.",
                "keypad_presses(address) ~ I must type the numbers on a separate pad; how many presses for an address, one per digit? {sig}",
            ),
            "count_distinct_letters": (
                "palette(pixels) ~ each character is a colour, {x} is the picture. how many different colours do i need to buy? {sig}",
                "alphabet_size(cipher) ~ Size of the set of symbols that a cipher text employs – blanks and marks included, a and A are two. {sig}",
                "variety(password) ~ A password aaaaa has variety 1. In general: how many characters are left if each is counted only once? {f}",
            ),
            "text_starts_with": (
                "is_command(message, sign=s) ~ Commands for the bot open with a certain sign. Is it one? {sig}",
                "german_account(iban) ~ True if the IBAN begins with {s}, exactly so written. {f}",
                "comment_line(line, marker=s) ~ Config parser: the very first characters of the line, no trimming, equal to the marker? {sig} → bool",
                "dialog_dash(caption) ~ When two persons talk, the caption commences with {s}. I'd like {sig} to tell me whether it does",
            ),
            "long_words_of_text": (
                "difficult(text, limit=k) ~ Reading aid: list those words which have more letters than the limit, in the order they stand. {sig}",
                "sesquipedalian(speech) ~ A word is pompous if it exceeds {k} characters. Collect the pompous words out of {x}. {f}",
                "too_wide(headline, width=k) ~ narrow column, some words of the headline don't fit its width (as wide as the column still fits). which ones? list in order {sig}",
            ),
            "camel_case_of_phrase": (
                'js_name(phrase) ~ "number of open windows" as a JavaScript variable would be numberOfOpenWindows. For any phrase, {sig}',
                "camel(label) ~ words glued with no gap, each one capitalised apart from the first, which is small. {f}",
                "json_key(field) ~ We turn column titles into json keys: every word but the opening one gets a capital at the front, all other letters are lowered, the blanks vanish. {sig}",
            ),
            "alternating_case": (
                "mocking(tweet) ~ The sponge meme! even positions BIG odd positions small, blanks count as positions also. {sig}",
                "zigzag(name) ~ Write a name up, down, up, down: first character capital, second small, third capital … {f}",
                "wobbly_title(title) ~ A children's book wants its title to wobble. Character one in upper case, the next in lower, and in turn like that till the end, whatever the characters are. Kindly provide {sig}.",
            ),
            "email_user": (
                "login(email) ~ Who is it, in front of the @? {sig}; if there's no @ you get everything",
                "username_from(mail) ~ users shall be called like the left half of their mail, {x} up to the first at sign. {f}",
                "local_part(address) ~ return the local part: split on '@', take item 0. {sig}",
                "mailbox(address) ~ In our village all know each other by what stands before the at sign of the mail address. {sig} gives me that piece.",
            ),
            "obfuscated_email": (
                "gdpr_mail(email) ~ GDPR: show m***@gmail.com in place of the full address, so first sign, three stars, then all from the @. Text that's no address (no @ in it) stays. {sig}",
                'hint(address) ~ "We sent you a code to j***@…" – the hint under the form. First letter, always exactly three asterisks, the @ with everything behind. Without an @ hand it back as is. {f}',
                "hide_mailbox(contact) ~ on the public board people's emails must be half hidden: keep the initial character, then ***, then from @ on; entries lacking an @ unchanged. {sig}",
            ),
            "lowercase_vowels": (
                "sung(line) ~ Singers hold the vowels. Which are they in a line, one after the other, all small? {sig} gives them as a text",
                "vowels_only(s) ~ lower, filter aeiou, join. {sig}",
                "melody(word) ~ I study assonance: reduce {x} to its a, e, i, o, u in sequence, writing capitals small. {f}",
            ),
            "middle_characters": (
                "kernel(word) ~ What's in the very middle of a word? One character if the word's length is odd, else two. {sig}",
                "centre(code) ~ the checksum sits in the centre of the code, that is the mid char or, when there are an even number of chars, the middle pair. {f}",
                "heart(name) ~ A game with my class: find the heart of your name, its middle letter (with six or eight letters it is two of them). {sig}",
            ),
            "iso_date_with_dots": (
                "german_date(iso) ~ 2024-05-31 is how the computer says it, 31.05.2024 is how my readers do. Turn one to the other: {sig}",
                "date_for_humans(date) ~ The date comes with dashes, the year at front. I want it with points and the year at the end. {f}, no checking",
                "invoice_date(day) ~ split at the minus, backwards, join with full stops. {sig}",
                "flip_date(value) ~ Sensors send year-month-day, the Excel of my boss wants day.month.year. {sig}, texts both",
            ),
            "indent_lines": (
                "quote_block(message, spaces=k) ~ A multi-line message shall be pushed right by so many blanks, each of its lines. {sig}",
                "nested(yaml, depth=k) ~ I paste a yaml block below a key, therefore all of its lines need extra spaces in front; how many I tell. {sig}",
                "shifted_poem(poem) ~ Print the poem {k} blanks to the right (line by line, newlines between). {f}",
            ),
            "count_double_letters": (
                'doubles(word) ~ "Mississippi" has s s, s s and p p. At how many places does a character have its copy as the right-hand neighbour? {sig}',
                "stutters(payload) ~ how often did two consecutive samples (characters of the payload) agree? aaa is two times. {f}",
                "repeat_steps(moves) ~ {x} records a dance, a letter each step. Tell me how many times the step after is equal to the step before it. {sig}",
            ),
            "repeated_words_of_text": (
                "said_twice(speech) ~ Which words did she use again? Each named once, in the order they were first said, case matters. {sig}",
                "dup_players(lineup) ~ the line-up is one text, nicknames with blanks. someone is in there two or more times! who? list w/o duplicates, first-seen order. {sig}",
                "duplicates(args) ~ Words with a count of two or more. stable. {sig}",
                "echoes(title) ~ Return, as list, the words in {x} occurring not just once; the one met first is first. {f}",
            ),
            "count_lines_containing": (
                "error_lines(log, level=s) ~ grep -c. log text, pattern is literal. {sig}",
                "speeches_by(script, actor=s) ~ In how many lines of the script is the actor's name? A line with it twice is still a single line. {sig}",
                "fever_days(chart) ~ One line a day. The nurse writes {s} on bad days. Number of bad days? {f}",
                "rows_mentioning(config, option=s) ~ Kindly count the config's lines in which the option appears anywhere. {sig}",
            ),
            "grouped_thousands": (
                "readable(amount) ~ 1234567 is hard to read; 1,234,567 isn't. The amount is text, and if it's anything but digits leave it alone. {sig}",
                "followers(count) ~ show follower numbers with the comma thing every three digits. comes as str, if not a plain number show the str itself. {f}",
                'population(figure) ~ For the atlas I set population figures with thousands commas. A figure is a string of digits; "unknown" and the like pass through unaltered. {sig}',
            ),
            "sentence_case": (
                "decapitalise(transcript) ~ TRANSCRIPT IS ALL CAPS. Make it all small, with a capital letter at the beginning and whenever a full stop and a blank went before. {sig}",
                "proper_sentences(note) ~ lower everything, then raise the first character and each one that follows '. '. {f}",
                "dictation_case(text) ~ Dictated text knows no capitals or wrong ones; I want one where a sentence begins (the text's start, or behind dot plus space) and small letters everywhere else. Can you do {sig}?",
            ),
            "caesar_unshift": (
                "decrypt(secret, key=k) ~ We got the note from the other class! every letter was moved forward by the key, so go back by so many, before a comes z. capitals stay capitals, rest stays. {sig}",
                "undo_caesar(message) ~ Decoder for shift {k}: letters step backwards cyclically, A–Z and a–z each in their own circle, anything else unchanged. {f}",
                "earlier_letters(text, steps=k) ~ replace the letters by the ones that stand some steps earlier in the alphabet, starting over from z when you fall off at a. keep case, keep non letters. {sig}",
            ),
            "edit_distance": (
                "typos(typed, meant=o) ~ How many single-letter corrections (put in, take out, exchange) does it take at the least from what was typed to what was meant? {sig}",
                "levenshtein(a, other=o) ~ classic Levenshtein, unit costs, int. {sig}",
                "name_gap(heard, spelled=o) ~ The dictation heard one name, the patient spelled another. I measure how far apart they are with the smallest number of edits: inserting, deleting or replacing one character. {sig} please",
                "did_you_mean(command, known=o) ~ bot needs a did-you-mean. distance between what user wrote and a known command = min number of char inserts + deletes + substitutions. {sig}",
                "mutations(gene, mutant=o) ~ Fewest point mutations – a base replaced, lost or gained – leading from one sequence to the other. {sig}",
            ),
            "largest_number_in_text": (
                "peak(payload) ~ {x} is like a12b7;c103. Give me the highest of the numbers in it, and 0 if it has none; digits next to each other are one number. {sig}",
                "biggest_claim(headline) ~ papers love big numbers. what's the biggest one in the headline (digit groups)? none → 0. {f}",
                "max_dose(note) ~ The maximum of all integers that are found in a note, even if units are attached to them directly. Nothing found means 0. {sig}",
                'top_score(message) ~ Players write "got 120 today, yesterday 95!!" What is the best score in such a message, zero when they mention no number? {sig}',
            ),
            "without_outer_quotes": (
                "unquote(value) ~ config values may be 'like this' or \"like this\" or bare. If the first and last char are the same quote sign, single or double, peel this one pair off, else leave. {sig}",
                "bare_title(title) ~ Some catalogues put book titles in quotation marks, straight ones, simple or double. Take away the surrounding two if they match; otherwise the title is fine already. {f}",
                "spoken(line) ~ remove the quotes around a line of dialogue, just the outer pair and only when both ends have the same sort (' or \"). {sig}",
            ),
            "is_clock_time": (
                "valid_time(entry) ~ Nurses write the time of giving a drug as hh:mm. Two digits, colon, two digits, and a time that really exists on a 24 hour clock. True or not? {sig}",
                "alarm_ok(text) ~ my wake up bot: user types 07:30. refuse 7:30, 24:00, 12:60 and any blabla. {f} bool",
                "time_format(zeit) ~ Is this a correct clock time? Correct means always two figures for hour and for minute with : between, hours until 23, minutes until 59. {sig}",
                "departure_ok(field) ~ The timetable accepts 00:00 up to 23:59 and always five characters. Does the field comply? {sig}",
            ),
            "last_characters": (
                "iban_tail(iban, n=k) ~ On the receipt we show how the IBAN ends. The ending's length is given. {sig}",
                "final_letters(surname) ~ rhyme dictionary: the closing {k} letters of a word. {f}",
                "suffix(serial, length=k) ~ RIGHT‹text, n› from the spreadsheet, in Python: {sig}",
                'card_end(card) ~ "Your card ending in ..." – the last {k} digits of the card\'s text please, named {f}',
            ),
            "last_word": (
                "surname(author) ~ Books are shelved by the surname, i.e. what stands at the very end of the author's name. {sig}; no name, empty text",
                "rhyme_word(verse) ~ which word does the verse end on? '' when it's blank. {f}",
                "final_token(line) ~ s.split‹› last or ''. {sig}",
                "punchline(caption) ~ The caption's closing word shall be coloured. Which one is it? Return nothing ('') for a caption without words. {sig}",
                "street_type(street) ~ Lane, Road, Close? It's the concluding word of the street name, or '' when there's none. {f}",
            ),
            "mask_all_but_last": (
                "masked_card(number, show=k) ~ Of the card number only the end may be seen, as many characters as I say, stars hide the others one for one. {sig}",
                "safe_iban(iban) ~ IBAN in the email: asterisk for each character save the final {k}. {f}",
                "hidden_id(patient_id, visible=k) ~ Study participants: *****123. So replace the front part with a * per character and let the tail stand, tail length passed. {sig}",
                "voucher_hint(code, tail=k) ~ Only the tail of the code is legible on the receipt, each sign before it is an asterisk. {sig}",
            ),
            "sum_digits_in_text": (
                "cross_sum(code) ~ Quersumme! Add up each figure in the code by itself, letters count nothing. {sig}",
                "plate_points(plate) ~ on car trips we add the digits of the licence plates, B-MW 1904 gives 14. {f} to check the kids",
                "digital_sum(serial) ~ Check step: sum of all decimal digits that occur in a serial (text with other characters as well). {sig}",
                "lucky(ticket) ~ The digits on a tram ticket are summed one by one, for luck. The ticket's text also has letters and blanks. {sig} returns that sum.",
                "dice(rolls) ~ dice rolls typed in one go, 4 6 1 or 461 or 4-6-1. points together? single digits always. {sig}",
            ),
            "remove_punctuation>to_lowercase": (
                "match_key(headline) ~ Two papers, the same headline, yet one has a colon and capitals. For comparing I need it without any punctuation (letters, digits, whitespace stay) and in small letters. {sig}",
                "plain_lower(s) ~ keep alnum + whitespace, lower the rest of it → {sig}",
            ),
            "normalize_spaces>to_lowercase>replace_spaces": (
                "tag_of(title, glue=s) ~ From a sloppy book title: blanks tidied (one between words, none outside), then small letters, then each blank swapped for the glue I pass. {sig}",
            ),
            "remove_digits>normalize_spaces": (
                "caption_text(block) ~ Subtitle blocks contain numbers and timings. Delete every digit, and as that leaves holes make sure there's one blank between words and none at the ends. {sig}",
                "clean_street(line) ~ street line w/o the house number: digits off, then tidy up whitespace to single spaces. {f}",
            ),
            "to_lowercase>remove_vowels": (
                "short_handle(name) ~ A username generator: small letters, vowels out. {sig}",
            ),
            "remove_vowels>to_uppercase": (
                "plate_text(name) ~ Vanity plate for the car: your name, no vowels, all capitals. {sig} pls!",
                "station_code(station) ~ station names on our model railway get abbreviated, first throw the a e i o u away and what remains goes in capital letters. {f}",
            ),
            "remove_vowels>first_characters>to_uppercase": (
                "ticker(company, n=k) ~ Ticker symbols for a fake stock market in class: take the company, drop the vowels, use only the first few characters (how many I tell) and write it big. {sig}",
            ),
            "split_words>sort_words": (
                "abc_line(sentence) ~ The words of a sentence, as a list, from A to Z. {sig}",
            ),
            "all_numbers_in_text>sum_of_numbers": (
                'takings(note) ~ {x} is what the stall holder scribbled, "3 jam 5 honey2 tea". Collect the digit groups as ints, add up, done. {sig}',
            ),
            "all_numbers_in_text>largest_number": (
                "top_reading(payload) ~ Which is the highest integer in the payload? Digits stuck together form one; nothing there, zero. {sig}",
                'hottest(forecast) ~ the forecast is prose. "Mon 21, Tue 25C.." what\'s the hottest figure in it, 0 if none. {f}',
            ),
            "all_numbers_in_text>sorted_ascending": (
                "chapter_refs(index_entry) ~ The index entry mentions pages all over the place. Pull the page numbers (any digits in a row) and put them in rising order: {sig}",
            ),
            "all_numbers_in_text>unique_numbers>sorted_descending": (
                "levels_seen(log) ~ From a log text get all integers, no number two times, the big ones at the front. {sig}",
            ),
            "all_numbers_in_text>sorted_unique": (
                "pages_cited(footnote) ~ A lawyer's footnote cites page after page, some again and again. I want each page number once and ascending. Digits in sequence = a page. {sig}",
            ),
            "all_numbers_in_text>greater_than": (
                "fevers(chart, limit=k) ~ The chart is free text with temperatures in whole degrees. All above the limit, in order, please. {sig}",
            ),
            "all_numbers_in_text>greater_than>count_of_numbers": (
                "alarms(payload) ~ the payload text has numbers in it between letters & junk. how many of these are bigger than {k}? {sig}",
            ),
            "all_numbers_in_text>at_least>sum_of_numbers": (
                "big_donations(letter, least=k) ~ Donations are named in a letter, in whole euros. Small ones don't interest me; sum those from a given amount upwards. {sig}",
            ),
            "all_numbers_in_text>average": (
                "mean_reading(payload) ~ Digits groups out of the sensor string, then their mean as float, and if there weren't any 0.0. {sig}",
                "avg_age(article) ~ a newspaper portrait mentions ages of all the kids. what's the average of the numbers in it, 0.0 for none? {f}",
            ),
            "all_numbers_in_text>even_numbers": (
                "even_houses(notes) ~ The postman walks the even side. From his notes (a text) which even house numbers does he serve, in the noted order? {sig}",
            ),
            "all_numbers_in_text>reversed_list": (
                "countdown_from(text) ~ Numbers hidden in a text, last one first. As ints. {sig}",
            ),
            "ints_from_commas>sum_of_numbers": (
                "order_total(field) ~ The field reads 12, 4,-3, n/a. Parse what parses as integer (comma separated), then give the total. {sig}",
            ),
            "ints_from_commas>sorted_ascending": (
                "sorted_channels(setting) ~ I type channels the way they come to mind, commas between. Have them in ascending order as ints, leaving out what is no whole number. {sig}",
            ),
            "ints_from_commas>sorted_unique": (
                "lotto_line(text) ~ lotto: text with commas → distinct ints, low to high, drop anything that isn't a whole number. {sig}",
            ),
            "ints_from_commas>largest_number": (
                "max_sample(row) ~ Among the comma-separated integers of a row, the maximum; non-integers are skipped; 0 when nothing is left. {sig}",
            ),
            "ints_from_commas>non_negative>average": (
                "mean_without_faults(samples) ~ A fault is transmitted as a negative value. Average the rest of the comma-separated integers (0.0 if there are none, words like ERR are to be passed over). {sig}",
            ),
            "ints_from_commas>at_least>count_of_numbers": (
                "passed(marks) ~ marks of my class in a string with commas, 'abs' for who was absent. how many got {k} or better (higher = better)? {sig}",
            ),
            "ints_from_commas>positive_numbers>sum_of_numbers": (
                "income(booked) ~ Bookings: \"120,-40,x,15\". Only what came in, i.e. the entries over zero, counts; tell me how much that is altogether. Entries that aren't integers don't exist for us. {sig}",
            ),
            "ints_from_commas>unique_numbers": (
                "ids_once(param) ~ url param ids=4,8,4,,foo,15. list of int ids, first occurrence kept, repeated ones dropped. {f}",
            ),
            "numbers_of_ranges>count_of_numbers": (
                "how_many_pages(selection) ~ How many sheets will the copier spit out for a selection such as 2-5,9? One per page, overlapping counted again, nonsense parts ignored. {sig}",
            ),
            "numbers_of_ranges>sorted_unique": (
                'pages_in_order(selection) ~ print dialog text w ranges ("7-9,1,8") → every page once, ascending list. skip invalid bits. {sig}',
            ),
            "numbers_of_ranges>even_numbers": (
                "back_sides(ranges) ~ Duplex by hand. From the page ranges I wrote, e.g. with commas and dashes, I'd need the even pages only. {sig}",
            ),
            "split_lines>count_words": (
                "n_lines(poem) ~ How many lines has a poem – break it at the line ends and count, blank ones count too. {sig}",
            ),
            "non_empty_lines>count_words": (
                "entries(config) ~ config lines which aren't blank: number of? {f}",
            ),
            "split_lines>words_containing": (
                "grep_lines(log, pattern=s) ~ lines of the log in which the pattern is, list. {sig}",
            ),
            "split_lines>strip_and_drop_blank>sort_words": (
                "guest_list(message) ~ Guests write their names one below the other, with blank lines and stray spaces. Give me the trimmed names, alphabetical, blank ones away. {sig}",
            ),
            "split_lines>drop_comments": (
                "active_settings(config) ~ {x} – a config as text. Return those of its lines that say something: not blank, not a # comment. {sig}",
            ),
            "split_lines>drop_comments>sort_words": (
                "settings_az(config) ~ strip comments (# lines) and empty lines from a config text, sort what's left alphabetically, list of lines. {sig}",
            ),
            "split_lines>drop_comments>count_words": (
                "setting_count(config) ~ How many real lines are in the config? Real means neither blank nor starting with # . {sig}",
            ),
            "split_lines>sort_by_length>join_lines": (
                "stairs(poem) ~ A poem like a staircase: its lines from the shortest to the longest, put together to a text again. {sig}",
            ),
            "split_lines>reverse_words_list>join_lines": (
                "newest_first(changelog) ~ My diary has the newest line at the bottom. Give back the same text with the newest at the top. {sig}",
            ),
            "split_lines>longest_word": (
                "widest_line(captions) ~ Which line of the caption file is the widest (first such)? {f}",
            ),
            "split_lines>unique_words>join_lines": (
                "no_double_lines(playlist) ~ Playlist as text, a song a line. If a line comes again, leave it out; text out, same order. {sig}",
            ),
            "split_lines>numbered_list_lines>join_lines": (
                'numbered_script(script) ~ actors want line numbers. "1. To be", "2. or not"... from a script text make that text. {sig}',
            ),
            "split_commas>unique_words": (
                'skills(cv_line) ~ "Python, SQL , Python" is how people fill in the skill box. Comma is the separator, spaces around don\'t count; return the different ones in order. {sig}',
            ),
            "split_commas>sort_words>join_words": (
                "tidy_keywords(keywords, sep=s) ~ Librarian again: the keywords field is comma separated. I'd like it trimmed, in alphabetical order, and joined back by a separator of mine. {sig}",
            ),
            "split_commas>clean_tags": (
                "tags(field) ~ blog tags box → list: cut at commas, trim, lower, no blanks. {sig}",
            ),
            "split_commas>clean_tags>unique_sorted_words": (
                "tag_index(field) ~ Tags were typed with commas, in mixed case, partly empty. I need them small, trimmed, every tag only once, in alphabetical order, and no empty ones. {sig}",
            ),
            "split_commas>drop_empty_words>count_words": (
                "participants(list_text) ~ how many people come? names are separated with comma, sometimes the comma is twice or nothing but space between, that's nobody. {sig}",
            ),
            "filled_csv_fields>count_words": (
                "answered(row) ~ Survey row, commas. A field is answered if there's anything but blanks in it. Number of answered ones: {sig}",
            ),
            "split_commas>word_counts": (
                "ballot(votes) ~ All the votes in one text, name after name with a comma between. Count for each name. Dict please, {f}, trim the blanks",
            ),
            "split_commas>word_counts>key_with_max_value": (
                "winner(votes) ~ The class voted for a mascot, I wrote the votes into a line with commas. Which animal got the most of them? {sig}",
            ),
            "split_commas>join_with_and": (
                "nice_list(items) ~ \"milk,eggs,bread\" → as I'd say it, milk, eggs and bread. Commas, but before the last one ' and '. {sig}",
            ),
            "split_commas>reverse_words_list>join_words": (
                "reversed_route(stations) ~ The way back is the way there, reversed. Stations come with commas; hand me the other direction as a text joined with {s}. {sig}",
            ),
            "split_at>strip_and_drop_blank": (
                "fields(record, sep=s) ~ split on {s}, trim the parts, drop the blank ones. {sig}",
            ),
            "split_at>last_item_of_words": (
                "last_segment(url) ~ An URL is cut by {s}. What's the last part? {sig}",
            ),
            "split_at>first_item_of_words": (
                "before_sep(line, sep=s) ~ config: what stands in front of the separator, well, the first of the pieces the separator cuts the line to. {sig}",
            ),
            "split_at>words_longer_than": (
                "long_segments(path, sep=s) ~ The parts of a path between the separators, but of them only those of more than {k} characters. {sig}",
            ),
            "split_at>reverse_words_list>join_words": (
                "reverse_domain(host) ~ Java people write a host name from the back: break it at {s}, turn the order of the parts round, glue with {s_3}. {sig}",
            ),
            "split_at>title_case_names>join_words": (
                "people(line, sep=s) ~ Patients of a room are in one line with some separator that I hand over. Trim and title-case each, then one text with {s_3} between. {sig}",
            ),
            "split_words>unique_words>to_sentence": (
                "no_echo(message) ~ bot stutters: says words again. keep each word only the first time, sentence back. {sig}",
            ),
            "split_words>reverse_each_word>to_sentence": (
                "mirror_words(sentence) ~ Each word spelled backwards but staying at its place, blanks single. {f}",
            ),
            "split_words>words_of_at_least>count_words": (
                "heavy_words(headline, letters=k) ~ count the headline's words having that many letters or more. {sig}",
            ),
            "split_words>words_longer_than>join_words": (
                "long_only(speech, limit=k, glue=s) ~ Which words of a speech exceed the limit in letters? Give them to me in one string with the glue between. {sig}",
            ),
            "split_words>word_lengths": (
                "pi_poem(poem) ~ In a pi poem the lengths of the words are 3 1 4 1 5 … so tell me the lengths, word after word. {sig}",
            ),
            "split_words>word_lengths>largest_number": (
                "longest_len(title) ~ how wide must the column be so that the longest word of the title fits? {sig}; 0 for nothing",
            ),
            "split_words>word_lengths>average": (
                "avg_len(sentence) ~ Number of letters per word on the average. Float, no rounding; zero for a text without words. {f}",
            ),
            "split_words>words_starting_with": (
                "mentioned(tweet) ~ Which words in a tweet begin with {s}? List them as they stand. {sig}",
            ),
            "split_words>words_starting_with>count_words": (
                "hashtag_total(tweet) ~ how many words in {x} start with {s}? {sig}, number",
            ),
            "split_words>words_starting_with>unique_words": (
                "handles(tweet, mark=s) ~ From a tweet the words that open with the mark, mark included, and each a single time. {sig}",
            ),
            "split_words>words_starting_with>sort_words": (
                "flags(cmdline) ~ cli string, give me all the tokens that begin with {s} sorted a-z. {f}",
            ),
            "split_words>words_containing": (
                "game_captures(moves) ~ A game's moves are parted by spaces. I'd like those with {s} in them, in game order. {sig}",
            ),
            "split_words>words_containing>count_words": (
                "checks(moves, sign=s) ~ chess: moves in a string, count those where the check sign is in. each move once, even if it's in there twice. {sig}",
            ),
            "split_words>every_other_word": (
                "white_moves(moves) ~ White has the first move, Black the second and so on, all in a single text with blanks. I only want White's. {sig} → list",
            ),
            "split_words>every_other_word>to_sentence": (
                "whites(game) ~ Text of moves, white black white black. Leave white's only, text with blanks again. {sig}",
            ),
            "split_words>sort_by_length>to_sentence": (
                "small_to_big(sentence) ~ put short words before long ones (equal ones don't change places) and make a sentence of it w single spaces. {sig}",
            ),
            "split_words>sort_by_length>reverse_words_list": (
                "long_to_short(title) ~ Order the words from the shortest to the longest, and then read this list from behind: {sig}.",
            ),
            "character_counts>keep_at_least": (
                "scarce_types(text, stock=k) ~ I print with movable type. Which characters does {x} need as often as I have them in stock or more often, and how often? Dict, only those. {sig}",
            ),
            "character_counts>sort_by_value_desc": (
                "freq_order(cipher) ~ Frequency analysis. A dict from character to its number of appearances in a cipher text, commonest at the front. {sig}",
            ),
            "character_counts>key_with_max_value": (
                "busiest(signals) ~ One character for each event. Count them per character and name me the character with the highest count. {sig}",
            ),
            "character_counts>dict_values>sorted_descending": (
                "profile(word) ~ Only the numbers: how often occur the different characters of a word, from the biggest count down. {sig} returns a list like a fingerprint",
            ),
            "to_lowercase>character_counts": (
                "ci_chars(word) ~ each char with count, A counts as a. {sig}",
            ),
            "to_lowercase>character_counts>sort_by_key": (
                "letters_az(text) ~ Make the text small, count each character in it, and sort the dict by character. {f}",
            ),
            "remove_spaces>to_lowercase>character_counts": (
                "type_case(title) ~ Blanks need no type. For all the other characters of a title, taken as small letters: how many of each? {sig}, a dictionary",
            ),
            "text_word_counts>sort_by_value_desc": (
                "ranking(speech) ~ count the words (as written), dict with the most used first. {sig}",
            ),
            "text_word_counts>keep_at_least": (
                "overused(essay, times=k) ~ My students overuse words. A word counts as overused if it is there the given number of times or more; {sig} returns these with their counts, words as they stand",
            ),
            "text_word_counts>top_keys": (
                "top_commands(history) ~ the {k} commands our users type most, most used in front. history = one text, blanks between. {sig}",
            ),
            "text_word_counts>keep_above>sort_by_value_desc": (
                "frequent_drugs(notes, more_than=k) ~ All drugs given this week in one string, separated by blanks. Dict drug → number of times, just those given more often than the limit, and the ones given the most at the top: {sig}",
            ),
            "lowercase_word_counts>top_keys": (
                "buzz(tweets, n=k) ~ What are the {k} words people tweet most, ignoring case? In lower case, from the most frequent downwards. {sig}",
            ),
            "lowercase_word_counts>keep_at_least>sorted_keys": (
                "common_terms(text, minimum=k) ~ Index candidates: words (lower case) which occur so many times at least. Alphabetical list. {sig}",
            ),
            "lowercase_word_counts>sort_by_value_desc": (
                "word_cloud(speech) ~ For a word cloud: {x}'s words, small, each with how often it comes, biggest count to the front, in a dict. {f}",
            ),
            "lowercase_word_counts>leaderboard": (
                "charts(words) ~ Words all lower, ranked by how many times they're used; where two are used equally the alphabet decides. Only the words, as list. {sig}",
            ),
            "lowercase_word_counts>key_with_max_value": (
                "favourite(word_stream) ~ chat bot learns your favourite word = the one said most, Pizza and pizza together. Lower case answer. {sig}",
            ),
            "remove_punctuation>lowercase_word_counts": (
                "clean_counts(sermon) ~ First off with punctuation (everything but letters, digits, whitespace). Next count the words, capital or not being one. {sig} as dict",
            ),
            "remove_punctuation>lowercase_word_counts>sort_by_value_desc": (
                "zipf(book) ~ To show Zipf's law to undergrads: punctuation out, words lower-cased and counted, dict in falling order of count. {sig}",
            ),
            "remove_punctuation>split_lowercase_words": (
                "tokens(utterance) ~ tokenizer for the bot: kill anything that's not alnum/whitespace, lower, split. {sig}",
            ),
            "remove_punctuation>split_lowercase_words>unique_sorted_words": (
                "lexicon(chapter) ~ Every word of a chapter once, alphabetical, in small letters. Remove punctuation marks altogether before you start. {sig}",
            ),
            "remove_punctuation>longest_word_of_text": (
                "longest(sentence) ~ What's the longest word of a sentence when commas and so on are not counted as part of it? {sig}; the first one if several.",
            ),
            "remove_punctuation>count_words_in_text": (
                "word_count(essay) ~ essay limit 500 words, but a lone dash is no word. so erase punctuation, then count. {sig}",
            ),
            "remove_punctuation>reverse_word_order": (
                "backwards_script(line) ~ Say the line from the last word to the first and leave out commas, dots and suchlike. {f}",
            ),
            "remove_punctuation>title_case": (
                "poster(title) ~ No punctuation on posters, each word with a big initial (the rest small). {sig}",
            ),
            "normalize_spaces>capitalize_text": (
                "tidy_note(note) ~ Surplus blanks away; after that the first letter big and all the others small. It's for dictated notes. {sig}",
            ),
            "normalize_spaces>first_characters": (
                "field_value(text, width=k) ~ A column in our form has a limited width. Bring the blanks in order (single, none outside) and then cut hard after so many characters. {sig}",
            ),
            "normalize_spaces>title_case": (
                'clean_author(author) ~ authors come like "  mary   ANN  evans". make it neat, single spaces + capital initials, {sig}',
            ),
            "normalize_spaces>to_uppercase": (
                "caps_headline(headline) ~ headline desk: squeeze whitespace, trim, ALL CAPS. {f}",
            ),
            "remove_spaces>to_uppercase": (
                "compact_iban(iban) ~ Ihr IBAN, please: without blanks and in big letters, that is how our bank software wants {x}. {sig}",
                'norm_flight(code) ~ flight codes "lh 4 00" → LH400. blanks gone, upper. {sig}',
            ),
            "remove_spaces>to_uppercase>first_characters": (
                "iban_country(iban) ~ First {k} characters of an IBAN after you've taken out the blanks and put it in capitals. {sig}",
            ),
            "remove_spaces>mask_all_but_last": (
                "iban_masked(iban, shown=k) ~ customers type the IBAN w/ spaces. remove them; then * for everything but the last few, as many as i pass. {sig}",
            ),
            "remove_spaces>last_characters": (
                "last_of_card(card, n=k) ~ Blanks out of the card number, give me its tail of that length. {sig}",
            ),
            "remove_spaces>to_lowercase>is_palindrome": (
                "reads_same(sentence) ~ Blanks and capitals aside, do you get the identical sentence in reverse? Commas do count. {sig}, yes/no",
            ),
            "keep_digits>last_characters": (
                "phone_tail(phone) ~ Whatever people wrote between the digits of the phone number, discard it, and return the final {k} digits as text. {f}",
            ),
            "keep_digits>mask_all_but_last": (
                "safe_phone(phone, keep=k) ~ Keep just the figures of a phone number and star them out, the last ones excepted (number of them given). {sig}",
            ),
            "keep_digits>reverse_string": (
                "reversed_meter(reading) ~ meter display is upside down mounted. digits only of the reading, then from the back. string. {sig}",
            ),
            "keep_letters>to_lowercase>sort_characters": (
                "anagram_key(phrase) ~ Two phrases are anagrams if their keys agree. Key: throw out what's no letter, small letters, in alphabetical order. {sig} makes the key.",
            ),
            "keep_letters>to_uppercase": (
                "cipher_prep(text) ~ Before enciphering, spies leave only letters and write them in capitals. {sig}",
            ),
            "keep_letters>to_uppercase>chunks_of_text": (
                "groups_of(text, size=k) ~ Classic cipher groups – strip all but letters, capitals, then pieces of the given size in a list (the last one may be short). {sig}",
            ),
            "keep_letters>to_uppercase>caesar_shift": (
                "enigma_lite(plain, key=k) ~ plain text → only letters, upper case, moved forward by the key around the alphabet. {sig}",
            ),
            "caesar_unshift>to_uppercase": (
                "decoded_loud(secret, key=k) ~ Undo the shift: each letter goes back as many places as the key says (round the corner from a to z). The clear text then in capitals. {sig}",
            ),
            "reverse_string>to_uppercase": (
                "witch_spell(words) ~ our witch's spells: write it from the end to the beginning and all big!!! {sig}",
            ),
            "reverse_string>caesar_shift": (
                "double_cipher(note, step=k) ~ First the note is turned back to front, then the letters walk forward by step in the alphabet, in a circle, keeping case. {sig}",
            ),
            "to_lowercase>unique_characters": (
                "small_once(text) ~ in lower case, and each character one time, where it came first. {f}",
            ),
            "to_lowercase>unique_characters>sort_characters": (
                "sorted_alphabet(text) ~ Which characters does it use, big letters counted as their small ones? A string sorted, none twice. {sig}",
            ),
            "email_user>replace_part": (
                "name_from_mail(mail) ~ Take the portion of the address ahead of the @, change {s} to {t} there, and we've got the display name. {sig}",
            ),
            "email_user>replace_part>title_case": (
                "person(mail) ~ Guess the person's name by their mail address: before the @, with {s} replaced by {t}, each word with capital initial. {sig}",
            ),
            "email_user>remove_digits": (
                "handle(email) ~ a user name out of an e-mail: the left of @ minus its digits. {sig}",
            ),
            "email_user>remove_digits>capitalize_text": (
                "greet_name(email) ~ Bot should greet anna99@gmx.de as Anna. So @ and the rest away, figures away, initial big and others small. {sig}",
            ),
            "file_stem>replace_part>title_case": (
                "movie_title(path) ~ Movie files: from the path the bare name (no folders, cut from the first dot), {s} turns to {t}, and capitals on every word. {sig}",
            ),
            "file_stem>to_uppercase": (
                "upper_stem(path) ~ basename up to the first dot, caps, {f}",
            ),
            "file_name_of_path>to_lowercase": (
                "lower_name(path) ~ Windows users… only what is after the last slash of a path, and in small letters. {sig}",
            ),
            "text_between>split_commas": (
                "options(line, opening=s, closing=t) ~ config lines: a list stands between an opening and a closing mark, comma separated. give me its trimmed parts. no opening → nothing between; no closing → till the end. {sig}",
            ),
            "text_between>strip_text": (
                "inner(note, start=s, stop=t) ~ From the note what's after the first start marker up to the next stop marker (the note's end if that isn't there, empty if start isn't), trimmed. {sig}",
            ),
            "text_between>strip_text>to_lowercase": (
                "status_of(payload) ~ Payload hides a status after {s} and before {t}. Cut it out, trim, lower case. Missing {s} means empty; missing {t}, take all that follows. {sig}",
            ),
            "text_after_first>strip_text": (
                "value(line, sep=s) ~ A setting's value is behind the first separator, blanks around it don't belong to it. No separator, no value (''). {sig}",
            ),
            "text_after_first>strip_text>without_outer_quotes": (
                "setting(line) ~ KEY {s} VALUE. I need the value: after the first {s}, trimmed, and if it's wrapped in matching quotes, single or double, unwrapped. {sig}",
            ),
            "text_before>strip_text": (
                "key_of(line, mark=s) ~ left side of the first mark, trimmed, is the key. {sig}",
            ),
            "text_after_first>first_word": (
                "after_command(message) ~ What is the first word following {s} in the user's message? '' if there is neither. {sig}",
            ),
            "text_after_first>split_commas": (
                "symptoms(note) ~ In the note everything after the first {s} is a comma separated list of symptoms; hand me them trimmed. {f}",
            ),
            "lines_containing>count_words": (
                "n_errors(log, tag=s) ~ the number of log lines showing the tag. {sig}",
            ),
            "lines_containing>join_lines": (
                "only_mine(chat, me=s) ~ A whole chat as text, one message a line. Leave only lines where my name is in, text again. {sig}",
            ),
            "lines_containing>reverse_words_list": (
                "latest_first(log) ~ Lines with {s} in them, the latest – they're at the bottom – first. List. {sig}",
            ),
            "lines_containing>unique_words>sort_words": (
                "distinct_errors(log, level=s) ~ Which different lines contain the level? sorted a→z, no copies. {sig}",
            ),
            "vocabulary_of_text>words_longer_than": (
                "advanced_vocab(lesson, over=k) ~ The lesson's words (lower case, periods and commas removed, one time each, alphabetical), yet only the long ones, more letters than I give. {sig}",
            ),
            "vocabulary_of_text>count_words": (
                "rich_language(book) ~ How rich is an author's language? Number of different words, ignoring capitals and any . or , in the text. {f}",
            ),
            "vocabulary_of_text>words_not_in": (
                "unknown_words(reader, known=o) ~ My pupils know certain words already (I have them as a list, small). From the reader give the ones they don't know: small, no dots or commas, alphabetical, each once. {sig}",
            ),
            "vocabulary_of_text>words_not_in>count_words": (
                "how_many_new(text, known=o) ~ count of words that are new to the learner. words = lowered, no '.' and ',', distinct; known is a list of words. {sig}",
            ),
            "long_words_of_text>sort_words": (
                "long_az(speech, limit=k) ~ Words exceeding the limit in length, alphabetically. {sig}",
            ),
            "long_words_of_text>unique_words>sort_by_length": (
                "tough_words(text) ~ Spelling bee: words having over {k} letters, no word twice, easy (short) ones first. {sig}",
            ),
            "long_words_of_text>unique_words": (
                "big_once(headline, size=k) ~ list the words with a length over {k}, each time only first time. {sig}",
            ),
            "long_words_of_text>join_words": (
                "highlight(note) ~ From a note, the words with more than {k} characters in one string, with {s} between. {sig}",
            ),
            "long_words_of_text>count_words": (
                "n_long(verse, k_max=k) ~ how many words of the verse are longer than allowed? i pass what's allowed. {sig}",
            ),
            "hashtags>lowercase_unique": (
                "topics(tweet) ~ Tags of a tweet: the words with # at the start (a lone # isn't one). Return them small and none twice. {sig}",
            ),
            "hashtags>count_words": (
                "tag_spam(post) ~ spammer if too many hashtags, so how many are in the post (a bare # doesnt count)? {f}",
            ),
            "hashtags>without_hash>unique_sorted_words": (
                "topic_list(tweet) ~ Get words beginning with # that go on after it, take the # off, sort them and no doubles. {sig}",
            ),
            "mentioned_users>unique_words": (
                "talked_to(tweet) ~ who's addressed in the tweet, i.e. the @words w/o the @ and w/o punctuation behind; one time each in order. {sig}",
            ),
            "first_words>title_case": (
                "short_title(text, n=k) ~ Working title of a manuscript: its first words, the number's given, each capitalised. {sig}",
            ),
            "first_words>simple_slug": (
                "post_url(post) ~ The URL of a post comes from its first {k} words, in small letters with dashes for the blanks. {sig}",
            ),
            "title_case>remove_spaces": (
                "type_name(phrase) ~ Every word capital initial and small rest, then the blanks removed. That's how I want my classes named. {sig}",
            ),
            "dotted_initials_of_name>prepend_text": (
                "door_sign(doctor) ~ Door sign: {s}, then directly the doctor's initials in capitals, a dot behind every one. {f}",
            ),
            "alphabet_positions>sum_of_numbers": (
                "name_value(name) ~ A word's worth is its letters' places in the alphabet added up (a is 1), capital or not. Blanks are worth nothing. {sig}",
            ),
            "alphabet_positions>joined_numbers": (
                "number_code(word) ~ encode a word: positions of its letters in the alphabet, with {s} between, one string. ignore the case and non-letters. {sig}",
            ),
            "sentences_of_text>longest_word": (
                "longest_sentence(speech) ~ A speech ends its sentences with . ! or ?; which sentence is the longest, without that mark and without blanks around? First of equals. {sig}",
            ),
            "sentences_of_text>count_words": (
                "sentence_count(letter) ~ cut at full stops, exclamation and question marks; ignore what's blank between; how many sentences? {sig}",
            ),
            "sentences_of_text>words_per_line>average": (
                "words_per_sentence(speech) ~ Plain language check: the mean number of words per sentence. Sentences end with a dot, ! or ?. Float, 0.0 for an empty speech. {sig}",
            ),
            "sentences_of_text>first_words": (
                "lead(article, n=k) ~ give me the first {k} sentences of an article as list; sentence = stripped stretch between . ! ? , blanks don't count. {sig}",
            ),
            "version_numbers>first_number": (
                "major(version) ~ the major of v2.10.3 as int – a leading v is ok, a part that isn't numeric is 0. {sig}",
            ),
            "split_words>numeric_words>parse_ints": (
                "plain_numbers(sentence) ~ Words made of digits alone, as integers. {sig}",
            ),
            "without_blank_lines>count_lines": (
                "real_lines(srt) ~ Drop empty or whitespace-only lines of the text; count the remaining ones. {f}",
            ),
            "without_blank_lines>numbered_lines": (
                "numbered_captions(captions) ~ Take the blank lines out, then number what's left, 1. 2. 3. in front. {sig}, text to text",
            ),
            "without_blank_lines>indent_lines": (
                "quoted_mail(mail, by=k) ~ For quoting a mail: no blank lines, and all other lines moved in by some spaces. {sig}",
            ),
            "without_comments>without_blank_lines": (
                "stripped_config(config) ~ Show the config w/o comments – from # on to the line's end, with the blanks before – and without lines that are empty then. {sig}",
            ),
            "strip_text>to_lowercase": (
                'answer_norm(answer) ~ quiz: " Paris " and "paris" are both right. whitespace outside off, lower case. {sig}',
            ),
            "strip_text>to_uppercase": ("tidy_code(code) ~ voucher: trim + caps. {f}",),
            "strip_text>capitalize_first_only>ensure_final_dot": (
                "proper_caption(caption) ~ A caption has no blanks outside, its first character is big (rest untouched), and it ends with a dot; add one only if it doesn't. {sig}",
            ),
            "capitalize_first_only>ensure_final_dot": (
                "full_sentence(reply) ~ bot replies lack the capital at the start and the full stop. add what's missing, leave the others letters. {sig}",
            ),
            "collapse_repeats>to_lowercase": (
                "calm(tweet) ~ runs of one and the same character shrink to one, then lower case. {sig}",
            ),
            "collapse_repeats>text_length": (
                "n_phases(signal) ~ The signal is a string of states; how many phases did it have, when a phase is a stretch in which the state stays the same? {sig}",
            ),
            "censor_part>censor_part": (
                "clean_speech(speech, first=s, second=s_2) ~ Two rude words are to be starred out, in this order, one star for each character: {sig}",
            ),
            "replace_part>replace_part": (
                "two_fixes(dictation, wrong=s, right=t) ~ Our dictation box has two bad habits: first exchange the given wrong word by the right one, afterwards {s_2} by {t_2}. {sig}",
            ),
            "replace_part>title_case": (
                "song_from_file(name) ~ Song names from file names: {s} becomes {t}, then capitals on each word. {sig}",
            ),
            "mask_digits>to_uppercase": (
                "shape(serial, sign=s) ~ serials' shape: digits → the sign, all letters big. {sig}",
            ),
            "iso_date_with_dots>prepend_text": (
                'dated_line(iso) ~ "2024-05-31" should be printed as day.month.year with {s} straight before it. {sig}',
            ),
            "to_lowercase>split_words>words_starting_with": (
                "verbs(text, prefix=s) ~ Lower the text; which of its words start with the prefix? {sig}",
            ),
            "to_lowercase>split_words>count_distinct_words": (
                'vocabulary_size(speech) ~ How many different words did the child say? "Dog" and "dog" is one. {sig}',
            ),
            "split_lowercase_words>without_stop_words": (
                "keywords(question, noise=o) ~ search bot: from the question keep the small-written words which aren't noise; the noise words come as a list. {sig}",
            ),
            "split_lowercase_words>without_stop_words>unique_words": (
                "terms(query, stop=o) ~ lower, split, drop stop words (list handed in), dedupe keeping order. {sig}",
            ),
            "split_lowercase_words>unique_sorted_words>comma_separated": (
                "keyword_line(abstract) ~ Keyword line below an abstract: all its words in small letters, once, alphabetical, comma and blank between. {sig}",
            ),
            "to_lowercase>is_palindrome": (
                "mirror_name(name) ~ Hannah counts, so lower the name and see if it's the same in both directions. {f}",
            ),
            "split_words>unique_words>count_words": (
                "cast_size(lines) ~ One string tells who speaks, name after name with blanks. How large is the cast? Names are exact, Bob and bob differ. {sig}",
            ),
            "split_words>sort_words>to_sentence": (
                "ordered_tags(tags) ~ tags separated by blanks; I want them in the abc order and again as text with blanks. {sig}",
            ),
            "split_words>reverse_words_list>first_words": (
                "latest_moves(game, n=k) ~ From the moves of a game, all in one text, I'd like the most recent ones, the very last at the head of the list. How many I say: {sig}",
            ),
            "split_words>capitalize_all>join_words": (
                "hyphenated(name, sep=s) ~ Capital at the start of every word, small thereafter, and the words linked by the sign I choose. {sig}",
            ),
            "split_words>words_shorter_than>to_sentence": (
                "easy_reading(sentence, limit=k) ~ leave only words under the given length, blank between. for my son who begins to read. {sig}",
            ),
            "split_words>add_prefix>to_sentence": (
                "hash_all(keywords) ~ Put {s} before each word of {x} and give the sentence back. {f}",
            ),
            "split_words>add_prefix>join_words": (
                "sql_params(columns) ~ columns in one text, whitespace between: every column gets {s} at the front, glued with {s_3}. {sig}",
            ),
            "split_words>words_ending_with>unique_words": (
                "adverbs(chapter, ending=s) ~ Stephen King hates adverbs. Find the words of a chapter that end the way I tell, each just once. {sig}",
            ),
            "split_words>words_ending_with>count_words": (
                "ly_count(text) ~ number of words of {x} finishing in {s}. {f}",
            ),
            "split_words>word_counts>keys_above": (
                "repeated_alarms(stream, times=k) ~ {x} lists alarm codes with blanks. Which codes rang more often than the tolerated number of times? List. {sig}",
            ),
            "split_words>word_counts>leaderboard": (
                "ranking_of(votes) ~ votes come in as one long text, nickname blank nickname. give the nicknames from most votes to least, equal ones by alphabet. {sig}",
            ),
            "split_words>top_words>comma_separated": (
                'trending(tags, n=k) ~ "Trending: …" – the tags used the most, in falling order (draw: who came first), as text with a comma and blank between. Tags arrive in a text. {sig}',
            ),
            "split_words>clean_and_dedupe>join_words": (
                "canonical_tags(field) ~ Tags typed with whitespace between them; lower them, no doubles, keep the order, glue using {s}. {sig}",
            ),
            "split_commas>sort_words_ignoring_case": (
                "contributors(credits) ~ credits: names with commas. sort them, capital or small letter shall not influence it. {sig} → list",
            ),
            "split_commas>title_case_names>sort_words": (
                "attendees(line) ~ Minutes of a meeting list who was there, comma after comma, names in any case. Title case please, in alphabetical order. {sig}",
            ),
            "split_commas>title_case_names>join_with_and": (
                'thanks_to(names) ~ "ann lee, BOB ray, cy fox" shall read as prose: names in title case, commas between, and the word and before the final one. {sig}',
            ),
            "split_commas>words_not_in": (
                "no_shows(invited, arrived=o) ~ The invited are a text with commas; those who arrived a list. Who didn't come? {sig}",
            ),
            "split_commas>words_not_in>sort_words": (
                "missing_pupils(register, present=o) ~ register = comma separated names in a string, then the list of pupils that are present. absent ones A-Z. {sig}",
            ),
            "split_commas>common_words>count_words": (
                "right_answers(answered, solution=o) ~ A pupil writes answers divided by commas; the solution is a list. How many of the answers are on the solution list? {sig}",
            ),
            "split_commas>email_domains>unique_words": (
                "mail_hosts(recipients) ~ To-line of a mail: addresses, commas. Which different hosts (all after the last @) are in it, by first appearance? {f}",
            ),
            "split_commas>email_users>sort_words": (
                "who(recipients) ~ only what is before the @ of every address in a comma list, alphabetical. {sig}",
            ),
            "split_commas>numeric_words>parse_ints": (
                "just_ints(row) ~ Take the row apart at the commas, trim, keep what's digits all through, as ints. {sig}",
            ),
            "split_commas>numeric_words>count_words": (
                "valid_samples(row) ~ number of comma fields made of nothing except digits (blanks around allowed). {sig}",
            ),
            "split_commas>longest_word": (
                "longest_title(titles) ~ Book titles separated by commas. For the spine I need to know which is longest, the first if two tie; outer blanks don't belong to a title. {sig}",
            ),
            "split_commas>longest_word>to_uppercase": (
                "banner(headlines) ~ Of the comma-separated, trimmed headlines take the longest (earliest on a tie) and print it in capitals. {sig}",
            ),
            "split_commas>wrap_in_quotes>join_words": (
                "quoted_values(values) ~ a,b,c must become each in double quotes, with {s} in between. parts trimmed. {sig}",
            ),
            "split_commas>numbered_list_lines>join_lines": (
                'todo_text(things) ~ My shopping comes as "eggs, flour, milk". Make of it a numbered list, 1. at the first and so on, one per line, in a single text. {sig}',
            ),
            "split_commas>bullet_list": (
                'bullets(points) ~ talking points of a speech with commas in between → text with a line "- point" for each. {sig}',
            ),
            "split_lines>strip_all>unique_words": (
                "distinct_names(list_text) ~ One name a line, often with blanks around. Trim; each just once, first come. {sig}",
            ),
            "split_lines>words_containing>sort_words": (
                "matches_sorted(config, word=s) ~ the config lines with the word in it, alphabetically ordered. {sig}",
            ),
            "split_lines>words_starting_with>count_words": (
                "commented(config, marker=s) ~ How many lines open with the marker, no trimming? {sig}",
            ),
            "split_lines>drop_words_starting_with>join_lines": (
                "without_headers(mail) ~ Return {x} less the lines that begin with {s}; as a text with line ends. {sig}",
            ),
            "split_lines>last_words>join_lines": (
                "tail(log, n=k) ~ unix tail: a log in, the lines at its end out, number of lines is given, output again one text. {sig}",
            ),
            "split_lines>first_words>join_lines": (
                "head(captions) ~ Show just the first {k} lines of {x} as text. {sig}",
            ),
            "split_lines>sort_words>join_lines": (
                "az_text(bibliography) ~ Sort the lines of my bibliography alphabetically. It's a text and shall be one afterwards. {sig}",
            ),
            "split_lines>first_part_of_each>word_counts": (
                "by_speaker(protocol) ~ Each protocol line begins with who talks. Number of lines per first word, blank lines ignored, dict. {sig}",
            ),
            "split_lines>tally_first_words>key_with_max_value": (
                "chattiest(chat) ~ who writes the most in our group? The chat text has per line the name as the first word. {sig}",
            ),
            "split_lines>colon_lines_to_dict>sum_values": (
                'total_stock(sheet) ~ {x} has lines like "apples: 3". Sum the numbers behind the colons, a line with no number counts zero. {sig}',
            ),
            "split_lines>colon_lines_to_dict>key_with_max_value": (
                "best_player(board) ~ The board is text, per line a name, a colon, the points. Who has the most points? (no number there = 0) {sig}",
            ),
            "split_lines>colon_lines_to_dict>sort_by_value_desc": (
                "ranked_settings(config) ~ 'key: number' lines → dict, largest number first, 0 where the number's missing. {sig}",
            ),
            "non_empty_lines>reverse_words_list": (
                "bottom_up(diary) ~ lines with something on them, from the bottom to the top. {sig} list",
            ),
            "non_empty_lines>count_distinct_words": (
                "different_tweets(dump) ~ One tweet per line, some are retweeted word for word, some lines blank. How many different tweets? {sig}",
            ),
            "non_empty_lines>numbered_text": (
                "agenda(points) ~ Points of the agenda stand one a line, with air between. Make a text with numbered lines, 1 and up, leaving out the air. {f}",
            ),
            "all_numbers_in_text>sorted_descending>first_numbers": (
                "top_readings(payload, n=k) ~ the biggest numbers of a payload, so many as i ask, falling. numbers = digits in a row. {sig}",
            ),
            "all_numbers_in_text>unique_numbers>count_of_numbers": (
                "n_lines_mentioned(tweet) ~ A tweet about delays names tram lines by number, now and then the same again. How many different numbers? {sig}",
            ),
            "all_numbers_in_text>between": (
                "plausible_pulse(note, low=a, high=b) ~ Pulse values are inside the two limits, ends included; weight, year and so on are outside. Collect from the note's numbers what might be a pulse. {sig}",
            ),
            "all_numbers_in_text>between>average": (
                "mean_pulse(note) ~ Look at all whole numbers in the note, take those from {a} to {b} – the ends belong – and average them, 0.0 when none qualifies. {sig}",
            ),
            "all_numbers_in_text>less_than>sum_of_numbers": (
                "small_change(receipt, below=k) ~ Receipt as text. Add up the numbers under the threshold only. {sig}",
            ),
            "all_numbers_in_text>min_and_max": (
                "range_of(forecast) ~ lowest and highest of the integers that a forecast mentions, as a list of two. {f}",
            ),
            "all_numbers_in_text>joined_numbers": (
                "numbers_line(letter) ~ From a letter only the numbers, put in one text with {s} between. {sig}",
            ),
            "all_numbers_in_text>last_number": (
                "latest_reading(log) ~ the last number that turns up in a log text. {sig}",
            ),
            "all_numbers_in_text>product_of_numbers": (
                "carton_volume(size) ~ The size is written 30x20x15cm. Multiply whatever numbers are in it. {sig}",
            ),
            "ints_from_commas>sorted_descending>first_numbers": (
                'podium(scores) ~ "120,95,dnf,133" – the {k} best, best first, dnf and the like aren\'t integers and are left out. {sig}',
            ),
            "ints_from_commas>doubled>sum_of_numbers": (
                "double_points(points) ~ It's double points day! comma separated ints, skip the words, double each, add. {sig}",
            ),
            "ints_from_commas>differences": (
                "changes(meter_row) ~ From reading to reading: by how much did the meter move? Readings are integers with commas between, faulty ones skipped. {sig} → list, one shorter",
            ),
            "ints_from_commas>running_totals": (
                "balances(bookings) ~ integers with commas (negative = paid out). the balance after each booking as list, junk ignored. {sig}",
            ),
            "ints_from_commas>count_of_numbers": (
                "good_samples(row) ~ How many of the comma-separated entries are whole numbers, minus allowed? {sig}",
            ),
            "numbers_in_text>sum_of_numbers": (
                'spoken_sum(dictation) ~ Somebody dictates "12 plus 30 and then 5". Total the words that are numbers through and through. {sig}',
            ),
            "numbers_in_text>largest_number": (
                "highest_bid(chat) ~ In the auction chat a bid is a word of digits. The highest bid, please; no bid is 0. {sig}",
            ),
            "numbers_in_text>at_least>first_number": (
                "first_accepted(bids) ~ i sell my bike, the chat is one text, words of only digits are offers. which one was the first of {k} or more? {sig}",
            ),
            "remove_spaces>reverse_string": (
                "reverse_iban(iban) ~ For the check routine the IBAN is needed without its blanks and starting from its end. {sig}",
            ),
            "remove_punctuation>remove_spaces>to_lowercase": (
                "compare_key(title) ~ Same book or not? I compare titles by a key: no punctuation, no blanks, no capitals. {sig} builds the key",
            ),
            "remove_punctuation>split_lowercase_words>has_word": (
                "bot_heard(utterance, wake=s) ~ Did one of the words, once punctuation is off and all is small, equal the wake word? {sig}, a bool",
            ),
            "remove_punctuation>split_words>longest_length": (
                "column_width(headline) ~ marks like , : ! out of the headline, then length of its longest word. {sig}",
            ),
            "remove_part>strip_text": (
                "no_suffix(title, extra=s) ~ Shops add some advertising to each title; delete it wherever it is and trim the result. {sig}",
            ),
            "remove_part>remove_part>normalize_spaces": (
                "without_fillers(speech, um=s, er=s_2) ~ Two filler sounds are to vanish from the speech, first the one, then the other, and the blanks be put right (one between, none outside). {sig}",
            ),
            "remove_part>is_all_digits": (
                "phone_like(phone, divider=s) ~ After throwing the divider out, is the phone number nothing but figures? {sig}",
            ),
            "remove_spaces>is_all_digits": (
                "card_shape(card) ~ Spaces don't matter in a card number, anything else than a digit does. {sig} tells if it's acceptable.",
            ),
            "strip_text>is_integer_text": (
                "int_field(field) ~ trim it; then: digits, maybe one minus in front → True. {f}",
            ),
            "strip_text>first_characters>to_uppercase": (
                "badge(name, letters=k) ~ Badge of a player: trimmed name, so many characters from the start, in capitals. {sig}",
            ),
            "to_lowercase>text_contains": (
                "overheard(gossip, name=s) ~ make the gossip lower case and say if name is in it (i give it lower already). {sig}",
            ),
            "to_lowercase>count_occurrences": (
                "lowered_count(speech, bit=s) ~ Put the speech in small letters and count the appearances of what I pass (as passed). {sig}",
            ),
            "title_case>replace_part": (
                "fix_particles(name) ~ Dutch names! Capitals on all words at first, then {s} back to {t}. {sig}",
            ),
            "first_word>to_lowercase": (
                "verb(command) ~ Text adventure. Player types \"TAKE lamp\". Return the first word in lower case, '' for nothing. {sig}",
            ),
            "first_word>text_starts_with": (
                "is_bot_call(message, slash=s) ~ Does the message's first word open with the command sign? {sig}",
            ),
            "last_word>to_uppercase": (
                "sort_name(author) ~ Catalogue card: the author's last word in capital letters. {f}",
            ),
            "last_word>remove_punctuation": (
                "final_rhyme(verse) ~ The rhyme is the verse's last word with the comma, dot or whatever taken off. {sig}",
            ),
            "last_word>is_all_digits": (
                "ends_on_number(address) ~ is the last word of the address a number, only figures? {sig}",
            ),
        },
    ),
)
