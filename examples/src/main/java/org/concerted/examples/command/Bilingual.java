package org.concerted.examples.command;

import java.util.Optional;
import org.concerted.core.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.IOptionRenderer;
import picocli.CommandLine.Help.IParameterRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Commands describe themselves and their options in two lines, French then English; this shows the one asked for. */
final class Bilingual {
    private static final int WIDTH = 80;

    private Bilingual() {}

    /** The language that the arguments ask for; other values of {@code --lang} are refused later. */
    static Optional<Language> asked(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            for (Language language : Language.values()) {
                if (language.tag().equalsIgnoreCase(value)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    static void speak(CommandLine command, Language language) {
        command.setHelpFactory((spec, colours) -> new OneLanguage(spec, language));
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.width(WIDTH);
        usage.abbreviateSynopsis(true);
        usage.synopsisHeading(Say.in(language, "Usage : ", "Usage: "));
        usage.synopsisSubcommandLabel(Say.in(language, "COMMANDE", "COMMAND"));
        usage.parameterListHeading("%n");
        usage.optionListHeading("%nOptions%n");
        usage.commandListHeading(Say.in(language, "%nCommandes%n", "%nCommands%n"));
        usage.footerHeading(Say.in(language, "%nExemple%n", "%nExample%n"));
        usage.description(one(usage.description(), language));
        command.getSubcommands().values().forEach(sub -> speak(sub, language));
    }

    private static String[] one(String[] both, Language language) {
        return both.length == 2 ? new String[] {both[language == Language.FR ? 0 : 1]} : both;
    }

    /** Help whose options and parameters are described in one language. */
    private static final class OneLanguage extends Help {
        private final Language language;

        OneLanguage(CommandLine.Model.CommandSpec spec, Language language) {
            super(spec, defaultColorScheme(Ansi.OFF));
            this.language = language;
        }

        @Override
        public IOptionRenderer createDefaultOptionRenderer() {
            IOptionRenderer renderer = super.createDefaultOptionRenderer();
            return (option, labels, scheme) -> renderer.render(
                    option.toBuilder()
                            .description(one(option.description(), language))
                            .build(),
                    labels,
                    scheme);
        }

        @Override
        public IParameterRenderer createDefaultParameterRenderer() {
            IParameterRenderer renderer = super.createDefaultParameterRenderer();
            return (parameter, labels, scheme) -> renderer.render(
                    parameter.toBuilder()
                            .description(one(parameter.description(), language))
                            .build(),
                    labels,
                    scheme);
        }
    }
}
