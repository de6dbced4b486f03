package org.concerted.bench;

import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;

/** The first assessment of a cold virtual machine, the initiative in memory. */
final class Cold {
    private Cold() {}

    public static void main(String[] args) {
        Initiative initiative = Generator.of(Generator.Size.S);
        long start = System.nanoTime();
        int findings = Assessor.with(TenQuestions.ruleSet())
                .assess(initiative, Generator.TODAY)
                .findings()
                .size();
        System.out.printf(
                "first assessment, cold: %.1f ms, %d findings%n", (System.nanoTime() - start) / 1e6, findings);
    }
}
