package org.amur.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code GET /api/openapi.json}: description of the API in OpenAPI 3.1. */
@Path("openapi.json")
@ApplicationScoped
public class OpenApiResource {

    @Inject
    private RecordApis kinds;

    private String document;

    /** The kinds never change while the application runs. */
    @PostConstruct
    void describe() {
        document = OpenApiDocument.of(kinds.all());
    }

    @GET
    public Response get() {
        return Response.ok(document, MediaType.APPLICATION_JSON).build();
    }
}
