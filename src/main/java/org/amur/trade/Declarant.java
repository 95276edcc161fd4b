package org.amur.trade;

/**
 * The country whose customs declarations a figure counts, by its ISO 3166-1 alpha-2 code. The two countries' counts of
 * one flow differ: exports are valued free on board, imports with cost, insurance and freight.
 */
public enum Declarant {
    CN, RU;

    public Declarant partner() {
        return this == CN ? RU : CN;
    }
}
