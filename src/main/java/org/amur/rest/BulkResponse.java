package org.amur.rest;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.amur.export.Export;
import org.amur.export.ExportFormat;

/** Responses with whole lists as files. */
@ApplicationScoped
public class BulkResponse {

    @Inject
    private BulkLimit limit;

    /** Writer of a line of JSON for an object. */
    @FunctionalInterface
    public interface JsonLine {

        void of(Object shown) throws IOException;
    }

    /** Objects of a file of JSON lines. */
    @FunctionalInterface
    public interface JsonLines {

        void write(JsonLine line) throws IOException;
    }

    /** Returns the response with a table as a file. */
    public Response rows(Export table, ExportFormat format, Exchange exchange) {
        return respond(() -> BulkAnswer.rows(table, format), table.getTitle() + "." + format.getCode(), exchange);
    }

    /**
     * Returns the response with a file of JSON lines.
     *
     * @param title base name of the file
     */
    public Response lines(JsonLines content, String title, Exchange exchange) {
        return respond(() -> BulkAnswer.lines(content), title + ".jsonl", exchange);
    }

    /**
     * Returns the response with a file, which is written later.
     *
     * @param asked reads the filter from the request's parameters
     * @param name  of the file
     * @throws BadRequestException if a parameter is invalid: a file of all rows would be mistaken for the result
     */
    Response respond(Supplier<BulkAnswer.File> asked, String name, Exchange exchange) {
        BulkAnswer.File file = read(asked, exchange);
        StreamingOutput body = out -> {
            try (BulkLimit.Slot slot = limit.begin(); FacesRequest faces = FacesRequest.begin(exchange)) {
                file.body().write(out, exchange.response()::isCommitted);
            }
        };
        return Response.ok(body, file.mediaType()).header("Content-Disposition", "attachment; filename=\"amur-" + name + "\"").build();
    }

    private static BulkAnswer.File read(Supplier<BulkAnswer.File> asked, Exchange exchange) {
        try (FacesRequest faces = FacesRequest.begin(exchange)) {
            BulkAnswer.File file = asked.get();
            faces.refuseProblems();
            return file;
        }
    }
}
