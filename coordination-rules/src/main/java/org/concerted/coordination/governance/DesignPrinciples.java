package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Data;
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
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Arrangement;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.OstromPrinciple;
import org.concerted.core.model.Span;

/**
 * Which of Ostrom's eight design principles an arrangement in force provides for. An arrangement that does not say what it
 * is for may provide for any of them; one without a period is in force.
 */
record DesignPrinciples() implements InitiativeRule<InitiativeDossier, DesignPrinciples.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("governance.design-principles")
            .addAliases("OST-1", "OST-2", "OST-3", "OST-4", "OST-5", "OST-6", "OST-7", "OST-8")
            .asks(Text.of(
                    "La démarche a-t-elle convenu de quoi durer : limites, règles, suivi, conflits?",
                    "Has the initiative agreed on what lets it last: boundaries, rules, monitoring, conflicts?"))
            .why(Text.of(
                    "Ostrom a trouvé huit principes dans les institutions communes qui durent. Tous ne conviennent pas à toutes; "
                            + "en parler avant d'en avoir besoin coûte moins cher.",
                    "Ostrom found eight principles in shared institutions that last. Not all of them fit everywhere; talking of "
                            + "them before they are needed costs less."))
            .observation(Text.of(
                    "Principes qu'une entente en vigueur prévoit : {count} sur 8[ ({agreed})]. Sans entente consignée : {open}.",
                    "Principles that an arrangement in force provides for: {count} of 8[ ({agreed})]. With no arrangement on "
                            + "record: {open}."))
            .upheld(Text.of(
                    "Une entente en vigueur prévoit chacun des huit principes.",
                    "An arrangement in force provides for each of the eight principles."))
            .undetermined(Text.of(
                    "Principes qu'une entente en vigueur prévoit, au moins : {count} sur 8[ ({agreed})].",
                    "Principles that an arrangement in force provides for, at least: {count} of 8[ ({agreed})]."))
            .question(Text.of(
                    "Lesquels de ces principes aideraient ici, et lesquels ne conviennent pas?",
                    "Which of these principles would help here, and which do not fit?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Ostrom 1990, huit principes; généralisés par Wilson, Ostrom et Cox 2013",
                                    "Ostrom 1990, eight design principles; generalised by Wilson, Ostrom & Cox 2013"),
                            "https://www.ecologyandsociety.org/vol9/iss1/art18/table3.html"),
                    Citation.ours(Text.of(
                            "Une entente en vigueur qui nomme un principe est tenue pour le prévoir.",
                            "An arrangement in force that names a principle is taken to provide for it.")))
            .evidence(ImmutableMap.of(
                    "count",
                    Text.of("principes prévus", "principles provided for"),
                    "agreed",
                    Text.of("les principes prévus", "the principles provided for"),
                    "open",
                    Text.of("les principes sans entente consignée", "the principles with no arrangement on record"),
                    "unnamed",
                    Text.of("des ententes ne disent pas leur objet", "some arrangements do not say what they are for"),
                    "complete",
                    Text.of("toutes les ententes sont consignées", "all arrangements are on record"),
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling")))
            .words(ImmutableMap.<String, Text>builder()
                    .put("boundaries", Text.of("qui en est, et pour quoi", "who takes part, and for what"))
                    .put(
                            "proportionality",
                            Text.of("des coûts et des bénéfices en proportion", "costs and benefits in proportion"))
                    .put(
                            "collective-choice",
                            Text.of(
                                    "des règles que les personnes concernées peuvent changer",
                                    "rules that those affected can change"))
                    .put(
                            "monitoring",
                            Text.of("un suivi qui répond aux membres", "monitoring that answers to the members"))
                    .put("graduated-sanctions", Text.of("des conséquences graduées", "consequences by degrees"))
                    .put(
                            "conflict-resolution",
                            Text.of(
                                    "un moyen rapide et peu coûteux de régler les conflits",
                                    "a fast and low-cost way to resolve conflicts"))
                    .put(
                            "self-organisation",
                            Text.of("un droit reconnu de s'organiser", "a recognised right to organise"))
                    .put("nesting", Text.of("des paliers emboîtés", "nested tiers"))
                    .buildOrThrow())
            .build();

    /** What arrangements in force are for. */
    private static final Measure<Initiative, Agreed> AGREED = new Measure<>() {
        @Override
        public String id() {
            return "governance.arrangements";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.nouns(Arrangement.TYPE));
        }

        @Override
        public Agreed compute(Scope<Initiative> scope) {
            Subjects<? extends NounDossier<Arrangement>> all = scope.subjects(Kinds.nouns(Arrangement.TYPE));
            Set<OstromPrinciple> principles = EnumSet.noneOf(OstromPrinciple.class);
            boolean unnamed = false;
            for (int i = 0; i < all.size(); i++) {
                if (all.present(i) && holds(all.dossier(i).noun(), scope.asOf())) {
                    Optional<OstromPrinciple> principle = all.dossier(i).noun().principle();
                    principle.ifPresent(principles::add);
                    unnamed |= principle.isEmpty();
                }
            }
            return new Agreed(Sets.immutableEnumSet(principles), unnamed);
        }
    };

    private static boolean holds(Arrangement arrangement, LocalDate day) {
        Optional<Span> period = arrangement.period();
        return period.isEmpty() || period.get().contains(day);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(AGREED);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        return new Seen(measured.get(AGREED), dossier.complete(Arrangement.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.agreed().principles().size() == OstromPrinciple.values().length) {
            return Verdict.UPHELD;
        }
        if (seen.agreed().unnamed()) {
            return Verdict.undetermined(Data.ARRANGEMENT_PRINCIPLES);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.ARRANGEMENTS);
    }

    @Override
    public Evidence write(Seen seen) {
        Set<OstromPrinciple> agreed = seen.agreed().principles();
        Evidence.Builder evidence = Evidence.builder().count("count", agreed.size());
        if (!agreed.isEmpty()) {
            evidence.words("agreed", words(agreed));
        }
        return evidence.words("open", words(Sets.difference(EnumSet.allOf(OstromPrinciple.class), agreed)))
                .flag("unnamed", seen.agreed().unnamed())
                .flag("complete", seen.complete())
                .flag(Evidence.TELLING, !agreed.isEmpty())
                .build();
    }

    private static ImmutableList<String> words(Set<OstromPrinciple> principles) {
        return principles.stream().map(DesignPrinciples::word).collect(ImmutableList.toImmutableList());
    }

    private static String word(OstromPrinciple principle) {
        return principle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Seen read(Evidence evidence) {
        ImmutableList<String> agreed =
                evidence.find("agreed").isPresent() ? evidence.words("agreed") : ImmutableList.of();
        return new Seen(
                new Agreed(
                        Sets.immutableEnumSet(EnumSet.allOf(OstromPrinciple.class).stream()
                                .filter(principle -> agreed.contains(word(principle)))
                                .toList()),
                        evidence.flag("unnamed")),
                evidence.flag("complete"));
    }

    /**
     * What arrangements in force are for.
     *
     * @param principles the principles they name
     * @param unnamed whether some name none
     */
    record Agreed(ImmutableSet<OstromPrinciple> principles, boolean unnamed) {}

    /**
     * What is agreed, and whether that is all.
     *
     * @param agreed what arrangements in force are for
     * @param complete whether all arrangements are on record
     */
    record Seen(Agreed agreed, boolean complete) {}
}
