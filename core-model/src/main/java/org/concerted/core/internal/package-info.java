/** Data structures shared by the kernel and the dossiers; not exported. */
package org.concerted.core.internal;
