package org.amur.source;

import java.util.Locale;

/** Kind of fact that has citations. */
public enum CitedKind {
    ACTOR, RELATIONSHIP, EVENT, FIGURE, PROGRAMME, MEASURE, DESIGNATION;

    /** Returns the attribute of a citation that holds the fact. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the entity of its citations. */
    String entity() {
        return name().charAt(0) + attribute().substring(1) + "Citation";
    }

    /**
     * Returns the JPQL subquery of the facts that cite a source, or a source that repeats it there.
     *
     * @param source parameter: {@code :source}
     */
    public String citing(String source) {
        return "select d.fact from SourceDependency d where d.kind = " + CitedKind.class.getName() + "." + name() + " and d.dependsOn = "
                + source;
    }
}
