"""Requests by the thirteenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "str",
        {
            "split_words": (
                "song_words(line) ~ karaoke machine here lights up one word at a time, so {sig} has to hand me the line cut up at the blanks, word after word",
                "chop(letter) ~ {f}: a love letter in, its words out, as a list. Punctuation may stay glued on.",
                "spoken_tokens(utterance) ~ Our voice assistant needs what was said broken into tokens. Whitespace is the only boundary, however much of it there is. {sig} please.",
                "bits(msg) ~ give me every word of {x} separately in a list. {sig}. no cleverness with commas",
            ),
            "count_vowels": (
                "open_sounds(inscription) ~ for a carving quote I pay extra per a, e, i, o or u on the stone, big or small alike. {sig} says how many I'm billed for",
                "aeiou(word) ~ Spelling bee warm-up!! how many vowels has the word? {f}",
                "singable(lyric) ~ As a choir master I judge a lyric by how many a-e-i-o-u it offers the singers – capital letters too, y does not count. Write {sig}.",
                "tally_vowels(text) ~ INPUT: {x}, one string. OUTPUT: integer, the number of vowels, case ignored. NAME: {f}",
            ),
            "to_lowercase": (
                "calm_down(sms) ~ my dad writes all his texts in CAPITALS and it feels like being yelled at, make {sig} that gives the same text in small letters",
                "hush(sign) ~ no capitals please: {sig}",
                "normalise_command(utterance) ~ The wake-word matcher only knows little letters. Whatever arrives, {f} must bring it down to that and touch nothing else.",
                "flatten_case(chess_move) ~ Some players note NF3, some Nf3. To compare I want {x} without any upper case, the rest as is; call it {f}",
            ),
            "count_words_in_text": (
                "billed_words(telegram) ~ Telegram office, 1930 style: we charge by the word. How many are in {x}? {sig}",
                "wordiness(proposal) ~ he wrote me a marriage proposal and i would love to know how many words it took him. {f} gets the text, returns the number",
                "fortune_length(slip) ~ {f} = word count of a fortune cookie slip ‹whitespace separates words›",
                "epitaph_size(epitaph) ~ The stonemason's form asks \"number of words\". I'm fed up with counting by hand on a 30-line epitaph, so {sig} should do it.",
            ),
            "split_at": (
                "fields(record, sep=s) ~ Scanner dumps one long string per pallet, glued together with some mark. Hand {sig} the string and that mark and it breaks the thing apart there.",
                "cut(coords) ~ {sig} - cut {x} wherever {s} stands, list of the pieces",
                "legs(route, mark=s) ~ I would call it {sig}. One string plus the divider in; what lies between the dividers out, in order, empties included",
                "hands(game) ~ The games in my database are one string each, moves divided by {s}. How do I get the single moves? {sig} please, and don't strip anything.",
            ),
            "letter_counts": (
                "tiles_needed(name) ~ I'm laying a name in mosaic tiles, one per letter: {sig} must tell me which letters I need and how many of each. Digits and blanks don't get a tile; A and a are different tiles.",
                "letter_stock(sign) ~ Magnetic letter board at the church. {f} takes the text → dict letter: how often. anything not a letter is ignored, upper and lower case apart",
                "brass_letters(plaque) ~ ordering brass letters for a plaque, want a dictionary from each letter on it to the quantity. case matters. spaces, dots and numbers not ordered here. {sig}",
                "bee_histogram(word) ~ how often does each letter show up, as a mapping, letters only, no case folding — {sig}",
            ),
            "is_anagram_of": (
                "same_tiles(guess, rack=o) ~ Do these two use precisely the same characters, only shuffled? {sig} → yes/no. A capital is a different tile from a small one.",
                "jumble_ok(answer, jumble=o) ~ The newspaper jumble: a reader's answer counts if and only if rearranging every character of the printed jumble gives it, no more no fewer. Hence {sig}.",
                "shuffled(word) ~ {f}: True when {x} is made of exactly the characters of {o} in whatever order",
                "pen_name(alias, name=o) ~ legend says the poet signed with a scrambled version of his real name. check with {sig}, character for character, case included",
            ),
            "tidy_name": (
                "karaoke_name(entry) ~ People scribble their name on the karaoke sheet with blanks before and after and odd capitals. Trim it, first letter big, others small; somebody who left it empty is 'unknown'. {sig}",
                "carve_name(raw) ~ Gravestone register, name cell. {f} drops the outer whitespace and capitalizes; when there's nothing there the register must say 'unknown'.",
                "caller(typed) ~ caller id string → presentable: stripped and Capitalized like this. nothing left? then 'unknown'. {sig}",
                "guest(field) ~ {sig}: tidy the guest's first name ‹no spaces around, upper first letter, lower rest›, 'unknown' for a blank one",
            ),
            "greeting": (
                "say_hi(user) ~ The speaker in my kitchen should say Hello, then comma, blank, who it is, and a ! at the end. {sig} gives that sentence.",
                "welcome(name) ~ {f}: name in, 'Hello, ' + name + '!' out",
                "hello(guest) ~ for the doormat display i need a text greeting {x} — it begins with 'Hello, ' and finishes on an exclamation mark, in between only the guest. {sig}",
                "salute(member) ~ My first program ever!! it should greet the person whose name I give with Hello, and then a comma, a space, their name and !. The function is {f} and it returns the text, not print",
            ),
            "file_extension": (
                "suffix(track) ~ Karaoke tracks come as .mp3, .cdg, .kar … I sort them by that. {sig} should yield what stands behind the final dot ‹without the dot›, or nothing at all, '', for a name with no dot.",
                "kind_of_file(name) ~ extension of a file name, dot excluded, '' when there isn't any: {sig}",
                "ext(receipt_scan) ~ scanned receipts land here as pdf jpg or whatever; tell me which from the name. only the last dot matters, no dot means empty string. {f}",
                "format_hint(upload) ~ feat: add {f}. Returns the text past the last '.' of the upload's name; '' if the name has no '.'",
            ),
            "shorten_with_dots": (
                "lcd(title, width=k) ~ the karaoke display fits only so many characters. a title within the limit stays; a longer one is chopped at the limit and gets '...' glued on. {sig}",
                "teaser(letter) ~ Preview of a love letter: its first {k} characters and then three dots, unless the whole letter is no longer than {k}, then simply the letter. {sig}",
                "receipt_item(label, room=k) ~ Till roll's narrow. {sig} gets an item label and the room; too long ones are cut to that room with ... behind ‹yes the dots may stick out›, others left alone",
                'clip(sms) ~ {f}: cut {x} after {k} chars & add "...", leave short ones as they are',
            ),
            "is_clean_palindrome": (
                "mirror_fortune(slip) ~ Cookie slips that read the same backwards are lucky. Only letters and digits are looked at, and A equals a. {sig} - lucky or not?",
                'palin(phrase) ~ "Madam, I\'m Adam" must pass! so forget punctuation, blanks and capitals, then test forwards = backwards. {f}',
                "plate_mirrors(plate) ~ Is this number plate a palindrome if you skip dashes, spaces and such, case aside? {sig}",
                "both_ways(epitaph) ~ Write {sig}, true where the alphanumeric characters of {x}, lowercased, equal their own reverse",
            ),
            "strip_text": (
                "trimmed(scan) ~ my barcode gun sends blanks and line ends around the code. {sig} = the code without them",
                "bare(reply) ~ Take off whatever whitespace is hanging at the two ends of {x}. Inside, hands off. {f}.",
                'no_margin(utterance) ~ speech to text gives me " play jazz " with spaces at front and at back; I don\'t want these, so please {sig}',
                "clean_edges(move) ~ {sig} — trim, that's all",
            ),
            "split_lines": (
                "verses(lyrics) ~ One long string with the lyrics, and I want it line by line for the prompter: {sig}",
                "rows_of_receipt(slip) ~ {f} breaks the receipt text at the line ends → list of its lines",
                "inscriptions(stone) ~ what's written on each row of the stone, top down? {x} is the full text with line breaks in it, {sig} answers with a list",
                "by_line(bill) ~ We get SMS bills as multi-line text. I process a line at a time. Hence {sig}, empty lines kept, no newline characters left.",
            ),
            "is_anagram_ignoring_spaces": (
                "secret_signature(sig_text, real=o) ~ He signs his love letters with a phrase that's supposedly his name scrambled. Blanks and capitals don't count, everything else has to match up. {sig} decides.",
                "riddle_match(riddle, solution=o) ~ Tom Marvolo style riddles: same letters as the solution, spaces free, upper/lower free. true/false. {sig}",
                "rearranged(a, b=o) ~ {sig}: anagram test on two phrases, case blind, blind to spaces",
                "hides(phrase) ~ Could {x} be a reshuffle of {o} once we drop the spaces and don't care for capital letters? Call this check {f}.",
            ),
            "words_by_first_letter": (
                "rhyme_index(poem) ~ a dictionary letter → words beginning with it, from the text of a poem, words in the order in which they appear (repeats stay). {sig}",
                "spelling_drawers(text) ~ I put the words of a text in drawers, one drawer per opening character, capital W and w two different drawers. {f} should return the drawers as a dict of lists.",
                "abc(sentence) ~ {sig}: sentence in; out comes which words start with which letter, a dict from the letter to the list in order, case untouched",
                "glossary(script) ~ Voice-assistant grammar: for quick lookup bucket the script's words under their initial character, as they stand. Name it {f}.",
            ),
            "keep_digits": (
                "plain_number(barcode) ~ Barcodes typed by the staff have dashes and blanks all over. I want only 0-9, in sequence, as text since leading zeros count: {sig}",
                "dialable(phone) ~ {f} - throw out of {x} all that isn't a digit",
                "year_marks(stone) ~ On a worn gravestone the transcript mixes words & figures. Give me just the figures strung together in one string. {sig}",
                "figures(road_sign) ~ what digits are on the sign? one string. {sig}",
            ),
            "longest_word_of_text": (
                "bee_challenge(passage) ~ for our spelling bee I pick the word with the most letters out of a passage; if two are as long the earlier one. {sig}",
                "mouthful(lyric) ~ Which word of the lyric is the biggest mouthful, by character count? {f}, first wins a draw, '' from an empty lyric",
                "widest(sign) ~ Letter height on a road sign depends on its longest word, so find me that word! {sig}",
                "sesquipedalian(text) ~ {sig}: the lengthiest word ‹split on blanks› found in {x}",
            ),
            "initials": (
                "monogram(couple) ~ carving hearts in trees: no room for her three names, i only carve how each begins, in capitals and close together. {sig}",
                "stone_initials(fullname) ~ Small stones carry initials only. {f} takes the name of the deceased and gives back each word's first letter, as a capital, with nothing in between",
                "short_sign(player) ~ On the score sheet we abbreviate players: first letters, uppercased, no dots. {sig}",
                "abbr(name) ~ name → initials in caps. {f}.",
            ),
            "split_commas": (
                'lat_lon(coords) ~ "48.85 , 2.35" comes in as text. {sig} should give the pieces between commas with no blanks around, still as strings',
                'order_items(spoken) ~ You tell the assistant "milk, eggs , bread"; {f} makes a list of it: break at each comma, trim each bit, keep even empty bits',
                "moves(notation) ~ my son separates his chess moves with commas and random spaces, please {sig} so I have a clean list",
                "parts(receipt_line) ~ comma-split then strip each → {sig}",
            ),
            "lower_with_underscores": (
                "intent_id(phrase) ~ Intents in our voice assistant have ids: take the sample phrase, no blanks at the ends, everything small, and each space becomes _ . {sig}",
                "track_file(title) ~ song title → name for the file: trim, lowercase, underscore for every space ‹two spaces, two underscores›. {f}",
                "column(header) ~ turn a heading off the receipt export into a column name ... stripped, small letters, _ instead of space. {sig}",
                "key_for(sign) ~ {sig} makes a dictionary key out of {x}. No outer whitespace, no capitals, no spaces but underscores where they were",
            ),
            "most_frequent_letter": (
                "hot_letter(puzzle) ~ to crack my grandfather's substitution cipher i begin with the letter used most. {sig}, in small form, E and e together, the one seen earlier if it's a draw, '' if no letters in it",
                "wheel_pick(phrase) ~ On the wheel-of-fortune karaoke night you'd bet on which letter? The commonest in the phrase, naturally. {f}: lowercase result, case-blind count, earliest wins ties, empty when there are none.",
                "popular(inscription) ~ {sig}: which letter does the text contain the most? fold the case, drop nonletters, first one if equal, '' for none",
                "letter_e(note) ~ I bet it is always e. Prove me wrong with {f}, which gives back the most used letter of a note as a small letter. Ties go to the one turning up first; no letters at all, then an empty string",
            ),
            "clock_minutes": (
                "since_midnight(t) ~ How many minutes past midnight is \"7:45\"? {sig}. If the hour or the minute isn't there or isn't a number, zero for it.",
                "chess_clock(display) ~ our wooden chess clock shows h:mm, the pairing program wants minutes. {f} with rubbish parts taken for 0",
                "to_minutes(stamp) ~ receipts carry the hour as 14:05; i need hours times 60 plus minutes. whatever isn't digits on either side of the colon → 0. {sig}",
                "alarm(spoken_time) ~ h:mm string in, total minutes out, {f}; missing or non-numeric half = 0",
            ),
            "is_anagram_ignoring_case": (
                "same_letters(a, b=o) ~ Is {x} just {o} with its characters in another order? Capital or small, who cares, but spaces do count. {sig}",
                "bee_trick(word, other=o) ~ trick round of the spelling bee: kids must form a second word from all letters of the first. {sig} is the judge; 'Listen' with 'Silent' is fine by him",
                "shuffle_of(guess) ~ {sig}: whether {x} in lowercase is a permutation of {o} in lowercase",
                "pseudonym(nick) ~ checks if the nick is merely {o} scrambled, letters compared caselessly. {f}",
            ),
            "looks_like_email": (
                "plausible_mail(field) ~ Receipt by mail? the cashier types the address and I want a rough check: a single @, some dot in what's after it. {sig}",
                "mail_ok(s) ~ {f}: true if one @ exactly and a '.' behind that @",
                'is_address(heard) ~ The assistant hears "anna at home dot org" and spells it out. Was an e-mail address the result? For us that\'s: not two @, not zero, and somewhere after the @ a dot. {sig}',
                "contactable(line) ~ don't need RFC whatever. exactly one at sign plus a dot to the right of it, then True. {sig}",
            ),
            "key_values": (
                'sms_items(bill) ~ My phone bill arrives by SMS like "calls=12;data=3; roaming=". Make a dict of it, name to integer, 0 where there\'s no proper number. {sig}',
                "settings(cfg) ~ {f}: 'a=1;b=2' style string to dict of ints. Names trimmed, anything not plain digits counts as 0",
                "scores_of(board) ~ karaoke scoreboard is one string, singers separated by semicolons, each singer = points. I want it as a dictionary; no points yet means 0. {sig}",
                "unpack(tag) ~ The QR tag says k=v;k=v;k=v. {sig} unpacks to a mapping with whole numbers as values. A part with no value or a silly value gets 0. Strip spaces round the key.",
            ),
            "filled_csv_fields": (
                'groceries(spoken) ~ when I dictate, there come things like "bread,, eggs , ,salt". {sig} should get the three items clean and forget the empties',
                "real_fields(row) ~ {f}, comma split, trim, drop blanks",
                "toppings(order) ~ Pizza order line. I'd like what's between the commas, without blanks at the edges, and not those where nothing is left. {sig}",
                "names_on_stone(text) ~ Family grave, the names are in one string with commas. Some careless soul put commas twice or at the end, hence {sig} which hands me only names, neatly trimmed.",
            ),
            "remove_spaces": (
                "iban(typed) ~ take the spaces out of what they typed: {sig}",
                'squeezed(coords) ~ GPS text with blanks everywhere, "N 47 22.1". The old plotter chokes on them. {f} - same text, zero blanks',
                "tight(barcode) ~ No space may survive in a barcode string, wherever it is. {sig}",
                "joined_up(hashtag) ~ gluing all words of {x} into one by leaving out every space, that is {f}",
            ),
            "remove_part": (
                "without_ads(sms, ad=s) ~ my provider puts the same advert in each text. {sig}: the text minus that advert, each time it occurs",
                "scrub(receipt) ~ {sig} → {x} with all {s} taken out",
                "muted(lyric, swear=s) ~ Church karaoke. There's a certain word we do not sing; it simply goes, everywhere, also inside of other words, nothing put in its place. {sig}",
                "drop_prefixes(log) ~ I'm tired of seeing {s} in there. Write {f}: text in, same text without it",
            ),
            "characters": (
                "letters_called(word) ~ in a bee you call a word out one sign at a time. {sig} lists them",
                "stencils(sign) ~ One stencil per character, blanks included. {f} gives me a list of stencils for the sign text",
                "symbols(code) ~ explode {x} to a list, one char per entry. {sig}",
                "squares(fen_row) ~ I need to walk over a chess row character by character and later change some, so it must be a list, not a string: {sig}",
            ),
            "file_name_of_path": (
                "song_file(path) ~ USB stick of the karaoke box: /rock/80s/africa.mp3. Show the singer just africa.mp3. {sig}",
                "leaf(path) ~ {f}: whatever follows the final / in {x}, all of it if there is none",
                "scan_name(location) ~ which file is it, never mind the folders. {sig}",
                "basename(p) ~ Like os.path.basename, but only ever forward slashes. Please name it {f}.",
            ),
            "swap_first_and_last": (
                "spoonerish(word) ~ silly game at the bee: the outer two letters change places and you have to pronounce it!! {sig}",
                "swapped_ends(code) ~ Some scanner firmware bug has exchanged the first character with the final one. Undo it: {sig}; one or no character is left as is.",
                "flip_ends(move) ~ {f} - only the two outermost chars trade places, the middle stays; shorter than two, no change",
                "trade(s) ~ first char to the back, last char to the front, rest unmoved. {sig}",
            ),
            "text_after_first": (
                "reply_body(sms, mark=s) ~ I want what comes behind the mark, the first one, even if it's there again later. Mark not in it → ''. {sig}",
                "command_after(utterance) ~ what did the user say once {s} was heard? everything past its first occurrence; nothing heard, empty text. {f}",
                "value_part(line, sep=s) ~ Till lines: label, separator, rest. {sig} gives the rest, which may hold the separator too; '' for a line lacking it",
                "dedication(letter) ~ {sig}: the bit of {x} that follows the first {s}, or '' if {s} isn't in there",
            ),
            "letter_positions": (
                'cipher_numbers(note) ~ Love notes in class: we write 8 9 for "hi". {sig} turns the note to such numbers, a=1 up to z=26, ignoring everything that\'s no letter',
                "codebook(word) ~ {f}: letters → places in the alphabet, case unimportant, other signs skipped",
                "alphabet_numbers(name) ~ numerology on names. Each letter gets its alphabet number, counting from one, big and small alike, other signs are not in the list; {sig}",
                "seats(word) ~ which seat in the alphabet has every letter of {x}? A sits on 1. Commas or blanks have no seat and drop out. {sig}",
            ),
            "max_of_commas": (
                'top_score(scores_text) ~ scores come as text, "71,88,oops,90". What\'s the best one? words are ignored, no number at all gives 0. {sig}',
                "priciest(receipt) ~ the dearest of the comma-joined prices, integers only, bad pieces don't matter; 0 for none. {f}",
                "highest_mark(csv) ~ {sig} returns as int the maximum of the whole numbers between commas in {x}. Skip junk, nothing usable → 0.",
                'peak(readings) ~ Sensor sends one SMS, "12,-4,33". I only care for the hottest value, zero if the message is junk. {f}',
            ),
            "duration_seconds": (
                "song_seconds(length) ~ Length of a track says 3:47, sometimes 1:02:10. I have to book slots in seconds! {sig}, garbage between colons counts as nought",
                'secs(mmss) ~ {f}: "mm:ss" or "h:mm:ss" to seconds, nondigit part → 0',
                "call_length(entry) ~ Phone bill, column duration, either with hours or not. How many seconds did I talk? A part which is no number is a zero. {sig}",
                "runtime(clock) ~ chess game took 1:15:30 on the clock, in seconds please. write {sig}; both with & without hours, weird pieces as 0",
            ),
            "positions_of_each_character": (
                "where_each(word) ~ for hangman: which slots does every character sit in? dict char → list of slots from 0, {sig}",
                "index_map(barcode) ~ {f}: map each character to all its indices, ascending",
                "spots(sign) ~ Bulbs in a neon sign: for each character that is on it I want the list of bulb numbers, starting with zero, blanks count too. {sig}",
                "occurrences(code) ~ Give me a lookup from char to every index where {x} has it. {sig}.",
            ),
            "binary_to_int": (
                "dots_value(punch) ~ Old punch tape, ones and zeros with blanks and dashes in between. What number is it, base 2? Whatever isn't 0 or 1 is air. {sig}",
                "from_bits(bits) ~ {f}, text of bits to the integer. ignore odd characters, none left is 0",
                "stripe_number(stripes) ~ my barcode: thick = 1, thin = 0, as a string. read it as a binary number please, skipping any other sign, {sig}",
                'decode(b) ~ {sig}: "0b1 01"-like junk allowed, only the binary digits count - as decimal int. Empty → 0.',
            ),
            "lines_containing": (
                "grep(text, needle=s) ~ basically fixed-string grep on a multi-line text, hits returned as a list. {sig}",
                "charges(bill, word=s) ~ Only those rows of the phone bill where the given word appears, upper/lower as written. {sig} returns them in a list",
                "with_chorus(lyrics) ~ From the lyrics ‹one string, line breaks› the lines that have {s} in them, in order: {f}",
                "mentions(register) ~ A cemetery register, one person a line. Who lies there with {s} in the line? {sig} should return the complete lines.",
            ),
            "keep_vowels": (
                "humming(lyric) ~ For hummers' karaoke we sing only the vowels. {sig} leaves a, e, i, o, u of the line, capital ones too, in their sequence, and throws away the rest",
                "vowel_skeleton(word) ~ {f}: strip {x} to its vowels",
                "aeio(name) ~ My daughter says her teddy's secret name is all the vowels of its real name, one after another. {sig}",
                "open_only(text) ~ consonants out, blanks out, marks out, just what's in aeiou ‹AEIOU as well› stays: {sig}",
            ),
            "keep_letters": (
                "pure(word) ~ contestants type hyphens, apostrophes, even digits. The bee computer should see letters only. {sig}",
                "piece_letters(move) ~ of the move I keep all letters, nothing but letters. {f}",
                "alphabetic(plate) ~ {sig} - {x} cleaned of each character that's not a letter, order untouched",
                "chiselled(line) ~ The carver bills per letter, so filter from the inscription all blanks, dots, numbers, daggers and give me what remains as one string. {sig}",
            ),
            "normalize_text": (
                "canonical(utterance) ~ Before matching: small letters, runs of whitespace down to one blank, none at the edges. {sig}",
                "comparable(sign) ~ two signs reading the same shouldn't differ because of capitals or spacing, so bring a text into a standard shape: lowercase, one blank between words. {f}",
                "neat(sms) ~ normalize {x} → lower + single spaced. {sig}",
                "squash(query) ~ Could you kindly do {sig}? It lowercases and it also collapses whatever gaps there are between the words to a single one, with the outer gaps gone.",
            ),
            "repeat_text": (
                "chorus(line, times=k) ~ the refrain is the same line over and over, as often as I say, no space in between. {sig}",
                "love_spam(word) ~ I want to send her the same word {k} times in a row without gaps haha. {sig}",
                "rule_line(sign, n=k) ~ A divider on a till slip is one little pattern written {k} times back to back. {sig} builds it.",
                "echo(sound) ~ {f}: {x} said {k} times over, glued",
            ),
            "count_uppercase": (
                "capitals(stone) ~ Big letters cost me £2, little ones £1. {sig} should say how many big ones are in the text",
                "shouts(sms) ~ how many capital letters did he use in this text, {f}",
                "piece_moves(pgn) ~ In notation pieces are capitals, pawns aren't. Count the capitals in a string of moves – castling O's included, fine. {sig}",
                "caps(text) ~ {sig}: number of A-Z type letters, uppercase, in {x}",
            ),
            "starts_with_uppercase": (
                "piece_move(move) ~ A pawn move begins with a small letter, a piece move with a capital. {sig} - is it a piece?",
                "proper_start(fortune) ~ QA on fortune slips: does the very first character be a capital? True/false. Empty slip is false. {sig}",
                "proper_noun(word) ~ {f} → starts big?",
                "capitalised(line) ~ reject inscriptions that begin in lower case or with a sign; I'd ask {sig} and it says True only for a capital at the front",
            ),
            "has_unique_characters": (
                "isogram(word) ~ bonus at the spelling bee for a word in which no character turns up twice: {sig}",
                "no_repeat(pin) ~ is every digit of this PIN a different one {f}",
                "one_tile_each(sign) ~ We own just one tile of each sign, blank tile as well. Can this text be laid at all? True if nothing in it is needed twice. {sig}",
                "distinct(code) ~ {sig}; False as soon as any char of {x} has a twin in it",
            ),
            "email_domain": (
                "provider(addr) ~ mail receipts go out per provider. behind the @ is what I need, and if someone has two @s, behind the final one. {sig}",
                "host(mail) ~ {f}: domain of a mail address",
                "where_to(recipient) ~ Strip the person off and tell me the server - i.e. everything right of the last at-sign. {sig}",
                'mail_home(letter_to) ~ digital love letters: which service does my sweetheart use? From her address, {sig} should give me that service, "gmail.com" for instance.',
            ),
            "text_after_last": (
                "last_segment(code, sep=s) ~ Barcode like 40-22-917. What's past the last separator? And the complete code if that separator's nowhere. {sig}",
                "tail(line, mark=s) ~ {sig} → remainder of {x} following the rightmost {s}, all of {x} with no {s} in it",
                "surname_on_stone(text) ~ after the last {s}, that is where they engrave what I want. no {s}: the whole thing. {f}",
                "final_word(letter, mark=s) ~ People end a letter after some mark, and I only read what comes after its last appearance, or everything when it never appears. {sig}",
            ),
            "zero_padded": (
                "house_code(nr, width=k) ~ Article numbers have to be so many places wide for the barcode, zeros in front. Longer ones don't change. {sig}",
                "ticket(nr) ~ karaoke queue ticket, {k} wide, '0's at left. {f} with nr a string",
                "leading_zeros(digits, n=k) ~ left-fill with 0 until {k} chars long. string in, string out. {sig}",
                "degrees(part) ~ coordinates as text: a part too short for {k} characters gets noughts before it until it's that wide. Write {sig}",
            ),
            "longest_line": (
                "widest_row(receipt) ~ How wide must the paper be? Find the longest row in the receipt, the earlier one if two are equal, '' for an empty receipt. {sig}",
                "hardest(lyrics) ~ which line of the song has the most characters. that's where they always run out of breath lol. {f}, first one if several",
                "longest_inscription(stone) ~ {sig}: of the lines in {x} the one with greatest length ‹ties: top one; nothing: ''›",
                "breath(verse) ~ Line-wise text. I need the line that goes on longest, not its length but the line itself; {f}",
            ),
            "digits_as_number": (
                'price_on(tag) ~ tags read "EUR 1 250,-". put all the digits together, that\'s the number; no digits then 0. {sig}',
                "code_value(barcode) ~ {f}: drop non digits from {x}, int of what's left, or 0",
                'km(sign) ~ Road sign says "Lyon 214 km". An integer out of its digits please! Nothing on it → nil, that is 0. {sig}',
            ),
            "non_empty_lines": (
                "sung(lyrics) ~ between verses are empty lines, also lines with only spaces. The prompter doesn't want them; {sig} returns the rest as a list",
                "billed_lines(sms_bill) ~ {f}: all lines but the blank ones",
                "carved_rows(text) ~ I get paid per line of carving. A line with nothing but whitespace isn't one. Which are left? {sig}",
            ),
            "words_of_text_starting_with": (
                "mentions(sms, mark=s) ~ {sig}: the words of a message which begin with that mark, list, original order",
                "alliteration(poem) ~ our poetry club collects alliterations. From a text, the words with {s} at the front, as written. {f}",
                "piece(moves, letter=s) ~ one text with all moves of a game, blanks between. Show me only those by a particular piece, i.e. beginning with its letter. {sig}",
            ),
            "readable_label": (
                'slot_name(slot) ~ The assistant must speak slots aloud and "delivery_date" sounds awful. Underscores become blanks, first letter big, others small. {sig}',
                "caption(column) ~ {f}, e.g. a db column becomes a caption: no '_' but ' ', capitalized",
                "pretty(key) ~ I print keys on receipts & customers complain about underscores. {sig} swaps them for spaces and makes the thing start with a capital, the rest goes lower",
            ),
            "censor_word": (
                "bleep(line, bad=s) ~ TV karaoke. A certain word gets starred out, a star per letter, no matter its capitals; words just containing it stay. Single blanks in the result. {sig}",
                "hide_name(letter, name=s) ~ Before the love letters go to the museum my grandma's name, as a word of its own in any casing, turns into equally many *. {sig}, spacing may collapse to one.",
                "starred(msg) ~ {f}: each word of {x} that is {s} ‹ignore case› → '*' times its length. rejoin with one space",
            ),
            "without_word": (
                'less_like(utterance, filler=s) ~ people say "like" and "um" to the speaker. Throw away one such filler wherever it stands as a full word; the others again joined by a blank. {sig}',
                "unworded(lyric) ~ drop the word {s} from {x}, exact matches, put the rest back together with spaces {f}",
                "skip_word(sign, word=s) ~ paint the sign without that word. {sig} - exact word, not parts of others",
            ),
            "letter_value_sum": (
                "name_value(name) ~ Lovers' numerology: A is 1, B is 2 … Z is 26, add them all up for a name, big and small letters alike, other signs nothing. {sig}",
                "gematria(word) ~ {f}: alphabet position sum",
                "worth(word) ~ how much is a word worth if a costs a cent, b two cents and so on to z 26 cents {sig}",
            ),
            "all_words_capitalized": (
                "title_ok(sign) ~ House style for road signs: Each Word Starts Big. {sig} verifies",
                "name_ok(fullname) ~ does every part of this name begin with a capital? {f}",
                "headline(track) ~ Song titles in our catalogue where even a single word opens with a small letter or sign are rejected, so {sig} is False for them, else True",
            ),
            "has_only_characters": (
                "valid_code(barcode, allowed=s) ~ a Code 39 string may use a fixed set of characters. {sig} - does it keep to the set? Empty is fine.",
                "binaryish(code) ~ {f}: nothing in {x} outside {s}",
                "legal_move(move, symbols=s) ~ Tell me if the move contains no strange sign, strange being whatever isn't among the symbols I give. {sig}",
            ),
            "is_rotation_of": (
                "ring(inscription, other=o) ~ Engraved rings have no start. Two inscriptions are the same ring if you can turn one into the other by moving a piece from its front to its end. {sig}",
                "turned(code, original=o) ~ {sig}: cyclic shift check",
                "wheel_same(a) ~ round road sign, letters around the rim — is {x} what you get from {o} after turning the rim? {f}",
            ),
            "can_be_built_from": (
                "cut_out(note, newspaper=o) ~ blackmail style love note! Can I paste it from the characters in the newspaper text, every snippet used once at most? blanks and capitals count as they're. {sig}",
                "from_tiles(word, tiles=o) ~ scrabble: have I got the tiles for it? {sig}",
                "reuse_letters(new_sign, old_sign=o) ~ We'd make a new sign out of the old one's characters. {sig} says whether they suffice, each one available only as often as the old sign shows it",
            ),
            "count_kinds_of_characters": (
                "stats(sign) ~ {f}: dict with keys 'letters', 'digits', 'spaces', the respective numbers of characters in {x}",
                "price_basis(inscription) ~ Stonemason's quote: letters, digits and spaces have each their price. Count how many of each, under those three names: 'letters', 'digits', 'spaces'. {sig}",
                "makeup(barcode) ~ what is a code made of? count alphabetic ones, numerals & space chars into a dictionary with letters / digits / spaces as its keys. {sig}",
            ),
            "hex_to_int": (
                "color_part(hx) ~ LED karaoke lights take ff and such. {sig} says what that is in decimal, zero if it's not hex",
                "from_hex(code) ~ {f} = int(base 16) but gives 0 on anything invalid",
                "tag_id(rfid) ~ The RFID tag reads 3A7F, the book-keeping wants an ordinary number. If other signs than 0-9, a-f ‹any case› are in it or it's empty, then 0. {sig}",
            ),
            "sum_of_plus_and_minus": (
                "till(tape) ~ My adding machine's tape says 12+30-5. {sig} tells me what it comes to; parts that aren't integers get skipped",
                "calc(expr) ~ {f}: evaluate a string of ints with + and - only, blanks possible. no eval!! junk terms count nothing",
                "spoken_sum(heard) ~ the kid asks the speaker \"5 + 7 - 2\". I've that as text. The answer please, ignoring terms which aren't whole numbers: {sig}",
            ),
            "mask_middle": (
                "discreet(name) ~ {sig} shows the outermost two characters and stars for the rest. With one or two characters there's nothing to hide.",
                "receipt_card(code) ~ customer's code on receipts: first sign, then * for each inner one, then last sign. tiny codes unchanged. {f}",
                "secret_admirer(sender) ~ sign the valentine half anonymously. I mean first & last stay, inside becomes asterisks, same length; length below 3 stays readable {sig}",
            ),
            "camel_to_words": (
                "speakable(intent) ~ camelCased intents have to be read aloud, so small words with blanks between, please. {sig}",
                "unhump(name) ~ {f}: camelCase → lower-case words, blanks between",
                "phrase(identifier) ~ each capital inside a name begins a new word. I want the words in small letters with a space between, please {sig}",
            ),
            "without_trailing_spaces": (
                "rstrip_lines(receipt) ~ printer driver pads every line of the receipt with blanks at the right. Take those away line by line, joined again by newlines. {sig}",
                "tidy_lyrics(lyrics) ~ lint: no whitespace before a line end. {f} fixes the whole text",
                "clean_right(text) ~ {sig} – for a text of several lines; on each, remove white stuff on the right side, leave indents",
            ),
            "is_shouting": (
                "yelling(sms) ~ Is Uncle yelling again? That is: has letters, and not one of them small. {sig}",
                "block_capitals(sign) ~ {f}: all letters capitals & at least one letter there",
                "allcaps(stone) ~ Inscriptions on war graves need capitals throughout; digits and dots don't matter, but purely digits isn't okay. {sig} True or False",
            ),
            "minutes_of_duration": (
                'total_minutes(span) ~ "1d 2h 30m" and the like, spoken to the timer. What is it in minutes? Ignore bits you can\'t make out. {sig}',
                "parking(sign) ~ The sign says '2h 15m'. How many minutes can I stay? days as d also possible. unknown part = 0 {f}",
                "mins(duration) ~ d/h/m tokens separated by blanks → minutes, {sig}; nonsense tokens add nothing",
            ),
            "password_score": (
                "strength(pw) ~ One point for 8 chars or more, one for a lowercase letter in it, one for a capital, one for a digit. {sig} sums the points.",
                "lock_quality(code) ~ how good is a door code, 0 to 4? long ‹eight+›, has small letter, has big letter, has number - each gives 1. {f}",
                "stars(passphrase) ~ {sig} awards up to four stars: (length at least 8|at least eight characters); some a-z; some A-Z; some digit.",
            ),
            "cut_in_the_middle": (
                "ends(barcode, keep=k) ~ On the label I show the start and the end of a code, equally many characters of each, three dots in the middle. A code not longer than the two together is shown whole. {sig}",
                "squeeze_title(title) ~ {f}: first {k} + '...' + last {k} chars of {x}, untouched if it has 2*{k} or fewer",
                "abridged(letter, n=k) ~ love letter summary lol: the {k} chars at the top, ..., the {k} chars at the bottom. if it's too short for that give all. {sig}",
            ),
            "kebab_of_camel": (
                "css_name(prop) ~ JS style property to CSS property: hump becomes hyphen plus small letter. {sig}",
                "dashed(name) ~ {f} lowercases every capital of a camel name and puts a hyphen before it, but no hyphen at the very front",
                "route(action) ~ Our voice actions are camelCased and the URLs have dashes; make {sig} to get from one to another",
            ),
            "reverse_complement": (
                "other_strand(dna) ~ Given one strand read left to right, give the opposite strand also in reading direction. A pairs T, C pairs G, an N or anything else stays. {sig}",
                "revcomp(seq) ~ {f}, the usual, upper case bases, unknown symbols kept",
                "antisense(strand) ~ for bio homework!! flip the string around and trade A with T, C with G, leave others. {sig}",
            ),
            "is_question": (
                'asks(utterance) ~ The assistant should answer only if the sentence ends on "?" ‹blanks after it don\'t matter›. {sig}',
                "needs_reply(sms) ~ does she want an answer? i.e. last sign that's not whitespace is a question mark {f}",
                "interrogative(fortune) ~ {sig}: True for a slip whose text, right-trimmed, closes with ?",
            ),
            "to_snake_case": (
                "snake(name) ~ refactor: camelCase names to snake_case. {f}",
                "db_column(field) ~ Java colleagues send camel names, postgres wants them in small letters with _ before what was a capital, none at the start. {sig}",
                "underscored(key) ~ {x} is written likeThis and should be written like_this: {sig}",
            ),
            "last_character": (
                "check_digit(barcode) ~ the check digit is what the barcode ends with. as a string, '' of '' {sig}",
                "final_sign(move) ~ is it + or # or what? {f} returns the sign a move closes with",
                "closing(fortune) ~ {sig} → rightmost character",
            ),
            "text_before": (
                "latitude(coords, sep=s) ~ what stands left of the separator ‹its first occurrence›; if it's missing, the complete text. {sig}",
                "salutation(letter) ~ {f}: cut {x} off at the first {s} and give me the part ahead of it",
                "name_part(line, mark=s) ~ everything up to but excluding the mark. no mark: everything. {sig}",
            ),
            "count_spaces": (
                "gaps(sign) ~ I insert a spacer for each blank on the sign. How many spacers? {sig}",
                "blanks(barcode) ~ {f} = number of ' ' characters",
                "free_keys(sms) ~ typing with one thumb, how many times do I hit the space bar for this text? {sig}",
            ),
            "pig_latin": (
                'secret(line) ~ Kids\' secret language: the opening letter of a word wanders to the rear and then "ay". All words of the line, blank between. {sig}',
                "piggy(utterance) ~ {sig}: pig latin in its plain form, vowels no exception",
                "translate(lyric) ~ karaoke in pig latin night!!! each word: rest + first letter + ay {f}",
            ),
            "html_tag": (
                "wrapped(text, tag=s) ~ {sig} puts the text between an opening and a closing tag of that name",
                "bold(lyric, element=s) ~ Our karaoke page is html. Given the lyric and the element's name, surround the one by the other: ‹element›lyric‹/element› but with real angle brackets. {sig}",
                "element(fortune) ~ {f}: {x} as the content of an HTML {s} element, no attributes, no escaping",
            ),
            "is_identifier_name": (
                "can_be_variable(heard) ~ may Python use this as a name for a variable? keywords are not my concern. {sig}",
                "valid_slot(slot) ~ Slot names end up as python identifiers, so refuse those that can't be. {f} → bool",
                "ident(s) ~ {sig} – same as str's own identifier test",
            ),
            "percent_of_capitals": (
                "loudness(sms) ~ What share of his letters is in capitals, in percent? 0.0 for a message without letters. {sig}",
                "caps_rate(stone) ~ {f}: 100 * capitals / letters as float, non-letters out of the picture, 0.0 if none",
                "shoutiness(review) ~ moderators need percent uppercase among alphabetic characters of a review; {sig}. Don't divide by zero → 0.0",
            ),
            "count_vowel_groups": (
                "beats(lyric) ~ Roughly the syllables of a lyric: clusters of adjacent vowels, y is one. How many clusters? {sig}",
                "syllables(word) ~ bee pronouncer needs syllables. a simple estimate will do, every stretch of aeiouy counts once, caps or not {f}",
                "vowel_runs(line) ~ {sig}: number of maximal runs of a,e,i,o,u,y in {x}, case ignored",
            ),
            "skip_characters": (
                "payload(code, head=k) ~ the leading characters are the country prefix, drop as many of them as I say. {sig}",
                "after_prefix(sms) ~ {f}: {x} minus {k} characters at the front",
                "beheaded(line, n=k) ~ throw the first {k} chars off and let me have what's left {sig}",
            ),
            "sort_words_of_text": (
                "alphabetised(sign) ~ town names on one sign, separated by blanks, should stand in A-Z order, still one text. {sig}",
                "ordered(sentence) ~ {f} - words of {x} sorted, joined by a space",
                "word_salad(fortune) ~ For a puzzle I take a fortune and put its words in the dictionary's order, back as a sentence with single blanks {sig}",
            ),
            "is_balanced": (
                "closed_ok(notation) ~ chess variations sit in round brackets, maybe nested. Is each one closed and none closed before it's opened? {sig}",
                "parens_fine(formula) ~ {f}: only the round kind, True if matched",
                "bracket_check(text) ~ my teacher says every open parenthesis needs its partner behind it. {sig} tells if a text obeys; other characters are not looked at",
            ),
            "mirrored": (
                "there_and_back(melody) ~ the tune goes forward and then exactly backward, last note struck twice. {sig}",
                "butterfly(word) ~ {f}: word + reversed word",
                "mirror_sign(text) ~ For a sign with its reflection next to it I append to the text the same text read from the rear. {sig}",
            ),
            "run_length_encode": (
                "stripes(bar) ~ Barcode stripes as W and B: instead of repeating a sign write it once and how many of it stand side by side. A lone one gets its 1 too. {sig}",
                "rle(s) ~ {f}, char then count per run",
                "compressed(row) ~ knitting row as text; tell me for each stretch of the same sign the sign and how long, all in one string {sig}",
            ),
            "count_lowercase": (
                "small(stone) ~ little letters are the cheap ones. number of them please! {sig}",
                "pawnish(moves) ~ {f}: how many lowercase letters are in {x}",
                "soft(sms) ~ Letters not in capitals, count. {sig}",
            ),
            "count_long_words": (
                "tough(passage, limit=k) ~ How many words of a passage are longer than the limit? Exactly the limit isn't tough yet. {sig}",
                "overlong(sign) ~ {f}: words with strictly more than {k} chars, their number",
                "telegram_extra(wire, n=k) ~ in a telegram words beyond {k} characters cost double. how many such are there {sig}",
            ),
            "count_word_in_text": (
                "darlings(letter, word=s) ~ How many times did he write that word to me? As a whole word between blanks, spelled exactly so. {sig}",
                "refrain_hits(lyric) ~ {f}: count {s} among the words of {x}; being a piece of another word doesn't count",
                "uses(transcript, wake=s) ~ times the wake word stands in a transcript, whitespace tokens, case sensitive {sig}",
            ),
            "longest_word_length": (
                "crossword_width(sentence) ~ how many boxes must my grid be wide so that any word of the sentence fits? 0 without words {sig}",
                "maxlen(sign) ~ {f} → length of the biggest word",
                "sign_width(text) ~ Each word gets its own row on the road sign. Board width = characters in the longest of them. {sig} (please|thanks).",
            ),
            "text_has_digit": (
                "dated(stone) ~ is there at least one digit in the inscription? then it's dated. {sig}",
                "has_number(sms) ~ {f}: any 0-9 char in {x}",
                "numeric_hint(utterance) ~ Before parsing an amount I'd like to know whether a numeral occurs at all in what was said. {sig}",
            ),
            "sorted_letters": (
                "letter_box(sign) ~ Put away the sign's characters in order: list, sorted, repeats remain. {sig}",
                "ordered_chars(code) ~ {f} = every char of {x}, ascending, as list",
                "anagram_key(word) ~ i want the characters of a word from a to z in a list in python's order {sig}",
            ),
            "split_words>sort_words": (
                "vocabulary_order(fortune) ~ take the fortune apart into its words and give me those from A to Z as a list, python's usual order {sig}",
            ),
            "split_words>word_counts": (
                'usage(lyrics) ~ how many times is each word in the song? dict. exactly as written, so "You" and "you" apart. {sig}',
            ),
            "split_words>longest_first_then_alphabet": (
                "bee_list(passage) ~ I choose bee words from a newspaper passage: all of its words, lengthiest ones leading, same-length ones by the alphabet. {sig}",
            ),
            "split_words>words_longer_than": (
                "hard_words(passage, limit=k) ~ The kids of group B get only words with more letters than the limit. Out of the passage, in order. {sig}",
                "long_ones(sms) ~ {f}: which words of {x} exceed {k} characters",
            ),
            "split_words>words_starting_with>count_words": (
                "hits(poem, start=s) ~ In how many words of this poem is that start found at the front? {sig}",
            ),
            "split_words>unique_words": (
                "once_each(sign_text) ~ I need one stencil per different word, sorted as they come in the text. {sig} returns the words without any repeats",
            ),
            "split_words>lowercase_all>unique_words": (
                "distinct_commands(transcript) ~ Which words were ever said to the speaker? Lower case all, list each just once, by first time heard. {sig}",
            ),
            "split_words>lowercase_all>word_counts": (
                "love_words(letter) ~ so my girlfriend wrote me 14 pages and i'm a nerd: word → how often, with capital letters folded to small before counting. {sig}",
            ),
            "split_words>parse_ints": (
                "amounts(sms) ~ The bill comes as prose. I'd like those words that are nothing but digits, as real ints. {sig}",
            ),
            "split_words>parse_ints>sum_of_numbers": (
                "total_units(sms_bill) ~ my provider texts \"calls 12 data 40 sms 3\". add up the stand-alone numbers, that's what i'd like {sig} to do",
            ),
            "split_words>parse_ints>largest_number": (
                "speed_limit_max(sign) ~ Several speed limits in one sign's text; the highest whole-number word counts for us, 0 if the text has none. {f}",
            ),
            "split_words>word_lengths": (
                "metrics(sign) ~ {f}: text → list with the length of each of its words",
            ),
            "split_words>word_lengths>sorted_descending": (
                "widths(sign) ~ I must order boards, one per word. Tell me how many characters each takes, widest board first. {sig}",
            ),
            "split_words>reverse_words_list>to_sentence": (
                "yoda(line) ~ Backwards the words of a line read, singer drunk is! word order reversed, one blank between. {sig}",
            ),
            "split_words>capitalize_all>to_sentence": (
                "sign_case(text) ~ Every word on a road sign: first letter big, others small. Glue back with single spaces. {sig}",
            ),
            "split_words>reverse_each_word>to_sentence": (
                "mirror_words(note) ~ Leonardo style note: words stay at their places but each is spelled from its end. One space in between. {sig}",
            ),
            "split_words>acronym": (
                "short_form(society) ~ abbreviation of a society carved on stone, from the first letter of every word, all caps {sig}",
            ),
            "split_words>make_hashtags": (
                "tagify(fortune) ~ post a fortune as hashtags. each word small with a # before it, list pls. {sig}",
            ),
            "split_words>make_hashtags>to_sentence": (
                "tag_line(title) ~ {sig}: song title in, each word as a hashtag out, in small letters, one blank between the tags",
            ),
            "split_words>longest_word>to_uppercase": (
                "star_word(lyric) ~ The karaoke background shows the biggest word of the line ‹by length, first if equal› in block letters. {sig}",
            ),
            "split_words>top_words": (
                "favourites(letter, howmany=k) ~ Which words does he use most in his letter? the top few, commonest at the front, earlier word first if equal. {sig}",
            ),
            "split_words>most_common_word>to_uppercase": (
                "obsession(lyrics) ~ one word per song is sung more than the rest. bring me that word, in capitals; a draw goes to whichever shows up first. {f}",
            ),
            "split_words>first_words>to_sentence": (
                "opening(epitaph, n=k) ~ small stone has place for {k} words only, cut the rest off, and blanks are single {sig}",
            ),
            "split_words>drop_words_containing>to_sentence": (
                "sanitized(sms, bad=s) ~ any word with the bad bit anywhere inside is dropped from the text; the survivors joined by a blank {sig}",
            ),
            "split_words>numeric_words>join_words": (
                "number_chain(receipt, glue=s) ~ From the words on a receipt only the purely numeric ones, and one string made of those with my glue between. {sig}",
            ),
            "count_vowels>is_even": (
                "couple_test(names) ~ Playground oracle: count a e i o u in both names together ‹one string›. If that's an even number they will marry. {sig} true or false",
            ),
            "to_lowercase>split_words": (
                "cmd(utterance) ~ {f}: small letters, then to a list of words",
            ),
            "to_lowercase>letter_counts": (
                "tiles(sign) ~ how many stamps per letter, A and a are one and the same stamp here, key in small form; ignore what's no letter. {sig} to a dict",
            ),
            "to_lowercase>remove_spaces": (
                "handle(fullname) ~ make a user handle of a name: no capitals no spaces. {sig}",
            ),
            "to_lowercase>remove_punctuation>split_words": (
                "bag(utterance) ~ NLU preprocessing, three steps: ¶1. lowercase ¶2. punctuation removed ¶3. split on whitespace ¶{sig} → list",
            ),
            "to_lowercase>words_by_first_letter": (
                "drawers(lyrics) ~ lyrics in small letters, and then the words filed under their initial, a dict of lists in reading order. {sig}",
            ),
            "count_words_in_text>multiply_by": (
                "telegram_price(wire, rate=k) ~ What does this telegram cost at that rate per word? {sig}",
                "carving_fee(epitaph) ~ I charge {k} euros each word, whatever its length. {f} takes the epitaph and quotes.",
            ),
            "count_words_in_text>is_even": (
                "evenly(vows) ~ We read the vows alternately, a word you, a word me. Does it come out even? {f}",
            ),
            "split_at>strip_all": (
                "legs(route, sep=s) ~ cut the thing at the separator, and of each piece drop the white edges. {sig}",
            ),
            "split_at>drop_empty_words": (
                "solid_parts(barcode, sep=s) ~ Barcode segments. Where two separators are next to each other there's an empty segment, nobody wants that. {sig} gives the others",
            ),
            "split_at>strip_and_drop_blank>sort_words": (
                "guests_sorted(rsvp, sep=s) ~ The wedding rsvps got pasted to one string with some separator. Names trimmed, blank ones out, alphabetic. {sig}",
            ),
            "split_at>parse_ints>sum_of_numbers": (
                "bill_sum(sms, sep=s) ~ {sig} | parts between separators | only those made of digits | added",
            ),
            "split_at>count_words": (
                "segments(code, sep=s) ~ how many pieces do I get if I break the code at {s}? {sig}",
            ),
            "split_at>join_words": (
                "resep(coords, old=s, new=s_2) ~ the coordinates have one separator, the map wants another. split by {s}, join by {s_2}. {sig}",
            ),
            "split_at>strip_all>join_with_and": (
                'toast(names, mark=s) ~ The best man\'s list is a string with marks between the names and random blanks. He wants to say "Ann, Bob and Cleo", blanks tidied. {sig}',
            ),
            "letter_counts>key_with_max_value": (
                "busiest(sign) ~ Which letter do I have to cut most often for this sign? Upper and lower differ, first wins if equal, digits and blanks don't count. {sig}",
            ),
            "letter_counts>sort_by_value_desc": (
                "ranking(cipher) ~ Frequency table for a cryptogram, letters solely, cases separate, most used on top. dict. {f}",
            ),
            "letter_counts>top_keys": (
                "guesses(puzzle, n=k) ~ hangman: best {k} guesses are the letters the puzzle has most of, commonest first. count case-sensitively, letters only. {sig}",
            ),
            "letter_counts>max_value": (
                "stock_needed(name) ~ {f} → how many of the single most needed letter ‹A isn't a› must be in stock to spell {x}; 0 for no letters",
            ),
            "letter_counts>keys_above": (
                "scarce(sign, stock=k) ~ We've equally many plates of each letter. Which letters does the sign want more times than we have? in order of appearance, case counts. {sig}",
            ),
            "letter_counts>drop_zero_values>sort_by_key": (
                "abc_tally(plaque) ~ tally of the letters on a plaque, sorted by letter, no zeros in it of course. {sig} → dictionary, 'B' not 'b'",
            ),
            "tidy_name>greeting": (
                "hello_guest(typed) ~ A guest types their name sloppily. Trim, capitalize, and a blank name is 'unknown'; what I display then is 'Hello, ' with the name and '!'. {sig}",
            ),
            "strip_text>to_uppercase": (
                "plate(raw) ~ number plate as typed: no blanks at the ends, all in capitals {sig}",
            ),
            "strip_text>to_lowercase>greeting": (
                "soft_hello(nick) ~ nick off the login box - cut white edges, small letters - then Hello, nick! is what {f} returns with comma and bang",
            ),
            "strip_text>shorten_with_dots": (
                "preview(sms, width=k) ~ strip it first, and if it's still wider than {k} keep {k} characters and put three dots after. {sig}",
            ),
            "strip_text>starts_with_uppercase": (
                "ok_line(epitaph) ~ ignoring blanks in front and behind: does the line start with a capital? {f}",
            ),
            "strip_text>to_lowercase>is_palindrome": (
                "lucky(move) ~ {sig}: edges trimmed, case dropped, then same from both sides?",
            ),
            "file_extension>to_lowercase": (
                "type_of(scan) ~ IMG.JPG and img.jpg are the same kind. So the thing after the last dot in small letters, '' if dotless. {sig}",
                "norm_ext(name) ~ {f}: lowercased extension, no dot",
            ),
            "file_name_of_path>file_extension": (
                "ext_of_path(path) ~ folders may have dots too!! so first only what's after the last slash, then after its last dot, '' when that has none. {sig}",
            ),
            "file_name_of_path>file_extension>to_uppercase": (
                "badge(path) ~ The icon shows MP3, KAR, CDG. From the path of a track: leave the folders, take what's behind the final dot, capitals. nothing if no dot. {sig}",
            ),
            "file_name_of_path>to_lowercase": (
                "file_key(path) ~ last component of a path in lower case is our key, {f}",
            ),
            "file_name_of_path>text_before": (
                "stem(path, dot=s) ~ {sig}: forget the folders; of the file's name take what's left of the first occurrence of the given mark, the name if there's none",
            ),
            "split_lines>strip_all": (
                "flat_rows(receipt) ~ rows of the receipt with both edges trimmed, also keep rows that end up empty. {sig}",
            ),
            "split_lines>drop_blank_words>count_words": (
                "carved_lines(text) ~ Per line with something on it I charge. How many have I got to carve? {sig}",
            ),
            "split_lines>reverse_words_list>join_lines": (
                "bottom_up(list_text) ~ chat export has newest on top. turn the line order round, text again. {sig}",
            ),
            "split_lines>sort_words>join_lines": (
                "sorted_register(register) ~ Cemetery register: the lines A–Z, as one text as before. {f}",
            ),
            "split_lines>numbered_list_lines>join_lines": (
                'numbered(lyrics) ~ singers say "from line 12!", so put 1. 2. 3. and a blank in front of the lines of the text and hand me a text. {sig}',
            ),
            "split_lines>tally_first_words": (
                "who_sang(log) ~ The log's lines each begin with the singer. how many lines per singer, dict, blank lines no one's {sig}",
            ),
            "split_lines>tally_first_words>key_with_max_value": (
                "mic_hog(log) ~ Who hogged the microphone? Karaoke log, a song a line, singer's the opening word, blank lines skipped. The one with most lines; of equals whoever came earlier. {sig}",
            ),
            "split_lines>colon_lines_to_dict": (
                "as_prices(receipt) ~ 'coffee: 3' on each line. Make that a dict with integers; if no number follows it's 0. {sig}",
            ),
            "split_lines>colon_lines_to_dict>sum_values": (
                "receipt_total(receipt) ~ item: price, one each line, whole euros, a price that isn't a number counts nothing. Total please. Same item twice - the lower line replaces the other. {sig}",
            ),
            "split_lines>colon_lines_to_dict>key_with_max_value": (
                "dearest(receipt) ~ lines like 'wine: 12'. which item's price is highest ‹not a number = 0, first if equal› {f}",
            ),
            "split_lines>unique_words": (
                "songs_once(setlist) ~ a text with one song per line. some people wish for the same twice; list them without doubles, order of first mention {sig}",
            ),
            "split_lines>word_counts>sort_by_value_desc": (
                "charts(wishes) ~ wish slips typed one a line. Make the charts: song → number of slips, most wished on top. {sig}",
            ),
            "split_lines>longest_length": (
                "paper_width(receipt) ~ {f}: number of characters in the widest line of {x}",
            ),
            "initials>to_lowercase": (
                "login(fullname) ~ login = first letters of all names, small. {sig}",
            ),
            "tidy_name>shorten_with_dots": (
                "tag_name(typed, fits=k) ~ name tags: blank → 'unknown', otherwise trimmed and capitalized; wider than {k}? chop there and put '...' behind. {sig}",
            ),
            "split_commas>parse_ints": (
                "ids(line) ~ comma list with stray blanks; which entries are purely digits? as numbers, skip others {sig}",
            ),
            "split_commas>parse_ints>sum_of_numbers": (
                "basket(prices) ~ The shop assistant dictates prices into one comma string with blanks anywhere. Sum of those that are nothing but digits. {sig}",
            ),
            "split_commas>sort_words": (
                "towns(sign) ~ Towns on a sign, by commas. Trim, then alphabet. {sig} → list",
            ),
            "split_commas>lowercase_all>unique_words": (
                'flavours(order) ~ People order "Vanilla, vanilla , Lemon". I want the different flavours, in small letters, as first mentioned. {sig}',
            ),
            "split_commas>join_with_and": (
                'say_list(items) ~ the assistant reads a comma list aloud: same items but "and" ahead of the last one, blanks cleaned. {sig}',
            ),
            "split_commas>count_words": (
                "how_many_items(order) ~ {f}: commas separate, how many parts",
            ),
            "split_commas>word_counts>key_with_max_value": (
                "wishes_top(wishes) ~ guests' song wishes in one line with commas. the song wished most, first one if they tie {sig}",
            ),
            "filled_csv_fields>count_words": (
                "real_count(order) ~ number of items between commas, empty ones and those of blanks aren't items {sig}",
            ),
            "filled_csv_fields>numbered_list_lines>join_lines": (
                'todo_slip(spoken) ~ What I dictated with commas should get printed as "1. bread" under each other, no empty items. One text. {sig}',
            ),
            "filled_csv_fields>sort_words>join_with_and": (
                "mourners(names) ~ \"Mourned by Ann, Bob and Cleo\" - I have only a careless comma string. Blanks off, empties off, alphabetical, commas with an ' and ' before the last. {sig} gives the enumeration.",
            ),
            "filled_csv_fields>words_longer_than": (
                "wide_names(list_text, room=k) ~ Comma text of street names, ignore empties and outer blanks. Which won't fit, i.e. have more characters than the room? {sig}",
            ),
            "filled_csv_fields>lowercase_all>word_counts": (
                "ballot(votes) ~ ¶in: votes in one comma string, e.g. sloppy blanks, empty votes ¶out: dict of lower-cased vote to how many ¶name: {f}",
            ),
            "most_frequent_letter>to_uppercase": (
                "vowel_or_not(puzzle) ~ Give the letter seen most in {x} as a capital; count without regard to case, earliest if tied, '' if no letters. {f}",
            ),
            "clock_minutes>hours_and_minutes": (
                'spoken_clock(t) ~ "7:05" should be said like 7h 5m, hour or minute missing or odd means 0. {sig}',
            ),
            "clock_minutes>is_divisible_by": (
                "bus_now(t, every=k) ~ A bus goes each so many minutes from midnight on. Does one go at this h:mm? bad parts count 0. {sig}",
            ),
            "clock_minutes>subtract_down_to_zero": (
                "late_by(arrival, start=k) ~ How many minutes after the start ‹given in minutes since midnight› did somebody arrive, h:mm? Early ones get 0, and unreadable hours or minutes are taken for 0. {sig}",
            ),
            "duration_seconds>boxes_needed": (
                "slots(length, slot=k) ~ Songs are billed by started slots of so many seconds. A length in mm:ss, how many slots? h:mm:ss possible, nonsense part = 0. {sig}",
            ),
            "duration_seconds>is_greater_than": (
                "too_long(track, limit=k) ~ is this track, mm:ss or h:mm:ss, over the limit in seconds? a part that's no number is 0. {sig}",
            ),
            "minutes_of_duration>hours_and_minutes": (
                "hm(span) ~ spans with d, h and m tokens should read as hours and minutes only, in the manner of 1h 5m, so a day is 24h. tokens one can't read add nothing. {sig}",
            ),
            "minutes_of_duration>boxes_needed": (
                "tickets(stay, per=k) ~ One parking ticket covers {k} minutes. How many for a stay such as '1d 4h 5m'? odd tokens are nothing. {sig}",
            ),
            "key_values>sum_values": (
                'sms_total(bill) ~ "calls=12;data=3" and so on, semicolons between: add up the numbers behind the equals signs, no number no money; a repeated name\'s last one counts {sig}',
            ),
            "key_values>sort_by_value_desc": (
                "dear_first(bill) ~ phone bill in semicolon=style, as a dict with the largest amount on top, not-a-number is 0. {sig}",
            ),
            "key_values>key_with_max_value": (
                "champion(board) ~ Board: 'ann=8;bob=11'. Who's got most points ‹no points written = 0, tie → who's named first›? {sig}",
            ),
            "key_values>keys_above": (
                "winners(board, bar=k) ~ all singers over the bar, strictly, from a string like ann=8;bob=11, in that order, no number meaning zero {sig}",
            ),
            "key_values>drop_zero_values>keys_by_value_desc": (
                'played(board) ~ From "x=4;y=;z=9": names by their number, highest first, without those whose number is zero or absent. {sig}',
            ),
            "key_values>low_stock": (
                'reorder(stock, minimum=k) ~ Stock arrives as "milk=4;eggs=12". Names under the minimum, A to Z; a missing figure is 0. {sig}',
            ),
            "remove_spaces>to_uppercase": (
                "clean_plate(typed) ~ number plates in our system: all spaces out, capitals. {sig}",
            ),
            "remove_spaces>to_uppercase>is_palindrome": (
                "twin_plate(plate) ~ does a plate read equal from the back, blanks thrown out, capital = small? dashes do count. {f}",
            ),
            "remove_spaces>text_length": (
                "chiselling(epitaph) ~ characters to be chiselled: all but the spaces {sig}",
                "chars_no_space(sms) ~ {f} - length of {x} with each ' ' not counted",
            ),
            "remove_spaces>zero_padded": (
                "article(typed, width=k) ~ take blanks out of the typed number, then zeros in front till it's so wide. {sig}",
            ),
            "remove_part>strip_text": (
                "unprefixed(utterance, wake=s) ~ cut every wake word out of what was said, then trim the ends {sig}",
            ),
            "remove_part>split_words>count_words": (
                "real_words(sms, ad=s) ~ My free texts contain an ad. How many words are mine after deleting the ad wherever it's found? {sig}",
            ),
            "characters>word_counts": (
                "pieces(fen_row) ~ how often is each character in this row? everything counts, digits and slashes too. dictionary. {sig}",
            ),
            "characters>unique_words": (
                "stencils_needed(sign) ~ {f}: the different characters of {x}, first come first, a list",
            ),
            "characters>reverse_words_list": (
                "countback(code) ~ list of the characters but beginning at the end {sig}",
            ),
            "characters>parse_ints>sum_of_numbers": (
                "checksum(barcode) ~ Cross sum of a barcode: each single digit added, other characters ignored. {sig}",
                'digit_sum(coords) ~ {f}: total of the digits in a string such as "N47 22.1", one by one',
            ),
            "characters>sort_words>concatenate": (
                "key_of(word) ~ Anagram dictionary: a word's key are its characters from a to z pasted together. {sig}",
            ),
            "keep_digits>text_length": (
                "how_many_digits(phone) ~ is a phone number complete? I want how many digits it has, dashes etc. not included {sig}",
            ),
            "keep_digits>zero_padded": (
                "code13(typed, width=k) ~ Only digits from the typing, then fill with noughts at the left up to the width. {sig}",
            ),
            "keep_digits>last_character": (
                "control(barcode) ~ the last digit in it, as text, whatever comes behind it; '' if there's none. {sig}",
            ),
            "keep_digits>characters>parse_ints": (
                "pips(serial) ~ each digit of the serial as a separate int in a list, skipping all that isn't one {sig}",
            ),
            "digits_as_number>is_even": (
                'street_side(house) ~ even side of the road? house nr like "12b" - put its digits together, no digits is 0 so even. {sig}',
            ),
            "digits_as_number>is_divisible_by": (
                "lucky_ticket(ticket, by=k) ~ {sig}: the digits of the ticket's text as one number, does {k} divide it? no digits → zero",
            ),
            "digits_as_number>price_with_tax": (
                'gross(tag, vat=k) ~ Tag says "EUR 120,-" net. Digits make the number ‹none: 0›, on top goes the vat percentage, two decimals. {sig}',
            ),
            "text_after_first>strip_text": (
                "answer(line, colon=s) ~ what follows the colon-like mark, first one of them, without white edges. mark absent: '' {sig}",
            ),
            "text_after_first>split_commas": (
                'toppings(order, sep=s) ~ "pizza: ham, olives" → the things after the first separator, by comma, trimmed, as a list. {sig}',
            ),
            "text_after_first>to_lowercase>split_words": (
                "command_words(utterance, wake=s) ~ Once the wake word was heard the command begins: everything after its first occurrence, small letters, in words. Never heard → empty list. {sig}",
            ),
            "text_after_last>strip_text>to_lowercase": (
                "city(address, sep=s) ~ I keep only what stands past the last separator of an address, trimmed and small. no separator, then all of the address {sig}",
            ),
            "text_before>strip_text": (
                "label(row, mark=s) ~ {sig}: left of the first mark, whitespace off both ends",
            ),
            "text_before>tidy_name": (
                "caller_name(line, mark=s) ~ the caller's name is before the first mark; trimmed with a big initial, others small; 'unknown' if nothing's there. {sig}",
            ),
            "email_domain>to_lowercase": (
                "srv(mail) ~ GMAIL.com = gmail.com. After the last @, lowercase. {sig}",
            ),
            "letter_positions>sum_of_numbers": (
                "love_score(names) ~ a=1 … z=26, case no matter, non letters nothing; total of it all is the love score {sig}",
            ),
            "letter_positions>joined_numbers": (
                "cipher_note(note, sep=s) ~ Secret notes: each letter turns into its alphabet number starting from 1, put the separator between. Not a letter? Left out. {sig} gives text",
            ),
            "letter_positions>even_numbers>count_of_numbers": (
                "even_letters(name) ~ b, d, f … sit on even places of the alphabet, a on 1. How many letters of a name do, capital or not? {sig}",
            ),
            "letter_positions>largest_number": (
                "furthest(word) ~ how far into the alphabet does this word go? a is 1, ignore case and signs, 0 if no letters. {sig}",
            ),
            "lines_containing>count_words": (
                "times_charged(bill, item=s) ~ In how many lines of the SMS bill is the item mentioned? same capitals {sig}",
            ),
            "lines_containing>join_lines": (
                "excerpt(register, who=s) ~ leave in the register just those lines which have the name in them, still one text. {sig}",
            ),
            "lines_containing>strip_all>sort_words": (
                "sorted_hits(register, name=s) ~ Lines of the grave register with the name somewhere in, edges trimmed, alphabetical. {sig}",
            ),
            "lines_containing>first_words": (
                "top_hits(log, what=s, most=k) ~ show me at most so many of the log's lines that have it in, from the top {sig}",
            ),
            "lines_containing>longest_word": (
                "wordiest_hit(lyrics, word=s) ~ {sig}: among the lyric lines with that in them, the longest, first of equals, '' if not one",
            ),
            "keep_vowels>to_lowercase>letter_counts": (
                "vowel_table(name) ~ for each vowel in a name say how many, small and capital together, under the small letter; absent ones don't appear. {sig}",
            ),
            "keep_letters>to_lowercase>is_palindrome": (
                "mirror_word(title) ~ only letters matter - not their size, no digits - is the title same from behind {sig}",
            ),
            "keep_letters>text_length": (
                "letters_to_cut(sign) ~ How many letters do I cut for this sign? Nothing else but letters. {sig}",
            ),
            "keep_letters>to_uppercase": ("monument(line) ~ letters only and BIG, {f}",),
            "keep_letters>characters>sort_words": (
                "letter_row(name) ~ lay the letters of a name ‹no blanks no dots› in sorted order, list, doubles stay {sig}",
            ),
            "normalize_text>replace_spaces": (
                "slugged(title, joiner=s) ~ Lower case, gaps of any size between the words become one joiner, none at the ends. {sig}",
            ),
            "non_empty_lines>count_words": (
                "rows_billed(text) ~ the mason counts lines, empty or blank ones free. {sig} tells the count",
            ),
            "non_empty_lines>strip_all>join_with_and": (
                'credits_line(credits) ~ Names one per line with empty lines between. I\'d like "A, B and C", every name trimmed. {sig}',
            ),
            "non_empty_lines>first_words>join_lines": (
                "intro(lyrics, rows=k) ~ the karaoke intro shows so many non-blank lines from the top of the lyrics, as a text. {sig}",
            ),
            "non_empty_lines>tally_first_words>sort_by_value_desc": (
                "mic_chart(log) ~ each line begins with a singer, blank lines mean nothing. Singer → times, the most frequent singer on top. {sig}",
            ),
            "longest_line>text_length": (
                "roll(receipt) ~ roll width = character count of the receipt's longest line, 0 for empty. {f}",
            ),
            "longest_line>count_words_in_text": (
                "breathless(lyrics) ~ How many words has the longest line ‹by characters, first if equal› of a song? {sig}",
            ),
            "longest_word_of_text>to_uppercase": (
                "banner_word(sign) ~ in capitals the lengthiest word, a tie goes left. {sig}",
            ),
            "longest_word_of_text>reverse_string": (
                "bee_backwards(text) ~ cruel bee: spell the longest word ‹the first such› of the text from its end!! {sig}",
            ),
            "camel_to_words>capitalize_text": (
                "menu_item(action) ~ My menu entries are camelCased actions. Space before each inner capital, all small but the very first letter, {sig}",
            ),
            "words_of_text_starting_with>count_words": (
                "tag_count(post, sign=s) ~ how many words of the post begin with the sign? {sig}",
            ),
            "words_of_text_starting_with>unique_words>sort_words": (
                "tags_sorted(post, sign=s) ~ words with that sign at the front, each just once, A–Z. {sig}",
            ),
            "words_of_text_starting_with>lowercase_all>word_counts": (
                "tag_tally(post, mark=s) ~ of the words beginning with the mark make a tally, folded to small letters after you picked them {sig}",
            ),
            "count_uppercase>multiply_by": (
                "capital_bill(stone, price=k) ~ every capital on the stone costs that much, all else is free. total? {sig}",
            ),
        },
    ),
)
