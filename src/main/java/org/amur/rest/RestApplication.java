package org.amur.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** {@code /api}: REST API of all resources. */
@ApplicationPath("/api")
public class RestApplication extends Application {
}
