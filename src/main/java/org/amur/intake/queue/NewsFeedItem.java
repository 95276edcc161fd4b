package org.amur.intake.queue;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Item of a feed that was read, or could not be. */
@Entity
@Table(name = "news_feed_item")
@IdClass(NewsFeedItem.Key.class)
class NewsFeedItem {

    private static final int MAX_ATTEMPTS = 3;

    @Id
    @Column(name = "news_feed_id")
    private Long feed;

    @Id
    private String item;

    private int attempts;

    private boolean settled;

    protected NewsFeedItem() {
    }

    /** @param item SHA-256 of its id */
    NewsFeedItem(long feed, String item) {
        this.feed = feed;
        this.item = item;
    }

    /** Records an attempt to read the article. */
    void attempt(boolean isFinal) {
        attempts++;
        settled = isFinal || attempts >= MAX_ATTEMPTS;
    }

    String getItem() {
        return item;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long feed;
        private String item;

        Key() {
        }

        Key(Long feed, String item) {
            this.feed = feed;
            this.item = item;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && feed.equals(key.feed) && item.equals(key.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(feed, item);
        }
    }
}
