package org.amur.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.rest.ApiResource;
import org.amur.rest.ListPaging;
import org.amur.rest.QueryChoice;
import org.amur.web.StaleException;

/** {@code /api/citations}: lists and confirms citations of corrected and retracted sources. */
@Path("citations")
@RequestScoped
public class CitationReviewResource extends ApiResource {

    private static final String CONFIRM = "confirm";
    private static final Set<String> FILTERS = Set.of("source", "resolved");

    @Inject
    private AffectedCitationRepository citations;

    @Inject
    private CitationReviewService service;

    /** Lists citations, the latest first. */
    @GET
    public Response list(
            @QueryParam("source") String source,
            @QueryParam("resolved") String resolved,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        count();
        // Some of the facts may be drafts.
        checkRole(Roles.EDITOR);
        refuseOthers(FILTERS);
        Long of = QueryChoice.id("source", source);
        boolean onlyResolved = QueryChoice.isTrue("resolved", resolved);
        long before = ListPaging.before(cursor);
        return part(
                limit,
                most -> citations.part(of, onlyResolved, before, most),
                this::json,
                last -> String.valueOf(last.citation().getId()));
    }

    private AffectedCitationJson json(AffectedCitation row) {
        Citation citation = row.citation();
        return new AffectedCitationJson(
                row.getKey().toString(),
                citation.getId(),
                row.kind(),
                citation.getFact().getId(),
                row.title(),
                citation.getSource().getId(),
                citation.getLocator(),
                citation.getQuotation(),
                address(row.address()));
    }

    /** Confirms all citations or none. */
    @POST
    @Path(CONFIRM)
    @Consumes(MediaType.WILDCARD)
    public Response confirm(InputStream body) throws IOException {
        countCommand();
        ConfirmedCitations sent = body(body, ConfirmedCitations.class);
        List<CitationKey> keys = sent.citations().stream().map(key -> CitationKey.parse(key).orElseThrow(StaleException::new)).toList();
        service.uphold(keys, sent.reason());
        return Response.noContent().build();
    }

    /**
     * Citation that depends on a corrected or retracted source.
     *
     * @param key      names the citation and the versions of its fact and sources
     * @param kind     kind of the fact
     * @param record   id of the fact
     * @param source   id of the cited source
     */
    public record AffectedCitationJson(
            String key, long citation, String kind, long record, String title, long source, String locator, String quotation, String page) {
    }

    /** Keys of citations to confirm, with the reason. */
    public record ConfirmedCitations(@NotEmpty @Size(max = 200) List<@NotNull String> citations, @NotBlank @Size(max = 500) String reason) {
    }
}
