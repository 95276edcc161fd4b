package org.amur.sanctions.authority;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.web.DependentList;
import org.amur.web.Dependents;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /sanctions/authority/view?id=}: one authority with its programmes and latest changes. */
@Named
@RequestScoped
public class AuthorityViewBacking implements Citable {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private AuthorityService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    private Authority authority;
    private DependentList programmes;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(AuthorityRecordKind.CODE, "");
        }
        authority = authorities.get(id);
        programmes = DependentList.of(dependents, AuthorityRecordKind.CODE, id);
        changes = journal.of(AuthorityRecordKind.CODE, id, 0, CHANGES);
    }

    /** Deletes the authority and offers to undo it on the list; refused while it has programmes. */
    public String delete() {
        return deletion.leadTo("/sanctions/authority/list", version -> service.delete(id, version));
    }

    public Authority getAuthority() {
        return authority;
    }

    public DependentList getProgrammes() {
        return programmes;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }

    @Override
    public String citedTitle() {
        return authority.getName();
    }

    @Override
    public List<Reference> citedSources() {
        return List.of();
    }
}
