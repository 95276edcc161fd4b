package org.amur.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings up the schema as soon as the application starts, and with it what observes {@link SchemaReady}. */
@ApplicationScoped
public class Start {

    @Inject
    private Schema schema;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        schema.isCurrent();
    }
}
