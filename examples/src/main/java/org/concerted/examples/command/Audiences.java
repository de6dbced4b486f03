package org.concerted.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Initiative;

/** Finds the audience that a word on the command line means. */
final class Audiences {
    private Audiences() {}

    /** {@code table}, {@code public}, {@code keeper}, {@code body:ID}, {@code actor:ID}, {@code funder:ID}, or an id where it is clear. */
    static Audience named(String word, Initiative initiative) {
        ImmutableMap<String, Audience> known = known(initiative);
        if (known.containsKey(word)) {
            return known.get(word);
        }
        ImmutableList<Audience> meant = meant(word, initiative);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw UsageException.unknown(
                    Text.of(
                            "--for : « " + word
                                    + " » n'est ni table, ni public, ni keeper, ni l'identifiant d'une instance, d'un"
                                    + " acteur ou d'un bailleur de fonds du document",
                            "--for: \"" + word
                                    + "\" is neither table, nor public, nor keeper, nor the id of a body, an actor or a"
                                    + " funder in the document"),
                    word,
                    words(known.keySet(), word.indexOf(':') >= 0));
        }
        throw UsageException.of(Text.of(
                "--for : « " + word + " » peut vouloir dire " + meant.get(0) + " ou " + meant.get(1),
                "--for: \"" + word + "\" may mean " + meant.get(0) + " or " + meant.get(1)));
    }

    private static ImmutableMap<String, Audience> known(Initiative initiative) {
        ImmutableMap.Builder<String, Audience> known = ImmutableMap.builder();
        Stream<Audience> bodies =
                initiative.bodies().stream().map(body -> Audience.body(body.id().value()));
        Stream<Audience> actors = initiative.actors().stream()
                .map(actor -> Audience.actor(actor.id().value()));
        Stream<Audience> funders = initiative.actors().stream()
                .filter(actor -> funds(actor, initiative))
                .map(actor -> Audience.funder(actor.id().value()));
        Streams.concat(Stream.of(Audience.TABLE, Audience.PUBLIC, Audience.KEEPER), bodies, actors, funders)
                .forEach(audience -> known.put(audience.toString(), audience));
        return known.buildOrThrow();
    }

    /** Whether an actor is known to fund something here, or nothing is known of its roles. */
    private static boolean funds(Actor actor, Initiative initiative) {
        return actor.roles().isEmpty()
                || actor.roles().contains(ActorRole.FUNDER)
                || initiative.grants().stream().anyMatch(grant -> grant.giver().equals(actor.id()));
    }

    /** Whom an id alone means: a body or an actor. One whose only role is to fund sees what funders see. */
    private static ImmutableList<Audience> meant(String id, Initiative initiative) {
        ImmutableList.Builder<Audience> meant = ImmutableList.builder();
        if (initiative.bodies().stream().anyMatch(body -> body.id().value().equals(id))) {
            meant.add(Audience.body(id));
        }
        initiative.actors().stream()
                .filter(actor -> actor.id().value().equals(id))
                .map(actor -> actor.roles().equals(ImmutableSet.of(ActorRole.FUNDER))
                        ? Audience.funder(id)
                        : Audience.actor(id))
                .forEach(meant::add);
        return meant.build();
    }

    private static Collection<String> words(Collection<String> names, boolean whole) {
        return whole
                ? names
                : names.stream()
                        .map(name -> name.substring(name.indexOf(':') + 1))
                        .toList();
    }
}
