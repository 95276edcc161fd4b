package org.amur.trade;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How well each of several recorded figures is supported. */
public final class Standings {

    /** Of statements of which nothing is known but what they say: all stand alike. */
    public static final Standings ALIKE = new Standings(new HashMap<>());

    private final Map<Long, Standing> byFigure;

    private Standings(Map<Long, Standing> byFigure) {
        this.byFigure = byFigure;
    }

    /** @param grades of every citation of the figures */
    public static Standings of(Collection<FigureGrade> grades) {
        Map<Long, Standing> best = new HashMap<>();
        grades.forEach(grade -> best.merge(grade.figure(), grade.standing(),
                (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return new Standings(best);
    }

    public Standing of(Statement statement) {
        return byFigure.getOrDefault(statement.figure(), Standing.REPEATED);
    }
}
