package org.amur.reconciliation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.amur.figure.AmountText;
import org.amur.figure.FigureTitle;
import org.amur.figure.value.Statement;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/** Statements of a figure at two times. */
public final class StatedChange {

    private final Statement before;
    private final Statement now;

    private StatedChange(Statement before, Statement now) {
        this.before = before;
        this.now = now;
    }

    /** Returns the figures that exist at both times with different statements. */
    static List<StatedChange> between(Collection<Statement> before, Collection<Statement> now) {
        Map<Long, Statement> earlier = before.stream()
                .collect(toMap(Statement::figure, statement -> statement, (one, same) -> one));
        return now.stream().distinct().filter(statement -> earlier.containsKey(statement.figure()))
                .map(statement -> new StatedChange(earlier.get(statement.figure()), statement))
                .filter(change -> !change.before.equals(change.now)).toList();
    }

    public long getFigure() {
        return now.figure();
    }

    public String getTitle() {
        return FigureTitle.of(now, Texts.locale());
    }

    public String getBefore() {
        return text(before);
    }

    public String getNow() {
        return text(now);
    }

    /** Returns everything that a rule may read of it. */
    private static String text(Statement statement) {
        String growth = statement.claimedGrowth() == null ? Texts.get("finding.list.noClaim")
                : Texts.get("finding.list.claim", Numbers.format(statement.claimedGrowth(), true, Texts.locale()));
        return Texts.get("finding.list.stated", statement.period().display(Texts.locale()),
                AmountText.of(statement.amount(), Texts.locale()), growth, statement.published().display(Texts.locale()));
    }
}
