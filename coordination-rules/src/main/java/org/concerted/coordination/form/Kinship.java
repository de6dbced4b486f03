package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.GeoType;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Sector;

/**
 * What on record is akin to each published way of collaborating. The ways do not exclude one another, and none is a rank: an
 * initiative may be akin to several. A movement is told and not counted; collective impact has criteria of its own. Make it
 * from what an audience may see, {@code view.seen()}.
 *
 * @param signs how many signs of each way there are on record, in the published order; ways without any sign are left out
 */
public record Kinship(ImmutableMap<GeoType, Integer> signs) {
    /** Where the ways are from. */
    public static final ImmutableList<Citation> SOURCES = ImmutableList.of(
            Citation.published(
                    Text.of(
                            "Grantmakers for Effective Organizations 2014, façons de collaborer : sept types, qui ne "
                                    + "s'excluent pas",
                            "Grantmakers for Effective Organizations 2014, ways to collaborate: seven types, not "
                                    + "exclusive"),
                    "https://www.geofunders.org/resources/what-are-the-different-ways-to-collaborate-650"),
            Citation.ours(Text.of("Ce qui est compté pour chaque façon.", "What is counted for each way.")));

    /**
     * The signs in an initiative as it was known on a day.
     *
     * @param initiative the initiative
     * @param asOf the day
     */
    public static Kinship of(Initiative initiative, LocalDate asOf) {
        Map<Id<Actor>, Set<Sector>> sectors = new HashMap<>();
        initiative.actors().forEach(actor -> sectors.put(actor.id(), actor.sectors()));
        Map<GeoType, Integer> signs = new EnumMap<>(GeoType.class);
        Map<Id<Objective>, Set<Id<Actor>>> serving = new HashMap<>();
        for (Action action : initiative.actions()) {
            if (action.state().equals(Optional.of(ActionState.DROPPED))) {
                continue;
            }
            Set<Id<Actor>> together = carriers(action);
            action.objectives()
                    .forEach(objective -> serving.computeIfAbsent(objective, o -> new HashSet<>())
                            .addAll(together));
            if (together.size() > 1) {
                count(signs, GeoType.COALITION, action.kind().equals(Optional.of(ActionKind.POLICY)));
                count(signs, GeoType.PUBLIC_PRIVATE_PARTNERSHIP, publicAndPrivate(together, sectors));
            }
        }
        serving.values().forEach(actors -> count(signs, GeoType.STRATEGIC_ALLIANCE, actors.size() > 1));
        initiative
                .ties()
                .forEach(tie -> count(
                        signs,
                        GeoType.NETWORK,
                        tie.period().map(p -> p.contains(asOf)).orElse(true)));
        initiative
                .fundingProgrammes()
                .forEach(programme -> count(
                        signs, GeoType.STRATEGIC_CO_FUNDING, programme.funders().size() > 1));
        givers(initiative, asOf)
                .forEach((recipient, givers) -> count(signs, GeoType.STRATEGIC_CO_FUNDING, givers.size() > 1));
        return new Kinship(Maps.immutableEnumMap(signs));
    }

    /** What counts as a sign of a way; absent for ways that are not counted. */
    public static Optional<Text> sign(GeoType way) {
        return switch (way) {
            case NETWORK -> Optional.of(Text.of("liens entre organismes", "ties between organisations"));
            case COALITION ->
                Optional.of(Text.of(
                        "actions à plusieurs qui visent une règle, une loi ou un budget",
                        "joint actions that aim at a rule, a law or a budget"));
            case STRATEGIC_ALLIANCE ->
                Optional.of(Text.of(
                        "objectifs que servent les actions de plusieurs organismes",
                        "objectives served by actions of several organisations"));
            case STRATEGIC_CO_FUNDING ->
                Optional.of(Text.of(
                        "programmes ou organismes que plusieurs bailleurs de fonds financent",
                        "programmes or organisations that several funders fund"));
            case PUBLIC_PRIVATE_PARTNERSHIP ->
                Optional.of(Text.of(
                        "actions que portent ensemble le public et le privé",
                        "actions carried by the public and the private sector together"));
            case MOVEMENT, COLLECTIVE_IMPACT -> Optional.empty();
        };
    }

    private static Set<Id<Actor>> carriers(Action action) {
        Set<Id<Actor>> together = new HashSet<>(action.partners());
        action.owner().ifPresent(together::add);
        return together;
    }

    private static boolean publicAndPrivate(Set<Id<Actor>> together, Map<Id<Actor>, Set<Sector>> sectors) {
        Set<Sector> all = EnumSet.noneOf(Sector.class);
        together.forEach(actor -> all.addAll(sectors.getOrDefault(actor, Set.of())));
        return all.contains(Sector.PUBLIC) && all.contains(Sector.PRIVATE);
    }

    /** Who gives to each that is given to, by grants that have not ended and pass on no other. */
    private static Map<Id<Actor>, Set<Id<Actor>>> givers(Initiative initiative, LocalDate asOf) {
        Map<Id<Actor>, Set<Id<Actor>>> givers = new HashMap<>();
        Stream<Grant> standing =
                initiative.grants().stream().filter(grant -> !grant.passesOn() && !grant.endedBefore(asOf));
        standing.forEach(grant -> grant.recipient()
                .ifPresent(recipient ->
                        givers.computeIfAbsent(recipient, r -> new HashSet<>()).add(grant.giver())));
        return givers;
    }

    private static void count(Map<GeoType, Integer> signs, GeoType way, boolean there) {
        if (there) {
            signs.merge(way, 1, Integer::sum);
        }
    }
}
