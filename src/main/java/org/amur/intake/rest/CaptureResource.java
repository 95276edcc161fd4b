package org.amur.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.intake.ArticleFetch;
import org.amur.intake.Capture.Arrival;
import org.amur.intake.CaptureFilter;
import org.amur.intake.CaptureOrigin;
import org.amur.intake.CaptureRepository;
import org.amur.intake.CaptureRow;
import org.amur.intake.CaptureService.Receipt;
import org.amur.intake.CaptureService;
import org.amur.intake.CaptureState;
import org.amur.intake.capture.CaptureReader;
import org.amur.intake.text.TextLanguage;
import org.amur.rest.ListPaging;
import org.amur.rest.QueryChoice;
import org.amur.text.RecordJson;
import org.amur.web.Page;
import org.amur.web.ProblemDetail;
import org.amur.web.QueryString;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.amur.web.request.RequestBodies;

/** {@code /api/captures}: adds articles to the reading queue, and lists it; see {@code openapi.json}. */
@Path("captures")
@RequestScoped
public class CaptureResource {

    private static final JsonMapper JSON = RecordJson.mapper().build();
    private static final int SIZE = 100;
    private static final Set<String> FILTERS = Set.of("state", "origin", "language", "page");
    private static final Set<String> FACTS = Set.of("name", "address", "title", "author", "publisher", "published");

    @Inject
    private CaptureService service;

    @Inject
    private CaptureRepository captures;

    @Inject
    private ArticleFetch fetch;

    @Inject
    private Caller caller;

    @Inject
    private RequestBodies bodies;

    @Inject
    private ReadingLimit limit;

    @Context
    private HttpServletRequest request;

    /** Lists captures, the most relevant first. */
    @GET
    public Response list(@QueryParam("state") String state, @QueryParam("origin") String origin, @QueryParam("language") String language,
            @QueryParam("page") String page) throws IOException {
        return answered(() -> {
            refuseOthers(FILTERS);
            CaptureFilter filter = new CaptureFilter(
                    QueryChoice.of("state", state, CaptureState.class),
                    QueryChoice.of("origin", origin, CaptureOrigin.class),
                    QueryChoice.of("language", language, TextLanguage.class));
            Page<CaptureRow> found = captures.page(filter, number(page), SIZE);
            return json(
                    Status.OK,
                    new Captures(
                            found.getTotal(),
                            found.getNumber(),
                            found.getPageCount(),
                            found.getRows().stream().map(row -> SentCapture.of(row, request)).toList()));
        });
    }

    /** Adds an article: a text or an address as JSON, or the bytes of a file. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            InputStream body,
            @QueryParam("name") String name,
            @QueryParam("address") String address,
            @QueryParam("title") String title,
            @QueryParam("author") String author,
            @QueryParam("publisher") String publisher,
            @QueryParam("published") String published)
            throws IOException {
        return answered(() -> {
            refuseOthers(FACTS);
            byte[] bytes = bodies.read(request, body, CaptureReader.MAX_BYTES);
            return receive(
                    isJson()
                            ? SentArticle.json(bytes)
                            : SentArticle.file(
                                    bytes,
                                    name,
                                    request.getContentType(),
                                    address,
                                    SentArticle.Facts.of(title, author, publisher, published)));
        });
    }

    /** Refuses parameters of the address that are not known. Those of the request may include the body, if curl names it a form. */
    private void refuseOthers(Set<String> known) {
        ListPaging.refuseOthers(QueryString.parse(request.getQueryString()).names(), known);
    }

    private boolean isJson() {
        String sent = request.getContentType();
        return sent != null && sent.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
    }

    private Response receive(SentArticle sent) {
        Optional<Long> known = Optional.ofNullable(sent.address()).flatMap(captures::withAddress);
        if (known.isPresent()) {
            return received(new Receipt(known.get(), false));
        }
        return received(limit.read(() -> service.receive(
                sent.document() == null ? fetch.get(sent.address()) : sent.document(),
                new Arrival(CaptureOrigin.API, null),
                sent.facts()::applyTo)));
    }

    private Response received(Receipt receipt) {
        SentCapture answer = SentCapture.of(captures.row(receipt.id()), request);
        Response answered = json(receipt.added() ? Status.CREATED : Status.OK, answer);
        return Response.fromResponse(answered).location(URI.create(answer.page())).build();
    }

    /** Runs the work of an editor within the rate limit, and answers refusals. */
    private Response answered(Work work) throws IOException {
        if (!caller.isInRole(Roles.EDITOR)) {
            return ProblemDetail.response(Status.FORBIDDEN, Texts.get("intake.api.editor")).build();
        }
        limit.count();
        try {
            return work.carryOut();
        } catch (RefusedException e) {
            if (CaptureService.isTemporary(e)) {
                throw ReadingLimit.busy();
            }
            return ProblemDetail.response(Status.BAD_REQUEST, e.getRefusals().get(0).text()).build();
        }
    }

    @FunctionalInterface
    private interface Work {
        Response carryOut() throws IOException;
    }

    private static int number(String page) {
        if (page != null && !page.matches("[1-9]\\d{0,6}")) {
            throw new RefusedException("page", "intake.api.page");
        }
        return page == null ? 1 : Integer.parseInt(page);
    }

    private static Response json(Status status, Object answer) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).entity(JSON.writeValueAsString(answer)).build();
    }

    /** Page of the queue. */
    public record Captures(long total, int page, int pages, List<SentCapture> captures) {
    }
}
