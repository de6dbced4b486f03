package org.concerted.examples.command;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.funding.Completion;
import org.concerted.coordination.funding.FundingRule;
import org.concerted.coordination.funding.Utility;
import org.concerted.core.Concerted;
import org.concerted.core.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole: its commands, its language and its day. */
@Command(
        name = "concerted",
        versionProvider = Root.Version.class,
        description = {
            "Aide des organismes autonomes à voir ce qu'ils font ensemble.",
            "Helps autonomous organisations see what they do together."
        },
        footer = "  concerted assess examples/cases/cradle-cincinnati.yaml",
        subcommands = {
            Assess.class,
            Explain.class,
            Compare.class,
            Rules.class,
            Schema.class,
            Structures.class,
            Agenda.class,
            Commitments.class,
            Loops.class,
            Networks.class,
            Feedback.class,
            Audits.class,
            Interests.class,
            Landscapes.class,
            Coordination.class,
            Participation.class,
            Funding.class,
            Allocate.class
        })
public final class Root implements Runnable {
    private final LocalDate today;
    private final Optional<Language> language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @CommandLine.Mixin
    private Help help = new Help();

    @Option(
            names = "--version",
            versionHelp = true,
            description = {"Montre la version.", "Shows the version."})
    private boolean version;

    private Root(LocalDate today, Optional<Language> language) {
        this.today = today;
        this.language = language;
    }

    /**
     * Runs one command.
     *
     * @param today the day that stands where no {@code --as-of} does
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err, LocalDate today) {
        Optional<Language> language = Bilingual.asked(args);
        CommandLine command = new CommandLine(new Root(today, language))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(false);
        hyphenated(command, FundingRule.class);
        hyphenated(command, Completion.class);
        hyphenated(command, Utility.class);
        Troubles troubles = new Troubles(language);
        command.setParameterExceptionHandler(troubles);
        command.setExecutionExceptionHandler(troubles);
        Bilingual.speak(command, language.orElse(Language.EN));
        return command.execute(args);
    }

    /** Lets words of several parts be written with hyphens, as in JSON. */
    private static <E extends Enum<E>> void hyphenated(CommandLine command, Class<E> type) {
        command.registerConverter(
                type, word -> Enum.valueOf(type, Ascii.toUpperCase(word).replace('-', '_')));
    }

    LocalDate today() {
        return today;
    }

    /** The language that was asked for, if one was. */
    Optional<Language> language() {
        return language;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Concerted " + Concerted.VERSION};
        }
    }
}
