/** How far do partners see trust, power and value alike? */
package org.concerted.coordination.trust;
