package org.concerted.coordination.communication;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/** An actor that takes part, and that no channel reaches. */
record ActorOutOfReach() implements InitiativeRule<ActorDossier, ActorOutOfReach.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("communication.actor-out-of-reach")
            .asks(Text.of(
                    "Chaque organisme est-il joint par au moins un canal de communication?",
                    "Does at least one channel of communication reach each organisation?"))
            .why(Text.of(
                    "Une communication régulière entretient la confiance. Un organisme qu'aucun canal ne joint peut apprendre "
                            + "les choses trop tard, ou autrement.",
                    "Regular communication nourishes trust. An organisation that no channel reaches may learn of things late, "
                            + "or otherwise."))
            .observation(Text.of(
                    "Aucun canal de communication consigné ne joint l'organisme {subject}.",
                    "No channel of communication on record reaches {subject}."))
            .upheld(Text.of(
                    "Nombre de canaux qui joignent l'organisme {subject} : {channels}.",
                    "Channels that reach {subject}: {channels}."))
            .undetermined(Text.of(
                    "On ne sait pas si un canal de communication joint l'organisme {subject}.",
                    "It is not known whether a channel of communication reaches {subject}."))
            .question(Text.of(
                    "Par quel moyen cet organisme préfère-t-il être joint?",
                    "By which means does this organisation prefer to be reached?"))
            .addSources(Citation.published(
                    Text.of(
                            "Kania et Kramer 2011, Collective Impact; Hanleybrown, Kania et Kramer 2012, Channeling "
                                    + "Change : communication continue",
                            "Kania & Kramer 2011, Collective Impact; Hanleybrown, Kania & Kramer 2012, Channeling "
                                    + "Change: continuous communication"),
                    "https://www.citymatchlearning.org/equity/5-conditions.php"))
            .evidence(ImmutableMap.of(
                    "channels", Text.of("canaux qui le joignent", "channels that reach it"),
                    "takesPart", Text.of("il participe encore", "it still takes part"),
                    "complete", Text.of("tous les canaux sont consignés", "all channels are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActorDossier> kind() {
        return Kinds.ACTOR;
    }

    @Override
    public Seen observe(ActorDossier dossier, Measured<Initiative> measured) {
        List<Channel> channels = dossier.channels();
        int reaching = 0;
        for (int i = 0; i < channels.size(); i++) {
            Optional<Span> period = channels.get(i).period();
            if (period.isEmpty() || period.get().contains(dossier.asOf())) {
                reaching++;
            }
        }
        return new Seen(reaching, takesPart(dossier), dossier.complete(Channel.TYPE));
    }

    /** Whether it takes part on that day; in a complete list of actors, one without a period does. */
    private static Optional<Boolean> takesPart(ActorDossier dossier) {
        LocalDate asOf = dossier.asOf();
        if (dossier.header().ended().filter(asOf::isAfter).isPresent()) {
            return Optional.of(false);
        }
        Optional<Span> period = dossier.noun().period();
        if (period.isPresent()) {
            return Optional.of(period.get().contains(asOf));
        }
        return dossier.complete(Actor.TYPE) ? Optional.of(true) : Optional.empty();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.channels() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.takesPart().filter(yes -> !yes).isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.CHANNELS);
        }
        return seen.takesPart().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.PARTICIPATION);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("channels", seen.channels())
                .flag("takesPart", seen.takesPart())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.count("channels"), evidence.findFlag("takesPart"), evidence.flag("complete"));
    }

    /**
     * What reaches an actor.
     *
     * @param channels how many channels do
     * @param takesPart whether it takes part
     * @param complete whether all channels are on record
     */
    record Seen(long channels, Optional<Boolean> takesPart, boolean complete) {}
}
