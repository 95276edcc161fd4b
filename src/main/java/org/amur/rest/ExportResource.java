package org.amur.rest;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.amur.web.Address;
import org.amur.web.NotFoundException;

/** {@code /api/exports/finding} and the like: every list of a page as a file, with the filters of the page. */
@Path("exports/{table: [A-Za-z]+}")
@RequestScoped
public class ExportResource extends ApiResource {

    private static final Set<String> UNFILTERED = Set.of("format", Address.ASOF);

    @Inject
    private BulkAnswer bulk;

    @Inject
    private BulkResponse files;

    @GET
    public Response get(@PathParam("table") String table, @QueryParam("format") @DefaultValue("json") String format) {
        count();
        Set<String> filters = bulk.filters(table, format).orElseThrow(() -> new NotFoundException(RecordApis.ADDRESS, table));
        ListPaging.refuseOthers(request().getParameterMap().keySet(), filters, UNFILTERED);
        return files.respond(
                () -> bulk.find(table, format).orElseThrow(),
                table + "." + format,
                exchange());
    }
}
