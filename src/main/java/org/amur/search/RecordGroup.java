package org.amur.search;

import java.util.regex.Pattern;

/** Kinds of records that a search text may ask for beside a name, with their words in English, Russian and Chinese. */
public enum RecordGroup {

    SANCTIONS("sanction(?:s|ed)?|designat(?:ions?|ed)|measures?|санкци[ияй]|制裁"),
    FIGURES("trade|figures?|statistics|торговля|статистика|贸易|统计|数据"),
    EVENTS("events?|meetings?|событи[яе]|встреч[аи]|事件|会晤");

    private final Pattern words;

    RecordGroup(String words) {
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}&&\\P{IsHan}])(?:" + words + ")(?![\\p{L}\\p{N}&&\\P{IsHan}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the text without the words of this kind. */
    String removeFrom(String text) {
        return words.matcher(text).replaceAll(" ").strip();
    }
}
