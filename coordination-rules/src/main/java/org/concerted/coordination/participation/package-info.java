/** Who takes part, in what, and what comes of it? */
package org.concerted.coordination.participation;
