package org.amur.rest;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Caller;
import org.amur.jobs.Job;
import org.amur.settings.PublicAddress;
import org.amur.web.JobRow;
import org.amur.web.Refusal;

/** Background jobs as programs read them. Their subjects are left out: some give access to a user's input. */
@RequestScoped
public class JobAnswer {

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** State of a job. */
    public enum JobState {
        RUNNING,
        /** Is to stop at its next step. */
        CANCELLING,
        DONE,
        FAILED,
        /** Its server stopped before it ended. */
        INTERRUPTED
    }

    /**
     * Job.
     *
     * @param title   name of its input; null if it has none
     * @param node    process that carries it out
     * @param total   number of steps; null until it is known
     * @param problem reason for a failure; null if there is none
     * @param result  id of the resulting release, import or report; null if there is none
     * @param page    null if only its starter may see it
     */
    public record JobJson(
            String id,
            JobKind kind,
            String title,
            JobState state,
            String startedBy,
            OffsetDateTime startedAt,
            String node,
            Integer total,
            int done,
            String problem,
            Long result,
            String page) {
    }

    public JobJson of(Job job) {
        String page = new JobRow(job, job.getStartedBy().equals(caller.name())).path();
        Refusal problem = Refusal.of(job);
        return new JobJson(
                job.getId(),
                JobKind.of(job.getKind()),
                job.getTitle(),
                state(job),
                job.getStartedBy(),
                job.getStartedAt().withOffsetSameInstant(ZoneOffset.UTC),
                job.getNode(),
                job.getTotal(),
                job.getDone(),
                problem == null ? null : problem.text(),
                job.getResult(),
                page == null ? null : PublicAddress.base(request) + page.substring(1));
    }

    private static JobState state(Job job) {
        if (job.isRunning()) {
            return job.isCancelRequested() ? JobState.CANCELLING : JobState.RUNNING;
        }
        return job.isFinished() ? JobState.DONE : job.isFailed() ? JobState.FAILED : JobState.INTERRUPTED;
    }

    /** Answers that a job was started. */
    public Response started(Job job) {
        return Response.accepted(FormJson.write(of(job)).toString())
                .type(MediaType.APPLICATION_JSON)
                .location(URI.create(PublicAddress.base(request) + "api/jobs/" + job.getId()))
                .build();
    }
}
