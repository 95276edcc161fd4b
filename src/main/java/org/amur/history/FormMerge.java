package org.amur.history;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.web.Difference;
import org.amur.web.FormRows;

/**
 * Merge of another user's changes into a form, if each user changed different fields. A property is taken over if it
 * appears in no facts of the form other than those, whatever their names.
 */
final class FormMerge {

    private final RecordForm mine;
    private final RecordForm theirs;
    private final Set<String> wanted;

    private FormMerge(RecordForm mine, RecordForm theirs, Set<String> wanted) {
        this.mine = mine;
        this.theirs = theirs;
        this.wanted = wanted;
    }

    /**
     * Merges changes.
     *
     * @param wanted keys of the facts that only the other user changed
     */
    static void merge(RecordForm theirs, RecordForm mine, Set<String> wanted) {
        try {
            FormMerge combination = new FormMerge(mine, theirs, wanted);
            for (PropertyDescriptor property : Introspector.getBeanInfo(mine.getClass(), RecordForm.class)
                    .getPropertyDescriptors()) {
                combination.take(property);
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(PropertyDescriptor property) throws ReflectiveOperationException {
        if (property.getReadMethod() == null) {
            return;
        }
        Object ours = property.getReadMethod().invoke(mine);
        Object other = property.getReadMethod().invoke(theirs);
        if (property.getWriteMethod() != null) {
            Map<String, String> before = mine.facts();
            property.getWriteMethod().invoke(mine, other);
            if (!isWanted(before)) {
                property.getWriteMethod().invoke(mine, ours);
            }
        } else if (ours instanceof FormRows<?> rows) {
            take(rows, (FormRows<?>) other);
        }
    }

    @SuppressWarnings("unchecked")
    private void take(FormRows<?> ours, FormRows<?> others) {
        List<Object> rows = (List<Object>) ours.getRows();
        List<Object> kept = new ArrayList<>(rows);
        Map<String, String> before = mine.facts();
        replace(rows, others.getRows());
        if (!isWanted(before)) {
            replace(rows, kept);
        }
    }

    private static void replace(List<Object> rows, List<?> by) {
        rows.clear();
        rows.addAll(by);
    }

    private boolean isWanted(Map<String, String> before) {
        Set<String> changed = Difference.between(before, mine.facts()).stream().map(Difference::key)
                .collect(Collectors.toSet());
        return !changed.isEmpty() && wanted.containsAll(changed);
    }
}
