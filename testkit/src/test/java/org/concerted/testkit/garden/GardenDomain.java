package org.concerted.testkit.garden;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.testkit.garden.Garden.Plot;
import org.concerted.testkit.garden.Garden.Watering;

/** Gardens for the kernel: the garden itself, its plots and its waterings. */
final class GardenDomain implements Domain<Garden> {
    static final GardenDomain INSTANCE = new GardenDomain();
    static final Kind<Garden, GardenDossier> GARDEN = Kind.named("garden");
    static final Kind<Garden, PlotDossier> PLOT = Kind.named("plot");
    static final Kind<Garden, WateringDossier> WATERING = Kind.named("watering");

    private GardenDomain() {}

    /** The garden alone. */
    record GardenDossier(String name, boolean allWateringsListed) {}

    /** A plot and its waterings. */
    record PlotDossier(
            int ordinal, Plot plot, ImmutableList<Watering> waterings, boolean allWateringsListed, LocalDate asOf) {}

    /** A watering and where it went. */
    record WateringDossier(Watering watering, int plot) {}

    @Override
    public String id() {
        return "garden";
    }

    @Override
    public ImmutableList<Kind<Garden, ?>> kinds() {
        return ImmutableList.of(GARDEN, PLOT, WATERING);
    }

    @Override
    public Index<Garden> index(Garden document, LocalDate asOf) {
        return new Beds(document, known(document, asOf), asOf, ImmutableList.of(), ImmutableList.of());
    }

    @Override
    public Step<Garden> after(Index<Garden> index, Change<Garden> change) {
        Beds before = (Beds) index;
        Garden document = change.applyTo(before.document());
        Beds after =
                new Beds(document, known(document, before.asOf()), before.asOf(), before.plots(), before.waterings());
        ImmutableMap.Builder<Kind<Garden, ?>, ImmutableIntArray> touched = ImmutableMap.builder();
        touch(GARDEN, 1, i -> !before.garden().equals(after.garden()), touched);
        touch(PLOT, after.plots().size(), i -> !Objects.equals(before.plot(i), after.plot(i)), touched);
        touch(WATERING, after.waterings().size(), i -> !Objects.equals(before.watering(i), after.watering(i)), touched);
        return new Step<>(before, after, touched.buildOrThrow());
    }

    private static void touch(
            Kind<Garden, ?> kind,
            int size,
            IntPredicate differs,
            ImmutableMap.Builder<Kind<Garden, ?>, ImmutableIntArray> touched) {
        touched.put(kind, ImmutableIntArray.copyOf(IntStream.range(0, size).filter(differs)));
    }

    /** Water not yet given is not known. */
    private static Garden known(Garden garden, LocalDate asOf) {
        return new Garden(
                garden.name(),
                garden.plots(),
                ImmutableSortedMap.copyOf(
                        Maps.filterValues(garden.waterings(), w -> !w.day().isAfter(asOf))),
                garden.allWateringsListed());
    }

    @Override
    public Garden seenBy(Garden garden, LocalDate asOf, Audience audience) {
        return audience.equals(Audience.PUBLIC)
                ? new Garden(
                        garden.name(),
                        ImmutableSortedMap.copyOf(Maps.transformValues(
                                garden.plots(), p -> new Plot(p.id(), Optional.empty(), p.squareMetres()))),
                        garden.waterings(),
                        garden.allWateringsListed())
                : garden;
    }

    @Override
    public String digest(Garden garden) {
        return Hashing.sha256()
                .hashString(garden.toString(), StandardCharsets.UTF_8)
                .toString();
    }

    /** Plots and waterings keep their numbers through changes. */
    private record Beds(
            Garden document, Garden seen, LocalDate asOf, ImmutableList<String> plots, ImmutableList<String> waterings)
            implements Index<Garden> {
        Beds {
            plots = numbered(plots, seen.plots());
            waterings = numbered(waterings, seen.waterings());
        }

        private static ImmutableList<String> numbered(ImmutableList<String> before, ImmutableSortedMap<String, ?> now) {
            List<String> all = new ArrayList<>(before);
            now.keySet().stream().filter(id -> !before.contains(id)).forEach(all::add);
            return ImmutableList.copyOf(all);
        }

        GardenDossier garden() {
            return new GardenDossier(seen.name(), seen.allWateringsListed());
        }

        Optional<PlotDossier> plot(int ordinal) {
            return ordinal < plots.size() ? plot(ordinal, plots.get(ordinal)) : Optional.empty();
        }

        private Optional<PlotDossier> plot(int ordinal, String id) {
            return Optional.ofNullable(seen.plots().get(id))
                    .map(plot -> new PlotDossier(
                            ordinal,
                            plot,
                            seen.waterings().values().stream()
                                    .filter(w -> w.plot().equals(id))
                                    .collect(ImmutableList.toImmutableList()),
                            seen.allWateringsListed(),
                            asOf));
        }

        Optional<WateringDossier> watering(int ordinal) {
            return ordinal < waterings.size()
                    ? Optional.ofNullable(seen.waterings().get(waterings.get(ordinal)))
                            .map(w -> new WateringDossier(w, plots.indexOf(w.plot())))
                    : Optional.empty();
        }

        @Override
        @SuppressWarnings("unchecked") // each kind has its own dossier
        public <S> Subjects<S> subjects(Kind<Garden, S> kind) {
            if (kind == GARDEN) {
                return (Subjects<S>)
                        new Listed<>(this, ImmutableList.of("garden"), (beds, i) -> Optional.of(beds.garden()));
            }
            return (Subjects<S>)
                    (kind == PLOT
                            ? new Listed<>(this, plots, Beds::plot)
                            : new Listed<>(this, waterings, Beds::watering));
        }
    }

    private record Listed<S>(Beds beds, ImmutableList<String> ids, BiFunction<Beds, Integer, Optional<S>> find)
            implements Subjects<S> {
        @Override
        public int size() {
            return ids.size();
        }

        @Override
        public boolean present(int ordinal) {
            return find.apply(beds, ordinal).isPresent();
        }

        @Override
        public S dossier(int ordinal) {
            return find.apply(beds, ordinal).orElseThrow();
        }

        @Override
        public String id(int ordinal) {
            return ids.get(ordinal);
        }

        @Override
        public Text name(int ordinal) {
            return Text.same(ids.get(ordinal));
        }

        @Override
        public int find(String id) {
            int ordinal = ids.indexOf(id);
            return ordinal >= 0 && present(ordinal) ? ordinal : -1;
        }
    }
}
