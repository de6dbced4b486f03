/**
 * Formats of other systems. What a foreign file does not say is unknown, and what could not be taken over is listed: see
 * {@link org.concerted.serialization.foreign.GraphMl}.
 */
package org.concerted.serialization.foreign;
