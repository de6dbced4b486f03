/** Which actions support or hinder each other? */
package org.concerted.coordination.reinforcement;
