package org.amur.sanctions.authority;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;

/** Export of authorities. */
@Named
@RequestScoped
public class AuthorityExport extends Export {

    @Inject
    private AuthorityParams params;

    @Inject
    private AuthorityRepository authorities;

    public AuthorityExport() {
        super("authorities", List.of("id", "code", "name", "country", "actor", "actor_name"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        authorities.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        for (Authority authority : authorities.all(ids)) {
            boolean actor = authority.getActor() != null;
            table.row(authority.getId(), authority.getCode(), authority.getName(), authority.getCountry(),
                    actor ? authority.getActor().getId() : null, actor ? authority.getActor().getName() : null);
        }
    }
}
