package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an organisation's name may be abbreviated to: the first letters of its words as they are written, and as the Russian and
 * the English name have them whose words mean the same (КОМЗ is of a Kazan optical-mechanical plant). One letter may be of a
 * compound or of each of its parts, a small word may have one (УБРиР), and a language that puts the noun first has the words the
 * other way round.
 */
final class Acronyms {

    private static final String NAMED = "named";
    private static final Set<String> NAMED_AFTER = Set.of("имени", "им", "імені", "імя");
    private static final String COMPANY = "k";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    /** What is guessed at more freely has to be longer, or it would be anybody's. */
    private static final int SHORTEST_GUESS = 4;
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "og", "och", "ja", "si", "és", "es", "и", "й", "та", "і",
            "i", "&", "en", "agus", "un", "ir");
    private static final Set<String> COMPANIES = Set.of("company", "компания", "кампания", "кампанія", "компанія", "co");

    /** Where the letter of a word is taken from. */
    private enum Language { AS_WRITTEN, RUSSIAN, ENGLISH }

    private static final Language[] LANGUAGES = Language.values();

    private final ParsedName name;
    private final Set<Integer> continued;
    /** Whether it has a small word that may have a letter. */
    private final boolean small;
    private final boolean company;
    private final Set<String> found = new LinkedHashSet<>();

    private Acronyms(ParsedName name) {
        this.name = name;
        continued = continued(name);
        boolean hasSmall = false;
        boolean isCompany = false;
        for (int i = 0; i < name.tokens().size(); i++) {
            NameToken token = name.tokens().get(i);
            hasSmall |= isSmall(token);
            isCompany |= token.role() == Role.LEGAL_FORM && i > 0 && COMPANIES.contains(NameText.fold(token.written()));
        }
        small = hasSmall;
        company = isCompany;
    }

    private static boolean isSmall(NameToken token) {
        return token.role() == Role.PARTICLE && AND.contains(token.folded());
    }

    static List<String> of(ParsedName name) {
        if (name.kind() == NameKind.PERSON) {
            return List.of();
        }
        for (NameToken token : name.tokens()) {
            if (token.framed()) {
                return List.of();
            }
        }
        Acronyms acronyms = new Acronyms(name);
        for (Language language : LANGUAGES) {
            acronyms.find(language);
        }
        return List.copyOf(acronyms.found);
    }

    /** In each way in which small words and words written in one differ from the others. */
    private void find(Language language) {
        List<String> firsts = new ArrayList<>(name.tokens().size());
        for (NameToken token : name.tokens()) {
            firsts.add(token.role() == Role.NAME && !token.latin().isEmpty() ? first(token, language) : "");
        }
        find(firsts, language, true, false);
        if (small) {
            find(firsts, language, true, true);
        }
        if (!continued.isEmpty()) {
            find(firsts, language, false, false);
            if (small) {
                find(firsts, language, false, true);
            }
        }
    }

    /** The words that the text writes in one with the word before. */
    private static Set<Integer> continued(ParsedName name) {
        Set<Integer> continued = new HashSet<>(0);
        int end = -1;
        for (int i = 0; i < name.tokens().size(); i++) {
            String written = name.tokens().get(i).written();
            int at = name.text().indexOf(written, Math.max(0, end));
            if (at >= 0 && at == end) {
                continued.add(i);
            }
            end = at < 0 ? end : at + written.length();
        }
        return continued;
    }

    /** @param firsts the letters of each word */
    private void find(List<String> firsts, Language language, boolean eachPart, boolean withSmall) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < name.tokens().size(); i++) {
            NameToken token = name.tokens().get(i);
            if (token.meanings().contains(NAMED) || NAMED_AFTER.contains(token.folded())) {
                // Of those before "named after", too.
                add(letters, SHORTEST);
            } else if (token.role() == Role.NAME && !token.latin().isEmpty()) {
                if (eachPart || !continued.contains(i)) {
                    letters.add(firsts.get(i));
                }
            } else if (withSmall && isSmall(token)) {
                letters.add("i");
            }
        }
        add(letters, SHORTEST);
        if (language == Language.RUSSIAN) {
            addInOtherOrders(letters);
        }
        if (company) {
            letters.add(COMPANY);
            add(letters, SHORTEST);
        }
    }

    /** The noun first, as in Russian, where it is the last word here; and all the other way round. */
    private void addInOtherOrders(List<String> letters) {
        List<String> others = new ArrayList<>(letters);
        Collections.rotate(others, 1);
        add(others, SHORTEST_GUESS);
        others = new ArrayList<>(letters);
        Collections.reverse(others);
        add(others, SHORTEST_GUESS);
    }

    private static String first(NameToken token, Language language) {
        if (language == Language.AS_WRITTEN) {
            return firstLetters(token);
        }
        for (String meaning : token.meanings()) {
            char letter = language == Language.RUSSIAN ? Meanings.initial(meaning) : Character.toLowerCase(meaning.charAt(0));
            if (letter != 0) {
                return String.valueOf(letter);
            }
        }
        return firstLetters(token);
    }

    /** One, but of a few words that are one thing that of each. */
    private static String firstLetters(NameToken token) {
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

    private void add(List<String> letters, int shortest) {
        String acronym = String.join("", letters);
        if (acronym.length() >= shortest && acronym.length() <= LONGEST) {
            found.add(acronym);
        }
    }
}
