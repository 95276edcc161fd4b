package org.amur.trade.imports;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.common.Cut;
import org.amur.common.RefusedException;
import org.amur.history.Historied;
import org.amur.history.Recorded;
import org.amur.trade.mapping.Fingerprint;
import org.amur.trade.mapping.Mapping;
import org.amur.trade.mapping.MappingText;
import org.eclipse.persistence.annotations.Customizer;

/** How the tables of a publisher are read, kept for the next one with the same columns. */
@Entity
@Table(name = "table_mapping")
@Customizer(Historied.class)
public class TableMapping extends Recorded {

    private static final int LONGEST_HEADER = 4000;

    private String publisher;

    private String fingerprint;

    private String header;

    private String definition;

    protected TableMapping() {
    }

    TableMapping(List<String> names) {
        String all = String.join(", ", names);
        header = Cut.to(all, LONGEST_HEADER);
        fingerprint = Fingerprint.of(names);
    }

    /** @throws RefusedException if the mapping is too long to be kept */
    void says(Mapping mapping) {
        publisher = mapping.publisher();
        definition = MappingText.toKeep(mapping);
    }

    public String getPublisher() {
        return publisher;
    }

    public Mapping getMapping() {
        return MappingText.read(definition);
    }
}
