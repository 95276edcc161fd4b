package org.amur.common;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings up the schema as soon as the application starts, before anything that observes the start later reads it. */
@ApplicationScoped
public class Start {

    @Inject
    private Schema schema;

    void begin(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object context) {
        schema.isCurrent();
    }
}
