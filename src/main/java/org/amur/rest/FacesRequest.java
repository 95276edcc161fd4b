package org.amur.rest;

import java.util.Locale;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response.Status;

import org.amur.web.ProblemDetail;

/**
 * Faces context of an API request, so that the filter of a list is parsed by the same code as on its page. Must be
 * closed on the same thread.
 */
final class FacesRequest implements AutoCloseable {

    private final FacesContext context;

    private FacesRequest(FacesContext context) {
        this.context = context;
    }

    static FacesRequest begin(Exchange exchange) {
        FacesContextFactory contexts = (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
        LifecycleFactory lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        FacesContext context = contexts.getFacesContext(exchange.application(), exchange.request(), exchange.response(),
                lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE));
        UIViewRoot view = new UIViewRoot();
        view.setLocale(Locale.ENGLISH);
        context.setViewRoot(view);
        return new FacesRequest(context);
    }

    /** @throws BadRequestException if a parameter was not understood */
    void refuseProblems() {
        context.getMessageList().stream().map(FacesMessage::getSummary).findFirst().ifPresent(problem -> {
            throw new BadRequestException(ProblemDetail.response(Status.BAD_REQUEST, problem).build());
        });
    }

    @Override
    public void close() {
        context.release();
    }
}
