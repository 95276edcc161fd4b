package org.amur.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

import org.amur.access.SecurityLog;
import org.amur.database.SqlState;

/**
 * Faces exception handler that shows the error page of a {@link Failure}. Only internal errors are logged with a stack
 * trace; users never see one.
 */
public final class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FailureHandler.class.getName());

    private FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            ExceptionQueuedEventContext event = events.next().getContext();
            FacesContext context = FacesContext.getCurrentInstance();
            if (!context.getResponseComplete()) {
                answer(context, event.getException(), failure(event));
            }
            events.remove();
        }
        getWrapped().handle();
    }

    private static Failure failure(ExceptionQueuedEventContext event) {
        boolean sent = "POST".equals(Faces.getRequest().getMethod());
        return sent ? Failure.ofSent(event.getException(), event.getPhaseId()) : Failure.of(event.getException());
    }

    private static void answer(FacesContext context, Throwable thrown, Failure failure) {
        log(failure, thrown);
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            // Part of the page is already sent: only a broken connection shows that it is incomplete.
            throw new FacesException("The page broke off", thrown);
        }
        try {
            external.responseReset();
            SqlState.causes(thrown).stream().filter(NotFoundException.class::isInstance).findFirst()
                    .ifPresent(missing -> CDI.current().getBeanManager().getEvent().fire(missing));
            if (failure.isTemporary()) {
                external.getRequestMap().put(Failure.ATTRIBUTE, failure);
                external.setResponseHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
            }
            external.responseSendError(failure.getStatus(), null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void log(Failure failure, Throwable thrown) {
        String address = Servlets.getRequestURI(Faces.getRequest());
        switch (failure) {
            case UNEXPECTED -> LOG.log(Level.SEVERE, thrown, () -> "Failed: " + address);
            case NO_DATABASE, TOO_SLOW -> DatabaseUnavailable.log(failure, address, thrown);
            case EXPIRED -> {
                // Its kind distinguishes an attack from a defect in restoring the view.
                SecurityLog.refused(Faces.getRequest(), "Invalid view state (" + thrown.getClass().getSimpleName() + ")");
                LOG.log(Level.FINE, thrown, () -> "Not restored: " + address);
            }
            case FORBIDDEN -> SecurityLog.refused(Faces.getRequest(), "Forbidden");
            default -> LOG.log(Level.FINE, thrown, () -> failure + ": " + address);
        }
    }

    /** Factory named in faces-config.xml; wraps the handler of Faces. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureHandler(getWrapped().getExceptionHandler());
        }
    }
}
