package org.amur.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AskedPage;
import org.amur.common.Page;

/** {@code /lists/delta}: what differs between two releases of a list, field by field. */
@Named
@RequestScoped
public class DeltaBacking {

    @Inject
    private DeltaParams params;

    @Inject
    private AskedPage page;

    @Inject
    private ListRepository repository;

    @Inject
    private Deltas deltas;

    private ListRelease before;
    private ListRelease after;
    private ListDelta delta;
    private Page<DeltaRow> rows;

    @PostConstruct
    void load() {
        before = params.before();
        after = params.after();
        delta = deltas.between(before, after);
        List<DeltaRow> asked = delta.getRows().stream()
                .filter(row -> params.change() == null || row.getChange() == params.change())
                .toList();
        rows = page.of((number, size) -> Page.of(compared(asked.stream().skip((number - 1L) * size).limit(size).toList()), asked.size(),
                number, size));
    }

    private List<DeltaRow> compared(List<DeltaRow> shown) {
        List<DeltaRow> compared = new ArrayList<>();
        for (List<DeltaRow> piece : DeltaRow.pieces(shown)) {
            Map<Long, ListedEntry> entries = repository.entries(DeltaRow.ids(piece));
            piece.forEach(row -> compared.add(row.compared(entries, params.isReadOtherwise()).shortened()));
        }
        return compared;
    }

    public ListRelease getBefore() {
        return before;
    }

    public ListRelease getAfter() {
        return after;
    }

    /** Whether what differs may be only how the two were read. */
    public boolean isReadOtherwise() {
        return params.isReadOtherwise();
    }

    public ListDelta getDelta() {
        return delta;
    }

    public Page<DeltaRow> getRows() {
        return rows;
    }

    public DeltaRow.Change getChange() {
        return params.change();
    }
}
