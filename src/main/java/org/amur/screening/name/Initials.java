package org.amur.screening.name;

import java.util.function.ToIntFunction;

/** Initials of a word in an abbreviation: as written, and translated into the languages of abbreviations. */
final class Initials {

    /** Source of an initial. */
    enum Language {
        AS_WRITTEN, RUSSIAN, ENGLISH,
        /** Russian initials in English spelling: GKNPTs for ГКНПЦ. */
        RUSSIAN_SPELT;

        boolean isRussian() {
            return this == RUSSIAN || this == RUSSIAN_SPELT;
        }
    }

    private record Letters(char english, char russian) {
    }

    private static final WordTable<Letters> EXCEPTIONS = new WordTable<>();

    static {
        for (String line : Tables.lines("initials.txt")) {
            Letters letters = new Letters(line.charAt(0), line.charAt(2));
            for (String word : line.substring(line.indexOf(':') + 1).split("\\|")) {
                EXCEPTIONS.add(NameText.fold(word.trim()), letters);
            }
        }
    }

    private final String written;
    private final char first;
    private final char english;
    private final char russian;

    /** Creates the initials of a word, or of a legal form that {@link #hasForm}. */
    Initials(NameToken token) {
        boolean form = token.role() == TokenRole.LEGAL_FORM;
        Letters exception = form
                ? EXCEPTIONS.of(NameText.fold(token.written()))
                : token.meanings().isEmpty() ? null : EXCEPTIONS.of(token.folded());
        written = form ? String.valueOf(exception.english()) : written(token);
        first = token.folded().charAt(0);
        english = exception != null ? exception.english() : ofMeaning(token, Meanings::englishInitial);
        russian = exception != null ? exception.russian() : ofMeaning(token, Meanings::initial);
    }

    /** Returns true for a legal form that may have an initial: a corporation is abbreviated like a word. */
    static boolean hasForm(NameToken token) {
        return token.role() == TokenRole.LEGAL_FORM
                && token.folded().equals(LegalForms.ANY)
                && EXCEPTIONS.of(NameText.fold(token.written())) != null;
    }

    private static String written(NameToken token) {
        if (token.folded().indexOf(' ') < 0) {
            char first = token.latin().charAt(0);
            boolean small = first >= 'a' && first <= 'z';
            return small ? String.valueOf(first) : NameText.fold(token.latin()).substring(0, 1);
        }
        StringBuilder letters = new StringBuilder();
        for (String word : token.folded().split(" ")) {
            letters.append(word.length() > 1 ? Meanings.letters(word).substring(0, 1) : "");
        }
        return letters.toString();
    }

    /** Returns the initial of the meaning; 0 if unknown. */
    private static char ofMeaning(NameToken token, ToIntFunction<String> letterOf) {
        for (String meaning : token.meanings()) {
            char letter = (char) letterOf.applyAsInt(meaning);
            if (letter != 0) {
                return letter;
            }
        }
        return 0;
    }

    /** Returns one letter or its spelling in several; for a phrase the initials of its words. */
    String in(Language language) {
        char letter = language.isRussian() ? russian : language == Language.ENGLISH ? english : 0;
        if (letter != 0) {
            return inLatin(letter, language);
        }
        return language == Language.RUSSIAN_SPELT && isCyrillic(first) ? inLatin(first, language) : written;
    }

    private static String inLatin(char letter, Language language) {
        String written = String.valueOf(letter);
        boolean spelt = language == Language.RUSSIAN_SPELT && letter != 'е';
        return !isCyrillic(letter) ? written : spelt ? Cyrillic.latin(written) : Meanings.letters(written);
    }

    private static boolean isCyrillic(char letter) {
        return letter >= 'Ѐ' && letter <= 'ӿ';
    }
}
