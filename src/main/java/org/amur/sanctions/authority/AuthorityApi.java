package org.amur.sanctions.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;

/** Authorities at {@code /api/authorities}. */
@ApplicationScoped
public class AuthorityApi extends RecordApi<Authority, AuthorityForm, AuthorityService> {

    @Inject
    private AuthorityParams params;

    @Inject
    private AuthorityRepository authorities;

    public AuthorityApi() {
        super("authorities", AuthorityRecordKind.CODE, AuthorityForm.class, AuthorityParams.class);
    }

    @Override
    protected AuthorityForm form() {
        return new AuthorityForm();
    }

    @Override
    protected AuthorityForm form(Authority authority) {
        return new AuthorityForm(authority);
    }

    @Override
    protected ListWalk walk() {
        return authorities.walk(params.filter());
    }
}
