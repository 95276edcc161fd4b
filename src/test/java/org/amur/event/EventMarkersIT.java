package org.amur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorService;
import org.amur.source.CitationForm;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Marker;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;

/** Tests of events as chart markers. */
class EventMarkersIT extends ServerTests {

    @Inject
    private EventMarkers markers;

    @Inject
    private EventService service;

    @Inject
    private ActorService actors;

    @Inject
    private SourceService sources;

    @Inject
    private Caller caller;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void onlyEventsWithAKnownYearAreMarked() {
        Option actor = actor();
        Option source = source();
        List.of("1731", "1731-03~", "1731-03-20", "1731/1733", "1731-06-01/..", "173X")
                .forEach(date -> publish(date, actor, source));
        List<String> marked = markers.between(LocalDate.of(1731, 1, 1), LocalDate.of(1731, 12, 31), 100).stream()
                .filter(marker -> marker.title().contains(word)).map(Marker::date).map(PartialDate::getEdtf).toList();
        assertEquals(Set.of("1731", "1731-03~", "1731-03-20"), Set.copyOf(marked));
    }

    private void publish(String date, Option actor, Option source) {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle(word + " " + date);
        form.setDate(PartialDate.parse(date));
        form.getParticipants().getRows().add(new ParticipationForm(actor, ParticipantRole.ACTOR));
        CitationForm citation = new CitationForm();
        citation.setCredibility(Credibility.CANNOT_BE_JUDGED);
        citation.setSource(source);
        form.getCitations().getRows().add(citation);
        as(() -> service.createPublished(List.of(form)));
    }

    private Option actor() {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.getNames().getRows().get(0).setText("Actor " + word);
        return new Option(as(() -> actors.create(form)), "actor");
    }

    private Option source() {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setReliability(Reliability.F);
        form.setTitle("Source " + word);
        form.setPublisher("A paper");
        return new Option(as(() -> sources.create(form)), "source");
    }

    private <T> T as(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
