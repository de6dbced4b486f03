/** Did those who took part learn what came of it, and who speaks for citizens? */
package org.concerted.coordination.participation;
