package org.amur.network;

/**
 * Tie in the table.
 *
 * @param address      address of its facts, or of the page with an opened group
 * @param fromAddress  address of the first actor or of the page with its group opened; likewise the second
 */
public record NetworkRow(NetworkTie tie, DrawnNode from, DrawnNode to, String address, String fromAddress, String toAddress) { }
