/** Does the backbone support the group rather than decide, act and hold in its stead? */
package org.concerted.coordination.backbone;
