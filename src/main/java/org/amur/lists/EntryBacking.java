package org.amur.lists;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.web.NotFoundException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** {@code /lists/entry}: content of a list entry and the releases that contain it. */
@Named
@RequestScoped
public class EntryBacking implements Citable {

    @Inject
    @Param
    private Long id;

    @Inject
    private ListRepository repository;

    private ListedEntry entry;
    private EntryLines content;
    private List<EntryVersion> history;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("entry", "");
        }
        entry = repository.entry(id);
        content = EntryLines.of(entry);
        history = repository.history(entry);
        if (history.stream().noneMatch(stand -> stand.entry() == id)) {
            throw new NotFoundException("entry", id);
        }
    }

    public ListedEntry getEntry() {
        return entry;
    }

    public EntryLines getContent() {
        return content;
    }

    /** Returns the versions of the entry, newest first. */
    public List<EntryVersion> getHistory() {
        return history;
    }

    /** Returns true if this version is in the current release. */
    public boolean isCurrent() {
        return history.stream().anyMatch(stand -> stand.current() && stand.entry() == id);
    }

    /** Returns the id of the version in the current release; null if it is this one or there is none. */
    public Long getNewer() {
        return isCurrent() ? null : history.stream().filter(EntryVersion::current).map(EntryVersion::entry).findFirst()
                .orElse(null);
    }

    @Override
    public String citedTitle() {
        return Texts.get("lists.entry.cited", entry.getTitle(), Texts.get(entry.getList().getKey()), entry.getReference());
    }

    @Override
    public List<Reference> citedSources() {
        return history.stream().filter(stand -> stand.entry() == id)
                .map(stand -> ReleaseCitation.reference(stand.last(), entry.getReference())).toList();
    }
}
