package org.amur.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

import org.amur.web.Identified;

/** Result of merging the parts of an actor into another. */
public final class Absorption {

    public static final String COUNTRY = "COUNTRY";
    public static final String BORN = "BORN";
    public static final String DESCRIPTION = "DESCRIPTION";

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> filled = new LinkedHashMap<>();
    private final Set<String> differing = new LinkedHashSet<>();

    /**
     * Part of the absorbed actor.
     *
     * @param copy the new part of the survivor; null if it has an equal one
     * @param same the equal part of the survivor; null if there is none
     */
    public record Part(Identified original, Identified copy, Identified same) {
    }

    <P extends Identified> void take(Collection<P> others, Collection<P> own, BiPredicate<P, P> isSame, UnaryOperator<P> copies) {
        for (P other : others) {
            P same = own.stream().filter(each -> isSame.test(each, other)).findFirst().orElse(null);
            P copy = same == null ? copies.apply(other) : null;
            if (copy != null) {
                own.add(copy);
            }
            parts.add(new Part(other, copy, same));
        }
    }

    /**
     * Chooses a value and notes it if it is filled in or differs.
     *
     * @return the survivor's own value, else the other's
     */
    <T> T fill(String fact, T own, T other) {
        if (own == null && other != null) {
            filled.put(fact, String.valueOf(other));
            return other;
        }
        if (own != null && other != null && !own.equals(other)) {
            differing.add(fact);
        }
        return own;
    }

    /** Returns each part of the absorbed actor, in its order. */
    public List<Part> getParts() {
        return List.copyOf(parts);
    }

    /** Returns the filled-in values as text, by the constants of this class. */
    public Map<String, String> getFilled() {
        return Map.copyOf(filled);
    }

    /** Returns the properties for which both have different values; the survivor's is kept. */
    public Set<String> getDiffering() {
        return Set.copyOf(differing);
    }
}
