package org.concerted.testkit.arbitrary;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.testkit.vary.Nouns;

/** Lets a property ask for any initiative and any noun: {@code @ForAll Initiative initiative}. */
public final class ConcertedArbitraries implements ArbitraryProvider {
    /** For the service loader. */
    public ConcertedArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage wanted) {
        return wanted.isOfType(Initiative.class)
                || (Noun.class.isAssignableFrom(wanted.getRawType()) && !wanted.isOfType(Noun.class));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
        return Set.of(wanted.isOfType(Initiative.class) ? Initiatives.any() : nouns(Nouns.typeOf(wanted.getRawType())));
    }

    private static <N extends Noun<N>> Arbitrary<N> nouns(NounType<N> type) {
        return Initiatives.nouns(type);
    }
}
