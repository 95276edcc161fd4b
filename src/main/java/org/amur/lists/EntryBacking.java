package org.amur.lists;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /lists/entry}: all that a list says of a party, and since which release it does. */
@Named
@RequestScoped
public class EntryBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ListRepository repository;

    private ListedEntry entry;
    private EntrySaid said;
    private List<EntryStand> history;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("entry", "");
        }
        entry = repository.entry(id);
        said = EntrySaid.of(entry);
        history = repository.history(entry);
        if (history.stream().noneMatch(stand -> stand.getEntry() == id)) {
            throw new NotFoundException("entry", id);
        }
    }

    public ListedEntry getEntry() {
        return entry;
    }

    public EntrySaid getSaid() {
        return said;
    }

    /** The newest first. */
    public List<EntryStand> getHistory() {
        return history;
    }

    /** Whether this is what the current release says. */
    public boolean isCurrent() {
        return history.stream().anyMatch(stand -> stand.isCurrent() && stand.getEntry() == id);
    }

    /** What the current release says instead; null if it says this, or nothing. */
    public Long getNewer() {
        return isCurrent() ? null : history.stream().filter(EntryStand::isCurrent).map(EntryStand::getEntry).findFirst()
                .orElse(null);
    }
}
