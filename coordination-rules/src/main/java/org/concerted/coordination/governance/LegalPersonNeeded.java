package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
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
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LegalVehicle;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;

/** A structure is to hold money, people or property, and no legal person stands behind it. */
record LegalPersonNeeded() implements InitiativeRule<StructureDossier, LegalPersonNeeded.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("governance.legal-person-needed")
            .addAliases("GOV-02")
            .asks(Text.of(
                    "Y a-t-il une personne morale derrière ce que la structure détient, emploie ou signe?",
                    "Does a legal person stand behind what the structure holds, employs or signs?"))
            .why(
                    Text.of(
                            "Une association sans personnalité juridique convient à un petit groupe, à un but limité et à peu de biens. "
                                    + "Pour détenir, employer ou signer, il faut d'ordinaire une personne morale, la sienne ou celle d'un "
                                    + "organisme fiduciaire.",
                            "An association without legal personality suits a small group, a limited aim and few assets. To hold, employ "
                                    + "or sign, one usually needs a legal person, its own or that of a fiduciary organisation."))
            .observation(Text.of(
                    "Ce que la structure « {subject} » est appelée à faire : {needs}. Forme juridique : {vehicle}. Aucun organisme "
                            + "fiduciaire n'est consigné.",
                    "What the structure \"{subject}\" is to do: {needs}. Legal form: {vehicle}. No fiduciary organisation is on "
                            + "record."))
            .upheld(Text.of(
                    "Rien n'indique que la structure « {subject} » demande aujourd'hui une personne morale de plus.",
                    "Nothing shows that the structure \"{subject}\" needs a further legal person today."))
            .undetermined(Text.of(
                    "On ne peut pas dire si une personne morale se tient derrière la structure « {subject} ».",
                    "It cannot be said whether a legal person stands behind the structure \"{subject}\"."))
            .question(
                    Text.of(
                            "Quel véhicule conviendrait au groupe : un organisme fiduciaire, une entente, une personne morale à lui?",
                            "Which vehicle would suit the group: a fiduciary organisation, an agreement, a legal person of its own?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Constitution d'un OBNL : une association sans personnalité juridique convient aux "
                                            + "petits groupes, aux buts limités, à peu d'actifs",
                                    "Constitution d'un OBNL: an association without personality suits small groups, limited "
                                            + "goals, few assets"),
                            "http://doczz.fr/doc/5177297/constitution-d-un-obnl"),
                    Citation.literature(Text.of(
                            "Pratique courante au Québec : un organisme fiduciaire, par entente",
                            "Common practice in Québec: organisme fiduciaire under an agreement")),
                    Citation.ours(Text.of(
                            "Détenir des fonds ou des biens, employer et signer des subventions demandent chacun une "
                                    + "personne morale; une fiducie d'utilité sociale est tenue pour suffisante. À vérifier "
                                    + "auprès d'un juriste.",
                            "Holding funds or property, employing and signing grants each call for a legal person; a "
                                    + "social trust is taken as enough. Check with a jurist.")))
            .evidence(ImmutableMap.of(
                    "needs", Text.of("ce qu'elle est appelée à faire", "what it is to do"),
                    "unasked", Text.of("il reste des besoins inconnus", "some needs are not known"),
                    "vehicle", Text.of("la forme juridique", "the legal form"),
                    "person", Text.of("une personne morale est consignée", "a legal person is on record"),
                    "ended", Text.of("la structure n'a plus cours", "the structure no longer holds"),
                    "complete", Text.of("toutes les structures sont consignées", "all structures are on record")))
            .words(ImmutableMap.<String, Text>builder()
                    .put("holds-funds", Text.of("détenir des fonds", "hold funds"))
                    .put("employs", Text.of("employer des personnes", "employ people"))
                    .put("holds-property", Text.of("détenir des biens", "hold property"))
                    .put("signs-grants", Text.of("signer des ententes de subvention", "sign grant agreements"))
                    .put(
                            "unincorporated-association",
                            Text.of("association sans personnalité juridique", "association without legal personality"))
                    .put("nonprofit", Text.of("organisme à but non lucratif", "non-profit organisation"))
                    .put("cooperative", Text.of("coopérative", "cooperative"))
                    .put("solidarity-cooperative", Text.of("coopérative de solidarité", "solidarity cooperative"))
                    .put("social-trust", Text.of("fiducie d'utilité sociale", "social trust"))
                    .put("public-body", Text.of("organisme public", "public body"))
                    .put("company", Text.of("société par actions", "business corporation"))
                    .put("agreement", Text.of("entente entre organismes", "agreement between organisations"))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, StructureDossier> kind() {
        return Kinds.STRUCTURE;
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Structure structure = dossier.noun();
        ImmutableList.Builder<String> needs = ImmutableList.builder();
        boolean unasked = need(structure.holdsFunds(), "holds-funds", needs)
                | need(structure.employs(), "employs", needs)
                | need(structure.holdsProperty(), "holds-property", needs)
                | need(structure.signsGrants(), "signs-grants", needs);
        return new Seen(
                needs.build(),
                unasked,
                structure.vehicle(),
                structure.legalPerson().isPresent() || structure.fiduciary().isPresent(),
                ended(structure.period(), dossier.asOf()),
                dossier.complete(Structure.TYPE));
    }

    private static boolean need(Optional<Boolean> need, String word, ImmutableList.Builder<String> needs) {
        need.filter(yes -> yes).ifPresent(yes -> needs.add(word));
        return need.isEmpty();
    }

    private static Optional<Boolean> ended(Optional<Span> period, LocalDate asOf) {
        return period.map(p -> p.end().filter(end -> end.isBefore(asOf)).isPresent());
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean none = seen.needs().isEmpty() && !seen.unasked();
        if (none || seen.person() || seen.incorporated() || seen.ended().equals(Optional.of(true))) {
            return Verdict.UPHELD;
        }
        ImmutableList.Builder<Datum> missing = ImmutableList.builder();
        if (seen.needs().isEmpty()) {
            missing.add(Data.LEGAL_NEEDS);
        }
        if (seen.vehicle().isEmpty()) {
            missing.add(Data.LEGAL_VEHICLE);
        }
        if (!seen.complete()) {
            missing.add(Data.FIDUCIARY);
        }
        if (seen.ended().isEmpty()) {
            missing.add(Data.STRUCTURE_PERIODS);
        }
        ImmutableList<Datum> all = missing.build();
        return all.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(all.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .words("needs", seen.needs())
                .flag("unasked", seen.unasked())
                .word("vehicle", seen.vehicle())
                .flag("person", seen.person())
                .flag("ended", seen.ended())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.words("needs"),
                evidence.flag("unasked"),
                evidence.findWord("vehicle", LegalVehicle.class),
                evidence.flag("person"),
                evidence.findFlag("ended"),
                evidence.flag("complete"));
    }

    /**
     * What a structure is to do, and who stands behind it.
     *
     * @param needs what it is to do
     * @param unasked whether some of that is unknown
     * @param vehicle its legal form
     * @param person whether a legal person of its own or a fiduciary is on record
     * @param ended whether it no longer holds
     * @param complete whether all structures are on record, and so whether a fiduciary would be
     */
    record Seen(
            ImmutableList<String> needs,
            boolean unasked,
            Optional<LegalVehicle> vehicle,
            boolean person,
            Optional<Boolean> ended,
            boolean complete) {
        boolean incorporated() {
            return vehicle.filter(v -> v != LegalVehicle.UNINCORPORATED_ASSOCIATION && v != LegalVehicle.AGREEMENT)
                    .isPresent();
        }
    }
}
