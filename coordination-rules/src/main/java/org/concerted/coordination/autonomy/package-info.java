/** Is every organisation bound by acts of its own, and by no more than it can give? */
package org.concerted.coordination.autonomy;
