package org.amur.screening.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;

/** Tokens of single words of a name that {@link NameParser} reads: most words become one, some are split or spelled out. */
final class WordTokens {

    private static final Pattern LEET = Pattern.compile("\\p{L}+(?:[013459]\\p{L}+)+");
    private static final Pattern RUN_IN = Pattern.compile("([OP]?JSC|LLC|OOO|[OZP]AO|ООО|[ОЗП]АО)(\\p{Lu}{4,})"
            + "|(\\p{Lu}\\p{Ll}{2,})(AG|LLC|JSC|Ltd|GmbH|SA|Inc|OOO|ООО)");
    private static final Pattern ELIDED = Pattern.compile("(?i)(?:d|l|dell|all|nell|dall|sull)'\\p{L}{3,}");
    private static final Pattern NO_VOWELS = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,3}");
    private static final int KOREAN_PERSON = 3;
    private static final String ARABIC_ARTICLE = "ال";

    private final List<NameText.Word> words;
    private final List<String> folded;
    private final List<NameToken> tokens;
    private final boolean person;

    /**
     * Creates them.
     *
     * @param words  of the name
     * @param folded the words, folded
     * @param tokens of the words before, to which those of the next are added
     * @param person whether it is the name of a person
     */
    WordTokens(List<NameText.Word> words, List<String> folded, List<NameToken> tokens, boolean person) {
        this.words = words;
        this.folded = folded;
        this.tokens = tokens;
        this.person = person;
    }

    /** Adds the tokens of a word. */
    void add(NameText.Word word) {
        String folded = NameText.fold(word.written());
        String number = word.isNumber() ? NameNumeral.plain(folded) : person ? null : NameNumeral.of(folded);
        if (number != null) {
            addNumber(word, number);
        } else if (isEndOfOrdinal(word)) {
            // The number of 4-я is complete without the ending.
            return;
        } else if (word.script() == UScript.HAN) {
            addHan(word);
        } else if (person) {
            addPersonsWord(word, folded);
        } else {
            addOrganisationsWord(word, folded);
        }
    }

    private void addNumber(NameText.Word word, String number) {
        if (addsToTens(number)) {
            NameToken tens = tokens.remove(tokens.size() - 1);
            int sum = Integer.parseInt(tens.folded()) + Integer.parseInt(number);
            addNumber(tens.written() + " " + word.written(), String.valueOf(sum), TokenRole.NUMBER.weight());
        } else {
            addNumber(word.written(), number, NameNumeral.weight(number) * TokenFactory.aside(word));
        }
    }

    private void addNumber(String written, String number, float weight) {
        tokens.add(new NameToken(written, number, TokenRole.NUMBER, weight, List.of(), Set.of(), person));
    }

    private void addHan(NameText.Word word) {
        if (!person && word.written().chars().anyMatch(Character::isDigit)) {
            addParts(word);
            return;
        }
        String run = Han.simplified(word.written());
        boolean foreign = person && (words.stream().anyMatch(NameText.Word::hyphened)
                || words.stream().filter(each -> each.script() == UScript.HAN).count() == 1 && Han.isForeign(run));
        new HanWords(tokens, person).add(run, foreign, TokenFactory.aside(word));
    }

    private void addPersonsWord(NameText.Word word, String folded) {
        if (words.size() > 1 && isRunOfInitials(word, folded)) {
            word.written().chars().forEach(letter -> addInitial(String.valueOf((char) letter)));
        } else if (isInitial(word)) {
            addInitial(word.written());
        } else if (hasArabicArticle(word)) {
            addHalves(word, ARABIC_ARTICLE.length());
        } else if (words.size() == 1 && word.script() == UScript.HANGUL && word.written().length() == KOREAN_PERSON) {
            // A Korean surname is one syllable.
            addHalves(word, 1);
        } else {
            addHeard(withoutLeet(word));
        }
    }

    private void addOrganisationsWord(NameText.Word word, String folded) {
        Matcher runIn = RUN_IN.matcher(word.written());
        int apostrophe = word.written().indexOf('\'');
        int compound = Meanings.compound(folded);
        if (!isPreposition(word) && !Meanings.writtenOut(folded).isEmpty()) {
            for (String each : Meanings.writtenOut(folded)) {
                addHeard(new NameText.Word(each, scriptOf(each), false, false, word.aside(), false));
            }
        } else if (apostrophe > 0 && ELIDED.matcher(word.written()).matches()) {
            addHeard(part(word, 0, apostrophe));
            add(part(word, apostrophe + 1, word.written().length()));
        } else if (compound > 0 && folded.length() == word.written().length()) {
            addHalves(word, compound);
        } else if (hasArabicArticle(word)) {
            addHalves(word, ARABIC_ARTICLE.length());
        } else if (runIn.matches()) {
            splitForm(word, runIn.group(1) == null ? runIn.start(4) : runIn.end(1));
        } else if (splitsAtDigits(word)) {
            addParts(word);
        } else {
            addHeard(word);
        }
    }

    private static boolean hasArabicArticle(NameText.Word word) {
        return word.script() == UScript.ARABIC && word.written().startsWith(ARABIC_ARTICLE) && word.written().length() > 4;
    }

    private void addHalves(NameText.Word word, int at) {
        addHeard(part(word, 0, at));
        addHeard(part(word, at, word.written().length()));
    }

    /** Returns the token before; null at the beginning. */
    private NameToken last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    private boolean isEndOfOrdinal(NameText.Word word) {
        NameToken last = last();
        return !person && word.hyphened() && last != null && last.role() == TokenRole.NUMBER
                && NameNumeral.isEnd(NameText.fold(word.written()));
    }

    /**
     * Returns true for the preposition in Завод по ремонту; the noun ПО (production association) is first or follows an
     * adjective: Уральское ПО.
     */
    private boolean isPreposition(NameText.Word word) {
        NameToken last = last();
        boolean inside = last != null && last.role() != TokenRole.LEGAL_FORM && !last.folded().endsWith("ое");
        return word.written().equals("по") || word.written().equals("ПО") && inside;
    }

    private static int scriptOf(String word) {
        return UScript.getScript(word.codePointAt(0));
    }

    /** Combines tens and units: forty-four is one number. */
    private boolean addsToTens(String number) {
        NameToken last = last();
        return last != null && last.role() == TokenRole.NUMBER && last.folded().matches("[2-9]0")
                && !Character.isDigit(last.written().charAt(0)) && number.matches("[1-9]");
    }

    private boolean isInitial(NameText.Word word) {
        int letters = word.written().codePointCount(0, word.written().length());
        boolean alphabet = word.script() == UScript.LATIN || word.script() == UScript.CYRILLIC || word.script() == UScript.GREEK;
        boolean abbreviated = letters == 2 && word.dotted() && !NameLexicon.isTitle(NameText.fold(word.written()));
        return alphabet && Character.isLetter(word.written().codePointAt(0)) && (letters == 1 && !isSyllable(word) || abbreviated);
    }

    /** Returns true for a letter that is a given name in a Chinese name in Cyrillic: Ван И. */
    private boolean isSyllable(NameText.Word word) {
        return word.script() == UScript.CYRILLIC && !word.dotted() && isInSyllables();
    }

    /** Returns true if each of several words is one Chinese syllable. */
    private boolean isInSyllables() {
        return words.size() > 1 && folded.stream().allMatch(Syllables::isOne);
    }

    /** Returns true for initials such as JC, but not NG and TSZ, names that lists write in capitals. */
    private static boolean isRunOfInitials(NameText.Word word, String folded) {
        return word.written().length() < 4 && NO_VOWELS.matcher(word.written()).matches()
                && NameLexicon.surnames(folded).isEmpty() && !Han.isReading(folded);
    }

    private void addInitial(String written) {
        tokens.add(new NameToken(written, NameText.fold(written), TokenRole.INITIAL, TokenRole.INITIAL.weight(), Readings.of(written),
                Set.of(), true));
    }

    private static NameText.Word part(NameText.Word word, int from, int to) {
        return new NameText.Word(word.written().substring(from, to), word.script(), word.hyphened(), false, word.aside(), false);
    }

    /** Splits a legal form from an adjacent name: JSCARGUMENT, SiemensAG. */
    private void splitForm(NameText.Word word, int at) {
        for (NameText.Word part : List.of(part(word, 0, at), part(word, at, word.written().length()))) {
            String form = NameLexicon.form(NameText.fold(part.written()));
            if (form == null) {
                addHeard(part);
            } else {
                tokens.add(new NameToken(part.written(), form, TokenRole.LEGAL_FORM, TokenRole.LEGAL_FORM.weight(), List.of(), Set.of(),
                        false));
            }
        }
    }

    private static boolean splitsAtDigits(NameText.Word word) {
        return word.written().length() > 3 && hasDigit(word.written())
                && word.written().chars().anyMatch(Character::isLetter) && NameLexicon.number(NameText.fold(word.written())) == null;
    }

    private static boolean hasDigit(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void addParts(NameText.Word word) {
        int from = 0;
        for (int i = 1; i <= word.written().length(); i++) {
            if (i == word.written().length()
                    || Character.isDigit(word.written().charAt(i)) != Character.isDigit(word.written().charAt(from))) {
                String written = word.written().substring(from, i);
                boolean digits = Character.isDigit(written.charAt(0));
                add(new NameText.Word(written, digits ? UScript.COMMON : word.script(), false, false, word.aside(), false));
                from = i;
            }
        }
    }

    /** Replaces digits used as letters: Ig0r is Igor. */
    private static NameText.Word withoutLeet(NameText.Word word) {
        if (!hasDigit(word.written()) || !LEET.matcher(word.written()).matches()) {
            return word;
        }
        String written = word.written().replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a')
                .replace('5', 's').replace('9', 'g');
        return new NameText.Word(written, word.script(), word.hyphened(), word.dotted(), word.aside(), word.comma());
    }

    /** Adds a word as one token with its readings. */
    void addHeard(NameText.Word word) {
        boolean ben = tokens.isEmpty() && words.size() == 2 && "ben".equals(NameText.fold(word.written()));
        tokens.add(TokenFactory.of(word, person, person && (ben || isInSyllables())));
    }
}
