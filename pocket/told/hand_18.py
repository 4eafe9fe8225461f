"""Requests by the eighteenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "strs",
        {
            "strip_and_drop_blank>unique_words": (
                "invited(lines) ~ my sister in law typed the guest list with spaces all over and empty lines in between. {sig} should tidy each name at the edges, throw the empty ones out, and have everybody on it only once, in the order she put them",
            ),
            "strip_and_drop_blank>sort_words": (
                "roll(names) ~ For the register: trim what the office sends me, skip lines with nothing on them, and give me the class in ABC order. {f} please.",
            ),
            "drop_empty_words>join_words": (
                "path(pieces) ~ {f} glues whatever isn't empty in {x} together with {s} in between",
            ),
            "drop_empty_words>join_with_and": (
                "credits(people) ~ Our programme leaflet thanks the helpers: \"Ann, Bob and Cy\" style, a plain 'and' before the final name and no comma in front of it. Some slots of {x} were left as '' and must not show up. Call it {f}.",
            ),
            "drop_empty_words>count_words": (
                "replies(answers) ~ How many of them actually wrote something? An answer of '' means they handed in nothing. {sig}",
            ),
            "lowercase_all>unique_words": (
                "spelled(tags) ~ Photo tags: 'Cat', 'cat' and 'CAT' are one tag to me. {f} → all lower case, each just once, first come first.",
            ),
            "lowercase_all>word_counts": (
                "heard(birds) ~ i shout bird names into my phone and it writes them Robin, robin, ROBIN as it likes. for every bird, in small letters, how many times did i hear it? a dict from {sig} will do",
            ),
            "lowercase_all>sort_words": (
                "playlist(titles) ~ {sig}: song titles in small letters, A to Z.",
            ),
            "strip_all>sort_by_length": (
                "sticker(labels) ~ I print labels on a tape, the short ones first, the long ones at the end. Before measuring cut off any blanks at either end. NAME: {f}",
            ),
            "words_longer_than>sort_words": (
                "verbose(branches) ~ Which git branches have names over {k} characters? Alphabetical, please. {f}",
            ),
            "words_longer_than>count_words": (
                "wont_fit(titles) ~ The spine of a book takes {k} letters, no more. {f} counts the titles of {x} that I would have to shorten.",
            ),
            "words_longer_than>longest_word": (
                "worst_offender(idents, limit=k) ~ Lint rule. Identifiers above {k} chars violate it. Return the single longest violator ‹first one on a tie›, '' when the code is clean. {sig}",
            ),
            "words_starting_with>sort_words": (
                "shelf(recipes) ~ Granny's recipe cards! Only those whose title begins with {s}, put in alphabetical order. {f}",
            ),
            "words_starting_with>count_words": (
                "customers_of(numbers) ~ every customer number that starts with {s} belongs to the north branch. So how many do we have in {x}? Write {f}.",
            ),
            "words_starting_with>join_words": (
                "menu(dishes, start=s, sep=s_2) ~ Take {x}, ignore dishes that don't start with what I type in, and put the others into one string with a separator of my choice between them. {sig}",
            ),
            "words_starting_with>first_words": (
                "suggest(streets, typed=s, most=k) ~ Autocomplete for street names: the user has typed a few letters and we offer the streets that begin with exactly those, in list order, but never more than a given number of them. {sig}",
            ),
            "words_starting_with>longest_word": (
                "longest_flag(flags) ~ Among the command line options beginning with {s}, which one is the longest to type? First wins on a draw. {f}",
            ),
            "words_containing>count_words": (
                "hits(log) ~ grep -c for poor people: {f} says in how many lines of {x} the text {s} turns up.",
            ),
            "words_containing>join_lines": (
                "extract(log) ~ From the server log, pick every line with {s} in it and hand it back as one text, a line each. Def name {f}.",
            ),
            "words_containing>last_words": (
                "latest(lines, what=s, n=k) ~ Like `grep WHAT file | tail -{k} N`. {sig}, returns list.",
            ),
            "words_containing>sort_words_descending": (
                "dated(files, part=s) ~ file names begin with the date so newest = last in the alphabet. I want those having a certain piece in the name, newest first. {sig}",
            ),
            "words_ending_with>sort_words": (
                "pics(files) ~ Directory listing in {x}. Sort alphabetically what ends with {s}, forget about the rest, {f}",
            ),
            "words_ending_with>count_words": (
                "how_many(files, ending=s) ~ Bonjour, I have a list of the file names and I would like to know how many finish by a certain ending. {sig}, merci!",
            ),
            "words_ending_with>strip_extensions": (
                "stems(files) ~ Keep file names that end in {s}. Of those I want the bare name, i.e. minus the last dot and anything behind it. {f}",
            ),
            "drop_blank_words>count_words": (
                "loc(source) ~ Lines of code. A line that is empty or has only spaces isn't one. {f}‹{x}› = the number of remaining lines.",
            ),
            "drop_blank_words>join_lines": (
                "compact(poem) ~ My poem got double spaced by the mail program. Kick out lines that hold nothing but white space and put the remaining ones back into one text, each on its own line. {f}",
            ),
            "drop_blank_words>first_words": (
                "heading(doc) ~ Of the lines that aren't blank, the top {k}. {sig}",
            ),
            "uppercase_all>join_words": (
                "banner(words) ~ shout it! {f} makes every word of {x} capitals and sticks them together with {s}.",
            ),
            "uppercase_all>sort_words": (
                "plates(regs) ~ Number plates come in any case. Dispatcher wants them in capitals and alphabetically. Function: {f}.",
            ),
            "uppercase_all>unique_words": (
                "airports(codes) ~ Airport codes as typed by passengers ... big letters for all of them, and then no code twice. They should stay in the sequence in which they first came. {sig}",
            ),
            "sort_words>join_lines": (
                "bibliography(entries) ~ Reference list → one string. Alphabetical; one entry per line. {f}",
            ),
            "sort_words>join_with_and": (
                "guests(names) ~ who's coming? read them to me in alphabetical order with commas and an 'and' before the last name, no comma right before the and. {f}",
            ),
            "sort_words>first_words": (
                "front_row(pupils, seats=k) ~ The first {k} pupils in the alphabet sit at the front. {sig}",
            ),
            "sort_words>numbered_list_lines": (
                "register(class_list) ~ Register: put the names into alphabetical order and write '1. ' before the first, '2. ' before the second, and so on. A list of strings is fine. {f}",
            ),
            "sort_words>group_by_first_letter": (
                "index(terms) ~ An index for my book, back pages. Terms sorted A-Z, then a dict from the initial letter to the terms under it, empty terms omitted. {sig}",
            ),
            "unique_words>count_words": (
                "visitors(badges) ~ {f}: same badge scanned twice = same visitor. How many visitors?",
            ),
            "unique_words>sort_by_length": (
                "stamps(words) ~ No duplicates; shortest to longest, those as long as each other in the order they first turned up. {f}, thanks",
            ),
            "unique_words>join_words": (
                "roster(crew) ~ Every crew member once, first mention decides the position; put {s} between the names to make one string. ({f}|Name it {f}).",
            ),
            "unique_words>numbered_text": (
                "minutes(speakers) ~ For the minutes: who spoke? {x} has a name each time someone took the floor. Numbered lines, '1. ' etc, as one text, nobody listed a second time, order = first time speaking. {sig}",
            ),
            "unique_words>word_lengths": (
                "engraving(names) ~ engraver charges by the letter. dedupe the names ‹keep order› & tell me how many characters each has. {f}",
            ),
            "sort_by_length>first_words": (
                "handy(usernames, howmany=k) ~ Give me the shortest few of these usernames, shortest at the top — how many I will tell you in the call. Ties as they come. {sig}",
            ),
            "sort_by_length>join_lines": (
                "pyramid(words) ~ a word pyramid: shortest on top, longest at the bottom, one word under another in a single text. {f} is the function",
            ),
            "sort_by_length>last_item_of_words": (
                "biggest(tokens) ~ Order them by length ascending and give back the one at the very end. {f}",
            ),
            "words_of_at_least>unique_words": (
                "keywords(text_words) ~ For a word cloud I ignore everything with fewer than {k} letters, and repeat nothing. Keep the reading order. {f}",
            ),
            "words_of_at_least>count_words": (
                "strong(passwords) ~ {sig}: how many passwords in the dump meet our minimum of {k} characters ‹{k} itself being okay›?",
            ),
            "words_of_at_least>word_counts": (
                "concordance(words, minimum=k) ~ I'm writing a concordance of a medieval text. Words of {k} letters and more get tallied, shorter ones are noise. {sig} → dict of word and frequency.",
            ),
            "words_shorter_than>sort_words": (
                "crossword(candidates) ~ under {k} letters only, alphabetically. {f}",
            ),
            "words_shorter_than>comma_separated": (
                "stubby(tags) ~ Return a string like 'a, b, c' of all tags that have fewer than {k} characters, untouched order. {f}",
            ),
            "words_of_length>sort_words": (
                "scrabble(dictionary, tiles=k) ~ Scrabble help: I have a gap of so many squares. Which words of the dictionary fill exactly that gap? alphabetical pls. {sig}",
            ),
            "words_of_length>unique_words": (
                "codes(scans) ~ valid customs codes are exactly {k} characters. From the scans keep the valid ones, dropping repeats, in order of scanning. {f}",
            ),
            "words_of_length>count_words": (
                "wordle(guesses) ~ Count the guesses with precisely {k} letters! {f}",
            ),
            "clean_tags>unique_sorted_words": (
                "tagcloud(raw) ~ Raw tags from the form → trimmed, lower-cased, blanks gone, each one listed once in alphabetical order. {sig}",
            ),
            "clean_tags>comma_separated": (
                "tagline(raw) ~ Spec for {f}:¶1. whitespace round the tags goes away¶2. everything lower case¶3. nothing empty survives¶4. output is one string, ', ' between tags",
            ),
            "clean_tags>word_counts": (
                "popularity(tags) ~ People write ' Jazz', 'jazz ' or 'JAZZ' on the request slips, some leave it blank. How often was each genre wished for, counted in lower case, no blanks? {f}",
            ),
            "clean_tags>top_words": (
                "trending(tags, n=k) ~ {sig}. What's trending: the {k} tags used most, most used first, whoever came first ahead on equal counts. Normalise beforehand, I mean no outer spaces, lower case, skip blanks.",
            ),
            "clean_tags>make_hashtags": (
                "hashtagged(words) ~ Insta manager here. clean the words up ‹no spaces at the ends, small letters, drop the empty ones› and make real hashtags of them: # in front and no spaces inside. {f}",
            ),
            "clean_tags>has_duplicates": (
                "clash(usernames) ~ Would two of these usernames collide once you strip them, make them lower case and leave out blank ones? True or False. {f}",
            ),
            "clean_and_dedupe>sort_words": (
                "shopping(items) ~ We all write on the same shopping list, so it says Milk, milk and '  milk'. Make it lower case, neat at the edges, no blank entries, nothing doubled, in alphabetical order. {f}",
            ),
            "clean_and_dedupe>count_words": (
                "topics(entries) ~ Number of really different topics: trimming, ignoring capitals, and not counting blank entries. {f} returns an int",
            ),
            "clean_and_dedupe>join_words": (
                "canonical(tags) ~ the canonical form of a tag list is a string: stripped lower-case tags with {s} between them, without repetition and without blanks, order of first use. {sig}",
            ),
            "top_words>join_with_and": (
                "hits(plays) ~ The radio host reads the {k} most played artists aloud, most played first: 'X, Y and Z'. {x} = artist of each play; whoever was played earlier goes first when equal. {f}",
            ),
            "top_words>comma_separated": (
                "bestsellers(sold) ~ {x} has a title for each copy sold. I need the {k} best sellers in one string separated by comma+space, top seller leading. {sig}",
            ),
            "top_words>uppercase_all": (
                "charts(votes, places=k) ~ CHARTS! Most voted first, as many as I say, in capital letters. Songs with equal votes: the one voted earlier goes first. {sig}",
            ),
            "top_words>numbered_text": (
                "ranking(votes) ~ pub quiz, favourite team name vote. output the top {k} as text with lines '1. …', '2. …' in order of votes ‹ties: who got the first vote earlier›. {f}",
            ),
            "word_counts>key_with_max_value": (
                "winner(ballots) ~ {x} = the ballots, one name on each. {f} counts them and declares who got most. First counted wins a draw; no ballots means an empty string.",
            ),
            "word_counts>keys_at_least": (
                "regulars(visits) ~ Somebody whose name is in the visitors' book {k} times or more is a regular. {f} lists the regulars",
            ),
            "word_counts>sort_by_value_desc": (
                "tally(sightings) ~ A tally of bird sightings as a dict, commonest species at the top. {f}",
            ),
            "word_counts>sort_by_key": (
                "inventory(items) ~ Stocktaking: I say out loud each thing that I see. Return how many of each, keys alphabetical, {sig}",
            ),
            "word_counts>keep_above": (
                "spam(senders) ~ Senders with more than {k} mails in {x}, along with their count please ‹a dict›. {f}",
            ),
            "word_counts>keep_at_least": (
                "frequent(errors, n=k) ~ Tally the error names, throw away everything that happened fewer than {k} times, return the mapping. {sig}",
            ),
            "word_counts>max_value": (
                "busiest(days) ~ weekday names of all appointments are in {x}. On the fullest weekday, how many were there? just the figure. 0 if no appointment. {f}",
            ),
            "word_counts>key_with_min_value": (
                "shy(talk) ~ Who spoke the least? {x} carries a name per contribution. On a tie the name seen first. {f}",
            ),
            "word_counts>lines_text": (
                "report(defects) ~ Hello sir, kindly make {sig}: it should count each defect and print format shall be 'defect: count', one per line, as a single string, defects in order of first occurence.",
            ),
            "word_counts>shares_of_total": (
                "market(brands) ~ Each answer in {x} names a brand. I'd like the share of every brand among the answers, as a fraction to two decimals, in a dictionary. {f}",
            ),
            "word_counts>items_by_value_desc": (
                "freq(tokens) ~ Corpus linguistics. tokens in, ‹token, frequency› pairs out, descending frequency. {f}",
            ),
            "word_lengths>sum_of_numbers": (
                "neon(letters) ~ A neon sign costs by the letter, so what do the words of {x} come to in characters altogether? {f}",
            ),
            "word_lengths>largest_number": (
                "width(cells) ~ Column width = size of the widest cell, 0 for an empty column. {f}",
            ),
            "word_lengths>average": (
                "typical(titles) ~ The typical length of a title ‹arithmetic mean, in characters›, zero when there aren't any titles: {sig}",
            ),
            "word_lengths>sorted_ascending": (
                "sizes(words) ~ I don't care about the words, only how long each one is. Put these lengths from small to big. {f}",
            ),
            "word_lengths>median": ("mid(usernames) ~ median username length. {f}",),
            "word_lengths>unique_numbers": (
                "shapes(words) ~ What different lengths occur among {x}? As they come up, each length once. {f}",
            ),
            "words_longer_than>word_lengths": (
                "overruns(headlines, room=k) ~ Headlines which don't fit the column, i.e. longer than {k} characters. Don't send the headlines, just their lengths. {sig}",
            ),
            "title_case_names>sort_words": (
                "attendees(names) ~ The booking system delivers '  maria LOPEZ'. I need 'Maria Lopez', for all of them, alphabetically sorted. {f}",
            ),
            "title_case_names>unique_words": (
                "members(names) ~ Club members. trimmed, every name part with capital, double entries out ‹first stays›. {f}",
            ),
            "title_case_names>join_with_and": (
                "dear_all(names) ~ Dear ... The salutation needs the names with proper capitals and no stray spaces, commas between and 'and' before the last one only. {sig} gives me that string",
            ),
            "capitalize_all>to_sentence": (
                "slogan(words) ~ {f} - First letter big and the others small in every word, spaces between, done.",
            ),
            "capitalize_all>concatenate": (
                "camel(words) ~ Glue the words without anything between them, but first each word gets an upper-case initial and lower-case rest. {sig}",
            ),
            "reverse_words_list>first_words": (
                "undo(actions, steps=k) ~ Undo menu. {x} has what the user did, oldest first. Show the latest few — newest on top, as many as {k} says. {sig}",
            ),
            "reverse_words_list>join_lines": (
                "feed(posts) ~ {x} is chronological, the page wants newest first, in one text with line breaks. {f}",
            ),
            "reverse_words_list>to_sentence": (
                "yoda(words) ~ Backwards I speak! Order of words turned round, blanks between, one string. {f}",
            ),
            "reverse_each_word>to_sentence": (
                "secret(words) ~ my kids' secret language. every word gets spelled backwards but the words stay where they are. Give a sentence with spaces. {f}",
            ),
            "add_prefix>join_lines": (
                "quoted(mail) ~ Quoting an e-mail: put {s} in front of each line, glue the lines with line breaks. {f}",
            ),
            "add_prefix>comma_separated": (
                "mentions(users) ~ {s} before each user, ', ' between users. One string. {f}.",
            ),
            "sort_words>reverse_words_list": (
                "ztoa(streets) ~ The street register from Z down to A, please: {f}",
            ),
            "numeric_words>count_words": (
                "rooms(tokens) ~ tokens made of nothing but digits - how many in {x}?? {f}",
            ),
            "numeric_words>unique_words": (
                "ids(cells) ~ Cells from a spreadsheet. Keep only pure-digit ones as strings, no id twice, order unchanged. {f}",
            ),
            "parse_ints>sum_of_numbers": (
                "takings(notes) ~ {x} mixes words with whole numbers typed as text. Add the numbers, ignore the rest. {f}",
            ),
            "parse_ints>largest_number": (
                "record(cells) ~ Highest figure in {x}. Cells are strings; what isn't all digits is a remark and doesn't count. If there's no figure, 0. {f}",
            ),
            "parse_ints>sorted_descending": (
                "bids(slips) ~ Silent auction! Slips are strings. The ones that are plain digits are bids, others are jokes. Bids as ints, highest first. {sig}",
            ),
            "parse_ints>average": (
                "mean_score(column) ~ Average the column; entries such as 'n/a' which aren't purely digits are to be left out; empty → 0. {f}",
            ),
            "words_not_in>sort_words": (
                "no_shows(invited, came=o) ~ Who stayed away? Two lists, the invited and those who came. I want the missing people in alphabetical order. {sig}",
            ),
            "words_not_in>join_with_and": (
                "forgotten(needed, packed=o) ~ mum asks \"what did you forget\". compare what's needed with what's packed, tell me the things not packed like 'socks, tent and map', no comma before and. {sig}",
            ),
            "words_not_in>count_words": (
                "absent(class_list, present=o) ~ {sig}: number of pupils on the class list who aren't among those present",
            ),
            "words_not_in>unique_words": (
                "unknown(words, dictionary=o) ~ Spell checker, phase 1: {sig}. Emit the words absent from the dictionary; each of them once; reading order.",
            ),
            "words_not_in>comma_separated": (
                "todo(tasks, done=o) ~ Open tasks as one string, ', ' in between. Open means it is not in the second list. Order as given. {sig}",
            ),
            "common_words>count_words": (
                "matches(picks, drawn=o) ~ We play a lottery with animal names. How many of my picks were drawn? {sig}",
            ),
            "common_words>sort_words": (
                "mutual(mine, hers=o) ~ Mutual friends! Those in my list that are in hers too — ABC order. {sig}",
            ),
            "common_words>unique_words": (
                "overlap(left, right=o) ~ Items of the left list which exist in the right list as well, without repeating any, left order. {sig}",
            ),
            "common_words>join_lines": (
                "both(a, b=o) ~ {sig} : lines of the first file that the second has too, returned as one newline separated text.",
            ),
            "without_stop_words>top_words": (
                "themes(words, filler=o, n=k) ~ Text mining class, exercise 4. Ignore filler words in whatever case, then the {k} commonest of what remains, commonest first, first-seen first in ties. {sig}",
            ),
            "without_stop_words>word_counts": (
                "clean_freq(tokens, noise=o) ~ Frequencies as a dict, after everything in {o} has been taken out ‹capitals don't matter for that comparison, the tokens themselves keep theirs›. {sig}",
            ),
            "without_stop_words>to_sentence": (
                "telegram(words, skip=o) ~ Telegram-ise: leave out the words to skip, no matter if they're capitalised, and put blanks between the survivors. {sig}",
            ),
            "merged_unique>sort_words": (
                "everyone(ours, theirs=o) ~ Bride's list + groom's list, nobody twice, alphabetically. {sig}",
            ),
            "merged_unique>count_words": (
                "heads(list_a, list_b=o) ~ How many chairs do I need? Some people are on both lists, some are even written twice on one. {sig} returns the number of different people.",
            ),
            "merged_unique>join_words": (
                "united(tags, extra=o, sep=s) ~ First my tags then the extra ones, each only where it first occurs, one string, my separator between. {sig}",
            ),
            "joined_words_lists>sort_words": (
                "all_books(upstairs, downstairs=o) ~ The books upstairs and the books downstairs: one alphabetical catalogue. If I own two copies list both. {sig}",
            ),
            "joined_words_lists>word_counts": (
                "votes(morning, evening=o) ~ Voting took place in two sessions. Put the ballots of both together & count for every name. {sig}",
            ),
            "joined_words_lists>has_duplicates": (
                "double_booked(am, pm=o) ~ True if any room shows up more than once over the two lists taken together, False if none. {sig}",
            ),
            "add_if_missing>sort_words": (
                "with_me(guests) ~ make sure {s} is on the list ‹add if not›, then sort it a to z. {f}",
            ),
            "add_if_missing>comma_separated": (
                "scopes(requested) ~ OAuth scopes. Append {s} unless requested already contains it. Output: one str, ', '-separated. fn: {f}",
            ),
            "replace_word>word_counts": (
                "corrected(entries, wrong=s, right=t) ~ In my field notes one species has a wrong name. Swap {s} for {t} ‹only where the whole entry is {s}›, afterwards tally all species. {sig}",
            ),
            "replace_word>comma_separated": (
                "lineup(players, out=s, coming=t) ~ substitution! every {s} in the team sheet turns into {t}, then line-up as a string with ', ' {sig}",
            ),
            "replace_in_each>sort_words": (
                "normalised(paths) ~ In every path swap {s} for {t} wherever it occurs. Then sort. {f}",
            ),
            "replace_in_each>join_lines": (
                "patched(lines, find=s, put=t) ~ sed 's/FIND/PUT/g' over the lines, and hand me one text back with newlines. No regex, plain text. {sig}",
            ),
            "replace_in_each>unique_words": (
                "unified(phones) ~ Phone numbers: every {s} inside becomes {t}. After that some are equal; keep each once in original order. {f}",
            ),
            "drop_words_starting_with>count_words": (
                "active(lines) ~ lines beginning with {s} are switched off. How many aren't? {f}",
            ),
            "drop_words_starting_with>sort_words": (
                "visible(files) ~ Hide whatever starts with {s}; list the others in alphabetical order. It's for a file picker. {f}",
            ),
            "drop_words_starting_with>join_lines": (
                "stripped(config, marker=s) ~ A config without the lines that begin with {s}, as a single text ‹newlines between›. {sig}",
            ),
            "drop_words_containing>count_words": (
                "healthy(log) ~ Lines in which {s} does NOT appear. Number of. {f}.",
            ),
            "drop_words_containing>join_with_and": (
                "safe(dishes, allergen=s) ~ Guest with an allergy. Name her the dishes whose name doesn't contain the allergen, in the form 'a, b and c'. {sig}",
            ),
            "drop_words_containing>first_words": (
                "quiet(messages, mute=s, n=k) ~ {sig}¶Filter: message mentions {s} → gone.¶Then: the first {k} that are left.",
            ),
            "drop_words_equal_to>join_words": (
                "chain(nodes) ~ {x} without any {s}; then {s_2} between all remaining nodes, as a string. {f}",
            ),
            "drop_words_equal_to>count_words": (
                "played(results, bye=s) ~ a bye isn't a game. number of entries which aren't equal to the bye word I pass. {sig}",
            ),
            "drop_words_equal_to>most_common_word": (
                "favourite(answers, abstain=s) ~ Abstentions don't count; of the other answers return the one given most often ‹earliest on equal numbers›. {sig}",
            ),
            "drop_comments>count_words": (
                "effective(config) ~ How many lines of the config do something? Neither blank ones nor those whose first visible sign is a hash. {f}",
            ),
            "drop_comments>strip_all": (
                "directives(config) ~ hosts file: skip blank lines and # comments, trim the rest. {f} pls",
            ),
            "drop_comments>join_lines": (
                "minified(script) ~ Minify: out with empty or white-space lines and with lines commented by #. Reassemble with newline. {f}",
            ),
            "drop_comments>parse_key_values": (
                "settings(lines) ~ .env style file. {f} gives dict key → int. Ignore blank lines and '#' comments; 'KEY=12' is split at the first '='; if what follows isn't all digits then 0.",
            ),
            "drop_comments>first_part_of_each": (
                "packages(requirements) ~ From a package list: for every line that isn't blank or a # comment, just the first word of it. {f}",
            ),
            "search_ignoring_case>count_words": (
                "mentions(reviews) ~ In how many reviews is {s} mentioned, big or small letters alike? {f}",
            ),
            "search_ignoring_case>sort_words": (
                "found(recipes, wanted=s) ~ Nonna's recipe box: I type garlic or GARLIC, and I see each recipe title with that somewhere inside, alphabetically. {sig}",
            ),
            "search_ignoring_case>first_words": (
                "search(songs, query=s, limit=k) ~ Search field: titles containing the query, case-insensitive, only the first {k} hits. {sig}",
            ),
            "search_ignoring_case>join_lines": (
                "incident(log) ~ One text with all lines where {s} occurs in any casing, line after line. {f}",
            ),
            "starting_with_ignoring_case>sort_words": (
                "lookup(surnames) ~ Phone book. Whoever's surname begins with {s} — small or capital, I'm not fussy — in plain alphabetical order. {f}",
            ),
            "starting_with_ignoring_case>count_words": (
                "under(names, letter=s) ~ how many name tags go in that box? those beginning with the letter I give, upper or lower case. {sig}",
            ),
            "capitalized_words>unique_words": (
                "proper(words) ~ Candidates for proper nouns: whatever begins with an upper-case letter, mentioned once, in order. {f}",
            ),
            "capitalized_words>word_counts": (
                "cast(words) ~ Who is talked about in the novel? Take words with a capital at the start and count how often each of them occurs. {f}: dict",
            ),
            "capitalized_words>count_distinct_words": (
                "names_used(tokens) ~ number of different tokens that start with a capital. {f}",
            ),
            "words_with_a_digit>count_words": (
                "coded(usernames) ~ {f}: usernames having a digit anywhere, how many?",
            ),
            "words_with_a_digit>unique_words": (
                "addresses(lines) ~ Only entries in which some digit occurs. No doublets, order kept. I call it {f}.",
            ),
            "words_seen_once>sort_words": (
                "singles(socks) ~ Laundry day. {x} lists the colour of each sock. Colours which occur a single time have lost their partner: name them alphabetically. {f}",
            ),
            "words_seen_once>count_words": (
                "hapax(tokens) ~ Number of hapax legomena ‹types with frequency exactly 1›. {sig}",
            ),
            "repeated_words>sort_words": (
                "dupes(emails) ~ Data quality: addresses occurring two or more times, each reported one time, sorted. {f}",
            ),
            "repeated_words>join_with_and": (
                "clash(children) ~ my daughter's class has several kids with the same first name. which names come up more than once? as 'Mia, Leo and Ben', each name once in order of appearance. {f}",
            ),
            "repeated_words>count_words": (
                "conflicts(rooms) ~ How many rooms are booked more than once? {x}: a room per booking. {sig}",
            ),
            "words_at_least_times>sort_words": (
                "loyal(customers, visits=k) ~ A name per visit. Customers with that many visits or more, alphabetical, once each {sig}",
            ),
            "words_at_least_times>comma_separated": (
                "viral(hashtags) ~ hashtags used {k}+ times ‹{k} is enough›, each once, first use first, joined by ', ' - {f}",
            ),
            "by_frequency>first_words": (
                "hot(errors, n=k) ~ Error codes from most to least frequent, cut after {k} of them; earliest seen ahead when frequencies match; every code once. {sig}",
            ),
            "by_frequency>join_lines": (
                "parade(songs) ~ Hit parade as text: a song on every line, the one wished for most often on top and so on down; equal ones as first wished. {f}",
            ),
            "by_frequency>first_item_of_words": (
                "king(votes) ~ sort the different votes by how often they were cast, most first, and give me number one. {f}",
            ),
            "unique_sorted_words>join_words": (
                "alphabet(tags) ~ Alphabetical, no doubles, {s} in the middle: one string. {f}",
            ),
            "unique_sorted_words>numbered_list_lines": (
                "legend(symbols) ~ The legend of my map. each symbol only once, alphabetical, and prefixed by its number: '1. bridge', '2. church'. return the list. {f}",
            ),
            "unique_sorted_words>first_words": (
                "earliest(names) ~ {k} first names of the alphabet among {x}, without counting anyone twice {f}",
            ),
            "unique_sorted_words>join_with_and": (
                "present(visitors) ~ Visitors signed in and out and in again. Who was here? Alphabetical order, each person once, natural English listing with commas and one 'and' ‹no Oxford comma›. {sig}",
            ),
            "sorted_vocabulary>count_words": (
                "vocabulary(words) ~ How many words does the child know? She said 'Dog' and 'dog', that is one word. {f}",
            ),
            "sorted_vocabulary>group_by_first_letter": (
                "glossary(words) ~ Glossary by letter: lower-case everything, drop repeats, alphabetical; then initial → words. Empty strings get no entry. {f}",
            ),
            "sorted_vocabulary>longest_word": (
                "longest(tokens) ~ Of the distinct lower-cased tokens the longest; if several are equally long the alphabetically first one. {f}",
            ),
            "lowercase_all>most_common_word": (
                "commonest(answers) ~ Most given answer, written small, Yes and YES being the same. When two are equally frequent take whichever was given first. {f}",
            ),
            "lowercase_all>has_duplicates": (
                "taken(logins) ~ Logins aren't case sensitive on our box. Does any occur twice then? {f}",
            ),
            "lowercase_all>is_alphabetical": (
                "in_order(shelf) ~ The librarian wants to know if the shelf is already in ABC order when everything is read in small letters. yes/no. {f}",
            ),
            "lowercase_all>group_by_first_letter": (
                "drawers(herbs) ~ herbs in drawers: everything in small letters, then per first letter the herbs. Nameless ones ‹empty› stay out. {f}",
            ),
            "strip_all>drop_empty_words": (
                "tidy(rows) ~ First trim every row, then discard the ones that turned out empty. {f}",
            ),
            "strip_all>unique_words": (
                "neat(colours) ~ 'red ' = ' red' = 'red'. Trim and then every colour once, as they appear. {f}",
            ),
            "strip_all>word_counts": (
                "counted(choices) ~ Students have typed spaces before or after their choice. How many took each? {f}, result dict",
            ),
            "strip_all>longest_length": (
                "colwidth(cells) ~ after trimming, what's the length of the longest cell? {f}",
            ),
            "strip_all>join_words": (
                "row(cells) ~ CSV writer, simplistic: trim the cells, put {s} between them, return the row. {f}",
            ),
            "single_spaced>unique_words": (
                "streets(lines) ~ 'High   Street' and 'High Street ' are the same street. Squeeze the spaces and ignore repeats, order kept. {f}",
            ),
            "single_spaced>join_lines": (
                "reflowed(lines) ~ clean every line ‹no spaces at the ends, one space between words›, put it back together with newlines: {f}",
            ),
            "file_extensions>unique_words": (
                "kinds(files) ~ Which kinds of files are in this folder — the bit after the last dot, '' where there isn't one — each kind once, in order? {f}",
            ),
            "file_extensions>word_counts": (
                "by_kind(files) ~ {f}: extension → how many files. What has no dot goes under ''.",
            ),
            "file_extensions>lowercase_all": (
                "exts(files) ~ .JPG or .jpg, I want jpg: what's behind the last dot of each name, in lower case, an empty string for names lacking a dot. {f}",
            ),
            "file_extensions>most_common_word": (
                "main_format(uploads) ~ Format that is uploaded most ‹text after the final dot of the name, '' without dot›. The first to appear wins if tied. {f}",
            ),
            "strip_extensions>sort_words": (
                "tracks(files) ~ My music folder: cut '.mp3' or whatever the last dot introduces, and sort. {f}",
            ),
            "strip_extensions>unique_words": (
                "documents(files) ~ letter.doc and letter.pdf are a single document to me. List the documents, without the ending after the last dot, no repeats, original order. {f}",
            ),
            "base_names>sort_words": (
                "playlist(paths) ~ Full paths in {x}. I just want what's after the last slash, in alphabetical order. {f}",
            ),
            "base_names>file_extensions": (
                "suffixes(paths) ~ For each path: file name is what follows the last '/', and of this I need the part after its last dot ‹or '' if no dot›. {f}",
            ),
            "base_names>strip_extensions": (
                "titles(paths) ~ '/music/abba/waterloo.mp3' should become 'waterloo': only behind the last slash and without the last dot and the rest. List in, list out, {f}",
            ),
            "email_domains>word_counts": (
                "providers(emails) ~ Which mail provider has how many of our subscribers? The provider stands after the last @. Return dictionary. {f}",
            ),
            "email_domains>unique_words": (
                "firms(addresses) ~ the companies behind these addresses ‹stuff after the last @ sign›, once each, in order {f}",
            ),
            "email_domains>top_words": (
                "big_hosts(addresses, n=k) ~ top {k} mail hosts, i.e. the text behind the last '@', by number of addresses; most first, ties as encountered. {sig}",
            ),
            "email_users>sort_words": (
                "logins(emails) ~ Before the first @ is the login. Sort these. {f}",
            ),
            "email_users>has_duplicates": (
                "ambiguous(emails) ~ If I cut the addresses at the first @ and keep only the front: is any front part there twice? {f}",
            ),
            "first_part_of_each>unique_words": (
                "forenames(people) ~ Just first names — the first word of each line, blank lines don't have one — and no first name twice. {f}",
            ),
            "first_part_of_each>word_counts": (
                "severities(log) ~ log lines begin with INFO, WARN, ERROR and so on. how many of each, as dict? Blank lines aren't counted. {f}",
            ),
            "first_part_of_each>join_with_and": (
                "signed(names) ~ A card from 'Ann, Tom and Lea': use only the first word of every non-blank full name, commas, and ' and ' before the last. {f}",
            ),
            "last_part_of_each>unique_sorted_words": (
                "families(names) ~ Family names ‹the last word of every entry; skip blank entries›. Alphabetical. The Millers came with four, but need one line. {f}",
            ),
            "last_part_of_each>word_counts": (
                "clans(names) ~ how many people per surname? surname = last word, and ignore blank lines. dict please, {f}",
            ),
            "make_slugs>unique_words": (
                "urls(titles) ~ titles to slugs: lower case, dashes instead of white space. Two equal slugs? only the first survives. {f}",
            ),
            "make_slugs>join_words": (
                "breadcrumb(sections) ~ Slugify each section ‹small letters, white space to dashes› and connect them with {s}. {sig}",
            ),
            "make_hashtags>to_sentence": (
                "caption(words) ~ Caption for a photo. Every word becomes a hashtag: # plus small letters, inner spaces gone. Between hashtags a space. It's one string. {f}",
            ),
            "make_hashtags>unique_words": (
                "hashes(tags) ~ Turn into hashtags ‹lower case, spaces removed, hash sign in front›, and the same hashtag only the first time. {f}",
            ),
            "strip_and_drop_blank>unique_words>sort_words": (
                "guestbook(lines) ~ hello, i am typing up the guest book of our B&B. spaces before and behind the names, empty lines, people who signed twice... i want the names once, clean, a to z. {f}",
            ),
            "strip_all>drop_empty_words>sort_words": (
                "shelfmarks(raw) ~ Spec of {f}:¶- trim each shelf mark¶- those of length zero: drop¶- ascending order",
            ),
            "strip_all>lowercase_all>unique_words": (
                "interests(form) ~ Interests from a form. Please to remove the spaces of both ends, to write all in small letters and to not repeat. First appearance gives the order. Merci. {f}",
            ),
            "strip_all>lowercase_all>most_common_word": (
                "fav(colours) ~ the kids' favourite colour, messy typing: '  Blue', 'BLUE'. Trim, small letters, then tell me the one named most; first named if equal. {f}",
            ),
            "strip_all>uppercase_all>sort_words": (
                "tickers(symbols) ~ Stock symbols: trim, capitals, A–Z. {sig}",
            ),
            "strip_all>drop_empty_words>join_with_and": (
                "thanks(donors) ~ Thank-you note. Names in {x} come with stray blanks and some consist of blanks only; those vanish. The others trimmed, as 'P, Q and R'. {f}",
            ),
            "strip_all>numeric_words>count_words": (
                "parcels(labels) ~ A label that ‹trimmed› is all digits is a parcel number. How many parcels? {f}",
            ),
            "strip_all>parse_ints>sum_of_numbers": (
                "total(cells) ~ Sum up the cells that, once their surrounding blanks are removed, are digits only. Everything else is text and doesn't matter. {f}",
            ),
            "drop_empty_words>lowercase_all>sort_words": (
                "ingredients(list_of_names) ~ small letters, no empty strings, alphabetical. {f}. it's for a recipe page",
            ),
            "drop_empty_words>unique_words>count_words": (
                "callers(log) ~ {f}: An empty string in {x} is an anonymous call. How many different known callers?",
            ),
            "drop_empty_words>sort_by_length>join_lines": (
                "staircase(words) ~ a staircase of words for the classroom wall: shortest first, each on a line of its own, and no steps without a word. {f} makes the text",
            ),
            "drop_empty_words>capitalize_all>to_sentence": (
                "heading(parts) ~ Heading out of parts. Forget empty parts, each part gets a capital and otherwise small letters, spaces between. {f}",
            ),
            "drop_blank_words>strip_all>numbered_list_lines": (
                "steps(recipe) ~ Recipe steps come with blank lines between them and spaces in front. Give me '1. Melt butter' and so forth: neat and numbered from one, the blank ones neither printed nor counted. {f}",
            ),
            "drop_blank_words>strip_all>join_words": (
                "oneliner(lines) ~ Make one line of it: lines with something on them, trimmed, and {s} as the joint. {f}",
            ),
            "drop_blank_words>strip_all>count_distinct_words": (
                "different(orders) ~ How many different orders were placed? Blank slips don't count and blanks at the ends of an order don't make it different. {f}",
            ),
            "drop_comments>strip_all>sort_words": (
                "rules(ignore_file) ~ Sorted patterns of an ignore file, each trimmed, no blank lines, no lines whose first non-space is '#'. Function {f}.",
            ),
            "drop_comments>strip_all>unique_words": (
                "hosts(block_list) ~ {sig} → the entries of a block list. A # at the start of a line ‹perhaps indented› means comment; white-space lines aren't entries either. Trimmed, repeats dropped, file order.",
            ),
            "drop_comments>colon_lines_to_dict>keys_above": (
                "crowded(lines) ~ Lines say 'room: number' ‹a missing number is 0›; some lines are blank or # comments, skip these. Which rooms have more than {k}? {f}",
            ),
            "drop_comments>colon_lines_to_dict>sum_values": (
                "budget(lines) ~ my budget file: 'food: 120' and so on, with comment lines starting with # and gaps. what does it add up to? no number = 0. {f}",
            ),
            "drop_comments>parse_key_values>sort_by_key": (
                "conf(lines) ~ KEY=number lines, with blanks and #-comments to ignore. Build the dict, 0 if there's no proper number behind the first =, keys in alphabetical order. {f}",
            ),
            "drop_comments>parse_key_values>get_or_default": (
                "setting(lines, name=s, fallback=k) ~ Look up one setting. Lines look like name=12 ‹not digits: 0›. Skip comments with # and blank lines. If {s} isn't set at all return {k}. {sig}",
            ),
            "lowercase_all>unique_words>sort_words": (
                "species(sightings) ~ Bird diary, cases mixed. A sorted species list in lower case, each bird a single time. {f}",
            ),
            "lowercase_all>unique_words>join_words": (
                "keywords(meta) ~ META KEYWORDS: LOWER CASE, NO REPEATS, JOINED BY {s}, ORIGINAL ORDER. NAME: {f}",
            ),
            "lowercase_all>unique_words>count_words": (
                "types(tokens) ~ Type count, case-folded with lower‹›. {f}",
            ),
            "lowercase_all>word_counts>keys_by_value_desc": (
                "beloved(dishes) ~ Canteen wishes. 'Pizza' = 'PIZZA'. List of dishes ‹lower case›, the one with most wishes in front. {f}",
            ),
            "lowercase_all>word_counts>keep_at_least": (
                "common(words, minimum=k) ~ lower-case the words, count, keep only entries reaching the minimum count. a dict. {sig}",
            ),
            "lowercase_all>words_starting_with>sort_words": (
                "section(terms, letter=s) ~ Dictionary section. First everything to lower case, then what begins with the letter that I hand over, then alphabetically. {sig}",
            ),
            "lowercase_all>drop_words_equal_to>word_counts": (
                "valid(votes, spoiled=s) ~ Counting of votes, all turned to lower case first. Those that read exactly like the spoiled marker are invalid and are not counted. Result: votes per name. {sig}",
            ),
            "uppercase_all>unique_words>join_words": (
                "route(airports) ~ Airport codes in capitals, no airport a second time, {s} between. {f} returns e.g. a route text.",
            ),
            "uppercase_all>sort_words>join_lines": (
                "poster(bands) ~ Festival poster!! BAND NAMES IN CAPITALS, alphabetical, one per line. give it to me as text. {f}",
            ),
            "unique_words>sort_words>join_words": (
                "cc(addresses) ~ The CC field. Every address once, alphabetical, {s} in between. {f} returns it.",
            ),
            "unique_words>sort_words>numbered_list_lines": (
                "agenda(topics) ~ Topics people sent in, some twice. Agenda = distinct topics in alphabetical order with '1. ', '2. ' ahead. List of strings, {f}.",
            ),
            "unique_words>sort_longest_first>first_words": (
                "giants(words, n=k) ~ {k} longest different words, longest leading; among the equally long, whoever appeared first. {sig}",
            ),
            "unique_words>sort_longest_first>join_lines": (
                "funnel(words) ~ text art: a funnel. No word twice, the longest at the top and getting shorter, one on each line. {f}",
            ),
            "unique_words>words_longer_than>count_words": (
                "hard(words) ~ Reading difficulty: number of different words with more than {k} letters. {f}",
            ),
            "unique_words>words_longer_than>sort_words": (
                "big(words, limit=k) ~ A teacher in need of a spelling list: long words of the text only — longer than the limit — none listed twice, alphabetical. {sig}",
            ),
            "unique_words>words_starting_with>count_words": (
                "streets_with(streets) ~ so how many different street names begin with {s}? the list has plenty of repeats. {f}",
            ),
            "unique_words>words_not_in>sort_words": (
                "newcomers(tonight, known=o) ~ Who is new tonight? People may be noted several times; the known ones don't interest me. Once each, alphabetical. {sig}",
            ),
            "unique_words>words_not_in>count_words": (
                "fresh(ids, seen=o) ~ Number of different ids not yet among the ones seen. {sig}",
            ),
            "unique_words>first_words>join_with_and": (
                "teaser(artists) ~ For the teaser name the first {k} different artists of the playlist with commas and 'and' before the last; no serial comma. {f}",
            ),
            "unique_words>word_lengths>sum_of_numbers": (
                "tiles(words) ~ I lay each different word once in letter tiles. How many tiles do I need? {f}",
            ),
            "words_longer_than>unique_words>sort_words": (
                "glossary(words) ~ {f} = alphabetical list, without repeats, of the words having more than {k} letters",
            ),
            "words_longer_than>word_counts>keys_by_value_desc": (
                "prominent(words, n=k) ~ From a speech: tally the words longer than {k} letters and give them back as a list ranked by how often they fell, top first. {sig}",
            ),
            "words_longer_than>lowercase_all>unique_words": (
                "search_terms(tokens) ~ Take only tokens with over {k} characters. Bring them down to lower case. Say each once. ({f}|Function {f})",
            ),
            "words_longer_than>uppercase_all>join_words": (
                "shouting(words) ~ Only words of more than {k} letters. SHOUT them, {s} between. {f}, one string!",
            ),
            "words_longer_than>top_words>join_words": (
                "gist(words, over=k, n=k_2, glue=s) ~ The gist of a text: look at the words having more than {k} letters, take the {k_2} that come most often — ties to the one seen first — and glue them in that order. {sig}",
            ),
            "words_of_at_least>lowercase_all>word_counts": (
                "stats(words) ~ Words of {k} letters and up, in small letters, with their frequencies. dict. {f}",
            ),
            "words_of_at_least>sort_words>first_words": (
                "pick(usernames, shortest=k, n=k_3) ~ Of the usernames long enough ‹the shortest permitted length comes as an argument› I want the {k_3} that stand first in the alphabet. {sig}",
            ),
            "words_of_at_least>top_words>comma_separated": (
                "buzz(words) ~ buzzwords. less than {k} letters can't be a buzzword. The {k_2} said most often, most often first ‹draw: said earlier›, with comma and space between. {f}",
            ),
            "words_shorter_than>unique_words>sort_by_length": (
                "small(words) ~ the little words, i.e. fewer than {k} letters: each once, the tiniest first ‹same length: as they came›. {f}",
            ),
            "words_of_length>unique_words>sort_words": (
                "bank(entries, n=k) ~ Word bank for a puzzle whose answers have {k} letters. Sorted, duplicates gone. {sig}",
            ),
            "words_of_length>uppercase_all>join_lines": (
                "solutions(words) ~ print me the {k} letter words in BIG letters under each other, {f}",
            ),
            "words_starting_with>sort_words>join_with_and": (
                "plants(names) ~ Which of our plants begin with {s}? Answer in English prose style: alphabetical, commas, 'and' before the final one, no comma there. {f}",
            ),
            "words_starting_with>unique_words>count_words": (
                "subnets(ips) ~ Distinct addresses starting with {s}: how many? {f}",
            ),
            "words_starting_with>prefix_removed>sort_words": (
                "branches(refs) ~ Git refs. Those starting with {s} are the ones I mean; take {s_2} off the front of each where present, and sort what you get. {f}",
            ),
            "words_starting_with>word_lengths>largest_number": (
                "widest(flags) ~ How wide must the column be for the flags beginning with {s}? The longest one decides; 0 if none does. {f}",
            ),
            "words_containing>unique_words>sort_words": (
                "affected(log) ~ Ticket #4711: need sorted unique log lines mentioning {s}. ({f}|implement as {f})",
            ),
            "words_containing>first_part_of_each>unique_words": (
                "culprits(log) ~ The first word of a log line is the machine. Which machines have lines with {s} in them? No machine twice, order of appearance. {f}",
            ),
            "words_containing>first_part_of_each>word_counts": (
                "per_host(log, pattern=s) ~ Count per host. The host = first word of the line. Only lines that contain {s}. {sig} → dict",
            ),
            "words_containing>first_words>join_lines": (
                "head(log) ~ {f} does `grep | head -{k}`: lines with {s}, only the top {k} of them, back as one text.",
            ),
            "words_containing>strip_all>numbered_text": (
                "findings(notes) ~ Auditor. All notes where {s} stands are findings. Trim them, number them from 1 ‹'1. …'›, one text with a finding per line. {f}",
            ),
            "words_ending_with>strip_extensions>sort_words": (
                "songs(files) ~ what ends in {s} is music. show the songs without the extension ‹last dot onwards›, alphabetically. {f}",
            ),
            "words_ending_with>sort_words>join_lines": (
                "manifest(files, ending=s) ~ Manifest text. Only files with the given ending; ascending order; line by line. {sig}",
            ),
            "words_ending_with>base_names>sort_words": (
                "scans(paths) ~ Of the paths that end in {s}, the file name only ‹what comes after the last slash›, then put them in order. {f}",
            ),
            "drop_words_starting_with>sort_words>join_words": (
                "tidy_dir(files) ~ skip files beginning with {s}, sort the rest, one string with {s_3} between. {f}",
            ),
            "drop_words_starting_with>strip_all>drop_empty_words": (
                "payload(lines, mark=s) ~ Discard lines starting with the mark ‹as they are, before any trimming›. Trim the others. Then out with those that are empty. {sig}",
            ),
            "drop_words_containing>strip_all>unique_words": (
                "kept(addresses, blocked=s) ~ Addresses with the blocked text in them must go. The rest: blanks trimmed, no doubles, same order. {sig}",
            ),
            "drop_words_containing>sort_words>numbered_text": (
                "dishes(menu) ~ I can't stand {s}. Whatever has it in its name, off the menu. The others alphabetically, as a numbered text ‹'1. Borscht' on line one, etc.›. {f}",
            ),
            "without_stop_words>unique_words>sort_words": (
                "terms(words, stop=o) ~ Index terms: minus the stop words ‹case-blind›, unique, sorted. {sig}",
            ),
            "without_stop_words>capitalize_all>to_sentence": (
                "title(words, small=o) ~ I wish for a title: strip out the small words in any casing, each remaining word with initial capital and small rest, spaces in between. {sig}",
            ),
            "without_stop_words>lowercase_all>top_words": (
                "topics(words, stop=o, n=k) ~ Kick the stop words, whatever their case. Everything else in small letters. Which {k} are most used? Ranked; earlier one ahead if equal. {sig}",
            ),
            "common_words>unique_words>sort_words": (
                "shared(mine, yours=o) ~ Books both of us own, alphabetical, a title only once even if I have it double. {sig}",
            ),
            "common_words>sort_words>join_with_and": (
                "joint(tasks_a, tasks_b=o) ~ what's on my list as well as on the other one? alphabetically, 'x, y and z' as a string ‹that's a bare and›. {sig}",
            ),
            "merged_unique>sort_words>join_lines": (
                "directory(east, west=o) ~ The two villages become one. Street directory: every street of either, once, sorted, one line each, one text. {sig}",
            ),
            "merged_unique>words_longer_than>count_words": (
                "long_ones(list1, list2=o, limit=k) ~ Across both lists, without counting repeats, how many entries are longer than {k}? {sig}",
            ),
            "joined_words_lists>lowercase_all>word_counts": (
                "combined(jan, feb=o) ~ Add February's list behind January's, lower-case all, and tally. {sig}",
            ),
            "word_counts>keep_above>sort_by_value_desc": (
                "leaders(votes, hurdle=k) ~ Only candidates with more votes than the hurdle are in. Dict of candidate to votes, strongest first. {sig}",
            ),
            "word_counts>keep_at_least>sort_by_key": (
                "stocked(scans) ~ Each scan is one piece. Articles of which there are {k} or more pieces, alphabetical, with the number ‹as dict›. {f}",
            ),
            "word_counts>sort_by_value_desc>lines_text": (
                "board(goals) ~ {x}: who scored, a name per goal. The board shows 'name: goals', the best scorer on the first line and downwards. One text. {f}",
            ),
            "word_counts>keys_at_least>join_with_and": (
                "frequenters(diary) ~ i keep a bird diary, a name for each sighting. which ones did i see at least {k} times? say it like 'jay, wren and tit'. order as first seen. {f}",
            ),
            "word_counts>keys_above>sort_words": (
                "overbooked(days, cap=k) ~ An entry in {x} = one booking for that day. Days with more bookings than the cap, alphabetically. {sig}",
            ),
            "word_counts>top_keys>comma_separated": (
                "podium(votes) ~ {f}: the {k} with most votes, best first, separated by comma and space",
            ),
            "word_counts>dict_values>sorted_descending": (
                "curve(tokens) ~ Rank-frequency curve: only the frequencies of the different tokens, biggest to smallest. {f}",
            ),
            "word_counts>keep_above>dict_keys": (
                "suspects(ips) ~ ips with over {k} requests ‹each request is one element of {x}›. I only need the ips, order of first request. {f}",
            ),
            "word_counts>sort_by_key>lines_text": (
                "stock_sheet(items) ~ stock sheet: 'apple: 3' etc, one item each line, alphabetical by item, number = how many times it's in {x}. one text out. {f}",
            ),
            "tally_ignoring_case>keep_above>dict_keys": (
                "spammers(senders) ~ Senders are written BOB, Bob, bob: all the same one. Who ‹small letters› occurs more than {k} times? {f} gives the list.",
            ),
            "tally_ignoring_case>sort_by_value_desc>lines_text": (
                "toplist(wishes) ~ Wishes for the school trip. Capital or not, a wish is a wish. Text with 'wish: number' in lower case, the most wished one in the first line. {f}",
            ),
            "title_case_names>unique_words>sort_words": (
                "delegates(names) ~ Dear developer, our delegates register in all imaginable typings. Kindly supply {f}: trimmed, First Letters Big, no delegate twice, sorted.",
            ),
            "title_case_names>sorted_by_last_word>join_lines": (
                "choir(names) ~ Choir list for the door. Trim + title case, by surname ‹the last word›, one singer per line in one text. {f}",
            ),
            "title_case_names>sort_words>numbered_list_lines": (
                "players(names) ~ (1.|first) fix names: no outer spaces, Title Case; then sort; then prefix '1. ', '2. ', … {f} returns a list",
            ),
            "clean_tags>unique_words>sort_words": (
                "labels(raw) ~ Labels on tickets are a mess again!! strip, lower, no blanks, no dupes, sorted. {f}. thx",
            ),
            "clean_tags>word_counts>keep_at_least": (
                "used(tags, n=k) ~ Which tags are worth a page of their own? Trim and lower-case them, skip blank ones, count; those with {k} uses or more, with the count. {sig}",
            ),
            "clean_tags>unique_sorted_words>join_words": (
                "field(tags) ~ The tag field in our CMS is one string with {s} as the separator. From what people typed, take the trimmed lower-case tags, alphabetical, no repeats, nothing blank. {f}",
            ),
            "clean_tags>words_longer_than>unique_words": (
                "useful(tags) ~ normalise ‹trim, lower, drop blanks›, then only those longer than {k} chars, each once {f}",
            ),
            "clean_and_dedupe>sort_words>join_with_and": (
                "allergens(entries) ~ Restaurant notice. Cooks enter allergens any way they like. Needed: lower case, trimmed, no blanks, none twice, alphabetical, read as 'egg, milk and soy'. {f}",
            ),
            "clean_and_dedupe>words_not_in>sort_words": (
                "unexpected(tags, allowed=o) ~ After cleaning ‹trim, lower case, blanks away, duplicates away› which tags aren't allowed? Sorted. {sig}",
            ),
            "clean_and_dedupe>sort_by_length>first_words": (
                "nicknames(names, n=k) ~ clean them first: trim, small letters, no blank ones, no repeats. then the {k} shortest, shortest first. {sig}",
            ),
            "make_slugs>unique_words>sort_words": (
                "permalinks(titles) ~ Permalinks from post titles: lower case, white space → dash; one of each; sorted. {f}",
            ),
            "numeric_words>unique_words>count_words": (
                "member_ids(scans) ~ how many different member numbers were scanned? a member number is digits through and through, other codes are vouchers. {f}",
            ),
            "parse_ints>sorted_descending>first_numbers": (
                "best(scores, n=k) ~ Scores arrive as text; 'dns' or 'foul' or anything not all digits is no score. The {k} best ones as ints, best first. {sig}",
            ),
            "parse_ints>unique_numbers>sorted_ascending": (
                "pages(refs) ~ Page references as strings. Take those that are digits only, as integers, no page twice, ascending. {f}",
            ),
            "parse_ints>greater_than>count_of_numbers": (
                "rich(amounts) ~ In a column of text cells, how many hold a whole number above {k}? Only cells made of digits qualify. {f}",
            ),
            "parse_ints>at_least>sum_of_numbers": (
                "big_sales(cells) ~ Ignore cells that aren't just digits and sales below {k}. What do the others add up to? {f}",
            ),
            "word_lengths>unique_numbers>sorted_ascending": (
                "lengths(words) ~ the different word lengths in this text, smallest first. only the numbers. {f}",
            ),
            "word_lengths>sorted_descending>first_numbers": (
                "top_lengths(lines, n=k) ~ how many characters have the {k} longest lines? biggest figure first {sig}",
            ),
            "email_domains>lowercase_all>unique_words": (
                "domains(emails) ~ Domains ‹after the last @› in lower case, without repeats. Order: first seen. {f}",
            ),
            "email_domains>word_counts>key_with_max_value": (
                "main_provider(emails) ~ Where do most of our users have their mail? Return what follows the last @ in most addresses. {f}",
            ),
            "email_domains>lowercase_all>word_counts": (
                "hosts(emails) ~ lower-cased mail domain → number of addresses. the domain begins after the last @. {f}",
            ),
            "email_domains>unique_words>sort_words": (
                "partners(contacts) ~ I only want to see which companies we deal with, that's the stuff behind the last at-sign. Alphabetically, no repeats. {f}",
            ),
            "file_extensions>lowercase_all>word_counts": (
                "inventory(files) ~ {f} ‹disk inventory›: per extension in lower case the number of files; extension = after the last dot; dotless files → ''",
            ),
            "file_extensions>unique_words>sort_words": (
                "formats(attachments) ~ Lawyer here. Which file formats did opposing counsel produce? The characters after a name's last full stop; '' if there's no full stop. Once each, alphabetical. {f}",
            ),
            "base_names>strip_extensions>sort_words": (
                "film_titles(paths) ~ Films! Cut the folders ‹up to the last slash›, cut the ending ‹from the last dot›, alphabetise. {f}",
            ),
            "base_names>unique_words>count_words": (
                "distinct_files(paths) ~ How many different file names are there, disregarding the folders? A file name is what stands after the last '/'. {f}",
            ),
            "first_part_of_each>unique_words>join_with_and": (
                "invited(names) ~ Invitation text: forenames only ‹first word, ignore blank entries›, none repeated, joined as in 'Eva, Jan and Ola'. {f}",
            ),
            "first_part_of_each>word_counts>sort_by_value_desc": (
                "forenames(children) ~ Which baby names are in fashion? Take the first word of each full name, skip blank entries. Dict from name to how many babies, most frequent at the beginning. {f}",
            ),
            "first_part_of_each>lowercase_all>unique_words": (
                "commands(history) ~ from my shell history: the commands ‹first word, blank lines have none› lower cased, each one time in order of first use {f}",
            ),
            "last_part_of_each>unique_words>sort_words": (
                "houses(tenants) ~ For the door bells: surnames, i.e. last words, no surname twice, alphabetical, blank entries skipped. {f}",
            ),
            "last_part_of_each>word_counts>keys_at_least": (
                "big_families(names) ~ surname = final word. Which surnames do we have {k} times or more? Skip blank lines. {f}",
            ),
            "replace_in_each>strip_all>unique_words": (
                "tidied(cells, junk=s, by=t) ~ In each cell swap {s} for {t}, then trim, then no cell twice. {sig}",
            ),
            "replace_in_each>sort_words>join_lines": (
                "relabelled(lines) ~ Everywhere {s} → {t}, then sort the lines and join them with newlines. {f}",
            ),
            "add_prefix>sort_words>join_words": (
                "links(pages) ~ {s} goes in front of every page, sort, and {s_3} between them, string back. {f}",
            ),
            "ensure_prefix>unique_words>sort_words": (
                "handles(users) ~ Some write the {s} in front, some don't. Put it where it's lacking, then sort and dedupe. {f}",
            ),
            "without_hash>lowercase_all>unique_words": (
                "plain_tags(hashtags) ~ '#Cats' and 'cats' ... drop a leading hash, lower case, one of each, first come first. {f}",
            ),
            "strip_all>drop_empty_words>unique_words>sort_words": (
                "attending(rows) ~ RSVP sheet → door list. Trim; drop what's empty after that; one line per guest; alphabetical. {f}",
            ),
            "strip_all>lowercase_all>unique_words>sort_words": (
                "genres(tags) ~ what genres are in my library? tags look like ' Rock' or 'ROCK '. i'd like them lower case, tidy, sorted and no genre twice. {f}",
            ),
            "strip_all>lowercase_all>word_counts>key_with_max_value": (
                "commonest(birds) ~ Our RSPB club: everybody shouts out what they saw, the secretary isn't consistent with blanks or capitals. The species seen most, lower case, trimmed, earliest on a tie. {sig}",
            ),
            "strip_all>drop_empty_words>lowercase_all>word_counts": (
                "wishes(slips) ~ Slips of paper, some with only blanks on them. Leave those out. Remaining: no outer blanks, lower case, how often each? {f} returns dict",
            ),
            "strip_all>drop_empty_words>sort_words>join_with_and": (
                "hosts(names) ~ I need one phrase for the invitation, hosts in alphabetical order, 'A, B and C' fashion. The names may have blanks around them; if nothing but blanks, ignore it. {f}",
            ),
            "strip_all>lowercase_all>unique_words>count_words": (
                "hobbies(answers) ~ How many different hobbies does the class have? 'Chess ', 'chess' count as one. {f}",
            ),
            "strip_all>drop_empty_words>unique_words>count_words": (
                "streets(deliveries) ~ courier here. in how many different streets do i have to deliver? entries got stray spaces, and sometimes it's just spaces ‹that's nothing›. case matters. {f}",
            ),
            "strip_all>drop_empty_words>unique_words>join_words": (
                "cc_line(addresses, sep=s) ~ From a sloppy list of addresses to one cc line: trimmed, no empties, each once in the same order, {s} in between. {sig}",
            ),
            "strip_all>uppercase_all>unique_words>sort_words": (
                "postcodes(entries) ~ British postcodes, keyed in by the public. Trim, capitals, no repeats, ascending, if you'd be so kind. {f}",
            ),
            "strip_all>lowercase_all>words_starting_with>sort_words": (
                "matching(users, typed=s) ~ User search: {s} is already lower case, the stored names aren't and have spaces around. Return the trimmed lower-case names that begin with it, sorted. {sig}",
            ),
            "strip_all>numeric_words>unique_words>count_words": (
                "tickets(scans) ~ Scanner rubbish: spaces, letters. After trimming, an all-digit string is a ticket. Number of distinct tickets please. {f}",
            ),
            "strip_all>words_longer_than>unique_words>sort_words": (
                "long_titles(titles) ~ Once trimmed, which titles exceed {k} characters? Sorted list without repetition, {f}.",
            ),
            "drop_empty_words>lowercase_all>unique_words>sort_words": (
                "wordlist(tokens) ~ {f} makes a word list: '' thrown away, lower case, distinct, sorted",
            ),
            "drop_empty_words>lowercase_all>unique_words>join_words": (
                "tagstring(tags) ~ INPUT: tags, some ''. OUTPUT: string, lower-case, {s}-delimited, each tag at its first place only, no ''. NAME: {f}",
            ),
            "drop_empty_words>word_counts>keep_at_least>sort_by_value_desc": (
                "popular(orders, least=k) ~ An empty order is a walk-out, forget it. For the rest: number of orders per dish, only dishes ordered at least that often, most ordered first, dict. {sig}",
            ),
            "drop_empty_words>unique_words>sort_words>numbered_text": (
                "contents(chapters) ~ Table of contents as a text: distinct chapter names in alphabetical order, numbered like '1. ', empty ones not included. {f}",
            ),
            "drop_empty_words>unique_words>sort_by_length>join_lines": (
                "ladder(words) ~ Ladder: no '' rungs, no word twice, short ones at the top, one per line; text please. {f}",
            ),
            "drop_empty_words>capitalize_all>sort_words>join_with_and": (
                "team(names) ~ who's playing saturday? leave out the '' spots, write every name with a capital and the rest small, alphabetical, commas + and ‹no comma before and›. {f}",
            ),
            "drop_blank_words>strip_all>unique_words>sort_words": (
                "ingredients(lines) ~ Ingredients across all my recipes. Lines of blanks in between, spaces all over the ends. I'd love a clean alphabetical list, everything named once. {f}",
            ),
            "drop_blank_words>strip_all>unique_words>numbered_list_lines": (
                "questions(chat) ~ Moderator: number the questions from the chat. Blank messages don't count, trim the others, the same question again isn't numbered again. '1. ' etc. A list. {f}",
            ),
            "drop_blank_words>strip_all>lowercase_all>unique_words": (
                "synonyms(entries) ~ Thesaurus entry clean-up, {f}: ignore blank entries, trim, decapitalise fully, then keep the first of each.",
            ),
            "drop_blank_words>strip_all>first_words>join_lines": (
                "excerpt(doc, n=k) ~ Excerpt of a document for the preview pane: top {k} lines that have text on them, edges trimmed, put together with newlines. {sig}",
            ),
            "drop_blank_words>first_part_of_each>word_counts>sort_by_value_desc": (
                "commands(history) ~ which command do i use most? first word of each history line ‹blank lines out›, how often, biggest first as dict. {f}",
            ),
            "drop_comments>strip_all>unique_words>sort_words": (
                "modules(requirements) ~ Requirements from all teams, concatenated. Emit: trimmed, sorted, distinct; comment lines ‹first visible char #› and blank lines excluded. {f}",
            ),
            "drop_comments>first_part_of_each>unique_words>sort_words": (
                "machines(hosts_file) ~ Take a config where every real line starts with a machine name. Which machines, alphabetically, once each? Real line: not blank, not a #-comment. {f}",
            ),
            "drop_comments>strip_all>numbered_list_lines>join_lines": (
                "listing(program) ~ Retro BASIC feeling: {f} shows my script as one text with '1. ', '2. ' … ahead of every trimmed line, leaving out blank lines and # lines altogether.",
            ),
            "drop_comments>parse_key_values>keep_above>sort_by_key": (
                "large(settings, limit=k) ~ name=number per line ‹anything not all digits → 0›, skip comments ‹#› and blanks. Dict of those over the limit, keys alphabetical. {sig}",
            ),
            "drop_comments>colon_lines_to_dict>sort_by_value_desc>lines_text": (
                "scoreboard(lines) ~ Score file: 'Ann: 12', gaps, and # remarks which don't matter. Make me the board, text of 'name: score' lines, highest score on line one. no number is 0. {f}",
            ),
            "lowercase_all>unique_words>sort_words>join_words": (
                "canonical(roles) ~ Canonical role string for the cache key: lower, distinct, sorted, {s}-joined. {f}",
            ),
            "lowercase_all>word_counts>keep_at_least>sort_by_key": (
                "recurring(words) ~ In lower case, words that come {k} or more times, with the number, alphabetically ‹dict›. {f}",
            ),
            "lowercase_all>word_counts>keep_above>keys_by_value_desc": (
                "hot(topics, than=k) ~ Which topics were raised more often than that? Capitals don't matter, write them small. Ranked list, most raised first. {sig}",
            ),
            "lowercase_all>words_longer_than>unique_words>sort_words": (
                "hard_words(text_words, easy=k) ~ A list for my pupils: all in small letters, only words longer than the easy limit, no word twice, alphabetical. {sig}",
            ),
            "lowercase_all>words_not_in>unique_words>sort_words": (
                "misspelt(words, dictionary=o) ~ Spelling again. The dictionary is all in small letters, so bring the words to small letters, then tell me alphabetically and once each which it doesn't know. {sig}",
            ),
            "lowercase_all>words_not_in>word_counts>top_keys": (
                "characteristic(words, ignore=o, n=k) ~ {sig}¶words to lower case;¶those listed in {o}: out;¶the {k} with the highest frequency, highest first.",
            ),
            "uppercase_all>unique_words>sort_words>join_lines": (
                "partyposter(guests) ~ poster for the party, guests in CAPITALS, nobody twice, alphabetical, a line each, as text {f}",
            ),
            "unique_words>sort_words>first_words>join_with_and": (
                "preview(names) ~ Preview of who's in: the alphabetically first {k} of the different names, as in 'x, y and z'. {f}",
            ),
            "unique_words>words_longer_than>sort_longest_first>first_words": (
                "monsters(words, over=k, n=k_4) ~ German has monsters of words. Among the different ones longer than {k}, give the {k_4} longest, longest first. {sig}",
            ),
            "unique_words>words_not_in>sort_words>join_with_and": (
                "owed(invited, paid=o) ~ Who still owes me? Invited people sit in the first list ‹some twice›, those who paid in the second. Reply with one string, alphabetical, commas and a plain ' and ' at the end. {sig}",
            ),
            "unique_words>words_starting_with>sort_words>join_words": (
                "page(entries) ~ An index page: distinct entries that start with {s}, alphabetical, set solid with {s_4} between. {f}",
            ),
            "unique_words>drop_words_containing>sort_words>join_lines": (
                "whitelist(urls, bad=s) ~ Make the whitelist text out of a list of urls. No url twice, none with {s} in it, sorted, line by line. {sig}",
            ),
            "words_longer_than>lowercase_all>unique_words>sort_words": (
                "lexicon(tokens) ~ Tokens above {k} characters, lower-cased, deduped and sorted. That's all. {f}",
            ),
            "words_longer_than>lowercase_all>word_counts>top_keys": (
                "hashtag_ideas(words, floor=k, n=k_4) ~ Ideas for hashtags: words with more letters than {k}, in small letters, and of these the {k_4} most frequent ones with the leader first. {sig}",
            ),
            "words_longer_than>unique_words>sort_words>join_words": (
                "vocab_line(words) ~ for the quiz i print one line: all different words longer than {k}, alphabetical, {s} in between. {f}",
            ),
            "words_longer_than>word_counts>keep_at_least>keys_by_value_desc": (
                "key_terms(words) ~ Key terms of a contract. Longer than {k} letters and used at least {k_3} times; most used on top. {f}",
            ),
            "words_of_at_least>lowercase_all>unique_words>count_words": (
                "richness(words, size=k) ~ Richness of vocabulary := number of distinct lower-cased words that have at least {k} letters. {sig}",
            ),
            "words_of_length>lowercase_all>unique_words>sort_words": (
                "wordle_bank(words) ~ wordle clone with {k} letters. the bank: fitting words in lower case, each once, sorted {f}",
            ),
            "words_starting_with>unique_words>sort_words>join_with_and": (
                "streets_of(list_of_streets) ~ Town walk on streets whose name begins with {s}: alphabetical, each just once, in one phrase using commas and 'and' ‹no serial comma›. {f}",
            ),
            "words_starting_with>prefix_removed>unique_words>sort_words": (
                "topics(lines, mark=s, cut=s_2) ~ Only lines with the mark at the start. Take {s_2} off their front if it's there. Each once. Sorted. {sig}",
            ),
            "words_containing>first_part_of_each>unique_words>sort_words": (
                "users(log, event=s) ~ Security: who triggered the event? The user is the first word on a line. Only lines which contain the event text; each user once, sorted. {sig}",
            ),
            "words_containing>first_part_of_each>word_counts>sort_by_value_desc": (
                "noisy(log) ~ Noisiest services first: for log lines with {s}, count the first words. dict. {f}",
            ),
            "words_containing>last_part_of_each>word_counts>key_with_max_value": (
                "main_cause(log, word=s) ~ The cause is the last word of each log line. Looking only at lines with the word I give, which cause is most frequent? {sig}",
            ),
            "words_containing>strip_all>unique_words>join_lines": (
                "complaints(mails) ~ Every distinct line with {s} in it, without outer spaces, first come first, one text with newlines. Name: {f}. Grazie.",
            ),
            "words_ending_with>base_names>strip_extensions>sort_words": (
                "albums(paths) ~ Album names. Paths ending in {s}, then what's behind the last slash, then minus the last dot and its tail, then alphabetical. {f}",
            ),
            "words_ending_with>base_names>unique_words>count_words": (
                "unique_docs(paths, ending=s) ~ same file may lie in several folders. how many different file names ‹behind the last slash› do the paths with that ending have? {sig}",
            ),
            "words_ending_with>strip_extensions>sort_words>join_words": (
                "playlist_line(files) ~ My playlist in one string: files ending in {s}, shown without extension ‹from the last dot›, alphabetical, {s_4} in between. {f}",
            ),
            "drop_words_starting_with>strip_all>drop_empty_words>sort_words": (
                "entries(lines) ~ Raw lines that begin with {s} are remarks, throw those out first. Then trim, lose the empties, sort. {f}",
            ),
            "drop_words_equal_to>unique_words>sort_words>join_with_and": (
                "speakers(transcript, unknown=s) ~ Transcript with a speaker per paragraph; unidentified ones carry the {s} label. Who spoke? Alphabetical, once, 'a, b and c'. {sig}",
            ),
            "without_stop_words>lowercase_all>word_counts>sort_by_value_desc": (
                "cloud(words, stop=o) ~ Word cloud data, biggest first: a dict of lower-case word and count, stop words excluded however they're capitalised. {sig}",
            ),
            "without_stop_words>lowercase_all>unique_words>sort_words": (
                "index(words, skip=o) ~ For the index at the back: everything except the skip words ‹any case›, in small letters, once, alphabetical. {sig}",
            ),
            "common_words>unique_words>sort_words>join_lines": (
                "shared_books(mine, hers=o) ~ Divorce. Which titles do we both have? Only mine that are in her list as well, each once, alphabetical, a text with one on each line. {sig}",
            ),
            "merged_unique>strip_all>drop_empty_words>sort_words": (
                "one_list(list_a, list_b=o) ~ Merge: a then b without repeats. Trim that. Chuck empty strings. Sort. {sig}",
            ),
            "merged_unique>sort_words>first_words>comma_separated": (
                "start(juniors, seniors=o, n=k) ~ Put juniors and seniors together, nobody twice, alphabetical. I read out the first {k}. One string, comma and space. {sig}",
            ),
            "joined_words_lists>lowercase_all>unique_words>sort_words": (
                "all_tags(own, friends=o) ~ Both tag lists, lower-cased, sorted and every tag only once. {sig}",
            ),
            "joined_words_lists>word_counts>keep_at_least>sort_by_key": (
                "medallists(day1, day2=o, wins=k) ~ A winner's name per event, two days. Who won at least {k} events over both days, how many each, names in alphabetical order? {sig}",
            ),
            "title_case_names>unique_words>sort_words>numbered_list_lines": (
                "entrants(forms) ~ Chess club: entrants' names with capitals at the right places and no stray blanks, none twice, alphabetical, numbered '1. ', '2. '... list back, {f}",
            ),
            "title_case_names>unique_words>sorted_by_last_word>join_lines": (
                "seating(names) ~ Wedding seating plan for the door. Names trimmed in Title Case, no one twice, by last word i.e. family name, a line each. Text. {f}",
            ),
            "title_case_names>unique_words>sort_words>join_with_and": (
                "gift_card(givers) ~ the card says 'from Ada, Ben and Cleo'. givers typed in whatever way: trim, capital letters, no double names, alphabetical. {f} only returns the names part",
            ),
            "clean_tags>unique_words>sort_words>join_words": (
                "tag_key(tags) ~ cache key = cleaned tags ‹strip/lower/no blanks›, unique, sorted, glued by {s}. fn {f}",
            ),
            "clean_tags>word_counts>keep_at_least>sort_by_value_desc": (
                "tag_stats(tags, uses=k) ~ Statistic of tags: cleaned up ‹no outer space, small letters, blank ones ignored›, how often each; rare ones below {k} left out; the most used first. {sig}",
            ),
            "clean_tags>drop_words_equal_to>unique_words>sort_words": (
                "public_tags(tags, internal=s) ~ The internal tag isn't to be seen. Trim and lower-case all tags, no blank ones; then remove {s}, repeats too, and sort. {sig}",
            ),
            "clean_tags>words_starting_with>unique_words>sort_words": (
                "under(tags) ~ cleaned tags ‹spaces off, small, nonblank› that start with {s}. alphabetical. once. {f}",
            ),
            "email_domains>lowercase_all>unique_words>sort_words": (
                "allowed_domains(staff) ~ Firewall needs the sorted list of our partners' mail domains: what's after the last @, lower case, no repeats. {f}",
            ),
            "email_domains>lowercase_all>word_counts>sort_by_value_desc": (
                "reach(subscribers) ~ Newsletter reach by provider. Provider = text after the final @ in small letters. Biggest group first, dict with the size of the group. {f}",
            ),
            "file_extensions>lowercase_all>unique_words>sort_words": (
                "exts(files) ~ All extensions found in the folder, lower case, sorted, without repeats. From the last dot; '' for no dot. {f}",
            ),
            "file_extensions>lowercase_all>word_counts>keep_at_least": (
                "main_types(files) ~ File types ‹lower case; after the last dot; '' when none› with {k} files or more and their number. {f}",
            ),
            "base_names>strip_extensions>unique_words>sort_words": (
                "recordings(paths) ~ The same recording lies around as wav and mp3 in several folders. Names only: behind the last slash, before the last dot, each once, alphabetical. {f}",
            ),
            "first_part_of_each>unique_words>sort_words>join_with_and": (
                "first_names(members) ~ Yoga group. First word of each entry ‹blank entries aside›, no repeats, alphabetical, as a phrase with commas and a final and. {f}",
            ),
            "parse_ints>greater_than>unique_numbers>sorted_ascending": (
                "big_codes(fields) ~ Fields that are pure digits, turned into ints; those above {k}; no number twice; smallest first. {f}",
            ),
            "parse_ints>unique_numbers>sorted_descending>first_numbers": (
                "top_prices(cells, n=k) ~ The {k} highest different prices in a text column, dearest first. A price is a cell made of digits only. {sig}",
            ),
            "numeric_words>unique_words>sort_by_length>first_words": (
                "short_codes(inputs, n=k) ~ {k} shortest different all-digit strings, shortest first, earlier ones ahead among the same length. {sig}",
            ),
            "replace_in_each>strip_all>drop_empty_words>unique_words": (
                "fixed(cells, junk=s, put=t) ~ Data cleaning pipeline, kindly do the needful: replace {s} by {t} inside each cell, strip, discard empties, de-duplicate in order. {sig}",
            ),
            "words_starting_with>add_suffix>sort_words>join_lines": (
                "greetings(names, start=s, tail=s_2) ~ Names that begin with {s} get {s_2} stuck on the end, then alphabetise and make it a text, line after line. {sig}",
            ),
        },
    ),
)
