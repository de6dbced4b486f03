package org.concerted.serialization;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.concerted.core.ConcertedException;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Setting;
import org.concerted.serialization.codec.Reading;
import org.concerted.serialization.findings.SettingsCodec;

/**
 * Reads how rules are configured: a table of rules by id or alias, each with {@code enabled}, {@code severity} and
 * {@code parameters}, all optional. What it gives goes to {@link org.concerted.core.assess.RuleSet#with}, which refuses
 * rules and parameters that do not exist.
 *
 * <pre>{@code
 * autonomy.actor-overcommitted:
 *   severity: critical
 *   parameters: { share: 0.8 }
 * }</pre>
 */
public final class RuleSettings {
    private RuleSettings() {}

    /**
     * Reads a file whose name tells its format.
     *
     * @throws ConcertedException if the name tells no format, or anything is wrong with what it says
     * @throws IOException if the file cannot be read
     */
    public static ImmutableMap<String, Setting> read(Path file) throws IOException {
        return read(Files.read(file, Limits.STANDARD), Format.of(file));
    }

    /**
     * Reads a text.
     *
     * @throws ConcertedException if anything is wrong with what it says
     */
    public static ImmutableMap<String, Setting> read(String text, Format format) {
        return read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    /**
     * A rule set as a file configures it. Unlike {@link #read(Path)}, it tells the line of an unknown rule too, and of a
     * parameter that is unknown or out of range.
     *
     * @throws ConcertedException if the name tells no format, or anything is wrong with what it says
     * @throws IOException if the file cannot be read
     */
    public static <D> RuleSet<D> configured(RuleSet<D> rules, Path file) throws IOException {
        return configured(rules, Files.read(file, Limits.STANDARD), Format.of(file));
    }

    /**
     * A rule set as a text configures it.
     *
     * @throws ConcertedException if anything is wrong with what it says
     */
    public static <D> RuleSet<D> configured(RuleSet<D> rules, String text, Format format) {
        return configured(rules, text.getBytes(StandardCharsets.UTF_8), format);
    }

    private static <D> RuleSet<D> configured(RuleSet<D> rules, byte[] bytes, Format format) {
        return rules.with(Reading.of(bytes, format, Limits.STANDARD, SettingsCodec.of(rules))
                .value());
    }

    private static ImmutableMap<String, Setting> read(byte[] bytes, Format format) {
        return Reading.of(bytes, format, Limits.STANDARD, SettingsCodec.SETTINGS)
                .value();
    }
}
