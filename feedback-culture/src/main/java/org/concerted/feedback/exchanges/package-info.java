/** Is feedback answered, by whom, in time, and with a reason? */
package org.concerted.feedback.exchanges;
