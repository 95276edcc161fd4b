package org.amur.sanctions.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.history.RestorableKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Refusal;

/** Record kind of authorities, with their actors. */
@ApplicationScoped
public class AuthorityRecordKind implements RestorableKind<Authority>, Dependents {

    public static final String CODE = "authority";
    static final Refusal CODE_TAKEN = new Refusal("code", "sanctions.authority.code.taken", List.of());

    @Inject
    private AuthorityRepository authorities;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Authority> type() {
        return Authority.class;
    }

    @Override
    public String title(Authority authority) {
        return authority.getName() + " (" + authority.getCode() + ")";
    }

    @Override
    public Map<String, String> facts(Authority authority) {
        return new AuthorityForm(authority).facts();
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(CODE_TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/sanctions/authority/view?id=" + id;
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        if (!ActorRecordKind.CODE.equals(kind)) {
            return List.of();
        }
        return authorities.of(id).stream()
                .map(option -> new Dependent(CODE, option.detail(), viewAddress(option.id()))).toList();
    }
}
