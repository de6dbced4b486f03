package org.concerted.examples.command;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import org.concerted.core.Text;
import org.concerted.core.assess.Setting;
import org.concerted.core.model.Initiative;

/** Reads documents. */
final class Documents {
    private Documents() {}

    static Initiative initiative(Path file) {
        throw UsageException.of(Text.of("pas encore " + file, "not yet " + file));
    }

    static ImmutableMap<String, Setting> settings(Path file) {
        throw UsageException.of(Text.of("pas encore " + file, "not yet " + file));
    }

    static String schema() {
        throw UsageException.of(Text.of("pas encore", "not yet"));
    }
}
