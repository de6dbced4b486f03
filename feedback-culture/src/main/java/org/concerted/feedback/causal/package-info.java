/** The causal map of an initiative: {@link org.concerted.feedback.causal.InitiativeMap} draws it from its influences. */
@org.jspecify.annotations.NullMarked
package org.concerted.feedback.causal;
