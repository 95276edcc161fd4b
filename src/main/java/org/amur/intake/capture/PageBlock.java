package org.amur.intake.capture;

import org.jsoup.nodes.Element;

/**
 * Text of a web page between two breaks.
 *
 * @param owner the element that contains it directly
 * @param linked number of characters in links
 * @param heading whether it is a heading
 */
record PageBlock(Element owner, String text, int linked, boolean heading) {

    private static final int SENTENCE = 25;
    private static final int HAN_WEIGHT = 3;
    private static final int MOST_POINTS = 3;

    /** Returns the length, in which a Chinese character counts as several letters. */
    int weight() {
        return text.length() + (HAN_WEIGHT - 1) * (int) text.chars().filter(Character::isIdeographic).count();
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    /** Tells whether it looks like a paragraph of an article. */
    boolean isProse() {
        return !heading && weight() >= SENTENCE && linkShare() < 0.5;
    }

    /** Returns how much it speaks for an article: long text with commas and without links. */
    double points() {
        if (!isProse()) {
            return 0;
        }
        long commas = text.chars().filter(read -> ",，、;；".indexOf(read) >= 0).count();
        return (1 + Math.min(commas, MOST_POINTS * 2) + Math.min(weight() / 100.0, MOST_POINTS)) * (1 - linkShare());
    }
}
