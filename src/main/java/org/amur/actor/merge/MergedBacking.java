package org.amur.actor.merge;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordView;
import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** Page {@code /actor/merged?id=&kind=&page=}: a merge, its effect on each reference, and the outcome of its undo. */
@Named
@RequestScoped
public class MergedBacking extends RecordView {

    @Inject
    @Param
    private String kind;

    @Inject
    private RequestedPage page;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private MergeKinds kinds;

    private ActorMerge merge;
    private List<MergeCount> counts;
    private Page<MergedRow> items;

    @Override
    protected String kind() {
        return MergeRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        merge = merges.get(id);
        counts = merges.counts(id);
        Page<MergeItem> found = page.of((number, size) -> merges.items(id, kind, number, size));
        Set<MergeItem> readable = kinds.readable(found.getRows());
        items = found.map(item -> new MergedRow(item, readable.contains(item) ? kinds.address(item.getKind(), item.getOwner()) : null,
                readable.contains(item)));
    }

    public ActorMerge getMerge() {
        return merge;
    }

    public List<MergeCount> getCounts() {
        return counts;
    }

    /** Returns a page of the items, of one kind if the address names one. */
    public Page<MergedRow> getItems() {
        return items;
    }
}
