package org.amur.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.text.ShortText;

/** Name that a publisher gives the goods of a code of the Harmonised System (World Customs Organization). */
@Entity
@Table(name = "commodity")
public class Commodity {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_SOURCE_LENGTH = 200;

    @Id
    private String code;

    private String description;

    private String source;

    protected Commodity() {
    }

    /** @param source the file that contains the name */
    public Commodity(String code, String description, String source) {
        this.code = code;
        this.description = ShortText.to(description, MAX_LENGTH);
        this.source = ShortText.to(source, MAX_SOURCE_LENGTH);
    }

    /** Returns the code of two, four or six digits. */
    public String getCode() {
        return code;
    }

    public String getDescription() {
        return description;
    }

    /** Returns the name of the file that contains the description. */
    public String getSource() {
        return source;
    }
}
