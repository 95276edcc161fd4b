package org.amur.trade.partner;

import org.amur.trade.Cell;

/** Partner with its rank among the known ones. */
public final class Ranked {

    private final int rank;
    private final String partner;
    private final Cell cell;
    private final Share share;

    Ranked(int rank, String partner, Share share) {
        this.rank = rank;
        this.partner = partner;
        cell = share.partner();
        this.share = share;
    }

    /** Returns the rank from 1; partners with equal values share it. */
    public int getRank() {
        return rank;
    }

    public String getPartner() {
        return partner;
    }

    public Cell getCell() {
        return cell;
    }

    public Share getShare() {
        return share;
    }
}
