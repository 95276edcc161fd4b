package org.amur.trade.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.amur.figure.series.Point;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.trade.Cell;
import org.amur.trade.Coverage;

/**
 * The share and the rank of China or Russia in the other's trade, each from what one reporter publishes in one currency. A share
 * is only ever of the same reporter's total of the same year; a rank is only among the countries that are known: a
 * group would stand beside its own members.
 */
public final class PartnerTrade {

    /** So many partners are shown, and after them the one that it is about. */
    private static final int SHOWN = 10;

    private final String declarant;
    private final List<Share> shares;
    private final int year;
    private final List<Ranked> partners;

    private PartnerTrade(String declarant, List<Share> shares, int year, List<Ranked> partners) {
        this.declarant = declarant;
        this.shares = shares;
        this.year = year;
        this.partners = partners;
    }

    /**
     * @param all    the trade in all goods with the partner and with the world, in all years
     * @param ofYear the same with all partners, in the year that is asked for or the newest
     */
    static PartnerTrade of(PartnerQuestion question, String declarant, StatementSet all, StatementSet ofYear, int year) {
        return new PartnerTrade(declarant, shares(question, declarant, all.points()), year,
                ranked(question, declarant, ofYear, year));
    }

    static PartnerTrade nothing(String declarant) {
        return new PartnerTrade(declarant, List.of(), 0, List.of());
    }

    /** The newest year of which the trade with the partner is known; null if there is none. */
    static Integer newest(PartnerQuestion question, String declarant, StatementSet all) {
        List<Share> shares = shares(question, declarant, all.points());
        return shares.isEmpty() ? null : shares.get(shares.size() - 1).getYear();
    }

    private static List<Share> shares(PartnerQuestion question, String declarant, SeriesPoints points) {
        Map<Integer, Point> world = annual(question, declarant, Area.WORLD, points);
        return annual(question, declarant, PartnerQuestion.partner(declarant), points).entrySet().stream()
                .map(year -> share(year.getKey(), year.getValue(), world.get(year.getKey()))).toList();
    }

    private static NavigableMap<Integer, Point> annual(PartnerQuestion question, String declarant, String partner,
            SeriesPoints points) {
        NavigableMap<Integer, Point> years = new TreeMap<>();
        points.annual(series(question, declarant, partner)).forEach(point -> years.put(point.level().period().year(), point));
        return years;
    }

    private static Series series(PartnerQuestion question, String declarant, String partner) {
        return new Series(question.reporter(), declarant, partner, Series.ALL_GOODS, question.flow(), question.currency());
    }

    private static Share share(int year, Point partner, Point world) {
        return new Share(year, new Cell(partner), world == null ? null : new Cell(world));
    }

    private static List<Ranked> ranked(PartnerQuestion question, String declarant, StatementSet ledger, int year) {
        SeriesPoints points = ledger.points();
        Map<String, Point> byPartner = new HashMap<>();
        ledger.statements().stream().map(Statement::series).map(Series::partner).distinct().forEach(partner ->
                points.annual(series(question, declarant, partner)).stream()
                        .filter(point -> point.level().period().equals(Period.year(year)))
                        .forEach(point -> byPartner.put(partner, point)));
        Point world = byPartner.get(Area.WORLD);
        byPartner.keySet().removeIf(Area::isGroup);
        List<Ranked> ranked = new ArrayList<>();
        byPartner.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Point> entry) -> value(entry.getValue()))
                .reversed().thenComparing(Map.Entry::getKey)).forEach(entry -> {
                    int rank = 1 + (int) byPartner.values().stream()
                            .filter(other -> value(other).compareTo(value(entry.getValue())) > 0).count();
                    ranked.add(new Ranked(rank, entry.getKey(), share(year, entry.getValue(), world)));
                });
        return List.copyOf(ranked);
    }

    private static BigDecimal value(Point point) {
        return point.level().money().value();
    }

    public String getDeclarant() {
        return declarant;
    }

    /** The one whose share and rank it is. */
    public String getPartner() {
        return PartnerQuestion.partner(declarant);
    }

    /** By year, the newest last; empty if nothing is known. */
    public List<Share> getShares() {
        return shares;
    }

    /** The share of the ranked year; null if the trade of that year is not known. */
    public Share getShare() {
        return shares.stream().filter(share -> share.getYear() == year).findFirst().orElse(null);
    }

    /** Of which partners are ranked. */
    public int getYear() {
        return year;
    }

    /** Among how many partners it is ranked. */
    public int getKnown() {
        return partners.size();
    }

    /** The partner's own place; null if it is not known. */
    public Ranked getOwn() {
        return partners.stream().filter(ranked -> ranked.getPartner().equals(getPartner())).findFirst().orElse(null);
    }

    /** How much of the declarant's trade the known partners cover, in per cent; null where the world's total is not known. */
    public BigDecimal getCoverage() {
        if (!isWorldKnown()) {
            return null;
        }
        BigDecimal known = partners.stream().map(ranked -> ranked.getCell().getLevel().money().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Coverage.percent(known, getShare().getWorld().getLevel().money().value());
    }

    /** Whether any of what is shown is an estimate of the IMF. */
    public boolean isEstimated() {
        return cells().anyMatch(Cell::isEstimate);
    }

    /** The largest, and the partner itself where it is not among them. */
    public List<Ranked> getLargest() {
        List<Ranked> largest = new ArrayList<>(partners.subList(0, Math.min(SHOWN, partners.size())));
        if (getOwn() != null && !largest.contains(getOwn())) {
            largest.add(getOwn());
        }
        return largest;
    }

    /** Every partner that is known, the largest first. */
    List<Ranked> partners() {
        return partners;
    }

    /** Whether the total of the year's trade with the world is known. */
    public boolean isWorldKnown() {
        return getShare() != null && getShare().getWorld() != null;
    }

    Stream<Cell> cells() {
        return Stream.concat(shares.stream().flatMap(share -> Stream.of(share.getPartner(), share.getWorld())),
                getLargest().stream().map(Ranked::getCell)).filter(cell -> cell != null);
    }
}
