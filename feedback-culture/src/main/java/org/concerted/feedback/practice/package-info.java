/** Does each organisation change its own ways of working, and do the changes last? */
package org.concerted.feedback.practice;
