package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One step along the frontier: some variables enter it, a bundle of links is taken or left, some variables leave it.
 *
 * <p>A state has one letter for each variable on the frontier, in the order in which they entered: free, done (a way goes
 * through it), or an end of an open way, with the place of the other end and whether the way has yet to be entered here or
 * has yet to go on from here.
 *
 * @param bundle the links that are taken or left
 * @param entering how many variables enter before
 * @param source the place of the bundle's source on the frontier
 * @param target that of its target
 * @param leaving the places of the variables that leave, highest first
 * @param places the variables on the frontier once the new ones have entered
 */
record FrontierMove(
        Bundle bundle,
        int entering,
        int source,
        int target,
        ImmutableList<Integer> leaving,
        ImmutableList<Integer> places) {
    /** There is no such state. */
    static final String NONE = "\uffff";
    /** The loop is closed. */
    static final String CLOSED = "\ufffe";

    private static final char FREE = 0;
    private static final char DONE = 1;
    private static final int ENDS = 2;

    /** The moves through a part, whose variables are numbered from 0; they end with nobody on the frontier. */
    static ImmutableList<FrontierMove> of(int variables, List<Bundle> bundles) {
        int[] order = FrontierOrder.of(variables, bundles);
        ImmutableList<Bundle> sorted = FrontierOrder.sorted(order, bundles);
        int[] last = new int[variables];
        for (int i = 0; i < sorted.size(); i++) {
            last[order[sorted.get(i).source()]] = i;
            last[order[sorted.get(i).target()]] = i;
        }
        boolean[] entered = new boolean[variables];
        List<Integer> frontier = new ArrayList<>();
        ImmutableList.Builder<FrontierMove> moves = ImmutableList.builder();
        for (int i = 0; i < sorted.size(); i++) {
            Bundle bundle = sorted.get(i);
            int from = order[bundle.source()];
            int to = order[bundle.target()];
            int size = frontier.size();
            for (int end : new int[] {Math.min(from, to), Math.max(from, to)}) {
                if (!entered[end]) {
                    entered[end] = true;
                    frontier.add(end);
                }
            }
            ImmutableList<Integer> places = ImmutableList.copyOf(frontier);
            ImmutableList.Builder<Integer> leaving = ImmutableList.builder();
            for (int at = places.size() - 1; at >= 0; at--) {
                if (last[places.get(at)] == i) {
                    leaving.add(at);
                    frontier.remove(at);
                }
            }
            moves.add(new FrontierMove(
                    bundle, places.size() - size, places.indexOf(from), places.indexOf(to), leaving.build(), places));
        }
        return moves.build();
    }

    /** The state with the new variables free. */
    String enter(String state) {
        char[] free = new char[entering];
        Arrays.fill(free, FREE);
        return entering == 0 ? state : state + new String(free);
    }

    /** The state after a link of the bundle is taken; closed where that makes a loop, none where it makes no simple way. */
    String take(String state) {
        char from = state.charAt(source);
        char to = state.charAt(target);
        if (from != FREE && !leads(from) || to != FREE && !awaits(to)) {
            return NONE;
        }
        int begin = from == FREE ? places.get(source) : other(from);
        int end = to == FREE ? places.get(target) : other(to);
        if (begin == places.get(target)) {
            return alone(state) ? CLOSED : NONE;
        }
        char[] next = state.toCharArray();
        next[source] = DONE;
        next[target] = DONE;
        next[places.indexOf(begin)] = awaiting(end);
        next[places.indexOf(end)] = leading(begin);
        return new String(next);
    }

    /** The state without the variables that leave; none where a way would stay open at one of them. */
    String leave(String state) {
        if (state.equals(NONE) || leaving.isEmpty()) {
            return state;
        }
        StringBuilder left = new StringBuilder(state);
        for (int at : leaving) {
            if (state.charAt(at) >= ENDS) {
                return NONE;
            }
            left.deleteCharAt(at);
        }
        return left.toString();
    }

    /** Whether the source and the target are the only ends. */
    private boolean alone(String state) {
        for (int i = 0; i < state.length(); i++) {
            if (i != source && i != target && state.charAt(i) >= ENDS) {
                return false;
            }
        }
        return true;
    }

    /** The beginning of an open way, where it is to be entered, whose other end is there. */
    private static char awaiting(int end) {
        return (char) (ENDS + 2 * end);
    }

    /** The end of an open way, from where it is to go on, whose other end is there. */
    private static char leading(int begin) {
        return (char) (ENDS + 2 * begin + 1);
    }

    private static boolean awaits(char letter) {
        return letter >= ENDS && (letter - ENDS) % 2 == 0;
    }

    private static boolean leads(char letter) {
        return letter >= ENDS && (letter - ENDS) % 2 == 1;
    }

    private static int other(char letter) {
        return (letter - ENDS) / 2;
    }
}
