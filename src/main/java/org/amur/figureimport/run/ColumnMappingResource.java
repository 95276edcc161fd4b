package org.amur.figureimport.run;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.rest.ApiResource;
import org.amur.rest.QueryChoice;
import org.amur.web.NotFoundException;

/** {@code /api/figure-files/zaYz…/mapping}: column mapping of a file of figures of the caller; for editors. */
@Path("figure-files/" + FigureFileResource.ONE + "/mapping")
@RequestScoped
public class ColumnMappingResource extends ApiResource {

    private static final String SAVE = "save";

    @Inject
    private FigureImportService service;

    @GET
    public Response get(@PathParam("file") String file) {
        count();
        checkRole(Roles.EDITOR);
        return ok(ColumnMappingJson.of(form(file)));
    }

    /** Sets the mapping, and saves it as the publisher's template if that is wished; the answer is the new preview. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    public Response set(@PathParam("file") String file, @QueryParam(SAVE) String save, InputStream body) throws IOException {
        countCommand();
        checkRole(Roles.EDITOR);
        boolean saved = QueryChoice.isTrue(SAVE, save);
        MappingForm form = form(file);
        body(body, ColumnMappingJson.class).enter(form);
        if (saved) {
            service.saveMapping(file, form.mapping());
        } else {
            service.setMapping(file, form.mapping());
        }
        return ok(FigureFileJson.of(service.preview(file).orElseThrow(() -> new NotFoundException("import", file))));
    }

    private MappingForm form(String file) {
        FirstRows first = service.firstRows(file, null).orElseThrow(() -> new NotFoundException("import", file));
        if (first.getHead() == null) {
            throw conflict("figureImport.mapping.none");
        }
        return new MappingForm(first.getHead());
    }
}
