package org.amur.lists.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.LongUnaryOperator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.lists.ListRepository;
import org.amur.lists.ReleaseComparison;
import org.amur.lists.imports.BackgroundListImports;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListsBusyException;
import org.amur.rest.ApiResource;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;

/** {@code /api/releases/7}: a release of an official list, its differences and problems, and the decisions of administrators. */
@Path("releases/{id: \\d{1,18}}")
@RequestScoped
public class ReleaseResource extends ApiResource {

    private static final String PROBLEMS = "problems";
    private static final String DIFFERENCES = "differences";
    private static final String APPROVE = "approve";
    private static final String DECLINE = "decline";
    private static final String CORRECT_DATE = "correct-date";

    @Inject
    private ListRepository releases;

    @Inject
    private ReleaseComparison comparison;

    @Inject
    private ListImportService service;

    @Inject
    private ReleaseAnswer answer;

    @GET
    public Response get(@PathParam("id") long id) {
        count();
        return ok(answer.of(releases.release(id)));
    }

    /** Lists the reasons of a refusal or a wait, skipped entries and warnings. */
    @GET
    @Path(PROBLEMS)
    public Response problems(@PathParam("id") long id) {
        count();
        return part(releases.problems(releases.release(id).getId()).stream().map(ReleaseIssue::of).toList(), null);
    }

    /** Counts the differences from the previous accepted release; of a waiting one, from the current release. */
    @GET
    @Path(DIFFERENCES)
    public Response differences(@PathParam("id") long id) {
        count();
        return ok(comparison.of(releases.release(id))
                .map(found -> new ReleaseDifferences(
                        found.from().getId(),
                        found.delta().getAdded(),
                        found.delta().getRemoved(),
                        found.delta().getChanged(),
                        found.delta().rewritten()))
                .orElseGet(() -> new ReleaseDifferences(null, 0, 0, 0, 0)));
    }

    /** Approves a waiting release. */
    @POST
    @Path(APPROVE)
    @Consumes(MediaType.WILDCARD)
    public Response approve(@PathParam("id") long id) {
        return decide(id, release -> {
            service.confirm(release);
            return release;
        });
    }

    /** Declines a waiting release. */
    @POST
    @Path(DECLINE)
    @Consumes(MediaType.WILDCARD)
    public Response decline(@PathParam("id") long id) {
        return decide(id, release -> {
            service.decline(release);
            return release;
        });
    }

    /** Corrects the date of an approved release; the answer is the release of that date. */
    @POST
    @Path(CORRECT_DATE)
    @Consumes(MediaType.WILDCARD)
    public Response correctDate(@PathParam("id") long id, InputStream body) throws IOException {
        LocalDate published = body(body, NewDate.class).published();
        return decide(id, release -> service.redate(release, published));
    }

    /** Carries out a decision, and answers with the release that it leads to. */
    private Response decide(long id, LongUnaryOperator decision) {
        countCommand();
        long known = releases.release(id).getId();
        try {
            return ok(answer.of(releases.release(decision.applyAsLong(known))));
        } catch (ListsBusyException e) {
            return ProblemDetail.temporary(Texts.get(BackgroundListImports.BUSY));
        }
    }

    /**
     * Numbers of parties that differ from another release.
     *
     * @param from           id of the other release; null if there is none to compare with
     * @param formattingOnly parties that differ in formatting alone
     */
    public record ReleaseDifferences(Long from, long added, long removed, long changed, long formattingOnly) {
    }

    /** Correct date of publication. */
    public record NewDate(@NotNull LocalDate published) {
    }
}
