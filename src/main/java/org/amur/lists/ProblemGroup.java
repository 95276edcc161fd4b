package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.amur.lists.read.ProblemKind;
import org.amur.web.Texts;

/** Skipped entries or warnings of a release with one reason: their number and the first of them. */
public final class ProblemGroup {

    private static final int SHOWN = 20;

    private final ProblemKind reason;
    private final List<ReleaseProblem> kept;
    private final long more;

    private ProblemGroup(ProblemKind reason, List<ReleaseProblem> all) {
        this.reason = reason;
        kept = all.stream().filter(each -> !each.getPart().isCount()).toList();
        more = all.stream().filter(each -> each.getPart().isCount()).mapToLong(ReleaseProblem::getLine).sum();
    }

    /** @param parts part of these problems and the part that counts further ones */
    static List<ProblemGroup> of(List<ReleaseProblem> problems, List<ReleaseProblem.Part> parts) {
        Map<ProblemKind, List<ReleaseProblem>> byReason = problems.stream().filter(each -> parts.contains(each.getPart()))
                .collect(Collectors.groupingBy(ReleaseProblem::getReason, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream().map(each -> new ProblemGroup(each.getKey(), each.getValue())).toList();
    }

    /** Returns the reason in the reader's language. */
    public String getLabel() {
        return Texts.choice("lists.reason.short", reason);
    }

    /** Returns the number in the whole release. */
    public long getCount() {
        return kept.size() + more;
    }

    public List<ReleaseProblem> getShown() {
        return kept.stream().limit(SHOWN).toList();
    }

    /** Returns the number that the page omits. */
    public long getHidden() {
        return getCount() - getShown().size();
    }

    /** Returns the number in the exported file. */
    public long getInFile() {
        return kept.size() - getShown().size();
    }
}
