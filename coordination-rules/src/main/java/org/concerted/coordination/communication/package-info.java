/** Does information reach everyone, and do leaders meet as often as they mean to? */
package org.concerted.coordination.communication;
