package org.concerted.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.concerted.core.model.Action;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Tie;
import org.concerted.testkit.vary.Nouns;
import org.concerted.testkit.vary.Smaller;

/** A property may simply ask for any noun. */
@PropertyDefaults(tries = 50)
class ProviderProperties {
    @Property
    void initiativesAndNounsAreProvided(
            @ForAll Initiative initiative, @ForAll Action action, @ForAll Tie tie, @ForAll Distribution distribution) {
        assertThat(initiative.id()).isNotEmpty();
        assertThat(action.name()).isNotNull();
        assertThat(tie.actor()).isNotEqualTo(tie.partner());
        assertThat(distribution.counts()).isNotEmpty();
    }

    @Provide
    Arbitrary<NounType<?>> types() {
        return Arbitraries.of(NounTypes.all());
    }

    @Property
    void everyTypeOfNounHasItsArbitrary(@ForAll("types") NounType<?> type) {
        assertThat(Nouns.typeOf(Nouns.interfaceOf(type))).isSameAs(type);
        assertThat(sample(type)).isInstanceOf(Nouns.interfaceOf(type));
    }

    private static <N extends Noun<N>> N sample(NounType<N> type) {
        return Initiatives.nouns(type).sample();
    }

    @Property
    void whatIsSmallerIsSmaller(@ForAll Initiative initiative) {
        List<Initiative> smaller = Smaller.than(initiative).limit(20).toList();
        assertThat(smaller).allSatisfy(less -> assertThat(Smaller.size(less)).isLessThan(Smaller.size(initiative)));
    }
}
