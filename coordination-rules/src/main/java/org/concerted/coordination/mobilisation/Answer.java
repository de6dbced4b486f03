package org.concerted.coordination.mobilisation;

/** What answers an obstacle, as far as is on record; the strongest where there are several. */
public enum Answer {
    /** Nothing on record eases it. */
    NONE,
    /** Something is offered, and whether it eases the obstacle is not said. */
    PERHAPS,
    /** What is offered to the same people eases obstacles of its kind. */
    EASED,
    /** An action is to lift it. */
    BEING_LIFTED,
    /** It was lifted. */
    LIFTED
}
