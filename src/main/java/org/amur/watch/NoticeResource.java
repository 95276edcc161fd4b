package org.amur.watch;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Caller;
import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.rest.ApiResource;
import org.amur.rest.ListPaging;
import org.amur.rest.ListPart;
import org.amur.rest.QueryChoice;

/** {@code /api/notices}: the account's notices of list changes. A notice is named by the id of its change. */
@Path("notices")
@RequestScoped
public class NoticeResource extends ApiResource {

    private static final String READ = "read";
    private static final String UNREAD = "unread";

    @Inject
    private NoticeRepository notices;

    @Inject
    private WatchService service;

    @Inject
    private UnreadNotices counts;

    @Inject
    private Caller caller;

    /** Lists notices, newest first. */
    @GET
    public Response list(@QueryParam(UNREAD) String unread, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of(UNREAD));
        boolean onlyUnread = QueryChoice.isTrue(UNREAD, unread);
        int rows = ListPaging.rows(limit);
        ListPart<Notice> part = ListPart.of(notices.part(caller.name(), onlyUnread, ListPaging.before(cursor), rows + 1), rows);
        NoticeCauses causes = notices.causes(part.rows());
        return part(
                part.rows().stream().map(notice -> json(notice, causes)).toList(),
                part.next(last -> String.valueOf(last.getChange().getId())));
    }

    /** Marks notices as read: some, or all up to one. */
    @POST
    @Path(READ)
    @Consumes(MediaType.WILDCARD)
    public Response read(InputStream body) throws IOException {
        count();
        ReadMarks sent = body(body, ReadMarks.class);
        if (sent.upTo() != null) {
            service.readUpTo(sent.upTo());
        }
        if (sent.changes() != null) {
            service.read(sent.changes());
        }
        return marked();
    }

    @POST
    @Path(UNREAD)
    @Consumes(MediaType.WILDCARD)
    public Response unread(InputStream body) throws IOException {
        count();
        service.unread(body(body, UnreadMarks.class).changes());
        return marked();
    }

    private Response marked() {
        counts.count();
        return Response.noContent().build();
    }

    private NoticeJson json(Notice notice, NoticeCauses causes) {
        ListChange change = notice.getChange();
        return new NoticeJson(
                change.getId(),
                notice.getNotedAt().withOffsetSameInstant(ZoneOffset.UTC),
                notice.isUnread(),
                notice.getActor(),
                notice.getFilter(),
                causes.of(notice),
                change.getList(),
                change.getChange(),
                change.getKind(),
                change.getReference(),
                change.getTitle(),
                address(change.getEntryPath()));
    }

    /**
     * Notices to mark as read.
     *
     * @param upTo newest change that is known
     */
    public record ReadMarks(@Size(max = 1_000) List<@NotNull Long> changes, Long upTo) {
    }

    /** Notices to mark as unread. */
    public record UnreadMarks(@NotNull @Size(max = 1_000) List<@NotNull Long> changes) {
    }

    /**
     * Notice.
     *
     * @param change id of the list change
     * @param actor  id of the watched actor; null if a filter matched
     * @param cause  name of the actor or filter; null if it was deleted
     * @param page   of the entry
     */
    public record NoticeJson(
            long change,
            OffsetDateTime at,
            boolean unread,
            Long actor,
            Long filter,
            String cause,
            OfficialList list,
            DeltaRow.Change action,
            EntryKind kind,
            String reference,
            String title,
            String page) {
    }
}
