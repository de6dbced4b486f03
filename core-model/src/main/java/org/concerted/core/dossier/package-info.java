/** Soon. */
package org.concerted.core.dossier;
