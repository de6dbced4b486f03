package org.concerted.core.assess;

/** How much a rule set makes of a finding. Belongs to the rule set, not to the rule. */
public enum Severity {
    /** Worth knowing. */
    MINOR,
    /** Worth a conversation soon. */
    MAJOR,
    /** Worth a conversation before anything else. */
    CRITICAL
}
