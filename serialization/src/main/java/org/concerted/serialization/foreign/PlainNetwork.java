package org.concerted.serialization.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.Problem;

/**
 * Nodes and edges as a foreign file holds them.
 *
 * @param directed whether edges have a direction; where some have and others not, all do, and one without goes both ways
 * @param undirected how many edges of the file have no direction
 * @param nodes the nodes, in the order of the file
 * @param edges the edges, in the order of the file
 * @param losses what was not taken over, and where
 */
public record PlainNetwork(
        boolean directed,
        long undirected,
        ImmutableList<Node> nodes,
        ImmutableList<Edge> edges,
        ImmutableList<Problem> losses) {
    /**
     * A node.
     *
     * @param id its id in the file
     * @param data its data by the name of their key; a key that is not there is unknown
     */
    public record Node(String id, ImmutableMap<String, String> data) {}

    /**
     * An edge.
     *
     * @param source the position among the nodes of the node where it begins
     * @param target the position of the node where it ends
     * @param data its data by the name of their key; a key that is not there is unknown
     */
    public record Edge(int source, int target, ImmutableMap<String, String> data) {}
}
