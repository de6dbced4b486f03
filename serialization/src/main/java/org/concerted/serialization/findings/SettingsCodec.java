package org.concerted.serialization.findings;

import static org.concerted.serialization.codec.Codecs.checked;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.tables;
import static org.concerted.serialization.codec.Codecs.words;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Setting;
import org.concerted.core.assess.Severity;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** What a file says of rules. */
public final class SettingsCodec {
    /** Settings by the id or alias of their rule. */
    public static final Codec<ImmutableMap<String, Setting>> SETTINGS = tables(setting(decimals()));

    private SettingsCodec() {}

    /** Settings of rules of one set: what the set would refuse is a fault with its place. */
    public static Codec<ImmutableMap<String, Setting>> of(RuleSet<?> rules) {
        return tables(checked(
                setting(checked(decimals(), (path, value) -> value.flatMap(v -> parameter(rules, path, v)))),
                (path, setting) -> refusal(
                        rules, path, path.substring(1), Setting.builder().build())));
    }

    private static Codec<Setting> setting(Codec<BigDecimal> parameters) {
        return Shape.<Setting, Setting.Builder>of("setting", Setting::builder, Setting.Builder::build)
                .optional("enabled", flags(), Setting::enabled, Setting.Builder::enabled)
                .optional("severity", words(Severity.class), Setting::severity, Setting.Builder::severity)
                .named("parameters", parameters, Setting::parameters, Setting.Builder::parameters)
                .build();
    }

    /** What is wrong with the one parameter at a path, {@code /rule/parameters/name}. */
    private static Optional<Problem> parameter(RuleSet<?> rules, String path, BigDecimal value) {
        int end = path.indexOf('/', 1);
        String rule = path.substring(1, end);
        String name = path.substring(path.indexOf('/', end + 1) + 1);
        return rules.find(rule)
                .map(entry -> entry.rule().info().id())
                .flatMap(id -> refusal(
                        rules,
                        "/" + id + "/parameters/" + name,
                        id,
                        Setting.builder().putParameter(name, value).build()));
    }

    private static Optional<Problem> refusal(RuleSet<?> rules, String path, String rule, Setting setting) {
        try {
            RuleSet<?> unused = rules.with(ImmutableMap.of(rule, setting));
            return Optional.empty();
        } catch (ConcertedException e) {
            return e.problems().stream()
                    .filter(problem -> problem.path().equals(path))
                    .findFirst();
        }
    }
}
