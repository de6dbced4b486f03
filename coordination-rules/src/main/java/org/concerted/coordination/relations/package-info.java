/** Is there time for relations; are newcomers welcomed, seats handed over, tensions taken up? */
package org.concerted.coordination.relations;
