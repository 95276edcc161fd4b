package org.amur.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.read.EntryKind;
import org.amur.text.ShortText;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** URL parameters of a comparison: the two releases and the filter of the differences. */
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
    @Param
    private EntryKind kind;

    @Inject
    @Param
    private String programme;

    @Inject
    @Param
    private String country;

    @Inject
    private ListRepository repository;

    private ListRelease before;
    private ListRelease after;

    ListRelease before() {
        if (before == null) {
            before = accepted(from);
        }
        return before;
    }

    /** @throws NotFoundException if the release belongs to another list, because everything would differ */
    ListRelease after() {
        if (after == null) {
            after = accepted(to);
        }
        if (after.getList() != before().getList()) {
            throw new NotFoundException("release", to);
        }
        return after;
    }

    /** Returns true if differences may come from the reading alone: two formats or two reader versions. */
    boolean isReadOtherwise() {
        return before().isReadDifferentlyFrom(after());
    }

    /** Returns the content that is compared between the two formats; null if both releases were read alike. */
    FormatComparison formats() {
        return isReadOtherwise() ? FormatComparison.of(before().getFormat(), after().getFormat()) : null;
    }

    DeltaFilter filter() {
        return new DeltaFilter(change, kind, ShortText.orNull(programme), ShortText.orNull(country));
    }

    private ListRelease accepted(Long id) {
        ListRelease release = repository.release(id == null ? 0 : id);
        if (!release.isComplete()) {
            throw new NotFoundException("release", id);
        }
        return release;
    }
}
