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

/** What became of the parts of an actor when another took it over. */
public final class Absorption {

    public static final String COUNTRY = "COUNTRY";
    public static final String BORN = "BORN";
    public static final String DESCRIPTION = "DESCRIPTION";

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> filled = new LinkedHashMap<>();
    private final Set<String> differing = new LinkedHashSet<>();

    /**
     * @param copy the new part; null if there was one that says the same
     * @param same the part that says the same; null if there was none
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

    /** @return what is known: one's own, or else the other's */
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

    /** Each part of the other, in its order. */
    public List<Part> getParts() {
        return List.copyOf(parts);
    }

    /** What was not known before and is now, by the constants of this class, as text. */
    public Map<String, String> getFilled() {
        return Map.copyOf(filled);
    }

    /** What both know, and know otherwise: one's own stands. */
    public Set<String> getDiffering() {
        return Set.copyOf(differing);
    }
}
