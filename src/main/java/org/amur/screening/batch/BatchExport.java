package org.amur.screening.batch;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** Export of a batch by its address on the page, which is older than the name of the class. */
@Named("namesExport")
@RequestScoped
public class BatchExport extends Export {

    @Inject
    @Param(name = "of")
    private String token;

    @Inject
    @Param
    private Boolean found;

    @Inject
    private BatchRepository repository;

    @Inject
    private Caller caller;

    public BatchExport() {
        super(BatchRows.TITLE, BatchRows.COLUMNS);
    }

    @Override
    public void read() {
        // The export has no other parameters.
    }

    @Override
    public void write(ExportTable table) throws IOException {
        NameBatch names = repository.find(token, caller.name()).orElseThrow(() -> new NotFoundException("names", token));
        new BatchRows(repository, names, Boolean.TRUE.equals(found)).write(table);
    }
}
