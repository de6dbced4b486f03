package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Structure;

/**
 * Which structure would suit an initiative: forms of governance, legal forms and ways to house the backbone.
 *
 * @param asOf the day
 * @param current the structure that holds on that day; of several, the one that began last
 * @param figures what is read of the four contingencies
 * @param form the forms of governance, ranked as far as is known
 * @param legal what its legal needs call for
 * @param backbones the ways to house a backbone
 */
public record StructureAdvice(
        LocalDate asOf,
        Optional<Structure> current,
        Figures figures,
        FormAdvice form,
        LegalAdvice legal,
        ImmutableList<BackboneOption> backbones) {
    /** The rule whose parameters say where levels begin. */
    public static final String RULE = FormMismatch.STANDARD.info().id();

    /**
     * The advice for an initiative as it was known on a day. What leaves for people is made from what they may see: give
     * the document of a {@link org.concerted.core.assess.View}.
     */
    public static StructureAdvice of(Initiative initiative, LocalDate asOf, Cutoffs cutoffs) {
        Figures figures = Assessor.with(RuleSet.<Initiative>of(FormMismatch.STANDARD))
                .assess(initiative, asOf)
                .measure(Figures.MEASURE);
        Optional<Structure> current = current(initiative, asOf);
        return new StructureAdvice(
                asOf,
                current,
                figures,
                FormAdvice.of(cutoffs.read(figures)),
                LegalAdvice.of(current.map(LegalNeeds::of).orElse(LegalNeeds.UNKNOWN)),
                BackboneOption.all());
    }

    /** The contingencies that could still turn the order, and of which answers are missing. */
    public ImmutableList<Datum> missing() {
        ImmutableSet<Contingency> inexact = figures.inexact();
        return form.ranking().size() == FormAdvice.FORMS.size()
                ? ImmutableList.of()
                : inexact.stream().map(Figures::datum).collect(ImmutableList.toImmutableList());
    }

    /** What it rests on. */
    public static ImmutableList<Citation> sources() {
        return FormMismatch.STANDARD.info().sources();
    }

    private static Optional<Structure> current(Initiative initiative, LocalDate asOf) {
        return initiative.structures().stream()
                .filter(s -> s.visibleFrom().filter(asOf::isBefore).isEmpty())
                .filter(s -> s.period().filter(p -> !p.contains(asOf)).isEmpty())
                .max(Comparator.comparing((Structure s) ->
                                s.period().flatMap(p -> p.start()).orElse(LocalDate.MIN))
                        .thenComparing(Structure::id));
    }
}
