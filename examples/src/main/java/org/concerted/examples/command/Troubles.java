package org.concerted.examples.command;

import java.util.Optional;
import org.concerted.core.Language;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells troubles in the language that was asked for, or else in that of the document that was read or refused. */
final class Troubles implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Optional<Language> asked;

    Troubles(Optional<Language> asked) {
        this.asked = asked;
    }

    @Override
    public int handleParseException(ParameterException trouble, String[] args) {
        return new Trouble(asked.orElse(Language.EN)).parsing(trouble);
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
        Optional<Language> document = trouble instanceof RefusedException refused
                ? refused.language()
                : command.getCommand() instanceof Task task ? task.spoken() : Optional.empty();
        return new Trouble(asked.or(() -> document).orElse(Language.EN)).running(trouble, command);
    }
}
