package org.amur.lists.fetch;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.lists.OfficialList;
import org.amur.web.NotFoundException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/**
 * {@code /lists/source/view?id=}: automatic import of a list with its last result and next due time. With {@code list}
 * instead: that of the list, or its publisher's addresses if it has none.
 */
@Named
@RequestScoped
public class ListSourceViewBacking {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private OfficialList list;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ListSourceService service;

    @Inject
    private ListSourceTask rounds;

    @Inject
    private ChangeRepository journal;

    private ListSource listSource;
    private ListSourceState state;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null && list == null) {
            throw new NotFoundException(ListSourceRecordKind.CODE, "");
        }
        listSource = id == null ? listSources.all().get(list) : listSources.get(id);
        if (listSource != null) {
            list = listSource.getList();
            state = listSources.state(listSource.getId()).orElseThrow();
            changes = journal.of(ListSourceRecordKind.CODE, listSource.getId(), 0, CHANGES);
        }
    }

    /** Fetches the list once, from the publisher's addresses if it has no others. */
    public String fetch() {
        return fetch(false);
    }

    /** Fetches the list now and daily from now on. */
    public String keepUpToDate() {
        return fetch(true);
    }

    private String fetch(boolean daily) {
        long adopted = service.adopt(list, getPublisher(), daily);
        if (rounds.fetchNow(adopted).isEmpty()) {
            Messages.addFlashGlobalInfo("{0}", Texts.get("lists.listSource.already"));
        }
        return "/lists/source/view?faces-redirect=true&id=" + adopted;
    }

    public OfficialList getList() {
        return list;
    }

    public Publisher getPublisher() {
        return Publisher.of(list);
    }

    /** Tells whether the list can be fetched: it has addresses, or its publisher has. */
    public boolean isFetchable() {
        return listSource != null && !listSource.getAddresses().isEmpty() || getPublisher().isFetchable();
    }

    /** Returns the automatic import; null if there is none. */

    public ListSource getListSource() {
        return listSource;
    }

    public ListSourceState getState() {
        return state;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
