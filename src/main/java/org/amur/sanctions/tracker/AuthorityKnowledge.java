package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.amur.lists.OfficialList;
import org.amur.web.Dates;
import org.amur.web.Texts;

/** Knowledge of the designations of each authority on a day: its imported lists and its newest sources. */
final class AuthorityKnowledge {

    private final ListCoverage coverage;
    private final LocalDate day;
    private final Map<String, LocalDate> newestSources;
    private final Function<OfficialList, Set<String>> listed;

    /**
     * @param newestSources publication of the newest source of each authority, by code
     *
     * @param listed        countries of the entries that a list has on the day
     */
    AuthorityKnowledge(ListCoverage coverage, LocalDate day, Map<String, LocalDate> newestSources,
            Function<OfficialList, Set<String>> listed) {
        this.coverage = coverage;
        this.day = day;
        this.newestSources = newestSources;
        this.listed = listed;
    }

    /**
     * Returns what it means that no designation is recorded.
     *
     * @param own     country of the authority; may be null
     *
     * @param country country of the targets; null if they are of any
     */
    Absence absence(String authority, String own, String country) {
        if (country != null && country.equals(own)) {
            return Absence.OWN;
        }
        Set<OfficialList> lists = country == null ? Set.of() : coverage.covering(authority, day);
        return !lists.isEmpty() && lists.stream().noneMatch(list -> listed.apply(list).contains(country)) ? Absence.NOT_LISTED
                : Absence.UNKNOWN;
    }

    /** Returns the dates of the knowledge: "OFAC non-SDN to 19 Dec 2025; OFAC SDN not imported; recorded without its list, newest source 2 May 2026". */
    String text(String authority) {
        String lists = coverage.text(authority);
        LocalDate newest = newestSources.get(authority);
        String byHand = newest == null ? Texts.get("tracker.known.byHand") : Texts.get("tracker.known.byHand.to", Dates.shortDay(newest));
        return coverage.isComplete(authority) ? lists : lists.isEmpty() ? byHand : lists + "; " + byHand;
    }

    /** Returns the imported lists with their days, or that none is imported. */
    String lists(String authority) {
        String lists = coverage.text(authority);
        return lists.isEmpty() ? Texts.get("tracker.lists.none") : lists;
    }
}
