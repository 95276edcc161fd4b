package org.amur.source;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;

/** Export of the list of sources. */
@Named
@RequestScoped
public class SourceExport extends Export {

    @Inject
    private SourceParams params;

    @Inject
    private SourceRepository sources;

    public SourceExport() {
        super("sources", List.of("id", "title", "kind", "publisher", "authors", "published", "language", "address", "retrieved",
                "reliability", "status", "note"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        sources.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        for (Source source : sources.all(ids)) {
            table.row(source.getId(), source.getTitle(), source.getKind(), source.getPublisher(), source.getAuthors(),
                    source.getPublished(), source.getLanguage(), source.getAddress(), source.getRetrieved(),
                    source.getReliability(), source.getStatus(), source.getNote());
        }
    }
}
