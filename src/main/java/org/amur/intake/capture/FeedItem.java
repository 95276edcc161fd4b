package org.amur.intake.capture;

import java.time.OffsetDateTime;

/**
 * Item of a feed. Parts that the feed does not state are null.
 *
 * @param id as stated, else the address
 * @param address of the article; http or https
 * @param summary as plain text
 */
public record FeedItem(String id, String title, String address, String summary, OffsetDateTime published) {
}
