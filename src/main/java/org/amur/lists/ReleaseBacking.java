package org.amur.lists;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.AsOf;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /lists/release}: one release and its differences from the previous one. */
@Named
@RequestScoped
public class ReleaseBacking implements Citable {

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
        others = release.isComplete() ? repository.accepted(release.getList()) : List.of();
        before = others.stream().filter(other -> other.getPosition() < release.getPosition()).findFirst().orElse(null);
        if (before != null) {
            delta = deltas.between(before, release);
        }
        // The entries of a waiting release are not stored once it is decided, so that an as-of date before cannot show
        // them.
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

    /** Returns true if the release is accepted and superseded by a newer one of its list. */
    public boolean isPast() {
        return !others.isEmpty() && !others.get(0).getId().equals(id);
    }

    /** Returns true if the release is accepted and its date was typed, so that it can be corrected. */
    public boolean isRedatable() {
        return release.isComplete() && release.getPublished() != null && !release.getFormat().hasPublicationDate();
    }

    /** Returns the releases of the same files that this one replaces. */
    public List<ListRelease> getReplaced() {
        return replaced;
    }

    /** Returns the previous release of the list; null if there is none. */
    public ListRelease getBefore() {
        return before;
    }

    /** Returns the current release of the list if this one waits; null if there is none. */
    public ListRelease getCurrent() {
        return current;
    }

    /** Returns the differences from the current release if this one waits; null if there is none. */
    public ListDelta getWouldChange() {
        return wouldChange;
    }

    /** Returns the differences from the previous release; null if there is none. */
    public ListDelta getDelta() {
        return delta;
    }

    /** Returns the other accepted releases of the list, for comparison. */
    public List<ListRelease> getOthers() {
        return others.stream().filter(other -> !other.getId().equals(id)).toList();
    }

    /** Returns the reasons why the release was refused or waits. */
    public List<ReleaseProblem> getWhy() {
        return problems.stream().filter(problem -> problem.getPart() == ReleaseProblem.Part.REFUSAL
                || problem.getPart() == ReleaseProblem.Part.DOUBT).toList();
    }

    /** Returns the skipped entries by reason. */
    public List<ProblemGroup> getSkipped() {
        return ProblemGroup.of(problems, List.of(ReleaseProblem.Part.SKIPPED, ReleaseProblem.Part.MORE_SKIPPED));
    }

    /** Returns the number of skipped entries without a stored reason: earlier imports stored only a total. */
    public long getSkippedUnsaid() {
        return release.getSkipped() - getSkipped().stream().mapToLong(ProblemGroup::getCount).sum();
    }

    /** Returns the warnings by reason. */
    public List<ProblemGroup> getRemarks() {
        return ProblemGroup.of(problems, List.of(ReleaseProblem.Part.REMARK, ReleaseProblem.Part.MORE_REMARKS));
    }

    @Override
    public String citedTitle() {
        return ReleaseCitation.title(release);
    }

    @Override
    public List<Reference> citedSources() {
        return List.of(ReleaseCitation.reference(release, null));
    }
}
