/** Can things be said here, and whose words change something? */
package org.concerted.feedback.openness;
