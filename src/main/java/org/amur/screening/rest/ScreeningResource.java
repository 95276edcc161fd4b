package org.amur.screening.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.Metrics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.lookup.Indexes;
import org.amur.screening.lookup.ListIndex;
import org.amur.screening.lookup.ListedParty;
import org.amur.screening.lookup.MatchNotation;
import org.amur.screening.lookup.Screening;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.screening.lookup.SearchedLists;
import org.amur.web.ProblemDetail;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.amur.web.request.RequestBodies;

/** {@code POST /api/screening}: screens one or several parties against official lists; see {@code openapi.json}. */
@Path("screening")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningResource {

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

    @POST
    public Response screen(InputStream body, @Context HttpServletRequest request) throws IOException, ServletException {
        // The path is restricted already; this is a second check.
        if (!caller.isInRole(Roles.ANALYST)) {
            return ProblemDetail.response(Status.FORBIDDEN, Texts.get("security.token.needed")).build();
        }
        try {
            return answer(ScreeningRequest.read(bodies.read(request, body, MAX_BYTES)));
        } catch (RefusedException e) {
            return ProblemDetail.response(Status.BAD_REQUEST, e.getRefusals().get(0).text()).build();
        }
    }

    private Response answer(ScreeningRequest asked) {
        long wait = limit.ask(caller.name(), asked.questions().size());
        if (wait > 0) {
            return ProblemDetail.response(Status.TOO_MANY_REQUESTS, Texts.get("screening.api.often", RateLimit.REQUESTS, RateLimit.PARTIES))
                    .header(HttpHeaders.RETRY_AFTER, wait).build();
        }
        ListIndex lists = indexes.lists().orElse(null);
        if (lists == null) {
            return ProblemDetail.temporary(Texts.get("screening.building"));
        }
        Metrics.counter("amur.screening.api.parties").increment(asked.questions().size());
        // Checked first: entries indexed during the search only improve the results.
        boolean behind = screening.isBehind();
        List<Result> results = asked.questions().stream().map(question -> result(question, asked)).toList();
        return Response.ok(MatchNotation.JSON.writeValueAsString(new Answer(
                lists(lists), SearchedLists.missing(lists.releases().values()), behind, results)), MediaType.APPLICATION_JSON).build();
    }

    private static List<Screened> lists(ListIndex index) {
        return index.releases().values().stream().map(release -> new Screened(release.getList(), release.getId(),
                release.getPublished() == null ? null : release.getPublished().toString())).toList();
    }

    private Result result(ScreeningQuery question, ScreeningRequest asked) {
        return new Result(question.name(), question.number(), screening
                .candidates(question, asked.threshold(), asked.limit()).stream().map(ScreeningResource::candidate).toList());
    }

    private static Candidate candidate(EntryCandidate candidate) {
        ListedParty listed = candidate.listed();
        return new Candidate(candidate.why().getScore(), listed.list(), listed.reference(), listed.entry(), listed.title(),
                listed.kind(), candidate.programmes(), MatchNotation.of(candidate.why().match()));
    }

    /** @param missing official lists that were not searched */
    public record Answer(List<Screened> lists, List<OfficialList> missing, boolean behind, List<Result> results) {
    }

    /** Screened release of a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Screened(OfficialList list, Long release, String published) {
    }

    private record Result(String name, @JsonInclude(JsonInclude.Include.NON_NULL) String number, List<Candidate> candidates) {
    }

    private record Candidate(int score, OfficialList list, String reference, Long entry, String title, EntryKind kind,
            List<String> programmes, MatchNotation why) {
    }
}
