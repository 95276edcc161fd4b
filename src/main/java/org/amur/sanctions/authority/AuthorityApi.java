package org.amur.sanctions.authority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;

/** Authorities at {@code /api/authorities}. */
@Dependent
public class AuthorityApi extends RecordApi<Authority, AuthorityForm> {

    @Inject
    AuthorityApi(AuthorityParams params, AuthorityRepository authorities, AuthorityService service) {
        super(
                new ListAddress("authorities", AuthorityRecordKind.CODE, AuthorityParams.class, () -> authorities.walk(params.filter())),
                AuthorityForm::new,
                AuthorityForm::new,
                service);
    }
}
