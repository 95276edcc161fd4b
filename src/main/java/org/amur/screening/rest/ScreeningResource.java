package org.amur.screening.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

import io.micrometer.core.instrument.Metrics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.lists.ListRelease;
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.lookup.Indexes;
import org.amur.screening.lookup.ListIndex;
import org.amur.screening.lookup.MatchNotation;
import org.amur.screening.lookup.Screening;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.screening.rest.AskedQuestions.BadQuestionException;
import org.amur.web.Failure;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;
import org.amur.web.request.RequestBodies;

/** {@code POST /api/screening}: screens one or several parties against official lists; see {@code openapi.json}. */
@Path("screening")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScreeningResource {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int MAX_BYTES = 512 * 1024;

    @Inject
    private Screening screening;

    @Inject
    private Indexes indexes;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    @Inject
    private RequestBodies bodies;

    /** See {@link OpenApiResource#options}. */
    @OPTIONS
    @Consumes(MediaType.WILDCARD)
    public Response options() {
        return Response.noContent().header(HttpHeaders.ALLOW, "POST, OPTIONS").build();
    }

    @POST
    public Response screen(InputStream body, @Context HttpServletRequest request) throws IOException, ServletException {
        // The path is restricted already; this is a second check.
        if (!caller.isInRole(Roles.ANALYST)) {
            return ProblemDetail.response(Status.FORBIDDEN, Texts.get("security.token.needed")).build();
        }
        try {
            return answer(AskedQuestions.read(bodies.read(request, body, MAX_BYTES)));
        } catch (BadQuestionException e) {
            return ProblemDetail.response(Status.BAD_REQUEST, e.getMessage()).build();
        }
    }

    private Response answer(AskedQuestions asked) {
        long wait = limit.ask(caller.name(), asked.questions().size(), Instant.now());
        if (wait > 0) {
            return ProblemDetail.response(Status.TOO_MANY_REQUESTS, Texts.get("screening.api.often", RateLimit.REQUESTS, RateLimit.PARTIES))
                    .header(HttpHeaders.RETRY_AFTER, wait).build();
        }
        ListIndex lists = indexes.lists().orElse(null);
        if (lists == null) {
            return ProblemDetail.response(Status.SERVICE_UNAVAILABLE, Texts.get("screening.building"))
                    .header(HttpHeaders.RETRY_AFTER, Failure.RETRY_AFTER_SECONDS).build();
        }
        Metrics.counter("amur.screening.api.parties").increment(asked.questions().size());
        // Checked first: entries indexed during the search only improve the results.
        boolean behind = screening.isBehind();
        JsonArrayBuilder results = JSON.createArrayBuilder();
        asked.questions().forEach(question -> results.add(result(question, asked)));
        return Response.ok(JSON.createObjectBuilder().add("lists", lists(lists)).add("behind", behind).add("results", results)
                .build().toString()).build();
    }

    private static JsonArrayBuilder lists(ListIndex index) {
        JsonArrayBuilder lists = JSON.createArrayBuilder();
        for (ListRelease release : index.releases().values()) {
            JsonObjectBuilder list = JSON.createObjectBuilder().add("list", release.getList().name()).add("release",
                    release.getId());
            if (release.getPublished() != null) {
                list.add("published", release.getPublished().toString());
            }
            lists.add(list);
        }
        return lists;
    }

    private JsonObject result(ScreeningQuery question, AskedQuestions asked) {
        JsonArrayBuilder candidates = JSON.createArrayBuilder();
        screening.candidates(question, asked.threshold(), asked.limit())
                .forEach(candidate -> candidates.add(candidate(candidate)));
        JsonObjectBuilder result = JSON.createObjectBuilder().add("name", question.name());
        if (question.number() != null) {
            result.add("number", question.number());
        }
        return result.add("candidates", candidates).build();
    }

    private static JsonObject candidate(EntryCandidate candidate) {
        return JSON.createObjectBuilder().add("score", candidate.getWhy().getScore()).add("list", candidate.getListed()
                .list().name())
                .add("reference", candidate.getListed().reference()).add("entry", candidate.getListed().entry())
                .add("title", candidate.getListed().title()).add("kind", candidate.getListed().kind().name())
                .add("programmes", JSON.createArrayBuilder(candidate.getProgrammes()))
                .add("why", MatchNotation.write(candidate.getWhy().match())).build();
    }
}
