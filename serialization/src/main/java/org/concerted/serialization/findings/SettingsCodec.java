package org.concerted.serialization.findings;

import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.tables;
import static org.concerted.serialization.codec.Codecs.words;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.assess.Setting;
import org.concerted.core.assess.Severity;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** What a file says of rules. */
public final class SettingsCodec {
    private static final Codec<Setting> SETTING = Shape.<Setting, Setting.Builder>of(
                    "setting", Setting::builder, Setting.Builder::build)
            .optional("enabled", flags(), Setting::enabled, Setting.Builder::enabled)
            .optional("severity", words(Severity.class), Setting::severity, Setting.Builder::severity)
            .named("parameters", decimals(), Setting::parameters, Setting.Builder::parameters)
            .build();

    /** Settings by the id or alias of their rule. */
    public static final Codec<ImmutableMap<String, Setting>> SETTINGS = tables(SETTING);

    private SettingsCodec() {}
}
