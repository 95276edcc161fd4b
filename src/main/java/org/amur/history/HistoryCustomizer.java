package org.amur.history;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;

/**
 * EclipseLink customiser that gives an entity's table, and the tables of its element and many-to-many collections, a
 * history table. Required on every entity that users can change: {@code @Customizer(HistoryCustomizer.class)}.
 * EclipseLink does not support history of element collections of embeddables, so names, citations and the like are
 * entities.
 */
public class HistoryCustomizer implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.setHistoryPolicy(new RecordedHistory(descriptor.getTableName()));
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof DirectCollectionMapping collection) {
                collection.setHistoryPolicy(new RecordedHistory(collection.getReferenceTableName()));
            } else if (mapping instanceof ManyToManyMapping relation) {
                relation.setHistoryPolicy(new RecordedHistory(relation.getRelationTableName()));
            } else if (mapping instanceof OneToManyMapping parts) {
                // Deleting all parts in one statement would bypass their history.
                parts.setMustDeleteReferenceObjectsOneByOne(true);
            }
        }
    }
}
