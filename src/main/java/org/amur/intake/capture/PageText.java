package org.amur.intake.capture;

import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a web page: the element with most prose. Paragraphs give points to the elements around them;
 * links take points away. Parts that are named as page furniture are left out if they are a small part of it.
 */
final class PageText {

    private static final int LEVELS = 4;
    private static final int CLIMBS = 3;
    /** An element around the best one is better if it has so many times as much prose. */
    private static final double MUCH_MORE = 1.5;
    private static final double SMALL_PART = 0.4;
    private static final int LEAST_STATED = 200;
    private static final int LONG = 200;
    private static final double MOSTLY_LINKS = 0.6;
    private static final int LEAD = 6;
    /** Word after an article, such as the heading of what follows. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L}]{1,20}:?");
    private static final Pattern NAMES = Pattern.compile("\\b(article|content|story|entry|post|text|body|news)\\b");

    private final PageBlocks blocks;
    private final List<PageBlock> all;
    /** Blocks of furniture. */
    private final BitSet left = new BitSet();
    private final int[] lengths;
    private final int[] links;
    private final int[] prose;
    private int[] article;

    private PageText(Document page) {
        blocks = PageBlocks.of(page);
        all = blocks.all();
        lengths = sums(block -> block.text().length());
        links = sums(PageBlock::linked);
        int[] whole = sums(block -> block.isProse() ? block.weight() : 0);
        for (Element part : blocks.furniture()) {
            int[] range = blocks.range(part);
            if (whole[range[1]] - whole[range[0]] <= whole[all.size()] * SMALL_PART) {
                left.set(range[0], range[1]);
            }
        }
        prose = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            prose[i + 1] = prose[i] + (left.get(i) ? 0 : whole[i + 1] - whole[i]);
        }
    }

    static PageText of(Document page) {
        PageText text = new PageText(page);
        text.article = text.blocks.range(text.root(page));
        return text;
    }

    /** Returns the paragraphs of the article, one a line. */
    String paragraphs() {
        List<String> paragraphs = IntStream.range(article[0], article[1]).filter(i -> !left.get(i)).mapToObj(all::get)
                .filter(block -> block.linkShare() < MOSTLY_LINKS || block.text().length() > LONG).map(PageBlock::text).toList();
        int end = paragraphs.size();
        while (end > 1 && LABEL.matcher(paragraphs.get(end - 1)).matches()) {
            end--;
        }
        return String.join("\n", paragraphs.isEmpty() ? all.stream().map(PageBlock::text).toList() : paragraphs.subList(0, end));
    }

    /** Returns short blocks before the article, nearest first: they may state its title, day and publisher. */
    List<String> lead() {
        return IntStream.iterate(article[0] - 1, i -> i >= 0, i -> i - 1).limit(LEAD).mapToObj(all::get).map(PageBlock::text)
                .filter(text -> text.length() <= LONG).toList();
    }

    private int[] sums(ToIntFunction<PageBlock> value) {
        int[] sums = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            sums[i + 1] = sums[i] + value.applyAsInt(all.get(i));
        }
        return sums;
    }

    private int in(Element element, int[] sums) {
        int[] range = blocks.range(element);
        return sums[range[1]] - sums[range[0]];
    }

    private Element root(Document page) {
        Element best = points().entrySet().stream()
                .max(Comparator.<Map.Entry<Element, Double>>comparingDouble(entry -> entry.getValue() * (1 - linkShare(entry.getKey())))
                        .thenComparing(entry -> -blocks.range(entry.getKey())[0]))
                .map(Map.Entry::getKey).orElse(page);
        Element stated = stated(page);
        return stated != null && in(stated, prose) * 2 >= in(best, prose) ? stated : climbed(best);
    }

    private Map<Element, Double> points() {
        Map<Element, Double> points = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            double own = left.get(i) ? 0 : all.get(i).points();
            Element around = all.get(i).owner();
            for (int level = 0; own > 0 && level < LEVELS && around != null; level++) {
                double share = level == 0 ? 0.5 : 1.0 / level;
                points.merge(around, own * share * bonus(around), Double::sum);
                around = around.parent();
            }
        }
        return points;
    }

    private static double bonus(Element element) {
        boolean article = element.normalName().equals("article") || element.normalName().equals("main")
                || element.attr("itemprop").equals("articleBody");
        return article ? 1.3 : NAMES.matcher(PageBlocks.names(element)).find() ? 1.1 : 1;
    }

    private double linkShare(Element element) {
        int length = in(element, lengths);
        return length == 0 ? 0 : Math.min(1, (double) in(element, links) / length);
    }

    /** Returns the element that the page states to be the text of its article; null if none is. */
    private Element stated(Document page) {
        return page.select("[itemprop=articleBody]").stream().filter(body -> in(body, prose) >= LEAST_STATED)
                .max(Comparator.comparingInt(body -> in(body, prose))).orElse(null);
    }

    /** Returns an element around this one if the text of the article continues there. */
    private Element climbed(Element best) {
        Element chosen = best;
        Element around = best.parent();
        for (int i = 0; i < CLIMBS && around != null && !around.normalName().equals("html"); i++) {
            if (in(around, prose) >= in(chosen, prose) * MUCH_MORE) {
                chosen = around;
            }
            around = around.parent();
        }
        return chosen;
    }
}
