package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.amur.actor.ActorKind;

/** Finds states by one character: several in a row (中俄), with 方 or 军 (中方, 俄军), alone where it is no other word (对俄), and 我国. */
final class ChineseStates {

    private static final Set<String> INSIDE_WORDS = Set.of("其", "之", "途", "集");
    /** Characters that abbreviate a state more often than they mean anything else. */
    private static final Set<String> STRONG = Set.of("中", "俄", "美", "欧", "日", "韩", "朝", "印", "蒙", "英", "乌", "澳");
    private static final Set<String> GREAT = Set.of("中", "俄", "美");
    private static final String SIDE = "方";
    private static final String FORCES = "军";
    private static final String CHINA = "CN";
    /** 华 abbreviates China only alone: 访华. */
    private static final String ETHNIC = "华";
    /** 西 is Spain and the West, 以 Israel and by. */
    private static final Set<String> NEVER_ALONE = Set.of("西", "以");

    private final Reading text;
    private final KnownNames index;
    /** States that the text also names in full. */
    private final Set<String> named = new HashSet<>();
    private final List<Find> finds = new ArrayList<>();

    private ChineseStates(Reading text, KnownNames index, CountryRefs countries) {
        this.text = text;
        this.index = index;
        countries.nouns().forEach(ref -> named.add(ref.country()));
    }

    static List<Find> find(Reading text, KnownNames index, CountryRefs countries) {
        ChineseStates states = new ChineseStates(text, index, countries);
        int at = 0;
        while (at < text.size()) {
            at = text.isHan(at) ? states.read(at) : at + 1;
        }
        return states.finds;
    }

    /** Returns the index from which to go on. */
    private int read(int at) {
        if (text.is(at, "我") && text.is(at + 1, "国") && !text.is(at - 1, "自")) {
            index.state(CHINA).ifPresent(state -> finds.add(new Find(at, at + 2, state, ActorRule.OWN_COUNTRY, null)));
            return at + 2;
        }
        int end = at;
        while (isState(end) && (end == at || !text.is(end, ETHNIC) && !text.is(at, ETHNIC)) && isIn(at, end)) {
            end++;
        }
        if (end == at) {
            return at + 1;
        }
        boolean isSideOfOne = end - at == 2 && text.is(at, "中") && text.is(end, SIDE);
        if (end - at > 1 && !isSideOfOne && isCompound(at, end)) {
            addCompound(at, end);
        } else {
            addSingle(end - 1);
        }
        return end;
    }

    /** A character with many meanings belongs to a compound only beside a great power and before what two states have. */
    private boolean isIn(int from, int at) {
        if (isStrong(at) || text.is(at, ETHNIC)) {
            return true;
        }
        boolean isPair = at == from ? GREAT.contains(text.plain(at + 1)) : GREAT.contains(text.plain(at - 1));
        int to = at == from ? at + 2 : at + 1;
        return isPair && index.vocabulary().has("between-states", text.plain(to) + text.plain(to + 1));
    }

    private boolean isStrong(int at) {
        return STRONG.contains(text.plain(at)) || !NEVER_ALONE.contains(text.plain(at)) && country(at).filter(named::contains).isPresent();
    }

    private boolean isState(int at) {
        return text.isHan(at) && country(at).isPresent() && !NotStates.isDay(text, at) && !startsLongerName(at) && !text.is(at - 1, "畅");
    }

    private boolean startsLongerName(int at) {
        return index.names().at(text, at).stream().anyMatch(match -> match.to() > at + 1 && !text.isCutState(match.to()));
    }

    private Optional<String> country(int at) {
        return index.vocabulary().countries().ofCharacter(text.plain(at));
    }

    /** Tells whether states in a row are a compound: one of the great powers must be among them. */
    private boolean isCompound(int from, int to) {
        if (text.is(from, "中") && text.isGlued(from) && INSIDE_WORDS.contains(text.plain(from - 1))) {
            return to - from > 2 && isCompound(from + 1, to);
        }
        boolean isGreat = false;
        for (int i = from; i < to; i++) {
            isGreat |= GREAT.contains(text.plain(i));
        }
        return isGreat && !NotStates.isOtherWord(text, from, to);
    }

    /** Tells whether characters of states are listed: 中、美、日. */
    private boolean isListed(int at) {
        return text.is(at + 1, "、") && isSingle(at + 2) || text.is(at - 1, "、") && isSingle(at - 2);
    }

    private boolean isSingle(int at) {
        return isState(at) && isStrong(at) && (!text.isHan(at + 1) && !text.isHan(at - 1) || text.is(at + 1, "、") || text.is(at - 1, "、"));
    }

    private void addCompound(int from, int to) {
        int start = text.is(from, "中") && text.isGlued(from) && INSIDE_WORDS.contains(text.plain(from - 1)) ? from + 1 : from;
        for (int i = start; i < to; i++) {
            country(i).flatMap(index::state).ifPresent(state -> finds.add(new Find(start, to, state, ActorRule.COMPOUND, null)));
        }
    }

    private void addSingle(int at) {
        String country = country(at).orElseThrow();
        Optional<Subject> state = index.state(country);
        if (state.isEmpty()) {
            return;
        }
        if (text.is(at + 1, SIDE) && isStrong(at) && !NotStates.isSideWord(text, at)) {
            finds.add(new Find(at, at + 2, state.get(), ActorRule.NAME, null));
        } else if (text.is(at + 1, FORCES) && STRONG.contains(text.plain(at)) && !NotStates.isForceWord(text, at)) {
            Subject forces = index.institution("armed-forces", country)
                    .orElseGet(() -> Subject.unrecorded(ActorKind.GOVERNMENT_BODY, country, text.line(at, at + 2)));
            finds.add(new Find(at, at + 2, forces, ActorRule.NAME, text.line(at, at + 2)));
        } else if (NotStates.isAbbreviation(text, at) || isListed(at)) {
            finds.add(new Find(at, at + 1, state.get(), ActorRule.NAME, null));
        }
    }
}
