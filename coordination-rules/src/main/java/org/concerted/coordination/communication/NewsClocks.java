package org.concerted.coordination.communication;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * Since when each has heard of each: one pass over contacts in order of time, with vector clocks (Kossinets, Kleinberg &amp;
 * Watts 2008). What is learned on one day is passed on from the next day at the soonest. Steps grow with contacts times
 * actors; memory with actors, for clocks are kept for some of those heard of at a time.
 */
final class NewsClocks {
    /** Nothing was ever heard. */
    static final int NEVER = 0;

    private static final int AT_A_TIME = 256;

    private NewsClocks() {}

    /** Takes what is known in the end. */
    interface Heard {
        /**
         * One actor has heard of another.
         *
         * @param who the one who heard
         * @param whom the one heard of
         * @param time of the latest news of it that can have come
         */
        void heard(int who, int whom, int time);
    }

    /**
     * Tells of every ordered pair whether news can have come, and of when.
     *
     * @param actors how many there are
     * @param contacts by time, above {@link #NEVER}
     * @param checkpoint run between days
     */
    static void run(
            int actors, SortedMap<Integer, ? extends Collection<Contact>> contacts, Runnable checkpoint, Heard heard) {
        for (int from = 0; from < actors; from += AT_A_TIME) {
            int width = Math.min(AT_A_TIME, actors - from);
            int[][] clocks = new int[actors][width];
            int start = from;
            contacts.forEach((time, together) -> {
                checkpoint.run();
                pass(clocks, start, time, together);
            });
            for (int who = 0; who < actors; who++) {
                for (int i = 0; i < width; i++) {
                    if (who != from + i && clocks[who][i] != NEVER) {
                        heard.heard(who, from + i, clocks[who][i]);
                    }
                }
            }
        }
    }

    /** Contacts at one time: all tell what they knew before it, and of themselves. */
    private static void pass(int[][] clocks, int start, int time, Collection<Contact> together) {
        List<int[]> told = new ArrayList<>(together.size());
        for (Contact contact : together) {
            int[] news = new int[clocks[0].length];
            contact.from().forEach(who -> {
                raise(news, clocks[who]);
                if (who >= start && who < start + news.length) {
                    news[who - start] = time;
                }
            });
            told.add(news);
        }
        int i = 0;
        for (Contact contact : together) {
            int[] news = told.get(i++);
            contact.to().forEach(who -> raise(clocks[who], news));
        }
    }

    private static void raise(int[] clock, int[] other) {
        for (int i = 0; i < clock.length; i++) {
            clock[i] = Math.max(clock[i], other[i]);
        }
    }

    /**
     * One occasion on which some tell others: a message, or a meeting, where all who were there tell one another.
     *
     * @param from who tells
     * @param to who is told
     */
    record Contact(ImmutableIntArray from, ImmutableIntArray to) {
        /** Without some of the actors. */
        Contact without(boolean[] gone) {
            return new Contact(without(from, gone), without(to, gone));
        }

        private static ImmutableIntArray without(ImmutableIntArray all, boolean[] gone) {
            ImmutableIntArray.Builder left = ImmutableIntArray.builder(all.length());
            all.stream().filter(who -> !gone[who]).forEach(left::add);
            return left.build();
        }
    }
}
