package org.amur.lists.fetch;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.amur.lists.OfficialList;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/** Commands on automatic imports. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class SupplyService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private SupplyRepository supplies;

    @Inject
    private SupplyFolders folders;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    /**
     * @return its id
     *
     * @throws RefusedException if the list has one, or the folder is not in the operator's folder
     */
    public long create(@Valid SupplyForm form) {
        if (supplies.all().containsKey(form.getList())) {
            throw new RefusedException(List.of(SupplyRecordKind.TAKEN));
        }
        check(form);
        Supply supply = new Supply(form.getList());
        supply.set(form.isEnabled(), form.getFolder(), form.getAddresses(), form.getRhythm());
        journal.create(supply, form.getSubmission());
        SupplyState state = new SupplyState(supply.getId());
        state.begin(next(supply), false);
        entities.persist(state);
        return supply.getId();
    }

    /**
     * @throws StaleException   if another user has saved it since the form was opened
     *
     * @throws RefusedException if the folder is not in the operator's folder
     */
    public void update(@Valid SupplyForm form) {
        check(form);
        Supply supply = records.get(Supply.class, form.getId(), form.getVersion());
        List<String> before = supply.getAddresses();
        supply.set(form.isEnabled(), form.getFolder(), form.getAddresses(), form.getRhythm());
        journal.update(supply, form.getWhy());
        entities.find(SupplyState.class, supply.getId()).begin(next(supply), before.equals(supply.getAddresses()));
    }

    /**
     * Adds the publisher's addresses to a list that has none.
     *
     * @param daily true to fetch them daily from now on; false to leave the schedule as it is
     * @return id of the list's source
     */
    public long adopt(OfficialList list, Publisher publisher, boolean daily) {
        Supply known = supplies.all().get(list);
        SupplyForm form = known == null ? new SupplyForm(list) : new SupplyForm(known);
        if (form.getAddresses() == null || form.getAddresses().isEmpty()) {
            form.setAddresses(String.join("\n", publisher.files()));
        }
        form.setEnabled(form.isEnabled() || daily);
        if (known == null) {
            return create(form);
        }
        if (!form.facts().equals(new SupplyForm(known).facts())) {
            update(form);
        }
        return known.getId();
    }

    private void check(SupplyForm form) {
        if (form.getFolder() != null && folders.find(form.getFolder()).isEmpty()) {
            throw new RefusedException("folder", "lists.supply.folder.none");
        }
    }

    private static OffsetDateTime next(Supply supply) {
        return supply.isEnabled() && !supply.getAddresses().isEmpty()
                ? Rhythm.of(supply.getRhythm()).first(OffsetDateTime.now(ZoneOffset.UTC)) : null;
    }
}
