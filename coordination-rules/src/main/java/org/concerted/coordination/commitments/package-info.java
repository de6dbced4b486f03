/** Which commitments are waiting for something? */
package org.concerted.coordination.commitments;
