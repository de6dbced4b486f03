package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Goes through the loops of a map, one call of {@link #next} at a time.
 *
 * <p>Each loop is found once, from its first variable: a depth-first search over the variables of the same part that come
 * after it. A path is left as soon as what remains of the length is less than the distance back, found beforehand by a
 * search backwards, in full where that is cheap and half-way otherwise. Such distances know nothing of what the path
 * itself bars, so that a search may enter regions from which there is no way home, exponentially often; after some steps
 * that found nothing it therefore makes sure, before it goes on, that a way home around the path is left; where one is, it
 * goes on as freely as after a loop. Between one loop and the next there are thus never more than polynomially many steps.
 */
public final class LoopCursor {
    private static final int PATIENCE = 4096;
    private static final int CHEAP = 2048;
    private static final int POLL = 0x3FFF;

    private final LoopSearch search;
    private final int most;
    private final int cheap;
    private final CausalMap map;
    private final Components components;
    private final Homeward homeward;
    private final int[] first;
    private final boolean[] onPath;
    private final int[] path;
    private final int[] edge;
    private final int[] product;
    private int root = -1;
    private int depth;
    private int bound;
    private long barren;
    private long patience;
    private long polled = -POLL - 1;
    private long steps;
    private long found;
    private boolean cut;
    private boolean over;
    private LoopEnd end = LoopEnd.STOPPED;

    LoopCursor(LoopSearch search) {
        this(search, PATIENCE, CHEAP);
    }

    /**
     * A search as patient as is asked for.
     *
     * @param most steps without a loop after which it makes sure that there is a way home
     * @param cheap links that a part may have for all distances in it to be found beforehand
     */
    LoopCursor(LoopSearch search, int most, int cheap) {
        this.search = search;
        this.most = most;
        this.cheap = cheap;
        this.map = search.map();
        int n = map.variables().size();
        components = Components.of(map);
        homeward = new Homeward(map, components);
        first = Arrays.copyOf(map.starts, n);
        onPath = new boolean[n];
        int longest = Math.min(search.maxLength(), components.largest());
        path = new int[longest];
        edge = new int[longest];
        product = new int[longest + 1];
        product[0] = 1;
    }

    /** Moves to the next loop, and says whether there is one. */
    public boolean next() {
        while (!over) {
            if (steps - polled > POLL) {
                polled = steps;
                if (search.cancellation().requested()) {
                    return stop(LoopEnd.CANCELLED);
                }
            }
            if (steps >= search.steps()) {
                return stop(LoopEnd.STEPS);
            }
            if (depth == 0) {
                if (!nextRoot()) {
                    return stop(cut ? LoopEnd.LENGTH : LoopEnd.COMPLETE);
                }
            } else if (advance(Math.min(search.steps(), polled + POLL + 1))) {
                barren = 0;
                found++;
                steps += depth;
                return true;
            }
        }
        return false;
    }

    private boolean stop(LoopEnd why) {
        end = why;
        over = true;
        return false;
    }

    private boolean nextRoot() {
        int n = first.length;
        do {
            root++;
            steps++;
        } while (root < n && !components.cyclic(components.of(root)));
        if (root >= n) {
            return false;
        }
        int part = components.of(root);
        bound = Math.min(search.maxLength(), components.size[part]);
        patience = Math.min(most, 64L + components.links[part]);
        barren = 0;
        steps += homeward.from(root, bound, components.links[part] <= cheap);
        push(root);
        return true;
    }

    /**
     * Looks at links from the end of the path until one closes a loop, which is true, there is no path left, or so many
     * steps were taken in all. The end of the path stays in local variables meanwhile: this is where the time goes.
     */
    private boolean advance(long until) {
        int[] starts = map.starts;
        int[] targets = map.targets;
        int[] distance = homeward.distance();
        int beyond = homeward.beyond();
        int part = components.part[root];
        boolean longer = bound < components.size[part];
        int at = depth - 1;
        int v = path[at];
        int e = edge[at];
        int end = starts[v + 1];
        while (steps < until) {
            e++;
            steps++;
            barren++;
            if (e >= end) {
                onPath[v] = false;
                if (at == 0) {
                    depth = 0;
                    return false;
                }
                at--;
                v = path[at];
                e = edge[at];
                end = starts[v + 1];
                continue;
            }
            int w = targets[e];
            if (w == root) {
                product[at + 1] = product[at] * map.signs[e];
                edge[at] = e;
                depth = at + 1;
                return true;
            }
            int home = distance[w] == 0 ? beyond : distance[w];
            boolean far = at + 1 + home > bound;
            if (home == Homeward.NEVER || (far && (cut || !longer)) || onPath[w] || components.part[w] != part) {
                continue;
            }
            if (far) {
                cut = true;
                continue;
            }
            depth = at + 1;
            if (barren > patience && !wayHome(w)) {
                continue;
            }
            edge[at] = e;
            product[depth] = product[at] * map.signs[e];
            push(w);
            at++;
            v = w;
            e = edge[at];
            end = starts[w + 1];
        }
        edge[at] = e;
        depth = at + 1;
        return false;
    }

    private boolean wayHome(int w) {
        boolean open = homeward.reaches(w, root, onPath, bound - depth);
        steps += homeward.looked();
        barren = open ? 0 : barren;
        cut |= !open && bound < components.size[components.part[root]];
        return open;
    }

    private void push(int v) {
        while (first[v] < map.starts[v + 1] && map.targets[first[v]] < root) {
            first[v]++;
        }
        path[depth] = v;
        edge[depth] = first[v] - 1;
        onPath[v] = true;
        depth++;
    }

    /** How many loops were found until now. */
    public long found() {
        return found;
    }

    /** How many links were looked at until now; those of each loop that was found, once more. */
    public long steps() {
        return steps;
    }

    /** Why there is no next loop; {@link LoopEnd#STOPPED} as long as there may be one. */
    public LoopEnd end() {
        return end;
    }

    /** How many links the loop has. */
    public int length() {
        return depth;
    }

    /** The number of one of its variables, from 0. */
    public int variable(int i) {
        return path[i];
    }

    /** The number of the link that leaves this variable. */
    public int link(int i) {
        return edge[i];
    }

    /** What the loop does to a change that enters it. */
    public LoopType type() {
        return LoopType.of(product[depth]);
    }

    /** The loop as a value. */
    public Loop loop() {
        ImmutableList.Builder<CausalLink> links = ImmutableList.builderWithExpectedSize(depth);
        for (int i = 0; i < depth; i++) {
            links.add(map.links().get(edge[i]));
        }
        return new Loop(links.build());
    }
}
