package org.amur.sanctions.authority;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/authority/edit}: edits an authority with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class AuthorityEditBacking extends RecordEditing<AuthorityForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private AuthorityService service;

    @Override
    protected AuthorityForm blank() {
        return new AuthorityForm();
    }

    @Override
    protected AuthorityForm stored(long id) {
        return new AuthorityForm(authorities.get(id));
    }

    @Override
    protected long create(AuthorityForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(AuthorityForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/sanctions/authority/view";
    }
}
