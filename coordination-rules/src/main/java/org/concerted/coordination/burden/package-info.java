/** Does coordination weigh more than those who take part accept? */
package org.concerted.coordination.burden;
