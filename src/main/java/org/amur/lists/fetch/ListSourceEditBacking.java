package org.amur.lists.fetch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.amur.lists.OfficialList;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** {@code /lists/source/edit}: automatic import of a list; edits it with {@code id}, otherwise adds one. */
@Named
@ViewScoped(saveInViewState = true)
public class ListSourceEditBacking extends RecordEditing<ListSourceForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "list")
    private OfficialList asked;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ListSourceService service;

    @Override
    protected ListSourceForm blank() {
        return new ListSourceForm(asked);
    }

    @Override
    protected ListSourceForm stored(long id) {
        return new ListSourceForm(listSources.get(id));
    }

    @Override
    protected long create(ListSourceForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(ListSourceForm entered) {
        service.update(entered);
    }

    /** Returns the lists without automatic import. */
    public List<OfficialList> getLists() {
        Map<OfficialList, ListSource> all = listSources.all();
        return Stream.of(OfficialList.values()).filter(list -> !all.containsKey(list)).toList();
    }

    public List<String> getRhythms() {
        return Rhythm.CODES;
    }

    public String rhythm(String code) {
        return Rhythm.of(code).text();
    }
}
