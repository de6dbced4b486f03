package org.concerted.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.View;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.Edits;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.testkit.arbitrary.Initiatives;
import org.concerted.testkit.vary.Plan;

/** Read as of a day, a document says what it would without all that was not known then. */
class HindsightProperties {
    private static final Plan PLAN =
            Plan.builder().from(Plan.standard()).timeless(0.2).build();
    private static final Engine<Initiative> ENGINE =
            Assessor.with(Watch.set(Watch.everything())).engine();

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Initiatives.of(PLAN);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-900, 700);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asOfADayEqualsDeletingWhatWasNotKnown(@ForAll("initiatives") Initiative document, @ForAll("days") int days) {
        LocalDate asOf = PLAN.asOf().plusDays(days);
        Initiative left = document;
        for (NounType<?> type : NounTypes.all()) {
            left = forget(type, document, left, asOf);
        }
        assertThat(ENGINE.assess(document, asOf).findings())
                .isEqualTo(ENGINE.assess(left, asOf).findings());
        assertThat(ENGINE.assess(document, asOf).coverage())
                .isEqualTo(ENGINE.assess(left, asOf).coverage());
        assertThat(ENGINE.assess(document, asOf).document()).isEqualTo(document);
        for (Audience audience : List.of(Audience.TABLE, Audience.PUBLIC, Audience.actor("actor-1"))) {
            View<Initiative> then = ENGINE.view(document, asOf, audience);
            View<Initiative> without = ENGINE.view(left, asOf, audience);
            assertThat(then.seen()).as(audience.toString()).isEqualTo(without.seen());
            assertThat(then.snapshot().findings()).isEqualTo(without.snapshot().findings());
        }
    }

    private static <N extends Noun<N>> Initiative forget(
            NounType<N> type, Initiative document, Initiative left, LocalDate asOf) {
        Initiative result = left;
        for (N noun : type.in(document)) {
            if (noun.visibleFrom().filter(day -> day.isAfter(asOf)).isPresent()) {
                result = Edits.remove(type.ref(noun.id())).applyTo(result);
            }
        }
        for (N noun : type.in(result)) {
            N then = type.asKnown(noun, asOf);
            if (!then.equals(noun)) {
                result = Edits.put(type, then).applyTo(result);
            }
        }
        return result;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalDocumentsHaveOneDigestAndOthersAnother(
            @ForAll("initiatives") Initiative document, @ForAll("days") int seed) {
        Random random = new Random(seed);
        List<Map.Entry<NounType<?>, Completeness>> declared =
                new ArrayList<>(document.completeness().entrySet());
        Collections.shuffle(declared, random);
        Map<NounType<?>, Completeness> other = new LinkedHashMap<>();
        declared.forEach(entry -> other.put(entry.getKey(), entry.getValue()));
        Initiative same =
                Initiative.builder().from(document).completeness(other).build();
        assertThat(same).isEqualTo(document);
        InitiativeDomain domain = InitiativeDomain.INSTANCE;
        assertThat(domain.digest(same)).isEqualTo(domain.digest(document));
        Initiative changed =
                Initiative.builder().from(document).id(document.id() + "'").build();
        assertThat(domain.digest(changed)).isNotEqualTo(domain.digest(document));
    }
}
