/** Do data change anything, and does learning reach what governs action? */
package org.concerted.feedback.learning;
