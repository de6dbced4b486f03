package org.concerted.core.dossier;

import com.google.common.collect.ImmutableListMultimap;
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

    /**
     * The distributions that tell of fewer than so many respondents: of groups beside that of all, of one that was rated
     * beside that of all that were, and every other one that says to be of all.
     */
    static ImmutableSet<Id<Distribution>> telling(Initiative document, int least) {
        ImmutableListMultimap<Of, Distribution> items = Multimaps.index(document.distributions(), Differences::of);
        Stream<Distribution> groups = items.asMap().values().stream()
                .filter(item -> tells(item, least))
                .flatMap(Collection::stream)
                .filter(each -> each.group().isPresent());
        Stream<Distribution> others = items.asMap().values().stream()
                .flatMap(item ->
                        item.stream().filter(each -> each.group().isEmpty()).skip(1));
        Stream<Distribution> rated = items.values().stream()
                .filter(each -> each.rated().isPresent() && tells(each, items.get(of(each).ofAll()), least));
        return Stream.of(groups, others, rated)
                .flatMap(each -> each)
                .map(Distribution::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether what was said of one, taken from what was said of all, leaves few. */
    private static boolean tells(Distribution rated, Collection<Distribution> ofAll, int least) {
        return ofAll.stream()
                .filter(each -> each.group().equals(rated.group()))
                .map(each -> Math.abs(each.respondents() - rated.respondents()))
                .anyMatch(rest -> rest != 0 && rest < least);
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
    private record Of(String survey, String item, Optional<String> rated) {
        Of ofAll() {
            return new Of(survey, item, Optional.empty());
        }
    }
}
