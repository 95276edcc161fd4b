package org.amur.screening.rest;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** {@code /api}: REST API. */
@ApplicationPath("/api")
public class ProgramsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ScreeningResource.class, OpenApiResource.class, FailureMapper.class);
    }
}
