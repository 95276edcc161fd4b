package org.amur.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;
import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;

/** Tests the timeline on the initial record. */
class TimelineIT extends ServerTests {

    @Inject
    private TimelineRepository records;

    @Inject
    private ActorRepository actors;

    @Test
    void eachLaneHasAsManyRecordsAsItsDatesCountAndTheNewestFirst() {
        for (TimelineQuestion question : List.of(question(null, null), question("2022", "2024"), question("2022", "2024", "China"),
                question(null, null, "China", "Russia"))) {
            Chronology chronology = new Chronology(records.dates(question), question.range());
            for (TimelineLane lane : TimelineLane.values()) {
                int total = (int) chronology.total(lane);
                assertTrue(total > 0, question + " " + lane);
                List<PartialDate> dates = records.items(lane, question, 0, total).stream().map(TimelineItem::date).toList();
                assertEquals(total, dates.size());
                assertEquals(
                        dates.stream()
                                .sorted(Comparator.comparing(PartialDate::getEarliest)
                                        .reversed())
                                .map(PartialDate::getEarliest)
                                .toList(),
                        dates.stream().map(PartialDate::getEarliest).toList());
                assertTrue(
                        dates.stream()
                                .allMatch(date -> date.overlaps(
                                        question.range().first(),
                                        question.range().last())),
                        question + " " + lane);
            }
        }
    }

    @Test
    void measuresInvolveImposersAndTargets() {
        List<String> chinese = titles(TimelineLane.MEASURE, question(null, null, "China"));
        List<String> both = titles(TimelineLane.MEASURE, question(null, null, "China", "Russia"));
        assertTrue(chinese.stream().anyMatch(title -> title.contains(" · CN-"))
                && chinese.stream().anyMatch(title -> title.contains(" · US-")));
        assertTrue(chinese.containsAll(both) && both.size() < chinese.size(), both.toString());
    }

    @Test
    void aPersonHasNoFigures() {
        TimelineQuestion question = question(null, null, "Xi Jinping");
        Chronology chronology = new Chronology(records.dates(question), question.range());
        assertEquals(0, chronology.total(TimelineLane.FIGURE));
        assertTrue(chronology.total(TimelineLane.EVENT) > 0);
    }

    private List<String> titles(TimelineLane lane, TimelineQuestion question) {
        long total = new Chronology(records.dates(question), question.range()).total(lane);
        return records.items(lane, question, 0, (int) total).stream().map(TimelineItem::title).toList();
    }

    private TimelineQuestion question(String from, String until, String... names) {
        List<Long> ids = List.of(names).stream().map(name -> actors.meant(name, 1)).flatMap(List::stream).map(Option::id).toList();
        List<ActorSide> sides = actors.sides(ids);
        EventFilter events = new EventFilter(
                null,
                null,
                null,
                null,
                from == null ? null : PartialDate.parse(from),
                until == null ? null : PartialDate.parse(until),
                null,
                null,
                EventRepository.NEWEST,
                sides,
                null,
                null);
        return new TimelineQuestion(EnumSet.allOf(TimelineLane.class), events, sides);
    }
}
