package org.amur.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.amur.history.ChangeRepository;
import org.amur.history.JournalFilter;
import org.amur.history.ListWalk.RowKey;
import org.amur.history.RecordChange;
import org.amur.history.RecordKinds;
import org.amur.history.Restoration;
import org.amur.web.RefusedException;
import org.amur.web.Sort;

/** {@code /api/changes}: changes of records. */
@Path("changes")
@RequestScoped
public class ChangeResource extends ApiResource {

    private static final String UNDO = "{id: \\d{1,18}}/undo";
    private static final Set<String> FILTERS = Set.of("kind", "id", "since");
    private static final Sort OLDEST_FIRST = Sort.ascending("at");

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private ChangeAnswer changes;

    @Inject
    private RecordApis apis;

    @Inject
    private RecordKinds kinds;

    /** Lists changes, oldest first. */
    @GET
    public Response list(
            @QueryParam("kind") String kind,
            @QueryParam("id") String id,
            @QueryParam("since") String since,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        count();
        refuseOthers(FILTERS);
        RowKey last = ListCursor.parseTime(cursor, OLDEST_FIRST);
        Long record = QueryChoice.id("id", id);
        JournalFilter filter = last == null
                ? new JournalFilter(known(kind), record, instant(since), 0)
                : new JournalFilter(known(kind), record, (OffsetDateTime) last.value(), last.id());
        return part(limit, most -> journal.list(filter, most), changes::of, ChangeResource::cursor);
    }

    private static String cursor(RecordChange last) {
        return ListCursor.of(OLDEST_FIRST, new RowKey(last.getAt(), last.getId()));
    }

    /** Refuses other kinds: a mistyped one would look like a record without changes. */
    private String known(String kind) {
        if (kind != null && !kinds.codesForAll().contains(kind)) {
            throw new RefusedException("kind", "rest.choice", "kind", String.join(", ", kinds.codesForAll()));
        }
        return kind;
    }

    /** Parses a day or an instant; null for none. */
    private static OffsetDateTime instant(String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        try {
            OffsetDateTime since = sent.length() > 10
                    ? OffsetDateTime.parse(sent)
                    : LocalDate.parse(sent).atStartOfDay().atOffset(ZoneOffset.UTC);
            // No database stores all years that Java has.
            if (since.getYear() > 0 && since.getYear() < 10_000) {
                return since;
            }
        } catch (DateTimeException e) {
            // Refused below.
        }
        throw new RefusedException("since", "rest.since");
    }

    /** Undoes a deletion; the record is restored under its id. */
    @POST
    @Path(UNDO)
    public Response undo(@PathParam("id") long id) {
        count();
        // Restoring a record needs the scope of its kind, as creating one does.
        RecordChange change = journal.get(id);
        apis.addressOf(change.getKind(), change.getRecordId()).ifPresent(path -> checkScope("/" + path));
        return ok(changes.of(restoration.undo(id)));
    }
}
