package org.amur.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.figure.StatedNumber;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.history.HistoryCustomizer;
import org.amur.text.PartialDate;
import org.eclipse.persistence.annotations.Customizer;

/** Values of one figure when a finding was made; the figure itself may have been deleted since. */
@Entity
@Table(name = "finding_input")
@Customizer(HistoryCustomizer.class)
public class FindingInput {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "finding_id")
    private KnownFinding finding;

    private int position;

    @Column(name = "figure_id")
    private long figure;

    @Enumerated(EnumType.STRING)
    private Reporter reporter;

    private String declarant;

    private String partner;

    private String commodity;

    @Enumerated(EnumType.STRING)
    private Flow flow;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind")
    private Period.Kind periodKind;

    @Column(name = "period_first")
    private LocalDate periodFirst;

    @Column(name = "period_last")
    private LocalDate periodLast;

    @Convert(converter = StatedNumber.class)
    @Column(name = "stated_value")
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Scale scale;

    @Convert(converter = StatedNumber.class)
    @Column(name = "claimed_growth")
    private BigDecimal claimedGrowth;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    private PartialDate published;

    protected FindingInput() {
    }

    FindingInput(KnownFinding finding, int position) {
        this.finding = finding;
        this.position = position;
    }

    /** Sets the values of a recorded figure. */
    void take(Statement statement) {
        Series series = statement.series();
        figure = statement.figure();
        reporter = series.reporter();
        declarant = series.declarant();
        partner = series.partner();
        commodity = series.commodity();
        flow = series.flow();
        currency = series.currency();
        periodKind = statement.period().kind();
        periodFirst = statement.period().start();
        periodLast = statement.period().end();
        value = statement.amount().value();
        scale = statement.amount().scale();
        claimedGrowth = statement.claimedGrowth();
        published = statement.published();
    }

    Statement statement() {
        Period period = new Period(periodKind, YearMonth.from(periodFirst), YearMonth.from(periodLast));
        return new Statement(figure, new Series(reporter, declarant, partner, commodity, flow, currency), period,
                new Amount(value, scale, currency), claimedGrowth, published);
    }
}
