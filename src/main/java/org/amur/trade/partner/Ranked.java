package org.amur.trade.partner;

import org.amur.trade.Cell;

/** One partner among those of which figures are known. */
public final class Ranked {

    private final int rank;
    private final String partner;
    private final Cell cell;
    private final Share share;

    Ranked(int rank, String partner, Share share) {
        this.rank = rank;
        this.partner = partner;
        cell = share.getPartner();
        this.share = share;
    }

    /** From 1 on; partners with equal values have the same. */
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
