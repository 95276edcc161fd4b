package org.amur.source;

import java.io.Serializable;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * Dependency of a citation on a source: the cited one, or the original that it repeats. A database view over the citations
 * of all kinds of fact.
 */
@Entity
@Table(name = "source_dependency")
@IdClass(SourceDependency.Key.class)
@ReadOnly
@Customizer(HistoryCustomizer.class)
class SourceDependency {

    @Id
    @Column(name = "citation_id")
    private Long citation;

    @Enumerated(EnumType.STRING)
    private CitedKind kind;

    @Column(name = "fact_id")
    private Long fact;

    @Id
    @Column(name = "depends_on_id")
    private Long dependsOn;

    /** The cited source. */
    @Column(name = "source_id")
    private Long source;

    @Column(name = "upheld_at")
    private OffsetDateTime upheldAt;

    /** Primary key for JPA. */
    record Key(Long citation, Long dependsOn) implements Serializable {
    }
}
