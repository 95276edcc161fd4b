package org.amur.figureimport.run;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.figureimport.rows.FigureFile;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.rest.QueryChoice;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.text.ShortText;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** {@code /api/figure-files}: files of figures of the caller, which are previewed and then imported; for editors. */
@Path("figure-files")
@RequestScoped
public class FigureFileResource extends ApiResource {

    /** Part of addresses: the token of a file. */
    static final String ONE = "{file: [A-Za-z0-9_-]{10,100}}";

    private static final String SOURCE = "source";
    private static final String PUBLISHED = "published";

    @Inject
    private FigureImportService service;

    @Inject
    private BackgroundImports imports;

    @Inject
    private Jobs jobs;

    @Inject
    private JobAnswer answer;

    /** Keeps a file for a day, and previews its import. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            InputStream body,
            @QueryParam("name") String name,
            @QueryParam("charset") String charset,
            @QueryParam("sheet") String sheet,
            @QueryParam(SOURCE) String source,
            @QueryParam(PUBLISHED) String published)
            throws IOException {
        checkEditor();
        if (name == null || name.isBlank()) {
            throw new RefusedException("name", "rest.needed", "name");
        }
        Long cited = QueryChoice.id(SOURCE, source);
        PartialDate date = date(published);
        byte[] content = bytes(body, FigureFile.MAX_BYTES);
        String file = service.keep(name, content);
        discardIfRefused(file, () -> {
            service.setReading(file, ShortText.orNull(charset), ShortText.orNull(sheet), null);
            if (cited != null) {
                cite(file, cited, date);
            }
        });
        return created(preview(file), "/api/figure-files/" + file);
    }

    private void discardIfRefused(String file, Runnable command) {
        try {
            command.run();
        } catch (RefusedException e) {
            service.discard(file);
            throw e;
        }
    }

    private void cite(String file, long source, PartialDate published) {
        try {
            service.setSource(file, source, published);
        } catch (NotFoundException e) {
            throw new RefusedException(SOURCE, "rest.reference", e.getKind(), e.getId());
        }
    }

    private static PartialDate date(String published) {
        try {
            return published == null || published.isBlank() ? null : PartialDate.parse(published);
        } catch (PartialDateException e) {
            throw new RefusedException(PUBLISHED, "rest.value", PUBLISHED);
        }
    }

    @GET
    @Path(ONE)
    public Response get(@PathParam("file") String file) {
        checkEditor();
        return ok(preview(file));
    }

    @DELETE
    @Path(ONE)
    public Response discard(@PathParam("file") String file) {
        checkEditor();
        preview(file);
        service.discard(file);
        imports.forget(file);
        return Response.noContent().build();
    }

    /** Confirms amounts that differ greatly from the recorded ones. */
    @POST
    @Path(ONE + "/confirm")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("file") String file, InputStream body) throws IOException {
        checkEditor();
        preview(file);
        service.confirmAmounts(file, body(body, SeenPreview.class).digest());
        return ok(preview(file));
    }

    /** Imports the figures that the preview announced, in the background. */
    @POST
    @Path(ONE + "/import")
    @Consumes(MediaType.WILDCARD)
    public Response begin(@PathParam("file") String file, InputStream body) throws IOException {
        checkEditor();
        String digest = body(body, SeenPreview.class).digest();
        imports.begin(file, digest);
        return answer.started(jobs.findOwn(file, Job.Kind.FIGURE_IMPORT).orElseThrow(() -> missing(file)));
    }

    private FigureFileJson preview(String file) {
        return service.preview(file).map(FigureFileJson::of).orElseThrow(() -> missing(file));
    }

    private static NotFoundException missing(String file) {
        return new NotFoundException("import", file);
    }

    private void checkEditor() {
        countCommand();
        checkRole(Roles.EDITOR);
    }

    /** Digest of the preview that the program has seen. */
    public record SeenPreview(@NotBlank String digest) {
    }
}
