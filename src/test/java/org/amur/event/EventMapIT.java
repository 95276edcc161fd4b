package org.amur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AsEditor.class)
class EventMapIT extends ServerTests {

    @Inject
    private EventService service;

    @Inject
    private EventRepository events;

    @Inject
    private Caller caller;

    @Test
    void eachEventIsAtItsPlaceElseInTheMiddleOfItsCountryElseCounted() {
        String word = word();
        long beijing = event(word, "Beijing", "CN");
        long hall = event(word, "Great Hall of the People, Beijing", null);
        long village = event(word, "Nowhere at all", "CN");
        long china = event(word, null, "CN");
        long sea = event(word, "Sea of Japan", null);
        long nowhere = event(word, "Nowhere at all", null);
        long none = event(word, null, null);
        EventMap map = EventMap.of(events.places(filter(word, null)));
        assertEquals(
                List.of("Beijing 2", "CN 2", "Sea of Japan 1"),
                map.points().stream()
                        .map(point -> point.place().key() + " " + point.count())
                        .toList());
        assertEquals(List.of(5L, 2L, 2L), List.of(map.placed(), map.centred(), map.unplaced()));
        assertEquals(List.of(hall, beijing), ids(word, "Beijing"));
        assertEquals(List.of(china, village), ids(word, "CN"));
        assertEquals(List.of(sea), ids(word, "Sea of Japan"));
        assertEquals(List.of(none, nowhere), ids(word, EventPlace.NONE));
        assertEquals(List.of(), ids(word, "Moscow"));
        assertNull(events.place("Nowhere at all"));
    }

    /** Holds for all events of the record, with the places of other tests. */
    @Test
    void theListOfAPlaceHasAsManyEventsAsItsPoint() {
        EventMap map = EventMap.of(events.places(filter(null, null)));
        assertTrue(map.points().size() > 10);
        for (MapPoint point : map.points()) {
            assertEquals(point.count(), events.count(filter(null, events.place(point.place().key()))), point.place().key());
        }
        assertEquals(map.unplaced(), events.count(filter(null, events.place(EventPlace.NONE))));
    }

    @Test
    void draftsAreOnTheMapOfEditorsOnly() {
        String word = word();
        event(word, "Beijing", "CN");
        assertEquals(1, EventMap.of(events.places(filter(word, null))).placed());
        caller.actAs("reader", Set.of(Roles.ANALYST), () -> {
            assertEquals(List.of(), events.places(filter(word, null)));
            assertEquals(List.of(), events.dates(filter(word, null)));
        });
    }

    @Test
    void eventsAreFilteredByContext() {
        String word = word();
        event(word, "Beijing", "CN");
        EventFilter military = new EventFilter(
                word,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EventRepository.NEWEST,
                List.of(),
                null,
                null,
                "military",
                null,
                null);
        assertEquals(0, events.count(military));
        EventForm form = form(word, "Moscow", "RU");
        form.setContext("military");
        create(form);
        assertEquals(1, events.count(military));
    }

    private List<Long> ids(String word, String place) {
        return events.rows(filter(word, events.place(place)), 0, 25).stream().map(EventRow::getId).toList();
    }

    private static EventFilter filter(String word, EventPlace place) {
        return new EventFilter(word, null, null, null, null, null, null, null, EventRepository.NEWEST, List.of(), null, null, null, place, null);
    }

    private long event(String title, String place, String country) {
        return create(form(title, place, country));
    }

    private long create(EventForm form) {
        AtomicLong id = new AtomicLong();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> id.set(service.create(form)));
        return id.get();
    }

    private static EventForm form(String title, String place, String country) {
        EventForm form = new EventForm();
        form.setTitle(title);
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setDate(PartialDate.parse("2023-03-20"));
        form.setPlace(place);
        form.setCountry(country);
        return form;
    }

    private static String word() {
        return "map" + UUID.randomUUID().toString().replace("-", "");
    }
}
