package org.concerted.examples.command;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Nearest;
import org.concerted.core.Plain;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts into words what went wrong, for people: what was found, what would be right, the nearest word. No stack trace. */
final class Trouble {
    private final Language language;

    Trouble(Language language) {
        this.language = language;
    }

    /** What is wrong with the command line. */
    int parsing(ParameterException trouble) {
        CommandLine command = trouble.getCommandLine();
        PrintWriter err = command.getErr();
        String problem = describe(trouble);
        if (problem.isEmpty()) {
            command.usage(err);
            return Exit.USAGE;
        }
        return usage(command, problem);
    }

    /** What went wrong while a command ran. */
    int running(Exception trouble, CommandLine command) {
        PrintWriter err = command.getErr();
        if (trouble instanceof UsageException usage) {
            return usage(command, usage.describe(language));
        }
        if (trouble instanceof ConcertedException refused) {
            String file = refused instanceof RefusedException read ? read.file() + Say.in(language, " : ", ": ") : "";
            refused.problems().forEach(problem -> err.println(Plain.of(file) + problem.describe(language)));
            err.println("concerted: "
                    + Say.in(language, "document refusé; problèmes : ", "document refused; problems: ")
                    + refused.problems().size());
            return Exit.REFUSED;
        }
        err.println("concerted: "
                + Say.in(
                        language,
                        "une faute du programme lui-même; merci de la signaler : ",
                        "a fault of the program itself; please report it: ")
                + trouble
                + Arrays.stream(trouble.getStackTrace())
                        .findFirst()
                        .map(at -> " (" + at + ")")
                        .orElse(""));
        return Exit.FAULT;
    }

    private int usage(CommandLine command, String problem) {
        command.getErr().println("concerted: " + Plain.of(problem));
        command.getErr()
                .println(Say.in(language, "Aide : ", "Help: ")
                        + command.getCommandSpec().qualifiedName() + " --help"
                        + Say.in(language, " --lang fr", ""));
        return Exit.USAGE;
    }

    private String describe(ParameterException trouble) {
        if (trouble instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (trouble instanceof MissingParameterException missing) {
            return Say.in(language, "il manque : ", "missing: ")
                    + missing.getMissing().stream().map(Trouble::name).collect(Collectors.joining(", "));
        }
        if (trouble instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + Say.in(language, " : donné deux fois", ": given twice");
        }
        ArgSpec arg = trouble.getArgSpec();
        if (arg == null) {
            return String.valueOf(trouble.getMessage());
        }
        String found = trouble.getValue() == null ? "" : trouble.getValue();
        List<String> known = known(arg);
        return name(arg)
                + Say.in(language, " : trouvé ", ": found ")
                + Say.quoted(found, language)
                + Say.in(language, "; attendu : ", "; expected: ")
                + expected(arg, known)
                + Say.nearest(Nearest.to(found, known), language);
    }

    private String unmatched(UnmatchedArgumentException trouble) {
        CommandSpec spec = trouble.getCommandLine().getCommandSpec();
        String word = trouble.getUnmatched().get(0);
        if (word.startsWith("-")) {
            List<String> known = new ArrayList<>(spec.optionsMap().keySet());
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return Say.in(language, "option inconnue : ", "unknown option: ")
                    + Say.quoted(option, language)
                    + Say.nearest(Nearest.to(option, known), language);
        }
        if (!spec.subcommands().isEmpty()) {
            List<String> known = new ArrayList<>(spec.subcommands().keySet());
            return Say.in(language, "commande inconnue : ", "unknown command: ")
                    + Say.quoted(word, language)
                    + Say.in(language, "; attendu : ", "; expected: ")
                    + String.join(", ", known)
                    + Say.nearest(Nearest.to(word, known), language);
        }
        return Say.in(language, "mot de trop : ", "one word too many: ") + Say.quoted(word, language);
    }

    private String expected(ArgSpec arg, List<String> known) {
        if (!known.isEmpty()) {
            return String.join(", ", known);
        }
        return type(arg) == LocalDate.class
                ? Say.in(language, "un jour, comme 2026-11-22", "a day, such as 2026-11-22")
                : arg.paramLabel();
    }

    /** The words that an option takes, where they are a fixed few. */
    private static List<String> known(ArgSpec arg) {
        Object[] constants = type(arg).getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> Ascii.toLowerCase(constant.toString()).replace('_', '-'))
                        .toList();
    }

    private static Class<?> type(ArgSpec arg) {
        Class<?>[] inner = arg.auxiliaryTypes();
        return inner.length > 0 ? inner[0] : arg.type();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
