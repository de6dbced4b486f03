/** Soon. */
package org.concerted.core.assess;
