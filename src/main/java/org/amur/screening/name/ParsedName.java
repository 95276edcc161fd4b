package org.amur.screening.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parsed name, created by {@link NameParser}; immutable.
 *
 * @param text   text as given
 * @param kind   kind as given, or guessed from the name; never {@link BearerKind#UNKNOWN}
 * @param tokens tokens in text order; empty if the text has no letter and no digit
 */
public record ParsedName(String text, BearerKind kind, List<NameToken> tokens) {

    /** Maximum words that another text may write as one. */
    static final int MAX_JOINED_WORDS = 3;
    /** Minimum sounds of a span with a single consonant, such as Yeuk-wah. */
    private static final int MIN_SOUNDS = 5;
    /** Systems in which one text joins words that another separates. */
    private static final Set<Transliteration> JOINED_IN = EnumSet.of(
            Transliteration.PINYIN,
            Transliteration.WADE_GILES,
            Transliteration.PALLADIUS,
            Transliteration.KONTSEVICH,
            Transliteration.CANTONESE,
            Transliteration.SINO_KOREAN);

    public ParsedName {
        tokens = List.copyOf(tokens);
    }

    /** Several words read as one. */
    record Whole(String sounds, String bones, boolean framed) {

        /**
         * Ignores the skeleton, which follows from the sounds; faster than the method of records until that is
         * compiled.
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Whole whole && framed == whole.framed && sounds.equals(whole.sounds);
        }

        @Override
        public int hashCode() {
            return sounds.hashCode();
        }
    }

    /** Span of tokens read as one word; {@code to} is the last. */
    record Join(int from, int to, Whole whole) {
    }

    /** Returns the words that may be patronymics: both candidates of Абрамович Роман Аркадьевич. */
    public List<Patronymic> patronymics() {
        boolean has = kind == BearerKind.PERSON && tokens.stream().anyMatch(token -> token.role() == TokenRole.PATRONYMIC);
        return !has ? List.of() : tokens.stream().map(Patronymic::of).flatMap(Optional::stream).toList();
    }

    /** Returns all spans of two or three names written as one, in every system in which all of them can be read. */
    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            int end = Math.min(tokens.size(), from + MAX_JOINED_WORDS);
            for (int to = from + 1; to < end && isJoinable(tokens.get(from)) && isJoinable(tokens.get(to)); to++) {
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

    /** Returns the joining systems in which a word of the span can be read; nearly always none. */
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

    /** @param before number of spans before those of this one */
    private void addJoin(int from, int to, String sounds, int before, List<Join> joins) {
        String bones = Sounds.bones(sounds);
        boolean telling = bones.length() > 1 || sounds.length() >= MIN_SOUNDS;
        for (int i = before; i < joins.size(); i++) {
            telling &= !joins.get(i).whole().sounds().equals(sounds);
        }
        if (telling) {
            joins.add(new Join(from, to, new Whole(sounds, bones, isFramed(from, to))));
        }
    }

    /** Returns true if the Chinese words of a span can be read as one of these words in pinyin. */
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

    /** @param path system of the words that have such a reading; the others use their first */
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

    private static boolean isJoinable(NameToken token) {
        return !token.readings().isEmpty()
                && (token.role() == TokenRole.NAME || token.role() == TokenRole.PARTICLE || token.role() == TokenRole.PATRONYMIC);
    }
}
