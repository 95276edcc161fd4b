package org.amur.screening.cases;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Texts;

/** Export of the case list, with the evidence in one cell, one a line. */
@Named
@RequestScoped
public class CaseExport extends Export {

    @Inject
    private CaseParams params;

    @Inject
    private CaseRepository cases;

    public CaseExport() {
        super("cases", List.of("id", "state", "current", "score", "actor_id", "actor", "list", "list_name", "reference", "entry_id",
                "entry", "kind", "evidence", "first_found", "decision", "reason", "decided_by", "decided_at"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        cases.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        for (ScreeningCase each : cases.all(ids)) {
            table.row(each.getId(), each.getState(), each.isCurrent(), each.getScore(), each.getActor(), each.getActorName(),
                    each.getList(), Texts.get(each.getList().getKey()), each.getReference(), each.getEntry(),
                    each.getEntryTitle(), each.getKind(),
                    CaseText.of(each.evidence()), each.getFoundAt(), each.getDecision(), each.getReason(), each.getDecidedBy(),
                    each.getDecidedAt());
        }
    }
}
