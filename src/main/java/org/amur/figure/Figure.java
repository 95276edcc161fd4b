package org.amur.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.text.PartialDate;
import org.eclipse.persistence.annotations.Customizer;

/**
 * One published value as recorded: a {@link Statement} with its citations. A revised value is another figure of the
 * same series and period with a later vintage, never a change of this one.
 */
@Entity
@Table(name = "figure")
@Customizer(HistoryCustomizer.class)
public class Figure extends Recorded {

    private static final int AMOUNT_DECIMALS = 6;

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

    /** Value in yuan or dollars, for queries only. */
    private BigDecimal amount;

    @Column(name = "stated_text")
    private String statedText;

    @Convert(converter = StatedNumber.class)
    @Column(name = "claimed_growth")
    private BigDecimal claimedGrowth;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    private PartialDate published;

    private String beside;

    private String note;

    @OneToMany(mappedBy = "figure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FigureCitation> citations = new ArrayList<>();

    /**
     * Sets all fields except the citations.
     *
     * @param statedText the source's own words; null if not kept
     * @param beside     why it is excluded from its series; null if it is plotted
     */
    public void set(Statement statement, String statedText, String beside, String note) {
        Series series = statement.series();
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
        amount = statement.amount().inUnits().setScale(AMOUNT_DECIMALS, RoundingMode.HALF_UP);
        claimedGrowth = statement.claimedGrowth();
        published = statement.published();
        this.statedText = statedText;
        this.beside = beside;
        this.note = note;
    }

    public Statement statement() {
        return new Statement(getId(), getSeries(), getPeriod(), getAmount(), claimedGrowth, published);
    }

    public Series getSeries() {
        return new Series(reporter, declarant, partner, commodity, flow, currency);
    }

    public Period getPeriod() {
        return new Period(periodKind, YearMonth.from(periodFirst), YearMonth.from(periodLast));
    }

    /** Returns the amount as stated. */
    public Amount getAmount() {
        return new Amount(value, scale, currency);
    }

    public Reporter getReporter() {
        return reporter;
    }

    public String getDeclarant() {
        return declarant;
    }

    public Flow getFlow() {
        return flow;
    }

    public Currency getCurrency() {
        return currency;
    }

    public BigDecimal getValue() {
        return value;
    }

    public Scale getScale() {
        return scale;
    }

    /** Returns the source's own words for the number, such as 2181亿7600万美元; null if not kept. */
    public String getStatedText() {
        return statedText;
    }

    /** Returns the year-on-year growth in per cent as the source reports it; null if it reports none. */
    public BigDecimal getClaimedGrowth() {
        return claimedGrowth;
    }

    /** Returns the vintage, the publication date; may be the unknown date, never null. */
    public PartialDate getPublished() {
        return published;
    }

    /**
     * Returns why the figure is excluded from its series and not plotted, such as another conversion rate; null if it
     * is plotted.
     */
    public String getBeside() {
        return beside;
    }

    public String getNote() {
        return note;
    }

    public List<FigureCitation> getCitations() {
        return citations;
    }
}
