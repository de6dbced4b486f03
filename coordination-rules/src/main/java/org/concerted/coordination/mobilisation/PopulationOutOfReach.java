package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.PopulationDossier;
import org.concerted.core.model.Initiative;

/** Nobody reaches a population that is far from where decisions are taken. */
record PopulationOutOfReach() implements InitiativeRule<PopulationDossier, PopulationOutOfReach.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("mobilisation.population-out-of-reach")
            .asks(Text.of(
                    "Quelqu'un rejoint-il chaque population concernée qui est loin des lieux de décision?",
                    "Does someone reach each population concerned that is far from where decisions are taken?"))
            .why(Text.of(
                    "La présence d'organismes à la table n'assure pas, à elle seule, la participation des personnes concernées. "
                            + "Souvent, quelqu'un du quartier ou de l'entourage saurait comment aller vers elles.",
                    "Organisations around the table do not by themselves make sure that the people concerned take part. Often "
                            + "someone nearby would know how to go to them."))
            .observation(Text.of(
                    "Population « {subject} » : aucun organisme, canal, siège ou processus de participation consigné ne la "
                            + "rejoint aujourd'hui.",
                    "Population \"{subject}\": no organisation, channel, seat or participation process on record reaches it "
                            + "today."))
            .upheld(Text.of(
                    "Population « {subject} » : organismes qui la rejoignent : {actors}; canaux : {channels}; sièges : {seats}; "
                            + "processus de participation en cours : {processes}.",
                    "Population \"{subject}\": organisations that reach it: {actors}; channels: {channels}; seats: {seats}; "
                            + "participation processes under way: {processes}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si quelqu'un rejoint la population « {subject} ».",
                    "It cannot be said whether someone reaches the population \"{subject}\"."))
            .question(Text.of(
                    "Qui, autour de nous, connaît ces personnes, et où serait-il naturel d'aller vers elles?",
                    "Who around us knows these people, and where would it be natural to go to them?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Bourque 2012 : la présence d'organismes à la table n'assure pas la participation "
                                            + "citoyenne",
                                    "Bourque 2012: citizens' participation is not made sure by organisations sitting at the "
                                            + "table"),
                            "http://muse.jhu.edu/books/9782760522053/9782760522053-12.pdf"),
                    Citation.ours(Text.of(
                            "Une population est rejointe par un acteur, un canal, un siège ou une démarche de "
                                    + "participation en cours ce jour-là; celles que l'on sait proches des décisions sont "
                                    + "laissées de côté.",
                            "A population is reached by an actor, a channel, a seat or a participation process that "
                                    + "is under way on the day; populations that are known not to be far from decisions are "
                                    + "left out.")))
            .evidence(ImmutableMap.of(
                    "actors", Text.of("organismes qui la rejoignent", "organisations that reach it"),
                    "channels", Text.of("canaux qui la rejoignent", "channels that reach it"),
                    "seats", Text.of("sièges qui parlent pour elle", "seats that speak for it"),
                    "processes", Text.of("processus en cours qui la visent", "processes under way that are for it"),
                    "reached", Text.of("si elle est rejointe", "whether it is reached"),
                    "periphery",
                            Text.of("elle est loin des lieux de décision", "it is far from where decisions are taken")))
            .words(ImmutableMap.of(
                    "yes", Text.of("oui", "yes"),
                    "no", Text.of("non", "no"),
                    "unknown", Text.of("on ne sait pas", "not known")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, PopulationDossier> kind() {
        return Kinds.POPULATION;
    }

    @Override
    public Seen observe(PopulationDossier dossier, Measured<Initiative> measured) {
        Reached reached = Reached.of(dossier, GivenUp.NONE);
        return new Seen(
                reached.by().size(),
                reached.channels().size(),
                reached.seats().size(),
                reached.processes().size(),
                reached.reached(),
                dossier.noun().periphery());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.reached() == Known.YES) {
            return Verdict.UPHELD;
        }
        if (seen.reached() == Known.UNKNOWN) {
            return Verdict.undetermined(Data.OUTREACHES);
        }
        return seen.periphery()
                .map(far -> far ? Verdict.BREACHED : Verdict.NOT_APPLICABLE)
                .orElseGet(() -> Verdict.undetermined(Data.PERIPHERY));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("actors", seen.actors())
                .count("channels", seen.channels())
                .count("seats", seen.seats())
                .count("processes", seen.processes())
                .word("reached", seen.reached())
                .flag("periphery", seen.periphery())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                (int) evidence.count("actors"),
                (int) evidence.count("channels"),
                (int) evidence.count("seats"),
                (int) evidence.count("processes"),
                evidence.findWord("reached", Known.class).orElseThrow(),
                evidence.findFlag("periphery"));
    }

    /**
     * Who reaches it.
     *
     * @param actors how many actors do
     * @param channels how many channels do
     * @param seats how many seats speak for it
     * @param processes how many participation processes are under way for it
     * @param reached whether it is reached
     * @param periphery whether it is far from where decisions are taken
     */
    record Seen(int actors, int channels, int seats, int processes, Known reached, Optional<Boolean> periphery) {}
}
