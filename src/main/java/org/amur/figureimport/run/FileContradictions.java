package org.amur.figureimport.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Reconciliation;
import org.amur.reconciliation.rules.Severity;

/**
 * Conflicts of a file's figures with each other and with recorded ones. The import would record them as findings; here
 * they can still be corrected in the file.
 */
final class FileContradictions {

    private static final int MOST = 20;

    private final Map<Statement, FigureDraft> drafts = new HashMap<>();

    private FileContradictions(Collection<FigureDraft> all) {
        all.stream().filter(draft -> draft.beside() == null).forEach(draft -> drafts.putIfAbsent(draft.statement(), draft));
    }

    /** Returns the first conflicts, each at a row of the file. */
    static List<Problem> of(Collection<FigureDraft> drafts, Collection<Statement> known) {
        FileContradictions file = new FileContradictions(drafts);
        return Reconciliation.of(Stream.concat(file.drafts.keySet().stream(), known.stream()).toList()).stream()
                .filter(finding -> finding.severity() == Severity.CONFLICT)
                .flatMap(finding -> file.problem(finding).stream()).limit(MOST).toList();
    }

    private Optional<Problem> problem(Finding finding) {
        return finding.inputs().stream().map(drafts::get).filter(Objects::nonNull).findFirst().map(draft -> new Problem(draft.line(),
                draft.cell().column(), Reason.CONTRADICTED, draft.cell().text(), FindingText.sentence(finding)));
    }
}
