package org.concerted.testkit.garden;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.assess.Change;

/** A community garden: something that the library knows nothing about. */
record Garden(
        String name,
        ImmutableSortedMap<String, Plot> plots,
        ImmutableSortedMap<String, Watering> waterings,
        boolean allWateringsListed) {
    static final Garden EMPTY = new Garden("Le Jardin", ImmutableSortedMap.of(), ImmutableSortedMap.of(), true);

    /** A bed and who tends it. */
    record Plot(String id, Optional<String> gardener, Optional<Integer> squareMetres) {}

    /** Water given to a plot on a day. */
    record Watering(String id, String plot, LocalDate day, Optional<Integer> litres) {}

    Garden with(Plot plot) {
        return new Garden(name, put(plots, plot.id(), plot), waterings, allWateringsListed);
    }

    Garden with(Watering watering) {
        return new Garden(name, plots, put(waterings, watering.id(), watering), allWateringsListed);
    }

    Garden with(boolean listed) {
        return new Garden(name, plots, waterings, listed);
    }

    Garden without(String plot) {
        TreeMap<String, Plot> left = new TreeMap<>(plots);
        left.remove(plot);
        TreeMap<String, Watering> dry = new TreeMap<>(waterings);
        dry.values().removeIf(w -> w.plot().equals(plot));
        return new Garden(name, ImmutableSortedMap.copyOf(left), ImmutableSortedMap.copyOf(dry), allWateringsListed);
    }

    private static <V> ImmutableSortedMap<String, V> put(ImmutableSortedMap<String, V> all, String id, V value) {
        TreeMap<String, V> result = new TreeMap<>(all);
        result.put(id, value);
        return ImmutableSortedMap.copyOf(result);
    }

    /** What gardeners do. */
    sealed interface Work extends Change<Garden> {}

    record Dig(Plot plot) implements Work {
        @Override
        public Garden applyTo(Garden garden) {
            return garden.with(plot);
        }
    }

    record Water(Watering watering) implements Work {
        @Override
        public Garden applyTo(Garden garden) {
            return garden.plots().containsKey(watering.plot()) ? garden.with(watering) : garden;
        }
    }

    record Fallow(String plot) implements Work {
        @Override
        public Garden applyTo(Garden garden) {
            return garden.without(plot);
        }
    }

    record Listed(boolean all) implements Work {
        @Override
        public Garden applyTo(Garden garden) {
            return garden.with(all);
        }
    }
}
