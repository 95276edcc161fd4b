package org.amur.lists.fetch;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.lists.OfficialList;
import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;
import org.amur.rest.RecordStatus;
import org.amur.rest.RecordWriter;
import org.amur.web.RefusedException;

/** List sources at {@code /api/list-sources}, for administrators. */
@Dependent
public class ListSourceApi extends RecordApi<ListSource, ListSourceForm> {

    private final ListSourceRepository listSources;
    private final ListSourceTask task;

    @Inject
    ListSourceApi(ListSourceRepository listSources, ListSourceService service, ListSourceTask task) {
        super(
                ListAddress.unfiltered("list-sources", ListSourceRecordKind.CODE, listSources::walk),
                () -> new ListSourceForm((OfficialList) null),
                ListSourceForm::new,
                new RecordWriter<>(service::create, service::update, null));
        this.listSources = listSources;
        this.task = task;
    }

    /**
     * Result of fetching, each null before the first.
     *
     * @param fetching whether a node is fetching now
     * @param nextAt   time of the next fetch; null if there is none
     * @param failures number of consecutive failures of the addresses
     * @param folder   result of the server folder
     */
    public record ListSourceStatus(boolean fetching, OffsetDateTime nextAt, int failures, LastFetch addresses, LastFetch folder) {
    }

    /**
     * Result of one place.
     *
     * @param problem reason for a failure; empty if there is none
     * @param release id of the last release; null if there is none
     */
    public record LastFetch(OffsetDateTime at, FetchOutcome outcome, String problem, Long release) {

        static LastFetch of(OffsetDateTime at, FetchOutcome outcome, String problem, Long release) {
            return at == null ? null : new LastFetch(utc(at), outcome, problem, release);
        }
    }

    @Override
    protected Map<String, RecordCommand<ListSource, ?>> commands() {
        return Map.of("fetch", RecordCommand.of(Reason.class, (listSource, sent) -> fetch(listSource)));
    }

    private void fetch(ListSource listSource) {
        if (listSource.getAddresses().isEmpty()) {
            throw new RefusedException("addresses", "lists.listSource.addresses.none");
        }
        if (task.fetchNow(listSource.getId()).isEmpty()) {
            throw new RefusedException(null, "lists.listSource.already");
        }
    }

    @Override
    protected RecordStatus<ListSource> status() {
        return new RecordStatus<>(ListSourceStatus.class, listSource -> status(listSources.state(listSource.getId()).orElseThrow()));
    }

    private static ListSourceStatus status(ListSourceState state) {
        return new ListSourceStatus(
                state.isUnderWay(),
                utc(state.getNextAt()),
                state.getFailures(),
                LastFetch.of(state.getFetchedAt(), state.getOutcome(), state.getWhy(), state.getRelease()),
                LastFetch.of(state.getLookedAt(), state.getFolderOutcome(), state.getFolderWhy(), state.getFolderRelease()));
    }

    private static OffsetDateTime utc(OffsetDateTime at) {
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
