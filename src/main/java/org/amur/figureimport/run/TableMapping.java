package org.amur.figureimport.run;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.figureimport.mapping.Fingerprint;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.MappingText;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;
import org.eclipse.persistence.annotations.Customizer;

/** Saved mapping template for a publisher's tables with the same columns. */
@Entity
@Table(name = "table_mapping")
@Customizer(HistoryCustomizer.class)
public class TableMapping extends Recorded {

    private static final int MAX_HEADER_LENGTH = 4000;

    private String publisher;

    private String fingerprint;

    private String header;

    private String definition;

    protected TableMapping() {
    }

    TableMapping(List<String> names) {
        String all = String.join(", ", names);
        header = ShortText.to(all, MAX_HEADER_LENGTH);
        fingerprint = Fingerprint.of(names);
    }

    /**
     * Sets the mapping.
     *
     * @throws RefusedException if the mapping is too long to store
     */
    void setMapping(Mapping mapping) {
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
