/** Model checks of the pool of frames. */
package io.asynctrait.runtime.frame;
