package org.concerted.core.model;

/**
 * What a backbone does (Turner, Merchant, Kania &amp; Martin, "Understanding the Value of Backbone Organizations",
 * SSIR 2012).
 */
public enum BackboneFunction {
    /** Guides vision and strategy. */
    VISION_AND_STRATEGY,
    /** Supports activities that align. */
    ALIGNED_ACTIVITIES,
    /** Establishes shared measurement. */
    SHARED_MEASUREMENT,
    /** Builds public will. */
    PUBLIC_WILL,
    /** Advances policy. */
    POLICY,
    /** Mobilises funding. */
    FUNDING
}
