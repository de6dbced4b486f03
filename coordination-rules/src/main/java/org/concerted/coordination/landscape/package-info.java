/**
 * The landscape of an issue: factors, who acts on them, who knows what about them and who holds a lever, and the skills that
 * actions take ({@link org.concerted.coordination.landscape.Landscape}).
 */
package org.concerted.coordination.landscape;
