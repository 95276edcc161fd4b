package org.amur.lists;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.AsOf;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /lists/release}: one release, and what differs from the one before. */
@Named
@RequestScoped
public class ReleaseBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ListRepository repository;

    @Inject
    private Deltas deltas;

    private ListRelease release;
    private ListRelease before;
    private ListDelta delta;
    private List<ReleaseProblem> problems;
    private List<ListRelease> others;
    private List<ListRelease> replaced;
    private ListRelease current;
    private ListDelta wouldChange;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("release", "");
        }
        release = repository.release(id);
        problems = repository.problems(id);
        replaced = repository.replacedBy(id);
        others = release.isComplete() ? repository.standing(release.getList()) : List.of();
        before = others.stream().filter(other -> other.getPosition() < release.getPosition()).findFirst().orElse(null);
        if (before != null) {
            delta = deltas.between(before, release);
        }
        // On a day before it was decided on, its entries are no longer there as those of one that waits.
        if (release.isWaiting() && AsOf.day().isEmpty()) {
            compareWithCurrent();
        }
    }

    private void compareWithCurrent() {
        current = repository.current().get(release.getList());
        if (current != null) {
            wouldChange = deltas.wouldChange(release, current);
        }
    }

    public ListRelease getRelease() {
        return release;
    }

    /** Whether it stands, but below one of its list that is newer. */
    public boolean isPast() {
        return !others.isEmpty() && !others.get(0).getId().equals(id);
    }

    /** Whether its day was typed, so that it may have been mistyped, and it stands. */
    public boolean isRedatable() {
        return release.isComplete() && release.getPublished() != null && !release.getFormat().saysItsDay();
    }

    /** Those of the same files in whose stead it stands or waits. */
    public List<ListRelease> getReplaced() {
        return replaced;
    }

    /** The one before it of its list; null if there is none. */
    public ListRelease getBefore() {
        return before;
    }

    /** The current one of its list, if this one waits; null if there is none. */
    public ListRelease getCurrent() {
        return current;
    }

    /** What differs between the current one and this, if this one waits; null if there is none. */
    public ListDelta getWouldChange() {
        return wouldChange;
    }

    /** Null if there is none before. */
    public ListDelta getDelta() {
        return delta;
    }

    /** The other releases of the list that stand, to compare with. */
    public List<ListRelease> getOthers() {
        return others.stream().filter(other -> !other.getId().equals(id)).toList();
    }

    /** Why it was refused or waits. */
    public List<ReleaseProblem> getWhy() {
        return problems.stream().filter(problem -> problem.getPart() == ReleaseProblem.Part.REFUSAL
                || problem.getPart() == ReleaseProblem.Part.DOUBT).toList();
    }

    /** What was skipped, by why. */
    public List<ProblemGroup> getSkipped() {
        return ProblemGroup.of(problems, List.of(ReleaseProblem.Part.SKIPPED, ReleaseProblem.Part.MORE_SKIPPED));
    }

    /** How much was skipped of which not even the reason is kept: earlier imports counted only all. */
    public long getSkippedUnsaid() {
        return release.getSkipped() - getSkipped().stream().mapToLong(ProblemGroup::getCount).sum();
    }

    /** What is remarkable, by what it is. */
    public List<ProblemGroup> getRemarks() {
        return ProblemGroup.of(problems, List.of(ReleaseProblem.Part.REMARK, ReleaseProblem.Part.MORE_REMARKS));
    }
}
