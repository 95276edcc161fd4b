package org.amur.intake.capture;

import java.time.LocalDate;

/**
 * Item of a feed.
 *
 * @param id as stated, else the address
 * @param title as plain text; null if the feed states none
 * @param address of the article; http or https
 * @param published day of publication; null if the feed states none
 */
public record FeedItem(String id, String title, String address, LocalDate published) {
}
