package org.amur.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.util.Nonbinding;

/**
 * CDI extension that declares the standard annotation {@link RolesAllowed} as an interceptor binding for any roles.
 */
public class RolesAllowedExtension implements Extension {

    void bind(@Observes BeforeBeanDiscovery discovery) {
        discovery.configureInterceptorBinding(RolesAllowed.class)
                .methods().forEach(member -> member.add(Nonbinding.Literal.INSTANCE));
    }
}
