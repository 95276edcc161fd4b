package org.amur.screening.name;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.amur.screening.name.Initials.Language;

/**
 * Generates possible abbreviations of an organisation's name or a part of it: the initials of its words as written, and
 * of their translations into Russian and English (КОМЗ abbreviates a Kazan optical-mechanical plant). A compound has
 * one initial or one for each part, a small word may have one (УБРиР), the first word may keep a syllable (ГосНИИХП),
 * and a translation may reorder the words.
 */
final class Acronyms {

    private static final String NAMED = "named";
    private static final String RESEARCH = "research";
    private static final String SCIENTIFIC = "scientific";
    private static final String PRODUCTION = "production";
    private static final Set<String> NAMED_AFTER = Set.of("имени", "им", "імені", "імя");
    private static final String QUOTES = "\"'«»„“”‘’‚‹›";
    private static final int MIN_LENGTH = Acronym.MIN_LENGTH;
    /** Minimum letters of less certain abbreviations; shorter ones would match too many names. */
    private static final int MIN_GUESS_LENGTH = 4;
    /** Maximum words that are abbreviated by a letter each. */
    private static final int MAX_WORDS = 8;
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "og", "och", "ja", "si", "és", "es", "и", "й", "та", "і",
            "i", "&", "en", "agus", "un", "ir");
    /** Meanings that qualify a bureau or an institute. */
    private static final Set<String> OF_A_BUREAU = Set.of(RESEARCH, "design");
    /** Syllables at the beginning of Russian abbreviations, by meaning of the word. */
    private static final Map<String, String> HEADS = Map.of("state", "gos", "special", "spets", "RU", "ros", "moscow", "mos", "central",
            "tsentr", "head", "glav");

    private final List<NameToken> tokens;
    /** Start and end of each word in the text; negative if it is an abbreviation there. */
    private final int[] begin;
    private final int[] end;
    /** Initials of each word, computed on first use. */
    private final Initials[] initials;
    private final Map<String, Acronym> found = new LinkedHashMap<>();

    private Acronyms(ParsedName name) {
        tokens = name.tokens();
        initials = new Initials[tokens.size()];
        begin = new int[tokens.size()];
        end = new int[tokens.size()];
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String written = tokens.get(i).written();
            begin[i] = name.text().indexOf(written, at);
            end[i] = begin[i] < 0 ? -1 : begin[i] + written.length();
            at = Math.max(at, end[i]);
        }
    }

    static List<Acronym> of(ParsedName name) {
        if (name.kind() == BearerKind.PERSON || isFramed(name.tokens())) {
            return List.of();
        }
        Acronyms acronyms = new Acronyms(name);
        acronyms.findClipped();
        if (name.tokens().size() >= MIN_LENGTH - 1) {
            acronyms.find(0, name.tokens().size() - 1);
            acronyms.findInParts(name.text());
        }
        return List.copyOf(acronyms.found.values());
    }

    /** Returns true for a syllable at the beginning of abbreviations, in lower case: gos, гос. */
    static boolean isHead(String word) {
        return HEADS.containsValue(word) || HEADS.containsValue(Cyrillic.latin(word));
    }

    private static boolean isFramed(List<NameToken> tokens) {
        for (NameToken token : tokens) {
            if (token.framed()) {
                return true;
            }
        }
        return false;
    }

    /** Adds abbreviations from the parts of clipped compounds. */
    private void findClipped() {
        for (int from = 0, to = 0; from < tokens.size(); from = to + 1) {
            to = from;
            String word = tokens.get(from).latin();
            while (to + 1 < tokens.size() && isContinued(to + 1)) {
                to++;
                word += tokens.get(to).latin();
            }
            String letters = isLettered(tokens.get(from)) ? Clippings.letters(word) : "";
            if (!letters.isEmpty()) {
                found.putIfAbsent(letters, new Acronym(letters, from, to));
            }
        }
    }

    /** Returns true if the text writes the word together with the previous one. */
    private boolean isContinued(int word) {
        return word > 0 && begin[word] >= 0 && begin[word] == end[word - 1];
    }

    /** Adds abbreviations of the text inside, before and after quotation marks, and before "named after". */
    private void findInParts(String text) {
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean named = isNamed(tokens.get(i));
            if (named && from > 0) {
                find(0, i - 1);
            }
            if (named || isQuoted(text, i)) {
                find(from, i - 1);
                from = i;
            }
        }
        if (from > 0) {
            find(from, tokens.size() - 1);
        }
    }

    private static boolean isNamed(NameToken token) {
        return token.meanings().contains(NAMED) || NAMED_AFTER.contains(token.folded());
    }

    /** Returns true if a quotation mark precedes the word. */
    private boolean isQuoted(String text, int word) {
        return begin[word] >= 0 && isQuote(text, begin[word] - 1, -1) || end[word - 1] >= 0 && isQuote(text, end[word - 1], 1);
    }

    private static boolean isQuote(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at += step;
        }
        return at >= 0 && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    /** Adds abbreviations of a part of the name, without numbers at its ends, which an abbreviation keeps: 144 БТРЗ. */
    private void find(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && tokens.get(from).role() == TokenRole.NUMBER) {
            from++;
        }
        while (to > from && tokens.get(to).role() == TokenRole.NUMBER) {
            to--;
        }
        int[] words = words(from, to, token -> false);
        int[] withSmall = words(from, to, Acronyms::isSmall);
        int[] withForms = words(from, to, Initials::hasForm);
        if (words.length > 1 && words.length <= MAX_WORDS || words.length == 1 && withForms.length > 1) {
            new InLanguage(Language.AS_WRITTEN, from, to).find(words, withSmall, withForms);
            new InLanguage(Language.ENGLISH, from, to).find(words, withSmall, withForms);
            InLanguage russian = new InLanguage(Language.RUSSIAN, from, to);
            InLanguage spelt = new InLanguage(Language.RUSSIAN_SPELT, from, to);
            russian.find(words, withSmall, withForms);
            if (!Arrays.equals(spelt.letters(words), russian.letters(words))) {
                spelt.find(words, withSmall, withForms);
            }
        }
    }

    /** Returns the words of a part that have an initial, and others that may have one. */
    private int[] words(int from, int to, Predicate<NameToken> others) {
        int[] words = new int[to - from + 1];
        int count = 0;
        for (int i = from; i <= to; i++) {
            if (isLettered(tokens.get(i)) || others.test(tokens.get(i))) {
                words[count++] = i;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private Initials initials(int word) {
        if (initials[word] == null) {
            initials[word] = new Initials(tokens.get(word));
        }
        return initials[word];
    }

    private static boolean isLettered(NameToken token) {
        return token.role() == TokenRole.NAME && !token.latin().isEmpty() && !isNamed(token);
    }

    private static boolean isSmall(NameToken token) {
        return token.role() == TokenRole.PARTICLE && AND.contains(token.folded());
    }

    /** Returns true if the part has a dictionary word: three initials of names alone match too many. */
    private boolean isKnown(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.get(i).meanings().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Abbreviations of a range of words in one language. */
    private final class InLanguage {

        private final Language language;
        private final int from;
        private final int to;

        private InLanguage(Language language, int from, int to) {
            this.language = language;
            this.from = from;
            this.to = to;
        }

        private void find(int[] words, int[] withSmall, int[] withForms) {
            String[] letters = letters(words);
            add(letters, MIN_LENGTH);
            if (withSmall.length > words.length) {
                add(letters(withSmall), MIN_LENGTH);
            }
            if (withForms.length > words.length) {
                add(letters(withForms), MIN_LENGTH);
            }
            int[] wholes = Arrays.stream(words).filter(word -> !isContinued(word)).toArray();
            if (wholes.length < words.length) {
                add(letters(wholes), MIN_LENGTH);
            }
            if (letters.length >= MIN_LENGTH) {
                addHeaded(letters, words[0]);
                if (language == Language.RUSSIAN && !Meanings.isCyrillic(tokens.get(words[0]).folded())) {
                    addInOtherOrders(letters, nouns(words));
                }
            }
            if (letters.length > MIN_GUESS_LENGTH) {
                int last = letters.length - 1;
                Acronyms.this.add(Arrays.copyOfRange(letters, 1, last + 1), words[1], to, MIN_GUESS_LENGTH);
                Acronyms.this.add(Arrays.copyOf(letters, last), from, words[last - 1], MIN_GUESS_LENGTH);
            }
        }

        private String[] letters(int[] words) {
            String[] letters = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                NameToken token = tokens.get(words[i]);
                letters[i] = isSmall(token)
                        ? "i"
                        : language.isRussian() && token.meanings().contains(RESEARCH)
                                ? research(words, i)
                                : initials(words[i]).in(language);
            }
            return letters;
        }

        /**
         * Returns the letters of "research": Russian says scientific (НПО), and of an institute scientific research
         * (НИИ).
         */
        private String research(int[] words, int at) {
            boolean scientific = at > 0 && tokens.get(words[at - 1]).meanings().contains(SCIENTIFIC);
            boolean production = at + 1 < words.length && tokens.get(words[at + 1]).meanings().contains(PRODUCTION);
            return scientific ? "i" : production ? "n" : "ni";
        }

        /** Adds abbreviations with the first syllable of the first word, such as ГосНИИХП. */
        private void addHeaded(String[] letters, int first) {
            for (String meaning : tokens.get(first).meanings()) {
                if (HEADS.containsKey(meaning)) {
                    String[] headed = letters.clone();
                    headed[0] = HEADS.get(meaning);
                    add(headed, MIN_GUESS_LENGTH);
                }
            }
        }

        /** Returns the number of words at the end that form the head noun: a research institute is one thing. */
        private int nouns(int[] words) {
            for (String meaning : tokens.get(words[words.length - 2]).meanings()) {
                if (OF_A_BUREAU.contains(meaning)) {
                    return 2;
                }
            }
            return 1;
        }

        /** Adds orders of another language, with the head noun first, second or last, and all reversed. */
        private void addInOtherOrders(String[] letters, int nouns) {
            int size = letters.length;
            String[] swapped = letters.clone();
            swapped[0] = letters[size - 1];
            swapped[size - 1] = letters[0];
            add(swapped, MIN_LENGTH);
            for (int first = 0; first < 2; first++) {
                String[] rotated = letters.clone();
                System.arraycopy(letters, size - nouns, rotated, first, nouns);
                System.arraycopy(letters, first, rotated, first + nouns, size - nouns - first);
                add(rotated, MIN_LENGTH);
            }
            String[] reversed = new String[size];
            Arrays.setAll(reversed, i -> letters[size - 1 - i]);
            add(reversed, MIN_GUESS_LENGTH);
        }

        private void add(String[] letters, int shortest) {
            Acronyms.this.add(letters, from, to, shortest);
        }
    }

    private void add(String[] letters, int from, int to, int shortest) {
        String acronym = String.join("", letters);
        boolean telling = acronym.length() > MIN_LENGTH || isKnown(from, to);
        if (letters.length <= MAX_WORDS && acronym.length() >= shortest && acronym.length() <= Acronym.MAX_LENGTH && telling) {
            found.putIfAbsent(acronym, new Acronym(acronym, from, to));
        }
    }
}
