package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;

/** {@code /sanctions/tracker}: what began when, and who sanctions whom on a day; see {@link TrackerTables}. */
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

    @PostConstruct
    void load() {
        timeline = tables.timeline();
        matrix = tables.matrix();
        directions = tables.directions();
        answers = answerRows.latest(ANSWERS);
    }

    public TrackerFilter getFilter() {
        return tables.filter();
    }

    public Matrix getMatrix() {
        return matrix;
    }

    /** Null where the programmes of one authority are told apart. */
    public Directions getDirections() {
        return directions;
    }

    public Timeline getTimeline() {
        return timeline;
    }

    /** The newest of what answers something. */
    public List<AnswerRow> getAnswers() {
        return answers;
    }

    /** The year whose months are shown; null for all years. */
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
