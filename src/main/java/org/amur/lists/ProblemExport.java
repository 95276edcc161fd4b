package org.amur.lists;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.NotFoundException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/**
 * Export of all stored problems of a release ({@code ?id=}): reasons for refusal or waiting, skipped entries and
 * warnings.
 */
@Named
@RequestScoped
public class ProblemExport extends Export {

    private static final List<String> COLUMNS = ReleaseCitation.columnsAfter("list", "list_name", "part", "reason", "file", "line",
            "count", "text");

    @Inject
    @Param
    private Long id;

    @Inject
    private ListRepository repository;

    public ProblemExport() {
        super("release-problems", COLUMNS);
    }

    @Override
    public void read() {
        release();
    }

    private ListRelease release() {
        if (id == null) {
            throw new NotFoundException("release", "");
        }
        return repository.release(id);
    }

    @Override
    public void write(ExportTable table) throws IOException {
        ListRelease release = release();
        List<Object> cited = ReleaseCitation.cells(release);
        for (ReleaseProblem problem : repository.problems(id)) {
            boolean count = problem.getPart().isCount();
            table.row(ReleaseCitation.rowBefore(cited, release.getList(), Texts.get(release.getList().getKey()), problem.getPart(),
                    problem.getReason(), problem.getFileName(), count || problem.getLine() == 0 ? null : problem.getLine(),
                    count ? problem.getLine() : 1, count ? Texts.choice("lists.reason.short", problem.getReason()) : problem.getText()));
        }
    }
}
