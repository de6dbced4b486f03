package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concerted.core.Text;

/**
 * A loop as people drew and named it.
 *
 * @param id its id
 * @param label what they call it
 * @param connections the ids of the connections that they drew
 * @param type what they say that it does
 */
public record DrawnLoop(String id, Text label, ImmutableList<String> connections, Optional<LoopType> type) {}
