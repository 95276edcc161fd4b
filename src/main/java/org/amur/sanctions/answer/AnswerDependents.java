package org.amur.sanctions.answer;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.Dependent;
import org.amur.common.Dependents;
import org.amur.event.EventRecord;
import org.amur.sanctions.designation.DesignationRecord;
import org.amur.sanctions.measure.MeasureRecord;

/** What answers a measure, a designation or an event refers to it. */
@ApplicationScoped
public class AnswerDependents implements Dependents {

    private static final List<String> ANSWERED = List.of(MeasureRecord.CODE, DesignationRecord.CODE, EventRecord.CODE);

    @Inject
    private AnswerRepository answers;

    @Override
    public List<Dependent> on(String kind, long id) {
        return !ANSWERED.contains(kind) ? List.of() : answers.to(id, ASKED).stream().map(AnswerRow::getAnswering)
                .map(own -> new Dependent(own.getKind(), own.getTitle(), own.getAddress())).toList();
    }
}
