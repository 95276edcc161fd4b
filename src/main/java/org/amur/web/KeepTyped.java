package org.amur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.PreValidateEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.render.Renderer;
import jakarta.faces.view.facelets.TagConfig;

import org.omnifaces.taghandler.SkipValidators;
import org.omnifaces.util.Components;
import org.omnifaces.util.Events;
import org.omnifaces.util.Faces;

/**
 * Tag {@code <a:keepTyped/>} for buttons that add or remove a row and for fields that change others. Skips validation
 * of the other fields; a text that cannot be converted is shown again as typed, with its error.
 */
public class KeepTyped extends SkipValidators {

    public KeepTyped(TagConfig config) {
        super(config);
    }

    @Override
    protected void processSkipValidators(UIComponent button) {
        // Components.hasInvokedSubmit searches the whole view, for each button of a form.
        if (!isNamedIn(Faces.getRequestParameterMap(), ":" + button.getId())) {
            return;
        }
        super.processSkipValidators(button);
        if (Components.hasInvokedSubmit(button)) {
            Unread unread = new Unread();
            Events.subscribeToViewEvent(PreValidateEvent.class, unread);
            Events.subscribeToViewEvent(PreRenderComponentEvent.class, unread);
        }
    }

    /** Tells whether a field of the request is called so, or caused the Ajax request. */
    private static boolean isNamedIn(Map<String, String> fields, String ending) {
        return Stream.concat(fields.keySet().stream(), Stream.ofNullable(fields.get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME)))
                .anyMatch(name -> name.endsWith(ending));
    }

    /**
     * Texts that could not be converted in this request. Keyed by the property rather than by the field's id, because
     * ids move up when a row is removed.
     */
    private static final class Unread implements SystemEventListener {

        private final List<Text> texts = new ArrayList<>();

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof UIInput;
        }

        @Override
        public void processEvent(SystemEvent event) {
            FacesContext context = event.getFacesContext();
            UIInput input = (UIInput) event.getSource();
            ValueExpression value = input.getValueExpression("value");
            ValueReference filled = value == null ? null : value.getValueReference(context.getELContext());
            if (filled != null && event instanceof PreValidateEvent) {
                takeUnread(context, input, filled);
            } else if (filled != null) {
                texts.stream().filter(text -> text.fills(filled)).forEach(text -> text.show(context, input));
            }
        }

        private void takeUnread(FacesContext context, UIInput input, ValueReference filled) {
            Object typed = input.getSubmittedValue();
            Renderer<?> renderer = context.getRenderKit().getRenderer(input.getFamily(), input.getRendererType());
            if (typed == null || renderer == null) {
                return;
            }
            try {
                renderer.getConvertedValue(context, input, typed);
            } catch (ConverterException unread) {
                texts.add(new Text(filled.getBase(), filled.getProperty(), typed, unread.getFacesMessage()));
                input.setSubmittedValue(null);
            }
        }
    }

    private record Text(Object form, Object property, Object typed, FacesMessage reason) {

        boolean fills(ValueReference filled) {
            return filled.getBase() == form && filled.getProperty().equals(property);
        }

        void show(FacesContext context, UIInput input) {
            input.setSubmittedValue(typed);
            input.setValid(false);
            if (reason != null) {
                context.addMessage(input.getClientId(context), reason);
            }
        }
    }
}
