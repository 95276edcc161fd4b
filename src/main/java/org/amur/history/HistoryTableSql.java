package org.amur.history;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/** Pieces of SQL about rows and their history twins, from the mappings. */
final class HistoryTableSql {

    private HistoryTableSql() {
    }

    static String columns(ClassDescriptor descriptor) {
        return descriptor.getFields().stream().map(field -> field.getName()).distinct().collect(Collectors.joining(", "));
    }

    /** The kinds of parts that go with their whole. */
    static List<OneToManyMapping> parts(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream().filter(OneToManyMapping.class::isInstance).map(OneToManyMapping.class::cast)
                .filter(OneToManyMapping::isPrivateOwned).toList();
    }

    /** The column of a part that names its whole. */
    static String key(OneToManyMapping parts) {
        return parts.getTargetForeignKeyFields().get(0).getName();
    }

    /** That a row of the twin, {@code h}, was ended at an instant, and not changed: no other row of it begins then. */
    static String notMovedOn(String twin, String instant) {
        return "not exists (select 1 from " + twin + " m where m.id = h.id and m." + RecordedHistory.FROM + " = " + instant + ")";
    }

    /** That the records are there to which a row {@code h} of the twin refers. */
    static String refersToWhatIsThere(ClassDescriptor descriptor, String other) {
        return refersToWhatIsThere(descriptor, "h", other);
    }

    static String refersToWhatIsThere(ClassDescriptor descriptor, String row, String other) {
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
