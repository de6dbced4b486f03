/** The pack of rules about acting together. Each rule lives in the package of the question that it asks. */
package org.concerted.coordination;
