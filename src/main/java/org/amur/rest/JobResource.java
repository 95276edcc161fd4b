package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.jobs.Job;
import org.amur.jobs.JobStarter;
import org.amur.jobs.Jobs;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** {@code /api/jobs}: background jobs. Administrators see and cancel those of all users, other users their own. */
@Path("jobs")
@RequestScoped
public class JobResource extends ApiResource {

    private static final String KIND = "job";
    private static final String ONE = "{job: [0-9a-f-]{36}}";

    @Inject
    private Jobs jobs;

    @Inject
    private Instance<JobStarter> starters;

    @Inject
    private JobAnswer answer;

    /** Lists jobs, the latest first. */
    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of());
        Job last = cursor == null || cursor.isEmpty() ? null : find(cursor).orElseThrow(ListCursor::refused);
        return part(limit, most -> jobs.part(last, most), answer::of, Job::getId);
    }

    /** Starts a job that needs no input. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response start(InputStream body) throws IOException {
        countCommand();
        Job.Kind kind = body(body, NewJob.class).kind().stored();
        JobStarter starter = starter(kind).filter(found -> found.onlySubject().isPresent())
                .orElseThrow(() -> new RefusedException("kind", "rest.job.input"));
        return started(starter, kind, starter.onlySubject().get());
    }

    @GET
    @Path(ONE)
    public Response get(@PathParam("job") String id) {
        count();
        return ok(answer.of(job(id)));
    }

    /** Asks a running job to stop at its next step. */
    @POST
    @Path(ONE + "/cancel")
    @Consumes(MediaType.WILDCARD)
    public Response cancel(@PathParam("job") String id) {
        countCommand();
        Job job = job(id);
        if (!job.isRunning() || !jobs.cancel(job.getSubject())) {
            throw conflict("rest.job.ended");
        }
        return accepted(answer.of(job(id)));
    }

    /** Starts a failed or interrupted job again; the answer is the new job. */
    @POST
    @Path(ONE + "/resume")
    @Consumes(MediaType.WILDCARD)
    public Response resume(@PathParam("job") String id) {
        countCommand();
        Job job = job(id);
        if (job.isRunning() || job.isFinished()) {
            throw conflict("rest.job.running");
        }
        return started(starter(job.getKind()).orElseThrow(() -> conflict("rest.job.page")), job.getKind(), job.getSubject());
    }

    private Response started(JobStarter starter, Job.Kind kind, String subject) {
        if (!starter.start(subject)) {
            throw conflict("rest.job.running");
        }
        return answer.started(jobs.find(subject, kind).orElseThrow(() -> conflict("rest.job.running")));
    }

    private Optional<JobStarter> starter(Job.Kind kind) {
        return Optional.of(starters.select(NamedLiteral.of(kind.name()))).filter(Instance::isResolvable).map(Instance::get);
    }

    private Job job(String id) {
        return find(id).orElseThrow(() -> new NotFoundException(KIND, id));
    }

    private Optional<Job> find(String id) {
        try {
            return jobs.find(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Job to start. */
    public record NewJob(@NotNull JobKind kind) {
    }
}
