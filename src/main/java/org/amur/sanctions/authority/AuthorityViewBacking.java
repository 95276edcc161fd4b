package org.amur.sanctions.authority;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.RecordView;
import org.amur.web.DependentList;
import org.amur.web.Dependents;

/** {@code /sanctions/authority/view?id=}: one authority with its programmes and latest changes. */
@Named
@RequestScoped
public class AuthorityViewBacking extends RecordView implements Citable {

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private AuthorityService service;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    private Authority authority;
    private DependentList programmes;

    @Override
    protected String kind() {
        return AuthorityRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        authority = authorities.get(id);
        programmes = DependentList.of(dependents, AuthorityRecordKind.CODE, id);
    }

    /** Deletes the authority and offers to undo it on the list; refused while it has programmes. */
    public String delete() {
        return delete("/sanctions/authority/list", service::delete);
    }

    public Authority getAuthority() {
        return authority;
    }

    public DependentList getProgrammes() {
        return programmes;
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
