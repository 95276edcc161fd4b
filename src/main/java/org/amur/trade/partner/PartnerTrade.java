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
import org.amur.trade.CitedPoint;
import org.amur.trade.Coverage;

/**
 * Share and rank of China or Russia in the other's trade, each from one reporter in one currency. A share is always of
 * the same reporter's total of the same year; a rank is only among known countries, without groups, which would count
 * beside their members.
 *
 * @param shares shares by year, the newest last; empty if nothing is known
 * @param year year of the ranking
 * @param partners every known partner, the largest first
 */
public record PartnerTrade(String declarant, List<Share> shares, int year, List<Ranked> partners) {

    /** Number of shown partners, followed by the main one. */
    private static final int SHOWN = 10;

    /**
     * Creates the trade.
     *
     * @param all trade in all goods with the partner and with the world, in all years
     * @param ofYear trade in all goods with all partners, in the requested or newest year
     */
    static PartnerTrade of(PartnerQuestion question, String declarant, StatementSet all, StatementSet ofYear, int year) {
        return new PartnerTrade(declarant, shares(question, declarant, all.points()), year,
                ranked(question, declarant, ofYear, year));
    }

    static PartnerTrade nothing(String declarant) {
        return new PartnerTrade(declarant, List.of(), 0, List.of());
    }

    /** Returns the newest year with known trade with the partner; null if there is none. */
    static Integer newest(PartnerQuestion question, String declarant, StatementSet all) {
        List<Share> shares = shares(question, declarant, all.points());
        return shares.isEmpty() ? null : shares.get(shares.size() - 1).year();
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
        return new Share(year, new CitedPoint(partner), world == null ? null : new CitedPoint(world));
    }

    private static List<Ranked> ranked(PartnerQuestion question, String declarant, StatementSet statements, int year) {
        SeriesPoints points = statements.points();
        Map<String, Point> byPartner = new HashMap<>();
        statements.all().stream().map(Statement::series).map(Series::partner).distinct().forEach(partner ->
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

    /** Returns the partner whose share and rank are shown. */
    public String getPartner() {
        return PartnerQuestion.partner(declarant);
    }

    /** Returns the share of the ranked year; null if the trade of that year is not known. */
    public Share getShare() {
        return shares.stream().filter(share -> share.year() == year).findFirst().orElse(null);
    }

    /** Returns the number of ranked partners. */
    public int getKnown() {
        return partners.size();
    }

    /** Returns the partner's own place; null if not known. */
    public Ranked getOwn() {
        return partners.stream().filter(ranked -> ranked.partner().equals(getPartner())).findFirst().orElse(null);
    }

    /**
     * Returns the share of the declarant's trade that the known partners cover, in per cent; null if the world's total
     * is not known.
     */
    public BigDecimal getCoverage() {
        if (!isWorldKnown()) {
            return null;
        }
        BigDecimal known = partners.stream().map(ranked -> ranked.getCell().getLevel().money().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Coverage.percent(known, getShare().world().getLevel().money().value());
    }

    /** Tells whether any shown number is an IMF estimate. */
    public boolean isEstimated() {
        return cells().anyMatch(CitedPoint::isEstimate);
    }

    /** Returns the largest partners, and the main one if it is not among them. */
    public List<Ranked> getLargest() {
        List<Ranked> largest = new ArrayList<>(partners.subList(0, Math.min(SHOWN, partners.size())));
        if (getOwn() != null && !largest.contains(getOwn())) {
            largest.add(getOwn());
        }
        return largest;
    }

    /** Tells whether the total of the year's trade with the world is known. */
    public boolean isWorldKnown() {
        return getShare() != null && getShare().world() != null;
    }

    Stream<CitedPoint> cells() {
        return Stream.concat(shares.stream().flatMap(share -> Stream.of(share.partner(), share.world())),
                getLargest().stream().map(Ranked::getCell)).filter(cell -> cell != null);
    }
}
