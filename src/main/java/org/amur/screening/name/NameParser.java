package org.amur.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;

/**
 * Parses a name in any script into words with roles (name, legal form, title, particle, initial, patronymic, number)
 * and phonetic readings. Never fails: a text without letters has no tokens. Reads the first 400 UTF-16 units and 32
 * words. Takes 10 to 100 microseconds; thread-safe.
 */
public final class NameParser {

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
    private static final Pattern ABBREVIATION = Pattern.compile("(?:Гос|Gos)?\\p{Lu}{2,11}");

    /** Characters of a surname of one and a given name of two. */
    private static final int CHINESE_PERSON = 3;

    private final BearerKind kind;
    private final List<NameText.Word> words;
    private final List<String> folded;
    private final List<NameToken> tokens = new ArrayList<>();
    private final LegalForms forms;
    private final WordTokens wordTokens;

    private NameParser(BearerKind kind, List<NameText.Word> words) {
        this.kind = kind;
        this.words = words;
        folded = words.stream().map(word -> NameText.fold(word.written())).toList();
        forms = new LegalForms(words, tokens, isPerson());
        wordTokens = new WordTokens(words, folded, tokens, isPerson());
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

    /** Returns true if the name has a legal form of an organisation. */
    public static boolean hasLegalForm(String text) {
        ParsedName parsed = parse(text, BearerKind.UNKNOWN);
        return parsed.kind() == BearerKind.ORGANISATION
                && parsed.tokens().stream().anyMatch(token -> token.role() == TokenRole.LEGAL_FORM);
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
                wordTokens.add(joined(i, 2));
                i += 2;
            } else if (!isPerson() && acronymAt(i) > 1) {
                int letters = acronymAt(i);
                if (letters == 2 && words.get(i).dotted() && words.get(i + 1).dotted()) {
                    addInitials(i);
                } else if (letters == 2) {
                    // N K is rarely an abbreviation of words elsewhere, unlike NK.
                    wordTokens.addHeard(joined(i, letters));
                } else {
                    wordTokens.add(joined(i, letters));
                }
                i += letters;
            } else {
                wordTokens.add(words.get(i));
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
