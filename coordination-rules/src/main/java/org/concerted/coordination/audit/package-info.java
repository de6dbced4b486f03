/**
 * Who would be bound by a set of actions, and by which act of its own: {@link
 * org.concerted.coordination.audit.AutonomyAudit}.
 */
package org.concerted.coordination.audit;
