package org.amur.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.common.NotFoundException;
import org.omnifaces.cdi.Param;

/** The two releases that an address asks to be compared, and which differences. */
@RequestScoped
public class DeltaParams {

    @Inject
    @Param
    private Long from;

    @Inject
    @Param
    private Long to;

    @Inject
    @Param
    private DeltaRow.Change change;

    @Inject
    private ListRepository repository;

    private ListRelease before;
    private ListRelease after;

    ListRelease before() {
        if (before == null) {
            before = standing(from);
        }
        return before;
    }

    /** @throws NotFoundException if it is one of another list, for what differs then is everything */
    ListRelease after() {
        if (after == null) {
            after = standing(to);
        }
        if (after.getList() != before().getList()) {
            throw new NotFoundException("release", to);
        }
        return after;
    }

    /** Whether what differs may be only how the two were read. */
    boolean isReadOtherwise() {
        return before().isReadOtherwiseThan(after());
    }

    /** Null for all. */
    DeltaRow.Change change() {
        return change;
    }

    private ListRelease standing(Long id) {
        ListRelease release = repository.release(id == null ? 0 : id);
        if (!release.isComplete()) {
            throw new NotFoundException("release", id);
        }
        return release;
    }
}
