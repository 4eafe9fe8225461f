"""Requests by the nineteenth hand."""

# ruff: noqa: E501 - a request stays on one line
from __future__ import annotations

from pocket.ops.base import Type

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    (
        "str",
        {
            "hashtags>count_words": (
                "tagload(tweet) ~ Our social girl says a post with too many hashtags looks desperate. Paste a tweet into {sig} and it tells how many it carries. A lone # with nothing behind it is no hashtag, and only things set off by blanks that begin with # are.",
            ),
            "hashtags>lowercase_unique": (
                "topics(tweet) ~ {sig}: the hashtags in one tweet, i.e. the space-separated bits starting with # and longer than just #, all lowercased, each only the first time it shows up",
            ),
            "hashtags>lowercase_all>sort_words": (
                "tags_of(post) ~ pls make {f}. it gets a post. i want its #tags ‹blank-separated, begin with #, more than the # alone›, small letters everywhere, alphabetical after that, duplicates can stay",
            ),
            "hashtags>without_hash>comma_separated": (
                'plain_tags(status) ~ I paste a status update and get the hashtags as plain words: "a, b, c" style, comma and blank between, the # at the front gone. A hashtag = a word with # as first character and something after it. Name it {f}.',
            ),
            "hashtags>without_hash>lowercase_all>unique_sorted_words": (
                "tag_index(tweet) ~ Build the index of a tweet for me, {sig}. Steps: 1. hashtags, meaning words that open with # and have at least one more character. 2. lose that leading #. 3. lower case. 4. no repeats, A to Z.",
            ),
            "mentioned_users>unique_words": (
                "whom(tweet) ~ Who gets pinged? From a chat message take the words beginning with @, without that @ and without .,!?: hanging on at the end; nobody is listed twice, first ping first. That would be {sig}.",
            ),
            "mentioned_users>join_with_and": (
                "shoutout(msg) ~ People end their posts with stuff like @bob, and I want {f} to read me the folks it mentions as prose: commas between them and ' and ' before the last. Mentions are words starting with @; drop the @ and any . , ! ? : stuck to the tail.",
            ),
            "mentioned_users>lowercase_all>unique_words>count_words": (
                "reach(message) ~ How many different people does a message @-mention? Case makes no difference to who it is. Take off the @ and trailing .,!?: from each word that starts with @ before comparing. {sig} → int",
            ),
            "mentioned_users>lowercase_all>most_common_word": (
                "pestered(thread) ~ Whole thread in one text called {x}. Which user gets @-ed the most, small letters please, earliest wins a draw? Words that start with @ count, minus the @ and minus . , ! ? : at their ends. {sig}",
            ),
            "split_commas>drop_empty_words": (
                "cells(row) ~ csv line comes in, list goes out. no blanks around the cells, and cells that have nothing in them don't get to be in the list. {f} it is",
            ),
            "split_commas>drop_empty_words>sort_words": (
                "guests(typed) ~ My mother types the guests with commas between, sometimes two commas by accident. {sig} should give me the names from A to Z, trimmed, with no empty ones.",
            ),
            "split_commas>drop_empty_words>unique_words>count_words": (
                "different_toppings(order) ~ A pizza order is one text, toppings with commas in between. How many *different* toppings is that? Ignore stray spaces round a topping and ignore empty spots. {sig}",
            ),
            "split_commas>lowercase_all>unique_sorted_words": (
                "keywords(line) ~ The keyword field of our CMS is comma separated free text. {f} turns it into a proper list: entries trimmed, lower case, one of each, alphabetical.",
            ),
            "split_commas>capitalize_all>join_words": (
                'retyped(names) ~ "anna,  BOB ,carl" sort of input… each name trimmed, with a capital first letter and the remainder small, then all strung together again using {s}. Function name: {f}',
            ),
            "split_commas>parse_ints>sum_of_numbers": (
                "pocket_money(list_text) ~ hey, my kids keep their savings in one line with commas, sometimes with junk like 'lost'. {sig} should tot up the entries that are digits and nothing else, blanks round an entry don't matter",
            ),
            "split_commas>words_starting_with>sort_words": (
                "matching_codes(codes, series=s) ~ {sig}: {x} is a comma-separated line of product codes. Those of the series I name, i.e. that begin with {s}, trimmed, in alphabetical order.",
            ),
            "split_commas>words_starting_with>count_words": (
                "of_series(codes) ~ A line of part numbers with commas between them ‹spaces around don't belong›. How many of the part numbers begin with {s}? Please call it {f}, returns an int.",
            ),
            "split_commas>words_longer_than>join_words": (
                "wordy_bits(line) ~ {f} takes a comma-separated line; out of its trimmed fields only the ones of more than {k} characters survive, and they come back as one string with {s} between.",
            ),
            "split_commas>longest_word": (
                "widest_cell(row) ~ For setting my column width I must know the widest cell of a CSV row, that is the text of it, not its width. Surrounding blanks are not part of a cell. First of equals. {sig}",
            ),
            "split_commas>first_words>join_with_and": (
                "headliners(lineup, n=k) ~ Festival poster: {x} is the lineup, bands separated by commas and maybe blanks, which must go. {sig} names the first few, as many as I ask for, like a sentence would: commas, and ' and ' in front of the final one.",
            ),
            "split_commas>numbered_text": (
                "ballot(choices) ~ write {f} so i can paste choices with commas between and get a ballot, one per line: 1. then the choice, 2. and so on. trim the choices",
            ),
            "split_commas>strip_and_drop_blank>bullet_list": (
                "shopping(note) ~ My wife texts me the shopping in one go, commas everywhere. I want bullets! a line each, '- ' first. Nothing for an empty item. So: {sig}.",
            ),
            "split_commas>drop_empty_words>preview_and_more": (
                "teaser(tags) ~ Label for a chip list: of a comma-separated string show the first {k} entries joined with ', ', and if some remain, ' and N more' where N is how many remain. Trim entries, empty ones do not exist. {sig}",
            ),
            "filled_csv_fields>sort_words": (
                "roster(text) ~ names separated by commas → sorted list, no blanks around any, no empties. {f}",
            ),
            "filled_csv_fields>unique_words": (
                "ingredients(label) ~ Reading a food label: {x}, ingredients with commas between them. I'd like every one just once, in the order on the label, without surrounding spaces. An empty spot between two commas is no ingredient. {sig}",
            ),
            "filled_csv_fields>title_case_names>sort_words": (
                "guest_book(scrawl) ~ {sig} : from a comma list of names typed anyhow to a neat sorted one. Each Word With Capitals, the rest of the letters small, blank spots ignored.",
            ),
            "filled_csv_fields>top_words": (
                "chart(votes, places=k) ~ Votes come in as one long comma string. Give the {k} most voted entries, the top one first, and with equal votes whichever was named earlier. Empty votes are void and blanks around a vote are cut. {sig}",
            ),
            "filled_csv_fields>word_counts": (
                "tally(votes) ~ One text holding every vote, with commas. Make a dict: candidate → votes got. Blank votes are not votes, and 'Ann' and ' Ann' is the same person. I call it {f}.",
            ),
            "filled_csv_fields>word_counts>key_with_max_value": (
                "elected(votes) ~ we vote for the class pet in one line, like hamster, fish, fish. {sig} says what animal won!! earliest one if it is a draw. spaces dont matter, and ,, is a vote for nothing",
            ),
            "filled_csv_fields>lowercase_all>word_counts>keys_at_least": (
                "popular(wishes, needed=k) ~ Children's wishes, one comma-separated string. Which wishes did come up {k} times or more, {x} being the string? Small letters throughout, blanks around and empties ignored, in the order they came up first. {sig}",
            ),
            "split_lines>drop_blank_words": (
                "stanzas(poem) ~ The poem without its empty lines, as a list of verses please. A verse of spaces only is empty too. {f}",
            ),
            "split_lines>drop_blank_words>count_words": (
                "verses(poem) ~ How many verses has a poem when one doesn't count the lines with nothing but whitespace? I'd name that {sig}.",
            ),
            "split_lines>strip_all>drop_empty_words": (
                "entries(memo) ~ {x} is a memo. {sig} → its lines, with the blanks at either end of each gone; lines where nothing is left shall vanish.",
            ),
            "split_lines>strip_all>drop_empty_words>sort_words": (
                "sorted_notes(pad) ~ i write a thing per line on my notepad in no order at all. sort them for me a to z, trim the ends, forget the empty lines. function {f}",
            ),
            "split_lines>strip_all>drop_empty_words>numbered_text": (
                "agenda(scribble) ~ Agenda maker! Scribbled points, one a line, come in as text; what goes out is text as well: every non-empty point trimmed, with its number, a dot and a space before it, each on its own line. {sig}",
            ),
            "split_lines>longest_word": (
                "longest_verse(poem) ~ Typesetter here. Before choosing the measure I need to see the longest line of the poem ‹the earliest, should several tie›. {sig}",
            ),
            "split_lines>longest_length": (
                "width(poem) ~ Of a poem I want only one number, how many characters its longest line has. {f}",
            ),
            "split_lines>first_letters>concatenate": (
                "acrostic(poem) ~ An acrostic hides a word down the left edge. {sig} reads it: from every line of {x} the very first character, all stuck together, empty lines give nothing.",
            ),
            "split_lines>string_of_first_letters>to_lowercase>is_palindrome": (
                "mirror_acrostic(poem) ~ Silly question for a poetry slam: does what the line beginnings spell ‹first character of each line, capitals as small› read the same upwards? True/False from {sig}.",
            ),
            "split_lines>string_of_last_letters": (
                "telestich(poem) ~ Like an acrostic, but at the right edge: put together the last characters of the lines of a poem, top to bottom. {f} is the name",
            ),
            "split_lines>reverse_words_list>join_lines": (
                "bottom_up(poem) ~ Give me the poem from the bottom up, last line first. It stays one text with line breaks. Def name {f}.",
            ),
            "split_lines>words_containing>count_words": (
                "hits(log, what=s) ~ ops wants to know in how many lines of the log a certain piece of text turns up. exact case. {sig}",
            ),
            "lines_containing>count_words": (
                "errors(log) ~ INPUT: a log, as one text. OUTPUT: how many of its lines have {s} in them. NAME: {f}. That is all.",
            ),
            "lines_containing>first_words": (
                "earliest(log, n=k, what=s) ~ Page duty again. {sig} ought to show me the first {k} lines of the log that mention {s}.",
            ),
            "lines_containing>last_item_of_words": (
                "latest_alarm(log) ~ The log has for certain at least one line containing {s}. I need the very last such line. {sig}",
            ),
            "lines_containing>join_lines": (
                "grep(log, needle=s) ~ A grep that takes text and gives text: the lines with {s} in them remain, the others are thrown out, still one line under another. {sig}",
            ),
            "lines_containing>unique_words>join_lines": (
                "once_each(log) ~ The same complaint fifty times in our log… {f} shall return the log lines with {s}, each different line only at its first appearance, one below another as text.",
            ),
            "lines_containing>lowercase_all>sort_words": (
                "complaints(report) ~ Take the lines of a report in which {s} is found as is; make them lower case; order them alphabetically; list. {f}.",
            ),
            "lines_containing>line_numbers_containing": (
                "within(log, a=s, b=s_2) ~ First drop the log lines that lack {s}. Number what remains from 1 up. Which of these numbers have {s_2} in them, too? {sig}",
            ),
            "lines_without>join_lines": (
                "quiet(log) ~ I can't stand the {s} lines any more. {f} should give back my log text without any line that has {s} in it.",
            ),
            "lines_without>count_words": (
                "relevant(log, noise=s) ~ {sig} - number of lines that do NOT mention {s}",
            ),
            "lines_without>drop_blank_words>join_lines": (
                "config_core(text) ~ Strip a config for me. Lines with {s} in them go, lines that are blank go, what's left stays as it is and becomes one text again, newline between. {sig}",
            ),
            "non_empty_lines>count_words>is_even": (
                "couplets(poem) ~ A poem is made of couplets only if its lines, not counting blank ones, come to an even number. True or false: {sig}",
            ),
            "non_empty_lines>first_item_of_words>title_case": (
                "headline_of(article) ~ The headline is the first line that isn't blank ‹there always is one›. Each Word Of It Capitalized, Others Small, words a single space apart. {sig} with {x} = the article's text",
            ),
            "non_empty_lines>first_item_of_words": (
                "headline(article) ~ Every news item I get starts with a few blank lines and then the headline. {sig} should fetch that headline exactly as typed; you may assume some line isn't blank.",
            ),
            "non_empty_lines>strip_all>bullet_list": (
                "bullets(notes) ~ Meeting notes, a thought per line, gaps between. Make bullets of the thoughts, dash and space first, ends trimmed, gaps closed up. Returns text. {f}",
            ),
            "non_empty_lines>single_spaced>join_lines": (
                "squeezed(lyrics) ~ Lyrics from the web come with mad spacing. {sig}: no blank lines, no blanks at the ends of a line, never more than one blank between two words. Lines stay lines.",
            ),
            "sentences_of_text>count_words>is_odd": (
                "odd_sentences(speech) ~ Superstitious speaker here: has my speech an odd number of sentences? They stop at . ! or ? and an empty stretch between two stops isn't a sentence. {sig} says True if odd.",
            ),
            "sentences_of_text>longest_word": (
                "rambler(essay) ~ Marking essays. Show me the longest sentence, measured in characters, first one if tied. Sentences end at a full stop, an exclamation mark or a question mark, which are not part of it, nor are blanks around. {sig}",
            ),
            "sentences_of_text>mean_word_length_rounded": (
                "sentence_size(letter) ~ On average how many characters do the sentences of a letter have, to one decimal? Cut at . ! ?, trim the pieces, ignore empty ones; 0 for none. {f}",
            ),
            "sentences_of_text>first_words>join_words": (
                "summary(article, how_many=k) ~ Cheapest summary on earth: {sig}, the first {k} sentences of the article, glued with {s}. Full stops, ! and ? end a sentence and are not kept; trim each, no empties.",
            ),
            "sentences_of_text>numbered_text": (
                "numbered(statement) ~ As a lawyer I quote statements by sentence. Please number them: one sentence per line, 1. 2. 3. and a blank before it. A sentence runs up to . or ! or ?, the mark is lost, spaces at its ends as well. {sig}",
            ),
            "sentences_of_text>reverse_words_list>join_words": (
                "backwards_story(story) ~ tell the story from the end! take the sentences ‹they end with . or ! or ? and you lose the mark and spaces around›, put the last one first and so on, with {s} between. {f}",
            ),
            "sentences_of_text>words_containing": (
                "quotes_about(interview, topic=s) ~ From an interview I need those sentences that contain {s}, letter for letter. Splits happen at dots, exclamation and question marks; give them trimmed, in order, as list. {sig}",
            ),
            "split_words>lowercase_all>unique_sorted_words": (
                "vocabulary(lyric) ~ What words does the song know? Lower case, each one once, alphabetical list. Anything between blanks is a word. {sig}",
            ),
            "split_words>words_longer_than>count_words": (
                "mouthfuls(headline) ~ A headline must not be heavy. {sig} counts its words that have over {k} characters.",
            ),
            "split_words>words_longer_than>join_words": (
                "heavy_words(headline, k=k) ~ {sig} Keep the words longer than {k} characters in a headline and string them up in the same order with {s} in between",
            ),
            "split_words>words_longer_than>sort_words": (
                "big_words(lyrics) ~ In need of the words with more than {k} characters from these lyrics, sorted alphabetically, thank you! Please name it {f}",
            ),
            "split_words>words_longer_than>unique_words>sort_by_length": (
                "growing(lyrics) ~ {f}: lyrics → the words over {k} characters, no repeats, short ones to the front; equally long ones keep their order of appearance",
            ),
            "split_words>sort_by_length>to_sentence": (
                "staircase(verse) ~ I do a poem game where a verse gets its words rearranged from short to long ‹ties stay as they were›. Verse in, verse out, single blanks. {f}",
            ),
            "split_words>sort_longest_first>first_words": (
                "giants(text, n=k) ~ Spelling bee prep: {sig}, the {k} longest words of {x}, longest at the front, and of equal ones the earlier first.",
            ),
            "split_words>unique_words>sort_words>to_sentence": (
                "dictionary_line(verse) ~ poem to dictionary: same words, every one once, alphabetical, one blank between, in one line. {f}",
            ),
            "split_words>capitalize_all>concatenate": (
                "mashed(phrase) ~ Passphrase to camel hump password: every word starts big and goes on small, no blanks in the result. {sig}",
            ),
            "split_words>reverse_each_word>to_sentence>capitalize_text": (
                "alien(line) ~ The aliens in my comic speak like this: each word of the line backwards, words staying where they are, then a capital at the very start and everything else small. {sig}",
            ),
            "split_words>capitalized_words>unique_words": (
                "proper_names(article) ~ Names, roughly: any word in the article that starts with a capital. No doubles; in the order of the article. {sig} gives a list.",
            ),
            "split_words>capitalized_words>count_words": (
                "capital_start(tweet) ~ {f} – counts the words in a tweet which have an uppercase letter at front",
            ),
            "split_words>words_with_a_digit>join_words": (
                "codes_in(mail) ~ Somewhere in a customer mail there are product codes; what gives them away is at least one digit in the word. Fish them out, in order, {s} between them, one string. {sig}",
            ),
            "split_words>words_with_a_digit>count_words": (
                "codes_seen(note) ~ number of words in {x} that have some digit in them. {sig}, int.",
            ),
            "split_words>numeric_words>count_words": (
                "bare_numbers(sms) ~ an sms. how many of its words are pure digits? {f}",
            ),
            "split_words>words_starting_with>unique_words": (
                "handles(chat) ~ {f}: chat text, everything in it that starts with {s} ‹as a word, i.e. between blanks›, listed one time each, order as seen",
            ),
            "split_words>words_ending_with>count_words": (
                "rhymes(poem, ending=s) ~ I am teaching rhyme, ja? {sig} tells how many words in the poem end with {s}. No cleaning of commas necessary.",
            ),
            "split_words>words_ending_with>join_with_and": (
                "rhyme_words(poem) ~ \"words in this poem that end in {s}: moon, spoon and June\" - produce just the part after the colon. Commas, with ' and ' before the last. {sig}",
            ),
            "split_words>without_stop_words>to_sentence": (
                "telegram(text, cheap=o) ~ Telegrams are paid per word! {o} is a list of words one can do without, in whatever case they come; {sig} is the text with them left out and a single blank between the others.",
            ),
            "split_words>lowercase_all>without_stop_words>top_words": (
                "buzzwords(speech, boring=o, n=k) ~ Politician analysis. All words small, those in the list {o} out however they are written there, then the {k} that he says most, most said first, earlier one first when equal. {sig}",
            ),
            "split_lowercase_words>most_common_word": (
                "tic(speech) ~ What word does he keep saying? One speech in, the most used word out, in lowercase, the first of them on a tie. The def: {f}",
            ),
            "split_lowercase_words>top_words": (
                "overused(draft, n=k) ~ My editor complains. {sig}: the {k} words I use most in the draft, case ignored ‹give small letters›, top of the list is the worst offender, ties by who came first.",
            ),
            "split_lowercase_words>unique_words>count_words": (
                "richness(verse) ~ Vocabulary richness, simple version — count of different words in {x}, with The and the as one. {sig}",
            ),
            "split_lowercase_words>words_seen_once>join_words": (
                "hapaxes(poem) ~ Linguists say hapax for a word used one single time. Find those of the poem, small letters, in their order, with {s} between in one string. Name: {f}. Big and small letters are alike.",
            ),
            "split_lowercase_words>word_counts>sort_by_value_desc": (
                "usage(lyrics) ~ How often is each word sung? Small letters; as a dict, the most sung on top, equal ones by first appearance. {f}",
            ),
            "split_lowercase_words>word_counts>keep_at_least": (
                "refrain_words(lyrics) ~ {sig} A refrain word is one that is sung {k} times or more in the lyrics, Love being the same as love. Give dict of lower-case word to how many times.",
            ),
            "split_lowercase_words>by_frequency>first_words>join_with_and": (
                'chorus(lyrics) ~ For a trivia night: the {k} commonest words of the lyrics, lower case, commonest first ‹first heard wins ties›, read out like "a, b and c". {sig}',
            ),
            "lowercase_word_counts>key_with_max_value": (
                "earworm(lyrics) ~ Which word is the earworm? i.e. comes most in the lyrics. case doesnt matter, answer in lowercase, tie → the one that starts first. call it {f} thx",
            ),
            "lowercase_word_counts>keys_above": (
                "stutters(mail, times=k) ~ {sig}: all words occurring in the mail more than {k} times, lower case, in the order they first came.",
            ),
            "lowercase_word_counts>top_keys>join_words": (
                "cloud(tweets) ~ For the word cloud caption: take the {k} most frequent words of the tweets text ‹ignoring case, in small letters›, biggest first, and put {s} between. {sig}",
            ),
            "text_word_counts>key_with_max_value": (
                "favourite(diary) ~ Grandma's diary, one long text. Her favourite word, simply the one standing there most often as written, first one if tied. {sig}",
            ),
            "text_word_counts>keep_above>sort_by_value_desc": (
                "repeated(script) ~ Script doctor: which words, exactly as spelled, does {x} have more than {k} times? dict word → number, highest number on top. {sig}",
            ),
            "text_word_counts>leaderboard>first_words": (
                "most_said(chat) ~ {f}, on a chat dump: the {k} words said most, descending; where two have been said equally often the alphabet decides. Exact spelling counts.",
            ),
            "text_word_counts>podium": (
                "top3(chat) ~ chat → its three commonest words, commonest first, as one string with {s} in the gaps. words as typed, whitespace separates. {f}",
            ),
            "text_word_counts>lines_text": (
                "frequency_sheet(poem) ~ A frequency sheet, in plain text: one line for each different word of the poem, 'word: count', in order of first appearance. {sig}",
            ),
            "text_word_counts>scoreboard_text": (
                'ranking(lyrics) ~ Print-ready please. For lyrics, a line "word: n" for every word; top words first, alphabet breaks ties, no case folding. {f}',
            ),
            "character_counts>key_with_max_value": (
                "busiest_key(typed) ~ My keyboard is dying. From a text I typed, which one key did I hit most ‹spaces and all, each character is a key, earliest if equal›? {sig}",
            ),
            "character_counts>keys_above>concatenate": (
                "worn(typed) ~ {sig}: one string out of those characters that occur over {k} times in {x}, each once, by first appearance.",
            ),
            "character_counts>keys_at_least>count_words": (
                "well_used(typed, presses=k) ~ How many different characters were pressed {k} times or more? {sig}, where {x} is the whole text",
            ),
            "character_counts>sort_by_key>inline_text": (
                "inventory(dna) ~ Inventory of a DNA string: 'A=3, C=1' and so on, in alphabetical order of the bases, for whichever characters there are. {f}",
            ),
            "character_counts>dict_values>has_duplicates": (
                "same_amounts(dna) ~ do two different bases occur equally often in this sequence? {sig} gives a bool; any two distinct characters will do",
            ),
            "character_counts>sort_by_value_desc": (
                "composition(strand) ~ Composition of a strand, please, as mapping base → occurrences, the commonest base first, earlier one first on equal counts. {f} would be a good name",
            ),
            "strip_text>to_lowercase": (
                "canonical(login) ~ Users type their login with capitals and blanks at the ends. Before I look it up it has to be all small and without those blanks. {f}",
            ),
            "strip_text>to_uppercase": (
                "plate(typed) ~ licence plate normalizer {sig}, only two things: cut whitespace at both ends, shout",
            ),
            "strip_text>capitalize_text": (
                "neat(note) ~ {sig}: the note starts with a capital, everything further on is small, and there's no white space left at either end.",
            ),
            "strip_text>to_lowercase>slugify": (
                "url_part(headline) ~ Headline to URL piece. No outer blanks, all lower case, and between words exactly one dash however many blanks the journalist hit. {f}, thanks",
            ),
            "strip_text>is_all_digits": (
                "is_code(typed) ~ A voucher code consists of nothing but digits. Folks paste it with spaces before and after, forgive them that. {sig} → bool",
            ),
            "strip_text>text_length": (
                "honest_length(comment) ~ Comments have a minimum length and people cheat with blanks at the ends. Tell me, {sig}, how long a comment is when these don't count.",
            ),
            "strip_text>text_length>is_even": (
                "can_halve(word) ~ May a word be cut into two equally long halves, once blanks at its edges have been removed? True if so. Call that {f}.",
            ),
            "strip_text>first_character>to_uppercase": (
                "index_letter(surname) ~ {sig} gives the letter under which a surname is filed: the first one after leading blanks, capital. An empty entry has an empty letter.",
            ),
            "strip_text>without_outer_quotes": (
                "unquoted(cell) ~ A CSV cell may have whitespace around it, and inside that a pair of quotes ‹double or single› about the content. I want the content. {f}",
            ),
            "strip_text>remove_punctuation>to_lowercase": (
                "plain(answer) ~ Quiz answers: what the player typed minus blanks at the ends, then minus punctuation ‹only letters, digits and whitespace stay›, then small. {sig} please.",
            ),
            "strip_text>shorten_with_dots": (
                "clipped(message, room=k) ~ Push notifications have room for {k} characters. Trim the message at both ends first; if it is longer than that, cut it there and put three dots behind. {sig}",
            ),
            "strip_text>ensure_final_dot": (
                "polished(remark) ~ {f} trims a remark and sees to it that it ends in a full stop, without ever making two.",
            ),
            "strip_text>ensure_final_dot>capitalize_first_only": (
                "as_sentence(scribble) ~ scribble → sentence. Trim. Dot at the end unless it's there. First character big, DON'T touch the others. {sig}",
            ),
            "strip_text>swap_case>reverse_string": (
                "scrambled(pw) ~ silly obfuscation for a game: no whitespace at the ends, upper becomes lower and lower upper, then written from back to front. {f}",
            ),
            "strip_text>is_palindrome_ignoring_case": (
                "same_both_ways(word) ~ {sig} – e.g. my kid types Anna with a blank behind. Blanks at the rim and capital or not should be no matter; does it read the same backwards?",
            ),
            "to_lowercase>reverse_string": (
                "nrut(word) ~ {f} turns a word round and makes it small while at it",
            ),
            "to_lowercase>unique_characters": (
                "palette(word) ~ Which letters do I need for a stencil? From the word in small letters every character once, as they come, as one string. {sig}",
            ),
            "to_lowercase>distinct_sorted_characters": (
                "stamps(text) ~ list of rubber stamps to buy for a text: all in lower case, each different character ‹blanks too› one time, sorted, as one string. {f}",
            ),
            "to_lowercase>remove_punctuation>split_words": (
                "words_only(tweet) ~ {sig} → list. A tweet lowercased, with all but letters, digits and whitespace taken out, cut at whitespace.",
            ),
            "to_lowercase>remove_punctuation>text_word_counts": (
                "bag_of_words(review) ~ NLP 101: bag of words. Review in, lower it, kick the punctuation ‹everything not letter, digit or whitespace›, dict of token to count out. {f}",
            ),
            "to_lowercase>remove_punctuation>most_common_word_in_text": (
                "keyword(review) ~ Which word dominates a review, big or small letters and punctuation notwithstanding? Keep letters, digits and whitespace only. First one if two dominate. {sig}",
            ),
            "to_lowercase>remove_punctuation>text_word_counts>top_keys": (
                "themes(reviews, n=k) ~ As product manager I'd like the {k} most frequent words of all reviews in one text. Steps in order: lowercase; throw out what's neither letter nor digit nor whitespace; count; best {k}, descending. {sig}",
            ),
            "to_lowercase>remove_punctuation>split_words>unique_sorted_words": (
                "lexicon(poem) ~ A poem's lexicon: alphabetical list, no word twice, all small, without any punctuation sticking to it ‹letters, digits and white space are what stays›. {sig}",
            ),
            "to_lowercase>remove_vowels": (
                "txt(msg) ~ old phone style, lowercase and no vowels: {f}",
            ),
            "to_lowercase>letter_counts>key_with_max_value": (
                "dominant(poem) ~ Alliteration test: which letter of the alphabet is used most in a poem, a and A being one, answer small, first come on ties? {sig}",
            ),
            "to_lowercase>letter_counts>sort_by_value_desc": (
                "letter_table(cipher) ~ To crack a cipher I begin with the frequency of letters. Lower case everything. Only letters count. Dict from letter to how often, most frequent first. {sig} if you'd be so kind.",
            ),
            "to_lowercase>letter_counts>top_keys>concatenate": (
                "etaoin(text) ~ Like ETAOIN: the {k} most frequent letters of a text, small, in descending order of frequency, as one string. {f}",
            ),
            "to_lowercase>keep_letters>is_palindrome": (
                "mirrors(line) ~ Does a line of verse read the same from both sides when one looks at letters alone and not at their size? {sig} True/False",
            ),
            "to_lowercase>keep_letters>reverse_string": (
                "backmask(lyric) ~ back-masking the lyric: only its letters, in small, from the last to the first. {f} returns that string",
            ),
            "to_lowercase>keep_letters>character_counts>keys_above": (
                "overworked(poem, limit=k) ~ {sig}: the letters ‹small, nothing but letters› which the poem uses more than {k} times, as list by first appearance",
            ),
            "to_lowercase>replace_spaces>prepend_text": (
                "anchor(heading) ~ For an HTML anchor: heading in lower case, every blank becomes {s}, and the whole thing gets {s_3} in front. {f}",
            ),
            "normalize_spaces>to_lowercase": (
                "comparable(address) ~ Addresses get compared, so {sig}: blanks at the ends gone, inner runs of white space one blank, everything small.",
            ),
            "normalize_spaces>capitalize_text": (
                'tidy(comment) ~ hi. comment comes like "  so   NICE ", should be with one blank between words, none outside, capital first, then small. {sig}',
            ),
            "normalize_spaces>title_case": (
                "place(name) ~ {f}: place names. single blanks between words, none at the ends, each word Big Then Small.",
            ),
            "normalize_spaces>to_uppercase>append_text": (
                "banner(text) ~ Make a banner out of a text. One blank between words and none at the ends, ALL CAPITALS, then stick {s} on the end. {sig}",
            ),
            "normalize_spaces>text_length": (
                "real_length(sms) ~ SMS costs by characters. How many do I have if every run of whitespace is counted as one blank and those at the ends not at all? {sig}",
            ),
            "normalize_spaces>shorten_with_dots": (
                "preview(mail) ~ the inbox preview: collapse whitespace to single blanks, trim, and after {k} characters stop with three dots ‹no dots if it fits›. {f}",
            ),
            "normalize_spaces>first_characters>to_uppercase": (
                "ticker(headline, width=k) ~ Ticker display. It can do capitals only and is {k} characters wide: squeeze whitespace to single blanks, none outside, cut off what doesn't fit. {sig}",
            ),
            "normalize_spaces>split_at>count_words": (
                "fields_after_squeeze(line) ~ {sig} tells how many parts a line has when split at {s}; before that all runs of blanks are shrunk to one and the outer ones cut.",
            ),
            "normalize_spaces>without_word": (
                "sans(text, banned=s) ~ The text, words one blank apart, minus {s} wherever it stands as a word of its own and in precisely that case. {sig}",
            ),
            "remove_punctuation>split_words": (
                "tokens(line) ~ Bare words of a line of verse as a list; no commas, no dashes, nothing but letters and digits in them ‹an apostrophe simply disappears›. {f}",
            ),
            "remove_punctuation>to_lowercase>split_words>word_lengths": (
                "word_sizes(poem) ~ {sig}. I study metre. Remove all that's not a letter, digit or white space, make it small, and give me the lengths of the words one after the other.",
            ),
            "remove_punctuation>longest_word_of_text": (
                "monster(poem) ~ What is the longest word of the poem? Commas and the like are not part of words, so out with them first. In case of equals the first. {sig}",
            ),
            "remove_punctuation>count_words_in_text": (
                "length_in_words(essay) ~ count the words but a dash standing alone with blanks around is not a word! so punctuation off before counting. {f}",
            ),
            "remove_punctuation>mean_word_length_of_text": (
                "readability(text) ~ Average word length, punctuation not counting towards it ‹letters and digits do›, 0.0 if no words. {sig} returns float.",
            ),
            "remove_punctuation>split_words>words_longer_than>count_words": (
                "difficult(text) ~ {f} counts difficult words, that means with more than {k} characters once punctuation is off.",
            ),
            "remove_punctuation>split_words>unique_words>sort_by_length": (
                "ladder(line) ~ From a line of text to its word ladder: without punctuation, no word twice, short ones before long ones and otherwise as they came. list. {sig}",
            ),
            "remove_punctuation>initials": (
                "abbreviation(title) ~ 'lord of the rings, the' → initials, capital, of each word, after any punctuation is out of the way. {f}",
            ),
            "remove_punctuation>reverse_word_order": (
                "yoda(sentence) ~ yoda bot!! words in opposite order, all the punctuation lost. single blanks. {f}",
            ),
            "remove_punctuation>remove_spaces>to_lowercase>reverse_string": (
                "flipped(phrase) ~ {sig}: take out punctuation, take out the blanks, small letters, then the whole thing from the end.",
            ),
            "remove_punctuation>slugify": (
                "permalink(headline) ~ The permalink of a headline is its words, lowercase, with single dashes; apostrophes, colons and other punctuation leave no trace. I'd like {f}.",
            ),
            "remove_punctuation>to_lowercase>split_words>top_words": (
                "echo_words(poem) ~ Which {k} words does the poem repeat most? Small letters, no punctuation on them. Most frequent at the head, earlier in the poem wins a tie. {sig} hands me a list.",
            ),
            "remove_punctuation>title_case>remove_spaces": (
                "hashtag_body(phrase) ~ to write #LikeThisHere i need the part after the #: throw punctuation away, every word Capital-then-small, glue them. {f}",
            ),
            "remove_spaces>to_uppercase": (
                "iban(typed) ~ IBAN as people write it, in groups and with small letters → as the bank wants it, no spaces and capitals only. {f}",
            ),
            "remove_spaces>spaced_groups": (
                "regrouped(card, size=k) ~ Somebody put blanks in a card number at random. Take them out and put one after every {k} characters instead. {sig}",
            ),
            "remove_spaces>to_uppercase>spaced_groups": (
                "license_key(pasted) ~ {sig}: pasted licence keys. Kill the spaces. Capitals. Then groups of {k} with one blank between the groups.",
            ),
            "remove_spaces>text_length": (
                "ink(headline) ~ The neon sign maker charges per character, blanks are free. {sig}",
            ),
            "remove_spaces>to_lowercase>has_unique_characters": (
                "isogram(phrase) ~ Isogram? i.e. no character twice in the phrase, with blanks left out of the matter and upper = lower. {sig} bool",
            ),
            "remove_spaces>chunks_of_text>reverse_words_list>concatenate": (
                "blockswap(message) ~ Playground cipher. Blanks out, cut into blocks of {k} characters ‹the last may be short›, then write the blocks from last to first with nothing between them, each block itself unchanged. {f}",
            ),
            "remove_part>strip_text": (
                "unlabelled(line) ~ My lines are peppered with {s}. I'd have it out everywhere, and after that no blanks at either end. {f}!",
            ),
            "remove_part>normalize_spaces": (
                "scrubbed(message, filler=s) ~ {sig}: delete every {s} from the message, then close the holes so that there's one blank between words and none outside.",
            ),
            "remove_part>to_lowercase>split_words>word_counts": (
                "counts_without(chat) ~ word → how often, for a chat text, in lower case. But before lowercasing or counting erase each {s}. Name it {f}, dict please.",
            ),
            "remove_part>count_words_in_text": (
                "spoken(script) ~ {s} is a marker in my script. How many words are left when all markers have been removed? {sig}",
            ),
            "remove_part>all_numbers_in_text>sum_of_numbers": (
                "cleaned_sum(ocr) ~ {f}: OCR text, throw out each {s} ‹so digits either side of one become neighbours›, then add up all runs of digits as whole numbers.",
            ),
            "replace_part>split_words": (
                "pieces(text) ~ {s} shall become {t} all over the text, and then I need the words in a list. {f}",
            ),
            "replace_part>strip_text>to_lowercase": (
                "harmonized(entry) ~ Harmonise the entries: {t} wherever {s} stood, ends trimmed, small letters. In that order, kindly. {sig}",
            ),
            "replace_part>title_case": (
                "retitled(song) ~ {sig}: song title with all {s} turned into {t}, and each word given a capital and otherwise small letters, one blank between words",
            ),
            "replace_part>count_occurrences": (
                "after_edit(text, old=s, new=t, seek=s_2) ~ Once {s} has been replaced by {t} in the text, how often do we find {s_2}? overlap does not count. {sig}",
            ),
            "replace_part>to_uppercase>surround": (
                "stamped(name) ~ {f} → swap {s} for {t} in the name, put it in capitals, then write {s_3} before as well as after.",
            ),
            "replace_part>reverse_string": (
                "puzzle(word) ~ Word puzzle: in place of {s} write {t}, and after that spell the lot backwards. {f}",
            ),
            "keep_digits>text_length": (
                "digit_amount(phone) ~ How many digits are there in a phone number as customers type it, with +, blanks, dashes etc. around? {f}",
            ),
            "keep_digits>last_characters": (
                "tail(card) ~ Receipts show the last {k} digits of the card. The card number may come with blanks or dashes; those are no digits. {sig} as text",
            ),
            "keep_digits>zero_padded": (
                "ticket_code(typed, width=k) ~ {sig}. From whatever was typed only the digits, filled up at the front with zeros till it has {k} characters.",
            ),
            "keep_digits>spaced_groups": (
                "readable_number(phone) ~ digits of a phone text, nothing else, and after every {k} of them a blank. {f}",
            ),
            "keep_digits>mask_all_but_last": (
                "masked(card, open_digits=k) ~ PCI ticket. Log only the digits of a card number, and of these replace all but the last few by *. How many stay open is an argument. {sig}",
            ),
            "keep_digits>last_characters>zero_padded": (
                "short_id(serial) ~ Serial → short id: pick the digits out, use the final {k}, and if after that it's shorter than {k_3} prepend zeros. {f}, a string",
            ),
            "keep_digits>reverse_string": ("turned(serial) ~ {f}: digits only, back to front",),
            "keep_digits>grouped_thousands": (
                "population(text) ~ Scraped infobox, population field, full of rubbish. {sig}: all digits of the text in one go, with commas between thousands; no digits, empty string.",
            ),
            "keep_digits>is_palindrome": (
                "mirror_plate(plate) ~ do the digits on a number plate read the same from right to left? the letters dont count. {sig}",
            ),
            "keep_digits>has_unique_characters": (
                "all_different_digits(pin) ~ {f} says True when no digit is used twice in a PIN, whatever other characters may be in between.",
            ),
            "remove_digits>strip_text": (
                'street(address) ~ Street name from an address line such as "Hill Road 12": just leave out the digits, then trim both ends. {f}',
            ),
            "remove_digits>strip_text>title_case": (
                "street_name(line) ~ {sig}: no house number ‹drop each digit›, no blanks at the ends, one blank between words, Every Word Like This.",
            ),
            "remove_digits>normalize_spaces>split_at": (
                "products(line) ~ Order line, with amounts I don't care for. Delete all digits, squeeze blanks to one each, none at the ends, and break it up at {s}. List please, {f}.",
            ),
            "remove_digits>text_length": (
                "nondigits(code) ~ How many characters of a product code are not digits? {sig}",
            ),
            "keep_letters>to_uppercase": (
                "airport(typed) ~ whatever mess is typed, {f} returns its letters in caps, nothing else",
            ),
            "keep_letters>to_lowercase>distinct_sorted_characters": (
                "alphabet_of(slogan) ~ The sign shop sells plastic letters. {sig} lists as one string, sorted, each different letter needed for a slogan, small only.",
            ),
            "keep_letters>text_length": (
                "engraving(text) ~ Engraving is billed by letter, digits and blanks and dots cost nothing. How many letters? {f}",
            ),
            "keep_letters>first_characters>to_uppercase": (
                "prefix_of(product, n=k) ~ Product code prefix: the first {k} letters of the product's name in capitals, where only letters are considered. {sig}",
            ),
            "keep_letters>to_uppercase>caesar_shift": (
                "enciphered(message, key=k) ~ Old school crypto: letters only, uppercase, then each moved {k} places onward in the alphabet, after Z comes A again. {sig}",
            ),
            "keep_letters>to_lowercase>has_unique_characters": (
                "heterogram(sentence) ~ Is the sentence a heterogram ‹no letter twice, case disregarded, non-letters disregarded›? {sig}",
            ),
            "keep_alphanumeric>to_lowercase": (
                "fingerprint(title) ~ Two titles count as the same when their fingerprints do: letters and digits alone, in small. {sig}",
            ),
            "keep_alphanumeric>to_uppercase>spaced_groups": (
                "formatted_key(raw, group=k) ~ {sig} | raw key → only letters and digits, capitals, a blank after each {k} characters",
            ),
            "keep_alphanumeric>first_characters>to_lowercase": (
                "username(fullname) ~ Usernames are the first {k} letters-or-digits of what someone calls themselves, made small. {f}",
            ),
            "keep_vowels>text_length": (
                "singable(lyric) ~ how many vowels to sing in this lyric, y isnt one. do it as {f}",
            ),
            "keep_vowels>to_lowercase>collapse_repeats": (
                "melody(word) ~ A word's vowel melody: its vowels in order, small, and where the same one comes several times in a row keep one. {f}",
            ),
            "keep_uppercase>reverse_string": (
                "caps_back(text) ~ hidden message!! read only the CAPITAL letters of the text, from the end. {f}",
            ),
            "keep_uppercase>unique_characters": (
                "shout_letters(text) ~ From {x} only its capital letters, and each just where it is first seen. One string. {sig}",
            ),
            "initials>reverse_string": (
                "back_initials(name) ~ Initials of a person, capitals, but last name's first: simply the usual ones turned round. {sig}",
            ),
            "initials>append_text": (
                "badge(name) ~ Conference badge: capital initials of all the name's words, followed directly by {s}. {f}",
            ),
            "initials>text_length": (
                "monogram_size(name) ~ I stitch monograms, price per letter, one for each word in the name. How many is it? {f}",
            ),
            "title_case>remove_spaces": (
                "camel(phrase) ~ {f}. phrase → EachWordLikeThis, no spaces",
            ),
            "title_case>replace_spaces": (
                "wiki(title) ~ For wiki links: Every word with a capital and the rest small, and where the single blanks between them would be put {s}. {sig}",
            ),
            "first_word>to_lowercase": (
                "command(message) ~ A chat bot reads the command off a message: its first word, small. Nothing typed, nothing returned ‹''›. {sig}",
            ),
            "first_word>to_lowercase>text_starts_with": (
                "is_command(message) ~ {f}: does the first word of a chat message, once it's small, begin with {s}?",
            ),
            "first_word>text_length": (
                "opening(verse) ~ how many characters has the first word of a verse. {f} should say 0 when there is no word",
            ),
            "last_word>to_lowercase>last_characters": (
                "rhyme_end(verse) ~ The rhyme of a verse: last {k} characters of its final word, in small. {sig}, that's all I need.",
            ),
            "last_word>capitalize_text": (
                "surname(full) ~ {f} - the last word of a name; first letter large, the other ones small",
            ),
            "last_word>remove_punctuation>to_lowercase": (
                "line_end(verse) ~ With what word does a line of verse end? Give it small and bare of any punctuation. {sig}",
            ),
            "longest_word_of_text>text_length": (
                "record(text) ~ how long is the longest word in the text. 0 if there's nothing. {f}",
            ),
            "longest_word_of_text>to_uppercase": (
                "shouted(headline) ~ The longest word of the headline, first of equals, IN CAPITALS: {sig}",
            ),
            "longest_word_of_text>reverse_string>capitalize_text": (
                "strange_name(poem) ~ I name my game planets like this: from a poem take its longest word ‹first, on ties›, spell it backwards, then a capital in front and the rest small. {sig}",
            ),
            "first_characters>to_uppercase": (
                "three_letter(city) ~ {f}: first {k} characters of the city in capitals. like airports",
            ),
            "first_characters>to_lowercase>append_text": (
                "mailbox(surname) ~ School mailbox names: the first {k} characters of the surname, in small, with {s} behind. {f}",
            ),
            "first_characters>reverse_string": (
                "flipped_head(code) ~ Take {k} characters from the beginning of the code and turn that piece round. {sig}",
            ),
            "reverse_string>to_uppercase": ("stranger(word) ~ {f} = word backwards and loud",),
            "reverse_word_order>capitalize_text": (
                "inverted(sentence) ~ The sentence read from its last word to its first, with a capital at the start and the rest in small. {sig}",
            ),
            "reverse_words_in_place>capitalize_text": (
                "mumbled(sentence) ~ {sig}; spell each word backwards but leave words where they are, then first letter big and all further ones small",
            ),
            "text_after_first>strip_text": (
                "value_of(setting) ~ A setting looks like name{s}value. Hand me the value, without blanks at its ends, '' if there's no {s}. Should there be several, it's from the first on. {f}",
            ),
            "text_after_first>strip_text>to_lowercase": (
                "answer(line) ~ Transcript lines have the speaker, {s}, then what is said. {sig} gives what is said, trimmed and in lower case. No {s}, nothing.",
            ),
            "text_after_first>first_word": (
                "reply_word(line, mark=s) ~ in the line, behind the first {s}, which word comes next? '' if there is none. {sig}",
            ),
            "text_after_first>split_commas": (
                "args(command) ~ A command is a name, then {s}, then arguments with commas in between. {f} → list of the arguments, trimmed.",
            ),
            "text_after_first>split_commas>sort_words>comma_separated": (
                "sorted_args(line) ~ {sig}: take what stands after the first {s} of the line, treat it as comma-separated, trim each bit, and write them alphabetically with ', ' between.",
            ),
            "text_after_first>first_number_in_text": (
                "price_after(offer, label=s) ~ Find {s} in an offer text, then the first run of digits after it, as int. No label or no digits: 0. {sig}",
            ),
            "text_after_last>to_lowercase": (
                "suffix_of(code) ~ the bit of a code behind its last {s}, small. without any {s} take it all. {f}",
            ),
            "text_after_last>strip_text>capitalize_text": (
                "town(address) ~ The town is what follows the last {s} in an address. No blanks at the ends, capital first and small on. {sig}. If {s} is missing then the whole address is used.",
            ),
            "text_before>strip_text>to_lowercase": (
                "key_of(line) ~ For a config line: whatever stands in front of the first {s}, trimmed and lowercased. {f}",
            ),
            "text_before>strip_text": (
                "without_remark(line) ~ {sig} cuts a line off at its first {s} and then trims both ends. Lines without stay whole, merely trimmed.",
            ),
            "text_before>count_words_in_text": (
                "words_until(speech, stop=s) ~ How many words does he say before {s} turns up the first time ‹in the whole speech, if never›? {sig}",
            ),
            "text_between>strip_text": (
                "inner(note) ~ Somewhere in the note stands {s} and, further on, {t}; I'm after the stuff in the middle, trimmed. If {t} is missing go to the end; if {s} is missing ''. {f}",
            ),
            "text_between>split_commas": (
                "listed(message) ~ {f} returns as a list the comma-separated things, trimmed, which sit between the first {s} and the {t} that follows it; with no {t} up to the end, with no {s} it's the nothing-text that gets split.",
            ),
            "text_between>to_uppercase": (
                "secret(tweet, opening=s, closing=t) ~ In a tweet a code is hidden between {s} and the next {t}. Uppercase it. No {t}: to the end. No {s}: ''. {sig}",
            ),
            "collapse_repeats>to_lowercase": (
                'calm(chat) ~ Excited folk write "Sooooo COOOL". {sig} first cuts any run of the same character to one, then makes it small.',
            ),
            "collapse_repeats>text_length": (
                "taps(keys) ~ A jammed keyboard repeats. How many characters are there when a run of the same one counts as one? {f}",
            ),
            "collapse_repeats>title_case": (
                "unjammed(name) ~ {f}: key repeat fixed ‹same char in a row = one›, afterwards Each Word Capitalised, single blanks",
            ),
            "unique_characters>reverse_string": (
                "tail_first(word) ~ keep only each character's first appearance, then flip the string. {sig}",
            ),
            "sort_characters>collapse_repeats": (
                "letters_in(word) ~ characters of a word in sorted order and each a single time: sort them, then merge equal neighbours. {f}",
            ),
            "remove_vowels>to_uppercase": (
                "stock_symbol(company) ~ Fantasy stock exchange. A company's symbol is its name in capitals, vowels left out. {sig}",
            ),
            "remove_vowels>to_uppercase>first_characters": (
                "abbr(word, n=k) ~ {sig}. No vowels, all caps, the first {k} characters of that.",
            ),
            "remove_vowels>text_length": (
                "left_after(tweet) ~ My gimmick account drops all vowels. {f} tells how long a tweet will be then.",
            ),
            "replace_spaces>to_lowercase": (
                "filename(title) ~ each single blank in the title → {s}, and small letters throughout. {f}",
            ),
            "replace_spaces>append_text": (
                "save_as(song) ~ Song to file name: put {s} for every space and {s_2} at the end. {sig}",
            ),
            "mask_digits>to_uppercase": (
                "redacted(plate) ~ Redact a number plate for the newspaper: {s} in the place of each digit, rest in capitals. {f}",
            ),
            "mask_digits>split_words": (
                "shape(address) ~ {sig}; address → list of its words, but any digit shown as {s}",
            ),
            "mask_digits>shorten_with_dots": (
                "safe_preview(message, n=k) ~ GDPR. Every digit of the message is to be shown as {s}, and beyond {k} characters there come just three dots. {sig}",
            ),
            "swap_case>reverse_string": (
                "mad(text) ~ big to small, small to big, and then back to front: {f}",
            ),
            "caesar_shift>reverse_string": (
                "double_coded(note, step=k) ~ secret notes in class!! move every letter {k} on in the alphabet ‹round from z to a, big stays big› and then write the lot backwards. {sig}",
            ),
            "caesar_unshift>capitalize_text": (
                "decoded(note) ~ {f} undoes a shift by {k}: every letter goes that many back, wrapping round. Result starts with a capital, the others small.",
            ),
            "rot13>reverse_string": (
                "spoiler(text) ~ Hide spoilers: each letter 13 further on in the alphabet ‹case stays, rest stays›, and reversed. {f}",
            ),
            "all_numbers_in_text>sum_of_numbers>is_even": (
                "evenly(receipt) ~ my sister and me share a bill. numbers are all over the receipt text, whole ones. do they sum up to something even? {sig}",
            ),
            "all_numbers_in_text>largest_number": (
                'top_score(chat) ~ In the gaming chat everyone shouts scores, "got 120!!" "lol 95". What is the best one mentioned, 0 when nobody mentioned any? Runs of digits are scores. {sig}',
            ),
            "all_numbers_in_text>sorted_ascending": (
                "house_numbers(letter) ~ {f}: fish every whole number out of a letter's text ‹a run of digits, wherever it stands› and line them up small to big",
            ),
            "all_numbers_in_text>unique_numbers>sorted_descending": (
                "referenced(text) ~ Error numbers mentioned in {x}: any run of digits. Each one only once. Highest comes first. {sig} → list of int",
            ),
            "all_numbers_in_text>greater_than>sum_of_numbers": (
                "big_spend(note) ~ The text is a diary of expenses. Only sums above {k} interest the tax man; how much are these together? Runs of digits are the sums. {sig}",
            ),
            "all_numbers_in_text>greater_than>count_of_numbers": (
                "alarms(log, threshold=k) ~ Count how many numbers in the log text, digit runs I mean, lie over {k}. {sig}",
            ),
            "all_numbers_in_text>average_rounded": (
                'mean_mark(report) ~ A report says things like "Maths 14, French 11". {f}: mean of all whole numbers in it rounded to {d} places, and 0.0 if none is there.',
            ),
            "all_numbers_in_text>first_numbers>product_of_numbers": (
                "volume(size_text) ~ From a text such as 'L 20 x W 30 x H 5 cm' get the first {k} whole numbers multiplied with one another. Call it {f}.",
            ),
            "all_numbers_in_text>last_numbers": (
                "recent_readings(log, n=k) ~ Readings stand among other words in the log. I'd have the final {k} whole numbers of the text, in text order. {sig}",
            ),
            "all_numbers_in_text>smallest_number": (
                "cheapest(tweet) ~ Sale tweet: prices in whole pounds sprinkled all over. What's the cheapest thing? Nothing priced means 0. {sig}",
            ),
            "all_numbers_in_text>even_numbers>count_of_numbers": (
                "even_doors(directory) ~ How many even numbers appear in a street directory text? Consecutive digits make one number. {sig}",
            ),
            "all_numbers_in_text>odd_numbers>sorted_unique": (
                "odd_side(addresses) ~ The postman does the odd side first. {sig} → odd house numbers in the addresses text, ascending, no number twice. Any digit run is a house number.",
            ),
            "all_numbers_in_text>doubled>joined_numbers": (
                "twice(recipe) ~ Recipe for twice as many guests, only the amounts: find the whole numbers in the recipe, double each, give them as text with {s} between. {f}",
            ),
            "all_numbers_in_text>between>count_of_numbers": (
                "plausible_years(article, first=a, last=b) ~ Years in an article = whole numbers from {a} up to {b}, these two counting. How many such are mentioned? {sig}",
            ),
            "all_numbers_in_text>running_totals": (
                "mounting(chat) ~ Friends post what they spend into our chat, 'pizza 12', 'taxi 30'. After each number, how much is it altogether up to then? List. {f}",
            ),
            "all_numbers_in_text>largest_numbers>sum_of_numbers": (
                "best_throws(scorecard) ~ Only the best {k} throws count. The card is plain text with the throws as whole numbers in between; add up those {k}. {sig}",
            ),
            "all_numbers_in_text>has_duplicates": (
                "repeated_ref(document) ~ Has any number ‹run of digits› been used more than once in my document? True / False, function {f}",
            ),
            "all_numbers_in_text>is_sorted": (
                "chronological(timeline) ~ A timeline text mentions years. Are they never going back, reading from left to right? All whole numbers in it are years. {sig}",
            ),
            "all_numbers_in_text>most_common_number": (
                "lucky(draws) ~ All past lotto draws in a single text. What number came most, the earliest in case of a draw? {f} . Zero if there's no number.",
            ),
            "all_numbers_in_text>sum_of_numbers>sum_of_digits": (
                "numerology(verse) ~ Numerology for a verse: sum the whole numbers written in it, then sum the digits of that sum. {sig}",
            ),
            "numbers_in_text>sum_of_numbers": (
                "spelled_total(sms) ~ sms like 'bring 3 beers and 12 buns' → 15. a word must be digits only to be counted, x3 is none. {f}",
            ),
            "numbers_in_text>largest_number": (
                "longest_wait(notes) ~ {sig} : among the words of my notes those which are nothing but digits are waiting minutes; longest wait? 0 without any",
            ),
            "numbers_in_text>sorted_descending>first_numbers": (
                "best_of(text, n=k) ~ Pull the stand-alone numbers out of the text, i.e. blank-separated words made of digits, order them from high to low and hand over the first {k}. {sig}",
            ),
            "numbers_in_text>at_least>count_of_numbers": (
                "heavy_parcels(manifest) ~ The manifest is words and numbers with blanks between. How many of the words that are plain numbers are {k} or more? That's {f}.",
            ),
            "numbers_in_text>unique_numbers>count_of_numbers": (
                "distinct_refs(mail) ~ How many different numbers stand in the mail as words of their own ‹digits and nothing else›? {sig}",
            ),
            "numbers_in_text>average": (
                "mean_temp(bulletin) ~ weather bulletin, whole-number temps as separate words, none below zero. {f} = their mean. empty → 0.0",
            ),
            "ints_from_commas>largest_number": (
                "max_cell(csv) ~ {sig} - one csv line, biggest whole number in it, negatives possible, skip what is no whole number, 0 if there's none at all",
            ),
            "ints_from_commas>sorted_ascending": (
                "lined_up(typed) ~ Kids type their heights with commas. Smallest child first please! What is not a whole number is left out. {f} gives a list of ints.",
            ),
            "ints_from_commas>sorted_ascending>joined_numbers": (
                "resorted(csv) ~ csv of whole numbers in; text out; same numbers ascending, {s} between them; garbage cells dropped. {f}",
            ),
            "ints_from_commas>average": (
                "mean_of_row(row) ~ Need a mean. Row is text: whole numbers, commas. Non-numbers are ignored, an empty outcome is 0.0. {sig}",
            ),
            "ints_from_commas>positive_numbers>sum_of_numbers": (
                "income(bookings) ~ Bookings of a month as comma text: plus is income, minus is expense. Income alone, summed. Cells that aren't whole numbers do not count. {sig}",
            ),
            "ints_from_commas>negative_numbers>count_of_numbers": (
                "withdrawals(bookings) ~ how many of my bookings are in the red? they're in a text, with commas; entries that are no whole number dont matter. {f}",
            ),
            "ints_from_commas>greater_than>count_of_numbers": (
                "fever_count(chart, fever=k) ~ Nurse speaking. The chart is a comma-separated text of readings in whole numbers, with remarks mixed in that you skip. How often was it over {k}? {sig}",
            ),
            "ints_from_commas>unique_numbers>sorted_descending": (
                "distinct_scores(line) ~ Score line, e.g. with commas. Different scores only, best to worst. Things that aren't whole numbers go. I'd call it {f}.",
            ),
            "ints_from_commas>non_negative>average_rounded": (
                "avg_ok(sensor) ~ A sensor writes minus numbers if it fails. From its comma-separated text drop those ‹0 is fine› and non-numbers as well, average what's left to {d} decimals; 0.0 for nothing. {sig}",
            ),
            "ints_from_commas>reversed_list": (
                "newest_first(series) ~ comma text of counts, oldest first. list of ints, newest first, ignoring what's not an int. {f}",
            ),
            "ints_from_commas>running_totals": (
                "balance(moves) ~ Give the balance after each move. Moves: a text like deposits and negative withdrawals separated by commas; skip everything that isn't a whole number. {sig}",
            ),
            "ints_from_commas>running_totals>smallest_number": (
                "deepest(moves) ~ How low did the account go? Starting from 0, moves are whole numbers in a comma-separated text ‹skip other stuff›; smallest of the balances after each move, 0 if no move. {sig}",
            ),
            "ints_from_commas>label_each_by_limit>join_words": (
                "verdicts(scores) ~ From comma-separated scores to a text: for each score that is {k} or more {s}, otherwise {t}, and {s_3} between. Skip cells that are not whole numbers. {f}",
            ),
            "ints_from_commas>is_sorted_descending": (
                "falling(prices) ~ Prices come as text, commas between. Do they never rise, left to right? ignore anything not a whole number. {f}",
            ),
            "ints_from_commas>second_largest": (
                "runner_up(scores) ~ {sig}. who is 2nd, i.e. second highest score of those that are different, from comma text. junk skipped. 0 if there's no second",
            ),
            "ints_from_commas>largest_numbers>average": (
                "top_mean(jumps, best=k) ~ Athletics: all jumps in cm typed with commas ‹'x' for a fault, skip it›. Mean of the top {k}; 0.0 if there's not any. {sig}",
            ),
            "digits_of_text>sum_of_numbers>is_divisible_by": (
                "check_ok(code) ~ Add up all the digits of a product code. Is {k} a divisor of that? {f} tells, True or False.",
            ),
            "digits_of_text>largest_number": (
                "top_digit(code) ~ highest digit found in the code, 0 if it has none: {f}",
            ),
            "digits_of_text>unique_numbers>count_of_numbers": (
                "digit_variety(pin) ~ PINs with few different digits are weak. {sig} counts how many different digits one has.",
            ),
            "digits_of_text>sorted_descending>joined_numbers": (
                "rearranged(serial) ~ Digits of a serial from nine downwards, written with {s} in the gaps. {f} returns text",
            ),
            "digits_of_text>even_numbers>sum_of_numbers": (
                "even_part(serial) ~ From the serial number take the even digits. Total of them? {sig}",
            ),
            "digits_of_text>running_totals": (
                "digit_walk(number_plate) ~ {f}. For every digit in the plate, the sum of all digits up to and including it; letters are air.",
            ),
            "digits_of_text>strictly_rising": (
                "climbs(pin) ~ 1 3 7 climbs, 1 3 3 doesn't. Do the digits in a pin text climb? {sig}",
            ),
            "digits_of_text>reversed_list": (
                "from_the_right(card) ~ For a checksum one starts at the right. So: digits of the card text as ints, last one first. {f}",
            ),
            "letter_positions>sum_of_numbers": (
                "word_value(word) ~ a is 1, b is 2 … z is 26, capitals likewise, anything else nothing. What's the word worth in total? {f}",
            ),
            "letter_positions>sum_of_numbers>is_prime": (
                "prime_word(word) ~ We call a word a prime word when its letters, a=1 up to z=26 whatever their case, add up to a prime. {sig} decides.",
            ),
            "letter_positions>sum_of_numbers>sum_of_digits": (
                "soul_number(name) ~ my aunt does numerology: name, letters a to z are 1 to 26, case no matter, sum, then add the digits of that sum once. {sig}",
            ),
            "letter_positions>strictly_rising": (
                "abecedarian(word) ~ Are the letters in a word in strict alphabetical order, none twice? Case and non-letters play no role. {f}",
            ),
            "letter_positions>largest_number": (
                "furthest(word) ~ Which place in the alphabet has the latest letter of this word ‹z 26, capitals like small›? 0 if it has no letter. {sig}",
            ),
            "letter_positions>joined_numbers": (
                "number_code(message) ~ Scout code: every letter of the message turns into its number in the alphabet, 1 to 26, big or small; put {s} between; leave out what isn't a letter. {f}",
            ),
            "letter_positions>sorted_ascending>first_numbers": (
                "earliest_letters(word) ~ {sig}: positions in the alphabet ‹a=1, any case› of a word's letters, the {k} lowest of them, going up.",
            ),
            "character_codes>sum_of_numbers": (
                "checksum(message) ~ Poor man's checksum: the sum of all character codes in a message. {f}",
            ),
            "character_codes>largest_number": (
                "max_code(text) ~ i wonder if my text is plain ascii; show the highest char code in it, 0 for nothing. {f}",
            ),
            "numbers_of_ranges>count_of_numbers": (
                "pages_to_print(selection) ~ Print dialog! The selection reads 1-3,5,8-10 and the like. How many pages would come out ‹the same page twice counts twice, nonsense parts none›? {sig}",
            ),
            "numbers_of_ranges>unique_numbers>sorted_ascending": (
                "pages(selection) ~ {sig} expands what people type in the print box, single pages and from-to ranges joined with commas. Ascending, no page twice. Parts that make no sense are skipped.",
            ),
            "numbers_of_ranges>sum_of_numbers": (
                "seat_sum(booked) ~ Booked seats as text like 4-6,9. Sum of all these seat numbers please, both ends of a range belong to it, odd parts are ignored. {f}",
            ),
            "key_values>key_with_max_value": (
                "priciest(menu) ~ Menu text: dish=price;dish=price, whole numbers, and a dish without a number is 0. Which dish is priciest? {sig} ‹'' for an empty dict›",
            ),
            "key_values>sum_values": (
                "payroll(text) ~ {f}: 'ann=3;bob=5' kind of text, sum what's behind the = signs, whole numbers, 0 where it's none",
            ),
            "key_values>sort_by_value_desc": (
                "standings(text) ~ League table from a string 'team=points;team=points'. Dict, the leader at the top. No points written: 0. {sig}",
            ),
            "key_values>keys_above>join_with_and": (
                "overspent(text) ~ Each department's spending in a semicolon text of name=amount. Name, in prose with commas and ' and ', those over {k}. No whole number is 0. {f}",
            ),
            "key_values>keep_at_least>sort_by_value_desc": (
                "shortlist(text, pass_mark=k) ~ Parse name=points parts between semicolons ‹points missing → 0›. Throw out whoever is below {k}. The best at the top. dict. {sig}",
            ),
            "key_values>out_of_stock>comma_separated": (
                "sold_out(stock) ~ What is sold out? stock is a string, item=count;item=count. List those at 0 in alphabetical order as text with ', ' between. No proper count means 0. {sig}",
            ),
            "key_values>lines_text": (
                "settings_sheet(raw) ~ Turn 'volume=7;brightness=3' into a readable sheet, each setting on a line with ': ' between name and value. Whatever isn't a whole number reads 0. {f}",
            ),
            "key_values>top_keys": (
                "podium_names(text, places=k) ~ scores typed like ann=12;bob=9. i need the {k} best names, best first. no number is a zero. {sig}",
            ),
            "key_values>dict_values>average": (
                "mean_setting(config) ~ A config string of name=number parts with ; in between. {sig}: mean of the numbers, 0 being used where none is given, 0.0 for nothing at all",
            ),
            "assignments>sum_values": (
                "total(vars) ~ vars is written a=1, b=2, c=… Add all values. A value that's not a whole number is 0. {sig}",
            ),
            "assignments>key_with_max_value>to_uppercase": (
                "champion(text) ~ 'ann=3, bob=7' : the name having most, in capitals. missing numbers are 0. {f}",
            ),
            "assignments>keys_at_least>sort_words": (
                "admitted(text, minimum=k) ~ Admissions office. Applicants are given as name=score, name=score in one text ‹no number, score 0›. Those who have {k} or better, alphabetically. {sig}",
            ),
            "assignments>sort_by_key>inline_text": (
                "tidied(vars_text) ~ Sort my assignments! Text a=1, b=2 in, the same kind of text out but by name. Values that aren't whole numbers become 0. {f}",
            ),
            "assignments>drop_zero_values>dict_keys": (
                'switched_on(flags) ~ flags come as text "x=1, y=0". list names of those not 0 ‹a thing without whole number is 0 as well› in {f}',
            ),
            "word_lengths_of_text>sort_by_value_desc": (
                "by_length(verse) ~ A mapping of every word in a verse to its number of characters, longest at the top. {f}",
            ),
            "word_lengths_of_text>keys_above>comma_separated": (
                "long_ones(text) ~ {sig} – words with more than {k} characters, each once, ', ' in between, as they come in the text",
            ),
            "word_lengths_of_text>mean_value": (
                "mean_size(verse) ~ If a word occurs twice in the verse it counts once: average length of its different words? 0 for none. {f}",
            ),
            "letter_counts>key_with_max_value": (
                "common_letter(text) ~ {f}. Which letter is there most in a text; a and A are two; only letters; first one on a tie.",
            ),
            "letter_counts>sort_by_key>lines_text": (
                "letter_report(poem) ~ For the linguistics homework: 'a: 4' on a line, next letter on the next, in order of the letters ‹capitals and smalls apart, capitals before›. {sig} makes this out of a poem.",
            ),
            "letter_counts>keys_at_least>concatenate": (
                "frequent(text, n=k) ~ All letters, case kept, that the text has at least {k} times; as one string in order of first sight. {sig}",
            ),
            "letter_counts>max_value": (
                "tiles(slogan) ~ Tile letters for the café board: of each letter I need as many as its slogan has. What's the highest such number ‹caps and small ones are separate tiles, 0 if no letter›? {f}",
            ),
            "count_each_vowel>key_with_max_value": (
                "vowel_king(poem) ~ which vowel does the poem love most? a e i o u, case away; the earlier in that order if there's a tie. {f}",
            ),
            "count_each_vowel>out_of_stock>concatenate": (
                "missing_vowels(line) ~ Oulipo check: string together the vowels of a e i o u that a line never uses, big or small, in alphabetical order. {sig}",
            ),
            "count_each_vowel>drop_zero_values>inline_text": (
                "vowel_note(word) ~ How often which vowel, case aside, written 'a=2, o=1' in the order a e i o u, leaving out the absent ones. {sig}",
            ),
            "characters>unique_words>count_words": (
                "varied(dna) ~ how many different characters in the strand? {f}",
            ),
            "characters>unique_words>sort_words>concatenate": (
                "alphabet_used(sequence) ~ A sequence of bases or amino acids. {sig} gives the alphabet it uses: every character once, sorted, in one string.",
            ),
            "characters>squash_runs>concatenate": (
                "homopolymers_out(dna) ~ Compress homopolymers, i.e. AAAC becomes AC: each run of one base leaves a single base. {f}",
            ),
            "characters>runs_with_counts": (
                "runs(dna) ~ DNA string → list of pairs, base and how many of it stand in a row, from left to right. {f}",
            ),
            "characters>word_counts>sort_by_value_desc>lines_text": (
                "base_report(dna) ~ {sig} writes the base composition of dna: on each line the base, ': ' and its count; the most common base on the first line.",
            ),
            "characters>top_words>concatenate": (
                "dominant(text) ~ the {k} commonest characters, commonest first, earlier first on ties, in one string. {f}",
            ),
            "characters>count_occurrences_in_words": (
                "base_count(dna, base=s) ~ {sig} Of the single characters in a strand, how many equal {s}?",
            ),
            "chunks_of_text>reverse_each_word>concatenate": (
                "block_flip(code) ~ Cut the code into blocks of {k} characters, the last may be shorter, turn round each block in its place, paste all together. {f}",
            ),
            "chunks_of_text>unique_words>count_words": (
                "distinct_codons(dna) ~ Cut the sequence into pieces of {k} from the start ‹leftover is a piece as well›. How many different pieces? {sig}",
            ),
            "chunks_of_text>join_words": (
                "grouped(code, n=k) ~ Serial numbers are easier to read in groups: {sig} puts {s} between every {k} characters.",
            ),
            "chunks_of_text>most_common_word": (
                "top_codon(dna) ~ Of the successive {k}-letter pieces of this DNA, starting at its start, a remainder counting as well, which one is most frequent? Earliest at a tie. {f}",
            ),
            "chunks_of_text>word_counts>keep_above": (
                "codon_usage(dna, size=k, floor=k_3) ~ {sig}: split dna in consecutive pieces of `{k}`; piece → occurrences; only pieces seen more than {k_3} times. A shorter rest at the end is a piece too.",
            ),
            "chunks_of_text>join_lines": (
                "folded(fasta) ~ FASTA wants lines of {k} characters. Give me the sequence folded that way, as text. {f}",
            ),
            "reverse_complement>count_occurrences": (
                "on_other_strand(dna, motif=s) ~ Count a motif ‹without overlaps› on the opposite strand, that is after reversing and exchanging A with T and C with G. {sig}",
            ),
            "reverse_complement>chunks_of_text": (
                "opposite_triplets(dna) ~ {f} reads the reverse complement of DNA ‹back to front, A and T swapped, C and G swapped, other signs left› in pieces of {k}, list.",
            ),
            "reverse_complement>to_lowercase": (
                "soft_strand(dna) ~ Reverse complement, please, A/T and C/G exchanged and the order turned, any other character kept; output in small letters. Input is uppercase. {sig}",
            ),
            "to_uppercase>count_occurrences": (
                "motif_hits(dna, motif=s) ~ People upload DNA in mixed case. So capitals first; then how often is {s}, as given, found ‹no overlapping›? {sig}",
            ),
            "to_uppercase>reverse_complement": (
                "antisense(dna) ~ {sig} – mixed-case DNA. caps, reverse, A for T, T for A, C for G, G for C. other signs get no new letter but are turned round with the rest",
            ),
            "to_uppercase>character_counts>sort_by_key": (
                "composition_table(seq) ~ Make caps of the sequence and tell how many there are of every character, keys alphabetical. dict. {f}",
            ),
            "to_uppercase>remove_spaces>reverse_complement": (
                "primer(pasted) ~ Pasted primers have blanks and small letters. Clean both ‹capitals, no blanks› and give the reverse complement: turned round with A,T exchanged and C,G exchanged. {sig}",
            ),
            "email_domain>to_lowercase": (
                "provider(address) ~ who hosts this mailbox? what's after the final @, small letters. {f}",
            ),
            "email_user>capitalize_text": (
                "salutation_name(email) ~ We have only an email address and would like to say Hello Peter. {sig}: the portion before the first @, big first letter and the others small",
            ),
            "email_user>to_lowercase>split_at": (
                "name_parts(email) ~ What comes before the first @ of an address, in small, broken into its parts at {s}. {f}, list of strings",
            ),
            "email_user>split_at>capitalize_all>to_sentence": (
                "person(email) ~ first.last@… to a person: front part up to the first @, cut at {s}, each piece with a capital and otherwise small, blanks between the pieces. {sig}",
            ),
            "email_domain>text_before": (
                "host_label(email) ~ {sig}: behind the last @, up to the first {s} there",
            ),
            "file_name_of_path>without_extension>to_lowercase": (
                "label(path) ~ Photo labels: from the path only the file's name, minus its last dot and what follows, small. {f}",
            ),
            "file_name_of_path>without_extension>readable_label": (
                "caption(path) ~ '/img/old_town.jpg' should be captioned \"Old town\". Last path part, off with the final extension, underscores to blanks, only the first letter big. {sig}",
            ),
            "file_name_of_path>text_length": (
                "name_size(path) ~ Windows limits names, not paths, so: how many characters after the last slash? {f}",
            ),
            "file_extension>to_lowercase": (
                "kind(filename) ~ .JPG or .jpg, all the same to me. {sig} = what follows the last dot, small; no dot, ''",
            ),
            "url_domain>split_at>last_item_of_words": (
                "top_level(url, sep=s) ~ From a web address cut out the host ‹no scheme, no path›, split it at {s} and return the last piece. {sig}",
            ),
            "url_domain>remove_part": (
                "site(url, boring=s) ~ {sig} → the host of a URL, without scheme or path, and without {s} wherever that's in it",
            ),
            "slug_of_title>first_characters": (
                "short_slug(headline, limit=k) ~ SEO rules. Headline's runs of letters and digits, small, dashes between runs; after {k} characters it's cut off hard. {sig}",
            ),
            "simple_slug>prepend_text": (
                "link(title) ~ {f}: trim the title, small letters, a dash for every space; {s} goes in front of it all",
            ),
            "tidy_name>greeting": (
                "welcome(typed) ~ Kiosk screen. Trim what the visitor typed, capital first and the rest small, 'unknown' if it's nothing; then show Hello, comma, blank, that name, exclamation mark. {sig}",
            ),
            "without_html_tags>normalize_spaces": (
                "visible(html) ~ what a reader sees of some html: tags out ‹angle brackets with all in them›, white space single, none at the ends. {f}",
            ),
            "without_html_tags>count_words_in_text": (
                "article_words(page) ~ {sig}: word count of a web page, where everything in angle brackets isn't text",
            ),
            "without_html_tags>normalize_spaces>shorten_with_dots": (
                "snippet(html, n=k) ~ Search result snippet. Remove tags with their angle brackets, squeeze whitespace to single blanks and trim, stop after {k} characters with three dots if longer. {sig}",
            ),
            "without_blank_lines>numbered_lines": (
                'numbered_poem(poem) ~ Number the lines of a poem, "1. " and so on at the front, once the blank ones are dropped. Text out. {f}',
            ),
            "without_blank_lines>prefix_lines": (
                "quoted(mail) ~ Reply like in the old days: blank lines out of the mail, then {s} before each line. {f}",
            ),
            "without_comments>without_blank_lines": (
                "code_only(script) ~ From a script take away what begins at a # to the end of the line plus the spaces that leaves at the end; next take away blank lines. A text. {sig}",
            ),
            "without_comments>non_empty_lines>count_words": (
                "real_lines(source) ~ Lines of code, honestly counted: everything from a # on doesn't exist, and a line with nothing visible isn't one. {sig}",
            ),
            "longest_line>count_words_in_text": (
                "words_in_longest(poem) ~ {f}: number of words in the poem's longest line by characters, the first such line",
            ),
            "longest_line>to_uppercase": (
                "headliner(lyrics) ~ Print on the t-shirt: the longest line of the lyrics ‹first if equal›, all capitals. {f}",
            ),
            "repeated_words_of_text>comma_separated": (
                "doubles(tweet) ~ Words I used more than once in a tweet, each named once, in the order they first came, ', ' between. {f}",
            ),
            "repeated_words_of_text>count_words": (
                "repeats(verse) ~ how many words are there in the verse twice or more often? count a word one time. exact spelling. {sig}",
            ),
            "repeated_words_of_text>sort_words>join_with_and": (
                "warned(text) ~ Style checker: name the words occurring several times in the text, alphabetically, 'a, b and c' fashion. {sig}",
            ),
            "vocabulary_of_text>words_longer_than": (
                "learner_words(story) ~ Flash cards for learners: different words of the story, small, dots and commas removed, alphabetical, and only the ones over {k} characters. {f}",
            ),
            "vocabulary_of_text>count_words": (
                "words_known(song) ~ A child who can sing this song knows how many different words? Small = big, dots and commas don't matter. {f}",
            ),
            "vocabulary_of_text>words_not_in": (
                "unknown_words(text, learned=o) ~ The pupils' list {o} has what they learned. What's new for them in the text? small letters, without dots and commas, alphabetical, each once. {sig}",
            ),
            "vocabulary_of_text>group_by_first_letter": (
                "abc(story) ~ An ABC of the story: first letter → its words in alphabetical order, each once, small and rid of dots and commas. {sig}",
            ),
            "wrapped_lines>join_lines": (
                "narrow(text, width=k) ~ The receipt printer does {k} characters a line. Re-flow the text: as many words as fit on a line with single blanks, too-long words alone on theirs, newlines between. {sig}",
            ),
            "wrapped_lines>count_words": (
                "lines_needed(notice, width=k) ~ If a notice is filled word by word into lines of at most {k} characters ‹longer words have a line to themselves›, how many lines does it take? {sig}",
            ),
            "preview_of_words>capitalize_text": (
                "lead(article) ~ {f} = the first {k} words of the article, three dots if that's not all of it; then a capital at the beginning and the rest in small",
            ),
            "first_words>to_uppercase": (
                "opening_caps(story) ~ Drop-cap style opening: the story's first {k} words, single blanks, capitals. {f}",
            ),
            "first_words>title_case>ensure_final_dot": (
                "teaser_line(text) ~ {sig}: {k} words from the start, Each Word Capitalised, and a dot at the end if there isn't one",
            ),
            "split_lines>strip_all>drop_empty_words>unique_words": (
                "playlist(paste) ~ I collect song titles by pasting, a title on each line, and there are doubles and gaps and spaces galore. What I'm hoping for from {sig}: a list, no gaps, no ends with blanks, each title the first time only.",
            ),
            "split_lines>strip_all>drop_empty_words>join_words": (
                "one_liner(address) ~ An address block has to go on one line of the parcel label. Line by line trim it, skip whatever is empty then, and put {s} in between. {f}",
            ),
            "split_lines>strip_all>drop_empty_words>count_words": (
                "todo_size(note) ~ how many things are on my todo note. a thing a line, empty or blanks-only lines arent things. def {f}",
            ),
            "split_lines>strip_all>lowercase_all>unique_sorted_words": (
                "blocklist(pasted) ~ Security wants the block list canonical. {x} is pasted text, one host per line. Trimmed, lower case, no host twice, alphabetical. Write {sig}.",
            ),
            "split_lines>drop_blank_words>first_words>join_lines": (
                "first_verses(poem, n=k) ~ Only the beginning of the poem fits on the card: {k} lines of it, where blank ones neither count nor show. Keep the line breaks. {sig}",
            ),
            "split_lines>drop_blank_words>reverse_words_list>join_lines": (
                "from_below(poem) ~ There are poems that can be read upwards. {f}: same lines, last to first, blank ones omitted, still one text with line ends",
            ),
            "split_lines>drop_words_starting_with>drop_blank_words>join_lines": (
                "without_remarks(conf, mark=s) ~ Clean this conf: throw out lines beginning with {s}, also the ones with nothing but whitespace. Everything else untouched, as text. {sig}",
            ),
            "split_lines>drop_words_starting_with>count_words": (
                "active_rules(text) ~ Rules file, one per line; those switched off begin with {s}. How many lines are not switched off? {sig}",
            ),
            "split_lines>words_starting_with>count_words": (
                "warnings(log, level=s) ~ each log line starts with its level. how many of {s} did we have. {sig}",
            ),
            "split_lines>words_ending_with>count_words": (
                "asked(chat) ~ In a chat log with one message per line, the number of those that finish in {s}. Nothing is trimmed. {f}",
            ),
            "split_lines>search_ignoring_case>join_lines": (
                "found(lyrics, word=s) ~ where in the lyrics do they sing {s}? give me these lines as text one below another, big or small letters dont care. {sig}",
            ),
            "split_lines>search_ignoring_case>count_words": (
                "mentions(chat, who=s) ~ {sig}: in how many lines of the chat is {s} mentioned, upper or lower case",
            ),
            "split_lines>search_ignoring_case>unique_words>sort_words": (
                "error_kinds(log) ~ Sysadmin ticket #311: distinct log lines containing {s} ‹any capitalisation›, in alphabetical order, returned as list by {f}.",
            ),
            "split_lines>tally_first_words>sort_by_value_desc": (
                "per_speaker(script) ~ Screenplay: each line starts with who is talking. Dict from that first word to how many lines, the most talkative on top; blank lines don't matter. {sig}",
            ),
            "split_lines>tally_first_words>key_with_max_value": (
                "chatterbox(chat) ~ Who writes most in this chat? The first word of each line is the writer. Blank lines: ignore. First one wins a draw. {sig} returns the name.",
            ),
            "split_lines>first_part_of_each>unique_words>join_with_and": (
                "cast(script) ~ \"Starring Ann, Bob and Carl\" – who has lines in my script? The opening word of each non-blank line is the speaker. Every speaker once, in order of entrance, joined with commas and ' and '. {sig} ‹without 'Starring'›",
            ),
            "split_lines>first_part_of_each>most_common_word": (
                "noisiest(log) ~ The first word of a log line is the service that wrote it. Which one wrote most of the lines? Blank lines skip; earliest if even. {f}",
            ),
            "split_lines>last_part_of_each>unique_words": (
                "rhymes_of(poem) ~ Rhyme study. What words close the lines of the poem? Each only once, by order of appearance, blank lines skipped. {sig} → list",
            ),
            "split_lines>last_part_of_each>parse_ints>sum_of_numbers": (
                "bill(receipt) ~ On my receipts each line has the price at its end as a whole number, some lines end in a word, those can be ignored. Sum! {f}",
            ),
            "split_lines>colon_lines_to_dict>key_with_max_value": (
                "biggest(report) ~ {x} has lines like 'apples: 12'. Which one has the biggest number ‹no number is 0›? {sig}",
            ),
            "split_lines>colon_lines_to_dict>keep_above>lines_text": (
                "trimmed_report(report, min_count=k) ~ A report of 'name: number' lines in, one out: but only lines with more than {k}. A number that can't be read is 0. Sequence unchanged. {sig}",
            ),
            "split_lines>colon_lines_to_dict>sum_values": (
                "expenses(diary) ~ hi there, i write my expenses as 'coffee: 3' new line 'bus: 2' and so on, different things each line. whats the sum?? lines without proper number are 0. {f}",
            ),
            "split_lines>parse_ints>sum_of_numbers": (
                "total_steps(log) ~ Each line a day's steps, digits only; lines with anything else in them get ignored. How many steps altogether? {sig}",
            ),
            "split_lines>parse_ints>largest_number": (
                "record_day(log) ~ a text with one number on each line ‹other lines: never mind›. record? 0 if no numbers. {f}",
            ),
            "split_lines>parse_ints>greater_than>count_of_numbers": (
                "hot_days(log) ~ A day is hot if above {k}. The text has one whole reading per line; lines that aren't just digits are comments. Number of hot days: {f}.",
            ),
            "split_lines>parse_ints>sorted_descending>first_numbers": (
                "highscores(text, n=k) ~ High score table from a text file's content, a score a line, junk lines possible ‹not all digits›. Give the {k} best from the top down. {sig}",
            ),
            "split_lines>word_lengths>average": (
                "mean_line(poem) ~ Line length of a poem, on average, in characters, empty ones included as 0. No lines: 0.0. {f}",
            ),
            "split_lines>word_lengths>sorted_descending": (
                "lengths_down(poem) ~ how long are the lines, longest first: just the numbers. {sig}",
            ),
            "split_lines>sort_by_length>join_lines": (
                "pine_tree(poem) ~ Shape poem: a fir tree! lines from shortest to longest, ones of the same length stay in order, text comes back with breaks. {f}",
            ),
            "split_lines>squash_runs>join_lines": (
                "no_echo(log) ~ Like the unix uniq: identical lines that directly follow one another become one. Text to text. {f}",
            ),
            "split_lines>all_words_unique": (
                "no_repeats(lyrics) ~ Does the song get by without singing any line twice? True then. {f}",
            ),
            "split_lines>words_longer_than>count_words": (
                "overflows(code, width=k) ~ Linter rule: count the lines that have more than {k} characters. {sig}",
            ),
            "split_lines>without_first_and_last>join_lines": (
                "body(letter) ~ The salutation's in the first line of the letter, the greeting in its last. I want what's between, as text. {sig}",
            ),
            "split_commas>sort_by_length>join_words": (
                "by_size(names) ~ {f} takes 'Bo, Alexandra, Tim' and puts the short ones first, without the blanks around them, with {s} between; same length keep their order",
            ),
            "split_commas>make_hashtags>to_sentence": (
                "hashtagged(topics) ~ Instagram! I give topics with commas, and get them as hashtags with a blank between: # then all small and no spaces inside. {sig}",
            ),
            "split_commas>drop_empty_words>make_hashtags>unique_words": (
                "tagset(topics) ~ {f} : topics, comma-separated, trimmed, empties dropped → hashtags ‹#, lower case, inner spaces removed›, each one once",
            ),
            "split_commas>strip_and_lowercase_all>unique_words>join_words": (
                "merged_tags(tags) ~ Same tag written differently? From a comma-separated text: trim, lower case, keep each the first time it comes, put together with {s}. {sig}",
            ),
            "split_commas>words_not_in>join_with_and": (
                "still_needed(recipe, pantry=o) ~ The recipe needs, separated by commas, a lot of things. {o} is a list of what I have at home. Tell me the others in words, commas and then ' and ' before the last. Trim them first. {sig}",
            ),
            "split_commas>common_words>sort_words": (
                "both_like(mine, yours=o) ~ {x}: the bands I like as comma-separated text. {o}: list of the ones you like. Bands in both, alphabetically, mine trimmed first. {sig}",
            ),
            "split_commas>missing_words": (
                "forgotten(bought, needed=o) ~ {sig}. {x} = text with commas, what my husband bought. {o} = list of what was needed. What did he forget, in the list's order? Blanks around a bought thing don't count.",
            ),
            "split_commas>has_all_words": (
                "complete(order, required=o) ~ {sig} -- is each thing of the list {o} among the comma-separated, trimmed entries of the order text?",
            ),
            "split_commas>email_domains>unique_sorted_words": (
                "providers(recipients) ~ The To: field has addresses with commas. Which domains am I writing to? What follows the last @ of each trimmed address; A–Z, each once. {sig}",
            ),
            "split_commas>email_users>comma_separated": (
                "people(recipients) ~ to-line of a mail → only what's before the first @ in each of its comma-separated addresses, with ', ' between. trim first. {f}",
            ),
            "split_commas>emails_without_at>comma_separated": (
                "broken(recipients) ~ Which of the comma-separated recipients can't be addresses because there's no @ in them? Trimmed, ', ' between, in order. {sig}",
            ),
            "split_commas>add_prefix>join_words": (
                "prefixed(ids) ~ {f}: put {s} in front of every one of the comma-separated ids, which you trim, and string them together with {s_3}",
            ),
            "split_commas>top_words>comma_separated": (
                "favourites(wishes, n=k) ~ What did the guests wish for most? Wishes are in one text, comma between, trim them. The {k} most wished, in falling order and first-come on ties, written with ', '. {sig}",
            ),
            "split_at>strip_all>drop_empty_words": (
                "segments(path_text) ~ break the text wherever there's {s}, trim each piece, empties away, list back. {f}",
            ),
            "split_at>strip_all>capitalize_all>join_words": (
                "display(raw) ~ raw text has {s} between its items. For display: trim every item, capital first and the rest small, now with {s_4} between. {f}",
            ),
            "split_at>reverse_words_list>join_words": (
                "turned_round(date) ~ Turn a date or a domain round: cut at {s}, last piece to the front and so on, and between them goes {s_3}. {sig}",
            ),
            "split_at>parse_ints>sum_of_numbers": (
                "sum_fields(line) ~ {sig}: fields between {s}; those that are digits only are numbers; sum",
            ),
            "split_at>last_item_of_words>to_lowercase": (
                "final_piece(code) ~ Product codes consist of pieces with {s} in between. Their last piece in small. {f}",
            ),
            "split_at>first_item_of_words>to_uppercase": (
                "lead_piece(code) ~ the piece of the code in front of the first {s}, or all of it if that isn't in there, capitals. {f}",
            ),
            "split_at>count_words": (
                "piece_count(code, sep=s) ~ in how many pieces does the code fall if one cuts at every {s}? {sig}",
            ),
            "split_at>drop_empty_words>count_words": (
                "dirs(path, sep=s) ~ How deep is a path: pieces between {s}, nothing-pieces don't count. {sig}",
            ),
            "split_at>unique_words>join_words": (
                "deduped(line) ~ A line of items with {s} in between has doubles. Same line without them, first ones stay, same order, but {s_3} in between. {f}",
            ),
            "split_at>word_lengths": (
                "piece_lengths(morse) ~ Lengths of the pieces that {s} divides the text into, one by one. {f}",
            ),
            "split_at>all_numeric": (
                "all_digits(code) ~ {f}. Is every part of the code, parts being divided by {s}, digits and only digits?",
            ),
            "split_at>sort_words>join_words": (
                "sorted_parts(key) ~ Normalise composite keys: pieces ‹cut at {s}› in alphabetical order, then together again with {s_3}. Fn {f}",
            ),
            "split_words>word_lengths>joined_numbers": (
                "pi_poem(verse) ~ A piem! The lengths of the words of my verse should give the digits of pi. Show the lengths as text with {s} in between. {f}",
            ),
            "split_words>word_lengths>sorted_unique": (
                "sizes(verse) ~ which word lengths occur in this verse: ascending, each once. {sig}",
            ),
            "split_words>first_letters>unique_words>concatenate": (
                "starts(line) ~ First letters of the words of a line, each different one once ‹B isn't b›, in order, one string. {sig}",
            ),
            "split_words>first_letters>all_words_equal": (
                'alliterates(line) ~ "Peter Piper picked" hmm: do all words of a line start with one and the same letter? Take care of case first yourself, P is not p here. {f}',
            ),
            "split_lowercase_words>first_letters>all_words_equal": (
                "tongue_twister(line) ~ A line is a tongue twister for us if all its words begin with the same letter, no matter if big or small. {sig} returns a bool",
            ),
            "split_lowercase_words>tally_first_letters>key_with_max_value": (
                "alliteration(poem) ~ With which letter do most words of the poem begin? Small, earliest one on a tie. {f}",
            ),
            "split_lowercase_words>tally_first_letters>sort_by_value_desc": (
                "initial_counts(poem) ~ {sig} → dict: starting letter, lower case, to how many words of the poem have it; most common letter first.",
            ),
            "split_words>drop_words_starting_with>to_sentence": (
                "without_tags(tweet, mark=s) ~ Tweets minus the clutter. Every word that begins with {s} goes, the other words a single blank apart. {sig}",
            ),
            "split_words>drop_words_starting_with>to_sentence>capitalize_text": (
                "clean_reply(tweet) ~ i want to read the tweet w/o anything starting with {s}. words one space apart. then a capital at the front, rest small. {f}",
            ),
            "split_words>drop_words_containing>to_sentence": (
                "linkless(message) ~ remove the words with {s} in them from a message, no matter where in the word; single blanks between the rest. {f}",
            ),
            "split_words>words_containing>comma_separated": (
                "links(message) ~ All words of a chat message with {s} somewhere inside, ', ' in between. {sig} please",
            ),
            "split_words>words_of_length>count_words": (
                "four_letter(text, n=k) ~ {sig}: how many words of exactly {k} characters",
            ),
            "split_words>words_of_length>unique_words>sort_words": (
                "wordle(text) ~ Wordle candidates out of a text: words having exactly {k} characters, each once, alphabetical. {f}",
            ),
            "split_words>drop_words_longer_than>to_sentence": (
                "for_beginners(text, longest=k) ~ Beginner readers can't do words of over {k} characters. Leave these out and give the text with single blanks. {sig}",
            ),
            "split_words>words_shorter_than>word_counts": (
                "small_words(text) ~ {f} – short words only, less than {k} characters: word → number of times",
            ),
            "split_words>replace_word>to_sentence": (
                "renamed(story, old=s, new=t) ~ My daughter wants to be in the story. Words that are exactly {s} become {t}; single blanks between words. {sig}",
            ),
            "split_words>censor_words>to_sentence": (
                "family_friendly(lyrics, swear=o) ~ Radio edit. Each word that's in the list {o} becomes '***', the others stay, single blanks between. {sig}",
            ),
            "split_words>rows_of_words>join_lines": (
                "stacked(text, per_line=k) ~ Set a text {k} words to the line, last line whatever remains; single blanks and newlines. {sig}",
            ),
            "split_words>all_longest_words>unique_words": (
                "champions(text) ~ not only one winner: every word of the text which is as long as the longest, each once, in order. {f}",
            ),
            "split_words>all_longest_words>count_words": (
                "joint_longest(text) ~ {f}: how many words share first place for length?",
            ),
            "split_words>longest_first_then_alphabet>first_words": (
                "ranked(text, n=k) ~ {sig}: {x}'s words sorted long to short, ABC among equals, cut to the first {k}",
            ),
            "split_words>bigrams>most_common_word": (
                "phrase(chat) ~ Which two words follow each other most often in the chat? Return them with a blank between; as typed; first such pair on a tie. {f}",
            ),
            "split_lowercase_words>bigrams>top_words": (
                "collocations(text, n=k) ~ Corpus linguist: {sig}, the {k} most frequent pairs of neighbouring words, 'word word', lower case, descending, first come first on ties.",
            ),
            "to_lowercase>split_words>bigrams>word_counts": (
                "pair_counts(lyrics) ~ {f}: lyrics small, then count each two words in a row; keys are both with one blank between them",
            ),
            "split_words>anagrams_of>unique_words": (
                "hidden(text, key=s) ~ Which words in the text are made of just the letters of {s} in any order? each once. {sig}",
            ),
            "split_words>same_first_and_last_letter>count_words": (
                "bookends(text) ~ words like 'level' or 'a' that begin and end on the same character: how many in the text, capitals being different from small? {f}",
            ),
            "normalize_text>split_words>top_words": (
                "trends(tweets, n=k) ~ {sig} – tweets in one text; lowercase, blanks normalised; the {k} most frequent words, most frequent first, ties as they came",
            ),
            "normalize_text>capitalize_first_only>ensure_final_dot": (
                "subtitle(line) ~ Subtitles must look like this: everything small but the first letter, single blanks, a dot at the end if there wasn't one. {f}",
            ),
            "mask_vowels>reverse_string": (
                "spooky(name) ~ halloween names: each vowel → {s}, then backwards. {f}",
            ),
            "remove_repeated_words>title_case": (
                "neat_title(title) ~ Stuttering titles, 'the the end': only the first of any word stays ‹as spelled›, then Each Word Big First. {f}",
            ),
            "to_lowercase>sort_words_of_text": (
                "set_text(query) ~ Two searches are the same to our cache if their words are. Lower case, words in alphabetical order, single blanks. {f}",
            ),
            "to_lowercase>remove_spaces>sort_characters": (
                "anagram_key(phrase) ~ Key for finding anagrams: the phrase small, no spaces, characters sorted. {f} → str",
            ),
            "text_between>ints_from_commas>sum_of_numbers": (
                "inner_total(line) ~ Between {s} and the {t} after it there's a comma-separated row of whole numbers; add them, ignoring whatever isn't one. No {t}: go to the end. No {s}: 0. {sig}",
            ),
            "text_after_first>split_words>parse_ints>largest_number": (
                "peak_after(log, mark=s) ~ Behind the first {s} in the log, which is the biggest word made of digits only, as int? 0 if there's none. {sig}",
            ),
            "text_after_first>all_numbers_in_text>sum_of_numbers": (
                "paid_since(note) ~ add all whole numbers ‹digit runs› coming after the first {s} in my note. no {s} → 0. {f}",
            ),
            "lines_containing>word_lengths>largest_number": (
                "longest_hit(log, what=s) ~ How long, in characters, is the longest log line with {s} in it? 0 when not there. {sig}",
            ),
            "lines_containing>first_part_of_each>unique_words": (
                "when_down(log) ~ the first word of a log line is its time. at which times did {s} occur in the line? each once, list. {f}",
            ),
            "lines_containing>last_part_of_each>word_counts>sort_by_value_desc": (
                "offenders(log, what=s) ~ Auth log. The last word of a line is the IP. For lines having {s} in them count per IP, worst one on top, as dict. {sig}",
            ),
            "lines_containing>first_part_of_each>word_counts>key_with_max_value": (
                "culprit(log) ~ Which host causes the most {s} lines? Its name is the first word of the line. Earliest one if tied. {f}",
            ),
            "lines_without>strip_all>drop_empty_words>sort_words": (
                "kept(list_text, no=s) ~ {sig}. {x} has an item on every line. Throw away the lines with {s} in them, trim the rest, drop what is empty, list in abc order",
            ),
            "non_empty_lines>strip_all>unique_words>sort_words": (
                "names_from(sheet) ~ The sign-up sheet was scanned: one name per line, blank lines, people who signed twice. Alphabetical list with everyone once and no blanks around. {sig}",
            ),
            "non_empty_lines>first_part_of_each>lowercase_all>word_counts": (
                "commands_used(history) ~ shell history → dict, command ‹first word of each non-blank line, lowercased› to how many times. {f}",
            ),
            "sentences_of_text>words_longer_than>numbered_text": (
                "too_long(essay, limit=k) ~ Dear all, the editor wants a numbered sheet with each sentence of more than {k} characters. Sentences are what lies between . ! and ?, trimmed. Lines '1. …', '2. …'. {sig}",
            ),
            "sentences_of_text>first_part_of_each>most_common_word": (
                "opener(essay) ~ My sentences all start alike! What is the most frequent first word of a sentence in the essay ‹stops are . ! ?; exact spelling; first if tied›? {f}",
            ),
            "sentences_of_text>sort_by_length>first_words": (
                "punchy(speech, n=k) ~ the {k} shortest sentences of the speech, shortest first, equal ones in order. end marks . ! ? are not part of them and blanks at the ends aren't either. {sig}",
            ),
            "hashtags>lowercase_all>word_counts>top_keys": (
                "trending(tweets, n=k) ~ {x} is a whole day of tweets as a text. What trends? Words beginning with #, having more than the #, in small letters: the {k} most frequent, top one first, earlier before later if equal. {sig}",
            ),
            "hashtags>lowercase_all>has_duplicates": (
                "double_tagged(tweet) ~ Did they put one hashtag twice in a tweet, even with other capitals? Hashtag = word with # first and something behind. {f} bool",
            ),
            "hashtags>has_word_ignoring_case": (
                "is_about(tweet, tag=s) ~ {sig}: whether {s} is exactly one of the #-words of the tweet, never mind upper or lower case. A bare # isn't one of them.",
            ),
            "mentioned_users>words_not_in>unique_words": (
                "strangers(tweet, followed=o) ~ Who is @-mentioned in a tweet but isn't in the list {o}? Once each, as they come, no @ and no .,!?: at the tail. {sig}",
            ),
            "filled_csv_fields>parse_ints>sorted_descending": (
                "payments(cells) ~ Cells are one text, comma-separated, to be trimmed. Take those which are digits only, as ints, biggest first. {f}",
            ),
            "filled_csv_fields>lowercase_all>unique_words>join_with_and": (
                "likes(form) ~ A form field 'Hobbies' with commas. For the profile I'd have 'chess, music and tennis': trimmed, small, no blanks entries, none twice, order kept, ' and ' before the last. {sig}",
            ),
            "filled_csv_fields>words_starting_with>sort_words>join_lines": (
                "group_list(names, letter=s) ~ The receptionist needs everyone whose entry begins with {s}, alphabetically, one under the other as text. The names come with commas between; trim, drop empties. {sig}",
            ),
            "filled_csv_fields>sort_words>numbered_text": (
                "register(names) ~ class register: names with commas → alphabetical, numbered, a line each like 1. Ann. trimmed, no empties. {f}",
            ),
            "filled_csv_fields>group_by_first_letter": (
                "phonebook(names) ~ Like the tabs of a phone book: first letter → names with it, in the order given. Input: a text, commas between names, empty or blank ones to skip. {sig}",
            ),
        },
    ),
)
