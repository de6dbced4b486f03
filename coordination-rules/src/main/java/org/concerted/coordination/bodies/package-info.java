/** What do bodies decide, and does what they need to know come in time? */
package org.concerted.coordination.bodies;
