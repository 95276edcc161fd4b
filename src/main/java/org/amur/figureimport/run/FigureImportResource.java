package org.amur.figureimport.run;

import java.time.OffsetDateTime;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.figureimport.rows.Layout;
import org.amur.history.ListWalk.RowKey;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.rest.ListCursor;
import org.amur.web.NotFoundException;

/** {@code /api/figure-imports}: reports of imports of figures, and their undo. */
@Path("figure-imports")
@RequestScoped
public class FigureImportResource extends ApiResource {

    private static final String ONE = "{id: \\d{1,18}}";

    @Inject
    private ImportRepository repository;

    @Inject
    private BackgroundImportUndos undos;

    @Inject
    private Jobs jobs;

    @Inject
    private JobAnswer answer;

    /** Lists reports, the latest first. */
    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of());
        RowKey before = ListCursor.parseTime(cursor, ImportRepository.LATEST);
        return part(limit, most -> repository.part(before, most), this::json, FigureImportResource::cursor);
    }

    private static String cursor(ImportReport last) {
        return ListCursor.of(ImportRepository.LATEST, new RowKey(last.getAt(), last.getId()));
    }

    @GET
    @Path(ONE)
    public Response get(@PathParam("id") long id) {
        count();
        return ok(json(repository.report(id)));
    }

    /** Deletes the figures of an import that are unchanged since, in the background; for editors. */
    @POST
    @Path(ONE + "/undo")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("id") long id) {
        countCommand();
        long report = repository.report(id).getId();
        undos.begin(report);
        Job job = jobs.find(String.valueOf(report), Job.Kind.FIGURE_ROLLBACK).orElseThrow(() -> new NotFoundException("import", id));
        return answer.started(job);
    }

    private FigureImport json(ImportReport report) {
        return new FigureImport(
                report.getId(),
                report.getAt(),
                report.getBy(),
                report.getFileName(),
                report.getSha256(),
                report.getLayout(),
                report.getRowsRead(),
                report.getWritten(),
                report.getKnown(),
                report.getSourcesMade(),
                report.getRemarkCount(),
                report.getTakenBackAt(),
                report.getTakenBackAt() == null ? null : report.getTakenBackBy(),
                report.getTakenBack(),
                report.getChangedSince(),
                address("/trade/report?id=" + report.getId()));
    }

    /**
     * Import of figures.
     *
     * @param written  number of figures that it recorded
     * @param known    number of figures of the file that were recorded before
     * @param warnings number of warnings
     * @param undoneAt time of the last undo; null if there was none
     * @param undone   number of figures that the undo deleted
     * @param kept     number of figures that the undo kept, because they had been changed
     */
    public record FigureImport(
            long id,
            OffsetDateTime at,
            String by,
            String file,
            String sha256,
            Layout layout,
            long rows,
            int written,
            int known,
            int newSources,
            int warnings,
            OffsetDateTime undoneAt,
            String undoneBy,
            int undone,
            int kept,
            String page) {
    }
}
