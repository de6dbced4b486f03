package org.concerted.testkit.garden;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.RuleSet;
import org.concerted.testkit.garden.Garden.Plot;
import org.concerted.testkit.garden.Garden.Watering;
import org.concerted.testkit.laws.KernelLaws;
import org.concerted.testkit.vary.Forgotten;
import org.concerted.testkit.vary.Story;

/** The kernel knows no noun: it keeps its laws for a garden. */
class GardenProperties implements KernelLaws<Garden> {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Engine<Garden> ENGINE =
            Engine.of(GardenDomain.INSTANCE, RuleSet.of(List.of(new GardenRules())));

    @Override
    public Engine<Garden> engine() {
        return ENGINE;
    }

    @Override
    public Arbitrary<Story<Garden>> stories() {
        return Arbitraries.randomValue(random -> {
            Garden garden = garden(random);
            ImmutableList.Builder<Change<Garden>> changes = ImmutableList.builder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                changes.add(work(random));
            }
            return new Story<>(garden, DAY, changes.build());
        });
    }

    @Override
    public Arbitrary<Forgotten<Garden>> forgettings() {
        return Arbitraries.randomValue(random -> {
            Garden garden = garden(random);
            ImmutableList.Builder<Forgotten<Garden>> ways = ImmutableList.builder();
            ways.add(new Forgotten<>(garden, DAY, "whether all waterings are listed", garden.with(false)));
            garden.plots()
                    .values()
                    .forEach(plot -> ways.add(new Forgotten<>(
                            garden,
                            DAY,
                            "area of " + plot.id(),
                            garden.with(new Plot(plot.id(), plot.gardener(), Optional.empty())))));
            garden.waterings()
                    .values()
                    .forEach(w -> ways.add(new Forgotten<>(
                            garden,
                            DAY,
                            "litres of " + w.id(),
                            garden.with(new Watering(w.id(), w.plot(), w.day(), Optional.empty())))));
            List<Forgotten<Garden>> all = ways.build();
            return all.get(random.nextInt(all.size()));
        });
    }

    private static Garden garden(Random random) {
        Garden garden = Garden.EMPTY.with(random.nextBoolean());
        for (int i = random.nextInt(12); i > 0; i--) {
            garden = work(random).applyTo(garden);
        }
        return garden;
    }

    private static Change<Garden> work(Random random) {
        String plot = "p" + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> new Garden.Fallow(plot);
            case 1 -> new Garden.Listed(random.nextBoolean());
            case 2, 3 ->
                new Garden.Dig(new Plot(
                        plot,
                        random.nextBoolean() ? Optional.of("Ana") : Optional.empty(),
                        random.nextBoolean() ? Optional.of(1 + random.nextInt(3)) : Optional.empty()));
            default ->
                new Garden.Water(new Watering(
                        "w" + random.nextInt(5),
                        plot,
                        DAY.plusDays(random.nextInt(20) - 15L),
                        random.nextBoolean() ? Optional.of(random.nextInt(30)) : Optional.empty()));
        };
    }
}
