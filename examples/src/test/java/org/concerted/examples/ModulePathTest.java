package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.module.ModuleDescriptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.concerted.examples.command.Root;
import org.junit.jupiter.api.Test;

/** The command line runs as modules, each with a descriptor: {@code jlink} takes no automatic one. */
class ModulePathTest {
    @Test
    void nothingThatTheCommandLineNeedsIsAutomatic() {
        Module commandLine = Root.class.getModule();
        assumeTrue(commandLine.isNamed());

        assertThat(needed(commandLine))
                .contains("org.concerted.core", "org.concerted.serialization", "tools.jackson.core", "info.picocli")
                .allSatisfy(name ->
                        assertThat(descriptor(name).isAutomatic()).as(name).isFalse());
    }

    private static Set<String> needed(Module from) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from.getName()));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name)) {
                descriptor(name).requires().stream()
                        .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .forEach(requires -> open.push(requires.name()));
            }
        }
        return seen;
    }

    private static ModuleDescriptor descriptor(String name) {
        return ModuleLayer.boot().findModule(name).orElseThrow().getDescriptor();
    }
}
