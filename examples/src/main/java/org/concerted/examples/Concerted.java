package org.concerted.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.concerted.examples.command.Root;

/** The command line. The only place that reads the clock: the rest is given a day. */
public final class Concerted {
    private Concerted() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = Root.run(args, out, err, LocalDate.now());
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** What is written is UTF-8 whatever the machine's locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
