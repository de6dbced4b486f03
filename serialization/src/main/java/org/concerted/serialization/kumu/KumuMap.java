package org.concerted.serialization.kumu;

import com.google.common.collect.ImmutableList;
import org.concerted.feedback.loops.DrawnMap;

/**
 * What a file holds.
 *
 * @param drawn the map and its named loops
 * @param notices what was dropped, assumed or ambiguous, in the order of the file
 */
public record KumuMap(DrawnMap drawn, ImmutableList<KumuNotice> notices) {}
