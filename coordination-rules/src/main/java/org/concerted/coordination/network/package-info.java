/**
 * Measures of networks, over nodes numbered from 0: density, centralisation, reciprocity, components, cores, brokers. They
 * know nothing of initiatives; {@link org.concerted.coordination.network.TieNetwork} makes a network of one. What a
 * definition leaves open, such as the closeness of a network in pieces, is absent: no value is made up.
 */
package org.concerted.coordination.network;
