package org.amur.intake.event;

public final class Dev {
    private static final java.util.Set<String> OFF = java.util.Set.of(System.getProperty("off", "none").split(","));
    private static final boolean NONE = OFF.contains("ALL");
    private static final java.util.Set<String> ON = java.util.Set.of(System.getProperty("on", "none").split(","));
    public static final java.util.List<String> LOG = new java.util.ArrayList<>();
    static void log(org.amur.intake.text.TextSpan span, String words, String reason) {
        LOG.add("{\"s\":" + span.start() + ",\"w\":\"" + words.replace("\"", "'").replace("\n"," ") + "\",\"r\":\"" + reason + "\"}");
    }
    static boolean on(String rule) { return NONE ? ON.contains(rule) : !OFF.contains(rule); }
}
