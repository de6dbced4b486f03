package org.concerted.core.assess; /** x. */ public final class Soon { private Soon() {} }
