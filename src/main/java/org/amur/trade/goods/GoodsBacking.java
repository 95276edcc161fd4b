package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.AmountText;
import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.Coverage;
import org.amur.trade.ReporterReferences;
import org.amur.web.Address;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/goods}: goods in one year, or the same part of each, and over the years. */
@Named
@RequestScoped
public class GoodsBacking implements Citable {

    private static final int LARGEST = 5;

    @Inject
    private GoodsParams params;

    @Inject
    private GoodsRepository repository;

    @Inject
    private Address address;

    private GoodsQuestion question;
    private GoodsTrade trade;
    private GoodsNames names;

    @PostConstruct
    void load() {
        question = params.question();
        trade = repository.answer(question);
        names = trade.isEmpty() ? new GoodsNames(Map.of()) : repository.names();
    }

    /** Returns the chart of the year as JSON. */
    public String getTree() {
        return chart().tree();
    }

    /** Returns the chart of all years as JSON. */
    public String getAreas() {
        return chart().areas();
    }

    private GoodsChart chart() {
        return new GoodsChart(trade, names, Faces.getLocale(), address::to);
    }

    public boolean isMissing() {
        return trade.isEmpty();
    }

    /** Returns the series of all goods; null if no goods are recorded. */
    public Series getSeries() {
        return trade.series();
    }

    /** Returns the requested declarant, even if nothing is recorded. */
    public String getDeclarant() {
        return question.declarant();
    }

    public String getPartner() {
        return question.partner();
    }

    public Flow getFlow() {
        return question.flow();
    }

    /** Returns the requested reporter; null for the one with the most figures. */
    public Reporter getReporter() {
        return question.reporter();
    }

    /** Returns the chosen year, to be kept for other goods; null if none was. */
    public Integer getChosenYear() {
        return question.chosenYear();
    }

    /** Returns the parts of years with known goods, the longest first. */
    public SortedSet<PartOfYear> getParts() {
        return trade.parts();
    }

    /** Tells whether only single months are stated: these are not added up. */
    public boolean isOnlyMonths() {
        return trade.parts().stream().allMatch(part -> part.kind() == Period.Kind.MONTH);
    }

    /** Returns the shown months of each year. */
    public PartOfYear getPart() {
        return trade.part();
    }

    public int getYear() {
        return trade.year();
    }

    /** Returns the name of the year or its part. */
    public String getPeriod() {
        return trade.period().display(Texts.locale());
    }

    /** Returns the coverage of the goods of the year, in words. */
    public String getCoverage() {
        BigDecimal percent = trade.coverage();
        if (percent == null) {
            return Texts.get("trade.goods.coverage.unknown", getPeriod());
        }
        return Texts.get("trade.goods.coverage", Numbers.format(percent, false, Texts.locale()), getPeriod(),
                trade.series().flow(),
                AmountText.of(trade.total().amount(), Texts.locale()),
                Texts.get("figure.reporter." + trade.total().series().reporter()));
    }

    /** Returns the years with known goods. */
    public SortedSet<Integer> getYears() {
        return trade.known();
    }

    /** Returns the years of the second chart. */
    public List<Integer> getAddedYears() {
        return trade.years().years();
    }

    /** Tells whether earlier years have too many figures to be added up. */
    public boolean isShortened() {
        return trade.years().years().size() < trade.known().size();
    }

    /** Returns all goods of the year. */
    public GoodsNode getAll() {
        return trade.all();
    }

    /** Returns the chapters of the year, the largest first. */
    public List<GoodsNode> getChapters() {
        return trade.all().parts();
    }

    /** Returns the names of goods. */
    public GoodsNames getNames() {
        return names;
    }

    /** Returns the largest parts of a chapter that fit in the table. */
    public List<GoodsNode> largest(GoodsNode chapter) {
        return chapter.parts().stream().limit(LARGEST).toList();
    }

    /**
     * Returns the address of the figure that states the goods, or of all of which they are the sum; without the context
     * path.
     */
    public String address(GoodsNode of) {
        return of.statement() != null ? SeriesAddress.figure(of.getFigure()) : trade.figuresOf(of.code());
    }

    /** Returns the address of all figures whose difference is the unallocated rest; without the context path. */
    public String addressOfRest(GoodsNode of) {
        return trade.figuresOf(of.code());
    }

    /**
     * Returns the rows of the second chart's table: the largest chapters over the years, the others and the unallocated
     * rest.
     */
    public List<AreaRow> getAreaRows() {
        GoodsOverYears over = trade.years();
        List<AreaRow> rows = new ArrayList<>();
        over.areas().forEach(area -> rows.add(new AreaRow(names.of(area.code()), area)));
        rows.add(new AreaRow(Texts.get("trade.goods.rest"), over.rest()));
        rows.add(new AreaRow(Texts.get("trade.goods.undivided"), over.undivided()));
        return rows.stream().filter(row -> !row.area.isEmpty()).toList();
    }

    /** Chapter, the others or the unallocated rest, over the years. */
    public record AreaRow(String name, GoodsOverYears.Area area) {

        /** Returns the amount; null if unknown. */
        public Money money(int year) {
            return area.money(year);
        }
    }

    /** Returns the message of the year's chart: the largest chapter and its share. */
    @Override
    public String citedTitle() {
        if (trade.isEmpty() || getChapters().isEmpty()) {
            return Texts.get("trade.goods.title");
        }
        GoodsNode largest = getChapters().get(0);
        String flow = SeriesText.of(trade.series(), Texts.locale());
        return trade.total() == null
                ? Texts.get("trade.goods.message.unknown", names.of(largest.code()), AmountText.rounded(largest.money(), Texts.locale()),
                        flow, getPeriod())
                : Texts.get("trade.goods.message", names.of(largest.code()), Numbers.format(
                        Coverage.percent(largest.getValue(), trade.total().amount().inUnits()), false, Texts.locale()), flow, getPeriod());
    }

    /** Returns the message of the chart of all years: the chapter that is largest over all of them, in the first and the last. */
    public String getYearsMessage() {
        if (trade.years().areas().isEmpty()) {
            return Texts.get("trade.goods.years");
        }
        GoodsOverYears.Area largest = trade.years().areas().get(0);
        String name = names.of(largest.code());
        String first = AmountText.rounded(largest.first().getValue(), Texts.locale());
        String firstPeriod = period(largest.first().getKey());
        // A chapter may be known in one of the years only.
        return largest.first().equals(largest.last()) ? Texts.get("trade.goods.years.message.one", name, first, firstPeriod)
                : Texts.get("trade.goods.years.message", name, first, firstPeriod,
                        AmountText.rounded(largest.last().getValue(), Texts.locale()), period(largest.last().getKey()));
    }

    private String period(int year) {
        return trade.part().in(year).display(Texts.locale());
    }

    @Override
    public List<Reference> citedSources() {
        return trade.isEmpty() ? List.of() : ReporterReferences.of(trade.series());
    }

    /** Returns the unit of the charts. */
    public String getUnit() {
        return AmountText.unit(Scale.BILLION, trade.series().currency(), Texts.locale());
    }
}
