/** Five protocol layers above a driver in a process of its own. */
package io.asynctrait.samples.packetstack;
