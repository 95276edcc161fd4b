package org.amur.sanctions.answer;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.event.EventRecordKind;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.Measure;
import org.amur.web.Dependent;
import org.amur.web.Dependents;

/** Dependents of a measure, a designation or an event: its answers. */
@ApplicationScoped
public class AnswerDependents implements Dependents {

    private static final List<String> ANSWERED = List.of(Measure.KIND, Designation.KIND, EventRecordKind.CODE);

    @Inject
    private AnswerRepository answers;

    @Override
    public List<Dependent> on(String kind, long id) {
        return !ANSWERED.contains(kind) ? List.of() : answers.to(id, MAX_READ).stream().map(AnswerRow::getAnswering)
                .map(own -> new Dependent(own.kind(), own.title(), own.getAddress())).toList();
    }
}
