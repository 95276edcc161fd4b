package org.amur.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Setting of an operator: the system property {@code amur.data}, else the environment variable {@code AMUR_DATA}, and so for
 * every name. Blank counts as not set. The operator guide contains the table of all of them ({@link #table}).
 */
public enum Setting {

    ADDRESS("amur.address", "this machine only", "address that users open, such as `https://amur.example.org/amur`: used in links;"
            + " requests for other hosts than this and `localhost` get 421, except `/health/` and `/metrics`"),
    DATA("amur.data", "`.amur` in the home folder", "folder of the embedded database"),
    DATA_SOURCE("amur.datasource", "`jdbc/amur`, `java:jboss/datasources/Amur`, otherwise the embedded database",
            "JNDI name of the data source; if set, it must exist"),
    DEMO("amur.demo", "`false`", "demo accounts; embedded database without an administrator only; implies `amur.http`"),
    EMBED_HOSTS("amur.embed.hosts", "none", "hosts whose pages may [embed charts](#embedded-charts), such as `https://news.example.org`,"
            + " separated by commas; these charts are then public"),
    EMPTY("amur.empty", "`false`", "does not load the [initial record](seed.md)"),
    FACTOR_KEY(
            "amur.factor.key",
            "with the embedded database, the file `factor.key` in the data folder; otherwise none",
            "secret of at least"
                    + " 32 characters that encrypts the secrets of [authenticator apps](#second-factor), the same on all nodes",
            true,
            SettingRule.minLength(32)),
    FACTOR_ROLES("amur.factor.roles", "none", "roles whose accounts need a [second factor](#second-factor), such as `editor,admin`"),
    HTTP("amur.http", "`false`", "sign-in over plain HTTP; the session cookie then also travels over HTTP"),
    INTAKE_FOLDER("amur.intake.folder", "none", "[folder](#folder-of-articles) whose files become articles of the reading queue"),
    LISTS_FOLDER("amur.lists.folder", "none", "folder with one folder per list to watch"),
    LISTS_HOSTS("amur.lists.hosts", "none", "hosts of your own network from which lists and articles may be fetched, separated by commas"),
    MAIL("amur.mail", "`java:jboss/mail/Amur`, `mail/amur`", "JNDI name of the mail session"),
    MAIL_FROM("amur.mail.from", "none", "sender of emails"),
    MAIL_RELAY("amur.mail.smtp", "none", "host and port of a relay without a password, instead of a mail session"),
    METRICS_TOKEN("amur.metrics.token", "none", "token for `/metrics`; without it there are no metrics", true),
    MODEL_ADDRESS("amur.model.address", "none", "address of a [language model](#language-model) with OpenAI's chat interface, such as"
            + " `http://localhost:11434/v1`; articles are sent there when an editor asks"),
    MODEL_KEY("amur.model.key", "none", "key of the language model", true),
    MODEL_KEY_FILE("amur.model.key.file", "none", "file with that key in its first line"),
    MODEL_NAME("amur.model.name", "none", "name of the language model"),
    OIDC_ADMINS("amur.oidc.admins", "none", "values of the claim for administrators, separated by semicolons;"
            + " `*` is any user of the provider"),
    OIDC_ANALYSTS("amur.oidc.analysts", "none", "values of the claim for analysts"),
    OIDC_CLAIM("amur.oidc.claim", "`groups`", "claim with the user's groups or roles; a dot leads into an object, as in"
            + " `realm_access.roles`"),
    OIDC_CLIENT("amur.oidc.client", "none", "client id of Amur at the provider of [single sign-on](#single-sign-on)"),
    OIDC_EDITORS("amur.oidc.editors", "none", "values of the claim for editors"),
    OIDC_ISSUER("amur.oidc.issuer", "none", "issuer of the provider, such as `https://sso.example.org/realms/staff`;"
            + " `https`, or `http` on the same machine"),
    OIDC_LABEL("amur.oidc.label", "host of the issuer", "name of the provider on the button of the sign-in page"),
    OIDC_ONLY("amur.oidc.only", "`false`", "refuses sign-in with a password while single sign-on is configured"),
    OIDC_SECRET("amur.oidc.secret", "none", "client secret", true),
    OIDC_SECRET_FILE("amur.oidc.secret.file", "none", "file with that secret in its first line"),
    PUBLISH_ALONE("amur.publish.alone", "`false`", "editors also publish events that they entered themselves; otherwise"
            + " [a second editor](reference/events.md#review) must"),
    SAMPLE_LIST("amur.sample.list", "`false`", "adds OFAC's consolidated (non-SDN) list of 19 December 2025 to the initial record"),
    SENDING_SECONDS(
            "amur.sending.seconds",
            "`30`",
            "seconds for a request body, plus one for each 64 KB received; at most 10 before sign-in",
            false,
            SettingRule.wholeNumber(1, 99_999)),
    SESSION_HOURS(
            "amur.session.hours",
            "`12`",
            "longest session, in whole hours; 30 idle minutes also end it",
            false,
            SettingRule.wholeNumber(1, 9_999)),
    VIEW_STATE_KEY(
            "amur.view.state.key",
            "a new key for each start of a server",
            "secret of at least 32 characters that encrypts form state,"
                    + " the same on all nodes; forms can then be submitted after a restart",
            true,
            SettingRule.minLength(32)),
    WEBHOOK_HOSTS(
            "amur.webhook.hosts",
            "none",
            "hosts of your own network that may receive [webhooks](reference/webhooks.md), also over http,"
                    + " separated by commas");

    private final String property;
    private final String fallback;
    private final String meaning;
    private final boolean secret;
    private final SettingRule rule;

    Setting(String property, String fallback, String meaning) {
        this(property, fallback, meaning, false);
    }

    Setting(String property, String fallback, String meaning, boolean secret) {
        this(property, fallback, meaning, secret, SettingRule.NONE);
    }

    Setting(String property, String fallback, String meaning, boolean secret, SettingRule rule) {
        this.property = property;
        this.fallback = fallback;
        this.meaning = meaning;
        this.secret = secret;
        this.rule = rule;
    }

    /** Name of the system property. */
    public String property() {
        return property;
    }

    /** Finds the value, without surrounding spaces; an invalid one counts as not set, see {@link #problems}. */
    public Optional<String> find() {
        return configured().filter(rule.valid());
    }

    private Optional<String> configured() {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(System.getenv(environmentVariable())).filter(value -> !value.isBlank()))
                .map(String::strip);
    }

    /** Tells whether the value is {@code true}. */
    public boolean isOn() {
        return find().filter(Boolean::parseBoolean).isPresent();
    }

    /** Returns the value of a setting with a {@link SettingRule#wholeNumber}, or its default. */
    public int number() {
        return Integer.parseInt(find().orElse(fallback.replace("`", "")));
    }

    /** Returns a sentence for each invalid value, for the log. */
    public static List<String> problems() {
        return Arrays.stream(values()).filter(setting -> setting.configured().isPresent() && setting.find().isEmpty())
                .map(setting -> setting.property + " is ignored: not " + setting.rule.description()).toList();
    }

    /** Returns all settings with their values, for the log; secrets are left out. */
    public static String describeAll() {
        return Arrays.stream(values()).filter(setting -> !setting.secret)
                .map(setting -> setting.property + "=" + setting.find().orElse("(not set)")).collect(Collectors.joining(", "));
    }

    /** Returns the rows of the table in the operator guide (Markdown): property, environment variable, default, meaning. */
    static String table() {
        return Arrays.stream(values())
                .map(setting -> "| `" + setting.property + "` | `" + setting.environmentVariable() + "` | "
                        + setting.fallback + " | " + setting.meaning + " |\n")
                .collect(Collectors.joining());
    }

    private String environmentVariable() {
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
