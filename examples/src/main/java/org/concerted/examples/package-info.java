/** Sample programs, first among them the command line. */
@NullMarked
package org.concerted.examples;

import org.jspecify.annotations.NullMarked;
