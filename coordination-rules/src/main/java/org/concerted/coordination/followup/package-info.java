/** What became of what was decided and planned? */
package org.concerted.coordination.followup;
