"""Requests by the fourth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "strs",
        {
            "drop_empty_words": (
                "used_columns(header) ~ our CSV export puts a bunch of columns with no name at all in the header, i.e. ''. {sig}: same header row, nameless ones gone",
                "real_items(shopping) ~ My husband presses Enter twice on the shopping list app and then there are entries with nothing in them. I would like {sig} to give me the list minus these, the rest as he typed it.",
                "nonempty(path_parts) ~ After splitting '/usr//local/' on slashes I'm left with hollow segments. Write {sig} – throw those segments out, keep all others in sequence.",
                "entries(register) ~ {sig} please. in the parish register {x} some lines of the transcription have zero characters; they must not survive, everything else must",
                "sightings(log) ~ ¶bird log cleanup¶in: {x}, list of species names¶out: the names, w/o the '' ones¶name: {f}",
                "played(turns) ~ When a Scrabble player passes, an empty text is noted instead of a word. Leave out the passes and return what was really laid, {sig}.",
                "kept(tags) ~ why on earth does split give me empty strings... just filter them out of {x}. {sig}",
            ),
            "lowercase_all": (
                "quiet(messages) ~ People are SHOUTING in our chat. {sig} must take what they wrote, a list, and give it back without a single capital.",
                "normalised_headers(columns) ~ Column names arrive as Name, NAME, name. Make {sig}, it de-capitalises every one so our importer stops choking",
                "small(tags) ~ hashtags go to the db in small letters only!! {sig} gets the tags as users type them",
                "uniform(names) ~ je veux une fonction {f} : the list of street names, all in minuscules please, same order, same number",
                "flatten_case(paths) ~ Windows does not care about case, Linux does. So {x}, my list of file paths, should come out of {sig} with no upper-case character left.",
                "tiles(words) ~ is it possible to have {sig}? My granddaughter types her Scrabble words half in capitals, half not, and I'd prefer them all in little letters",
                "keys(fields) ~ refactor: add {sig}, fields → same fields, .lower'd",
            ),
            "sort_words": (
                "roll(pupils) ~ Monday morning, roll call. The surnames on my sheet are in the order in which the children enrolled; I call them out from A to Z. {sig}",
                "in_order(streets) ~ {f}: street index for the town map, alphabetic",
                "ordered(species) ~ The club wants our bird list like a dictionary has it, A first. I write them down as I see them. A function {sig} would spare me the work.",
                "az(ingredients) ~ can u put my ingredients in abc order pls, {sig}, keep the doubles",
                "collate(declarations) ~ Customs form 12b: goods descriptions have to be listed alphabetically. {x} holds them unsorted. Provide {sig}; nothing is removed or merged.",
                "dictionary_order(terms) ~ For our glossary in the bureau we need the terms like in a lexicon. Please implement {sig} returning a new, alphabetically arranged list.",
            ),
            "group_by_length": (
                "racks(words) ~ For Scrabble training I want my words in drawers: a drawer with those of 2 letters, one with those of 3, etc. So {sig} gives a dict, key = how many letters, value = the list of words of that size",
                "by_size(codes) ~ Tariff codes come in 4, 6, 8 or 10 characters. {sig} should return a dictionary whose keys are the character counts and whose values are lists of codes having it, as encountered.",
                "drawers(names) ~ {f}: names in, {length: names with this length} out. needed for the puzzle page",
                "sizes(hashtags) ~ I'd like to see which of our hashtags are equally long. Put them into a dict from number of characters to the tags, {sig}.",
                "buckets(column_names) ~ bucket the column names by len¶returns dict int → list¶signature {sig}",
                "shelves(titles) ~ Librarian here, a strange one: my shelves are numbered by how many characters a title has. Given the titles, which go on which shelf? Shelf number → titles, a dictionary, {sig}",
            ),
            "words_longer_than": (
                "too_long(columns) ~ The database refuses column names of more than {k} characters. Which of mine are refused? {sig}",
                "flagged(messages, limit=k) ~ {sig} is for our moderators: it shows the chat messages that exceed {k} characters, oldest first as they are in {x}. One with exactly that many is okay and not shown.",
                "bingos(plays, size=k) ~ I played Scrabble with aunt Rosa and want to brag with the words having over so many letters. {sig}: {x} are the words, {k} the number to beat",
                "overflow(paths) ~ paths longer than {k} chars break the backup. list them. {f}",
                "wide_names(streets, sign=k) ~ A street sign holds {k} characters. Please determine with {sig} the street names that will not fit.",
                "verbose(segments) ~ Translators charge extra for segments of strictly more than {k} characters – {sig} picks these out of the list and leaves them as they are.",
                "real_words(tokens, n=k) ~ drop all tokens with {k} or fewer characters, return what remains. {sig}",
            ),
            "longest_word": (
                "widest(headers) ~ To set the width of my table I need to know which header is the widest. {sig} returns that header itself – if two are equal, the one further left",
                "champion(words) ~ Who laid the biggest word tonight? {sig} gets the words in the order in which they were played, and in a draw it's whoever laid first",
                "longest_street(names) ~ pub quiz question: street in our town with the most letters in its name, well, characters, spaces too. {sig} → that name, '' if there are no streets",
                "lengthiest(remarks) ~ {f}: of all remarks on the customs declarations give me the one with the most text. Earliest one on a tie; nothing there? then an empty string.",
                "mouthful(species) ~ you know these endless bird names, like 'black-throated something something warbler'. from my list which is the most endless one?? {sig}",
                "longest_path(files) ~ ticket 4471 – function {sig} returning the path with the greatest number of characters in {x}",
            ),
            "words_containing": (
                "with_ingredient(recipes) ~ I am looking for recipes with {s} in the title. {sig} filters the titles, and it doesn't matter where in the title it is.",
                "hits(lines, needle=s) ~ basically grep. {sig}",
                "offending(messages, banned=s) ~ Moderation tool: {sig} must show every message where {s} occurs somewhere, even inside a longer word, in the order they were posted",
                "matching(streets, part=s) ~ The caller never remembers the whole street name, only a bit of it. From {x}, all the streets which have {s} in them. Capitals count. {sig}",
                "under(paths, folder=s) ~ file paths through {sig}, only those that mention the given folder anywhere come out",
                "baptised(entries) ~ Genealogie: from the entries of the church book I need those in which {s} is written. Name of the function shall be {f}.",
                "tagged(tags) ~ hashtags that have {s} in em, {f}",
            ),
            "sort_by_length": (
                "short_first(words) ~ My little boy learns to read. Start him with the short words and end with the long ones: {sig}",
                "by_width(headers) ~ {sig} – narrowest header first, widest last; equal width stays as it was",
                "easy_to_hard(vocab) ~ vocabulary training. fewest letters at the top of the list, most letters at the bottom, please {f}",
                "root_first(paths) ~ I want folders before their contents, and a parent path is always a shorter text than what's in it. So {sig}: order {x} by number of characters, increasing",
                "tweets(msgs) ~ order chat msgs by how much ppl typed. least first. {sig}",
                "sorted_terms(terms) ~ Not alphabetical! The terms shall be arranged by their size, i.e. how many characters, beginning with the smallest. {sig}",
            ),
            "words_to_lengths": (
                "widths(columns) ~ I need a dict of column name → how many characters it has, to lay out the report. {sig}",
                "letters_needed(words) ~ Engraver's job: for each name on {x}, how many letters do I cut? Name as key, count of characters as value, {sig}.",
                "tile_counts(words) ~ for every scrabble word say how many tiles it takes. {f} makes a dictionary from it",
                "char_budget(segments) ~ We bill per character. {sig} has to associate every segment with its character count, in a dict",
                "sizes(filenames) ~ {f}: filenames in; mapping out where each filename points to its len",
                "length_table(hashtags) ~ Could you please make {sig} that says how long every hashtag is? I look up the tag and it gives the number.",
            ),
            "mean_word_length": (
                "typical(messages) ~ How many characters has a message in our chat on average? no messages, then 0. Do not round. {sig}",
                "average_size(plays) ~ Scrabble stats: mean number of letters per word played, {sig}. A player who laid nothing gets 0.",
                "mean_name(names) ~ sociology of given names: are they getting shorter? For the children of one year, a list of names, {f} should compute the average name length as a decimal number, zero when no child was born",
                "avg_len(fields) ~ avg len of {x}; 0 if there's none; {sig}",
                "usual_length(segments) ~ our bureau estimates work by how long segments usually are. Sum up their characters and divide by how many segments there are, {sig}, with 0 for an empty job",
            ),
            "zip_words_to_dict": (
                "record(headers, cells=o) ~ A CSV line: {x} has the column titles, the second list has the cell contents of one row. I want the row as a dictionary title → cell. If one is longer, ignore what is over. {sig}",
                "glossary(source, target=o) ~ It shall take the German terms and, as second list, the English ones in the same order and return the look-up dictionary. Write it as {sig}",
                "who_sits_where(pupils, desks=o) ~ {sig}: first pupil gets first desk, second pupil second desk and so on until either runs out. dict, pupil to desk",
                "godparents(children, sponsors=o) ~ In the baptism register the left column lists the children, the right one their godparents. {sig} should link each child to the godparent on the same line as a dict.",
                "translate_map(words, meanings=o) ~ i got two lists, words n meanings, same position belongs together. make one dict. {sig}",
                "pair_up(players, words_laid=o) ~ keys = the players, values = what they laid, matched by position ¶{sig}",
            ),
            "join_with_and": (
                "spoken(guests) ~ The butler reads the names aloud like 'Anna, Bert and Clara', never with a comma before the and. {sig} makes that text out of the list of guests",
                "enumeration(goods) ~ On the customs form I write goods as one phrase: commas between, but the last one comes after an ' and '. A single good stands alone, no goods: empty. {sig}.",
                "seen_today(birds) ~ {f}: text for the club newsletter from my list of birds, e.g. three birds go as x, y and z. no oxford comma please, we are british",
                "ingredients_text(items) ~ recipe intro: 'you need flour, eggs and milk'. i only need the flour, eggs and milk bit, from a list. {sig}",
                "typing(users) ~ Chat status line, who is typing? names separated by ', ' except between the final two where it is ' and '. {sig}; one user → just the name, nobody → ''.",
                "signatories(names) ~ Legal: list the parties in running text, comma-separated, with 'and' instead of a comma ahead of the final party. {sig}",
            ),
            "words_of_at_least": (
                "acceptable(passwords) ~ The policy demands {k} characters minimum. Return those in {x} that comply. {sig}",
                "scoring(words, minimum=k) ~ House rule in our Boggle round: words with fewer than {k} letters count nothing. What's left on the sheet? {sig}",
                "substantial(comments) ~ {f} ¶ 1. input: comments under a video ¶ 2. comments not reaching {k} characters are noise ¶ 3. output: the non-noise, sequence preserved",
                "valid_codes(codes, size=k) ~ a tariff code is ok from {k} characters upward. {sig} gives the ok ones",
                "searchable(queries) ~ we ignore search queries below {k} chars. {sig} keeps the others",
                "serious(answers, least=k) ~ My pupils answer 'yes' and 'dunno'. Give me only the answers which have {k} characters or more, in order, I'll grade those. {sig}",
            ),
            "unique_sorted_words": (
                "life_list(sightings) ~ A birder's life list! {x} is every bird I noted in forty years, robins a thousand times. On the life list each kind stands once, and alphabetically. {sig}",
                "index(keywords) ~ book index: each keyword one time, A→Z. {sig}",
                "surnames(register) ~ Which surnames exist in this parish? Every one only once please, in alphabetical order, whatever the number of souls bearing it. {sig}",
                "master_list(lists) ~ sort -u, but as {sig}",
                "assortment(purchases) ~ The cash register prints all articles sold, over and over the same. {f} tells me which articles these are, without repeats and arranged by the alphabet",
                "terms(glossary) ~ dedupe + alphabetize {x}: {sig}",
            ),
            "to_sentence": (
                "said(words) ~ The speech recogniser gives me a list of words. I want to read it as normal line of text, blanks between. {sig}",
                "glue(tokens) ~ inverse of split‹›: {sig}",
                "address(parts) ~ number, street, town – {x} has the parts of an address in order; {sig} writes them behind one another with a single space in between",
                "message(chunks) ~ chat bot spits out chunks. put em together w/ spaces pls, {f}, returns the string",
                "full_name(parts) ~ In Portugal we have many names! {sig} makes of my list of names one full name, each separated of the next by one space.",
                "line(cells) ~ Write {f}: turn the cells of a row into a space-delimited line, no trailing space",
            ),
            "clean_and_dedupe": (
                "canonical(tags) ~ Users enter tags like ' Sunset', 'sunset ', 'SUNSET'. These are all one tag. {sig} trims, puts to lower case, skips the ones with nothing in them and keeps each tag once, at its first place",
                "mailing(addresses) ~ {sig}: normalise e-mail addresses ‹no outer whitespace, no capitals›, throw away blanks, then no address twice; first come first kept",
                "columns(header) ~ header hygiene for CSV import ¶- strip ¶- lowercase ¶- blank ones out ¶- duplicates out, order stays ¶ → {f}",
                "shopping(items) ~ The whole family writes on the shopping list. 'Milk', 'milk', ' MILK ' … and sometimes only a space. I want each thing once, in small letters and tidy, in the order it was first written. {sig}",
                "blocklist(entries) ~ our moderators' block list is a mess of case, stray spaces, empty rows and repeats. sort that mess out - no, don't sort, just tidy: {sig}, all lower case",
                "vocabulary(cards) ~ Bitte schreib {f}: the flashcards shall be trimmed and lowercased, void ones left away, and doubled ones only one time, sequence of first occurrence.",
            ),
            "has_duplicates": (
                "clash(headers) ~ Is any column title used twice? yes/no. {sig}",
                "double_booking(pupils) ~ In a school register no child can appear twice. {sig} must tell me True if one does.",
                "repeated(words) ~ Our Scrabble variant forbids laying a word that's already on the board. Did somebody break the rule? {x} = all words of the game, {sig} returns a boolean",
                "twins(filenames) ~ true when two filenames in {x} are identical, otherwise false → {sig}",
                "voted_twice(names) ~ Every villager votes once and signs. I suspect cheating! {f} looks whether any name is in the list of signatures more than one time",
                "not_unique(ids) ~ primary key check, {f}. True = violated, i.e. some id is there more than once",
            ),
            "positions_of_each_word": (
                "where(notes) ~ A bird log in {x}, one name per minute. For each bird I'd like the minutes ‹starting from zero› when it was heard, as a dict from bird to list. {sig}",
                "concordance(tokens) ~ build an inverted index: token → list of its 0-based offsets in {x}. {sig}",
                "column_places(headers) ~ pandas dislikes duplicate headers, so tell me where each one sits: header as the key, its indices from 0 as the value. {f}",
                "appearances(players) ~ {sig}: who spoke at which turn of the chat? dict with person → turns, the first turn being 0",
                "rows(streets) ~ The address list has one street per row. We must know for every street all its row indexes ‹row 0 is the first› – dictionary please, {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "shortest_word": (
                "nickname(names) ~ The kid has five given names. Which is quickest to write? The one with fewest letters, the earlier of two equals. {sig}",
                "shortest_path(candidates) ~ several paths lead to the same file; {sig} picks the one with the fewest characters, '' when there are none",
                "tersest(replies) ~ who was the most laconic? hand me the reply with the least text out of {x}. first one wins a tie. {f}",
                "lean(labels) ~ min by len, first on ties, empty list gives empty string. name it {f}",
                "smallest_street(map_index) ~ For the children's rally: find in our street index the street whose name takes up the least characters. {sig}",
                "tiny_tag(hashtags) ~ Which hashtag leaves me most room for my text? So, the briefest. {sig}",
            ),
            "word_count_pairs": (
                "ballot(votes) ~ Village poll: {x} contains what each person put on the paper. I would like couples of ‹answer, how many times›, the winner at the top and so down; with equal votes the one that turned up earlier is higher. {sig}",
                "trending(tags) ~ {sig} returns tuples of hashtag and number of uses, most used to least used, on equality whichever showed up first",
                "species_totals(sightings) ~ Count what flew by. Output is a list of tuples species/how often, common ones before the rare ones. Ties keep the order in which the species were first noted. {f}",
                "frequency_pairs(surnames) ~ Counter‹x›.most_common‹› but call it {f} and it takes {x}",
                "orders(dishes) ~ the kitchen calls out the orders one by one. by evening i want a list of pairs dish + amount, bestsellers first, if same amount then the dish ordered first. {sig}",
            ),
            "reverse_words_list": (
                "newest_first(messages) ~ our chat comes oldest message at the top; the website wants it the other way round. {sig}",
                "backwards(steps) ~ To take the machine apart do the assembly steps from the last to the first! {sig}",
                "way_back(streets) ~ {x} = streets on my walk to church. {sig} = streets on my walk home",
                "upside_down(lines) ~ like tac. {sig} - the list of lines, flipped end to start",
                "leaf_to_root(folders) ~ {f}, folders root→leaf come in, leaf→root should go out",
                "mirrored(names) ~ Please turn the order of the register, the child standing last is to be first and vice versa; do not alphabetise. {sig}",
            ),
            "most_common_word": (
                "favourite(orders) ~ What do people order the most in my little café? {x}: one entry per order. If two dishes are level I take the one ordered earlier. {sig}",
                "top_tag(tags) ~ THE hashtag of the day, i.e. used more often than any other; first come on a draw; nothing used → empty text. {sig}",
                "fashionable(names) ~ Parish of 1843: give the Christian name borne by most of the baptised. {sig}, where {x} has a name for every child.",
                "usual_visitor(log) ~ which bird comes to my feeder most? I write one word per visit in {x}. {f} please",
                "mode(values) ~ statistical mode of a categorical column, as string. ties: earliest in the column. {sig}",
                "chatterbox(senders) ~ each message has a sender and the senders are in {x}. who has sent most? {sig}",
            ),
            "count_occurrences_in_words": (
                "how_often(visits, who=s) ~ {x} lists each visitor, day after day. How many times was a given one here? {sig}",
                "robins(log) ~ count {s} in my bird log, exact matches only. {sig}",
                "votes_for(ballots, candidate=s) ~ number of ballots bearing the candidate's name. made as {sig}",
                "missing_cells(cells) ~ In our CSV a missing value is written as {s}. I need the number of missing values in a row of cells, {sig}.",
                "same_name(pupils, name=s) ~ Year 7 has four Emmas, I believe. {sig} should tell me how many pupils have the name I ask for.",
                "absent(marks) ~ in the school register {x} each day has a mark, and {s} is one of the marks. on how many days was it set? {sig}",
                "used(tags, tag=s) ~ tally a single hashtag → int. {sig}",
            ),
            "first_word_longer_than": (
                "first_violation(columns) ~ stop at the first column name that is over {k} characters and return it, '' if all fit → {sig}",
                "next_essay(answers, n=k) ~ I read pupils' answers from the top. Which is the first one with more than so many characters? Maybe none is, in which case give an empty text. {sig}",
                "culprit(paths, limit=k) ~ robocopy dies on path too long. find me the 1st path exceeding the limit or an empty string, {sig}",
                "opener(words) ~ Let the game begin with the earliest word in the list having over {k} letters. If there isn't such a word, return nothing but ''. {sig}",
                "wont_fit(names, plate=k) ~ Name plates hold a limited count of letters. {sig} gives back the first name in the queue which is too wide, or '' when everything goes on the plates.",
            ),
            "sentence_from_words": (
                "proper(words) ~ My pupils lay word cards on the desk: the, cat, sleeps. Make 'The cat sleeps.' of it – big first letter, all others small, full stop. No cards, no sentence: ''. {sig}",
                "spoken_to_written(tokens) ~ {f} ¶ tokens from dictation → one sentence ¶ blank between tokens ¶ starts with a capital, the rest in lower case ¶ ends in a period ¶ empty list → empty string",
                "utterance(parts) ~ The translation comes word by word. I must have it as one correct sentence: space separated, only the initial letter upper, the point at the end; for nothing give an empty text. {sig}",
                "telegram(words) ~ grandpa's telegrams without STOP: take the words, write them in a row, begin with a capital ‹none after› and close with a dot. {sig}. If the telegram is empty then so is the answer.",
            ),
            "sum_of_numeric_words": (
                "total(cells) ~ A CSV row with mixed cells: names, blanks, whole numbers. Add up the cells made only of digits, ignore everything else. {sig}",
                "egg_count(tokens) ~ recipe tokens such as '3', 'eggs', '250', 'g'. what do the pure numbers add up to? {sig}",
                "declared(entries) ~ Customs: total the entries that are digit strings. Anything with a letter, sign or dot in it is not to be counted. Integer out. {sig}",
                "sum_digits_only(fields) ~ sum‹int‹f› for the isdigit ones›. {sig}",
                "birds_today(notes) ~ I scribble '12', 'sparrows', '3', 'jays'. How many birds is that altogether?  {sig} gets these scribbles one by one in a list",
            ),
            "merged_unique": (
                "all_tags(mine, yours=o) ~ my hashtags then yours, but none twice. {sig}",
                "combined(list_a, list_b=o) ~ Two of us wrote a shopping list. Put the second after the first and strike what is already there. {sig}",
                "schema(old, new=o) ~ union of the columns of two CSV files: first file's columns in their order, followed by those only the second file has; no column repeated. {sig}",
                "both_parishes(north, south=o) ~ {sig} – the parishes were united in 1902. give the family names of the north register and then of the south one, each family only where it first turns up",
                "joint_list(anna, ben=o) ~ Anna and Ben went birding together and each has a list. What did they see as a team? Anna's come first; no bird more than once. {sig}",
                "blocked(ours, theirs=o) ~ Our mods share a ban list with another server. Append theirs to ours, keep the order and skip repeats. Function {sig}",
            ),
            "drop_words_starting_with": (
                "visible(files) ~ ls without -a, my way: whatever begins with {s} isn't shown. {sig}",
                "public(columns, mark=s) ~ Internal columns carry a marker in front. {sig} must return the other columns.",
                "talk(messages) ~ in our chat a message that starts with {s} is a command for the bot. I only want what is no command, {sig}",
                "others(surnames, prefix=s) ~ All surnames, except those beginning in the way I tell you. {sig}",
                "needed(list_items) ~ On my shopping list I put {s} in front of things I have bought already. {f}: what do I still have to buy?",
                "outside(paths, root=s) ~ exclude everything under a root, plain string prefix test. {sig}",
            ),
            "capitalized_words": (
                "proper_nouns(tokens) ~ Crude name finder: return those tokens whose first character is a capital. {sig}",
                "people(words) ~ in German all nouns are big, in English mostly names. from this list of words, the ones that begin big please. {sig}",
                "constants(identifiers) ~ {f}: identifiers with uppercase initial, order as is",
                "titles(lines) ~ Lines of my manuscript starting with a lower-case letter, a digit or nothing at all are to be left out. {sig}",
                "proper_streets(streets) ~ Clerks typed some streets without the capital at the start. I need the ones that do have it. {sig}",
            ),
            "reverse_each_word": (
                "mirror(words) ~ Secret language of my kids: each word is said from its end to its beginning, but the words stay where they are. {sig}",
                "flipped(tags) ~ {f}: hashtags in mirror writing, every one for itself",
                "rtl(segments) ~ The layout program shows Hebrew the wrong way; as quick fix swap the character order inside every segment ‹segment order untouched›. {sig}",
                "backward_words(rack) ~ to find words that also work from right to left i need every scrabble word in {x} turned around. {sig}",
                "inside_out(names) ~ reverse the strings, not the list. {sig}",
            ),
            "add_prefix": (
                "in_folder(files, folder=s) ~ I have bare file names and need full paths. Stick the folder ‹it ends with its slash already› before each. {sig}",
                "mentions(users) ~ {s} goes in front of every user name. {sig}",
                "quoted(lines, mark=s) ~ Reply to a mail: each line of the original gets a mark at its beginning. {sig}",
                "namespaced(columns) ~ after the join I can't tell whose column it was, so all columns of this table should begin with {s}, whatever they're called: {sig}",
                "titled(pupils, title=s) ~ School prize-giving. Say the title before the name of each pupil, e.g. 'Miss ' – the blank is part of the title. {sig}",
                "entry_numbers(codes) ~ Customs wants {s} ahead of every commodity code. Even if there's one already! {sig}",
            ),
            "count_distinct_words": (
                "diversity(sightings) ~ Species richness, as the ecologists say: number of different species in my notes. {sig}",
                "families(register) ~ how many families live in the parish? one entry per person, his surname. {sig} → whole number",
                "cardinality(column) ~ nunique of a text column: {sig}",
                "different_dishes(orders) ~ {f}: on the order slips the same dishes come again and again - how many dishes are there really, if each counts one time",
                "authors(senders) ~ Number of people active in the chat. {x} names the sender of each message. {sig}",
                "vocabulary_size(tokens) ~ Translator here; I quote by unique tokens. How many of them does {x} hold, repeats counted once? {sig}",
            ),
            "has_word": (
                "enrolled(pupils, child=s) ~ Is this child in my class? {sig}",
                "seen(life_list, bird=s) ~ yes or no: did I ever see that bird? {sig}",
                "valid_play(dictionary, word=s) ~ Scrabble referee. A play is valid if the dictionary ‹a list› has precisely this entry. {sig} gives a bool",
                "needs_milk(shopping) ~ true if {s} is on the shopping list. {f}",
                "has_column(header) ~ check the CSV header for the column {s}, return bool, {sig}",
                "is_banned(blocklist, user=s) ~ moderation: before someone posts, look them up in the ban list. {sig} answers True when they're there",
            ),
            "lowercase_unique": (
                "unified_tags(tags) ~ #Cats and #cats are one thing. So, small letters everywhere and then drop the ones we've had. Keep order. {sig}",
                "merged_headers(headers) ~ {f}: fold the case of the headers, collapse repeats, first occurrence decides the position",
                "case_blind_set(names) ~ Users of our system: 'Bob', 'BOB', 'bob' are all the same fellow. Return each fellow once, in lower case, in the order of first sign-in. {sig}",
                "different_birds(notes) ~ Sometimes I write Robin, sometimes robin… make a list {f} with each bird just once, written small, as they turned up",
                "terms(glossary) ~ lower → dedupe, stable. {sig}",
            ),
            "first_word_starting_with": (
                "autocomplete(commands, typed=s) ~ User types the beginning of a command; offer the first command in the list which begins like this, or '' if we have nothing. {sig}",
                "first_surname(register, initial=s) ~ {sig} goes down the parish register and stops at the first surname beginning with the given letters. Nobody? Return an empty string.",
                "config_line(lines) ~ find the line beginning with {s} – the topmost one if there are more – and return it, '' if it isn't there. {sig}",
                "street_hint(streets, start=s) ~ taxi app: driver enters some letters, i want the first street from {x} beginning with them, otherwise ''. {sig}",
                "command(messages) ~ In the chat, which message was the first to open with {s}? Empty text if none did. {sig}",
            ),
            "anagrams_of": (
                "playable(dictionary, rack=s) ~ Scrabble! I hold certain tiles; which words of the dictionary use every one of my tiles exactly? {sig}",
                "shuffled(words) ~ all words which are {s} with the letters in another order ‹itself too, if it is in there›. {sig}",
                "same_letters(names, name=s) ~ Two names are siblings if they're made from the same letters, each as many times. Find the siblings in {x}, {sig}",
                "jumbles(candidates, target=s) ~ candidates whose sorted characters equal those of the target. as in {sig}",
                "rearranged(vocab) ~ For the puzzle page of the parish magazine: from the list, everything one can get from rearranging {s}. {sig}",
            ),
            "numbered_list_lines": (
                "steps(recipe) ~ A recipe's steps should say '1. ', '2. ' and so on before the text. Returned as list of lines, {sig}.",
                "places(runners) ~ the runners in {x} are in finishing order; write rank, dot, space, runner. one line per runner, {f}",
                "agenda(topics) ~ Council meeting: give the agenda items numbers from one upward, in the form number-point-blank-item. I'd like a list from {sig}.",
                "enumerated(lines) ~ prepend the running number, a dot and a blank to every entry, starting with one. {sig}",
                "register_lines(pupils) ~ School register again: each pupil gets his number in front like 3. Smith. Start at 1, follow the order of the list, {sig}",
            ),
            "index_or_minus_one": (
                "column_index(header, column=s) ~ At which index is a column in the header? zero-based, -1 if there is no such column. {sig}",
                "find(items, item=s) ~ lists have no find‹› in python, strings do. give me one for lists: {sig}",
                "place_in_queue(names) ~ How many people stand before {s} in the queue? If that person isn't in the queue: -1. {sig}",
                "first_seen(log, species=s) ~ {x}, my bird log, starts on day 0. On which day was the species noted for the first time? Never = minus one. {sig}",
                "depth(folders, name=s) ~ index of the first folder of that exact name, or -1. no exceptions please! {sig}",
            ),
            "email_domains": (
                "providers(addresses) ~ gmail, yahoo, …? Give the provider behind the @ for every e-mail address in the list, repeats are wanted. {sig}",
                "servers(mails) ~ {sig}: for each mail address what stands right of the final at sign",
                "companies(contacts) ~ I have my contacts' email addresses and am only curious for which firm's domain each one writes from. List in the same order, {sig}",
                "after_at(emails) ~ {f} : emails → domains, one each. cut at the last @",
                "schools(parents) ~ admin of the school: parents' e-mails → list of their mail domains. {sig}",
            ),
            "first_part_of_each": (
                "given_names(people) ~ From full names like 'Maria da Silva Costa' I need just the first name of each. Blank entries are passed over. {sig}",
                "commands(lines) ~ shell history: only the command, no arguments. lines with nothing but whitespace don't count. {sig}",
                "genera(species) ~ The scientific name has the genus as first word. Get me the genus for every bird in {x}, empty rows skipped. {sig}",
                "quantities(ingredients) ~ '200g flour', '3 eggs': i want what's before the first blank of every ingredient, and lines without anything left out: {f}",
                "house_numbers(addresses) ~ English addresses start with the house number, then a space, then the street. {sig} collects that leading piece of each address ‹ignore blanks›",
            ),
            "has_all_words": (
                "can_cook(pantry, recipe=o) ~ Do I have everything for this recipe? I give what is in the pantry and what's needed. {sig} says True or False.",
                "importable(header, required=o) ~ CSV is accepted if none of the required columns is missing from the header. Extra ones don't matter. {sig}",
                "complete(attendees, class_list=o) ~ On the school trip: is every child of the class list on the bus? {sig}",
                "documents_ok(submitted, demanded=o) ~ Customs officer: the shipment passes only if each demanded document is among the submitted ones. Write {sig}.",
                "superset(have, need=o) ~ have contains all of need → bool. {sig}",
            ),
            "parse_key_values": (
                "settings(lines) ~ Config lines like volume=7. I want a dict volume → 7; whatever isn't a plain number after the first equals sign ‹or no sign at all› becomes 0. {sig}",
                "stock(entries) ~ {x} is my larder: 'jam=4', 'honey=2'. Make a dict of ints from it. Where the number's missing or weird, put 0. {sig}",
                "env(assignments) ~ {f} ¶ each string: KEY=VALUE ¶ key is everything left of the first = ¶ value: int if all digits, else 0 ¶ returns a dict",
                "counts(records) ~ The bird counter device prints records as name=count; please read these into a dictionary. A broken record counts zero. {sig}",
            ),
            "group_by_first_letter_ignoring_case": (
                "index_cards(surnames) ~ Card index of the parish: under a, all surnames with A or a at the start, under b those with B or b … {sig} shall return that as dict with small letters as keys. Empty ones are not filed.",
                "tabs(contacts) ~ phone book tabs, keys a..z lower case; 'de Vries' and 'Dekker' both land on d. {sig} → dict of lists, skip ''",
                "street_index(streets) ~ For the back page of the map: streets by initial, capital or not makes no difference, the initial in lower case as key, list of streets ‹spelled as given› as value; ignore empty texts. {sig}",
                "alphabet_bins(tags) ~ {f}: dict initial → hashtags. case doesn't matter for the initial, it's stored lowercased; '' has no initial so leave it",
            ),
            "colon_lines_to_dict": (
                "scores(lines) ~ I keep the Scrabble scores as lines 'Oma: 212'. Give me a dict from who to how many; no number after the colon → 0. Blanks around are not part of it. {sig}",
                "parsed(yaml_lines) ~ poor man's yaml, whole numbers only. {sig} gives key → int, trimmed, zero for anything that's not digits",
                "amounts(recipe) ~ the recipe's lines look like flour: 500. into a dictionary with the ingredient and its number please; if there is no number behind the colon it is 0. {f}",
                "head_counts(register) ~ {x} = per class a line such as ' 5b : 27'. Split at the first colon, strip both sides, build a dict class → pupils; a non-number shall be 0. {sig}",
                "fees(declaration) ~ Lines of a customs declaration, item colon fee. Convert to a mapping item → fee ‹int, 0 if none is stated›. {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "index_of_first_containing": (
                "error_row(log) ~ Which line of the log is the first with {s} in it? its index, counted from nought, or -1. {sig}",
                "page_of(pages, phrase=s) ~ {x} holds the text of each page. Tell me the index of the earliest page mentioning the phrase; if none mentions it, minus one. {sig}",
                "locate(streets, fragment=s) ~ like list.index, but a fragment is enough, and -1 instead of a crash → {sig}",
                "step_with(recipe) ~ at which step of the recipe does {s} come up first? steps start at 0; not at all = -1. {f}",
            ),
            "words_of_at_most": (
                "fits_board(words) ~ The board has {k} squares per side, so a word may not have more letters than that. Keep the possible ones. {sig}",
                "sms(messages, room=k) ~ messages which fit in the given room, exact fit is fine, {sig}",
                "legacy_names(files, limit=k) ~ Old DOS machine here. Only file names up to a certain size can be stored; {sig} tells me which of mine can.",
                "for_beginners(vocab) ~ vocab for first graders, {k} letters tops. {f}",
            ),
            "drop_words_equal_to": (
                "without_absentee(pupils, name=s) ~ One child is ill today. Take that name off the list, every time it's on it. {sig}",
                "filled(cells) ~ our csv writes {s} where a value is missing. remove precisely these cells, nothing that merely contains it. {sig}",
                "others(senders, me=s) ~ {sig} – everybody in the chat but me, order and repeats as they are",
                "allergy(ingredients) ~ my daughter mustn't have {s}, so strike it from the ingredients and leave the others. {f}",
            ),
            "sort_longest_first": (
                "big_words_first(plays) ~ Rank what we laid in Scrabble by how many letters, most letters at the top. {sig}",
                "replace_order(terms) ~ For search and replace, the long terms have to be tried before the short ones ‹else 'car' eats 'carpet'›. Order the terms accordingly: {sig}",
                "children_first(paths) ~ delete deepest stuff first → order paths by char count desc. {sig}",
                "by_verbosity(remarks) ~ Descending verbosity, please: the remark with the greatest number of characters leads. {f}",
            ),
            "comma_separated": (
                "one_row(cells) ~ join the cells to one text, comma + blank between. {sig}",
                "on_one_line(species) ~ In my notebook the birds of a day fill a single line: bird, bird, bird. {sig} makes it",
                "goods_field(goods) ~ The form offers one field only, hence put all goods into one string, a comma followed by a space after each but the last. {sig}",
                "shopping_text(items) ~ i want to text the shopping list to my wife as 'a, b, c'. no 'and'. {f}",
            ),
            "longest_length": (
                "column_width(cells) ~ How wide must the column be so every cell fits? {sig} in characters, 0 if no cells.",
                "plate_size(names) ~ engraver asks: maximal number of letters on one plate? {x} are the names, answer is a number, {sig}",
                "max_path(paths) ~ max‹len› over the file paths; zero for an empty list → {sig}",
                "biggest_play(words) ~ {f}: not which word was the biggest but how many letters it had",
            ),
            "common_words_sorted": (
                "shared(mine, hers=o) ~ Birds that both of us have seen, alphabetically, each one time. {sig}",
                "on_both(monday, friday=o) ~ Which things did I buy on both days? A to Z, no repeats. {sig}",
                "join_keys(left, right=o) ~ columns present in both CSV files, sorted: {sig}",
                "in_both_registers(baptisms, burials=o) ~ Names to be found in the baptism as well as in the burial register; arrange them by alphabet and do not list one twice. {sig}",
            ),
            "drop_comments": (
                "effective(config) ~ From the lines of a config file throw away the blank ones and those that begin ‹maybe after spaces› with a hash sign. {sig}",
                "patterns(gitignore) ~ what git really reads from .gitignore: no # lines, no empty or whitespace-only lines; others untouched. {sig}",
                "data_rows(lines) ~ {f} ¶ our CSV has rows starting with # as remarks ‹indented sometimes› and rows of nothing ¶ give me the rows with data",
            ),
            "title_case_names": (
                "tidy_register(names) ~ The clerk typed '  MARIA DA SILVA' and 'john smith '. Trim and write Every Word With A Big Letter and small ones behind. {sig}",
                "signs(streets) ~ Street signs: remove outer blanks and apply title case to each street. {sig}",
                "proper(pupils) ~ pupils type their names any which way, i want them as Anna Bell. no spaces around. {f}",
                "titled(recipes) ~ .strip‹›.title‹› for each recipe name, {sig}",
            ),
            "words_between_lengths": (
                "usernames(wanted, shortest=k, longest=m) ~ A username needs a minimum and may not exceed a maximum number of characters, both limits allowed. Which of the wished ones can we grant? {sig}",
                "mid_size(words) ~ for the crossword i need words with {k} to {m} letters, both ends included. {sig}",
                "valid_codes(codes) ~ A tariff code is well-formed if it has no fewer than {k} and no more than {m} characters. Return the well-formed ones in order. {sig}",
            ),
            "words_with_a_digit": (
                "suspicious(names) ~ A person's name in the register shouldn't have a figure in it. List the ones that do. {sig}",
                "measured(ingredients) ~ keep those ingredients where some number is mentioned, i.e. any digit 0-9 inside. {sig}",
                "leet(messages) ~ kids hide swear words with digits like h3ll. {f} returns the words in which at least one digit appears",
                "with_house_number(addresses) ~ Addresses lacking every digit are useless for the postman; hand back the rest. {sig}",
            ),
            "string_of_first_letters": (
                "acrostic(lines) ~ My poem hides a name: read the very first character of each verse downwards. {sig} reads it, capitals as they stand.",
                "code(names) ~ initial characters of all entries, run together into one string, no dots, don't change the case. {f}",
                "monogram(parts) ~ From the parts of a name to the monogram: one letter of each, glued. If a part is written small then so is its letter. {sig}",
            ),
            "bullet_list": (
                "markdown(items) ~ shopping list → markdown text. every item on its own line beginning with '- '. {sig}",
                "notes(findings) ~ I have findings and want one string, each finding on a separate line with a dash and blank ahead. {f}",
                "ingredients_block(ingredients) ~ For the recipe page, make a single text with line breaks, where a hyphen plus space introduces each ingredient; no newline at the end. {sig}",
            ),
            "mean_word_length_rounded": (
                "typical_length(messages) ~ Average characters per chat message, one digit after the point is enough. 0 if nobody wrote. {sig}",
                "letters_per_word(essay_words) ~ The children's essays: how many letters has a word on average, to a tenth? No words means 0. {sig}",
                "mean_len(values) ~ profile a text column: mean length, round‹…, 1›, 0 on empty. {sig}",
            ),
            "positions_of_word": (
                "days_seen(log, bird=s) ~ Entry number i of my log is what I saw on day i, from day 0. On which days was it this bird? {sig}",
                "na_indices(cells) ~ give the indexes ‹0 = first› of the cells holding {s} and nothing else. {sig}",
                "turns(speakers, who=s) ~ The transcript's speaker column is {x}; I need at which positions a certain person speaks, starting with zero, all of them. {sig}",
                "absences(marks) ~ school register, one mark per day. {f}: list of the day indices where the mark is {s}",
            ),
            "count_extra_copies": (
                "superfluous(files) ~ how many files could I delete since the same name came before? {sig}",
                "to_remove(rows) ~ If I deduplicated {x}, by how many entries would it shrink? {sig}",
                "again(tags) ~ {f}: number of hashtags which merely repeat one used further up",
                "wasted_votes(signatures) ~ Everyone may sign once. Each further signature of the same name is void. The number of void ones please, {sig}",
            ),
            "all_same_length": (
                "fixed_width(rows) ~ Is this a fixed-width file? i.e. has every row as many characters as the others. {sig} bool",
                "is_grid(lines) ~ crossword grid given as lines. true unless the lines differ in how many letters they have. {sig}",
                "uniform_codes(codes) ~ Check that our commodity codes are equally long ‹none or only one: fine›. {sig}",
            ),
            "shorten_with_dots": (
                "previews(messages) ~ In the chat overview a message may show {k} characters; if there's more, cut there and put '...' after. {sig}",
                "ellipsized(titles, room=k) ~ {sig}: titles that fit stay, titles that don't are chopped to the given room with three dots appended ‹the dots come on top›",
                "labels(columns, n=k) ~ chart axis labels: col names truncated after {k} chars + '...', only where truncation happens. {sig}",
            ),
            "strip_extensions": (
                "stems(files) ~ file names without their ending: cut from the final dot on. archive.tar.gz loses just .gz. {sig}",
                "song_names(files) ~ My music files all end in .mp3 or .flac or so and I only want to see the names before that. {sig}",
                "table_names(csvs) ~ each csv file becomes a table named like the file minus extension ‹last dot decides; no dot no change›. {f}",
            ),
            "make_slugs": (
                "urls(titles) ~ recipe titles to url parts: small letters, hyphen wherever there is a gap of whitespace. {sig}",
                "anchors(headings) ~ For each heading its anchor. Lower-case it, and words are to be linked by one dash, no spaces left. {sig}",
                "street_keys(streets) ~ 'Upper  High Street' → 'upper-high-street'. for all streets. {f}",
            ),
            "ensure_prefix": (
                "with_hash(tags, mark=s) ~ Some people type the mark before their tag, others forget. It has to be there exactly as if nobody had forgotten; no doubling! {sig}",
                "absolute(paths) ~ put {s} before the paths which don't begin with it yet, leave the others alone. {sig}",
                "international(numbers, country=s) ~ phone numbers of my clients: the country code must be at the start of all. Those having it remain like they are. So: {sig}",
            ),
            "add_if_missing": (
                "with_bread(shopping) ~ I always forget {s}. Should it not be on the list, write it at the bottom; if it's there, fine, change nothing. {sig}",
                "enrol(pupils, newcomer=s) ~ {sig}: append the newcomer to the register unless already registered",
                "follow(tags, tag=s) ~ append-unless-present on a list of tags; return the list. {sig}",
            ),
            "common_ignoring_case": (
                "known_words(rack, dictionary=o) ~ Which of my words occur in the dictionary, no matter how capitals are used? My spelling, my order. {sig}",
                "already_blocked(users, blocklist=o) ~ moderators: return those users that stand on the block list, upper/lower case disregarded, with the user's own spelling. {sig}",
                "both_lists(ours, theirs=o) ~ streets of ours that the neighbour town has too – 'HIGH street' equals 'High Street'. {sig}",
            ),
            "group_by_last_letter": (
                "chains(words) ~ For the game where the next word begins with the last letter of the previous one, I want a dict: final letter → my words that finish with it. Blank texts, i.e. '', are skipped. {sig}",
                "rhymes(words) ~ poor man's rhyming dictionary, grouped by the ending character. {sig}. keys single characters, values lists; '' ignored",
                "gender_guess(names) ~ Names ending in a, names ending in o, … : put them in a dictionary by their closing letter as it is written, leave out empty names. {f}",
            ),
            "sorted_by_trailing_number": (
                "natural(files) ~ img10 comes after img2 please! Order by the number the name ends with; a name without one is taken as 0. {sig}",
                "by_house(addresses) ~ Delivery round on one street: arrange the addresses by the house number at their end, 0 for those that have none. {sig}",
                "by_grade(pupils) ~ {f}: each line ends in the pupil's points, like 'Ben 14'; fewest points first, no points = nil points",
            ),
            "renamed_duplicates": (
                "unique_headers(header) ~ CSV with the same column several times. First keeps its name, second gets _2 behind, third _3, etc. {sig}",
                "no_overwrites(files) ~ When files are copied to one folder equal names collide: let the n-th one of a name ‹from the second on› end in _n. {sig}",
                "distinct_pupils(pupils) ~ two Emmas in class → Emma and Emma_2, a third → Emma_3. order stays. {f}",
            ),
            "group_by_extension": (
                "file_types(files) ~ Sort my files into piles by what follows the last dot; no dot, pile ''. dict, ending → files. {sig}",
                "by_suffix(paths) ~ mapping from extension ‹without dot, '' if the path hasn't any dot› to list of paths: {sig}",
                "attachments(names) ~ Incoming mail attachments. Which are pdf, which are docx …? A dictionary with the type as key and the attachments as values, the ones lacking a dot under an empty key. {f}",
            ),
            "oxford_comma": (
                "enumerated(goods) ~ American customs wants 'a, b, and c' for three or more, 'a and b' for two, just 'a' for one. {sig}",
                "cast(names) ~ join names nicely for humans, serial comma included ‹but not with only two names›. {sig}",
                "ingredient_phrase(items) ~ Our editor insists on the comma before 'and' in any list over two ingredients! text from list, {f}",
            ),
            "prefix_removed": (
                "bare_tags(tags, mark=s) ~ take the mark off the front of each tag, tags which lack it pass unchanged. {sig}",
                "relative(paths, root=s) ~ Make the paths relative: if the path begins with the root, that bit is cut. {sig}",
                "surnames(entries) ~ in the register it says {s} before some of the names, I want the names without that beginning. {f}",
            ),
            "sum_of_last_words": (
                "bill(lines) ~ Every line of the bill finishes with a price in whole euros, apart from a few lines of chatter. Add those prices. {sig}",
                "birds_total(notes) ~ my notes: 'blackbird 3', 'heron 1', 'rain again'. total of the figures at the ends, skip a line whose last word isn't all digits. {sig}",
                "points(rounds) ~ scrabble sheet, one line per turn, points last. sum em. lines w/o points are skipped. {f}",
            ),
            "count_words_longer_than": (
                "violations(columns) ~ number of column names over {k} characters. {sig}",
                "bingo_count(plays, n=k) ~ How many of the words I played had more letters than that? {sig}",
                "oversize(paths, limit=k) ~ not which paths, only how many of them exceed the limit in characters → {sig}",
            ),
            "any_word_longer_than": (
                "must_truncate(titles) ~ Is there even one title with over {k} characters? Bool. {sig}",
                "breaks_layout(streets, width=k) ~ The map label has a width in characters. True if some street is wider than it, {sig}",
                "has_essay(answers, n=k) ~ did at least 1 pupil write more than {k} characters? {sig}",
            ),
            "all_words_longer_than": (
                "strong_enough(passwords) ~ True only when no password has {k} characters or fewer. {sig}",
                "no_short_ones(words, n=k) ~ House rule: short words are out, whoever lays one loses. Check that each word exceeds the given letter count. {sig}",
                "serious(comments) ~ all comments over {k} chars? {f}",
            ),
            "sort_by_length_then_alphabet": (
                "word_book(words) ~ Scrabble word books print two-letter words first, then three-letter ones …, and inside each block from A to Z. {sig}",
                "tidy(headers) ~ order: shorter before longer; same length → alphabetical. {sig}",
                "ranked(terms) ~ Primary criterion is the number of characters, ascending. Secondary criterion is the alphabet. {f} for the glossary",
            ),
            "first_letters": (
                "initials(names) ~ one initial per child, as a list, for the coat hooks. {sig}",
                "verse_heads(lines) ~ list the opening character of every verse, don't join them. {sig}",
                "drives(paths) ~ {x} are windows paths. i want only the drive letter of each, it's the very first char. {f}",
            ),
            "first_item_of_words": (
                "next_up(queue) ~ whose turn is it? the one at the front of the queue. {sig}",
                "key_column(header) ~ The leftmost column is the key. Return its name. {sig}",
                "oldest(entries) ~ The parish register's opening entry, please, {sig}. There's always one.",
            ),
            "dict_from_lists": (
                "prices(articles, cents=o) ~ articles in one list, their prices in the other, same order. Make me a price dictionary. {sig}",
                "scoreboard(players, points=o) ~ {sig}: link players to points by position in a dict",
                "census(villages, souls=o) ~ The n-th number is the population of the n-th village. I'd like to look up a village and get its souls. {sig}",
                "sightings(species, counts=o) ~ dict‹zip› of bird names and how many: {sig}",
            ),
            "first_word_containing": (
                "first_mention(messages, term=s) ~ Who brought it up? Return the earliest message in which the term occurs, or '' if it never did. {sig}",
                "recipe_with(titles) ~ just one recipe with {s} in the title, the topmost, else an empty text. {sig}",
                "find_path(paths, part=s) ~ first path having the part anywhere in it ; '' when none. {sig}",
            ),
            "same_first_and_last_letter": (
                "bookends(words) ~ Anna-like words without the fuss of case: no, case counts. Words whose opening and closing characters are identical; skip ''. {sig}",
                "loops(names) ~ the name's last letter must be the same char as its first one. one-letter names pass, empty ones don't. {sig}",
                "circular(species) ~ Quiz: birds that begin and end on the very same character. {f}",
            ),
            "alphabetical_first": (
                "top_of_roll(pupils) ~ The register runs from A to Z. Who'd be called first? Empty class: ''. {sig}",
                "lexical_min(keys) ~ min‹› of strings, '' as default. {sig}",
                "earliest_in_dictionary(words) ~ Which of those stands before all the others in a dictionary? no words, then an empty string. {f}",
            ),
            "pascal_case": (
                "class_name(words) ~ The words invoice, line, item should become InvoiceLineItem. {sig}",
                "camel_tag(words) ~ For a readable hashtag: each word with big first letter and small rest, all glued without anything between. {sig}",
                "type_name(column_words) ~ codegen: PascalCase identifier out of word list, {f}",
            ),
        },
    ),
    (
        "strs",
        {
            "lowercase_all>word_counts": (
                "trends(tags) ~ #Sun and #sun count as one tag. how many uses has every tag? dict, small letters. {sig}",
                "census(names) ~ Case-blind tally of the surnames: key the surname in lower case, value how many persons bear it. {sig}",
            ),
            "drop_empty_words>sort_words": (
                "clean_list(shopping) ~ throw out the lines of my shopping list with nothing on them and alphabetise what is left. {sig}",
                "index(streets) ~ Street index A–Z, but skip '' entries. {sig}",
            ),
            "drop_empty_words>comma_separated": (
                "address(parts) ~ an address consists of up to five parts, some of them not filled in. Put the filled ones on a single line, comma and space between. {sig}",
            ),
            "drop_empty_words>join_with_and": (
                "guests_text(names) ~ Some cells in the guest column are empty. Name the guests as text all the same: a, b and c. {sig}",
            ),
            "drop_empty_words>count_distinct_words": (
                "real_species(log) ~ Number of different birds in my log, days without a bird ‹''› don't count. {sig}",
            ),
            "drop_empty_words>mean_word_length": (
                "average_answer(answers) ~ Average characters per answer, over those pupils only who answered at all; '' is no answer. Nobody answered: 0. {sig}",
            ),
            "drop_empty_words>shortest_word": (
                "briefest(replies) ~ which reply is the briefest, an empty one not being a reply? on equal size the earlier. none at all: ''. {sig}",
            ),
            "drop_empty_words>most_common_word": (
                "usual_value(cells) ~ fill value for a CSV column = whatever non-empty cell content is most frequent ‹first one in ties, '' if there's none›. {sig}",
            ),
            "drop_blank_words>numbered_list_lines": (
                "steps(lines) ~ a recipe pasted from the web has blank lines between the steps. number the steps '1. ' '2. ' …, the blank ones vanish and don't use up a number. {sig}",
            ),
            "drop_comments>parse_key_values": (
                "config(lines) ~ Read this config: whatever starts with a # or is blank isn't a setting. All the rest is key=number ‹0 if it's no number› → dictionary. {sig}",
            ),
            "drop_comments>colon_lines_to_dict": (
                "prices(lines) ~ {f}: price file with lines 'apple: 30', remarks behind # at the line start, and empty lines in between. want a dict name → int, 0 where no digits follow",
            ),
            "drop_comments>count_words": (
                "loc(source) ~ lines of code, i.e. not counting blank lines and lines which only hold a # comment. int. {sig}",
            ),
            "drop_comments>strip_all": (
                "rules(lines) ~ Moderation rules file. ¶Ignore: blank lines, # lines. ¶Keep: others, whitespace at both ends cut off. ¶{sig}",
            ),
            "words_longer_than>sort_words": (
                "hard_words(vocab, n=k) ~ for the spelling bee i want only the words with more than so many letters, listed alphabetically. {sig}",
                "long_streets(streets) ~ Streets over {k} characters, from A to Z please. {sig}",
            ),
            "words_longer_than>sort_longest_first": (
                "too_long(paths, limit=k) ~ show the paths that break the length limit, worst offender at the top. {sig}",
            ),
            "words_longer_than>count_distinct_words": (
                "rich_vocabulary(essay) ~ How many different words with over {k} letters did the pupil use? {x} is the essay word by word. {sig}",
            ),
            "words_longer_than>shorten_with_dots": (
                "teasers(messages, least=k, room=k_2) ~ Very short chat messages are dropped: only those over a certain size stay. What stays is displayed in a given room, what doesn't fit it is cut there and ends in three dots. {sig}",
            ),
            "words_longer_than>words_to_lengths": (
                "oversize(columns) ~ every column name beyond {k} characters together with how many it has, as a dict, so I can complain to the vendor. {sig}",
            ),
            "words_longer_than>comma_separated": (
                "complaint(columns) ~ For the error text: names of the columns exceeding {k} characters, one string, ', ' in between. {sig}",
            ),
            "words_longer_than>lowercase_all": (
                "search_terms(tokens) ~ keep tokens of more than {k} chars, and write them in lower case. {sig}",
            ),
            "words_longer_than>group_by_first_letter": (
                "practice(words) ~ Take the words having upward of {k} letters ‹exactly {k} is too few› and file them in a dict under the letter they begin with. {sig}",
            ),
            "words_containing>longest_word": (
                "biggest_hit(words, letters=s) ~ I have certain letters lying on the board in a row and look for the largest word which contains them. First one if equally large, '' if none. {sig}",
            ),
            "words_containing>sort_words": (
                "find_streets(streets, part=s) ~ Search box of the town map: streets with the typed part in them, shown alphabetically. {sig}",
                "dishes(titles) ~ all the dishes where {s} is in the name, A first, Z last, {f}",
            ),
            "words_containing>numbered_list_lines": (
                "results(titles, query=s) ~ Search result list: those titles with the query in them, each headed by 1., 2. … and a blank. {sig}",
            ),
            "words_containing>bullet_list": (
                "todo_text(lines) ~ pick the lines mentioning {s} and give me one text where every such line is a '- ' bullet. {sig}",
            ),
            "words_containing>first_part_of_each": (
                "who(log, action=s) ~ Log lines begin with a user name. Who did the action? The user of every line in which the action is mentioned, repeats included. {sig}",
            ),
            "words_containing>sum_of_last_words": (
                "cost_of(bill, thing=s) ~ bill lines end in whole-number prices. what did i pay for the thing in total? so only lines that have it in the text, and no digits as last word means no price. {sig}",
            ),
            "lowercase_all>unique_sorted_words": (
                "tag_page(tags) ~ page of all hashtags: small letters, no tag twice, alphabetic. {sig}",
            ),
            "lowercase_all>sort_words": (
                "names_az(names) ~ Some were typed in capitals and pop up at the top when sorting! Make all of them small and alphabetise then. {sig}",
            ),
            "lowercase_all>has_duplicates": (
                "collision(files) ~ My repo goes from Linux to Windows. Would two file names clash there, where upper and lower case are the same? {sig} → bool",
            ),
            "lowercase_all>most_common_word": (
                "hit(requests) ~ {f}: requested songs, capitalised as people please. lower-cased title of the one most asked for, earliest one if tied",
            ),
            "lowercase_all>merged_unique": (
                "union(mine, yours=o) ~ Put my tags to lower case ‹yours are already› and hang yours behind; nothing twice, first appearance decides. {sig}",
            ),
            "lowercase_all>add_prefix": (
                "mentions(users) ~ user names into small letters, {s} at the beginning of every one. {sig}",
            ),
            "lowercase_all>count_occurrences_in_words": (
                "mentions_of(words, word=s) ~ Upper or lower case shouldn't matter in my text: lower all its words, then tell me how many of them are the one I give, which I give in small letters. {sig}",
            ),
            "lowercase_all>index_or_minus_one": (
                "column(header, name=s) ~ zero-based index of a column, header in any case, the sought name in lower case; not present: -1. {sig}",
            ),
            "clean_and_dedupe>sort_words": (
                "glossary(terms) ~ Our term base in bad state. Trim, lower case, no blanks, every term one time and finally alphabetical order. {sig}",
            ),
            "clean_and_dedupe>comma_separated": (
                "keyword_field(tags) ~ The photo site wants keywords in a single line, like 'sea, sun, sand': all small, trimmed, nothing blank, nothing double, order kept. {sig}",
            ),
            "clean_and_dedupe>count_words": (
                "true_number(emails) ~ How many real subscribers? Ignore blanks around the address and capitals, ignore void entries, and one address is one subscriber. {sig}",
            ),
            "clean_and_dedupe>make_hashtags": (
                "hashtags(topics) ~ user-entered topics → hashtags. ¶a. trim, lowercase, drop blanks ¶b. no repeats ¶c. '#' in front, inner spaces removed ¶{sig}",
            ),
            "sort_words>join_lines": (
                "file_text(names) ~ I need a text file with a name per line, in alphabetical order. {sig} returns the text.",
            ),
            "sort_words>numbered_list_lines": (
                "class_list(pupils) ~ The class list: alphabetical, with consecutive numbers like '1. Adam' in front, from 1. {sig}",
            ),
            "sort_words>comma_separated": (
                "present_text(pupils) ~ write down who's present, in abc order, on one line with ', ' between. {f}",
            ),
            "sort_words>reverse_words_list": (
                "z_to_a(names) ~ My surname is Zimmermann and I was always last. For once: Z first, A at the end. {sig}",
            ),
            "sort_words>join_with_and": (
                "thanks(helpers) ~ thank-you card: helpers alphabetically, so that nobody feels slighted, written as a, b, c and d. {sig}",
            ),
            "sort_words>bullet_list": (
                "market(items) ~ items from A to Z, one below the other with '- ' before. a single text. {sig}",
            ),
            "sort_words>first_words": (
                "first_called(pupils, n=k) ~ We call pupils alphabetically and each morning only the first few are tested. Which ones, if I say how many? {sig}",
            ),
            "unique_sorted_words>join_lines": (
                "species_sheet(log) ~ One text: every species of the log once, alphabetic, each on a line of its own. {sig}",
            ),
            "unique_sorted_words>numbered_list_lines": (
                "numbered_species(log) ~ life list of a birder from raw notes: no bird twice, dictionary order, '1. ' etc in front. {sig}",
            ),
            "unique_sorted_words>comma_separated": (
                "legend(values) ~ {f}: legend text for a chart = all values that occur in the column, sorted, without repeats, glued with ', '",
            ),
            "sort_by_length>join_lines": (
                "pyramid(words) ~ a word pyramid!! tiny words at the top, fat ones at the bottom, one per line, as a text. {sig}",
            ),
            "sort_by_length>reverse_words_list": (
                "fattest_first(words) ~ Order by number of letters, then turn the whole thing round, so that the big ones are leading ‹equals come out in reverse order, that's fine›. {sig}",
            ),
            "sort_longest_first>first_words": (
                "top_plays(words, n=k) ~ {sig}: of the words laid in the game return the biggest by letters, biggest first, and as many as I ask for",
            ),
            "sort_longest_first>bullet_list": (
                "by_detail(remarks) ~ Inspector's report in one text: remarks as lines with a dash and blank, the most extensive remark on top and the scantiest at the bottom. {sig}",
            ),
            "reverse_words_list>join_lines": (
                "latest_on_top(messages) ~ the chat history is oldest first. as a text, please, one message a line, and the latest on top. {sig}",
            ),
            "reverse_words_list>to_sentence": (
                "yoda(words) ~ Last word first, first word last, spaces between: one string. {sig}",
            ),
            "reverse_words_list>numbered_list_lines": (
                "countdown(entries) ~ Number my list from the back: the final entry gets '1. ' and is listed first, and so on up to the original first. {sig}",
            ),
            "reverse_each_word>to_sentence": (
                "mirror_talk(words) ~ spell every word back to front but don't move it; answer as one line with blanks. {sig}",
            ),
            "capitalized_words>unique_words": (
                "names_in(tokens) ~ Which names occur in the novel? A name is a token with a capital at its start; every name a single time, in order of entrance. {sig}",
            ),
            "capitalized_words>most_common_word": (
                "hero(tokens) ~ main character = the capital-initial token occurring most. {sig}; tie → first met; none → ''",
            ),
            "capitalized_words>count_words": (
                "nouns(words) ~ German homework: how many of the words are written big at the start? {f}",
            ),
            "add_prefix>join_lines": (
                "quote(lines, mark=s) ~ Quoting an e-mail: put the mark before every line and make one text of the lines. {sig}",
            ),
            "add_prefix>to_sentence": (
                "tag_line(topics) ~ glue {s} to the front of each topic, then write them behind one another, blank in between. {sig}",
            ),
            "add_prefix>comma_separated": (
                "attachments(files, folder=s) ~ every file gets the folder ahead of it ‹slash is included in the folder›; return one comma-space separated string. {sig}",
            ),
            "title_case_names>sort_words": (
                "tidy_roll(names) ~ names arrive in all sorts of case with stray blanks at both ends. Each Word Big please, then A-Z. {sig}",
            ),
            "title_case_names>join_with_and": (
                "wedding(names) ~ For the invitation: names typed sloppily, make them nice ‹trimmed, title case› and put them into one phrase, last two linked by ' and ', the others by commas. {sig}",
            ),
            "title_case_names>unique_words": (
                "families(surnames) ~ ' SMITH', 'smith', 'Smith ' is the same family. Trimmed, in title case, each just once in order of appearance. {sig}",
            ),
            "email_domains>word_counts": (
                "provider_stats(addresses) ~ Which mail providers do our customers use and how many customers each? Dict domain → number. {sig}",
            ),
            "email_domains>unique_sorted_words": (
                "known_domains(senders) ~ firewall whitelist: every domain our senders have, sorted and without doubles. {sig}",
            ),
            "email_domains>most_common_word": (
                "main_provider(mails) ~ From e-mail addresses find the domain used by most people ‹earliest one on ties›, {f}",
            ),
            "email_domains>count_distinct_words": (
                "number_of_firms(contacts) ~ each mail domain stands for a firm. how many firms are among my contacts' addresses? {sig}",
            ),
            "first_part_of_each>word_counts": (
                "command_usage(history) ~ Shell history lines in {x}. For each command, meaning whatever precedes the first blank, how many times did I run it? {sig} gives a dictionary",
                "given_name_stats(people) ~ full names in. tally of the first names out ‹dict›, blanks don't count. {sig}",
            ),
            "first_part_of_each>unique_sorted_words": (
                "genera(species) ~ scientific bird names → alphabetical list of genera ‹genus = first word›, each once. {sig}",
            ),
            "first_part_of_each>join_with_and": (
                "dear(people) ~ Dear Anna, Bert and Clara! From full names take the first name only and write the enumeration, without the Dear. {sig}",
            ),
            "first_part_of_each>most_common_word": (
                "frequent_flyer(log) ~ every log line starts with an IP address. which IP shows up most, the earlier on a tie? {sig}",
            ),
            "strip_extensions>unique_words": (
                "works(files) ~ book.pdf, book.epub, book.txt are one work. List the works, i.e. file names less the last extension, each once in order. {sig}",
            ),
            "strip_extensions>sort_words": (
                "songs(files) ~ file names w/o ending ‹final dot›, then alphabetic. {sig}",
            ),
            "strip_extensions>title_case_names": (
                "captions(photos) ~ photo captions from file names: 'old mill.jpg' → Old Mill. cut the ending at the last dot, trim, big initials. {f}",
            ),
            "base_names>strip_extensions": (
                "stems(paths) ~ /home/me/notes.txt → notes. For all the paths: no folders, no final extension. {sig}",
            ),
            "base_names>group_by_extension": (
                "types(paths) ~ From full paths take just the file name after the last slash and sort these names in a dict by extension ‹'' for no dot›. {sig}",
            ),
            "base_names>has_duplicates": (
                "would_clash(paths) ~ I'm going to copy all of these files in one single folder. Will any names collide? Folder part doesn't matter, so compare just what's behind the last slash. {sig}",
            ),
            "base_names>renamed_duplicates": (
                "flat_names(paths) ~ flatten a directory tree: only the bit after the final slash remains, and repeated names get _2, _3 … from the second one on. {sig}",
            ),
            "make_slugs>renamed_duplicates": (
                "anchor_ids(headings) ~ ids for headings: lower case with - for spaces; if the same id appears again it gets _2, then _3. {sig}",
            ),
            "make_slugs>add_prefix": (
                "links(titles, root=s) ~ recipe titles → links. Lowercase, dashes where whitespace was, and the site's root glued ahead. {sig}",
            ),
            "shorten_with_dots>numbered_list_lines": (
                "toc(titles) ~ Table of contents: titles over {k} characters are cut to that and get three dots; thereafter each gets its number, '1. ' onwards. {sig}",
            ),
            "shorten_with_dots>bullet_list": (
                "overview(messages, room=k) ~ inbox overview as a text. one bullet '- ' per message, and if a message is too big for the room, chop it to the room plus '...'. {sig}",
            ),
            "merged_unique>sort_words": (
                "big_list(mine, his=o) ~ My shopping list and his in one, nothing double, ordered by alphabet. {sig}",
            ),
            "merged_unique>count_words": (
                "team_total(anna, ben=o) ~ How many species have the two birders seen between them? Those seen by both are counted once. {sig}",
            ),
            "merged_unique>comma_separated": (
                "all_columns(left, right=o) ~ text for the log: columns of the left table and after that the new ones of the right, none twice, separated with comma+blank. {sig}",
            ),
            "words_with_a_digit>count_words": (
                "odd_names(names) ~ how many names in the register have a digit in them ‹surely typos›? {sig}",
            ),
            "words_of_at_least>sort_words": (
                "good_words(words, least=k) ~ the words with enough letters, i.e. {sig} gets the lowest allowed number, and alphabetically so the others can check them",
            ),
            "words_of_at_least>count_words": (
                "scoring_words(words) ~ In our game a word counts from {k} letters on. How many counting words have I? {sig}",
            ),
            "words_of_at_least>word_counts": (
                "content_words(tokens) ~ crude keyword statistics: forget tokens under {k} characters; for those remaining a dict token → frequency. {sig}",
            ),
            "words_of_at_least>most_common_word": (
                "theme(tokens, n=k) ~ The theme of a text = its most repeated word, leaving aside those that have fewer than the given number of letters. First one on ties. {sig}",
            ),
            "words_of_at_most>sort_words": (
                "small_words(dictionary) ~ handy list of the words up to and including {k} letters, a-z. {sig}",
            ),
            "words_between_lengths>count_words": (
                "valid_names(names, low=k, high=m) ~ count the user names whose number of characters lies within the two bounds ‹bounds included›. {sig}",
            ),
            "anagrams_of>count_words": (
                "how_many_plays(dictionary, rack=s) ~ how many dictionary words can be laid using all my tiles, every tile exactly once? {sig}",
            ),
            "anagrams_of>sort_words": (
                "solutions(dictionary) ~ the anagrams of {s} that the dictionary knows, in alphabetical order. {sig}",
            ),
            "drop_words_starting_with>sort_words": (
                "listing(files, hidden=s) ~ directory listing: leave out names with the hidden-mark at their start; alphabetise. {sig}",
            ),
            "drop_words_starting_with>word_counts": (
                "chatter(messages) ~ Bot commands start with {s} and don't interest me. For all other messages: how often was each sent? dict. {sig}",
            ),
            "drop_words_equal_to>longest_word": (
                "second_thoughts(words, banned=s) ~ longest word of the list, but not the banned one - take that out before. Earliest in a tie. {sig}",
            ),
            "drop_words_equal_to>join_with_and": (
                "rest_of_us(people, me=s) ~ I'm in the list of people too. Write the others as 'a, b and c'. {sig}",
            ),
            "drop_words_equal_to>most_common_word": (
                "typical_answer(answers) ~ most frequent answer in the poll, where {s} isn't considered an answer. earlier one on equality. {sig}",
            ),
            "prefix_removed>sort_words": (
                "tags_az(tags, mark=s) ~ peel the mark off the front where it's present, then A to Z. {sig}",
            ),
            "prefix_removed>unique_words": (
                "surnames(entries, title=s) ~ Some entries have the title before the name, some don't. Take it away; then no name twice. {sig}",
            ),
            "without_hash>lowercase_unique": (
                "topics(tags) ~ #Sea #sea Sea → all the topic 'sea'. Remove the leading #, go lower case, one of each, first order. {sig}",
            ),
            "add_if_missing>sort_words": (
                "with_me(guests, name=s) ~ Make sure the name is on the guest list ‹not a second time, though›, and bring the list in alphabetical order. {sig}",
            ),
            "add_if_missing>comma_separated": (
                "cc_line(recipients) ~ the boss {s} must be among the recipients: add at the end if she isn't. Result as one ', '-separated line. {sig}",
            ),
            "words_to_lengths>sort_by_value_desc": (
                "column_report(columns) ~ Dictionary column name → number of characters, largest number first. {sig}",
            ),
            "words_to_lengths>sum_values": (
                "engraving(names) ~ letters to engrave, all told: but the same name needs only one plate, so a repeated name is counted once. Sum of characters. {sig}",
            ),
            "colon_lines_to_dict>sum_values": (
                "class_total(lines) ~ Lines like '5b: 27'. How many pupils are there in the school? Anything non-numeric after the colon is 0; if a class comes again the later line replaces the former. {sig}",
            ),
            "colon_lines_to_dict>key_with_max_value": (
                "winner(scores) ~ Score sheet lines 'Oma: 212' – whoever has the most points, I want the name. No number = 0. {sig}",
            ),
            "colon_lines_to_dict>keys_at_least": (
                "passed(marks, needed=k) ~ read 'name: points' lines ‹0 w/o a number› and lists the names with the needed points or more. {sig}",
            ),
            "colon_lines_to_dict>leaderboard": (
                "ranking(lines) ~ from lines name: points to the ranking, just the names, best at the top, alphabetical when level; missing points are 0. {sig}",
            ),
            "parse_key_values>sum_values": (
                "jars(entries) ~ 'jam=4' 'honey=2' … how many jars stand in the cellar? no or silly number = 0, and for the same key the later entry holds. {sig}",
            ),
            "parse_key_values>drop_zero_values": (
                "in_stock(entries) ~ stock file item=count. dict of the items we really have, so zero, missing or unreadable counts are left out. {sig}",
            ),
            "parse_key_values>low_stock": (
                "reorder(entries, least=k) ~ Entries item=count ‹a bad count is 0›. Alphabetical list of items with fewer than the least amount. {sig}",
            ),
            "dict_from_lists>key_with_max_value": (
                "top_scorer(players, points=o) ~ players and their points in two parallel lists; who has most? {sig}",
            ),
            "dict_from_lists>keys_by_value_desc": (
                "by_population(villages, souls=o) ~ village names, and in the second list the number of inhabitants of each. Villages from most to least populous please: {sig}",
            ),
            "dict_from_lists>keys_above": (
                "dear_ones(articles, prices=o) ~ names of articles costing over {k}; the prices stand at the same positions of a second list. {sig}",
            ),
            "dict_from_lists>lines_text": (
                "price_list(articles, prices=o) ~ Printable price list from the two columns: 'article: price' line by line in one text. {sig}",
            ),
        },
    ),
    (
        "strs",
        {
            "drop_empty_words>lowercase_all>word_counts": (
                "tag_stats(tags) ~ Forget the '' ones, ignore capitals, count the rest: dict of lower-case hashtag and number of uses. {sig}",
            ),
            "drop_empty_words>lowercase_all>unique_sorted_words": (
                "categories(column) ~ Which values does this CSV column have? Empty cells are no value, case makes no difference ‹give them in small›, sorted, each once. {sig}",
            ),
            "drop_empty_words>sort_words>comma_separated": (
                "guests_line(guests) ~ From the booking form, with holes '' in it: the names on one line in alphabetical order, ', ' between two of them. {sig}",
            ),
            "drop_empty_words>sort_words>join_lines": (
                "wordlist_file(words) ~ ¶1. kick out empty strings ¶2. alphabetise ¶3. one per line, single string ¶{sig}",
            ),
            "drop_blank_words>title_case_names>sort_words": (
                "clean_register(names) ~ The old register was scanned: blank rows, spaces around, case all over the place. I'd love to have a proper alphabetical list of Names Like This, minus the blank rows. {sig}",
            ),
            "lowercase_all>unique_words>count_words": (
                "distinct_users(senders) ~ Bob and BOB are one user. number of users that wrote in the chat? {sig}",
            ),
            "lowercase_all>word_counts>key_with_max_value": (
                "song_of_the_night(requests) ~ Guests shout song titles, someone types them in any case. Lower-case them; the title with the most requests is my answer, the first one on a tie. There's at least one. {sig}",
            ),
            "lowercase_all>word_counts>sort_by_value_desc": (
                "dish_table(orders) ~ How many times was each dish ordered, 'Soup' being 'soup'? Dict in small letters, most ordered dish first. {sig}",
            ),
            "lowercase_all>words_longer_than>unique_sorted_words": (
                "word_index(tokens, n=k) ~ for a book index: all small, only tokens with more than the given number of letters, no repeats, a to z. {sig}",
            ),
            "lowercase_all>words_longer_than>word_counts": (
                "cloud(tokens) ~ Word cloud data. Lower-cased tokens that have over {k} letters and the number of times each occurs ‹dict›. {sig}",
            ),
            "lowercase_all>words_longer_than>most_common_word": (
                "pet_word(tokens) ~ My editor says I overuse a word. Which? Small letters everywhere, words of {k} letters or fewer don't count, then the one I use most, the earliest on equal terms. {sig}",
            ),
            "lowercase_all>unique_words>sort_by_length": (
                "readers_list(words) ~ first-grade reader: small letters, no word twice, easy ‹few letters› to hard ‹many›. {sig}",
            ),
            "lowercase_all>words_containing>count_words": (
                "complaints(messages, word=s) ~ {sig}: how many messages have a word I give in small letters anywhere in them, once the messages are lower-cased too?",
            ),
            "strip_all>drop_empty_words>join_with_and": (
                "enumeration(cells) ~ Trim the cells, those with nothing left are out, the others form a phrase of the type a, b and c. {sig}",
            ),
            "strip_all>drop_empty_words>sort_words": (
                "street_list(lines) ~ {f}: lines of a text file with a street on most of them. whitespace around → away, lines with nothing → away, sorted alphabetically",
            ),
            "strip_all>drop_empty_words>numbered_list_lines": (
                "recipe_steps(lines) ~ Remove the blanks around each step, then steps which turn out to be empty, then write the number, dot, space before each: 1., 2., … {sig}",
            ),
            "strip_all>drop_comments>parse_key_values": (
                "config(lines) ~ Indented config. Trim each line, ignore the # ones and the blank, all the others say key=value. Value should be int, 0 if it isn't made of digits. dict out. {sig}",
            ),
            "drop_comments>parse_key_values>sum_values": (
                "budget(lines) ~ My budget file has # remarks, blank lines and lines like rent=700. Sum of all amounts please; no proper number = nothing, and a key that comes twice counts with its last. {sig}",
            ),
            "drop_comments>colon_lines_to_dict>key_with_max_value": (
                "best(lines) ~ score file: skip # lines and blanks; others 'name: points' ‹no number means 0›. name with the top points? {sig}",
            ),
            "words_longer_than>sort_words>comma_separated": (
                "warning_text(columns, limit=k) ~ names over the limit, alphabetically, in a string such as 'x, y, z'. for the warning mail. {sig}",
            ),
            "words_longer_than>sort_longest_first>first_words": (
                "worst(paths) ~ paths exceeding {k} chars, longest leading, but spare me the full list: only the first {k_3}. {sig}",
            ),
            "words_longer_than>lowercase_all>unique_words": (
                "keywords(tokens) ~ Tokens of at most {k} letters are filler. Of the others, lower-cased, each one once as they come. {sig}",
            ),
            "words_longer_than>lowercase_all>sort_words": (
                "spelling_bee(words, n=k) ~ The easy words ‹up to and including the letter count I pass› are out. The rest in small letters and in the order of the dictionary. {sig}",
            ),
            "words_containing>sort_words>numbered_list_lines": (
                "search_page(streets, part=s) ~ Town hall kiosk: person enters part of a street name, sees all streets with it, A–Z, with 1. 2. 3. and a space ahead. {sig}",
            ),
            "words_containing>sort_words>bullet_list": (
                "recipes_with(titles, what=s) ~ text with bullets '- ' of the recipes having a certain thing in the title, alphabetical. {sig}",
            ),
            "words_containing>first_part_of_each>word_counts": (
                "offenders(log, offence=s) ~ moderator log: 'user did something'. ¶take the lines where the offence is mentioned ¶of these the user ‹text before the first blank› ¶count per user, dict ¶{sig}",
            ),
            "words_containing>first_part_of_each>unique_sorted_words": (
                "users_with(log) ~ grep {s} log, cut the first word, sort -u. as a python function on a list of lines, {sig}",
            ),
            "email_domains>lowercase_all>word_counts": (
                "firms(addresses) ~ How many addresses per mail provider, Gmail.com being gmail.com. {sig} returns a dict with small-letter keys.",
            ),
            "email_domains>lowercase_all>unique_sorted_words": (
                "domains(senders) ~ from sender addresses: what's after the @, small letters, every domain once, alphabetical. {sig}",
            ),
            "email_domains>word_counts>keys_by_value_desc": (
                "provider_ranking(mails) ~ Popularity of mail domains among my subscribers: only the domains, most popular at the head. {sig}",
            ),
            "first_part_of_each>word_counts>sort_by_value_desc": (
                "name_fashion(children) ~ full names of the baptised. First names with the number of children having them, commonest first, as dict. Blank rows don't count. {sig}",
            ),
            "first_part_of_each>lowercase_all>word_counts": (
                "openers(messages) ~ With which word do chat messages begin, and how often? hey/Hey/HEY is 'hey'. blank messages have no first word. dict. {sig}",
            ),
            "first_part_of_each>unique_words>join_with_and": (
                "participants(lines) ~ chat lines start with the nick. who took part, everyone mentioned once, as text 'a, b and c'? {sig}",
            ),
            "title_case_names>unique_words>sort_words": (
                "surname_index(names) ~ ' smith' = 'SMITH ' = Smith. Neat spelling ‹trimmed, title case›, once each, alphabetical: the surname index of our parish. {sig}",
            ),
            "title_case_names>sort_words>numbered_list_lines": (
                "roll_call(pupils) ~ bring the names to the form Anna Bell without outer blanks, order by alphabet, then number: 1. Anna Bell … {sig}",
            ),
            "title_case_names>sort_words>comma_separated": (
                "credits(people) ~ one credits string: names trimmed and in title case, a to z, ', ' as separator. {f}",
            ),
            "base_names>strip_extensions>sort_words": (
                "song_index(paths) ~ Full paths of my music. I'd like the songs only: no folder, no last extension, from A to Z. {sig}",
            ),
            "base_names>strip_extensions>unique_words": (
                "documents(paths) ~ /a/cv.doc and /b/cv.pdf are the same document cv. Documents, each once in order: without what's up to the last slash and from the last dot on. {sig}",
            ),
            "strip_extensions>unique_words>count_words": (
                "number_of_photos(files) ~ my camera saves every photo twice, x.raw and x.jpg. so how many photos are it? ignore what comes from the last dot. {sig}",
            ),
            "colon_lines_to_dict>keep_above>sort_by_value_desc": (
                "large_classes(lines, size=k) ~ lines '5b: 27' ‹0 if the number is missing›. dict of the classes with more pupils than the given size, biggest class first. {sig}",
            ),
            "colon_lines_to_dict>keep_at_least>dict_keys": (
                "who_reached(lines) ~ {x}: 'name: points' lines. Names with {k} points or better, in the order of the lines; no number, no points. {sig}",
            ),
            "colon_lines_to_dict>sort_by_value_desc>lines_text": (
                "scoreboard_text(lines) ~ score lines unordered: 'Ben: 12' etc. I want them back as one text in the same style, highest points on the top line. A missing number shows as 0. {sig}",
            ),
            "parse_key_values>keep_below>sorted_keys": (
                "to_buy(entries, enough=k) ~ 'flour=2' style larder entries, unreadable amounts are 0. A thing is to be bought when I have less than enough of it. Names, alphabetical, {sig}",
            ),
            "parse_key_values>drop_zero_values>sort_by_key": (
                "inventory(entries) ~ item=count strings → dict ordered by item name; leave out items of which none is there ‹bad count = none›. {sig}",
            ),
            "dict_from_lists>keep_above>dict_keys": (
                "expensive(articles, prices=o) ~ article i costs price i. names of those above {k}, shop order. {sig}",
            ),
            "dict_from_lists>sort_by_value_desc>lines_text": (
                "ranking_text(players, points=o) ~ Two lists that belong together, players and points. Produce the ranking as text, best player on the first line, each line 'player: points'. {sig}",
            ),
            "merged_unique>sort_words>comma_separated": (
                "joint_line(mine, hers=o) ~ what we two saw together at the lake, no bird twice, alphabetical, one line with ', '. {sig}",
            ),
            "merged_unique>sort_words>join_with_and": (
                "both_families(ours, theirs=o) ~ Wedding: their guests and ours in one phrase, alphabetical, nobody named twice, 'and' before the last. {sig}",
            ),
            "clean_and_dedupe>sort_words>comma_separated": (
                "keywords_line(words) ~ Authors hand in keywords ' Birds', 'birds', '', 'OWLS'. Journal prints: trimmed, small, no blanks, no repeats, A–Z, on one line with comma and space. {sig}",
            ),
            "clean_and_dedupe>words_longer_than>sort_words": (
                "vocab(cards, n=k) ~ tidy the cards ‹trim, lower case, blanks and repeats out›, then keep what has more letters than I say, alphabetically. {sig}",
            ),
            "add_if_missing>sort_words>numbered_list_lines": (
                "final_roll(pupils, newcomer=s) ~ A new child comes in. Put it on the list if it's not on it; alphabetise; number the lines like '4. Dora' from 1. {sig}",
            ),
            "drop_words_starting_with>sort_words>join_lines": (
                "ls(files) ~ what ls prints: no names with {s} at the start, alphabetical, one per line, as text. {sig}",
            ),
            "sort_words>numbered_list_lines>join_lines": (
                "printed_register(pupils) ~ a sheet to print: pupils by alphabet, '1. ', '2. ' in front, one line each – so one string. {sig}",
            ),
            "anagrams_of>sort_words>comma_separated": (
                "solution_line(dictionary, letters=s) ~ Puzzle page: print the solutions, i.e. dictionary words from exactly these letters, alphabetical, in a line 'a, b, c'. {sig}",
            ),
        },
    ),
    (
        "str",
        {
            "split_words>longest_word": (
                "bigword(text) ~ from a text ‹words are what stands between whitespace› the word with the most characters, the first if there's a tie. {sig}",
            ),
            "split_words>reverse_words_list>to_sentence": (
                "yoda(line) ~ a line of text goes in and comes out with the order of its words turned round, single blanks between. {sig}",
            ),
            "split_words>reverse_each_word>to_sentence": (
                "mirror(text) ~ Every word of the text spelled backwards but in its old place, joined with one blank. {sig}",
            ),
            "split_words>words_longer_than>count_words": (
                "hard_words(text) ~ Reading difficulty: number of words over {k} characters in a text. {sig}",
            ),
            "split_commas>sort_words>comma_separated": (
                "sorted_line(line) ~ {x} is one string like 'salt, flour,eggs'. Same kind of string back, but alphabetical and tidy with ', '. {sig}",
            ),
            "split_commas>drop_empty_words>sort_words": (
                "parsed(tags) ~ User enters tags in a single field with commas. {sig} splits, trims, discards empties, alphabetises → list",
            ),
            "split_lines>drop_comments>parse_key_values": (
                "load(text) ~ whole config file as one text. lines key=number, # comments, blank lines. Gimme a dict; 0 for a bad number. {sig}",
            ),
            "split_lines>colon_lines_to_dict>key_with_max_value": (
                "winner(sheet) ~ The score sheet is one text, each line of it 'player: points', 0 if there's no number. Player with the highest points: {sig}",
            ),
            "split_lines>numbered_list_lines>join_lines": (
                "with_numbers(poem) ~ A poem as text. Put line numbers '1. ' … ahead of its lines and return the text again. {sig}",
            ),
            "split_lines>drop_comments>count_words": (
                "statements(source) ~ source code in a string. how many lines of it are neither blank nor # comment? {sig}",
            ),
        },
    ),
)
