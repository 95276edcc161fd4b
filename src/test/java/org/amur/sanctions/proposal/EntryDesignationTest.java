package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.lists.EntryVersion;
import org.amur.lists.ListRelease;
import org.amur.lists.ListedEntry;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;

/** A designation has only the list's dates for its own measure. */
class EntryDesignationTest {

    private static final long OLD = 1;
    private static final long NEW = 2;
    private static final ListRelease CURRENT = release("2022-02-24");
    private static final ListRelease BEFORE = release("2022-02-22");
    private static final ListRelease OLDER = release("2020-12-14");
    private static final List<ListRelease> RELEASES = List.of(CURRENT, BEFORE, OLDER);
    private static final List<ListedProgrammeRow> PROGRAMMES = List.of(row("UKRAINE-EO13662", OLD), row("RUSSIA-EO14024", NEW));

    @Test
    void dateOfAnotherOrderIsNotUsed() {
        assertEquals(Map.of(LifeCycleKind.FIRST_SEEN, "[2022-02-23..2022-02-24]"), dates(OLD, ofDirective()));
        assertEquals(Map.of(LifeCycleKind.ON_LIST, "2022-02-24", LifeCycleKind.EFFECTIVE, "2022-03-26"), dates(NEW, ofDirective()));
    }

    @Test
    void dateWithoutOrderAppliesToEveryMeasure() {
        String listed = "{\"kind\": \"LISTED\", \"said\": \"Listing Date\", \"date\": \"2014-09-12\"}";
        assertEquals(Map.of(LifeCycleKind.ON_LIST, "2014-09-12"), dates(OLD, listed));
        assertEquals(Map.of(LifeCycleKind.ON_LIST, "2014-09-12"), dates(NEW, listed));
    }

    @Test
    void orderIsRecognisedInAnySpelling() {
        assertTrue(day("Effective Date (EO 14024 Directive 1a):").isOf(List.of("RUSSIA-EO14024")));
        assertTrue(day("Listing Date (EO 14024 Directive 3)").isOf(List.of("Directive 3 under E.O. 14024")));
        assertTrue(day("Listing Date (EO 14024 Directive 3)").isOf(List.of("Directive 3 under Executive Order 14024")));
        assertTrue(day("DateDesignated").isOf(List.of()));
        assertFalse(day("Listing Date (EO 14014 Directive 1):").isOf(List.of("RUSSIA-EO14024")));
        assertFalse(day("Effective Date (EO 14024 Directive 2)").isOf(List.of("UKRAINE-EO13662", "Measure of 14 July 2014")));
        assertFalse(day("Effective Date (EO 14024 Directive 2)").isOf(List.of()));
    }

    @Test
    void entryOfTheOldestReleaseHasALatestDate() {
        assertEquals("[..2020-12-14]", firstSeen(OLD, stand(1, OLDER, CURRENT)));
        assertEquals("[..2020-12-14]", firstSeen(OLD, stand(1, CURRENT, CURRENT), stand(2, OLDER, BEFORE)), "Said otherwise before");
        assertEquals("The release of 2020-12-14", cited(stand(1, OLDER, CURRENT)));
    }

    @Test
    void entryMissingBeforeWasAddedBetweenReleases() {
        assertEquals("[2022-02-23..2022-02-24]", firstSeen(OLD, stand(1, CURRENT, CURRENT)));
        assertEquals("[2020-12-15..2022-02-22]", firstSeen(OLD, stand(1, BEFORE, CURRENT)));
        assertEquals("[2022-02-23..2022-02-24]", firstSeen(OLD, stand(1, CURRENT, CURRENT), stand(2, OLDER, OLDER)),
                "It was there before and gone in between");
        assertEquals("The release of 2022-02-22", cited(stand(1, BEFORE, CURRENT)));
    }

    @Test
    void releasesOnConsecutiveDaysGiveAnExactDate() {
        ListRelease next = release("2022-02-25");
        assertEquals("2022-02-25", new FirstSeen(next, CURRENT).date().getEdtf());
    }

    @Test
    void unorderedReleasesGiveALatestDate() {
        assertEquals("[..2022-02-24]", new FirstSeen(CURRENT, release("2022-02-24")).date().getEdtf());
        assertEquals("[..2022-02-24]", new FirstSeen(CURRENT, release("2022-02-25")).date().getEdtf());
        assertEquals("[..2022-02-24]", new FirstSeen(CURRENT, release(null)).date().getEdtf(),
                "When it was retrieved is not how old it was");
    }

    @Test
    void laterProgrammeHasItsOwnFirstSeenDate() {
        List<EntryVersion> stands = List.of(stand(1, CURRENT, CURRENT), stand(2, OLDER, BEFORE));
        Map<Long, List<ListedProgrammeRow>> followed = Map.of(1L, PROGRAMMES, 2L, PROGRAMMES.subList(0, 1));
        EntryReleases releases = new EntryReleases(entry("{}"), stands, RELEASES, followed);
        assertEquals("[2022-02-23..2022-02-24]", releases.firstSeen(NEW).date().getEdtf());
        assertEquals("[..2020-12-14]", releases.firstSeen(OLD).date().getEdtf());
        assertEquals("[..2020-12-14]", releases.firstSeen(3).date().getEdtf(), "In no programme that leads to it");
    }

    @Test
    void partiesSharingAReferenceAreDatedSeparately() {
        assertEquals("[..2020-12-14]", firstSeen(OLD, stand(2, CURRENT, CURRENT), stand(1, OLDER, CURRENT)));
        assertEquals("[..2022-02-24]", firstSeen(OLD, stand(1, CURRENT, CURRENT), stand(2, OLDER, CURRENT)),
                "What was said of the other may have been said of it");
    }

    private static EntryFacts.Day day(String said) {
        return new EntryFacts.Day(DateKind.LISTED, said, PartialDate.parse("2022-02-24"));
    }

    private static String ofDirective() {
        return "{\"kind\": \"LISTED\", \"said\": \"Listing Date (EO 14024 Directive 2)\", \"date\": \"2022-02-24\"},"
                + "{\"kind\": \"EFFECTIVE\", \"said\": \"Effective Date (EO 14024 Directive 2)\", \"date\": \"2022-03-26\"}";
    }

    /** Returns the dates of the designation under a measure, by kind. */
    private static Map<LifeCycleKind, String> dates(long measure, String said) {
        return form(measure, said, stand(1, CURRENT, CURRENT)).getDates().getRows().stream().filter(row -> row.getKind() != null)
                .collect(Collectors.toMap(LifeCycleDateForm::getKind, row -> row.getDate().getEdtf()));
    }

    private static String firstSeen(long measure, EntryVersion... stands) {
        return date(form(measure, "", stands)).getDate().getEdtf();
    }

    /** Returns the citation of the date first seen. */
    private static String cited(EntryVersion... stands) {
        DesignationForm form = form(OLD, "", stands);
        return form.getCitations().getRows().get(date(form).getCitationNumber() - 1).getSource().label();
    }

    private static LifeCycleDateForm date(DesignationForm form) {
        return form.getDates().getRows().stream().filter(row -> row.getKind() == LifeCycleKind.FIRST_SEEN).findFirst().orElseThrow();
    }

    private static DesignationForm form(long measure, String said, EntryVersion... stands) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "Measure"));
        ListedEntry entry = entry("{\"dates\": [" + said + "]}");
        EntryReleases releases = new EntryReleases(entry, List.of(stands), RELEASES, Map.of(1L, PROGRAMMES, 2L, PROGRAMMES));
        new EntryDesignation(EntryFacts.of(entry), releases, release -> new Option((long) RELEASES.indexOf(release),
                "The release of " + release.getPublished())).add(form);
        return form;
    }

    private static EntryVersion stand(long entry, ListRelease first, ListRelease last) {
        return new EntryVersion(entry, first, last, last == CURRENT);
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
            public Long getId() {
                return 1L;
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
                return published == null ? null : LocalDate.parse(published);
            }
        };
    }
}
