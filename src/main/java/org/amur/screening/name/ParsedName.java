package org.amur.screening.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name taken apart. Made by {@link NameParser}; immutable.
 *
 * @param text   as it was given
 * @param kind   as it was given, or as the name itself tells; never {@link BearerKind#UNKNOWN}
 * @param tokens in the order of the text; empty if the text has no letter and no digit
 */
public record ParsedName(String text, BearerKind kind, List<NameToken> tokens) {

    /** Words in a row that a text may also write as one. */
    static final int LONGEST_JOIN = 3;
    /** A span with a single consonant, such as Yeuk-wah, is a word if it has so many sounds. */
    private static final int LEAST_SOUNDS = 5;
    /** Ways of hearing that one text joins what another keeps apart in. */
    private static final Set<Transliteration> JOINED_IN = EnumSet.of(Transliteration.PINYIN, Transliteration.WADE_GILES, Transliteration.PALLADIUS, Transliteration.KONTSEVICH,
            Transliteration.CANTONESE, Transliteration.SINO_KOREAN);

    public ParsedName {
        tokens = List.copyOf(tokens);
    }

    /** Several words heard as one. */
    record Whole(String sounds, String bones, boolean framed) {

        /** The bones follow from the sounds; and what records have is slow until it is compiled. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Whole whole && framed == whole.framed && sounds.equals(whole.sounds);
        }

        @Override
        public int hashCode() {
            return sounds.hashCode();
        }
    }

    /** A span of tokens as one word; {@code to} is the last. */
    record Join(int from, int to, Whole whole) {
    }

    /** The words of a person's name that may say how the father is called: of Абрамович Роман Аркадьевич both that look so. */
    public List<Patronymic> patronymics() {
        boolean has = kind == BearerKind.PERSON && tokens.stream().anyMatch(token -> token.role() == TokenRole.PATRONYMIC);
        return !has ? List.of() : tokens.stream().map(Patronymic::of).flatMap(Optional::stream).toList();
    }

    /** All spans of two or three names in a row as if they were written as one, in each way in which all of them can be read. */
    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            int end = Math.min(tokens.size(), from + LONGEST_JOIN);
            for (int to = from + 1; to < end && joinable(tokens.get(from)) && joinable(tokens.get(to)); to++) {
                addJoins(from, to, joins);
            }
        }
        return joins;
    }

    private void addJoins(int from, int to, List<Join> joins) {
        int before = joins.size();
        addJoin(from, to, heard(from, to, null), before, joins);
        for (Transliteration path : paths(from, to)) {
            addJoin(from, to, heard(from, to, path), before, joins);
        }
    }

    /** Those ways of hearing that join, in which a word of the span can be read; nearly always none. */
    private Set<Transliteration> paths(int from, int to) {
        Set<Transliteration> paths = Set.of();
        for (int i = from; i <= to; i++) {
            for (WordReading reading : tokens.get(i).readings()) {
                if (JOINED_IN.contains(reading.path())) {
                    paths = paths.isEmpty() ? EnumSet.noneOf(Transliteration.class) : paths;
                    paths.add(reading.path());
                }
            }
        }
        return paths;
    }

    /** @param before how many there were before those of this span */
    private void addJoin(int from, int to, String sounds, int before, List<Join> joins) {
        String bones = Sounds.bones(sounds);
        boolean telling = bones.length() > 1 || sounds.length() >= LEAST_SOUNDS;
        for (int i = before; i < joins.size(); i++) {
            telling &= !joins.get(i).whole().sounds().equals(sounds);
        }
        if (telling) {
            joins.add(new Join(from, to, new Whole(sounds, bones, isFramed(from, to))));
        }
    }

    /** Whether the words of a span, each of which is Chinese, can be read as one of these words in pinyin. */
    boolean isInSyllables(Join join, Set<String> pinyin) {
        Set<String> spans = Set.of("");
        for (NameToken token : tokens.subList(join.from(), join.to() + 1)) {
            spans = spans.stream().flatMap(before -> token.syllables().stream().map(before::concat)).collect(Collectors.toSet());
        }
        return spans.stream().anyMatch(pinyin::contains);
    }

    private boolean isFramed(int from, int to) {
        boolean framed = false;
        for (int i = from; i <= to; i++) {
            framed |= tokens.get(i).framed();
        }
        return framed;
    }

    /** @param path by which each word is heard that can be; the others are heard by their first */
    private String heard(int from, int to, Transliteration path) {
        StringBuilder sounds = new StringBuilder(32);
        for (int i = from; i <= to; i++) {
            String heard = heard(tokens.get(i), path).sounds();
            for (int s = 0; s < heard.length(); s++) {
                Sounds.append(sounds, heard.charAt(s));
            }
        }
        return sounds.toString();
    }

    private static WordReading heard(NameToken token, Transliteration path) {
        for (WordReading reading : token.readings()) {
            if (reading.path() == path) {
                return reading;
            }
        }
        return token.readings().get(0);
    }

    private static boolean joinable(NameToken token) {
        return !token.readings().isEmpty()
                && (token.role() == TokenRole.NAME || token.role() == TokenRole.PARTICLE || token.role() == TokenRole.PATRONYMIC);
    }
}
