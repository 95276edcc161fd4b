package org.amur.screening.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Recognises titles and patronymics among the words of a person's name. */
final class PersonWords {

    private static final Pattern SON = Pattern.compile(".+?(?:[oeai]v|[^aeiou]|y)i[Ccstk][sSxk]?[iu]?s?");
    private static final Pattern DAUGHTER = Pattern.compile(".+?(?:[oeai][vw]|[oeai]u|i[Cc])n(?:a|i|e|u|o|oi|ova)");

    private final List<NameToken> tokens;

    /** @param tokens tokens, modified in place */
    PersonWords(List<NameToken> tokens) {
        this.tokens = tokens;
    }

    void findTitles() {
        int names = names();
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            if (names > 1 && isName(token) && NameLexicon.isTitle(token.folded())) {
                tokens.set(i, token.as(TokenRole.TITLE, TokenRole.TITLE.weight()));
                names--;
            }
        }
    }

    private int names() {
        int names = 0;
        for (NameToken token : tokens) {
            names += isName(token) ? 1 : 0;
        }
        return names;
    }

    static boolean isName(NameToken token) {
        return token.role() == TokenRole.NAME;
    }

    /** Marks the patronymic among three or more names: the last candidate, because the surname may look like one. */
    void findPatronymic() {
        if (names() < 3) {
            return;
        }
        int found = -1;
        Set<String> ofFound = Set.of();
        for (int i = 0; i < tokens.size(); i++) {
            Set<String> names = isName(tokens.get(i)) ? father(tokens.get(i)) : null;
            if (names != null && (found < 0 || !names.isEmpty() || i == tokens.size() - 1)) {
                found = i;
                ofFound = names;
            }
        }
        if (found >= 0) {
            NameToken token = tokens.get(found);
            Set<String> fathers = new TreeSet<>();
            ofFound.forEach(name -> fathers.add("father:" + name));
            tokens.set(found, token.as(TokenRole.PATRONYMIC, TokenRole.PATRONYMIC.weight()).meaning(fathers));
        }
    }

    /** Returns the possible given names of the father; null if it is not a patronymic. */
    static Set<String> father(NameToken token) {
        if (token.readings().isEmpty() || token.framed()) {
            return null;
        }
        String sounds = token.readings().get(0).sounds();
        if (sounds.length() < 6 || !SON.matcher(sounds).matches() && !DAUGHTER.matcher(sounds).matches()) {
            return null;
        }
        return Patronymics.fathers(sounds);
    }
}
