package org.amur.trade.partner;

import org.amur.trade.CitedPoint;

/**
 * Partner with its rank among the known ones.
 *
 * @param rank rank from 1; partners with equal values share it
 */
public record Ranked(int rank, String partner, Share share) {

    public CitedPoint getCell() {
        return share.partner();
    }
}
