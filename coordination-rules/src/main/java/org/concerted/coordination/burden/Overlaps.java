package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;

/**
 * For each body, the body after it by id with which it shares the largest part of its actors. Jaccard = actors seated in both
 * / actors seated in either, on the day of the assessment; from 0 to 1.
 */
final class Overlaps implements Measure<Initiative, ImmutableMap<Id<Body>, Overlaps.Overlap>> {
    static final Overlaps MEASURE = new Overlaps();

    private Overlaps() {}

    @Override
    public String id() {
        return "burden.overlaps";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.BODY);
    }

    @Override
    public ImmutableMap<Id<Body>, Overlap> update(
            ImmutableMap<Id<Body>, Overlap> before, Step<Initiative> step, Scope<Initiative> scope) {
        return step.touched(Kinds.BODY).isEmpty() ? before : compute(scope);
    }

    @Override
    public ImmutableMap<Id<Body>, Overlap> compute(Scope<Initiative> scope) {
        List<Id<Body>> bodies = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Map<Id<Actor>, List<Integer>> seated = seated(scope, bodies, sizes);
        Map<Long, Integer> shared = new HashMap<>();
        for (List<Integer> places : seated.values()) {
            scope.checkpoint();
            for (int one : places) {
                for (int other : places) {
                    if (bodies.get(one).compareTo(bodies.get(other)) < 0) {
                        shared.merge((long) one << Integer.SIZE | other, 1, Integer::sum);
                    }
                }
            }
        }
        Map<Id<Body>, Overlap> result = new HashMap<>();
        shared.forEach((pair, common) -> {
            int one = (int) (pair >> Integer.SIZE);
            int other = pair.intValue();
            result.merge(
                    bodies.get(one),
                    new Overlap(bodies.get(other), common, sizes.get(one) + sizes.get(other) - common),
                    Overlap::closer);
        });
        return ImmutableMap.copyOf(result);
    }

    /** The places among bodies at which each actor sits. */
    private static Map<Id<Actor>, List<Integer>> seated(
            Scope<Initiative> scope, List<Id<Body>> bodies, List<Integer> sizes) {
        Map<Id<Actor>, List<Integer>> seated = new HashMap<>();
        Subjects<BodyDossier> subjects = scope.subjects(Kinds.BODY);
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i) && Load.lasts(subjects.dossier(i))) {
                BodyDossier dossier = subjects.dossier(i);
                Set<Id<Actor>> actors = new HashSet<>();
                for (Seat seat : dossier.seats()) {
                    boolean held =
                            seat.period().isEmpty() || seat.period().get().contains(dossier.asOf());
                    if (held) {
                        seat.actor().ifPresent(actors::add);
                    }
                }
                int place = bodies.size();
                bodies.add(dossier.noun().id());
                sizes.add(actors.size());
                actors.forEach(actor ->
                        seated.computeIfAbsent(actor, a -> new ArrayList<>()).add(place));
            }
        }
        return seated;
    }

    /**
     * What a body shares with another.
     *
     * @param other the other body
     * @param common actors seated in both
     * @param all actors seated in either
     */
    record Overlap(Id<Body> other, int common, int all) {
        /** The one with the larger share, or else the smaller id. */
        Overlap closer(Overlap that) {
            int compared = Long.compare((long) common * that.all, (long) that.common * all);
            return compared > 0 || compared == 0 && other.compareTo(that.other) < 0 ? this : that;
        }
    }
}
