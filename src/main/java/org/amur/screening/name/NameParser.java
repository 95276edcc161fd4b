package org.amur.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;

/**
 * Parses a name in any script into words with roles (name, legal form, title, particle, initial, patronymic, number)
 * and phonetic readings. Never fails: a text without letters has no tokens. Reads the first 400 UTF-16 units and 32
 * words. Takes 10 to 100 microseconds; thread-safe.
 */
public final class NameParser {

    private static final Pattern LEET = Pattern.compile("\\p{L}+(?:[013459]\\p{L}+)+");
    private static final Pattern RUN_IN = Pattern.compile("([OP]?JSC|LLC|OOO|[OZP]AO|ООО|[ОЗП]АО)(\\p{Lu}{4,})"
            + "|(\\p{Lu}\\p{Ll}{2,})(AG|LLC|JSC|Ltd|GmbH|SA|Inc|OOO|ООО)");
    private static final Pattern MARK = Pattern.compile("\\p{Lu}{1,2}");
    private static final Pattern REST_OF_MARK = Pattern.compile("(?=(?:.*\\p{Lu}){2})\\p{L}{2,5}");
    private static final Set<String> SHIPS = Set.of(
            "mv",
            "mt",
            "ms",
            "ss",
            "fv",
            "tb",
            "vessel",
            "tanker",
            "ship",
            "yacht",
            "тх",
            "теплоход",
            "танкер",
            "сухогруз",
            "судно",
            "пароход",
            "яхта");
    private static final Pattern ELIDED = Pattern.compile("(?i)(?:d|l|dell|all|nell|dall|sull)'\\p{L}{3,}");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:Гос|Gos)?\\p{Lu}{2,11}");
    private static final Pattern NO_VOWELS = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,3}");

    /** Characters of a surname of one and a given name of two. */
    private static final int CHINESE_PERSON = 3;
    private static final int KOREAN_PERSON = 3;
    private static final String ARABIC_ARTICLE = "ال";

    private final BearerKind kind;
    private final List<NameText.Word> words;
    private final List<String> folded;
    private final List<NameToken> tokens = new ArrayList<>();
    private final LegalForms forms;

    private NameParser(BearerKind kind, List<NameText.Word> words) {
        this.kind = kind;
        this.words = words;
        folded = words.stream().map(word -> NameText.fold(word.written())).toList();
        forms = new LegalForms(words, tokens, isPerson());
    }

    /** @param text null is an empty name */
    public static ParsedName parse(String text, BearerKind kind) {
        String given = text == null ? "" : text;
        List<NameText.Word> words = NameText.words(given);
        BearerKind found = kind == BearerKind.UNKNOWN ? guess(words, true) : kind;
        NameParser parser = new NameParser(found, words);
        parser.read(given);
        return new ParsedName(given, found, parser.tokens);
    }

    /**
     * Returns the readings of a query, likeliest first: two if its kind is unknown and depends on whether capitals are
     * an abbreviation. ВЭБ is a bank, GÖK a surname.
     */
    public static List<ParsedName> readings(String text, BearerKind kind) {
        ParsedName first = parse(text, kind);
        if (kind != BearerKind.UNKNOWN) {
            return List.of(first);
        }
        boolean person = first.kind() == BearerKind.PERSON;
        boolean abbreviation = first.tokens().size() == 1 && ABBREVIATION.matcher(first.tokens().get(0).written()).matches();
        if (!person && isLikeChinesePerson(first.text())) {
            return List.of(parse(text, BearerKind.PERSON), first);
        }
        boolean doubtful = person ? abbreviation : guess(NameText.words(first.text()), false) == BearerKind.PERSON;
        return doubtful ? List.of(first, parse(text, person ? BearerKind.ORGANISATION : BearerKind.PERSON)) : List.of(first);
    }

    /** Returns true for a surname and a given name that is also a word: 陈全国. */
    private static boolean isLikeChinesePerson(String text) {
        List<NameText.Word> words = NameText.words(text);
        String run = words.size() == 1 && words.get(0).script() == UScript.HAN ? Han.simplified(words.get(0).written()) : "";
        return run.length() == CHINESE_PERSON && Han.isCommonSurname(run.charAt(0));
    }

    /** @param abbreviations true to take a known abbreviation in capitals as an organisation */
    private static BearerKind guess(List<NameText.Word> words, boolean abbreviations) {
        boolean means = false;
        boolean given = false;
        for (NameText.Word word : words) {
            String folded = NameText.fold(word.written());
            boolean form = folded.length() > 1 && NameLexicon.form(folded) != null && !NameLexicon.isParticle(folded, true);
            boolean firm = word.script() == UScript.HAN && HanWords.isFirm(Han.simplified(folded));
            boolean abbreviated = abbreviations && isCapitals(word.written()) && !Meanings.writtenOut(folded).isEmpty();
            if (word.isNumber() || form || firm || abbreviated) {
                return BearerKind.ORGANISATION;
            }
            // Chin abbreviates Chinese, but is also a syllable of names.
            means |= word.script() != UScript.HAN && !Syllables.isOne(folded) && isWord(folded);
            given |= Readings.of(word).stream().anyMatch(reading -> !NameLexicon.given(reading.sounds()).isEmpty());
        }
        return means && !given ? BearerKind.ORGANISATION : BearerKind.PERSON;
    }

    /** Returns true for a dictionary word that is not a surname with the same beginning. */
    private static boolean isWord(String folded) {
        Meanings.Meaning meaning = Meanings.of(folded);
        return meaning != null && !Meanings.isLikeSurname(folded);
    }

    private static boolean isCapitals(String word) {
        return word.codePoints().allMatch(Character::isUpperCase);
    }

    private boolean isPerson() {
        return kind == BearerKind.PERSON;
    }

    private void read(String text) {
        int i = 0;
        while (i < words.size()) {
            int form = forms.at(i);
            Meanings.Phrase phrase = isPerson() || form > 0 ? null : Meanings.phrase(folded, i);
            if (form > 0) {
                addForm(i, form);
                i += form;
            } else if (phrase != null) {
                addPhrase(i, phrase);
                i += phrase.length();
            } else if (!isPerson() && isMark(i)) {
                addWord(joined(i, 2));
                i += 2;
            } else if (!isPerson() && acronymAt(i) > 1) {
                int letters = acronymAt(i);
                if (letters == 2 && words.get(i).dotted() && words.get(i + 1).dotted()) {
                    addInitials(i);
                } else if (letters == 2) {
                    // N K is rarely an abbreviation of words elsewhere, unlike NK.
                    addHeard(joined(i, letters));
                } else {
                    addWord(joined(i, letters));
                }
                i += letters;
            } else {
                addWord(words.get(i));
                i++;
            }
        }
        if (tokens.stream().allMatch(token -> token.role() == TokenRole.LEGAL_FORM || token.role() == TokenRole.PARTICLE)) {
            takeFormsAsNames();
        }
        if (kind == BearerKind.ORGANISATION) {
            new Descriptors(tokens).weigh(text);
        }
        if (kind == BearerKind.VESSEL) {
            discountShipTypes();
        }
        if (isPerson()) {
            PersonWords person = new PersonWords(tokens);
            person.findTitles();
            person.findPatronymic();
        }
        new ChineseReadings(tokens, isPerson()).dropUnlikely();
        if (isPerson()) {
            new ChineseNames(tokens).mark();
        }
    }

    /** Reduces the weight of words before a ship's name: M/V Sparta, танкер Спарта. */
    private void discountShipTypes() {
        for (int i = 0; i < tokens.size() - 1 && SHIPS.contains(tokens.get(i).folded()); i++) {
            tokens.set(i, tokens.get(i).as(TokenRole.PARTICLE, TokenRole.PARTICLE.weight()));
        }
    }

    /** Adds a phrase with one meaning: Black Sea. */
    private void addPhrase(int from, Meanings.Phrase phrase) {
        NameText.Word word = joined(from, phrase.length());
        String written = String.join(" ", words.subList(from, from + phrase.length()).stream().map(NameText.Word::written).toList());
        tokens.add(new NameToken(written, String.join(" ", folded.subList(from, from + phrase.length())), TokenRole.NAME,
                phrase.meaning().weight() * TokenFactory.aside(word), Readings.of(word), Set.of(phrase.meaning().name()), false));
    }

    private void addForm(int from, int count) {
        StringBuilder written = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        for (NameText.Word word : words.subList(from, from + count)) {
            written.append(written.length() > 0 ? " " : "").append(word.written());
            folded.append(folded.length() > 0 ? " " : "").append(NameText.fold(word.written()));
        }
        tokens.add(new NameToken(written.toString(), NameLexicon.form(folded.toString()), TokenRole.LEGAL_FORM,
                TokenRole.LEGAL_FORM.weight(), List.of(), Set.of(), isPerson()));
    }

    /** Adds two initials of a person after whom an organisation is named. */
    private void addInitials(int from) {
        for (NameText.Word letter : words.subList(from, from + 2)) {
            tokens.add(new NameToken(letter.written(), NameText.fold(letter.written()), TokenRole.PARTICLE, TokenRole.PARTICLE.weight(),
                    Readings.of(letter), Set.of(), false));
        }
    }

    /** Returns true for an aircraft registration such as EP-MMV, which is one word. */
    private boolean isMark(int at) {
        return at + 1 < words.size() && words.get(at + 1).hyphened() && MARK.matcher(words.get(at).written()).matches()
                && REST_OF_MARK.matcher(words.get(at + 1).written()).matches();
    }

    /** Returns the number of single letters from a position, as A.B.C., without a final legal form: Felix B. S.A. */
    private int acronymAt(int from) {
        int to = from;
        while (to < words.size() && words.get(to).written().length() == 1
                && Character.isLetter(words.get(to).written().charAt(0))
                && (to == from || from == 0 || forms.at(to) < words.size() - to)) {
            to++;
        }
        return to - from;
    }

    private NameText.Word joined(int from, int count) {
        StringBuilder written = new StringBuilder();
        words.subList(from, from + count).forEach(word -> written.append(word.written()));
        NameText.Word first = words.get(from);
        return new NameText.Word(written.toString(), first.script(), first.hyphened(), false, first.aside(), false);
    }

    private void addWord(NameText.Word word) {
        String folded = NameText.fold(word.written());
        String number = word.isNumber() ? NameNumeral.plain(folded) : isPerson() ? null : NameNumeral.of(folded);
        if (number != null) {
            addNumber(word, number);
        } else if (isEndOfOrdinal(word)) {
            // The number of 4-я is complete without the ending.
            return;
        } else if (word.script() == UScript.HAN) {
            addHan(word);
        } else if (isPerson()) {
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
        tokens.add(new NameToken(written, number, TokenRole.NUMBER, weight, List.of(), Set.of(), isPerson()));
    }

    private void addHan(NameText.Word word) {
        if (!isPerson() && word.written().chars().anyMatch(Character::isDigit)) {
            addParts(word);
            return;
        }
        String run = Han.simplified(word.written());
        boolean foreign = isPerson() && (words.stream().anyMatch(NameText.Word::hyphened)
                || words.stream().filter(each -> each.script() == UScript.HAN).count() == 1 && Han.isForeign(run));
        new HanWords(tokens, isPerson()).add(run, foreign, TokenFactory.aside(word));
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
            addWord(part(word, apostrophe + 1, word.written().length()));
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

    private boolean isEndOfOrdinal(NameText.Word word) {
        NameToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return !isPerson() && word.hyphened() && last != null && last.role() == TokenRole.NUMBER
                && NameNumeral.isEnd(NameText.fold(word.written()));
    }

    /**
     * Returns true for the preposition in Завод по ремонту; the noun ПО (production association) is first or follows an
     * adjective: Уральское ПО.
     */
    private boolean isPreposition(NameText.Word word) {
        NameToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean inside = last != null && last.role() != TokenRole.LEGAL_FORM && !last.folded().endsWith("ое");
        return word.written().equals("по") || word.written().equals("ПО") && inside;
    }

    private static int scriptOf(String word) {
        return UScript.getScript(word.codePointAt(0));
    }

    /** Combines tens and units: forty-four is one number. */
    private boolean addsToTens(String number) {
        NameToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
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
                addWord(new NameText.Word(written, digits ? UScript.COMMON : word.script(), false, false, word.aside(), false));
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

    private void addHeard(NameText.Word word) {
        boolean ben = tokens.isEmpty() && words.size() == 2 && "ben".equals(NameText.fold(word.written()));
        tokens.add(TokenFactory.of(word, isPerson(), isPerson() && (ben || isInSyllables())));
    }

    /** Takes legal forms as names in a name without others, such as Company. */
    private void takeFormsAsNames() {
        List<NameToken> names = new ArrayList<>();
        for (NameToken token : tokens) {
            if (token.written().equals("&")) {
                continue;
            }
            if (token.role() == TokenRole.LEGAL_FORM || token.role() == TokenRole.PARTICLE) {
                NameText.words(token.written()).stream().map(word -> new NameToken(word.written(), NameText.fold(word.written()),
                        TokenRole.NAME, token.role() == TokenRole.PARTICLE ? 0.5f : 0.35f, Readings.of(word), Set.of(),
                        isPerson()))
                        .forEach(names::add);
            } else {
                names.add(token);
            }
        }
        tokens.clear();
        tokens.addAll(names);
    }
}
