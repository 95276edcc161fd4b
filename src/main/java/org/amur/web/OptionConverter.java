package org.amur.web;

import java.util.List;

import jakarta.el.MethodExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Carries an {@link Option} through a form as {@code 17 Xi Jinping}: the label is for showing it again only, services
 * trust nothing but the number.
 *
 * <p>In a field that completes what is typed a person may leave a text without choosing. Such a text stands for the one
 * record that is called exactly so, or the field refuses it and keeps it; it never stands for what is only offered.
 */
@FacesConverter(forClass = Option.class)
public class OptionConverter implements Converter<Option> {

    /** What PrimeFaces adds to the field's id for the text that a person sees. */
    private static final String SHOWN = "_input";

    @Override
    public Option getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        int space = value.indexOf(' ');
        String number = space < 0 ? value : value.substring(0, space);
        String label = space < 0 ? value : value.substring(space + 1);
        String shown = context.getExternalContext().getRequestParameterMap().get(component.getClientId(context) + SHOWN);
        boolean chosen = number.matches("\\d{1,18}") && (shown == null || collapsed(shown).equals(collapsed(label)));
        return chosen ? new Option(Long.parseLong(number), label) : called(context, component, value.strip());
    }

    private static Option called(FacesContext context, UIComponent component, String typed) {
        List<Option> offered = offered(context, component, typed);
        List<Option> called = offered.stream().filter(option -> option.getLabel().equalsIgnoreCase(typed)).toList();
        if (called.size() == 1) {
            return called.get(0);
        }
        String text = Texts.get(offered.isEmpty() ? "common.choose.unknown" : "common.choose.open", typed);
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    @SuppressWarnings("unchecked")
    private static List<Option> offered(FacesContext context, UIComponent component, String typed) {
        return component.getAttributes().get("completeMethod") instanceof MethodExpression completed
                ? (List<Option>) completed.invoke(context.getELContext(), new Object[] { typed }) : List.of();
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Option value) {
        return value == null ? "" : value.getId() + " " + value.getLabel();
    }
}
