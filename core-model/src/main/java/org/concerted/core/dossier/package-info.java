/**
 * The domain of initiatives for the kernel: {@link org.concerted.core.dossier.Assessor} to begin with,
 * {@link org.concerted.core.dossier.Edits} to change a document, and one dossier for each kind of subject. A dossier is a
 * window on one subject: it shows the noun itself and its neighbours whole, and of what lies one step further only what
 * the noun's type calls its glimpse.
 */
package org.concerted.core.dossier;
