package org.amur.sanctions.proposal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Texts;

/** Export of proposed entries, with their programmes and measures. */
@Named
@RequestScoped
public class ProposalExport extends Export {

    @Inject
    private ProposalParams params;

    @Inject
    private ProposalRepository proposals;

    public ProposalExport() {
        super("proposals", List.of("entry", "list", "list_name", "reference", "kind", "title", "programmes", "measures", "actor",
                "declined_because"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        write(params.filter(), table);
    }

    void write(ProposalFilter filter, ExportTable table) throws IOException {
        for (List<Long> piece : Batches.of(proposals.all(filter))) {
            for (ProposalRow row : proposals.rows(piece, filter.state())) {
                table.row(row.getId(), row.getList(), Texts.get(row.getList().getKey()), row.getReference(), row.getKind(), row.getTitle(),
                        row.getProgrammes().stream().map(ListedProgrammeRow::code).collect(Collectors.joining("\n")),
                        row.getProgrammes().stream().filter(each -> each.measureId() != null)
                                .map(ListedProgrammeRow::measure).distinct().collect(Collectors.joining("\n")),
                        row.getActor(), row.getReason());
            }
        }
    }
}
