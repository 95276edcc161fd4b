package org.amur.screening.batch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.rest.JobAnswer.JobJson;

/**
 * Batch as programs read it.
 *
 * @param id             token by which only its account finds it
 * @param title          file name, or the first of the pasted names
 * @param names          number of names
 * @param screened       number of names that are screened
 * @param found          number of names with possible matches
 * @param ignoredColumns names of columns that were not understood; null if there are none
 * @param threshold      lowest score of a match, in per cent
 * @param missing        official lists that were not searched; null until the first names are screened
 * @param job            latest job that screens it; left out if it is forgotten, a day after its end
 */
public record BatchJson(
        String id,
        String title,
        OffsetDateTime createdAt,
        BatchState state,
        int names,
        long screened,
        long found,
        List<NameColumn> columns,
        String ignoredColumns,
        int threshold,
        List<SearchedRelease> searched,
        List<OfficialList> missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) JobJson job,
        String page) {

    /** Progress of a batch. */
    public enum BatchState {
        SCREENING,
        SCREENED,
        /** Is neither screened nor finished; its results so far are kept, and it can be continued. */
        INTERRUPTED
    }

    /**
     * Release of a list with which names were compared.
     *
     * @param release   id of the release
     * @param published null if its files do not state it
     * @param parties   number of parties
     */
    public record SearchedRelease(OfficialList list, long release, LocalDate published, int parties) {

        static SearchedRelease of(ListRelease release) {
            return new SearchedRelease(release.getList(), release.getId(), release.getPublished(), release.getParties());
        }
    }

    /**
     * Batch in the list of an account.
     *
     * @param names number of names
     * @param ended whether all names are screened
     */
    public record KeptBatch(String id, String title, OffsetDateTime createdAt, int names, boolean ended, String page) {
    }
}
