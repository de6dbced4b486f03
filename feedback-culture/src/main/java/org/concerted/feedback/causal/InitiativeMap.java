package org.concerted.feedback.causal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Action;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.EvidenceLevel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LoopPolarity;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DrawnLoop;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.feedback.loops.LoopType;
import org.concerted.feedback.loops.NearLoop;

/**
 * Draws the causal map of an initiative. Its variables are the factors, actions, objectives, indicators and practices
 * between which influences run, by kind and id; those that no influence names are left out. An action and a practice are
 * those of the organisation that carries them; an indicator is that of the one that looks after it.
 */
public final class InitiativeMap {
    private static final ImmutableSet<String> ACTS =
            ImmutableSet.of(Action.TYPE.kind(), PracticeChange.TYPE.kind(), "practice", "pratique");
    private static final ImmutableSet<String> INDICATORS = ImmutableSet.of(Indicator.TYPE.kind(), "indicateur");

    private static final ImmutableMap<EvidenceLevel, Text> LEVELS = Maps.immutableEnumMap(Map.of(
            EvidenceLevel.EXPERIENCE, Text.of("ce que des gens ont vécu", "what people have lived"),
            EvidenceLevel.OWN_READINGS, Text.of("des mesures de la démarche", "readings of the initiative"),
            EvidenceLevel.STUDIES, Text.of("des études faites ailleurs", "studies made elsewhere")));

    private InitiativeMap() {}

    /**
     * The map as it was known on a day, and the loops that the actors had declared, of what an audience may see: {@code
     * view.seen()}.
     */
    public static DrawnMap of(Initiative seen, LocalDate asOf) {
        Index<Initiative> index = InitiativeDomain.INSTANCE.index(seen, asOf);
        CausalMap.Builder builder = CausalMap.builder();
        TreeSet<Ref> ends = new TreeSet<>();
        for (Influence influence : present(index, Influence.TYPE)) {
            ends.add(influence.source());
            ends.add(influence.target());
            builder.link(link(influence));
        }
        ends.forEach(end -> builder.variable(variable(seen, end)));
        return new DrawnMap(
                builder.build(),
                present(index, CausalLoop.TYPE).stream()
                        .map(InitiativeMap::loop)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static <N extends Noun<N>> List<N> present(Index<Initiative> index, NounType<N> type) {
        Subjects<? extends NounDossier<N>> subjects = index.subjects(Kinds.nouns(type));
        List<N> result = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                result.add(subjects.dossier(i).noun());
            }
        }
        return result;
    }

    /**
     * How someone could make a link from one variable to another: by looking at an indicator where one acts, or by an
     * exchange between an organisation and another that acts. Kinds are read in both languages, as people write them on
     * maps.
     *
     * @return empty where nobody could
     */
    public static Optional<NearLoop.By> closing(CausalVariable from, CausalVariable to) {
        if (!ACTS.contains(Ascii.toLowerCase(to.kind()))) {
            return Optional.empty();
        }
        String kind = Ascii.toLowerCase(from.kind());
        if (INDICATORS.contains(kind)) {
            return Optional.of(NearLoop.By.READING);
        }
        boolean exchange = ACTS.contains(kind)
                && !from.organisations().isEmpty()
                && !to.organisations().isEmpty()
                && from.organisations().stream().noneMatch(to.organisations()::contains);
        return exchange ? Optional.of(NearLoop.By.EXCHANGE) : Optional.empty();
    }

    private static CausalLink link(Influence influence) {
        return CausalLink.of(
                        influence.id().value(),
                        influence.source().toString(),
                        influence.target().toString())
                .signed(influence.sign())
                .delayed(influence.delay().map(delay -> !delay.equals(Period.ZERO)))
                .strong(influence.strength().map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                .shownBy(support(influence));
    }

    /** What shows it, or what that rests on where only this is told. */
    private static Optional<Text> support(Influence influence) {
        return influence
                .evidence()
                .or(() -> influence
                        .evidenceLevel()
                        .filter(level -> level != EvidenceLevel.ASSUMED)
                        .map(level -> LEVELS.getOrDefault(level, Text.same(level.name()))))
                .or(() -> influence.sources().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Text.of("une source", "a source")));
    }

    private static CausalVariable variable(Initiative initiative, Ref ref) {
        return NounTypes.named(ref.kind())
                .map(type -> named(initiative, type, ref))
                .orElseGet(() -> CausalVariable.of(ref.toString()));
    }

    private static <N extends Noun<N>> CausalVariable named(Initiative initiative, NounType<N> type, Ref ref) {
        CausalVariable variable = CausalVariable.of(ref.toString()).ofKind(ref.kind());
        Optional<N> noun = initiative.registry().find(type, Id.of(ref.id()));
        return noun.map(n -> variable.called(type.label(n)).of(organisations(n)))
                .orElse(variable);
    }

    private static ImmutableList<String> organisations(Noun<?> noun) {
        Optional<? extends Id<?>> owner = noun instanceof Action action
                ? action.owner()
                : noun instanceof PracticeChange change
                        ? Optional.of(change.actor())
                        : noun instanceof Indicator indicator ? indicator.owner() : Optional.empty();
        return owner.map(id -> ImmutableList.of(id.value())).orElse(ImmutableList.of());
    }

    private static DrawnLoop loop(CausalLoop loop) {
        return new DrawnLoop(
                loop.id().value(),
                loop.name(),
                loop.links().stream().map(Id::value).collect(ImmutableList.toImmutableList()),
                loop.polarity().map(p -> p == LoopPolarity.REINFORCING ? LoopType.REINFORCING : LoopType.BALANCING));
    }
}
