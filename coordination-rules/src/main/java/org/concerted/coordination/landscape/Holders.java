package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.TreeSet;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.LeverageDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Sector;

/** Who holds levers: how many there are, how many actors hold them, and of which sectors these are. */
final class Holders implements Measure<Initiative, Holders.Held> {
    static final Holders MEASURE = new Holders();

    private Holders() {}

    @Override
    public String id() {
        return "landscape.lever-holders";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.LEVERAGE);
    }

    @Override
    public Held compute(Scope<Initiative> scope) {
        Subjects<LeverageDossier> levers = scope.subjects(Kinds.LEVERAGE);
        TreeSet<Id<Actor>> holders = new TreeSet<>();
        TreeSet<Id<Actor>> unsaid = new TreeSet<>();
        ImmutableSortedSet.Builder<Sector> sectors = ImmutableSortedSet.naturalOrder();
        int count = 0;
        for (int i = 0; i < levers.size(); i++) {
            if (levers.present(i)) {
                Actor actor = levers.dossier(i).actor();
                count++;
                holders.add(actor.id());
                sectors.addAll(actor.sectors());
                if (actor.sectors().isEmpty()) {
                    unsaid.add(actor.id());
                }
            }
        }
        return new Held(count, holders.size(), sectors.build(), unsaid.size());
    }

    @Override
    public Held update(Held before, Step<Initiative> step, Scope<Initiative> scope) {
        return step.touched(Kinds.LEVERAGE).isEmpty() ? before : compute(scope);
    }

    /**
     * What is held.
     *
     * @param levers how many levers are on record
     * @param holders how many actors hold them
     * @param sectors the sectors of these actors
     * @param unsaid how many of these actors have no sector on record
     */
    record Held(int levers, int holders, ImmutableSortedSet<Sector> sectors, int unsaid) {}
}
