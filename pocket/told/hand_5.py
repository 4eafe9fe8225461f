"""Requests by the fifth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "str",
        {
            "split_words": (
                "pieces(telegram) ~ We still print telegrams for weddings. I charge by the word so first I need the telegram chopped at the blanks, each word separately, in the order written. {sig}",
                "words(verse) ~ my daughter reads one word at a time from cards. give me {f}: a line of a poem goes in, the cards come out, as a list, punctuation stays glued on",
                "tokenize(query) ~ {sig} - dumb tokenizer, whitespace only, no lowercasing, no stemming, nothing clever pls",
                "cut_up(lyrics) ~ William Burroughs cut-up technique: before I shuffle anything I have to take the lyrics apart into their words. Any run of blanks, tabs or newlines separates. Can (somebody|you) write {sig}?",
                "callsigns(radio) ~ INPUT: one string, several call signs, some spaces between, maybe more than one.¶OUTPUT: the call signs as separate strings.¶NAME: {f}",
                "plates(line) ~ the gate camera writes all the plates it saw on one line with blanks between, e.g. three or four of them. I would like them one by one in a list - {sig}",
                "entered_codes(field) ~ Users paste several product codes into one search field, divided by spaces or by newlines. Before we query them individually they have to be separated; {sig} does so and changes nothing else",
            ),
            "count_vowels": (
                "sung(name) ~ when my choir sings a name, every vowel gets a note. how many notes does a name need? a e i o u only, capitals too. {sig}",
                "open_sounds(word) ~ For my speech therapy patients: {sig} says how many of a, e, i, o, u are in a word, be they capital or small, and y is not one of them.",
                "aeiou(text) ~ {f}: tally of AEIOU in the text, case does not matter, repeats count each time",
                "hand_claps(rhyme) ~ Kids clap on each vowel of the rhyme. Number of claps = what {sig} should return. `Aa` would be two claps!",
                "expensive_letters(puzzle) ~ In our wheel-of-fortune game one must buy vowels. {x} is the solution of the round; how many vowel tiles (would one have to pay|are there to pay) in total, upper or lower case? {sig}",
                "vocales(frase) ~ hola, i am teacher of spanish, i need number of vowels of a phrase, big letter and small letter, without accents. the function should call itself {sig} please",
            ),
            "to_lowercase": (
                "quiet(message) ~ MY COUSIN TYPES EVERYTHING LIKE THIS. please make it stop shouting: {sig}",
                "small(code) ~ coupon codes get typed in any old way. normalise one to all small letters, touch nothing else - {sig}",
                "lower_plate(plate) ~ {f} = the plate with no capitals left in it. Digits and dashes stay.",
                "unshout(error) ~ Error messages from the mainframe come in capitals and look rude on screen, so {sig} ought to give me the same message with every capital turned into its little brother.",
                "e_e_cummings(poem) ~ e e cummings never used capitals. turn any poem into his style, only the capitals, leave commas and line breaks be. {sig}",
                "fold(key) ~ refactor: {sig} -- case-fold config key before lookup, plain ascii, lower not upper",
                "whisper(line) ~ the actor whispers, so script convention: no upper-case at all. {sig} converts one line",
            ),
            "count_words_in_text": (
                "telegram_length(telegram) ~ post office, 1932: the clerk charges per word. {sig} - how many has this telegram?",
                "essay_size(essay) ~ My pupils must hand in 300 words and they cheat. Given the whole essay as one text, tell me how many words it has; anything between spaces or line breaks is a word. {sig}",
                "wc_w(text) ~ like `wc -w` but in python, name {f}",
                "billable(clause) ~ As a legal translator I bill by the word. {x} is one clause. Kindly provide {sig}, giving the number of words therein.",
                "song_words(lyrics) ~ how wordy is a song? {sig} gets the lyrics & tells me, as a number, repeated ones counted again",
                "terse(poem) ~ A haiku contest demands brevity, measured not in letters but in words separated by whitespace. I'd be obliged for {sig}.",
                "left_to_say(vow) ~ nervous groom here, how many words is my vow?? {sig}",
            ),
            "split_at": (
                "segments(product_code, mark=s) ~ Product codes in our warehouse consist of segments, but each supplier uses another mark between them. You get code and mark, {sig}, and I expect the segments as list.",
                "fields(record, sep=s) ~ {sig} # poor man's cut: record string, separator string, out comes a list, empty fields stay",
                "groups(phone) ~ phone numbers like the ones on my fridge have {s} between the groups. I want the groups. {sig} please love",
                "strands(dna) ~ The restriction enzyme cuts the DNA wherever {s} stands and that bit itself is lost. {sig} should list the fragments left over in order.",
                "blobs(secret) ~ we kids write secret messages where {s} means space!! {f} must take the message apart at every {s} so we can read the bits",
                "crumbs(path, joint=s) ~ breadcrumb line, joined by some joint text. Undo the joining. {sig}",
                "plates_of(fleet, divider=s) ~ The fleet's plates arrive as one string. Which divider is used depends on the depot, hence it's an argument. The result is the list of what lies between dividers, not trimmed. {sig}",
            ),
            "letter_counts": (
                "tiles(name) ~ I make name signs out of wooden letters. Which letters do I need and how many of each? A name goes in, maybe with spaces and a dash - those I don't cut. Capital and small are separate stock. {sig} gives a dict.",
                "letter_census(poem) ~ {f}: poem in, dictionary letter → occurrences out. Letters only: blanks, digits and commas don't get an entry. 'A' isn't 'a'.",
                "frequency_table(ciphertext) ~ Breaking a cipher starts with a frequency table. Build {sig}: for each alphabetic character of the ciphertext, how often it is there. Case sensitive, ignore whatever isn't a letter.",
                "bases(dna) ~ a strand is a text of A, C, G, T with some digits and blanks from the lab printout mixed in. count each letter, skip the rest, return a dict please. {sig}",
                "stencils(plate) ~ {x}: what is to be painted on a truck door. For the painter's stencil box we need to know each letter's count, numbers and gaps he does by hand. Return mapping letter to count, {sig}.",
                "ransom(note) ~ for a ransom note in the school play we cut letters from newspapers: how many of each kind, capitals apart from small ones, nothing for spaces or full stops. name: {sig}",
            ),
            "is_anagram_of": (
                "same_tiles(word, other=o) ~ scrabble question, can the tiles of one word be laid again to spell the other with nothing left over? exact characters, capitals matter. {sig}",
                "shuffled(pw, leaked=o) ~ Security check: is the new password just the leaked one with the characters in another order? {sig} → True / False. No case folding!",
                "jumble(a, b=o) ~ {sig}, true iff {x} and {o} are permutations of each other",
                "mixed_up(secret, guess=o) ~ my brother mixed the letters of a secret word. i guess a word. does my guess have just the same letters, each as many times? yes or no: {sig}",
                "same_bases(strand, reference=o) ~ Two DNA strands are called equivalent here when they contain the same bases in the same amounts, regardless of order. {sig} should decide it.",
                "cheat_check(rack, played=o) ~ Did she lay precisely the letters of her rack, no more and no fewer, in whichever order? Characters must be identical. {sig}",
            ),
            "tidy_name": (
                "nice_name(typed) ~ people type their names into the form with spaces round it and in any case. first letter big, rest small, spaces off the ends; and if they typed nothing at all or only blanks, put 'unknown'. {sig}",
                "label(raw) ~ {sig}¶1. trim¶2. first character upper, everything else lower¶3. nothing left after trimming? then 'unknown'",
                "caller(entry) ~ The receptionist's caller field: could {f} clean up an entry? Outer blanks away, written like a sentence start, the word 'unknown' standing in whenever the field was left empty.",
                "patient_name(field) ~ On the ward half the admission slips have the name in capitals and the other half have no name. {sig} - trims, capitalises ‹just the very first letter, remaining ones small› and answers 'unknown' for a blank slip",
                "clean_city(city) ~ city column of the address table: strip(), capitalize(), fall back to 'unknown' if blank. pls wrap in {sig}",
                "pet(name_as_given) ~ vet: pet's name as given on the phone, 'unknown' when nothing usable ‹blank›, else edges trimmed, first letter up and all others down. {sig}",
            ),
            "greeting": (
                "hello(name) ~ make the robot say Hello, then comma and space, then the name then ! - {sig}",
                "doormat(family) ~ I embroider doormats. Given the family's name the text is 'Hello, ' followed by it and an exclamation mark. {sig}?",
                "welcome_line(user) ~ {f} returns the string 'Hello, X!' where X stands for the user",
                "first_line(recipient) ~ Every letter we send starts the same way: 'Hello, ', the recipient, '!'. Don't print, return. {sig}",
                "say_hi(kid) ~ teacher here, first lesson of programming for the 3rd grade: {sig} takes the name of a kid and gives back the greeting 'Hello, ' plus name plus '!'",
                "postcard(aunt) ~ {sig} for my postcards! starts w/ 'Hello, ' then who it is for and finally '!'",
            ),
            "file_extension": (
                "ending(filename) ~ my grandson says the thing behind the last dot tells what a file is. I'd want that bit by itself, without the dot, and nothing ‹an empty text› if there isn't a dot. {sig}",
                "suffix(attachment) ~ MAIL GATEWAY RULE: decide by suffix of attachment. {sig}: whatever follows the final '.', '' when there's none at all",
                "kind_of(upload) ~ for an upload called say holiday dot photo dot jpg I need jpg only. no dot → empty string. case as is. {sig}",
                "last_bit(ref) ~ Our order references are dotted, like a version number. {f} should extract the piece behind the last dot; references lacking any dot give ''.",
                "ext(name) ~ ticket #4411: add {sig}. returns extension w/o leading dot, never None, '' if no dot",
                "format_of(song) ~ not the song's name but what format it is, e.g. mp3; there may be more dots, look at the last. undotted: ''. {sig}",
            ),
            "shorten_with_dots": (
                "teaser(post, room=k) ~ blog overview: each post is shown with at most the first {k} characters and then '...' behind it when something had to go. Posts that fit are shown untouched. {sig}",
                "clip(msg) ~ {f}: error messages over {k} chars are cut after {k} chars and get three dots glued on; the short ones as they are",
                "peek(letter, n=k) ~ i want only a peek at a love letter: first {k} letters and ... after. but if the letter isn't longer than {k} then show it all no dots. {sig}",
                "label_text(title) ~ Shelf labels take {k} characters of the title. Longer? Keep these {k} and put '...' after ‹the dots come on top, they do not count›. Otherwise leave the title alone. {sig}",
                "ticker(headline, limit=k) ~ News ticker. {sig} ought to return the headline itself provided its length doesn't exceed the limit, failing which the first so many characters plus an ellipsis of three full stops.",
                "secret_peek(diary_line, visible=k) ~ Only so much of a diary line shall be visible: its first characters, followed by three dots when there's anything hidden. {sig}",
            ),
            "is_clean_palindrome": (
                "madam(sentence) ~ Madam, I'm Adam! - is a sentence like this the same backwards, when you look at its letters and digits only and don't mind capitals? {sig}",
                "mirror_plate(plate) ~ license plates that read alike from either end bring luck, my nan says. dashes and spaces are nothing, small or big is the same. lucky or not: {sig}",
                "both_ways(slogan) ~ {f}: bool. Drop everything not alphanumeric, lowercase it, compare with its reverse.",
                "palindrome(verse) ~ The Greeks carved verses on fountains that may be read in either direction. Given such a verse with punctuation and mixed case, {sig} shall say whether it truly works, ignoring the punctuation, the spaces and the case.",
                "fountain_text(t) ~ palindrome y/n, punctuation-blind, space-blind, case-blind; digits do matter. {sig}",
                "same_backwards(phrase) ~ As a boy I collected phrases such as 'Never odd or even'. Write me {sig} which settles if a phrase belongs in the collection; commas, gaps and capitals aren't looked at.",
                "reversible(code) ~ PURPOSE: find product codes that can be scanned from either end. Only alphanumerics matter, in any case. RESULT: yes/no. NAME: {f}",
            ),
            "strip_text": (
                "trimmed(answer) ~ quiz players hit space before or after their answer. {sig} takes that off both ends, inside it may stay",
                "clean_edges(clause) ~ When copying clauses from the PDF one drags along blanks and line breaks at the beginning and at the end. I require {sig} to remove exactly those and no others.",
                "bare(cell) ~ {sig}: spreadsheet cell w/o leading and trailing whitespace",
                "no_margin(line) ~ the poem lines have margin. margin left and right must go please. {f} of a line gives the line without it.",
                "handed_in(password_line) ~ The barcode reader adds a line end, some keyboards a blank at the start. No whitespace at either end, please: {sig}",
                "naked(address) ~ pls remove the invisible stuff before and after an address, dont touch whats between words. {sig}",
                "defenced(telegram) ~ what {sig} does: nothing but take away whitespace at the front and the back of a telegram",
            ),
            "split_lines": (
                "verses(poem) ~ take a poem and make a list where each entry is one line of it: {sig}",
                "rows(log) ~ {sig} // log text → list, one element per line, no newline characters in them, blank ones kept",
                "address_lines(address) ~ An address is stored as one text with line breaks. The envelope printer wants a list, street here, town there. {sig}",
                "each_line(sign) ~ what the sign painter gets is one text. what he paints is line by line. so turn text into its lines, {f} is the name",
                "slides(speech) ~ one slide per line of my speech, so make a list of its lines. {f}",
                "stops(itinerary) ~ The itinerary has a stop on each line, I would have them as separate strings, first stop first. {sig}",
                "list_of_errors(report) ~ compiler's report = one long text. one list element for every line of it pls. {sig}",
            ),
            "is_anagram_ignoring_spaces": (
                "hidden_name(phrase, name=o) ~ Tom Marvolo Riddle style! does the phrase use exactly the letters of the name, when capitals and blanks don't count? {sig}",
                "rearranged(title, original=o) ~ {sig}: True if {x} can be rearranged into {o}. Case is irrelevant, so are spaces; everything else has to match up.",
                "crossword_check(clue, answer=o) ~ Crossword setter here. An anagram clue is fair only if clue and answer contain the same letters the same number of times. Spaces and upper case of course are ignored. I need a yes/no {sig}.",
                "same_letters(one, two=o) ~ i swap fridge magnets to make new sentence, one of them became two. was nothing lost and nothing added? there is no magnet for space and big/small no difference. {sig}",
                "pen_name(author, alias=o) ~ Is the alias an anagram of the author's name? We disregard capitals and blanks, as anagrammatists do. {sig}",
                "ghostwriter(line, hidden=o) ~ A ghostwriter hid his phrase in a line by reordering its letters; spaces and capitals he was free to choose. Did he really use exactly those letters? {sig}",
                "no_letter_lost(before, after=o) ~ {sig}: strip spaces from both, lowercase both, and see if one is a reordering of the other",
            ),
            "words_by_first_letter": (
                "index(lyrics) ~ a dictionary like the index in the back of a book: letter → all the words of the lyrics beginning with it, in order and with repeats. {sig}",
                "alliteration(poem) ~ Studying alliteration: {x} is a line of verse; put the words that begin with the same character together, under that character. Dict of lists, case untouched. {sig}",
                "drawers(names) ~ I've one text with names and spaces between. each name goes in the drawer of its first letter. what's in every drawer? {f}, dict letter to list",
                "bucketize(text) ~ {sig}: bucket whitespace-separated words by word‹first char›, values are lists in original order, no dedupe",
                "register(names_line) ~ For a telephone register with thumb tabs: which words of the line belong to which tab, the tab being the word's first character? Dictionary to lists, {sig}.",
                "letter_groups(vocab) ~ vocab for the test, all in one string with blanks. i learn by letter so make groups: begins with a, begins with b... as a dict of lists. {sig}",
            ),
            "keep_digits": (
                "dialled(phone) ~ People write phone numbers with blanks, slashes, brackets, a plus. To dial I need just the digits, one string. {sig}",
                "digits_only(code) ~ {f}: strip everything but 0-9 from product code, leave as str ‹leading zeros matter!!›",
                "from_plate(plate) ~ what number is on the plate? letters and dash out, digits glued together, still text. {sig}",
                "combination(note) ~ Uncle hid the safe combination inside a silly note, it is made of the digits in the order you meet them. Fetch it as a string please, {sig}",
                "account(line) ~ the bank prints account no. with dots & spaces between groups of figures; {sig} shd return only the figures, joined",
                "meter(reading) ~ the meter reading comes as '01 234,5 kWh' or similar. take the digits only and leave them a text: {sig}",
                "phone_plain(entered) ~ No plus, no slash, no brackets, no blanks: what's entered reduced to its 0-9, leading 0 intact as it's text. {sig}",
            ),
            "longest_word_of_text": (
                "hardest(dictation) ~ the hardest word in a dictation is always the longest. which is it? first one if there's two. {sig}, and '' for an empty page",
                "monster(clause) ~ German legal clauses contain one monster word each. {sig} hunts it down: most characters wins, the earlier in a draw, nothing at all in an empty clause gives ''.",
                "biggest(lyrics) ~ {sig} → the word of the song with the most letters; splits on spaces; tie = earlier; no words = empty string",
                "showoff(tweet) ~ friends show off with looong words, i wanna see only the longest of a msg, the one that comes first when equal ‹empty msg gives empty text› - {f}",
                "big_word(password_phrase) ~ pass phrase audit. show me its longest word; of two equally long the former; {sig}, blank for blank",
                "max_token(error) ~ find token of max len in error text {sig} // first if tie // '' if no tokens",
            ),
            "initials": (
                "monogram(full_name) ~ I stitch monograms on towels. {sig}: full name in, the capital first letters out, no dots, no gaps",
                "ranger(name) ~ two letter radio ids, or three if one has a middle name: first letter of every part of the name, made big. name it {f}",
                "abbr(dept) ~ Departments are known by abbreviation - take each word's opening letter, uppercase, run together. {sig}",
                "initial(person) ~ for sign the documents we use only beginning letters of all names of the person, in capitals, one after other. {sig} thanks you",
                "team_code(sponsor) ~ Scoreboard has room for letters only: take each word of the sponsor, first character, upper case, no gap. {sig}",
                "stamp(company) ~ The company's rubber stamp bears the first letter of each word of its name, all in capitals without dots. May I ask for {sig}?",
            ),
            "split_commas": (
                "ingredients(line) ~ ingredients come as 'flour, eggs ,milk' on one line; i need them seperately without the spaces around. {sig}",
                "guests(text) ~ {f}: cut {x} at the commas; trim each part; list. keep empties.",
                "parties(clause) ~ The parties to the contract are enumerated with commas. Might I have {sig} which returns each of them, stripped of the blanks at either side?",
                "tags_of(field) ~ Wordpress tag box! Someone types tags w/ commas between and random spaces. {sig} should give a list of tags, tidy at the ends, but not dropping anything",
                "bands(festival_line) ~ Line-up: 'abba , queen,blur'. as list, no blanks hanging on. {sig}",
                "towns(address) ~ in this country an address is flat, street, town all on one line. separate at commas & shave each piece. {sig}",
            ),
            "lower_with_underscores": (
                "column(header) ~ turn a spreadsheet header into a column name: trim it, small letters, each space an underscore. {sig}",
                "slugish(title) ~ {sig}. Blog slug, old style: no capitals, _ wherever there was a space ‹two spaces, two underscores›, outer whitespace off first",
                "key_for(product) ~ A product's key = its name, without blanks at the ends, all lower case, blanks within replaced by '_'. That's what {f} is to produce.",
                "file_of(song) ~ so my mp3s are named like the song but computer doesn't like spaces: strip ends, lowercase, and underline sign for every space. {sig}",
                "env_file(app) ~ {f}: .strip().lower(), then ' ' → '_'",
                "machine_name(field) ~ Field captions like ' Postal Code ' must become postal_code for the database. Trim, small letters, underscores. {sig}",
                "var(phrase) ~ a phrase → python variable: shave ends, no capitals, every blank gets _ {sig}",
            ),
            "most_frequent_letter": (
                "favourite(secret) ~ In a secret message the commonest letter is probably E. So which letter is commonest in mine? don't look at case, tell it small, first one on a draw, '' when no letters are in it. {sig}",
                "wears_out(text) ~ the key of my typewriter that wears out first: letter pressed the most while typing the text. Capitals are the same key. Spaces and digits not considered. Lower case answer, the one met first if even, empty string if there were no letters. {sig}",
                "top_letter(lyrics) ~ {f}: most common letter in lyrics, case-insensitive, returned lowercase; ties to whichever appears first; '' for none",
                "dominant_base(dna) ~ Which base dominates? {x} may be in upper or lower case and contain blanks or numbering, which are not bases. Return it in lower case; earliest on equal counts; no letters → ''. {sig}",
                "commonest(caption) ~ which letter do i use most in a caption? Upper=lower, answer in lower, earliest wins, no letters gives empty. {sig}",
                "e_or_not(page) ~ There's a whole novel without e. What letter is used most on a page? Give it small, do not distinguish capitals, prefer the one appearing first; a page without letters gives ''. {sig}",
            ),
            "clock_minutes": (
                "minutes(clock) ~ {x} is a text such as 7:45. Bus planning wants minutes since midnight, hours times sixty plus the rest. If the hour or the minute is missing or isn't a number take 0 for it. {sig}",
                "since_midnight(hhmm) ~ {sig}: 'h:mm' → int minutes. garbage or absent half counts 0, never raise",
                "cooking(time_text) ~ recipe says 2:30 as in hours:minutes, my oven only does minutes. a half that is not figures or not there is worth nothing. {f}",
                "duration_min(entry) ~ Timesheet entries read hours colon minutes. The wages office needs them in minutes only; whichever side of the colon is blank or illegible shall be deemed zero. {sig}",
                "alarm(set_to) ~ The alarm stores 6:05 as text. Its chip counts minutes from midnight. Convert, with nought standing in for either half that is not a number, {sig}",
                "parking(since) ~ parking ticket says 9:20. make it minutes ‹9 times 60 plus 20›. what isn't numeric is 0. {sig}",
                "departs(timetable_entry) ~ {f}: 'h:mm' to int; h*60+m; tolerate rubbish as zero",
            ),
            "is_anagram_ignoring_case": (
                "same_stuff(a, b=o) ~ ignoring capitals, is one just the other with the characters stirred? spaces do count. {sig}",
                "stirred(name, alias=o) ~ detectives suspect the alias is made by stirring the letters of the name. Check it, Big and small letters being alike: {sig} true or false",
                "permuted(code, typed=o) ~ {sig} takes the code and what the user typed, and tells whether they'd be equal after sorting their characters, case put aside",
                "scramble(x1, x2=o) ~ game of scrambles!! {o} must have the very same letters as {x}, as often, order free, UPPER = lower. {sig} → bool",
                "same_set(sign_a, sign_b=o) ~ i change the pub sign by just moving its letters around; can the first be turned into the second? case is not important but spaces are characters too. {sig}",
                "kids_riddle(riddle, solution=o) ~ Is 'Listen' to 'silent' what the riddle is to the solution? same characters in other order, capitals no matter. {sig}",
                "dup_code(code, other=o) ~ The typist often mixes up the order of a code's characters, and upper with lower. Tell whether two codes could be the same one. {sig}",
            ),
            "looks_like_email": (
                "plausible(address) ~ rough check for the newsletter form. exactly one @ and, somewhere behind that, a dot. good enough for me. {sig}",
                "mailable(typed) ~ My mum's club collects e-mail addresses on paper and half are nonsense. {sig} = True when there's one @, not two, not none, with a dot later on.",
                "is_mail(s1) ~ {f}: bool; {x} counts as email if '@' occurs once and a '.' occurs after it; don't do regex",
                "at_and_dot(contact) ~ is the contact a mail address or perhaps a phone number? it's mail when it contains a single at sign, after which a full stop comes. {sig}",
                "reply_to_ok(value) ~ spam filter, step 1: reject unless @ appears exactly one time and a dot comes afterwards. {sig}",
                "subscribe_ok(input) ~ wenn ein @ drin ist and later a dot, I accept. two @ I don't accept. {sig}",
                "has_mail_shape(signature) ~ Returns a bool: shape of e-mail, that is '@' present once and followed, not necessarily at once, by a '.'. {sig}",
            ),
            "key_values": (
                "settings(line) ~ {x} is like volume=3;speed=10; - semicolon between, key before =, whole number after. dict please, numbers as int, blanks around are to be ignored, 0 when the number's missing. {sig}",
                "parse(cookie) ~ {sig}: cookie-ish 'a=1; b=2' → dict str→int, value not a plain number → 0",
                "stock(scan) ~ The scanner spits out one text: item=amount;item=amount and so on. Make me a dictionary of it, amounts as whole numbers, an item without a proper amount has 0. {f}",
                "knobs(preset) ~ A synth preset string lists knobs and settings, pairs parted by semicolons, name left of the equals sign, integer right. Build the mapping knob → integer with 0 wherever no valid integer is given; trim names. {sig}",
                "dna_markers(report) ~ The lab's report is name=repeats;name=repeats in one line. Names trimmed, repeats as int ‹zero if not a plain number›. As dict: {sig}",
                "skills(sheet) ~ my character sheet is str=12; dex=9; wis=; … want a dict. wis= has no number so 0. spaces around names don't belong to them. {sig}",
                "tuning(params) ~ {f} parses 'k=v;k=v' with non-negative int v ‹otherwise 0›, keys stripped, into a plain dict",
            ),
            "filled_csv_fields": (
                "answers(row) ~ survey row, commas between the answers, people skip questions. I want the answers really given, trimmed. {sig}",
                "nonempty(csv_line) ~ {sig} - split on ',', strip, throw away blanks",
                "wishes(letter) ~ Dear Santa list: toys with commas between and sometimes ,, two commas or a comma at the end. give the toys without spaces around and without nothing-toys! {f}",
                "recipients(to_field) ~ The To: field separates people with commas; users leave trailing ones. Return the recipients without surrounding blanks, leaving out the vacant places: {sig}",
                "lyrics_tags(csv) ~ some clown put ,, in the tags and spaces everywhere. real tags only, clean. {sig}",
                "toppings(order) ~ Waiters type 'ham,, cheese , '. Cook wants what was in fact ordered, trimmed. {sig}",
                "cc_list(line) ~ comma list in, list of strings out; trim; a string with nothing left is dropped. {sig}",
            ),
            "remove_spaces": (
                "tight(iban) ~ IBAN copied from a letter has gaps every four. bank form wants none. {sig}",
                "squeeze(dna) ~ sequencer prints the strand in blocks of ten with blanks between them. {f} shall return one unbroken strand",
                "glue(message) ~ spies don't leave gaps between the words. take the message and shut all gaps: {sig}",
                "compact(plate) ~ plate w/o blanks, anything else untouched, ty. {sig}",
                "license(input) ~ licence keys get pasted with spaces in them. delete these, nothing more. {sig}",
                "squashed(hashtag_phrase) ~ for a hashtag i have to write the phrase in one go. just shove the words together {sig}",
                "no_blanks(sequence) ~ Please return the sequence devoid of blanks. Nothing else is to be removed. {sig}",
            ),
            "remove_part": (
                "without(lyrics, bit=s) ~ radio edit: lyrics minus a certain bit, wherever it comes up, all of them. {sig}",
                "cleanse(clause) ~ Our counsel hates {s}. Give me {sig} that strikes it out of a clause throughout, leaving the remaining text precisely as it was.",
                "drop_bit(code) ~ product codes contain {s} since the merger and nobody wants it. get rid of it everywhere, put nothing instead - {f}",
                "bleached(msg, stain=s) ~ {sig} erases every occurrence of {s} from {x}",
                "no_prefix(url, junk=s) ~ tracking junk in addresses: snip it out at all places and hand back the address. {sig}",
                "deleted(sms, phrase=s) ~ mum puts the same phrase in all sms. take it out of one, every time it's in. {sig}",
                "stripped_code(sku) ~ {f}: sku.replace of {s} by nothing",
                "without_refrain(lyrics, refrain=s) ~ I want the song minus its refrain, wherever that's sung. What was around it stays as is, line ends included. {sig}",
            ),
            "characters": (
                "beads(name) ~ bracelet beads!! one bead per letter. split the name up so that i have a list, bead after bead. {sig}",
                "cells(word) ~ crossword grid: a word has to be put one character per cell. {sig} gives the list of cells, spaces included",
                "chars(text) ~ {f}: str to list of single-character strings, order kept",
                "segments_of(display) ~ The shop's LED display is driven one symbol at a time, so the string must be handed over as a list of its symbols. {sig}",
                "tiles(scrabble_word) ~ Lay the word on the table tile by tile - a list, one character per element. {sig}",
                "morse_input(word) ~ Morse goes sign by sign, so break a word into its single signs. list. {sig}",
                "letters_in_a_row(ribbon) ~ One cake gets one letter of what the ribbon says, space = empty cake. Which cake gets what, as list from left to right? {sig}",
                "explode(s1) ~ {f}: string → list of chars, duh",
            ),
            "file_name_of_path": (
                "leaf(path) ~ {sig}: everything behind the last / of the path. no slash, whole thing",
                "just_name(where) ~ the explorer shows where a photo is, folder slash folder slash photo. i don't need folders. only photo name. {f}",
                "slug(url) ~ Blog addresses end in the slug, after the final slash. Give me that end part, {sig}",
                "apartment(address) ~ addresses here are country/city/street/flat. I deliver to the flat so what's after the last slash please, {sig}",
                "document(location) ~ The judge quotes documents by their location in the archive, with slashes. What's the document called, all folders omitted? {sig}",
                "attachment_name(path) ~ dont want the user to see our server folders, show only what's past the last / in the path. {sig}",
                "topic(feed_url) ~ {f} = last slash-separated piece of the url",
            ),
            "swap_first_and_last": (
                "swapped(word) ~ in our secret language the first and the last letter of a word trade places. one-letter words and empty ones stay. {sig}",
                "ends_traded(pin) ~ {f}: exchange the outermost two characters, middle unaffected",
                "disguise(password) ~ I write my password down with its end characters exchanged so nobody gets it. Do this disguise for me; if it has fewer than two characters nothing happens. {sig}",
                "gene_flip(dna) ~ mutation 17B: the base at the very front and the one at the very back switch positions. apply to strand, {sig}",
                "trick(word) ~ My students swap the outer letters of words and ask each other what it was. Do it for a word; too short, same word. {sig}",
                "kebab(word) ~ the game is called head-to-tail: last character comes to the front, first one goes to the end, those between sit still. tiny words ‹0 or 1 characters› unchanged. {sig}",
                "flip_ends(plate) ~ A thief repainted only the outer two characters of a plate, exchanging them. What does it look like afterwards? {sig}",
            ),
            "text_after_first": (
                "message_part(log_line, marker=s) ~ log lines: junk, marker, message. {sig} - message means all that's behind the first marker; '' if the marker isn't there",
                "value_after(line) ~ {f}: what stands behind the first {s} in the line? empty string in case {s} isn't in it at all",
                "proviso(clause, opening=s) ~ A clause often has a proviso introduced by some opening words. Whatever follows their first appearance is the proviso. No such words, no proviso, i.e. the empty text. {sig}",
                "extension_number(phone) ~ phone numbers at the office: main number then {s} then extension. I need what comes after the first {s}, or nothing at all if they've no {s} - {sig}",
                "reason(error, colon=s) ~ An error message tells where, then a mark, then why. Only the why, which may contain that mark again. If the mark is absent, the why is empty. {sig}",
                "answer_part(line, sign=s) ~ In the quiz file a line is question, sign, answer. {sig} gives the answer. The sign may come again within it, no harm. Without sign: empty.",
                "dosage(label) ~ {f}: on the medicine label everything past the first {s} is the dosage, '' if it lacks one",
            ),
            "letter_positions": (
                "numbers_code(secret) ~ our secret code, a is 1, b is 2 … z is 26! write the message in numbers, big letters same, leave out spaces and stuff. {sig} returns the list",
                "cipher(word) ~ {sig}: A1Z26. non letters skipped, case-insensitive, list of ints",
                "numerology(name) ~ For numerology I give each letter of a name its place in the alphabet, starting with one for A. Blanks and hyphens have no place. {f} yields these in order.",
                "places(text) ~ alphabet places of the letters in {x} please ‹1 to 26, capital letters are like small›, other signs not, {sig}",
                "word_values(guess) ~ {f}: per letter its rank in the alphabet starting from 1, upper and lower case same, other characters dropped",
                "bingo(word) ~ letter bingo: I shout a word, pupils mark 1 for a, 2 for b and so forth. produce the numbers to be marked, in order. apostrophes and blanks have none, capitals like small. {sig}",
            ),
            "max_of_commas": (
                "top_bid(bids) ~ {x} is a text with whole numbers, commas between them. the auctioneer wants only the top one, 0 if there's no number in it at all; non-numbers are ignored. {sig}",
                "record(scores) ~ {f}: '12, 7,x,30' style string → the highest integer, junk skipped, 0 when empty",
                "hottest(line) ~ Weather station sends one line per day, temps as integers with commas, minus allowed. How hot did it get? Skip what isn't an integer, answer 0 if none. {sig}",
                "deepest(soundings) ~ Soundings of a harbour as text, whole metres, commas. I'm after the greatest; text that's not a whole number doesn't count; without any, zero. {sig}",
                "heaviest(catch) ~ the fisherman texts his catch in kilos like '4, 11, 2'. which is the heaviest? ignore what isn't a whole number; 0 for an empty net. {sig}",
                "peak_load(csv) ~ {sig}: max over ints in comma string, default 0, silently skip non-ints",
            ),
            "duration_seconds": (
                "length_of(track) ~ song lengths are like 3:45 or 1:02:10. how many seconds is that? a bit that isn't a number is 0. {sig}",
                "secs(stamp) ~ {sig}: mm:ss or h:mm:ss → total seconds; unparsable part = 0",
                "lap(time_text) ~ The referee notes run times as minutes:seconds, marathons with hours in front. {f} turns such a text into seconds, each part worth sixty of the next; illegible parts are zero.",
                "song_secs(duration) ~ jukebox db holds durations like 4:07 or 1:00:00, convert to secs ‹non numeric piece = 0› {sig}",
                "audio(book_part) ~ Audio book parts are 12:30 or 1:05:09 long. I need seconds for the player; treat a non-numeric part as nil. {sig}",
                "pace(run) ~ my run took mm:ss, on bad days h:mm:ss. secs please. {sig}. letters instead of figures → that bit is 0",
            ),
            "positions_of_each_character": (
                "where_each(secret) ~ for every sign in the message: at which spots ‹first spot is 0› does it stand? a dictionary of lists. {sig}",
                "occurrences(dna) ~ {sig}. Map base → list of 0-based indices in the strand. All characters, as they are.",
                "hangman(word) ~ hangman: when kid guesses a letter i must know all places it fills. prepare that, letter → places counted from zero, {f}, spaces too",
                "letter_places(lyric) ~ Give for any character in the lyric the list of indices where it is, indices from 0 on. {sig}",
                "spots(password) ~ Which sits where in the password? character: all its indexes, zero-based. {sig}",
                "motif_index(sequence) ~ Build an inverted index over the characters of a sequence, e.g. to find all places of C at once; counting begins with 0. {sig}",
            ),
            "binary_to_int": (
                "from_bits(bits) ~ {sig} reads a string of ones and zeros as a binary number. there may be spaces or _ in it, skip everything not 0 or 1. none at all makes 0.",
                "decode(lamps) ~ lamps on the old computer, 1 = on, 0 = off, written down as text with blanks for legibility. Which number do they show? Characters besides 1 and 0 mean nothing. {f}",
                "knots(string) ~ my grandma ties secret numbers: 1 for knot 0 for no knot, base two. the note may have dashes, ignore. what's the number? {sig}",
                "dip_switches(setting) ~ DIP switches, written like '10 11': ones and zeros, most significant first, decoration to be ignored, zero if no switch at all. Value? {sig}",
                "punched(tape) ~ Punched tape: hole is 1, none is 0. The row is given as text, maybe with separators which are without meaning. Value as an integer; no bits, zero. {sig}",
                "bin2dec(bits) ~ {f}: keep [only ]0 and 1, interpret base 2, '' → 0",
            ),
            "lines_containing": (
                "grep(log, needle=s) ~ {sig}, fixed-string grep, case sensitive, list of matching lines",
                "choruses(lyrics) ~ I look for the lines of a song in which {s} is sung. The whole lyrics go in as one text; those lines, in order, come out as a list. {f}",
                "about(contract, term=s) ~ Contract as plain text. Which of its lines mention the term? {sig}, exact spelling, whole lines please",
                "failures(console) ~ from the console output pick the lines where {s} occurs anywhere, drop the others. list. {sig}",
                "calls_to(bill, number=s) ~ Phone bill, a call per line. Show me all lines in which the number occurs. {sig}",
                "mentions_of(diary, name=s) ~ On which lines does my diary mention somebody? I want these lines themselves, whole, in their order. {sig}",
                "hits(csv_dump) ~ dump is long text. give me list of lines with {s} in it. {f}",
            ),
            "keep_vowels": (
                "howl(word) ~ wolves only speak vowels. what remains of a word when a wolf says it? just a e i o u, as they stand, capitals too. {sig}",
                "sung_part(lyrics) ~ Singing teacher: for warm-up we sing only the vowels of the text, one after another, no gaps. {f} should give this string.",
                "vowels(text) ~ {sig}: filter aeiouAEIOU, join, return str",
                "yodel(name) ~ {sig}: yodel version of a name - consonants, blanks, signs away, the vowels remain in order and case",
                "aeiou_only(word) ~ Hawaiian lesson: what's left of a word once each consonant and every sign is struck? vowels in order, capital ones as capitals. {sig}",
            ),
            "keep_letters": (
                "letters(plate) ~ the plate mixes letters, digits, a dash and a seal. Letters only, run together. {sig}",
                "only_alpha(text) ~ {f}: str → str, isalpha filter",
                "part_family(code) ~ In a part number the letters give the family, the figures the size. {sig} is after the family, thus all letters in their order and nothing else.",
                "scrubbed(dna) ~ pasted FASTA has digits, blanks and line breaks in it. i want a string with letters, full stop. {sig}",
                "initial_mix(password) ~ which letters are in the password? in order, doubled ones too, as one string, w/o figures or signs {sig}",
                "wordy_part(address) ~ {sig}. From an address line everything that isn't a letter disappears, spaces included.",
                "motto(raw) ~ crossword program accepts no signs nor blanks nor figures, thus pass on only letters. {sig}",
            ),
            "normalize_text": (
                "comparable(address) ~ Two clerks type the same address with different capitals and a varying amount of blanks. Bring it to one form - all small, one blank between words, none outside. {sig}",
                "canon(query) ~ {sig} - lowercase + squeeze whitespace ‹newlines and tabs also become one blank, ends trimmed›",
                "tidy(lyrics) ~ copied lyrics: weird spacing and random CAPS. make em all lowercase with single spaces between words pls, {f}",
                "search_form(song_title) ~ Before comparing song titles we bring them to search form: lower case, exactly one blank between any two words and none at the ends. {sig}",
                "same_song(title) ~ '  HEY   Jude ' and 'hey jude' are one. bring a title to the second form. {sig}",
                "plain_clause(clause) ~ For comparing clauses of two contracts: capitals are to be lowered, any whitespace between words counts as one blank, at either end there's none. {sig}",
            ),
            "repeat_text": (
                "chant(slogan, times=k) ~ football chant! the slogan, over & over without anything in between, as many times as i say: {sig}",
                "wallpaper(motif) ~ Pattern knitting. The motif is a string of stitches and a row has it {k} times in sequence. {f} gives the row.",
                "stutter(sound, n=k) ~ {sig}: {x} concatenated {k} times",
                "telomere(dna, copies=k) ~ Simulated telomere = the short dna text, back to back, in the given number of copies. Could I have {sig}?",
                "lines_of_punishment(sentence, times=k) ~ Bart must write the sentence again and again, directly one after another, a given number of times. {sig}",
                "ruler(mark) ~ {f}: mark {k}x in a row, one string",
            ),
            "count_uppercase": (
                "shouting(message) ~ how much does somebody shout? number of capital letters in the message. {sig}",
                "caps(password) ~ {f}: policy wants to know how many upper-case letters the password holds",
                "big_ones(text) ~ kid asks: count the BIG letters. not the little ones. not numbers. {sig}",
                "elements(formula) ~ In a chemical formula each element has precisely one capital, so the number of capitals = the number of element symbols. {sig}",
                "angry(email) ~ I measure the anger of a customer's email in capital letters. So: how many? {sig}",
                "acronym_size(name) ~ NaCl, DNA, LaTeX … number of big letters in it. {sig}",
            ),
            "starts_with_uppercase": (
                "proper(sentence) ~ True if the sentence begins with a capital, else False ‹empty: False›. {sig}",
                "is_noun(wort) ~ in German the noun has big letter in front. so i look only on first letter if it is big: {sig}",
                "capital_start(line) ~ Old poems give each line a capital at its head. {f} should check one line.",
                "formal(reply) ~ rule in our support team: replies begin with a big letter. check a reply, {f}",
                "cap_ok(message) ~ commit hook: a message has to begin with an upper-case letter. pass or not? {sig}",
                "is_title(item) ~ {f}: True when the very first character is a capital one, nothing there means False",
            ),
            "has_unique_characters": (
                "isogram(word) ~ {sig}: bool, no character twice",
                "fair_pin(pin) ~ our rule for door codes: every key is pressed once at most. does this pin obey? {sig}",
                "no_repeat(plate) ~ collector's question - do all the characters on a plate differ from each other? anything counts, letters, digits, dash. {f} says",
                "good_key(cipher_key) ~ A substitution key must not use the same character twice. May this key be used? {sig}",
                "all_differ(code) ~ mastermind without repeats: is a code legal, i.e. no sign used more than once? {sig}",
                "heterogram(word) ~ {sig} — no character may recur. bool",
            ),
            "email_domain": (
                "provider(mail) ~ what provider is someone with? the bit behind the last @. {sig}",
                "host_part(address) ~ {f}: substring following the final '@'",
                "school_of(email) ~ our pupils' mail addresses end on the school after the at sign. Only the school part please, {sig}",
                "org(sender) ~ Group by organisation: text to the right of the last at sign in a sender. {sig}",
                "mail_server(to) ~ which server must it go to? what you find after the last @. {sig}",
            ),
            "text_after_last": (
                "tail(path, sep=s) ~ {sig} -- rpartition style, what follows the last {s}, or all of it when it's not in there",
                "final_part(product_code) ~ Everything behind the last {s} of the product code is the size. A code in which {s} is missing is a size all by itself, return it whole. {sig}",
                "last_word_in(argument, phrase=s) ~ In a quarrel only what is said after the phrase's last occurrence counts. No phrase? Then everything counts. Call it {sig}.",
                "subdomain_end(domain) ~ what country? the text behind the last {s} of the domain; when there's no {s}, all of it. {sig}",
                "leaf(category, arrow=s) ~ Shop categories read house, arrow, garden, arrow, tools. Just tools, please, and a category without arrows in full. {sig}",
                "hash_part(version) ~ {f}: the build id is whatever is behind the last {s} of the version; lacking that, the entire version",
            ),
            "zero_padded": (
                "ticket_no(number_text, width=k) ~ Raffle tickets: the number, a text, gets zeros in front until it has the full width. Longer ones aren't cut. {sig}",
                "padded(code) ~ barcodes must have {k} characters, fill with 0 at the left, {f}",
                "house_key(key, digits=k) ~ {sig}: left-pad with '0' up to {k} chars",
                "invoice(no) ~ invoices sort badly as text; put zeros at the front until they're {k} long ‹leave alone if longer already›. {f}",
                "frame_no(n) ~ frame numbers arrive as text, the video tool wants them {k} long with leading noughts. {f}",
                "member_card(number, places=k) ~ Old member numbers are shorter than new ones. Fill up from the left with 0 until all places are taken. {sig}",
            ),
            "longest_line": (
                "widest(poem) ~ how wide must the frame be? find the longest line of the poem ‹the text of it, first one in a draw, '' if there are none›. {sig}",
                "overflow(code) ~ {f}: return the line with most characters in a source text. Earliest on ties. Empty in, empty out.",
                "long_verse(lyrics) ~ which line of the song needs the biggest breath - most characters, the earlier of equals, empty text for no song. {sig}",
                "loudest(error_log) ~ {sig}: text of the line with the greatest length, first wins, '' if the log has none",
                "banner_line(text) ~ To choose the font size I need that line of the text that has most characters ‹the former of two, '' for an empty text›. {sig}",
                "longest_rule(statute) ~ {sig}: which line of the statute runs longest; ties resolved in favour of the earlier one; empty statute, empty string",
            ),
            "count_non_blank_lines": (
                "real_lines(poem) ~ the magazine pays per line of a poem, but not for the empty lines between stanzas ‹a line of blanks is empty too›. how many get paid? {sig}",
                "sloc(source) ~ {sig}: LOC metric, whitespace-only lines don't count, comments do",
                "entries(diary) ~ Mein diary has one line for each entry and sometimes lines with nothing. How many lines are with something on it, {sig} should say.",
                "verses_sung(lyrics) ~ Not counting the gaps between verses, how many lines has the song? {f}",
                "clauses(contract) ~ Every non-empty line of this contract is a clause, lines of mere whitespace being just layout. How many clauses? {sig}",
            ),
            "distinct_letters_ignoring_case": (
                "pangram_score(sentence) ~ the quick brown fox has all 26. how many has my sentence? different letters, a and A are one, no commas or digits. {sig}",
                "stamps(banner) ~ I cut one potato stamp per letter and use it as often as needed, all as capitals whatever is written. Stamps needed for a banner: {sig}",
                "alphabet_size(message) ~ {f}: cardinality of the letter set, lowercased, non-alphabetic characters dropped",
            ),
            "count_sentences": (
                "pauses(speech) ~ My speech coach says pause at every . ! and ? - so how many pauses? {sig}",
                "full_stops(telegram) ~ {f} = number of characters in the telegram that are a dot, an exclamation mark or a question mark",
                "breaths(reading) ~ When reading aloud to toddlers one breathes at each sentence end ‹. or ! or ?›. Three in a row are three. Tell the number of breaths, {sig}.",
            ),
            "roman_value": (
                "year_on_church(inscription) ~ MDCCLXXVI on our church! What number is such an inscription? A small sign before a bigger one is taken off, as always; signs that aren't I V X L C D M have no worth. {sig}",
                "from_roman(numeral) ~ {sig}: Roman → int, subtractive notation, unknown chars worth zero",
                "chapter(heading) ~ The statute numbers its chapters the Roman way. I need the plain integer, {f}. Any stray character counts nought.",
                "popes(n) ~ my homework about popes: turn IX, XXIII, XIV and so on to normal numbers. ‹IV is 4 not 6!› {sig}",
                "super_bowl(edition) ~ Super Bowl LVIII is which number? make {sig}. subtract when smaller stands before bigger; other letters = zero",
            ),
            "run_length_decode": (
                "unpack(code) ~ our kids' code writes a4 for aaaa. letter, then one digit. {sig} unpacks a message like that",
                "expand_knit(row) ~ In my knitting notes k3p2 means kkkpp: each letter, as many times as the digit right behind it tells. Please write out the row, {sig}.",
                "rle_decode(packed) ~ {f}: letter + single digit → letter repeated, concatenated. that's the format. decode it",
            ),
            "longest_character_run": (
                "scream(chat) ~ heeeeelp - what's the longest bit of one same character in a row in a chat message? give me that bit, first when tied. {sig}",
                "homopolymer(dna) ~ {sig} → longest homopolymer stretch of the strand ‹e.g. the A's themselves, as text›, leftmost of equal ones",
                "streak(results) ~ W and L of our team are in one string. The longest unbroken series of one and the same, as a string, the earlier if equally long. {f}",
            ),
            "assignments": (
                "config_line(line) ~ 'a=1, b=2' sort of line. give back dict with ints. where there's no whole number after the = put 0. spaces don't matter. {sig}",
                "variables(text) ~ {f}: comma-separated NAME=INTEGER list to mapping, trimmed names, default 0",
                "bring_list(note) ~ Who brings how much, one note: name=amount, name=amount, … I wish to look amounts up by name. Amount missing or no number: 0. {sig}",
            ),
            "wrapped_lines": (
                "typeset(prose, width=k) ~ {sig}¶- fill lines word by word¶- a line never exceeds {k} characters, blanks included¶- unless one single word is longer, it sits alone¶- return the lines",
                "sms_bits(message) ~ my old phone shows {k} letters on a row. break the message between words so rows are as full as can be, a word too long has own row. {f} gives a list",
                "receipt(note, columns=k) ~ The receipt printer has so many columns. Wrap a note greedily, at blanks only; oversized words go unbroken onto their own line. {sig}",
            ),
            "rot13": (
                "spoiler(text) ~ hide the ending of the film: every letter 13 further in the alphabet, round the corner after z, capitals remain capitals, other signs as they were. {sig}",
                "geocache(hint) ~ Geocaching hints are encrypted by swapping A-M with N-Z, small letters likewise. {f} decrypts one, leaving anything that's not a letter.",
                "r13(s1) ~ {sig}. you know what it is. ascii letters only, keep case",
            ),
            "hashtags": (
                "tags(post) ~ fish the #words out of a post, the # stays on, a # all alone is no tag. {sig}",
                "topics(tweet) ~ {f}: whitespace split, keep tokens starting with '#' and longer than one char",
                "channels(message) ~ In our chat a channel is mentioned by writing it with # in front. List those mentioned in the message, in order, a bare # being ignored. {sig}",
                "trending(caption) ~ I manage influencers. From a caption: all tokens that begin with a hash sign and go on after it, hash included. {sig}",
            ),
            "sentences_of_text": (
                "statements(clause) ~ Take the clause apart into sentences, which end at . or ! or ?. Blank edges go, empty pieces too, and the end marks aren't kept. {sig}",
                "lines_to_say(script) ~ actor here. i learn sentence after sentence: cut at dot, exclamation, question mark; no marks, no spaces around, nothing empty. {f} → list",
                "sents(text) ~ {sig}: naive sentence splitter on . ! ? — strip, drop empties",
            ),
            "price_value": (
                "amount(tag) ~ price tags like $1,234.50 → i want the number 1234.5. rubbish on the tag → 0.0. {sig}",
                "dollars(cell) ~ {f}: money string to float. optional $ in front, thousands commas, spaces around ok; anything else yields 0.0",
                "parse_price(label) ~ The antique dealer writes prices with dollar sign and commas; the till needs a float. If the label can't be read as price then zero point zero. {sig}",
            ),
            "shared_prefix": (
                "same_start(plate, other=o) ~ how far do two plates agree from the left? hand me that common beginning. {sig}",
                "stem(word1, word2=o) ~ {sig}: LCP of two strings, '' if first chars differ",
                "dial_area(mine, yours=o) ~ My phone number and yours start with the same digits for a while. Those digits please; nothing when they differ from the beginning. {sig}",
                "common_head(strand, sample=o) ~ Align two DNA readings at their 5' end & return the stretch up to the first mismatch: {sig}",
                "agreement(v1, v2=o) ~ two versions of a clause. up to where are they identical? return that leading text. {sig}",
            ),
            "without_html_tags": (
                "plain(post) ~ Blog posts come with HTML tags. For the newsletter i want none of them, just the text between. {sig}",
                "detag(html) ~ {f} strips everything from an opening angle bracket to its closing one, brackets incl. No parser libs.",
                "read_aloud(page) ~ my screen reader reads the tags too, terrible. leave out all in angle brackets, give rest. {sig}",
            ),
            "is_ip_address": (
                "valid_ipv4(addr) ~ {sig}: four dot-separated integers, each 0..255, else False",
                "ip(text) ~ is that thing an ip? four pieces with dots, all digits, none over 255. {sig} true/false",
                "reachable_looking(host) ~ Before pinging I check whether the host is written as numbers: precisely four of them, dots in between, 255 at the very most each. {f}",
            ),
            "mask_vowels": (
                "hangman_view(word, blank=s) ~ party game: show a word with all its vowels covered by some sign, small and capital ones. {sig}",
                "censored(curse) ~ A curse is printable when {s} stands where each vowel was. {f} makes it printable!",
                "veil(name) ~ {sig}: a,e,i,o,u in either case become {s}; rest unchanged",
            ),
            "reverse_words_in_place": (
                "mirror_talk(sentence) ~ mirror talk = say every word backwards but keep the words where they are. one space between. {sig}",
                "backwards_each(secret) ~ {f}: 'abc de' style message, flip each word, not the order",
                "goblin(speech) ~ Goblins in our roleplay pronounce each word from its end to its start, yet the order of the words is the ordinary one. Please give me {sig}.",
            ),
            "double_characters": (
                "echo_each(word) ~ ttwwiiccee. each character twice. {sig}",
                "ghost_talk(line) ~ My kids' ghost says every letter two times, and space and comma as well. Convert a normal line to ghost: {sig}",
                "twin(code) ~ {f} writes each symbol of the code two times running; simplest error protection there is",
            ),
            "append_text": (
                "signed(letter, signature=s) ~ put the signature straight at the end of a letter. no blank, no line break. {sig}",
                "with_suffix(sku) ~ returned goods get {s} behind their code - {f}",
                "poly_a(strand, tail=s) ~ {sig}: {x} followed by {s}",
            ),
            "count_consonants": (
                "hard_sounds(name) ~ how many letters of a name aren't vowels? digits, blanks no. {sig}",
                "consonants(text) ~ {f} — alphabetic and not in aeiou, case-insens., return the tally",
                "stops(lyrics) ~ The vocal coach counts consonants in a line of lyrics, all letters apart from a, e, i, o, u whatever their case. One number. {sig}",
            ),
            "count_capitalized_words_in_text": (
                "nouns(satz) ~ in German every noun has a capital. so count the words of a sentence which start with capital. {sig}",
                "proper_words(clause) ~ Defined Terms in a contract are capitalised. How many words of the clause begin with an upper-case letter? {sig}",
                "caps_words(t) ~ {f}: int, whitespace tokens whose first char is upper",
            ),
            "text_length": (
                "size(tweet) ~ how long is it, spaces and all? {sig}",
                "bases(strand) ~ {f}: length of the strand",
                "field_usage(value) ~ The DB column takes a limited number of characters. What does this value use up? Everything counts. {sig}",
                "password_size(pw) ~ Number of characters in a password. Just {sig}.",
            ),
            "split_lowercase_words": (
                "flat_words(lyrics) ~ break lyrics at the spaces and at line ends, no capitals in any word. list. {sig}",
                "tokens(query) ~ {f}: query → lowercased whitespace tokens",
                "uncapped(poem) ~ I need the words of a poem as a list, in the order of the poem, with the capitals made small; {sig}.",
            ),
            "digits_of_text": (
                "figures(plate) ~ each figure on the plate as a number in a list. {sig}",
                "buttons(phone) ~ a robot dials the phone number; it wants ints 0 to 9 one after another, so no plus, dash, blank. {sig}",
                "digit_list(serial) ~ {f}: str → list of int, one per digit char, skip others",
            ),
            "last_name_first": (
                "phonebook(name) ~ phone book style: family name ‹= last word›, comma, the rest. Who has but one name is left so. {sig}",
                "cite(author) ~ {sig}: 'Surname, Given names' for the bibliography; single-word author unchanged",
                "register(pupil) ~ School register writes the last word of a pupil's name in front, then a comma and a space, then what came before. One-word names as is. {f}",
            ),
            "without_extension": (
                "bare_name(file) ~ chop the last dot and what's behind it off the file. no dot? same as before. {sig}",
                "stem_of(song) ~ i dont want to see mp3 or wav behind my songs, just the name, only the last dot matters. {f}",
                "base_ref(reference) ~ The revision of a document reference is separated by a dot, the rightmost one. {sig} returns the reference without the revision and that dot.",
            ),
            "url_domain": (
                "site(link) ~ which site does a link go to? no https:// and nothing from the next slash on. {sig}",
                "host(url) ~ {f}: {x} minus scheme, minus path",
                "where_to(address) ~ My grandma fears phishing. Show her only the host of a web address, whether or not it has http in front and pages behind. {sig}",
            ),
            "distinct_sorted_letters": (
                "letters_needed(sign) ~ stencil set for a sign: each letter once, small, from a to z, in one string. nothing else but letters. {sig}",
                "alphabet_of(cipher) ~ {f}: sorted set of lowercased letters, joined",
                "keys_used(text) ~ Which letter keys of the typewriter get used? Name each a single time, alphabetically, lower case, written together. {sig}",
            ),
            "keep_consonants": (
                "abjad(phrase) ~ Hebrew and Arabic can do without vowels. show a phrase the same way: consonant letters only, in order, no spaces, no digits. {sig}",
                "skeleton(name) ~ {f}: letters of the name that aren't aeiou ‹either case›, concatenated",
                "txt_speak(word) ~ txt spk: drop a e i o u and all that isn't a letter. {sig} returns whats left",
            ),
            "fit_with_dots": (
                "in_box(label, width=k) ~ the label box holds so many characters, not one more. too long → cut, last three of them are dots. fits → as it is. {sig}",
                "headline_cell(title) ~ table cell max {k} chars total incl the '...' ; only add it if we had to cut. {f}",
                "fitted(error, columns=k) ~ {sig}: the terminal has a number of columns; an error exceeding it loses its end so that, together with three dots, it fills exactly that number.",
            ),
            "long_words_sentence": (
                "big_words(lyrics) ~ song without the small words: only words of {k} letters or more, spaces between. {sig}",
                "without_fillers(title, shortest=k) ~ for a blog slug we leave the filler words out, i.e. any word that's shorter than a limit; return the rest as one text with blanks. {sig}",
                "keywords(clause, minimum=k) ~ {sig} - a word survives if it has at least the minimum length; survivors joined by single spaces",
            ),
            "without_comments": (
                "code_only(source) ~ {f}: per line, cut from the first '#', rstrip. keep the number of lines.",
                "clean_script(script) ~ ops: the deploy script must be shown without remarks. A remark begins with # and goes to the end of its line. Blanks left at the line's end also go. Text in, text out, {sig}",
                "unhashed(config) ~ in my game config all behind a # is just notes. take notes out of each line plus the spaces before them please {sig}",
            ),
            "word_lengths_of_text": (
                "word_sizes(verse) ~ word → number of characters, for every word of a verse. {sig}",
                "crossword_sizes(clue_list) ~ I have the answers of a crossword in one text with blanks. Need a dict saying how many boxes each takes. {sig}",
                "lens(t) ~ {f}: dict comp, token → len",
                "strip_widths(labels) ~ label printer: for each of the words in {x} ‹one text, blanks between› I need its length. dictionary pls {sig}",
            ),
            "text_statistics": (
                "stats(poem) ~ dict with 'lines', 'words' and 'characters' of a poem. {sig}",
                "wc(doc) ~ {f}, works as wc does: keys lines, words, characters; values ints; characters includes line breaks",
                "report(manuscript) ~ The publisher asks three things about a manuscript: number of lines, of words, of characters. Answer in a dictionary with just these keys ‹'lines', 'words', 'characters'›. {sig}",
            ),
            "header_lines": (
                "headers(request) ~ {sig}: http-ish headers, one per line. Name before the first ':', value after, both stripped → dict of strings",
                "index_card(card) ~ Library card as text. On every line something like Author: Mann. Make a dictionary, left of the first colon the key, right of it the value, without blanks around. {sig}",
                "profile(form) ~ each line of the form is question:answer. answers may have more colons so first one decides. dict question → answer, trimmed. {f}",
            ),
            "numbered_lines": (
                "with_numbers(code) ~ put 1. 2. 3. and a blank before the lines of a text, text out. {sig}",
                "hymn(lyrics) ~ Hymn book: number each line, starting with 1, then dot, then space, then the line. Keep it one text. {f}",
                "steps(recipe) ~ recipe = steps on separate lines. i want the same text but with '1. ' before the first step, '2. ' the next and so on {sig}",
                "quoted_code(snippet) ~ In my book each line of a snippet has its number, a dot and a blank ahead, from one upwards. String to string. {sig}",
            ),
            "atbash": (
                "mirror_code(secret) ~ my friend and me write z for a, y for b and so on, capitals too. spaces stay spaces. {sig}",
                "atbash_of(text) ~ {f}: alphabet reversed, case preserved, non-letters untouched",
                "scribe(word) ~ Hebrew scribes swapped the first letter of the alphabet for the last, the second for the last but one… Do so with our alphabet, upper case staying upper; leave other signs. {sig}",
            ),
            "character_codes": (
                "codes(message) ~ computer number ‹unicode› of each character, as a list. {sig}",
                "ords(s1) ~ {f} = list of ord values",
                "invisible(text) ~ Something invisible is in the pasted text. So list the code point of every character in order, I'll spot it. {sig}",
            ),
            "equals_ignoring_case_and_spaces": (
                "same_plate(seen, wanted=o) ~ Police: is the plate seen the wanted one? Blanks and capitals are written differently by every officer so they don't matter. {sig}",
                "matches(answer, solution=o) ~ quiz - {sig} accepts an answer as correct when it's the solution bar whitespace and case",
                "same_name(a, b=o) ~ 'Mac Donald' and 'macdonald' are one person for us. same text if you forget about blanks and big letters? {sig}",
            ),
            "safe_file_name": (
                "storable(title) ~ no funny signs in file names: letters, digits, . _ - may stay, all else turns into _. {sig}",
                "fname(s1) ~ {f}: sanitize. allowed alnum . _ - ; each other char → underscore",
                "archive_name(case) ~ The case title ‹slashes, blanks, quotes in it› becomes a file name: each character that isn't a letter, digit, dot, underscore or dash gets replaced by an underscore. {sig}",
            ),
            "is_hex_color": (
                "css_color(value) ~ {sig} True for # plus exactly six hex digits, upper or lower case. #fff is too short → False",
                "is_paint(code) ~ My paint program takes a colour as hash sign and six of 0-9 a-f. Check one, any case: {f}",
                "valid_colour(entered) ~ Somebody entered a colour. Is it well-formed, meaning a hash followed by six hexadecimal digits and nothing further? {sig}",
            ),
            "keep_alphanumeric": (
                "plate_core(plate) ~ A plate is looked up without blanks, dashes or dots - only its letters and digits, same order, same case. {sig}",
                "alnum(code) ~ {f}: drop any char of the code that's neither letter nor digit",
                "naked_serial(serial) ~ serial numbers are printed w/ dashes for the eye. database has them without any sign. {sig}",
            ),
            "first_character": (
                "drop_cap(chapter) ~ the monk paints the first character of a chapter huge. which is it? empty chapter, empty answer. {sig}",
                "series(serial) ~ {sig}: leading char of the serial, '' if empty",
                "shelf(author) ~ Books stand on the shelf named after the author's first letter. Return it as written. {f}",
            ),
            "surround": (
                "framed(title, sign=s) ~ put the same sign left and right of a title, sticking to it. {sig}",
                "bold(word) ~ {f}: markdown-ish, word between two {s}",
                "fence(notice, post=s) ~ The notice should stand between two posts, identical ones, nothing else added. {sig}",
            ),
            "count_lines": (
                "verses(poem) ~ how many lines does the poem have, blank ones too? {sig}",
                "height(sign) ~ {f}: number of lines in the sign's text",
                "envelope_rows(address) ~ the envelope has room for some rows. tell me how many rows an address takes. {sig}",
            ),
            "split_words>words_longer_than": (
                "hard_words(dictation) ~ spelling test: out of the dictation text i take the words which have more than {k} letters, in the order they come. {sig}",
                "meaty(lyrics, limit=k) ~ {sig}: chop {x} at whitespace, hold on to whatever is longer than {k} ‹strictly›",
            ),
            "split_words>words_starting_with": (
                "mentions(post, sigil=s) ~ In posts people are mentioned with a sign in front. Which words of the post carry that sign at the very beginning? {sig} lists them.",
                "s_words(tongue_twister) ~ Tongue twister workshop: from the sentence collect every word starting with {s}, repeats too. {f}",
            ),
            "split_words>unique_words": (
                "dictionary_entries(poem) ~ I translate poems and look up each word just once. What do I have to look up, in the order of meeting it? Words are parted by blanks. {sig}",
                "seen_plates(line) ~ one text w/ all plates of the day, blanks between, many cars come twice. each plate once, first visit first: {sig}",
            ),
            "split_words>sort_words": (
                "alphabetised(guest_text) ~ guests in one text, spaces between. give names as list by the alphabet. {sig}",
                "sorted_tokens(s1) ~ {f}: tokens of {x}, ascending",
            ),
            "split_words>word_lengths": (
                "rhythm(sentence) ~ Pi poems! the length of every word in a sentence gives 3 1 4 1 5 … show me these lengths. {sig}",
                "crib(ciphertext) ~ Codebreaking: spaces were not encrypted, so list how many characters each word of the ciphertext has, left to right. {f}",
            ),
            "split_words>join_words": (
                "rejoined(phone, sep=s) ~ phone numbers with any amount of blanks between the groups; want one separator there instead. {sig}",
                "dashed(title) ~ Whatever whitespace is between the words of the title, exactly one {s} goes there, and none at the edges. {sig}",
            ),
            "split_words>reverse_words_list": (
                "yoda(sentence) ~ yoda list: words of the sentence, final one first, as a list. {sig}",
            ),
            "split_words>count_distinct_words": (
                "vocabulary_size(rap) ~ Data nerds rank rappers by vocabulary. How many different words are in a rap's text? Spaces split, case counts. {sig}",
            ),
            "split_words>has_duplicates": (
                "repeats_itself(telegram) ~ {sig} → True if any word stands in the telegram twice. we pay per word!",
            ),
            "split_words>add_prefix": (
                "tagged(keywords, mark=s) ~ keywords are written with blanks between. As list please, each with the mark put before it. {sig}",
            ),
            "split_words>sort_by_length": (
                "pyramid(text) ~ kids build a word pyramid, short words on top. {sig} takes a text and lists its words from short to long",
            ),
            "split_words>all_longest_words": (
                "champions(verse) ~ Which words of the verse are its longest? All which reach this length, please, not only one. {sig}",
            ),
            "split_words>parse_ints": (
                "digits_said(message) ~ between the words of the message stand numbers. {f}: those words that are nothing but digits, as ints",
            ),
            "split_words>by_frequency": (
                "overused(essay) ~ teacher's tool. the words of an essay, each once, the most used on top; where equally often the one seen earlier. {sig}",
            ),
            "split_words>group_by_length": (
                "dominoes(text) ~ {sig}: take apart at spaces, then a dict from length to the words that long",
            ),
            "split_words>capitalize_all>to_sentence": (
                "headline(text) ~ each word with a big first letter and small rest, joined by one blank, as in newspapers. {sig}",
            ),
            "split_words>drop_words_containing": (
                "clean_chat(msg, swear=s) ~ Forum moderation. Words in which the swear shows up anywhere are thrown out; the others as a list: {sig}",
            ),
            "split_words>words_containing>count_words": (
                "how_many_with(lyrics, bit=s) ~ count the words of a song that have a certain bit somewhere in them. {sig}",
            ),
            "split_words>words_longer_than>count_words": (
                "long_ones(clause) ~ Plain-language audit: number of words in a clause having more than {k} characters. {sig}",
                "difficulty(text, easy=k) ~ {sig} → int. every word that's longer than {k} adds 1.",
            ),
            "split_words>unique_words>sort_words": (
                "glossary(contract) ~ Glossary for a contract: no word twice, a to z. Case and punctuation I'll deal with myself. {sig}",
            ),
            "split_words>reverse_each_word>concatenate": (
                "secret(sentence) ~ our club writes each word the wrong way round and then shoves everything together without gaps!! {sig} writes like that",
            ),
            "split_words>word_lengths>largest_number": (
                "longest_size(poem) ~ width of the column I need = the length of the poem's longest word. Just the number. {sig}",
            ),
            "split_words>word_lengths>sorted_descending": (
                "sizes(sentence) ~ sizes of the words in a sentence, biggest size first. {sig}",
            ),
            "split_words>words_of_length>join_words": (
                "four_letter(text, n=k, glue=s) ~ only words with exactly {k} letters survive; glue them together with a given string between. {sig}",
            ),
            "split_words>drop_words_starting_with>to_sentence": (
                "no_tags(post) ~ A post without its words beginning with {s}; the others in one line with a blank between. {sig}",
                "untagged(tweet, mark=s) ~ {sig}: throw out tokens that start with {s}, join the survivors by single space",
            ),
            "split_words>first_words>reverse_words_list": (
                "opening_backwards(psalm) ~ Take the {k} words a psalm begins with and list them in backward order. {sig}",
            ),
            "split_words>group_anagrams": (
                "anagram_families(text) ~ put the words of a text together which are made of the same letters. dict: letters in order → words. {sig}",
            ),
            "split_words>words_ending_with": (
                "rhymes(poem, ending=s) ~ I search rhymes. From all words of a poem those that have the ending. Poem's order. {sig}",
            ),
            "split_words>strip_punctuation": (
                "clean_words(song) ~ words of a song without the . , ; : ! ? sticking to their ends. list. {sig}",
            ),
            "split_words>tally_first_letters": (
                "starts(ciphertext) ~ how many words start with which character? dictionary for a text with blanks. {sig}",
            ),
            "split_words>longest_word>reverse_string": (
                "reversed_giant(riddle) ~ riddle solution = the longest word, read backwards ‹first of equal longest›. {sig}",
            ),
            "count_vowels>is_even": (
                "balanced(name) ~ numerologist says a name with an even number of vowels brings peace. y isn't a vowel. peace or not? {sig}",
            ),
            "to_lowercase>letter_counts": (
                "letters(poem) ~ count how often every letter occurs in a poem, A together with a, no spaces or commas counted. dict. {sig}",
                "scrabble_stock(sign) ~ {f}: lowercase first, then a per-letter tally, alphabetic chars only",
            ),
            "to_lowercase>split_words": (
                "lowered(msg) ~ list of the msg's words, decapitalised. {sig}",
            ),
            "to_lowercase>remove_spaces": (
                "user_id(name) ~ login = the whole name in small letters & without blanks. {sig}",
            ),
            "to_lowercase>keep_letters": (
                "essence(password_hint) ~ small letters only: digits, gaps, signs are out and capitals made small. one string. {sig}",
            ),
            "to_lowercase>split_words>unique_words": (
                "lexicon(lyrics) ~ Words of a song, each a single time in order of first showing up, where The and the are one and the same, in small letters. {sig}",
            ),
            "to_lowercase>keep_alphanumeric": (
                "lookup_key(part_no) ~ For the lookup a part number loses all dashes, dots, blanks and its capitals. {sig}",
            ),
            "to_lowercase>replace_spaces": (
                "permalink(title, filler=s) ~ Permalink = title in lower case, each space swapped for a filler of my choice: {sig}",
            ),
            "strip_text>to_lowercase": (
                "login(typed) ~ users add spaces at the ends of their login and use capitals. neither shall matter. return it cleaned. {sig}",
                "norm(mail) ~ {f}: trim and downcase a mail address before saving",
            ),
            "strip_text>to_uppercase": (
                "plate_norm(raw) ~ plates as typed by the guards: off with outer blanks, then all caps. {sig}",
            ),
            "strip_text>split_commas": (
                "crew(line) ~ {sig}: one line, commas between; give every name without whitespace round it",
            ),
            "strip_text>append_text": (
                "punctuated(note) ~ end a note with {s}, but first rid it of blanks around. {sig}",
            ),
            "strip_text>capitalize_first_only": (
                "sentence_start(line) ~ take off outer spaces, then make the first letter big; the remaining letters i want exactly like typed. {sig}",
            ),
            "split_at>drop_empty_words": (
                "bits(path, sep=s) ~ cut {x} at the separator; two of those side by side, or one at the end, must not yield empty pieces. {sig}",
                "stations(route) ~ A route has {s} between its stations, at times doubled. List the stations, no empty strings in it. {f}",
            ),
            "split_at>strip_all": (
                "columns(row, bar=s) ~ Table row, columns separated by some bar. Need the columns with the blanks trimmed away. {sig}",
                "items(order) ~ {f}: order text split on {s}, each piece trimmed",
            ),
            "split_at>count_words": (
                "how_many_parts(code) ~ of how many parts is a product code made when {s} divides them? {sig}",
            ),
            "split_at>unique_words": (
                "different(line, sep=s) ~ {sig} → distinct parts of {x}, order of appearance, cut at {s}",
            ),
            "split_at>parse_ints": (
                "numbers(address, dot=s) ~ Something like a version or ip address: cut at the dot text, and the parts which are pure digits I want as ints, other parts ignored. {sig}",
            ),
            "split_at>reverse_words_list>join_words": (
                "flipped(date, sep=s, new=s_3) ~ year, month, day with a separator becomes day, month, year with a new one. In general: parts in backward order, joined by the new text. {sig}",
            ),
            "split_at>strip_all>drop_empty_words": (
                "ingredients(recipe_line, mark=s) ~ Ingredients on one line, some mark between. Please list them without outer blanks and leave out those where nothing remains. {sig}",
            ),
            "split_at>sort_words>join_words": (
                "reordered(tags) ~ tags in one text with {s} between; put them into alphabetical order and back into a text, this time with {s_3} between. {f}",
            ),
            "split_at>longest_word": (
                "longest_leg(dna, site=s) ~ cut the strand wherever the site is; hand me the longest fragment, the first of several. {sig}",
            ),
            "split_at>first_words": ("head(log_line, sep=s, n=k) ~ {sig}: first {k} fields",),
            "split_at>word_lengths": (
                "fragment_sizes(dna) ~ gel electrophoresis: the enzyme cuts DNA at {s} and consumes it; list the fragments' sizes in order. {sig}",
            ),
            "split_at>word_lengths>sorted_descending": (
                "gel(strand, site=s) ~ Bands of a gel, largest fragment on top: lengths of what is left when the strand is cut at every site ‹the site itself vanishes›. {sig}",
            ),
            "split_at>uppercase_all": (
                "loud_parts(slogan) ~ A slogan, cut at each {s}, all the pieces in capitals. {f} → list",
            ),
            "letter_counts>key_with_max_value": (
                "winner(cipher) ~ Which letter does a cipher text use the most? First to appear if a draw; capitals on their own; '' if no letters. {sig}",
            ),
            "letter_counts>sort_by_value_desc": (
                "profile(strand) ~ Letter tallies of the strand, the commonest at the front of the dict. Only letters. {sig}",
                "chart(text) ~ {f} gives dict letter → count ordered by falling count",
            ),
            "letter_counts>top_keys": (
                "favourites(diary, n=k) ~ my {k} favourite letters when i write diary, favourite first. {sig}",
            ),
            "letter_counts>keep_above": (
                "frequent(song) ~ dict of the letters occurring more than {k} times in the song, and how often. {sig}",
            ),
            "letter_counts>max_value": (
                "peak(word) ~ the highest count of any letter in a word, 0 if no letter at all. {sig}",
            ),
            "letter_counts>sort_by_key": (
                "az_table(poem) ~ table of letter and count, in alphabet order, capitals and small apart, other signs left out. {sig}",
            ),
            "letter_counts>keep_at_least>dict_keys": (
                "popular(secret) ~ the letters that come {k} times or more in the secret, as a list. {sig}",
            ),
            "letter_counts>bar_chart": (
                "histogram(text) ~ text art: for each letter of the text one line, letter, blank, and a # for every time it is there. {sig}",
            ),
            "tidy_name>greeting": (
                "welcome(typed) ~ Form field → greeting. Trim the name, first letter big and others small, empty ones are 'unknown'; then 'Hello, ' in front and '!' behind. {sig}",
            ),
            "strip_text>greeting": (
                "hi(name) ~ kiosk screen: 'Hello, NAME!' where the name must lose the spaces people leave around it. {sig}",
            ),
            "to_uppercase>greeting": (
                "loud_hello(granny) ~ my granny is nearly deaf so her name goes in capitals: 'Hello, ' name '!' {sig}",
            ),
            "file_extension>to_lowercase": (
                "filetype(upload) ~ JPG and jpg should be one thing. {sig}: what's behind upload's last dot, small letters, '' where no dot exists",
                "kind(name) ~ {f} = lowercased extension, no dot, empty if missing",
            ),
            "file_name_of_path>without_extension": (
                "title_of(path) ~ song title = the path without folders ‹up to the last slash› and without the last dot and all after it. {sig}",
            ),
            "file_name_of_path>file_extension": (
                "type_of(path) ~ {sig}: look only behind the last slash; there, what's after the last dot, '' without dot",
            ),
            "file_name_of_path>to_lowercase": (
                "key(url) ~ last bit of the address, after the final slash, in lower case. {sig}",
            ),
            "file_name_of_path>without_extension>to_uppercase": (
                "shout_title(path) ~ from a path like music/abba/waterloo dot mp3 i'd want WATERLOO. folders away, last dot and behind away, all capitals. {sig}",
            ),
            "file_name_of_path>safe_file_name": (
                "stored_as(path) ~ Uploads: drop the folders from the path, then every sign that's no letter, digit, dot, underscore or dash becomes an underscore. {sig}",
            ),
            "without_extension>lower_with_underscores": (
                "asset_id(file) ~ asset pipeline: file minus last extension, trimmed, lowercased, spaces to underscores. {sig}",
            ),
            "without_extension>split_at>last_item_of_words": (
                "size_suffix(image, sep=s) ~ Images are named thing, separator, size, dot, type. Forget the type, split what remains at the separator and give me the last part: {sig}",
            ),
            "normalize_text>shorten_with_dots": (
                "preview(comment) ~ {sig}: comment lowercased with single blanks; over {k} chars → first {k} plus '...'",
            ),
            "strip_text>shorten_with_dots": (
                "snippet(mail, room=k) ~ Inbox shows a snippet of each mail: outer whitespace gone, then at most so many characters followed by '...' in case there was more. {sig}",
            ),
            "split_lines>strip_all": (
                "clean_rows(poem) ~ Lines of a poem in a list, without indent or trailing blanks. {sig}",
            ),
            "split_lines>drop_blank_words": (
                "stanza_lines(song) ~ give a list with the lines of the song but not the ones with nothing or only blanks on them. {sig}",
                "log_rows(log) ~ {f}: log → non-blank lines, as they are",
            ),
            "split_lines>drop_comments": (
                "hosts(config) ~ Config text. Which lines are in force? i.e. not blank and not starting with #. List. {sig}",
            ),
            "split_lines>longest_length": (
                "sign_width(sign) ~ sign painter again: number of characters in the longest line, 0 with no lines. {sig}",
            ),
            "split_lines>sort_words": (
                "sorted_phonebook(book) ~ phone book as text, an entry per line. I'd like the entries as a list from A to Z. {sig}",
            ),
            "split_lines>unique_words>join_lines": (
                "deduped(log) ~ Same error printed a hundred times. Let every distinct line remain once where it came first; text in, text out. {sig}",
            ),
            "split_lines>reverse_words_list>join_lines": (
                "tac(text) ~ {sig}: like tac, last line on top, result is text again",
            ),
            "split_lines>words_starting_with": (
                "errors(log, tag=s) ~ which lines of the log begin with the tag? {sig} lists them in order",
            ),
            "split_lines>words_starting_with>count_words": (
                "count_level(log) ~ how many log lines begin with {s}? {sig} - an int",
            ),
            "split_lines>strip_and_drop_blank>sort_words": (
                "shopping(list_text) ~ my shopping note, a thing per line, with blank lines and spaces. want the things tidy and alphabetical as list. {sig}",
            ),
            "split_lines>first_words>join_lines": (
                "head(text, n=k) ~ {sig} does what head does: a text's first {k} lines, as text",
            ),
            "split_lines>numbered_list_lines": (
                "agenda(notes) ~ the notes have one topic per line. agenda = list of the topics with '1. ', '2. ' ... before. {sig}",
            ),
            "split_lines>colon_lines_to_dict": (
                "scores(text) ~ every line is name: points. turn the text into a dict, points as int, 0 when no number is there. {sig}",
            ),
            "split_lines>colon_lines_to_dict>key_with_max_value": (
                "top_seller(report) ~ Report with one line per product like 'umbrella: 12'. Which product sold most? {sig}, figures that are no figures count 0.",
            ),
            "split_lines>colon_lines_to_dict>sum_values": (
                "ballots(text) ~ each village phones in 'village: votes', a line for each. All votes together, illegible ones nil. {sig}",
            ),
            "split_lines>sum_of_last_words": (
                "receipt_sum(receipt) ~ on the receipt text a line ends with its price in whole crowns. add those up, leave out lines that end differently. {sig}",
            ),
            "split_lines>unique_words": (
                "distinct_errors(stderr) ~ which different error lines are in there? no doubles, first seen first. {sig}",
            ),
            "split_lines>words_containing>join_lines": (
                "excerpt(contract, term=s) ~ Excerpt for court: just the lines of the contract where the term is found, as one text with line breaks. {sig}",
            ),
            "split_lines>word_lengths": (
                "widths(poem) ~ concrete poetry: how many characters is each line of the poem long? {sig}",
            ),
            "keep_digits>text_length": (
                "digit_count(phone) ~ phone valid? first tell me how many digits it has, not counting + or spaces or dashes. {sig}",
            ),
            "keep_digits>last_characters": (
                "last_four(card) ~ Card number with blanks or dashes in it. What are its last {k} digits? {sig}",
            ),
            "keep_digits>first_characters": (
                "area(phone, n=k) ~ {sig}: first {k} digits of the phone, skip all the other signs",
            ),
            "keep_digits>zero_padded": (
                "serial(typed, width=k) ~ Somebody types a serial with spaces and letters. Keep the digits and put zeros in front till {k} is reached. {sig}",
            ),
            "keep_digits>digits_of_text>sum_of_numbers": (
                "cross_sum(plate) ~ game on car trips: add all digits of a plate!! letters are nothing. {sig}",
            ),
            "digits_of_text>sum_of_numbers": (
                "plate_game(plate) ~ the sum of the figures on a licence plate decides who does the dishes. {sig} - one digit at a time",
                "quersumme(text) ~ Quersumme = every digit found in {x}, added up. other characters nothing. {f}",
            ),
            "digits_of_text>largest_number": (
                "strongest(pin) ~ biggest single digit of a pin, {sig}",
            ),
            "digits_of_text>sorted_ascending": (
                "arranged(phone) ~ The digits of a phone number as integers from small to large, duplicates included. {sig}",
            ),
            "digits_of_text>sum_of_numbers>is_divisible_by": (
                "nine_test(account) ~ Check: do the digits of an account number ‹skip blanks and dashes› add up to a multiple of {k}? {sig}",
            ),
            "digits_of_text>unique_numbers>count_of_numbers": (
                "different_keys(code) ~ worn keypad: how many different digits does a door code use? {sig}",
            ),
            "digits_of_text>even_numbers": (
                "evens(serial) ~ only even digits out of the serial, as a list of ints in order {sig}",
            ),
            "digits_of_text>doubled>sum_of_numbers": (
                "twice(code) ~ checksum v0: every digit in the code times two, then all added together; letters ignored. {sig}",
            ),
            "keep_letters>to_uppercase": (
                "plate_letters(plate) ~ plate → its letters alone, all caps, one string. {sig}",
            ),
            "keep_letters>text_length": (
                "letter_total(banner) ~ the engraver takes money per letter, blanks and commas and digits are free. how many to pay? {sig}",
            ),
            "keep_letters>to_lowercase>reverse_string": (
                "backward_core(title) ~ {f}: letters only, lowercase, back to front",
            ),
            "keep_letters>to_lowercase>has_unique_characters": (
                "isogram(phrase) ~ A phrase is an isogram when no letter is in it twice, whether big or small; hyphens and gaps don't matter. {sig} should decide.",
            ),
            "remove_spaces>to_uppercase": (
                "iban(entered) ~ iban as entered, with gaps and small letters → machine form: no gaps, capitals. {sig}",
            ),
            "remove_spaces>reverse_string": (
                "spy(message) ~ Rule of our spy club: no gaps and everything from the end to the start. {sig}",
            ),
            "remove_spaces>to_lowercase": (
                "plain_key(name) ~ {sig}: key for the name; blanks removed, lowercase",
            ),
            "remove_spaces>text_length": (
                "chars_no_blanks(text) ~ publisher counts characters w/o the spaces. {sig}",
            ),
            "remove_part>strip_text": (
                "cleaned(subject, tag=s) ~ Mail subjects carry a tag. Delete the tag wherever it is and then the whitespace left at the ends. {sig}",
            ),
            "remove_part>normalize_spaces": (
                "scrubbed(ad) ~ erase {s} from an ad wherever it pops up and don't leave double blanks behind or blanks at the ends. {sig}",
            ),
            "initials>text_length": (
                "name_parts(name) ~ how many letters has a person's monogram ‹one per name›? {sig}",
            ),
            "title_case>initials": (
                "monogram(name) ~ Name in any case; give its monogram in capitals, no dots. Never mind the way it was typed, {sig}.",
            ),
            "initials>to_lowercase": (
                "short_login(full_name) ~ Unix accounts here are the first letters of each of one's names, in small. {sig}",
            ),
            "split_commas>drop_empty_words": (
                "emails(field) ~ field with mail addresses and commas: list of them trimmed, none empty. {sig}",
            ),
            "split_commas>unique_words": (
                "toppings(order) ~ pizza order 'ham, corn,ham' → each topping once, in the order said, no spaces around. {sig}",
            ),
            "split_commas>sort_words": (
                "cast(text) ~ cast in alphabetical order please. it comes as one text with commas, spaces to be trimmed. {sig}",
            ),
            "split_commas>join_with_and": (
                "read_out(names) ~ Names with commas between. For reading aloud: commas again but ' and ' before the last one. {sig}",
            ),
            "split_commas>sort_words>join_words": (
                "tag_line(tags, sep=s) ~ blog tags in one comma text. sort them a-z & paste them together with a separator i pass. {sig}",
            ),
            "split_commas>count_words": (
                "headcount(rsvp) ~ how many are coming? the reply lists people with commas. {sig}",
            ),
            "split_commas>lowercase_all>unique_words": (
                "labels(field) ~ {sig}: comma list → trimmed, lowercased, deduped in order",
            ),
            "split_commas>word_counts": (
                "votes(transcript) ~ the vote is shouted and typed down with commas: who got how many? dict, names trimmed. {sig}",
            ),
            "filled_csv_fields>count_words": (
                "answered(row) ~ Number of questions answered: the row has commas, blank answers don't count. {sig}",
            ),
            "filled_csv_fields>sort_words": (
                "roster(line) ~ A line of players, commas, some gaps. Alphabetical list without the gaps, trimmed. {sig}",
            ),
            "filled_csv_fields>parse_ints>sum_of_numbers": (
                "petty_cash(line) ~ petty cash: '12, ,7,tea' . sum of the entries which are whole numbers ‹digits only›, rest ignored. {sig}",
            ),
            "filled_csv_fields>join_words": (
                "piped(line, sep=s) ~ {sig}: re-delimit. Comma row to {s} row, values trimmed, empties skipped.",
            ),
            "keep_digits>text_length>is_even": (
                "balanced_plate(plate) ~ is the amount of digits on a plate even? {sig}",
            ),
            "split_words>title_case_names": (
                "posters(cities) ~ cities in one text, blank between. as a list with a capital at the head and the others small. {sig}",
            ),
            "split_words>lowercase_all>word_counts": (
                "tally(lyrics) ~ how often does the band sing each word? Love and love are one. dict with small-letter words. {sig}",
            ),
            "split_words>word_counts>key_with_max_value": (
                "catchword(speech) ~ politicians repeat themselves. which word in the speech most of all? exact spelling, first one of equals, '' for silence. {sig}",
                "refrain(song) ~ {f}: mode of the whitespace tokens; earliest on ties",
            ),
            "split_words>word_counts>sort_by_value_desc": (
                "usage(text) ~ Word statistics: dict word → uses, the most used word at the top. {sig}",
            ),
            "split_words>word_counts>keep_at_least": (
                "repeated(poem, often=k) ~ which words come often ‹I tell how often is often, at least› in the poem and how many times? {sig} dict",
            ),
            "split_words>top_words": (
                "most_said(chat, n=k) ~ the words a chat uses most, as many as I ask for, most used first, equal ones by who came first. {sig}",
            ),
            "split_words>top_words>join_words": (
                "word_cloud(lyrics) ~ the {k} most frequent words of lyrics, most frequent first and ties by first appearance, as one text with {s} between. {f}",
            ),
            "split_words>unique_words>count_words": (
                "vocab(post) ~ {sig}: how many words if each distinct one counts a single time",
            ),
            "split_words>sort_words>to_sentence": (
                "abc_order(sentence) ~ write the sentence anew with its words in alphabet order, single blanks. {sig}",
            ),
            "split_words>words_longer_than>to_sentence": (
                "essential(telegram, short=k) ~ To save on a telegram I only send words that have more letters than a certain length. Text with single blanks. {sig}",
            ),
            "split_words>words_longer_than>uppercase_all": (
                "emphasised(clause) ~ words of a clause with more than {k} letters, in capitals, as a list. {sig}",
            ),
            "split_words>reverse_words_list>join_words": (
                "reverse_order(address, glue=s) ~ Japanese order of address is the other way round. words from last to first with a given glue between. {sig}",
            ),
            "split_words>first_letters>concatenate": (
                "acrostic(hint) ~ the secret is hidden in the first letter of each word, case as it stands. read it out: {sig}",
            ),
            "split_words>words_with_a_digit": (
                "codes_in(mail) ~ which words of a mail could be order codes? those having a digit in them, anywhere. {sig}",
            ),
            "split_words>numeric_words>join_words": (
                "numbers_only(chat, sep=s) ~ from the chat just those words that are digits through and through, put together with a separator. {sig}",
            ),
            "split_lines>word_lengths>largest_number": (
                "frame(poem) ~ how many characters wide is the widest line of the poem? number only. {sig}",
            ),
            "split_lines>drop_blank_words>join_lines": (
                "compacted(text) ~ squeeze out the blank lines ‹spaces only is blank as well›, text stays text. {sig}",
                "no_gaps(lyrics) ~ {f}: remove whitespace-only lines, newline-join the rest",
            ),
            "split_lines>strip_all>join_lines": (
                "flush(poem) ~ Typewritten poem with ragged indents: every line must lose its leading and trailing whitespace. Returns a text again. {sig}",
            ),
            "split_lines>sort_words>join_lines": (
                "sort_text(names) ~ {sig} = unix sort on a text, string back",
            ),
            "split_lines>words_containing>count_words": (
                "how_bad(log, symptom=s) ~ in how many lines of the log does the symptom appear? {sig}",
            ),
            "split_lines>drop_comments>join_lines": (
                "active(config) ~ Show the config with blank lines and lines starting with # left away. It remains a multi-line text. {sig}",
            ),
            "split_lines>uppercase_all": (
                "billboard(announcement) ~ each line of the announcement in capitals, as list entry for the letter setters. {sig}",
            ),
            "split_lines>last_words": (
                "tail(log, n=k) ~ the end of the log: the last so many lines as a list. {sig}",
            ),
            "split_lines>last_words>join_lines": (
                "recent(console, rows=k) ~ {sig} → text; keep just the final rows of the console output, as many as asked",
            ),
            "split_lines>string_of_first_letters": (
                "hidden(poem) ~ Acrostic poem! read downwards, the first letter of every line, unchanged. {sig}",
            ),
            "split_lines>string_of_first_letters>to_lowercase": (
                "hidden_name(verse) ~ the name hidden downwards in the verse - first characters of its lines - all in small letters. {sig}",
            ),
            "split_lines>unique_words>count_words": (
                "kinds_of_error(log) ~ Never mind the thousand lines; how many different ones are there? {sig}",
            ),
            "split_lines>add_prefix>join_lines": (
                "quoted(mail, mark=s) ~ answer to mail with each line of the old one having a mark in front. text please. {sig}",
            ),
            "split_at>strip_all>sort_words": (
                "sorted_parties(text, sep=s) ~ Parties to the agreement in one text with a separator. Give them trimmed and in alphabetical order. {sig}",
            ),
            "split_at>drop_empty_words>count_words": (
                "steps_in(path) ~ how deep is a path? number of its parts between the {s}, empties don't count. {sig}",
            ),
            "split_at>parse_ints>sum_of_numbers": (
                "sum_of(amounts, sep=s) ~ Amounts in one text with a separator. All pieces that consist of digits, added up. {sig}",
                "scratch(card) ~ scratch card text has numbers with {s} between: what's the sum ‹pieces with other characters are worth nothing› {sig}",
            ),
            "split_at>parse_ints>largest_number": (
                "best_throw(line, sep=s) ~ {sig}: darts. cut the line at sep symbol, biggest all-digit piece as a number",
            ),
            "split_at>capitalize_all>to_sentence": (
                "readable(slug, dash=s) ~ slug to title: break at each dash, pieces with a capital first letter and small rest, single blanks between. {sig}",
            ),
            "split_at>capitalize_all>concatenate": (
                "pascal(identifier) ~ {f}: split identifier on {s}, Capitalize each, glue without anything",
            ),
            "split_at>first_item_of_words": (
                "first_part(code, sep=s) ~ what stands before the first separator of a code ‹whole code if none›? {sig}",
            ),
            "split_commas>strip_all>unique_sorted_words": (
                "index_terms(line) ~ Index terms, commas between, some doubled. Sorted and each once, without outer blanks. {sig}",
            ),
            "split_commas>words_starting_with": (
                "from_area(phones, area=s) ~ phone numbers with commas. only the ones beginning with the area code, trimmed, as list. {sig}",
            ),
            "split_commas>parse_ints>largest_number": (
                "high(scores) ~ '3, 17, dnf' → 17. scores parted by commas, only all-digit ones count. {sig}",
            ),
            "split_commas>sort_words>comma_separated": (
                "alphabetic(cast) ~ the actors are given with commas, return them the same way ‹comma, blank› in alphabetical order. {sig}",
            ),
            "split_commas>drop_blank_words>numbered_list_lines": (
                "program(acts) ~ circus: acts in one text with commas, gaps possible. list '1. xx', '2. yy' of the real ones, trimmed. {sig}",
            ),
            "filled_csv_fields>sort_words>join_with_and": (
                "thanks(helpers) ~ Helpers with commas and gaps between them. I'd like 'anna, bob and cy': alphabetical, commas, and before the last. {sig}",
            ),
            "filled_csv_fields>unique_words>count_words": (
                "different_guests(line) ~ guests by commas, blanks skipped, same guest twice is one guest. how many? {sig}",
            ),
            "filled_csv_fields>lowercase_all>sort_words": (
                "tags_norm(field) ~ {f}: comma list → trim, skip empties, lower, sort",
            ),
            "letter_counts>keep_at_least>sort_by_value_desc": (
                "heavy_use(text, min_count=k) ~ Of the letters in a text those occurring at least so often, with their counts, the most used in front. {sig}",
            ),
            "to_lowercase>letter_counts>key_with_max_value": (
                "top_key(typed) ~ The busiest letter in what was typed, capitals are pooled with small ones; the first in a tie. Empty text if no letter. {sig}",
            ),
            "to_lowercase>letter_counts>sort_by_key": (
                "full_census(book) ~ letters of a book with their numbers, from a to z, large and small taken together. {sig}",
            ),
            "to_lowercase>letter_counts>top_keys": (
                "top_letters(ciphertext, n=k) ~ {sig}: case-folded letter frequencies, only the letters of the top so many, highest first",
            ),
            "letter_positions>sum_of_numbers": (
                "name_number(name) ~ numerology: a=1 to z=26, capitals alike, other signs nothing. add up for the name. {sig}",
                "worth(word) ~ My pupils hunt for words worth 100: each letter is worth its place in the alphabet. What's a word worth? {sig}",
            ),
            "letter_positions>sum_of_numbers>is_prime": (
                "prime_word(word) ~ a word is prime if the alphabet places of its letters ‹a is 1› sum up to a prime. is it? {sig}",
            ),
            "letter_positions>joined_numbers": (
                "number_code(message, sep=s) ~ kids' code: letters become their place in the alphabet from 1 on, with a separator between the numbers. skip what's no letter. {sig}",
            ),
            "letter_positions>largest_number": (
                "furthest(word) ~ how far down the alphabet does a word reach? the highest place ‹z = 26› of its letters. {sig}",
            ),
            "character_codes>sum_of_numbers": (
                "checksum(code) ~ sum of the character codes of the code. {sig}",
            ),
            "binary_to_int>is_even": (
                "even_lamps(lamps) ~ lamps as ones and zeros, binary, other signs skipped. is the number even? {sig}",
            ),
            "keep_vowels>text_length": (
                "vowel_amount(song) ~ {sig}. number of a, e, i, o, u - big ones too - in a song",
            ),
            "remove_spaces>to_lowercase>reverse_string": (
                "decode(message) ~ secret rule: no blanks, no capitals, back to front. {sig}",
            ),
            "remove_spaces>to_uppercase>sort_characters": (
                "letters_sorted(word) ~ All in capitals, no spaces, the characters in sorted order in one string - used as key for anagrams. {sig}",
            ),
            "hashtags>unique_words": (
                "used_tags(post) ~ each hashtag of a post once, in order of use; # alone isn't one. {sig}",
            ),
            "hashtags>count_words": (
                "tag_count(caption) ~ how many hashtags has the caption? word beginning with # and more behind it. {sig}",
            ),
            "hashtags>lowercase_all>unique_words": (
                "tagset(tweet) ~ {f}: #-words, lowercase, distinct, first-seen order ‹bare # isn't one›",
            ),
            "hashtags>without_hash": (
                "topics(post) ~ topics of a post = its # words but I don't want the # in the result. {sig}",
            ),
            "sentences_of_text>count_words": (
                "statements(witness) ~ number of sentences by the witness; split at . ! ? and blank bits are none. {sig}",
            ),
            "sentences_of_text>longest_word": (
                "rant(letter) ~ longest sentence of a letter, cut at dots, exclamation and question marks, without outer blanks; first if tied. {sig}",
            ),
            "sentences_of_text>first_item_of_words": (
                "opening(novel) ~ the first sentence of a novel, w/o its end mark ‹. ! ?› and w/o blanks around. {sig}",
            ),
            "wrapped_lines>join_lines": (
                "column(article, width=k) ~ newspaper column: article set in lines not wider than a width, broken only between words, lines as full as possible, over-long words alone. text with line breaks. {sig}",
            ),
            "wrapped_lines>count_words": (
                "rows_needed(message, width=k) ~ how many display rows does the message fill if words aren't broken, a row takes {k} characters at most and gets filled greedily? {sig}",
            ),
            "without_html_tags>normalize_spaces": (
                "readable(html) ~ html without what's in angle brackets, and one blank wherever there's whitespace, none at the ends. {sig}",
            ),
            "without_html_tags>count_words_in_text": (
                "post_length(post) ~ blog editor: number of words in a post, the tags in angle brackets not being text. {sig}",
            ),
            "without_html_tags>strip_text>shorten_with_dots": (
                "card_preview(body, size=k) ~ Preview of a post body: tags away ‹angle brackets and inside›, outer whitespace away, first so many characters and '...' if it goes on. {sig}",
            ),
            "without_comments>split_lines>drop_blank_words": (
                "real_lines(script) ~ which lines of the script do something? comments ‹from # on, with spaces before› cut off, blank ones dropped. list. {sig}",
            ),
            "without_comments>count_non_blank_lines": (
                "loc(source) ~ {sig}: lines of source that still have something after all behind a # is cut off",
            ),
            "email_domain>to_lowercase": (
                "provider(mail) ~ GMAIL.com = gmail.com. the thing behind the last @, small. {sig}",
            ),
            "strip_text>email_domain>to_lowercase": (
                "company(contact) ~ contact = a mail address with perhaps blanks around. need company, i.e. after the last @, small letters. {sig}",
            ),
            "url_domain>to_lowercase": (
                "site_key(link) ~ host of a link ‹no scheme, no path› in lower case. {sig}",
            ),
            "url_domain>text_after_last": (
                "tld(link, dot=s) ~ take the host of the link, without http thing and path, and from that the piece behind the final dot text. {sig}",
            ),
            "last_name_first>to_uppercase": (
                "file_label(client) ~ law office: client's last word, comma, the others, all in capitals ‹single word alone›. {sig}",
            ),
            "title_case>last_name_first": (
                "neat(person) ~ names typed like 'JOHN m smith': make each word Capital-then-small, then 'Smith, John M'. one word only: that. {sig}",
            ),
            "to_uppercase>surround": (
                "sign(text, edge=s) ~ {sig}: {x} in capitals, {s} on both sides",
            ),
            "repeat_text>surround": (
                "banner(motif) ~ motif {k} times in a row, with {s} put at the very left and at the very right. {f}",
            ),
            "rot13>reverse_string": (
                "double_secret(msg) ~ first shift letters by 13 round the alphabet, keeping case, then turn the whole message backwards. {sig}",
            ),
            "atbash>to_uppercase": (
                "stone(inscription) ~ a for z, b for y … and finally everything in capitals. {sig}",
            ),
            "reverse_words_in_place>to_lowercase": (
                "mumble(sentence) ~ each word of the sentence backwards, words in their old order with a blank between, no capitals. {sig}",
            ),
            "key_values>sum_values": (
                "total_stock(scan) ~ 'item=3;other=5' → how many pieces altogether? no number → 0. {sig}",
            ),
            "key_values>key_with_max_value": (
                "best_seller(sales) ~ sales like 'tea=4;milk=9': which one is highest, the first if several? {sig}",
            ),
            "key_values>sort_by_value_desc": (
                "ranking(result) ~ result string name=points;name=points … to a dict, winner in front. points not whole = 0. {sig}",
            ),
            "key_values>keep_at_least>dict_keys": (
                "passed(results, mark=k) ~ results 'ann=5;bob=9', who has at least the mark? list of names, missing or odd numbers are zeros. {sig}",
            ),
            "assignments>sum_values": (
                "party_sum(pledges) ~ everybody pledges: 'ann=5, bob=7'. how much do we get in all? anything without a whole number is nil. {sig}",
            ),
            "assignments>keys_by_value_desc": (
                "order_of(players) ~ 'a=1, b=2' style text; the names, highest value leading. {sig}",
            ),
            "assignments>key_with_min_value": (
                "cheapest(offers) ~ offers is name=price with commas between, whole euros. who is cheapest? {sig}",
            ),
            "split_words>lowercase_all>unique_words": (
                "distinct_lower(poem) ~ words of a poem, lower-cased, no repeats, as they come. {sig}",
            ),
            "split_words>words_of_at_least>count_words": (
                "readability(letter, big=k) ~ how many words of the letter are big, big meaning it has at least that many characters? {sig}",
            ),
            "split_lines>words_containing>first_item_of_words": (
                "first_hit(log, needle=s) ~ only the first line of the log with the needle in it, '' if there is none {sig}",
            ),
            "split_lines>strip_all>drop_empty_words": (
                "todo(note) ~ note with a job per line, sloppy spaces and gaps. clean jobs as a list: trimmed and no empties. {sig}",
            ),
            "split_lines>drop_blank_words>count_words": (
                "attendance(sheet) ~ who came signs on a line of the sheet; lines with just blanks are nobody. how many came? {sig}",
            ),
            "split_lines>longest_word>text_length": (
                "paper_width(ascii_art) ~ ascii art: characters in its longest line. {sig}",
            ),
            "split_lines>sort_by_length>join_lines": (
                "tree(poem) ~ christmas tree poem: put the lines from short to long and make it a text again. {sig}",
            ),
            "split_lines>reverse_each_word>join_lines": (
                "mirrored(drawing) ~ mirror my ascii drawing left to right - every line backwards, lines stay where they are. text. {sig}",
            ),
            "split_at>strip_and_drop_blank>join_with_and": (
                "spoken(names, bar=s) ~ Names with a bar between, sloppily spaced, sometimes none between two bars. To be spoken: commas and ' and ' before the last. {sig}",
            ),
            "split_at>unique_words>count_words": (
                "kinds(haul) ~ haul is a text with {s} between things. how many different things? {f}",
            ),
            "split_at>lowercase_all>sort_words": (
                "normal_tags(tags, sep=s) ~ {sig}: cut, lower, sort",
            ),
            "filled_csv_fields>uppercase_all>join_words": (
                "plates_line(line, sep=s) ~ Plates with commas and gaps. Same on one line but capitals, no gaps, trimmed, with a separator i say. {sig}",
            ),
            "ints_from_commas>sum_of_numbers": (
                "bill(amounts) ~ '5, 12, 3' typed by the waiter. altogether? non-numbers skip. {sig}",
            ),
            "ints_from_commas>sorted_descending>first_numbers": (
                "best_throws(line, n=k) ~ javelin: whole metres with commas. the {k} best ones, best first. anything not a whole number doesn't count. {sig}",
            ),
            "all_numbers_in_text>sum_of_numbers": (
                "spent(diary) ~ all the amounts hidden in my diary text ‹runs of digits, wherever› added up. {sig}",
            ),
            "all_numbers_in_text>largest_number": (
                "highest_no(address) ~ highest number found anywhere in the address text, digits next to each other make one number. {sig}",
            ),
            "all_numbers_in_text>unique_numbers>sorted_ascending": (
                "paragraphs(clause) ~ A clause cites paragraphs by number. Every number in it, glued to letters or not, once only, from small to large. {sig}",
            ),
        },
    ),
)
