/** Does the structure hold what it is asked to hold, and are roles told apart? */
package org.concerted.coordination.governance;
