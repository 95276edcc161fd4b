package org.amur.sanctions.retaliation;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.event.EventRepository;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.imposition.AnswerForm;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Autocompletion of answered facts: measures, designations by target, events. */
@Named
@RequestScoped
public class AnsweredLookup {

    private static final int EACH = 6;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    @Inject
    private EventRepository events;

    public List<Option> complete(String typed) {
        return Stream.of(
                        measures.suggest(typed, EACH).stream()
                                .map(measure ->
                                        new Option(measure.id(), measure.label(), Texts.get("common.kind.measure"))),
                        designations.search(typed, EACH).stream()
                                .map(row -> new Option(
                                        row.getId(),
                                        AnswerForm.designationLabel(
                                                row.getTarget(), row.getAuthority(), row.getProgramme()),
                                        Texts.get("common.kind.designation"))),
                        events.search(typed, EACH).stream()
                                .map(row -> new Option(row.getId(), row.getTitle(), Texts.get("common.kind.event"))))
                .flatMap(options -> options)
                .toList();
    }
}
