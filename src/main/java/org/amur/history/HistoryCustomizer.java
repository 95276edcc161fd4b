package org.amur.history;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;

/**
 * Gives an entity's table, and the tables of its element and many-to-many collections, a history twin. Every entity that
 * users can change names it: {@code @Customizer(Historied.class)}. Element collections of embeddables are not followed by
 * EclipseLink, so names, citations and the like are entities.
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
                // A deletion of all parts in one statement would pass their history by.
                parts.setMustDeleteReferenceObjectsOneByOne(true);
            }
        }
    }
}
