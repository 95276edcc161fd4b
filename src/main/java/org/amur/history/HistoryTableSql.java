package org.amur.history;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/** SQL fragments on rows and their history tables, from the mappings. */
final class HistoryTableSql {

    private HistoryTableSql() {
    }

    static String columns(ClassDescriptor descriptor) {
        return descriptor.getFields().stream().map(field -> field.getName()).distinct().collect(Collectors.joining(", "));
    }

    /** Returns the mappings of parts that are deleted with their whole. */
    static List<OneToManyMapping> parts(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream().filter(OneToManyMapping.class::isInstance).map(OneToManyMapping.class::cast)
                .filter(OneToManyMapping::isPrivateOwned).toList();
    }

    /** Returns the column of a part that refers to its whole. */
    static String key(OneToManyMapping parts) {
        return parts.getTargetForeignKeyFields().get(0).getName();
    }

    /**
     * Returns the condition that a history row {@code h} was ended at an instant and not replaced: no other row of it
     * begins then.
     */
    static String notReplaced(String twin, String instant) {
        return "not exists (select 1 from " + twin + " m where m.id = h.id and m." + RecordedHistory.FROM + " = " + instant + ")";
    }

    /** Returns the condition that the records exist to which a history row {@code h} refers. */
    static String referencesExist(ClassDescriptor descriptor, String other) {
        return referencesExist(descriptor, "h", other);
    }

    static String referencesExist(ClassDescriptor descriptor, String row, String other) {
        return descriptor.getMappings().stream()
                .filter(mapping -> mapping instanceof OneToOneMapping one && Recorded.class.isAssignableFrom(one.getReferenceClass()))
                .map(OneToOneMapping.class::cast).map(one -> isThere(one, row, other)).collect(Collectors.joining());
    }

    private static String isThere(OneToOneMapping one, String row, String other) {
        String key = row + "." + one.getForeignKeyFields().get(0).getName();
        return " and (" + key + " is null" + (other.isEmpty() ? "" : " or " + key + " = " + other) + " or exists (select 1 from "
                + one.getReferenceDescriptor().getTableName() + " x where x.id = " + key + "))";
    }
}
