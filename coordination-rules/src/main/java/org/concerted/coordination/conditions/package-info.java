/** Are the five conditions of collective impact in place, and how far? */
package org.concerted.coordination.conditions;
