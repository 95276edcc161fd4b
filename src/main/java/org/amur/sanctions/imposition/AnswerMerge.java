package org.amur.sanctions.imposition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.event.Event;
import org.amur.history.CommandLock;
import org.amur.history.RecordCommands;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;

/** Updates the answered facts of a measure or designation from its form. Runs in the command's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnswerMerge {

    private static final List<Class<? extends Recorded>> KINDS = List.of(Measure.class, Designation.class, Event.class);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private CommandLock lock;

    /**
     * Applies the rows of a form, after its citations. Existing answers are not checked again.
     *
     * @throws RefusedException if a row has no citation or no existing fact, or the fact would answer itself, directly
     * or through others
     */
    public void apply(List<AnswerForm> rows, Imposition<?, ?> answering) {
        Map<Integer, Citation> citations = new HashMap<>();
        answering.getCitations().forEach(citation -> citations.put(citation.getPosition(), citation));
        Set<Long> before = answering.getAnswers().stream().map(answer -> answer.getAnswered().getId())
                .collect(Collectors.toSet());
        if (rows.stream().anyMatch(row -> !before.contains(row.getAnswered().id()))) {
            // Two concurrent commands could otherwise create a cycle.
            lock.take("answer_turn", "sanctions.answer.busy");
        }
        Map<Integer, Recorded> answered = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).citationPosition() < 0) {
                throw new RefusedException("answers[" + row + "].citation", "sanctions.answer.uncited");
            }
            answered.put(row, answered(rows.get(row), row, answering, before));
        }
        PartMerge.apply(rows, answering.getAnswers(), () -> new Answer(answering), (answer, row, position) ->
                answer.apply(answered.get(position), citations.get(row.citationPosition()), position));
    }

    private Recorded answered(AnswerForm form, int row, Imposition<?, ?> answering, Set<Long> before) {
        long id = form.getAnswered().id();
        Recorded answered = KINDS.stream().filter(kind -> entities.find(kind, id) != null).findFirst()
                .<Recorded>map(kind -> records.getReferenced(kind, id))
                .orElseThrow(() -> new RefusedException(field(row), "sanctions.answer.gone"));
        if (!before.contains(id) && leadsTo(answered, answering)) {
            throw new RefusedException(field(row), "sanctions.answer.circular");
        }
        return answered;
    }

    private static String field(int row) {
        return "answers[" + row + "].answered";
    }

    private static boolean leadsTo(Recorded from, Recorded wanted) {
        Deque<Recorded> open = new ArrayDeque<>(List.of(from));
        Set<Recorded> met = new HashSet<>();
        while (!open.isEmpty()) {
            Recorded next = open.pop();
            if (next == wanted) {
                return true;
            }
            if (met.add(next) && next instanceof Imposition<?, ?> imposition) {
                imposition.getAnswers().forEach(answer -> open.push(answer.getAnswered()));
            }
        }
        return false;
    }
}
