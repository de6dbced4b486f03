package org.concerted.testkit.vary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Reference;
import org.junit.jupiter.api.Test;

class InventorTest {
    private static final int TRIES = 120;
    /** A collection that its value refuses to have empty. */
    private static final Set<String> NEEDED = Set.of("distributions.counts");

    /** Walks every type: a new noun, or a new attribute, is covered or fails here. */
    @Test
    void everyAttributeOfEveryNounIsNowThereAndNowAbsent() {
        Inventor inventor = Inventor.of(new Random(7), Plan.standard());
        List<String> missed = new ArrayList<>();
        for (NounType<?> type : NounTypes.all()) {
            missed.addAll(missed(inventor, type));
        }
        assertThat(missed).isEmpty();
    }

    private static <N extends Noun<N>> List<String> missed(Inventor inventor, NounType<N> type) {
        Pool pool = Pool.ofEach(3);
        List<N> nouns = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            inventor.noun(type, Id.of("x"), pool).ifPresent(nouns::add);
        }
        List<String> missed = new ArrayList<>();
        if (nouns.size() < TRIES / 2) {
            missed.add(type + ": only " + nouns.size() + " of " + TRIES + " could be made");
        }
        for (Attribute attribute : Shape.of(Inventor.interfaceOf(type)).attributes()) {
            if (attribute.optional() && !attribute.name().equals("id")) {
                long there =
                        nouns.stream().filter(n -> !absent(attribute.get(n))).count();
                if (there == 0) {
                    missed.add(type + "." + attribute.name() + " is never there");
                } else if (there == nouns.size()
                        && !attribute.standard()
                        && !NEEDED.contains(type + "." + attribute.name())) {
                    missed.add(type + "." + attribute.name() + " is always there");
                }
            }
        }
        return missed;
    }

    private static boolean absent(Object value) {
        return value instanceof Optional<?> optional
                ? optional.isEmpty()
                : value instanceof Iterable<?> all
                        ? !all.iterator().hasNext()
                        : value instanceof java.util.Map<?, ?> map && map.isEmpty();
    }

    @Test
    void everyReferencePointsSomewhereInSomeInitiative() {
        Set<String> unused = new HashSet<>();
        NounTypes.all().forEach(type -> type.references().forEach(r -> unused.add(type + "." + r.attribute())));
        for (int seed = 0; seed < 2000 && !unused.isEmpty(); seed++) {
            Initiative initiative =
                    Inventor.of(new Random(seed), Plan.standard()).initiative();
            NounTypes.all().forEach(type -> used(type, initiative, unused));
        }
        assertThat(unused).isEmpty();
    }

    private static <N extends Noun<N>> void used(NounType<N> type, Initiative initiative, Set<String> unused) {
        for (N noun : type.in(initiative)) {
            for (Reference<N> reference : type.references()) {
                reference.targets(noun, (to, id) -> unused.remove(type + "." + reference.attribute()));
            }
        }
    }

    @Test
    void sealedValuesTakeAllTheirForms() {
        Set<String> forms = new HashSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Initiative initiative =
                    Inventor.of(new Random(seed), Plan.standard()).initiative();
            initiative.commitments().forEach(c -> {
                forms.add(c.provenance() instanceof Provenance.Given ? "Given" : "Reported");
                c.condition()
                        .ifPresent(condition -> forms.add(condition.getClass().getSimpleName()));
            });
            initiative
                    .positions()
                    .forEach(p ->
                            p.stance().ifPresent(s -> forms.add(s.getClass().getSimpleName())));
        }
        assertThat(forms).contains("Given", "Reported", "Vote", "Consent", "Kaner", "SevenPoint");
        for (Class<?> condition : Condition.class.getPermittedSubclasses()) {
            assertThat(forms).contains(condition.getSimpleName());
        }
    }

    @Test
    void theSameChanceMakesTheSame() {
        Initiative one = Inventor.of(new Random(42), Plan.standard()).initiative();
        assertThat(Inventor.of(new Random(42), Plan.standard()).initiative()).isEqualTo(one);
    }

    @Test
    void whatAPlanLeavesOutIsNotThere() {
        Plan plan = Plan.only(3, org.concerted.core.model.Actor.TYPE, org.concerted.core.model.Tie.TYPE);
        for (int seed = 0; seed < 50; seed++) {
            Initiative initiative = Inventor.of(new Random(seed), plan).initiative();
            assertThat(initiative.actions()).isEmpty();
            assertThat(initiative.actors().size()).isBetween(0, 3);
        }
    }

    @Test
    void editsApply() {
        for (int seed = 0; seed < 120; seed++) {
            Inventor inventor = Inventor.of(new Random(seed), Plan.standard());
            Initiative before = inventor.initiative();
            Edits edits = inventor.edits(before);
            assertThat(edits.applyTo(before)).isNotNull();
        }
    }
}
