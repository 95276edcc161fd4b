package org.amur.web.view;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/**
 * Component {@code <a:each value="#{rows}" var="row">}: renders its content for each element of a collection or array. Unlike
 * {@code ui:repeat} it keeps no state of its content, so inputs and buttons of Faces need {@code ui:repeat}.
 */
@FacesComponent(Each.TYPE)
public class Each extends Fragment {

    public static final String TYPE = "org.amur.Each";

    private enum Property {
        /** Name of the request attribute with the element. */
        var,
        /** Name of the request attribute with its {@link Position}. */
        varStatus
    }

    /**
     * Position of an element.
     *
     * @param index from 0
     */
    public record Position(int index, boolean first) {
    }

    public String getVar() {
        return (String) getStateHelper().get(Property.var);
    }

    public void setVar(String name) {
        getStateHelper().put(Property.var, name);
    }

    public String getVarStatus() {
        return (String) getStateHelper().eval(Property.varStatus, Position.class.getName());
    }

    public void setVarStatus(String name) {
        getStateHelper().put(Property.varStatus, name);
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Map<String, Object> variables = context.getExternalContext().getRequestMap();
        String var = getVar();
        String varStatus = getVarStatus();
        Object outer = variables.get(var);
        Object outerStatus = variables.get(varStatus);
        int index = 0;
        for (Object element : elements(context)) {
            set(variables, var, element);
            set(variables, varStatus, new Position(index, index == 0));
            super.encodeChildren(context);
            index++;
        }
        set(variables, var, outer);
        set(variables, varStatus, outerStatus);
    }

    /** Does nothing: the content has no inputs, and its expressions have no element while a request is read. */
    @Override
    public void processDecodes(FacesContext context) {
        // See above.
    }

    /** Does nothing, see {@link #processDecodes}. */
    @Override
    public void processValidators(FacesContext context) {
        // See above.
    }

    /** Does nothing, see {@link #processDecodes}. */
    @Override
    public void processUpdates(FacesContext context) {
        // See above.
    }

    /** Visits only this component, see {@link #processDecodes}. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return isVisitable(context) && context.invokeVisitCallback(this, callback) == VisitResult.COMPLETE;
    }

    private Iterable<?> elements(FacesContext context) {
        Object value = getValueExpression("value").getValue(context.getELContext());
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Map<?, ?> map ? map.entrySet() : value == null ? List.of() : (Iterable<?>) value;
    }

    private static void set(Map<String, Object> variables, String name, Object value) {
        if (value == null) {
            variables.remove(name);
        } else {
            variables.put(name, value);
        }
    }
}
