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

import org.amur.figure.AmountText;
import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.web.Address;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/goods}: what is traded, in one year, or the same part of each, and over the years. */
@Named
@RequestScoped
public class GoodsBacking {

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

    /** The chart of the year as JSON. */
    public String getTree() {
        return chart().tree();
    }

    /** The chart of all years as JSON. */
    public String getAreas() {
        return chart().areas();
    }

    private GoodsChart chart() {
        return new GoodsChart(trade, names, Faces.getLocale(), address::to);
    }

    public boolean isMissing() {
        return trade.isEmpty();
    }

    /** All goods of the series; null where the record has no goods. */
    public Series getSeries() {
        return trade.series();
    }

    /** What is asked for, whether there is any of it or not. */
    public String getDeclarant() {
        return question.declarant();
    }

    public String getPartner() {
        return question.partner();
    }

    public Flow getFlow() {
        return question.flow();
    }

    /** Who publishes it; null for the one with the most figures. */
    public Reporter getReporter() {
        return question.reporter();
    }

    /** The year that was chosen, to be kept for other goods; null if none was. */
    public Integer getChosenYear() {
        return question.chosenYear();
    }

    /** The parts of years of which goods are known, the longest first. */
    public SortedSet<PartOfYear> getParts() {
        return trade.parts();
    }

    /** Whether no more of any year is stated than one month at a time: these are not added up. */
    public boolean isOnlyMonths() {
        return trade.parts().stream().allMatch(part -> part.kind() == Period.Kind.MONTH);
    }

    /** The months of each year that are shown. */
    public PartOfYear getPart() {
        return trade.part();
    }

    public int getYear() {
        return trade.year();
    }

    /** The year, or its part, for people. */
    public String getPeriod() {
        return trade.period().display(Texts.locale());
    }

    /** The heading of the year, with how much of the trade its goods cover. */
    public String getYearTitle() {
        BigDecimal percent = trade.coverage();
        return percent == null ? Texts.get("trade.goods.year", getPeriod())
                : Texts.get("trade.goods.year.coverage", getPeriod(), Numbers.format(percent, false, Texts.locale()),
                        trade.series().flow());
    }

    /** How much of the trade the goods of the year cover, in words. */
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

    /** The years of which goods are known. */
    public SortedSet<Integer> getYears() {
        return trade.known();
    }

    /** The years of the second chart. */
    public List<Integer> getAddedYears() {
        return trade.years().years();
    }

    /** Whether earlier years have too many figures to be added up. */
    public boolean isShortened() {
        return trade.years().years().size() < trade.known().size();
    }

    /** All goods of the year. */
    public GoodsNode getAll() {
        return trade.all();
    }

    /** Chapters of the year, the largest first. */
    public List<GoodsNode> getChapters() {
        return trade.all().getParts();
    }

    /** What goods are called. */
    public GoodsNames getNames() {
        return names;
    }

    /** The largest of what is stated under a chapter, as many as the table has room for. */
    public List<GoodsNode> largest(GoodsNode chapter) {
        return chapter.getParts().stream().limit(LARGEST).toList();
    }

    /** Where goods lead: to the figure that states them, or to all of which they are the sum; without the context path. */
    public String address(GoodsNode of) {
        return of.getStatement() != null ? SeriesAddress.figure(of.getFigure()) : trade.figuresOf(of.getCode());
    }

    /** Where all figures are between which goods are not divided; without the context path. */
    public String addressOfRest(GoodsNode of) {
        return trade.figuresOf(of.getCode());
    }

    /** The largest chapters over the years, the rest and what is not divided: the rows of the second chart's table. */
    public List<AreaRow> getAreaRows() {
        GoodsOverYears over = trade.years();
        List<AreaRow> rows = new ArrayList<>();
        over.areas().forEach(area -> rows.add(new AreaRow(names.of(area.code()), area)));
        rows.add(new AreaRow(Texts.get("trade.goods.rest"), over.rest()));
        rows.add(new AreaRow(Texts.get("trade.goods.undivided"), over.undivided()));
        return rows.stream().filter(row -> !row.area.isEmpty()).toList();
    }

    /** A chapter, or what has no name, over the years. */
    public static final class AreaRow {

        private final String name;
        private final GoodsOverYears.Area area;

        private AreaRow(String name, GoodsOverYears.Area area) {
            this.name = name;
            this.area = area;
        }

        public String getName() {
            return name;
        }

        /** Null where nothing is known. */
        public Money money(int year) {
            return area.money(year);
        }
    }
}
