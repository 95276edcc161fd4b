package org.amur.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

import org.amur.event.EventForm;
import org.amur.event.EventService;
import org.amur.event.EventStatus;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.ParticipationForm;
import org.amur.event.Realis;

/** Seed of events, published or drafts. */
@Dependent
class EventSeed {

    private static final String EVENT = "event";

    @Inject
    private EventService service;

    void plant(SeedKeys keys) {
        for (List<JsonObject> events :
                SeedOrder.of(SeedFile.read("events"), event -> Stream.ofNullable(SeedFile.text(event, "outcome"))
                        .toList())) {
            plant(events.stream().filter(EventSeed::isPublished).toList(), service::createPublished, keys);
            plant(events.stream().filter(event -> !isPublished(event)).toList(), service::createAll, keys);
        }
    }

    private static boolean isPublished(JsonObject event) {
        return SeedFile.constant(event, "status", EventStatus.class) == EventStatus.PUBLISHED;
    }

    private static void plant(List<JsonObject> events, Function<List<EventForm>, List<Long>> create, SeedKeys keys) {
        List<EventForm> forms = events.stream().map(event -> form(event, keys)).toList();
        keys.putAll(EVENT, events, forms, create.apply(forms), EventForm::getTitle);
    }

    private static EventForm form(JsonObject event, SeedKeys keys) {
        EventForm form = new EventForm();
        form.setTitle(event.getString("title"));
        form.setDescription(SeedFile.text(event, "description"));
        form.setType(SeedFile.constant(event, "type", EventType.class));
        form.setMode(SeedFile.text(event, "mode"));
        form.setContext(SeedFile.text(event, "context"));
        form.setRealis(SeedFile.constant(event, "realis", Realis.class));
        form.setOutcome(keys.get(EVENT, SeedFile.text(event, "outcome")));
        form.setIntensity(intensity(event));
        form.setDate(SeedFile.date(event, "when"));
        form.setPlace(SeedFile.text(event, "place"));
        form.setCountry(SeedFile.text(event, "country"));
        form.getParticipants().getRows().clear();
        SeedFile.objects(event, "participants").forEach(participant -> form.getParticipants().getRows()
                .add(new ParticipationForm(keys.get(ActorSeed.ACTOR, participant.getString("actor")),
                        SeedFile.constant(participant, "role", ParticipantRole.class))));
        form.getCitations().getRows().clear();
        SourceSeed.cite(form.getCitations(), SeedFile.objects(event, "citations"), keys);
        return form;
    }

    private static BigDecimal intensity(JsonObject event) {
        JsonNumber intensity = event.getJsonNumber("intensity");
        return intensity == null ? null : intensity.bigDecimalValue();
    }
}
