package org.amur.figure.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How well each of several recorded figures is supported. */
public final class EvidenceRanks {

    /** Of statements of which nothing is known but what they say: all stand alike. */
    public static final EvidenceRanks ALIKE = new EvidenceRanks(new HashMap<>());

    private final Map<Long, EvidenceRank> byFigure;

    private EvidenceRanks(Map<Long, EvidenceRank> byFigure) {
        this.byFigure = byFigure;
    }

    /** @param grades of every citation of the figures */
    public static EvidenceRanks of(Collection<FigureGrade> grades) {
        Map<Long, EvidenceRank> best = new HashMap<>();
        grades.forEach(grade -> best.merge(grade.figure(), grade.standing(),
                (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return new EvidenceRanks(best);
    }

    public EvidenceRank of(Statement statement) {
        return byFigure.getOrDefault(statement.figure(), EvidenceRank.REPEATED);
    }
}
