package org.amur.sanctions.authority;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;

/** Autocompletion of authorities in forms. */
@Named
@RequestScoped
public class AuthorityLookup {

    private static final int COUNT = 10;

    @Inject
    private AuthorityRepository authorities;

    public List<Option> complete(String typed) {
        return authorities.suggest(typed, COUNT);
    }
}
