package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;

/** People are to take part through a body in which organisations alone have seats. */
record OrganisationsForCitizens() implements InitiativeRule<BodyDossier, OrganisationsForCitizens.Seen> {
    /** A process whose body is not known may work through any. */
    private static final Measure<Initiative, ImmutableLongArray> UNPLACED = NounTally.of(
            "participation.processes-without-body",
            ParticipationProcess.TYPE,
            1,
            process -> process.body().isPresent() ? Tally.NOT_COUNTED : 0);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("participation.organisations-for-citizens")
            .addAliases("PAR-03")
            .asks(Text.of(
                    "Dans l'instance par laquelle des citoyennes et citoyens participent, en voit-on à titre personnel?",
                    "In the body through which citizens take part, do citizens sit on their own behalf?"))
            .why(Text.of(
                    "La présence d'organismes communautaires ne suffit pas à elle seule à assurer la participation citoyenne. Des "
                            + "organismes peuvent aussi la préparer et la porter loin.",
                    "The presence of community organisations does not by itself secure citizen participation. Organisations may "
                            + "also prepare it and carry it far."))
            .observation(Text.of(
                    "Processus de participation qui passent par l'instance « {subject} » : {processes}. Sièges d'organismes : "
                            + "{organisations}. Sièges de citoyennes et citoyens : {citizens}.",
                    "Participation processes that work through the body \"{subject}\": {processes}. Seats of organisations: "
                            + "{organisations}. Seats of citizens: {citizens}."))
            .upheld(Text.of(
                    "Sièges de citoyennes et citoyens dans l'instance « {subject} » : {citizens}.",
                    "Seats of citizens in the body \"{subject}\": {citizens}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si des citoyennes et citoyens siègent à titre personnel dans l'instance « {subject} ».",
                    "It cannot be said whether citizens sit on their own behalf in the body \"{subject}\"."))
            .question(Text.of(
                    "Qu'est-ce qui aiderait des citoyennes et citoyens à prendre place ici, s'ils et elles le souhaitent?",
                    "What would help citizens to take a place here, if they wish to?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Bourque : la participation citoyenne n'est pas assurée du seul fait que des organismes "
                                    + "communautaires siègent à la table",
                            "Bourque: citizen participation is not secured merely because community organisations "
                                    + "sit at the table")),
                    Citation.ours(Text.of(
                            "Une instance par laquelle passe une démarche de participation est tenue pour une voix "
                                    + "citoyenne.",
                            "A body through which a participation process works is taken to claim a citizen voice.")))
            .evidence(ImmutableMap.of(
                    "processes", Text.of("processus qui passent par elle", "processes that work through it"),
                    "citizens",
                            Text.of(
                                    "sièges de citoyennes, de citoyens ou de personnes qui vivent l'enjeu",
                                    "seats of citizens or of people who live the issue"),
                    "organisations", Text.of("autres sièges", "other seats"),
                    "unknown", Text.of("sièges dont on ne sait pas pour qui ils parlent", "seats of unknown kind"),
                    "seats", Text.of("tous les sièges sont consignés", "all seats are on record"),
                    "allProcesses", Text.of("tous les processus sont consignés", "all processes are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, BodyDossier> kind() {
        return Kinds.BODY;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(UNPLACED);
    }

    @Override
    public Seen observe(BodyDossier dossier, Measured<Initiative> measured) {
        List<Seat> seats = dossier.seats();
        long citizens = 0;
        long unknown = 0;
        for (int i = 0; i < seats.size(); i++) {
            Optional<SeatKind> kind = seats.get(i).kind();
            if (kind.isEmpty()) {
                unknown++;
            } else if (kind.get() == SeatKind.CITIZEN || kind.get() == SeatKind.LIVED_EXPERIENCE) {
                citizens++;
            }
        }
        return new Seen(
                dossier.processes().size(),
                citizens,
                seats.size() - citizens - unknown,
                unknown,
                dossier.complete(Seat.TYPE),
                dossier.complete(ParticipationProcess.TYPE)
                        && measured.get(UNPLACED).get(0) == 0);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.citizens() > 0) {
            return Verdict.UPHELD;
        }
        if (!seen.seats()) {
            return Verdict.undetermined(Data.SEATS);
        }
        if (seen.unknown() > 0) {
            return Verdict.undetermined(Data.SEAT_KINDS);
        }
        if (seen.processes() > 0) {
            return Verdict.BREACHED;
        }
        return seen.allProcesses() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.PROCESSES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("processes", seen.processes())
                .count("citizens", seen.citizens())
                .count("organisations", seen.organisations())
                .count("unknown", seen.unknown())
                .flag("seats", seen.seats())
                .flag("allProcesses", seen.allProcesses())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("processes"),
                evidence.count("citizens"),
                evidence.count("organisations"),
                evidence.count("unknown"),
                evidence.flag("seats"),
                evidence.flag("allProcesses"));
    }

    /**
     * Who sits where people are to take part.
     *
     * @param processes participation processes that work through the body
     * @param citizens seats of citizens or of people who live the issue
     * @param organisations other seats
     * @param unknown seats of unknown kind
     * @param seats whether all seats are on record
     * @param allProcesses whether all processes are on record, each with its body
     */
    record Seen(long processes, long citizens, long organisations, long unknown, boolean seats, boolean allProcesses) {}
}
