/** The data that verdicts wait for, named once so that what is missing is grouped. */
package org.concerted.coordination.data;
