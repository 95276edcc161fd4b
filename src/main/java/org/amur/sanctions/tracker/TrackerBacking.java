package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;

/**
 * {@code /sanctions/tracker}: timeline and matrix; see {@link TrackerTables}. Computed on first use, because a cached
 * page needs none.
 */
@Named
@RequestScoped
public class TrackerBacking {

    private static final int ANSWERS = 5;

    @Inject
    private TrackerTables tables;

    @Inject
    private AnswerRepository answerRows;

    private Matrix matrix;
    private Directions directions;
    private Timeline timeline;
    private List<AnswerRow> answers;

    public TrackerFilter getFilter() {
        return tables.filter();
    }

    public Matrix getMatrix() {
        if (matrix == null) {
            matrix = tables.matrix();
        }
        return matrix;
    }

    /** Returns the directions; null in the view of one authority's programmes. */
    public Directions getDirections() {
        if (directions == null) {
            directions = tables.directions();
        }
        return directions;
    }

    public Timeline getTimeline() {
        if (timeline == null) {
            timeline = tables.timeline();
        }
        return timeline;
    }

    public Absence absence(Matrix.Row row, Matrix.Cell cell) {
        return tables.absence(row.imposer(), cell.getColumn());
    }

    /** Returns the dates of what is known of the imposer of a row. */
    public String known(Matrix.Row row) {
        return tables.known(row.imposer());
    }

    /** Returns the newest answers. */
    public List<AnswerRow> getAnswers() {
        if (answers == null) {
            answers = answerRows.latest(ANSWERS);
        }
        return answers;
    }

    /** Returns the year whose months are shown; null for all years. */
    public Integer getYear() {
        return tables.year();
    }

    public boolean isOfMeasures() {
        return tables.isOfMeasures();
    }

    public boolean isByKind() {
        return tables.isByKind();
    }
}
