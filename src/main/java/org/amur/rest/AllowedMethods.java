package org.amur.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers OPTIONS on every address with its methods. These are known from the refusal of a method that no resource has:
 * the servers' own answers to OPTIONS differ, and RESTEasy's is an exception of its own.
 */
@Provider
@PreMatching
public class AllowedMethods implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String NO_METHOD = "ALLOWED";

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())) {
            request.setProperty(NO_METHOD, true);
            request.setMethod(NO_METHOD);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(NO_METHOD) != null && response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            Set<String> allowed = new TreeSet<>(Arrays.asList(response.getHeaderString(HttpHeaders.ALLOW).split("[, ]+")));
            if (allowed.contains(HttpMethod.GET)) {
                // Jersey does not name it.
                allowed.add(HttpMethod.HEAD);
            }
            response.setEntity(null);
            response.setStatusInfo(Status.NO_CONTENT);
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
    }
}
