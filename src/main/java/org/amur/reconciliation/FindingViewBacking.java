package org.amur.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figure.FigureCitation;
import org.amur.figure.FigureRecordKind;
import org.amur.figure.FigureRepository;
import org.amur.figure.value.Statement;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.reconciliation.rules.ComparedLevel;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.FindingText;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /trade/finding?id=}: one finding, its arithmetic, the citations of its figures, and its history. */
@Named
@RequestScoped
public class FindingViewBacking {

    private static final int MOMENTS = 20;

    @Inject
    @Param
    private Long id;

    @Inject
    private FindingRepository findings;

    @Inject
    private FigureRepository figures;

    @Inject
    private ChangeRepository journal;

    private KnownFinding known;
    private Finding finding;
    private List<FindingSide> sides;
    private List<FindingMoment> life;
    private FindingGroup cause;
    private List<StatedChange> changed = List.of();

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(FindingRecordKind.CODE, "");
        }
        known = findings.get(id);
        finding = known.finding();
        sides = sides(finding.inputs().stream().distinct().toList());
        life = life();
        cause = findings.ofCause(known);
        if (isReturned()) {
            changed = StatedChange.between(findings.find(id, known.getExplainedAt()).map(KnownFinding::statements)
                    .orElse(List.of()), finding.inputs());
        }
    }

    private List<FindingSide> sides(List<Statement> statements) {
        Map<Long, List<FigureCitation>> citations = figures.citations(statements.stream().map(Statement::figure).toList());
        List<FindingSide> all = new ArrayList<>();
        int first = 1;
        for (Statement statement : statements) {
            FindingSide side = new FindingSide(statement, citations.getOrDefault(statement.figure(), List.of()), first);
            first += side.citations().size();
            all.add(side);
        }
        return all;
    }

    private List<FindingMoment> life() {
        List<RecordChange> changes = journal.of(FindingRecordKind.CODE, id, 0, MOMENTS);
        List<RecordChange> ofFigures = journal.at(changes.stream().map(RecordChange::getAt).toList(), FigureRecordKind.CODE,
                finding.figures());
        return changes.stream().map(change -> FindingMoment.of(change, ofFigures)).toList();
    }

    public KnownFinding getKnown() {
        return known;
    }

    /** Returns all findings of the same cause including this one, the latest period first. */
    public FindingGroup getCause() {
        return cause;
    }

    /** Returns the discrepancy in one or two sentences. */
    public String getSentence() {
        return FindingText.sentence(finding);
    }

    /** Returns the two levels that it compares; empty if it does not compare two. */
    public List<ComparedLevel> getLevels() {
        return ComparedLevel.of(finding.rule(), finding.variant(), finding.terms());
    }

    public List<SumLine> getSum() {
        return finding.arithmetic().stream().map(SumLine::new).toList();
    }

    public List<FindingSide> getSides() {
        return sides;
    }

    /** Returns the history, newest first. */
    public List<FindingMoment> getLife() {
        return life;
    }

    /** Tells whether it was explained once, and its figures have changed since. */
    public boolean isReturned() {
        return known.getStatus() == FindingStatus.OPEN && known.getExplanation() != null;
    }

    /** Returns the differences between the explained and the current statements; empty unless it returned. */
    public List<StatedChange> getChanged() {
        return changed;
    }
}
