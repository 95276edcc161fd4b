package org.amur.screening.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/** Readings of Chinese characters: pinyin, surname readings, and alternative readings. */
final class Han {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 万俟 闻人 夏侯 尉迟 皇甫 慕容 令狐 "
            .concat("端木 公孙 轩辕 长孙 宇文 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 呼延 拓跋").split(" "));

    /** Characters that are surnames, among those used to transcribe foreign names. */
    private static final String SURNAMES_OF_SOUNDS = "安巴白班鲍贝毕卜布查车陈程楚崔戴邓丁董杜段樊范方费冯符福傅富盖甘高戈葛古顾关桂郭海韩汉郝何贺赫洪侯"
            + "胡华黄惠霍姬吉纪季贾简江姜焦金康柯孔匡奎赖来兰郎劳乐雷黎李厉利连廉梁廖林凌刘柳龙隆娄卢鲁陆路吕伦罗洛骆马麦满毛茅梅门蒙孟米苗敏明莫牟慕"
            + "穆那南倪聂宁牛钮农诺欧潘庞培裴彭皮平蒲齐祁钱强乔钦秦琴青丘邱屈瞿曲冉饶任荣茹阮桑沙山单尚绍邵佘申沈盛施石时史舒顺司松宋苏孙索谭汤唐陶滕腾田铁"
            + "佟童涂屠万汪王旺危韦卫魏温文闻翁沃巫乌吴伍武奚西习希锡夏香向项萧肖谢辛欣邢雄熊休徐许宣薛雪严言延阎颜晏燕扬杨姚尧耶叶伊易殷因尹应英雍永尤游于余俞"
            + "虞喻袁岳云宰赞臧曾增泽翟詹湛章张赵珍甄郑芝支治钟仲周朱珠诸祝竺庄卓宗邹祖左佐";

    /** Surname readings that differ from the usual one. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(Map.entry("单", "shan"), Map.entry("解", "xie"),
            Map.entry("仇", "qiu"), Map.entry("曾", "zeng"), Map.entry("区", "ou"), Map.entry("任", "ren"),
            Map.entry("查", "zha"), Map.entry("翟", "zhai"), Map.entry("盖", "ge"), Map.entry("乐", "yue"),
            Map.entry("种", "chong"), Map.entry("缪", "miao"), Map.entry("员", "yun"), Map.entry("黑", "he"),
            Map.entry("覃", "qin"), Map.entry("冼", "xian"), Map.entry("朴", "piao"), Map.entry("华", "hua"),
            Map.entry("尉迟", "yuchi"), Map.entry("万俟", "moqi"), Map.entry("长孙", "zhangsun"), Map.entry("折", "she"),
            Map.entry("召", "shao"), Map.entry("薄", "bo"), Map.entry("宁", "ning"), Map.entry("牟", "mu"),
            Map.entry("洗", "xian"), Map.entry("燕", "yan"), Map.entry("繁", "po"), Map.entry("卜", "bu"));

    /** Alternative readings of characters in given names and company names. */
    private static final Map<Character, String> ALSO = Map.ofEntries(Map.entry('长', "chang"), Map.entry('重', "chong"),
            Map.entry('行', "hang"), Map.entry('乐', "yue"), Map.entry('朝', "zhao"), Map.entry('晟', "cheng"),
            Map.entry('盛', "cheng"), Map.entry('茜', "xi"), Map.entry('藏', "cang"), Map.entry('会', "kuai"),
            Map.entry('都', "dou"), Map.entry('参', "shen"), Map.entry('传', "zhuan"), Map.entry('调', "diao"),
            Map.entry('降', "xiang"), Map.entry('强', "jiang"), Map.entry('省', "xing"), Map.entry('率', "lv"),
            Map.entry('柏', "bo"), Map.entry('颉', "xie"), Map.entry('厦', "xia"), Map.entry('车', "ju"), Map.entry('葛', "ge"));

    private static final Map<Transliteration, Map<Character, String>> ELSEWHERE = elsewhere();
    private static final Set<String> READ_ELSEWHERE = ELSEWHERE.values().stream().flatMap(readings -> readings.values().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Han() {
    }

    /** Loads the tables, which the first use would do otherwise. */
    static void load() {
        simplified("");
    }

    static String simplified(String run) {
        return SIMPLIFIED.transliterate(run);
    }

    /** Returns true if a whole name is a transcription and does not begin as a Chinese one: 普京, 拉夫罗夫. */
    static boolean isForeign(String simplified) {
        int characters = simplified.length();
        boolean two = characters > 2 && DOUBLE_SURNAMES.contains(simplified.substring(0, 2));
        boolean one = characters < 4 && SURNAMES_OF_SOUNDS.indexOf(simplified.charAt(0)) >= 0;
        return characters > 1 && !one && !two && !NameLexicon.chineseSounds(simplified).isEmpty();
    }

    /** Returns the number of surname characters of a Chinese person's name; 0 if there is no surname. */
    static int surname(String simplified) {
        int characters = simplified.length();
        if (characters < 2 || characters > 4) {
            return 0;
        }
        boolean two = characters > 2 && DOUBLE_SURNAMES.contains(simplified.substring(0, 2));
        return two ? 2 : characters < 4 ? 1 : 0;
    }

    /** Returns true if the characters can be a Chinese surname: one, or a known pair. */
    static boolean isSurname(String simplified) {
        return simplified.length() == 1 || DOUBLE_SURNAMES.contains(simplified);
    }

    /** Returns true for a common surname of one character. */
    static boolean isCommonSurname(char simplified) {
        return SURNAMES_OF_SOUNDS.indexOf(simplified) >= 0;
    }

    /** Returns the surnames of one character in pinyin. */
    static Set<String> surnamesInPinyin() {
        return SURNAMES_OF_SOUNDS.chars().mapToObj(Character::toString).flatMap(character -> surnameReadings(character).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the readings of a surname. */
    static List<String> surnameReadings(String simplified) {
        String special = SURNAMES.get(simplified);
        List<String> usual = readings(simplified);
        if (special == null) {
            return usual;
        }
        Set<String> readings = new LinkedHashSet<>(List.of(special));
        readings.addAll(usual);
        return new ArrayList<>(readings);
    }

    /** Returns the pinyin without tones, joined; followed by variants with an alternative reading of one character. */
    static List<String> readings(String simplified) {
        String[] syllables = PINYIN.transliterate(simplified).trim().split("\\s+");
        Set<String> readings = new LinkedHashSet<>();
        readings.add(String.join("", syllables).replaceAll("[^a-z]", ""));
        for (int i = 0; i < simplified.length() && syllables.length == simplified.length(); i++) {
            String other = ALSO.get(simplified.charAt(i));
            if (other != null) {
                String[] changed = syllables.clone();
                changed[i] = other;
                readings.add(String.join("", changed).replaceAll("[^a-z]", ""));
            }
        }
        readings.remove("");
        return new ArrayList<>(readings);
    }

    /** Returns the joined reading in another system than Mandarin; empty if a character is not covered. */
    static String reading(String simplified, Transliteration path) {
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < simplified.length(); i++) {
            String read = ELSEWHERE.get(path).get(simplified.charAt(i));
            if (read == null) {
                return "";
            }
            reading.append(read);
        }
        return reading.toString();
    }

    /** Returns true if a word is the reading of a character outside Mandarin. */
    static boolean isReading(String latin) {
        return READ_ELSEWHERE.contains(latin);
    }

    private static Map<Transliteration, Map<Character, String>> elsewhere() {
        Map<Transliteration, Map<Character, String>> readings = new EnumMap<>(Transliteration.class);
        Map<Character, String> current = Map.of();
        for (String line : Tables.lines("han-readings.txt")) {
            if (line.startsWith("[")) {
                current = readings.computeIfAbsent(Transliteration.valueOf(line.substring(1, line.length() - 1)), path -> new HashMap<>());
                continue;
            }
            String[] pairs = line.split(" ");
            for (int i = 0; i < pairs.length; i += 2) {
                current.putIfAbsent(pairs[i].charAt(0), pairs[i + 1]);
            }
        }
        return readings;
    }
}
