package org.concerted.coordination.mobilisation;

/** What answers an obstacle, as far as is on record; the strongest where there are several. */
public enum Answer {
    /** Nothing on record eases it. */
    NONE,
    /** Something is offered, and whether it eases the obstacle is not said. */
    PERHAPS,
    /** An action is to lift it; its state is not on record, and it may have been given up. */
    PERHAPS_BEING_LIFTED,
    /** What is offered to the same people eases obstacles of its kind. */
    EASED,
    /** An action is to lift it, and was not given up. */
    BEING_LIFTED,
    /** It was lifted. */
    LIFTED
}
