package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.amur.sanctions.Lag;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/**
 * Authority without a recorded designation of a target on a day. The absence is known only if releases of its list
 * cover the day; days are counted only over days that they cover.
 *
 * @param coverage days for which releases of the list are known
 * @param soFar days without a designation so far; null if these or the absence are unknown
 * @param other designation by the same authority at another time; null if there is none
 */
public record UnlistedAuthority(AuthorityRow authority, ListCoverage.Known coverage, Lag soFar, DesignationRow other) {

    /**
     * @param since date from which the days count; null if unknown
     *
     * @param other designation by the authority that is not in force on the day; null if there is none
     */
    static UnlistedAuthority of(AuthorityRow authority, ListCoverage coverage, PartialDate since, LocalDate day, DesignationRow other) {
        ListCoverage.Known known = coverage.known(authority.code(), day);
        return new UnlistedAuthority(
                authority,
                known,
                known.state() == ListCoverage.State.COVERED ? soFar(since, known.edge(), day) : null,
                other);
    }

    private static Lag soFar(PartialDate since, LocalDate covered, LocalDate day) {
        if (since == null || since.getLatest() == null) {
            return null;
        }
        boolean before = since.getEarliest() == null || since.getEarliest().isBefore(covered);
        boolean all = since.getLatest().isBefore(covered);
        return Lag.soFar(all ? PartialDate.by(covered) : before ? PartialDate.by(since.getLatest()) : since, day).orElse(null);
    }

    /** Returns true if releases of the authority's list cover the day. */
    public boolean isKnown() {
        return coverage.state() == ListCoverage.State.COVERED;
    }

    /** Returns the text: "37 days so far", "not designated", "unknown (list not imported)". */
    public String getText() {
        if (!isKnown()) {
            return Texts.get("sanctions.absence." + coverage.state(), edge(Texts.locale()), coverage.missing().stream()
                    .map(list -> Texts.choice("lists.short", list)).collect(Collectors.joining(", ")));
        }
        return soFar == null ? Texts.get("sanctions.absence.notListed") : Texts.get("tracker.gaps.soFar", soFar.getText());
    }

    private String edge(Locale locale) {
        return coverage.edge() == null ? "" : PartialDate.of(coverage.edge()).display(locale);
    }
}
