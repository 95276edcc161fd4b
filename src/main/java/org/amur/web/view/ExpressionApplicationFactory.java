package org.amur.web.view;

import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/** Factory, named in faces-config.xml, of an application whose expressions are resolved by {@link ExpressionResolver}. */
public final class ExpressionApplicationFactory extends ApplicationFactory {

    private volatile Application application;

    public ExpressionApplicationFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        if (application == null) {
            setApplication(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public void setApplication(Application set) {
        application = set instanceof ExpressionApplication ? set : new ExpressionApplication(set);
        getWrapped().setApplication(application);
    }

    private static final class ExpressionApplication extends ApplicationWrapper {

        private volatile ELResolver resolver;

        ExpressionApplication(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ELResolver getELResolver() {
            if (resolver == null) {
                resolver = new ExpressionResolver(super.getELResolver());
            }
            return resolver;
        }
    }
}
