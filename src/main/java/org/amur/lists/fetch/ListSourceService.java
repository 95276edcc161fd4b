package org.amur.lists.fetch;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.OfficialList;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/** Commands on automatic imports. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class ListSourceService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ListSourceFolders folders;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    /**
     * @return its id
     *
     * @throws RefusedException if the list has one, or the folder is not in the operator's folder
     */
    public long create(@Valid ListSourceForm form) {
        if (listSources.all().containsKey(form.getList())) {
            throw new RefusedException(List.of(ListSourceRecordKind.TAKEN));
        }
        check(form);
        ListSource listSource = new ListSource(form.getList());
        listSource.set(form.isEnabled(), form.getFolder(), form.getAddresses(), form.getRhythm());
        journal.create(listSource, form.getSubmission());
        ListSourceState state = new ListSourceState(listSource.getId());
        state.begin(next(listSource), false);
        entities.persist(state);
        return listSource.getId();
    }

    /**
     * @throws StaleException   if another user has saved it since the form was opened
     *
     * @throws RefusedException if the folder is not in the operator's folder, or the list is another
     */
    public void update(@Valid ListSourceForm form) {
        check(form);
        ListSource listSource = records.get(ListSource.class, form.getId(), form.getVersion());
        if (listSource.getList() != form.getList()) {
            throw new RefusedException("list", "lists.listSource.list.fixed");
        }
        List<String> before = listSource.getAddresses();
        listSource.set(form.isEnabled(), form.getFolder(), form.getAddresses(), form.getRhythm());
        journal.update(listSource, form.getWhy());
        entities.find(ListSourceState.class, listSource.getId()).begin(next(listSource), before.equals(listSource.getAddresses()));
    }

    /**
     * Adds the publisher's addresses to a list that has none.
     *
     * @param daily true to fetch them daily from now on; false to leave the schedule as it is
     * @return id of the list's source
     * @throws RefusedException if neither has addresses
     */
    public long adopt(OfficialList list, Publisher publisher, boolean daily) {
        ListSource known = listSources.all().get(list);
        ListSourceForm form = known == null ? new ListSourceForm(list) : new ListSourceForm(known);
        if (form.getAddresses() == null || form.getAddresses().isEmpty()) {
            form.setAddresses(String.join("\n", publisher.files()));
        }
        if (form.getAddresses().isEmpty()) {
            throw new RefusedException("list", "lists.listSource.addresses.none");
        }
        form.setEnabled(form.isEnabled() || daily);
        if (known == null) {
            return create(form);
        }
        if (!form.facts().equals(new ListSourceForm(known).facts())) {
            update(form);
        }
        return known.getId();
    }

    private void check(ListSourceForm form) {
        if (form.getFolder() != null && folders.find(form.getFolder()).isEmpty()) {
            throw new RefusedException("folder", "lists.listSource.folder.none");
        }
    }

    private static OffsetDateTime next(ListSource listSource) {
        return listSource.isEnabled() && !listSource.getAddresses().isEmpty()
                ? Rhythm.of(listSource.getRhythm()).first(DatabaseClock.now()) : null;
    }
}
