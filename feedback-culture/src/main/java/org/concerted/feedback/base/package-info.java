/** What the rules of this module share: data that may be missing, and sources. */
package org.concerted.feedback.base;
