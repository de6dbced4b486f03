package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.SeatKind;

/**
 * A published rule of who is to sit in a body, by name. It is a policy that some have set for themselves or that a law has
 * set for some: nobody else is bound by it.
 *
 * @param id its id
 * @param name its name
 * @param needs what it asks; all are to hold
 * @param source where it was published
 */
public record SeatPolicy(String id, Text name, ImmutableList<Need> needs, Citation source) {
    /** A critical mass of citizens: 35% and three (Kanter 1977). */
    public static final SeatPolicy CRITICAL_MASS = new SeatPolicy(
            "critical-mass",
            Text.of("Masse critique : 35 % et trois sièges", "Critical mass: 35% and three seats"),
            ImmutableList.of(new Need(Group.CITIZENS, 35, 100, 3)),
            Citation.published(
                    Text.of(
                            "Kanter 1977, Some effects of proportions on group life : à partir d'environ 35 %, une "
                                    + "minorité peut former des alliances",
                            "Kanter 1977, Some effects of proportions on group life: from about 35%, a minority can "
                                    + "form coalitions"),
                    "http://evolvedemployer.com/critical-mass-in-group-relations/"));

    /** Thirty per cent and three: a norm of practice. */
    public static final SeatPolicy THIRTY_PERCENT = new SeatPolicy(
            "thirty-percent-and-three",
            Text.of("Norme d'usage : 30 % et trois sièges", "Norm of practice: 30% and three seats"),
            ImmutableList.of(new Need(Group.CITIZENS, 30, 100, 3)),
            Citation.published(
                    Text.of(
                            "Diversifying boards : 30 % de sept, c'est deux personnes, et deux ne font pas une masse "
                                    + "critique",
                            "Diversifying boards: 30% of seven is two people, and two are not a critical mass"),
                    "https://business-school-expertise.exeter.ac.uk/article/diversifying-boards-three-challenges-facing-leaders"));

    /** Boards of community action agencies in the United States. */
    public static final SeatPolicy COMMUNITY_ACTION = new SeatPolicy(
            "community-action-boards",
            Text.of(
                    "Conseils de Community Action (États-Unis, loi de 1967) : un tiers de personnes élues à une charge publique, un"
                            + " tiers ou plus de personnes élues par la population concernée",
                    "Community Action boards (United States, law of 1967): a third elected officials, a third or more elected by"
                            + " the people concerned"),
            ImmutableList.of(new Need(Group.OFFICIALS, 1, 3, 0), new Need(Group.ELECTED_CITIZENS, 1, 3, 0)),
            Citation.published(
                    Text.of(
                            "Public Law 90-222 (1967), conseils d'action communautaire (États-Unis)",
                            "Public Law 90-222 (1967), community action boards"),
                    "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_81.djvu/727"));

    /** Boards of community health centres in the United States. */
    public static final SeatPolicy HEALTH_CENTRE = new SeatPolicy(
            "health-centre-boards",
            Text.of(
                    "Conseils de centres de santé communautaires (États-Unis) : 51 % de personnes qui y sont soignées",
                    "Community health centre boards (United States): 51% patients"),
            ImmutableList.of(new Need(Group.PEOPLE_SERVED, 51, 100, 0)),
            Citation.literature(Text.of(
                    "États-Unis, centres de santé communautaires : au moins 51 % du conseil sont des patients",
                    "United States, community health centres: 51% or more of the board are patients")));

    /** All of them. */
    public static final ImmutableList<SeatPolicy> ALL =
            ImmutableList.of(CRITICAL_MASS, THIRTY_PERCENT, COMMUNITY_ACTION, HEALTH_CENTRE);

    /** Whether a body is as the policy asks; absent where what is on record does not say. */
    public Optional<Boolean> met(Composition body) {
        boolean sure = true;
        for (Need need : needs) {
            Optional<Boolean> met = need.met(body);
            if (met.equals(Optional.of(false))) {
                return met;
            }
            sure &= met.isPresent();
        }
        return sure ? Optional.of(true) : Optional.empty();
    }

    /**
     * A share of seats and a number of them.
     *
     * @param group whose seats
     * @param part the share's numerator
     * @param whole the share's denominator
     * @param least the least number
     */
    public record Need(Group group, int part, int whole, int least) {
        Optional<Boolean> met(Composition body) {
            if (!body.complete() || body.seats() == 0) {
                return Optional.empty();
            }
            int surely = group.surely(body);
            if (enough(surely, body)) {
                return Optional.of(true);
            }
            return enough(surely + group.perhaps(body), body) ? Optional.empty() : Optional.of(false);
        }

        private boolean enough(int held, Composition body) {
            return held >= least && (long) held * whole >= (long) part * body.seats();
        }
    }

    /** Whose seats a policy counts. */
    public enum Group {
        /** Citizens and people who live the issue. */
        CITIZENS,
        /** People who live the issue; whether other citizens do is not on record. */
        PEOPLE_SERVED,
        /** Citizens and people who live the issue whom the people concerned elected. */
        ELECTED_CITIZENS,
        /** Holders of public office. */
        OFFICIALS;

        int surely(Composition body) {
            return switch (this) {
                case CITIZENS -> body.citizens();
                case PEOPLE_SERVED -> body.of(SeatKind.LIVED_EXPERIENCE);
                case ELECTED_CITIZENS -> body.elected();
                case OFFICIALS -> body.of(SeatKind.ELECTED_OFFICIAL);
            };
        }

        int perhaps(Composition body) {
            return switch (this) {
                case ELECTED_CITIZENS -> body.electedUnknown();
                case PEOPLE_SERVED -> body.of(SeatKind.CITIZEN) + body.unknown();
                case CITIZENS, OFFICIALS -> body.unknown();
            };
        }
    }
}
