/** What do indicators, readings and published results show, and may they be compared? */
package org.concerted.coordination.measurement;
