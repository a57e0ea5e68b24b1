/**
 * Model checks of the runtime's lock-free pieces: each lets two or three threads loose on one
 * object, many million times, and names every result that may be seen. They stand in the packages
 * of what they check, to reach what users do not see.
 */
package io.asynctrait.runtime;
