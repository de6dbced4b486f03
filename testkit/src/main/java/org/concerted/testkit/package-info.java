/** What those who write rules need to test them. */
@NullMarked
package org.concerted.testkit;

import org.jspecify.annotations.NullMarked;
