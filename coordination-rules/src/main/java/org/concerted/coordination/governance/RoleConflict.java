package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Initiative;
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
                            + "distingue.[ Un mandat est consigné ailleurs : {elsewhere}.]",
                    "{subject} holds several roles in the initiative: {roles}. No mandate on record tells them apart.[ A "
                            + "mandate is on record elsewhere: {elsewhere}.]"))
            .upheld(Text.of(
                    "L'organisme {subject} tient plusieurs rôles dans la démarche : {roles}. Un mandat les distingue.",
                    "{subject} holds several roles in the initiative: {roles}. A mandate tells them apart."))
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
                            "Un mandat écrit pour un siège tenu ce jour-là distingue les rôles; qui siège à une instance qui "
                                    + "décide ou pilote l'a pour un tel siège. Une structure de soutien désignée aussi, sauf "
                                    + "pour qui est à la fois bailleur de fonds et membre.",
                            "A mandate written for a seat held on the day tells roles apart; whoever sits in a body that "
                                    + "decides or steers has it for such a seat. So does a backbone that was designated, but "
                                    + "not for whoever is both funder and member.")))
            .evidence(ImmutableMap.of(
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling"),
                    "roles",
                    Text.of("les rôles", "the roles"),
                    "recorded",
                    Text.of("ses rôles sont consignés", "its roles are on record"),
                    "mandated",
                    Text.of("un mandat les distingue", "a mandate tells them apart"),
                    "unmandated",
                    Text.of("on sait qu'il n'y en a pas", "it is known that there is none"),
                    "designation",
                    Text.of(
                            "on ne sait pas comment la structure de soutien a été choisie",
                            "it is not known how the backbone was chosen"),
                    "seats",
                    Text.of("un mandat peut ne pas être consigné", "a mandate may not be on record"),
                    "bodies",
                    Text.of("la réponse dépend de ce que fait une instance", "the answer hangs on what a body is for"),
                    "elsewhere",
                    Text.of(
                            "les instances qui ne décident ni ne pilotent, pour lesquelles un mandat est consigné",
                            "the bodies that do not decide or steer, for which a mandate is on record")))
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
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(BodyRoles.MEASURE);
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
        Mandates mandates = Mandates.of(dossier, measured.get(BodyRoles.MEASURE));
        // being chosen as backbone does not tell a funder from a member
        boolean tells = supports && !(roles.contains(ActorRole.FUNDER) && roles.contains(ActorRole.MEMBER));
        Optional<Boolean> designated = tells ? designated(dossier) : Optional.of(false);
        return new Seen(
                roles.isEmpty() ? Optional.empty() : Optional.of(held.build()),
                mandates.tells() == Known.YES || designated.equals(Optional.of(true)),
                mandates.tells() == Known.NO && designated.equals(Optional.of(false)),
                designated.isEmpty(),
                mandates.seats(),
                mandates.roles(),
                mandates.elsewhere());
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
            return Verdict.NOT_APPLICABLE;
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
        ImmutableList.Builder<Datum> missing = ImmutableList.builder();
        if (seen.seats()) {
            missing.add(Data.SEAT_MANDATES);
        }
        if (seen.bodies()) {
            missing.add(Data.BODY_ROLE);
        }
        if (seen.designation()) {
            missing.add(Data.DESIGNATION);
        }
        return Verdict.undetermined(missing.build().toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .words("roles", seen.roles().orElse(ImmutableList.of()))
                .flag("recorded", seen.roles().isPresent())
                .flag("mandated", seen.mandated())
                .flag("unmandated", seen.unmandated())
                .flag("designation", seen.designation())
                .flag("seats", seen.seats())
                .flag("bodies", seen.bodies())
                .subjects("elsewhere", seen.elsewhere())
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
                evidence.flag("designation"),
                evidence.flag("seats"),
                evidence.flag("bodies"),
                evidence.subjects("elsewhere"));
    }

    /**
     * The roles of an actor, and what tells them apart.
     *
     * @param roles those among funder, support and member; absent where no role is known
     * @param mandated whether a mandate tells them apart
     * @param unmandated whether it is known that none does
     * @param designation whether it is unknown how the backbone was chosen
     * @param seats whether a mandate may not be on record
     * @param bodies whether it hangs on what a body is for
     * @param elsewhere the bodies that do not decide or steer, for which a mandate is on record
     */
    record Seen(
            Optional<ImmutableList<String>> roles,
            boolean mandated,
            boolean unmandated,
            boolean designation,
            boolean seats,
            boolean bodies,
            ImmutableList<Ref> elsewhere) {}
}
