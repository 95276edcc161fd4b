package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final List<String> ENCODINGS = List.of("windows-874", "windows-1251", "windows-1252", "KOI8-R", "GB18030", "ISO-8859-1");
    private static final List<String> SAMPLES = List.of(
            "Путин и Си Цзиньпин подписали совместное заявление о всеобъемлющем партнёрстве",
            "По данным ФТС России, экспорт в Китай вырос на 4,1 % – до 129,3 млрд долларов",
            "习近平同普京举行会谈", "中国海关总署：2023年中俄贸易额达2401亿美元，同比增长26.3%", "加强战略协作",
            "ไทยและรัสเซียลงนามข้อตกลงการค้าฉบับใหม่", "Compañía española de energía, fundada en Málaga",
            "Société générale d’économie mixte à Orléans, déjà créée", "Die Lieferungen nach Österreich fielen um größere Mengen",
            "Spółka z ograniczoną odpowiedzialnością w Łodzi", "Büyükelçiliği İstanbul’da görüşme yaptı",
            "The minister’s “no limits” remark — quoted widely…", "Російська Федерація та Китай", "プーチン大統領が北京を訪問");

    static Stream<String> misread() {
        return SAMPLES.stream().flatMap(sample -> ENCODINGS.stream().map(encoding -> sample + "|" + encoding));
    }

    @ParameterizedTest
    @MethodSource("misread")
    void textsMisreadOnceAreRepaired(String misread) {
        String sample = misread.split("\\|")[0];
        for (String damaged : List.of(read(sample, misread.split("\\|")[1]), asBrowsersRead(sample, misread.split("\\|")[1]))) {
            assertRepaired(sample, damaged);
        }
    }

    @ParameterizedTest
    @MethodSource("misread")
    void textsMisreadTwiceAreRepaired(String misread) {
        String sample = misread.split("\\|")[0];
        String encoding = misread.split("\\|")[1];
        assertRepaired(sample, asBrowsersRead(asBrowsersRead(sample, encoding), encoding));
        assertRepaired(sample, asBrowsersRead(asBrowsersRead(sample, "windows-1252"), encoding));
    }

    @ParameterizedTest
    @CsvSource({
        "caf\u00c3\u00a9, caf\u00e9",
        "It\u00e2\u20ac\u2122s, It\u2019s",
        "It\u0432\u0402\u2122s, It\u2019s",
        "It\u9225\u6a9a, It\u2019s",
        "M\u00c3\u00bcller, M\u00fcller",
        "\u00c3\u2030cole, \u00c9cole",
        "Pozna\u00c5\u201e, Pozna\u0144",
        "25 \u00c2\u00b0C, 25 \u00b0C",
        "\u951f\u65a4\u62f7, \ufffd\ufffd",
        "M\u0413\u0458ller, M\u00fcller",
        "caf\u0413\u00a9, caf\u00e9"
    })
    void unmistakableSignsSuffice(String damaged, String repaired) {
        assertEquals(Optional.of(repaired), Mojibake.repaired(damaged));
    }

    @Test
    void damagedWordsWithinGoodTextAreRepaired() {
        assertEquals(Optional.of("Встреча «на высшем уровне»: Путин прибыл в Пекин — 北京"), Mojibake.repaired(
                "Встреча «на высшем уровне»: " + read("Путин прибыл в Пекин", "windows-1251") + " — 北京"));
    }

    @Test
    void aSpaceInPlaceOfANonBreakingOneIsRead() {
        assertEquals(Optional.of("Российская Федерация"),
                Mojibake.repaired(asBrowsersRead("Российская Федерация", "windows-1252").replace('\u00A0', ' ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Товарооборот КНР» и РФ», СССР”",
                "Её дії, події в Азії та Сі Цзіньпін; Рівне",
                "В\u00a0Китае и\u00a0С\u00a0ними",
                "«В», «С», «К»",
                "AMANHÃ” E IRMÃ»",
                "DÉJÀ… CAFÉ” – À»",
                "« validé\u00a0» puis « refusé\u00a0» puis « annulé\u00a0»",
                "ПРОЕКТ «СИЛА СИБИРИ–2»",
                "รถ ลด อก หก",
                "谢谢，学习写作",
                "A股、5G手机、K线",
                "联通",
                "Ђоковић, Њушићева, Љубљана",
                "Øst- og Sør-Trøndelag «PÅ»",
                "ÅÄÖ ÆØÅ",
                "€ 5,–",
                "Š»"
            })
    void goodTextIsLeftAlone(String good) {
        assertEquals(Optional.empty(), Mojibake.repaired(good));
    }

    @ParameterizedTest
    @CsvSource({"习近平同普京举行会谈，双方签署联合声明, GB18030", "Путин прибыл в Пекин с визитом, windows-1251", "Путин прибыл в Пекин с визитом, KOI8-R"})
    void otherEncodingsReadAsWesternAreRepaired(String original, String encoding) {
        for (String western : List.of("windows-1252", "ISO-8859-1")) {
            String damaged = new String(original.getBytes(Charset.forName(encoding)), Charset.forName(western));
            if (damaged.indexOf('\uFFFD') < 0) {
                assertEquals(Optional.of(new RepairedText(original + "\n2023", encoding + " → windows-1252", 0)),
                        Mojibake.repair(damaged + "\n2023"));
            }
        }
    }

    @Test
    void theEncodingAndTheCountOfLostCharactersAreTold() {
        assertEquals(Optional.of(new RepairedText("China’s “no limits” partnership", "windows-874", 0)),
                Mojibake.repair("Chinaโ€™s โ€œno limitsโ€ partnership"));
        assertEquals(Optional.of(new RepairedText("It’s � here", "windows-874", 1)), Mojibake.repair("Itโ€™s โ€ here"));
        assertEquals(
                "windows-1251, windows-1252",
                Mojibake.repair(asBrowsersRead(asBrowsersRead("совместное заявление", "windows-1252"), "windows-1251"))
                        .orElseThrow()
                        .encoding());
    }

    @Test
    void charactersWhoseBytesWereDroppedAreMarked() {
        String damaged = read("Путин и Си Цзиньпин подписали с партнёрами", "windows-1252").replace("\uFFFD", "");
        assertEquals(Optional.of("Путин и Си Цзиньпин подпи�али � партнёрами"), Mojibake.repaired(damaged));
    }

    @Test
    void undamagedSamplesAreLeftAlone() {
        SAMPLES.forEach(this::assertLeftAlone);
        assertLeftAlone(String.join("; ", SAMPLES));
    }

    @Test
    void namesOfTheCldrAreLeftAloneInEveryLanguage() {
        for (Locale locale : Locale.getAvailableLocales()) {
            List<String> names = names(locale);
            names.forEach(this::assertLeftAlone);
            names.forEach(name -> assertLeftAlone(name.toUpperCase(locale)));
            assertLeftAlone(String.join(" ", names));
        }
    }

    @Test
    void textsOfTheInitialRecordAreLeftAlone() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(json|properties|txt|csv)"))
                    .toList()) {
                Files.readAllLines(file).forEach(this::assertLeftAlone);
            }
        }
    }

    private static List<String> names(Locale locale) {
        List<String> names = new ArrayList<>();
        for (String country : Locale.getISOCountries()) {
            names.add(new Locale("", country).getDisplayCountry(locale));
        }
        Arrays.stream(Locale.getISOLanguages()).forEach(language -> names.add(new Locale(language).getDisplayLanguage(locale)));
        Arrays.stream(Month.values()).forEach(month -> names.add(month.getDisplayName(TextStyle.FULL, locale)));
        Arrays.stream(DayOfWeek.values()).forEach(day -> names.add(day.getDisplayName(TextStyle.FULL, locale)));
        return names;
    }

    private void assertLeftAlone(String text) {
        assertEquals(Optional.empty(), Mojibake.repaired(text), text);
    }

    /** Asserts that all characters that survived are repaired, the others marked. */
    private static void assertRepaired(String original, String damaged) {
        String repaired = Mojibake.repaired(damaged).orElse("");
        if (damaged.indexOf('\uFFFD') < 0 && repaired.indexOf('\uFFFD') < 0) {
            assertEquals(original, repaired);
            return;
        }
        if (repaired.isEmpty() || repaired.chars().filter(read -> read == '\uFFFD').count() * 3 > original.length()) {
            return;
        }
        String pattern = Arrays.stream(repaired.split("\uFFFD+", -1)).map(part -> Pattern.quote(part))
                .collect(Collectors.joining(".{0,4}"));
        assertTrue(original.matches(pattern), () -> original + " / " + damaged + " / " + repaired);
    }

    private static String read(String text, String encoding) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }

    /** Returns the misread text with control characters for undefined bytes. */
    private static String asBrowsersRead(String text, String encoding) {
        if (encoding.equals("GB18030")) {
            return read(text, encoding);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length).mapToObj(i -> {
            String read = new String(new byte[] {bytes[i]}, Charset.forName(encoding));
            return read.equals("\uFFFD") ? String.valueOf((char) (bytes[i] & 0xFF)) : read;
        }).collect(Collectors.joining());
    }
}
