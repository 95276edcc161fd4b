package org.amur.figure.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Evidence ranks of several recorded figures. */
public final class EvidenceRanks {

    /** Ranks for statements without known citations: all are equal. */
    public static final EvidenceRanks ALIKE = new EvidenceRanks(new HashMap<>());

    private final Map<Long, EvidenceRank> byFigure;

    private EvidenceRanks(Map<Long, EvidenceRank> byFigure) {
        this.byFigure = byFigure;
    }

    /**
     * Returns the ranks of figures.
     *
     * @param grades of every citation of the figures
     */
    public static EvidenceRanks of(Collection<FigureGrade> grades) {
        Map<Long, EvidenceRank> best = new HashMap<>();
        grades.forEach(grade -> best.merge(grade.figure(), grade.rank(),
                (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return new EvidenceRanks(best);
    }

    public EvidenceRank of(Statement statement) {
        return byFigure.getOrDefault(statement.figure(), EvidenceRank.REPEATED);
    }
}
