package org.amur.rest;

import java.util.List;
import java.util.Locale;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Faces context of an API request, so that the filter of a list is parsed by the same code as on its page. Must be
 * closed on the same thread.
 */
final class FacesRequest implements AutoCloseable {

    private final FacesContext context;

    private FacesRequest(FacesContext context) {
        this.context = context;
    }

    static FacesRequest begin(ServletContext application, HttpServletRequest request, HttpServletResponse response) {
        FacesContextFactory contexts = (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
        LifecycleFactory lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        FacesContext context = contexts.getFacesContext(application, request, response,
                lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE));
        UIViewRoot view = new UIViewRoot();
        view.setLocale(Locale.ENGLISH);
        context.setViewRoot(view);
        return new FacesRequest(context);
    }

    /** Returns the reasons why parameters were not understood. */
    List<String> problems() {
        return context.getMessageList().stream().map(FacesMessage::getSummary).toList();
    }

    @Override
    public void close() {
        context.release();
    }
}
