package org.amur.settings;

import java.util.function.Predicate;

/**
 * Rule for the values of a setting.
 *
 * @param description for the log, such as "a whole number from 1 to 9999"
 */
record SettingRule(Predicate<String> valid, String description) {

    static final SettingRule NONE = new SettingRule(value -> true, "");

    static SettingRule wholeNumber(int least, int most) {
        return new SettingRule(value -> value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most,
                "a whole number from " + least + " to " + most);
    }

    static SettingRule minLength(int characters) {
        return new SettingRule(value -> value.length() >= characters, "at least " + characters + " characters long");
    }
}
