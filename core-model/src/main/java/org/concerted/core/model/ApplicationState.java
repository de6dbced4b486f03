package org.concerted.core.model;

/** Where an application stands. */
public enum ApplicationState {
    /** Received and not yet screened. */
    SUBMITTED,
    /** It meets the criteria of the programme. */
    ELIGIBLE,
    /** It does not meet them. */
    INELIGIBLE,
    /** The applicant took it back. */
    WITHDRAWN,
    /** It was granted, whole or in part. */
    AWARDED,
    /** It was not granted. */
    DECLINED
}
