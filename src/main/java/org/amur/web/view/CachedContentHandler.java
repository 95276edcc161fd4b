package org.amur.web.view;

import java.io.IOException;
import java.util.Arrays;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;

/** Handler of {@link CachedContent}: builds its content only if it is not cached. */
public class CachedContentHandler extends ComponentHandler {

    private static final String KEY = "key";

    private final TagAttribute key = getRequiredAttribute(KEY);
    private final String place = tag.getLocation().toString();

    public CachedContentHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore(KEY);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent content) throws IOException {
        Object language = context.getFacesContext().getViewRoot().getLocale();
        if (!((CachedContent) content).find(Arrays.asList(place, language, key.getObject(context)))) {
            super.applyNextHandler(context, content);
        }
    }
}
