package org.amur.figure;

import static java.util.Objects.requireNonNullElseGet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.history.RecordForm;
import org.amur.source.CitationRows;
import org.amur.text.CountryCode;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Form of a figure; {@code version} is that of the figure from which the form was filled. */
public class FigureForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Reporter reporter;

    @NotNull
    @CountryCode
    private String declarant;

    /** Partner's code; null for the usual {@link Area#partner} of the declarant. */
    private String partner;

    /** Code of the goods; null for all goods. */
    @Pattern(regexp = "(?!77)(\\d{2}){1,3}", message = "{trade.commodity.invalid}")
    private String commodity;

    /** Flow without a default: the editor sees the source's wording before choosing. */
    @NotNull
    private Flow flow;

    @NotNull
    private Period period;

    @NotNull
    @Digits(integer = 15, fraction = 18)
    private BigDecimal value;

    @NotNull
    private Scale scale;

    @NotNull
    private Currency currency;

    @Digits(integer = 15, fraction = 18)
    private BigDecimal claimedGrowth;

    @Size(max = ParsedClaim.MAX_LENGTH)
    private String statedText;

    private PartialDate published;

    @Size(max = 500)
    private String beside;

    @Size(max = 4000)
    private String note;

    @Valid
    private CitationRows citations = new CitationRows();

    /** Creates a form for a new figure, with one empty citation. */
    public FigureForm() {
        citations.add();
    }

    /** Creates a form filled from a recorded figure. */
    public FigureForm(Figure figure) {
        super(figure);
        Statement statement = figure.statement();
        reporter = statement.series().reporter();
        declarant = statement.series().declarant();
        partner = statement.series().partner().equals(Area.partner(declarant)) ? null : statement.series().partner();
        commodity = statement.series().ofAllGoods() ? null : statement.series().commodity();
        flow = statement.series().flow();
        period = statement.period();
        value = statement.amount().value();
        scale = statement.amount().scale();
        currency = statement.amount().currency();
        claimedGrowth = statement.claimedGrowth();
        published = statement.published().isUnknown() ? null : statement.published();
        statedText = figure.getStatedText();
        beside = figure.getBeside();
        note = figure.getNote();
        citations = new CitationRows(figure.getCitations());
    }

    /** Returns the entries except the source's words and notes. */
    public Statement statement() {
        Series series = new Series(reporter, declarant, partnerMeant(), commodity == null ? Series.ALL_GOODS : commodity, flow, currency);
        return new Statement(null, series, period, new Amount(value, scale, currency), claimedGrowth,
                requireNonNullElseGet(published, PartialDate::unknown));
    }

    /** Applies the entries except citations; {@link FigureRules} has checked that they are consistent. */
    void applyTo(Figure figure) {
        figure.set(statement(), statedText, beside, note);
    }

    String partnerMeant() {
        return partner == null ? Area.partner(declarant) : partner;
    }

    /** Sets the declarant. A partner that is the same country becomes the usual one. */
    void declare(String country) {
        declarant = country;
        partner = country.equals(partner) ? null : partner;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("figure.reporter", Texts.choice("figure.reporter", reporter));
        facts.put("figure.declarant", Area.name(declarant, Texts.locale()));
        facts.put("figure.partner", partner == null && declarant == null ? null : Area.name(partnerMeant(), Texts.locale()));
        facts.put("figure.commodity", commodity);
        facts.put("figure.flow", Texts.choice("figure.flow", flow));
        facts.put("figure.period", Objects.toString(period, null));
        facts.put("figure.value", value == null ? null : value.toPlainString());
        facts.put("figure.scale", Texts.choice("figure.scale", scale));
        facts.put("figure.currency", Texts.choice("figure.currency", currency));
        facts.put("figure.claimedGrowth", claimedGrowth == null ? null : claimedGrowth.toPlainString());
        facts.put("figure.statedText", statedText);
        facts.put("figure.published", published == null ? null : published.getTyped());
        facts.put("figure.beside", beside);
        facts.put("figure.note", note);
        facts.put("source.citations", citations.toText());
        return facts;
    }

    public Reporter getReporter() {
        return reporter;
    }

    public void setReporter(Reporter reporter) {
        this.reporter = reporter;
    }

    public String getDeclarant() {
        return declarant;
    }

    public void setDeclarant(String declarant) {
        this.declarant = declarant;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getCommodity() {
        return commodity;
    }

    public void setCommodity(String commodity) {
        this.commodity = commodity;
    }

    public Flow getFlow() {
        return flow;
    }

    public void setFlow(Flow flow) {
        this.flow = flow;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public Scale getScale() {
        return scale;
    }

    public void setScale(Scale scale) {
        this.scale = scale;
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = currency;
    }

    public BigDecimal getClaimedGrowth() {
        return claimedGrowth;
    }

    public void setClaimedGrowth(BigDecimal claimedGrowth) {
        this.claimedGrowth = claimedGrowth;
    }

    public String getStatedText() {
        return statedText;
    }

    public void setStatedText(String statedText) {
        this.statedText = statedText;
    }

    public PartialDate getPublished() {
        return published;
    }

    /** Tells whether the publication precedes the end of a period. */
    public boolean isPublishedBefore(Period end) {
        return published != null && !published.overlaps(end.end().plusDays(1), null);
    }

    public void setPublished(PartialDate published) {
        this.published = published;
    }

    public String getBeside() {
        return beside;
    }

    public void setBeside(String beside) {
        this.beside = beside;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public CitationRows getCitations() {
        return citations;
    }
}
