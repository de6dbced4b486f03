package org.concerted.serialization.kumu;

import org.concerted.core.Text;

/**
 * Something that was dropped, assumed or ambiguous.
 *
 * @param code what it is, stable
 * @param path where, as a path into the file
 * @param text the same for people
 */
public record KumuNotice(String code, String path, Text text) {}
