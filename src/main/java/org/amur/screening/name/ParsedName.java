package org.amur.screening.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name taken apart. Made by {@link NameParser}; immutable.
 *
 * @param text   as it was given
 * @param kind   as it was given, or as the name itself tells; never {@link NameKind#UNKNOWN}
 * @param tokens in the order of the text; empty if the text has no letter and no digit
 */
public record ParsedName(String text, NameKind kind, List<NameToken> tokens) {

    /** Words in a row that a text may also write as one. */
    static final int LONGEST_JOIN = 3;
    /** A span with a single consonant, such as Yeuk-wah, is a word if it has so many sounds. */
    private static final int LEAST_SOUNDS = 5;
    /** Ways of hearing that one text joins what another keeps apart in. */
    private static final Set<Path> JOINED_IN = EnumSet.of(Path.PINYIN, Path.WADE_GILES, Path.PALLADIUS, Path.KONTSEVICH,
            Path.CANTONESE, Path.SINO_KOREAN);

    public ParsedName {
        tokens = List.copyOf(tokens);
    }

    /** Several words heard as one. */
    record Whole(String sounds, String bones, boolean framed) {
    }

    /** A span of tokens as one word; {@code to} is the last. */
    record Join(int from, int to, Whole whole) {
    }

    /** All spans of two or three names in a row as if they were written as one, in each way in which all of them can be read. */
    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to < Math.min(tokens.size(), from + LONGEST_JOIN); to++) {
                addJoins(from, to, joins);
            }
        }
        return joins;
    }

    private void addJoins(int from, int to, List<Join> joins) {
        List<NameToken> span = tokens.subList(from, to + 1);
        if (!span.stream().allMatch(ParsedName::joinable)) {
            return;
        }
        Set<Path> paths = EnumSet.noneOf(Path.class);
        span.forEach(token -> token.readings().forEach(reading -> paths.add(reading.path())));
        paths.retainAll(JOINED_IN);
        Set<String> known = new HashSet<>();
        addJoin(from, to, heard(span, null), known, joins);
        paths.forEach(path -> addJoin(from, to, heard(span, path), known, joins));
    }

    private void addJoin(int from, int to, String sounds, Set<String> known, List<Join> joins) {
        String bones = Sounds.bones(sounds);
        if ((bones.length() > 1 || sounds.length() >= LEAST_SOUNDS) && known.add(sounds)) {
            boolean framed = tokens.subList(from, to + 1).stream().anyMatch(NameToken::framed);
            joins.add(new Join(from, to, new Whole(sounds, bones, framed)));
        }
    }

    /** @param path by which each word is heard that can be; the others are heard by their first */
    private static String heard(List<NameToken> span, Path path) {
        StringBuilder sounds = new StringBuilder();
        for (NameToken token : span) {
            Reading heard = token.readings().stream().filter(reading -> reading.path() == path).findFirst()
                    .orElse(token.readings().get(0));
            for (int i = 0; i < heard.sounds().length(); i++) {
                Sounds.append(sounds, heard.sounds().charAt(i));
            }
        }
        return sounds.toString();
    }

    private static boolean joinable(NameToken token) {
        return !token.readings().isEmpty()
                && (token.role() == Role.NAME || token.role() == Role.PARTICLE || token.role() == Role.PATRONYMIC);
    }
}
