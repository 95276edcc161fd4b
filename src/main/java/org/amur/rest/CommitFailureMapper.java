package org.amur.rest;

import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps failed commits, which WildFly throws as checked exceptions, like other failures; it would send their own message. */
@Provider
public class CommitFailureMapper implements ExceptionMapper<RollbackException> {

    @Override
    public Response toResponse(RollbackException thrown) {
        return new FailureMapper().toResponse(new TransactionalException(thrown.getMessage(), thrown));
    }
}
