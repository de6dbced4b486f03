package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Structure;

/** One actor funds, supports or takes part in the same initiative in more than one of these roles at once. */
record RoleConflict() implements InitiativeRule<ActorDossier, RoleConflict.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("governance.role-conflict")
            .revision(2)
            .addAliases("GOV-03")
            .asks(Text.of(
                    "Les rôles de bailleur de fonds, de soutien et de membre sont-ils distingués quand un même organisme en tient "
                            + "plusieurs?",
                    "Are the roles of funder, support and member told apart where one organisation holds several?"))
            .why(Text.of(
                    "Distinguer qui soutient la concertation, qui y agit et qui la finance est une question cruciale, relevée au "
                            + "Québec. Tenir plusieurs rôles peut avoir de bonnes raisons; un mandat connu de toutes et de tous "
                            + "aide chaque partenaire à savoir à quel titre on lui parle.",
                    "Telling apart who supports concertation, who acts in it and who funds it is a crucial question, raised in "
                            + "Québec. Holding several roles may have good reasons; a mandate known to all helps each partner to "
                            + "know in which role it is spoken to."))
            .observation(Text.of(
                    "L'organisme {subject} tient plusieurs rôles dans la démarche : {roles}. Aucun mandat consigné ne les "
                            + "distingue.",
                    "{subject} holds several roles in the initiative: {roles}. No mandate on record tells them apart."))
            .upheld(Text.of(
                    "L'organisme {subject} tient un seul de ces rôles, ou un mandat les distingue. Rôles : {roles}.",
                    "{subject} holds one of these roles, or a mandate tells them apart. Roles: {roles}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si un mandat distingue les rôles de l'organisme {subject}.[ Rôles connus : {roles}.]",
                    "It cannot be said whether a mandate tells the roles of {subject} apart.[ Roles known: {roles}.]"))
            .question(Text.of(
                    "Dans quelle instance chaque rôle s'exerce-t-il, et souhaite-t-on l'écrire?",
                    "In which body is each role played, and does the group wish to write it down?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Bourque 2010 : distinguer qui soutient la concertation, qui y agit et qui la finance",
                                    "Bourque 2010: telling support to concertation, actor of concertation and funder apart"),
                            "https://slideplayer.fr/amp/486672"),
                    Citation.published(
                            "Collectif Quartier 2010, Concertation et partenariat, se donner un second souffle",
                            "http://www.collectifquartier.org/2010/03/concertation-et-partenariat-se-donner-un-second-souffle-forum-des-intervenants-municipaux-en-developpement-social/"),
                    Citation.ours(Text.of(
                            "Un mandat écrit pour un siège, ou une structure de soutien désignée, distingue les "
                                    + "rôles.",
                            "A mandate written for a seat, or a backbone that was designated, tells roles apart.")))
            .evidence(ImmutableMap.of(
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling"),
                    "roles",
                    Text.of("les rôles", "the roles"),
                    "recorded",
                    Text.of("ses rôles sont consignés", "its roles are on record"),
                    "mandated",
                    Text.of("un mandat est consigné", "a mandate is on record"),
                    "unmandated",
                    Text.of("on sait qu'il n'y en a pas", "it is known that there is none"),
                    "designation",
                    Text.of(
                            "on ne sait pas comment la structure de soutien a été choisie",
                            "it is not known how the backbone was chosen")))
            .words(ImmutableMap.of(
                    "funder", Text.of("bailleur de fonds", "funder"),
                    "support", Text.of("soutien à la concertation", "support of the concertation"),
                    "member", Text.of("membre", "member")))
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
        ImmutableSet<ActorRole> roles = dossier.noun().roles();
        ImmutableList.Builder<String> held = ImmutableList.builder();
        if (roles.contains(ActorRole.FUNDER)) {
            held.add("funder");
        }
        boolean supports = roles.contains(ActorRole.SUPPORT) || roles.contains(ActorRole.BACKBONE);
        if (supports) {
            held.add("support");
        }
        if (roles.contains(ActorRole.MEMBER)) {
            held.add("member");
        }
        boolean mandate = mandate(dossier.seats(), dossier.asOf());
        // being chosen as backbone does not tell a funder from a member
        boolean tells = supports && !(roles.contains(ActorRole.FUNDER) && roles.contains(ActorRole.MEMBER));
        Optional<Boolean> designated = tells ? designated(dossier) : Optional.of(false);
        return new Seen(
                roles.isEmpty() ? Optional.empty() : Optional.of(held.build()),
                mandate || designated.equals(Optional.of(true)),
                !mandate && dossier.complete(Seat.TYPE) && designated.equals(Optional.of(false)),
                designated.isEmpty());
    }

    /** Whether a seat that is held on a day has a mandate. */
    private static boolean mandate(List<Seat> seats, LocalDate day) {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.mandate().isPresent()
                    && seat.period().map(span -> span.contains(day)).orElse(true)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Boolean> designated(ActorDossier dossier) {
        List<Structure> structures = dossier.backboneOf();
        boolean never = dossier.complete(Structure.TYPE);
        for (int i = 0; i < structures.size(); i++) {
            Structure structure = structures.get(i);
            if (structure.designatedBy().isPresent() || structure.designatedIn().isPresent()) {
                return Optional.of(true);
            }
            never &= structure.selfAppointed().equals(Optional.of(true));
        }
        return never ? Optional.of(false) : Optional.empty();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.roles().isPresent() && seen.roles().get().size() < 2) {
            return Verdict.UPHELD;
        }
        if (seen.roles().isEmpty()) {
            return Verdict.undetermined(Data.ROLES);
        }
        if (seen.mandated()) {
            return Verdict.UPHELD;
        }
        if (seen.unmandated()) {
            return Verdict.BREACHED;
        }
        ImmutableList<Datum> missing = seen.designation()
                ? ImmutableList.of(Data.SEAT_MANDATES, Data.DESIGNATION)
                : ImmutableList.of(Data.SEAT_MANDATES);
        return Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .words("roles", seen.roles().orElse(ImmutableList.of()))
                .flag("recorded", seen.roles().isPresent())
                .flag("mandated", seen.mandated())
                .flag("unmandated", seen.unmandated())
                .flag("designation", seen.designation())
                .flag(
                        Evidence.TELLING,
                        seen.roles().filter(roles -> roles.size() > 1).isPresent())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("recorded") ? Optional.of(evidence.words("roles")) : Optional.empty(),
                evidence.flag("mandated"),
                evidence.flag("unmandated"),
                evidence.flag("designation"));
    }

    /**
     * The roles of an actor, and what tells them apart.
     *
     * @param roles those among funder, support and member; absent where no role is known
     * @param mandated whether a mandate is on record
     * @param unmandated whether it is known that there is none
     * @param designation whether it is unknown how the backbone was chosen
     */
    record Seen(Optional<ImmutableList<String>> roles, boolean mandated, boolean unmandated, boolean designation) {}
}
