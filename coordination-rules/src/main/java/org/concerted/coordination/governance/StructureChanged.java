package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;

/** A structure came after or beside another, and the same organisations carry the backbone of both. */
record StructureChanged() implements InitiativeRule<StructureDossier, StructureChanged.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("governance.structure-changed")
            .asks(Text.of(
                    "Quand une structure s'ajoute ou succède à une autre, sait-on ce qui change?",
                    "Where a structure comes after or beside another, is it known what changes?"))
            .why(
                    Text.of(
                            "Les réseaux changent de forme, souvent d'une gouvernance partagée vers une gouvernance confiée à un "
                                    + "organisme, parfois à l'inverse. Décisions, engagements et comptes à rendre ne suivent pas "
                                    + "toujours d'eux-mêmes.",
                            "Networks change form, often from shared governance towards one entrusted to an organisation, sometimes "
                                    + "the other way. Decisions, commitments and accountability do not always follow by themselves."))
            .observation(Text.of(
                    "La structure « {subject} » date du {from}; avant ou à côté d'elle : {others}. La structure de soutien est "
                            + "portée comme avant : {backbones}.",
                    "The structure \"{subject}\" dates from {from}; before or beside it: {others}. The backbone is carried as "
                            + "before: {backbones}."))
            .upheld(Text.of(
                    "La structure « {subject} » date du {from}; avant ou à côté d'elle : {others}. La structure de soutien n'est "
                            + "pas portée par les mêmes organismes.",
                    "The structure \"{subject}\" dates from {from}; before or beside it: {others}. The backbone is not carried "
                            + "by the same organisations."))
            .undetermined(Text.of(
                    "La structure « {subject} »[ date du {from}]. Avant ou à côté d'elle : {others}.",
                    "The structure \"{subject}\"[ dates from {from}]. Before or beside it: {others}."))
            .question(
                    Text.of(
                            "D'une structure à l'autre, qui décide, qui rend des comptes, et qui porte les engagements déjà pris?",
                            "From one structure to the other, who decides, who accounts, and who carries the commitments already made?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Provan et Kenis 2008, Modes of network governance, JPART 18(2) : les réseaux passent "
                                    + "d'une forme à une autre",
                            "Provan & Kenis 2008, Modes of network governance, JPART 18(2): networks move from one "
                                    + "form to another")),
                    Citation.ours(Text.of(
                            "Que la question se pose là où les mêmes organismes portent la structure de soutien.",
                            "That it is worth asking where the same organisations carry the backbone.")))
            .evidence(ImmutableMap.of(
                    "from",
                    Text.of("le jour où elle commence", "the day on which it begins"),
                    "others",
                    Text.of("les structures d'avant ou d'à côté", "the structures before or beside it"),
                    "undated",
                    Text.of("certaines n'ont pas de date connue", "some have no known date"),
                    "backbones",
                    Text.of("qui porte la structure de soutien", "who carries the backbone"),
                    "same",
                    Text.of("ce sont les mêmes organismes", "they are the same organisations"),
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling")))
            .build();

    /** The structures on record, by the day on which they begin; those of unknown beginning first. */
    private static final Measure<Initiative, ImmutableList<Begun>> STRUCTURES = new Measure<>() {
        @Override
        public String id() {
            return "governance.structures";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.STRUCTURE);
        }

        @Override
        public ImmutableList<Begun> compute(Scope<Initiative> scope) {
            Subjects<StructureDossier> structures = scope.subjects(Kinds.STRUCTURE);
            ImmutableSortedSet.Builder<Begun> all = ImmutableSortedSet.orderedBy(
                    Comparator.comparing((Begun b) -> b.from().orElse(LocalDate.MIN))
                            .thenComparing(Begun::ref));
            for (int i = 0; i < structures.size(); i++) {
                if (structures.present(i)) {
                    Structure structure = structures.dossier(i).noun();
                    all.add(new Begun(
                            Structure.TYPE.ref(structure.id()),
                            structure.period().flatMap(Span::start),
                            structure.backbones()));
                }
            }
            return all.build().asList();
        }
    };

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, StructureDossier> kind() {
        return Kinds.STRUCTURE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(STRUCTURES);
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Structure structure = dossier.noun();
        Optional<LocalDate> from = structure.period().flatMap(Span::start);
        List<Begun> others = measured.get(STRUCTURES).stream()
                .filter(other -> !other.ref().equals(dossier.ref())
                        && (from.isEmpty()
                                || other.from().isEmpty()
                                || other.from().get().isBefore(from.get())))
                .toList();
        Optional<Begun> last = others.isEmpty() ? Optional.empty() : Optional.of(others.get(others.size() - 1));
        return new Seen(
                from,
                others.stream().map(Begun::ref).sorted().collect(ImmutableList.toImmutableList()),
                others.stream().anyMatch(other -> other.from().isEmpty()),
                structure.backbones().stream().map(Actor.TYPE::ref).collect(ImmutableList.toImmutableList()),
                last.filter(other -> !other.backbones().isEmpty()
                                && !structure.backbones().isEmpty())
                        .map(other -> other.backbones().equals(structure.backbones())));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.others().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.from().isEmpty() || seen.undated()) {
            return Verdict.undetermined(Data.STRUCTURE_PERIODS);
        }
        if (seen.same().isEmpty()) {
            return Verdict.undetermined(Data.BACKBONE);
        }
        return seen.same().get() ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .day("from", seen.from())
                .subjects("others", seen.others())
                .flag("undated", seen.undated())
                .subjects("backbones", seen.backbones())
                .flag("same", seen.same())
                .flag(
                        Evidence.TELLING,
                        seen.from().isPresent() && !seen.others().isEmpty())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("from"),
                evidence.subjects("others"),
                evidence.flag("undated"),
                evidence.subjects("backbones"),
                evidence.findFlag("same"));
    }

    /**
     * One structure.
     *
     * @param ref which
     * @param from the day on which it begins
     * @param backbones who carries its backbone
     */
    record Begun(Ref ref, Optional<LocalDate> from, ImmutableSortedSet<Id<Actor>> backbones) {}

    /**
     * One structure, and those before or beside it.
     *
     * @param from the day on which it begins
     * @param others those that began before, or may have
     * @param undated whether it is not known when one of them began
     * @param backbones who carries the backbone
     * @param same whether the same organisations carried the last one's
     */
    record Seen(
            Optional<LocalDate> from,
            ImmutableList<Ref> others,
            boolean undated,
            ImmutableList<Ref> backbones,
            Optional<Boolean> same) {}
}
