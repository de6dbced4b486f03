package org.concerted.core.dossier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.RespondentGroup;

/**
 * Published distributions of groups from which, beside that of all respondents, one could work out how a few of them
 * answered: those who are in none of the groups, or in two.
 */
final class Differences {
    private static final int AXIS = 2;

    private Differences() {}

    /** The distributions of groups that tell of fewer than so many respondents. */
    static ImmutableSet<Id<Distribution>> telling(Initiative document, int least) {
        return Multimaps.index(document.distributions(), Differences::of).asMap().values().stream()
                .filter(item -> tells(item, least))
                .flatMap(Collection::stream)
                .filter(each -> each.group().isPresent())
                .map(Distribution::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Of of(Distribution distribution) {
        return new Of(
                distribution.survey().value(),
                distribution.item(),
                distribution.rated().map(Id::value));
    }

    private static boolean tells(Collection<Distribution> item, int least) {
        Optional<Integer> all = item.stream()
                .filter(each -> each.group().isEmpty())
                .map(Distribution::respondents)
                .findFirst();
        return all.isPresent()
                && Stream.concat(
                                item.stream()
                                        .filter(each -> each.group().isPresent())
                                        .map(each -> all.get() - each.respondents()),
                                axes(item).map(both -> all.get() - both))
                        .anyMatch(rest -> rest != 0 && Math.abs(rest) < least);
    }

    /** For each two groups that face each other, the respondents of both, where both are published. */
    private static Stream<Integer> axes(Collection<Distribution> item) {
        RespondentGroup[] groups = RespondentGroup.values();
        int[] respondents = new int[groups.length];
        item.forEach(each -> each.group().ifPresent(group -> respondents[group.ordinal()] = each.respondents()));
        return Arrays.stream(groups)
                .map(RespondentGroup::ordinal)
                .filter(g -> g % AXIS == 0 && respondents[g] > 0 && respondents[g + 1] > 0)
                .map(g -> respondents[g] + respondents[g + 1]);
    }

    /** What a distribution is of. */
    private record Of(String survey, String item, Optional<String> rated) {}
}
