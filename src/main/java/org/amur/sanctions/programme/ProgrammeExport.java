package org.amur.sanctions.programme;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.source.CitationText;

/** Export of programmes, with citations in a cell, one a line. */
@Named
@RequestScoped
public class ProgrammeExport extends Export {

    @Inject
    private ProgrammeParams params;

    @Inject
    private ProgrammeRepository programmes;

    public ProgrammeExport() {
        super("programmes", List.of("id", "code", "name", "authority", "authority_name", "authority_country", "started", "citations"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        programmes.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, List<ProgrammeCitation>> citations = programmes.citations(ids);
        for (Programme programme : programmes.all(ids)) {
            table.row(programme.getId(), programme.getCode(), programme.getName(), programme.getAuthority().getCode(),
                    programme.getAuthority().getName(), programme.getAuthority().getCountry(), programme.getStarted(),
                    CitationText.lines(citations.get(programme.getId())));
        }
    }
}
