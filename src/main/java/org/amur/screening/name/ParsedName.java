package org.amur.screening.name;

import java.util.ArrayList;
import java.util.List;

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

    public ParsedName {
        tokens = List.copyOf(tokens);
    }

    /** A span of tokens as one word; {@code to} is the last. */
    record Join(int from, int to, String sounds, String bones, boolean framed) {
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
        for (Path path : new Path[] {null, Path.PINYIN, Path.WADE_GILES, Path.PALLADIUS, Path.KONTSEVICH, Path.CANTONESE,
            Path.SINO_KOREAN}) {
            StringBuilder sounds = new StringBuilder();
            boolean taken = path == null;
            boolean framed = false;
            for (NameToken token : tokens.subList(from, to + 1)) {
                if (token.readings().isEmpty() || !joinable(token)) {
                    return;
                }
                framed |= token.framed();
                Reading reading = token.readings().get(0);
                for (Reading other : token.readings()) {
                    if (other.path() == path) {
                        reading = other;
                        taken = true;
                        break;
                    }
                }
                for (int i = 0; i < reading.sounds().length(); i++) {
                    Sounds.append(sounds, reading.sounds().charAt(i));
                }
            }
            String bones = Sounds.bones(sounds.toString());
            if (taken && (bones.length() > 1 || sounds.length() >= LEAST_SOUNDS) && joins.stream().noneMatch(join -> join.from() == from && join.to() == to
                    && join.sounds().contentEquals(sounds))) {
                joins.add(new Join(from, to, sounds.toString(), bones, framed));
            }
        }
    }

    private static boolean joinable(NameToken token) {
        return token.role() == Role.NAME || token.role() == Role.PARTICLE || token.role() == Role.PATRONYMIC;
    }
}
