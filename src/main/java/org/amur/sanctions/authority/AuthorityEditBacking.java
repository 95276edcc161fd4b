package org.amur.sanctions.authority;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ServiceEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/authority/edit}: edits an authority with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class AuthorityEditBacking extends ServiceEditing<AuthorityForm, AuthorityService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuthorityRepository authorities;

    @Override
    protected AuthorityForm blank() {
        return new AuthorityForm();
    }

    @Override
    protected AuthorityForm stored(long id) {
        return new AuthorityForm(authorities.get(id));
    }
}
