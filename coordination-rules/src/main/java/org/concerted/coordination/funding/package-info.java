/** Who gets how much when people vote on money: published rules, in exact arithmetic, every step told. */
@org.jspecify.annotations.NullMarked
package org.concerted.coordination.funding;
