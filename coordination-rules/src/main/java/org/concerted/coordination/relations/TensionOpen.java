package org.concerted.coordination.relations;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Tension;

/**
 * A tension was brought up long ago, and nothing on record says that it was taken up or settled. Told to its parties and to
 * whoever keeps the document alone.
 *
 * @param days days after which it is told
 */
record TensionOpen(int days) implements InitiativeRule<NounDossier<Tension>, TensionOpen.Seen> {
    private static final int SIX_MONTHS = 182;
    static final TensionOpen STANDARD = new TensionOpen(SIX_MONTHS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relations.tension-open")
            .ownOnly(true)
            .asks(Text.of(
                    "Les tensions nommées trouvent-elles un lieu pour se dire?",
                    "Do tensions that were named find a place to be talked about?"))
            .why(Text.of(
                    "Une tension nommée et reprise fait avancer; laissée là, elle peut user la confiance.",
                    "A tension that is named and taken up moves things on; left there, it may wear trust down."))
            .observation(
                    Text.of(
                            "La tension « {subject} » a été nommée le {raised}. Rien n'est consigné de ce qu'on en a fait.",
                            "The tension \"{subject}\" was brought up on {raised}. Nothing is on record of how it was handled."))
            .upheld(Text.of(
                    "Ce qui a été fait de la tension « {subject} » est consigné.",
                    "How the tension \"{subject}\" was handled is on record."))
            .undetermined(Text.of(
                    "On ne sait pas ce qui a été fait de la tension « {subject} ».",
                    "It is not known how the tension \"{subject}\" was handled."))
            .question(Text.of(
                    "Qu'est-ce qui aiderait les personnes concernées à en parler, et dans quel lieu?",
                    "What would help those concerned to talk about it, and where?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Ostrom 1990, principe 6 : des lieux peu coûteux pour régler les conflits",
                                    "Ostrom 1990, principle 6: low-cost arenas to resolve conflicts"),
                            "https://www.ecologyandsociety.org/vol9/iss1/art18/table3.html"),
                    Citation.ours(Text.of("Aucun délai n'est publié.", "No delay has been published.")))
            .addParameters(Parameter.builder()
                    .name("days")
                    .meaning(Text.of(
                            "jours après lesquels une tension ouverte est dite",
                            "days after which an open tension is told"))
                    .unit("")
                    .min(BigDecimal.ZERO)
                    .max(BigDecimal.valueOf(3650))
                    .standard(BigDecimal.valueOf(SIX_MONTHS))
                    .source(Citation.ours(Text.of("Une demi-année.", "Half a year.")))
                    .build())
            .evidence(ImmutableMap.of(
                    "raised", Text.of("le jour où elle a été nommée", "the day it was brought up"),
                    "ago", Text.of("jours depuis", "days since"),
                    "handled", Text.of("un mécanisme l'a reprise", "a mechanism took it up"),
                    "settled", Text.of("elle est réglée", "it is settled"),
                    "complete", Text.of("toutes les tensions sont consignées", "all tensions are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<Tension>> kind() {
        return Kinds.TENSION;
    }

    @Override
    public Seen observe(NounDossier<Tension> dossier, Measured<Initiative> measured) {
        Tension tension = dossier.noun();
        return new Seen(
                tension.raised(),
                tension.raised().map(day -> ChronoUnit.DAYS.between(day, dossier.asOf())),
                tension.handledBy().isPresent(),
                tension.settled().isPresent(),
                dossier.complete(Tension.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.handled() || seen.settled()) {
            return Verdict.UPHELD;
        }
        if (seen.ago().isEmpty()) {
            return Verdict.undetermined(Data.TENSION_RAISED);
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.TENSION_SETTLED);
        }
        return seen.ago().get() > days ? Verdict.BREACHED : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder().day("raised", seen.raised());
        seen.ago().ifPresent(ago -> evidence.count("ago", ago));
        return evidence.flag("handled", seen.handled())
                .flag("settled", seen.settled())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("raised"),
                evidence.findCount("ago"),
                evidence.flag("handled"),
                evidence.flag("settled"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, NounDossier<Tension>, Seen> with(Settings settings) {
        return new TensionOpen(settings.whole("days"));
    }

    /**
     * A tension, and what was done with it.
     *
     * @param raised the day it was brought up
     * @param ago days since then
     * @param handled whether a mechanism is on record that took it up
     * @param settled whether it is settled
     * @param complete whether all tensions are on record
     */
    record Seen(Optional<LocalDate> raised, Optional<Long> ago, boolean handled, boolean settled, boolean complete) {}
}
