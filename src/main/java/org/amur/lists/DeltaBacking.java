package org.amur.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /lists/delta}: differences between two releases of a list, field by field. */
@Named
@RequestScoped
public class DeltaBacking {

    @Inject
    private DeltaParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private ListRepository repository;

    @Inject
    private Deltas deltas;

    private ListRelease before;
    private ListRelease after;
    private ListDelta delta;
    private DeltaFilter filter;
    private List<FacetCount> kinds;
    private List<FacetCount> programmes;
    private List<FacetCount> countries;
    private Page<DeltaRow> rows;

    @PostConstruct
    void load() {
        before = params.before();
        after = params.after();
        delta = deltas.described(before, after);
        filter = params.filter();
        List<DeltaRow> asked = delta.rows().stream().filter(filter::matches).toList();
        kinds = FacetCount.of(asked, row -> List.of(row.getEntry().kind().name()));
        programmes = FacetCount.of(asked, DeltaRow::programmes);
        countries = FacetCount.of(asked, DeltaRow::countries);
        rows = page.of((number, size) -> Page.of(compared(asked.stream().skip((number - 1L) * size).limit(size).toList()), asked.size(),
                number, size));
    }

    private List<DeltaRow> compared(List<DeltaRow> shown) {
        List<DeltaRow> compared = new ArrayList<>();
        for (List<DeltaRow> piece : DeltaRow.pieces(shown)) {
            Map<Long, ListedEntry> entries = repository.entries(DeltaRow.ids(piece));
            piece.forEach(row -> compared.add(row.compared(entries, params.formats()).shortened()));
        }
        return compared;
    }

    public ListRelease getBefore() {
        return before;
    }

    public ListRelease getAfter() {
        return after;
    }

    /** Returns true if differences may come from the reading alone: two formats or two reader versions. */
    public boolean isReadOtherwise() {
        return params.isReadOtherwise();
    }

    public ListDelta getDelta() {
        return delta;
    }

    public Page<DeltaRow> getRows() {
        return rows;
    }

    public DeltaFilter getFilter() {
        return filter;
    }

    /** Returns the number of requested rows for each kind, in descending order. */
    public List<FacetCount> getKinds() {
        return kinds;
    }

    /** Returns the number of rows for the most frequent programmes; a party counts once for each of its programmes. */
    public List<FacetCount> getProgrammes() {
        return programmes;
    }

    /** Returns the codes of all programmes of the parties that differ. */
    public List<String> getProgrammeCodes() {
        return delta.rows().stream().flatMap(row -> row.programmes().stream()).distinct().sorted().toList();
    }

    /** Returns the number of rows for the most frequent countries. */
    public List<FacetCount> getCountries() {
        return countries;
    }
}
