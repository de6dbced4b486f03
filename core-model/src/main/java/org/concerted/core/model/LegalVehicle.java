package org.concerted.core.model;

/** Legal form through which an initiative acts, as in Québec. */
public enum LegalVehicle {
    /** Association without legal personality (« association non personnifiée »). */
    UNINCORPORATED_ASSOCIATION,
    /** Non-profit legal person (« OBNL »; Companies Act, part III). */
    NONPROFIT,
    /** Cooperative: serves its members, one member one vote. */
    COOPERATIVE,
    /** Solidarity cooperative (« coopérative de solidarité »): users, workers and supporters are members. */
    SOLIDARITY_COOPERATIVE,
    /** Social trust (« fiducie d'utilité sociale »): a patrimony dedicated to a purpose. */
    SOCIAL_TRUST,
    /** Municipality or other public body. */
    PUBLIC_BODY,
    /** Business corporation. */
    COMPANY,
    /** No form but an agreement between legal persons. */
    AGREEMENT
}
