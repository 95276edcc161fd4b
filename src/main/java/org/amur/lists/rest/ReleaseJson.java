package org.amur.lists.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseProblem;
import org.amur.lists.ReleaseState;
import org.amur.lists.read.ListFormat;

/**
 * Release of an official list as programs read it.
 *
 * @param published  date of publication; null if it is unknown
 * @param decidedAt  null while it waits
 * @param decidedBy  administrator who decided; null if no decision was needed
 * @param replacedBy id of the release of the same files with the correct date; null if there is none
 * @param format     null if it was refused
 * @param reasons    why it was refused or waits
 */
public record ReleaseJson(
        long id,
        OfficialList list,
        ReleaseState state,
        LocalDate published,
        OffsetDateTime retrievedAt,
        String retrievedBy,
        OffsetDateTime decidedAt,
        String decidedBy,
        Long replacedBy,
        String files,
        String sha256,
        ListFormat format,
        int parties,
        int names,
        int addresses,
        int identifiers,
        int skipped,
        List<String> reasons,
        String page) {

    static ReleaseJson of(ListRelease release, List<ReleaseProblem> why, String page) {
        return new ReleaseJson(
                release.getId(),
                release.getList(),
                release.getState(),
                release.getPublished(),
                utc(release.getRetrievedAt()),
                release.getRetrievedBy(),
                utc(release.getDecidedAt()),
                release.getDecidedBy(),
                release.getReplacedBy(),
                release.getFileNames(),
                release.getSha256(),
                release.getFormat(),
                release.getParties(),
                release.getNames(),
                release.getAddresses(),
                release.getIdentifiers(),
                release.getSkipped(),
                why.stream().map(ReleaseProblem::getText).toList(),
                page);
    }

    private static OffsetDateTime utc(OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
