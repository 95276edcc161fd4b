package org.amur.lists.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.fetch.ListSourceService;
import org.amur.lists.fetch.ListSourceTask;
import org.amur.lists.fetch.Publisher;
import org.amur.lists.imports.BackgroundListImports;
import org.amur.lists.imports.ListUploadFile;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.rest.ListPaging;
import org.amur.rest.ListPart;
import org.amur.rest.QueryChoice;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** {@code /api/releases}: lists the releases of official lists, imports one from a file, and fetches one from its publisher. */
@Path("releases")
@RequestScoped
public class ReleaseListResource extends ApiResource {

    private static final String FETCH = "fetch";
    private static final String LIST = "list";
    private static final String PUBLISHED = "published";

    @Inject
    private ListRepository releases;

    @Inject
    private BackgroundListImports imports;

    @Inject
    private ListSourceService sources;

    @Inject
    private ListSourceTask task;

    @Inject
    private ReleaseAnswer answer;

    @Inject
    private JobAnswer jobs;

    /** Lists all releases received, the latest first. */
    @GET
    public Response list(@QueryParam(LIST) String list, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of(LIST));
        int rows = ListPaging.rows(limit);
        OfficialList of = QueryChoice.of(LIST, list, OfficialList.class);
        ListPart<ListRelease> part = ListPart.of(releases.part(of, ListPaging.before(cursor), rows + 1), rows);
        return part(answer.of(part.rows()), part.next(last -> String.valueOf(last.getId())));
    }

    /** Imports the files of a release, packed as one body, in the background. The same files lead to the same release. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            InputStream body, @QueryParam(LIST) String list, @QueryParam(PUBLISHED) String published, @QueryParam("name") String name)
            throws IOException {
        countCommand();
        checkRole(Roles.EDITOR);
        OfficialList of = QueryChoice.of(LIST, list, OfficialList.class);
        if (of == null) {
            throw new RefusedException(LIST, "rest.needed", LIST);
        }
        LocalDate day = day(published);
        byte[] file = bytes(body, ListUploadFile.MAX_BYTES);
        if (file.length == 0) {
            throw new RefusedException(null, "lists.import.files.needed");
        }
        String token = imports.keep(of, day, List.of(ListUploadFile.of(name, new ByteArrayInputStream(file))));
        imports.begin(token);
        Job job = imports.find(token).orElseThrow(() -> new NotFoundException("upload", name));
        return jobs.started(job);
    }

    private static LocalDate day(String published) {
        try {
            return published == null || published.isEmpty() ? null : LocalDate.parse(published);
        } catch (DateTimeException e) {
            throw new RefusedException(PUBLISHED, "lists.import.published.day");
        }
    }

    /** Fetches a list from its source, or from its publisher if it has none. */
    @POST
    @Path(FETCH)
    @Consumes(MediaType.WILDCARD)
    public Response fetch(InputStream body) throws IOException {
        countCommand();
        FetchRequest sent = body(body, FetchRequest.class);
        long source = sources.adopt(sent.list(), Publisher.of(sent.list()), Boolean.TRUE.equals(sent.daily()));
        if (task.fetchNow(source).isEmpty()) {
            throw new RefusedException(null, "lists.listSource.already");
        }
        return accepted(new FetchStarted(source));
    }

    /**
     * List to fetch.
     *
     * @param daily true to fetch it daily from now on
     */
    public record FetchRequest(@NotNull OfficialList list, Boolean daily) {
    }

    /** Id of the list source, whose status has the result. */
    public record FetchStarted(long source) {
    }
}
