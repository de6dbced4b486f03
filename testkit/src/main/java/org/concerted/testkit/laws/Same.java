package org.concerted.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Snapshot;

/** Whether two assessments say the same. */
final class Same {
    private Same() {}

    static <D> void same(Assessment<D> expected, Assessment<D> found, String what) {
        List<String> differences = new ArrayList<>();
        Snapshot one = expected.view(Audience.KEEPER).snapshot();
        Snapshot other = found.view(Audience.KEEPER).snapshot();
        compare("document", expected.document(), found.document(), differences);
        compare("findings", one.findings(), other.findings(), differences);
        compare("coverage", one.coverage(), other.coverage(), differences);
        compare("failures", one.failures(), other.failures(), differences);
        compare("snapshot", one, other, differences);
        if (!differences.isEmpty()) {
            throw new AssertionError(what + " differs:\n" + String.join("\n", differences));
        }
    }

    private static void compare(String part, Object expected, Object found, List<String> differences) {
        if (!expected.equals(found)) {
            differences.add(part + "\n  expected " + expected + "\n  found    " + found);
        }
    }

    static <D> void inTwoThreads(Callable<Assessment<D>> work) {
        FutureTask<Assessment<D>> task = new FutureTask<>(work);
        Thread other = new Thread(task, "the other of two");
        other.start();
        try {
            Assessment<D> here = work.call();
            same(here, task.get(), "what the other thread found");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("the other thread failed", Objects.requireNonNullElse(e.getCause(), e));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
