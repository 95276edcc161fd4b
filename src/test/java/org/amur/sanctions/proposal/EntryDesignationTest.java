package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.common.Option;
import org.amur.date.PartialDate;
import org.amur.lists.ListRelease;
import org.amur.lists.ListedEntry;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.designation.DesignationForm;
import org.amur.sanctions.measure.MeasureKind;
import org.junit.jupiter.api.Test;

/** Of the dates that a list gives a designation has those of its own measure alone. */
class EntryDesignationTest {

    private static final long OLD = 1;
    private static final long NEW = 2;
    private static final List<ListedProgrammeRow> PROGRAMMES = List.of(row("UKRAINE-EO13662", OLD), row("RUSSIA-EO14024", NEW));

    @Test
    void whatIsDatedByAnotherOrderIsFirstSeen() {
        assertEquals(Map.of(LifeCycleKind.FIRST_SEEN, "2020-12-14"), dates(OLD, ofDirective()));
        assertEquals(Map.of(LifeCycleKind.ON_LIST, "2022-02-24", LifeCycleKind.EFFECTIVE, "2022-03-26"), dates(NEW, ofDirective()));
    }

    @Test
    void whatIsDatedWithoutAnOrderIsOfEachMeasure() {
        String listed = "{\"kind\": \"LISTED\", \"said\": \"Listing Date\", \"date\": \"2014-09-12\"}";
        assertEquals(Map.of(LifeCycleKind.ON_LIST, "2014-09-12"), dates(OLD, listed));
        assertEquals(Map.of(LifeCycleKind.ON_LIST, "2014-09-12"), dates(NEW, listed));
    }

    @Test
    void anOrderIsKnownHoweverItIsWritten() {
        assertTrue(day("Effective Date (EO 14024 Directive 1a):").isOf(List.of("RUSSIA-EO14024")));
        assertTrue(day("Listing Date (EO 14024 Directive 3)").isOf(List.of("Directive 3 under E.O. 14024")));
        assertTrue(day("Listing Date (EO 14024 Directive 3)").isOf(List.of("Directive 3 under Executive Order 14024")));
        assertTrue(day("DateDesignated").isOf(List.of()));
        assertFalse(day("Listing Date (EO 14014 Directive 1):").isOf(List.of("RUSSIA-EO14024")));
        assertFalse(day("Effective Date (EO 14024 Directive 2)").isOf(List.of("UKRAINE-EO13662", "Measure of 14 July 2014")));
        assertFalse(day("Effective Date (EO 14024 Directive 2)").isOf(List.of()));
    }

    private static EntryFacts.Day day(String said) {
        return new EntryFacts.Day(DateKind.LISTED, said, PartialDate.parse("2022-02-24"));
    }

    private static String ofDirective() {
        return "{\"kind\": \"LISTED\", \"said\": \"Listing Date (EO 14024 Directive 2)\", \"date\": \"2022-02-24\"},"
                + "{\"kind\": \"EFFECTIVE\", \"said\": \"Effective Date (EO 14024 Directive 2)\", \"date\": \"2022-03-26\"}";
    }

    /** What a designation under the measure says, by kind. */
    private static Map<LifeCycleKind, String> dates(long measure, String said) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "Measure"));
        new EntryDesignation(EntryFacts.of(entry("{\"dates\": [" + said + "]}")), PROGRAMMES,
                new EntryDesignation.Cited(release("2022-02-24"), new Option(2L, "The current release")),
                new EntryDesignation.Cited(release("2020-12-14"), new Option(1L, "The first release"))).add(form);
        return form.getDates().getRows().stream().filter(row -> row.getKind() != null)
                .collect(Collectors.toMap(LifeCycleDateForm::getKind, row -> row.getDate().getEdtf()));
    }

    private static ListedProgrammeRow row(String code, long measure) {
        return new ListedProgrammeRow(measure, OfficialList.US_CONSOLIDATED, code, Concern.RUSSIA, measure, "Measure",
                MeasureKind.ASSET_FREEZE, code, "OFAC", "anna");
    }

    private static ListedEntry entry(String body) {
        return new ListedEntry() {

            @Override
            public String getBody() {
                return body;
            }

            @Override
            public String getReference() {
                return "18715";
            }
        };
    }

    private static ListRelease release(String published) {
        return new ListRelease() {

            @Override
            public LocalDate getPublished() {
                return LocalDate.parse(published);
            }
        };
    }
}
