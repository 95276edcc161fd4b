package org.amur.web.view;

import java.io.IOException;
import java.util.Arrays;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;

/** Handler of the tag of {@link Kept}: builds its content only if that is not known. */
public class KeptHandler extends ComponentHandler {

    private static final String BY = "by";

    private final TagAttribute by = getRequiredAttribute(BY);
    private final String place = tag.getLocation().toString();

    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore(BY);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent kept) throws IOException {
        Object language = context.getFacesContext().getViewRoot().getLocale();
        if (!((Kept) kept).find(Arrays.asList(place, language, by.getObject(context)))) {
            super.applyNextHandler(context, kept);
        }
    }
}
