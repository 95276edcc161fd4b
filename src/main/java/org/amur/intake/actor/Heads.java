package org.amur.intake.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.actor.ActorKind;
import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWords;

/** Words by which names of organisations are known, with the kind of actor. */
final class Heads {

    private static final int ENGLISH = 1;
    private static final int RUSSIAN = 2;
    private static final int CHINESE = 3;
    private static final Map<String, ActorKind> LATIN = new HashMap<>();
    private static final Map<String, ActorKind> CYRILLIC = new HashMap<>();
    private static final Map<String, ActorKind> HAN = new HashMap<>();

    static {
        for (String line : Lexicon.lines(Heads.class, "heads.txt")) {
            List<String> columns = Lexicon.columns(line);
            ActorKind kind = ActorKind.valueOf(columns.get(0));
            Lexicon.terms(columns.get(ENGLISH)).forEach(word -> LATIN.put(plain(word), kind));
            Lexicon.terms(columns.get(RUSSIAN)).forEach(word -> RussianForms.of(plain(word)).forEach(form -> CYRILLIC.put(form, kind)));
            Lexicon.terms(columns.get(CHINESE)).forEach(word -> HAN.put(word, kind));
        }
    }

    private Heads() {
    }

    private static String plain(String word) {
        return TextWords.of(word).get(TextWords.of(word).size() - 1).plain();
    }

    static Optional<ActorKind> latin(String plain) {
        return Optional.ofNullable(LATIN.get(plain));
    }

    static Optional<ActorKind> cyrillic(String plain) {
        return Optional.ofNullable(CYRILLIC.get(plain));
    }

    /** Returns the kind of organisation whose Chinese name ends with some characters. */
    static Optional<ActorKind> han(String ending) {
        return Optional.ofNullable(HAN.get(ending));
    }
}
